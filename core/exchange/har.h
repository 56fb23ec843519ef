// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/exchange/exchangerequest.h"
#include "core/exchange/redaction.h"

namespace hooksmith {

/// The entries of a HAR file (HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/;
/// 1.1 reads the same way) with their responses. Bodies in base64 (`"encoding"`) are decoded;
/// HTTP/2's ":path" and the like and Content-Length are dropped. A body that is only there as
/// `params` is put together as a form.
/// Errors: "har-invalid" (not JSON, no `log.entries`), "har-version" (another major version).
Result<QList<ImportedRequest>> importHar(const QByteArray &json);

/// A HAR 1.2 file. Bodies that are not UTF-8 are base64 with `"encoding": "base64"`, which the
/// format has for responses and readers understand for requests too. Redacted parts read
/// "[name]"; a comment in the file says that it was redacted.
QByteArray exportHar(const QList<ExchangeEntry> &entries, const Redaction &redaction = {});

} // namespace hooksmith
