// SPDX-License-Identifier: MIT
#include "core/http/httpclient.h"

#include "core/http/httpresponseparser.h"

#include <QSslError>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr std::size_t maxIdlePerServer = 8;
/// Shorter than what servers usually keep (5 s of Node is the shortest in wide use).
constexpr int idleMs = 4000;

QString serverOf(const QUrl &url)
{
    const bool tls = url.scheme() == "https"_L1;
    return (tls ? u"https://"_s : u"http://"_s) + url.host() + u':'
        + QString::number(url.port(tls ? 443 : 80));
}

HttpExchange::Failure failureOf(QAbstractSocket::SocketError error, bool wasConnected)
{
    using Failure = HttpExchange::Failure;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return Failure::Refused;
    case QAbstractSocket::HostNotFoundError: return Failure::UnknownHost;
    case QAbstractSocket::RemoteHostClosedError: return Failure::Closed;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return Failure::Tls;
    case QAbstractSocket::SocketTimeoutError: return Failure::TimedOut;
    case QAbstractSocket::NetworkError:
        return wasConnected ? Failure::Closed : Failure::Unreachable;
    default: return Failure::Unreachable;
    }
}

} // namespace

/// One socket, one exchange at a time.
class HttpClient::Connection : public QObject
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    Connection(HttpClient &client, const QUrl &url, QString server)
        : m_client(client), m_url(url), m_server(std::move(server))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_done)
                end(HttpExchange::Failure::TimedOut, {});
            else
                m_client.finished(this); // Idle for long enough
        });
    }

    ~Connection() override
    {
        if (m_socket)
            m_socket->disconnect(this);
    }

    const QString &server() const { return m_server; }
    bool isReusable() const
    {
        return m_reusable && m_socket && m_socket->state() == QAbstractSocket::ConnectedState
            && m_socket->bytesAvailable() == 0;
    }

    void exchange(const HttpRequestMessage &request, int timeoutMs, Callback done)
    {
        m_done = std::move(done);
        m_isHead = request.method == "HEAD";
        m_bytes = serialise(request);
        m_timer.start(timeoutMs);
        m_reused = isReusable();
        m_parser.restart(m_isHead);
        if (m_reused) {
            m_socket->write(m_bytes);
            m_socket->flush(); // Now, instead of after another turn of the event loop
        } else
            open();
    }

    Callback takeDone() { return std::exchange(m_done, {}); }
    const HttpExchange &outcome() const { return m_outcome; }
    void rest() { m_timer.start(idleMs); }
    /// Not wanted any more, perhaps from within one of its own slots.
    void retire()
    {
        m_timer.stop();
        if (m_socket)
            m_socket->disconnect(this);
        deleteLater();
    }

private:
    void open()
    {
        m_reused = false;
        m_parser.restart(m_isHead);
        if (m_socket) {
            m_socket->disconnect(this);
            m_socket.release()->deleteLater();
        }
        const bool tls = m_url.scheme() == "https"_L1;
        m_socket.reset(tls ? new QSslSocket : new QTcpSocket);
        QTcpSocket *socket = m_socket.get();
        // By it the environment's http_proxy and https_proxy are told apart (networksettings.h).
        socket->setProtocolTag(m_url.scheme());
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::errorOccurred, this,
                [this](QAbstractSocket::SocketError error) { failed(error); });
        m_connected = false;
        const auto ready = [this] {
            m_connected = true;
            m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            m_socket->write(m_bytes);
        };
        if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
            connect(secure, &QSslSocket::encrypted, this, ready);
            connect(secure, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
                QStringList words;
                for (const QSslError &error : errors)
                    words.append(error.errorString());
                m_tlsWords = words.join(u"; "_s);
            });
            secure->connectToHostEncrypted(m_url.host(), quint16(m_url.port(443)));
        } else {
            connect(socket, &QTcpSocket::connected, this, ready);
            socket->connectToHost(m_url.host(), quint16(m_url.port(80)));
        }
    }

    void read()
    {
        if (!m_done) { // Nobody asked: this connection cannot be trusted to be in step any more.
            m_client.finished(this);
            return;
        }
        switch (m_parser.feed(m_socket->readAll())) {
        case HttpResponseParser::State::Header:
        case HttpResponseParser::State::Body: return;
        case HttpResponseParser::State::Complete: complete(); return;
        case HttpResponseParser::State::Failed:
            end(HttpExchange::Failure::Malformed, m_parser.error());
            return;
        }
    }

    void failed(QAbstractSocket::SocketError error)
    {
        const QString words = m_tlsWords.isEmpty() ? m_socket->errorString() : m_tlsWords;
        if (!m_done) {
            m_client.finished(this);
            return;
        }
        if (m_socket->bytesAvailable() > 0) {
            read();
            if (!m_done)
                return;
        }
        const bool closed = failureOf(error, m_connected) == HttpExchange::Failure::Closed;
        if (m_reused && closed && !m_parser.hasStarted()) {
            // Closed between two requests, which is the server's right.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_done)
                        open();
                },
                Qt::QueuedConnection);
            return;
        }
        if (closed && m_parser.finish() == HttpResponseParser::State::Complete) {
            complete();
            return;
        }
        end(failureOf(error, m_connected), words);
    }

    void complete()
    {
        m_outcome = {HttpExchange::Failure::None, {}, m_parser.response()};
        m_reusable = m_parser.keepAlive() && m_socket->state() == QAbstractSocket::ConnectedState;
        m_timer.stop();
        m_client.finished(this);
    }

    void end(HttpExchange::Failure failure, const QString &detail)
    {
        m_outcome = {failure, detail, m_parser.response()};
        m_reusable = false;
        m_timer.stop();
        m_socket->disconnect(this);
        // Connecting may fail at once, and nobody is called back from within send().
        QMetaObject::invokeMethod(
            this, [this] { m_client.finished(this); }, Qt::QueuedConnection);
    }

    struct Later
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    HttpClient &m_client;
    QUrl m_url;
    QString m_server;
    std::unique_ptr<QTcpSocket, Later> m_socket;
    HttpResponseParser m_parser;
    QTimer m_timer;
    QByteArray m_bytes;
    Callback m_done;
    HttpExchange m_outcome;
    QString m_tlsWords;
    bool m_isHead = false;
    bool m_connected = false;
    bool m_reused = false;
    bool m_reusable = false;
};

HttpClient::HttpClient(QObject *parent) : QObject(parent) { }
HttpClient::~HttpClient() = default;

std::unique_ptr<HttpClient::Connection> HttpClient::takeIdle(const QString &server)
{
    const auto found = m_idle.find(server);
    while (found != m_idle.end() && !found->second.empty()) {
        std::unique_ptr<Connection> connection = std::move(found->second.back());
        found->second.pop_back();
        if (connection->isReusable())
            return connection;
        connection.release()->retire();
    }
    return {};
}

void HttpClient::send(const QUrl &url, const HttpRequestMessage &request, int timeoutMs,
                      Callback done)
{
    const QString server = serverOf(url);
    std::unique_ptr<Connection> connection = takeIdle(server);
    if (!connection)
        connection = std::make_unique<Connection>(*this, url, server);
    Connection *used = connection.get();
    m_busy.emplace(used, std::move(connection));
    used->exchange(request, timeoutMs, std::move(done));
}

void HttpClient::finished(Connection *connection)
{
    const Callback done = connection->takeDone();
    const HttpExchange outcome = connection->outcome();
    const auto busy = m_busy.find(connection);
    if (busy != m_busy.end()) {
        std::unique_ptr<Connection> owned = std::move(busy->second);
        m_busy.erase(busy);
        std::vector<std::unique_ptr<Connection>> &idle = m_idle[connection->server()];
        if (done && connection->isReusable() && idle.size() < maxIdlePerServer) {
            connection->rest();
            idle.push_back(std::move(owned));
        } else {
            owned.release()->retire();
        }
    } else if (!done) { // An idle one that the server closed, or that rested too long
        std::vector<std::unique_ptr<Connection>> &idle = m_idle[connection->server()];
        const auto found = std::find_if(idle.begin(), idle.end(), [connection](const auto &item) {
            return item.get() == connection;
        });
        if (found != idle.end()) {
            found->release()->retire();
            idle.erase(found);
        }
    }
    if (done)
        done(outcome);
}

} // namespace hooksmith
