// SPDX-License-Identifier: MIT
#include "core/message/messagemodel.h"

#include "core/base/tr.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

constexpr int maximumQuoteDepth = 20;

// A member as the client shows it: strings as they are, other scalars as JavaScript prints them.
QString textOf(const JsValue &object, QStringView key)
{
    const JsValue value = object[key];
    return value.isString() ? value.toString() : value.isNumber() ? value.toJsString() : QString();
}

bool isWebAddress(const QString &url)
{
    return url.startsWith("http://"_L1, Qt::CaseInsensitive)
        || url.startsWith("https://"_L1, Qt::CaseInsensitive);
}

class Builder
{
public:
    Builder(const MessageContext &context, const TextResolver &resolve)
        : m_context(context), m_resolve(resolve)
    {
    }

    MessageModel build(const JsValue &message, const QString &room)
    {
        MessageModel model;
        model.source = message;
        model.room = room;
        frame(model, message);

        const QString text = textOf(message, u"msg");
        if (message.contains(u"mentions") && message[u"mentions"].isArray())
            m_mentions = people(message[u"mentions"]);
        else
            m_mentions = m_context.mentions;
        if (message.contains(u"channels") && message[u"channels"].isArray()) {
            m_channels = QStringList();
            for (const JsValue &channel : message[u"channels"].toArray())
                m_channels->append(textOf(channel, u"name"));
        } else {
            m_channels = m_context.channels;
        }
        if (!text.isEmpty())
            model.body = rich(TextKind::Message, text);
        // The client drops a leading line break of a text that it parses itself (section 1.2).
        if (!model.body.nodes.isEmpty() && model.body.nodes.first().type == NodeType::LineBreak)
            model.body.nodes.removeFirst();

        const JsValue::Array &attachments = message[u"attachments"].toArray();
        model.attachments.reserve(attachments.size());
        for (const JsValue &attachment : attachments)
            model.attachments.append(this->attachment(attachment, 0));
        linkPreviews(model, message);
        return model;
    }

private:
    void frame(MessageModel &model, const JsValue &message) const
    {
        const JsValue user = message[u"u"];
        Person poster = m_context.poster;
        if (user.isObject()) {
            poster.id = textOf(user, u"_id");
            poster.username = textOf(user, u"username");
            poster.name = textOf(user, u"name");
        }
        const QString alias = textOf(message, u"alias");
        const QString realName = poster.name.isEmpty() ? poster.username : poster.name;
        model.username = poster.username;
        model.displayName = alias.isEmpty() ? realName : alias;
        model.showUsername = m_context.showRealNames && realName != poster.username;
        model.initial =
            poster.username
                .left(poster.username.size() > 1 && poster.username.at(0).isHighSurrogate() ? 2 : 1)
                .toUpper();
        model.avatarColor = int(poster.username.size() % 6);
        model.avatarUrl = textOf(message, u"avatar");
        if (model.avatarUrl.isEmpty())
            model.avatarEmoji = textOf(message, u"emoji");
        if (!model.avatarEmoji.isEmpty()) {
            // The parser knows emoji codes; an unknown one stays as it was written.
            const RichText emoji = m_resolve(TextKind::Message, model.avatarEmoji);
            if (emoji.nodes.size() == 1 && emoji.nodes.first().type == NodeType::BigEmoji
                && !emoji.nodes.first().children.isEmpty()
                && !emoji.nodes.first().children.first().text.isEmpty())
                model.avatarEmoji = emoji.nodes.first().children.first().text;
        }
        if (!m_context.roles.isEmpty()) {
            model.tags = m_context.roles;
            if (m_context.isBot || message[u"bot"].isTruthy())
                model.tags.append(u"Bot"_s);
        }
        const QDateTime time = messageTime(message[u"ts"]);
        model.timeText = m_context.timeText.isEmpty() ? clockText(time) : m_context.timeText;
        model.timeTip = dateTimeText(time);
    }

    QDateTime messageTime(const JsValue &ts) const
    {
        QDateTime time;
        if (ts.isString())
            time = QDateTime::fromString(ts.toString(), Qt::ISODateWithMs);
        else if (ts.isNumber())
            time = QDateTime::fromMSecsSinceEpoch(qint64(ts.toNumber()));
        else if (ts.isDate())
            time = QDateTime::fromMSecsSinceEpoch(qint64(ts.dateMilliseconds()));
        else if (ts.isObject() && ts[u"$date"].isNumber())
            time = QDateTime::fromMSecsSinceEpoch(qint64(ts[u"$date"].toNumber()));
        return time.isValid() ? time.toTimeZone(m_context.now.timeZone()) : m_context.now;
    }

    static QList<Person> people(const JsValue &list)
    {
        QList<Person> out;
        for (const JsValue &item : list.toArray())
            out.append({textOf(item, u"_id"), textOf(item, u"username"), textOf(item, u"name")});
        return out;
    }

    RichText rich(TextKind kind, const QString &text) const
    {
        if (kind == TextKind::Plain)
            return {{Node::plain(text)}, {}};
        RichText out = m_resolve(kind, text);
        complete(out.nodes, kind == TextKind::Message);
        return out;
    }

    // What depends on more than the text: mentions, and times.
    void complete(QList<Node> &nodes, bool mentions) const
    {
        for (Node &node : nodes) {
            if (node.type == NodeType::MentionUser && mentions)
                completeUser(node);
            else if (node.type == NodeType::MentionChannel && mentions)
                completeChannel(node);
            else if (node.type == NodeType::Timestamp)
                node.text = timestampText(node.text.toLongLong(),
                                          node.target.isEmpty() ? QChar(u't') : node.target.at(0),
                                          m_context.now);
            complete(node.children, mentions);
        }
    }

    void completeUser(Node &node) const
    {
        if (node.text == "all"_L1 || node.text == "here"_L1) {
            node.mention = MentionKind::Relevant;
            return;
        }
        if (!m_mentions) {
            node.mention = MentionKind::Other;
            return;
        }
        for (const Person &person : *m_mentions) {
            if (person.username != node.text)
                continue;
            node.mention = !m_context.viewerId.isEmpty() && person.id == m_context.viewerId
                ? MentionKind::Critical
                : MentionKind::Other;
            if (m_context.showRealNames && !person.name.isEmpty())
                node.text = person.name;
            return;
        }
    }

    void completeChannel(Node &node) const
    {
        if (!m_channels || m_channels->contains(node.text))
            node.mention = MentionKind::Channel;
    }

    static bool hasMarkdown(const JsValue &attachment, QLatin1StringView part)
    {
        const JsValue list = attachment[u"mrkdwn_in"];
        if (!list.isArray())
            return true;
        for (const JsValue &item : list.toArray()) {
            if (item.toString() == part)
                return true;
        }
        return false;
    }

    AttachmentModel attachment(const JsValue &value, int depth)
    {
        AttachmentModel out;
        if (!value.isObject()) {
            out.isMalformed = true;
            return out;
        }
        // The client's order (section 5): file, then quote, then everything else.
        if (value[u"type"].toString() == "file"_L1)
            out.kind = AttachmentModel::Kind::File;
        else if (value.contains(u"message_link"))
            out.kind = AttachmentModel::Kind::Quote;

        out.title = textOf(value, u"title");
        out.titleLink = textOf(value, u"title_link");
        out.collapsed = value[u"collapsed"].toBool();
        out.authorName = textOf(value, u"author_name");
        out.authorLink = textOf(value, u"author_link");
        out.authorIcon = textOf(value, u"author_icon");
        if (out.kind == AttachmentModel::Kind::File)
            file(out, value);
        else if (out.kind == AttachmentModel::Kind::Quote)
            quote(out, value, depth);
        else
            common(out, value);
        return out;
    }

    static void image(AttachmentModel &out, const JsValue &value)
    {
        out.imageUrl = textOf(value, u"image_url");
        const JsValue size = value[u"image_dimensions"];
        out.imageWidth = qBound(0.0, size[u"width"].toNumber(), 1e6);
        out.imageHeight = qBound(0.0, size[u"height"].toNumber(), 1e6);
    }

    void common(AttachmentModel &out, const JsValue &value) const
    {
        out.color = textOf(value, u"color");
        if (const QString text = textOf(value, u"pretext"); !text.isEmpty())
            out.pretext =
                rich(hasMarkdown(value, "pretext"_L1) ? TextKind::Inline : TextKind::Plain, text);
        if (const QString text = textOf(value, u"text"); !text.isEmpty())
            out.text =
                rich(hasMarkdown(value, "text"_L1) ? TextKind::Document : TextKind::Plain, text);
        for (const JsValue &item : value[u"fields"].toArray())
            out.fields.append(field(item));
        image(out, value);
        out.thumbUrl = textOf(value, u"thumb_url");
        for (const JsValue &item : value[u"actions"].toArray()) {
            AttachmentAction action{textOf(item, u"text"), textOf(item, u"image_url"),
                                    textOf(item, u"url"), textOf(item, u"msg"),
                                    textOf(item, u"msg_processing_type")};
            const bool isShown = item[u"type"].toString() == "button"_L1
                && (!action.text.isEmpty() || !action.imageUrl.isEmpty())
                && (!action.url.isEmpty() || item[u"msg_in_chat_window"].isTruthy());
            if (isShown)
                out.actions.append(action);
        }
    }

    AttachmentField field(const JsValue &item) const
    {
        AttachmentField field;
        field.isShort = item[u"short"].toBool();
        field.title = rich(TextKind::Inline, fieldText(item[u"title"].toJsString()));
        const JsValue value = item[u"value"];
        field.value =
            rich(TextKind::Inline, fieldText(value.isNullish() ? QString() : value.toJsString()));
        // Section 0, item 7: such a value passes the server's check and breaks the client.
        if (value.isNumber() || value.isBool())
            field.problem =
                Tr::tr(
                    "The client cannot draw a field whose value is of the type %1. Send a string.")
                    .arg(value.typeName());
        return field;
    }

    // The client makes every line end of a field a hard break.
    static QString fieldText(QString text) { return text.replace(u"\n"_s, u"  \n"_s); }

    void quote(AttachmentModel &out, const JsValue &value, int depth)
    {
        out.messageLink = textOf(value, u"message_link");
        if (const QString text = textOf(value, u"text"); !text.isEmpty())
            out.text = rich(TextKind::Message, text);
        const QString shown = textOf(value, u"__tsText");
        const JsValue ts = value[u"ts"];
        if (!shown.isEmpty())
            out.timeText = shown;
        else if (!ts.isNullish())
            out.timeText = dateTimeText(messageTime(ts));
        for (const JsValue &nested : value[u"attachments"].toArray()) {
            if (depth < maximumQuoteDepth)
                out.nested.append(attachment(nested, depth + 1));
            else
                ++out.omittedNested;
        }
    }

    void file(AttachmentModel &out, const JsValue &value) const
    {
        out.downloadable = value[u"title_link_download"].toBool();
        image(out, value);
        QLatin1StringView sizeKey = "size"_L1;
        if (!out.imageUrl.isEmpty()) {
            out.fileKind = AttachmentModel::FileKind::Image;
            sizeKey = "image_size"_L1;
        } else if (const QString audio = textOf(value, u"audio_url"); !audio.isEmpty()) {
            out.fileKind = AttachmentModel::FileKind::Audio;
            out.mediaUrl = audio;
            out.mediaType = textOf(value, u"audio_type");
            sizeKey = "audio_size"_L1;
        } else if (const QString video = textOf(value, u"video_url"); !video.isEmpty()) {
            out.fileKind = AttachmentModel::FileKind::Video;
            out.mediaUrl = video;
            out.mediaType = textOf(value, u"video_type");
            sizeKey = "video_size"_L1;
        }
        const JsValue size = value[QString(sizeKey)];
        if (size.isNumber() && size.toNumber() > 0)
            out.sizeText = fileSizeText(size.toNumber());
        out.format = textOf(value, u"format");
        if (out.format.isEmpty())
            out.format = QFileInfo(out.title).suffix().toUpper();
        if (const QString text = textOf(value, u"description"); !text.isEmpty())
            out.description = rich(TextKind::Document, text);
    }

    void linkPreviews(MessageModel &model, const JsValue &message) const
    {
        if (!m_context.linkPreviews.isEmpty()) {
            model.linkPreviews = m_context.linkPreviews;
            return;
        }
        if (!message[u"parseUrls"].isTruthy())
            return;
        collectLinks(model.body.nodes, model.linkPreviews);
    }

    static void collectLinks(const QList<Node> &nodes, QList<LinkPreview> &previews)
    {
        for (const Node &node : nodes) {
            if (node.type == NodeType::Link && previews.size() < 5) {
                const QString url =
                    node.target.startsWith("//"_L1) ? u"https:"_s + node.target : node.target;
                const auto same = [&](const LinkPreview &p) { return p.url == url; };
                if (isWebAddress(url) && std::none_of(previews.begin(), previews.end(), same))
                    previews.append({url, {}, {}, {}, {}});
            }
            collectLinks(node.children, previews);
        }
    }

    const MessageContext &m_context;
    const TextResolver &m_resolve;
    std::optional<QList<Person>> m_mentions;
    std::optional<QStringList> m_channels;
};

} // namespace

MessageModel buildMessageModel(const JsValue &message, const QString &room,
                               const MessageContext &context, const TextResolver &resolve)
{
    return Builder(context, resolve).build(message, room);
}

} // namespace hooksmith
