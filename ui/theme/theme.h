// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace hooksmith::ui {

/// True when the desktop's palette is a dark one (window darker than its text).
bool isDark(const QPalette &palette);

} // namespace hooksmith::ui
