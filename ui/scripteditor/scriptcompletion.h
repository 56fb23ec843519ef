// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scripteditor/scriptresolver.h"
#include "ui/scripteditor/snippets.h"

namespace hooksmith::ui {

struct CompletionItem
{
    enum class Kind { Property, Method, Variable, Function, Class, Keyword, Snippet };
    Kind kind = Kind::Property;
    QString name;
    QString detail; ///< The value in the sample, else type or signature
    QString doc;
    QString insert; ///< A snippet to insert; empty: the name
    bool indexed = false; ///< Must be written ["name"] instead of .name
    int rank = 0; ///< Smaller stands higher
};

struct Completions
{
    int from = 0; ///< What is replaced begins here; it ends at the cursor
    QString prefix; ///< What is typed already
    bool afterDot = false;
    QList<CompletionItem> items;
};

/// Everything that could stand at this position, best first, not yet filtered by the prefix.
Completions completionsAt(const ScriptCode &code, int position, const Typings &typings,
                          const ScriptFacts &facts, const QList<Snippet> &snippets);

/// Documentation and current value of what stands at this position, as rich text; or empty.
QString hoverAt(const ScriptCode &code, int position, const Typings &typings,
                const ScriptFacts &facts);

/// The call that this position is in the brackets of.
struct CallTip
{
    QString signature, doc;
    int parameter = 0; ///< From 0
};
std::optional<CallTip> callTipAt(const ScriptCode &code, int position, const Typings &typings,
                                 const ScriptFacts &facts);

/// How well `pattern` fits `text`: all its letters in order, better at starts of words; -1 = not.
int fuzzyScore(QStringView pattern, QStringView text);

} // namespace hooksmith::ui
