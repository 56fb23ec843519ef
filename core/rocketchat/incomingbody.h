// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/profile.h"
#include "core/run/runinput.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// What the server's router makes of a request's body (server specification, 3.4), before the
/// integration's handler sees it.
struct IncomingBody
{
    JsValue content; ///< `request.content`: mostly an object; Restivus also passes lists and texts
    JsValue parsed; ///< `request.body`: what the router parsed
    JsValue raw; ///< `request.content_raw`: text or null
    /// JSON that a server reads and we do not (JsonScanner::maximumDepth): `content` is not known.
    bool tooDeep = false;
    bool hasStream = true; ///< Hono: whether the script runs at all
    /// Not empty: the router refuses the request with this status and body.
    QString refusal;
    int refusalStatus = 400;
    bool refusalIsPlainText = false; ///< Written as it is instead of {success:false, error}
    /// The refusal comes from the handler, after `enabled` was looked at (PN), not from the router.
    bool refusedByHandler = false;
    QList<TraceStep> notes;
};

IncomingBody readIncomingBody(const IncomingSample &request, const Profile &profile);

} // namespace hooksmith
