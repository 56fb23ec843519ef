// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QList>
#include <QString>
#include <utility>
#include <vector>

#include <unicode/uniset.h>

namespace hooksmith {

struct RegExpFlags
{
    bool global = false, ignoreCase = false, multiline = false, dotAll = false, unicode = false,
         sticky = false, hasIndices = false;
};

/// One node of a parsed pattern (ECMAScript 2023, section 22.2.1, with Annex B without flag u).
struct RegExpNode
{
    enum class Kind {
        Empty,
        Character, ///< value
        Any,
        Set, ///< set, negated
        Sequence, ///< children
        Alternation, ///< children
        Capture, ///< value = number, children[0]
        Look, ///< behind, negated, children[0]
        BackReference, ///< value = number
        Start,
        End,
        WordBoundary, ///< negated
        Repeat ///< min, max, greedy, firstCapture, lastCapture, children[0]
    };
    static constexpr int infinite = -1;

    Kind kind = Kind::Empty;
    char32_t value = 0;
    bool negated = false;
    bool behind = false;
    bool greedy = true;
    int min = 0, max = 0;
    int firstCapture = 0, lastCapture = -1; ///< Captures inside, to be reset by each iteration
    std::shared_ptr<const icu::UnicodeSet> set;
    std::vector<std::unique_ptr<RegExpNode>> children;
};

struct ParsedRegExp
{
    std::unique_ptr<RegExpNode> root; ///< Null: `error` says why, in V8's words
    QString error;
    int captures = 0; ///< Without the whole match
    QList<std::pair<QString, int>> names;
    /// Whether QJSEngine's own engine gives wrong answers for this (look-behind, \p{}, names).
    bool beyondEngine = false;
};

ParsedRegExp parseRegExp(const QString &source, const RegExpFlags &flags);

} // namespace hooksmith
