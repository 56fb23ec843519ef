// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/markup.h"
#include "ui/preview/messagelayout.h"

#include <QImage>

namespace hooksmith::ui {

constexpr double roomLineHeight = 28;

/// One message in a list of them. Not empty `room`: named above the message.
struct PictureEntry
{
    const Scene *scene = nullptr;
    QString room;
};

/// One room is named above the messages; several are named at each, by the items' rooms.
void nameSeveralRooms(QList<MarkupService::Item> &items);

/// Whether message `index` begins with the line that names its room: the first one, and where the
/// room changes. Messages of one room have no name of it.
bool beginsRoom(const QList<MessageModel> &messages, qsizetype index);

/// "to #room" above a message, at `top` of a list that is `width` CSS px wide.
void paintRoomLine(QPainter &painter, const QString &room, double top, double width,
                   const MessageTheme &theme);

/// The messages below each other as a picture of settings.width CSS px, `scale` device pixels each:
/// what "Copy as picture" and `hooksmith --render` give. Null when it would have more than 128
/// million pixels.
QImage messagePicture(const std::vector<PictureEntry> &entries, const LayoutSettings &settings,
                      double scale);

} // namespace hooksmith::ui
