// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/runmachine.h"

#include <memory>

namespace hooksmith {

/// The handler for the sample's kind: an incoming request or an outgoing event.
std::unique_ptr<RunMachine> makeMachine(const RunInput &input);

} // namespace hooksmith
