// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hooksmith {

/// Path of a program that only ours start ("hooksmith-scripthost", "esbuild"): beside the running
/// program (a build tree, a portable folder), else in ../libexec/hooksmith (an installed one).
/// Where it is in neither, the path where it belongs, for the error message.
QString helperProgram(const QString &name);

} // namespace hooksmith
