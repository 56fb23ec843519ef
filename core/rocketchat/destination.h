// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"

#include <QList>
#include <QString>

namespace hooksmith {

/// One place a message is meant to go to (server specification, 4.2).
///
/// Without a live server nobody knows which rooms exist: a destination of a possible form counts as
/// existing, one that no room can have gets the server's error.
struct Destination
{
    JsValue channel; ///< As the server reports it in `responses` (the item as given)
    QString room; ///< As a person names it: "#general", "@ann", else an id
    QString error; ///< Not empty: the server's error text ("invalid-channel")
};

/// `channel`, else `roomId` of the payload, else `fallback` (the integration's channels), as a
/// list without duplicates. A string is not split at commas (4.2). Empty when there is none.
QList<Destination> destinationsOf(const JsValue &payload, const JsValue &fallback);

} // namespace hooksmith
