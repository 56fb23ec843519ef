// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/run/runresult.h"

#include <QByteArray>
#include <QList>

namespace hooksmith {

/// Turns the messages of a run back into what an incoming webhook takes, so that a webhook without
/// a script stores the very same message. Server specification, 4.1:
///
/// | stored        | posted as     | note |
/// |---------------|---------------|------|
/// | `msg`         | `text`        | always, also when empty: an empty body posts nothing (3.3,
/// step 10) | | `alias`       | `alias`       | when not empty; an empty one cannot override the
/// receiver's default | | `avatar`      | `avatar`      | when not empty; wins over emoji, as in
/// the stored message | | `emoji`       | `emoji`       | when not empty and there is no avatar |
/// | `attachments` | `attachments` | when not empty |
/// | `parseUrls`, `groupable`, `tmid`, `customFields` | same | when present |
/// | anything else |               | the receiver sets it (`bot`, `_id`, `u`, ...) or drops it |
///
/// One payload per run of equal messages. `channel` is left out when the rooms are exactly those
/// of the integration's record, because the receiving integration has that setting of its own and
/// refuses `channel` unless its "override destination channel" is on; rooms that the script chose
/// are sent along, as one text or a list.
QList<QByteArray> webhookPayloads(const QList<PostedMessage> &messages,
                                  const Integration &integration);

/// The same for `POST /api/v1/chat.postMessage` (server specification, 6.4), whose schema knows
/// only `text`, `alias`, `avatar`, `emoji`, `attachments`, `customFields` and, with `roomId`,
/// `tmid`; the rest is left out. One payload per message, with `channel` ("#general", "@ann") or
/// `roomId`.
QList<QByteArray> restPayloads(const QList<PostedMessage> &messages);

/// One message without its room.
JsValue webhookPayload(const JsValue &storedMessage);

/// The room that a payload names, or its rooms with commas between them; empty: the receiver's own.
QString payloadChannel(const QByteArray &payload);

/// Whether a payload is none of those that a run with these messages leads to: a person has changed
/// it. Of the room only a change to one that the script did not choose is noticed.
bool isEditedPayload(const QByteArray &payload, const QList<PostedMessage> &messages);

} // namespace hooksmith
