// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

namespace hooksmith::ui {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

} // namespace hooksmith::ui
