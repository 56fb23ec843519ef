// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace hooksmith::ui {

/// What the person wants the window to look like; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// "light", "dark", "contrast"; everything else is System.
ThemeChoice themeNamed(const QString &name);

/// True when the desktop's palette is a dark one (window darker than its text).
bool isDark(const QPalette &palette);

QPalette lightPalette();
QPalette darkPalette();
QPalette contrastPalette();

/// True for palettes of high contrast, ours and the desktops': the window is (nearly) black or
/// white, and so is what stands on it.
bool isHighContrast(const QPalette &palette);

/// Sets the application's palette. System keeps the desktop's, but for the bare grey one that Qt
/// has where there is no desktop theme at all: that becomes our light one.
void applyTheme(QApplication &application, ThemeChoice choice);

/// Colours with a meaning that QPalette has no role for. All of them read well on Base and Window.
struct Tones
{
    QColor error, warning, success, info;
    QColor muted; ///< Secondary text
    QColor border; ///< Hairlines between parts
    QColor currentLine; ///< Behind the line with the cursor
    QColor bracket; ///< Behind a matching pair
    QColor found; ///< Behind every hit of a search
};
Tones tones(const QPalette &palette);

} // namespace hooksmith::ui
