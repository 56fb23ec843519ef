// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/exchange/curlexport.h"

#include <functional>

namespace hooksmith {

/// The requests of a .http (or .rest) file as JetBrains' HTTP client and the REST Client of VS Code
/// read it: "###" between requests (its text, or "# @name", is the name), "@name = value" on lines
/// of their own (put in where `{{name}}` stands), comments "#" and "//", an address continued on
/// indented lines, "< file" as body. Response handlers "> {% … %}" and other scripts do not run
/// here; a note says so. A request line may also be a curl command.
///
/// Errors: "http-file-empty" (no request in it), "http-file-invalid" (with the line).
Result<QList<ImportedRequest>>
importHttpFile(const QString &text,
               const std::function<Result<QByteArray>(const QString &path)> &readFile = {});

/// One request in that format. Redacted parts are variables `{{NAME}}`. A body that is not text
/// cannot stand in such a file: it is then left out, and a comment in the file says so.
QString exportHttpFile(const ExchangeRequest &request, const ExportOptions &options = {});

} // namespace hooksmith
