// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/runmachine.h"

#include <memory>
#include <optional>

namespace hooksmith {

/// The server's handler of incoming webhooks (server specification, 1.6 and section 3): routes,
/// authentication, body, script result, override switch, posting, and the literal reply.
///
/// A record without `_id` or `token` takes those of the sample's address. What only a live server
/// knows is assumed to be in order: rooms and the acting user exist, and the rate limit is not
/// reached unless the sample says so. `nowMs` is the time of the call (milliseconds since the
/// epoch); without it, the present.
std::unique_ptr<RunMachine> makeIncomingMachine(const RunInput &input,
                                                std::optional<double> nowMs = {});

} // namespace hooksmith
