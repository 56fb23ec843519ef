// SPDX-License-Identifier: MIT
// From pane to pane by keys, and more room for the script.
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/workspacepane.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/scripteditor.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// Side by side, two versions of a script need this much to be read.
constexpr int comparisonWidth = 800;

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Where one was last in this pane, else its first control.
QWidget *placeIn(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && last != pane && takesFocus(last))
        return last;
    if (takesFocus(pane) || pane->focusProxy())
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane;
         next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

bool MainWindow::isInFront(const QDockWidget &dock)
{
    // Behind the tab of another one a dock is "visible", but laid out beyond the window. (Its
    // visible region would not tell: what opaque children cover is no part of it.)
    return dock.isVisible()
        && (dock.isFloating() || dock.window()->rect().intersects(dock.geometry()));
}

void MainWindow::connectPanes()
{
    const auto on = [this](QLatin1StringView id, std::function<void()> slot) {
        m_actions->onTriggered(id, this, std::move(slot));
    };
    on("view.nextPane"_L1, [this] { stepPane(1); });
    on("view.previousPane"_L1, [this] { stepPane(-1); });
    on("view.left"_L1, [this] {
        if (m_workspacePane->isAncestorOf(QApplication::focusWidget()))
            m_scriptPane->editor().setFocus(Qt::OtherFocusReason);
        m_workspaceDock->setVisible(m_workspaceDock->isHidden());
    });
    on("view.below"_L1, [this] { toggleBelow(); });
    QAction *alone = m_actions->action("view.scriptAlone"_L1);
    connect(alone, &QAction::toggled, this, &MainWindow::setScriptAlone);
    connect(m_scriptPane, &ScriptEditor::comparing, this, [this, alone](bool open) {
        if (open && !alone->isChecked() && m_scriptPane->width() < comparisonWidth) {
            m_aloneForComparison = true;
            alone->setChecked(true);
        } else if (!open && m_aloneForComparison) {
            alone->setChecked(false);
        }
    });
}

QList<QWidget *> MainWindow::shownPanes() const
{
    QList<QWidget *> panes;
    const auto add = [&panes](const QDockWidget *dock) {
        if (isInFront(*dock))
            panes.append(dock->widget());
    };
    add(m_workspaceDock);
    add(m_requestDock);
    add(m_propertiesDock);
    panes.append(m_central);
    add(m_messageDock);
    for (const QDockWidget *dock : m_docks) {
        if (!panes.contains(dock->widget()))
            add(dock);
    }
    return panes;
}

void MainWindow::stepPane(int direction)
{
    const QList<QWidget *> panes = shownPanes();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    if (at < 0)
        at = direction > 0 ? -1 : 0;
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + direction + panes.size()) % panes.size();
        if (QWidget *place = placeIn(panes.at(at))) { // A pane may have nothing to go to
            place->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void MainWindow::toggleBelow()
{
    QList<QDockWidget *> shown;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!dock->isFloating() && !dock->isHidden()
            && dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
            shown.append(dock);
    }
    if (shown.isEmpty()) {
        const QList<QDockWidget *> again = std::exchange(m_collapsed, {});
        for (QDockWidget *dock : again)
            dock->show();
        if (again.contains(m_collapsedFront))
            m_collapsedFront->raise();
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    for (QDockWidget *dock : std::as_const(shown)) {
        if (isInFront(*dock))
            m_collapsedFront = dock;
    }
    for (QDockWidget *dock : std::as_const(shown)) {
        if (focus && dock->isAncestorOf(focus))
            m_scriptPane->editor().setFocus(Qt::OtherFocusReason);
        dock->hide();
    }
    m_collapsed = shown;
}

void MainWindow::setScriptAlone(bool alone)
{
    if (!alone) {
        m_aloneForComparison = false;
        if (!m_besideScript.isEmpty())
            restoreState(std::exchange(m_besideScript, {}), layoutVersion());
        return;
    }
    m_besideScript = saveState(layoutVersion());
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!dock->isFloating())
            dock->hide();
    }
    if (m_scriptPane->editor().isVisible())
        m_scriptPane->editor().setFocus(Qt::OtherFocusReason);
}

QByteArray MainWindow::layoutToKeep() const
{
    return m_besideScript.isEmpty() ? saveState(layoutVersion()) : m_besideScript;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Nobody in between wanted it: back to where the work is.
    if (event->key() == Qt::Key_Escape && !event->modifiers() && m_central->isWelcome()
        && m_workbench.integration())
        leaveWelcome();
    if (event->key() == Qt::Key_Escape && !event->modifiers()
        && m_scriptPane->editor().isVisible()) {
        m_scriptPane->editor().setFocus(Qt::ShortcutFocusReason);
        event->accept();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

int MainWindow::layoutVersion() const
{
    constexpr int version = 2;
    // A layout of the one direction of writing is of no use in the other.
    return isRightToLeft() ? version + 1000 : version;
}

} // namespace hooksmith::ui
