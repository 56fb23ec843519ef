// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <optional>

namespace hooksmith {

/// What a person decides about a stored delivery. See Relay.
enum class DecisionKind { Release, Drop, Requeue, Replay };

/// "release", "drop", "requeue", "replay".
QString decisionName(DecisionKind kind);
std::optional<DecisionKind> decisionFromName(const QString &name);

/// What a decision (but Replay) does to the forwards of a delivery.
struct DecisionRule
{
    QList<Forward::State> from; ///< Those that it concerns
    Forward::State to = Forward::State::Queued;
    Error nothing; ///< When it concerns none
};
DecisionRule ruleOf(DecisionKind kind);

} // namespace hooksmith
