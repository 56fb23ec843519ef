// SPDX-License-Identifier: MIT
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace hooksmith::ui {

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor legible(const QColor &color, const QColor &background, double least)
{
    const bool onDark = luminance(background) < 0.18; // Where white and black are equally far
    QColor better = color;
    for (int lightness = color.lightness(); contrast(better, background) < least;) {
        lightness += onDark ? 4 : -4;
        if (lightness < 0 || lightness > 255)
            return onDark ? Qt::white : Qt::black;
        better = QColor::fromHsl(color.hslHue(), color.hslSaturation(), lightness, color.alpha());
    }
    return better;
}

} // namespace hooksmith::ui
