// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hooksmith {

/// Puts the compat bundle's __hooksmithCatch() into every catch clause of `text`, so that a script
/// sees V8's errors where the engine raised its own. `text` is what esbuild printed (which writes
/// `} catch (e) {` and nothing else); lines keep their numbers.
QString rewriteCatchClauses(const QString &text);

} // namespace hooksmith
