// SPDX-License-Identifier: MIT
// What a lowered script may not write (or read) yet: `let`, `const` and classes before their line
// has run, also those of another clause of a `switch`; and what it may never write: a function
// expression's own name.
#include "core/script/rewriter.h"

#include <algorithm>
#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Fails as V8 does while the name is not declared yet: the engine checks that for functions
/// inside.
QString lookAt(const QString &name)
{
    return u"((() => "_s + name + u")())"_s;
}

} // namespace

qsizetype Rewriter::enclosing(qsizetype index)
{
    if (m_enclosing.isEmpty()) {
        m_enclosing.fill(-1, m_tokens.size());
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (!open.isEmpty() && m_partner.at(open.last()) == i)
                open.removeLast();
            m_enclosing[i] = open.isEmpty() ? -1 : open.last();
            if (m_partner.at(i) > 0)
                open.append(i);
        }
    }
    return m_enclosing.at(index);
}

bool Rewriter::isPatternTarget(qsizetype index)
{
    if (isOneOf(index + 1, {u"of", u"in"}) && is(index - 1, u"(") && is(index - 2, u"for"))
        return true;
    if (!isOneOf(index + 1, {u",", u"]", u"}", u"="}))
        return false;
    for (qsizetype at = index;;) {
        const qsizetype open = enclosing(at);
        if (open < 0 || is(open, u"(") || !isOneOf(at - 1, {u"[", u"{", u",", u":", u"..."}))
            return false;
        // `a[x] = 1`
        const bool member = is(open, u"[") && open > 0
            && (isOneOf(open - 1, {u")", u"]"}) || (isName(open - 1) && is(open - 2, u"."))
                || (isName(open - 1)
                    && !isOneOf(open - 1,
                                {u"return", u"of", u"in", u"yield", u"case", u"else", u"do",
                                 u"typeof", u"void"})));
        if (member)
            return false;
        const qsizetype close = m_partner.at(open);
        if (is(close + 1, u"=")
            || (isOneOf(close + 1, {u"of", u"in"}) && is(open - 1, u"(") && is(open - 2, u"for")))
            return true;
        if (!isOneOf(close + 1, {u",", u"]", u"}"}))
            return false;
        at = open;
    }
}

bool Rewriter::isShorthand(qsizetype index)
{
    const qsizetype open = enclosing(index);
    if (!is(open, u"{") || !isOneOf(index - 1, {u"{", u","})
        || !isOneOf(index + 1, {u",", u"}", u"="}))
        return false;
    // `{ a(), b, c }` is a block: what a literal begins with is a key, or `...`, or a method.
    const qsizetype first = open + 1;
    if (is(first, u"...") || is(first, u"["))
        return true;
    if (is(first + 1, u"("))
        return is(m_partner.at(first + 1) + 1, u"{");
    return isOneOf(first + 1, {u":", u",", u"}", u"="}) || isOneOf(first, {u"get", u"set", u"*"});
}

void Rewriter::addTargets(qsizetype open, QList<qsizetype> *names) const
{
    const qsizetype close = m_partner.at(open);
    for (qsizetype i = open + 1; i < close; ++i) {
        if (is(i, u","))
            continue;
        if (is(i, u"..."))
            ++i;
        if (is(open, u"{")) {
            if (is(i, u"["))
                i = m_partner.at(i) + 2; // Behind the colon
            else if (is(i + 1, u":"))
                i += 2;
        }
        if (m_partner.at(i) > 0)
            addTargets(i, names);
        else if (isName(i))
            names->append(i);
        i = std::max(i, endOfExpression(i)); // At the comma
    }
}

QList<qsizetype> Rewriter::declaredBy(qsizetype at) const
{
    QList<qsizetype> names;
    if (is(at - 1, u"."))
        return names;
    if (is(at, u"class") && isName(at + 1) && isClassStatement(at))
        names.append(at + 1);
    if (!isOneOf(at, {u"let", u"const"}))
        return names;
    for (qsizetype i = at + 1; i < m_tokens.size() && !is(i, u";");) {
        if (m_partner.at(i) > 0)
            addTargets(i, &names);
        else if (isName(i))
            names.append(i);
        i = endOfExpression(i);
        i += is(i, u",") ? 1 : 0;
        if (isOneOf(i, {u")", u"]", u"}", u":"}))
            break;
    }
    return names;
}

void Rewriter::findEarlyWrites()
{
    QMultiHash<QStringView, qsizetype> declared;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (!isOneOf(i, {u"let", u"const", u"class"}) || is(enclosing(i), u"("))
            continue;
        for (const qsizetype name : declaredBy(i))
            declared.insert(text(name), name);
    }
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (!isName(i) || (!isWritten(i) && !isPatternTarget(i)))
            continue;
        // Names are unique in each other's scopes: esbuild has seen to that.
        const auto [begin, end] = declared.equal_range(text(i));
        const bool early = std::any_of(begin, end, [&](qsizetype name) {
            qsizetype block = enclosing(name);
            while (block >= 0 && !is(block, u"{"))
                block = enclosing(block);
            const bool inside = block < i && (block < 0 || i < m_partner.at(block));
            return inside && (name > i || (name < i && isCalledBefore(i, name, block)));
        });
        if (early)
            guardWrite(i);
    }
}

bool Rewriter::isCalledBefore(qsizetype index, qsizetype name, qsizetype block)
{
    // The statement of the block that the index is in.
    qsizetype body = index;
    while (enclosing(body) != block) {
        body = enclosing(body);
        if (body < 0)
            return false; // Not in the block at all
    }
    const auto functionOf = [this](qsizetype brace) {
        const qsizetype head = is(brace - 1, u")") ? openingOf(brace - 1) : -1;
        const qsizetype word = is(head - 2, u"*") ? head - 3 : head - 2;
        return head > 1 && is(word, u"function") && isClassStatement(word) ? head - 1 : -1;
    };
    if (functionOf(body) < 0)
        return false;
    const auto known = m_hoistedBefore.constFind(name);
    if (known != m_hoistedBefore.cend())
        return *known;
    QSet<QStringView> hoisted;
    const qsizetype close = block < 0 ? m_tokens.size() : m_partner.at(block);
    for (qsizetype i = block + 1; i < close; ++i) {
        if (const qsizetype function = is(i, u"{") ? functionOf(i) : -1; function >= 0)
            hoisted.insert(text(function));
        if (m_partner.at(i) > 0)
            i = m_partner.at(i);
    }
    bool called = false;
    for (qsizetype i = block + 1; i < name && !called; ++i)
        called = isName(i) && hoisted.contains(text(i)) && !is(i - 1, u"function");
    m_hoistedBefore.insert(name, called);
    return called;
}

void Rewriter::guardWrite(qsizetype at)
{
    if (m_guarded.contains(at))
        return;
    m_guarded.insert(at);
    const QString name = text(at).toString();
    const bool checked = !m_options.sloppyClasses;
    if (isPatternTarget(at)) {
        // (Even unchecked: the engine crashes when a pattern writes what is not declared yet.)
        m_instead.insert(at,
                         (isShorthand(at) ? name + u": "_s : QString())
                             + u"({ set _(__hooksmithValue) { "_s
                             + (checked ? lookAt(name) + u"; "_s : QString()) + name
                             + u" = __hooksmithValue; } })._"_s);
        return;
    }
    if (!checked)
        return;
    const QString look = u" ("_s + lookAt(name) + u", "_s;
    if (isStep(at + 1))
        wrap(at, at + 1, look, u")"_s);
    else if (isStep(at - 1))
        wrap(at - 1, at, look, u")"_s);
    else
        wrap(at, endOfExpression(at) - 1, look, u")"_s);
}

void Rewriter::findSwitches()
{
    for (qsizetype i = 0; i + 2 < m_tokens.size(); ++i) {
        if (!is(i, u"switch") || is(i - 1, u".") || !is(i + 1, u"(") || m_partner.at(i + 1) < 0)
            continue;
        const qsizetype open = m_partner.at(i + 1) + 1;
        if (is(open, u"{") && m_partner.at(open) > 0)
            guardSwitch(open);
    }
}

void Rewriter::guardSwitch(qsizetype open)
{
    const qsizetype close = m_partner.at(open);
    QHash<QStringView, std::pair<qsizetype, int>> declared; // Where, in which clause
    QList<qsizetype> clauses;
    for (qsizetype i = open + 1; i < close; ++i) {
        if (!is(i - 1, u".") && (is(i, u"case") || (is(i, u"default") && is(i + 1, u":"))))
            clauses.append(i);
        for (const qsizetype name : declaredBy(i))
            declared.insert(text(name), {name, clauses.size()});
        if (m_partner.at(i) > 0)
            i = m_partner.at(i);
    }
    if (declared.isEmpty() || clauses.size() < 2)
        return;
    int clause = 0;
    for (qsizetype i = open + 1; i < close; ++i) {
        if (clause < clauses.size() && i >= clauses.at(clause))
            ++clause;
        if (!isName(i))
            continue;
        const auto found = declared.constFind(text(i));
        if (found == declared.cend() || found->first == i
            || (found->second == clause && i > found->first))
            continue;
        guardUse(i);
    }
}

void Rewriter::guardUse(qsizetype at)
{
    if (isOneOf(at - 1,
                {u".", u"?.", u"let", u"const", u"var", u"class", u"function", u"break",
                 u"continue", u"get", u"set", u"static", u"*"})
        || is(at + 1, u"=>") || (isOneOf(at - 1, {u"{", u","}) && is(at + 1, u":")))
        return;
    if (is(at + 1, u"(") && is(m_partner.at(at + 1) + 1, u"{"))
        return; // A method of that name
    if (isWritten(at) || isPatternTarget(at)) {
        guardWrite(at);
        return;
    }
    const QString name = text(at).toString();
    m_instead.insert(at, (isShorthand(at) ? name + u": "_s : QString()) + lookAt(name));
}

bool Rewriter::isStrict(qsizetype index)
{
    for (qsizetype open = enclosing(index); open >= 0; open = enclosing(open)) {
        if (!is(open, u"{"))
            continue;
        if (is(open + 1, u"\"use strict\"") && is(open + 2, u";"))
            return true;
        // Of a class: `class A {`, `class A extends b.C {`
        qsizetype at = open - 1;
        while (isName(at) && !is(at, u"class")
               && !isOneOf(at, {u"do", u"try", u"else", u"finally"}))
            at -= is(at - 1, u".") ? 2 : 1;
        if (!m_options.sloppyClasses && is(at, u"class"))
            return true;
    }
    return is(0, u"\"use strict\"");
}

void Rewriter::guardOwnName(qsizetype name, qsizetype head, qsizetype close)
{
    const QStringView own = text(name);
    for (qsizetype i = head + 1; i < m_partner.at(head); ++i) {
        if (text(i) == own)
            return; // A parameter hides it.
    }
    for (qsizetype i = m_partner.at(head); i < close; ++i) {
        if (!isName(i) || text(i) != own)
            continue;
        const bool target = isPatternTarget(i);
        if (!target && !isWritten(i))
            continue;
        m_instead.insert(i,
                         (target && isShorthand(i) ? own.toString() + u": "_s : QString())
                             + (isStrict(i) ? u"__hooksmithHelpers.strictName"_s
                                            : u"__hooksmithHelpers.ownName"_s));
        if (!target && isAssignment(i + 1) && !is(i + 1, u"=")) {
            // `f += x` has a value all the same.
            const QString sign = text(i + 1).chopped(1).toString();
            m_instead.insert(i + 1, u"= "_s + own.toString() + u' ' + sign + u" ("_s);
            m_after[endOfExpression(i) - 1].prepend(u")"_s);
        }
    }
}

} // namespace hooksmith
