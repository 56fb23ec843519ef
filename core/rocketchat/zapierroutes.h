// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/incomingrequest.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// What the routes sample, info, add and remove answer (server specification, 3.1): helpers for
/// tools like Zapier, in which no script takes part.
struct ZapierAnswer
{
    Reply reply;
    TraceStep step;
};
ZapierAnswer answerZapierRoute(const IncomingRoute &route, const JsValue &body,
                               const Profile &profile);

} // namespace hooksmith
