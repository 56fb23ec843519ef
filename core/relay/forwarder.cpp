// SPDX-License-Identifier: MIT
#include "core/relay/forwarder.h"
#include "core/base/localetext.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/relay/relayguard.h"
#include "core/script/jsvalue.h"

#include <algorithm>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype keptReplyBytes = 4096;

/// The server's own words, when it has any.
QString serverError(const JsValue &reply)
{
    const JsValue error = reply.value(u"error");
    // The REST interface says so of some refusals: {"status":"error","message":"You must be …"}
    if (error.isNullish() && reply.value(u"message").isString())
        return reply.value(u"message").toString();
    return error.isString() ? error.toString() : error.isNullish() ? QString() : error.toJsString();
}

Error networkError(const QString &target, const HttpExchange &exchange, int timeoutMs)
{
    using Failure = HttpExchange::Failure;
    const QString &detail = exchange.detail;
    const auto sentenceEnd = [](QString words) {
        while (words.endsWith(u'.'))
            words.chop(1);
        return words;
    };
    switch (exchange.failure) {
    case Failure::Refused:
        return {u"target-refused"_s,
                Tr::tr("%1 cannot be reached: the connection was refused. Is the server running, "
                       "and is the address right?")
                    .arg(target),
                detail,
                {}};
    case Failure::UnknownHost:
        return {u"target-unknown-host"_s,
                Tr::tr("%1 cannot be reached: its host name is unknown.").arg(target),
                detail,
                {}};
    case Failure::Tls:
        return {u"target-tls"_s,
                detail.isEmpty()
                    ? Tr::tr("%1 cannot be reached safely: its TLS certificate was not accepted.")
                          .arg(target)
                    //: %2: the reason, as "The certificate has expired"
                    : Tr::tr("%1 cannot be reached safely: TLS did not accept it (%2).")
                          .arg(target, sentenceEnd(detail)),
                detail,
                {}};
    case Failure::Closed:
        return {u"target-closed"_s,
                Tr::tr("%1 closed the connection before it had answered.").arg(target),
                detail,
                {}};
    case Failure::TimedOut:
        return {u"target-timeout"_s,
                //: %2: a number, with a fraction where there is one
                Tr::tr("%1 did not answer in time (%2 s).")
                    .arg(target, decimalText(timeoutMs / 1000.0, timeoutMs % 1000 ? 1 : 0)),
                detail,
                {}};
    case Failure::Malformed:
        return {u"target-not-http"_s,
                Tr::tr("%1 answers, but not in HTTP. Is the port right, and http or https?")
                    .arg(target),
                detail,
                {}};
    default:
        return {u"target-unreachable"_s,
                Tr::tr("%1 cannot be reached: %2.").arg(target, detail),
                detail,
                {}};
    }
}

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray pathAndQuery(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

/// Whether a person with a browser was meant. Not by Content-Type alone: some send "ok" as HTML.
bool isWebPage(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray start = body.left(1024).trimmed().toLower();
    if (!start.startsWith('<'))
        return false;
    return contentType.toLower().contains("html") || start.startsWith("<!doctype html")
        || start.startsWith("<html") || start.startsWith("<head") || start.startsWith("<body");
}

/// A date of HTTP. Weekdays say nothing that the rest does not, and old senders err in them.
QDateTime httpDate(const QByteArray &value, qint64 nowMs)
{
    const QString text = QString::fromLatin1(value).simplified();
    const QString day = text.section(u' ', 1);
    const QLocale locale = QLocale::c();
    const auto utc = [](QDateTime date) {
        date.setTimeZone(QTimeZone::utc());
        return date;
    };
    // RFC 1123 ("Sun, 06 Nov 1994 08:49:37 GMT"); not Qt::RFC2822Date, which wants "+0000".
    QDateTime date = locale.toDateTime(day, u"dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (date.isValid())
        return utc(date);
    // asctime() ("Sun Nov  6 08:49:37 1994").
    date = locale.toDateTime(day, u"MMM d hh:mm:ss yyyy"_s);
    if (date.isValid())
        return utc(date);
    // RFC 850 ("Sunday, 06-Nov-94 08:49:37 GMT"): what seems to be more than 50 years ahead is
    // past.
    date = locale.toDateTime(day, u"dd-MMM-yy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date = utc(date);
    const QDateTime latest = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).addYears(50);
    while (date.addYears(100) <= latest)
        date = date.addYears(100);
    return date;
}

bool isHopByHop(const QByteArray &lowerName, const QList<QByteArray> &named)
{
    static const QList<QByteArray> always{"connection", "keep-alive", "proxy-connection",
                                          "proxy-authenticate", "proxy-authorization", "te",
                                          "trailer", "transfer-encoding", "upgrade",
                                          // Ours to say: the body is here already.
                                          "expect", "content-length", "host"};
    return always.contains(lowerName) || named.contains(lowerName);
}

} // namespace

ForwardVerdict judgeForwardReply(const QString &target, int status, const QByteArray &body,
                                 const QByteArray &location, const QByteArray &contentType)
{
    const JsValue reply = JsValue::fromJson(body).value_or(JsValue());
    const QString words = serverError(reply);
    const QString detail = QString::fromUtf8(body.left(512));
    const JsValue success = reply.value(u"success");
    const bool isRefused = success.isBool() && !success.toBool();
    if (status >= 200 && status < 300 && isWebPage(body, contentType))
        return {
            Error{u"target-not-rocketchat"_s,
                  Tr::tr("%1 answered %2 with a web page, not as a Rocket.Chat webhook does. Is "
                         "it being maintained, or is it not the address of an incoming "
                         "integration?")
                      .arg(target)
                      .arg(status),
                  detail,
                  {}},
            false};
    if (status >= 200 && status < 300 && !isRefused)
        return {};
    if (status >= 300 && status < 400)
        return {Error{u"target-redirects"_s,
                      location.isEmpty()
                          ? Tr::tr("%1 redirects without saying where to; messages are not sent "
                                   "after redirects.")
                                .arg(target)
                          : Tr::tr("%1 redirects to %2. Set that address as the target; messages "
                                   "are not sent after redirects.")
                                .arg(target, withoutToken(QString::fromUtf8(location.left(1024)))),
                      detail,
                      {}},
                true};
    if (status == 429)
        return {Error{u"target-rate-limit"_s,
                      Tr::tr("%1 takes no more messages for now (rate limit).").arg(target),
                      words.isEmpty() ? detail : words,
                      {}},
                false};
    QString said = !words.isEmpty() ? words
        : status < 300              ? detail
                                    : QString::fromLatin1(reasonPhrase(status));
    while (said.endsWith(u'.')) // Ours ends the sentence
        said.chop(1);
    if (status >= 200 && status < 500) {
        QString message =
            Tr::tr("%1 refused the message (%2): %3.").arg(target).arg(status).arg(said);
        if (said.contains("overriding destination channel"_L1))
            message = sentences(
                {message,
                 Tr::tr("The script chose a room: switch on \"Allow to overwrite destination "
                        "channel\" in the receiving integration.")});
        // A request that came at a bad moment may pass later; any other refusal will not.
        return {Error{u"target-refused-message"_s, message, words.isEmpty() ? detail : words, {}},
                status != 408 && status != 425};
    }
    return {Error{u"target-failed"_s,
                  Tr::tr("%1 failed (%2): %3.").arg(target).arg(status).arg(said),
                  words.isEmpty() ? detail : words,
                  {}},
            false};
}

std::optional<int> retryAfterMs(const QByteArray &retryAfter, const QByteArray &rateLimitReset,
                                qint64 nowMs)
{
    static constexpr qint64 longest = 24LL * 60 * 60 * 1000;
    const auto bounded = [](qint64 wait) { return int(std::clamp<qint64>(wait, 0, longest)); };
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return bounded(std::clamp<qint64>(seconds, 0, longest) * 1000);
    if (!retryAfter.isEmpty()) {
        const QDateTime date = httpDate(retryAfter, nowMs);
        if (date.isValid())
            return bounded(date.toMSecsSinceEpoch() - nowMs);
    }
    const qint64 reset = rateLimitReset.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return bounded(reset - nowMs);
    return {};
}

HttpRequestMessage messageRequest(const ForwardTarget &target, const QByteArray &payload,
                                  const QString &deliveryId)
{
    HttpRequestMessage request;
    request.method = "POST";
    QUrl url = target.url;
    if (target.isRest) {
        QString path = url.path();
        if (!path.endsWith(u'/'))
            path += u'/';
        url.setPath(path + u"api/v1/chat.postMessage"_s);
    }
    request.target = pathAndQuery(url);
    request.headers = {{"Host", hostField(url)},
                       {"Content-Type", "application/json"},
                       {"User-Agent", "Hooksmith/" HOOKSMITH_VERSION},
                       {"X-Hooksmith-Delivery", deliveryId.toLatin1()}};
    if (target.isRest) {
        request.headers.append({"X-User-Id", target.userId});
        request.headers.append({"X-Auth-Token", target.authToken});
    }
    request.headers.append({"Content-Length", QByteArray::number(payload.size())});
    request.body = payload;
    return request;
}

HttpRequestMessage passedRequest(const ForwardTarget &target, const HttpRequestMessage &original,
                                 const QString &deliveryId)
{
    HttpRequestMessage request;
    request.method = original.method;
    request.target = pathAndQuery(target.url);
    const QByteArray query = original.query();
    if (!query.isEmpty())
        request.target += (target.url.hasQuery() ? '&' : '?') + query;
    QList<QByteArray> named; // What Connection lists is for the last hop only
    for (const HeaderField &field : original.headers) {
        if (field.name.compare("Connection", Qt::CaseInsensitive) == 0) {
            for (const QByteArray &token : field.value.split(','))
                named.append(token.trimmed().toLower());
        }
    }
    request.headers.append({"Host", hostField(target.url)});
    for (const HeaderField &field : original.headers) {
        const QByteArray lower = field.name.toLower();
        if (!isHopByHop(lower, named) && lower != "x-hooksmith-delivery")
            request.headers.append(field);
    }
    request.headers.append({"X-Hooksmith-Delivery", deliveryId.toLatin1()});
    const bool hadBody =
        original.hasHeader("Content-Length") || original.hasHeader("Transfer-Encoding");
    if (hadBody || !original.body.isEmpty())
        request.headers.append({"Content-Length", QByteArray::number(original.body.size())});
    request.body = original.body;
    return request;
}

Forwarder::Forwarder(QObject *parent) : QObject(parent) { }

Forwarder::~Forwarder() = default;

void Forwarder::post(const ForwardTarget &target, const HttpRequestMessage &request, Callback done)
{
    if (m_lastUrl != target.url) {
        m_lastUrl = target.url;
        m_lastShown = withoutToken(target.url.toString());
    }
    const QString shownTarget = m_lastShown;
    qCDebug(lcRelay) << "posting" << request.body.size() << "bytes to" << shownTarget;
    QElapsedTimer clock;
    clock.start();
    m_client.send(
        target.url, request, m_timeoutMs,
        [this, clock, shownTarget, done = std::move(done)](const HttpExchange &exchange) {
            ForwardAttempt attempt;
            attempt.timeMs = QDateTime::currentMSecsSinceEpoch();
            attempt.target = shownTarget;
            attempt.durationMs = double(clock.nsecsElapsed()) / 1e6;
            const HttpResponseMessage &response = exchange.response;
            if (exchange.failure != HttpExchange::Failure::None) {
                attempt.error = networkError(shownTarget, exchange, m_timeoutMs);
                done(attempt);
                return;
            }
            attempt.status = response.status;
            attempt.reply = response.body.left(keptReplyBytes);
            const ForwardVerdict verdict =
                judgeForwardReply(shownTarget, response.status, response.body,
                                  response.header("Location"), response.header("Content-Type"));
            attempt.error = verdict.error;
            attempt.permanent = verdict.permanent;
            const bool isLimit = attempt.status == 429 || attempt.status == 503;
            if (verdict.error && !verdict.permanent)
                attempt.retryAfterMs = retryAfterMs(
                    response.header("Retry-After"),
                    isLimit ? response.header("X-RateLimit-Reset") : QByteArray(), attempt.timeMs);
            done(attempt);
        });
}

} // namespace hooksmith
