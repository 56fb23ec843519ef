// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace hooksmith::ui {

enum class IconTone { Text, Muted, Error, Warning, Success, Info };

/// A picture of resources/icons, drawn in a colour of the palette at the time of painting, so that
/// it fits light and dark and follows a change of theme.
QIcon themedIcon(const QString &name, IconTone tone = IconTone::Text);

} // namespace hooksmith::ui
