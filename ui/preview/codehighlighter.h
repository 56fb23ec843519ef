// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/inlineflow.h"

#include <QString>

namespace hooksmith::ui {

/// Adds a code block's text to a flow, coloured for the language by KSyntaxHighlighting with the
/// client's colours; an unknown or missing language stays in one colour (the client guesses, we do
/// not).
void addHighlightedCode(InlineFlow &flow, const QString &code, const QString &language,
                        const MessageTheme &theme);

} // namespace hooksmith::ui
