// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <functional>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace hooksmith {

/// What a server's reply to a forwarded message means. Pure, so that every odd reply is a row of a
/// table. `error` is empty only for what an incoming webhook answers after posting: 200 and a JSON
/// object with `success: true` (server specification, 3.6).
struct ForwardVerdict
{
    std::optional<Error> error;
    bool permanent = false;
};
ForwardVerdict judgeForwardReply(const QString &target, int status, const QByteArray &body,
                                 const QByteArray &location);

/// "Retry-After: 120" or a date, and the server's own X-RateLimit-Reset (section 7, epoch ms), as
/// milliseconds from `nowMs`; at most an hour, never negative.
std::optional<int> retryAfterMs(const QByteArray &retryAfter, const QByteArray &rateLimitReset,
                                qint64 nowMs);

/// Posts one JSON payload to a webhook address; no queue, no memory.
class Forwarder : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const ForwardAttempt &)>;

    explicit Forwarder(QObject *parent = nullptr);
    ~Forwarder() override;

    void setTimeout(int milliseconds) { m_timeoutMs = milliseconds; }
    /// Always ends in exactly one call of `done`, except when this object is destroyed before.
    void post(const QUrl &target, const QByteArray &payload, const QString &deliveryId,
              Callback done);

private:
    QNetworkAccessManager m_network;
    int m_timeoutMs = 20000;
};

} // namespace hooksmith
