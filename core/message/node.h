// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"

#include <QList>
#include <QString>

namespace hooksmith {

class EmojiTable;

/// What a piece of a message's text is. The names are those of the message parser's types
/// (message-rendering.md, section 1.3); List, Break and SmallEmoji come from attachment texts only.
enum class NodeType {
    // Blocks
    Paragraph,
    LineBreak,
    Heading,
    UnorderedList,
    OrderedList,
    List,
    ListItem,
    Tasks,
    Task,
    Quote,
    Code,
    SpoilerBlock,
    Katex,
    Table,
    TableRow,
    TableCell,
    HorizontalRule,
    BigEmoji,
    // Inlines
    Text,
    Bold,
    Italic,
    Strike,
    InlineCode,
    Link,
    Image,
    MentionUser,
    MentionChannel,
    Emoji,
    SmallEmoji,
    Color,
    Timestamp,
    Spoiler,
    InlineKatex,
    Break
};

enum class CellAlignment { Left, Center, Right };

/// How the client colours a mention (message-rendering.md, section 2). Unknown ones are plain text.
enum class MentionKind { Unknown, Critical, Relevant, Other, Channel };

/// One node of a text's tree. Which members mean something depends on the type:
/// - `text`: Text, InlineCode, Code (all lines, joined by line feeds), Katex, mentions (the name
/// without
///   its sign; once a MessageModel is made, what is shown), Emoji (the characters; empty when the
///   short code is unknown), Timestamp (seconds; in a MessageModel what is shown), Color (what the
///   client writes beside the square), Image (alternative text)
/// - `target`: Link and Image (address), Code (language, empty for none), Timestamp (format
/// letter),
///   Emoji (as written in the message, ":smile:" or ":)")
/// - `number`: Heading (level), ListItem (written number; 0 = a bullet)
/// - `checked`, `isTask`: Task and ListItem
/// - `rgba`: Color, 0xAARRGGBB
/// - Table: the children are rows, the first one is the head.
struct Node
{
    NodeType type = NodeType::Text;
    QString text;
    QString target;
    int number = 0;
    bool checked = false;
    bool isTask = false;
    CellAlignment alignment = CellAlignment::Left;
    MentionKind mention = MentionKind::Unknown;
    quint32 rgba = 0;
    QList<Node> children;

    static Node plain(const QString &text);
    bool operator==(const Node &) const = default;
};

/// Reads the tree that the markup bundle gave (an array of nodes). Unknown types become their text;
/// nesting deeper than 64 is flattened to text, so that no input can exhaust the stack of a reader.
/// `attachment`: the texts are searched for :codes:, which the client does only there
/// (section 5.1).
QList<Node> nodesFromTree(const JsValue &tree, const EmojiTable &emoji, bool attachment);

/// The text of nodes as a person would copy it.
QString plainText(const QList<Node> &nodes);

} // namespace hooksmith
