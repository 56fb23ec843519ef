// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/http/httpmessage.h"

#include <memory>
#include <optional>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace hooksmith {

struct ServerEvent
{
    QString type = QStringLiteral("message");
    QByteArray data; ///< Lines joined by '\n'
    QString id; ///< The last one the stream gave
};

/// Reads text/event-stream (WHATWG HTML, "Server-sent events", 9.2.6): any chunks in, whole events
/// out. A line or event beyond the limit is dropped and counted.
class EventStreamParser
{
public:
    explicit EventStreamParser(qsizetype maxEventBytes = 16 * 1024 * 1024);
    QList<ServerEvent> feed(const QByteArray &bytes);
    std::optional<int> retryMs() const { return m_retryMs; }
    int dropped() const { return m_dropped; }

private:
    void takeLine(QByteArray line, QList<ServerEvent> &events);

    qsizetype m_maxEventBytes;
    QByteArray m_buffer;
    QByteArray m_data;
    QString m_type, m_id;
    bool m_hasData = false, m_tooLarge = false, m_isFirst = true, m_skipLineFeed = false;
    int m_dropped = 0;
    std::optional<int> m_retryMs;
};

/// The webhook inside an event of smee.io or a server of its kind: { header: value, …, body, query,
/// timestamp }. With `bodyB` (base64, as gosmee sends it) the bytes are those of the sender; else
/// `body` is JSON that was read and is written anew, so that signatures over the bytes may fail.
/// Empty for anything else. The target's path is left to the caller.
std::optional<HttpRequestMessage> webhookOf(const ServerEvent &event);

/// Stays connected to an event stream until closed: waits longer after each failure (1 s to 1 min,
/// or as the server asked for), starts anew when nothing, not even a ping, came for two minutes.
class EventStreamClient : public QObject
{
    Q_OBJECT
public:
    explicit EventStreamClient(QObject *parent = nullptr);
    ~EventStreamClient() override;

    void open(const QUrl &address);
    void close();
    bool isOpen() const { return !m_address.isEmpty(); }
    const QUrl &address() const { return m_address; }
    /// For tests: the first pause after a failure.
    void setFirstPause(int milliseconds) { m_firstPauseMs = milliseconds; }

Q_SIGNALS:
    void connected();
    void received(const hooksmith::ServerEvent &event);
    /// Codes: "stream-unreachable", "stream-refused" (a status other than 200), "stream-not-events"
    /// (another content type), "stream-silent". It tries again in `retryInMs`.
    void failed(const hooksmith::Error &error, int retryInMs);

private:
    void connectNow();
    void read();
    void fail(const Error &error);

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<EventStreamParser> m_parser;
    QTimer m_pause, m_silence;
    QUrl m_address;
    QString m_lastId;
    int m_firstPauseMs = 1000;
    int m_failures = 0;
};

} // namespace hooksmith
