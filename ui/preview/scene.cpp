// SPDX-License-Identifier: MIT
#include "ui/preview/scene.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 20, rect.height() / 20);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (icon) {
    case Icon::ChevronDown:
        painter.drawPolyline(QPolygonF{{7.6, 9.2}, {10, 11.4}, {12.4, 9.2}});
        break;
    case Icon::ChevronRight:
        // The icon font calls it chevron-left; the client's own picture (m4) shows it like this.
        painter.drawPolyline(QPolygonF{{9.2, 7.6}, {11.4, 10}, {9.2, 12.4}});
        break;
    case Icon::Download:
        painter.drawEllipse(QPointF(10, 10), 4.6, 4.6);
        painter.drawLine(QPointF(10, 8.2), QPointF(10, 12));
        painter.drawPolyline(QPolygonF{{8.4, 10.6}, {10, 12.2}, {11.6, 10.6}});
        break;
    case Icon::File: {
        // Lines of 2 px, whatever the shape of the rectangle.
        painter.scale(20 / rect.width(), 20 / rect.height());
        painter.setPen(QPen(color, std::min(2.0, rect.width() / 9), Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        const double right = rect.width() - 1;
        const double bottom = rect.height() - 1;
        const double cut = rect.width() * 0.3;
        QPainterPath path(QPointF(1, 1));
        path.lineTo(right - cut, 1);
        path.lineTo(right, 1 + cut);
        path.lineTo(right, bottom);
        path.lineTo(1, bottom);
        path.closeSubpath();
        painter.drawPath(path);
        break;
    }
    case Icon::Play:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{7, 5}, {15, 10}, {7, 15}});
        break;
    case Icon::Copy:
        painter.drawRect(QRectF(7, 7, 8, 9));
        painter.drawPolyline(QPolygonF{{5, 13}, {5, 4}, {12, 4}});
        break;
    }
    painter.restore();
}

} // namespace

const Scene &Scene::none()
{
    static const Scene nothing;
    return nothing;
}

void Scene::addFill(const QRectF &rect, const QColor &fill, double radius, const QColor &border)
{
    Item item;
    item.rect = rect;
    item.fill = fill;
    item.radius = radius;
    item.border = border;
    m_items.push_back(item);
}

void Scene::addImage(const QRectF &rect, const QImage &image, double radius, bool cover,
                     Corners corners)
{
    Item item;
    item.type = Item::Type::Image;
    item.rect = rect;
    item.image = image;
    item.radius = radius;
    item.cover = cover;
    item.corners = corners;
    m_items.push_back(item);
}

void Scene::addIcon(const QRectF &rect, Icon icon, const QColor &color)
{
    Item item;
    item.type = Item::Type::Icon;
    item.rect = rect;
    item.icon = icon;
    item.fill = color;
    m_items.push_back(item);
}

void Scene::addEmoji(const QRectF &rect, const QString &characters, double px, double baseline)
{
    Item item;
    item.type = Item::Type::Emoji;
    item.rect = rect;
    item.characters = characters;
    item.px = px;
    item.baseline = baseline;
    m_items.push_back(item);
}

void Scene::addText(const std::shared_ptr<InlineFlow> &flow, QPointF origin)
{
    m_items.emplace_back();
    m_texts.emplace_back();
    setTextItem(m_items.size() - 1, int(m_texts.size()) - 1, flow, origin);
}

void Scene::setTextItem(std::size_t item, int text, const std::shared_ptr<InlineFlow> &flow,
                        QPointF origin)
{
    Item &at = m_items[item];
    at.type = Item::Type::Text;
    // Emoji and code boxes may stand out of their line.
    at.rect = QRectF(origin, QSizeF(std::max(flow->usedWidth(), 1.0), flow->height()))
                  .adjusted(-12, -12, 12, 12);
    at.text = text;
    m_texts[std::size_t(text)] = {flow, origin};
    const auto boxes = flow->boxes();
    for (const InlineFlow::Box &box : boxes)
        m_parts.append({box.name, box.rect.translated(origin)});
}

int Scene::reserveFill()
{
    m_items.emplace_back();
    return int(m_items.size()) - 1;
}

void Scene::setFill(int place, const QRectF &rect, const QColor &fill, double radius,
                    const QColor &border)
{
    Item &item = m_items[std::size_t(place)];
    item.rect = rect;
    item.fill = fill;
    item.radius = radius;
    item.border = border;
}

int Scene::reserveText()
{
    static const auto nothing = std::make_shared<InlineFlow>(InlineEnvironment(), 0);
    m_items.emplace_back();
    m_items.back().text = int(m_texts.size());
    m_texts.push_back({nothing, {}});
    return int(m_items.size()) - 1;
}

void Scene::setText(int place, const std::shared_ptr<InlineFlow> &flow, QPointF origin)
{
    setTextItem(std::size_t(place), m_items[std::size_t(place)].text, flow, origin);
}

void Scene::paint(QPainter &painter, const QRectF &clip,
                  std::optional<std::pair<Position, Position>> selection) const
{
    for (const Item &item : m_items) {
        if (item.rect.isEmpty() || item.rect.bottom() < clip.top()
            || item.rect.top() > clip.bottom())
            continue;
        paintItem(painter, item, clip, selection);
    }
}

// Qt scales without looking at all pixels; a browser averages them.
void Scene::paintImage(QPainter &painter, const Item &item)
{
    QRectF source(item.image.rect());
    if (source.isEmpty())
        return;
    if (item.cover) {
        QSizeF size = item.rect.size();
        size.scale(source.size(), Qt::KeepAspectRatio);
        source = QRectF(
            QPointF((source.width() - size.width()) / 2, (source.height() - size.height()) / 2),
            size);
    }
    const double scale = painter.device()->devicePixelRatioF() * painter.transform().m11();
    const QSize size = (item.rect.size() * scale).toSize();
    const bool isShrunk = !size.isEmpty() && size.width() < source.width() * 0.75
        && size.height() < source.height() * 0.75;
    if (isShrunk && item.scaled.size() != size)
        item.scaled = item.image.copy(source.toAlignedRect())
                          .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (item.radius > 0) {
        QPainterPath path;
        // Square corners at the bottom: the round ones are outside.
        const double beyond = item.corners == Corners::Top ? item.radius : 0;
        path.addRoundedRect(item.rect.adjusted(0, 0, 0, beyond), item.radius, item.radius);
        painter.setClipPath(path, Qt::IntersectClip);
    }
    if (isShrunk)
        painter.drawImage(item.rect, item.scaled, QRectF(item.scaled.rect()));
    else
        painter.drawImage(item.rect, item.image, source);
    painter.restore();
}

void Scene::paintItem(QPainter &painter, const Item &item, const QRectF &clip,
                      const std::optional<std::pair<Position, Position>> &selection) const
{
    switch (item.type) {
    case Item::Type::Fill:
        // Boxes stand on whole px, as in a browser.
        if (item.radius <= 0 && !item.border.isValid()) {
            painter.fillRect(item.rect.toAlignedRect().width() <= 1 || item.rect.height() <= 1
                                 ? QRectF(std::round(item.rect.x()), std::round(item.rect.y()),
                                          std::round(item.rect.width()),
                                          std::round(item.rect.height()))
                                 : item.rect,
                             item.fill);
        } else {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            QRectF rect(QPointF(std::round(item.rect.left()), std::round(item.rect.top())),
                        QPointF(std::round(item.rect.right()), std::round(item.rect.bottom())));
            painter.setPen(Qt::NoPen);
            if (item.border.isValid()) {
                painter.setPen(QPen(item.border, 1));
                rect.adjust(0.5, 0.5, -0.5, -0.5);
            }
            painter.setBrush(item.fill.isValid() ? QBrush(item.fill) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(rect, item.radius, item.radius);
            painter.restore();
        }
        break;
    case Item::Type::Image: paintImage(painter, item); break;
    case Item::Type::Icon: paintIcon(painter, item.rect, item.icon, item.fill); break;
    case Item::Type::Emoji:
        painter.setFont(emojiFont(item.px * emojiGlyphScale));
        painter.drawText(QPointF(item.rect.left(), item.rect.top() + item.baseline),
                         emojiGlyphs(item.characters));
        break;
    case Item::Type::Text: {
        const Text &text = m_texts[std::size_t(item.text)];
        std::optional<InlineFlow::Selection> part;
        if (selection && item.text >= selection->first.text
            && item.text <= selection->second.text) {
            part = InlineFlow::Selection{0, text.flow->length()};
            if (item.text == selection->first.text)
                part->from = selection->first.offset;
            if (item.text == selection->second.text)
                part->to = selection->second.offset;
        }
        text.flow->paint(painter, text.origin, clip, part);
        break;
    }
    }
}

const HotSpot *Scene::spotAt(QPointF point) const
{
    for (qsizetype i = m_spots.size(); i-- > 0;) {
        if (m_spots[i].rect.contains(point))
            return &m_spots[i];
    }
    return nullptr;
}

const Scene::Source *Scene::sourceAt(QPointF point) const
{
    const auto size = [](const QRectF &rect) { return rect.width() * rect.height(); };
    const Source *best = nullptr;
    for (const Source &source : m_sources) {
        if (source.rect.contains(point) && (!best || size(source.rect) <= size(best->rect)))
            best = &source;
    }
    return best;
}

QString Scene::linkAt(QPointF point) const
{
    for (const Text &text : m_texts) {
        const QPointF local = point - text.origin;
        if (local.y() < -4 || local.y() > text.flow->height() + 4)
            continue;
        const int link = text.flow->linkAt(local);
        if (link >= 0)
            return text.flow->links()[link].target;
    }
    return {};
}

QList<std::pair<QRectF, QString>> Scene::links() const
{
    QList<std::pair<QRectF, QString>> out;
    for (const Text &text : m_texts) {
        const QList<QRectF> rects = text.flow->linkRects();
        for (qsizetype i = 0; i < rects.size(); ++i)
            out.append({rects[i].translated(text.origin), text.flow->links()[i].target});
    }
    return out;
}

int Scene::spoilerAt(QPointF point) const
{
    for (const Text &text : m_texts) {
        const QPointF local = point - text.origin;
        if (local.y() < 0 || local.y() > text.flow->height())
            continue;
        const int spoiler = text.flow->spoilerAt(local);
        if (spoiler >= 0)
            return spoiler;
    }
    return -1;
}

QString Scene::tipAt(QPointF point) const
{
    for (const Text &text : m_texts) {
        const QPointF local = point - text.origin;
        if (local.y() < 0 || local.y() > text.flow->height())
            continue;
        if (const QString tip = text.flow->tipAt(local); !tip.isEmpty())
            return tip;
    }
    return {};
}

void Scene::paintCopyButton(QPainter &painter, const HotSpot &spot, const MessageTheme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.secondaryButton);
    painter.drawRoundedRect(spot.rect, 4, 4);
    painter.restore();
    paintIcon(painter, spot.rect.adjusted(6, 6, -6, -6), Icon::Copy, theme.secondaryButtonFont);
}

Scene::Position Scene::positionAt(QPointF point) const
{
    Position best;
    double bestDistance = 1e12;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const Text &text = m_texts[i];
        const QRectF rect(text.origin, QSizeF(text.flow->usedWidth(), text.flow->height()));
        const double dy = point.y() < rect.top() ? rect.top() - point.y()
            : point.y() > rect.bottom()          ? point.y() - rect.bottom()
                                                 : 0;
        const double dx = point.x() < rect.left() ? rect.left() - point.x()
            : point.x() > rect.right()            ? point.x() - rect.right()
                                                  : 0;
        const double distance = dy * 1000 + dx;
        if (distance < bestDistance) {
            bestDistance = distance;
            best = {int(i), text.flow->positionAt(point - text.origin)};
        }
    }
    return best;
}

QString Scene::textOf(Position from, Position to) const
{
    QStringList lines;
    for (int i = from.text; i <= to.text && i < int(m_texts.size()); ++i) {
        const InlineFlow &flow = *m_texts[std::size_t(i)].flow;
        lines.append(flow.textOf(i == from.text ? from.offset : 0,
                                 i == to.text ? to.offset : flow.length()));
    }
    return lines.join(u'\n');
}

Scene::Position Scene::end() const
{
    if (m_texts.empty())
        return {};
    return {int(m_texts.size()) - 1, m_texts.back().flow->length()};
}

std::pair<Scene::Position, Scene::Position> Scene::wordAt(Position position) const
{
    if (position.text >= int(m_texts.size()))
        return {position, position};
    const auto [from, to] = m_texts[std::size_t(position.text)].flow->wordAt(position.offset);
    return {{position.text, from}, {position.text, to}};
}

} // namespace hooksmith::ui
