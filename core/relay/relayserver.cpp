// SPDX-License-Identifier: MIT
#include "core/relay/relayserver.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/relay/relayconnection.h"

#include <QNetworkInterface>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString displayAddress(const QHostAddress &address, quint16 port)
{
    const QString text = address.toString();
    return (address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]:%2"_s : u"%1:%2"_s)
        .arg(text)
        .arg(port);
}

void RelayListener::incomingConnection(qintptr descriptor)
{
    if (!m_tls) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
    // At once: its owner's timers bound the handshake like everything else.
    addPendingConnection(socket);
}

RelayServer::RelayServer(RelayHandler &handler, const RelayLimits &limits, QObject *parent)
    : QObject(parent), m_handler(handler), m_limits(limits)
{
    m_server.setListenBacklogSize(limits.maxConnections);
    m_server.setMaxPendingConnections(limits.maxConnections + 1);
    connect(&m_server, &QTcpServer::newConnection, this, &RelayServer::takeConnections);
    connect(&m_server, &QTcpServer::acceptError, this, [](QAbstractSocket::SocketError error) {
        qCWarning(lcRelay) << "accepting a connection failed" << error;
    });
}

RelayServer::~RelayServer()
{
    // Their destructors must not call back into this half-destroyed object.
    const QSet<RelayConnection *> connections = std::exchange(m_connections, {});
    for (RelayConnection *connection : connections) {
        connection->disconnect(this);
        delete connection;
    }
}

Result<void> RelayServer::listen(const QHostAddress &address, quint16 port)
{
    m_stopping = false;
    if (m_server.listen(address, port))
        return {};
    const QString place = displayAddress(address, port);
    const QString detail = m_server.errorString();
    switch (m_server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return unexpected(Error{
            u"port-in-use"_s,
            Tr::tr("The relay cannot listen on %1: another program uses that port already. Stop "
                   "that program or choose another port (port 0 picks a free one).")
                .arg(place),
            detail,
            {}});
    case QAbstractSocket::SocketAccessError:
        return unexpected(
            Error{u"port-not-permitted"_s,
                  Tr::tr("The relay is not permitted to listen on %1. Choose a port above 1023.")
                      .arg(place),
                  detail,
                  {}});
    case QAbstractSocket::SocketAddressNotAvailableError:
        return unexpected(Error{
            u"address-not-available"_s,
            Tr::tr("The relay cannot listen on %1: this machine has no such address.").arg(place),
            detail,
            {}});
    default:
        return unexpected(Error{u"cannot-listen"_s,
                                Tr::tr("The relay cannot listen on %1: %2.").arg(place, detail),
                                detail,
                                {}});
    }
}

QString RelayServer::url() const
{
    QHostAddress address = m_server.serverAddress();
    if (address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4))
        address = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        address = QHostAddress(QHostAddress::LocalHostIPv6);
    return urlOf(address);
}

QString RelayServer::urlOf(const QHostAddress &address) const
{
    return (m_server.hasTls() ? u"https://"_s : u"http://"_s) + displayAddress(address, port());
}

QStringList RelayServer::urlsForOthers() const
{
    const QHostAddress bound = m_server.serverAddress();
    if (bound.isNull() || bound.isLoopback())
        return {};
    const bool takesAll = bound == QHostAddress(QHostAddress::Any);
    if (!takesAll && bound != QHostAddress(QHostAddress::AnyIPv4)
        && bound != QHostAddress(QHostAddress::AnyIPv6))
        return {urlOf(bound)};
    QStringList urls;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        // One of the link means nothing on another machine without the name of its interface.
        if (address.isLoopback() || address.isLinkLocal()
            || (!takesAll && address.protocol() != bound.protocol()))
            continue;
        urls.append(urlOf(address));
    }
    return urls;
}

/// Who keeps a connection only for later gives way to who wants something now: the longest idle
/// one.
bool RelayServer::makeRoom()
{
    // Of one that was answered the next request may be on its way; of a new one the first.
    constexpr qint64 shortest = 100'000'000, shortestSilent = 2'000'000'000; // ns
    RelayConnection *kept = nullptr, *silent = nullptr;
    qint64 longestKept = shortest, longestSilent = shortestSilent;
    qsizetype silentCount = 0;
    for (RelayConnection *connection : std::as_const(m_connections)) {
        const qint64 idle = connection->idleNs();
        if (idle < 0)
            continue;
        const bool isSilent = !connection->hasAnswered();
        silentCount += isSilent;
        if (idle > (isSilent ? longestSilent : longestKept)) {
            (isSilent ? longestSilent : longestKept) = idle;
            (isSilent ? silent : kept) = connection;
        }
    }
    // A flood of connections without requests must not drive away those who send some.
    RelayConnection *const chosen = silent       ? silent
        : 2 * silentCount < m_connections.size() ? kept
                                                 : nullptr;
    if (chosen)
        chosen->finish();
    return chosen;
}

void RelayServer::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // Past the limit a sender is told so; far past it there is no time for that either.
        if (m_connections.size() >= 2LL * m_limits.maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new RelayConnection(socket, m_limits, m_handler, this);
        connect(connection, &RelayConnection::closed, this, [this, connection] {
            m_connections.remove(connection);
            connection->deleteLater();
            checkStopped();
        });
        const bool full = m_connections.size() >= m_limits.maxConnections && !makeRoom();
        m_connections.insert(connection);
        if (full)
            connection->turnAway({503, u"too-many-connections"_s,
                                  Tr::tr("More than %n connection(s) are open. Close some, or "
                                         "try again in a moment.",
                                         nullptr, m_limits.maxConnections)});
    }
}

void RelayServer::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_server.close();
    const QSet<RelayConnection *> connections = m_connections;
    for (RelayConnection *connection : connections)
        connection->finish();
    // Never from within stop(): the caller may not be ready for it.
    QTimer::singleShot(0, this, &RelayServer::checkStopped);
}

void RelayServer::dropAll()
{
    const QSet<RelayConnection *> connections = m_connections;
    for (RelayConnection *connection : connections)
        connection->drop();
}

void RelayServer::checkStopped()
{
    if (m_stopping && m_connections.isEmpty()) {
        m_stopping = false;
        Q_EMIT stopped();
    }
}

} // namespace hooksmith
