// SPDX-License-Identifier: MIT
#include "ui/preview/inlineflow.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

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
        painter.setPen(letterPen(span.style.color, theme));
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

} // namespace hooksmith::ui
