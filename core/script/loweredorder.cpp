// SPDX-License-Identifier: MIT
// Variables, methods and parameters that the engine would read at the wrong time.
#include "core/script/rewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

bool Rewriter::isOneOf(qsizetype index, std::initializer_list<QStringView> words) const
{
    if (index < 0 || index >= m_tokens.size())
        return false;
    const QStringView word = text(index);
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool Rewriter::isAssignment(qsizetype index) const
{
    return isOneOf(
        index,
        {u"=", u"+=", u"-=", u"*=", u"/=", u"%=", u"&=", u"|=", u"^=", u"<<=", u">>=", u">>>="});
}

bool Rewriter::isWritten(qsizetype index) const
{
    return isName(index) && !isOneOf(index - 1, {u".", u"?.", u"let", u"const", u"var"})
        && (isAssignment(index + 1) || isStep(index + 1)
            || (isStep(index - 1) && !isOneOf(index + 1, {u".", u"[", u"?."})));
}

void Rewriter::findEarlyReads()
{
    for (qsizetype i = 1; i < m_tokens.size(); ++i) {
        if (isWritten(i))
            findReadsBefore(i);
    }
}

void Rewriter::findPatternSources()
{
    for (qsizetype open = 0; open < m_tokens.size(); ++open) {
        const qsizetype close = m_partner.at(open);
        if (close < 0 || !is(close + 1, u"="))
            continue;
        // (Within a pattern the engine says itself what is wrong with a default.)
        const bool inner = m_options.splitPatterns && isOneOf(open - 1, {u":", u"["});
        const bool list = is(open, u"[")
            && (inner
                || isOneOf(open - 1, {u"const", u"let", u"var", u"(", u",", u";", u"{", u"}"}));
        if (!list && !is(open, u"{"))
            continue;
        const qsizetype source = close + 2;
        qsizetype end = source;
        while (end < m_tokens.size() && !isOneOf(end, {u";", u",", u")", u"]", u"}"}))
            end = m_partner.at(end) > 0 ? m_partner.at(end) + 1 : end + 1;
        // A literal, as in the default of a parameter, is never nothing.
        const bool literal = isOneOf(source, {u"{", u"["}) && m_partner.at(source) == end - 1;
        const QString shape = fillsPattern(source, end, open) ? QString() : shapeOf(open);
        if (end > source && end < m_tokens.size() && (!literal || !shape.isEmpty()))
            m_patternSources.insert(source, {end, list, shape});
    }
}

void Rewriter::findReadsBefore(qsizetype written)
{
    const QStringView name = text(written);
    // Behind `,` `&&` `?` and their like what stands before is done with, up to the bracket
    // around it.
    bool done = false;
    for (qsizetype i = written - 1; i >= 0; --i) {
        if (isOneOf(i,
                    {u";", u"=>", u"if", u"while", u"for", u"switch", u"return", u"throw", u"else",
                     u"do", u"case", u"function", u"class", u"let", u"const", u"var"})
            || (is(i, u"yield") && !is(i - 1, u"(")))
            return;
        if (isOneOf(i, {u"{"})) {
            if (is(i - 1, u")") || is(i - 1, u";") || is(i - 1, u"{") || is(i - 1, u"}")
                || isOneOf(i - 1, {u"=>", u"else", u"try", u"do", u"finally", u"static"}))
                return; // A block: a statement of its own
            done = false;
            continue;
        }
        if (isOneOf(i, {u"(", u"["})) {
            done = false;
            continue;
        }
        if (isOneOf(i, {u")", u"}", u"]"})) {
            const qsizetype open = openingOf(i);
            if (open < 0)
                return;
            if (!done && is(i, u"]") && open == i - 2 && text(i - 1) == name && isName(i - 1))
                m_earlyReads.insert(i - 1); // a[x] = (x = 5)
            // (1, x) + (x = 5)
            if (!done && is(i, u")") && isName(i - 1) && text(i - 1) == name
                && isOneOf(i - 2, {u",", u"("}) && !isOneOf(open - 1, {u")", u"]"})
                && (!isName(open - 1) || isOneOf(open - 1, {u"return", u"in", u"yield"})))
                m_earlyReads.insert(i - 1);
            i = open;
            continue;
        }
        if (isOneOf(i, {u",", u"&&", u"||", u"??", u"?", u":"})) {
            done = true;
            continue;
        }
        if (done || !isName(i) || text(i) != name || isWritten(i)
            || isOneOf(i - 1, {u".", u"?.", u"typeof", u"delete", u"..."})
            || isOneOf(i + 1, {u":"}))
            continue;
        m_earlyReads.insert(i);
    }
}

qsizetype Rewriter::openingOf(qsizetype close)
{
    if (m_opening.isEmpty()) {
        m_opening.fill(-1, m_tokens.size());
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (m_partner.at(i) >= 0)
                m_opening[m_partner.at(i)] = i;
        }
    }
    return m_opening.at(close);
}

void Rewriter::findLateMethods()
{
    bool all = false;
    QSet<QStringView> accessors;
    for (qsizetype i = 0; i + 2 < m_tokens.size(); ++i) {
        all = all || isOneOf(i, {u"Proxy", u"__defineGetter__"});
        if (is(i, u"get") && isName(i + 1) && is(i + 2, u"("))
            accessors.insert(text(i + 1));
    }
    for (qsizetype open = 2; open < m_tokens.size(); ++open) {
        const qsizetype close = m_partner.at(open);
        if (!is(open, u"(") || close <= open + 1)
            continue;
        const bool dot = isName(open - 1) && is(open - 2, u".");
        const qsizetype link = dot ? open - 2 : is(open - 1, u"]") ? openingOf(open - 1) : -1;
        if (link <= 0)
            continue;
        bool seen = false;
        bool deletes = false;
        for (qsizetype i = open + 1; i < close && !seen; ++i) {
            deletes = deletes || is(i, u"delete");
            if (all || (dot && accessors.contains(text(open - 1))))
                seen = isOneOf(i, {u"(", u".", u"[", u"yield", u"++", u"--"}) || isAssignment(i);
            else if (dot && is(i - 1, u".") && text(i) == text(open - 1)) // `o.m(o.m = f)`
                seen = deletes || isAssignment(i + 1);
        }
        const qsizetype start = seen ? startOfObject(link - 1) : -1;
        if (start < 0)
            continue;
        m_before[start] += u" __hooksmithHelpers.method("_s;
        m_instead.insert(link, u","_s);
        m_instead.insert(open - 1, dot ? u'"' + text(open - 1).toString() + u"\")"_s : u")"_s);
    }
}

qsizetype Rewriter::startOfObject(qsizetype last)
{
    bool called = false;
    for (qsizetype i = last; i >= 0; i -= 2) {
        // From the end of one link to its beginning: names, calls and look-ups.
        while (i > 0 && isOneOf(i, {u")", u"]"})) {
            called = called || is(i, u")");
            i = openingOf(i);
            if (i > 0 && is(i - 1, u"}"))
                return -1; // `new class {}()`
            const bool word = isName(i - 1) && !is(i - 2, u".")
                && isOneOf(i - 1, {u"return", u"yield", u"case", u"of", u"in", u"typeof", u"void"});
            const bool ends = i <= 0 || word || (!isName(i - 1) && !isOneOf(i - 1, {u")", u"]"}));
            if (ends)
                return i;
            --i;
        }
        if (!isName(i)
            || isOneOf(i,
                       {u"super", u"Object", u"JSON", u"Math", u"Reflect", u"Promise", u"Array",
                        u"console", u"Symbol", u"Number", u"Date"}))
            return -1;
        if (!is(i - 1, u"."))
            return is(i - 1, u"new") ? (called ? i - 1 : -1) : i;
    }
    return -1;
}

} // namespace hooksmith
