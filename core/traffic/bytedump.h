// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace hooksmith {

/// Bytes as a dump of 16 per line: offset, hex, printable ASCII; at most `maxBytes` of them.
///
///     00000000  7b 22 61 22 3a 31 7d 0a                           {"a":1}.
QString byteDump(const QByteArray &bytes, qsizetype maxBytes = 64 * 1024);

} // namespace hooksmith
