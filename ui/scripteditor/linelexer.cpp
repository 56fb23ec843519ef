// SPDX-License-Identifier: MIT
#include "ui/scripteditor/linelexer.h"

#include <algorithm>
#include <array>

namespace hooksmith::ui {

namespace {

/// Names after which an expression begins: "return /x/" is a regular expression.
bool startsExpression(QStringView name)
{
    static constexpr std::array<QStringView, 12> words{u"return", u"typeof", u"case",  u"in",
                                                       u"of",     u"delete", u"void",  u"throw",
                                                       u"new",    u"else",   u"await", u"yield"};
    return std::find(words.begin(), words.end(), name) != words.end();
}

class Lexer
{
public:
    Lexer(CodeLanguage language, QStringView line, LexState &state, std::vector<LexToken> &tokens)
        : m_language(language), m_line(line), m_state(state), m_tokens(tokens)
    {
    }

    void run()
    {
        if (m_state.comment)
            blockComment(0);
        else if (m_state.nesting.endsWith('`'))
            templateText(0, 0);
        while (m_at < m_line.size())
            next();
    }

private:
    QChar at(qsizetype index) const { return index < m_line.size() ? m_line.at(index) : QChar(); }
    void put(LexToken::Kind kind, qsizetype start, qsizetype end)
    {
        if (end > start)
            m_tokens.push_back({kind, int(start), int(end - start)});
        m_at = end;
    }

    void next()
    {
        const QChar c = m_line.at(m_at);
        const bool script = m_language == CodeLanguage::JavaScript;
        if (c.isSpace()) {
            ++m_at;
        } else if (script && c == u'/' && at(m_at + 1) == u'/') {
            put(LexToken::Kind::Comment, m_at, m_line.size());
        } else if (script && c == u'/' && at(m_at + 1) == u'*') {
            blockComment(m_at);
        } else if (c == u'"' || (script && c == u'\'')) {
            string(c);
        } else if (script && c == u'`') {
            m_state.nesting.append('`');
            templateText(m_at, m_at + 1);
        } else if (script && c == u'/' && !m_state.afterValue) {
            regExp();
        } else if (isIdentifierStart(c) || (c == u'#' && isIdentifierStart(at(m_at + 1)))) {
            qsizetype end = m_at + 1;
            while (end < m_line.size() && isIdentifierPart(m_line.at(end)))
                ++end;
            const bool member = !m_tokens.empty()
                && m_tokens.back().kind == LexToken::Kind::Punctuator
                && m_line.at(m_tokens.back().start) == u'.';
            m_state.afterValue = member || !startsExpression(m_line.sliced(m_at, end - m_at));
            put(LexToken::Kind::Name, m_at, end);
        } else if (c.isDigit()) {
            qsizetype end = m_at + 1;
            while (end < m_line.size()
                   && (isIdentifierPart(m_line.at(end)) || m_line.at(end) == u'.'))
                ++end;
            m_state.afterValue = true;
            put(LexToken::Kind::Number, m_at, end);
        } else {
            punctuator(c);
        }
    }

    void punctuator(QChar c)
    {
        if (!m_state.nesting.isEmpty() && c == u'{') {
            m_state.nesting.append('{');
        } else if (!m_state.nesting.isEmpty() && c == u'}') {
            const char inner = m_state.nesting.back();
            m_state.nesting.chop(1);
            if (inner == '$')
                return templateText(m_at, m_at + 1);
        }
        m_state.afterValue = c == u')' || c == u']' || c == u'}';
        put(LexToken::Kind::Punctuator, m_at, m_at + 1);
    }

    void blockComment(qsizetype from)
    {
        const qsizetype search = m_state.comment ? from : from + 2;
        const qsizetype end = m_line.indexOf(u"*/", search);
        m_state.comment = end < 0;
        put(LexToken::Kind::Comment, from, end < 0 ? m_line.size() : end + 2);
    }

    void string(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_line.size() && m_line.at(end) != quote)
            end += m_line.at(end) == u'\\' ? 2 : 1;
        m_state.afterValue = true;
        put(LexToken::Kind::String, m_at, qMin(end + 1, m_line.size()));
    }

    /// A piece of a template's text: the token begins at `from`, the text at `end`.
    void templateText(qsizetype from, qsizetype end)
    {
        for (; end < m_line.size(); ++end) {
            const QChar c = m_line.at(end);
            if (c == u'\\') {
                ++end;
            } else if (c == u'`') {
                m_state.nesting.chop(1);
                m_state.afterValue = true;
                return put(LexToken::Kind::Template, from, end + 1);
            } else if (c == u'$' && at(end + 1) == u'{') {
                m_state.nesting.append('$');
                m_state.afterValue = false;
                return put(LexToken::Kind::Template, from, end + 2);
            }
        }
        put(LexToken::Kind::Template, from, m_line.size());
    }

    void regExp()
    {
        qsizetype end = m_at + 1;
        bool inClass = false;
        for (; end < m_line.size(); ++end) {
            const QChar c = m_line.at(end);
            if (c == u'\\')
                ++end;
            else if (c == u'[')
                inClass = true;
            else if (c == u']')
                inClass = false;
            else if (c == u'/' && !inClass)
                break;
        }
        if (end >= m_line.size()) { // Unfinished: then it was a division after all
            m_state.afterValue = false;
            return put(LexToken::Kind::Punctuator, m_at, m_at + 1);
        }
        ++end;
        while (end < m_line.size() && isIdentifierPart(m_line.at(end)))
            ++end;
        m_state.afterValue = true;
        put(LexToken::Kind::RegExp, m_at, end);
    }

    CodeLanguage m_language;
    QStringView m_line;
    LexState &m_state;
    std::vector<LexToken> &m_tokens;
    qsizetype m_at = 0;
};

} // namespace

LexState lexLine(CodeLanguage language, QStringView line, LexState state,
                 std::vector<LexToken> &tokens)
{
    tokens.clear();
    Lexer(language, line, state, tokens).run();
    return state;
}

bool isIdentifierStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool isIdentifierPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

} // namespace hooksmith::ui
