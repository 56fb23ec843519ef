// SPDX-License-Identifier: MIT
#include "core/script/jstokens.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using std::u16string_view;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$' || c == u'#' || c == u'\\' || c.isSurrogate();
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c.isMark() || c == QChar(0x200c) || c == QChar(0x200d);
}

/// Keywords after which an expression follows, so that a slash begins a regular expression.
bool isOperatorWord(QStringView word)
{
    static constexpr std::array<u16string_view, 13> words{
        u"return", u"typeof", u"case",  u"in",    u"of", u"delete",     u"void",
        u"throw",  u"new",    u"yield", u"await", u"do", u"instanceof",
    };
    return std::any_of(words.begin(), words.end(),
                       [word](u16string_view known) { return QStringView(known) == word; });
}

/// Longest first, so that the first match is the right one.
constexpr std::array<u16string_view, 33> longPunctuators{
    u">>>=",
    u"...",
    u"===",
    u"!==",
    u"**=",
    u"<<=",
    u">>=",
    u">>>",
    u"&&=",
    u"||=",
    u"?"
    u"?=",
    u"=>",
    u"==",
    u"!=",
    u"<=",
    u">=",
    u"&&",
    u"||",
    u"?"
    u"?",
    u"?.",
    u"++",
    u"--",
    u"+=",
    u"-=",
    u"*=",
    u"/=",
    u"%=",
    u"&=",
    u"|=",
    u"^=",
    u"<<",
    u">>",
    u"**",
};

class Tokenizer
{
public:
    explicit Tokenizer(QStringView source) : m_source(source) { }

    QList<JsToken> run()
    {
        while (skipSpace()) {
            if (!readToken())
                return {};
        }
        return m_broken || !m_templateDepths.isEmpty() ? QList<JsToken>() : m_tokens;
    }

private:
    QChar at(qsizetype offset = 0) const
    {
        return m_position + offset < m_source.size() ? m_source.at(m_position + offset) : QChar();
    }

    void step()
    {
        if (at() == u'\n') {
            ++m_line;
            m_lineStart = m_position + 1;
            m_firstOnLine = true;
        }
        ++m_position;
    }

    void stepTo(qsizetype position)
    {
        while (m_position < position)
            step();
    }

    /// False at the end of the text.
    bool skipSpace()
    {
        while (m_position < m_source.size()) {
            if (at().isSpace() || at() == QChar(0xfeff)) {
                step();
            } else if (at() == u'/' && at(1) == u'/') {
                const qsizetype end = m_source.indexOf(u'\n', m_position);
                stepTo(end < 0 ? m_source.size() : end);
            } else if (at() == u'/' && at(1) == u'*') {
                const qsizetype end = m_source.indexOf(u"*/", m_position + 2);
                m_broken = m_broken || end < 0;
                stepTo(end < 0 ? m_source.size() : end + 2);
            } else {
                return true;
            }
        }
        return false;
    }

    bool readToken()
    {
        JsToken token;
        token.start = m_position;
        token.line = m_line;
        token.column = int(m_position - m_lineStart);
        token.firstOnLine = std::exchange(m_firstOnLine, false);
        const QChar c = at();
        qsizetype end = m_position;
        if (isNameStart(c)) {
            token.kind = JsToken::Kind::Name;
            end = endOfName();
        } else if (c.isDigit() || (c == u'.' && at(1).isDigit())) {
            token.kind = JsToken::Kind::Number;
            end = endOfNumber();
        } else if (c == u'"' || c == u'\'') {
            token.kind = JsToken::Kind::String;
            end = endOfString(c);
        } else if (c == u'`' || (c == u'}' && isTemplateBrace())) {
            token.kind = JsToken::Kind::Template;
            end = endOfTemplatePiece();
        } else if (c == u'/' && regExpCanStand(token.firstOnLine)) {
            token.kind = JsToken::Kind::RegExp;
            end = endOfRegExp();
        } else {
            end = endOfPunctuator();
        }
        if (end < 0)
            return false;
        token.end = end;
        stepTo(end);
        // A template that spans lines does not make the next token the first on its line.
        m_firstOnLine = false;
        m_tokens.append(token);
        return true;
    }

    qsizetype endOfName() const
    {
        qsizetype end = m_position + 1;
        while (end < m_source.size()) {
            const QChar c = m_source.at(end);
            if (!isNamePart(c)
                && !(c == u'{' && m_source.at(end - 1) == u'u' && end >= 2
                     && m_source.at(end - 2) == u'\\'))
                break;
            if (c == u'{') {
                end = m_source.indexOf(u'}', end);
                if (end < 0)
                    return -1;
            }
            ++end;
        }
        return end;
    }

    qsizetype endOfNumber() const
    {
        qsizetype end = m_position;
        while (end < m_source.size()) {
            const QChar c = m_source.at(end);
            const bool sign = (c == u'+' || c == u'-') && m_source.at(end - 1).toLower() == u'e'
                && m_source.at(std::min(m_position + 1, m_source.size() - 1)).toLower() != u'x';
            if (!c.isLetterOrNumber() && c != u'.' && c != u'_' && !(end > m_position && sign))
                break;
            ++end;
        }
        return end;
    }

    qsizetype endOfString(QChar quote) const
    {
        for (qsizetype i = m_position + 1; i < m_source.size(); ++i) {
            const QChar c = m_source.at(i);
            if (c == u'\\')
                ++i;
            else if (c == quote)
                return i + 1;
            else if (c == u'\n')
                return -1;
        }
        return -1;
    }

    bool isTemplateBrace() const
    {
        return !m_templateDepths.isEmpty() && m_templateDepths.last() == m_braces;
    }

    qsizetype endOfTemplatePiece()
    {
        if (at() == u'}')
            m_templateDepths.removeLast();
        for (qsizetype i = m_position + 1; i < m_source.size(); ++i) {
            const QChar c = m_source.at(i);
            if (c == u'\\') {
                ++i;
            } else if (c == u'`') {
                return i + 1;
            } else if (c == u'$' && i + 1 < m_source.size() && m_source.at(i + 1) == u'{') {
                m_templateDepths.append(m_braces);
                return i + 2;
            }
        }
        return -1;
    }

    bool regExpCanStand(bool firstOnLine) const
    {
        if (m_tokens.isEmpty() || firstOnLine)
            return true;
        const JsToken &last = m_tokens.last();
        const QStringView text = m_source.sliced(last.start, last.end - last.start);
        switch (last.kind) {
        case JsToken::Kind::Name:
            // "x.return / 2" is a property, not a keyword.
            return isOperatorWord(text)
                && !(m_tokens.size() > 1
                     && m_source.at(m_tokens.at(m_tokens.size() - 2).end - 1) == u'.');
        case JsToken::Kind::Punctuator:
            return text != u")" && text != u"]" && text != u"}" && text != u"++" && text != u"--";
        case JsToken::Kind::Template: return text.endsWith(u"${");
        default: return false;
        }
    }

    qsizetype endOfRegExp() const
    {
        bool inClass = false;
        for (qsizetype i = m_position + 1; i < m_source.size(); ++i) {
            const QChar c = m_source.at(i);
            if (c == u'\n')
                return -1;
            if (c == u'\\') {
                ++i;
            } else if (c == u'[') {
                inClass = true;
            } else if (c == u']') {
                inClass = false;
            } else if (c == u'/' && !inClass) {
                while (++i < m_source.size() && isNamePart(m_source.at(i))) { }
                return i;
            }
        }
        return -1;
    }

    qsizetype endOfPunctuator()
    {
        const QStringView rest = m_source.sliced(m_position);
        if (rest.front() == u'{')
            ++m_braces;
        else if (rest.front() == u'}')
            --m_braces;
        for (const u16string_view known : longPunctuators) {
            if (rest.startsWith(QStringView(known)))
                return m_position + qsizetype(known.size());
        }
        return m_position + 1;
    }

    QStringView m_source;
    QList<JsToken> m_tokens;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0;
    int m_line = 0;
    int m_braces = 0;
    QList<int> m_templateDepths; ///< Brace depth at which each open ${ ends
    bool m_firstOnLine = true;
    bool m_broken = false;
};

} // namespace

QList<JsToken> tokenizeJavaScript(QStringView source)
{
    return Tokenizer(source).run();
}

} // namespace hooksmith
