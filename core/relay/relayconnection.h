// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httprequestparser.h"
#include "core/relay/relayserver.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace hooksmith {

/// One sender's socket: reads requests, has them answered one after the other (pipelined ones wait
/// in the socket, so that a fast sender is slowed by TCP and not by our memory), writes the
/// replies.
///
/// States: Receiving -> Answering -> Sending -> Receiving ..., or -> Lingering -> closed.
class RelayConnection : public QObject
{
    Q_OBJECT
public:
    RelayConnection(QTcpSocket *socket, const RelayLimits &limits, RelayHandler &handler,
                    QObject *parent);
    ~RelayConnection() override;

    /// Closes after the reply to the request in progress; at once when there is none.
    void finish();
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
    void timedOut();
    void left();
    void startReceiveTimer();

    QTcpSocket *m_socket;
    RelayLimits m_limits;
    RelayHandler &m_handler;
    QString m_peer;
    HttpRequestParser m_parser;
    QTimer m_timer;
    State m_state = State::Receiving;
    bool m_admitted = false; ///< The request being received
    bool m_receiveTimer = false; ///< Running for the request being received
    bool m_finishing = false;
    bool m_handling = false; ///< Within the handler's handle()
    bool m_closeAfterReply = false;
    bool m_headOnly = false;
    quint64 m_requestNumber = 0; ///< So that a late second answer is not sent for the next request
    qint64 m_lingered = 0;
};

} // namespace hooksmith
