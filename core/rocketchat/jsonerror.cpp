// SPDX-License-Identifier: MIT
#include "core/rocketchat/jsonerror.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Walks over a text as V8's JSON parser does and keeps what it would complain about.
class Scanner
{
public:
    Scanner(const QString &text, bool oldWording) : m_text(text), m_old(oldWording) { }

    QString run()
    {
        if (!value())
            return m_error;
        skipSpace();
        if (m_position < m_text.size())
            fail(u"Unexpected non-whitespace character after JSON"_s);
        return m_error;
    }

private:
    static constexpr int maximumDepth = 4000; // Deeper texts are valid here; V8 has no limit

    bool atEnd() const { return m_position >= m_text.size(); }
    QChar current() const { return atEnd() ? QChar() : m_text.at(m_position); }

    void skipSpace()
    {
        while (!atEnd()
               && (current() == u' ' || current() == u'\t' || current() == u'\n'
                   || current() == u'\r'))
            ++m_position;
    }

    /// `reason` is Node 20's wording; Node 14 names only the token.
    bool fail(const QString &reason)
    {
        if (!m_error.isEmpty())
            return false;
        if (atEnd() && (m_old || reason.isEmpty()))
            m_error = u"Unexpected end of JSON input"_s;
        else if (!m_old && !reason.isEmpty())
            m_error = u"%1 in JSON at position %2"_s.arg(reason).arg(m_position);
        else
            m_error = unexpectedToken();
        if (!m_old && reason.startsWith("Unexpected non-whitespace"_L1))
            m_error = u"%1 at position %2"_s.arg(reason).arg(m_position);
        return false;
    }

    QString unexpectedToken() const
    {
        const QChar c = current();
        if (c == u'"')
            return u"Unexpected string in JSON at position %1"_s.arg(m_position);
        if (c.unicode() < 0x80 && c.isDigit())
            return u"Unexpected number in JSON at position %1"_s.arg(m_position);
        if (m_old)
            return u"Unexpected token %1 in JSON at position %2"_s.arg(c).arg(m_position);
        constexpr int around = 10; // V8's kMaxContextCharacters
        QString context = m_text;
        QString before, after;
        if (m_text.size() >= 4 * around) {
            const qsizetype begin = m_position < around ? 0 : m_position - around;
            const qsizetype end =
                m_position >= m_text.size() - around ? m_text.size() : m_position + around;
            context = m_text.sliced(begin, end - begin);
            before = begin > 0 ? u"..."_s : QString();
            after = end < m_text.size() ? u"... "_s : u" "_s;
        } else {
            after = u" "_s;
        }
        return u"Unexpected token '%1', %2\"%3\"%4is not valid JSON"_s.arg(QString(c), before,
                                                                           context, after);
    }

    bool word(QStringView expected)
    {
        for (const QChar c : expected) {
            if (current() != c)
                return fail({});
            ++m_position;
        }
        return true;
    }

    bool digits(const QString &reason)
    {
        if (atEnd() || !(current() >= u'0' && current() <= u'9'))
            return fail(reason);
        while (!atEnd() && current() >= u'0' && current() <= u'9')
            ++m_position;
        return true;
    }

    bool number()
    {
        if (current() == u'-')
            ++m_position;
        if (current() == u'0')
            ++m_position;
        else if (!digits(u"No number after minus sign"_s))
            return false;
        if (current() == u'.') {
            ++m_position;
            if (!digits(u"Unterminated fractional number"_s))
                return false;
        }
        if (current() == u'e' || current() == u'E') {
            ++m_position;
            if (current() == u'+' || current() == u'-')
                ++m_position;
            return digits(u"Exponent part is missing a number"_s);
        }
        return true;
    }

    bool string()
    {
        ++m_position;
        while (!atEnd() && current() != u'"') {
            if (current().unicode() < 0x20)
                return fail(u"Bad control character in string literal"_s);
            if (current() == u'\\') {
                ++m_position;
                if (atEnd())
                    break;
                if (current() == u'u') {
                    for (int i = 0; i < 4; ++i) {
                        ++m_position;
                        if (!QStringView(u"0123456789abcdefABCDEF").contains(current()) || atEnd())
                            return fail(u"Bad Unicode escape"_s);
                    }
                } else if (!QStringView(u"\"\\/bfnrt").contains(current())) {
                    return fail(u"Bad escaped character"_s);
                }
            }
            ++m_position;
        }
        if (atEnd()) {
            m_error = m_old ? u"Unexpected end of JSON input"_s
                            : u"Unterminated string in JSON at position %1"_s.arg(m_position);
            return false;
        }
        ++m_position;
        return true;
    }

    bool members()
    {
        ++m_position;
        skipSpace();
        if (current() == u'}') {
            ++m_position;
            return true;
        }
        for (bool first = true;; first = false) {
            skipSpace();
            if (atEnd() || current() != u'"')
                return fail(first ? u"Expected property name or '}'"_s
                                  : u"Expected double-quoted property name"_s);
            if (!string())
                return false;
            skipSpace();
            if (atEnd() || current() != u':')
                return fail(u"Expected ':' after property name"_s);
            ++m_position;
            if (!value())
                return false;
            skipSpace();
            if (current() == u'}')
                break;
            if (atEnd() || current() != u',')
                return fail(u"Expected ',' or '}' after property value"_s);
            ++m_position;
        }
        ++m_position;
        return true;
    }

    bool items()
    {
        ++m_position;
        skipSpace();
        if (current() == u']') {
            ++m_position;
            return true;
        }
        while (true) {
            if (!value())
                return false;
            skipSpace();
            if (current() == u']')
                break;
            if (atEnd() || current() != u',')
                return fail(u"Expected ',' or ']' after array element"_s);
            ++m_position;
        }
        ++m_position;
        return true;
    }

    bool value()
    {
        if (++m_depth > maximumDepth)
            return false;
        skipSpace();
        bool ok = false;
        if (atEnd())
            ok = fail({});
        else if (current() == u'{')
            ok = members();
        else if (current() == u'[')
            ok = items();
        else if (current() == u'"')
            ok = string();
        else if (current() == u't')
            ok = word(u"true");
        else if (current() == u'f')
            ok = word(u"false");
        else if (current() == u'n')
            ok = word(u"null");
        else if (current() == u'-' || (current() >= u'0' && current() <= u'9'))
            ok = number();
        else
            ok = fail({});
        --m_depth;
        return ok;
    }

    QString m_text;
    bool m_old;
    qsizetype m_position = 0;
    int m_depth = 0;
    QString m_error;
};

} // namespace

QString jsonParseError(const QString &text, bool oldWording)
{
    return Scanner(text, oldWording).run();
}

} // namespace hooksmith
