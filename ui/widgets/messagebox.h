// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

namespace hooksmith::ui {

/// A message box that does not stop the world: the window goes on, the answer comes later, through
/// the box's signals. It deletes itself when it closes. `text` is shown as it is, never as markup.
QMessageBox *openMessageBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                            const QString &text, QMessageBox::StandardButtons buttons);

} // namespace hooksmith::ui
