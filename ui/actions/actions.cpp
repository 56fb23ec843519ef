// SPDX-License-Identifier: MIT
#include "ui/actions/actions.h"

#include "core/script/jsvalue.h"
#include "ui/actions/mnemonics.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

enum class Menu { File, Edit, View, Request, Run, Tests, Relay, Help };

enum Flag {
    None = 0,
    Checkable = 1,
    Separator = 2, ///< A line above it in its menu
    Tool = 4, ///< Also in the toolbar
    Local = 8, ///< Its keys work only in the pane that takes it (Actions::giveTo)
};

struct Spec
{
    const char *id;
    Menu menu;
    const char *text; ///< With the mnemonic; translated below
    const char *icon;
    const char *keys; ///< Portable names, several separated by "; "
    int flags;
    const char *within = nullptr; ///< Title of a menu within its menu
};

constexpr const char *folding = QT_TRANSLATE_NOOP("Actions", "Folding");
constexpr const char *zoom = QT_TRANSLATE_NOOP("Actions", "Zoom");
constexpr const char *split = QT_TRANSLATE_NOOP("Actions", "Split the script");
constexpr const char *compare = QT_TRANSLATE_NOOP("Actions", "Compare the script");

// Keys as in features.md, section 5.
constexpr Spec table[] = {
    {"file.new", Menu::File, QT_TRANSLATE_NOOP("Actions", "&New integration…"), "plus", "Ctrl+N",
     None},
    {"file.newSample", Menu::File, QT_TRANSLATE_NOOP("Actions", "New sa&mple…"), "sample",
     "Ctrl+Alt+N", None},
    {"file.newWorkspace", Menu::File, QT_TRANSLATE_NOOP("Actions", "New wor&kspace…"), "workspace",
     "", None},
    {"file.open", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Open workspace…"), "folder", "Ctrl+O",
     Separator},
    {"file.example", Menu::File, QT_TRANSLATE_NOOP("Actions", "Open the &example workspace"),
     "example", "", None},
    {"file.reload", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Reload from disk"), "reset", "",
     None},
    {"file.save", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", "Ctrl+S",
     Separator | Tool},
    {"file.saveAll", Menu::File, QT_TRANSLATE_NOOP("Actions", "Save a&ll"), "", "Ctrl+Shift+S",
     None},
    {"file.properties", Menu::File, QT_TRANSLATE_NOOP("Actions", "Integration &properties"),
     "properties", "Ctrl+Alt+Return", Separator},
    {"file.notes", Menu::File, QT_TRANSLATE_NOOP("Actions", "Notes…"), "", "Ctrl+Alt+M", None},
    {"file.rename", Menu::File, QT_TRANSLATE_NOOP("Actions", "Rena&me…"), "", "F2", Local},
    {"file.duplicate", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "copy", "", None},
    {"file.delete", Menu::File, QT_TRANSLATE_NOOP("Actions", "Dele&te"), "trash", "Del", Local},
    {"file.reveal", Menu::File, QT_TRANSLATE_NOOP("Actions", "Show in the file mana&ger"), "", "",
     None},
    {"file.settings", Menu::File, QT_TRANSLATE_NOOP("Actions", "Sett&ings…"), "properties",
     "Ctrl+,", Separator},
    {"file.quit", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", Separator},

    {"edit.undo", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z", None},
    {"edit.redo", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y",
     None},
    {"edit.find", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"), "find", "Ctrl+F", Separator},
    {"edit.replace", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "R&eplace…"), "", "Ctrl+H", None},
    {"edit.findNext", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Find &next"), "", "F3", None},
    {"edit.findPrevious", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Find &previous"), "",
     "Shift+F3", None},
    {"edit.findInFiles", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Find in all f&iles…"), "",
     "Ctrl+Shift+F", None},
    {"edit.goToLine", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Go to line…"), "", "Ctrl+G", None},
    {"edit.comment", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Toggle &comment"), "", "Ctrl+/",
     Separator},
    {"edit.duplicateLine", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Duplicate line"), "",
     "Ctrl+D", None},
    {"edit.moveLineUp", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Move line &up"), "", "Alt+Up",
     None},
    {"edit.moveLineDown", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Move line do&wn"), "",
     "Alt+Down", None},

    {"edit.nextOccurrence", Menu::Edit,
     QT_TRANSLATE_NOOP("Actions", "Select ne&xt occurrence (one more cursor)"), "", "Ctrl+Alt+D",
     Separator},
    {"edit.allOccurrences", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Cursors at &all occurrences"),
     "", "Ctrl+Shift+L", None},
    {"edit.cursorAbove", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Cursor a&bove"), "",
     "Ctrl+Alt+Up", None},
    {"edit.cursorBelow", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Cursor belo&w"), "",
     "Ctrl+Alt+Down", None},
    {"edit.complete", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Co&mplete"), "", "Ctrl+Space",
     Separator},
    {"edit.fix", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Mend the prob&lem here…"), "",
     "Alt+Return; Alt+Enter", None},
    {"edit.format", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Format the script"), "format",
     "Ctrl+Shift+I", None},
    {"edit.goToSymbol", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Go to s&ymbol…"), "",
     "Ctrl+Shift+O", None},
    {"edit.snippet", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Insert a snippet…"), "",
     "Ctrl+Alt+J", None},
    {"edit.saveSnippet", Menu::Edit,
     QT_TRANSLATE_NOOP("Actions", "&Keep the selection as snippet…"), "", "", None},
    {"edit.fold", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Fold"), "", "Ctrl+Shift+[; Ctrl+{",
     Separator, folding},
    {"edit.unfold", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Unfold"), "", "Ctrl+Shift+]; Ctrl+}",
     None, folding},
    {"edit.foldAll", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Fold all"), "", "Ctrl+Alt+[", None,
     folding},
    {"edit.unfoldAll", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Unfold all"), "", "Ctrl+Alt+]",
     None, folding},

    {"view.palette", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Command palette…"), "find",
     "Ctrl+Shift+P; F1", None},
    {"view.goTo", Menu::View, QT_TRANSLATE_NOOP("Actions", "Go to &anything…"), "",
     "Ctrl+P; Ctrl+K", None},
    {"view.request", Menu::View, QT_TRANSLATE_NOOP("Actions", "Go to &request"), "request",
     "Ctrl+1", Separator},
    {"view.script", Menu::View, QT_TRANSLATE_NOOP("Actions", "Go to &script"), "script", "Ctrl+2",
     None},
    {"view.message", Menu::View, QT_TRANSLATE_NOOP("Actions", "Go to &message"), "message",
     "Ctrl+3", None},
    {"view.workspace", Menu::View, QT_TRANSLATE_NOOP("Actions", "Go to &workspace"), "workspace",
     "Ctrl+4", None},
    {"view.url", Menu::View, QT_TRANSLATE_NOOP("Actions", "Go to the address of the re&quest"), "",
     "Ctrl+L", None},
    {"view.nextPane", Menu::View, QT_TRANSLATE_NOOP("Actions", "Next pane"), "", "F6", Separator},
    {"view.previousPane", Menu::View, QT_TRANSLATE_NOOP("Actions", "Previous pane"), "", "Shift+F6",
     None},
    {"view.left", Menu::View, QT_TRANSLATE_NOOP("Actions", "Show or hide the workspace"), "",
     "Ctrl+B", None},
    {"view.below", Menu::View, QT_TRANSLATE_NOOP("Actions", "Show or hide what is below"), "",
     "Ctrl+J", None},
    {"view.scriptAlone", Menu::View, QT_TRANSLATE_NOOP("Actions", "Only the script"), "",
     "Ctrl+Shift+M", Checkable},
    {"view.nextProblem", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Next problem"), "next", "F8",
     Separator},
    {"view.previousProblem", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Previous problem"),
     "previous", "Shift+F8", None},
    {"view.zoomIn", Menu::View, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "",
     "Ctrl++; Ctrl+=", Separator, zoom},
    {"view.zoomOut", Menu::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "", "Ctrl+-", None,
     zoom},
    {"view.zoomReset", Menu::View, QT_TRANSLATE_NOOP("Actions", "Normal si&ze"), "", "Ctrl+0", None,
     zoom},
    {"view.wordWrap", Menu::View, QT_TRANSLATE_NOOP("Actions", "Wrap &long lines"), "", "Alt+Z",
     Checkable},
    {"view.lineNotes", Menu::View,
     QT_TRANSLATE_NOOP("Actions", "Show console text &beside its line"), "", "", Checkable},
    {"view.splitRight", Menu::View, QT_TRANSLATE_NOOP("Actions", "Split the script, side by side"),
     "", "Ctrl+\\", Separator, split},
    {"view.splitBelow", Menu::View,
     QT_TRANSLATE_NOOP("Actions", "Split the script, one below the other"), "",
     "Ctrl+Shift+\\; Ctrl+|", None, split},
    {"view.unsplit", Menu::View, QT_TRANSLATE_NOOP("Actions", "One view of the script"), "", "",
     None, split},
    {"view.compareSaved", Menu::View,
     QT_TRANSLATE_NOOP("Actions", "&Compare with the saved script"), "", "Ctrl+Alt+C", Separator,
     compare},
    {"view.compareDeployed", Menu::View,
     QT_TRANSLATE_NOOP("Actions", "Compare with the deployed script…"), "", "", None, compare},
    {"view.compareFile", Menu::View, QT_TRANSLATE_NOOP("Actions", "Compare with a file…"), "", "",
     None, compare},
    {"view.compareClipboard", Menu::View,
     QT_TRANSLATE_NOOP("Actions", "Compare with the clipboard"), "", "", None, compare},
    {"view.resetLayout", Menu::View, QT_TRANSLATE_NOOP("Actions", "Reset the l&ayout"), "", "",
     Separator},

    {"request.send", Menu::Request, QT_TRANSLATE_NOOP("Actions", "&Send the request"), "outgoing",
     "Ctrl+Shift+Return; Ctrl+Shift+Enter", None},
    {"request.history", Menu::Request, QT_TRANSLATE_NOOP("Actions", "What &was sent…"), "trace",
     "Ctrl+Shift+H", None},
    {"request.format", Menu::Request, QT_TRANSLATE_NOOP("Actions", "&Indent the body"), "format",
     "", Separator},
    {"request.environment", Menu::Request, QT_TRANSLATE_NOOP("Actions", "Choose the &environment"),
     "", "Ctrl+E", Separator},
    {"request.variables", Menu::Request,
     QT_TRANSLATE_NOOP("Actions", "Environments and &variables…"), "properties", "", None},
    {"request.importClipboard", Menu::Request,
     QT_TRANSLATE_NOOP("Actions", "Import from the &clipboard (cURL and others)"), "incoming",
     "Ctrl+Shift+V", Separator},
    {"request.importFile", Menu::Request,
     QT_TRANSLATE_NOOP("Actions", "Import a &file (HAR, Postman, .http)…"), "folder", "", None},
    {"request.copyCurl", Menu::Request, QT_TRANSLATE_NOOP("Actions", "Copy as c&URL"), "copy",
     "Ctrl+Shift+C", Separator},
    {"request.copyPowerShell", Menu::Request, QT_TRANSLATE_NOOP("Actions", "Copy as &PowerShell"),
     "", "", None},
    {"request.copyHttp", Menu::Request, QT_TRANSLATE_NOOP("Actions", "Copy as .&http file"), "", "",
     None},
    {"request.copyHar", Menu::Request, QT_TRANSLATE_NOOP("Actions", "Copy as H&AR"), "", "", None},
    {"request.copyFetch", Menu::Request,
     QT_TRANSLATE_NOOP("Actions", "Copy as &JavaScript (fetch)"), "", "", None},
    {"request.copyPython", Menu::Request, QT_TRANSLATE_NOOP("Actions", "Copy as P&ython"), "", "",
     None},

    {"run.run", Menu::Run, QT_TRANSLATE_NOOP("Actions", "&Run"), "run",
     "Ctrl+Return; Ctrl+Enter; F5", Tool},
    {"run.stop", Menu::Run, QT_TRANSLATE_NOOP("Actions", "&Stop"), "stop", "Shift+F5", Tool},
    {"run.reset", Menu::Run, QT_TRANSLATE_NOOP("Actions", "R&estart the script (forget its Store)"),
     "reset", "", None},
    {"run.live", Menu::Run, QT_TRANSLATE_NOOP("Actions", "Allow &live calls in this workspace…"),
     "outgoing", "", Checkable | Separator},
    {"run.post", Menu::Run, QT_TRANSLATE_NOOP("Actions", "Send the &message to a server…"),
     "message", "", Separator},

    {"test.accept", Menu::Tests, QT_TRANSLATE_NOOP("Actions", "&Accept as expected"), "ok",
     "Ctrl+Shift+A", None},
    {"test.checks", Menu::Tests, QT_TRANSLATE_NOOP("Actions", "&Checks in JavaScript…"), "script",
     "Ctrl+Alt+K", None},
    {"test.runIntegration", Menu::Tests, QT_TRANSLATE_NOOP("Actions", "Test this &integration"),
     "test", "Ctrl+Alt+T", Separator},
    {"test.runAll", Menu::Tests, QT_TRANSLATE_NOOP("Actions", "Test the whole &workspace"), "test",
     "Ctrl+Shift+T", None},
    {"test.stop", Menu::Tests, QT_TRANSLATE_NOOP("Actions", "&Stop testing"), "stop", "", None},
    {"test.watch", Menu::Tests, QT_TRANSLATE_NOOP("Actions", "&Test again after every change"), "",
     "", Checkable},
    {"test.junit", Menu::Tests, QT_TRANSLATE_NOOP("Actions", "Save the results as &JUnit XML…"), "",
     "", Separator},

    {"relay.toggle", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Start &relay"), "relay", "Ctrl+R",
     Checkable | Tool},
    {"relay.copyCurl", Menu::Relay,
     QT_TRANSLATE_NOOP("Actions", "&Copy a curl line for this integration"), "copy", "", None},

    {"relay.settings", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Relay s&ettings…"), "", "", None},
    {"relay.servers", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "&Servers…"), "", "", None},
    {"relay.outside", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Reach it from &outside…"), "", "",
     None},
    {"relay.notify", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Say when &webhooks arrive"), "", "",
     Checkable},

    {"relay.background", Menu::Relay,
     QT_TRANSLATE_NOOP("Actions", "Keep running when the &window is closed"), "", "", Checkable},

    {"traffic.follow", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "&Follow new deliveries"), "", "",
     Checkable | Separator},
    {"traffic.details", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Show the &details"), "", "",
     Checkable},
    {"traffic.open", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Open in the request &builder"),
     "request", "", None},
    {"traffic.runAgain", Menu::Relay,
     QT_TRANSLATE_NOOP("Actions", "Run again with &today's script"), "run", "", None},
    {"traffic.keep", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "S&ave the delivery as a sample"),
     "sample", "", None},
    {"traffic.replay", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Re&play…"), "redo", "", None},
    {"traffic.release", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Relea&se or drop what is held…"),
     "next", "", None},
    {"traffic.requeue", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Try given-up &messages again"),
     "reset", "", None},
    {"traffic.pin", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "P&in"), "", "", None},
    {"traffic.compare", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Co&mpare two"), "", "", None},
    {"traffic.copyCurl", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Copy as c&URL"), "copy", "",
     None},
    {"traffic.exportHar", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "E&xport as HAR…"), "", "",
     None},
    {"traffic.dead", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Show &given-up messages"), "", "",
     None},
    {"traffic.clear", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Clear the &list…"), "trash", "",
     None},

    {"relay.keep", Menu::Relay, QT_TRANSLATE_NOOP("Actions", "Save captured request as sa&mple…"),
     "plus", "Ctrl+Shift+K", Separator},

    {"help.welcome", Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Welcome page"), "", "", None},
    {"help.guide", Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Guide"), "info", "Shift+F1", None},
    {"help.shortcuts", Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"), "", "",
     None},
    {"help.copyDiagnostics", Menu::Help, QT_TRANSLATE_NOOP("Actions", "Copy &diagnostics"), "copy",
     "", Separator},
    {"help.logFolder", Menu::Help, QT_TRANSLATE_NOOP("Actions", "Open the &log folder"), "folder",
     "", None},
    {"help.about", Menu::Help, QT_TRANSLATE_NOOP("Actions", "&About Hooksmith"), "", "", None},
};

QList<QKeySequence> keysOf(const Spec &spec)
{
    QList<QKeySequence> keys;
    const QStringList names =
        QString(QLatin1StringView(spec.keys)).split(u"; "_s, Qt::SkipEmptyParts);
    for (const QString &name : names)
        keys.append(QKeySequence::fromString(name, QKeySequence::PortableText));
    return keys;
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File: return QCoreApplication::translate("Actions", "&File");
    case Menu::Edit: return QCoreApplication::translate("Actions", "&Edit");
    case Menu::View: return QCoreApplication::translate("Actions", "&View");
    case Menu::Request: return QCoreApplication::translate("Actions", "Re&quest");
    case Menu::Run: return QCoreApplication::translate("Actions", "&Run");
    case Menu::Tests: return QCoreApplication::translate("Actions", "&Tests");
    case Menu::Relay: return QCoreApplication::translate("Actions", "Re&lay");
    case Menu::Help: return QCoreApplication::translate("Actions", "&Help");
    }
    return {};
}

/// The same in every language, for whoever adds to a menu.
QString menuName(Menu menu)
{
    switch (menu) {
    case Menu::File: return u"menuFile"_s;
    case Menu::Edit: return u"menuEdit"_s;
    case Menu::View: return u"menuView"_s;
    case Menu::Request: return u"menuRequest"_s;
    case Menu::Run: return u"menuRun"_s;
    case Menu::Tests: return u"menuTests"_s;
    case Menu::Relay: return u"menuRelay"_s;
    case Menu::Help: return u"menuHelp"_s;
    }
    return {};
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Spec &spec : table) {
        auto *action = new QAction(QCoreApplication::translate("Actions", spec.text), window);
        const QString id = QLatin1StringView(spec.id);
        action->setObjectName(id);
        if (*spec.icon)
            action->setIcon(themedIcon(QLatin1StringView(spec.icon)));
        action->setCheckable(spec.flags & Checkable);
        if (spec.flags & Local)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else
            window->addAction(action);
        m_actions.append(action);
        m_byId.insert(id, action);
        m_groups.append(menuTitle(spec.menu).remove(u'&'));
        setKeys(action, keysOf(spec));
        // Other words ("Stop relay") or other keys: what is shown under the pointer follows.
        connect(action, &QAction::changed, this, [action] { describe(action); });
    }
}

void Actions::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    describe(action);
}

void Actions::describe(QAction *action)
{
    const QString text = plainText(*action);
    const QKeySequence keys = action->shortcut();
    action->setToolTip(
        keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
}

QString Actions::plainText(const QAction &action)
{
    QString text = action.text();
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.replace(mnemonic, u"\\1"_s).remove(u'…');
}

QList<QKeySequence> Actions::defaultKeys(const QString &id) const
{
    for (const Spec &spec : table) {
        if (id == QLatin1StringView(spec.id))
            return keysOf(spec);
    }
    return {};
}

bool Actions::isLocal(const QString &id) const
{
    for (const Spec &spec : table) {
        if (id == QLatin1StringView(spec.id))
            return spec.flags & Local;
    }
    return false;
}

QString Actions::group(const QString &id) const
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (m_actions.at(i)->objectName() == id)
            return m_groups.at(i);
    }
    return {};
}

void Actions::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    if (QAction *action = m_byId.value(id))
        setKeys(action, keys);
}

QStringList Actions::conflicts(const QString &id, const QKeySequence &key) const
{
    QStringList ids;
    for (const QAction *other : m_actions) {
        if (other->objectName() != id && other->shortcuts().contains(key))
            ids.append(other->objectName());
    }
    return ids;
}

QString Actions::changedKeys() const
{
    JsValue changed = JsValue::object();
    for (const QAction *item : m_actions) {
        if (item->shortcuts() != defaultKeys(item->objectName()))
            changed.insert(
                item->objectName(),
                QKeySequence::listToString(item->shortcuts(), QKeySequence::PortableText));
    }
    return QString::fromUtf8(changed.toJson());
}

void Actions::applyChangedKeys(const QString &json)
{
    for (QAction *item : std::as_const(m_actions))
        setKeys(item, defaultKeys(item->objectName()));
    const Result<JsValue> changed = JsValue::fromJson(json.toUtf8());
    if (!changed)
        return; // Nothing was changed, or the settings were edited by hand: the defaults work
    for (const auto &[id, keys] : changed->members()) {
        if (QAction *item = m_byId.value(id); item && keys.isString())
            setKeys(item,
                    QKeySequence::listFromString(keys.toString(), QKeySequence::PortableText));
    }
}

void Actions::giveTo(QLatin1StringView id, QWidget *pane) const
{
    pane->addAction(action(id));
}

QAction *Actions::action(QLatin1StringView id) const
{
    QAction *found = m_byId.value(id);
    Q_ASSERT_X(found, "Actions::action", id.data());
    return found;
}

void Actions::onTriggered(QLatin1StringView id, QObject *context, std::function<void()> slot) const
{
    connect(action(id), &QAction::triggered, context, std::move(slot));
}

void Actions::fillMenuBar(QMenuBar *bar) const
{
    QHash<Menu, QMenu *> menus;
    QHash<const char *, QMenu *> within;
    const auto made = [](QMenu *menu) {
        // Whatever has come or got another name in between
        connect(menu, &QMenu::aboutToShow, menu, [menu] { giveMnemonics(menu->actions()); });
        return menu;
    };
    qsizetype index = 0;
    for (const Spec &spec : table) {
        QMenu *&menu = menus[spec.menu];
        if (!menu) {
            menu = made(bar->addMenu(menuTitle(spec.menu)));
            menu->setObjectName(menuName(spec.menu));
        }
        if (spec.flags & Separator)
            menu->addSeparator();
        QMenu *target = menu;
        if (spec.within) {
            QMenu *&inner = within[spec.within];
            if (!inner)
                inner = made(menu->addMenu(QCoreApplication::translate("Actions", spec.within)));
            target = inner;
        }
        target->addAction(m_actions.at(index++));
    }
    giveMnemonics(bar->actions());
}

void Actions::fillToolBar(QToolBar *bar) const
{
    qsizetype index = 0;
    for (const Spec &spec : table) {
        QAction *item = m_actions.at(index++);
        if (spec.flags & Tool)
            bar->addAction(item);
    }
}

} // namespace hooksmith::ui
