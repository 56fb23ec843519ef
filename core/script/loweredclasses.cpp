// SPDX-License-Identifier: MIT
// Classes and object literals of a lowered script.
#include "core/script/rewriter.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

std::optional<Rewriter::Class> Rewriter::parseClass(qsizetype at) const
{
    if (is(at - 1, u".") || is(at - 1, u"?."))
        return {};
    Class found;
    qsizetype i = at + 1;
    if (isName(i) && !is(i, u"extends"))
        found.name = i++;
    if (is(i, u"extends")) {
        found.extends = i + 1;
        for (++i; i < m_tokens.size() && (!is(i, u"{") || is(i - 1, u"extends")); ++i) {
            if (is(i, u"class") || is(i, u"function") || is(i, u"=>"))
                return {}; // Too clever for us: stays a class.
            if (m_partner.at(i) > 0)
                i = m_partner.at(i);
        }
    }
    if (!is(i, u"{") || m_partner.at(i) < 0)
        return {};
    found.open = i;
    found.close = m_partner.at(i);
    for (++i; i < found.close;) {
        if (is(i, u";")) {
            ++i;
            continue;
        }
        const std::optional<Member> member = parseMember(i);
        if (!member)
            return {};
        found.members.append(*member);
        i = member->end;
    }
    return found;
}

std::optional<Rewriter::Member> Rewriter::parseMember(qsizetype at) const
{
    Member member;
    qsizetype i = at;
    if (is(i, u"static") && !is(i + 1, u"(")) {
        member.isStatic = true;
        ++i;
    }
    member.first = i;
    bool plain = true;
    if ((is(i, u"get") || is(i, u"set")) && !is(i + 1, u"(")) {
        plain = false;
        ++i;
    } else if (is(i, u"*")) {
        plain = false;
        ++i;
    }
    member.isConstructor =
        plain && !member.isStatic && (is(i, u"constructor") || is(i, u"\"constructor\""));
    i = is(i, u"[") ? m_partner.at(i) + 1 : i + 1;
    if (i <= 0 || !is(i, u"(") || m_partner.at(i) < 0)
        return {};
    member.parameters = i;
    member.body = m_partner.at(i) + 1;
    if (!is(member.body, u"{") || m_partner.at(member.body) < 0)
        return {};
    member.end = m_partner.at(member.body) + 1;
    return member;
}

bool Rewriter::isClassStatement(qsizetype at) const
{
    return at == 0 || is(at - 1, u"export")
        || (m_tokens.at(at).firstOnLine
            && (is(at - 1, u";") || is(at - 1, u"{") || is(at - 1, u"}") || is(at - 1, u":")));
}

void Rewriter::emitClass(qsizetype at, const Class &found)
{
    m_usesHelpers = true;
    const bool isStatement = found.name >= 0 && isClassStatement(at);
    const auto constructor = std::find_if(found.members.cbegin(), found.members.cend(),
                                          [](const Member &m) { return m.isConstructor; });
    const bool hasConstructor = constructor != found.members.cend();
    // (Functions know no `super`.)
    const bool derived = found.extends >= 0;
    const bool staysClass =
        derived || (hasConstructor && m_superBodies.contains(constructor->body));
    QString name;
    const QString lost = lostNameOf(at);
    if (!lost.isEmpty())
        name = lost;
    else if (found.name >= 0)
        name = text(found.name).toString();
    else if (is(at - 1, u"=") && isName(at - 2))
        name = text(at - 2).toString();
    else if (is(at - 1, u":") && isName(at - 2) && isOneOf(at - 3, {u"{", u","}))
        name = text(at - 2).toString(); // { C: class {} }
    // Its own name is for its members, too, and they stand outside the function.
    const bool inner = found.name >= 0 && !isStatement;
    if (inner) // In brackets, as below
        append(QString(u" ((() => { const "_s + text(found.name).toString() + u" ="_s));
    if (isStatement)
        append(QString(u"\nlet "_s + text(found.name).toString() + u" = "_s));
    // In brackets: `new class {…}()` must not create the helper.
    append(staysClass ? u" (__hooksmithClass(class " : u" (__hooksmithClass(function ");
    if (found.name >= 0)
        emitToken(found.name);
    else if (m_selfNamed.contains(at))
        append(u" __hooksmithSelf");
    if (staysClass) {
        if (derived) {
            append(u" extends ");
            emitRange(found.extends, found.open);
        }
        append(u" {");
        if (hasConstructor)
            emitRange(constructor->first, constructor->end);
        append(u"}");
    } else if (hasConstructor) {
        emitRange(constructor->parameters, constructor->body + 1);
        append(u" new.target || __hooksmithNoNew();");
        emitRange(constructor->body + 1, constructor->end);
    } else {
        append(u"() { new.target || __hooksmithNoNew(); }");
    }
    append(u", ");
    emitMembers(found, false);
    append(u", ");
    emitMembers(found, true);
    append(QString(u", \""_s + name + (staysClass ? u"\", true))"_s : u"\"))"_s)));
    if (isStatement)
        append(u";");
    if (inner)
        append(QString(u"; return "_s + text(found.name).toString() + u"; })())"_s));
}

bool Rewriter::setsPrototype(qsizetype open)
{
    const qsizetype close = m_partner.at(open);
    if (is(close + 1, u"=") || isOneOf(open - 1, {u"let", u"const", u"var"}))
        return false; // A pattern
    for (qsizetype i = open + 1; i < close; ++i) {
        if (is(i + 1, u":") && isOneOf(i, {u"__proto__", u"\"__proto__\""})
            && (i == open + 1 || is(i - 1, u","))) {
            m_prototypeKeys.insert(i);
            return true;
        }
        if (m_partner.at(i) > 0)
            i = m_partner.at(i);
    }
    return false;
}

QString Rewriter::lostNameOf(qsizetype at) const
{
    const bool named = isName(at + 1) && !is(at + 1, u"extends");
    const bool wrapped = is(at - 1, u"=") && is(at - 3, u"(") && isName(at - 2);
    if (!named && !wrapped)
        return {};
    QString name;
    const LoweredScript::Place place = placeOf(m_tokens.at(at));
    if (place.line > 0) {
        static const QRegularExpression head(u"^class\\s+(?!extends\\b)([\\w$]+)"_s);
        const QStringView line = m_originalLines.at(place.line - 1).sliced(place.column - 1);
        name = head.match(line).captured(1);
    }
    // An anonymous one is named by what stands before.
    if (name.isEmpty() && wrapped && isOneOf(at - 4, {u"=", u":"}) && isName(at - 5))
        name = text(at - 5).toString();
    else if (name.isEmpty() && named && is(at - 1, u"=") && isName(at - 2))
        return {};
    return named && text(at + 1) == name ? QString() : name;
}

void Rewriter::emitMembers(const Class &found, bool isStatic)
{
    const Members kinds = m_memberKinds.value(found.open);
    const QString &list = isStatic ? kinds.statics : kinds.methods;
    append(list.isEmpty() ? u"{"_s : u" __hooksmithHelpers.memberKinds({"_s);
    for (const Member &member : found.members) {
        if (member.isConstructor || member.isStatic != isStatic)
            continue;
        emitRange(member.first, member.end);
        append(u",");
    }
    append(list.isEmpty() ? u"}"_s : QString(u"}, ["_s + list + u"])"_s));
}

} // namespace hooksmith
