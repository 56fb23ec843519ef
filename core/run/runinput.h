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

/// A sample file of cli.md ("format": 1). `raw` keeps keys that are unknown to us.
struct Sample
{
    IntegrationType kind = IntegrationType::Incoming;
    IncomingSample incoming;
    OutgoingSample outgoing;
    JsValue user; ///< Incoming: the account the integration posts as (`_id`, `name`, `username`)
    QList<HttpStub> http;
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
