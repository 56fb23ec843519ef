// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace hooksmith::ui {

/// The ring around what has the focus; `onHighlight`: on a chosen row. At least 3 to 1.
QColor focusRingColor(const QPalette &palette, bool onHighlight = false);

/// Behind the chosen row of a list that has not the focus.
QColor chosenElsewhere(const QPalette &palette);

} // namespace hooksmith::ui
