// SPDX-License-Identifier: MIT
#include "core/exchange/query.h"

#include "core/exchange/multipart.h"
#include "core/variables/variables.h"

namespace hooksmith {

namespace {

QByteArray encoded(const QByteArray &text)
{
    // Latin-1 keeps positions of bytes.
    const QString characters = QString::fromLatin1(text);
    QByteArray out;
    qsizetype copied = 0;
    const auto plain = [&](qsizetype end) {
        // Of what RFC 3986 allows in a query, all but the separators; spaces as everybody has them.
        out += text.mid(copied, end - copied).toPercentEncoding("!$'()*,/:;?@");
    };
    const QList<VariableReference> references = variableReferences(characters);
    for (const VariableReference &reference : references) {
        plain(reference.start);
        out += text.mid(reference.start, reference.length);
        copied = reference.start + reference.length;
    }
    plain(text.size());
    return out;
}

} // namespace

QueryParameter QueryParameter::make(const QByteArray &name, const QByteArray &value)
{
    QByteArray raw = encoded(name);
    if (!value.isEmpty() || name.isEmpty())
        raw += '=' + encoded(value);
    else
        raw += '=';
    return {raw, name, value};
}

TargetParts TargetParts::split(const QByteArray &target)
{
    TargetParts parts;
    QByteArray rest = target;
    if (const qsizetype hash = rest.indexOf('#'); hash >= 0) {
        parts.fragment = rest.mid(hash);
        rest.truncate(hash);
    }
    const qsizetype mark = rest.indexOf('?');
    parts.path = mark < 0 ? rest : rest.left(mark);
    parts.hasQuery = mark >= 0;
    if (mark < 0 || mark + 1 == rest.size())
        return parts;
    const QList<QByteArray> pairs = rest.mid(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        parts.query.append({pair, formDecoded(equals < 0 ? pair : pair.left(equals)),
                            equals < 0 ? QByteArray() : formDecoded(pair.mid(equals + 1))});
    }
    return parts;
}

QByteArray TargetParts::join() const
{
    QByteArrayList pairs;
    for (const QueryParameter &parameter : query)
        pairs.append(parameter.raw);
    QByteArray target = path;
    if (!pairs.isEmpty())
        target += '?' + pairs.join('&');
    else if (hasQuery)
        target += '?';
    return target + fragment;
}

} // namespace hooksmith
