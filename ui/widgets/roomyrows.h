// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace hooksmith::ui {

/// Rows of a list with some room above and below their text. (With QListView::setSpacing() instead,
/// a chosen row's bar is lower than its text, which it cuts.)
class RoomyRows final : public QStyledItemDelegate
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    /// `room` in pixels, half of it above the text.
    RoomyRows(int room, QObject *parent) : QStyledItemDelegate(parent), m_room(room) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, m_room);
    }

private:
    int m_room;
};

} // namespace hooksmith::ui
