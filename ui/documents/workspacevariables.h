// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secretstore.h"
#include "core/variables/environments.h"

#include <functional>
#include <QObject>
#include <QSet>

namespace hooksmith::ui {

/// The variables of the open workspace as the window uses them: which environment is chosen, what
/// is in force, and the secrets that the keychain holds for it.
class WorkspaceVariables : public QObject
{
    Q_OBJECT
public:
    /// `privateFolder` holds this person's own values; empty: they are not kept. `secrets` must
    /// outlive it.
    WorkspaceVariables(SecretStore &secrets, const QString &privateFolder,
                       QObject *parent = nullptr);

    void open(const QString &workspaceDirectory);
    void reload();
    /// Reads the files again if somebody else has changed them.
    void refresh();
    const Environments &environments() const { return m_environments; }
    SecretStore &secrets() { return m_secrets; }

    Result<void> choose(const QString &id);
    Result<void> save(const Environment &environment);
    Result<QString> add(const QString &name);
    Result<void> remove(const QString &id);

    /// Puts a secret into the keychain and its name into the chosen environment's file (or that for
    /// all), unless it is in one already.
    void keepSecret(const QString &name, const QString &value, QObject *context,
                    std::function<void(const Result<void> &)> done);
    /// Puts a secret of an environment ("base": of all) into the keychain; the environment's file
    /// lists its name already.
    void writeSecret(const QString &environment, const QString &name, const QString &value,
                     QObject *context, std::function<void(const Result<void> &)> done);
    /// The values of these secrets, as far as there are any. From the event loop.
    using Secrets = QHash<QString, QString>;
    void readSecrets(const QStringList &names, QObject *context,
                     std::function<void(const Secrets &)> done);
    /// Names of the secrets that a text refers to.
    static QStringList secretsIn(const QString &text);

Q_SIGNALS:
    /// Another environment, another value, other names.
    void changed();
    /// A secret got another value.
    void secretChanged(const QString &name);

private:
    QStringList stamp() const;

    SecretStore &m_secrets;
    QString m_privateFolder, m_directory;
    Environments m_environments;
    QStringList m_stamp; ///< Of the files as they were read
};

} // namespace hooksmith::ui
