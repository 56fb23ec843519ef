// SPDX-License-Identifier: MIT
#include "core/relay/forwarder.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/relay/relayguard.h"
#include "core/script/jsvalue.h"

#include <algorithm>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 maxReplyBytes = 1024 * 1024;
constexpr qsizetype keptReplyBytes = 4096;

/// The server's own words, when it has any.
QString serverError(const JsValue &reply)
{
    const JsValue error = reply.value(u"error");
    return error.isString() ? error.toString() : error.isNullish() ? QString() : error.toJsString();
}

Error networkError(const QString &target, const QNetworkReply &reply)
{
    const QString detail = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {u"target-refused"_s,
                Tr::tr("%1 cannot be reached: the connection was refused. Is the server running, "
                       "and is the address right?")
                    .arg(target),
                detail,
                {}};
    case QNetworkReply::HostNotFoundError:
        return {u"target-unknown-host"_s,
                Tr::tr("%1 cannot be reached: its host name is unknown.").arg(target),
                detail,
                {}};
    case QNetworkReply::SslHandshakeFailedError:
        return {u"target-tls"_s,
                Tr::tr("%1 cannot be reached safely: its TLS certificate was not accepted.")
                    .arg(target),
                detail,
                {}};
    case QNetworkReply::RemoteHostClosedError:
        return {u"target-closed"_s,
                Tr::tr("%1 closed the connection before it had answered.").arg(target),
                detail,
                {}};
    default:
        return {u"target-unreachable"_s,
                Tr::tr("%1 cannot be reached: %2.").arg(target, detail),
                detail,
                {}};
    }
}

} // namespace

ForwardVerdict judgeForwardReply(const QString &target, int status, const QByteArray &body,
                                 const QByteArray &location)
{
    const JsValue reply = JsValue::fromJson(body).value_or(JsValue());
    const QString words = serverError(reply);
    const QString detail = QString::fromUtf8(body.left(512));
    if (status == 200 && reply.value(u"success").toBool())
        return {};
    if (status >= 200 && status < 300)
        return {Error{u"target-not-rocketchat"_s,
                      Tr::tr("%1 answered %2, but not as a Rocket.Chat webhook does. Is it the "
                             "address of an incoming integration?")
                          .arg(target)
                          .arg(status),
                      detail,
                      {}},
                true};
    if (status >= 300 && status < 400)
        return {Error{u"target-redirects"_s,
                      Tr::tr("%1 redirects to %2. Set that address as the target; messages are not "
                             "sent after redirects.")
                          .arg(target,
                               location.isEmpty()
                                   ? Tr::tr("nowhere")
                                   : withoutToken(QString::fromUtf8(location.left(1024)))),
                      detail,
                      {}},
                true};
    if (status == 429)
        return {Error{u"target-rate-limit"_s,
                      Tr::tr("%1 takes no more messages for now (rate limit).").arg(target),
                      words.isEmpty() ? detail : words,
                      {}},
                false};
    const QString said = words.isEmpty() ? QString::fromLatin1(reasonPhrase(status)) : words;
    if (status >= 400 && status < 500) {
        QString message =
            Tr::tr("%1 refused the message (%2): %3.").arg(target).arg(status).arg(said);
        if (said.contains("overriding destination channel"_L1))
            message += u' '
                + Tr::tr("The script chose a room: switch on \"Allow to overwrite destination "
                         "channel\" in the receiving integration.");
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
    static constexpr qint64 longest = 60LL * 60 * 1000;
    const auto bounded = [](qint64 wait) { return int(std::clamp<qint64>(wait, 0, longest)); };
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return bounded(std::clamp<qint64>(seconds, 0, longest) * 1000);
    if (!retryAfter.isEmpty()) {
        // Not Qt::RFC2822Date, which wants "+0000" where HTTP has "GMT".
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(retryAfter.trimmed()),
                                                 u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        date.setTimeZone(QTimeZone::utc());
        if (date.isValid())
            return bounded(date.toMSecsSinceEpoch() - nowMs);
    }
    const qint64 reset = rateLimitReset.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return bounded(reset - nowMs);
    return {};
}

Forwarder::Forwarder(QObject *parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

Forwarder::~Forwarder() = default;

void Forwarder::post(const QUrl &target, const QByteArray &payload, const QString &deliveryId,
                     Callback done)
{
    QNetworkRequest request(target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hooksmith/" HOOKSMITH_VERSION ""_s);
    request.setRawHeader("X-Hooksmith-Delivery", deliveryId.toLatin1());
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_timeoutMs);

    const QString shownTarget = withoutToken(target.toString());
    qCDebug(lcRelay) << "posting" << payload.size() << "bytes to" << shownTarget;
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    QNetworkReply *reply = m_network.post(request, payload);
    reply->setReadBufferSize(maxReplyBytes);
    auto body = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, this, [reply, body] {
        body->append(reply->readAll());
        if (body->size() > maxReplyBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, body, clock, shownTarget, done = std::move(done)] {
                reply->deleteLater();
                ForwardAttempt attempt;
                attempt.timeMs = QDateTime::currentMSecsSinceEpoch();
                attempt.target = shownTarget;
                attempt.durationMs = double(clock->nsecsElapsed()) / 1e6;
                attempt.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                if (reply->isOpen())
                    body->append(reply->readAll());
                attempt.reply = body->left(keptReplyBytes);
                const bool timedOut = reply->error() == QNetworkReply::OperationCanceledError
                    && body->size() <= maxReplyBytes;
                // A reply with an error status is judged by that status; QNetworkReply calls it an
                // error too, with codes above 200.
                const bool brokenOff = reply->error() != QNetworkReply::NoError
                    && (reply->error() < QNetworkReply::ContentAccessDenied || attempt.status == 0);
                if (timedOut) {
                    attempt.error = Error{u"target-timeout"_s,
                                          Tr::tr("%1 did not answer within %2 seconds.")
                                              .arg(shownTarget)
                                              .arg(m_timeoutMs / 1000.0),
                                          reply->errorString(),
                                          {}};
                } else if (brokenOff && body->size() <= maxReplyBytes) {
                    attempt.error = networkError(shownTarget, *reply);
                } else {
                    const ForwardVerdict verdict = judgeForwardReply(
                        shownTarget, attempt.status, *body, reply->rawHeader("Location"));
                    attempt.error = verdict.error;
                    attempt.permanent = verdict.permanent;
                    if (attempt.status == 429 || attempt.status == 503)
                        attempt.retryAfterMs =
                            retryAfterMs(reply->rawHeader("Retry-After"),
                                         reply->rawHeader("X-RateLimit-Reset"), attempt.timeMs);
                }
                done(attempt);
            });
}

} // namespace hooksmith
