// SPDX-License-Identifier: MIT
#include "app/scripthost/regexpcursor.h"

#include "app/scripthost/regexpsets.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using icu::UnicodeSet;

int hexValue(char32_t c)
{
    if (isRegExpDigit(c))
        return int(c - '0');
    if (c >= 'a' && c <= 'f')
        return int(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return int(c - 'A' + 10);
    return -1;
}

bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSyntaxCharacter(char32_t c)
{
    return c < 128 && c > 0 && QLatin1StringView("^$\\.*+?()[]{}|/").contains(QLatin1Char(char(c)));
}

} // namespace

RegExpCursor::RegExpCursor(const QString &source, const RegExpFlags &flags)
    : m_source(source), m_flags(flags)
{
    scanGroups();
}

std::nullptr_t RegExpCursor::fail(QLatin1StringView error)
{
    if (m_error.isEmpty())
        m_error = error;
    return nullptr;
}

void RegExpCursor::scanGroups()
{
    bool inClass = false;
    for (qsizetype i = 0; i < m_source.size(); ++i) {
        const QChar c = m_source.at(i);
        if (c == u'\\')
            ++i;
        else if (c == u'[')
            inClass = true;
        else if (c == u']')
            inClass = false;
        else if (c == u'(' && !inClass) {
            if (m_source.size() <= i + 1 || m_source.at(i + 1) != u'?') {
                ++m_totalCaptures;
            } else if (m_source.size() > i + 3 && m_source.at(i + 2) == u'<'
                       && m_source.at(i + 3) != u'=' && m_source.at(i + 3) != u'!') {
                ++m_totalCaptures;
                m_hasNames = true;
            }
        }
    }
}

char32_t RegExpCursor::peekAt(qsizetype at, int *length) const
{
    if (at >= m_source.size())
        return endOfRegExp;
    const QChar c = m_source.at(at);
    if (length)
        *length = 1;
    if (m_flags.unicode && c.isHighSurrogate() && at + 1 < m_source.size()
        && m_source.at(at + 1).isLowSurrogate()) {
        if (length)
            *length = 2;
        return QChar::surrogateToUcs4(c, m_source.at(at + 1));
    }
    return c.unicode();
}

char32_t RegExpCursor::take()
{
    int length = 0;
    const char32_t c = peekAt(m_pos, &length);
    m_pos += length;
    return c;
}

bool RegExpCursor::accept(char32_t c)
{
    if (peek() != c)
        return false;
    ++m_pos;
    return true;
}

bool RegExpCursor::acceptText(QLatin1StringView text)
{
    if (!QStringView(m_source).mid(m_pos).startsWith(text))
        return false;
    m_pos += text.size();
    return true;
}

std::optional<QString> RegExpCursor::parseGroupName()
{
    QString name;
    while (m_pos < m_source.size()) {
        // Names are read by code points whatever the flags.
        QChar first = m_source.at(m_pos);
        char32_t c = first.unicode();
        if (first.isHighSurrogate() && m_pos + 1 < m_source.size()
            && m_source.at(m_pos + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(first, m_source.at(m_pos + 1));
            ++m_pos;
        }
        ++m_pos;
        if (c == '>')
            return name.isEmpty() ? std::nullopt : std::optional(name);
        if (c == '\\') {
            if (!accept('u'))
                return std::nullopt;
            const auto escaped = parseUnicodeEscape(true);
            if (!escaped)
                return std::nullopt;
            c = *escaped;
        }
        const bool valid = c == '$' || c == '_'
            || (name.isEmpty() ? u_hasBinaryProperty(UChar32(c), UCHAR_ID_START)
                               : (u_hasBinaryProperty(UChar32(c), UCHAR_ID_CONTINUE) || c == 0x200c
                                  || c == 0x200d));
        if (!valid)
            return std::nullopt;
        name += QString::fromUcs4(&c, 1);
    }
    return std::nullopt;
}

std::optional<char32_t> RegExpCursor::parseHex(int digits)
{
    char32_t value = 0;
    for (int i = 0; i < digits; ++i) {
        const int digit = hexValue(peek(i));
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + char32_t(digit);
    }
    m_pos += digits;
    return value;
}

std::optional<char32_t> RegExpCursor::parseUnicodeEscape(bool unicode)
{
    const qsizetype start = m_pos;
    if (unicode && accept('{')) {
        char32_t value = 0;
        bool any = false;
        while (hexValue(peek()) >= 0) {
            value = value * 16 + char32_t(hexValue(take()));
            any = true;
            if (value > 0x10ffff)
                break;
        }
        if (any && value <= 0x10ffff && accept('}'))
            return value;
        m_pos = start;
        return std::nullopt;
    }
    const auto first = parseHex(4);
    if (!first || !unicode || !QChar::isHighSurrogate(*first))
        return first;
    const qsizetype afterFirst = m_pos;
    if (acceptText("\\u"_L1)) {
        const auto second = parseHex(4);
        if (second && QChar::isLowSurrogate(*second))
            return QChar::surrogateToUcs4(char16_t(*first), char16_t(*second));
    }
    m_pos = afterFirst;
    return first;
}

std::optional<UnicodeSet> RegExpCursor::parseClassEscape(bool inClass)
{
    const char32_t c = peek();
    std::optional<UnicodeSet> set;
    switch (c) {
    case 'd':
    case 'D': set = regExpDigitSet(); break;
    case 's':
    case 'S': set = regExpSpaceSet(); break;
    case 'w':
    case 'W': set = regExpWordSet(m_flags.unicode && m_flags.ignoreCase); break;
    case 'p':
    case 'P':
        if (!m_flags.unicode)
            return std::nullopt;
        break;
    default: return std::nullopt;
    }
    ++m_pos;
    if (!set) {
        m_beyondEngine = true;
        set = UnicodeSet();
        const qsizetype close = m_source.indexOf(u'}', m_pos);
        bool ok = accept('{') && close > 0;
        if (ok) {
            const QByteArray text = m_source.mid(m_pos, close - m_pos).toLatin1();
            const qsizetype equals = text.indexOf('=');
            ok = addRegExpProperty(equals < 0 ? text : text.left(equals),
                                   equals < 0 ? QByteArray() : text.mid(equals + 1), equals >= 0,
                                   *set);
            m_pos = close + 1;
        }
        if (!ok) {
            fail(inClass ? "Invalid property name in character class"_L1
                         : "Invalid property name"_L1);
            return std::nullopt;
        }
    }
    if (c == 'D' || c == 'S' || c == 'W' || c == 'P')
        set->complement();
    return set;
}

std::optional<char32_t> RegExpCursor::parseCharacterEscape(bool inClass)
{
    const char32_t c = peek();
    if (c == endOfRegExp) {
        fail("\\ at end of pattern"_L1);
        return std::nullopt;
    }
    switch (c) {
    case 't': return ++m_pos, U'\t';
    case 'n': return ++m_pos, U'\n';
    case 'v': return ++m_pos, U'\v';
    case 'f': return ++m_pos, U'\f';
    case 'r': return ++m_pos, U'\r';
    case 'c': {
        const char32_t letter = peek(1);
        if (isAsciiLetter(letter)
            || (inClass && !m_flags.unicode && (isRegExpDigit(letter) || letter == '_'))) {
            m_pos += 2;
            return letter & 0x1f;
        }
        if (m_flags.unicode) {
            fail("Invalid Unicode escape"_L1);
            return std::nullopt;
        }
        return U'\\'; // Annex B: the backslash stands for itself, the c follows.
    }
    case 'x': {
        ++m_pos;
        if (const auto value = parseHex(2))
            return value;
        if (m_flags.unicode) {
            fail("Invalid escape"_L1);
            return std::nullopt;
        }
        return U'x';
    }
    case 'u': {
        ++m_pos;
        if (const auto value = parseUnicodeEscape(m_flags.unicode))
            return value;
        if (m_flags.unicode) {
            fail("Invalid Unicode escape"_L1);
            return std::nullopt;
        }
        return U'u';
    }
    default: break;
    }
    if (c >= '0' && c <= '7' && (!m_flags.unicode || (c == '0' && !isRegExpDigit(peek(1))))) {
        char32_t value = take() - '0';
        if (m_flags.unicode)
            return value;
        // Legacy octal: up to \377.
        for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; ++i) {
            if (value * 8 + (peek() - '0') > 0377)
                break;
            value = value * 8 + (take() - '0');
        }
        return value;
    }
    if (m_flags.unicode) {
        if (isRegExpDigit(c)) {
            fail(inClass ? "Invalid class escape"_L1 : "Invalid decimal escape"_L1);
            return std::nullopt;
        }
        if (!isSyntaxCharacter(c) && !(inClass && c == '-')) {
            fail("Invalid escape"_L1);
            return std::nullopt;
        }
    }
    return take();
}

std::optional<RegExpCursor::ClassAtom> RegExpCursor::parseClassAtom()
{
    ClassAtom atom;
    if (peek() != '\\') {
        atom.character = take();
        return atom;
    }
    ++m_pos;
    if (peek() == 'b') {
        ++m_pos;
        atom.character = 8;
        return atom;
    }
    atom.set = parseClassEscape(true);
    if (atom.set)
        return atom;
    if (!m_error.isEmpty())
        return std::nullopt;
    const auto character = parseCharacterEscape(true);
    if (!character)
        return std::nullopt;
    atom.character = *character;
    return atom;
}

} // namespace hooksmith
