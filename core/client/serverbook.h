// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secretstore.h"
#include "core/client/restclient.h"
#include "core/settings/settings.h"

#include <QList>
#include <QObject>

namespace hooksmith {

/// A Rocket.Chat server that a person works with. Everything but the token, which is in the key
/// store. In the person's settings, not in a workspace: a workspace from elsewhere must not be able
/// to point our tokens at another machine.
struct ServerRecord
{
    QString id; ///< Made once, never shown
    QString name; ///< "Production"
    QUrl address; ///< As serverAddress() gives it
    QString userId;
    QString colour; ///< "#d33a3a": a band in the window, so that nobody mistakes one for another
    /// See ServerAccount. Bound to the address: changing that forgets it.
    QByteArray trustedCertificate;

    /// The name, else the host.
    QString title() const;
    /// Key of its token in the secret store: origin and user, so that a token is never read for
    /// another machine or user than the one it was entered for.
    QString secretKey() const;
    bool operator==(const ServerRecord &) const = default;
};

/// The servers of the person's settings, and their tokens.
class ServerBook : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the book.
    ServerBook(Settings &settings, SecretStore &secrets, QObject *parent = nullptr);

    const QList<ServerRecord> &servers() const { return m_servers; }
    const ServerRecord *server(const QString &id) const;
    /// A record with a new id, not yet in the book.
    static ServerRecord makeRecord();
    /// Adds it, or replaces the one with its id.
    void put(const ServerRecord &record);
    /// Also removes its token. Errors: those of SecretStore::remove; the record is gone anyway.
    void remove(const QString &id, QObject *context, SecretStore::Callback done);

    /// An empty token removes it. Errors: "unknown-server", those of SecretStore.
    void setToken(const QString &id, const QString &token, QObject *context,
                  SecretStore::Callback done);
    /// What a RestClient needs. Errors: "unknown-server", "token-missing" (ask for it), those of
    /// SecretStore::read.
    void account(const QString &id, QObject *context,
                 std::function<void(const Result<ServerAccount> &)> done);
    SecretStore &secrets() { return m_secrets; }

Q_SIGNALS:
    void changed();

private:
    void save();

    Settings &m_settings;
    SecretStore &m_secrets;
    QList<ServerRecord> m_servers;
};

} // namespace hooksmith
