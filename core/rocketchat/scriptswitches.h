// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/profile.h"
#include "core/run/runinput.h"
#include "core/run/runresult.h"

#include <optional>

namespace hooksmith {

/// The step that says that this server runs no scripts at all (DISABLE_INTEGRATION_SCRIPTS, server
/// specification 1.8); nothing when it does.
std::optional<TraceStep> scriptsDisabled(const Profile &profile, const ServerSettings &server);

/// The step that says that scripts cannot be changed on this server (FREEZE_INTEGRATION_SCRIPTS);
/// those that are there go on running.
std::optional<TraceStep> scriptsFrozen(const Profile &profile, const ServerSettings &server);

} // namespace hooksmith
