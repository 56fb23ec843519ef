// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/profile.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// What becomes of the object that `prepare_outgoing_request` returned (server specification, 5.6,
/// steps 4 to 6). Everything the server does to it happens here, in its order.
struct OutgoingCall
{
    /// Stages that a returned object can reach.
    enum class Stage {
        Thrown, ///< The handler itself throws: no call, later URLs of the event are not tried
        Rejected, ///< The HTTP client refuses the call: nothing is sent, recorded as `httpError`
        Ready, ///< `request` is sent
    };
    Stage stage = Stage::Ready;
    bool reachedPreHttpCall = false; ///< `pre-http-call` is in the history
    QString error; ///< Thrown, Rejected: the literal text
    QString trap; ///< Thrown, Rejected: a stable name for the trace ("data-without-headers", ...)
    IntegrationRequest request;
    int timeoutMs = 20000;
    /// The returned object with the headers that the server added: `request` of
    /// process_outgoing_response.
    JsValue options;
};

/// `options` must have a truthy `url` and `method` (step 3 is the caller's).
OutgoingCall makeOutgoingCall(const JsValue &options, const Profile &profile);

/// Truthy members of the returned object that the server never looks at ("params", "query", ...).
QStringList ignoredRequestOptions(const JsValue &options);

} // namespace hooksmith
