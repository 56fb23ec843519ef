// SPDX-License-Identifier: MIT
#include "app/scripthost/nativehelpers_p.h"

#include <cmath>

#include <unicode/calendar.h>
#include <unicode/dtitvfmt.h>
#include <unicode/fpositer.h>
#include <unicode/gregocal.h>
#include <unicode/numsys.h>
#include <unicode/timezone.h>
#include <unicode/ucurr.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

using icu::UnicodeString;

namespace {

/// A run of text with the name of its field.
struct Part
{
    QLatin1StringView field;
    QString text;
};

/// Cuts `text` by the innermost field of each character. `fields` gives, outer before inner, the
/// ranges; characters outside all of them are "literal".
struct FieldRange
{
    int begin, end;
    QLatin1StringView field;
};

QList<Part> cut(const QString &text, QList<FieldRange> fields)
{
    // Inner ranges (grouping marks inside the integer) are shorter: paint them last.
    std::stable_sort(fields.begin(), fields.end(), [](const FieldRange &a, const FieldRange &b) {
        return a.end - a.begin > b.end - b.begin;
    });
    QList<int> owner(text.size(), -1);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        for (int at = fields[i].begin; at < fields[i].end && at < text.size(); ++at)
            owner[at] = int(i);
    }
    QList<Part> parts;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && owner[end] == owner[start])
            ++end;
        parts.append({owner[start] < 0 ? "literal"_L1 : fields[owner[start]].field,
                      text.mid(start, end - start)});
        start = end;
    }
    return parts;
}

QJSValue toArray(QJSEngine *engine, const QList<Part> &parts)
{
    QJSValue array = engine->newArray(uint(parts.size() * 2));
    quint32 at = 0;
    for (const Part &part : parts) {
        array.setProperty(at++, QString(part.field));
        array.setProperty(at++, part.text);
    }
    return array;
}

/// ECMA-402, 15.5.8: names of the fields of a number.
QLatin1StringView numberField(int field, double value, const QString &text)
{
    switch (field) {
    case UNUM_INTEGER_FIELD:
        return std::isnan(value) ? "nan"_L1 : std::isinf(value) ? "infinity"_L1 : "integer"_L1;
    case UNUM_FRACTION_FIELD: return "fraction"_L1;
    case UNUM_DECIMAL_SEPARATOR_FIELD: return "decimal"_L1;
    case UNUM_EXPONENT_SYMBOL_FIELD: return "exponentSeparator"_L1;
    case UNUM_EXPONENT_SIGN_FIELD: return "exponentMinusSign"_L1;
    case UNUM_EXPONENT_FIELD: return "exponentInteger"_L1;
    case UNUM_GROUPING_SEPARATOR_FIELD: return "group"_L1;
    case UNUM_CURRENCY_FIELD: return "currency"_L1;
    case UNUM_PERCENT_FIELD: return "percentSign"_L1;
    case UNUM_SIGN_FIELD: return text.contains(u'+') ? "plusSign"_L1 : "minusSign"_L1;
    case UNUM_MEASURE_UNIT_FIELD: return "unit"_L1;
    case UNUM_COMPACT_FIELD: return "compact"_L1;
    default: return "literal"_L1;
    }
}

/// ECMA-402, 11.5.6: names of the fields of a date.
QLatin1StringView dateField(int field)
{
    switch (field) {
    case UDAT_ERA_FIELD: return "era"_L1;
    case UDAT_YEAR_FIELD:
    case UDAT_EXTENDED_YEAR_FIELD: return "year"_L1;
    case UDAT_YEAR_NAME_FIELD: return "yearName"_L1;
    case UDAT_MONTH_FIELD:
    case UDAT_STANDALONE_MONTH_FIELD: return "month"_L1;
    case UDAT_DATE_FIELD: return "day"_L1;
    case UDAT_HOUR_OF_DAY1_FIELD:
    case UDAT_HOUR_OF_DAY0_FIELD:
    case UDAT_HOUR1_FIELD:
    case UDAT_HOUR0_FIELD: return "hour"_L1;
    case UDAT_MINUTE_FIELD: return "minute"_L1;
    case UDAT_SECOND_FIELD: return "second"_L1;
    case UDAT_FRACTIONAL_SECOND_FIELD: return "fractionalSecond"_L1;
    case UDAT_DAY_OF_WEEK_FIELD:
    case UDAT_DOW_LOCAL_FIELD:
    case UDAT_STANDALONE_DAY_FIELD: return "weekday"_L1;
    case UDAT_AM_PM_FIELD:
    case UDAT_AM_PM_MIDNIGHT_NOON_FIELD:
    case UDAT_FLEXIBLE_DAY_PERIOD_FIELD: return "dayPeriod"_L1;
    case UDAT_TIMEZONE_FIELD:
    case UDAT_TIMEZONE_RFC_FIELD:
    case UDAT_TIMEZONE_GENERIC_FIELD:
    case UDAT_TIMEZONE_SPECIAL_FIELD:
    case UDAT_TIMEZONE_LOCALIZED_GMT_OFFSET_FIELD:
    case UDAT_TIMEZONE_ISO_FIELD:
    case UDAT_TIMEZONE_ISO_LOCAL_FIELD: return "timeZoneName"_L1;
    default: return "literal"_L1;
    }
}

/// V8 prints a plain space where CLDR 42 has a narrow one before AM and PM.
void replaceNarrowSpaces(UnicodeString &text)
{
    text.findAndReplace(UnicodeString(char16_t(0x202f)), UnicodeString(char16_t(0x20)));
}

icu::TimeZone *makeZone(const QString &name)
{
    return icu::TimeZone::createTimeZone(toIcu(name));
}

QString canonicalZone(const UnicodeString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UnicodeString canonical;
    icu::TimeZone::getCanonicalID(name, canonical, status);
    if (U_FAILURE(status))
        return {};
    const QString text = fromIcu(canonical);
    if (text == "Etc/UTC"_L1 || text == "Etc/GMT"_L1 || text == "GMT"_L1 || text == "Etc/UCT"_L1)
        return u"UTC"_s;
    return text;
}

} // namespace

QJSValue NativeHelpers::canonicalLocale(const QString &tag) const
{
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(tag.toStdString(), status);
    if (U_FAILURE(status) || locale.isBogus() || tag.isEmpty())
        return {};
    locale.canonicalize(status);
    const auto text = locale.toLanguageTag<std::string>(status);
    // ICU drops what it cannot read; a well-formed tag keeps its length.
    if (U_FAILURE(status) || text.empty())
        return {};
    return QString::fromStdString(text);
}

bool NativeHelpers::hasLocale(const QString &tag) const
{
    static const QSet<QString> known = [] {
        QSet<QString> set;
        int32_t count = 0;
        const icu::Locale *locales = icu::Locale::getAvailableLocales(count);
        for (int32_t i = 0; i < count; ++i) {
            UErrorCode status = U_ZERO_ERROR;
            const QString name =
                QString::fromStdString(locales[i].toLanguageTag<std::string>(status));
            set.insert(name);
            // zh-Hans-CN is also asked for as zh-CN.
            const QStringList parts = name.split(u'-');
            if (parts.size() == 3 && parts[1].size() == 4)
                set.insert(parts[0] + u'-' + parts[2]);
        }
        return set;
    }();
    return known.contains(tag);
}

QString NativeHelpers::localeKeyword(const QString &tag, const QString &key) const
{
    UErrorCode status = U_ZERO_ERROR;
    return QString::fromStdString(
        toLocale(tag).getUnicodeKeywordValue<std::string>(key.toStdString(), status));
}

QStringList NativeHelpers::localeParts(const QString &tag, const QString &change) const
{
    icu::Locale locale = toLocale(tag);
    UErrorCode status = U_ZERO_ERROR;
    if (change == "maximize"_L1)
        locale.addLikelySubtags(status);
    else if (change == "minimize"_L1)
        locale.minimizeSubtags(status);
    return {QString::fromLatin1(locale.getLanguage()), QString::fromLatin1(locale.getScript()),
            QString::fromLatin1(locale.getCountry()),
            QString::fromStdString(locale.toLanguageTag<std::string>(status))};
}

QString NativeHelpers::defaultNumberingSystem(const QString &tag) const
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::NumberingSystem> system(
        icu::NumberingSystem::createInstance(toLocale(tag), status));
    return U_SUCCESS(status) && system ? QString::fromLatin1(system->getName()) : u"latn"_s;
}

QString NativeHelpers::defaultCalendar(const QString &tag) const
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(
        icu::Calendar::createInstance(toLocale(tag), status));
    const QString type =
        U_SUCCESS(status) && calendar ? QString::fromLatin1(calendar->getType()) : u"gregorian"_s;
    return type == "gregorian"_L1 ? u"gregory"_s : type;
}

int NativeHelpers::currencyDigits(const QString &code) const
{
    UErrorCode status = U_ZERO_ERROR;
    const int digits =
        ucurr_getDefaultFractionDigits(reinterpret_cast<const UChar *>(code.utf16()), &status);
    return U_SUCCESS(status) ? digits : 2;
}

const icu::number::LocalizedNumberFormatter *NativeHelpers::Private::number(const QString &tag,
                                                                            const QString &skeleton)
{
    const QString key = tag + u'\n' + skeleton;
    if (const auto *known = numbers.find(key))
        return known;
    UErrorCode status = U_ZERO_ERROR;
    auto formatter =
        icu::number::NumberFormatter::forSkeleton(toIcu(skeleton), status).locale(toLocale(tag));
    if (U_FAILURE(status))
        return nullptr;
    return numbers.insert(
        key, std::make_shared<icu::number::LocalizedNumberFormatter>(std::move(formatter)));
}

QJSValue NativeHelpers::formatNumber(const QString &tag, const QString &skeleton, double value)
{
    const auto *formatter = d->number(tag, skeleton);
    if (!formatter)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const UnicodeString text = formatter->formatDouble(value, status).toString(status);
    return U_SUCCESS(status) ? QJSValue(fromIcu(text)) : QJSValue();
}

QJSValue NativeHelpers::formatNumberParts(const QString &tag, const QString &skeleton, double value)
{
    const auto *formatter = d->number(tag, skeleton);
    if (!formatter)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::number::FormattedNumber formatted = formatter->formatDouble(value, status);
    const QString text = fromIcu(formatted.toString(status));
    QList<FieldRange> fields;
    icu::ConstrainedFieldPosition position;
    while (formatted.nextPosition(position, status) && U_SUCCESS(status)) {
        if (position.getCategory() != UFIELD_CATEGORY_NUMBER)
            continue;
        const int begin = position.getStart();
        const int end = position.getLimit();
        fields.append(
            {begin, end, numberField(position.getField(), value, text.mid(begin, end - begin))});
    }
    if (U_FAILURE(status))
        return {};
    return toArray(d->engine, cut(text, fields));
}

QString NativeHelpers::pluralCategory(const QString &tag, bool ordinal, const QString &skeleton,
                                      double value)
{
    const QString key = tag + (ordinal ? u'o' : u'c');
    UErrorCode status = U_ZERO_ERROR;
    const icu::PluralRules *rules = d->plurals.find(key);
    if (!rules) {
        rules = d->plurals.insert(
            key,
            std::shared_ptr<icu::PluralRules>(icu::PluralRules::forLocale(
                toLocale(tag), ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, status)));
    }
    const auto *formatter = d->number(tag, skeleton);
    if (!rules || !formatter || U_FAILURE(status))
        return u"other"_s;
    const auto formatted = formatter->formatDouble(value, status);
    return fromIcu(rules->select(formatted, status));
}

QStringList NativeHelpers::pluralCategories(const QString &tag, bool ordinal) const
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(
        toLocale(tag), ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, status));
    QStringList names;
    if (U_FAILURE(status))
        return names;
    const std::unique_ptr<icu::StringEnumeration> keywords(rules->getKeywords(status));
    while (const UnicodeString *name = keywords->snext(status))
        names.append(fromIcu(*name));
    return names;
}

QString NativeHelpers::defaultTimeZone() const
{
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createDefault());
    UnicodeString name;
    return canonicalZone(zone->getID(name));
}

QString NativeHelpers::canonicalTimeZone(const QString &name) const
{
    // ICU also takes "GMT+5" and Java's old names; ECMA-402 takes the names of the database only.
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> names;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::StringEnumeration> all(
            icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_ANY, nullptr, nullptr,
                                                       status));
        while (const UnicodeString *id = U_SUCCESS(status) ? all->snext(status) : nullptr)
            names.insert(fromIcu(*id).toUpper(), fromIcu(*id));
        return names;
    }();
    const auto it = known.constFind(name.toUpper());
    if (it == known.cend())
        return {};
    if (it->size() == 3 && *it != "UTC"_L1 && *it != "GMT"_L1 && *it != "EST"_L1 && *it != "MST"_L1
        && *it != "HST"_L1 && *it != "CET"_L1 && *it != "EET"_L1 && *it != "MET"_L1
        && *it != "WET"_L1 && *it != "PRC"_L1 && *it != "ROC"_L1 && *it != "ROK"_L1
        && *it != "UCT"_L1)
        return {};
    return canonicalZone(toIcu(*it));
}

QString NativeHelpers::zoneName(double milliseconds) const
{
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createDefault());
    UErrorCode status = U_ZERO_ERROR;
    const bool daylight = zone->inDaylightTime(milliseconds, status);
    UnicodeString name;
    zone->getDisplayName(U_SUCCESS(status) && daylight, icu::TimeZone::LONG,
                         icu::Locale("en", "US"), name);
    return fromIcu(name);
}

QString NativeHelpers::hourLetter(const QString &tag) const
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(toLocale(tag), status));
    if (U_FAILURE(status))
        return u"h"_s;
    switch (generator->getDefaultHourCycle(status)) {
    case UDAT_HOUR_CYCLE_11: return u"K"_s;
    case UDAT_HOUR_CYCLE_23: return u"H"_s;
    case UDAT_HOUR_CYCLE_24: return u"k"_s;
    default: return u"h"_s;
    }
}

QString NativeHelpers::datePattern(const QString &tag, const QString &skeleton)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::DateTimePatternGenerator *generator = d->generators.find(tag);
    if (!generator) {
        generator = d->generators.insert(
            tag,
            std::shared_ptr<icu::DateTimePatternGenerator>(
                icu::DateTimePatternGenerator::createInstance(toLocale(tag), status)));
    }
    if (!generator || U_FAILURE(status))
        return {};
    return fromIcu(
        generator->getBestPattern(toIcu(skeleton), UDATPG_MATCH_HOUR_FIELD_LENGTH, status));
}

QString NativeHelpers::dateStylePattern(const QString &tag, int dateStyle, int timeStyle) const
{
    const auto style = [](int value) {
        return value < 0 ? icu::DateFormat::kNone : icu::DateFormat::EStyle(value);
    };
    std::unique_ptr<icu::DateFormat> format;
    if (dateStyle >= 0 && timeStyle >= 0)
        format.reset(icu::DateFormat::createDateTimeInstance(style(dateStyle), style(timeStyle),
                                                             toLocale(tag)));
    else if (dateStyle >= 0)
        format.reset(icu::DateFormat::createDateInstance(style(dateStyle), toLocale(tag)));
    else
        format.reset(icu::DateFormat::createTimeInstance(style(timeStyle), toLocale(tag)));
    UnicodeString pattern;
    if (const auto *simple = dynamic_cast<icu::SimpleDateFormat *>(format.get()))
        simple->toPattern(pattern);
    return fromIcu(pattern);
}

QJSValue NativeHelpers::formatDate(const QString &tag, const QString &zone, const QString &pattern,
                                   double milliseconds, bool parts)
{
    const QString key = tag + u'\n' + zone + u'\n' + pattern;
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat *format = d->dates.find(key);
    if (!format) {
        const icu::Locale locale = toLocale(tag);
        auto made = std::make_shared<icu::SimpleDateFormat>(toIcu(pattern), locale, status);
        if (U_FAILURE(status))
            return {};
        made->adoptTimeZone(makeZone(zone));
        // ECMAScript counts by the Gregorian calendar also before 1582.
        const std::unique_ptr<icu::Calendar> calendar(made->getCalendar()->clone());
        if (auto *gregorian = dynamic_cast<icu::GregorianCalendar *>(calendar.get())) {
            gregorian->setGregorianChange(-8.64e15, status);
            made->setCalendar(*calendar);
        }
        format = d->dates.insert(key, std::move(made));
    }
    UnicodeString text;
    if (!parts) {
        format->format(milliseconds, text);
        replaceNarrowSpaces(text);
        return fromIcu(text);
    }
    icu::FieldPositionIterator iterator;
    format->format(milliseconds, text, &iterator, status);
    QList<FieldRange> fields;
    icu::FieldPosition position;
    while (U_SUCCESS(status) && iterator.next(position)) {
        fields.append(
            {position.getBeginIndex(), position.getEndIndex(), dateField(position.getField())});
    }
    return toArray(d->engine, cut(fromIcu(text), fields));
}

QString NativeHelpers::formatDateRange(const QString &tag, const QString &zone,
                                       const QString &skeleton, double from, double to) const
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateIntervalFormat> format(
        icu::DateIntervalFormat::createInstance(toIcu(skeleton), toLocale(tag), status));
    if (U_FAILURE(status))
        return {};
    format->adoptTimeZone(makeZone(zone));
    const icu::DateInterval interval(from, to);
    UnicodeString text = format->formatToValue(interval, status).toString(status);
    replaceNarrowSpaces(text);
    return fromIcu(text);
}

} // namespace hooksmith
