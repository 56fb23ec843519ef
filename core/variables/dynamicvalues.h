// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// Where values that are made anew come from; replaced in tests.
struct DynamicSource
{
    std::function<QDateTime()> now;
    std::function<quint64()> random; ///< Evenly spread over all 64 bits
    /// The value of a variable of the operating system's environment.
    std::function<std::optional<QString>(const QString &name)> environment;

    static DynamicSource system();
    /// The same values in the same order every time, 2026-01-02T03:04:05Z as the time and nothing
    /// of the operating system's environment: for runs and tests, whose results must not depend on
    /// the day or the machine. Requests that are sent get system().
    static DynamicSource fixed();
};

/// `$uuid`, `$guid`, `$randomUUID` (version 4), `$timestamp` (seconds), `$timestampMs`,
/// `$isoTimestamp` (UTC with milliseconds), `$randomInt` (0 to 1000, as Postman has it),
/// `$randomHex` (32 digits), `$randomAlphaNumeric` (16 characters), `$env.NAME`. Nothing for other
/// names.
std::optional<QString> dynamicValue(const QString &name, const DynamicSource &source);

/// Their names, for completion; `$env.` stands for all of its kind.
QStringList dynamicNames();

} // namespace hooksmith
