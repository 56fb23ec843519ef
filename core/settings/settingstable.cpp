// SPDX-License-Identifier: MIT
#include "core/settings/settingstable.h"

#include "core/base/tr.h"
#include "core/base/translation.h"
#include "core/rocketchat/profile.h"

#include <algorithm>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using Key = Settings::Key;
using Type = SettingType;
using Scope = SettingScope;

QList<SettingRow> makeTable()
{
    return {
        {Key::Language, "appearance/language"_L1, Type::Choice, u"system"_s, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith", "The language of menus, sentences, dates and numbers."),
         QT_TRANSLATE_NOOP("Hooksmith", "Language"), 0, 0, true},
        {Key::Theme,
         "appearance/theme"_L1,
         Type::Choice,
         u"system"_s,
         Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith", "Whether windows are light, dark or of high contrast."),
         QT_TRANSLATE_NOOP("Hooksmith", "Theme"),
         0,
         0,
         false,
         {u"window/theme"_s}},

        {Key::WordWrap, "editor/wordWrap"_L1, Type::Switch, false, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith", "Breaks lines of a script that are wider than its pane."),
         QT_TRANSLATE_NOOP("Hooksmith", "Wrap long lines")},
        {Key::LineNotes, "editor/lineNotes"_L1, Type::Switch, true, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith", "Shows what a line wrote to the console at its end."),
         QT_TRANSLATE_NOOP("Hooksmith", "Console text beside its line")},
        {Key::CodeFont, "editor/font"_L1, Type::Font, QString(), Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith", "The font of scripts and requests."),
         QT_TRANSLATE_NOOP("Hooksmith", "Font of code")},

        {Key::Profile, "run/profile"_L1, Type::Choice, u"documented"_s, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith", "The Rocket.Chat version that scripts are run like."),
         QT_TRANSLATE_NOOP("Hooksmith", "Behave like")},
        {Key::RunDelay, "run/delay"_L1, Type::Number, 120, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith", "How long after the last key the script is run again."),
         QT_TRANSLATE_NOOP("Hooksmith", "Pause before a run"), 20, 10000},
        {Key::RunTimeout, "run/timeout"_L1, Type::Number, 5000, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "How long a method of a script may take in the window before its run "
                           "is stopped. The relay and the command line have times of their own."),
         QT_TRANSLATE_NOOP("Hooksmith", "Time limit of a method"), 100, 60000},

        {Key::PictureHosts, "preview/pictureHosts"_L1, Type::List, QStringList(), Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "The hosts that the message may load pictures from; from "
                           "others nothing is loaded before you click the picture's "
                           "place."),
         QT_TRANSLATE_NOOP("Hooksmith", "Hosts of pictures")},

        {Key::ProxyMode, "network/proxy"_L1, Type::Choice, u"system"_s, Scope::Project,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "The way to the network: as the desktop or the environment "
                           "(http_proxy) say, directly, or through the proxy below. "
                           "This computer itself is always reached directly."),
         QT_TRANSLATE_NOOP("Hooksmith", "Proxy")},
        {Key::ProxyAddress, "network/proxyAddress"_L1, Type::Text, QString(), Scope::Project,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "Where the proxy is: http://HOST:PORT or "
                           "socks5://HOST:PORT."),
         QT_TRANSLATE_NOOP("Hooksmith", "Proxy address")},
        {Key::ProxyUser, "network/proxyUser"_L1, Type::Text, QString(), Scope::Project,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "The user that the proxy asks for; its password is kept in "
                           "the desktop's key store."),
         QT_TRANSLATE_NOOP("Hooksmith", "Proxy user")},
        {Key::ProxyExceptions, "network/proxyExceptions"_L1, Type::List, QStringList(),
         Scope::Project,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "Hosts that are reached without the proxy; .example.org is "
                           "every host below it."),
         QT_TRANSLATE_NOOP("Hooksmith", "Not through the proxy")},
        {Key::ExtraCa, "network/extraCa"_L1, Type::File, QString(), Scope::Project,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "A PEM file with certificates of an authority of your own, "
                           "trusted besides those of the system."),
         QT_TRANSLATE_NOOP("Hooksmith", "Certificate authority")},

        {Key::RelayOnClose, "relay/onClose"_L1, Type::Choice, u"ask"_s, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith", "What closing the window does to a relay that runs."),
         QT_TRANSLATE_NOOP("Hooksmith", "When the window is closed")},
        {Key::TellArrivals, "relay/tellArrivals"_L1, Type::Switch, false, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "Shows a notification for every webhook that arrives, not "
                           "only for what went wrong."),
         QT_TRANSLATE_NOOP("Hooksmith", "Say when webhooks arrive")},

        {Key::AtStart, "workspace/atStart"_L1, Type::Choice, u"last"_s, Scope::User,
         QT_TRANSLATE_NOOP("Hooksmith",
                           "What is shown when Hooksmith is started without a folder; without a "
                           "last workspace it is the example."),
         QT_TRANSLATE_NOOP("Hooksmith", "At the start")},

        {Key::LastWorkspace, "workspace/last"_L1, Type::Text, QString(), Scope::Machine,
         "Opened at the next start."},
        {Key::RecentWorkspaces, "workspace/recent"_L1, Type::List, QStringList(), Scope::Machine,
         "Shown under File, Open recent."},
        {Key::WindowGeometry, "window/geometry"_L1, Type::Bytes, QByteArray(), Scope::Machine,
         "Place and size of the window."},
        {Key::WindowState, "window/state"_L1, Type::Bytes, QByteArray(), Scope::Project,
         "Which panes are shown, and where."},
        {Key::EditorZoom, "editor/zoom"_L1, Type::Number, 0, Scope::Machine,
         "Steps from the normal size.", nullptr, -20, 60},
        {Key::LiveCalls, "run/liveCalls"_L1, Type::Switch, false, Scope::Project,
         "Whether runs that were asked for may use the network."},
        {Key::OpenIntegration, "session/integration"_L1, Type::Text, QString(), Scope::Project,
         "Shown when the workspace is opened."},
        {Key::OpenSample, "session/sample"_L1, Type::Text, QString(), Scope::Project,
         "Shown when the workspace is opened."},
        {Key::LastSamples, "session/samples"_L1, Type::Map, QVariantMap(), Scope::Project,
         "The sample that was shown last with each integration."},
        {Key::ScriptPlaces, "session/places"_L1, Type::Map, QVariantMap(), Scope::Project,
         "The place of the cursor in each script."},
        {Key::Collapsed, "session/collapsed"_L1, Type::List, QStringList(), Scope::Project,
         "Integrations whose samples are hidden in the tree."},
        {Key::Servers, "servers/list"_L1, Type::Text, QString(), Scope::User,
         "Addresses and users of Rocket.Chat servers; tokens are in the key store."},
        {Key::Shortcuts,
         "keyboard/shortcuts"_L1,
         Type::Text,
         QString(),
         Scope::User,
         "Keys that differ from the defaults.",
         nullptr,
         0,
         0,
         false,
         {u"window/shortcuts"_s}},
        {Key::RecentCommands, "window/recentCommands"_L1, Type::List, QStringList(), Scope::Machine,
         "Offered first in the command palette."},
    };
}

QMetaType metaType(SettingType type)
{
    switch (type) {
    case Type::Switch: return QMetaType::fromType<bool>();
    case Type::Number: return QMetaType::fromType<int>();
    case Type::List: return QMetaType::fromType<QStringList>();
    case Type::Bytes: return QMetaType::fromType<QByteArray>();
    case Type::Map: return QMetaType::fromType<QVariantMap>();
    case Type::Text:
    case Type::File:
    case Type::Font:
    case Type::Choice: break;
    }
    return QMetaType::fromType<QString>();
}

/// Files hold words; QVariant takes any of them for "true".
std::optional<QVariant> checkedSwitch(const QVariant &value)
{
    const QString word = value.toString().toLower();
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1)
        return false;
    return {};
}

/// "Deutsch", in its own words, so that everybody finds his own.
QString languageTitle(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s; // Else of America
    const QLocale locale(code);
    QString title = locale.nativeLanguageName();
    if (title.isEmpty())
        return code;
    if (code.contains(u'_'))
        title += u" (%1)"_s.arg(locale.nativeTerritoryName());
    title[0] = title.at(0).toUpper();
    return title;
}

} // namespace

QString SettingRow::category() const
{
    return QString(name).section(u'/', 0, 0);
}

QString SettingRow::label() const
{
    return title ? Tr::tr(title) : QString();
}

QString SettingRow::text() const
{
    return title ? Tr::tr(sentence) : QString::fromLatin1(sentence);
}

QString SettingRow::unit() const
{
    return key == Key::RunDelay || key == Key::RunTimeout ? Tr::tr("%1 ms") : QString();
}

QList<SettingChoice> SettingRow::choices() const
{
    QList<SettingChoice> list;
    switch (key) {
    case Key::Language: {
        list.append({u"system"_s, Tr::tr("As the desktop's")});
        const QStringList languages = translatedLanguages();
        for (const QString &code : languages)
            list.append({code, languageTitle(code)});
        break;
    }
    case Key::Theme:
        list = {{u"system"_s, Tr::tr("As the desktop's")},
                {u"light"_s, Tr::tr("Light", "theme of the window")},
                {u"dark"_s, Tr::tr("Dark", "theme of the window")},
                {u"contrast"_s, Tr::tr("High contrast")}};
        break;
    case Key::Profile:
        for (const hooksmith::Profile &profile : allProfiles())
            list.append({profile.id, profile.title});
        break;
    case Key::ProxyMode:
        list = {{u"system"_s, Tr::tr("As the desktop's")},
                {u"none"_s, Tr::tr("None", "proxy")},
                {u"manual"_s, Tr::tr("The one below")}};
        break;
    case Key::RelayOnClose:
        list = {{u"ask"_s, Tr::tr("Ask")},
                {u"keep"_s, Tr::tr("Keep it running")},
                {u"stop"_s, Tr::tr("Stop it")}};
        break;
    case Key::AtStart:
        list = {{u"last"_s, Tr::tr("The last workspace")},
                {u"welcome"_s, Tr::tr("The welcome page")}};
        break;
    default: break;
    }
    return list;
}

std::optional<QVariant> SettingRow::checked(const QVariant &value) const
{
    if (!value.isValid())
        return {};
    if (type == Type::Switch)
        return checkedSwitch(value);
    QVariant converted = value;
    if (type == Type::List && value.metaType() == QMetaType::fromType<QString>())
        converted = value.toString().isEmpty() ? QStringList() : QStringList(value.toString());
    else if (!converted.convert(metaType(type)))
        return {};
    if (type == Type::Number && (converted.toInt() < minimum || converted.toInt() > maximum))
        return {};
    if (type == Type::Choice) {
        const QList<SettingChoice> all = choices();
        if (std::none_of(all.begin(), all.end(), [&converted](const SettingChoice &choice) {
                return choice.value == converted.toString();
            }))
            return {};
    }
    return converted;
}

const QList<SettingRow> &settingsTable()
{
    static const QList<SettingRow> table = makeTable();
    return table;
}

const SettingRow &settingRow(Settings::Key key)
{
    const QList<SettingRow> &table = settingsTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [key](const SettingRow &row) { return row.key == key; });
    Q_ASSERT(found != table.end());
    return *found;
}

const SettingRow *settingRow(const QString &name)
{
    const QList<SettingRow> &table = settingsTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const SettingRow &row) { return row.name == name; });
    return found == table.end() ? nullptr : &*found;
}

QList<SettingCategory> settingCategories()
{
    return {{u"appearance"_s, Tr::tr("Appearance")}, {u"editor"_s, Tr::tr("Editor")},
            {u"run"_s, Tr::tr("Running")},           {u"preview"_s, Tr::tr("Message")},
            {u"network"_s, Tr::tr("Network")},       {u"relay"_s, Tr::tr("Relay")},
            {u"workspace"_s, Tr::tr("Workspaces")}};
}

} // namespace hooksmith
