// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/incomingbody.h"
#include "core/rocketchat/profile.h"
#include "core/run/runinput.h"

namespace hooksmith {

/// Where a request below /hooks/ arrives (server specification, 3.1).
struct IncomingRoute
{
    enum class Kind { Execute, Sample, Info, Add, Remove, NotFound, MethodNotAllowed };
    Kind kind = Kind::NotFound;
    JsValue parameters; ///< `integrationId`, `userId` (legacy form), `token`, decoded once
    QString integrationId;
    QString token; ///< Decoded twice, as the server compares it (3.2)
    QString pathname;
    QString search; ///< With its question mark; empty when there is no query

    static IncomingRoute of(const IncomingSample &request);
};

/// The object that `process_incoming_request({ request })` gets, property by property (3.5).
JsValue makeIncomingRequest(const IncomingSample &sample, const IncomingRoute &route,
                            const IncomingBody &body, const JsValue &user, const Profile &profile);

} // namespace hooksmith
