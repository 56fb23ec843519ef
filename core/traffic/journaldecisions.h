// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/decision.h"

#include <functional>
#include <QStringList>

namespace hooksmith {

/// What became of a decision, as far as the one who decided hears of it.
struct DecisionOutcome
{
    enum class State {
        Done, ///< On the disk
        Left, ///< For the relay: at its next start, or when it comes to it
        Failed
    };
    QString deliveryId;
    State state = State::Done;
    Error error; ///< Failed
};

/// Decides about deliveries of the journal in `folder`, in this order. A relay that runs there is
/// asked to do it, and waited for. When none runs, what becomes of messages is written down at once
/// (what is to be forwarded is forwarded at the next start); a replay needs its script and so waits
/// for the next start. `tell` is called once for each. Blocks: for programs without windows.
///
/// Returns whether a relay has been asked. Errors, with nothing decided: "no-journal",
/// "decision-not-writable", and those of Journal::open.
Result<bool> decideInJournal(const QString &folder, DecisionKind kind,
                             const QStringList &deliveryIds,
                             const std::function<void(const DecisionOutcome &)> &tell);

/// Whether a decision would do something to a delivery as it is.
bool concerns(DecisionKind kind, const Delivery &delivery);

} // namespace hooksmith
