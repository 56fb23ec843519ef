// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/settings.h"

#include <QList>
#include <QStringList>

namespace hooksmith {

enum class SettingType {
    Switch, ///< bool
    Number, ///< int
    Text, ///< QString
    File, ///< QString: absolute path
    Font, ///< QString: a family; empty: the desktop's
    Choice, ///< QString, one of SettingRow::choices()
    List, ///< QStringList
    Bytes, ///< QByteArray
    Map, ///< QVariantMap
};

enum class SettingScope {
    Machine, ///< Of this computer: paths, windows, what was open; never exported
    User, ///< Of the person, wherever he works
    Project, ///< May differ per workspace; kept with the person's settings, never in the workspace
};

struct SettingChoice
{
    QString value;
    QString title; ///< Translated
};

/// One setting. What has no title is remembered by the program rather than chosen in the dialog.
struct SettingRow
{
    Settings::Key key;
    QLatin1StringView name; ///< In the file: "editor/wordWrap"
    SettingType type;
    QVariant fallback;
    SettingScope scope;
    const char *sentence; ///< What it does; translated by text() where there is a title
    const char *title = nullptr; ///< Translated by label()
    int minimum = 0; ///< Numbers
    int maximum = 0;
    bool atRestart = false; ///< Takes effect when the program is started again
    QStringList retired = {}; ///< Names that it had; never used for anything else

    bool isChosen() const { return title; }
    QString category() const; ///< "editor": the name's first part
    QString label() const;
    QString text() const;
    /// How a number is to be shown, with %1 for it: "%1 ms"; empty where it counts.
    QString unit() const;
    QList<SettingChoice> choices() const;
    /// The value as the table's type, or nothing where it is none.
    std::optional<QVariant> checked(const QVariant &value) const;
};

const QList<SettingRow> &settingsTable();
const SettingRow &settingRow(Settings::Key key);
/// Null for an unknown name. Retired names are unknown.
const SettingRow *settingRow(const QString &name);

struct SettingCategory
{
    QString name; ///< "editor"
    QString title; ///< Translated
};
/// Those of the dialog, in its order.
QList<SettingCategory> settingCategories();

} // namespace hooksmith
