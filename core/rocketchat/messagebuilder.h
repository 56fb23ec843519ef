// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"
#include "core/script/jsvalue.h"

#include <QStringList>

namespace hooksmith {

/// What the integration fills in where a payload is silent (server specification, 3.3 step 5 and
/// 4.1). An unset value is undefined or '' depending on the server's era: an empty alias is then
/// stored or not.
struct PostingDefaults
{
    JsValue channel; ///< List of texts, or one text
    JsValue alias, avatar, emoji;

    static PostingDefaults of(const Integration &integration, const Profile &profile);
};

/// Maps a payload to the message that the server stores (4.1): which field wins, defaults, trimmed
/// text, attachments' `msg`; null and undefined members removed. Keys come in the order msg, alias,
/// avatar or emoji, attachments, parseUrls, groupable, bot, tmid, customFields. Nothing is
/// validated here. The error ("script-type-error") carries the engine's words in `detail`: the
/// server's code fails on an attachment that is null.
Result<JsValue> buildMessage(const JsValue &payload, const PostingDefaults &defaults);

/// Members of the payload that the server does not take ("blocks", "tshow", ...), for the trace.
QStringList ignoredMembers(const JsValue &payload, const Profile &profile);

/// JavaScript's String.prototype.trim() (QString::trimmed() knows other spaces).
QString jsTrimmed(const QString &text);
/// underscore's isEmpty(): true for numbers and booleans too.
bool isEmptyForUnderscore(const JsValue &value);

} // namespace hooksmith
