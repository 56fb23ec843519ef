// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/inlineflow.h"

#include <QString>

namespace hooksmith::ui {

/// Adds a code block's text to a flow, coloured for the language by KSyntaxHighlighting with the
/// client's colours, some lines at a time; an unknown or missing language stays in one colour (the
/// client guesses, we do not).
class CodeColouring
{
public:
    CodeColouring(const std::shared_ptr<InlineFlow> &flow, const QString &code,
                  const QString &language, const MessageTheme &theme);
    ~CodeColouring();
    /// True when all lines are in the flow.
    bool addLines(int count);

private:
    class Highlighter;
    std::unique_ptr<Highlighter> m_highlighter; ///< None: added in one colour
};

} // namespace hooksmith::ui
