// SPDX-License-Identifier: MIT
#include "core/message/node.h"

#include "core/message/emojitable.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

constexpr int maximumDepth = 64;

struct TypeName
{
    QLatin1StringView name;
    NodeType type;
};

constexpr std::array typeNames{
    TypeName{"PARAGRAPH"_L1, NodeType::Paragraph},
    TypeName{"LINE_BREAK"_L1, NodeType::LineBreak},
    TypeName{"HEADING"_L1, NodeType::Heading},
    TypeName{"UNORDERED_LIST"_L1, NodeType::UnorderedList},
    TypeName{"ORDERED_LIST"_L1, NodeType::OrderedList},
    TypeName{"LIST"_L1, NodeType::List},
    TypeName{"LIST_ITEM"_L1, NodeType::ListItem},
    TypeName{"TASKS"_L1, NodeType::Tasks},
    TypeName{"TASK"_L1, NodeType::Task},
    TypeName{"QUOTE"_L1, NodeType::Quote},
    TypeName{"BLOCKQUOTE"_L1, NodeType::Quote},
    TypeName{"CODE"_L1, NodeType::Code},
    TypeName{"SPOILER_BLOCK"_L1, NodeType::SpoilerBlock},
    TypeName{"KATEX"_L1, NodeType::Katex},
    TypeName{"TABLE"_L1, NodeType::Table},
    TypeName{"TABLE_ROW"_L1, NodeType::TableRow},
    TypeName{"TABLE_CELL"_L1, NodeType::TableCell},
    TypeName{"HORIZONTAL_RULE"_L1, NodeType::HorizontalRule},
    TypeName{"BIG_EMOJI"_L1, NodeType::BigEmoji},
    TypeName{"PLAIN_TEXT"_L1, NodeType::Text},
    TypeName{"BOLD"_L1, NodeType::Bold},
    TypeName{"ITALIC"_L1, NodeType::Italic},
    TypeName{"STRIKE"_L1, NodeType::Strike},
    TypeName{"INLINE_CODE"_L1, NodeType::InlineCode},
    TypeName{"LINK"_L1, NodeType::Link},
    TypeName{"IMAGE"_L1, NodeType::Image},
    TypeName{"MENTION_USER"_L1, NodeType::MentionUser},
    TypeName{"MENTION_CHANNEL"_L1, NodeType::MentionChannel},
    TypeName{"EMOJI"_L1, NodeType::Emoji},
    TypeName{"COLOR"_L1, NodeType::Color},
    TypeName{"TIMESTAMP"_L1, NodeType::Timestamp},
    TypeName{"SPOILER"_L1, NodeType::Spoiler},
    TypeName{"INLINE_KATEX"_L1, NodeType::InlineKatex},
    TypeName{"BREAK"_L1, NodeType::Break},
};

std::optional<NodeType> typeFromName(const QString &name)
{
    for (const TypeName &entry : typeNames) {
        if (entry.name == name)
            return entry.type;
    }
    return std::nullopt;
}

// A PLAIN_TEXT node, a string, or a list of such: its characters. Iterative, for any depth.
QString flatText(const JsValue &value)
{
    QString text;
    QList<JsValue> pending{value};
    while (!pending.isEmpty()) {
        const JsValue next = pending.takeLast();
        if (next.isString()) {
            text += next.toString();
        } else if (next.isArray()) {
            const JsValue::Array &items = next.toArray();
            for (qsizetype i = items.size(); i-- > 0;)
                pending.append(items[i]);
        } else if (next.isObject()) {
            pending.append(next[u"value"]);
            if (next.contains(u"label"))
                pending.append(next[u"label"]);
        }
    }
    return text;
}

bool isCodeCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'+';
}

class Reader
{
public:
    Reader(const EmojiTable &emoji, bool attachment) : m_emoji(emoji), m_attachment(attachment) { }

    QList<Node> list(const JsValue &tree, int depth) const
    {
        QList<Node> nodes;
        if (!tree.isArray()) {
            if (!tree.isNullish())
                add(nodes, tree, depth);
            return nodes;
        }
        nodes.reserve(tree.toArray().size());
        for (const JsValue &item : tree.toArray())
            add(nodes, item, depth);
        return nodes;
    }

private:
    void add(QList<Node> &nodes, const JsValue &value, int depth) const
    {
        const std::optional<NodeType> type = typeFromName(value[u"type"].toString());
        if (!type || depth > maximumDepth) {
            nodes.append(Node::plain(flatText(value)));
            return;
        }
        if (*type == NodeType::Text && m_attachment) {
            splitCodes(nodes, value[u"value"].toString());
            return;
        }
        nodes.append(node(*type, value, depth));
    }

    Node node(NodeType type, const JsValue &value, int depth) const
    {
        Node out;
        out.type = type;
        const JsValue content = value[u"value"];
        switch (type) {
        case NodeType::Text:
        case NodeType::Katex:
        case NodeType::InlineKatex:
        case NodeType::MentionUser:
        case NodeType::MentionChannel:
        case NodeType::InlineCode: out.text = flatText(content); break;
        case NodeType::Code: {
            QStringList lines;
            for (const JsValue &line : content.toArray())
                lines.append(flatText(line));
            out.text = lines.join(u'\n');
            const QString language = value[u"language"].toString();
            out.target = language == "none"_L1 ? QString() : language;
            break;
        }
        case NodeType::Emoji:
            if (const QString unicode = value[u"unicode"].toString(); !unicode.isEmpty()) {
                out.text = unicode;
                out.target = unicode;
            } else {
                out.target = flatText(content);
                const QString name = value[u"shortCode"].toString();
                out.text = m_emoji.characters(name);
                // A code and an emoticon differ only in how they were written.
                if (out.target == name)
                    out.target = u':' + name + u':';
            }
            break;
        case NodeType::Link:
        case NodeType::Image:
            out.target = flatText(content[u"src"]);
            out.children = list(content[u"label"], depth + 1);
            if (type == NodeType::Image)
                out.text = flatText(content[u"label"]);
            break;
        case NodeType::Color: {
            const auto part = [&](QStringView key) {
                return quint32(qBound(0.0, content[key].toNumber(), 255.0));
            };
            out.rgba = (part(u"a") << 24) | (part(u"r") << 16) | (part(u"g") << 8) | part(u"b");
            out.text = u"rgba(%1, %2, %3, %4%)"_s.arg(part(u"r"))
                           .arg(part(u"g"))
                           .arg(part(u"b"))
                           .arg(QString::number(qRound(part(u"a") * 100.0 / 255.0)));
            break;
        }
        case NodeType::Timestamp:
            out.text = content[u"timestamp"].toString();
            out.target = content[u"format"].toString();
            break;
        case NodeType::Table: {
            Node head;
            head.type = NodeType::TableRow;
            head.children = list(content[u"header"], depth + 1);
            out.children.append(head);
            out.children += list(content[u"rows"], depth + 1);
            break;
        }
        case NodeType::TableCell: {
            const QString align = value[u"align"].toString();
            out.alignment = align == "center"_L1 ? CellAlignment::Center
                : align == "right"_L1            ? CellAlignment::Right
                                                 : CellAlignment::Left;
            out.children = list(content, depth + 1);
            break;
        }
        case NodeType::List: {
            out.children = list(content, depth + 1);
            int number = int(qBound(0.0, value[u"start"].toNumber(1), 1e9));
            for (Node &item : out.children)
                item.number = value[u"ordered"].toBool() ? number++ : 0;
            break;
        }
        default:
            out.number = int(value[type == NodeType::Heading ? u"level" : u"number"].toNumber());
            out.isTask = value.contains(u"status");
            out.checked = value[u"status"].toBool();
            out.children = list(content, depth + 1);
        }
        return out;
    }

    void splitCodes(QList<Node> &nodes, const QString &text) const
    {
        qsizetype done = 0;
        for (qsizetype start = text.indexOf(u':'); start >= 0;
             start = text.indexOf(u':', start + 1)) {
            qsizetype end = start + 1;
            while (end < text.size() && isCodeCharacter(text[end]))
                ++end;
            if (end >= text.size() || text[end] != u':')
                continue;
            const QString found = m_emoji.characters(text.mid(start + 1, end - start - 1));
            if (found.isEmpty())
                continue;
            if (start > done)
                nodes.append(Node::plain(text.mid(done, start - done)));
            Node emoji;
            emoji.type = NodeType::SmallEmoji;
            emoji.text = found;
            emoji.target = text.mid(start, end - start + 1);
            nodes.append(emoji);
            done = end + 1;
            start = end;
        }
        if (done < text.size())
            nodes.append(Node::plain(text.mid(done)));
    }

    const EmojiTable &m_emoji;
    bool m_attachment;
};

bool isBlock(NodeType type)
{
    return type <= NodeType::BigEmoji;
}

void appendPlain(QString &out, const QList<Node> &nodes)
{
    for (const Node &node : nodes) {
        if (isBlock(node.type) && node.type != NodeType::TableCell && !out.isEmpty()
            && !out.endsWith(u'\n'))
            out += u'\n';
        switch (node.type) {
        case NodeType::LineBreak: out += u'\n'; break;
        case NodeType::Break: out += u'\n'; break;
        case NodeType::Emoji:
        case NodeType::SmallEmoji: out += node.text.isEmpty() ? node.target : node.text; break;
        case NodeType::MentionUser: out += u'@' + node.text; break;
        case NodeType::MentionChannel: out += u'#' + node.text; break;
        case NodeType::HorizontalRule: out += u"---"_s; break;
        case NodeType::Task:
            out += node.checked ? u"[x] "_s : u"[ ] "_s;
            appendPlain(out, node.children);
            break;
        case NodeType::ListItem:
            out += node.number > 0 ? u"%1. "_s.arg(node.number) : u"• "_s;
            appendPlain(out, node.children);
            break;
        case NodeType::TableCell:
            if (!out.isEmpty() && !out.endsWith(u'\n'))
                out += u'\t';
            appendPlain(out, node.children);
            break;
        default:
            out += node.text;
            if (node.type != NodeType::Image)
                appendPlain(out, node.children);
        }
    }
}

} // namespace

Node Node::plain(const QString &text)
{
    Node node;
    node.text = text;
    return node;
}

QList<Node> nodesFromTree(const JsValue &tree, const EmojiTable &emoji, bool attachment)
{
    return Reader(emoji, attachment).list(tree, 0);
}

QString plainText(const QList<Node> &nodes)
{
    QString text;
    appendPlain(text, nodes);
    return text;
}

} // namespace hooksmith
