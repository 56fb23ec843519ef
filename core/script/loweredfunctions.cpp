// SPDX-License-Identifier: MIT
// Functions of a lowered script: their names, their kinds, how they are called.
#include "core/script/rewriter.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString Rewriter::renamedFrom(qsizetype index) const
{
    if (!isName(index) || !text(index).back().isDigit())
        return {};
    const JsToken &token = m_tokens.at(index);
    const auto segment = m_map.find(token.line, token.column);
    if (!segment || segment->generatedColumn != token.column
        || segment->line >= m_originalLines.size())
        return {};
    const QStringView line = m_originalLines.at(segment->line);
    qsizetype end = segment->column;
    while (end < line.size()
           && (line.at(end).isLetterOrNumber() || line.at(end) == u'_' || line.at(end) == u'$'))
        ++end;
    const QStringView word =
        line.sliced(std::min<qsizetype>(segment->column, line.size())).first(end - segment->column);
    if (word.isEmpty() || word.size() >= text(index).size() || !text(index).startsWith(word))
        return {};
    const QStringView rest = text(index).sliced(word.size());
    return std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); })
        ? word.toString()
        : QString();
}

qsizetype Rewriter::endOfExpression(qsizetype from) const
{
    qsizetype end = from;
    for (int choices = 0; end < m_tokens.size() && !isOneOf(end, {u",", u";", u")", u"]", u"}"});) {
        if (m_tokens.at(end).kind == JsToken::Kind::Template
            && m_code.at(m_tokens.at(end).start) == u'}')
            break;
        choices += is(end, u"?") ? 1 : 0;
        if (is(end, u":") && choices-- == 0)
            break;
        end = m_partner.at(end) > 0 ? m_partner.at(end) + 1 : end + 1;
    }
    return end;
}

void Rewriter::wrap(qsizetype first, qsizetype last, const QString &before, const QString &after)
{
    m_before[first] += before;
    m_after[last].prepend(after);
}

qsizetype Rewriter::startOfBlock(qsizetype open)
{
    if (open < 0)
        return -1;
    // Between the brace of a `switch` and its first `case` nothing may stand.
    if (is(open - 1, u")") && is(openingOf(open - 1) - 1, u"switch"))
        return -1;
    qsizetype at = open;
    while (at + 2 < m_tokens.size() && m_tokens.at(at + 1).kind == JsToken::Kind::String
           && is(at + 2, u";"))
        at += 2; // Directives
    return at;
}

void Rewriter::findFunctions()
{
    QList<qsizetype> open; // Braces around the token
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (is(i, u"{") && m_partner.at(i) > 0) {
            open.append(i);
        } else if (is(i, u"}") && !open.isEmpty() && m_partner.at(open.last()) == i) {
            open.removeLast();
        } else if (is(i, u"function") && !is(i - 1, u".")) {
            const qsizetype name = is(i + 1, u"*") ? i + 2 : i + 1;
            const qsizetype head = isName(name) ? name + 1 : name;
            if (!is(head, u"(") || !is(m_partner.at(head) + 1, u"{"))
                continue;
            const qsizetype body = m_partner.at(head) + 1;
            const qsizetype close = m_partner.at(body);
            if (close < 0)
                continue;
            const int kind = kindOfBody(body + 1);
            if (head != name && isClassStatement(i))
                noteDeclaration(name, kind, open.isEmpty() ? -1 : open.last());
            else
                noteExpression(i, close, head != name ? name : -1, kind);
            if (head != name && !isClassStatement(i))
                guardOwnName(name, head, close);
        } else if (is(i, u"=>") && i > 0) {
            const qsizetype first = is(i - 1, u")") ? openingOf(i - 1) : i - 1;
            const qsizetype last =
                is(i + 1, u"{") ? m_partner.at(i + 1) : endOfExpression(i + 1) - 1;
            if (first >= 0 && last > i)
                noteExpression(first, last, -1, kindOfBody(is(i + 1, u"{") ? i + 2 : i + 1));
            // (Last: the body is inside what names the arrow.)
            if (!is(i + 1, u"{") && assignsCall(i + 1, last + 1))
                wrap(i + 1, last, u" [("_s, u")][0]"_s);
        } else if (m_options.asyncKinds && is(i, u"return") && kindOfBody(i) != 0 && is(i - 1, u"{")
                   && is(i - 2, u")") && open.size() >= 2) {
            noteMember(openingOf(i - 2) - 1, open.at(open.size() - 2), kindOfBody(i));
        }
    }
    for (auto [brace, members] : m_memberKinds.asKeyValueRange())
        wrapMembers(brace, members);
}

bool Rewriter::assignsCall(qsizetype first, qsizetype end) const
{
    bool assigns = false;
    for (qsizetype i = first; i < end; ++i) {
        assigns = assigns || isAssignment(i);
        if (is(i, u"{") && isOneOf(i - 1, {u")", u"=>"}) && m_partner.at(i) > 0)
            i = m_partner.at(i); // Another function's body
        if (assigns && is(i, u"(") && (isName(i - 1) || isOneOf(i - 1, {u")", u"]"})))
            return true;
    }
    return false;
}

int Rewriter::kindOfBody(qsizetype first) const
{
    if (!m_options.asyncKinds)
        return 0;
    const qsizetype at = is(first, u"return") ? first + 1 : first;
    return is(at, u"__async") ? 1 : is(at, u"__asyncGenerator") ? 2 : 0;
}

void Rewriter::noteDeclaration(qsizetype name, int kind, qsizetype brace)
{
    const QString authors = renamedFrom(name);
    QString calls;
    if (!authors.isEmpty()) {
        m_usesNames = true;
        calls += u" __hooksmithNamed("_s + text(name).toString() + u", \""_s + authors + u"\");"_s;
    }
    if (kind > 0) {
        calls += u" __hooksmithHelpers.functionKind("_s + text(name).toString() + u", "_s
            + QString::number(kind) + u");"_s;
    }
    if (calls.isEmpty())
        return;
    if (brace < 0)
        m_prologue += calls;
    else if (const qsizetype at = startOfBlock(brace); at >= 0)
        m_after[at] += calls;
}

void Rewriter::noteExpression(qsizetype first, qsizetype last, qsizetype ownName, int kind)
{
    QString name;
    bool lost = false;
    const bool whole = isOneOf(last + 1, {u";", u",", u")", u"]", u"}"}); // Not `….bind(x)`
    if (ownName >= 0) {
        name = renamedFrom(ownName);
        lost = !name.isEmpty();
    } else if (whole && is(first - 1, u"=") && isName(first - 2)
               && !isOneOf(first - 3, {u".", u"?."})) {
        // What stands behind a colon is a default in a pattern: the engine names none of those.
        const QString authors = renamedFrom(first - 2);
        lost = !authors.isEmpty() || is(first - 3, u":");
        name = authors.isEmpty() ? text(first - 2).toString() : authors;
    } else if (whole && kind > 0 && is(first - 1, u":") && isOneOf(first - 3, {u"{", u","})) {
        name = text(first - 2).toString();
        if (name.startsWith(u'"'))
            name = name.sliced(1, name.size() - 2);
    }
    const QString quoted = u", \""_s + name + u"\")"_s;
    // A name of its own for stacks, where the function stands alone in its statement.
    const bool statement = lost && ownName < 0 && kind == 0 && is(last + 1, u";")
        && !is(first - 3, u":")
        && (isOneOf(first - 3, {u";", u"{", u"}"})
            || (isOneOf(first - 3, {u"let", u"const", u"var"}) && !is(first - 4, u"(")));
    if (statement) {
        m_usesNames = true;
        m_after[last + 1] += u" __hooksmithNamed("_s + text(first - 2).toString() + quoted + u';';
    } else if (lost) {
        m_usesNames = true;
        wrap(first, last, u" __hooksmithNamed("_s, quoted);
    }
    if (kind > 0) {
        wrap(first, last, u" __hooksmithHelpers.functionKind("_s,
             u", "_s + QString::number(kind) + (name.isEmpty() ? u")"_s : quoted));
    }
}

void Rewriter::noteMember(qsizetype key, qsizetype brace, int kind)
{
    if (is(key, u"]")) {
        noteComputedMember(openingOf(key), brace, kind);
        return;
    }
    const bool isString = key >= 0 && m_tokens.at(key).kind == JsToken::Kind::String;
    if ((!isName(key) && !isString) || is(key - 1, u"function")
        || isOneOf(key - 1, {u"get", u"set"}) || !isOneOf(key - 1, {u"{", u"}", u",", u"static"})
        || is(key, u"function"))
        return;
    Members &members = m_memberKinds[brace];
    QString &list = is(key - 1, u"static") ? members.statics : members.methods;
    list += (isString ? text(key).toString() : u'"' + text(key).toString() + u'"') + u", "_s
        + QString::number(kind) + u", "_s;
}

void Rewriter::noteComputedMember(qsizetype open, qsizetype brace, int kind)
{
    const qsizetype before = is(open - 1, u"static") ? open - 2 : open - 1;
    if (open < 0 || !isOneOf(before, {u"{", u"}", u",", u";"}))
        return;
    const QString number = QString::number(open);
    wrap(open + 1, m_partner.at(open) - 1, u" __hooksmithHelpers.keepKey("_s + number + u", "_s,
         u")"_s);
    Members &members = m_memberKinds[brace];
    QString &list = is(open - 1, u"static") ? members.statics : members.methods;
    list += u"__hooksmithHelpers.keptKey("_s + number + u"), "_s + QString::number(kind) + u", "_s;
}

void Rewriter::wrapMembers(qsizetype brace, const Members &members)
{
    // The word that the brace belongs to, if it is a class.
    qsizetype at = brace - 1;
    while (at >= 0 && !isOneOf(at, {u"class", u";", u"=", u"{", u"}", u",", u":", u"return"}))
        at = is(at, u")") && openingOf(at) > 0 ? openingOf(at) - 1 : at - 1;
    if (!is(at, u"class")) {
        wrap(brace, m_partner.at(brace), u" __hooksmithHelpers.memberKinds("_s,
             u", ["_s + members.methods + u"])"_s);
        return;
    }
    if (m_options.sloppyClasses)
        return; // emitClass() asks for them.
    const QString lists = u", ["_s + members.methods + u"], ["_s + members.statics + u"]"_s;
    const qsizetype close = m_partner.at(brace);
    // (One that gets its name back is no statement any more.)
    if (isName(at + 1) && isClassStatement(at) && lostNameOf(at).isEmpty()) {
        m_after[close].prepend(u"; __hooksmithHelpers.classKinds("_s + text(at + 1).toString()
                               + lists + u");"_s);
        return;
    }
    const QString name = is(at - 1, u"=") && isName(at - 2) ? text(at - 2).toString() : QString();
    wrap(at, close, u" __hooksmithHelpers.classKinds("_s,
         lists + (name.isEmpty() ? u")"_s : u", \""_s + name + u"\")"_s));
}

void Rewriter::findLooseCalls()
{
    for (qsizetype open = 0; open + 2 < m_tokens.size(); ++open) {
        const qsizetype close = m_partner.at(open);
        if (close < 0 || !is(open, u"(") || !is(close + 1, u"(") || isOneOf(open - 1, {u")", u"]"})
            || (isName(open - 1)
                && !isOneOf(open - 1,
                            {u"return", u"throw", u"case", u"typeof", u"void", u"delete", u"in",
                             u"of", u"else", u"do", u"yield", u"instanceof"})))
            continue;
        qsizetype comma = -1;
        bool member = false;
        for (qsizetype i = open + 1; i < close; ++i) {
            if (is(i, u",")) {
                comma = i;
                member = true;
            } else if (comma >= 0) {
                // Only names, dots and brackets: anything else gives a value.
                const bool step = (isName(i) && (i == comma + 1 || is(i - 1, u".")))
                    || (is(i, u".") && i > comma + 1) || is(i, u"[") || is(i, u"(");
                member = member && step;
            }
            if (m_partner.at(i) > 0)
                i = m_partner.at(i);
        }
        // (`eval` would be the one that sees the variables around it.)
        if (comma >= 0 && member && !is(close - 1, u")")
            && (close - comma > 2 || is(comma + 1, u"eval")))
            m_after[close - 1] += u" || void 0"_s;
    }
}

void Rewriter::findImports()
{
    for (qsizetype i = 2; !m_options.sloppyClasses && i < m_tokens.size(); ++i) {
        if (is(i, u"require") && is(i - 2, u"__toESM"))
            m_instead.insert(i, u"__hooksmithHelpers.importing"_s);
    }
}

void Rewriter::findLateKeys()
{
    for (qsizetype i = 0; i + 2 < m_tokens.size(); ++i) {
        if (is(i, u"delete") && !isOneOf(i - 1, {u".", u"?."}))
            watchDelete(i);
        else if (is(i, u"for") && is(i + 1, u"(") && m_partner.at(i + 1) > 0)
            guardKeys(i + 1);
    }
}

void Rewriter::watchDelete(qsizetype at)
{
    // A chain of names, dots and brackets; its last link is the key.
    qsizetype end = at + 1;
    qsizetype last = -1;
    if (!isName(end))
        return;
    for (++end; end < m_tokens.size();) {
        if (is(end, u".") && isName(end + 1)) {
            last = end;
            end += 2;
        } else if (is(end, u"[") && m_partner.at(end) > 0) {
            last = end;
            end = m_partner.at(end) + 1;
        } else {
            break;
        }
    }
    if (last < 0 || !isOneOf(end, {u";", u")", u",", u"}"}))
        return;
    QString key;
    if (is(last, u".")) {
        key = u'"' + text(last + 1).toString() + u'"';
    } else {
        for (qsizetype i = last + 1; i < m_partner.at(last); ++i) {
            const bool pure = isName(i) || m_tokens.at(i).kind == JsToken::Kind::String
                || m_tokens.at(i).kind == JsToken::Kind::Number
                || isOneOf(i, {u".", u"[", u"]", u"+"});
            if (!pure || isOneOf(i, {u"yield", u"await", u"new", u"function", u"class"}))
                return; // It would run twice.
            key += text(i) + u' ';
        }
    }
    wrap(at + 1, last - 1, u" __hooksmithHelpers.deleting("_s, u", "_s + key + u")"_s);
}

void Rewriter::guardKeys(qsizetype open)
{
    // `for (const key in object) {`
    const qsizetype close = m_partner.at(open);
    const qsizetype name = isOneOf(open + 1, {u"const", u"let", u"var"}) ? open + 2 : open + 1;
    if (!isName(name) || !is(name + 1, u"in") || close != name + 3 || !isName(name + 2)
        || !is(close + 1, u"{") || m_partner.at(close + 1) < 0)
        return;
    const QString key = text(name).toString();
    const QString object = text(name + 2).toString();
    bool grows = false;
    for (qsizetype i = close + 2; i < m_partner.at(close + 1); ++i) {
        if (text(i) != object || !isName(i) || is(i - 1, u"."))
            continue;
        if (is(i + 1, u"[")) {
            const qsizetype end = m_partner.at(i + 1);
            grows = grows || (is(end + 1, u"=") && !(end == i + 3 && text(i + 2) == key));
        } else {
            grows = grows
                || (is(i + 1, u".")
                    && (is(i + 3, u"=") || isOneOf(i + 2, {u"push", u"unshift", u"splice"})));
        }
    }
    if (!grows)
        return;
    m_after[name + 2] += u" && __hooksmithHelpers.keysNow("_s + object + u")"_s;
    m_after[close + 1] +=
        u" if (!("_s + key + u" in __hooksmithHelpers.object("_s + object + u"))) continue;"_s;
}

void Rewriter::findComputedKeys()
{
    static const QRegularExpression converts(
        u"\\b(toString|valueOf)\\s*\\(\\)\\s*\\{|toPrimitive"_s);
    if (!converts.match(m_code).hasMatch())
        return;
    for (qsizetype open = 1; open < m_tokens.size(); ++open) {
        const qsizetype close = m_partner.at(open);
        if (close > open + 1 && is(open, u"[") && isOneOf(open - 1, {u"{", u","})
            && is(close + 1, u":"))
            wrap(open + 1, close - 1, u" __hooksmithHelpers.keyOf("_s, u")"_s);
    }
}

void Rewriter::findPatternIterators()
{
    if (!m_code.contains(u"Symbol.iterator") || !m_code.contains(u"next"))
        return;
    for (qsizetype open = 0; open < m_tokens.size(); ++open) {
        const qsizetype close = m_partner.at(open);
        if (close < 0 || !is(open, u"[") || !is(close + 1, u"=")
            || !isOneOf(open - 1, {u"const", u"let", u"var", u",", u";", u"{", u"}", u"("}))
            continue;
        const qsizetype end = endOfExpression(close + 2);
        if (end > close + 2)
            wrap(close + 2, end - 1, u" __hooksmithHelpers.once("_s, u")"_s);
    }
}

bool Rewriter::replaceHelper(qsizetype at)
{
    if (!is(at, u"var") || !is(at + 2, u"=") || !is(at + 3, u"("))
        return false;
    struct Helper
    {
        QStringView name, parameter, instead;
    };
    static constexpr auto known = {
        Helper{u"__spreadValues", u"a", u"spreadValues"},
        Helper{u"__objRest", u"source", u"objRest"},
        Helper{u"__async", u"__this", u"async"},
        Helper{u"__asyncGenerator", u"__this", u"asyncGenerator"},
    };
    for (const Helper &helper : known) {
        // (It may have a digit behind it.)
        if (!is(at + 1, helper.name) || !isName(at + 4)
            || !text(at + 4).startsWith(helper.parameter))
            continue;
        const QString ours = u"__hooksmithHelpers."_s + helper.instead.toString();
        append(QString(u"\nvar "_s + helper.name.toString() + u" = "_s));
        append(helper.instead == u"asyncGenerator"
                   ? QString(u"(self, args, body) => "_s + ours + u"(self, args, body, __await);"_s)
                   : QString(ours + u';'));
        return true;
    }
    return false;
}

} // namespace hooksmith
