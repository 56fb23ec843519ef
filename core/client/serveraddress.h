// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/rocketchat/profile.h"

#include <QList>
#include <QUrl>

namespace hooksmith {

/// What a person types as the address of a Rocket.Chat server, as the base of its calls: scheme,
/// host, port and the path that the server may live under, without trailing slash. "https://" is
/// added when there is no scheme; what people copy along from the browser (/home, /channel/general,
/// /api/v1) is dropped. Errors: "invalid-address".
Result<QUrl> serverAddress(const QString &typed);

/// Whether a token sent there could be read on the way: plain http to another machine.
bool isReadableOnTheWay(const QUrl &address);

/// Profiles that behave like a server of this version ("7.5", "7.5.1", "8.0.0-rc.1"), the likeliest
/// first. Empty for servers older than every profile or words that are no version; a server newer
/// than all of them gets the newest.
QList<Profile> profilesForVersion(const QString &version);

} // namespace hooksmith
