// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpclient.h"
#include "core/relay/delivery.h"

#include <functional>
#include <QObject>
#include <QUrl>

namespace hooksmith {

/// What a server's reply to a forwarded message means. Pure, so that every odd reply is a row of a
/// table. A Rocket.Chat server says that it has posted with 200 and a JSON object that has
/// `success: true` (server specification, 3.6), and 4xx when it has not. Stand-ins and other
/// receivers answer anything from 200 to 299, which counts as delivered (`error` is empty) unless
/// it says `success: false`, or is a web page: that is a proxy's, and may be gone a minute later.
struct ForwardVerdict
{
    std::optional<Error> error;
    bool permanent = false;
};
ForwardVerdict judgeForwardReply(const QString &target, int status, const QByteArray &body,
                                 const QByteArray &location, const QByteArray &contentType = {});

/// "Retry-After: 120" or a date in any of the three forms of RFC 9110 (5.6.7), and the server's own
/// X-RateLimit-Reset (section 7, epoch ms), as milliseconds from `nowMs`; at most a day, never
/// negative.
std::optional<int> retryAfterMs(const QByteArray &retryAfter, const QByteArray &rateLimitReset,
                                qint64 nowMs);

/// Where messages go.
struct ForwardTarget
{
    /// Of a webhook: its address with id and token. Of REST: the server's root.
    QUrl url;
    bool isRest = false;
    QByteArray userId, authToken; ///< REST only

    bool isEmpty() const { return url.isEmpty(); }
    bool operator==(const ForwardTarget &) const = default;
};

/// The request for a post: a message as JSON, or a webhook as it came in, with everything but
/// hop-by-hop headers (RFC 9110, 7.6.1) in its order, case and number. Host is the target's, since
/// servers choose by it; Content-Length is that of the body. Pure.
HttpRequestMessage messageRequest(const ForwardTarget &target, const QByteArray &payload,
                                  const QString &deliveryId);
HttpRequestMessage passedRequest(const ForwardTarget &target, const HttpRequestMessage &original,
                                 const QString &deliveryId);

/// Posts to Rocket.Chat; no queue, no memory.
class Forwarder : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const ForwardAttempt &)>;

    explicit Forwarder(QObject *parent = nullptr);
    ~Forwarder() override;

    void setTimeout(int milliseconds) { m_timeoutMs = milliseconds; }
    /// `request` as made by messageRequest() or passedRequest(). Always ends in exactly one call
    /// of `done`, except when this object is destroyed before.
    void post(const ForwardTarget &target, const HttpRequestMessage &request, Callback done);

private:
    HttpClient m_client;
    int m_timeoutMs = 20000;
    QUrl m_lastUrl; ///< Mostly the next one is the same
    QString m_lastShown;
};

} // namespace hooksmith
