// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "ui/scripteditor/scriptcode.h"

#include <QList>

namespace hooksmith::ui {

struct TextEdit
{
    int from = 0, to = 0; ///< Characters of the text that are replaced
    QString text;
};

/// A way to mend a finding that needs no thinking.
struct QuickFix
{
    QString title; ///< For the menu
    QList<TextEdit> edits; ///< In the order of the text, without overlaps
};

/// The fixes for a finding of this rule (resources/bundles/lint) between these characters of the
/// text; none for a rule whose mending is not mechanical. `message` is the finding's sentence.
QList<QuickFix> quickFixes(const QString &rule, const QString &message, int from, int to,
                           const ScriptCode &code, IntegrationType type);
/// Whether there may be one at all, without looking at the text.
bool isFixable(const QString &rule);

/// The text with the fix done, for tests and previews.
QString applied(const QString &text, const QuickFix &fix);

} // namespace hooksmith::ui
