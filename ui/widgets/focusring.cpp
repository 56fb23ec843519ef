// SPDX-License-Identifier: MIT
#include "ui/widgets/focusring.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QPainter>

namespace hooksmith::ui {

FocusRing::FocusRing(QAbstractScrollArea *view) : QWidget(view), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    view->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view)
        return false;
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        setGeometry(m_view->rect());
        setVisible(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                   || reason == Qt::ShortcutFocusReason);
        raise();
    } else if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::Resize) {
        setGeometry(m_view->rect());
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    constexpr int thickness = 2;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), thickness));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace hooksmith::ui
