// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"

#include <optional>

namespace hooksmith {

/// What the server does after a failed call of its own. Server specification, 5.8.
struct RetryDecision
{
    enum class Kind { Retry, NotConfigured, TooMany, InvalidDelay };
    Kind kind = Kind::NotConfigured;
    double delayMs = 0; ///< Retry: what the timer really waits
    /// Retry: the schedule's own value, when it is beyond the 32-bit limit of Node's timers, which
    /// then fire after 1 ms.
    std::optional<double> overflowedMs;
    QStringList history; ///< Steps to record, in order
};

/// `tries`: how many retries there were before (0 after the first call).
RetryDecision decideRetry(const Integration &integration, const Profile &profile, int tries);

} // namespace hooksmith
