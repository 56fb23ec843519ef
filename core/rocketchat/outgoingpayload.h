// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"
#include "core/run/runinput.h"

#include <QString>
#include <QStringView>

namespace hooksmith {

/// What an outgoing event is about. Server specification, 5.1.
struct OutgoingEventFacts
{
    QString name;
    bool usesChannel = false;
    bool usesTriggerWords = false;
    bool needsTargetRoom = false;
};

/// All seven events in the order of 5.1.
const QList<OutgoingEventFacts> &outgoingEvents();
/// The facts of one event, or nullptr when there is no such event.
const OutgoingEventFacts *outgoingEventFacts(QStringView event);

/// What happened on the server, as its callbacks pass it: the sample with its ISO texts turned into
/// dates and with what every stored document has (`message.u`, `message.rid`) filled in. A part
/// that the sample lacks is undefined.
struct OutgoingEvent
{
    QString event;
    JsValue room, user, owner, message;

    static OutgoingEvent fromSample(const OutgoingSample &sample, double nowMs);
};

/// `request.data` of an outgoing call.
struct OutgoingPayload
{
    JsValue data; ///< Keys in the order in which the server sets them
    /// Not empty: the mapping stops early because this part ("room", "message", "owner", "user") is
    /// missing; the payload has only `token`, `bot` and `trigger_word` (TypeScript handler).
    QString missing;
    /// Not empty: the mapping throws this TypeError (JavaScript handler).
    QString thrown;
};

/// Builds the payload of 5.2. `word` is the trigger word that matched, or empty.
OutgoingPayload outgoingPayload(const Integration &integration, const Profile &profile,
                                const OutgoingEvent &event, const QString &word,
                                const QString &siteUrl, double nowMs);

/// The request that a script gets to see and that is sent when there is none. 5.5.
JsValue defaultOutgoingRequest(const QString &url, const JsValue &data);

} // namespace hooksmith
