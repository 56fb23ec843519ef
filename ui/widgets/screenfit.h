// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QApplication;

namespace hooksmith::ui {

/// Keeps every dialog on its screen: none opens larger than that, or with a part beyond it. Their
/// sizes are made for usual screens; at a scale of 200 % a screen has a quarter of the room.
class ScreenFit final : public QObject
{
public:
    /// For all windows of the application, whose child it becomes.
    explicit ScreenFit(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hooksmith::ui
