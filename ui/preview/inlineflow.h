// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/node.h"
#include "ui/preview/messagetheme.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <QGlyphRun>
#include <QImage>
#include <QSizeF>
#include <QTextLayout>
#include <vector>

class QPainter;

namespace hooksmith::ui {

/// What a run of text looks like.
struct InlineStyle
{
    double size = 14; ///< CSS px
    int weight = 400;
    bool italic = false, underline = false, strike = false;
    QColor color;
    int link = -1; ///< Index into InlineFlow::links()
    int spoiler = -1; ///< Number of the spoiler, counted over the message
};

/// Where inline pictures come from and which spoilers are open, while flows are made.
struct InlineEnvironment
{
    const MessageTheme *theme = nullptr;
    MessageLook look = MessageLook::ColoredMentions;
    bool attachment = false; ///< Attachment text: inline code has the other look (section 5.1)
    std::function<QImage(const QString &url)> image;
    std::function<bool(int spoiler)> isRevealed;
    int *nextSpoiler = nullptr;
};

struct InlineLink
{
    QString target;
};

/// One paragraph: text, marks, links, mentions, emoji, inline boxes, broken into lines of a width.
///
/// Shaping, bidirectional text and line breaking are QTextLayout's; the boxes that CSS would put
/// between the letters (emoji, code padding, tags) are no-break spaces whose letter spacing gives
/// them their width. Line heights and baselines follow CSS' rules for inline boxes, in px relative
/// to the baseline. Not copyable; lay it out once per width.
class InlineFlow
{
public:
    /// `lineHeight`: CSS px. `strutSize`: font size that decides where the baseline stands.
    InlineFlow(const InlineEnvironment &environment, double lineHeight, double strutSize = 14);

    void addNodes(const QList<Node> &nodes, const InlineStyle &style);
    /// White space is collapsed as HTML does.
    void addText(const QString &text, const InlineStyle &style);
    /// Spaces are kept; line feeds break.
    void addCodeText(const QString &text, const QColor &color, int weight, bool italic = false);
    void addLineBreak();
    void addCheckBox(bool checked);
    int addLink(const QString &target);

    void setAlignment(CellAlignment alignment) { m_alignment = alignment; }
    /// Code boxes make the first and the last line higher too: for flows that stand close together.
    void setBoxesRaiseEdges(bool raise) { m_boxesRaiseEdges = raise; }
    /// Cuts after this many lines and ends with "…".
    void setMaximumLines(int lines) { m_maximumLines = lines; }

    /// Width without any line break (only forced ones), and that of the widest unbreakable piece.
    double naturalWidth();
    double minimumWidth();
    void layout(double width);
    /// The same in pieces: call beginLayout(), then layoutLines() until it returns true. Before
    /// that the flow has no height and is not to be painted.
    void beginLayout(double width);
    bool layoutLines(int count);
    double height() const { return m_height; }
    double usedWidth() const { return m_usedWidth; }
    double firstBaseline() const;
    bool isEmpty() const { return m_text.isEmpty(); }

    struct Selection
    {
        int from = 0, to = 0; ///< Positions, from <= to
    };
    /// Paints the lines that `clip` (in the painter's coordinates) touches.
    void paint(QPainter &painter, QPointF origin, const QRectF &clip,
               std::optional<Selection> selection = {}) const;

    const QList<InlineLink> &links() const { return m_links; }
    int linkAt(QPointF point) const; ///< -1 = none
    int spoilerAt(QPointF point) const;
    QString tipAt(QPointF point) const; ///< Of a formula; empty elsewhere
    /// One rectangle per link, in the order of links().
    QList<QRectF> linkRects() const;
    int positionAt(QPointF point) const;
    int length() const { return int(m_text.size()); }
    /// What a copy of the range gives.
    QString textOf(int from, int to) const;
    QString text() const { return textOf(0, length()); }
    std::pair<int, int> wordAt(int position) const;

    /// Boxes in it, for tests and screen readers: "inline-code", "emoji", "mention", "tag", ...
    struct Box
    {
        QString name;
        QRectF rect;
    };
    QList<Box> boxes() const;

private:
    static constexpr double emojiSize = 24;
    enum class Kind { Text, Emoji, Swatch, CheckBox, Picture, Pad };
    struct Span
    {
        int start = 0, length = 0;
        Kind kind = Kind::Text;
        InlineStyle style;
        QFont font;
        QString copy; ///< Of spans whose characters are placeholders
        QString tip; ///< What it stands for
        double above = 0, below = 0; ///< Extent for the line's height
        double boxAbove = 0, boxBelow = 0; ///< Extent of a box that is higher than its line
        double raise = 0; ///< Its letters stand this much higher
        QImage image;
        QColor box;
        bool checked = false;
        int group = -1; ///< Index into m_groups
    };
    /// A box round several spans: inline code, chip, tag. A mention without a box has no colours.
    struct Group
    {
        QString name;
        double top = 0, bottom = 0; ///< Of the box, relative to the baseline, downwards
        double radius = 0;
        QColor fill, border;
    };
    struct Line
    {
        double y = 0, height = 0, baseline = 0;
        double x = 0;
        int textEnd = 0;
        bool elided = false;
    };

    void addNode(const Node &node, InlineStyle style);
    void beginBox();
    void endBox();
    void addCode(const QString &text, const InlineStyle &style);
    void addMention(const Node &node, InlineStyle style);
    void addTag(const QString &text, const InlineStyle &style);
    void addSwatch(const Node &node, const InlineStyle &style);
    void addPicture(const Node &node, InlineStyle style);
    Span &addPlaceholder(Kind kind, double width, double above, double below, const QString &copy,
                         const InlineStyle &style);
    void addPad(double width, int group, const InlineStyle &style);
    Span &addSpan(Kind kind, const QString &text, const QFont &font, const InlineStyle &style);
    int addGroup(const Group &group);
    void prepare();
    bool addLine(QTextLine textLine);
    double usedWidthOf(const QTextLine &line, int end) const;
    int tabularIndex(QChar c) const;
    void endLayout();
    void makeDigitsTabular(QList<QTextLayout::FormatRange> &formats, const Span &span) const;
    QRectF lineRect(std::size_t line, int from, int to) const;
    QList<QRectF> rectsOf(int from, int to) const;
    template <class F>
    void forEachPart(const Span &span, F visit) const;
    /// The spans and characters on the lines that are to be painted.
    struct Visible
    {
        std::size_t firstSpan = 0;
        int from = 0, to = 0;
    };
    Visible visibleAt(QPointF origin, const QRectF &clip) const;
    template <class F>
    void forEachVisiblePart(const Visible &visible, F visit) const;
    void paintGroups(QPainter &painter, QPointF origin, const Visible &visible) const;
    void paintSpans(QPainter &painter, QPointF origin, const Visible &visible, bool hidden) const;
    using Gaps = std::vector<std::pair<double, double>>; ///< From, to; of the flow's left edge
    const Gaps &gapsFor(int start, std::size_t line, const QList<QGlyphRun> &runs,
                        double depth) const;
    static void paintUnderline(QPainter &painter, const QRectF &line, const Gaps &gaps,
                               double originX, const QColor &color);
    void paintPart(QPainter &painter, QPointF origin, const Span &span, std::size_t line, int from,
                   int to) const;
    void paintHidden(QPainter &painter, QPointF origin, const QRectF &clip) const;
    bool isHidden(const Span &span) const;

    InlineEnvironment m_environment;
    double m_lineHeight, m_strutAbove = 0, m_strutBelow = 0, m_xHeight = 0;
    double m_strutSize;
    QString m_text;
    std::vector<Span> m_spans;
    std::vector<Group> m_groups;
    QList<InlineLink> m_links;
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<Line> m_lines;
    /// Where layoutLines() goes on.
    struct Pen
    {
        double y = 0;
        double overhang = 0; ///< Of the boxes in the line above
        std::size_t firstSpan = 0;
    };
    Pen m_pen;
    /// Where letters cross an underline, by the span's start and the line; made when painted.
    mutable std::map<std::pair<int, std::size_t>, Gaps> m_gaps;
    CellAlignment m_alignment = CellAlignment::Left;
    int m_maximumLines = 0;
    double m_height = 0, m_usedWidth = 0, m_width = 0;
    bool m_endsWithSpace = true;
    bool m_isRightToLeft = false; ///< Somewhere in its nodes
    bool m_hasLeftward = false; ///< Letters that run to the left, wherever they come from
    bool m_boxesRaiseEdges = false;
};

inline bool isLeftward(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL
        || c.direction() == QChar::DirRLO || c.direction() == QChar::DirRLE;
}

template <class F>
void InlineFlow::forEachPart(const Span &span, F visit) const
{
    const int end = span.start + span.length;
    // Lines are in the order of the text.
    const auto first = std::partition_point(m_lines.begin(), m_lines.end(), [&](const Line &line) {
        return line.textEnd <= span.start;
    });
    for (auto i = std::size_t(first - m_lines.begin()); i < m_lines.size(); ++i) {
        const QTextLine line = m_layout->lineAt(int(i));
        const int lineStart = line.textStart();
        const int lineEnd = lineStart + line.textLength();
        if (lineEnd <= span.start)
            continue;
        if (lineStart >= end)
            break;
        visit(i, std::max(span.start, lineStart), std::min(end, lineEnd));
    }
}

} // namespace hooksmith::ui
