// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/http/httpmessage.h"

#include <functional>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QUrl>

class QNetworkReply;

namespace hooksmith {

struct ReplayReply
{
    int status = 0;
    QByteArray body; ///< The first 64 KiB
    double durationMs = 0;
};

/// Sends stored requests again, one after the other in the order they were given, with the headers
/// and the very bytes they had. Only what belongs to a connection is made anew: Host,
/// Content-Length, Connection, Transfer-Encoding, Expect. Redirects are not followed.
class Replayer : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<ReplayReply> &)>;

    explicit Replayer(QObject *parent = nullptr);
    ~Replayer() override;

    void setTimeout(int milliseconds) { m_timeoutMs = milliseconds; }
    /// `target`: where to; without a path, that of the request is kept. Always ends in exactly one
    /// call of `done`, unless this is destroyed before. Errors: "replay-unreachable",
    /// "replay-timeout", "replay-cancelled".
    void send(const HttpRequestMessage &request, const QUrl &target, Callback done);
    /// Ends all that were not answered yet with "replay-cancelled".
    void cancel();

private:
    struct Job
    {
        HttpRequestMessage request;
        QUrl target;
        Callback done;
    };
    void sendNext();

    QNetworkAccessManager m_network;
    QQueue<Job> m_jobs;
    QNetworkReply *m_running = nullptr;
    int m_timeoutMs = 30000;
    bool m_cancelling = false;
};

} // namespace hooksmith
