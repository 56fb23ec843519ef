// SPDX-License-Identifier: MIT
#include "tests/support/standinserver/standinserver.h"

#include "core/rocketchat/posting.h"

#include <algorithm>
#include <memory>
#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr auto authToken = "standin-auth-token";
constexpr auto userId = "standin-user";

HttpResponseMessage json(int status, const JsValue &body)
{
    HttpResponseMessage response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"},
                        {"Cache-Control", "no-store"},
                        {"Pragma", "no-cache"}};
    response.body = body.toJson();
    return response;
}

HttpResponseMessage failure(int status, const QString &error)
{
    return json(status, JsValue::object({{u"success"_s, false}, {u"error"_s, error}}));
}

JsValue toJson(const HttpRequestMessage &request)
{
    JsValue headers = JsValue::array();
    for (const HeaderField &field : request.headers)
        headers.append(JsValue::array(
            {JsValue(QString::fromLatin1(field.name)), JsValue(QString::fromLatin1(field.value))}));
    return JsValue::object({{u"method"_s, QString::fromLatin1(request.method)},
                            {u"target"_s, QString::fromLatin1(request.target)},
                            {u"headers"_s, headers},
                            {u"body"_s, QString::fromUtf8(request.body)},
                            {u"bodyBase64"_s, QString::fromLatin1(request.body.toBase64())}});
}

Behaviour toBehaviour(const JsValue &value)
{
    Behaviour behaviour;
    behaviour.path = value.value(u"path").toString(u"/"_s).toUtf8();
    behaviour.mode = value.value(u"mode").toString(u"answer"_s);
    behaviour.times = int(value.value(u"times").toNumber(1));
    behaviour.response.status = int(value.value(u"status").toNumber(200));
    behaviour.response.body = value.value(u"body").toString().toUtf8();
    const JsValue headers = value.value(u"headers");
    for (const auto &[name, content] : headers.members())
        behaviour.response.headers.append({name.toLatin1(), content.toJsString().toUtf8()});
    return behaviour;
}

void reset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0}; // Closing discards everything and sends RST
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

/// The strict schema of chat.postMessage (6.4): nothing beyond these, `tmid` only beside `roomId`.
bool fitsPostMessage(const JsValue &body)
{
    if (body.contains(u"channel") == body.contains(u"roomId"))
        return false;
    QStringList allowed{u"channel"_s, u"roomId"_s, u"text"_s,        u"alias"_s,
                        u"emoji"_s,   u"avatar"_s, u"attachments"_s, u"customFields"_s};
    if (body.contains(u"roomId"))
        allowed.append(u"tmid"_s);
    const QStringList keys = body.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [&allowed](const QString &key) { return allowed.contains(key); });
}

JsValue recordOf(const Integration &integration)
{
    JsValue record = integration.toJson();
    record.insert(u"_id"_s, integration.id);
    record.insert(u"token"_s, integration.token);
    return record;
}

} // namespace

StandInServer::StandInServer(QObject *parent) : QObject(parent)
{
    Integration integration = Integration::defaults(IntegrationType::Incoming);
    integration.id = u"standin"_s;
    integration.token = u"standin-token"_s;
    integration.name = u"Stand-in"_s;
    integration.scriptEnabled = false;
    m_integrations.append(integration);
}

bool StandInServer::useTls(const QString &certificateFile, const QString &keyFile)
{
    QFile key(keyFile);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile);
    if (chain.isEmpty() || !key.open(QIODevice::ReadOnly))
        return false;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    return true;
}

bool StandInServer::listen(quint16 port)
{
    if (!m_server)
        m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            takeConnection(socket);
    });
    return m_server->listen(QHostAddress(QHostAddress::LocalHost), port);
}

void StandInServer::takeConnection(QTcpSocket *socket)
{
    auto parser = std::make_shared<HttpRequestParser>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser] {
        HttpRequestParser::State state = parser->feed(socket->readAll());
        while (state == HttpRequestParser::State::Complete
               && socket->state() == QAbstractSocket::ConnectedState) {
            const HttpRequestMessage request = parser->take();
            serve(socket, request);
            state = parser->state();
        }
        if (state == HttpRequestParser::State::Failed) {
            socket->write(serialise(failure(parser->error().status, parser->error().message)));
            socket->disconnectFromHost();
        } else if (parser->expectsContinue()) {
            socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
    });
}

void StandInServer::serve(QTcpSocket *socket, const HttpRequestMessage &request)
{
    if (const auto own = ownCall(request)) {
        socket->write(serialise(*own));
        return;
    }
    if (!m_forgetful)
        m_requests.append(toJson(request));
    for (qsizetype i = 0; i < m_behaviours.size(); ++i) {
        if (!request.target.startsWith(m_behaviours.at(i).path))
            continue;
        const Behaviour behaviour = m_behaviours.at(i);
        if (behaviour.times > 0 && --m_behaviours[i].times == 0)
            m_behaviours.removeAt(i);
        const QByteArray reply = serialise(behaviour.response);
        if (behaviour.mode == "answer"_L1) {
            socket->write(reply);
        } else if (behaviour.mode == "reset"_L1) {
            reset(socket);
        } else if (behaviour.mode == "close"_L1) {
            socket->disconnectFromHost();
        } else if (behaviour.mode == "half"_L1) {
            socket->write(reply.left(reply.size() - (behaviour.response.body.size() + 1) / 2));
            socket->disconnectFromHost();
        }
        return; // "stall": nothing
    }
    const bool keepAlive = request.keepAlive();
    socket->write(serialise(answer(request), request.method == "HEAD"));
    socket->flush(); // Now, instead of after another turn of the event loop
    if (!keepAlive)
        socket->disconnectFromHost();
}

std::optional<HttpResponseMessage> StandInServer::ownCall(const HttpRequestMessage &request)
{
    if (!request.target.startsWith("/_standin/"))
        return {};
    const QByteArray call = request.method + ' ' + request.path();
    const JsValue body = JsValue::fromJson(request.body).value_or(JsValue());
    if (call == "GET /_standin/requests")
        return json(200, m_requests);
    if (call == "GET /_standin/messages")
        return json(200, m_messages);
    if (call == "GET /_standin/count")
        return json(200, JsValue::object({{u"messages"_s, m_messageCount}}));
    if (call == "DELETE /_standin/requests") {
        m_requests = m_messages = JsValue::array();
        return json(200, JsValue::object());
    }
    if (call == "POST /_standin/behaviour") {
        m_behaviours.append(toBehaviour(body));
        return json(200, JsValue::object());
    }
    if (call == "DELETE /_standin/behaviour") {
        m_behaviours.clear();
        return json(200, JsValue::object());
    }
    if (call == "POST /_standin/integration") {
        const Result<Integration> integration =
            Integration::fromJson(body, IntegrationType::Incoming);
        if (!integration)
            return failure(400, integration.error().message);
        m_integrations.removeIf([&](const Integration &old) { return old.id == integration->id; });
        m_integrations.append(*integration);
        return json(200, JsValue::object());
    }
    return {};
}

HttpResponseMessage StandInServer::answer(const HttpRequestMessage &request)
{
    const QByteArray path = request.path();
    if (path.startsWith("/hooks/"))
        return answerHook(request);
    if (path == "/api/info")
        return answerRest("info", request);
    if (path.startsWith("/api/v1/"))
        return answerRest(path.mid(8), request);
    HttpResponseMessage page;
    page.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    page.body = "<!DOCTYPE html><title>Rocket.Chat</title>";
    return page;
}

HttpResponseMessage StandInServer::answerHook(const HttpRequestMessage &request)
{
    const QList<QByteArray> parts = request.path().mid(7).split('/');
    const Integration *integration = nullptr;
    for (const Integration &candidate : m_integrations) {
        if (parts.size() >= 2 && candidate.id.toUtf8() == parts.constFirst()
            && candidate.token.toUtf8() == QByteArray::fromPercentEncoding(parts.constLast()))
            integration = &candidate;
    }
    if (!integration)
        return failure(404, u"Invalid integration id or token provided."_s);
    if (!integration->enabled)
        return failure(503, u"Service Unavailable"_s);
    const JsValue payload = JsValue::fromJson(request.body).value_or(JsValue::object());
    if (payload.members().isEmpty())
        return json(200, JsValue::object({{u"success"_s, true}}));
    if ((payload.contains(u"channel") || payload.contains(u"roomId"))
        && !integration->overrideDestinationChannelEnabled)
        return failure(400, u"overriding destination channel is disabled for this integration"_s);
    return post(payload, *integration, false);
}

HttpResponseMessage StandInServer::post(const JsValue &given, const Integration &integration,
                                        bool viaRest)
{
    static const Profile profile = profileById(u"7.0"_s).value();
    JsValue payload = given;
    if (!viaRest)
        payload.insert(u"bot"_s, JsValue::object({{u"i"_s, integration.id}}));
    const PostingResult result =
        postMessage(payload, JsValue::object({{u"username"_s, integration.username}}),
                    PostingDefaults::of(integration, profile), profile);
    m_messageCount += result.posted.size();
    for (const PostedMessage &posted : m_forgetful ? QList<PostedMessage>() : result.posted)
        m_messages.append(
            JsValue::object({{u"room"_s, posted.room}, {u"message"_s, posted.message}}));
    if (!result.error.isEmpty())
        return failure(400, result.error);
    if (!viaRest)
        return json(200, JsValue::object({{u"success"_s, true}}));
    const PostedMessage first = result.posted.value(0);
    return json(200,
                JsValue::object({{u"ts"_s, double(QDateTime::currentMSecsSinceEpoch())},
                                 {u"channel"_s, first.room},
                                 {u"message"_s, first.message},
                                 {u"success"_s, true}}));
}

HttpResponseMessage StandInServer::answerRest(const QByteArray &call,
                                              const HttpRequestMessage &request)
{
    const JsValue body = JsValue::fromJson(request.body).value_or(JsValue());
    const JsValue me = JsValue::object({{u"_id"_s, QString::fromLatin1(userId)},
                                        {u"username"_s, u"admin"_s},
                                        {u"name"_s, u"Admin"_s},
                                        {u"roles"_s, JsValue::array({JsValue(u"admin"_s)})}});
    if (call == "info")
        return json(200, JsValue::object({{u"version"_s, u"7.5"_s}, {u"success"_s, true}}));
    if (call == "login") {
        if (body.value(u"user").toString() != "admin"_L1
            || body.value(u"password").toString() != "secret"_L1)
            return json(401,
                        JsValue::object({{u"status"_s, u"error"_s},
                                         {u"error"_s, u"Unauthorized"_s},
                                         {u"message"_s, u"Unauthorized"_s}}));
        return json(
            200,
            JsValue::object({{u"status"_s, u"success"_s},
                             {u"data"_s,
                              JsValue::object({{u"authToken"_s, QString::fromLatin1(authToken)},
                                               {u"userId"_s, QString::fromLatin1(userId)},
                                               {u"me"_s, me}})}}));
    }
    if (request.header("X-Auth-Token") != authToken || request.header("X-User-Id") != userId)
        return json(401,
                    JsValue::object({{u"status"_s, u"error"_s},
                                     {u"message"_s, u"You must be logged in to do this."_s}}));
    if (call == "me") {
        JsValue reply = me;
        reply.insert(u"success"_s, true);
        return json(200, reply);
    }
    const QUrlQuery query(QString::fromLatin1(request.query()));
    const auto indexOf = [this](const QString &id) {
        for (qsizetype i = 0; i < m_integrations.size(); ++i) {
            if (m_integrations.at(i).id == id)
                return i;
        }
        return qsizetype(-1);
    };
    const auto success = [this](qsizetype index) {
        return json(200,
                    JsValue::object({{u"integration"_s, recordOf(m_integrations.at(index))},
                                     {u"success"_s, true}}));
    };
    if (call == "integrations.list") {
        const int offset = query.queryItemValue(u"offset"_s).toInt();
        const int count =
            query.hasQueryItem(u"count"_s) ? query.queryItemValue(u"count"_s).toInt() : 50;
        JsValue list = JsValue::array();
        for (const Integration &item : m_integrations.mid(offset, count))
            list.append(recordOf(item));
        return json(200,
                    JsValue::object({{u"integrations"_s, list},
                                     {u"offset"_s, offset},
                                     {u"items"_s, int(list.toArray().size())},
                                     {u"count"_s, int(list.toArray().size())},
                                     {u"total"_s, int(m_integrations.size())},
                                     {u"success"_s, true}}));
    }
    if (call == "integrations.get") {
        const qsizetype index = indexOf(query.queryItemValue(u"integrationId"_s));
        return index < 0 ? failure(400, u"The integration does not exists."_s) : success(index);
    }
    if (call == "integrations.create" || call == "integrations.update") {
        const bool isNew = call.endsWith("create");
        const qsizetype index = isNew ? -1 : indexOf(body.value(u"integrationId").toString());
        if (!isNew && index < 0)
            return failure(400, u"No integration found."_s);
        Result<Integration> integration = Integration::fromJson(body, IntegrationType::Incoming);
        if (!integration)
            return failure(400, u"Invalid integration type."_s);
        if (isNew) {
            integration->id = u"standin-%1"_s.arg(m_nextId++);
            if (integration->type == IntegrationType::Incoming)
                integration->token = QString(48, u't');
            m_integrations.append(*integration);
            return success(m_integrations.size() - 1);
        }
        integration->id = m_integrations.at(index).id;
        if (integration->token.isEmpty())
            integration->token = m_integrations.at(index).token;
        m_integrations[index] = *integration;
        return success(index);
    }
    if (call == "integrations.remove") {
        const qsizetype index = indexOf(body.value(u"integrationId").toString());
        if (index < 0)
            return failure(400, u"No integration found."_s);
        const HttpResponseMessage reply = success(index);
        m_integrations.removeAt(index);
        return reply;
    }
    if (call == "chat.postMessage") {
        if (!fitsPostMessage(body))
            return json(
                400,
                JsValue::object({{u"success"_s, false},
                                 {u"errorType"_s, u"invalid-params"_s},
                                 {u"error"_s, u"must match exactly one schema in oneOf"_s}}));
        Integration none = Integration::defaults(IntegrationType::Incoming);
        none.channel.clear();
        return post(body, none, true);
    }
    return failure(404, u"API endpoint does not exist"_s);
}

} // namespace hooksmith
