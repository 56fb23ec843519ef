// SPDX-License-Identifier: MIT
#include "ui/preview/inlineflow.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

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

// Inter is a CFF font: Qt darkens its stems and makes up for it by blending with gamma 1.7, which
// on a dark ground thickens letters by a fifth (measured against Chromium's). Only solid pens are
// blended so; a gradient between equal colours is not.
QPen letterPen(const QColor &color, const MessageTheme &theme)
{
    if (!theme.isDark)
        return QPen(color);
    QLinearGradient gradient(0, 0, 1, 0);
    gradient.setColorAt(0, color);
    gradient.setColorAt(1, color);
    return QPen(QBrush(gradient), 1);
}

} // namespace

void InlineFlow::paint(QPainter &painter, QPointF origin, const QRectF &clip,
                       std::optional<Selection> selection) const
{
    if (!m_layout || m_lines.empty())
        return;
    const Visible visible = visibleAt(origin, clip);
    if (visible.from >= visible.to)
        return;
    if (selection) {
        QColor color = m_environment.theme->strokeHighlight;
        color.setAlphaF(0.3F);
        const auto rects =
            rectsOf(std::max(selection->from, visible.from), std::min(selection->to, visible.to));
        for (const QRectF &rect : rects)
            painter.fillRect(rect.translated(origin), color);
    }
    paintGroups(painter, origin, visible);
    paintSpans(painter, origin, visible, false);
    paintHidden(painter, origin, clip);
}

InlineFlow::Visible InlineFlow::visibleAt(QPointF origin, const QRectF &clip) const
{
    // Emoji and boxes may stand out of their line.
    constexpr double slack = 12;
    const double top = clip.top() - origin.y() - slack;
    const double bottom = clip.bottom() - origin.y() + slack;
    const auto first =
        std::partition_point(m_lines.begin(), m_lines.end(),
                             [top](const Line &line) { return line.y + line.height < top; });
    const auto end = std::partition_point(first, m_lines.end(),
                                          [bottom](const Line &line) { return line.y <= bottom; });
    Visible out;
    if (first == end)
        return out;
    out.from = first == m_lines.begin() ? 0 : std::prev(first)->textEnd;
    out.to = std::prev(end)->textEnd;
    out.firstSpan = std::size_t(
        std::partition_point(m_spans.begin(), m_spans.end(),
                             [&](const Span &span) { return span.start + span.length <= out.from; })
        - m_spans.begin());
    return out;
}

template <class F>
void InlineFlow::forEachVisiblePart(const Visible &visible, F visit) const
{
    for (std::size_t i = visible.firstSpan; i < m_spans.size() && m_spans[i].start < visible.to;
         ++i) {
        Span part;
        part.start = std::max(m_spans[i].start, visible.from);
        part.length = std::min(m_spans[i].start + m_spans[i].length, visible.to) - part.start;
        forEachPart(part,
                    [&](std::size_t line, int from, int to) { visit(m_spans[i], line, from, to); });
    }
}

void InlineFlow::paintGroups(QPainter &painter, QPointF origin, const Visible &visible) const
{
    if (m_groups.empty())
        return;
    // A group's spans stand side by side.
    std::vector<std::pair<std::size_t, QRectF>> rects;
    forEachVisiblePart(visible, [&](const Span &span, std::size_t line, int from, int to) {
        if (span.group < 0 || isHidden(span))
            return;
        const auto index = std::size_t(span.group);
        const Group &group = m_groups[index];
        if (!group.fill.isValid() && !group.border.isValid())
            return;
        QRectF rect = lineRect(line, from, to);
        rect.setTop(m_lines[line].baseline + group.top);
        rect.setBottom(m_lines[line].baseline + group.bottom);
        if (!rects.empty() && rects.back().first == index
            && qAbs(rects.back().second.top() - rect.top()) < 1)
            rects.back().second |= rect;
        else
            rects.emplace_back(index, rect);
    });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto &[index, rect] : rects) {
        const Group &group = m_groups[index];
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
    painter.restore();
}

void InlineFlow::paintSpans(QPainter &painter, QPointF origin, const Visible &visible,
                            bool hidden) const
{
    forEachVisiblePart(visible, [&](const Span &span, std::size_t line, int from, int to) {
        if (span.kind != Kind::Pad && isHidden(span) == hidden)
            paintPart(painter, origin, span, line, from, to);
    });
    if (!hidden && m_maximumLines > 0 && m_lines.back().elided
        && visible.to == m_lines.back().textEnd) {
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
        painter.setPen(letterPen(span.style.color, theme));
        const auto runs = m_layout->lineAt(int(line)).glyphRuns(from, to - from);
        for (const QGlyphRun &run : runs)
            painter.drawGlyphRun(origin - QPointF(0, span.raise), run);
        if (span.style.underline)
            paintUnderline(painter, QRectF(rect.left(), std::round(baseline + 1), rect.width(), 1),
                           gapsFor(span.start, line, runs, std::round(baseline + 1) - baseline),
                           origin.x(), span.style.color);
        if (span.style.strike)
            painter.fillRect(
                QRectF(rect.left(), std::round(baseline - span.style.size * 0.36), rect.width(), 1),
                span.style.color);
        break;
    }
    case Kind::Emoji:
        painter.setFont(emojiFont(emojiSize * emojiGlyphScale));
        painter.setPen(theme.font);
        painter.drawText(QPointF(rect.left() + 2, baseline + 2), emojiGlyphs(span.copy));
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

// CSS' text-decoration-skip-ink: the line stops where a letter crosses it.
const InlineFlow::Gaps &InlineFlow::gapsFor(int start, std::size_t line,
                                            const QList<QGlyphRun> &runs, double depth) const
{
    const auto key = std::make_pair(start, line);
    if (const auto it = m_gaps.find(key); it != m_gaps.end())
        return it->second;
    Gaps &out = m_gaps[key];
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QRectF bounds = font.boundingRect(glyphs[i]);
            if (bounds.bottom() <= depth)
                continue;
            QPainterPath band;
            band.addRect(bounds.left() - 1, depth, bounds.width() + 2, 1);
            const QRectF ink = font.pathForGlyph(glyphs[i]).intersected(band).boundingRect();
            if (!ink.isEmpty())
                out.emplace_back(positions[i].x() + ink.left() - 1,
                                 positions[i].x() + ink.right() + 1);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

void InlineFlow::paintUnderline(QPainter &painter, const QRectF &line, const Gaps &gaps,
                                double originX, const QColor &color)
{
    double x = line.left();
    for (const auto &[from, to] : gaps) {
        if (from + originX > x)
            painter.fillRect(QRectF(x, line.top(), std::min(from + originX, line.right()) - x, 1),
                             color);
        x = std::max(x, to + originX);
    }
    if (x < line.right())
        painter.fillRect(QRectF(x, line.top(), line.right() - x, 1), color);
}

void InlineFlow::paintHidden(QPainter &painter, QPointF origin, const QRectF &clip) const
{
    QRectF area;
    forEachVisiblePart(visibleAt(origin, clip),
                       [&](const Span &span, std::size_t line, int from, int to) {
                           if (isHidden(span))
                               area |= lineRect(line, from, to);
                       });
    if (area.isEmpty())
        return;
    // What is blurred reaches this far out of its place.
    constexpr double reach = 16;
    area = area.adjusted(-reach / 2, -reach / 2, reach / 2, reach / 2).translated(origin) & clip;
    const double scale = painter.device()->devicePixelRatioF() * painter.transform().m11();
    // In bands, so that no spoiler is too high to be drawn.
    constexpr double bandPixels = 2'000'000;
    const double bandHeight =
        std::max(std::floor(bandPixels / std::max(1.0, area.width() * scale * scale)), 64.0);
    for (double top = area.top(); top < area.bottom(); top += bandHeight) {
        const QRectF band(area.left(), top, area.width(),
                          std::min(bandHeight, area.bottom() - top));
        const QRectF source = band.adjusted(-reach, -reach, reach, reach);
        const QSize size = (source.size() * scale).toSize();
        if (size.isEmpty())
            continue;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter inner(&image);
            inner.scale(scale, scale);
            inner.setRenderHints(painter.renderHints());
            paintSpans(inner, origin - source.topLeft(), visibleAt(origin, source), true);
        }
        painter.drawImage(band, blurred(image, qMax(1, qRound(3 * scale))),
                          QRectF(QPointF(reach, reach) * scale, band.size() * scale));
    }
}

} // namespace hooksmith::ui
