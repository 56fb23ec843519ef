// SPDX-License-Identifier: MIT
#include "tests/ui/people/windowwalk.h"

#include "core/exchange/requestimport.h"
#include "core/relay/delivery.h"
#include "ui/mainwindow/recoverydialog.h"
#include "ui/relay/comparedialog.h"
#include "ui/relay/holddialog.h"
#include "ui/relay/replaydialog.h"
#include "ui/requestbuilder/importdialog.h"
#include "ui/widgets/diffdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith::test {

namespace {

// These do what the test must not: end, show other programs, take away what is looked at.
const QStringList untouched{u"file.quit"_s, u"file.reveal"_s, u"file.delete"_s};
// These open a window without asking anything first.
const QStringList opening{u"help.guide"_s, u"help.about"_s, u"view.compareSaved"_s,
                          u"file.properties"_s};

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void show(const QString &name, QWidget *window, const Look &look)
{
    window->show();
    QApplication::setActiveWindow(window);
    settle();
    look(name, *window);
    QPointer<QWidget> closed(window);
    window->close();
    settle();
    if (QWidget *left = closed.data(); left && left->isVisible())
        left->hide();
}

std::shared_ptr<Delivery> delivery(int number)
{
    auto made = std::make_shared<Delivery>();
    made->id = u"d%1"_s.arg(number);
    made->integrationName = u"Alerts"_s;
    made->provider = {u"generic"_s, u"Generic"_s, {}, {}};
    made->request.method = "POST";
    made->request.target = "/hooks/a/b";
    made->request.headers = {{"Content-Type", "application/json"}};
    made->request.body = "{\"n\": " + QByteArray::number(number) + "}";
    Forward forward;
    forward.state = Forward::State::Held;
    forward.payload = "{\"text\":\"x\"}";
    made->forwards.append(forward);
    return made;
}

/// What is wrong with a label or button that is too small for what it says; empty: nothing.
QString cutOff(const QWidget &widget)
{
    if (!widget.isVisible() || widget.visibleRegion().isEmpty())
        return {};
    int wanted = 0;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()
            || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {};
        if (label->wordWrap()) {
            const int height = label->heightForWidth(label->width());
            return height > label->height() + 2
                ? u"%1 px high, wants %2: %3"_s.arg(label->height()).arg(height).arg(label->text())
                : QString();
        }
        wanted = label->sizeHint().width();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (button->text().isEmpty()
            || button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {};
        if (const auto *tool = qobject_cast<const QToolButton *>(button);
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return {};
        wanted = button->sizeHint().width();
    }
    if (wanted <= widget.width() + 2)
        return {};
    return u"%1 px wide, wants %2: %3"_s.arg(widget.width())
        .arg(wanted)
        .arg(qobject_cast<const QLabel *>(&widget)
                 ? static_cast<const QLabel &>(widget).text()
                 : static_cast<const QAbstractButton &>(widget).text());
}

} // namespace

void walkWindows(WindowFixture &fixture, const Look &look)
{
    ui::MainWindow &window = fixture.window();
    settle();
    const QList<QDockWidget *> docks = window.findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        const bool visible = dock->isVisible();
        dock->show();
        dock->raise();
        settle();
        look(dock->objectName(), window);
        dock->setVisible(visible);
    }
    settle();
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        Q_EMIT menu->aboutToShow();
        look(u"menu "_s + menu->title(), *menu);
    }
    QList<QPointer<QAction>> actions;
    const QList<QAction *> found = window.findChildren<QAction *>();
    for (QAction *one : found)
        actions.append(one);
    for (const QPointer<QAction> &kept : std::as_const(actions)) {
        QAction *action = kept.data();
        if (!action || !action->objectName().contains(u'.')
            || untouched.contains(action->objectName()))
            continue;
        if (!action->text().contains(u'…') && !opening.contains(action->objectName()))
            continue;
        if (!action->isEnabled())
            continue;
        const QWidgetList before = QApplication::topLevelWidgets();
        QWidgetList visible;
        for (QWidget *top : before) {
            if (top->isVisible())
                visible.append(top);
        }
        const QString name = action->objectName();
        action->trigger();
        settle();
        QList<QPointer<QWidget>> opened; // Looking at one may end another
        const QWidgetList after = QApplication::topLevelWidgets();
        for (QWidget *top : after) {
            if (top->isVisible() && !visible.contains(top))
                opened.append(top);
        }
        for (const QPointer<QWidget> &top : std::as_const(opened)) {
            if (QWidget *one = top.data())
                show(name, one, look);
        }
        QApplication::setActiveWindow(&window);
        settle();
    }
    {
        const auto showNew = [&look](const QString &name, const QPointer<QWidget> &dialog) {
            show(name, dialog, look);
            delete dialog; // Some delete themselves when they are closed
        };
        const auto one = delivery(1);
        const auto two = delivery(2);
        showNew(u"ReplayDialog"_s,
                new ui::ReplayDialog({one, two}, nullptr, u"http://127.0.0.1:4180"_s));
        showNew(u"CompareDialog"_s, new ui::CompareDialog(*one, *two));
        showNew(u"HoldDialog"_s, new ui::HoldDialog(*one, u"https://chat.example.org"_s));
        ui::Syntax syntax;
        auto *diff = new ui::DiffDialog(u"script.js"_s, syntax);
        diff->setTexts(u"script.js"_s, u"a\n"_s, u"script.js"_s, u"b\n"_s);
        showNew(u"DiffDialog"_s, diff);
        Draft draft;
        draft.document = u"integrations/github/script.js"_s;
        draft.time = QDateTime::currentDateTimeUtc();
        showNew(u"RecoveryDialog"_s, new ui::RecoveryDialog({{draft, u"a\n"_s, u"b\n"_s}}, syntax));
        const Result<ImportedFile> file = importRequests(
            "GET http://127.0.0.1/a\n\n###\nPOST http://127.0.0.1/b\n", u"a.http"_s, {});
        if (file)
            showNew(u"ImportDialog"_s, new ui::ImportDialog(file->requests, u"a.http"_s));
    }
    QApplication::setActiveWindow(&window);
    settle();
}

QList<Said> textsOf(const QWidget &window)
{
    QList<Said> said;
    const auto add = [&said](const QWidget &widget, const char *what, const QString &text) {
        if (!text.isEmpty())
            said.append({nameOf(widget) + u": "_s + QLatin1StringView(what), text});
    };
    QList<const QWidget *> widgets{&window};
    const QList<QWidget *> children = window.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->window() == &window)
            widgets.append(child);
    }
    for (const QWidget *widget : std::as_const(widgets)) {
        add(*widget, "title", widget->windowTitle());
        add(*widget, "tooltip", widget->toolTip());
        add(*widget, "status tip", widget->statusTip());
        add(*widget, "accessible name", widget->accessibleName());
        add(*widget, "accessible description", widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(*widget, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(*widget, "text", button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(*widget, "title", box->title());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add(*widget, "placeholder", field->placeholderText());
        if (const auto *field = qobject_cast<const QPlainTextEdit *>(widget))
            add(*widget, "placeholder", field->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(*widget, "choice", box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(*widget, "tab", tabs->tabText(i));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->model() && header->isVisible()) {
            for (int i = 0; i < header->count(); ++i)
                add(*widget, "column",
                    header->model()->headerData(i, header->orientation()).toString());
        }
        const QList<QAction *> actions = widget->actions();
        for (const QAction *action : actions) {
            add(*widget, "action", action->text());
            add(*widget, "action's tooltip", action->toolTip());
        }
    }
    return said;
}

QStringList cutOffIn(const QWidget &window)
{
    QStringList cut;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window)
            continue;
        if (const QString what = cutOff(*widget); !what.isEmpty())
            cut.append(nameOf(*widget) + u" | "_s + what);
    }
    return cut;
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u' ' + widget.objectName();
    else if (widget.parentWidget() && !widget.parentWidget()->objectName().isEmpty())
        name += u" of "_s + widget.parentWidget()->objectName();
    else if (widget.parentWidget())
        name += u" of a "_s + QString::fromLatin1(widget.parentWidget()->metaObject()->className());
    if (widget.objectName().isEmpty() && !widget.accessibleName().isEmpty())
        name += u" (%1)"_s.arg(widget.accessibleName());
    if (widget.window() != &widget)
        name += u" in "_s
            + (widget.window()->objectName().isEmpty()
                   ? QString::fromLatin1(widget.window()->metaObject()->className())
                   : widget.window()->objectName());
    return name;
}

} // namespace hooksmith::test
