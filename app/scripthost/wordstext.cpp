// SPDX-License-Identifier: MIT
#include "app/scripthost/wordstext.h"

#include "core/script/jstokens.h"

#include <algorithm>
#include <array>

namespace hooksmith {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// The tokens of a text and the partners of its round brackets.
class Braces
{
public:
    explicit Braces(QStringView text) : m_text(text), m_tokens(tokenizeJavaScript(text)) { }

    const QList<JsToken> &tokens() const { return m_tokens; }
    bool is(qsizetype index, QStringView words) const
    {
        return index >= 0 && m_tokens.at(index).is(m_text, words);
    }

    /// Is the brace at `index` that of a function's body? `opened`: by a bracket that closes right
    /// before it, or -1.
    bool beginsBody(qsizetype index, qsizetype opened) const
    {
        if (is(index - 1, u"=>"))
            return true;
        if (opened < 1 || !is(index - 1, u")"))
            return false;
        const qsizetype head = opened - 1;
        static constexpr std::array<std::u16string_view, 6> control{u"if",     u"for",   u"while",
                                                                    u"switch", u"catch", u"with"};
        const bool controls =
            std::any_of(control.begin(), control.end(),
                        [&](std::u16string_view word) { return is(head, QStringView(word)); });
        if (controls || (is(head, u"await") && is(head - 1, u"for")) || is(head, u"constructor"))
            return false;
        const JsToken::Kind kind = m_tokens.at(head).kind;
        return kind == JsToken::Kind::Name || kind == JsToken::Kind::String
            || kind == JsToken::Kind::Number || is(head, u"]") || is(head, u"*");
    }

private:
    QStringView m_text;
    QList<JsToken> m_tokens;
};

} // namespace

WordsText::WordsText(const QString &text) : m_text(text), m_lineStarts({0})
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (isLineBreak(text.at(i)) && !pair)
            m_lineStarts.append(i + 1);
    }
    findBodies();
}

void WordsText::findBodies()
{
    const Braces braces(m_text);
    const QList<JsToken> &tokens = braces.tokens();
    struct Open
    {
        qsizetype token = 0;
        qsizetype body = -1; ///< Index in m_bodies
    };
    QList<Open> open;
    qsizetype lastOpened = -1; // By the bracket that closed last
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).kind != JsToken::Kind::Punctuator)
            continue;
        if (braces.is(i, u"(") || braces.is(i, u"[")) {
            open.append({i, -1});
        } else if (braces.is(i, u"{")) {
            const bool body = braces.beginsBody(i, lastOpened);
            open.append({i, body ? m_bodies.size() : -1});
            if (body)
                m_bodies.append({tokens.at(i).start, -1});
        } else if (braces.is(i, u")") || braces.is(i, u"]") || braces.is(i, u"}")) {
            if (open.isEmpty())
                return m_bodies.clear();
            const Open closed = open.takeLast();
            lastOpened = closed.token;
            if (closed.body >= 0)
                m_bodies[closed.body].close = tokens.at(i).start;
        }
    }
    if (!open.isEmpty())
        m_bodies.clear();
}

qsizetype WordsText::offsetOf(Place place) const
{
    const qsizetype line = std::clamp<qsizetype>(place.line, 1, m_lineStarts.size());
    return m_lineStarts.at(line - 1) + place.column - 1;
}

/// As many lines, and the closing brace where it was.
void WordsText::appendBlank(QString &out, Body body) const
{
    qsizetype last = body.open + 1;
    for (qsizetype i = last; i < body.close; ++i) {
        if (isLineBreak(m_text.at(i))) {
            out += m_text.at(i);
            last = i + 1;
        }
    }
    out += QString(body.close - last, u' ');
}

QString WordsText::around(const QList<Place> &places) const
{
    QList<qsizetype> offsets;
    for (const Place &place : places)
        offsets.append(offsetOf(place));
    QString out;
    qsizetype from = 0;
    for (const Body &body : m_bodies) {
        const bool needed =
            std::any_of(offsets.cbegin(), offsets.cend(), [&body](qsizetype offset) {
                return offset > body.open && offset <= body.close;
            });
        if (needed || body.open < from) // Or inside one that is gone
            continue;
        out += QStringView(m_text).sliced(from, body.open + 1 - from);
        appendBlank(out, body);
        from = body.close;
    }
    out += QStringView(m_text).sliced(from);
    return out;
}

} // namespace hooksmith
