// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/destination.h"
#include "core/rocketchat/messagebuilder.h"
#include "core/rocketchat/messagevalidation.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// What came of a payload at its destinations.
struct PostingResult
{
    struct Item
    {
        JsValue channel;
        JsValue message; ///< Undefined when it failed
        QString error;
    };
    /// What is in the rooms afterwards: also the channels before the failing one, where the server
    /// sends one after the other (4.5).
    QList<PostedMessage> posted;
    /// One per destination, in order, as `separateResponse` reports them.
    QList<Item> items;
    /// The error that ends the call, in the server's words; empty when it went through. With
    /// `separateResponse` errors are in the items only.
    QString error;
    /// Members that the server ignored, attachments that are no list, ...
    QList<TraceStep> notes;
};

/// Maps, validates and "sends" one payload to every destination (server specification, section 4),
/// with the all-or-nothing rules of the profile's era. `user` is the acting user; the caller has
/// set `bot` in the payload.
PostingResult postMessage(const JsValue &payload, const JsValue &user,
                          const PostingDefaults &defaults, const Profile &profile);

/// The id of the integration in every message it posts ("bot": { "i": … }). A record without one
/// was never saved; messages of a server always have one.
QString botIdOf(const QString &integrationId);

} // namespace hooksmith
