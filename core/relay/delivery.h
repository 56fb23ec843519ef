// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/http/httpmessage.h"
#include "core/provider/providerdetector.h"
#include "core/run/runresult.h"

#include <optional>
#include <QList>
#include <QString>

namespace hooksmith {

/// One try to post a message to Rocket.Chat.
struct ForwardAttempt
{
    qint64 timeMs = 0; ///< Since the epoch, UTC
    QString target; ///< Without its token
    int status = 0; ///< 0: no reply
    QByteArray reply; ///< The first 4 KiB of the body
    std::optional<Error> error; ///< Empty: delivered
    bool permanent = false; ///< Another try would end the same way
    std::optional<int> retryAfterMs; ///< What the server asked for (Retry-After, X-RateLimit-Reset)
    double durationMs = 0;
};

/// One post to Rocket.Chat that a delivery leads to. Usually there is one per delivery; a script
/// that posts different messages to different rooms makes several.
struct Forward
{
    enum class State { Queued, Delivered, Dead };
    QByteArray payload; ///< JSON, as an incoming webhook takes it
    State state = State::Queued;
    QList<ForwardAttempt> attempts;
    std::optional<int> retryInMs; ///< After a failed attempt: until the next one
};

/// One webhook from its arrival to the server's answer: what the lists, the journal and the
/// command line show. A value; each signal of Relay carries a newer copy of it.
struct Delivery
{
    QString id; ///< Stable (relayids.h); also sent along as X-Hooksmith-Delivery
    qint64 receivedMs = 0; ///< Since the epoch, UTC
    QString integrationId;
    QString integrationName;
    QString peer; ///< "127.0.0.1:51234"
    HttpRequestMessage request;
    DetectedProvider provider;
    std::optional<Error> refusal; ///< Turned away before any script saw it
    RunResult result; ///< Empty when refused
    HttpResponseMessage reply; ///< As sent
    double durationMs = 0; ///< From the last byte of the request to the reply
    QList<Forward> forwards;
    QString note; ///< Why nothing is forwarded although there is a message; may be empty
};

} // namespace hooksmith
