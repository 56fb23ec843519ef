// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/client/tlsreport.h"
#include "core/script/jsvalue.h"

#include <functional>
#include <optional>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

class QNetworkReply;

namespace hooksmith {

/// How to reach a Rocket.Chat server, and as whom.
struct ServerAccount
{
    QUrl address; ///< As serverAddress() gives it
    QString userId; ///< X-User-Id
    QString token; ///< X-Auth-Token: a personal access token. A secret.
    /// SHA-256 (lower-case hex) of the one certificate that is accepted although it does not
    /// verify; empty: none. There is no way to accept them all.
    QByteArray trustedCertificate;
};

struct RestReply
{
    int status = 0;
    JsValue body; ///< Always an object
};

struct RestFailure
{
    /// Codes: "server-unreachable", "server-unknown-host", "server-refused", "server-closed",
    /// "server-timeout", "server-tls" (see `tls`), "server-redirects", "server-too-large",
    /// "server-not-rocketchat" (HTML or other words where JSON belongs), "server-wrong-address"
    /// (404), "server-unauthorized" (401), "server-forbidden" (403), "server-rate-limit" (429),
    /// "server-rejected" (another 4xx, or success:false), "server-failed" (5xx), "cancelled".
    Error error;
    int status = 0; ///< 0: no reply
    std::optional<int> retryAfterMs; ///< 429 and 503
    std::optional<TlsReport> tls;
};

using RestResult = tl::expected<RestReply, RestFailure>;

struct ServerInfo
{
    QString version; ///< "7.5"; servers tell strangers only major and minor (6.5)
};

struct ServerUser
{
    QString id, username, name;
    QStringList roles;
};

/// What became of a chat.postMessage.
struct RestPosted
{
    QString room; ///< First destination only (6.4)
    QString messageId;
};

/// The REST calls that Hooksmith makes (server specification, section 6). One object per account.
/// Every call ends in exactly one callback, "cancelled" included; destroying the client ends them
/// without. Redirects are never followed: the token belongs to the address that was entered.
class RestClient : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Callback = std::function<void(const tl::expected<T, RestFailure> &)>;

    explicit RestClient(const ServerAccount &account, QObject *parent = nullptr);
    ~RestClient() override;

    const ServerAccount &account() const { return m_account; }
    /// For a whole call, however slowly the reply drips in. 15 s at first.
    void setTimeout(int milliseconds) { m_timeoutMs = milliseconds; }
    /// A longer reply is dropped. 4 MiB at first.
    void setMaxReplyBytes(qint64 bytes) { m_maxReplyBytes = bytes; }

    /// GET /api/info; sent without the token.
    void info(Callback<ServerInfo> done);
    /// GET /api/v1/me.
    void me(Callback<ServerUser> done);
    /// POST /api/v1/chat.postMessage; `message` has exactly one of `roomId` and `channel` (6.4).
    void postMessage(const JsValue &message, Callback<RestPosted> done);

    /// Any other call: `path` begins with '/' ("/api/v1/integrations.list").
    void get(const QString &path, const QUrlQuery &query, Callback<RestReply> done);
    void post(const QString &path, const JsValue &body, Callback<RestReply> done);

    void cancelAll();
    qsizetype running() const { return m_calls.size(); }

private:
    struct Call;

    void send(const QByteArray &method, const QString &path, const QUrlQuery &query,
              const QByteArray &body, bool signedIn, Callback<RestReply> done);
    void finish(const std::shared_ptr<Call> &call);
    RestResult judge(const Call &call) const;

    ServerAccount m_account;
    QNetworkAccessManager m_network;
    QSet<std::shared_ptr<Call>> m_calls;
    int m_timeoutMs = 15000;
    qint64 m_maxReplyBytes = 4 * 1024 * 1024;
};

/// What a reply means, without the network: `host` names the server in sentences.
RestResult judgeRestReply(const QString &host, int status, const QByteArray &contentType,
                          const QByteArray &body);

} // namespace hooksmith
