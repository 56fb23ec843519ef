// SPDX-License-Identifier: MIT
#include "core/settings/settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Row
{
    QString name;
    QVariant fallback;
};

Row row(Settings::Key key)
{
    switch (key) {
    case Settings::Key::Theme: return {u"window/theme"_s, u"system"_s};
    case Settings::Key::LastWorkspace: return {u"workspace/last"_s, QString()};
    case Settings::Key::RecentWorkspaces: return {u"workspace/recent"_s, QStringList()};
    case Settings::Key::Profile: return {u"run/profile"_s, u"documented"_s};
    case Settings::Key::WindowGeometry: return {u"window/geometry"_s, QByteArray()};
    case Settings::Key::WindowState: return {u"window/state"_s, QByteArray()};
    case Settings::Key::EditorZoom: return {u"editor/zoom"_s, 0};
    case Settings::Key::WordWrap: return {u"editor/wordWrap"_s, false};
    case Settings::Key::LineNotes: return {u"editor/lineNotes"_s, true};
    case Settings::Key::PictureHosts: return {u"preview/pictureHosts"_s, QStringList()};
    case Settings::Key::LiveCalls: return {u"run/liveCalls"_s, false};
    case Settings::Key::OpenIntegration: return {u"session/integration"_s, QString()};
    case Settings::Key::Servers: return {u"servers/list"_s, QString()};
    case Settings::Key::TellArrivals: return {u"relay/tellArrivals"_s, false};
    case Settings::Key::RelayOnClose: return {u"relay/onClose"_s, u"ask"_s};
    case Settings::Key::OpenSample: return {u"session/sample"_s, QString()};
    case Settings::Key::LastSamples: return {u"session/samples"_s, QVariantMap()};
    case Settings::Key::ScriptPlaces: return {u"session/places"_s, QVariantMap()};
    case Settings::Key::Collapsed: return {u"session/collapsed"_s, QStringList()};
    case Settings::Key::Shortcuts: return {u"window/shortcuts"_s, QString()};
    case Settings::Key::RecentCommands: return {u"window/recentCommands"_s, QStringList()};
    }
    return {};
}

QString fullName(const Row &row, const QString &scope)
{
    if (scope.isEmpty())
        return row.name;
    // A path in a key would be read as groups.
    const QByteArray hash =
        QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return row.name + u'/' + QString::fromLatin1(hash);
}

} // namespace

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                          u"hooksmith"_s, u"hooksmith"_s))
{
}

Settings::Settings(const QString &iniFile)
    : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}

QVariant Settings::value(Key key, const QString &scope) const
{
    const Row r = row(key);
    QVariant value = m_store->value(fullName(r, scope), r.fallback);
    if (!value.convert(r.fallback.metaType()))
        return r.fallback;
    return value;
}

void Settings::set(Key key, const QVariant &value, const QString &scope)
{
    m_store->setValue(fullName(row(key), scope), value);
}

void Settings::rememberWorkspace(const QString &directory)
{
    QStringList recent = value(Key::RecentWorkspaces).toStringList();
    recent.removeAll(directory);
    recent.prepend(directory);
    set(Key::RecentWorkspaces, recent.mid(0, 10));
    set(Key::LastWorkspace, directory);
}

void Settings::sync()
{
    m_store->sync();
}

} // namespace hooksmith
