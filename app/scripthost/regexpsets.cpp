// SPDX-License-Identifier: MIT
#include "app/scripthost/regexpsets.h"

#include <unicode/uchar.h>

namespace hooksmith {

namespace {

using icu::UnicodeSet;

/// Whether `name` is one of ICU's names of the property, letter for letter (ICU itself is lax about
/// case and underscores, ECMAScript is not).
bool isExactPropertyName(UProperty property, const QByteArray &name)
{
    for (int choice = 0; choice < 4; ++choice) {
        const char *known = u_getPropertyName(property, UPropertyNameChoice(choice));
        if (known && name == known)
            return true;
    }
    return false;
}

bool isExactValueName(UProperty property, int value, const QByteArray &name)
{
    for (int choice = 0; choice < 4; ++choice) {
        const char *known = u_getPropertyValueName(property, value, UPropertyNameChoice(choice));
        if (known && name == known)
            return true;
    }
    return false;
}

bool addValue(UProperty property, const QByteArray &value, UnicodeSet &set)
{
    const int number = u_getPropertyValueEnum(property, value.constData());
    if (number == UCHAR_INVALID_CODE || !isExactValueName(property, number, value))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    set.applyIntPropertyValue(property, number, status);
    return U_SUCCESS(status);
}

} // namespace

UnicodeSet regExpDigitSet()
{
    return UnicodeSet('0', '9');
}

UnicodeSet regExpSpaceSet()
{
    UnicodeSet set(0x09, 0x0d);
    set.add(0x20).add(0xa0).add(0x1680).add(0x2000, 0x200a).add(0x2028, 0x2029);
    set.add(0x202f).add(0x205f).add(0x3000).add(0xfeff);
    return set;
}

const UnicodeSet &regExpWordSet(bool widened)
{
    static const auto build = [](bool wide) {
        UnicodeSet set('a', 'z');
        set.add('A', 'Z').add('0', '9').add(UChar32('_'));
        if (wide)
            set.add(0x17f).add(0x212a);
        set.freeze();
        return set;
    };
    static const UnicodeSet plain = build(false);
    static const UnicodeSet wide = build(true);
    return widened ? wide : plain;
}

bool addRegExpProperty(const QByteArray &name, const QByteArray &value, bool hasValue,
                       UnicodeSet &set)
{
    if (hasValue) {
        if (name == "General_Category" || name == "gc")
            return addValue(UCHAR_GENERAL_CATEGORY_MASK, value, set);
        if (name == "Script" || name == "sc")
            return addValue(UCHAR_SCRIPT, value, set);
        if (name == "Script_Extensions" || name == "scx")
            return addValue(UCHAR_SCRIPT, value, set)
                && addValue(UCHAR_SCRIPT_EXTENSIONS, value, set);
        return false;
    }
    if (name == "Any") {
        set.set(0, 0x10ffff);
        return true;
    }
    if (name == "ASCII") {
        set.set(0, 0x7f);
        return true;
    }
    if (name == "Assigned") {
        UErrorCode status = U_ZERO_ERROR;
        set.applyIntPropertyValue(UCHAR_GENERAL_CATEGORY_MASK, U_GC_CN_MASK, status);
        set.complement();
        return U_SUCCESS(status);
    }
    if (addValue(UCHAR_GENERAL_CATEGORY_MASK, name, set))
        return true;
    static constexpr UProperty binary[] = {UCHAR_ASCII_HEX_DIGIT,
                                           UCHAR_ALPHABETIC,
                                           UCHAR_BIDI_CONTROL,
                                           UCHAR_BIDI_MIRRORED,
                                           UCHAR_CASE_IGNORABLE,
                                           UCHAR_CASED,
                                           UCHAR_CHANGES_WHEN_CASEFOLDED,
                                           UCHAR_CHANGES_WHEN_CASEMAPPED,
                                           UCHAR_CHANGES_WHEN_LOWERCASED,
                                           UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED,
                                           UCHAR_CHANGES_WHEN_TITLECASED,
                                           UCHAR_CHANGES_WHEN_UPPERCASED,
                                           UCHAR_DASH,
                                           UCHAR_DEFAULT_IGNORABLE_CODE_POINT,
                                           UCHAR_DEPRECATED,
                                           UCHAR_DIACRITIC,
                                           UCHAR_EMOJI,
                                           UCHAR_EMOJI_COMPONENT,
                                           UCHAR_EMOJI_MODIFIER,
                                           UCHAR_EMOJI_MODIFIER_BASE,
                                           UCHAR_EMOJI_PRESENTATION,
                                           UCHAR_EXTENDED_PICTOGRAPHIC,
                                           UCHAR_EXTENDER,
                                           UCHAR_GRAPHEME_BASE,
                                           UCHAR_GRAPHEME_EXTEND,
                                           UCHAR_HEX_DIGIT,
                                           UCHAR_IDS_BINARY_OPERATOR,
                                           UCHAR_IDS_TRINARY_OPERATOR,
                                           UCHAR_ID_CONTINUE,
                                           UCHAR_ID_START,
                                           UCHAR_IDEOGRAPHIC,
                                           UCHAR_JOIN_CONTROL,
                                           UCHAR_LOGICAL_ORDER_EXCEPTION,
                                           UCHAR_LOWERCASE,
                                           UCHAR_MATH,
                                           UCHAR_NONCHARACTER_CODE_POINT,
                                           UCHAR_PATTERN_SYNTAX,
                                           UCHAR_PATTERN_WHITE_SPACE,
                                           UCHAR_QUOTATION_MARK,
                                           UCHAR_RADICAL,
                                           UCHAR_REGIONAL_INDICATOR,
                                           UCHAR_S_TERM,
                                           UCHAR_SOFT_DOTTED,
                                           UCHAR_TERMINAL_PUNCTUATION,
                                           UCHAR_UNIFIED_IDEOGRAPH,
                                           UCHAR_UPPERCASE,
                                           UCHAR_VARIATION_SELECTOR,
                                           UCHAR_WHITE_SPACE,
                                           UCHAR_XID_CONTINUE,
                                           UCHAR_XID_START};
    for (const UProperty property : binary) {
        if (!isExactPropertyName(property, name))
            continue;
        UErrorCode status = U_ZERO_ERROR;
        set.applyIntPropertyValue(property, 1, status);
        return U_SUCCESS(status);
    }
    return false;
}

} // namespace hooksmith
