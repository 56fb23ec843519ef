// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/http/headerfield.h"
#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"
#include "core/script/jsvalue.h"

#include <optional>
#include <QByteArray>
#include <QList>

namespace hooksmith {

/// A canned answer to an HTTP call (cli.md, "http" and "responses").
struct HttpStub
{
    QString method; ///< Empty in `responses`
    QString url; ///< Empty in `responses`
    int status = 200;
    QList<HeaderField> headers;
    QByteArray body;
    QString error; ///< Not empty: the call fails with this text
    int delayMs = 0; ///< How long the answer takes, in virtual time: for time limits only
};

/// An incoming sample: the request as it arrived, byte for byte.
struct IncomingSample
{
    QByteArray method = "POST";
    QByteArray url; ///< Path and query, as on the request line
    QList<HeaderField> headers;
    QByteArray body;
};

/// An outgoing sample: what happened on the server.
struct OutgoingSample
{
    QString event = QStringLiteral("sendMessage");
    JsValue room, user, owner, message, file;
    QList<HttpStub> responses; ///< Answers to the integration's own call; the last one repeats
};

/// What of the server itself changes a run: switches of its environment (server specification,
/// 1.8) and settings (4.4, 7). A sample may carry them as "server", by the server's own names.
struct ServerSettings
{
    QString disableScripts; ///< DISABLE_INTEGRATION_SCRIPTS; empty = not set
    QString freezeScripts; ///< FREEZE_INTEGRATION_SCRIPTS; empty = not set
    int messageMaxAllowedSize = 5000; ///< Message_MaxAllowedSize, characters
    bool rateLimiter = true; ///< API_Enable_Rate_Limiter
    int rateLimitCalls = 10; ///< API_Enable_Rate_Limiter_Limit_Calls_Default
    int rateLimitMs = 60000; ///< API_Enable_Rate_Limiter_Limit_Time_Default
    /// Not the server's: calls of the same address, by the same caller, in the running window.
    int earlierCalls = 0;
};

/// A sample file of cli.md ("format": 1). `raw` keeps keys that are unknown to us.
struct Sample
{
    IntegrationType kind = IntegrationType::Incoming;
    IncomingSample incoming;
    OutgoingSample outgoing;
    JsValue user; ///< Incoming: the account the integration posts as (`_id`, `name`, `username`)
    QList<HttpStub> http;
    ServerSettings server;
    JsValue raw;

    /// `bodyFile` is read relative to `directory`.
    static Result<Sample> fromJson(const QByteArray &json, const QString &fileName,
                                   const QString &directory);
};

/// Everything one run depends on. One value in: the IDE, the CLI, the tests and the relay all fill
/// it.
struct RunInput
{
    Integration integration;
    QString script; ///< The author's text
    QString scriptFileName = QStringLiteral("script.js");
    Sample sample;
    Profile profile;
    bool live = false; ///< HTTP calls go to the network; needs the person's consent
    int timeoutMs = 5000; ///< Our own deadline for one method call
};

} // namespace hooksmith
