// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/runmachine.h"

#include <memory>

namespace hooksmith {

/// The server's handler of incoming webhooks (server specification, 1.6 and section 3): routes,
/// authentication, body, script result, override switch, posting, and the literal reply.
///
/// A record without `_id` or `token` takes those of the sample's address. What only a live server
/// knows is assumed to be in order: rooms and the acting user exist, the rate limit is not reached.
std::unique_ptr<RunMachine> makeIncomingMachine(const RunInput &input);

} // namespace hooksmith
