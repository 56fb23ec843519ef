// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/script/jsvalue.h"
#include "core/variables/variables.h"

#include <QList>
#include <QMap>
#include <QString>

namespace hooksmith {

/// One file of `environments/`:
///
///     { "format": 1, "name": "Test", "variables": { "host": "…" }, "secrets": [ "apiToken" ] }
///
/// Secrets stand there by name only; `{{secret.apiToken}}` takes the value from the keychain.
struct Environment
{
    QString id; ///< File name without ".json"; "base" is in force in every environment
    QString name; ///< For people
    QMap<QString, QString> variables; ///< Shared with everybody who has the workspace
    QStringList secrets;
    QMap<QString, QString> local; ///< This person's own; in no file of the workspace
    JsValue raw; ///< With unknown keys, which are kept
};

/// The variables of a workspace: `environments/*.json` (shared), "variables" of hooksmith.json
/// (read only here), and one private file per workspace outside of it, with the local values and
/// the chosen environment. A value.
class Environments
{
public:
    static constexpr QLatin1StringView baseId{"base"};

    /// `localFile`: where the private values are; empty: there are none (the command line).
    /// Files that cannot be read are left out and named in problems().
    static Environments load(const QString &workspaceDirectory, const QString &localFile = {});
    /// The private file of a workspace below a folder of this person's.
    static QString localFileFor(const QString &privateFolder, const QString &workspaceDirectory);

    /// Without "base".
    QList<Environment> environments() const;
    const Environment *find(const QString &id) const;
    const Environment &base() const { return m_base; }
    const QMap<QString, QString> &workspaceVariables() const { return m_workspaceVariables; }
    const QList<Error> &problems() const { return m_problems; }
    /// Names of all secrets that the base and the chosen environment name.
    QStringList secretNames() const;
    /// The key under which the SecretStore holds a secret of this workspace: of the environment
    /// that is named, else of the chosen one or the base, whichever lists it.
    QString secretKey(const QString &name, const QString &environment = {}) const;

    /// Empty: only what is in force everywhere.
    const QString &chosen() const { return m_chosen; }
    /// Chooses and remembers it in the private file.
    Result<void> choose(const QString &id);
    /// Writes the shared file (its unknown keys stay) and the private one (mode 0600).
    /// "invalid-variable" (a name that `{{…}}` could not hold), "file-not-writable".
    Result<void> save(const Environment &environment);
    /// Adds an empty one under a free id; returns the id.
    Result<QString> add(const QString &name);
    /// Deletes the shared file; the private values stay.
    Result<void> remove(const QString &id);

    /// What is in force now, without secrets.
    VariableScope scope() const;

private:
    Result<void> writeLocal() const;

    QString m_directory, m_localFile, m_chosen;
    QMap<QString, QString> m_workspaceVariables;
    Environment m_base;
    QList<Environment> m_environments;
    QList<Error> m_problems;
};

/// Whether `{{name}}` can hold that name.
bool isVariableName(const QString &name);

} // namespace hooksmith
