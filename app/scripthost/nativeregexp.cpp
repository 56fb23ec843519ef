// SPDX-License-Identifier: MIT
#include "app/scripthost/nativehelpers_p.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

CompiledRegExp &NativeHelpers::Private::pattern(const QString &source, const QString &flags)
{
    const QString key = flags + u'/' + source;
    if (CompiledRegExp *known = patterns.find(key))
        return *known;
    const RegExpFlags set{.global = flags.contains(u'g'),
                          .ignoreCase = flags.contains(u'i'),
                          .multiline = flags.contains(u'm'),
                          .dotAll = flags.contains(u's'),
                          .unicode = flags.contains(u'u'),
                          .sticky = flags.contains(u'y'),
                          .hasIndices = flags.contains(u'd')};
    auto compiled = std::make_shared<CompiledRegExp>();
    compiled->parsed = parseRegExp(source, set);
    if (compiled->parsed.root)
        compiled->program =
            std::make_unique<RegExpProgram>(*compiled->parsed.root, compiled->parsed.captures, set);
    return *patterns.insert(key, std::move(compiled));
}

QJSValue NativeHelpers::regExpInfo(const QString &source, const QString &flags)
{
    const CompiledRegExp &compiled = d->pattern(source, flags);
    QJSValue result = d->engine->newObject();
    if (!compiled.program) {
        result.setProperty(u"error"_s, compiled.parsed.error);
        return result;
    }
    QJSValue names = d->engine->newArray(uint(compiled.parsed.names.size()));
    for (qsizetype i = 0; i < compiled.parsed.names.size(); ++i) {
        QJSValue pair = d->engine->newArray(2);
        pair.setProperty(0, compiled.parsed.names[i].first);
        pair.setProperty(1, compiled.parsed.names[i].second);
        names.setProperty(quint32(i), pair);
    }
    result.setProperty(u"native"_s, compiled.parsed.beyondEngine);
    result.setProperty(u"captures"_s, compiled.parsed.captures);
    result.setProperty(u"names"_s, names);
    return result;
}

QJSValue NativeHelpers::regExpExec(const QString &source, const QString &flags,
                                   const QString &input, double from)
{
    const CompiledRegExp &compiled = d->pattern(source, flags);
    QList<qsizetype> ends;
    const auto outcome = compiled.program ? compiled.program->match(input, qsizetype(from), ends)
                                          : RegExpProgram::Outcome::TooComplex;
    if (outcome == RegExpProgram::Outcome::NoMatch)
        return QJSValue(QJSValue::NullValue);
    if (outcome == RegExpProgram::Outcome::TooComplex)
        return {};
    QJSValue result = d->engine->newArray(uint(ends.size()));
    for (qsizetype i = 0; i < ends.size(); ++i)
        result.setProperty(quint32(i), double(ends[i]));
    return result;
}

} // namespace hooksmith
