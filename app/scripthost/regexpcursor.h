// SPDX-License-Identifier: MIT
#pragma once

#include "app/scripthost/regexpparser.h"

#include <optional>

namespace hooksmith {

constexpr char32_t endOfRegExp = 0xffffffff;

constexpr bool isRegExpDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

/// Reads the smallest parts of a pattern: characters, escapes, the names of groups. What is wrong
/// with one is in `m_error`, in V8's words; the first one stays.
class RegExpCursor
{
protected:
    struct ClassAtom
    {
        char32_t character = 0;
        std::optional<icu::UnicodeSet> set;
    };

    RegExpCursor(const QString &source, const RegExpFlags &flags);

    std::nullptr_t fail(QLatin1StringView error);
    char32_t peekAt(qsizetype at, int *length = nullptr) const;
    char32_t peek(int offset = 0) const { return peekAt(m_pos + offset); }
    char32_t take();
    bool accept(char32_t c);
    bool acceptText(QLatin1StringView text);

    /// The name after `(?<` or `\k<`, with its `>`.
    std::optional<QString> parseGroupName();
    /// \d \D \s \S \w \W \p{..} \P{..}; nothing for other letters, error set for bad properties.
    std::optional<icu::UnicodeSet> parseClassEscape(bool inClass);
    /// A single character after the backslash (position behind the backslash).
    std::optional<char32_t> parseCharacterEscape(bool inClass);
    std::optional<ClassAtom> parseClassAtom();

    const QString m_source;
    const RegExpFlags m_flags;
    qsizetype m_pos = 0;
    int m_totalCaptures = 0;
    bool m_hasNames = false;
    bool m_beyondEngine = false;
    QString m_error;

private:
    /// Counts the groups before parsing: \2 and \k mean something else without them.
    void scanGroups();
    std::optional<char32_t> parseHex(int digits);
    /// After `\u`. Without flag u only four hex digits count.
    std::optional<char32_t> parseUnicodeEscape(bool unicode);
};

} // namespace hooksmith
