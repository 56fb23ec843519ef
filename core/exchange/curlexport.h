// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerequest.h"
#include "core/exchange/redaction.h"

namespace hooksmith {

struct ExportOptions
{
    Redaction redaction; ///< On unless told otherwise; the placeholder is the format's own
    bool multiLine = true; ///< One option per line
    bool allowInvalidCertificate = false;
    QString bodyFile; ///< exportCurl(): the body is in this file, and the command reads it there
};

/// A command for sh, bash, zsh, … that sends exactly these bytes: every word quoted, a body that a
/// shell cannot hold (NUL, not UTF-8, larger than one argument may be) through printf. What is
/// redacted stands as "$NAME", so that the command works once these are set. Content-Length and
/// Transfer-Encoding are left to curl.
QString exportCurl(const ExchangeRequest &request, const ExportOptions &options = {});

/// Invoke-WebRequest for PowerShell 5.1 and later. Redacted parts are $env:NAME. A header that
/// occurs twice is one with both values (PowerShell's tables cannot hold it twice).
QString exportPowerShell(const ExchangeRequest &request, const ExportOptions &options = {});

/// A word for a POSIX shell; bare when it needs no quotes.
QString posixQuoted(const QByteArray &word);

} // namespace hooksmith
