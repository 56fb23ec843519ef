// SPDX-License-Identifier: MIT
#include "ui/preview/messagepicture.h"

#include "core/base/tr.h"

#include <QPainter>

namespace hooksmith::ui {
namespace {

constexpr double maximumPixels = 16'000.0 * 8'000.0;
// Painters know no coordinates beyond 32,767, so a long picture is painted in bands.
constexpr int bandHeight = 2'000;

void paintEntries(QPainter &painter, const std::vector<PictureEntry> &entries,
                  const LayoutSettings &settings, double from, double to)
{
    double y = 0;
    for (const PictureEntry &entry : entries) {
        const double top = y;
        const double room = entry.room.isEmpty() ? 0 : roomLineHeight;
        y += room + entry.scene->height();
        if (y < from || top > to)
            continue;
        if (room > 0)
            paintRoomLine(painter, entry.room, top, settings.width,
                          MessageTheme::of(settings.tone));
        painter.save();
        painter.translate(0, top + room);
        entry.scene->paint(painter, QRectF(0, from - top - room, settings.width, to - from));
        painter.restore();
    }
}

} // namespace

void nameSeveralRooms(QList<MarkupService::Item> &items)
{
    const auto isOther = [&](const MarkupService::Item &item) {
        return item.room != items.first().room;
    };
    if (std::any_of(items.begin(), items.end(), isOther))
        return;
    for (MarkupService::Item &item : items)
        item.room.clear();
}

bool beginsRoom(const QList<MessageModel> &messages, qsizetype index)
{
    const QString &room = messages.at(index).room;
    return !room.isEmpty() && (index == 0 || room != messages.at(index - 1).room);
}

void paintRoomLine(QPainter &painter, const QString &room, double top, double width,
                   const MessageTheme &theme)
{
    const QFont font = textFont(12, 700);
    const QFontMetricsF metrics(font);
    const double widest = width - 54;
    const QString text = metrics.elidedText(Tr::tr("to %1").arg(room), Qt::ElideRight, widest - 16);
    const QRectF chip(27, top + 4, std::min(metrics.horizontalAdvance(text) + 16, widest), 20);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.neutral);
    painter.drawRoundedRect(chip, 10, 10);
    painter.setFont(font);
    painter.setPen(theme.titles);
    painter.drawText(chip, Qt::AlignCenter, text);
    painter.restore();
}

QImage messagePicture(const std::vector<PictureEntry> &entries, const LayoutSettings &settings,
                      double scale)
{
    double height = 0;
    for (const PictureEntry &entry : entries)
        height += entry.scene->height() + (entry.room.isEmpty() ? 0 : roomLineHeight);
    const QSizeF exact = QSizeF(settings.width, std::ceil(height)) * scale;
    if (exact.width() * exact.height() > maximumPixels)
        return {};
    const QSize size = exact.toSize();
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(MessageTheme::of(settings.tone).room);
    for (int top = 0; top < size.height(); top += bandHeight) {
        const int rows = std::min(bandHeight, size.height() - top);
        QImage band(image.scanLine(top), size.width(), rows, image.bytesPerLine(),
                    QImage::Format_RGB32);
        QPainter painter(&band);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.translate(0, -top);
        painter.scale(scale, scale);
        paintEntries(painter, entries, settings, top / scale, (top + rows) / scale);
    }
    return image;
}

} // namespace hooksmith::ui
