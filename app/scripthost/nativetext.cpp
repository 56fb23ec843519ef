// SPDX-License-Identifier: MIT
#include "app/scripthost/nativehelpers_p.h"

#include <unicode/brkiter.h>
#include <unicode/listformatter.h>
#include <unicode/locdspnm.h>
#include <unicode/reldatefmt.h>
#include <unicode/ucurr.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

using icu::UnicodeString;

int NativeHelpers::compare(const QString &tag, const QString &options, const QString &a,
                           const QString &b)
{
    const QString key = tag + u'\n' + options;
    UErrorCode status = U_ZERO_ERROR;
    icu::Collator *collator = d->collators.find(key);
    if (!collator) {
        std::shared_ptr<icu::Collator> made(icu::Collator::createInstance(toLocale(tag), status));
        if (U_FAILURE(status))
            return a.compare(b) < 0 ? -1 : a.compare(b) > 0 ? 1 : 0;
        const QStringList words = options.split(u' ');
        if (words.contains("base"_L1)) {
            made->setStrength(icu::Collator::PRIMARY);
        } else if (words.contains("accent"_L1)) {
            made->setStrength(icu::Collator::SECONDARY);
        } else if (words.contains("case"_L1)) {
            made->setStrength(icu::Collator::PRIMARY);
            made->setAttribute(UCOL_CASE_LEVEL, UCOL_ON, status);
        } else {
            made->setStrength(icu::Collator::TERTIARY);
        }
        if (words.contains("numeric"_L1))
            made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        if (words.contains("upper"_L1))
            made->setAttribute(UCOL_CASE_FIRST, UCOL_UPPER_FIRST, status);
        if (words.contains("lower"_L1))
            made->setAttribute(UCOL_CASE_FIRST, UCOL_LOWER_FIRST, status);
        if (words.contains("ignorePunctuation"_L1))
            made->setAttribute(UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, status);
        // Canonically equal texts compare as equal (ECMA-402, 10.3.3.2).
        made->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
        collator = d->collators.insert(key, std::move(made));
    }
    return int(collator->compare(toIcu(a), toIcu(b), status));
}

QString NativeHelpers::changeCase(const QString &tag, const QString &text, bool upper) const
{
    UnicodeString result = toIcu(text);
    if (upper)
        result.toUpper(toLocale(tag));
    else
        result.toLower(toLocale(tag));
    return fromIcu(result);
}

QString NativeHelpers::formatRelative(const QString &tag, const QString &style, bool always,
                                      double value, const QString &unit) const
{
    static const QHash<QString, URelativeDateTimeUnit> units = {
        {u"second"_s, UDAT_REL_UNIT_SECOND},   {u"minute"_s, UDAT_REL_UNIT_MINUTE},
        {u"hour"_s, UDAT_REL_UNIT_HOUR},       {u"day"_s, UDAT_REL_UNIT_DAY},
        {u"week"_s, UDAT_REL_UNIT_WEEK},       {u"month"_s, UDAT_REL_UNIT_MONTH},
        {u"quarter"_s, UDAT_REL_UNIT_QUARTER}, {u"year"_s, UDAT_REL_UNIT_YEAR}};
    const UDateRelativeDateTimeFormatterStyle width = style == "short"_L1 ? UDAT_STYLE_SHORT
        : style == "narrow"_L1                                            ? UDAT_STYLE_NARROW
                                                                          : UDAT_STYLE_LONG;
    UErrorCode status = U_ZERO_ERROR;
    const icu::RelativeDateTimeFormatter formatter(toLocale(tag), nullptr, width,
                                                   UDISPCTX_CAPITALIZATION_NONE, status);
    UnicodeString text;
    const URelativeDateTimeUnit icuUnit = units.value(unit);
    if (always)
        formatter.formatNumeric(value, icuUnit, text, status);
    else
        formatter.format(value, icuUnit, text, status);
    return fromIcu(text);
}

QString NativeHelpers::formatList(const QString &tag, const QString &type, const QString &style,
                                  const QStringList &items) const
{
    const UListFormatterType icuType = type == "disjunction"_L1 ? ULISTFMT_TYPE_OR
        : type == "unit"_L1                                     ? ULISTFMT_TYPE_UNITS
                                                                : ULISTFMT_TYPE_AND;
    const UListFormatterWidth width = style == "short"_L1 ? ULISTFMT_WIDTH_SHORT
        : style == "narrow"_L1                            ? ULISTFMT_WIDTH_NARROW
                                                          : ULISTFMT_WIDTH_WIDE;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(toLocale(tag), icuType, width, status));
    if (U_FAILURE(status))
        return items.join(", "_L1);
    std::vector<UnicodeString> texts;
    for (const QString &item : items)
        texts.push_back(toIcu(item));
    UnicodeString text;
    formatter->format(texts.data(), int32_t(texts.size()), text, status);
    return fromIcu(text);
}

QString NativeHelpers::displayName(const QString &tag, const QString &type, const QString &style,
                                   const QString &code) const
{
    if (type == "currency"_L1) {
        UErrorCode status = U_ZERO_ERROR;
        UBool isChoice = false;
        int32_t length = 0;
        const UChar *name = ucurr_getName(
            reinterpret_cast<const UChar *>(code.utf16()), toLocale(tag).getName(),
            style == "long"_L1 ? UCURR_LONG_NAME : UCURR_SYMBOL_NAME, &isChoice, &length, &status);
        const QString text(reinterpret_cast<const QChar *>(name), length);
        return status == U_USING_DEFAULT_WARNING && text == code ? QString() : text;
    }
    UDisplayContext contexts[] = {style == "long"_L1 ? UDISPCTX_LENGTH_FULL : UDISPCTX_LENGTH_SHORT,
                                  UDISPCTX_NO_SUBSTITUTE};
    const std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(toLocale(tag), contexts, 2));
    UnicodeString text;
    const QByteArray latin = code.toLatin1();
    if (type == "region"_L1)
        names->regionDisplayName(latin.constData(), text);
    else if (type == "script"_L1)
        names->scriptDisplayName(latin.constData(), text);
    else
        names->localeDisplayName(toLocale(code), text);
    return text.isBogus() ? QString() : fromIcu(text);
}

QList<int> NativeHelpers::segments(const QString &tag, const QString &granularity,
                                   const QString &text) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = toLocale(tag);
    const bool words = granularity == "word"_L1;
    const std::unique_ptr<icu::BreakIterator> iterator(
        words ? icu::BreakIterator::createWordInstance(locale, status)
            : granularity == "sentence"_L1
            ? icu::BreakIterator::createSentenceInstance(locale, status)
            : icu::BreakIterator::createCharacterInstance(locale, status));
    QList<int> result;
    if (U_FAILURE(status))
        return result;
    const UnicodeString icuText = toIcu(text);
    iterator->setText(icuText);
    iterator->first();
    for (int end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
        result.append(end);
        if (words)
            result.append(iterator->getRuleStatus() >= UBRK_WORD_NONE_LIMIT ? 1 : 0);
    }
    return result;
}

} // namespace hooksmith
