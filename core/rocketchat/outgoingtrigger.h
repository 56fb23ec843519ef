// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/outgoingpayload.h"
#include "core/run/runresult.h"

#include <optional>

namespace hooksmith {

/// The registers in which the server looks for integrations when something happens in this room, in
/// its order ("all_public_channels", "#GENERAL", "#general", ...). Server specification, 5.3. Empty
/// for an event without a room.
QStringList triggerBuckets(const OutgoingEvent &event);
/// The registers in which this integration stands: its channels, or "all_public_channels" when it
/// names none, or "__any" when its event knows no channels.
QStringList integrationBuckets(const Integration &integration);

struct TriggerDecision
{
    bool runs = false;
    bool refused = false; ///< Disabled, rather than not concerned
    QString word; ///< The trigger word that matched
    TraceStep why; ///< Set in either case
};

/// Whether this event makes this integration run: enabled, event, buckets, trigger words, edits
/// (5.3 and 5.4).
TriggerDecision decideTrigger(const Integration &integration, const OutgoingEvent &event);

/// The first trigger word that the text starts with (or contains, with `triggerWordAnywhere`).
/// Case-sensitive, no word boundaries. 5.4.
std::optional<QString> matchTriggerWord(const Integration &integration, const QString &text);

} // namespace hooksmith
