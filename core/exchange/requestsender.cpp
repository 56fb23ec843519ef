// SPDX-License-Identifier: MIT
#include "core/exchange/requestsender.h"

#include "core/base/tr.h"
#include "core/exchange/redaction.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int mostRedirects = 10;

struct Exchange
{
    QElapsedTimer timer;
    double firstByteMs = 0;
    int redirects = 0;
    bool timedOut = false;
    bool truncated = false;
    QByteArray body;
    QStringList tlsErrors;
    QStringList notes;
};

QString placeOf(const QUrl &url)
{
    return QString::fromUtf8(redactedTarget(url.adjusted(QUrl::RemoveUserInfo).toEncoded()));
}

Error failure(const QNetworkReply &reply, const Exchange &exchange, bool cancelled, int timeoutMs)
{
    const QString place = placeOf(reply.request().url());
    const QString detail = reply.errorString();
    if (cancelled)
        return {u"cancelled"_s, Tr::tr("Sending to %1 was stopped.").arg(place), {}, {}};
    if (exchange.timedOut)
        return {
            u"timeout"_s,
            Tr::tr("%1 did not answer within %n second(s).", nullptr, timeoutMs / 1000).arg(place),
            detail,
            {}};
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {u"tls-failed"_s,
                Tr::tr("The certificate of %1 was not accepted: %2.")
                    .arg(place,
                         exchange.tlsErrors.isEmpty() ? detail : exchange.tlsErrors.join(u"; "_s)),
                detail,
                {}};
    case QNetworkReply::ConnectionRefusedError:
        return {u"connection-refused"_s,
                Tr::tr("Nothing listens at %1: the connection was refused.").arg(place),
                detail,
                {}};
    case QNetworkReply::HostNotFoundError:
        return {u"host-not-found"_s,
                Tr::tr("There is no host %1.").arg(reply.request().url().host()),
                detail,
                {}};
    case QNetworkReply::TooManyRedirectsError:
        return {
            u"too-many-redirects"_s, Tr::tr("%1 redirects in a circle.").arg(place), detail, {}};
    default:
        return {u"network-failed"_s,
                Tr::tr("%1 could not be reached: %2.").arg(place, detail),
                detail,
                {}};
    }
}

} // namespace

RequestSender::RequestSender(QObject *parent)
    : QObject(parent), m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setCookieJar(nullptr);
    m_network->setAutoDeleteReplies(true);
}

RequestSender::~RequestSender() = default;

void RequestSender::cancel()
{
    if (QNetworkReply *const reply = m_reply.data()) {
        m_cancelled = true;
        reply->abort();
    }
}

void RequestSender::send(const ExchangeRequest &request, const SendOptions &options,
                         QObject *context, Callback done)
{
    cancel();
    m_cancelled = false;
    const QUrl url = QUrl::fromEncoded(request.url, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        const Error error{u"invalid-url"_s,
                          Tr::tr("%1 is no address that a request can be sent to: it needs http:// "
                                 "or https:// and a host.")
                              .arg(QString::fromUtf8(redactedTarget(request.url))),
                          {},
                          {}};
        QTimer::singleShot(0, context,
                           [done = std::move(done), error] { done(unexpected(error)); });
        return;
    }

    const auto exchange = std::make_shared<Exchange>();
    QNetworkRequest network(url);
    for (const HeaderField &field : request.headers) {
        if (sameHeaderName(field.name, "Content-Length")
            || sameHeaderName(field.name, "Transfer-Encoding"))
            continue; // Ours: they describe how the body goes over the wire
        if (network.hasRawHeader(field.name)) {
            network.setRawHeader(field.name, network.rawHeader(field.name) + ", " + field.value);
            exchange->notes.append(Tr::tr("The header %1 was sent once with all its values.")
                                       .arg(QString::fromLatin1(field.name)));
        } else {
            network.setRawHeader(field.name, field.value);
        }
    }
    if (!request.hasHeader("User-Agent"))
        network.setRawHeader("User-Agent", "Hooksmith/" HOOKSMITH_VERSION);
    if (!request.hasHeader("Accept-Encoding"))
        network.setRawHeader("Accept-Encoding", "identity");
    if (!request.body.isEmpty() && !request.hasHeader("Content-Type")) {
        // Qt would warn and guess a form.
        network.setRawHeader("Content-Type", "application/octet-stream");
        exchange->notes.append(
            Tr::tr("The request names no Content-Type: application/octet-stream was sent."));
    }
    network.setMaximumRedirectsAllowed(mostRedirects);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         options.followRedirects ? QNetworkRequest::NoLessSafeRedirectPolicy
                                                 : QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);

    exchange->timer.start();
    QNetworkReply *reply = m_network->sendCustomRequest(network, request.method, request.body);
    m_reply = reply;
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, reply, [reply, exchange] {
        exchange->timedOut = true;
        reply->abort();
    });
    timer->start(options.timeoutMs);
    connect(reply, &QNetworkReply::sslErrors, reply,
            [reply, exchange, options](const QList<QSslError> &errors) {
                for (const QSslError &error : errors)
                    exchange->tlsErrors.append(error.errorString());
                if (options.allowInvalidCertificate)
                    reply->ignoreSslErrors(errors);
            });
    connect(reply, &QNetworkReply::redirected, reply, [exchange] { ++exchange->redirects; });
    connect(reply, &QNetworkReply::metaDataChanged, reply,
            [exchange] { exchange->firstByteMs = double(exchange->timer.nsecsElapsed()) / 1e6; });
    connect(reply, &QNetworkReply::readyRead, reply, [reply, exchange] {
        exchange->body += reply->read(largestAnswer - exchange->body.size());
        if (exchange->body.size() >= largestAnswer) {
            exchange->truncated = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, context,
            [this, reply, exchange, options, done = std::move(done)] {
                const bool current = m_reply == reply;
                const bool cancelled = current && std::exchange(m_cancelled, false);
                if (current)
                    m_reply.clear();
                const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
                // An abort of our own for size still has an answer; other aborts have none.
                if (!exchange->truncated
                    && (exchange->timedOut || cancelled || !current || !status.isValid())) {
                    done(unexpected(
                        failure(*reply, *exchange, cancelled || !current, options.timeoutMs)));
                    return;
                }
                if (!exchange->truncated)
                    exchange->body += reply->readAll();
                SendResult result;
                result.response.status = status.toInt();
                result.response.statusText =
                    reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
                for (const QNetworkReply::RawHeaderPair &header : reply->rawHeaderPairs())
                    result.response.headers.append({header.first, header.second});
                result.response.body = exchange->body;
                result.url = reply->url().toEncoded();
                result.redirects = exchange->redirects;
                result.firstByteMs = exchange->firstByteMs;
                result.totalMs = double(exchange->timer.nsecsElapsed()) / 1e6;
                result.truncated = exchange->truncated;
                result.notes = exchange->notes;
                if (!exchange->tlsErrors.isEmpty())
                    result.notes.append(
                        Tr::tr("The certificate is not valid (%1); it was accepted as asked.")
                            .arg(exchange->tlsErrors.join(u"; "_s)));
                done(result);
            });
}

} // namespace hooksmith
