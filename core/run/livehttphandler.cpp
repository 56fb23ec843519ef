// SPDX-License-Identifier: MIT
#include "core/run/livehttphandler.h"

#include "core/base/tr.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int maximumRedirects = 20; // node-fetch's `follow`

/// Why a call failed, in words close to those of the server's HTTP client, which scripts compare.
QString failureText(const QNetworkReply &reply, bool timedOut, bool tooLarge, int timeoutMs)
{
    const QString url = reply.request().url().toString();
    if (tooLarge)
        return u"content size at %1 over limit: %2"_s.arg(url).arg(maximumHttpResponse);
    if (timedOut)
        return u"network timeout at: %1 (%2 ms)"_s.arg(url).arg(timeoutMs);
    QString code;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError: code = u"ECONNREFUSED"_s; break;
    case QNetworkReply::RemoteHostClosedError: code = u"ECONNRESET"_s; break;
    case QNetworkReply::HostNotFoundError: code = u"ENOTFOUND"_s; break;
    case QNetworkReply::TooManyRedirectsError: return u"maximum redirect reached at: %1"_s.arg(url);
    default: break;
    }
    return u"request to %1 failed, reason: %2"_s.arg(
        url, code.isEmpty() ? reply.errorString() : QString(code + u' ' + reply.errorString()));
}

/// Answers with an HTTP status are no failures, whatever QNetworkReply calls them.
bool hasStatus(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

} // namespace

LiveHttpHandler::LiveHttpHandler(HttpRecorder recorder)
    : m_recorder(std::move(recorder)), m_network(std::make_unique<QNetworkAccessManager>())
{
    // Nothing is kept between calls: no cookies, no credentials, no cache.
    m_network->setCookieJar(nullptr);
    m_network->setAutoDeleteReplies(true);
}

LiveHttpHandler::~LiveHttpHandler() = default;

void LiveHttpHandler::handle(const ScriptHttpRequest &request,
                             std::function<void(ScriptHttpReply)> reply)
{
    QElapsedTimer timer;
    timer.start();
    send(request, [this, request, timer, reply = std::move(reply)](ScriptHttpReply answer) {
        HttpRecord record;
        record.method = request.method;
        record.url = request.url;
        record.status = answer.status;
        record.stubbed = false;
        record.error = answer.error;
        record.durationMs = double(timer.nsecsElapsed()) / 1e6;
        record.line = request.line;
        m_recorder(record);
        reply(std::move(answer));
    });
}

void LiveHttpHandler::send(const ScriptHttpRequest &request,
                           std::function<void(ScriptHttpReply)> done)
{
    const QUrl url(request.url, QUrl::TolerantMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        || url.host().isEmpty()) {
        // Asynchronous like every other answer.
        QTimer::singleShot(0, m_network.get(), [done = std::move(done), address = request.url] {
            ScriptHttpReply answer;
            answer.url = address;
            answer.error = u"Only absolute URLs are supported"_s;
            done(answer);
        });
        return;
    }
    QNetworkRequest network(url);
    for (const HeaderField &header : request.headers)
        network.setRawHeader(header.name, header.value);
    network.setMaximumRedirectsAllowed(maximumRedirects);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         request.followRedirects ? QNetworkRequest::NoLessSafeRedirectPolicy
                                                 : QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    // HTTP/1.1 as the server's client speaks it.
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);

    QNetworkReply *reply =
        m_network->sendCustomRequest(network, request.method.toLatin1(), request.body);
    struct State
    {
        bool timedOut = false;
        bool tooLarge = false;
    };
    const auto state = std::make_shared<State>();
    const int timeoutMs = request.timeoutMs > 0 ? request.timeoutMs : 20000;
    QTimer *timer = new QTimer(reply); // Covers the whole exchange, redirects and body included.
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, reply, [reply, state] {
        state->timedOut = true;
        reply->abort();
    });
    timer->start(timeoutMs);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply,
                     [reply, state](qint64 received) {
                         if (received <= maximumHttpResponse || state->tooLarge)
                             return;
                         state->tooLarge = true;
                         reply->abort();
                     });
    QObject::connect(
        reply, &QNetworkReply::finished, m_network.get(),
        [reply, state, timeoutMs, asked = url, done = std::move(done)] {
            ScriptHttpReply answer;
            answer.url = reply->url().toString();
            answer.redirected = reply->url() != asked;
            if (state->timedOut || state->tooLarge || !hasStatus(*reply)) {
                answer.error = failureText(*reply, state->timedOut, state->tooLarge, timeoutMs);
                done(answer);
                return;
            }
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer.statusText =
                reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
            for (const QNetworkReply::RawHeaderPair &header : reply->rawHeaderPairs())
                answer.headers.append({header.first.toLower(), header.second});
            answer.body = reply->readAll();
            done(answer);
        });
}

} // namespace hooksmith
