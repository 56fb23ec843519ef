// SPDX-License-Identifier: MIT
#include "ui/theme/focuscolors.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

namespace hooksmith::ui {

QColor focusRingColor(const QPalette &palette, bool onHighlight)
{
    constexpr double seen = 3; // WCAG 2.1, 1.4.11
    if (onHighlight)
        return legible(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
                       seen);
    // The shade of links is the one that is brighter where the theme is dark; buttons and tabs are
    // brighter there than the window.
    return legible(palette.color(QPalette::Link), palette.color(QPalette::Button), seen);
}

QColor chosenElsewhere(const QPalette &palette)
{
    // A shade between page and text, as near to the page as it takes to differ from a row that has
    // the focus by 3 to 1.
    constexpr double seen = 3;
    const QColor page = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor chosen = palette.color(QPalette::Highlight);
    const auto shade = [&](double share) {
        const auto between = [share](int from, int to) { return int(from + (to - from) * share); };
        return QColor(between(page.red(), text.red()), between(page.green(), text.green()),
                      between(page.blue(), text.blue()));
    };
    double share = isHighContrast(palette) ? 0.25 : 0.14;
    while (share > 0.05 && contrast(shade(share), chosen) < seen)
        share -= 0.01;
    return shade(share);
}

} // namespace hooksmith::ui
