// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <unicode/uniset.h>

namespace hooksmith {

/// The characters of \d.
icu::UnicodeSet regExpDigitSet();
/// The characters of \s.
icu::UnicodeSet regExpSpaceSet();
/// The characters of \w as flags `iu` widen it.
const icu::UnicodeSet &regExpWordSet(bool widened);
/// Adds the characters of \p{name=value} or, without `hasValue`, of \p{name}; false for a name that
/// ECMAScript does not know (ECMAScript 2023, tables 67 to 70).
bool addRegExpProperty(const QByteArray &name, const QByteArray &value, bool hasValue,
                       icu::UnicodeSet &set);

} // namespace hooksmith
