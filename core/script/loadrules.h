// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/profile.h"
#include "core/rocketchat/runmachine.h"
#include "core/script/lowering.h"

#include <optional>

/// What a server's compile step says about a script, and what its engine says at load: tables of
/// the server specification, sections 1.2, 1.3 and 11.2, per Profile::Compiler.
namespace hooksmith::loadrules {

/// Whether the server's compile step is one of Babel's, which leaves neither classes nor `let` nor
/// kinds of functions (1.2).
bool isBabel(const Profile &profile);
/// Whether a class stays a class, whose code is strict (1.3).
bool hasStrictClasses(const Profile &profile);

/// Which classes become functions, and so on.
Lowering::Options loweringOptions(const Profile &profile);

/// esbuild refused the text (code "script-syntax"): CompileFailed in most cases, LoadFailed where
/// the server's compile step lets it pass and its engine does not.
ScriptOutcome refused(const Error &error, const Profile &profile);

/// Module syntax and a top-level return, which esbuild lets pass: how this server ends on them, or
/// nothing when there are none.
std::optional<ScriptOutcome> moduleSyntax(const LoweredScript &script, const Profile &profile);
/// How loading ends when a class has one of the prelude's names (1.3): the engine sees that only of
/// variables and functions.
std::optional<ScriptOutcome> reservedClass(const LoweredScript &script, const Profile &profile);

/// Words and kind for an error that our engine raised while it read the text: a top-level return, a
/// redeclared `Store`. Others become LoadFailed as they are.
ScriptOutcome loadFailed(ScriptOutcome outcome, const Profile &profile);

} // namespace hooksmith::loadrules
