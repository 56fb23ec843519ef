// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QString>

class QSpinBox;

namespace hooksmith::ui {

/// Keeps what stands around the number of a spin box right for its value: `text` makes the whole
/// ("1 day", "5 days", "за 5 дней"), whose parts before and after the number are the prefix and
/// suffix. A unit on its own could follow neither the plural nor the word order of a language.
void setUnit(QSpinBox *box, const std::function<QString(int)> &text);

} // namespace hooksmith::ui
