// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/journal.h"
#include "core/traffic/deliveryfilter.h"

#include <functional>

namespace hooksmith {

/// The delivery as a filter's matchesSummary() and the lists want it: with its outcome.
Delivery summaryOf(const JournalEntry &entry);
/// What was turned away, as a delivery without headers and body.
Delivery summaryOf(const RefusalEntry &refusal);

/// Whether there is a journal in `folder`. Error: "no-journal".
Result<void> checkJournal(const QString &folder);

/// Looks for deliveries and refusals in the journal of `folder`, also while a relay has it open:
/// one after the other, newest first. Those that match go, with all that the journal has of them,
/// to `take` until that returns false. Words are looked for as DeliveryFilter does, anywhere in the
/// text, so no index helps. Blocks: for programs without windows. Errors: "no-journal",
/// "journal-read".
Result<void> searchJournal(const QString &folder, const DeliveryFilter &filter,
                           const std::function<bool(const Delivery &, DeliveryMarks)> &take);

} // namespace hooksmith
