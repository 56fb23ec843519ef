// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingretry.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr double timerLimitMs = 2147483647; // setTimeout's 32-bit signed milliseconds

std::optional<double> scheduledDelay(const QString &schedule, int tries)
{
    if (schedule == "powers-of-ten"_L1)
        return std::pow(10.0, tries + 2);
    if (schedule == "powers-of-two"_L1)
        return std::pow(2.0, tries + 1) * 1000;
    if (schedule == "increments-of-two"_L1)
        return (tries + 1) * 2000.0;
    return std::nullopt;
}

} // namespace

RetryDecision decideRetry(const Integration &integration, const Profile &profile, int tries)
{
    const bool wanted =
        integration.retryFailedCalls && (!profile.typeScriptHandler || integration.retryCount != 0);
    if (!wanted)
        return {
            RetryDecision::Kind::NotConfigured, 0, {}, {u"failed-and-not-configured-to-retry"_s}};
    if (!(tries < integration.retryCount) || integration.retryDelay.isEmpty())
        return {RetryDecision::Kind::TooMany, 0, {}, {u"too-many-retries"_s}};

    RetryDecision decision;
    decision.history.append(u"going-to-retry-%1"_s.arg(tries + 1));
    const std::optional<double> delay = scheduledDelay(integration.retryDelay, tries);
    if (!delay) {
        decision.kind = RetryDecision::Kind::InvalidDelay;
        decision.history.append(u"failed-and-retry-delay-is-invalid"_s);
        return decision;
    }
    decision.kind = RetryDecision::Kind::Retry;
    decision.delayMs = *delay;
    if (*delay > timerLimitMs) {
        decision.overflowedMs = *delay;
        decision.delayMs = 1;
    }
    return decision;
}

} // namespace hooksmith
