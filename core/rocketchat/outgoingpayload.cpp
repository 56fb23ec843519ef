// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingpayload.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Members that the server stores as dates; samples are JSON and have them as ISO text.
bool isDateKey(const QString &key)
{
    static const QStringList keys{u"ts"_s,         u"_updatedAt"_s, u"createdAt"_s,
                                  u"editedAt"_s,   u"lm"_s,         u"lastLogin"_s,
                                  u"uploadedAt"_s, u"pinnedAt"_s,   u"jitsiTimeout"_s};
    return keys.contains(key);
}

JsValue dateFrom(const JsValue &value)
{
    if (value.isString()) {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return time.isValid() ? JsValue::date(double(time.toMSecsSinceEpoch())) : value;
    }
    if (value.isNumber())
        return JsValue::date(value.toNumber());
    // The extended JSON that mongoexport writes.
    if (value.isObject() && value.members().size() == 1 && value.contains(u"$date"))
        return dateFrom(value.value(u"$date"));
    return value;
}

JsValue withDates(const JsValue &document)
{
    if (document.isArray()) {
        JsValue::Array items;
        for (const JsValue &item : document.toArray())
            items.append(withDates(item));
        return JsValue(items);
    }
    if (!document.isObject())
        return document;
    // Attachments are a person's own data: their `ts` is a text on the server, too.
    JsValue::Members members;
    for (const auto &[key, value] : document.members()) {
        if (isDateKey(key))
            members.append({key, dateFrom(value)});
        else
            members.append({key, key == "attachments"_L1 ? value : withDates(value)});
    }
    return JsValue::fromMembers(std::move(members));
}

JsValue completeMessage(const OutgoingSample &sample, double nowMs)
{
    if (!sample.message.isObject())
        return {};
    JsValue message = withDates(sample.message);
    if (message.value(u"msg").isUndefined())
        message.insert(u"msg"_s, u""_s);
    if (!message.value(u"ts").isDate())
        message.insert(u"ts"_s, JsValue::date(nowMs));
    if (message.value(u"rid").isUndefined() && sample.room.isObject())
        message.insert(u"rid"_s, sample.room.value(u"_id"));
    if (!message.value(u"u").isObject() && sample.user.isObject()) {
        JsValue author = JsValue::object();
        for (const QString &key : {u"_id"_s, u"username"_s, u"name"_s}) {
            if (sample.user.contains(key))
                author.insert(key, sample.user.value(key));
        }
        message.insert(u"u"_s, author);
    }
    if (sample.file.isObject() && message.value(u"file").isUndefined()) {
        message.insert(u"file"_s, withDates(sample.file));
        message.insert(u"files"_s, JsValue::array({withDates(sample.file)}));
    }
    return message;
}

JsValue withoutServices(const JsValue &user, const Profile &profile)
{
    if (profile.userServicesIncluded || !user.value(u"services").isTruthy())
        return user;
    JsValue copy = user;
    copy.take(u"services");
    return copy;
}

/// Writes the members of one event in the server's order.
class Mapper
{
public:
    Mapper(const Profile &profile, const OutgoingEvent &event, JsValue &data)
        : m_profile(profile), m_event(event), m_data(data)
    {
    }

    void roomIds()
    {
        put(u"channel_id"_s, m_event.room.value(u"_id"));
        put(u"channel_name"_s, m_event.room.value(u"name"));
    }

    void message(bool withSiteUrl, const QString &siteUrl)
    {
        const JsValue &message = m_event.message;
        roomIds();
        put(u"message_id"_s, message.value(u"_id"));
        put(u"timestamp"_s, message.value(u"ts"));
        put(u"user_id"_s, message.value(u"u").value(u"_id"));
        put(u"user_name"_s, message.value(u"u").value(u"username"));
        put(u"text"_s, message.value(u"msg"));
        if (withSiteUrl)
            put(u"siteUrl"_s, siteUrl);
    }

    void messageFlags()
    {
        const JsValue &message = m_event.message;
        if (message.value(u"alias").isTruthy())
            put(u"alias"_s, message.value(u"alias"));
        const JsValue bot = message.value(u"bot");
        if (bot.isTruthy())
            put(u"bot"_s, m_profile.botIsObject ? bot : JsValue(true));
    }

    void userIds(const JsValue &user)
    {
        put(u"user_id"_s, user.value(u"_id"));
        put(u"user_name"_s, user.value(u"username"));
    }

    void botUser(const JsValue &user)
    {
        if (user.value(u"type").toString() == "bot"_L1)
            put(u"bot"_s, true);
    }

    void put(const QString &key, const JsValue &value) { m_data.insert(key, value); }

private:
    const Profile &m_profile;
    const OutgoingEvent &m_event;
    JsValue &m_data;
};

} // namespace

const QList<OutgoingEventFacts> &outgoingEvents()
{
    static const QList<OutgoingEventFacts> events{
        {u"sendMessage"_s, true, true, false},    {u"fileUploaded"_s, true, false, false},
        {u"roomArchived"_s, false, false, false}, {u"roomCreated"_s, false, false, false},
        {u"roomJoined"_s, true, false, false},    {u"roomLeft"_s, true, false, false},
        {u"userCreated"_s, false, false, true},
    };
    return events;
}

const OutgoingEventFacts *outgoingEventFacts(QStringView event)
{
    for (const OutgoingEventFacts &facts : outgoingEvents()) {
        if (facts.name == event)
            return &facts;
    }
    return nullptr;
}

OutgoingEvent OutgoingEvent::fromSample(const OutgoingSample &sample, double nowMs)
{
    OutgoingEvent event;
    event.event = sample.event;
    const auto object = [](const JsValue &value) {
        return value.isObject() ? withDates(value) : JsValue();
    };
    event.room = object(sample.room);
    // Every stored room has a type; a sample that leaves it out means a public channel.
    if (event.room.isObject() && !event.room.value(u"t").isString())
        event.room.insert(u"t"_s, u"c"_s);
    event.user = object(sample.user);
    event.owner = object(sample.owner);
    // roomCreated passes the creator; samples often call that person `user`, like the others do.
    if (event.owner.isUndefined() && event.event == "roomCreated"_L1)
        event.owner = event.user;
    event.message = completeMessage(sample, nowMs);
    return event;
}

OutgoingPayload outgoingPayload(const Integration &integration, const Profile &profile,
                                const OutgoingEvent &event, const QString &word,
                                const QString &siteUrl, double nowMs)
{
    OutgoingPayload payload;
    payload.data = JsValue::object();
    payload.data.insert(u"token"_s,
                        integration.token.isEmpty() ? JsValue() : JsValue(integration.token));
    payload.data.insert(u"bot"_s, false);
    if (!word.isEmpty())
        payload.data.insert(u"trigger_word"_s, word);

    const QString &name = event.event;
    const bool aboutMessage = name == "sendMessage"_L1 || name == "fileUploaded"_L1;
    const bool aboutRoom = name != "userCreated"_L1;
    const bool aboutOwner = name == "roomCreated"_L1;
    const JsValue &user = aboutOwner ? event.owner : event.user;

    if (profile.eventsWithoutMessageAreBare
        && (!event.room.isObject() || !event.message.isObject())) {
        payload.missing = event.room.isObject() ? u"message"_s : u"room"_s;
        return payload;
    }
    // The JavaScript handler reads the parts without looking; a server always has them, a sample
    // may not.
    if (aboutRoom && !event.room.isObject()) {
        payload.thrown = u"Cannot read properties of undefined (reading '_id')"_s;
        payload.missing = u"room"_s;
        return payload;
    }
    if (aboutMessage && !event.message.isObject()) {
        payload.thrown = u"Cannot read properties of undefined (reading '_id')"_s;
        payload.missing = u"message"_s;
        return payload;
    }
    if (aboutMessage && !event.message.value(u"u").isObject()) {
        payload.thrown = u"Cannot read properties of undefined (reading '_id')"_s;
        payload.missing = u"user"_s;
        return payload;
    }
    if (!aboutMessage && !user.isObject()) {
        payload.missing = aboutOwner ? u"owner"_s : u"user"_s;
        if (!profile.typeScriptHandler)
            payload.thrown = name == "userCreated"_L1
                ? u"Cannot read properties of undefined (reading 'createdAt')"_s
                : u"Cannot read properties of undefined (reading '_id')"_s;
        return payload;
    }

    Mapper map(profile, event, payload.data);
    if (name == "sendMessage"_L1) {
        map.message(true, siteUrl);
        map.messageFlags();
        if (event.message.value(u"editedAt").isTruthy())
            map.put(u"isEdited"_s, true);
        if (event.message.value(u"tmid").isTruthy())
            map.put(u"tmid"_s, event.message.value(u"tmid"));
    } else if (name == "fileUploaded"_L1) {
        map.message(false, {});
        // The callback passes the uploading user; the message's author is the same person.
        map.put(u"user"_s,
                withoutServices(event.user.isObject() ? event.user : event.message.value(u"u"),
                                profile));
        map.put(u"room"_s, event.room);
        map.put(u"message"_s, event.message);
        map.messageFlags();
    } else if (aboutOwner) {
        map.roomIds();
        map.put(u"timestamp"_s, event.room.value(u"ts"));
        map.userIds(user);
        map.put(u"owner"_s, withoutServices(user, profile));
        map.put(u"room"_s, event.room);
    } else if (name == "userCreated"_L1) {
        map.put(u"timestamp"_s, user.value(u"createdAt"));
        map.userIds(user);
        map.put(u"user"_s, withoutServices(user, profile));
        map.botUser(user);
    } else { // roomArchived, roomJoined, roomLeft
        map.put(u"timestamp"_s, JsValue::date(nowMs));
        map.roomIds();
        map.userIds(user);
        map.put(u"user"_s, withoutServices(user, profile));
        map.put(u"room"_s, event.room);
        map.botUser(user);
    }
    return payload;
}

JsValue defaultOutgoingRequest(const QString &url, const JsValue &data)
{
    const JsValue headers =
        JsValue::object({{u"User-Agent"_s,
                          u"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
                          "Chrome/41.0.2227.0 Safari/537.36"_s}});
    return JsValue::object({{u"params"_s, JsValue::object()},
                            {u"method"_s, u"POST"_s},
                            {u"url"_s, url},
                            {u"data"_s, data},
                            {u"auth"_s, JsValue()},
                            {u"headers"_s, headers}});
}

} // namespace hooksmith
