// SPDX-License-Identifier: MIT
#pragma once

#include "app/scripthost/regexpparser.h"

#include <QHash>

namespace hooksmith {

/// A compiled ECMAScript pattern and its backtracking matcher. It exists because QJSEngine's own
/// engine silently fails on look-behind and \p{}, and PCRE2 differs from ECMAScript in ways that
/// cannot be configured away (captures inside repetitions are not reset, look-behind must have a
/// fixed length, case folding without flag u).
class RegExpProgram
{
public:
    enum class Outcome { Match, NoMatch, TooComplex };

    /// `root` from parseRegExp().
    RegExpProgram(const RegExpNode &root, int captures, const RegExpFlags &flags);

    /// Looks for the first match at or behind `from` (only at `from` when sticky). `ends` becomes
    /// start and end of the match and of every capture, -1 for those that took no part.
    Outcome match(QStringView input, qsizetype from, QList<qsizetype> &ends) const;

private:
    enum class Op : quint8 {
        Character,
        Any,
        Set,
        Split, ///< first `a`, on failure `b`
        Jump,
        Save,
        Start,
        End,
        WordBoundary,
        BackReference,
        Look, ///< body behind it up to `a`; b = flags
        SetRegister,
        RepeatCheck,
        RepeatBegin,
        RepeatEnd,
        RepeatSimple, ///< the next instruction, `b` to `c` times, then `a`
        Accept
    };
    struct Instruction
    {
        Op op;
        bool back = false; ///< Reads towards the start (inside look-behind)
        bool flag = false; ///< negated, or greedy
        int a = 0, b = 0, c = 0, d = 0;
        char32_t value = 0;
    };
    struct CharacterClass
    {
        std::shared_ptr<const icu::UnicodeSet> set;
        bool negated;
    };
    class Matcher;

    int emit(Instruction instruction);
    void compile(const RegExpNode &node, bool back);
    void compileRepeat(const RegExpNode &node, bool back);
    static bool isSimple(const RegExpNode &node);
    char32_t canonical(char32_t c) const;
    const QList<char32_t> &equivalents(char32_t c) const;
    bool classContains(const CharacterClass &characterClass, char32_t c) const;

    RegExpFlags m_flags;
    int m_captures = 0;
    int m_registers = 0;
    std::vector<Instruction> m_code;
    std::vector<CharacterClass> m_classes;
    mutable QHash<char32_t, QList<char32_t>> m_equivalents;
    mutable QHash<char32_t, char32_t> m_canonical;
};

} // namespace hooksmith
