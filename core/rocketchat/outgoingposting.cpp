// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingposting.h"

#include "core/base/tr.h"
#include "core/rocketchat/posting.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

OutgoingDelivery thrown(const QString &error, const QString &advice)
{
    OutgoingDelivery delivery;
    delivery.kind = OutgoingDelivery::Kind::Thrown;
    delivery.error = error;
    delivery.advice = advice;
    return delivery;
}

/// The account of this name, with what the sample knows of it; case does not matter.
JsValue userNamed(const QString &name, const OutgoingEvent &event)
{
    for (const JsValue &user : {event.user, event.owner, event.message.value(u"u")}) {
        const QString known = user.value(u"username").toString();
        if (!known.isEmpty() && known.compare(name, Qt::CaseInsensitive) == 0)
            return user;
    }
    return JsValue::object({{u"username"_s, name}});
}

/// Whether a room could have this name or id: without a live server, any possible one exists.
bool canExist(const JsValue &channel)
{
    const QList<Destination> found =
        destinationsOf(JsValue::object({{u"channel"_s, channel}}), JsValue());
    return !found.isEmpty() && found.first().error.isEmpty();
}

/// The triggering room in the form in which the handler passes it on.
QString triggeringChannel(const OutgoingEvent &event)
{
    const QString id = event.room.value(u"_id").toString();
    return (event.room.value(u"t").toString() == "d"_L1 ? u'@' : u'#') + id;
}

} // namespace

QString roomLabel(const OutgoingEvent &event, const Integration &integration)
{
    const QString id = event.room.value(u"_id").toString();
    if (event.room.value(u"t").toString() != "d"_L1) {
        const QString name = event.room.value(u"name").toString();
        return name.isEmpty() ? id : u'#' + name;
    }
    QStringList others;
    for (const JsValue &name : event.room.value(u"usernames").toArray()) {
        if (name.isString() && name.toString() != integration.username)
            others.append(name.toString());
    }
    if (others.size() == 1)
        return u'@' + others.first();
    const QString sender = event.message.value(u"u").value(u"username").toString();
    return others.isEmpty() && !sender.isEmpty() ? u'@' + sender : id;
}

OutgoingDelivery deliverOutgoing(const Integration &integration, const Profile &profile,
                                 const OutgoingEvent &event, const JsValue &message,
                                 const JsValue &data)
{
    OutgoingDelivery delivery;
    delivery.author = integration.username;
    if (integration.impersonateUser) {
        if (data.isNullish())
            return thrown(
                u"Cannot read properties of %1 (reading 'user_name')"_s.arg(data.toJsString()),
                Tr::tr("With \"impersonateUser\" on, the author of an answer is taken from "
                       "\"user_name\" in the response's JSON, and this response is no JSON. Answer "
                       "with JSON, or switch \"impersonateUser\" off."));
        const JsValue name = data.value(u"user_name");
        if (name.isString() && !name.toString().isEmpty())
            delivery.author = name.toString();
        else
            delivery.notes.append(
                {u"impersonation-fallback"_s,
                 Tr::tr("There is no \"user_name\" to post as, so the message comes from \"%1\".")
                     .arg(integration.username),
                 {}});
    }
    const JsValue author = userNamed(delivery.author, event);
    if (author.contains(u"username"))
        delivery.author = author.value(u"username").toString();

    // 5.10: message.channel, else targetRoom, else the triggering room. The lookup itself never
    // fails: a place that cannot exist means the triggering room here.
    const JsValue ownChannel = message.value(u"channel");
    const JsValue wanted = ownChannel.isTruthy() ? ownChannel : JsValue(integration.targetRoom);
    const bool found = wanted.isTruthy() && (wanted.isArray() || canExist(wanted));
    if (!found && !event.room.isObject()) {
        delivery.kind = OutgoingDelivery::Kind::Impossible;
        delivery.notes.append(
            {u"no-destination"_s,
             Tr::tr("There is no room to post to: the event has none, and neither the message nor "
                    "the integration names one."),
             Tr::tr("Set \"targetRoom\" in the integration, or \"channel\" in the message.")});
        return delivery;
    }
    const JsValue resolved = found ? wanted : JsValue(triggeringChannel(event));

    // Strict code: a text or a number takes no member.
    if (message.isString() || message.isNumber() || message.isBool())
        return thrown(u"Cannot create property 'bot' on %1 '%2'"_s.arg(message.typeName(),
                                                                       message.toJsString()),
                      Tr::tr("A message must be an object: { text: '…' }."));

    JsValue payload = message;
    payload.insert(u"bot"_s, JsValue::object({{u"i"_s, botIdOf(integration.id)}}));
    PostingDefaults defaults = PostingDefaults::of(integration, profile);
    defaults.channel = resolved;
    if (!profile.typeScriptHandler) {
        // The JavaScript handler overwrites the message's own channel with what it found.
        if (ownChannel.isTruthy() && !found)
            delivery.notes.append(
                {u"channel-fallback"_s,
                 Tr::tr("There is no room \"%1\", so the message goes to the room of the event.")
                     .arg(ownChannel.toJsString()),
                 Tr::tr("Servers from 7.7 on refuse it with \"invalid-channel\" instead.")});
        payload.insert(u"channel"_s, resolved);
    }

    const PostingResult result = postMessage(payload, author, defaults, profile);
    delivery.notes.append(result.notes);
    delivery.posted = result.posted;
    const QString id = event.room.value(u"_id").toString();
    for (PostedMessage &posted : delivery.posted) {
        posted.author = delivery.author;
        const bool prefixed = posted.room.startsWith(u'#') || posted.room.startsWith(u'@');
        if (!id.isEmpty() && (prefixed ? posted.room.sliced(1) : posted.room) == id)
            posted.room = roomLabel(event, integration);
    }
    if (!result.error.isEmpty()) {
        delivery.kind = OutgoingDelivery::Kind::Thrown;
        delivery.refused = true;
        delivery.error = result.error;
        const PostingAdvice explained = explainPostingError(result.error);
        delivery.advice = explained.advice;
        delivery.notes.append({u"posting-refused"_s, explained.meaning, explained.advice});
    }
    return delivery;
}

} // namespace hooksmith
