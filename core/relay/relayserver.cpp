// SPDX-License-Identifier: MIT
#include "core/relay/relayserver.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/relay/relayconnection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>
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

namespace {

Result<QByteArray> readPem(const QString &path, const QString &code)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(1024 * 1024);
    return unexpected(Error{code,
                            Tr::tr("The file %1 cannot be read: %2.")
                                .arg(QDir::toNativeSeparators(path), file.errorString()),
                            file.errorString(),
                            {}});
}

} // namespace

Result<void> RelayServer::setTls(const RelayTls &tls)
{
    if (!QSslSocket::supportsSsl())
        return unexpected(
            Error{u"tls-certificate"_s, Tr::tr("This system's Qt cannot encrypt."), {}, {}});
    const QString certificateFile = QDir::toNativeSeparators(tls.certificateFile);
    const QString keyFile = QDir::toNativeSeparators(tls.keyFile);
    const Result<QByteArray> certificateText = readPem(tls.certificateFile, u"tls-certificate"_s);
    if (!certificateText)
        return unexpected(certificateText.error());
    const Result<QByteArray> keyText = readPem(tls.keyFile, u"tls-key"_s);
    if (!keyText)
        return unexpected(keyText.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificateText, QSsl::Pem);
    if (chain.isEmpty() || chain.constFirst().isNull())
        return unexpected(Error{u"tls-certificate"_s,
                                Tr::tr("%1 holds no certificate in PEM form.").arg(certificateFile),
                                {},
                                {}});
    const QSslCertificate &own = chain.constFirst();
    if (own.expiryDate() < QDateTime::currentDateTimeUtc())
        return unexpected(
            Error{u"tls-expired"_s,
                  Tr::tr("The certificate in %1 expired on %2. Senders would refuse it.")
                      .arg(certificateFile,
                           QLocale().toString(own.expiryDate().date(), QLocale::ShortFormat)),
                  {},
                  {}});
    const QSsl::KeyAlgorithm algorithm = own.publicKey().algorithm();
    const QSslKey key(*keyText, algorithm, QSsl::Pem, QSsl::PrivateKey, tls.keyPassphrase);
    if (key.isNull()) {
        const bool other = !QSslKey(*keyText, algorithm == QSsl::Rsa ? QSsl::Ec : QSsl::Rsa,
                                    QSsl::Pem, QSsl::PrivateKey, tls.keyPassphrase)
                                .isNull();
        return unexpected(Error{
            other ? u"tls-key-mismatch"_s : u"tls-key"_s,
            other ? Tr::tr("The key in %1 does not belong to the certificate in %2.")
                        .arg(keyFile, certificateFile)
                  : Tr::tr("%1 holds no private key in PEM form, or its passphrase is another.")
                        .arg(keyFile),
            {},
            {}});
    }
    if (key.length() != own.publicKey().length())
        return unexpected(Error{u"tls-key-mismatch"_s,
                                Tr::tr("The key in %1 does not belong to the certificate in %2.")
                                    .arg(keyFile, certificateFile),
                                {},
                                {}});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    m_server.setTls(configuration);
    return {};
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
    return (m_server.hasTls() ? u"https://"_s : u"http://"_s) + displayAddress(address, port());
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
        const bool full = m_connections.size() >= m_limits.maxConnections;
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

void RelayServer::checkStopped()
{
    if (m_stopping && m_connections.isEmpty()) {
        m_stopping = false;
        Q_EMIT stopped();
    }
}

} // namespace hooksmith
