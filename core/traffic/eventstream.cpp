// SPDX-License-Identifier: MIT
#include "core/traffic/eventstream.h"

#include "core/base/tr.h"
#include "core/script/jsvalue.h"

#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int longestPauseMs = 60 * 1000;
constexpr int silenceMs = 2 * 60 * 1000; // smee.io pings every 30 s

} // namespace

EventStreamParser::EventStreamParser(qsizetype maxEventBytes) : m_maxEventBytes(maxEventBytes) { }

QList<ServerEvent> EventStreamParser::feed(const QByteArray &bytes)
{
    QList<ServerEvent> events;
    for (const char c : bytes) {
        // Lines end with CR, LF or both, which may come in two chunks.
        if (c == '\n' && std::exchange(m_skipLineFeed, false))
            continue;
        m_skipLineFeed = c == '\r';
        if (c == '\r' || c == '\n') {
            takeLine(std::exchange(m_buffer, {}), events);
        } else if (m_buffer.size() < m_maxEventBytes) {
            m_buffer += c;
        } else {
            m_tooLarge = true;
        }
    }
    return events;
}

void EventStreamParser::takeLine(QByteArray line, QList<ServerEvent> &events)
{
    if (std::exchange(m_isFirst, false) && line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3);
    if (line.isEmpty()) {
        if (m_tooLarge) {
            ++m_dropped;
        } else if (m_hasData) {
            ServerEvent event;
            if (!m_type.isEmpty())
                event.type = m_type;
            event.data = m_data;
            event.id = m_id;
            events.append(event);
        }
        m_data.clear();
        m_type.clear();
        m_hasData = m_tooLarge = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // A comment
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "data") {
        if (m_data.size() + value.size() > m_maxEventBytes) {
            m_tooLarge = true;
            return;
        }
        if (m_hasData)
            m_data += '\n';
        m_data += value;
        m_hasData = true;
    } else if (field == "event") {
        m_type = QString::fromUtf8(value);
    } else if (field == "id" && !value.contains('\0')) {
        m_id = QString::fromUtf8(value);
    } else if (field == "retry") {
        bool isNumber = false;
        const int ms = value.toInt(&isNumber);
        if (isNumber && ms >= 0)
            m_retryMs = ms;
    }
}

std::optional<HttpRequestMessage> webhookOf(const ServerEvent &event)
{
    if (event.type != "message"_L1)
        return {};
    const Result<JsValue> data = JsValue::fromJson(event.data);
    if (!data || !data->isObject() || !(data->contains(u"body") || data->contains(u"bodyB")))
        return {};
    HttpRequestMessage request;
    request.method = "POST";
    for (const auto &[name, value] : data->members()) {
        static const QStringList own{
            u"body"_s, u"bodyB"_s,      u"query"_s,          u"timestamp"_s,
            u"host"_s, u"connection"_s, u"content-length"_s, u"transfer-encoding"_s};
        if (own.contains(name) || !value.isString())
            continue;
        request.headers.append({name.toUtf8(), value.toString().toUtf8()});
    }
    if (data->value(u"bodyB").isString()) {
        request.body = QByteArray::fromBase64(data->value(u"bodyB").toString().toLatin1());
    } else {
        const JsValue body = data->value(u"body");
        request.body = body.isString() ? body.toString().toUtf8() : body.toJson();
    }
    return request;
}

EventStreamClient::EventStreamClient(QObject *parent) : QObject(parent)
{
    m_network.setAutoDeleteReplies(false);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EventStreamClient::connectNow);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceMs);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail({u"stream-silent"_s,
              Tr::tr("%1 has said nothing for two minutes.").arg(m_address.host()),
              {},
              {}});
    });
}

EventStreamClient::~EventStreamClient()
{
    close();
}

void EventStreamClient::open(const QUrl &address)
{
    close();
    m_address = address;
    m_failures = 0;
    m_lastId.clear();
    connectNow();
}

void EventStreamClient::close()
{
    m_address.clear();
    m_pause.stop();
    m_silence.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void EventStreamClient::connectNow()
{
    if (m_address.isEmpty())
        return;
    m_parser = std::make_unique<EventStreamParser>();
    QNetworkRequest request(m_address);
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Cache-Control", "no-cache");
    if (!m_lastId.isEmpty())
        request.setRawHeader("Last-Event-ID", m_lastId.toUtf8());
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hooksmith/" HOOKSMITH_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    m_reply = m_network.get(request);
    m_silence.start();
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 200 && m_reply->rawHeader("Content-Type").startsWith("text/event-stream")) {
            m_failures = 0;
            Q_EMIT connected();
        }
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStreamClient::read);
    connect(
        m_reply, &QNetworkReply::finished, this,
        [this, reply = m_reply] {
            if (reply != m_reply)
                return;
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (status == 200 && !reply->rawHeader("Content-Type").startsWith("text/event-stream"))
                fail({u"stream-not-events"_s,
                      Tr::tr("%1 is no event stream. Enter the address of a smee channel.")
                          .arg(m_address.toString()),
                      {},
                      {}});
            else if (status != 0 && status != 200)
                fail({u"stream-refused"_s,
                      Tr::tr("%1 answered %2.").arg(m_address.host()).arg(status),
                      {},
                      {}});
            else
                fail({u"stream-unreachable"_s,
                      Tr::tr("The connection to %1 ended: %2.")
                          .arg(m_address.host(), reply->errorString()),
                      reply->errorString(),
                      {}});
        },
        Qt::QueuedConnection);
}

void EventStreamClient::read()
{
    m_silence.start();
    if (!m_reply->rawHeader("Content-Type").startsWith("text/event-stream")) {
        m_reply->readAll();
        return;
    }
    const QList<ServerEvent> events = m_parser->feed(m_reply->readAll());
    for (const ServerEvent &event : events) {
        m_lastId = event.id;
        Q_EMIT received(event);
        if (m_address.isEmpty())
            return; // Closed by whoever listens
    }
}

void EventStreamClient::fail(const Error &error)
{
    m_silence.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    const int doubled = m_firstPauseMs << qMin(m_failures, 6);
    const int wait = qMin(longestPauseMs, qMax(m_parser->retryMs().value_or(0), doubled));
    ++m_failures;
    m_pause.start(wait);
    Q_EMIT failed(error, wait);
}

} // namespace hooksmith
