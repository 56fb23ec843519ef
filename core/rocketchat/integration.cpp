// SPDX-License-Identifier: MIT
#include "core/rocketchat/integration.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A list, or a text with the items between `separator` (the server's forms send text).
QStringList stringList(const JsValue &value, QChar separator)
{
    QStringList items;
    if (value.isArray()) {
        for (const JsValue &item : value.toArray())
            items.append(item.toString());
    } else if (value.isString()) {
        const QStringList parts = value.toString().split(separator);
        for (const QString &part : parts)
            items.append(part.trimmed());
    }
    // Blank entries of URLs and trigger words are dropped at save (5.4, 6.2); others stay as they
    // are.
    items.removeIf([](const QString &item) { return item.trimmed().isEmpty(); });
    return items;
}

/// `sentence`: a whole one, with %1 for the key.
Error badMember(const QString &key, const QString &sentence)
{
    return {u"invalid-integration"_s, sentence.arg(key), key, {}};
}

} // namespace

Integration Integration::defaults(IntegrationType type)
{
    Integration integration;
    integration.type = type;
    if (type == IntegrationType::Outgoing)
        integration.token = u"token"_s;
    return integration;
}

Result<Integration> Integration::fromJson(const JsValue &record, IntegrationType fallbackType)
{
    if (!record.isObject())
        return unexpected(Error{
            u"invalid-integration"_s, Tr::tr("An integration must be a JSON object."), {}, {}});

    IntegrationType type = fallbackType;
    const JsValue typeValue = record.value(u"type");
    if (!typeValue.isNullish()) {
        const QString name = typeValue.toString();
        if (name == "webhook-incoming"_L1 || name == "incoming"_L1)
            type = IntegrationType::Incoming;
        else if (name == "webhook-outgoing"_L1 || name == "outgoing"_L1)
            type = IntegrationType::Outgoing;
        else
            return unexpected(badMember(u"type"_s,
                                        Tr::tr("\"%1\" of the integration must be "
                                               "\"webhook-incoming\" or \"webhook-outgoing\".")));
    }
    Integration integration = defaults(type);
    integration.record = record;

    const auto readText = [&](QStringView key, QString &target) -> bool {
        const JsValue value = record.value(key);
        if (value.isString())
            target = value.toString();
        return value.isNullish() || value.isString();
    };
    const auto readBool = [&](QStringView key, bool &target) -> bool {
        const JsValue value = record.value(key);
        if (value.isBool())
            target = value.toBool();
        return value.isNullish() || value.isBool();
    };
    const struct
    {
        const char16_t *key;
        QString *target;
    } texts[] = {
        {u"_id", &integration.id},
        {u"token", &integration.token},
        {u"name", &integration.name},
        {u"username", &integration.username},
        {u"alias", &integration.alias},
        {u"avatar", &integration.avatar},
        {u"emoji", &integration.emoji},
        {u"script", &integration.script},
        {u"scriptFile", &integration.scriptFile},
        {u"event", &integration.event},
        {u"targetRoom", &integration.targetRoom},
        {u"retryDelay", &integration.retryDelay},
    };
    for (const auto &text : texts) {
        if (!readText(QStringView(text.key), *text.target))
            return unexpected(badMember(QString::fromUtf16(text.key),
                                        Tr::tr("\"%1\" of the integration must be a text.")));
    }
    const struct
    {
        const char16_t *key;
        bool *target;
    } switches[] = {
        {u"enabled", &integration.enabled},
        {u"scriptEnabled", &integration.scriptEnabled},
        {u"overrideDestinationChannelEnabled", &integration.overrideDestinationChannelEnabled},
        {u"triggerWordAnywhere", &integration.triggerWordAnywhere},
        {u"runOnEdits", &integration.runOnEdits},
        {u"impersonateUser", &integration.impersonateUser},
        {u"retryFailedCalls", &integration.retryFailedCalls},
    };
    for (const auto &item : switches) {
        if (!readBool(QStringView(item.key), *item.target))
            return unexpected(
                badMember(QString::fromUtf16(item.key),
                          Tr::tr("\"%1\" of the integration must be true or false.")));
    }
    if (record.contains(u"channel"))
        integration.channel = stringList(record.value(u"channel"), u',');
    if (record.contains(u"urls"))
        integration.urls = stringList(record.value(u"urls"), u'\n');
    if (record.contains(u"triggerWords"))
        integration.triggerWords = stringList(record.value(u"triggerWords"), u',');
    if (record.value(u"retryCount").isNumber())
        integration.retryCount = record.value(u"retryCount").toNumber();
    else if (record.value(u"retryFailedCalls").isTruthy())
        integration.retryCount = 4; // 5.8: what the server fills in; its form has 6.
    integration.retryDelay = integration.retryDelay.toLower();
    return integration;
}

JsValue Integration::toJson() const
{
    JsValue json = record.isObject() ? record : JsValue::object();
    const auto put = [&json](const char16_t *key, const JsValue &value) {
        json.insert(QString::fromUtf16(key), value);
    };
    put(u"type",
        type == IntegrationType::Incoming ? JsValue(u"webhook-incoming"_s)
                                          : JsValue(u"webhook-outgoing"_s));
    const auto putOrTake = [&json, &put](const char16_t *key, const QString &value) {
        if (value.isEmpty())
            json.take(QString::fromUtf16(key)); // Taken out of the form, so out of the record
        else
            put(key, value);
    };
    putOrTake(u"_id", id);
    putOrTake(u"token", token);
    put(u"name", name);
    put(u"enabled", enabled);
    put(u"channel", JsValue::array(channel));
    put(u"username", username);
    put(u"alias", alias);
    put(u"avatar", avatar);
    put(u"emoji", emoji);
    put(u"scriptEnabled", scriptEnabled);
    if (!scriptFile.isEmpty())
        put(u"scriptFile", scriptFile);
    else if (!script.isEmpty())
        put(u"script", script);
    if (type == IntegrationType::Incoming) {
        put(u"overrideDestinationChannelEnabled", overrideDestinationChannelEnabled);
        return json;
    }
    put(u"event", event);
    put(u"urls", JsValue::array(urls));
    put(u"triggerWords", JsValue::array(triggerWords));
    put(u"triggerWordAnywhere", triggerWordAnywhere);
    put(u"runOnEdits", runOnEdits);
    put(u"impersonateUser", impersonateUser);
    put(u"targetRoom", targetRoom);
    put(u"retryFailedCalls", retryFailedCalls);
    put(u"retryCount", retryCount);
    put(u"retryDelay", retryDelay);
    return json;
}

} // namespace hooksmith
