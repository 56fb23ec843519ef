// SPDX-License-Identifier: MIT
#include "core/settings/settings.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/settings/settingstable.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr auto exportMark = "hooksmithSettings"_L1;
constexpr int exportVersion = 1;
constexpr int mostRecent = 10;

QString fullName(const QString &name, const QString &scope)
{
    if (scope.isEmpty())
        return name;
    // A path in a key would be read as groups.
    const QByteArray hash =
        QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return name + u'/' + QString::fromLatin1(hash);
}

/// Whether QSettings can make sense of the file. It takes most things for settings: lines without
/// '=' are what it stumbles over, and what no text file has.
bool isBroken(const QString &path)
{
    QFile file(path);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return false;
    if (file.readAll().contains('\0'))
        return true;
    file.close();
    QSettings probe(path, QSettings::IniFormat);
    (void)probe.allKeys();
    return probe.status() == QSettings::FormatError;
}

/// "hooksmith.ini.broken", or with a number: an older one may be all that is left of something.
QString putAside(const QString &path)
{
    QString aside = path + ".broken"_L1;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = path + u".broken-%1"_s.arg(n);
    return QFile::rename(path, aside) ? aside : QString();
}

bool isExported(const SettingRow &row)
{
    return row.scope == SettingScope::User
        || (row.scope == SettingScope::Project && row.isChosen() && row.type != SettingType::File);
}

} // namespace

Settings::Settings(QObject *parent) : QObject(parent)
{
    const QSettings own(QSettings::IniFormat, QSettings::UserScope, u"hooksmith"_s, u"hooksmith"_s);
    open(own.fileName());
}

Settings::Settings(const QString &iniFile, QObject *parent) : QObject(parent)
{
    open(iniFile);
}

Settings::~Settings() = default;

void Settings::open(const QString &iniFile)
{
    const QString shown = QDir::toNativeSeparators(iniFile);
    if (isBroken(iniFile)) {
        const QString aside = putAside(iniFile);
        m_trouble = Error{
            u"settings-broken"_s,
            aside.isEmpty()
                ? Tr::tr("The settings in %1 cannot be read, so the defaults hold.").arg(shown)
                : Tr::tr("The settings in %1 could not be read, so the defaults hold. The file is "
                         "kept as %2.")
                      .arg(shown, QFileInfo(aside).fileName()),
            {},
            {}};
    }
    m_store = std::make_unique<QSettings>(iniFile, QSettings::IniFormat);
    if (!m_trouble && !m_store->isWritable())
        m_trouble =
            Error{u"settings-not-writable"_s,
                  Tr::tr("The settings cannot be written to %1: what you choose holds until "
                         "Hooksmith is closed.")
                      .arg(shown),
                  {},
                  {}};
    if (m_trouble)
        qCWarning(lcSettings) << m_trouble->code << iniFile;
    takeRetired();
    for (const SettingRow &row : settingsTable()) {
        if (row.atRestart)
            m_atStart.insert(row.key, value(row.key));
    }
}

void Settings::takeRetired()
{
    for (const SettingRow &row : settingsTable()) {
        for (const QString &old : row.retired) {
            if (!m_store->contains(old))
                continue;
            if (!m_store->contains(row.name))
                m_store->setValue(row.name, m_store->value(old));
            m_store->remove(old);
        }
    }
}

QVariant Settings::value(Key key, const QString &scope) const
{
    const SettingRow &row = settingRow(key);
    QString name = fullName(row.name, scope);
    // What is chosen for all holds where nothing was chosen for the workspace; what the program
    // remembers of one workspace says nothing about another.
    if (!scope.isEmpty() && row.isChosen() && !m_store->contains(name))
        name = row.name;
    return row.checked(m_store->value(name)).value_or(row.fallback);
}

void Settings::set(Key key, const QVariant &value, const QString &scope)
{
    const QString name = fullName(settingRow(key).name, scope);
    if (m_store->contains(name) && m_store->value(name) == value)
        return;
    m_store->setValue(name, value);
    Q_EMIT changed(key, scope);
}

bool Settings::isSet(Key key, const QString &scope) const
{
    return m_store->contains(fullName(settingRow(key).name, scope));
}

void Settings::reset(Key key, const QString &scope)
{
    if (!isSet(key, scope))
        return;
    const QString name = fullName(settingRow(key).name, scope);
    // remove() takes what is below the name with it: what other workspaces have of their own.
    m_store->beginGroup(name);
    const QStringList below = m_store->childKeys();
    QHash<QString, QVariant> kept;
    for (const QString &child : below)
        kept.insert(child, m_store->value(child));
    m_store->endGroup();
    m_store->remove(name);
    for (auto child = kept.cbegin(); child != kept.cend(); ++child)
        m_store->setValue(name + u'/' + child.key(), child.value());
    Q_EMIT changed(key, scope);
}

void Settings::rememberWorkspace(const QString &directory)
{
    QStringList recent = list(Key::RecentWorkspaces);
    recent.removeAll(directory);
    recent.prepend(directory);
    set(Key::RecentWorkspaces, recent.mid(0, mostRecent));
    set(Key::LastWorkspace, directory);
}

void Settings::forgetWorkspace(const QString &directory)
{
    QStringList recent = list(Key::RecentWorkspaces);
    if (recent.removeAll(directory) > 0)
        set(Key::RecentWorkspaces, recent);
}

QByteArray Settings::exported() const
{
    QJsonObject values;
    for (const SettingRow &row : settingsTable()) {
        if (!isExported(row) || !m_store->contains(row.name))
            continue;
        const QVariant chosen = value(row.key);
        if (chosen != row.fallback)
            values.insert(row.name, QJsonValue::fromVariant(chosen));
    }
    return QJsonDocument(QJsonObject{{exportMark, exportVersion}, {"settings"_L1, values}})
        .toJson();
}

Result<Settings::Imported> Settings::import(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject document = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || !document.value(exportMark).isDouble()
        || !document.value("settings"_L1).isObject())
        return unexpected(
            Error{u"invalid-settings"_s,
                  Tr::tr("This file does not hold exported settings of Hooksmith."),
                  problem.error == QJsonParseError::NoError ? QString() : problem.errorString(),
                  {}});
    Imported imported;
    const QJsonObject values = document.value("settings"_L1).toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const SettingRow *row = settingRow(entry.key());
        const std::optional<QVariant> checked = row && isExported(*row)
            ? row->checked(entry.value().toVariant())
            : std::optional<QVariant>();
        if (!checked) {
            imported.refused.append(entry.key());
            continue;
        }
        set(row->key, *checked);
        ++imported.taken;
    }
    return imported;
}

QString Settings::fileName() const
{
    return m_store->fileName();
}

bool Settings::needsRestart() const
{
    const QList<Key> keys = m_atStart.keys();
    return std::any_of(keys.begin(), keys.end(), [this](Key key) { return needsRestart(key); });
}

bool Settings::needsRestart(Key key) const
{
    return m_atStart.contains(key) && m_atStart.value(key) != value(key);
}

void Settings::sync()
{
    m_store->sync();
}

} // namespace hooksmith
