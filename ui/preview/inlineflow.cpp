// SPDX-License-Identifier: MIT
#include "ui/preview/inlineflow.h"

#include <array>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar zeroWidthSpace(0x200b);
constexpr double emojiSize = 24;
// Chromium rounds ascent and descent of a font (Liberation Mono, 13 px).
constexpr double codeAscent = 11;
constexpr double codeDescent = 4;

double roundedAscent(const QFontMetricsF &metrics)
{
    return std::round(metrics.ascent());
}

double roundedDescent(const QFontMetricsF &metrics)
{
    return std::round(metrics.descent());
}

// Advance of Inter's tabular digits in em, by weight (from the font's hmtx table).
double tabularDigit(int weight)
{
    return weight >= 600 ? 1848.0 / 2816.0 : weight >= 500 ? 1816.0 / 2816.0 : 1800.0 / 2816.0;
}

// A box blur, three times: close enough to a Gaussian one.
QImage blurred(const QImage &source, int radius)
{
    QImage image = source.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const int w = image.width();
    const int h = image.height();
    std::vector<QRgb> line(std::size_t(std::max(w, h)));
    const auto pass = [&](int count, int stride, QRgb *start) {
        for (int i = 0; i < count; ++i)
            line[std::size_t(i)] = start[i * stride];
        int a = 0;
        int r = 0;
        int g = 0;
        int b = 0;
        const int window = 2 * radius + 1;
        const auto add = [&](int i, int sign) {
            if (i < 0 || i >= count)
                return;
            const QRgb p = line[std::size_t(i)];
            a += sign * qAlpha(p);
            r += sign * qRed(p);
            g += sign * qGreen(p);
            b += sign * qBlue(p);
        };
        for (int i = -radius; i < radius; ++i)
            add(i, 1);
        for (int i = 0; i < count; ++i) {
            add(i + radius, 1);
            start[i * stride] = qRgba(r / window, g / window, b / window, a / window);
            add(i - radius, -1);
        }
    };
    auto *bits = reinterpret_cast<QRgb *>(image.bits());
    const int stride = int(image.bytesPerLine() / 4);
    for (int round = 0; round < 3; ++round) {
        for (int y = 0; y < h; ++y)
            pass(w, 1, bits + y * stride);
        for (int x = 0; x < w; ++x)
            pass(h, stride, bits + x);
    }
    return image;
}

} // namespace

InlineFlow::InlineFlow(const InlineEnvironment &environment, double lineHeight, double strutSize)
    : m_environment(environment), m_lineHeight(lineHeight), m_strutSize(strutSize)
{
    const QFontMetricsF metrics(textFont(strutSize));
    const double ascent = roundedAscent(metrics);
    const double descent = roundedDescent(metrics);
    m_strutAbove = std::floor((lineHeight - ascent - descent) / 2) + ascent;
    m_strutBelow = lineHeight - m_strutAbove;
    m_xHeight = metrics.xHeight();
}

InlineFlow::Span &InlineFlow::addSpan(Kind kind, const QString &text, const QFont &font,
                                      const InlineStyle &style)
{
    Span span;
    span.start = int(m_text.size());
    span.length = int(text.size());
    span.kind = kind;
    span.style = style;
    span.font = font;
    span.above = m_strutAbove;
    span.below = m_strutBelow;
    m_text += text;
    m_spans.push_back(span);
    return m_spans.back();
}

int InlineFlow::addGroup(const Group &group)
{
    m_groups.push_back(group);
    return int(m_groups.size()) - 1;
}

void InlineFlow::addText(const QString &text, const InlineStyle &style)
{
    QString collapsed;
    collapsed.reserve(text.size());
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        if (!isSpace)
            collapsed += c;
        else if (!m_endsWithSpace)
            collapsed += u' ';
        m_endsWithSpace = isSpace;
    }
    if (collapsed.isEmpty())
        return;
    const QFont font = textFont(style.size, style.weight, style.italic);
    // A digit in front has no letter before it that could carry half of what it lacks.
    if (const QChar first = collapsed.front(); first >= u'0' && first <= u'9')
        addPad((tabularDigit(style.weight) * font.pixelSize()
                - QFontMetricsF(font).horizontalAdvance(first))
                   / 2,
               -1, style);
    addSpan(Kind::Text, collapsed, font, style);
}

void InlineFlow::addCodeText(const QString &text, const QColor &color, int weight, bool italic)
{
    InlineStyle style;
    style.color = color;
    QString shown = text;
    shown.replace(u'\n', QChar(QChar::LineSeparator)).replace(u'\t', u"        "_s);
    QFont font = codeFont(13, weight);
    font.setItalic(italic);
    addSpan(Kind::Text, shown, font, style);
    m_endsWithSpace = false;
}

void InlineFlow::addLineBreak()
{
    InlineStyle style;
    addSpan(Kind::Text, QString(QChar(QChar::LineSeparator)), textFont(m_strutSize), style);
    m_endsWithSpace = true;
}

void InlineFlow::addPad(double width, int group, const InlineStyle &style)
{
    QFont font = textFont(m_strutSize);
    const double advance = QFontMetricsF(font).horizontalAdvance(noBreakSpace);
    font.setLetterSpacing(QFont::AbsoluteSpacing, width - advance);
    Span &span = addSpan(Kind::Pad, QString(noBreakSpace), font, style);
    span.group = group;
}

InlineFlow::Span &InlineFlow::addPlaceholder(Kind kind, double width, double above, double below,
                                             const QString &copy, const InlineStyle &style)
{
    // Lines may break before and after an inline block.
    addSpan(Kind::Pad, QString(zeroWidthSpace), textFont(m_strutSize), style);
    QFont font = textFont(m_strutSize);
    const double advance = QFontMetricsF(font).horizontalAdvance(noBreakSpace);
    font.setLetterSpacing(QFont::AbsoluteSpacing, width - advance);
    const std::size_t index = m_spans.size();
    addSpan(kind, QString(noBreakSpace), font, style);
    addSpan(Kind::Pad, QString(zeroWidthSpace), textFont(m_strutSize), style);
    Span &span = m_spans[index];
    span.above = above;
    span.below = below;
    span.copy = copy;
    m_endsWithSpace = false;
    return span;
}

int InlineFlow::addLink(const QString &target)
{
    m_links.append({target});
    return int(m_links.size()) - 1;
}

void InlineFlow::addCheckBox(bool checked)
{
    InlineStyle style;
    const double middle = m_xHeight / 2;
    Span &span = addPlaceholder(Kind::CheckBox, 20, 10 + middle, 10 - middle,
                                checked ? u"[x]"_s : u"[ ]"_s, style);
    span.checked = checked;
}

void InlineFlow::addNodes(const QList<Node> &nodes, const InlineStyle &style)
{
    for (const Node &node : nodes)
        addNode(node, style);
}

void InlineFlow::addNode(const Node &node, InlineStyle style)
{
    const MessageTheme &theme = *m_environment.theme;
    switch (node.type) {
    case NodeType::Bold: style.weight = 700; return addNodes(node.children, style);
    case NodeType::Italic: style.italic = true; return addNodes(node.children, style);
    case NodeType::Strike: style.strike = true; return addNodes(node.children, style);
    case NodeType::Link:
        style.link = addLink(node.target);
        style.color = theme.link;
        style.underline = true;
        return addNodes(node.children, style);
    case NodeType::Spoiler: {
        style.spoiler = m_environment.nextSpoiler ? (*m_environment.nextSpoiler)++ : 0;
        addPad(2, -1, style);
        addNodes(node.children, style);
        return addPad(2, -1, style);
    }
    case NodeType::InlineCode: return addCode(node.text, style);
    case NodeType::InlineKatex: {
        // No maths library: the source, recognisable as such.
        m_endsWithSpace = false;
        Span &span = addSpan(Kind::Text, node.text, codeFont(13, 400), style);
        span.copy.clear();
        return;
    }
    case NodeType::MentionUser:
    case NodeType::MentionChannel: return addMention(node, style);
    case NodeType::Emoji:
        if (node.text.isEmpty())
            return addText(node.target, style);
        style.underline = false;
        {
            // 24 px with 2 px either side; the baseline is that of a 24 px line of the emoji's
            // font.
            Span &span = addPlaceholder(Kind::Emoji, emojiSize + 4, 20, 4, node.text, style);
            span.font.setUnderline(false);
        }
        return;
    case NodeType::SmallEmoji: {
        m_endsWithSpace = false;
        addSpan(Kind::Text, node.text, emojiFont(style.size * emojiGlyphScale), style);
        return;
    }
    case NodeType::Timestamp: return addTag(node.text, style);
    case NodeType::Color: return addSwatch(node, style);
    case NodeType::Image: return addPicture(node, style);
    case NodeType::Break:
    case NodeType::LineBreak: return addLineBreak();
    default:
        if (!node.text.isEmpty())
            addText(node.text, style);
        addNodes(node.children, style);
    }
}

void InlineFlow::addCode(const QString &text, const InlineStyle &style)
{
    const MessageTheme &theme = *m_environment.theme;
    const bool attachment = m_environment.attachment;
    // vertical-align: middle puts the middle of the code's line on half the x-height.
    const double middle = m_xHeight / 2;
    const double halfLine = attachment ? 8 : 10;
    const double halfLeading = std::floor((2 * halfLine - codeAscent - codeDescent) / 2);
    const double raise = middle + halfLine - halfLeading - codeAscent;
    const double edgeY = attachment ? 7.5 : 1.8;
    const double edgeX = attachment ? 7.5 : 4.2;
    const int group =
        addGroup({attachment ? u"text-code"_s : u"inline-code"_s, -raise - codeAscent - edgeY,
                  -raise + codeDescent + edgeY, 2, attachment ? theme.tint : QColor(),
                  attachment ? theme.strokeLight : theme.font});
    InlineStyle letters = style;
    if (!attachment && style.link < 0)
        letters.color = theme.font;
    addPad(edgeX, group, style);
    QString shown = text;
    shown.replace(u'\n', u' ');
    Span &span = addSpan(Kind::Text, shown, codeFont(13), letters);
    span.group = group;
    span.above = std::max(m_strutAbove, middle + halfLine);
    span.below = std::max(m_strutBelow, halfLine - middle);
    span.boxAbove = raise + codeAscent + edgeY;
    span.boxBelow = codeDescent - raise + edgeY;
    span.raise = raise;
    addPad(edgeX, group, style);
    m_endsWithSpace = false;
}

void InlineFlow::addMention(const Node &node, InlineStyle style)
{
    const MessageTheme &theme = *m_environment.theme;
    const QString sign = node.type == NodeType::MentionUser ? u"@"_s : u"#"_s;
    if (node.mention == MentionKind::Unknown)
        return addText(sign + node.text, style);
    // Marks are not wrapped round mentions: the weight stays 500 in bold text.
    style.weight = 500;
    style.italic = style.strike = style.underline = false;
    m_endsWithSpace = false;
    if (m_environment.look == MessageLook::ColoredMentions) {
        style.color = theme.mention(node.mention);
        const int group = addGroup({u"mention"_s, -14, 3, 0, {}, {}});
        Span &span = addSpan(Kind::Text, node.text, textFont(style.size, 500), style);
        span.group = group;
        return;
    }
    style.color = theme.chipFont(node.mention);
    const int group = addGroup({u"mention"_s, -14, 4, 4, theme.chipBackground(node.mention), {}});
    addPad(3, group, style);
    Span &span = addSpan(Kind::Text, node.text, textFont(style.size, 500), style);
    span.group = group;
    span.above = 16;
    span.below = 6;
    addPad(3, group, style);
}

void InlineFlow::addTag(const QString &text, const InlineStyle &style)
{
    const MessageTheme &theme = *m_environment.theme;
    InlineStyle letters = style;
    letters.size = 10;
    letters.weight = 700;
    letters.color = theme.secondaryButtonFont;
    const int group = addGroup({u"tag"_s, -13, 5, 2, theme.secondaryButton, {}});
    addPad(5, group, style);
    Span &span = addSpan(Kind::Text, text, textFont(10, 700), letters);
    span.group = group;
    addPad(5, group, style);
    m_endsWithSpace = false;
}

void InlineFlow::addSwatch(const Node &node, const InlineStyle &style)
{
    Span &span =
        addPlaceholder(Kind::Swatch, style.size * 1.5, m_strutAbove, m_strutBelow, {}, style);
    span.box = QColor::fromRgba(node.rgba);
    addText(node.text, style);
}

void InlineFlow::addPicture(const Node &node, InlineStyle style)
{
    if (style.link < 0)
        style.link = addLink(node.target);
    const QImage image = m_environment.image ? m_environment.image(node.target) : QImage();
    if (image.isNull()) {
        style.color = m_environment.theme->link;
        style.underline = true;
        return addText(node.text.isEmpty() ? node.target : node.text, style);
    }
    QSizeF size = image.size();
    if (size.width() > 600)
        size *= 600 / size.width();
    Span &span =
        addPlaceholder(Kind::Picture, size.width(), size.height(), m_strutBelow, node.text, style);
    span.image = image;
}

void InlineFlow::prepare()
{
    if (m_layout)
        return;
    m_layout = std::make_unique<QTextLayout>(m_text, textFont(m_strutSize));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    // Found once: left to itself, the engine looks through a text without letters at every line.
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(qsizetype(m_spans.size()));
    for (const Span &span : m_spans) {
        QTextCharFormat format;
        format.setFont(span.font);
        formats.append({span.start, span.length, format});
        if (span.kind == Kind::Text && span.font.family().startsWith("Inter"_L1))
            makeDigitsTabular(formats, span);
    }
    m_layout->setFormats(formats);
}

// The client's digits are tabular (section 7). Qt 6.4 cannot switch a font's features on, so every
// digit gets the missing width as letter spacing, half of it before and half behind.
void InlineFlow::makeDigitsTabular(QList<QTextLayout::FormatRange> &formats, const Span &span) const
{
    const auto isDigit = [&](int i) {
        return i >= span.start && i < span.start + span.length && m_text[i] >= u'0'
            && m_text[i] <= u'9';
    };
    std::array<double, 10> missing{};
    bool measured = false;
    for (int i = span.start; i < span.start + span.length; ++i) {
        if (!isDigit(i) && !isDigit(i + 1))
            continue;
        if (!measured) {
            const QFontMetricsF metrics(span.font);
            const double cell = tabularDigit(span.font.weight()) * span.font.pixelSize();
            for (char16_t digit = 0; digit < 10; ++digit)
                missing[digit] = cell - metrics.horizontalAdvance(QChar(u'0' + digit));
            measured = true;
        }
        double spacing = 0;
        if (isDigit(i))
            spacing += missing[m_text[i].unicode() - u'0'] / 2;
        if (isDigit(i + 1))
            spacing += missing[m_text[i + 1].unicode() - u'0'] / 2;
        QFont font = span.font;
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
        QTextCharFormat format;
        format.setFont(font);
        formats.append({i, 1, format});
    }
}

double InlineFlow::naturalWidth()
{
    layout(1e6);
    return m_usedWidth;
}

double InlineFlow::minimumWidth()
{
    prepare();
    // CSS' overflow-wrap: anywhere lets a column become as narrow as its padding; keep it readable.
    return std::min(naturalWidth(), 48.0);
}

void InlineFlow::layout(double width)
{
    prepare();
    m_width = std::max(width, 1.0);
    m_lines.clear();
    m_usedWidth = 0;
    double y = 0;
    double overhang = 0; // Of the boxes in the line above
    std::size_t firstSpan = 0;
    m_layout->beginLayout();
    for (;;) {
        QTextLine textLine = m_layout->createLine();
        if (!textLine.isValid())
            break;
        textLine.setLineWidth(m_width);
        Line line;
        int end = textLine.textStart() + textLine.textLength();
        const bool isLast = m_maximumLines > 0 && int(m_lines.size()) == m_maximumLines - 1;
        if (isLast && end < m_text.size()) {
            line.elided = true;
            const double dots = QFontMetricsF(m_spans.back().font).horizontalAdvance(u'…');
            textLine.setLineWidth(std::max(m_width - dots, 1.0));
            end = textLine.textStart() + textLine.textLength();
        }
        double above = m_strutAbove;
        double below = m_strutBelow;
        double boxAbove = 0;
        double boxBelow = 0;
        while (firstSpan < m_spans.size()
               && m_spans[firstSpan].start + m_spans[firstSpan].length <= textLine.textStart())
            ++firstSpan;
        for (std::size_t i = firstSpan; i < m_spans.size() && m_spans[i].start < end; ++i) {
            above = std::max(above, m_spans[i].above);
            below = std::max(below, m_spans[i].below);
            boxAbove = std::max(boxAbove, m_spans[i].boxAbove);
            boxBelow = std::max(boxBelow, m_spans[i].boxBelow);
        }
        // A single line stays as high as its letters, as in the client; between two lines a box
        // must not cover letters.
        y += overhang;
        if (!m_lines.empty() || m_boxesRaiseEdges)
            above = std::max(above, boxAbove);
        overhang = std::max(0.0, boxBelow - below);
        const double used = textLine.naturalTextWidth();
        line.y = y;
        line.textEnd = end;
        line.height = above + below;
        line.baseline = y + above;
        if (m_width < 1e5)
            line.x = m_alignment == CellAlignment::Center ? (m_width - used) / 2
                : m_alignment == CellAlignment::Right     ? m_width - used
                                                          : 0;
        textLine.setPosition(QPointF(line.x, line.baseline - textLine.ascent()));
        y += line.height;
        m_usedWidth = std::max(m_usedWidth, used);
        m_lines.push_back(line);
        if (isLast)
            break;
    }
    m_layout->endLayout();
    if (m_boxesRaiseEdges)
        y += overhang;
    if (m_lines.empty())
        y = m_lineHeight;
    m_height = y;
}

double InlineFlow::firstBaseline() const
{
    return m_lines.empty() ? m_strutAbove : m_lines.front().baseline;
}

bool InlineFlow::isHidden(const Span &span) const
{
    return span.style.spoiler >= 0
        && !(m_environment.isRevealed && m_environment.isRevealed(span.style.spoiler));
}

QRectF InlineFlow::lineRect(std::size_t index, int from, int to) const
{
    const QTextLine textLine = m_layout->lineAt(int(index));
    const double x1 = textLine.cursorToX(from);
    const double x2 = textLine.cursorToX(to);
    return QRectF(std::min(x1, x2), m_lines[index].y, std::abs(x2 - x1), m_lines[index].height);
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

QList<QRectF> InlineFlow::rectsOf(int from, int to) const
{
    Span range;
    range.start = from;
    range.length = to - from;
    QList<QRectF> rects;
    forEachPart(range, [&](std::size_t line, int a, int b) { rects.append(lineRect(line, a, b)); });
    return rects;
}

QList<InlineFlow::Box> InlineFlow::boxes() const
{
    QList<Box> out;
    std::vector<std::vector<QRectF>> groups(m_groups.size());
    for (const Span &span : m_spans) {
        forEachPart(span, [&](std::size_t line, int from, int to) {
            const double baseline = m_lines[line].baseline;
            QRectF rect = lineRect(line, from, to);
            if (span.group >= 0) {
                const Group &group = m_groups[std::size_t(span.group)];
                rect.setTop(baseline + group.top);
                rect.setBottom(baseline + group.bottom);
                auto &rects = groups[std::size_t(span.group)];
                if (!rects.empty() && qAbs(rects.back().top() - rect.top()) < 1)
                    rects.back() |= rect;
                else
                    rects.push_back(rect);
            } else if (span.kind == Kind::Emoji && rect.width() > 1) {
                out.append({u"emoji"_s,
                            QRectF(rect.x() + 2, baseline - span.above, emojiSize, emojiSize)});
            } else if (span.kind == Kind::CheckBox) {
                out.append({u"checkbox"_s, QRectF(rect.x(), baseline - span.above, 20, 20)});
            }
        });
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const QRectF &rect : groups[i])
            out.append({m_groups[i].name, rect});
    }
    return out;
}

void InlineFlow::paint(QPainter &painter, QPointF origin, std::optional<Selection> selection) const
{
    if (!m_layout || m_lines.empty())
        return;
    if (selection) {
        QColor color = m_environment.theme->strokeHighlight;
        color.setAlphaF(0.3F);
        const auto rects = rectsOf(selection->from, selection->to);
        for (const QRectF &rect : rects)
            painter.fillRect(rect.translated(origin), color);
    }
    paintGroups(painter, origin);
    paintSpans(painter, origin, false);
    paintHidden(painter, origin);
}

void InlineFlow::paintGroups(QPainter &painter, QPointF origin) const
{
    if (m_groups.empty())
        return;
    std::vector<std::vector<QRectF>> rects(m_groups.size());
    for (const Span &span : m_spans) {
        if (span.group < 0 || isHidden(span))
            continue;
        const Group &group = m_groups[std::size_t(span.group)];
        if (!group.fill.isValid() && !group.border.isValid())
            continue;
        forEachPart(span, [&](std::size_t line, int from, int to) {
            QRectF rect = lineRect(line, from, to);
            rect.setTop(m_lines[line].baseline + group.top);
            rect.setBottom(m_lines[line].baseline + group.bottom);
            auto &list = rects[std::size_t(span.group)];
            if (!list.empty() && qAbs(list.back().top() - rect.top()) < 1)
                list.back() |= rect;
            else
                list.push_back(rect);
        });
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Group &group = m_groups[i];
        for (QRectF rect : rects[i]) {
            rect.translate(origin);
            // Whole px, as a browser paints borders.
            rect = QRectF(QPointF(std::round(rect.left()), std::round(rect.top())),
                          QPointF(std::round(rect.right()), std::round(rect.bottom())));
            painter.setPen(Qt::NoPen);
            if (group.border.isValid()) {
                painter.setPen(QPen(group.border, 1));
                rect.adjust(0.5, 0.5, -0.5, -0.5);
            }
            painter.setBrush(group.fill.isValid() ? QBrush(group.fill) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(rect, group.radius, group.radius);
        }
    }
    painter.restore();
}

void InlineFlow::paintSpans(QPainter &painter, QPointF origin, bool hidden) const
{
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
    for (const Span &span : m_spans) {
        if (isHidden(span) != hidden || span.kind == Kind::Pad)
            continue;
        forEachPart(span, [&](std::size_t line, int from, int to) {
            if (!clip.isEmpty()
                && (origin.y() + m_lines[line].y > clip.bottom() + 8
                    || origin.y() + m_lines[line].y + m_lines[line].height < clip.top() - 8))
                return;
            paintPart(painter, origin, span, line, from, to);
        });
    }
    if (!hidden && m_maximumLines > 0 && !m_lines.empty() && m_lines.back().elided) {
        const Line &line = m_lines.back();
        const QTextLine textLine = m_layout->lineAt(int(m_lines.size()) - 1);
        painter.setFont(m_spans.back().font);
        painter.setPen(m_spans.back().style.color);
        painter.drawText(origin + QPointF(line.x + textLine.naturalTextWidth(), line.baseline),
                         u"…"_s);
    }
}

void InlineFlow::paintPart(QPainter &painter, QPointF origin, const Span &span, std::size_t line,
                           int from, int to) const
{
    const MessageTheme &theme = *m_environment.theme;
    const double baseline = origin.y() + m_lines[line].baseline;
    const QRectF rect = lineRect(line, from, to).translated(origin);
    switch (span.kind) {
    case Kind::Text: {
        painter.setPen(span.style.color);
        const auto runs = m_layout->lineAt(int(line)).glyphRuns(from, to - from);
        for (const QGlyphRun &run : runs)
            painter.drawGlyphRun(origin - QPointF(0, span.raise), run);
        if (span.style.underline)
            painter.fillRect(QRectF(rect.left(), std::round(baseline + 2), rect.width(), 1),
                             span.style.color);
        if (span.style.strike)
            painter.fillRect(
                QRectF(rect.left(), std::round(baseline - span.style.size * 0.29), rect.width(), 1),
                span.style.color);
        break;
    }
    case Kind::Emoji:
        painter.setFont(emojiFont(emojiSize * emojiGlyphScale));
        painter.setPen(theme.font);
        painter.drawText(QPointF(rect.left() + 2, baseline + 2), span.copy);
        break;
    case Kind::Swatch: {
        const QRectF square(rect.left(), baseline - span.style.size + 2, span.style.size,
                            span.style.size);
        painter.fillRect(square, span.box);
        break;
    }
    case Kind::CheckBox: {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box(std::round(rect.left()), std::round(baseline - span.above), 20, 20);
        painter.setPen(span.checked ? QPen(theme.primaryButton, 1) : QPen(theme.strokeDark, 1));
        painter.setBrush(span.checked ? theme.primaryButton : theme.surfaceLight);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        if (span.checked) {
            painter.setPen(QPen(QColor(Qt::white), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(4.5, 10.5),
                                           box.topLeft() + QPointF(8, 14),
                                           box.topLeft() + QPointF(15.5, 6)});
        }
        painter.restore();
        break;
    }
    case Kind::Picture:
        painter.drawImage(QRectF(rect.left(), baseline - span.above, rect.width(), span.above),
                          span.image);
        break;
    case Kind::Pad: break;
    }
}

void InlineFlow::paintHidden(QPainter &painter, QPointF origin) const
{
    QRectF area;
    for (const Span &span : m_spans) {
        if (!isHidden(span))
            continue;
        forEachPart(span,
                    [&](std::size_t line, int from, int to) { area |= lineRect(line, from, to); });
    }
    if (area.isEmpty())
        return;
    area.adjust(-8, -8, 8, 8);
    if (painter.hasClipping())
        area &= painter.clipBoundingRect().translated(-origin).adjusted(-16, -16, 16, 16);
    const double scale = painter.device()->devicePixelRatioF() * painter.transform().m11();
    const QSize size = (area.size() * scale).toSize();
    if (size.isEmpty() || size.width() > 8000 || size.height() > 8000)
        return;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter inner(&image);
        inner.scale(scale, scale);
        inner.setRenderHints(painter.renderHints());
        paintSpans(inner, -area.topLeft(), true);
    }
    painter.drawImage(area.translated(origin), blurred(image, qMax(1, qRound(3 * scale))));
}

int InlineFlow::positionAt(QPointF point) const
{
    if (m_lines.empty())
        return 0;
    std::size_t index = 0;
    while (index + 1 < m_lines.size() && point.y() >= m_lines[index].y + m_lines[index].height)
        ++index;
    return m_layout->lineAt(int(index)).xToCursor(point.x());
}

int InlineFlow::linkAt(QPointF point) const
{
    int found = -1;
    for (const Span &span : m_spans) {
        if (span.style.link < 0)
            continue;
        forEachPart(span, [&](std::size_t line, int from, int to) {
            if (lineRect(line, from, to).contains(point))
                found = span.style.link;
        });
    }
    return found;
}

QList<QRectF> InlineFlow::linkRects() const
{
    QList<QRectF> rects(m_links.size());
    for (const Span &span : m_spans) {
        if (span.style.link < 0)
            continue;
        forEachPart(span, [&](std::size_t line, int from, int to) {
            QRectF &rect = rects[span.style.link];
            if (rect.isEmpty() || qAbs(rect.top() - m_lines[line].y) < 1)
                rect |= lineRect(line, from, to);
        });
    }
    return rects;
}

int InlineFlow::spoilerAt(QPointF point) const
{
    int found = -1;
    for (const Span &span : m_spans) {
        if (!isHidden(span))
            continue;
        forEachPart(span, [&](std::size_t line, int from, int to) {
            if (lineRect(line, from, to).contains(point))
                found = span.style.spoiler;
        });
    }
    return found;
}

QString InlineFlow::textOf(int from, int to) const
{
    QString out;
    for (const Span &span : m_spans) {
        const int a = std::max(from, span.start);
        const int b = std::min(to, span.start + span.length);
        if (a >= b || span.kind == Kind::Pad)
            continue;
        if (span.kind == Kind::Text)
            out += QStringView(m_text).mid(a, b - a);
        else if (a == span.start)
            out += span.copy;
    }
    return out.replace(QChar(QChar::LineSeparator), u'\n');
}

std::pair<int, int> InlineFlow::wordAt(int position) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text);
    finder.setPosition(std::min(position + 1, int(m_text.size())));
    const int start = int(std::max<qsizetype>(finder.toPreviousBoundary(), 0));
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    return {start, end < 0 ? int(m_text.size()) : int(end)};
}

} // namespace hooksmith::ui
