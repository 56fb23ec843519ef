// SPDX-License-Identifier: MIT
#include "core/client/restclient.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/relay/forwarder.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

struct RestClient::Call
{
    Callback<RestReply> done;
    QNetworkReply *reply = nullptr;
    std::unique_ptr<QTimer> deadline;
    QByteArray body;
    std::optional<TlsReport> tls;
    bool timedOut = false, tooLarge = false, cancelled = false;
};

namespace {

RestFailure failure(const QString &code, const QString &message, const QString &detail = {},
                    int status = 0)
{
    return {{code, message, detail, {}}, status, {}, {}};
}

/// "chat.example.org:3000/sub": enough to recognise the server in a sentence.
QString shortName(const QUrl &address)
{
    const QString port = address.port() < 0 ? QString() : u':' + QString::number(address.port());
    return address.host() + port + address.path();
}

RestFailure networkFailure(const QString &host, const QNetworkReply &reply)
{
    const QString detail = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return failure(u"server-refused"_s,
                       Tr::tr("%1 refused the connection. Is the server running, and is the port "
                              "right?")
                           .arg(host),
                       detail);
    case QNetworkReply::HostNotFoundError:
        return failure(u"server-unknown-host"_s,
                       Tr::tr("No machine is known as %1. Is the address spelled right?").arg(host),
                       detail);
    case QNetworkReply::RemoteHostClosedError:
        return failure(
            u"server-closed"_s,
            Tr::tr("%1 closed the connection before it had answered. Does it speak http where "
                   "https was asked for, or the other way round?")
                .arg(host),
            detail);
    case QNetworkReply::SslHandshakeFailedError:
        return failure(
            u"server-tls"_s,
            Tr::tr("No safe connection to %1 could be made. Does it speak https at this port?")
                .arg(host),
            detail);
    default:
        return failure(u"server-unreachable"_s,
                       Tr::tr("%1 cannot be reached: %2.").arg(host, detail), detail);
    }
}

} // namespace

RestResult judgeRestReply(const QString &host, int status, const QByteArray &contentType,
                          const QByteArray &body)
{
    const Result<JsValue> json = JsValue::fromJson(body);
    const bool isObject = json && json->isObject();
    const JsValue value = isObject ? *json : JsValue::object();
    const auto text = [&value](QStringView key) { return value.value(key).toString(); };
    // 6.1: `error` for most failures, `message` where nobody is logged in.
    const QString words = !text(u"error").isEmpty() ? text(u"error") : text(u"message");
    const QString raw = QString::fromUtf8(body.left(512));
    const QString detail = words.isEmpty() ? raw : words;
    const QString said = words.isEmpty() ? QString::fromLatin1(reasonPhrase(status)) : words;

    if (status == 401)
        return unexpected(failure(
            u"server-unauthorized"_s,
            Tr::tr("%1 does not accept the user id and token (401). Make a personal access token "
                   "in your account's settings there, and copy both.")
                .arg(host),
            detail, status));
    if (status == 403)
        return unexpected(
            failure(u"server-forbidden"_s,
                    Tr::tr("%1 does not allow this user to do that (403): %2.").arg(host, said),
                    detail, status));
    if (status == 429)
        return unexpected(
            failure(u"server-rate-limit"_s,
                    Tr::tr("%1 takes no more calls for now (429, its rate limit). Try again in a "
                           "minute.")
                        .arg(host),
                    detail, status));
    if (status == 404 && (!isObject || words.isEmpty() || words.contains("endpoint"_L1)))
        return unexpected(failure(
            u"server-wrong-address"_s,
            Tr::tr("%1 has no Rocket.Chat at this address (404). Is there a path missing, or one "
                   "too many?")
                .arg(host),
            detail, status));
    if (status >= 500)
        return unexpected(failure(u"server-failed"_s,
                                  Tr::tr("%1 failed (%2): %3.").arg(host).arg(status).arg(said),
                                  detail, status));
    if (status >= 400)
        return unexpected(
            failure(u"server-rejected"_s,
                    Tr::tr("%1 rejected the call (%2): %3.").arg(host).arg(status).arg(said),
                    detail, status));
    if (!isObject) {
        const bool isPage = contentType.startsWith("text/html")
            || body.trimmed().left(15).toLower().startsWith("<!doctype html");
        return unexpected(failure(
            u"server-not-rocketchat"_s,
            isPage ? Tr::tr("%1 answered with a web page instead of data. Is the address that of a "
                            "Rocket.Chat server, and nothing in between (a proxy's log-in page)?")
                         .arg(host)
                   : Tr::tr("%1 answered, but not as a Rocket.Chat server does.").arg(host),
            json ? raw : json.error().message + u'\n' + raw, status));
    }
    // /api/info has no `success` on every version; elsewhere `false` is a failure with status 200.
    if (value.value(u"success").isBool() && !value.value(u"success").toBool())
        return unexpected(failure(u"server-rejected"_s,
                                  Tr::tr("%1 rejected the call: %2.").arg(host, said), detail,
                                  status));
    return RestReply{status, value};
}

RestClient::RestClient(const ServerAccount &account, QObject *parent)
    : QObject(parent), m_account(account)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

RestClient::~RestClient()
{
    for (const std::shared_ptr<Call> &call : std::as_const(m_calls)) {
        call->reply->disconnect(this);
        call->reply->abort();
        delete call->reply; // Before the manager, whose child it is
    }
}

void RestClient::info(Callback<ServerInfo> done)
{
    const QString host = shortName(m_account.address);
    send("GET", u"/api/info"_s, {}, {}, false, [host, done = std::move(done)](const RestResult &r) {
        if (!r) {
            done(unexpected(r.error()));
            return;
        }
        // Old servers nest it: { info: { version } }.
        QString version = r->body.value(u"version").toString();
        if (version.isEmpty())
            version = r->body.value(u"info").value(u"version").toString();
        if (version.isEmpty())
            done(unexpected(
                failure(u"server-not-rocketchat"_s,
                        Tr::tr("%1 answered, but did not say which version it is.").arg(host),
                        QString::fromUtf8(r->body.toJson().left(512)), r->status)));
        else
            done(ServerInfo{version});
    });
}

void RestClient::me(Callback<ServerUser> done)
{
    get(u"/api/v1/me"_s, {}, [done = std::move(done)](const RestResult &r) {
        if (!r) {
            done(unexpected(r.error()));
            return;
        }
        ServerUser user{r->body.value(u"_id").toString(),
                        r->body.value(u"username").toString(),
                        r->body.value(u"name").toString(),
                        {}};
        const JsValue::Array roles = r->body.value(u"roles").toArray();
        for (const JsValue &role : roles)
            user.roles.append(role.toString());
        done(user);
    });
}

void RestClient::postMessage(const JsValue &message, Callback<RestPosted> done)
{
    post(u"/api/v1/chat.postMessage"_s, message, [done = std::move(done)](const RestResult &r) {
        if (r)
            done(RestPosted{r->body.value(u"channel").toString(),
                            r->body.value(u"message").value(u"_id").toString()});
        else
            done(unexpected(r.error()));
    });
}

void RestClient::get(const QString &path, const QUrlQuery &query, Callback<RestReply> done)
{
    send("GET", path, query, {}, true, std::move(done));
}

void RestClient::post(const QString &path, const JsValue &body, Callback<RestReply> done)
{
    send("POST", path, {}, body.toJson(), true, std::move(done));
}

void RestClient::send(const QByteArray &method, const QString &path, const QUrlQuery &query,
                      const QByteArray &body, bool signedIn, Callback<RestReply> done)
{
    QUrl url = m_account.address;
    url.setPath(url.path() + path);
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hooksmith/" HOOKSMITH_VERSION ""_s);
    request.setRawHeader("Accept", "application/json");
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (signedIn) {
        request.setRawHeader("X-User-Id", m_account.userId.toUtf8());
        request.setRawHeader("X-Auth-Token", m_account.token.toUtf8());
    }
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);

    auto call = std::make_shared<Call>();
    call->done = std::move(done);
    qCDebug(lcClient) << "calling" << method << path << "on" << m_account.address.host();
    call->reply = m_network.sendCustomRequest(request, method, body);
    call->deadline = std::make_unique<QTimer>();
    call->deadline->setSingleShot(true);
    m_calls.insert(call);
    QNetworkReply *reply = call->reply;
    // The lambdas hold the call weakly: it owns the reply's end, not the other way round.
    const std::weak_ptr<Call> weak = call;
    connect(call->deadline.get(), &QTimer::timeout, this, [weak] {
        if (const auto late = weak.lock()) {
            late->timedOut = true;
            late->reply->abort();
        }
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, weak] {
        const auto reading = weak.lock();
        if (!reading)
            return;
        reading->body += reading->reply->readAll();
        if (reading->body.size() > m_maxReplyBytes) {
            reading->tooLarge = true;
            reading->body.clear();
            reading->reply->abort();
        }
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this, weak](const QList<QSslError> &errors) {
        const auto shaking = weak.lock();
        if (!shaking)
            return;
        const QList<QSslCertificate> chain =
            shaking->reply->sslConfiguration().peerCertificateChain();
        const TlsReport report = TlsReport::of(m_account.address.host(), chain, errors);
        if (!m_account.trustedCertificate.isEmpty() && !report.chain.isEmpty()
            && report.chain.constFirst().fingerprint == m_account.trustedCertificate)
            shaking->reply->ignoreSslErrors(errors); // These, of this certificate, and no others
        else
            shaking->tls = report;
    });
    // Queued: the callback may destroy this client, and with it the reply, which must have finished
    // emitting by then.
    connect(
        reply, &QNetworkReply::finished, this,
        [this, weak] {
            if (const auto finished = weak.lock())
                finish(finished);
        },
        Qt::QueuedConnection);
    call->deadline->start(m_timeoutMs);
}

void RestClient::finish(const std::shared_ptr<Call> &call)
{
    if (!m_calls.remove(call))
        return;
    call->deadline->stop();
    const RestResult result = judge(*call);
    call->reply->deleteLater();
    if (!result)
        qCDebug(lcClient) << "call failed:" << result.error().error.code << result.error().status;
    call->done(result); // May destroy this
}

RestResult RestClient::judge(const Call &call) const
{
    const QString host = shortName(m_account.address);
    const QNetworkReply &reply = *call.reply;
    if (call.cancelled)
        return unexpected(failure(u"cancelled"_s, Tr::tr("Cancelled.")));
    if (call.timedOut)
        return unexpected(failure(
            u"server-timeout"_s,
            Tr::tr("%1 did not answer within %n second(s).", nullptr, qMax(1, m_timeoutMs / 1000))
                .arg(host)));
    if (call.tooLarge)
        return unexpected(failure(u"server-too-large"_s,
                                  Tr::tr("%1 answered with more than %n byte(s); that is no reply "
                                         "of a Rocket.Chat server.",
                                         nullptr, int(m_maxReplyBytes))
                                      .arg(host)));
    if (call.tls) {
        RestFailure failed = failure(u"server-tls"_s,
                                     Tr::tr("The certificate of %1 was not accepted: %2")
                                         .arg(host, call.tls->errors.value(0)),
                                     call.tls->text());
        failed.tls = call.tls;
        return unexpected(failed);
    }
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return unexpected(networkFailure(host, reply));
    if (status >= 300 && status < 400) {
        const QString target = QString::fromUtf8(reply.rawHeader("Location").left(512));
        return unexpected(
            failure(u"server-redirects"_s,
                    target.isEmpty()
                        ? Tr::tr("%1 redirects without saying where to; the token is not sent "
                                 "after redirects.")
                              .arg(host)
                        : Tr::tr("%1 redirects to %2. If that is the server, enter its address: "
                                 "the token is not sent after redirects.")
                              .arg(host, target),
                    {}, status));
    }
    // The headers came, but not the whole body.
    if (status < 300 && reply.error() != QNetworkReply::NoError)
        return unexpected(networkFailure(host, reply));
    RestResult result =
        judgeRestReply(host, status, reply.rawHeader("Content-Type").toLower(), call.body);
    if (!result && (status == 429 || status == 503))
        result.error().retryAfterMs =
            retryAfterMs(reply.rawHeader("Retry-After"), reply.rawHeader("X-RateLimit-Reset"),
                         QDateTime::currentMSecsSinceEpoch());
    return result;
}

void RestClient::cancelAll()
{
    const QSet<std::shared_ptr<Call>> calls = m_calls;
    for (const std::shared_ptr<Call> &call : calls) {
        call->cancelled = true;
        call->reply->abort(); // Ends in finish()
    }
}

} // namespace hooksmith
