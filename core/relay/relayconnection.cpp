// SPDX-License-Identifier: MIT
#include "core/relay/relayconnection.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 socketBufferBytes = 64 * 1024;
/// What a refused sender may still push at us before we stop being polite.
constexpr qint64 lingerBytes = 16 * 1024 * 1024;

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

RelayConnection::RelayConnection(QTcpSocket *socket, const RelayLimits &limits,
                                 RelayHandler &handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_limits(limits), m_handler(handler),
      m_peer(displayAddress(socket->peerAddress(), socket->peerPort())),
      m_parser(HttpRequestParser::Limits{limits.headerBytes, limits.bodyBytes})
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(socketBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RelayConnection::timedOut);
    connect(m_socket, &QTcpSocket::readyRead, this, &RelayConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &RelayConnection::written);
    connect(m_socket, &QTcpSocket::disconnected, this, &RelayConnection::closed);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket)) {
        connect(secure, &QAbstractSocket::errorOccurred, this,
                [this, secure](QAbstractSocket::SocketError error) {
                    const bool handshake = error == QAbstractSocket::SslHandshakeFailedError
                        || error == QAbstractSocket::SslInternalError
                        || error == QAbstractSocket::SslInvalidUserDataError;
                    if (handshake && !secure->isEncrypted())
                        (void)m_handler.rejected(
                            m_parser.request(),
                            {400, u"tls-handshake"_s,
                             Tr::tr("The encrypted connection could not be made (%1). Does the "
                                    "sender accept this certificate, and does it use https://?")
                                 .arg(secure->errorString())},
                            m_peer);
                });
    }
    m_timer.start(m_limits.receiveTimeoutMs);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        QMetaObject::invokeMethod(this, &RelayConnection::closed, Qt::QueuedConnection);
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &RelayConnection::readMore, Qt::QueuedConnection);
}

RelayConnection::~RelayConnection()
{
    m_socket->disconnect(this);
}

bool RelayConnection::isReady() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(m_socket);
    return !secure || secure->isEncrypted();
}

void RelayConnection::finish()
{
    m_finishing = true;
    if (!isReady()) {
        m_socket->abort();
        return;
    }
    // A request that has begun to arrive gets its answer; the receive time-out bounds the wait.
    if (m_state == State::Receiving && m_parser.isIdle() && m_socket->bytesAvailable() == 0)
        m_socket->disconnectFromHost();
}

void RelayConnection::turnAway(const HttpParseError &why)
{
    reject(why);
}

void RelayConnection::readMore()
{
    if (m_state == State::Lingering) {
        m_lingered += m_socket->readAll().size();
        if (m_lingered > lingerBytes)
            m_socket->abort();
        return;
    }
    if (m_state != State::Receiving)
        return; // Left in the socket until the reply is out
    while (m_state == State::Receiving && m_socket->bytesAvailable() > 0) {
        m_parser.feed(m_socket->read(socketBufferBytes));
        advance();
    }
}

void RelayConnection::advance()
{
    if (m_parser.state() == HttpRequestParser::State::Failed) {
        reject(m_parser.error());
        return;
    }
    if (!m_parser.isIdle())
        startReceiveTimer();
    if (m_parser.state() == HttpRequestParser::State::Header)
        return;

    if (!m_admitted) {
        m_headOnly = m_parser.request().method == "HEAD";
        if (const auto refusal = m_handler.admit(m_parser.request(), m_peer)) {
            send(*refusal,
                 m_parser.state() != HttpRequestParser::State::Complete
                     || !m_parser.request().keepAlive());
            // A complete request that was refused leaves the connection usable.
            if (m_state == State::Sending)
                m_parser.take();
            return;
        }
        m_admitted = true;
        if (m_parser.expectsContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (m_parser.state() != HttpRequestParser::State::Complete)
        return;

    const HttpRequestMessage request = m_parser.take();
    m_state = State::Answering;
    m_timer.stop();
    m_receiveTimer = false;
    m_admitted = false;
    m_closeAfterReply = !request.keepAlive();
    const quint64 number = ++m_requestNumber;
    m_handler.handle(request, m_peer,
                     [self = QPointer(this), number](const HttpResponseMessage &response) {
                         if (RelayConnection *connection = self.data())
                             connection->answer(number, response);
                     });
}

void RelayConnection::answer(quint64 number, const HttpResponseMessage &response)
{
    if (m_state == State::Answering && m_requestNumber == number)
        send(response, m_closeAfterReply || m_finishing);
}

void RelayConnection::startReceiveTimer()
{
    if (m_receiveTimer)
        return;
    m_receiveTimer = true;
    m_timer.start(m_limits.receiveTimeoutMs);
}

void RelayConnection::reject(const HttpParseError &why)
{
    send(m_handler.rejected(m_parser.request(), why, m_peer), true);
}

void RelayConnection::send(const HttpResponseMessage &response, bool close)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return; // closed() is on its way
    HttpResponseMessage complete = response;
    complete.setHeader("Date", httpDate());
    complete.setHeader("Connection", close ? "close" : "keep-alive");
    m_state = close ? State::Lingering : State::Sending;
    m_receiveTimer = false;
    m_admitted = false;
    m_timer.start(m_limits.sendTimeoutMs);
    m_socket->write(serialise(complete, m_headOnly));
    m_headOnly = false;
}

void RelayConnection::written()
{
    if (m_socket->bytesToWrite() > 0)
        return;
    if (m_state == State::Lingering) {
        // Closing with unread input makes the system send a reset, which can overtake the reply: a
        // sender that has everything closes first, the others get a moment.
        const bool clean = m_parser.isIdle() && m_socket->bytesAvailable() == 0;
        if (clean && m_parser.state() != HttpRequestParser::State::Failed)
            m_socket->disconnectFromHost();
        else
            m_timer.start(m_limits.lingerMs);
        readMore();
        return;
    }
    if (m_state != State::Sending)
        return;
    m_state = State::Receiving;
    m_timer.start(m_limits.idleTimeoutMs);
    if (!m_parser.isIdle()) {
        advance(); // Pipelined
        if (m_state != State::Receiving)
            return;
    }
    if (m_finishing && m_parser.isIdle() && m_socket->bytesAvailable() == 0) {
        m_socket->disconnectFromHost();
        return;
    }
    readMore();
}

void RelayConnection::timedOut()
{
    switch (m_state) {
    case State::Receiving:
        if (!isReady())
            m_socket->abort(); // Never got through the handshake
        else if (m_parser.isIdle())
            m_socket->disconnectFromHost();
        else
            reject({408, u"too-slow"_s,
                    Tr::tr("The request did not arrive within %n second(s).", nullptr,
                           (m_limits.receiveTimeoutMs + 999) / 1000)});
        return;
    case State::Answering: return;
    case State::Sending:
    case State::Lingering: m_socket->abort(); return;
    }
}

} // namespace hooksmith
