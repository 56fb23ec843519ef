// SPDX-License-Identifier: MIT
#include "app/scripthost/nativehelpers_p.h"

#include <cstdio>
#include <QFile>
#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The bundle's function; undefined when it can't be evaluated.
QJSValue evaluateWords(QJSEngine &engine, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s is missing\n", qPrintable(path));
        return {};
    }
    const QJSValue result = engine.evaluate(QString::fromUtf8(file.readAll()), path);
    if (result.isError()) {
        std::fprintf(stderr, "%s:%d: %s\n", qPrintable(path),
                     result.property(u"lineNumber"_s).toInt(), qPrintable(result.toString()));
        return {};
    }
    return engine.globalObject().property(u"hooksmithWords"_s);
}

/// A primitive value for another engine.
QJSValue copied(const QJSValue &value)
{
    if (value.isNumber())
        return value.toNumber();
    if (value.isBool())
        return value.toBool();
    return value.isString() ? QJSValue(value.toString()) : QJSValue();
}

} // namespace

QString NativeHelpers::errorWords(const QJSValue &facts, int count)
{
    if (!std::exchange(d->wordsAsked, true))
        d->words = evaluateWords(*d->wordsEngine, d->wordsPath);
    QJSValueList arguments;
    for (int i = 0; i < count; ++i) {
        QJSValue fact = copied(facts.property(quint32(i)));
        // Mostly the script's text: as the very same value it is told from others at once.
        if (fact.isString() && fact.toString().size() > 1000) {
            if (fact.toString() != d->wordsText.toString())
                d->wordsText = fact;
            fact = d->wordsText;
        }
        arguments.append(fact);
    }
    const QJSValue words = d->words.call(arguments);
    return words.isString() ? words.toString() : QString();
}

} // namespace hooksmith
