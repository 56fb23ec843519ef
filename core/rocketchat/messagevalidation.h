// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/profile.h"
#include "core/script/jsvalue.h"

#include <QString>

namespace hooksmith {

/// Checks a built message as the server does before it stores it (server specification, 4.4) and
/// returns the server's own error text, in the server's order of checks; empty = accepted.
///
/// `user` is the acting user. Its `roles` decide whether it may set `alias` and `avatar`
/// (`message-impersonate`: roles `bot` and `app`); a user without `roles` counts as allowed,
/// because servers up to 8.x grant the role when the integration is saved (6.2).
QString messageError(const JsValue &message, const JsValue &user, const Profile &profile);

/// Whether the acting user has the permission `message-impersonate` (see messageError()).
bool mayImpersonate(const JsValue &user);

/// What an error text of the posting code means, and what a person can do about it.
struct PostingAdvice
{
    QString meaning; ///< One translated sentence with the server's words in it
    QString advice;
};
PostingAdvice explainPostingError(const QString &error);

} // namespace hooksmith
