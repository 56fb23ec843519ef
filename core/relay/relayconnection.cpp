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
#include <QTimeZone>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 socketBufferBytes = 64 * 1024;
/// What a refused sender may still push at us before we stop being polite.
constexpr qint64 lingerBytes = 16 * 1024 * 1024;
// When the relay stops: for the rest of a request that has begun to arrive, and for a sender to
// close or to take its reply.
constexpr int lastReceiveMs = 1500;
constexpr int lastLingerMs = 500;
constexpr int lastSendMs = 5000;

/// Of this second; written anew only when that is another one than the last time.
QByteArray httpDate()
{
    thread_local qint64 lastSecond = -1;
    thread_local QByteArray text;
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (std::exchange(lastSecond, second) != second)
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc()),
                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                   .toLatin1();
    return text;
}

HttpParseError incomplete()
{
    return {400, u"incomplete-request"_s,
            Tr::tr("The sender closed the connection before its request was complete. A proxy that "
                   "gives up early, or a Content-Length that is too large?")};
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
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) {
        m_sent += count;
        written();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &RelayConnection::left);
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
    m_idle.start();
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
    switch (m_state) {
    case State::Receiving:
        if (m_parser.isIdle() && m_socket->bytesAvailable() == 0) {
            end();
            return;
        }
        m_receiveTimer = false;
        startReceiveTimer();
        return;
    case State::Answering: return; // Bounded by the script's limits
    case State::Sending:
    case State::Lingering: {
        const bool sends = m_writer ? m_writer->hasUnsent() : m_socket->bytesToWrite() > 0;
        m_timer.start(sends ? std::min(m_limits.sendTimeoutMs, lastSendMs)
                            : std::min(m_limits.lingerMs, lastLingerMs));
        return;
    }
    }
}

qint64 RelayConnection::idleNs() const
{
    const bool isIdle = m_state == State::Receiving && !m_finishing && m_parser.isIdle()
        && m_socket->bytesAvailable() == 0;
    return isIdle ? m_idle.nsecsElapsed() : -1;
}

void RelayConnection::drop()
{
    if (m_writer)
        leave();
    else
        m_socket->abort();
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
            drop();
        return;
    }
    if (m_state != State::Receiving)
        return; // Left in the socket until the reply is out
    const bool wantsLifeline = !m_writer && !m_lifeline.isValid() && m_socket->bytesAvailable() > 0
        && !qobject_cast<QSslSocket *>(m_socket);
    if (wantsLifeline)
        m_lifeline = Descriptor::duplicateOf(int(m_socket->socketDescriptor()));
    while (m_state == State::Receiving && m_socket->bytesAvailable() > 0) {
        m_parser.feed(m_socket->read(socketBufferBytes));
        advance();
    }
    if (m_writer && m_state == State::Receiving)
        nothingMoreComes();
}

/// Of a sender that has closed its sending half, when all that it sent has been read.
void RelayConnection::nothingMoreComes()
{
    if (m_parser.isIdle()) {
        leave();
        return;
    }
    reject(incomplete());
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
            const bool complete = m_parser.state() == HttpRequestParser::State::Complete;
            send(*refusal, !complete || !m_parser.request().keepAlive() || m_finishing);
            // A complete request that was refused leaves the connection usable, or can be closed
            // without waiting for more of it.
            if (complete)
                m_parser.take();
            return;
        }
        m_admitted = true;
        if (m_parser.expectsContinue())
            write("HTTP/1.1 100 Continue\r\n\r\n");
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
    m_handling = true;
    const QPointer<RelayConnection> alive(this);
    m_handler.handle(request, m_peer,
                     [self = QPointer(this), number](const HttpResponseMessage &response) {
                         if (RelayConnection *connection = self.data())
                             connection->answer(number, response);
                     });
    if (alive)
        m_handling = false;
}

void RelayConnection::answer(quint64 number, const HttpResponseMessage &response)
{
    if (m_state != State::Answering || m_requestNumber != number)
        return;
    const bool wasLast = m_writer && m_parser.isIdle() && m_socket->bytesAvailable() == 0;
    send(response, m_closeAfterReply || m_finishing || wasLast);
    // Now, instead of after another turn of the event loop; but pipelined requests that are
    // answered at once must not nest.
    if (!m_handling && !m_writer)
        m_socket->flush();
}

void RelayConnection::startReceiveTimer()
{
    if (m_receiveTimer)
        return;
    m_receiveTimer = true;
    m_timer.start(m_finishing ? std::min(m_limits.receiveTimeoutMs, lastReceiveMs)
                              : m_limits.receiveTimeoutMs);
}

void RelayConnection::reject(const HttpParseError &why)
{
    send(m_handler.rejected(m_parser.request(), why, m_peer), true);
}

void RelayConnection::send(const HttpResponseMessage &response, bool close)
{
    if (!m_writer && m_socket->state() != QAbstractSocket::ConnectedState)
        return; // closed() is on its way
    HttpResponseMessage complete = response;
    complete.setHeader("Date", httpDate());
    complete.setHeader("Connection", close ? "close" : "keep-alive");
    m_state = close ? State::Lingering : State::Sending;
    m_receiveTimer = false;
    m_admitted = false;
    m_hasAnswered = true;
    m_timer.start(m_finishing ? std::min(m_limits.sendTimeoutMs, lastSendMs)
                              : m_limits.sendTimeoutMs);
    const bool headOnly = std::exchange(m_headOnly, false);
    write(serialise(complete, headOnly));
}

void RelayConnection::write(const QByteArray &bytes)
{
    if (m_writer) {
        m_writer->write(bytes);
        return;
    }
    if (m_lifeline.isValid())
        m_unsent = m_unsent.isEmpty() ? bytes : m_unsent + bytes;
    m_socket->write(bytes);
}

void RelayConnection::written()
{
    if (m_socket->bytesToWrite() > 0)
        return;
    m_unsent.clear();
    m_sent = 0;
    allWritten();
}

void RelayConnection::allWritten()
{
    if (m_state == State::Lingering) {
        // Closing with unread input makes the system send a reset, which can overtake the reply: a
        // sender that has everything closes first, the others get a moment.
        const bool clean = m_parser.isIdle() && m_socket->bytesAvailable() == 0;
        if (m_writer || (clean && m_parser.state() != HttpRequestParser::State::Failed)) {
            end();
            return;
        }
        closeSendingHalf();
        m_timer.start(m_finishing ? std::min(m_limits.lingerMs, lastLingerMs) : m_limits.lingerMs);
        readMore();
        return;
    }
    if (m_state != State::Sending)
        return;
    m_state = State::Receiving;
    m_timer.start(m_limits.idleTimeoutMs);
    m_idle.start();
    if (!m_parser.isIdle()) {
        advance(); // Pipelined
        if (m_state != State::Receiving)
            return;
    }
    if (m_parser.isIdle() && m_socket->bytesAvailable() == 0) {
        if (m_finishing || m_writer) {
            end();
            return;
        }
        m_lifeline = {}; // Until the next request: one descriptor for each idle sender
    }
    readMore();
}

/// Who waits for the end of the answer must not wait until we stop listening.
void RelayConnection::closeSendingHalf()
{
    if (!qobject_cast<QSslSocket *>(m_socket))
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

/// Closes when everything is written.
void RelayConnection::end()
{
    if (m_writer)
        leave();
    else
        m_socket->disconnectFromHost();
}

void RelayConnection::leave()
{
    if (!std::exchange(m_left, true))
        Q_EMIT closed();
}

void RelayConnection::left()
{
    const bool readsStill = m_socket->error() == QAbstractSocket::RemoteHostClosedError
        && HalfClosedWriter::isOpen(m_lifeline);
    const bool wantsMore = m_state != State::Receiving || !m_parser.isIdle()
        || m_socket->bytesAvailable() > 0 || m_sent < m_unsent.size();
    const bool wasRefused = m_state == State::Lingering && m_sent == m_unsent.size();
    if (readsStill && wantsMore && !wasRefused) {
        m_writer = std::make_unique<HalfClosedWriter>(std::move(m_lifeline), this);
        connect(m_writer.get(), &HalfClosedWriter::written, this, &RelayConnection::allWritten);
        connect(m_writer.get(), &HalfClosedWriter::failed, this, &RelayConnection::leave);
        if (m_sent < m_unsent.size())
            m_writer->write(m_unsent.mid(m_sent));
        m_unsent.clear();
        readMore();
        return;
    }
    // Nobody is there to be answered, but whoever wonders where a request went finds it in the
    // list.
    if (m_state == State::Receiving && !m_parser.isIdle())
        (void)m_handler.rejected(m_parser.request(), incomplete(), m_peer);
    else if (m_state == State::Answering)
        m_handler.senderLeft(m_peer);
    leave();
}

void RelayConnection::timedOut()
{
    switch (m_state) {
    case State::Receiving:
        if (!isReady())
            m_socket->abort(); // Never got through the handshake
        else if (m_parser.isIdle())
            end();
        else if (m_finishing)
            reject({503, u"stopping"_s,
                    Tr::tr("The relay was stopped before the request was complete.")});
        else
            reject({408, u"too-slow"_s,
                    Tr::tr("The request did not arrive within %n second(s).", nullptr,
                           (m_limits.receiveTimeoutMs + 999) / 1000)});
        return;
    case State::Answering: return;
    case State::Sending:
    case State::Lingering: drop(); return;
    }
}

} // namespace hooksmith
