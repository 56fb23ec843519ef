// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/exchange/exchangerequest.h"
#include "core/exchange/shellwords.h"

#include <functional>
#include <QString>

namespace hooksmith {

struct CurlImportOptions
{
    /// The bytes of a file that the command names ("-d @payload.json"). Without it such a file is
    /// not read and a note names it: a pasted line must not read a person's files unasked.
    std::function<Result<QByteArray>(const QString &path)> readFile;
};

/// Whether a text looks like a cURL command (or PowerShell's Invoke-WebRequest), so that a paste
/// can be taken as an import.
bool looksLikeCurl(const QString &text);

/// A request from a command line as people copy it: of a POSIX shell, of cmd.exe, of PowerShell
/// (curl.exe as well as Invoke-WebRequest and Invoke-RestMethod), with continuations,
/// here-documents and "printf … | curl --data-binary @-". Of several URLs or commands the first
/// counts.
///
/// Content-Type, Cookie, Authorization and the method are what curl would send; curl's own
/// User-Agent and Accept are not added. Options that are unknown or cannot be carried over are
/// named in the notes. Shell variables become `{{NAME}}`.
///
/// Errors, each with line and column: "curl-cut" (a quote is never closed, an option lacks its
/// value), "curl-no-url", "not-curl", and those of `readFile`.
Result<ImportedRequest> importCurl(const QString &text, const CurlImportOptions &options = {});

/// The same from words that are split already; `arguments` starts after the word "curl".
Result<ImportedRequest> importCurlArguments(const QList<ShellWord> &arguments,
                                            const QByteArray &standardInput,
                                            const CurlImportOptions &options);

} // namespace hooksmith
