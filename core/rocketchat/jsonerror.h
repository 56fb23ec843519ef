// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hooksmith {

/// What JSON.parse(text) of V8 says about a text that is not JSON; empty for valid JSON. The server
/// hands these words to the webhook's caller (server specification, 3.4).
/// `oldWording`: Node 14 (servers up to 6.x), else Node 20 and later.
QString jsonParseError(const QString &text, bool oldWording);

} // namespace hooksmith
