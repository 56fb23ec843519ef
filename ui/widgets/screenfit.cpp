// SPDX-License-Identifier: MIT
#include "ui/widgets/screenfit.h"

#include <algorithm>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace hooksmith::ui {

namespace {

constexpr QMargins frame(8, 36, 8, 8); ///< What a desktop draws around a window, about

void fit(QDialog &dialog)
{
    const QScreen *screen = dialog.screen();
    if (!screen)
        return;
    const QRect room = screen->availableGeometry().marginsRemoved(frame);
    const QSize size = dialog.size().boundedTo(room.size());
    if (size != dialog.size())
        dialog.resize(size);
    const QRect place(dialog.pos(), dialog.size());
    const QPoint wanted(std::clamp(place.left(), room.left(),
                                   std::max(room.left(), room.right() - place.width() + 1)),
                        std::clamp(place.top(), room.top(),
                                   std::max(room.top(), room.bottom() - place.height() + 1)));
    if (!room.contains(place) && wanted != place.topLeft())
        dialog.move(wanted);
}

} // namespace

ScreenFit::ScreenFit(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && dialog->isWindow())
            fit(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hooksmith::ui
