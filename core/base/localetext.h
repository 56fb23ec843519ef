// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QDateTime;

namespace hooksmith {

/// Whole sentences that follow each other, as the language sets them side by side; empty ones are
/// left out. (Parts of one sentence are never joined: word order differs between languages.)
QString sentences(const QStringList &list);

enum class TimeDetail { Seconds, Milliseconds };

/// Time of the day in the chosen language: "14:03:05", "2:03:05 PM". QLocale's short format has no
/// seconds and its long one a time zone.
QString clockText(const QDateTime &time, TimeDetail detail = TimeDetail::Seconds);
/// The same after the date in its short form.
QString momentText(const QDateTime &time, TimeDetail detail = TimeDetail::Seconds);

/// A number with that many decimals, in the digits and signs of the chosen language.
QString decimalText(double number, int decimals);

} // namespace hooksmith
