// SPDX-License-Identifier: MIT
#include "ui/preview/inlineflow.h"

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

// The client's digits are tabular (section 7), and with them the hyphen (measured: "ci-runner" in
// m3). Qt 6.4 cannot switch a font's features on, so every digit gets the missing width as letter
// spacing, half of it before and half behind.
//
// A message has hundreds of digits in a handful of fonts: formats are made once, because a new
// QFont is looked up in the font database again.
class FontFormats
{
public:
    explicit FontFormats(const QFont &font) : m_font(font) { m_plain.setFont(font); }

    const QTextCharFormat &plain() const { return m_plain; }

    /// Of a character and the one behind it, as tabularIndex() has them; -1: another character.
    const QTextCharFormat &tabular(int here, int next)
    {
        QTextCharFormat &format = m_tabular[std::size_t(here + 1)][std::size_t(next + 1)];
        if (format.isValid() && format.propertyCount() > 0)
            return format;
        QFont font = m_font;
        font.setLetterSpacing(QFont::AbsoluteSpacing,
                              (here < 0 ? m_font.letterSpacing() : missing(here) / 2)
                                  + (next < 0 ? 0 : missing(next) / 2));
        format.setFont(font);
        return format;
    }

private:
    double missing(int index)
    {
        if (!m_metrics) {
            QFont plain = m_font;
            plain.setLetterSpacing(QFont::AbsoluteSpacing, 0);
            m_metrics.emplace(plain);
        }
        const QChar character = index < 10 ? QChar(u'0' + index) : QChar(u'-');
        return tabularDigitWidth(m_font.weight()) * m_font.pixelSize()
            - m_metrics->horizontalAdvance(character);
    }

    QFont m_font;
    std::optional<QFontMetricsF> m_metrics;
    QTextCharFormat m_plain;
    std::array<std::array<QTextCharFormat, tabularCharacters + 1>, tabularCharacters + 1> m_tabular;
};

FontFormats &formatsOf(const QFont &font)
{
    // Never destroyed: at the end of the thread the fonts' engines are gone.
    thread_local auto &known = *new QHash<QFont, std::shared_ptr<FontFormats>>;
    constexpr qsizetype enough = 100; // Pads have fonts of their own, one for each width
    if (known.size() > enough)
        known.clear();
    std::shared_ptr<FontFormats> &formats = known[font];
    if (!formats)
        formats = std::make_shared<FontFormats>(font);
    return *formats;
}

} // namespace

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
    m_hasLeftward = std::any_of(m_text.cbegin(), m_text.cend(), isLeftward);
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(qsizetype(m_spans.size()));
    for (const Span &span : m_spans) {
        formats.append({span.start, span.length, formatsOf(span.font).plain()});
        if (span.kind == Kind::Text && span.font.family().startsWith("Inter"_L1))
            makeDigitsTabular(formats, span);
    }
    m_layout->setFormats(formats);
}

void InlineFlow::makeDigitsTabular(QList<QTextLayout::FormatRange> &formats, const Span &span) const
{
    const auto cellOf = [&](int i) {
        return i >= span.start && i < span.start + span.length ? tabularIndex(m_text[i]) : -1;
    };
    FontFormats *known = nullptr;
    for (int i = span.start; i < span.start + span.length; ++i) {
        const int here = cellOf(i);
        const int next = cellOf(i + 1);
        if (here < 0 && next < 0)
            continue;
        if (!known)
            known = &formatsOf(span.font);
        formats.append({i, 1, known->tabular(here, next)});
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
    beginLayout(width);
    layoutLines(std::numeric_limits<int>::max());
}

void InlineFlow::beginLayout(double width)
{
    prepare();
    m_width = std::max(width, 1.0);
    m_lines.clear();
    m_gaps.clear();
    m_usedWidth = 0;
    m_height = 0;
    m_pen = {};
    m_layout->beginLayout();
}

bool InlineFlow::layoutLines(int count)
{
    for (int i = 0; i < count; ++i) {
        const QTextLine textLine = m_layout->createLine();
        if (!textLine.isValid() || !addLine(textLine)) {
            endLayout();
            return true;
        }
    }
    return false;
}

void InlineFlow::endLayout()
{
    m_layout->endLayout();
    m_height = m_pen.y;
    if (m_boxesRaiseEdges)
        m_height += m_pen.overhang;
    if (m_lines.empty())
        m_height = m_lineHeight;
}

// QTextLine's own width reaches to where the ink of the last letter ends: a pixel more than CSS'
// behind a "k".
double InlineFlow::usedWidthOf(const QTextLine &line, int end) const
{
    if (m_hasLeftward)
        return line.naturalTextWidth();
    const int start = line.textStart();
    while (end > start && (m_text[end - 1] == u' ' || m_text[end - 1] == QChar::LineSeparator))
        --end;
    return line.cursorToX(end) - line.cursorToX(start);
}

// False after the last line that is wanted.
bool InlineFlow::addLine(QTextLine textLine)
{
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
    std::size_t &first = m_pen.firstSpan;
    while (first < m_spans.size()
           && m_spans[first].start + m_spans[first].length <= textLine.textStart())
        ++first;
    for (std::size_t i = first; i < m_spans.size() && m_spans[i].start < end; ++i) {
        above = std::max(above, m_spans[i].above);
        below = std::max(below, m_spans[i].below);
        boxAbove = std::max(boxAbove, m_spans[i].boxAbove);
        boxBelow = std::max(boxBelow, m_spans[i].boxBelow);
    }
    // A single line stays as high as its letters, as in the client; between two lines a box must
    // not cover letters.
    m_pen.y += m_pen.overhang;
    if (!m_lines.empty() || m_boxesRaiseEdges)
        above = std::max(above, boxAbove);
    m_pen.overhang = std::max(0.0, boxBelow - below);
    const double used = usedWidthOf(textLine, end);
    line.y = m_pen.y;
    line.textEnd = end;
    line.height = above + below;
    line.baseline = m_pen.y + above;
    if (m_width < 1e5)
        line.x = m_alignment == CellAlignment::Center ? (m_width - used) / 2
            : m_alignment == CellAlignment::Right     ? m_width - used
                                                      : 0;
    textLine.setPosition(QPointF(line.x, line.baseline - textLine.ascent()));
    m_pen.y += line.height;
    m_usedWidth = std::max(m_usedWidth, used);
    m_lines.push_back(line);
    return !isLast;
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

QString InlineFlow::tipAt(QPointF point) const
{
    QString found;
    for (const Span &span : m_spans) {
        if (span.tip.isEmpty())
            continue;
        forEachPart(span, [&](std::size_t line, int from, int to) {
            if (lineRect(line, from, to).contains(point))
                found = span.tip;
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
