// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/lowering.h"
#include "core/script/sourcemap.h"

namespace hooksmith {

/// Rewrites what esbuild printed, and says where each line of the new text comes from.
///
/// - One word per line, because the engine knows lines only: the line of an error then gives the
///   column, too. Line breaks go where the grammar takes no notice of them.
/// - With Options::sloppyClasses, class bodies become object literals and functions, because class
///   bodies are strict in every engine and the server's Babel leaves no classes (server
///   specification 1.3). The constructor of a derived class stays a class's, hence strict.
/// - `throw x` passes x through the runtime, because only an Error knows where it comes from.
///
/// A text that can't be read as tokens comes back as it is, with the first place of each line.
LoweredScript rewriteLowered(const QString &code, const SourceMap &map, const QString &original,
                             const Lowering::Options &options);

} // namespace hooksmith
