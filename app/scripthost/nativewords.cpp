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

/// Of the facts that the bundle takes (resources/bundles/words/index.mjs).
constexpr int isWhole = 4; ///< Whether the texts are
constexpr int firstText = 9;
constexpr int factsPerFrame = 5;

constexpr qsizetype shortText = 2000; ///< Characters that take no time to read
constexpr qsizetype longText = 70000; ///< Beyond, reading all takes longer than words are worth
constexpr qsizetype manyParts = 4;
constexpr qsizetype keptTexts = 8; ///< As many as the bundle keeps trees of

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

const QJSValue &NativeHelpers::Private::wordsFunction()
{
    if (!std::exchange(wordsAsked, true))
        words = evaluateWords(*wordsEngine, wordsPath);
    return words;
}

QJSValue NativeHelpers::Private::wordsValue(const QString &text)
{
    for (const QJSValue &known : std::as_const(wordsTexts)) {
        if (known.toString() == text)
            return known;
    }
    if (wordsTexts.size() >= keptTexts)
        wordsTexts.clear();
    wordsTexts.append(QJSValue(text));
    return wordsTexts.last();
}

void NativeHelpers::prepareWords()
{
    d->wordsFunction();
}

QString NativeHelpers::errorWords(const QJSValue &facts, int count)
{
    QJSValueList arguments;
    for (int i = 0; i < count; ++i)
        arguments.append(copied(facts.property(quint32(i))));
    // The script's text is that of most frames; what is wrong is near them.
    const QString script = count > firstText ? arguments.at(firstText).toString() : QString();
    const bool isLong = script.size() > shortText && arguments.at(firstText).isString();
    if (isLong && (!d->wordsText || d->wordsText->whole() != script)) {
        d->wordsText = std::make_unique<WordsText>(script);
        d->wordsTexts.clear();
    }
    QList<WordsText::Place> places;
    for (int i = firstText; isLong && i < count; i += factsPerFrame) {
        if (arguments.at(i).toString() == script && arguments.at(i - 1).toInt() > 0)
            places.append({arguments.at(i - 2).toInt(), arguments.at(i - 1).toInt()});
    }
    const auto ask = [&](const QString &text) {
        for (int i = firstText; isLong && i < count; i += factsPerFrame) {
            if (facts.property(quint32(i)).toString() == script)
                arguments[i] = d->wordsValue(text);
        }
        arguments[isWhole] = text == script;
        const QJSValue words = d->wordsFunction().call(arguments);
        return words.isString() ? words.toString() : QString();
    };
    if (!isLong)
        return ask(script);
    // A frame without a place has not got to its first line: any function may be meant. And who has
    // asked for several parts of a text had better read it once.
    const bool anywhere =
        arguments.at(firstText - 1).toInt() <= 0 || d->wordsTexts.size() >= manyParts;
    QString words;
    if (!anywhere || script.size() > longText)
        words = ask(d->wordsText->around(places));
    if (words.isEmpty() && script.size() <= longText)
        words = ask(script);
    return words;
}

} // namespace hooksmith
