// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/node.h"
#include "core/script/jsvalue.h"

#include <functional>
#include <optional>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// Which of the client's text engines a text goes through (message-rendering.md, sections 0 and 5).
enum class TextKind { Message, Document, Inline, Plain };

/// A text ready to be drawn. `note` is not empty when the text is shown as it was written because
/// the engine could not digest it (a translated sentence).
struct RichText
{
    QList<Node> nodes;
    QString note;
    bool isEmpty() const { return nodes.isEmpty(); }
};

struct AttachmentField
{
    RichText title, value;
    bool isShort = false;
    QString problem; ///< Not empty: the client fails on this field (translated sentence)
};

/// A button that the client draws; others are dropped (section 5.2, `actions`).
struct AttachmentAction
{
    QString text, imageUrl, url, message;
    QString processing; ///< `msg_processing_type`; empty = sendMessage
};

/// One attachment as the client understands it.
struct AttachmentModel
{
    enum class Kind { Default, File, Quote };
    enum class FileKind { Image, Audio, Video, Other };

    Kind kind = Kind::Default;
    FileKind fileKind = FileKind::Other;
    QString color; ///< As given; empty when missing
    std::optional<RichText> pretext, text, description;
    QString authorName, authorLink, authorIcon;
    QString title, titleLink;
    bool downloadable = false;
    bool collapsed = false;
    QList<AttachmentField> fields;
    QString imageUrl; ///< Of a default attachment or an image file
    double imageWidth = 0, imageHeight = 0; ///< 0 = no `image_dimensions`
    QString thumbUrl;
    QString mediaUrl, mediaType; ///< Audio or video: address, MIME type as given
    QList<AttachmentAction> actions;
    QString sizeText, format; ///< Files
    QString timeText, messageLink; ///< Quotes
    QList<AttachmentModel> nested; ///< Quotes only
    int omittedNested = 0; ///< Deeper ones that are not shown
    bool isMalformed = false; ///< Not an object: the server refuses it
};

/// What the client may show below a message for a link in it (section 6). At design time only the
/// address is known.
struct LinkPreview
{
    QString url, title, description, siteName, imageUrl;
    bool isPlaceholder() const
    {
        return title.isEmpty() && description.isEmpty() && imageUrl.isEmpty();
    }
};

/// One message as the client understands it: everything that a drawing needs, and nothing else.
struct MessageModel
{
    QString room; ///< As a person names it; may be empty
    QString displayName, username;
    bool showUsername = false;
    QString avatarUrl;
    QString avatarEmoji; ///< Characters, or the code as written when it is unknown
    QString initial; ///< Of the default avatar
    int avatarColor = 0; ///< Index 0-5 of the default avatar's colour
    QStringList tags;
    QString timeText, timeTip;
    RichText body;
    QList<AttachmentModel> attachments;
    QList<LinkPreview> linkPreviews;
    JsValue source;
};

struct Person
{
    QString id, username, name;
};

/// What a drawing must know besides the message. The defaults are those of a new server with an
/// integration that posts as rocket.cat.
struct MessageContext
{
    Person poster{QStringLiteral("rocket.cat"), QStringLiteral("rocket.cat"),
                  QStringLiteral("Rocket.Cat")};
    QString viewerId;
    QStringList roles; ///< Role descriptions of the poster
    bool isBot = false;
    bool showRealNames = false;
    /// Who can be mentioned. Absent: at design time nobody knows, and every name counts as known.
    std::optional<QList<Person>> mentions;
    std::optional<QStringList> channels;
    QString timeText; ///< Empty: the time of `now`
    QDateTime now = QDateTime::currentDateTime();
    QList<LinkPreview> linkPreviews;
};

/// How a builder gets the tree of a text.
using TextResolver = std::function<RichText(TextKind, const QString &)>;

/// Reads a message in the `messages[].message` form of cli.md as the web client reads it: the order
/// of section 5 of message-rendering.md, every rule of its tables. Never fails: what is malformed
/// is left out or marked.
MessageModel buildMessageModel(const JsValue &message, const QString &room,
                               const MessageContext &context, const TextResolver &resolve);

/// "10:24 AM" (the server's default format LT), "January 2, 2025 10:24 AM".
QString clockText(const QDateTime &time);
QString dateTimeText(const QDateTime &time);
/// A TIMESTAMP node's text as date-fns writes it (section 2, TIMESTAMP).
QString timestampText(qint64 seconds, QChar format, const QDateTime &now);
/// "47.08 kB".
QString fileSizeText(double bytes);

} // namespace hooksmith
