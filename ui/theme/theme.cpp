// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace hooksmith::ui {

namespace {

struct Swatch
{
    QRgb window, base, alternate, text, muted, button, highlight, link, mid;
    QRgb highlighted = 0xffffff;
};

QPalette paletteOf(const Swatch &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb color) {
        p.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::ToolTipBase, c.base);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlighted);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::Mid, c.mid);
    const QColor button = QColor::fromRgb(c.button);
    p.setColor(QPalette::Light, button.lighter(115));
    p.setColor(QPalette::Midlight, button.lighter(107));
    p.setColor(QPalette::Dark, button.darker(150));
    p.setColor(QPalette::Shadow, QColor(0, 0, 0, 120));
    const QColor faded = QColor::fromRgb(c.muted);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(c.mid));
    return p;
}

} // namespace

ThemeChoice themeNamed(const QString &name)
{
    if (name == QLatin1StringView("dark"))
        return ThemeChoice::Dark;
    if (name == QLatin1StringView("contrast"))
        return ThemeChoice::Contrast;
    return name == QLatin1StringView("light") ? ThemeChoice::Light : ThemeChoice::System;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QPalette lightPalette()
{
    return paletteOf(
        {0xf4f5f7, 0xffffff, 0xf7f8fa, 0x1f2329, 0x646a72, 0xf7f8fa, 0x176ae6, 0x1467d8, 0xcbced1});
}

QPalette darkPalette()
{
    return paletteOf(
        {0x1f2329, 0x181b20, 0x1d2126, 0xe4e7ea, 0x939aa5, 0x2b3038, 0x2f6fd0, 0x6ea8ff, 0x444b55});
}

QPalette contrastPalette()
{
    QPalette p = paletteOf({0x000000, 0x000000, 0x101010, 0xffffff, 0xd8d8d8, 0x000000, 0xffe34d,
                            0x8fc7ff, 0xffffff, 0x000000});
    // Edges are drawn with these; shades of black would not be seen.
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Dark, QPalette::Shadow})
        p.setColor(role, Qt::white);
    return p;
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double least = 19; // Ours are at 13 and 15; black on Windows's light grey is at 18.4
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= least;
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    if (choice == ThemeChoice::Dark) {
        QApplication::setPalette(darkPalette());
        // Fusion draws the frames of marks and lines in a darker shade of the window: in a dark one
        // nobody sees an empty box or field.
        QPalette marks = darkPalette();
        marks.setColor(QPalette::Window, marks.color(QPalette::PlaceholderText));
        QApplication::setPalette(marks, "QCheckBox");
        QApplication::setPalette(marks, "QRadioButton");
        QApplication::setPalette(marks, "QLineEdit");
    } else if (choice == ThemeChoice::Contrast) {
        QApplication::setPalette(contrastPalette());
    } else if (choice == ThemeChoice::Light) {
        QApplication::setPalette(lightPalette());
    } else {
        const QPalette standard = application.style()->standardPalette();
        const bool bare = standard.color(QPalette::Window) == QColor(0xef, 0xef, 0xef);
        QApplication::setPalette(bare ? lightPalette() : QPalette());
    }
}

Tones tones(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    if (isHighContrast(palette)) {
        if (isDark(palette))
            return {
                QColor(0xff9d96), QColor(0xffd24d), QColor(0x7dffb8), QColor(0x9fd0ff), text, text,
                QColor(0x262626), QColor(0x1f4f8f), QColor(0x5a4a00)};
        return {QColor(0x9b0000), QColor(0x6a3d00), QColor(0x00502e), QColor(0x003c8f), text, text,
                QColor(0xe8eefc), QColor(0xb9d4ff), QColor(0xffe680)};
    }
    if (isDark(palette))
        return {QColor(0xff7b72),
                QColor(0xf0b429),
                QColor(0x4ccb8a),
                QColor(0x6ea8ff),
                palette.color(QPalette::PlaceholderText),
                QColor(0x363c45),
                QColor(0x22272e),
                QColor(0x3d5475),
                QColor(0x5a4a17)};
    return {QColor(0xc9252d),
            QColor(0x9a5b00),
            QColor(0x0f7b4d),
            QColor(0x1467d8),
            palette.color(QPalette::PlaceholderText),
            QColor(0xd7dbe0),
            QColor(0xf3f6fb),
            QColor(0xcfe0fb),
            QColor(0xffedb0)};
}

} // namespace hooksmith::ui
