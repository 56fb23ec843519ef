// SPDX-License-Identifier: MIT
#include "core/rocketchat/destination.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Neither a room name, a user name nor an id can have these, whatever the server's name pattern
/// is.
bool canBeName(QStringView name)
{
    return !name.isEmpty() && std::none_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u',' || c == u'#'
            || c == u'@' || c == u'/';
    });
}

Destination destinationOf(const JsValue &channel)
{
    Destination destination{channel, channel.toString(), {}};
    if (!channel.isString()) {
        // The server cuts the first character off without asking for a string first; it fails in
        // the words of the engine.
        destination.room = channel.toJsString();
        destination.error = channel.isNullish()
            ? u"Cannot read properties of %1 (reading '0')"_s.arg(channel.toJsString())
            : u"channel.slice is not a function"_s;
        return destination;
    }
    const QStringView text(destination.room);
    const bool prefixed = text.startsWith(u'#') || text.startsWith(u'@');
    if (!canBeName(prefixed ? text.sliced(1) : text))
        destination.error = u"invalid-channel"_s;
    return destination;
}

} // namespace

QList<Destination> destinationsOf(const JsValue &payload, const JsValue &fallback)
{
    JsValue channel = payload.value(u"channel");
    if (!channel.isTruthy())
        channel = payload.value(u"roomId");
    if (!channel.isTruthy())
        channel = fallback;
    JsValue::Array items = channel.toArray();
    if (!channel.isArray() && !channel.isUndefined())
        items.append(channel);

    QList<Destination> destinations;
    for (const JsValue &item : std::as_const(items)) {
        const auto same = [&item](const Destination &other) { return other.channel == item; };
        if (std::none_of(destinations.cbegin(), destinations.cend(), same))
            destinations.append(destinationOf(item));
    }
    return destinations;
}

} // namespace hooksmith
