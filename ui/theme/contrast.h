// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace hooksmith::ui {

/// The contrast of two opaque colours, 1 to 21 (WCAG 2, "contrast ratio").
double contrast(const QColor &one, const QColor &other);

/// `color`, made lighter or darker until it can be read on `background` (4.5 to 1, WCAG 2, 1.4.3).
QColor legible(const QColor &color, const QColor &background);

} // namespace hooksmith::ui
