// SPDX-License-Identifier: MIT
// `super`, and the `this` of derived constructors, of a lowered script.
#include "core/script/rewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// In an arrow of a derived constructor. Before super() it is the engine's own error.
const QString thisOfArrow = u"(__hooksmithThis || this)"_s;

} // namespace

/// What the engine gets wrong, and what becomes of it:
/// - An arrow that uses `this` makes a derived constructor forget what super() made: such
///   constructors keep it in a variable.
/// - super() in an arrow (esbuild makes one of its own for fields) never works: it becomes
///   Reflect.construct(), and the constructor returns what that made.
/// - super.f() in an arrow calls f without `this`: it becomes super.f.call(this).
/// - `new.target` in a field is undefined in V8, but esbuild moves fields into the constructor.
void Rewriter::findSupers()
{
    QHash<qsizetype, SuperScope> constructors; // By the bracket of their parameters
    QSet<qsizetype> classBodies;
    QList<SuperScope> open;
    QList<qsizetype> fields; // Where the initializers around the token end
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        while (!open.isEmpty() && open.last().last < i)
            leaveScope(&open);
        while (!fields.isEmpty() && fields.last() < i)
            fields.removeLast();
        if (is(i, u"class")) {
            noteConstructor(i, &constructors, &classBodies);
        } else if (is(i, u"(") && m_partner.at(i) > 0) {
            const qsizetype close = m_partner.at(i);
            if (is(close + 1, u"=>")) {
                open.append(arrowScope(i, close + 1));
            } else if (is(close + 1, u"{") && m_partner.at(close + 1) > 0
                       && !classBodies.contains(close + 1)
                       && !isOneOf(i - 1,
                                   {u"if", u"for", u"while", u"switch", u"catch", u"with"})) {
                SuperScope scope = constructors.value(i);
                scope.first = i;
                scope.body = close + 1;
                scope.last = m_partner.at(close + 1);
                open.append(scope);
            } else if (isOneOf(i - 1, {u"__publicField", u"__privateAdd"}) && is(i + 1, u"this")) {
                fields.append(close);
            }
        } else if (isName(i) && is(i + 1, u"=>")) {
            open.append(arrowScope(i, i + 1));
        }
        if (open.isEmpty() && is(i, u"return") && m_out.firstReturn.line == 0
            && !isOneOf(i - 1, {u".", u"?."}) && !isOneOf(i + 1, {u":", u"("}))
            m_out.firstReturn = placeOf(m_tokens.at(i));
        if (!open.isEmpty() && isName(i) && !isOneOf(i - 1, {u".", u"?."}))
            noteSuper(i, &open, !fields.isEmpty());
    }
    while (!open.isEmpty())
        leaveScope(&open);
}

Rewriter::SuperScope Rewriter::arrowScope(qsizetype first, qsizetype arrow) const
{
    SuperScope scope;
    scope.arrow = true;
    scope.first = first;
    scope.body = arrow + 1;
    scope.last = is(arrow + 1, u"{") ? m_partner.at(arrow + 1) : endOfExpression(arrow + 1) - 1;
    return scope;
}

void Rewriter::noteConstructor(qsizetype at, QHash<qsizetype, SuperScope> *constructors,
                               QSet<qsizetype> *classBodies) const
{
    const std::optional<Class> found = parseClass(at);
    if (!found)
        return;
    classBodies->insert(found->open);
    for (const Member &member : found->members) {
        if (!member.isConstructor)
            continue;
        SuperScope scope;
        scope.constructorOf = at;
        scope.derived = found->extends >= 0;
        scope.classEnd = found->close;
        scope.self = found->name >= 0 ? text(found->name).toString() : u"__hooksmithSelf"_s;
        scope.hasName = found->name >= 0;
        constructors->insert(member.parameters, scope);
    }
}

void Rewriter::noteSuper(qsizetype at, QList<SuperScope> *open, bool inField)
{
    qsizetype home = open->size() - 1;
    while (home >= 0 && open->at(home).arrow)
        --home;
    if (home < 0)
        return;
    SuperScope &scope = (*open)[home];
    const bool inArrow = home < open->size() - 1;
    // What stands in the parameters can't see the constructor's variable.
    const bool inBody = at > scope.body;
    if (inField && scope.constructorOf >= 0 && is(at, u"new") && is(at + 1, u".")
        && is(at + 2, u"target")) {
        m_instead.insert(at, u"void 0"_s);
        m_instead.insert(at + 1, QString());
        m_instead.insert(at + 2, QString());
    } else if (is(at, u"this") && !is(at + 1, u":") && scope.derived && inBody) {
        (inArrow ? scope.arrowThis : scope.ownThis).append(at);
    } else if (is(at, u"super") && is(at + 1, u"(") && scope.derived && inBody) {
        scope.calls.append(at);
        scope.callsInArrow = scope.callsInArrow || inArrow;
    } else if (is(at, u"super") && isOneOf(at + 1, {u".", u"["})) {
        if (scope.constructorOf >= 0 && !scope.derived)
            m_superBodies.insert(scope.body);
        (inArrow ? scope.arrowMembers : scope.ownMembers).append(at);
    } else if (is(at, u"return") && !inArrow) {
        scope.returns.append(at);
    }
}

void Rewriter::leaveScope(QList<SuperScope> *open)
{
    const SuperScope scope = open->takeLast();
    if (scope.arrow)
        return;
    const bool keeps = scope.derived
        && (scope.callsInArrow || !scope.arrowThis.isEmpty() || !scope.arrowMembers.isEmpty());
    for (const qsizetype at : scope.arrowMembers)
        mendSuperMember(at, scope, keeps ? thisOfArrow : u"this"_s);
    if (!keeps)
        return;
    m_after[startOfBlock(scope.body)] += u" let __hooksmithThis;"_s;
    for (const qsizetype at : scope.arrowThis)
        m_instead.insert(at, thisOfArrow);
    if (!scope.callsInArrow) {
        for (const qsizetype at : scope.calls)
            wrap(at, m_partner.at(at + 1), u"(__hooksmithThis = "_s, u")"_s);
        return;
    }
    m_usesSupers = true;
    if (!scope.hasName)
        nameClass(scope);
    for (const qsizetype at : scope.calls) {
        m_instead.insert(at,
                         u"([__hooksmithThis = __hooksmithSuper(__hooksmithThis, "_s + scope.self
                             + u", new.target, ["_s);
        m_instead.insert(at + 1, QString());
        m_instead.insert(m_partner.at(at + 1), u"])][0])"_s); // (A list: see assignsCall().)
    }
    for (const qsizetype at : scope.ownThis)
        m_instead.insert(at, thisOfArrow);
    for (const qsizetype at : scope.ownMembers)
        mendSuperMember(at, scope, thisOfArrow);
    for (const qsizetype at : scope.returns) {
        const qsizetype end = endOfExpression(at + 1);
        if (end == at + 1)
            m_after[at] += u" __hooksmithThis"_s;
        else
            wrap(at + 1, end - 1, u"("_s, u" || __hooksmithThis)"_s);
    }
    m_before[scope.last] += u" return __hooksmithThis; "_s;
}

void Rewriter::mendSuperMember(qsizetype at, const SuperScope &scope, const QString &self)
{
    const qsizetype end = is(at + 1, u"[") ? m_partner.at(at + 1) + 1 : at + 3;
    if (isAssignment(end)) {
        m_instead.insert(at, self);
        return;
    }
    if (scope.callsInArrow)
        m_instead.insert(at, u"Object.getPrototypeOf("_s + scope.self + u".prototype)"_s);
    if (is(end, u"("))
        m_instead.insert(end, u".call("_s + self + (is(end + 1, u")") ? QString() : u", "_s));
}

void Rewriter::nameClass(const SuperScope &scope)
{
    const qsizetype at = scope.constructorOf;
    m_selfNamed.insert(at);
    if (m_options.sloppyClasses)
        return; // emitClass() asks.
    m_after[at] += u" __hooksmithSelf"_s;
    if (!lostNameOf(at).isEmpty())
        return; // It gets its name there.
    const bool assigned =
        isName(at - 2) && (is(at - 1, u"=") || (is(at - 1, u":") && isOneOf(at - 3, {u"{", u","})));
    m_usesNames = true;
    wrap(at, scope.classEnd, u"(__hooksmithNamed("_s,
         u", \""_s + (assigned ? text(at - 2).toString() : QString()) + u"\"))"_s);
}

} // namespace hooksmith
