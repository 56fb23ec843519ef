// SPDX-License-Identifier: MIT
// Patterns for engines that take lists and parameters apart wrongly
// (Lowering::Options::splitPatterns).
#include "core/script/rewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

bool Rewriter::isPattern(qsizetype open) const
{
    return m_partner.value(open, -1) > open && isOneOf(open, {u"[", u"{"});
}

QString Rewriter::shapeOf(qsizetype open) const
{
    if (!m_options.splitPatterns || !isPattern(open))
        return {};
    const qsizetype close = m_partner.at(open);
    const bool list = is(open, u"[");
    QStringList parts;
    bool nested = false;
    bool rest = false;
    for (qsizetype at = open + 1; at < close;) {
        if (is(at, u",")) { // A hole
            parts.append(u"0"_s);
            ++at;
            continue;
        }
        const qsizetype end = std::min(endOfExpression(at), close);
        qsizetype value = at;
        if (!list) {
            // `key: pattern`; a key that is computed is left alone.
            value = is(at + 1, u":") ? at + 2 : close;
        }
        rest = rest || (list && is(at, u"..."));
        const QString inner = value < close ? shapeOf(value) : QString();
        nested = nested || !inner.isEmpty();
        if (list && !is(at, u"..."))
            parts.append(inner.isEmpty() ? u"0"_s : inner);
        else if (!inner.isEmpty() && !list)
            parts.append(text(at) + u": "_s + inner);
        // Behind the key the expression goes on.
        qsizetype next = end;
        if (!list && value < close)
            next = std::min(endOfExpression(value), close);
        at = next + 1;
    }
    if (!list)
        return nested ? u"{ "_s + parts.join(u", ") + u" }"_s : QString();
    if (!nested && parts.size() + (rest ? 1 : 0) < 2)
        return {};
    return u"["_s + parts.join(u", ") + (rest ? u", 1]"_s : u"]"_s);
}

bool Rewriter::fillsPattern(qsizetype source, qsizetype end, qsizetype pattern) const
{
    if (!is(source, u"[") || m_partner.at(source) != end - 1)
        return false;
    const auto count = [this](qsizetype open, bool &plain) {
        qsizetype elements = 0;
        for (qsizetype at = open + 1; at < m_partner.at(open); ++at, ++elements) {
            plain = plain && !is(at, u"...") && !isPattern(at);
            at = is(at, u",") ? at : std::min(endOfExpression(at), m_partner.at(open));
        }
        return elements;
    };
    bool plain = true;
    bool literal = true;
    const qsizetype wanted = count(pattern, plain);
    // (What the source's elements are does not matter, unless they are spread.)
    const qsizetype given = count(source, literal);
    for (qsizetype at = source + 1; at < end - 1; ++at) {
        if (is(at, u"..."))
            return false;
        at = m_partner.at(at) > 0 ? m_partner.at(at) : at;
    }
    return plain && given >= wanted;
}

void Rewriter::findPatternLoops()
{
    if (!m_options.splitPatterns)
        return;
    for (qsizetype i = 0; i + 1 < m_tokens.size(); ++i) {
        if (!is(i, u"for") || is(i - 1, u".") || !is(i + 1, u"(") || m_partner.at(i + 1) < 0)
            continue;
        const qsizetype pattern = isOneOf(i + 2, {u"const", u"let", u"var"}) ? i + 3 : i + 2;
        if (!isPattern(pattern) || !is(m_partner.at(pattern) + 1, u"of"))
            continue;
        const QString shape = shapeOf(pattern);
        if (!shape.isEmpty())
            wrap(m_partner.at(pattern) + 2, m_partner.at(i + 1) - 1,
                 u" __hooksmithHelpers.eachFilled("_s, u", "_s + shape + u')');
    }
}

qsizetype Rewriter::firstPatternToSplit(qsizetype open) const
{
    const qsizetype close = m_partner.at(open);
    if ((!is(close + 1, u"=>") && !is(close + 1, u"{"))
        || isOneOf(open - 1, {u"if", u"while", u"for", u"switch", u"catch", u"with"}))
        return 0;
    qsizetype first = 0;
    int patterns = 0;
    bool wanted = false;
    for (qsizetype at = open + 1; at < close; at = std::min(endOfExpression(at), close) + 1) {
        const qsizetype pattern = is(at, u"...") ? at + 1 : at;
        if (!isPattern(pattern) || !isOneOf(m_partner.at(pattern) + 1, {u",", u"=", u")"}))
            continue;
        first = first ? first : at;
        ++patterns;
        wanted = wanted || pattern != at || !shapeOf(pattern).isEmpty();
    }
    // Qt 6.4 mixes up two patterns and a third parameter, and rests that are patterns; Qt 6.8 any
    // two patterns.
    return wanted || patterns > 1 ? first : 0;
}

qsizetype Rewriter::emitSplitParameters(qsizetype open, qsizetype first, qsizetype to)
{
    struct Parameter
    {
        qsizetype pattern = 0; ///< Or name
        qsizetype value = 0; ///< Of the default; 0 = none
        qsizetype end = 0;
        QString name;
        bool isName = false;
    };
    const qsizetype close = m_partner.at(open);
    QList<Parameter> parameters;
    emitRange(open, first);
    for (qsizetype at = first; at < close; at = parameters.last().end + 1) {
        Parameter parameter;
        const bool rest = is(at, u"...");
        parameter.pattern = rest ? at + 1 : at;
        parameter.end = std::min(endOfExpression(at), close);
        parameter.isName = !isPattern(parameter.pattern);
        const qsizetype behind =
            parameter.isName ? parameter.pattern + 1 : m_partner.at(parameter.pattern) + 1;
        parameter.value = is(behind, u"=") ? behind + 1 : 0;
        const bool plain = parameter.isName && parameter.value == 0;
        parameter.name = plain ? text(parameter.pattern).toString()
                               : u"__hooksmith"_s + QString::number(parameters.size());
        // (What follows a default does not count for the function's length.)
        append(QString((at == first ? u" "_s : u", "_s) + (rest ? u"..."_s : QString())
                       + parameter.name + (parameter.value > 0 ? u" = void 0"_s : QString())));
        parameters.append(parameter);
    }
    append(u")");
    const auto emitPatterns = [&] {
        for (const Parameter &parameter : std::as_const(parameters)) {
            if (parameter.isName && parameter.value == 0)
                continue;
            append(u" var");
            if (parameter.isName)
                emitToken(parameter.pattern);
            else
                emitRange(parameter.pattern, m_partner.at(parameter.pattern) + 1);
            const QString shape = shapeOf(parameter.pattern);
            append(u" =");
            if (!parameter.isName)
                append(u" __hooksmithTaken(");
            if (parameter.value > 0) {
                append(QString(u' ' + parameter.name + u" === void 0 ? ("_s));
                emitRange(parameter.value, parameter.end);
                append(QString(u") : "_s + parameter.name));
            } else {
                append(QString(u' ' + parameter.name));
            }
            if (!parameter.isName) {
                append(QString((is(parameter.pattern, u"[") ? u", 1"_s : u", 0"_s)
                               + (shape.isEmpty() ? u")"_s : u", "_s + shape + u")"_s)));
            }
            append(u";");
        }
    };
    if (is(close + 1, u"{")) {
        emitToken(close + 1);
        emitPatterns();
        return close + 2;
    }
    append(u" => {");
    emitPatterns();
    if (is(close + 2, u"{"))
        return close + 3;
    // `=> expression` becomes a body.
    append(u" return (");
    const qsizetype end = std::min(endOfExpression(close + 2), to);
    emitRange(close + 2, end);
    append(u"); }");
    return end;
}

} // namespace hooksmith
