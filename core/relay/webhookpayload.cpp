// SPDX-License-Identifier: MIT
#include "core/relay/webhookpayload.h"

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
