// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httprequestparser.h"
#include "core/relay/halfclosed.h"
#include "core/relay/relayserver.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace hooksmith {

/// One sender's socket: reads requests, has them answered one after the other (pipelined ones wait
/// in the socket, so that a fast sender is slowed by TCP and not by our memory), writes the
/// replies.
///
/// States: Receiving -> Answering -> Sending -> Receiving ..., or -> Lingering -> closed.
/// A sender without TLS that has closed its sending half (end of m_socket) goes through the same
/// ones with what it sent before; it is answered over m_writer.
class RelayConnection : public QObject
{
    Q_OBJECT
public:
    RelayConnection(QTcpSocket *socket, const RelayLimits &limits, RelayHandler &handler,
                    QObject *parent);
    ~RelayConnection() override;

    /// Closes after the reply to the request in progress; at once when there is none. One that is
    /// not complete soon is refused: the sender has no answer yet, so nothing is lost.
    void finish();
    /// Closes, whatever is in progress.
    void drop();
    /// For how long there has been no request, in ns; -1 while there is one, and when it is ending.
    qint64 idleNs() const;
    bool hasAnswered() const { return m_hasAnswered; } ///< A request, at least once
    /// Answers with a refusal without reading anything.
    void turnAway(const HttpParseError &why);

Q_SIGNALS:
    void closed(); ///< Once

private:
    enum class State { Receiving, Answering, Sending, Lingering };

    bool isReady() const; ///< Plain, or through the handshake
    void readMore();
    void advance();
    void answer(quint64 number, const HttpResponseMessage &response);
    void reject(const HttpParseError &why);
    void send(const HttpResponseMessage &response, bool close);
    void written();
    void allWritten();
    void timedOut();
    void left();
    void startReceiveTimer();
    void write(const QByteArray &bytes);
    void end();
    void nothingMoreComes();
    void closeSendingHalf();
    void leave();

    QTcpSocket *m_socket;
    /// While a request is here that is not answered: keeps the connection when m_socket gives it up
    Descriptor m_lifeline;
    std::unique_ptr<HalfClosedWriter> m_writer; ///< Instead of m_socket, once that has ended
    QByteArray m_unsent; ///< What m_socket may still have, from m_sent on; empty with TLS
    qint64 m_sent = 0;
    RelayLimits m_limits;
    RelayHandler &m_handler;
    QString m_peer;
    HttpRequestParser m_parser;
    QTimer m_timer;
    QElapsedTimer m_idle; ///< Since the last reply was written
    State m_state = State::Receiving;
    bool m_admitted = false; ///< The request being received
    bool m_receiveTimer = false; ///< Running for the request being received
    bool m_finishing = false;
    bool m_handling = false; ///< Within the handler's handle()
    bool m_closeAfterReply = false;
    bool m_headOnly = false;
    bool m_hasAnswered = false;
    bool m_left = false;
    quint64 m_requestNumber = 0; ///< So that a late second answer is not sent for the next request
    qint64 m_lingered = 0;
};

} // namespace hooksmith
