// SPDX-License-Identifier: MIT
#include "app/scripthost/catchclauses.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c.isSurrogate();
}

/// Walks over JavaScript text far enough to tell code from strings, templates, comments and
/// patterns.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) { }

    QString rewrite()
    {
        while (m_pos < m_text.size())
            step();
        m_out += QStringView(m_text).sliced(m_copied);
        return m_out;
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(); }

    void step()
    {
        const QChar c = m_text.at(m_pos);
        if (c.isSpace()) {
            m_newLine = m_newLine || c == u'\n';
            ++m_pos;
            return;
        }
        if (c == u'/' && at(m_pos + 1) == u'/') {
            m_pos = endOf(u'\n', m_pos);
        } else if (c == u'/' && at(m_pos + 1) == u'*') {
            const qsizetype end = m_text.indexOf("*/"_L1, m_pos + 2);
            m_pos = end < 0 ? m_text.size() : end + 2;
        } else if (c == u'"' || c == u'\'') {
            skipString(c);
            m_valueBefore = true;
        } else if (c == u'`') {
            ++m_pos;
            skipTemplate();
        } else if (c == u'/' && startsPattern()) {
            skipPattern();
            m_valueBefore = true;
        } else if (isNamePart(c)) {
            word();
        } else {
            if (c == u'{') {
                m_braces.append(false);
            } else if (c == u'}') {
                if (!m_braces.isEmpty() && m_braces.takeLast()) {
                    ++m_pos;
                    skipTemplate();
                    return;
                }
            }
            m_valueBefore = c == u')' || c == u']' || c == u'}';
            m_last = c;
            ++m_pos;
        }
        m_newLine = false;
    }

    qsizetype endOf(QChar mark, qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(mark, from);
        return end < 0 ? m_text.size() : end;
    }

    /// A slash divides behind a value, but not where esbuild began a new statement's line.
    bool startsPattern() const { return !m_valueBefore || (m_newLine && m_last != u']'); }

    void skipString(QChar quote)
    {
        for (++m_pos; m_pos < m_text.size() && m_text.at(m_pos) != quote; ++m_pos) {
            if (m_text.at(m_pos) == u'\\')
                ++m_pos;
        }
        ++m_pos;
    }

    /// Up to the closing backtick, or into the next `${`.
    void skipTemplate()
    {
        for (; m_pos < m_text.size(); ++m_pos) {
            const QChar c = m_text.at(m_pos);
            if (c == u'\\') {
                ++m_pos;
            } else if (c == u'`') {
                ++m_pos;
                m_valueBefore = true;
                return;
            } else if (c == u'$' && at(m_pos + 1) == u'{') {
                m_pos += 2;
                m_braces.append(true);
                m_valueBefore = false;
                return;
            }
        }
    }

    void skipPattern()
    {
        bool inClass = false;
        for (++m_pos; m_pos < m_text.size(); ++m_pos) {
            const QChar c = m_text.at(m_pos);
            if (c == u'\\')
                ++m_pos;
            else if (c == u'[')
                inClass = true;
            else if (c == u']')
                inClass = false;
            else if ((c == u'/' && !inClass) || c == u'\n')
                break;
        }
        ++m_pos;
    }

    void word()
    {
        const qsizetype start = m_pos;
        while (m_pos < m_text.size() && isNamePart(m_text.at(m_pos)))
            ++m_pos;
        const QStringView name = QStringView(m_text).sliced(start, m_pos - start);
        // Behind these a slash starts a pattern.
        static const QList<QLatin1StringView> operators = {
            "return"_L1, "typeof"_L1, "case"_L1,  "in"_L1,        "of"_L1,
            "delete"_L1, "void"_L1,   "throw"_L1, "new"_L1,       "else"_L1,
            "yield"_L1,  "await"_L1,  "do"_L1,    "instanceof"_L1};
        m_valueBefore = at(start - 1) == u'.' || !operators.contains(name);
        m_last = u'a';
        if (name == "catch"_L1 && at(start - 1) == u' ' && at(start - 2) == u'}'
            && at(m_pos) == u' ' && at(m_pos + 1) == u'(')
            clause();
    }

    void clause()
    {
        const qsizetype open = m_pos + 1;
        const qsizetype close = closing(open);
        if (close < 0 || at(close + 1) != u' ' || at(close + 2) != u'{')
            return;
        const QStringView parameter = QStringView(m_text).sliced(open + 1, close - open - 1);
        const bool simple = std::all_of(parameter.begin(), parameter.end(), isNamePart);
        m_out += QStringView(m_text).sliced(m_copied, open + 1 - m_copied);
        if (simple) {
            m_out +=
                parameter + ") { "_L1 + parameter + " = __hooksmithCatch("_L1 + parameter + ");"_L1;
        } else {
            m_out += "__hooksmithError) { let "_L1 + parameter
                + " = __hooksmithCatch(__hooksmithError);"_L1;
        }
        m_copied = close + 3;
        m_pos = close + 3;
        m_braces.append(false);
        m_valueBefore = false;
        m_last = u'{';
    }

    /// The bracket that closes the one at `open`; strings inside are skipped.
    qsizetype closing(qsizetype open) const
    {
        int depth = 0;
        for (qsizetype i = open; i < m_text.size(); ++i) {
            const QChar c = m_text.at(i);
            if (c == u'"' || c == u'\'' || c == u'`') {
                for (++i; i < m_text.size() && m_text.at(i) != c; ++i) {
                    if (m_text.at(i) == u'\\')
                        ++i;
                }
            } else if (c == u'(' || c == u'[' || c == u'{') {
                ++depth;
            } else if ((c == u')' || c == u']' || c == u'}') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    const QString &m_text;
    QString m_out;
    qsizetype m_pos = 0;
    qsizetype m_copied = 0; ///< Up to here is in m_out
    QList<bool> m_braces; ///< Whether each open brace is a template's `${`
    bool m_valueBefore = false;
    bool m_newLine = true;
    QChar m_last;
};

} // namespace

QString rewriteCatchClauses(const QString &text)
{
    // Most scripts have none.
    if (!text.contains("} catch ("_L1))
        return text;
    return Scanner(text).rewrite();
}

} // namespace hooksmith
