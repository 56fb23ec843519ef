// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"
#include "core/script/scriptcontext.h"

namespace hooksmith {

/// Gives each integration of a relay a Runner of its own: its script's instance lives on between
/// requests, as on the server. `factory` must outlive the relay.
Relay::RunFunctionFactory runnersFrom(ScriptContextFactory &factory);

} // namespace hooksmith
