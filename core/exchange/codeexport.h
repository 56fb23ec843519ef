// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/curlexport.h"

namespace hooksmith {

/// JavaScript: a call of fetch() as browsers and Node have it. Redacted parts are
/// `process.env.NAME`. A body that is not text is a Uint8Array.
QString exportFetch(const ExchangeRequest &request, const ExportOptions &options = {});
/// Python 3 with nothing but its standard library (urllib.request); the body is exactly these
/// bytes. Redacted parts are `os.environ["NAME"]`.
QString exportPython(const ExchangeRequest &request, const ExportOptions &options = {});

} // namespace hooksmith
