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

    /// What is in force now, without secrets: for requests that are sent.
    VariableScope scope() const;
    /// The same with DynamicSource::fixed(): for runs.
    VariableScope runScope() const;
    /// What everybody who has the workspace has, with DynamicSource::fixed(): for tests. In force
    /// is `environment`, else the one that "testEnvironment" of hooksmith.json names, else only the
    /// base; never this person's own values, which a colleague's machine and CI lack.
    VariableScope testScope(const QString &environment = {}) const;
    /// "testEnvironment" of hooksmith.json; may be empty.
    const QString &testEnvironment() const { return m_testEnvironment; }
    /// The folder with hooksmith.json that a file is in; empty when there is none.
    static QString workspaceOf(const QString &path);

private:
    Result<void> writeLocal() const;

    QString m_directory, m_localFile, m_chosen, m_testEnvironment;
    QMap<QString, QString> m_workspaceVariables;
    Environment m_base;
    QList<Environment> m_environments;
    QList<Error> m_problems;
};

/// The id of the environment that a person named by its id or its name; an empty name is an empty
/// id. Error "not-found", naming those that there are.
Result<QString> environmentNamed(const Environments &environments, const QString &name);

/// Whether `{{name}}` can hold that name.
bool isVariableName(const QString &name);

} // namespace hooksmith
