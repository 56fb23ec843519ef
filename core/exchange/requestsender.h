// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/exchange/exchangerequest.h"

#include <functional>
#include <memory>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

class QNetworkAccessManager;

namespace hooksmith {

struct SendOptions
{
    int timeoutMs = 30000; ///< For the whole exchange
    bool followRedirects = false; ///< What a webhook's sender does not do as a rule
    bool allowInvalidCertificate = false;
};

/// What came back, and how.
struct SendResult
{
    ExchangeResponse response;
    QByteArray url; ///< The last one, after redirects
    int redirects = 0;
    double firstByteMs = 0; ///< From the start to the answer's headers
    double totalMs = 0;
    bool truncated = false; ///< The body is larger than `largestAnswer`; the rest was not read
    QStringList notes; ///< What could not be sent as it is written, as sentences
};

/// Sends one request at a time over the network: only when somebody asks for it. No cookies, no
/// cache, no credentials of its own. What the request does not say itself is "User-Agent:
/// Hooksmith/…" and "Accept-Encoding: identity" (the answer is shown byte for byte).
///
/// Every call ends in exactly one callback, cancel() included ("cancelled"), unless `context` is
/// destroyed first. Errors: "invalid-url", "timeout", "tls-failed", "connection-refused",
/// "host-not-found", "too-many-redirects", "network-failed"; the message names the address without
/// its secrets.
class RequestSender : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 largestAnswer = 20 * 1024 * 1024;
    using Callback = std::function<void(const Result<SendResult> &)>;

    explicit RequestSender(QObject *parent = nullptr);
    ~RequestSender() override;

    void send(const ExchangeRequest &request, const SendOptions &options, QObject *context,
              Callback done);
    bool isSending() const { return m_reply; }
    void cancel();

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    QPointer<QNetworkReply> m_reply;
    bool m_cancelled = false;
};

} // namespace hooksmith
