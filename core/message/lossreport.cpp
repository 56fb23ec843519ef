// SPDX-License-Identifier: MIT
#include "core/message/lossreport.h"
#include "core/base/localetext.h"

#include "core/base/tr.h"
#include "core/message/scriptlines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

constexpr qsizetype maximumRows = 20'000;
constexpr int maximumQuoteDepth = 20;

enum class Expected { Anything, Text, TextOrNumber, Boolean, Number, Object, List, Address };

QString expectedWords(Expected expected)
{
    switch (expected) {
    case Expected::Text: return Tr::tr("a string");
    case Expected::TextOrNumber: return Tr::tr("a string or a number");
    case Expected::Boolean: return Tr::tr("true or false");
    case Expected::Number: return Tr::tr("a number");
    case Expected::Object: return Tr::tr("an object");
    case Expected::List: return Tr::tr("a list");
    case Expected::Address: return Tr::tr("a full address (https://…) or an upload path");
    case Expected::Anything: break;
    }
    return {};
}

bool isAddress(const QString &text)
{
    static const QRegularExpression full(u"^[a-z][a-z0-9+.-]*://[^\\s/?#]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.trimmed().startsWith("javascript:"_L1, Qt::CaseInsensitive))
        return false;
    return full.match(text).hasMatch() || text.startsWith("data:"_L1)
        || text.startsWith("/file-upload/"_L1) || text.startsWith("/ufs/"_L1);
}

bool fits(const JsValue &value, Expected expected)
{
    switch (expected) {
    case Expected::Text: return value.isString();
    case Expected::TextOrNumber: return value.isString() || value.isNumber();
    case Expected::Boolean: return value.isBool();
    case Expected::Number: return value.isNumber();
    case Expected::Object: return value.isObject();
    case Expected::List: return value.isArray();
    case Expected::Address: return value.isString() && isAddress(value.toString());
    case Expected::Anything: break;
    }
    return true;
}

const QHash<QString, Expected> &attachmentTypes()
{
    static const QHash<QString, Expected> types{
        {u"color"_s, Expected::Text},
        {u"text"_s, Expected::Text},
        {u"title"_s, Expected::Text},
        {u"author_name"_s, Expected::Text},
        {u"button_alignment"_s, Expected::Text},
        {u"image_preview"_s, Expected::Text},
        {u"image_type"_s, Expected::Text},
        {u"audio_type"_s, Expected::Text},
        {u"video_type"_s, Expected::Text},
        {u"ts"_s, Expected::TextOrNumber},
        {u"collapsed"_s, Expected::Boolean},
        {u"title_link_download"_s, Expected::Boolean},
        {u"image_size"_s, Expected::Number},
        {u"audio_size"_s, Expected::Number},
        {u"video_size"_s, Expected::Number},
        {u"image_dimensions"_s, Expected::Object},
        {u"fields"_s, Expected::List},
        {u"actions"_s, Expected::List},
        {u"thumb_url"_s, Expected::Address},
        {u"message_link"_s, Expected::Address},
        {u"author_link"_s, Expected::Address},
        {u"author_icon"_s, Expected::Address},
        {u"title_link"_s, Expected::Address},
        {u"image_url"_s, Expected::Address},
        {u"audio_url"_s, Expected::Address},
        {u"video_url"_s, Expected::Address},
    };
    return types;
}

const QHash<QString, Expected> &actionTypes()
{
    static const QHash<QString, Expected> types{
        {u"type"_s, Expected::Text},          {u"text"_s, Expected::Text},
        {u"msg"_s, Expected::Text},           {u"webview_height_ratio"_s, Expected::Text},
        {u"url"_s, Expected::Address},        {u"image_url"_s, Expected::Address},
        {u"is_webview"_s, Expected::Boolean}, {u"msg_in_chat_window"_s, Expected::Boolean},
    };
    return types;
}

// Which kind draws a key: c = default ("common"), q = quote, f = file (message-rendering.md, 5.2).
const QHash<QString, QString> &drawnBy()
{
    static const QHash<QString, QString> kinds{
        {u"color"_s, u"c"_s},
        {u"pretext"_s, u"c"_s},
        {u"text"_s, u"cq"_s},
        {u"fields"_s, u"c"_s},
        {u"mrkdwn_in"_s, u"c"_s},
        {u"author_name"_s, u"cq"_s},
        {u"author_link"_s, u"cq"_s},
        {u"author_icon"_s, u"cq"_s},
        {u"title"_s, u"cf"_s},
        {u"title_link"_s, u"cf"_s},
        {u"title_link_download"_s, u"f"_s},
        {u"collapsed"_s, u"cf"_s},
        {u"image_url"_s, u"cf"_s},
        {u"image_dimensions"_s, u"cf"_s},
        {u"image_type"_s, u"f"_s},
        {u"image_size"_s, u"f"_s},
        {u"image_preview"_s, u"f"_s},
        {u"thumb_url"_s, u"c"_s},
        {u"actions"_s, u"c"_s},
        {u"ts"_s, u"q"_s},
        {u"message_link"_s, u"q"_s},
        {u"audio_url"_s, u"f"_s},
        {u"audio_type"_s, u"f"_s},
        {u"audio_size"_s, u"f"_s},
        {u"video_url"_s, u"f"_s},
        {u"video_type"_s, u"f"_s},
        {u"video_size"_s, u"f"_s},
        {u"format"_s, u"f"_s},
        {u"size"_s, u"f"_s},
        {u"description"_s, u"f"_s},
        {u"type"_s, u"f"_s},
        {u"attachments"_s, u"q"_s},
    };
    return kinds;
}

bool isEmptyForServer(const JsValue &value)
{
    // underscore's isEmpty: numbers and booleans count as empty too.
    if (value.isString())
        return value.toString().isEmpty();
    if (value.isArray())
        return value.toArray().isEmpty();
    if (value.isObject())
        return value.members().isEmpty();
    return true;
}

class Inspector
{
public:
    Inspector(const QString &script, bool overrideAllowed, const QString &place)
        : m_lines(script), m_overrideAllowed(overrideAllowed), m_place(place)
    {
    }

    QList<KeyReport> message(const JsValue &message)
    {
        for (const JsValue::Member &member : message.members())
            messageKey(message, member.first, member.second);
        return m_reports;
    }

private:
    void add(const QString &path, KeyFate fate, const QString &rule)
    {
        if (m_reports.size() >= maximumRows)
            return;
        if (m_reports.size() == maximumRows - 1) {
            m_reports.append({u"…"_s, KeyFate::Ignored,
                              Tr::tr("The result has more keys than can be listed here."), 0});
            return;
        }
        m_reports.append({path, fate, rule, m_lines.lineOf(m_place + path)});
    }

    void messageKey(const JsValue &message, const QString &key, const JsValue &value)
    {
        const auto superseded = [&](QStringView winner) { return message[winner].isTruthy(); };
        if (key == "text"_L1 || key == "msg"_L1) {
            if (!value.isNullish() && !value.isString())
                return add(key, KeyFate::Refused, wrongType(value, Expected::Text));
            if (key == "msg"_L1 && superseded(u"text"))
                return add(key, KeyFate::Ignored, Tr::tr("text wins over msg."));
            if (key == "text"_L1)
                return add(key, KeyFate::Renamed, Tr::tr("Stored as msg, trimmed."));
            return add(key, KeyFate::Shown, Tr::tr("The message's text, trimmed."));
        }
        if (key == "username"_L1 || key == "alias"_L1) {
            if (key == "alias"_L1 && superseded(u"username"))
                return add(key, KeyFate::Ignored, Tr::tr("username wins over alias."));
            if (value.isTruthy() && !value.isString())
                return add(key, KeyFate::Refused, wrongType(value, Expected::Text));
            const QString rule = Tr::tr("The displayed name; the poster needs the permission "
                                        "message-impersonate.");
            return add(key, key == "alias"_L1 ? KeyFate::Shown : KeyFate::Renamed,
                       key == "alias"_L1 ? rule : sentences({Tr::tr("Stored as alias."), rule}));
        }
        if (key == "icon_url"_L1 || key == "avatar"_L1)
            return avatar(message, key, value);
        if (key == "icon_emoji"_L1 || key == "emoji"_L1)
            return emoji(message, key, value);
        if (key == "attachments"_L1)
            return attachments(value);
        if (key == "channel"_L1 || key == "roomId"_L1) {
            if (!m_overrideAllowed)
                return add(
                    key, KeyFate::Refused,
                    Tr::tr("The integration may not override its channel: the server refuses the "
                           "message unless this is the channel it has anyway."));
            if (key == "roomId"_L1 && superseded(u"channel"))
                return add(key, KeyFate::Ignored, Tr::tr("channel wins over roomId."));
            return add(key, KeyFate::Shown, Tr::tr("Where the message is posted."));
        }
        if (key == "parseUrls"_L1 || key == "groupable"_L1 || key == "tmid"_L1
            || key == "customFields"_L1)
            return add(key, KeyFate::Shown, Tr::tr("Stored with the message."));
        if (key == "bot"_L1)
            return add(key, KeyFate::Ignored, Tr::tr("Both webhook kinds overwrite bot."));
        if (key == "separateResponse"_L1)
            return add(
                key, KeyFate::Ignored,
                Tr::tr("Steers the reply when there are several channels; it is not stored."));
        if (key == "blocks"_L1)
            return add(key, KeyFate::Ignored,
                       Tr::tr("Webhooks do not take UI blocks; only apps and the REST API's "
                              "sendMessage do."));
        add(key, KeyFate::Ignored, Tr::tr("The server does not take this key from a webhook."));
    }

    void avatar(const JsValue &message, const QString &key, const JsValue &value)
    {
        if (key == "avatar"_L1 && !isEmptyForServer(message[u"icon_url"]))
            return add(key, KeyFate::Ignored, Tr::tr("icon_url wins over avatar."));
        if (isEmptyForServer(value))
            return add(key, KeyFate::Ignored, Tr::tr("It is empty."));
        if (!value.isString()
            || value.toString().trimmed().startsWith("javascript:"_L1, Qt::CaseInsensitive))
            return add(key, KeyFate::Refused,
                       Tr::tr("The server refuses it: Invalid href value provided."));
        add(key, key == "avatar"_L1 ? KeyFate::Shown : KeyFate::Renamed,
            key == "avatar"_L1 ? Tr::tr("The picture beside the message.")
                               : Tr::tr("Stored as avatar."));
    }

    void emoji(const JsValue &message, const QString &key, const JsValue &value)
    {
        if (!isEmptyForServer(message[u"icon_url"]) || !isEmptyForServer(message[u"avatar"]))
            return add(key, KeyFate::Ignored,
                       Tr::tr("A picture (icon_url, avatar) wins over an emoji."));
        if (key == "emoji"_L1 && !isEmptyForServer(message[u"icon_emoji"]))
            return add(key, KeyFate::Ignored, Tr::tr("icon_emoji wins over emoji."));
        if (isEmptyForServer(value))
            return add(key, KeyFate::Ignored, Tr::tr("It is empty."));
        if (!value.isString())
            return add(key, KeyFate::Refused, wrongType(value, Expected::Text));
        add(key, key == "emoji"_L1 ? KeyFate::Shown : KeyFate::Renamed,
            key == "emoji"_L1 ? Tr::tr("Shown as the avatar.") : Tr::tr("Stored as emoji."));
    }

    void attachments(const JsValue &value)
    {
        const QString key = u"attachments"_s;
        if (value.isNullish())
            return add(key, KeyFate::Ignored, Tr::tr("There is nothing in it."));
        if (!value.isArray())
            return add(key, KeyFate::Ignored,
                       Tr::tr("It must be a list; the server logs a warning and drops it."));
        add(key, KeyFate::Shown,
            Tr::tr("Link previews are off while this key is there, unless parseUrls is true."));
        const JsValue::Array &items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            attachment(items[i], u"attachments[%1]"_s.arg(i));
    }

    void attachment(const JsValue &item, const QString &path, int depth = 0)
    {
        if (!item.isObject())
            return add(path, KeyFate::Refused, Tr::tr("An attachment must be an object."));
        const QChar kind = item[u"type"].toString() == "file"_L1 ? u'f'
            : item.contains(u"message_link")                     ? u'q'
                                                                 : u'c';
        for (const JsValue::Member &member : item.members())
            attachmentKey(item, path, kind, member.first, member.second);
        if (kind != u'q' || depth >= maximumQuoteDepth)
            return;
        list(path + u".attachments"_s, item[u"attachments"],
             [this, depth](const JsValue &v, const QString &p) { attachment(v, p, depth + 1); });
    }

    void attachmentKey(const JsValue &item, const QString &path, QChar kind, const QString &key,
                       const JsValue &value)
    {
        const QString place = path + u'.' + key;
        if (value.isNull())
            return add(place, KeyFate::Ignored, Tr::tr("null is dropped."));
        if (key == "msg"_L1)
            return add(place, KeyFate::Renamed,
                       Tr::tr("Stored as text, trimmed; it overwrites text."));
        if (const auto type = attachmentTypes().constFind(key);
            type != attachmentTypes().constEnd() && !fits(value, *type))
            return add(place, KeyFate::Refused, wrongType(value, *type));
        if (!drawnBy().value(key).contains(kind)) {
            const bool isSlack = key == "footer"_L1 || key == "footer_icon"_L1
                || key == "fallback"_L1 || key == "callback_id"_L1;
            const bool isElsewhere = drawnBy().contains(key) && key != "type"_L1;
            return add(place, KeyFate::Ignored,
                       isSlack ? Tr::tr("Slack only: Rocket.Chat's client does not draw it.")
                           : isElsewhere ? Tr::tr("Not drawn in this kind of attachment.")
                                         : Tr::tr("Stored, but the client does not draw it."));
        }
        if ((key == "author_link"_L1 || key == "author_icon"_L1) && kind == u'c'
            && !item[u"author_name"].isTruthy())
            return add(place, KeyFate::Ignored, Tr::tr("Ignored without author_name."));
        if (key == "collapsed"_L1 && value.toBool() && kind == u'c' && !item[u"title"].isTruthy())
            return add(
                place, KeyFate::Shown,
                Tr::tr("Without a title there is no arrow: the attachment stays collapsed."));
        if (key == "color"_L1 && isSlackColor(value.toString()))
            return add(
                place, KeyFate::Ignored,
                Tr::tr("\"%1\" is Slack's name, not a CSS colour: the bar gets the text's colour.")
                    .arg(value.toString()));
        if (key == "title_link"_L1 && !item[u"title"].isTruthy())
            return add(place, KeyFate::Ignored, Tr::tr("Ignored without title."));
        if (key == "image_dimensions"_L1 && !item[u"image_url"].isTruthy())
            return add(place, KeyFate::Ignored, Tr::tr("Ignored without image_url."));
        add(place, KeyFate::Shown,
            key == "title_link_download"_L1 ? Tr::tr("Adds a download button.") : QString());
        if (key == "fields"_L1)
            list(place, value, [this](const JsValue &v, const QString &p) { field(v, p); });
        else if (key == "actions"_L1)
            list(place, value, [this](const JsValue &v, const QString &p) { action(v, p); });
    }

    template <class F>
    void list(const QString &place, const JsValue &value, F inspect)
    {
        const JsValue::Array &items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            inspect(items[i], u"%1[%2]"_s.arg(place).arg(i));
    }

    void field(const JsValue &item, const QString &path)
    {
        const JsValue value = item[u"value"];
        const bool titleFits = item[u"title"].isString() && item[u"title"].isTruthy();
        if (!titleFits || !value.isTruthy()
            || !(value.isString() || value.isNumber() || value.isBool()))
            return add(path, KeyFate::Refused,
                       Tr::tr("Invalid attachment field, title and value is required"));
        if (!item[u"short"].isNullish() && !item[u"short"].isBool())
            return add(path + u".short"_s, KeyFate::Refused,
                       wrongType(item[u"short"], Expected::Boolean));
        if (!value.isString())
            add(path + u".value"_s, KeyFate::Ignored,
                Tr::tr("The server takes it, but the client cannot draw a field whose value is of "
                       "the type %1. Send a string.")
                    .arg(value.typeName()));
        for (const JsValue::Member &member : item.members()) {
            const bool isDrawn = member.first == "title"_L1 || member.first == "short"_L1
                || (member.first == "value"_L1 && value.isString());
            if (isDrawn)
                add(path + u'.' + member.first, KeyFate::Shown, {});
            else if (member.first != "value"_L1)
                add(path + u'.' + member.first, KeyFate::Ignored,
                    Tr::tr("Stored, but the client does not draw it."));
        }
    }

    void action(const JsValue &item, const QString &path)
    {
        for (const JsValue::Member &member : item.members()) {
            const auto type = actionTypes().constFind(member.first);
            if (type != actionTypes().constEnd() && !member.second.isNull()
                && !fits(member.second, *type))
                return add(path + u'.' + member.first, KeyFate::Refused,
                           wrongType(member.second, *type));
        }
        if (const QString rule = droppedButton(item); !rule.isEmpty())
            return add(path, KeyFate::Ignored, rule);
        for (const JsValue::Member &member : item.members())
            actionKey(item, path + u'.' + member.first, member.first);
    }

    // Why the client drops an action; empty when it draws it.
    static QString droppedButton(const JsValue &item)
    {
        if (item[u"type"].toString() != "button"_L1)
            return Tr::tr("The client draws only actions of the type button.");
        if (!item[u"text"].isTruthy() && !item[u"image_url"].isTruthy())
            return Tr::tr("A button needs text or image_url.");
        if (!item[u"url"].isTruthy() && !item[u"msg_in_chat_window"].isTruthy())
            return Tr::tr("A button needs url or msg_in_chat_window.");
        return {};
    }

    void actionKey(const JsValue &item, const QString &place, const QString &key)
    {
        static const QStringList drawn{u"type"_s, u"url"_s, u"image_url"_s};
        static const QStringList sent{u"msg"_s, u"msg_in_chat_window"_s, u"msg_processing_type"_s};
        if (key == "text"_L1 && item[u"image_url"].isTruthy())
            return add(place, KeyFate::Ignored, Tr::tr("The button shows its picture instead."));
        if (drawn.contains(key) || key == "text"_L1)
            return add(place, KeyFate::Shown, {});
        if (sent.contains(key) && item[u"url"].isTruthy())
            return add(place, KeyFate::Ignored,
                       Tr::tr("A button with url opens it and sends nothing."));
        if (sent.contains(key))
            return add(place, KeyFate::Shown, {});
        add(place, KeyFate::Ignored, Tr::tr("Stored, but the client does not use it."));
    }

    static bool isSlackColor(const QString &name)
    {
        return name == "good"_L1 || name == "warning"_L1 || name == "danger"_L1;
    }

    static QString wrongType(const JsValue &value, Expected expected)
    {
        if (expected == Expected::Address && value.isString())
            return Tr::
                tr("The server refuses the message: Invalid href value provided. It must be %1.")
                    .arg(expectedWords(expected));
        return Tr::tr("The server refuses the message: this must be %1, not %2.")
            .arg(expectedWords(expected), value.typeName());
    }

    ScriptLines m_lines;
    bool m_overrideAllowed;
    QString m_place; ///< "content.": of the message in what was returned
    QList<KeyReport> m_reports;
};

} // namespace

QString keyFateName(KeyFate fate)
{
    switch (fate) {
    case KeyFate::Shown: return Tr::tr("shown");
    case KeyFate::Renamed: return Tr::tr("renamed");
    case KeyFate::Ignored: return Tr::tr("ignored");
    case KeyFate::Refused: return Tr::tr("refused");
    }
    return {};
}

QList<KeyReport> lossReport(const JsValue &returned, const QString &script, bool overrideAllowed,
                            const QString &key)
{
    if (!returned.isObject())
        return {};
    return Inspector(script, overrideAllowed, key.isEmpty() ? QString() : key + u'.')
        .message(returned);
}

} // namespace hooksmith
