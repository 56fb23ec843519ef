// SPDX-License-Identifier: MIT
#include "core/relay/webhookpayload.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isConfigured(const QStringList &rooms, const Integration &integration)
{
    return QSet<QString>(rooms.begin(), rooms.end())
        == QSet<QString>(integration.channel.begin(), integration.channel.end());
}

} // namespace

JsValue webhookPayload(const JsValue &stored)
{
    JsValue payload = JsValue::object({{u"text"_s, stored.value(u"msg").toString()}});
    const auto copyText = [&](const QString &key) {
        const QString text = stored.value(key).toString();
        if (!text.isEmpty())
            payload.insert(key, text);
        return !text.isEmpty();
    };
    copyText(u"alias"_s);
    if (!copyText(u"avatar"_s))
        copyText(u"emoji"_s);
    if (!stored.value(u"attachments").toArray().isEmpty())
        payload.insert(u"attachments"_s, stored.value(u"attachments"));
    // Without it the receiver would decide by the presence of attachments.
    for (const QString &key : {u"parseUrls"_s, u"groupable"_s, u"tmid"_s, u"customFields"_s}) {
        const JsValue value = stored.value(key);
        if (!value.isNullish())
            payload.insert(key, value);
    }
    return payload;
}

QString payloadChannel(const QByteArray &payload)
{
    const JsValue json = JsValue::fromJson(payload).value_or(JsValue());
    const JsValue channel = json.value(u"channel");
    if (!channel.isArray())
        return channel.isString() ? channel.toString() : json.value(u"roomId").toString();
    QStringList rooms;
    for (const JsValue &room : channel.toArray())
        rooms.append(room.toString());
    return rooms.join(u", "_s);
}

bool isEditedPayload(const QByteArray &payload, const QList<PostedMessage> &messages)
{
    if (messages.isEmpty())
        return false; // Nobody knows
    const Result<JsValue> json = JsValue::fromJson(payload);
    if (!json || !json->isObject())
        return true;
    const QString channel = payloadChannel(payload);
    const QStringList rooms = channel.split(u", "_s, Qt::SkipEmptyParts);
    JsValue message = *json;
    for (const QString &key : {u"channel"_s, u"roomId"_s})
        (void)message.take(key);
    QStringList chosen;
    for (const PostedMessage &posted : messages) {
        JsValue unchanged = webhookPayload(posted.message);
        if (!(unchanged == message)) {
            // The REST interface does not know these.
            for (const QString &key : {u"parseUrls"_s, u"groupable"_s, u"tmid"_s}) {
                if (!message.contains(key))
                    (void)unchanged.take(key);
            }
        }
        if (unchanged == message)
            chosen.append(posted.room);
    }
    return chosen.isEmpty() || !std::all_of(rooms.begin(), rooms.end(), [&](const QString &room) {
               return chosen.contains(room);
           });
}

QList<QByteArray> webhookPayloads(const QList<PostedMessage> &messages,
                                  const Integration &integration)
{
    struct Group
    {
        QByteArray json;
        JsValue payload;
        QStringList rooms;
    };
    QList<Group> groups;
    for (const PostedMessage &posted : messages) {
        const JsValue payload = webhookPayload(posted.message);
        const QByteArray json = payload.toJson();
        if (!groups.isEmpty() && groups.constLast().json == json
            && !groups.constLast().rooms.contains(posted.room))
            groups.last().rooms.append(posted.room);
        else
            groups.append({json, payload, {posted.room}});
    }
    QList<QByteArray> payloads;
    for (Group &group : groups) {
        if (!isConfigured(group.rooms, integration)) {
            group.payload.insert(u"channel"_s,
                                 group.rooms.size() == 1 ? JsValue(group.rooms.constFirst())
                                                         : JsValue::array(group.rooms));
            group.json = group.payload.toJson();
        }
        payloads.append(group.json);
    }
    return payloads;
}

QList<QByteArray> restPayloads(const QList<PostedMessage> &messages)
{
    QList<QByteArray> payloads;
    for (const PostedMessage &posted : messages) {
        JsValue payload = webhookPayload(posted.message);
        const bool isName = posted.room.startsWith(u'#') || posted.room.startsWith(u'@');
        for (const QString &key : {u"parseUrls"_s, u"groupable"_s})
            (void)payload.take(key);
        if (isName)
            (void)payload.take(u"tmid");
        payload.insert(isName ? u"channel"_s : u"roomId"_s, posted.room);
        payloads.append(payload.toJson());
    }
    return payloads;
}

} // namespace hooksmith
