// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"

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

/// One event of outgoing integrations (server specification, 5.1).
struct OutgoingEvent
{
    QString name; ///< "sendMessage"
    bool usesChannel = true;
    bool usesTriggerWords = false;
    bool usesTargetRoom = false;
};

/// The seven, in the order of the server's form.
const QList<OutgoingEvent> &outgoingEvents();
/// The one of this name; sendMessage when there is none.
OutgoingEvent outgoingEvent(const QString &name);

/// What the server's forms and REST methods check (server specification 6.2, 6.3, 5.3, 9.1, 9.2),
/// as far as it can be known without asking a server: that a room or user exists cannot.
QList<RecordProblem> checkRecord(const Integration &integration);

/// All fields of the server's form with their values, one per line, in its order: to fill it in by
/// hand. The script is not among them.
QString formChecklist(const Integration &integration);

} // namespace hooksmith
