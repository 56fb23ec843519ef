// SPDX-License-Identifier: MIT
#include "ui/preview/codehighlighter.h"
#include "ui/preview/layoutcontext.h"

#include "core/base/tr.h"
#include "core/message/mathtext.h"

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

struct HeadingScale
{
    double size, line;
    int weight;
};

HeadingScale headingScale(int level, bool attachment)
{
    if (attachment) {
        switch (level) {
        case 1: return {24, 32, 700};
        case 2: return {16, 24, 700};
        case 3: return {14, 20, 500};
        case 4: return {12, 16, 400};
        default: return {10, 12, 400};
        }
    }
    switch (level) {
    case 1: return {32, 40, 700};
    case 2: return {24, 32, 700};
    case 3: return {20, 28, 700};
    default: return {16, 24, 700};
    }
}

class Blocks
{
public:
    Blocks(LayoutContext &context, bool attachment, const InlineStyle &style)
        : m_context(context), m_theme(context.theme), m_attachment(attachment), m_style(style)
    {
    }

    double layout(const QList<Node> &nodes, double x, double y, double width, BlockMargins *margins)
    {
        double pending = 0;
        bool first = true;
        NodeType before = NodeType::Paragraph;
        for (const Node &node : nodes) {
            // Measured: the break that the parser puts behind a code block takes no line of its
            // own.
            const bool isHidden = node.type == NodeType::LineBreak && before == NodeType::Code;
            before = node.type;
            if (isHidden)
                continue;
            const double margin = marginOf(node);
            if (first && margins)
                margins->top = margin;
            else
                y += std::max(pending, margin);
            y = block(node, x, y, width);
            pending = margin;
            first = false;
        }
        if (margins)
            margins->bottom = pending;
        else
            y += pending;
        return y;
    }

private:
    double marginOf(const Node &node) const
    {
        if (!m_attachment || m_isTight)
            return 0;
        return node.type == NodeType::HorizontalRule ? 8 : 16;
    }

    double block(const Node &node, double x, double y, double width)
    {
        switch (node.type) {
        case NodeType::Paragraph:
            return flowBlock(m_attachment ? u"text-paragraph"_s : u"paragraph"_s, node.children,
                             m_style, 20, x, y, width);
        case NodeType::LineBreak: return y + 20;
        case NodeType::Heading: {
            const HeadingScale scale = headingScale(node.number, m_attachment);
            InlineStyle style = m_style;
            style.size = scale.size;
            style.weight = scale.weight;
            return flowBlock(u"h%1"_s.arg(node.number), node.children, style, scale.line, x, y,
                             width);
        }
        case NodeType::UnorderedList:
        case NodeType::OrderedList:
        case NodeType::Tasks: return messageList(node, x, y, width);
        case NodeType::List: return nestedList(node, x, y, width);
        case NodeType::Quote: return quote(node, x, y, width);
        case NodeType::Code: return code(node, x, y, width);
        case NodeType::SpoilerBlock: {
            InlineStyle style = m_style;
            style.spoiler = m_context.nextSpoiler++;
            for (const Node &line : node.children)
                y = flowBlock(u"paragraph"_s, line.children, style, 20, x, y, width);
            return y;
        }
        case NodeType::Katex: return katex(node, x, y, width);
        case NodeType::Table: return table(node, x, y, width);
        case NodeType::HorizontalRule: {
            const double margin = m_attachment ? 0 : 8;
            const QRectF line(x, y + margin, width, 1);
            m_context.scene.addFill(line, m_theme.strokeExtraLight);
            m_context.scene.addPart(u"divider"_s, line);
            return y + 2 * margin + 1;
        }
        case NodeType::BigEmoji: return bigEmoji(node, x, y, width);
        default:
            // An inline where a block should be: a paragraph of its own.
            return flowBlock(u"paragraph"_s, {node}, m_style, 20, x, y, width);
        }
    }

    std::shared_ptr<InlineFlow> flow(double lineHeight, double size)
    {
        auto out =
            std::make_shared<InlineFlow>(m_context.environment(m_attachment), lineHeight, size);
        // Items of a list follow each other without a margin, table rows and paragraphs do not.
        out->setBoxesRaiseEdges(m_attachment && m_isTight);
        return out;
    }

    double flowBlock(const QString &part, const QList<Node> &nodes, const InlineStyle &style,
                     double lineHeight, double x, double y, double width)
    {
        const auto text = flow(lineHeight, style.size);
        text->addNodes(nodes, style);
        text->layout(width);
        m_context.scene.addPart(part, QRectF(x, y, width, text->height()));
        m_context.scene.addText(text, QPointF(x, y));
        return y + text->height();
    }

    double messageList(const Node &node, double x, double y, double width)
    {
        const double top = y;
        y += node.type == NodeType::Tasks ? 4 : 4;
        int number = 1;
        for (const Node &item : node.children) {
            const double itemTop = y;
            double inset = 0;
            const auto text = flow(20, 14);
            if (node.type == NodeType::Tasks) {
                text->addCheckBox(item.checked);
                text->addText(u" "_s, m_style);
            } else {
                const QString mark = node.type == NodeType::OrderedList
                    ? u"%1."_s.arg(item.number > 0 || !node.children.isEmpty() ? item.number
                                                                               : number)
                    : u"•"_s;
                ++number;
                InlineStyle bold = m_style;
                bold.weight = 700;
                const QSizeF size =
                    m_context.addText(QPointF(x + 8, y), width - 16, mark, bold, 20, 1);
                inset = 8 + size.width() + 8;
            }
            text->addNodes(item.children, m_style);
            text->layout(std::max(width - inset, 20.0));
            m_context.scene.addText(text, QPointF(x + inset, y));
            y += text->height();
            m_context.scene.addPart(u"li"_s, QRectF(x, itemTop, width, text->height()));
        }
        m_context.scene.addPart(node.type == NodeType::OrderedList ? u"ol"_s : u"ul"_s,
                                QRectF(x, top, width, y - top));
        return y;
    }

    // marked's lists hold blocks and nest.
    double nestedList(const Node &node, double x, double y, double width)
    {
        const double indent = 24;
        const bool wasTight = std::exchange(m_isTight, true);
        for (const Node &item : node.children) {
            const QString mark = item.isTask ? (item.checked ? u"☑"_s : u"☐"_s)
                : item.number > 0            ? u"%1."_s.arg(item.number)
                                             : u"•"_s;
            // The mark comes first in reading order, but stands on the item's first baseline.
            Scene inner;
            std::swap(inner, m_context.scene);
            const double end =
                layout(item.children, x + indent, y, std::max(width - indent, 40.0), nullptr);
            std::swap(inner, m_context.scene);
            double markTop = y;
            if (!inner.texts().empty()) {
                const Scene::Text &first = inner.texts().front();
                const InlineFlow strut(m_context.environment(true), 20);
                markTop = std::max(
                    y, first.origin.y() + first.flow->firstBaseline() - strut.firstBaseline());
            }
            m_context.addText(QPointF(x + 6, markTop), indent, mark, m_style, 20, 1);
            m_context.scene.append(std::move(inner));
            y = std::max(end, y + 20);
        }
        m_isTight = wasTight;
        return y;
    }

    double quote(const Node &node, double x, double y, double width)
    {
        const double top = y;
        // The frame comes first in the order of painting; its height is known only afterwards.
        Scene inner;
        std::swap(inner, m_context.scene);
        y += 1;
        if (m_attachment)
            y = layout(node.children, x + 11, y, std::max(width - 20, 40.0), nullptr);
        for (const Node &line : m_attachment ? QList<Node>() : node.children)
            y = line.type == NodeType::Paragraph
                ? flowBlock(u"quote-line"_s, line.children, m_style, 20, x + 11, y,
                            std::max(width - 20, 40.0))
                : block(line, x + 11, y, std::max(width - 20, 40.0));
        y = std::max(y, top + 21) + 1;
        std::swap(inner, m_context.scene);
        const QRectF rect(x, top, width, y - top);
        m_context.scene.addFill(rect, m_theme.tint, 2, m_theme.strokeExtraLight);
        m_context.scene.addFill(QRectF(x, top, 1, y - top), m_theme.strokeMedium);
        m_context.scene.addPart(u"blockquote"_s, rect);
        m_context.scene.append(std::move(inner));
        return y;
    }

    double code(const Node &node, double x, double y, double width)
    {
        const auto text = flow(20, 13);
        addHighlightedCode(*text, node.text, node.target, m_theme);
        text->layout(std::max(width - 28, 20.0));
        const double above = m_attachment ? 0 : 5;
        const QRectF box(x, y + above, width, text->height() + 28);
        m_context.scene.addFill(box, m_theme.code.background, 2, m_theme.code.text);
        m_context.scene.addText(text, box.topLeft() + QPointF(14, 13));
        m_context.scene.addPart(u"code-block"_s, box);
        m_context.scene.addSpot({HotSpot::Kind::CopyCode,
                                 QRectF(box.right() - 34, box.top() + 6, 28, 28),
                                 node.text,
                                 Tr::tr("Copy the code"),
                                 {},
                                 box});
        if (m_attachment)
            return box.bottom();
        m_context.scene.addPart(u"pre"_s, box.adjusted(0, -5, 0, 5));
        return box.bottom() + 10;
    }

    double katex(const Node &node, double x, double y, double width)
    {
        Node formula = node;
        formula.type = NodeType::InlineKatex;
        const auto text = flow(24, 16);
        InlineStyle style = m_style;
        style.size = 16;
        text->addNodes({formula}, style);
        text->setAlignment(CellAlignment::Center);
        text->layout(width);
        m_context.scene.addText(text, QPointF(x, y));
        y += text->height();
        const QString note = mathText(node.text)
            ? Tr::tr("Formula, simplified")
            : Tr::tr("Formula that cannot be read, shown as its source");
        const auto caption = flow(16, 12);
        caption->addText(note, m_context.style(m_theme.annotation, 12));
        caption->setAlignment(CellAlignment::Center);
        caption->layout(width);
        m_context.scene.addText(caption, QPointF(x, y));
        return y + caption->height();
    }

    double bigEmoji(const Node &node, double x, double y, double)
    {
        const double top = y;
        for (const Node &emoji : node.children) {
            if (emoji.text.isEmpty()) {
                const QSizeF size =
                    m_context.addText(QPointF(x, y), 1e4, emoji.target, m_style, 20, 1);
                x += size.width() + 4;
                continue;
            }
            const QRectF square(x + 2, y, 44, 44);
            m_context.scene.addEmoji(square, emoji.text, 44, 39);
            m_context.scene.addPart(u"emoji"_s, square);
            x += 48;
        }
        const bool isKnown = std::any_of(node.children.begin(), node.children.end(),
                                         [](const Node &emoji) { return !emoji.text.isEmpty(); });
        const double height = isKnown ? 44 : 20;
        m_context.scene.addPart(u"paragraph"_s, QRectF(x, top, 0, height));
        return top + height;
    }

    double table(const Node &node, double x, double y, double width)
    {
        qsizetype columns = 0;
        for (const Node &row : node.children)
            columns = std::max(columns, row.children.size());
        if (columns == 0)
            return y;
        InlineStyle head = m_style;
        head.size = 12;
        head.weight = 700;
        head.color = m_theme.secondary;
        InlineStyle body = m_style;
        body.color = m_theme.secondary;
        std::vector<std::vector<std::shared_ptr<InlineFlow>>> cells;
        std::vector<double> natural(std::size_t(columns), 16);
        for (qsizetype r = 0; r < node.children.size(); ++r) {
            auto &row = cells.emplace_back();
            for (qsizetype c = 0; c < columns; ++c) {
                const auto text = r == 0 ? flow(16, 12) : flow(20, 14);
                if (c < node.children[r].children.size()) {
                    const Node &cell = node.children[r].children[c];
                    text->addNodes(cell.children, r == 0 ? head : body);
                    text->setAlignment(cell.alignment);
                }
                auto &best = natural[std::size_t(c)];
                best = std::max(best, text->naturalWidth() + 16);
                row.push_back(text);
            }
        }
        const std::vector<double> widths = columnWidths(natural, width);
        const double top = y;
        for (std::size_t r = 0; r < cells.size(); ++r) {
            double height = 0;
            for (std::size_t c = 0; c < cells[r].size(); ++c) {
                cells[r][c]->layout(std::max(widths[c] - 16, 8.0));
                height = std::max(height, cells[r][c]->height() + 16);
            }
            if (r > 0 && r % 2 == 0)
                m_context.scene.addFill(QRectF(x, y, width, height), m_theme.tint);
            if (r == 0)
                m_context.scene.addFill(QRectF(x, std::round(y + height) - 1, width, 1),
                                        m_theme.strokeLight);
            double left = x;
            for (std::size_t c = 0; c < cells[r].size(); ++c) {
                m_context.scene.addPart(u"cell"_s, QRectF(left, y, widths[c], height));
                m_context.scene.addText(cells[r][c], QPointF(left + 8, y + 8));
                left += widths[c];
            }
            y += height;
        }
        m_context.scene.addPart(u"table"_s, QRectF(x, top, width, y - top));
        return y;
    }

    // CSS' automatic table layout: spare width goes to the columns in proportion to what they want.
    static std::vector<double> columnWidths(const std::vector<double> &natural, double width)
    {
        double sum = 0;
        for (const double w : natural)
            sum += w;
        std::vector<double> widths = natural;
        if (sum <= width) {
            for (double &w : widths)
                w *= width / sum;
            return widths;
        }
        double minimumSum = 0;
        for (const double w : natural)
            minimumSum += std::min(w, 64.0);
        if (minimumSum >= width) {
            for (double &w : widths)
                w = width / double(widths.size());
            return widths;
        }
        for (double &w : widths) {
            const double minimum = std::min(w, 64.0);
            w = minimum + (width - minimumSum) * (w - minimum) / std::max(sum - minimumSum, 1.0);
        }
        return widths;
    }

    LayoutContext &m_context;
    const MessageTheme &m_theme;
    bool m_attachment;
    bool m_isTight = false;
    InlineStyle m_style;
};

} // namespace

double layoutBlocks(LayoutContext &context, const QList<Node> &nodes, double x, double y,
                    double width, bool attachment, const InlineStyle &style, BlockMargins *margins)
{
    return Blocks(context, attachment, style).layout(nodes, x, y, width, margins);
}

} // namespace hooksmith::ui
