// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httprequestparser.h"
#include "core/rocketchat/integration.h"
#include "core/script/jsvalue.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace hooksmith {

/// How the next requests are (mis)treated. JSON of POST /_standin/behaviour:
///
///     { "path": "/hooks/", "mode": "answer", "status": 429, "headers": {"Retry-After": "1"},
///       "body": "...", "times": 2 }
///
/// `mode`: "answer" (the given reply), "stall" (no reply, ever), "reset" (TCP reset), "close" (no
/// reply, orderly close), "half" (half of the given reply, then close). `times` is 1 unless given;
/// -1 = until DELETE /_standin/behaviour.
struct Behaviour
{
    QByteArray path = "/";
    QString mode;
    HttpResponseMessage response;
    int times = 1;
};

/// A Rocket.Chat server for tests: incoming webhooks without a script and the REST calls that
/// Hooksmith makes, with the replies of the server specification (sections 3, 4 and 6), as a real
/// HTTP server. Records every request, and every message as it would be stored.
///
/// Its own calls: GET /_standin/requests, GET /_standin/messages, POST and DELETE
/// /_standin/behaviour, POST /_standin/integration (a record, added or replaced), DELETE
/// /_standin/requests (forgets both records).
class StandInServer : public QObject
{
    Q_OBJECT
public:
    explicit StandInServer(QObject *parent = nullptr);

    /// Before listen(): https with this certificate and key, both PEM files.
    bool useTls(const QString &certificateFile, const QString &keyFile);
    /// Answers and counts, but keeps nothing: for benchmarks whose memory must not grow.
    void setForgetful(bool forgetful) { m_forgetful = forgetful; }
    bool listen(quint16 port);
    quint16 port() const { return m_server->serverPort(); }

private:
    void takeConnection(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const HttpRequestMessage &request);
    std::optional<HttpResponseMessage> ownCall(const HttpRequestMessage &request);
    HttpResponseMessage answer(const HttpRequestMessage &request);
    HttpResponseMessage answerHook(const HttpRequestMessage &request);
    HttpResponseMessage answerRest(const QByteArray &call, const HttpRequestMessage &request);
    HttpResponseMessage post(const JsValue &payload, const Integration &integration, bool viaRest);

    std::unique_ptr<QTcpServer> m_server;
    QList<Integration> m_integrations;
    QList<Behaviour> m_behaviours;
    JsValue m_requests = JsValue::array();
    JsValue m_messages = JsValue::array();
    int m_nextId = 1;
    bool m_forgetful = false;
    qint64 m_messageCount = 0;
};

} // namespace hooksmith
