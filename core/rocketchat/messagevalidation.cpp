// SPDX-License-Identifier: MIT
#include "core/rocketchat/messagevalidation.h"

#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

enum class Type { String, Number, Boolean, Object, Array, TextOrNumber, Scalar, FullUrl, AnyUrl };

struct Rule
{
    const char16_t *member;
    Type type;
};

const QString badUrl = u"Invalid href value provided"_s;

// Section 4.4, in the order in which the server looks at them.
constexpr Rule messageRules[] = {
    {u"_id", Type::String},    {u"msg", Type::String},    {u"text", Type::String},
    {u"alias", Type::String},  {u"emoji", Type::String},  {u"tmid", Type::String},
    {u"tshow", Type::Boolean}, {u"avatar", Type::AnyUrl}, {u"attachments", Type::Array},
    {u"blocks", Type::Array},
};
constexpr Rule attachmentRules[] = {
    {u"color", Type::String},
    {u"text", Type::String},
    {u"ts", Type::TextOrNumber},
    {u"thumb_url", Type::FullUrl},
    {u"button_alignment", Type::String},
    {u"actions", Type::Array},
    {u"message_link", Type::FullUrl},
    {u"collapsed", Type::Boolean},
    {u"author_name", Type::String},
    {u"author_link", Type::FullUrl},
    {u"author_icon", Type::FullUrl},
    {u"title", Type::String},
    {u"title_link", Type::FullUrl},
    {u"title_link_download", Type::Boolean},
    {u"image_dimensions", Type::Object},
    {u"image_url", Type::FullUrl},
    {u"image_preview", Type::String},
    {u"image_type", Type::String},
    {u"image_size", Type::Number},
    {u"audio_url", Type::FullUrl},
    {u"audio_type", Type::String},
    {u"audio_size", Type::Number},
    {u"video_url", Type::FullUrl},
    {u"video_type", Type::String},
    {u"video_size", Type::Number},
    {u"fields", Type::Array},
};
constexpr Rule fieldRules[] = {
    {u"short", Type::Boolean},
    {u"title", Type::String},
    {u"value", Type::Scalar},
};
constexpr Rule actionRules[] = {
    {u"type", Type::String},        {u"text", Type::String},
    {u"url", Type::FullUrl},        {u"image_url", Type::FullUrl},
    {u"is_webview", Type::Boolean}, {u"webview_height_ratio", Type::String},
    {u"msg", Type::String},         {u"msg_in_chat_window", Type::Boolean},
};

/// The words of Meteor's check package.
QString matchError(const QString &what)
{
    return u"Match error: "_s + what;
}

QString expected(const QString &type, const JsValue &value)
{
    return matchError(u"Expected %1, got %2"_s.arg(type, value.typeName()));
}

QString urlError(const JsValue &value, bool relativeAllowed)
{
    if (!value.isString())
        return expected(u"string"_s, value);
    static const QRegularExpression absolute(u"^(https?://|data:)"_s);
    static const QRegularExpression relative(u"^[^/]+/[^/].*$|^/[^/].*$"_s,
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::MultilineOption);
    static const QRegularExpression script(u"^javascript:"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString url = value.toString();
    const bool known = absolute.match(url).hasMatch() || url.startsWith("/file-upload/"_L1)
        || (relativeAllowed && relative.match(url).hasMatch());
    return !known || script.match(url).hasMatch() ? badUrl : QString();
}

QString ruleError(Type type, const JsValue &value)
{
    const QString oneOf =
        matchError(u"Failed Match.OneOf, Match.Maybe or Match.Optional validation"_s);
    switch (type) {
    case Type::String: return value.isString() ? QString() : expected(u"string"_s, value);
    case Type::Number: return value.isNumber() ? QString() : expected(u"number"_s, value);
    case Type::Boolean: return value.isBool() ? QString() : expected(u"boolean"_s, value);
    case Type::Object:
        if (value.typeName() != "object"_L1)
            return expected(u"object"_s, value);
        return value.isObject() ? QString() : matchError(u"Expected plain object"_s);
    case Type::Array:
        return value.isArray()
            ? QString()
            : matchError(u"Expected array, got "_s + QString::fromUtf8(value.toJson()));
    case Type::TextOrNumber: return value.isString() || value.isNumber() ? QString() : oneOf;
    case Type::Scalar:
        return value.isString() || value.isNumber() || value.isBool() ? QString() : oneOf;
    case Type::FullUrl: return urlError(value, false);
    case Type::AnyUrl: return urlError(value, true);
    }
    return {};
}

template <size_t size>
QString firstError(const Rule (&rules)[size], const JsValue &value)
{
    if (value.isNullish())
        return u"Cannot read properties of %1 (reading '%2')"_s.arg(
            value.toJsString(), QString::fromUtf16(rules[0].member));
    for (const Rule &rule : rules) {
        const JsValue member = value.value(QStringView(rule.member));
        if (member.isNullish())
            continue;
        if (const QString error = ruleError(rule.type, member); !error.isEmpty())
            return error;
    }
    return {};
}

QString attachmentError(const JsValue &attachment)
{
    if (const QString error = firstError(attachmentRules, attachment); !error.isEmpty())
        return error;
    for (const JsValue &field : attachment.value(u"fields").toArray()) {
        if (const QString error = firstError(fieldRules, field); !error.isEmpty())
            return error;
        if (!field.value(u"value").isTruthy() || !field.value(u"title").isTruthy())
            return u"Invalid attachment field, title and value is required"_s;
    }
    for (const JsValue &action : attachment.value(u"actions").toArray()) {
        if (const QString error = firstError(actionRules, action); !error.isEmpty())
            return error;
    }
    return {};
}

} // namespace

bool mayImpersonate(const JsValue &user)
{
    const JsValue roles = user.value(u"roles");
    if (!roles.isArray())
        return true;
    return roles.toArray().contains(JsValue(u"bot"_s))
        || roles.toArray().contains(JsValue(u"app"_s));
}

QString messageError(const JsValue &message, const JsValue &user, const Profile &profile)
{
    if (profile.checksMessageSize
        && message.value(u"msg").toString().size() > profile.messageMaxAllowedSize)
        return u"error-message-size-exceeded"_s;
    if (const QString error = firstError(messageRules, message); !error.isEmpty())
        return error;
    if ((message.value(u"alias").isTruthy() || message.value(u"avatar").isTruthy())
        && !mayImpersonate(user))
        return u"Not enough permission"_s;
    for (const JsValue &attachment : message.value(u"attachments").toArray()) {
        if (const QString error = attachmentError(attachment); !error.isEmpty())
            return error;
    }
    // `Message_CustomFields_Enabled` is off on a new server, and only its admin can say otherwise.
    if (message.value(u"customFields").isTruthy())
        return u"Custom fields not enabled"_s;
    return {};
}

PostingAdvice explainPostingError(const QString &error)
{
    const QString refused = Tr::tr("The server refuses the message: \"%1\".").arg(error);
    if (error == "invalid-channel"_L1)
        return {
            refused,
            Tr::tr("Name one room per item: \"#channel\", \"@username\" or a room id. A text is "
                   "not split at commas; use a list for several rooms.")};
    if (error == badUrl)
        return {refused,
                Tr::tr("Links and pictures must start with http:// or https:// (an avatar may be a "
                       "relative address); leave the member out when there is none.")};
    if (error == "Invalid attachment field, title and value is required"_L1)
        return {refused,
                Tr::tr("Every item of an attachment's \"fields\" needs a title and a value; 0, "
                       "false and an empty text count as missing, so turn them into text.")};
    if (error == "error-message-size-exceeded"_L1)
        return {refused,
                Tr::tr("Shorten the text to what the setting Message_MaxAllowedSize of the server "
                       "allows (5000 characters unless changed).")};
    if (error == "Not enough permission"_L1)
        return {refused,
                Tr::tr("Give the account that the integration posts as the role \"bot\" "
                       "(permission message-impersonate), or leave alias and avatar out.")};
    if (error == "Custom fields not enabled"_L1)
        return {refused,
                Tr::tr("Switch on Message_CustomFields_Enabled on the server, or leave "
                       "\"customFields\" out.")};
    if (error.startsWith("Match error: "_L1))
        return {refused,
                Tr::tr("A member of the message has the wrong type; convert it in the "
                       "script, for example with String(value).")};
    if (error == "unknown-error"_L1)
        return {refused, Tr::tr("There was no channel to post to; set the integration's channel.")};
    return {refused, {}};
}

} // namespace hooksmith
