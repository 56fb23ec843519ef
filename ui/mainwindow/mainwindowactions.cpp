// SPDX-License-Identifier: MIT
// What the main window does for each action of the table.
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/workspacepane.h"
#include "ui/preview/previewpane.h"
#include "ui/problems/problemspane.h"
#include "ui/requestbuilder/requestpane.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/findbar.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectActions()
{
    const auto on = [this](QLatin1StringView id, std::function<void()> slot) {
        m_actions->onTriggered(id, this, std::move(slot));
    };
    on("file.new"_L1, [this] { newIntegration(); });
    on("file.open"_L1, [this] { withoutUnsaved([this] { chooseWorkspace(); }); });
    on("file.example"_L1, [this] { withoutUnsaved([this] { (void)openExample(); }); });
    on("file.reload"_L1, [this] {
        withoutUnsaved([this] {
            if (m_workbench.documents().hasWorkspace())
                (void)openWorkspace(m_workbench.documents().workspace().directory());
        });
    });
    on("file.save"_L1, [this] { save(false); });
    on("file.saveAll"_L1, [this] {
        const QList<Error> failed = m_workbench.documents().saveAll();
        if (!failed.isEmpty())
            say(failed.constFirst());
    });
    on("file.quit"_L1, [this] {
        m_quitting = true; // Whoever says "quit" does not mean the tray
        close();
        m_quitting = false;
    });

    on("run.run"_L1, [this] { m_workbench.runs().runNow(RunController::Cause::Asked); });
    on("run.stop"_L1, [this] { m_workbench.runs().stop(); });
    on("run.reset"_L1, [this] { m_workbench.restartScript(); });
    m_actions->action("run.stop"_L1)->setEnabled(false);

    on("view.request"_L1, [this] {
        reveal(m_requestDock, nullptr);
        m_requestPane->focusFirst();
    });
    on("view.url"_L1, [this] {
        reveal(m_requestDock, nullptr);
        m_requestPane->focusFirst();
    });
    on("view.script"_L1, [this] {
        leaveWelcome();
        m_scriptPane->editor().setFocus(Qt::ShortcutFocusReason);
    });
    on("view.message"_L1, [this] { reveal(m_messageDock, m_messagePane); });
    on("view.workspace"_L1, [this] { reveal(m_workspaceDock, &m_workspacePane->view()); });
    on("view.nextProblem"_L1, [this] {
        reveal(m_problemsDock, nullptr);
        m_problemsPane->step(1);
    });
    on("view.previousProblem"_L1, [this] {
        reveal(m_problemsDock, nullptr);
        m_problemsPane->step(-1);
    });
    on("view.resetLayout"_L1, [this] { defaultLayout(); });
    on("help.about"_L1, [this] {
        openMessageBox(
            this, QMessageBox::NoIcon, tr("About Hooksmith"),
            tr("Hooksmith %1\n\nA desktop IDE for Rocket.Chat webhook integrations: the request, "
               "the script, the message.\n\n© 2026 the Hooksmith authors. MIT licence; the parts "
               "that come "
               "along keep theirs (third-party-notices.md of the documentation).\n\nQt %2")
                .arg(QStringLiteral(HOOKSMITH_VERSION), QString::fromLatin1(qVersion())),
            QMessageBox::Ok);
    });
}

void MainWindow::connectEditing()
{
    const auto on = [this](QLatin1StringView id, std::function<void()> slot) {
        m_actions->onTriggered(id, this, std::move(slot));
    };
    // Undo and redo belong to the text that has the focus; outside of texts, to the workspace.
    const auto inFocus = [this](void (QPlainTextEdit::*inText)(), void (QLineEdit::*inLine)(),
                                void (RequestPane::*inRequest)(),
                                void (QUndoStack::*inWorkspace)()) {
        QWidget *focus = QApplication::focusWidget();
        if (m_requestPane->undoIsMine(focus)) {
            (m_requestPane->*inRequest)();
            return;
        }
        const bool form = focus && m_propertiesDock->isAncestorOf(focus);
        if (auto *text = qobject_cast<QPlainTextEdit *>(focus); text && !form)
            (text->*inText)();
        else if (auto *line = qobject_cast<QLineEdit *>(focus); line && !form)
            (line->*inLine)();
        else
            (m_workbench.documents().undoStack().*inWorkspace)();
    };
    on("edit.undo"_L1, [inFocus] {
        inFocus(&QPlainTextEdit::undo, &QLineEdit::undo, &RequestPane::undo, &QUndoStack::undo);
    });
    on("edit.redo"_L1, [inFocus] {
        inFocus(&QPlainTextEdit::redo, &QLineEdit::redo, &RequestPane::redo, &QUndoStack::redo);
    });

    on("edit.find"_L1, [this] { findBar().open(false); });
    on("edit.replace"_L1, [this] { findBar().open(true); });
    on("edit.findNext"_L1, [this] { findBar().findNext(); });
    on("edit.findPrevious"_L1, [this] { findBar().findNext(true); });
    on("edit.goToLine"_L1, [this] { m_scriptPane->askForLine(); });

    // The line commands work in whichever code editor is being used.
    const auto editor = [this]() -> CodeEditor & {
        auto *focused = qobject_cast<CodeEditor *>(QApplication::focusWidget());
        return focused && !focused->isReadOnly() ? *focused : m_scriptPane->editor();
    };
    on("edit.comment"_L1, [editor] { editor().toggleComment(); });
    on("edit.duplicateLine"_L1, [this, editor] {
        // The same key for the same idea, wherever the focus is.
        if (m_workspacePane->view().hasFocus())
            m_actions->action("file.duplicate"_L1)->trigger();
        else
            editor().duplicateOrNext();
    });
    on("edit.moveLineUp"_L1, [editor] { editor().moveLines(-1); });
    on("edit.moveLineDown"_L1, [editor] { editor().moveLines(1); });

    ScriptEditor *script = m_scriptPane;
    on("view.zoomIn"_L1, [script] { script->editor().setZoom(script->editor().zoom() + 1); });
    on("view.zoomOut"_L1, [script] { script->editor().setZoom(script->editor().zoom() - 1); });
    on("view.zoomReset"_L1, [script] { script->editor().setZoom(0); });
    connect(script, &ScriptEditor::zoomChanged, this, [this](int steps) {
        m_requestPane->setZoom(steps);
        m_settings.set(Settings::Key::EditorZoom, steps);
    });
    connect(m_actions->action("view.wordWrap"_L1), &QAction::toggled, this,
            [this, script](bool wrap) {
                script->setWrap(wrap);
                m_settings.set(Settings::Key::WordWrap, wrap);
            });
}

FindBar &MainWindow::findBar()
{
    QWidget *focus = QApplication::focusWidget();
    for (QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        if (auto *bar = qobject_cast<FindBar *>(widget))
            return *bar; // One types in it
    }
    // The script's views share the bar below them.
    const auto *code = qobject_cast<CodeEditor *>(focus);
    const bool script = code && code == &m_scriptPane->editor();
    if (focus && !script && isAncestorOf(focus) && FindTarget::canSearch(focus))
        return *FindBar::over(*focus);
    return m_scriptPane->findBar();
}

} // namespace hooksmith::ui
