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

/// Where blocks stand: the column, and what surrounds them.
struct Column
{
    double x, width;
    bool isTight = false; ///< In a list of marked's: without margins
    QString paragraph = {}; ///< Name of the part; empty = the usual one
};

class Blocks : public std::enable_shared_from_this<Blocks>
{
public:
    Blocks(LayoutContext &context, bool attachment, const InlineStyle &style)
        : m_context(context), m_scene(context.scene), m_theme(context.theme), m_y(context.y),
          m_attachment(attachment), m_style(style)
    {
    }

    void layout(const QList<Node> &nodes, const Column &column, bool marginsOutside = false)
    {
        nextBlock(std::make_shared<Walk>(Walk{nodes, column, marginsOutside}));
    }

private:
    struct Walk
    {
        QList<Node> nodes;
        Column column;
        bool marginsOutside = false;
        qsizetype next = 0;
        double pending = 0; ///< Margin below the block before
        NodeType before = NodeType::Paragraph;
    };

    // The step keeps this alive.
    template <class F>
    void then(F step)
    {
        m_context.steps.next({[self = shared_from_this(), step] { step(); }});
    }

    void nextBlock(const std::shared_ptr<Walk> &walk)
    {
        while (walk->next < walk->nodes.size()) {
            const bool isFirst = walk->next == 0;
            const Node &node = walk->nodes.at(walk->next++);
            // Measured: the break that the parser puts behind a code block takes no line of its
            // own.
            const bool isHidden =
                node.type == NodeType::LineBreak && walk->before == NodeType::Code;
            walk->before = node.type;
            if (isHidden)
                continue;
            const double margin = marginOf(node, walk->column);
            if (!isFirst || !walk->marginsOutside)
                m_y += std::max(walk->pending, margin);
            walk->pending = margin;
            then([this, walk] { nextBlock(walk); });
            block(node, walk->column);
            return;
        }
        if (!walk->marginsOutside)
            m_y += walk->pending;
    }

    double marginOf(const Node &node, const Column &column) const
    {
        return !m_attachment || column.isTight ? 0 : attachmentBlockMargin(node);
    }

    void block(const Node &node, const Column &column)
    {
        switch (node.type) {
        case NodeType::Paragraph: return paragraph(node.children, column);
        case NodeType::LineBreak: m_y += 20; return;
        case NodeType::Heading: {
            const HeadingScale scale = headingScale(node.number, m_attachment);
            InlineStyle style = m_style;
            style.size = scale.size;
            style.weight = scale.weight;
            return flowBlock(u"h%1"_s.arg(node.number), node.children, style, scale.line, column);
        }
        case NodeType::UnorderedList:
        case NodeType::OrderedList:
        case NodeType::Tasks: return messageList(node, column);
        case NodeType::List: return nestedItem(std::make_shared<Items>(Items{node, column}));
        case NodeType::Quote: return quote(node, column);
        case NodeType::Code: return code(node, column);
        case NodeType::SpoilerBlock: {
            InlineStyle style = m_style;
            style.spoiler = m_context.nextSpoiler++;
            return std::make_shared<Blocks>(m_context, m_attachment, style)
                ->layout(node.children, column);
        }
        case NodeType::Katex: return katex(node, column);
        case NodeType::Table: return table(node, column);
        case NodeType::HorizontalRule: {
            const double margin = m_attachment ? 0 : 8;
            const QRectF line(column.x, m_y + margin, column.width, 1);
            m_scene.addFill(line, m_theme.strokeExtraLight);
            m_scene.addPart(u"divider"_s, line);
            m_y += 2 * margin + 1;
            return;
        }
        case NodeType::BigEmoji: return bigEmoji(node, column);
        default:
            // An inline where a block should be: a paragraph of its own.
            return paragraph({node}, column);
        }
    }

    std::shared_ptr<InlineFlow> flow(double lineHeight, double size, bool isTight = false)
    {
        auto out =
            std::make_shared<InlineFlow>(m_context.environment(m_attachment), lineHeight, size);
        // Items of a list follow each other without a margin, table rows and paragraphs do not.
        out->setBoxesRaiseEdges(m_attachment && isTight);
        return out;
    }

    void paragraph(const QList<Node> &nodes, const Column &column)
    {
        const QString part = !column.paragraph.isEmpty() ? column.paragraph
            : m_attachment                               ? u"text-paragraph"_s
                                                         : u"paragraph"_s;
        flowBlock(part, nodes, m_style, 20, column);
    }

    void flowBlock(const QString &part, const QList<Node> &nodes, const InlineStyle &style,
                   double lineHeight, const Column &column)
    {
        const auto text = flow(lineHeight, style.size, column.isTight);
        text->addNodes(nodes, style);
        m_context.layOut(text, column.width, [this, self = shared_from_this(), text, part, column] {
            m_scene.addPart(part, QRectF(column.x, m_y, column.width, text->height()));
            m_scene.addText(text, QPointF(column.x, m_y));
            m_y += text->height();
        });
    }

    struct Items
    {
        Node list;
        Column column;
        qsizetype next = 0;
        double top = 0;
    };

    void messageList(const Node &node, const Column &column)
    {
        const auto items = std::make_shared<Items>(Items{node, column, 0, m_y});
        m_y += 4;
        messageItem(items);
    }

    void messageItem(const std::shared_ptr<Items> &items)
    {
        const auto [x, width, isTight, part] = items->column;
        if (items->next >= items->list.children.size()) {
            m_scene.addPart(items->list.type == NodeType::OrderedList ? u"ol"_s : u"ul"_s,
                            QRectF(x, items->top, width, m_y - items->top));
            return;
        }
        const Node &item = items->list.children.at(items->next++);
        then([this, items] { messageItem(items); });
        double inset = 0;
        const auto text = flow(20, 14);
        if (items->list.type == NodeType::Tasks) {
            text->addCheckBox(item.checked);
            text->addText(u" "_s, m_style);
        } else {
            const QString mark =
                items->list.type == NodeType::OrderedList ? u"%1."_s.arg(item.number) : u"•"_s;
            InlineStyle bold = m_style;
            bold.weight = 700;
            const QSizeF size =
                m_context.addText(QPointF(x + 8, m_y), width - 16, mark, bold, 20, 1);
            inset = 8 + size.width() + 8;
        }
        text->addNodes(item.children, m_style);
        m_context.layOut(text, std::max(width - inset, 20.0),
                         [this, self = shared_from_this(), items, text, inset] {
                             const Column &column = items->column;
                             m_scene.addText(text, QPointF(column.x + inset, m_y));
                             m_scene.addPart(u"li"_s,
                                             QRectF(column.x, m_y, column.width, text->height()));
                             m_y += text->height();
                         });
    }

    // marked's lists hold blocks and nest.
    void nestedItem(const std::shared_ptr<Items> &items)
    {
        if (items->next >= items->list.children.size())
            return;
        constexpr double indent = 24;
        const Node &item = items->list.children.at(items->next++);
        const QString mark = item.isTask ? (item.checked ? u"☑"_s : u"☐"_s)
            : item.number > 0            ? u"%1."_s.arg(item.number)
                                         : u"•"_s;
        // The mark comes first in reading order, but stands on the item's first baseline.
        const int place = m_scene.reserveText();
        const std::size_t firstText = m_scene.texts().size();
        const double top = m_y;
        then([this, items, mark, place, firstText, top] {
            const InlineFlow strut(m_context.environment(true), 20);
            double markTop = top;
            if (m_scene.texts().size() > firstText) {
                const Scene::Text &first = m_scene.texts()[firstText];
                markTop = std::max(
                    top, first.origin.y() + first.flow->firstBaseline() - strut.firstBaseline());
            }
            const auto text = std::make_shared<InlineFlow>(m_context.environment(true), 20);
            text->addText(mark, m_style);
            text->setMaximumLines(1);
            text->layout(indent);
            m_scene.setText(place, text, QPointF(items->column.x + 6, markTop));
            m_y = std::max(m_y, top + 20);
            nestedItem(items);
        });
        layout(item.children,
               {items->column.x + indent, std::max(items->column.width - indent, 40.0), true});
    }

    void quote(const Node &node, const Column &column)
    {
        const double top = m_y;
        const int frame = m_scene.reserveFill();
        const int edge = m_scene.reserveFill();
        m_y += 1;
        then([this, column, top, frame, edge] {
            m_y = std::max(m_y, top + 21) + 1;
            const QRectF rect(column.x, top, column.width, m_y - top);
            m_scene.setFill(frame, rect, m_theme.tint, 2, m_theme.strokeExtraLight);
            m_scene.setFill(edge, QRectF(column.x, top, 1, m_y - top), m_theme.strokeMedium);
            m_scene.addPart(u"blockquote"_s, rect);
        });
        layout(node.children,
               {column.x + 11, std::max(column.width - 20, 40.0), column.isTight,
                m_attachment ? QString() : u"quote-line"_s});
    }

    void code(const Node &node, const Column &column)
    {
        const auto text = flow(20, 13, column.isTight);
        colour(text, std::make_shared<CodeColouring>(text, node.text, node.target, m_theme),
               node.text, column);
    }

    void colour(const std::shared_ptr<InlineFlow> &text,
                const std::shared_ptr<CodeColouring> &colouring, const QString &source,
                const Column &column)
    {
        if (!colouring->addLines(20)) {
            then([this, text, colouring, source, column] {
                colour(text, colouring, source, column);
            });
            return;
        }
        m_context.layOut(text, std::max(column.width - 28, 20.0),
                         [this, self = shared_from_this(), text, source, column] {
                             placeCode(text, source, column);
                         });
    }

    void placeCode(const std::shared_ptr<InlineFlow> &text, const QString &source,
                   const Column &column)
    {
        const double above = m_attachment ? 0 : 5;
        const QRectF box(column.x, m_y + above, column.width, text->height() + 28);
        m_scene.addFill(box, m_theme.code.background, 2, m_theme.code.text);
        // Measured: the letters stand 1 px above where a line of the text's font has them.
        m_scene.addText(text, box.topLeft() + QPointF(14, 12));
        m_scene.addPart(u"code-block"_s, box);
        m_scene.addSpot({HotSpot::Kind::CopyCode,
                         QRectF(box.right() - 34, box.top() + 6, 28, 28),
                         source,
                         Tr::tr("Copy the code"),
                         {},
                         box});
        if (!m_attachment)
            m_scene.addPart(u"pre"_s, box.adjusted(0, -5, 0, 5));
        m_y = box.bottom() + (m_attachment ? 0 : 10);
    }

    void katex(const Node &node, const Column &column)
    {
        Node formula = node;
        formula.type = NodeType::InlineKatex;
        const auto text = flow(24, 16, column.isTight);
        InlineStyle style = m_style;
        style.size = 16;
        text->addNodes({formula}, style);
        text->setAlignment(CellAlignment::Center);
        const QString note = mathText(node.text)
            ? Tr::tr("Formula, simplified")
            : Tr::tr("Formula that cannot be read, shown as its source");
        m_context.layOut(text, column.width, [this, self = shared_from_this(), text, note, column] {
            m_scene.addText(text, QPointF(column.x, m_y));
            m_y += text->height();
            const auto caption = flow(16, 12, column.isTight);
            caption->addText(note, m_context.style(m_theme.annotation, 12));
            caption->setAlignment(CellAlignment::Center);
            caption->layout(column.width);
            m_scene.addText(caption, QPointF(column.x, m_y));
            m_y += caption->height();
        });
    }

    void bigEmoji(const Node &node, const Column &column)
    {
        double x = column.x;
        for (const Node &emoji : node.children) {
            if (emoji.text.isEmpty()) {
                const QSizeF size =
                    m_context.addText(QPointF(x, m_y), 1e4, emoji.target, m_style, 20, 1);
                x += size.width() + 4;
                continue;
            }
            const QRectF square(x + 2, m_y, 44, 44);
            m_scene.addEmoji(square, emoji.text, 44, 39);
            m_scene.addPart(u"emoji"_s, square);
            x += 48;
        }
        const bool isKnown = std::any_of(node.children.begin(), node.children.end(),
                                         [](const Node &emoji) { return !emoji.text.isEmpty(); });
        const double height = isKnown ? 44 : 20;
        m_scene.addPart(u"paragraph"_s, QRectF(column.x, m_y, column.width, height));
        m_y += height;
    }

    struct Table
    {
        Node node;
        Column column;
        qsizetype columns = 0;
        std::vector<std::vector<std::shared_ptr<InlineFlow>>> cells = {};
        std::vector<double> natural = {}, widths = {};
        std::size_t next = 0;
        double top = 0;
    };

    void table(const Node &node, const Column &column)
    {
        const auto table = std::make_shared<Table>(Table{node, column});
        for (const Node &row : node.children)
            table->columns = std::max(table->columns, row.children.size());
        if (table->columns == 0)
            return;
        table->natural.resize(std::size_t(table->columns), 16);
        table->top = m_y;
        measureRow(table);
    }

    void measureRow(const std::shared_ptr<Table> &table)
    {
        const auto r = qsizetype(table->cells.size());
        if (r == table->node.children.size()) {
            table->widths = columnWidths(table->natural, table->column.width);
            return placeRow(table);
        }
        InlineStyle style = m_style;
        style.color = m_theme.secondary;
        if (r == 0) {
            style.size = 12;
            style.weight = 700;
        }
        auto &row = table->cells.emplace_back();
        const Node &source = table->node.children.at(r);
        for (qsizetype c = 0; c < table->columns; ++c) {
            const auto text = r == 0 ? flow(16, 12) : flow(20, 14);
            if (c < source.children.size()) {
                const Node &cell = source.children.at(c);
                text->addNodes(cell.children, style);
                text->setAlignment(cell.alignment);
            }
            auto &best = table->natural[std::size_t(c)];
            best = std::max(best, text->naturalWidth() + 16);
            row.push_back(text);
        }
        then([this, table] { measureRow(table); });
    }

    void placeRow(const std::shared_ptr<Table> &table)
    {
        const auto [x, width, isTight, part] = table->column;
        const std::size_t r = table->next++;
        if (r == table->cells.size()) {
            const QRectF rect(x, table->top, width, m_y - table->top);
            m_scene.addPart(u"table"_s, rect);
            m_scene.addPart(u"paragraph"_s, rect);
            return;
        }
        auto &row = table->cells[r];
        double height = 0;
        for (std::size_t c = 0; c < row.size(); ++c) {
            row[c]->layout(std::max(table->widths[c] - 16, 8.0));
            height = std::max(height, row[c]->height() + 16);
        }
        if (r > 0 && r % 2 == 0)
            m_scene.addFill(QRectF(x, m_y, width, height), m_theme.tint);
        if (r == 0)
            m_scene.addFill(QRectF(x, std::round(m_y + height) - 1, width, 1), m_theme.strokeLight);
        double left = x;
        for (std::size_t c = 0; c < row.size(); ++c) {
            m_scene.addPart(u"cell"_s, QRectF(left, m_y, table->widths[c], height));
            m_scene.addText(row[c], QPointF(left + 8, m_y + 8));
            left += table->widths[c];
        }
        m_y += height;
        then([this, table] { placeRow(table); });
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
    Scene &m_scene;
    const MessageTheme &m_theme;
    double &m_y;
    bool m_attachment;
    InlineStyle m_style;
};

} // namespace

double attachmentBlockMargin(const Node &block)
{
    return block.type == NodeType::HorizontalRule ? 8 : 16;
}

void layoutBlocks(LayoutContext &context, const QList<Node> &nodes, double x, double width,
                  bool attachment, const InlineStyle &style, bool marginsOutside)
{
    std::make_shared<Blocks>(context, attachment, style)->layout(nodes, {x, width}, marginsOutside);
}

} // namespace hooksmith::ui
