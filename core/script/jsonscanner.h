// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <system_error>
#include <vector>

namespace hooksmith {

/// Reads JSON (RFC 8259) in UTF-8 as JSON.parse does, in one pass, and tells a handler what it
/// finds: half surrogate pairs that are written as escapes are kept, numbers beyond a double are
/// Infinity. A byte order mark at the start is skipped.
///
/// The handler has `null()`, `boolean(bool)`, `number(double)`, `string(const QString &)`,
/// `key(const QString &)`, `startObject()`, `endObject()`, `startArray()` and `endArray()`; each
/// may return false to end the reading (errorText() is empty then). A `key(QLatin1StringView)`
/// beside the other gets the names that are ASCII, without a copy.
template <class Handler>
class JsonScanner
{
public:
    JsonScanner(QByteArrayView text, Handler &handler)
        : m_begin(text.cbegin()), m_at(text.cbegin()), m_end(text.cend()), m_handler(handler)
    {
    }

    /// Deeper texts are refused, although V8 reads them: what works on the values calls itself.
    static constexpr std::size_t maximumDepth = 4000;

    bool scan()
    {
        if (m_end - m_at >= 3 && QByteArrayView(m_at, 3) == QByteArrayView("\xef\xbb\xbf", 3))
            m_at += 3;
        if (!value())
            return false;
        while (!m_levels.empty()) {
            if (!(m_levels.back() == Level::Object ? member() : item()))
                return false;
        }
        space();
        return m_at == m_end || fail("unexpected text after the value");
    }

    /// The first byte that cannot be, from 0; the length of the text when it ends too early.
    qsizetype errorPosition() const { return m_at - m_begin; }
    /// English, for the raw detail of an error.
    const char *errorText() const { return m_error; }

private:
    enum class Level : char { Object, Array };

    bool fail(const char *words)
    {
        m_error = m_at == m_end ? "unexpected end of the text" : words;
        return false;
    }

    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    /// The next member of the innermost object, or its end.
    bool member()
    {
        space();
        if (m_at != m_end && *m_at == '}') {
            if (m_afterComma)
                return fail("unexpected '}' after a comma");
            ++m_at;
            close();
            return m_handler.endObject();
        }
        if (!m_first && !m_afterComma) {
            if (!take(','))
                return fail("expected ',' or '}'");
            m_afterComma = true;
            return true;
        }
        if (m_at == m_end || *m_at != '"')
            return fail("expected a name in double quotes");
        if (!name())
            return false;
        space();
        if (!take(':'))
            return fail("expected ':'");
        return value();
    }

    bool name()
    {
        const char *end = m_at + 1;
        while (end != m_end && *end != '"' && *end != '\\' && uchar(*end) >= 0x20
               && uchar(*end) < 0x80)
            ++end;
        if (end != m_end && *end == '"') {
            const QLatin1StringView plain(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return m_handler.key(plain);
        }
        QString name;
        return text(name) && m_handler.key(name);
    }

    bool item()
    {
        space();
        if (m_at != m_end && *m_at == ']') {
            if (m_afterComma)
                return fail("unexpected ']' after a comma");
            ++m_at;
            close();
            return m_handler.endArray();
        }
        if (!m_first && !m_afterComma) {
            if (!take(','))
                return fail("expected ',' or ']'");
            m_afterComma = true;
            return true;
        }
        return value();
    }

    bool open(Level level)
    {
        if (m_levels.size() >= maximumDepth)
            return fail("nested deeper than 4000 levels");
        ++m_at;
        m_levels.push_back(level);
        m_first = true;
        m_afterComma = false;
        return true;
    }

    void close()
    {
        m_levels.pop_back();
        m_first = false;
        m_afterComma = false;
    }

    bool value()
    {
        space();
        if (m_at == m_end)
            return fail("");
        switch (*m_at) {
        case '{': return open(Level::Object) && m_handler.startObject();
        case '[': return open(Level::Array) && m_handler.startArray();
        default: break;
        }
        m_first = false;
        m_afterComma = false;
        switch (*m_at) {
        case '"': {
            QString string;
            return text(string) && m_handler.string(string);
        }
        case 't': return word("true") && m_handler.boolean(true);
        case 'f': return word("false") && m_handler.boolean(false);
        case 'n': return word("null") && m_handler.null();
        default: return number();
        }
    }

    bool word(const char *expected)
    {
        for (; *expected; ++expected) {
            if (!take(*expected))
                return fail("unexpected word");
        }
        return true;
    }

    bool digits()
    {
        const char *const from = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != from || fail("expected a digit");
    }

    bool number()
    {
        const char *const from = m_at;
        const bool negative = take('-');
        if (m_at == m_end || *m_at < '0' || *m_at > '9')
            return fail(negative ? "expected a digit" : "unexpected character");
        if (!take('0') && !digits())
            return false;
        bool plain = m_at - from < 16;
        if (take('.')) {
            plain = false;
            if (!digits())
                return false;
        }
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            plain = false;
            ++m_at;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return false;
        }
        double number = 0;
        if (plain) { // Exact as it is
            qint64 value = 0;
            for (const char *c = from + (negative ? 1 : 0); c != m_at; ++c)
                value = value * 10 + (*c - '0');
            number = negative ? -double(value) : double(value);
        } else if (std::from_chars(from, m_at, number).ec == std::errc::result_out_of_range) {
            number = negative ? -limit(from) : limit(from);
        }
        return m_handler.number(number);
    }

    /// What a number beyond the doubles comes to: from_chars() does not say on which side.
    double limit(const char *from) const
    {
        qint64 exponent = 0; // Of the first digit that is not 0
        bool significant = false;
        bool fraction = false;
        const char *at = from;
        for (; at != m_at && *at != 'e' && *at != 'E'; ++at) {
            if (*at == '.') {
                fraction = true;
            } else if (*at != '-') {
                significant = significant || *at != '0';
                if (significant != fraction)
                    exponent += fraction ? -1 : 1;
            }
        }
        if (at != m_at) {
            at += at[1] == '+' ? 2 : 1;
            qint64 written = *at == '-' ? -4000000000LL : 4000000000LL; // Stays when there is more
            std::from_chars(at, m_at, written);
            exponent += written;
        }
        return exponent > 0 ? std::numeric_limits<double>::infinity() : 0;
    }

    /// Whether one of eight bytes does not stand for itself in a string, or is beyond ASCII.
    static bool isSpecial(quint64 bytes)
    {
        constexpr quint64 ones = 0x0101010101010101;
        constexpr quint64 high = 0x8080808080808080;
        const quint64 quotes = bytes ^ ones * '"';
        const quint64 slashes = bytes ^ ones * '\\';
        return ((((bytes - ones * 0x20) & ~bytes) | ((quotes - ones) & ~quotes)
                 | ((slashes - ones) & ~slashes) | bytes)
                & high)
            != 0;
    }

    /// To the first byte that does not stand for itself.
    void skipPlain()
    {
        for (quint64 bytes = 0; m_end - m_at >= qsizetype(sizeof bytes); m_at += sizeof bytes) {
            std::memcpy(&bytes, m_at, sizeof bytes);
            if (isSpecial(bytes))
                break;
        }
        while (m_at != m_end && *m_at != '"' && *m_at != '\\' && uchar(*m_at) >= 0x20
               && uchar(*m_at) < 0x80)
            ++m_at;
    }

    /// The string that begins here.
    bool text(QString &out)
    {
        const char *const from = ++m_at;
        skipPlain();
        if (m_at != m_end && *m_at == '"') { // Nearly all of them
            if (m_at != from)
                out = QString::fromLatin1(from, m_at - from);
            ++m_at;
            return true;
        }
        // No longer than its bytes; what is too much is cut off.
        const char *end = m_at;
        while (end < m_end && *end != '"')
            end += *end == '\\' ? 2 : 1;
        out = QString(std::min(end, m_end) - from, Qt::Uninitialized);
        char16_t *const begin = reinterpret_cast<char16_t *>(out.data());
        char16_t *to = begin;
        if (!parts(from, to))
            return false;
        const bool wastes = to - begin < out.size() / 2; // Six bytes of an escape are one unit
        out.truncate(to - begin);
        if (wastes)
            out.squeeze();
        return true;
    }

    /// What stands for itself and escapes in turns, to the end of the string; `run` is where it
    /// began.
    bool parts(const char *run, char16_t *&to)
    {
        while (true) {
            bool ascii = true;
            for (skipPlain(); m_at != m_end && uchar(*m_at) >= 0x80; skipPlain()) {
                ascii = false;
                do
                    ++m_at;
                while (m_at != m_end && uchar(*m_at) >= 0x80);
            }
            if (m_at == m_end || uchar(*m_at) < 0x20)
                return fail("control character in a string");
            if (!append(to, run, ascii))
                return false;
            if (take('"'))
                return true;
            ++m_at;
            if (!escape(to))
                return false;
            run = m_at;
        }
    }

    bool append(char16_t *&to, const char *run, bool ascii)
    {
        const QByteArrayView bytes(run, m_at - run);
        if (ascii) {
            to = std::copy(bytes.cbegin(), bytes.cend(), to);
            return true;
        }
        // QString::fromUtf8() swallows a byte order mark; inside JSON it is a character.
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringConverter::Flag::Stateless
                                   | QStringConverter::Flag::ConvertInitialBom);
        const QString decoded = decoder(bytes);
        if (decoder.hasError()) {
            m_at = run;
            return fail("the text is not UTF-8");
        }
        to = std::copy(decoded.utf16(), decoded.utf16() + decoded.size(), to);
        return true;
    }

    bool escape(char16_t *&to)
    {
        if (m_at == m_end)
            return fail("");
        switch (*m_at++) {
        case '"': *to++ = u'"'; return true;
        case '\\': *to++ = u'\\'; return true;
        case '/': *to++ = u'/'; return true;
        case 'b': *to++ = u'\b'; return true;
        case 'f': *to++ = u'\f'; return true;
        case 'n': *to++ = u'\n'; return true;
        case 'r': *to++ = u'\r'; return true;
        case 't': *to++ = u'\t'; return true;
        case 'u': return unit(to);
        default: --m_at; return fail("unknown escape");
        }
    }

    bool unit(char16_t *&to)
    {
        char16_t value = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = m_at == m_end ? ' ' : *m_at;
            const int digit = c >= '0' && c <= '9' ? c - '0'
                : c >= 'a' && c <= 'f'             ? c - 'a' + 10
                : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                                   : -1;
            if (digit < 0)
                return fail("expected four hexadecimal digits");
            value = char16_t(value * 16 + digit);
        }
        *to++ = value;
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    Handler &m_handler;
    std::vector<Level> m_levels;
    bool m_first = false; ///< The innermost level has nothing yet
    bool m_afterComma = false;
    const char *m_error = "";
};

} // namespace hooksmith
