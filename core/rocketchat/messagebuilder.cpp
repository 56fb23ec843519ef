// SPDX-License-Identifier: MIT
#include "core/rocketchat/messagebuilder.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

JsValue firstTruthy(const JsValue &a, const JsValue &b, const JsValue &c)
{
    return a.isTruthy() ? a : b.isTruthy() ? b : c;
}

/// The server's `text` helper: falsy becomes '', everything else its JavaScript text, trimmed.
QString trimmedText(const JsValue &value)
{
    return value.isTruthy() ? jsTrimmed(value.toJsString()) : QString();
}

Result<JsValue> mapAttachments(const JsValue &attachments)
{
    JsValue::Array mapped;
    for (const JsValue &item : attachments.toArray()) {
        if (item.isNullish())
            return unexpected(
                Error{u"script-type-error"_s,
                      Tr::tr("An attachment is %1.").arg(item.toJsString()),
                      u"Cannot read properties of %1 (reading 'msg')"_s.arg(item.toJsString()),
                      {}});
        JsValue attachment = item;
        const JsValue msg = item.value(u"msg");
        if (msg.isTruthy()) {
            attachment.insert(u"text"_s, trimmedText(msg));
            attachment.take(u"msg");
        }
        mapped.append(attachment);
    }
    return JsValue(mapped);
}

/// The record tells '' from absent; an integration without a record has nothing set.
JsValue defaultOf(const Integration &integration, QStringView key, const QString &value,
                  const Profile &profile)
{
    if (!value.isEmpty())
        return value;
    if (profile.emptyStringDefaults || integration.record.value(key).isString())
        return QString();
    return {};
}

} // namespace

PostingDefaults PostingDefaults::of(const Integration &integration, const Profile &profile)
{
    return {JsValue::array(integration.channel),
            defaultOf(integration, u"alias", integration.alias, profile),
            defaultOf(integration, u"avatar", integration.avatar, profile),
            defaultOf(integration, u"emoji", integration.emoji, profile)};
}

QString jsTrimmed(const QString &text)
{
    // ECMA-262 WhiteSpace and LineTerminator: U+FEFF is one of them, U+0085 is not.
    const auto isSpace = [](QChar c) {
        return c == QChar(0xfeff) || (c != QChar(0x85) && c.isSpace());
    };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isSpace(text.at(begin)))
        ++begin;
    while (end > begin && isSpace(text.at(end - 1)))
        --end;
    return text.sliced(begin, end - begin);
}

bool isEmptyForUnderscore(const JsValue &value)
{
    switch (value.type()) {
    case JsValue::Type::String: return value.toString().isEmpty();
    case JsValue::Type::Array: return value.toArray().isEmpty();
    case JsValue::Type::Object: return value.members().isEmpty();
    case JsValue::Type::Map: return value.mapEntries().isEmpty();
    case JsValue::Type::Set: return value.setItems().isEmpty();
    default: return true;
    }
}

Result<JsValue> buildMessage(const JsValue &payload, const PostingDefaults &defaults)
{
    const JsValue username = payload.value(u"username");
    const JsValue iconUrl = payload.value(u"icon_url");
    const JsValue avatar = payload.value(u"avatar");
    const JsValue iconEmoji = payload.value(u"icon_emoji");
    const JsValue emoji = payload.value(u"emoji");
    // A value that is not a list is ignored with a warning in the server's log (4.1, 11.2).
    JsValue attachments = payload.value(u"attachments");
    if (!attachments.isArray())
        attachments = JsValue();

    JsValue message = JsValue::object();
    const auto put = [&message](const QString &key, const JsValue &value) {
        if (!value.isNullish())
            message.insert(key, value);
    };
    put(u"msg"_s, trimmedText(firstTruthy(payload.value(u"text"), payload.value(u"msg"), {})));
    put(u"alias"_s, firstTruthy(username, payload.value(u"alias"), defaults.alias));
    if (!isEmptyForUnderscore(iconUrl) || !isEmptyForUnderscore(avatar))
        put(u"avatar"_s, iconUrl.isTruthy() ? iconUrl : avatar);
    else if (!isEmptyForUnderscore(iconEmoji) || !isEmptyForUnderscore(emoji))
        put(u"emoji"_s, iconEmoji.isTruthy() ? iconEmoji : emoji);
    else if (!isEmptyForUnderscore(defaults.avatar))
        put(u"avatar"_s, defaults.avatar);
    else if (!isEmptyForUnderscore(defaults.emoji))
        put(u"emoji"_s, defaults.emoji);

    const Result<JsValue> mapped = mapAttachments(attachments);
    if (!mapped)
        return unexpected(mapped.error());
    put(u"attachments"_s, *mapped);
    const JsValue parseUrls = payload.value(u"parseUrls");
    put(u"parseUrls"_s, parseUrls.isUndefined() ? JsValue(!attachments.isArray()) : parseUrls);
    const JsValue groupable = payload.value(u"groupable");
    put(u"groupable"_s, groupable.isUndefined() ? JsValue(false) : groupable);
    put(u"bot"_s, payload.value(u"bot"));
    put(u"tmid"_s, payload.value(u"tmid"));
    put(u"customFields"_s, payload.value(u"customFields"));
    return message;
}

QStringList ignoredMembers(const JsValue &payload, const Profile &profile)
{
    static const QStringList taken{
        u"channel"_s,   u"roomId"_s,    u"text"_s,   u"msg"_s,          u"username"_s,
        u"alias"_s,     u"icon_url"_s,  u"avatar"_s, u"icon_emoji"_s,   u"emoji"_s,
        u"parseUrls"_s, u"groupable"_s, u"tmid"_s,   u"customFields"_s, u"bot"_s};
    QStringList ignored;
    for (const auto &[key, value] : payload.members()) {
        if (taken.contains(key) || (key == "separateResponse"_L1 && profile.separateResponse))
            continue;
        if (key != "attachments"_L1 || (value.isTruthy() && !value.isArray()))
            ignored.append(key);
    }
    return ignored;
}

} // namespace hooksmith
