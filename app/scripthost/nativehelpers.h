// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QJSEngine>
#include <QObject>

namespace hooksmith {

/// What the compat bundle asks C++ for, as methods that JavaScript can call. They trust their
/// caller: the bundle checks and converts arguments first, and turns an `undefined` or an error
/// text into the exception that V8 would throw.
class NativeHelpers : public QObject
{
    Q_OBJECT
public:
    /// `words`: path of the words bundle.
    NativeHelpers(QJSEngine *engine, const QString &words);
    ~NativeHelpers() override;

    // --- Regular expressions (nativeregexp.cpp) ---

    /// {error} in V8's words, or {native, captures, names: [[name, number]...]}; `native` tells
    /// whether QJSEngine's own engine would give wrong answers for the pattern.
    Q_INVOKABLE QJSValue regExpInfo(const QString &source, const QString &flags);
    /// Start and end of the match and of each capture (-1: took no part); null when there is no
    /// match; undefined when the pattern needs more than the matcher's memory.
    Q_INVOKABLE QJSValue regExpExec(const QString &source, const QString &flags,
                                    const QString &input, double from);

    // --- Locales, numbers, dates (nativeintl.cpp) ---

    /// The canonical form of a BCP 47 tag, or undefined if it is not well-formed.
    Q_INVOKABLE QJSValue canonicalLocale(const QString &tag) const;
    /// Whether ICU has data for the tag (extensions do not matter).
    Q_INVOKABLE bool hasLocale(const QString &tag) const;
    /// The value of a Unicode extension key ("nu", "hc", "ca") in the tag, or "".
    Q_INVOKABLE QString localeKeyword(const QString &tag, const QString &key) const;
    /// language, script, region; `change` = "" | "maximize" | "minimize"; then the whole tag.
    Q_INVOKABLE QStringList localeParts(const QString &tag, const QString &change) const;
    Q_INVOKABLE QString defaultNumberingSystem(const QString &tag) const;
    Q_INVOKABLE QString defaultCalendar(const QString &tag) const;
    Q_INVOKABLE int currencyDigits(const QString &code) const;

    /// One number by an ICU number skeleton. Undefined when ICU refuses the skeleton.
    Q_INVOKABLE QJSValue formatNumber(const QString &tag, const QString &skeleton, double value);
    /// The same as [field, text, field, text ...] with ECMA-402's names of the fields.
    Q_INVOKABLE QJSValue formatNumberParts(const QString &tag, const QString &skeleton,
                                           double value);
    /// "one", "few" ... of the number as the skeleton would print it.
    Q_INVOKABLE QString pluralCategory(const QString &tag, bool ordinal, const QString &skeleton,
                                       double value);
    Q_INVOKABLE QStringList pluralCategories(const QString &tag, bool ordinal) const;

    /// The process's time zone, canonical; "UTC" for all its names.
    Q_INVOKABLE QString defaultTimeZone() const;
    /// The canonical name, or "" if there is no such zone.
    Q_INVOKABLE QString canonicalTimeZone(const QString &name) const;
    /// Long name of the process's time zone at that time ("Coordinated Universal Time").
    Q_INVOKABLE QString zoneName(double milliseconds) const;
    /// ICU's hour letter of the locale: h, H, K or k.
    Q_INVOKABLE QString hourLetter(const QString &tag) const;
    /// The locale's best pattern for a skeleton.
    Q_INVOKABLE QString datePattern(const QString &tag, const QString &skeleton);
    /// The pattern of styles 0 (full) to 3 (short), -1 = absent.
    Q_INVOKABLE QString dateStylePattern(const QString &tag, int dateStyle, int timeStyle) const;
    /// A date by a pattern: text, or with `parts` [field, text, ...].
    Q_INVOKABLE QJSValue formatDate(const QString &tag, const QString &zone, const QString &pattern,
                                    double milliseconds, bool parts);
    /// A range by a skeleton.
    Q_INVOKABLE QString formatDateRange(const QString &tag, const QString &zone,
                                        const QString &skeleton, double from, double to) const;

    // --- Errors (nativewords.cpp) ---

    /// JSON of what V8 would say of an error, "" when that is not known. `facts`: an array of
    /// `count` items as the words bundle takes them (resources/bundles/words/index.mjs); the bundle
    /// is evaluated at the first call, in an engine of its own.
    Q_INVOKABLE QString errorWords(const QJSValue &facts, int count);
    /// Evaluates the bundle now, when nobody waits.
    void prepareWords();

    // --- JSON ---

    /// Whether a text that QJSEngine read as JSON holds a number that JSON does not know (".5",
    /// "1."): the engine takes them, V8 does not.
    Q_INVOKABLE bool hasLaxNumber(const QString &json) const;
    /// Whether half a surrogate pair is in the text, which V8 writes as an escape.
    Q_INVOKABLE bool hasLoneSurrogate(const QString &text) const;

    // --- Texts (nativetext.cpp) ---

    /// -1, 0 or 1. `options`: {sensitivity, numeric, caseFirst, ignorePunctuation}.
    Q_INVOKABLE int compare(const QString &tag, const QString &options, const QString &a,
                            const QString &b);
    Q_INVOKABLE QString changeCase(const QString &tag, const QString &text, bool upper) const;
    /// `style`: long, short, narrow; `numeric`: always, auto; units in the singular.
    Q_INVOKABLE QString formatRelative(const QString &tag, const QString &style, bool always,
                                       double value, const QString &unit) const;
    /// `type`: conjunction, disjunction, unit.
    Q_INVOKABLE QString formatList(const QString &tag, const QString &type, const QString &style,
                                   const QStringList &items) const;
    /// `type`: language, region, script, currency; "" when ICU has no name.
    Q_INVOKABLE QString displayName(const QString &tag, const QString &type, const QString &style,
                                    const QString &code) const;
    /// Boundaries: start of each segment, then for words whether it is word-like.
    Q_INVOKABLE QList<int> segments(const QString &tag, const QString &granularity,
                                    const QString &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hooksmith
