// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/outgoingpayload.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// How the posting of one message of an outgoing integration ended.
struct OutgoingDelivery
{
    enum class Kind {
        Delivered,
        Impossible, ///< No room: the server logs a warning and goes on
        Thrown, ///< `error` in the server's words
    };
    Kind kind = Kind::Delivered;
    bool refused = false; ///< Thrown by the server's checks, not by a value it cannot handle
    QString error;
    QString advice;
    QString author; ///< Username of the account that posts
    QList<PostedMessage> posted;
    QList<TraceStep> notes;
};

/// Posts a message of an outgoing integration: author, destination, defaults, bot marker, then
/// section 4. Server specification, 5.10.
///
/// `message` is what the script or the response gave. `data` is where the author's name comes from
/// when the integration impersonates: the event's payload, or the parsed response (null when it was
/// no JSON).
OutgoingDelivery deliverOutgoing(const Integration &integration, const Profile &profile,
                                 const OutgoingEvent &event, const JsValue &message,
                                 const JsValue &data);

/// The room as a person names it: "#general", "@ann", else its id.
QString roomLabel(const OutgoingEvent &event, const Integration &integration);

} // namespace hooksmith
