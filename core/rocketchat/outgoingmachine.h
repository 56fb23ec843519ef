// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/runmachine.h"

#include <memory>
#include <optional>

namespace hooksmith {

/// The server's handling of one outgoing event for one integration, from the question whether it
/// runs at all to the last retry. Server specification, section 5 and 1.7.
///
/// Time is virtual: retries follow in the order of their timers and nothing is waited for. As on
/// the server the calls to several URLs are all started before the first answer is looked at.
/// `nowMs` is the time of the event (epoch); the current time when not given.
std::unique_ptr<RunMachine> makeOutgoingMachine(const RunInput &input,
                                                std::optional<double> nowMs = {});

} // namespace hooksmith
