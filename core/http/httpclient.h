// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpmessage.h"

#include <functional>
#include <map>
#include <memory>
#include <QObject>
#include <QUrl>
#include <vector>

namespace hooksmith {

/// How an exchange ended. `response` counts only for Failure::None.
struct HttpExchange
{
    enum class Failure {
        None,
        Refused, ///< Nobody listens there
        UnknownHost,
        Tls, ///< No encryption, or a certificate that is not accepted
        Closed, ///< Closed or reset before the whole response was here
        TimedOut,
        Malformed, ///< What came back is not HTTP
        Unreachable,
    };
    Failure failure = Failure::None;
    QString detail; ///< The system's words
    HttpResponseMessage response;
};

/// Sends requests exactly as they are given: header names in their case, order and number, the
/// body byte for byte. QNetworkAccessManager rewrites all of that, and a forwarded webhook must
/// keep its signature. Follows no redirect, keeps no cookie, accepts no certificate that the
/// system does not.
///
/// Keeps connections open for the next request to the same server. A connection that the server
/// closed meanwhile is replaced once, before any byte of a response (RFC 9112, 9.3.1). Lives on
/// one thread; never blocks it.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const HttpExchange &)>;

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// `url` names scheme, host and port; path and query come from `request`. The request must
    /// have Host and, with a body, Content-Length. `timeoutMs` is for the whole exchange. Ends in
    /// exactly one call of `done`, from the event loop, unless this object is destroyed before.
    void send(const QUrl &url, const HttpRequestMessage &request, int timeoutMs, Callback done);

private:
    class Connection;

    std::unique_ptr<Connection> takeIdle(const QString &server);
    void start(std::unique_ptr<Connection> connection);
    void finished(Connection *connection);

    std::map<Connection *, std::unique_ptr<Connection>> m_busy;
    std::map<QString, std::vector<std::unique_ptr<Connection>>> m_idle;
};

} // namespace hooksmith
