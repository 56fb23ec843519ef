// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/rocketchat/outgoingpayload.h"

#include <QList>

namespace hooksmith {

/// Why the server would refuse to save an integration.
struct RecordProblem
{
    QString field; ///< REST name ("channel")
    QString code; ///< The server's error ("error-invalid-channel-start-with-chars")
    QString message; ///< What it says, and what to do: one translated sentence each
    bool warning = false; ///< It would be saved, but probably not do what is meant
};

/// The facts of the record's event; those of sendMessage when there is no such event.
const OutgoingEventFacts &eventOf(const Integration &integration);

/// What the server's forms and REST methods check (server specification 6.2, 6.3, 5.3, 9.1, 9.2),
/// as far as it can be known without asking a server: that a room or user exists cannot.
QList<RecordProblem> checkRecord(const Integration &integration);

/// All fields of the server's form with their values, one per line, in its order: to fill it in by
/// hand. The script is not among them.
QString formChecklist(const Integration &integration);

} // namespace hooksmith
