// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace hooksmith::ui {

/// The contrast of two opaque colours, 1 to 21 (WCAG 2, "contrast ratio").
double contrast(const QColor &one, const QColor &other);

constexpr double enoughContrast = 4.5; ///< For text (WCAG 2, 1.4.3)
constexpr double highContrast = 7; ///< For text in a theme of high contrast (1.4.6)

/// `color`, made lighter or darker until it can be read on `background`.
QColor legible(const QColor &color, const QColor &background, double least = enoughContrast);

} // namespace hooksmith::ui
