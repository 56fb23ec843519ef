// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/http/httprequestparser.h"
#include "core/relay/relaytls.h"

#include <functional>
#include <optional>
#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>

namespace hooksmith {

class RelayConnection;

/// What one sender may cost us. Issue of trust: every value has a bound.
struct RelayLimits
{
    qint64 headerBytes = 64 * 1024;
    qint64 bodyBytes = 10 * 1024 * 1024;
    int receiveTimeoutMs = 30000; ///< For a whole request, however it drips in
    int idleTimeoutMs = 60000; ///< Between two requests on one connection
    int sendTimeoutMs = 30000; ///< For the sender to take its reply
    int lingerMs = 2000; ///< To read on after a refusal, so that the reply is not lost to a reset
    int maxConnections = 256;
    int maxWaiting = 1000; ///< Requests that wait for one integration's script
    int requestsPerMinute = 6000; ///< Per sender's address; 0: no limit
    /// Tunnels and tools of this machine all come from one address, so they share no limit.
    bool rateLimitsLoopback = false;
};

/// Accepts plain or encrypted connections; which, is decided before it listens.
class RelayListener : public QTcpServer
{
    Q_OBJECT
public:
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }
    bool hasTls() const { return m_tls.has_value(); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

/// What the server asks of its owner. Both outlive the connections.
class RelayHandler
{
public:
    using Respond = std::function<void(const HttpResponseMessage &)>;

    virtual ~RelayHandler() = default;
    /// The sender of a request that handle() has got is gone: it will not hear the answer.
    virtual void senderLeft(const QString &peer) { Q_UNUSED(peer) }
    /// The header is here, the body is not: the moment to refuse without having read it.
    virtual std::optional<HttpResponseMessage> admit(const HttpRequestMessage &head,
                                                     const QString &peer) = 0;
    /// A whole request. `respond` must be called exactly once, now or later; it does nothing when
    /// the sender has gone.
    virtual void handle(const HttpRequestMessage &request, const QString &peer,
                        Respond respond) = 0;
    /// A request that could not be read (malformed, too large, too slow) or connection too many.
    /// Returns the reply.
    virtual HttpResponseMessage rejected(const HttpRequestMessage &partial,
                                         const HttpParseError &why, const QString &peer) = 0;
};

/// Listens and owns the connections. Knows nothing of webhooks.
class RelayServer : public QObject
{
    Q_OBJECT
public:
    RelayServer(RelayHandler &handler, const RelayLimits &limits, QObject *parent = nullptr);
    ~RelayServer() override;

    /// HTTPS only from now on; before listen().
    void setTls(const QSslConfiguration &tls) { m_server.setTls(tls); }
    /// Port 0 picks a free one. Errors: "port-in-use", "port-not-permitted", "cannot-listen"; the
    /// message names address and port and says what to do.
    Result<void> listen(const QHostAddress &address, quint16 port);
    bool isListening() const { return m_server.isListening(); }
    quint16 port() const { return m_server.serverPort(); }
    /// "http://127.0.0.1:PORT" or https; for a listener on all addresses the loopback one.
    QString url() const;
    /// The same addresses for other machines, as the network's interfaces have them; empty for a
    /// listener on a loopback address.
    QStringList urlsForOthers() const;
    int connectionCount() const { return int(m_connections.size()); }
    /// Takes no new connections, lets the requests in progress be answered, then emits stopped().
    void stop();
    /// Ends what stop() still waits for.
    void dropAll();

Q_SIGNALS:
    void stopped();

private:
    QString urlOf(const QHostAddress &address) const;
    void takeConnections();
    bool makeRoom();
    void checkStopped();

    RelayHandler &m_handler;
    RelayLimits m_limits;
    RelayListener m_server;
    QSet<RelayConnection *> m_connections;
    bool m_stopping = false;
};

/// "127.0.0.1:8080", "[::1]:8080".
QString displayAddress(const QHostAddress &address, quint16 port);

} // namespace hooksmith
