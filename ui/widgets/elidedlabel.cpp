// SPDX-License-Identifier: MIT
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace hooksmith::ui {

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (fontMetrics().horizontalAdvance(text()) <= width()) {
        QLabel::paintEvent(event); // With the selection, if it may be selected
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    style()->drawItemText(
        &painter, rect(),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft)),
        palette(), isEnabled(), shown, foregroundRole());
}

} // namespace hooksmith::ui
