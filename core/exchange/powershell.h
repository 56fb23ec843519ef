// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/exchange/exchangerequest.h"

#include <QString>

namespace hooksmith {

/// A request from PowerShell's Invoke-WebRequest or Invoke-RestMethod: literal strings, hash tables
/// and the [Text.Encoding] and [Convert] calls that browsers and we write around bodies; values of
/// `$name = …` before it. Anything else PowerShell could compute is named in a note.
/// Errors "curl-cut", "curl-no-url", "not-curl" with their place.
Result<ImportedRequest> importPowerShell(const QString &text);

/// A single-quoted PowerShell string. The typographic quotes, which PowerShell takes for quotes
/// too, are doubled as well.
QString powerShellQuoted(const QString &text);

} // namespace hooksmith
