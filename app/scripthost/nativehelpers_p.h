// SPDX-License-Identifier: MIT
#pragma once

#include "app/scripthost/nativehelpers.h"
#include "app/scripthost/regexpprogram.h"
#include "app/scripthost/wordstext.h"

#include <QHash>

#include <unicode/coll.h>
#include <unicode/dtptngen.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/smpdtfmt.h>
#include <unicode/unistr.h>

namespace hooksmith {

/// ICU's objects cost up to a millisecond to make, so they are kept. Scripts can make up new keys
/// without end: a full cache starts again.
template <class Value>
class NativeCache
{
public:
    Value *find(const QString &key)
    {
        const auto it = m_entries.find(key);
        return it == m_entries.end() ? nullptr : it->get();
    }
    Value *insert(const QString &key, std::shared_ptr<Value> value)
    {
        if (m_entries.size() >= 200)
            m_entries.clear();
        return m_entries.insert(key, std::move(value))->get();
    }

private:
    QHash<QString, std::shared_ptr<Value>> m_entries;
};

struct CompiledRegExp
{
    ParsedRegExp parsed;
    std::unique_ptr<RegExpProgram> program;
};

struct NativeHelpers::Private
{
    QJSEngine *engine;
    NativeCache<CompiledRegExp> patterns;
    NativeCache<icu::number::LocalizedNumberFormatter> numbers;
    NativeCache<icu::SimpleDateFormat> dates;
    NativeCache<icu::DateTimePatternGenerator> generators;
    NativeCache<icu::PluralRules> plurals;
    NativeCache<icu::Collator> collators;
    QString wordsPath;
    std::unique_ptr<QJSEngine> wordsEngine;
    bool wordsAsked = false;
    QJSValue words; // Of wordsEngine, so that these go first
    std::unique_ptr<WordsText> wordsText; ///< Of the last error
    QList<QJSValue> wordsTexts; ///< What the bundle was given of it: the very same values again

    /// The function of the words bundle; undefined when it can't be evaluated.
    const QJSValue &wordsFunction();
    /// The same value each time.
    QJSValue wordsValue(const QString &text);

    CompiledRegExp &pattern(const QString &source, const QString &flags);
    const icu::number::LocalizedNumberFormatter *number(const QString &tag,
                                                        const QString &skeleton);
};

inline icu::UnicodeString toIcu(const QString &text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()),
                              int32_t(text.size()));
}

inline QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

inline icu::Locale toLocale(const QString &tag)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(tag.toStdString(), status);
    return U_FAILURE(status) || locale.isBogus() ? icu::Locale::getRoot() : locale;
}

} // namespace hooksmith
