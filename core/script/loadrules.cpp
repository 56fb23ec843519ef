// SPDX-License-Identifier: MIT
#include "core/script/loadrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith::loadrules {

namespace {

using Kind = ScriptOutcome::Kind;

/// One row per compile step: how it and the engine behind it end on what no script may contain.
struct Rule
{
    Kind kind;
    QString name, message;
};

struct Rules
{
    Rule topLevelReturn, topLevelAwait, import, exported;
};

const QString awaitOnlyInAsync =
    u"await is only valid in async functions and the top level bodies of modules"_s;

Rules rulesOf(Profile::Compiler compiler)
{
    const Rule illegalReturn{Kind::LoadFailed, u"SyntaxError"_s, u"Illegal return statement"_s};
    const Rule awaitAtLoad{Kind::LoadFailed, u"SyntaxError"_s, awaitOnlyInAsync};
    const Rule noModule{Kind::LoadFailed, u"ReferenceError"_s, u"module is not defined"_s};
    switch (compiler) {
    case Profile::Compiler::MeteorBabel:
        // 11.2: its parser lets a top-level return pass; Meteor's module transform turns module
        // syntax into calls on `module`, which the sandbox has not (2.1).
        return {illegalReturn, awaitAtLoad, noModule, noModule};
    case Profile::Compiler::PresetEnv:
        return {{Kind::CompileFailed, u"SyntaxError"_s, u"'return' outside of function"_s},
                awaitAtLoad,
                {Kind::LoadFailed, u"ReferenceError"_s, u"require is not defined"_s},
                {Kind::LoadFailed, u"ReferenceError"_s, u"exports is not defined"_s}};
    case Profile::Compiler::SyntaxOnly:
    case Profile::Compiler::Modern: break;
    }
    // Checked inside a function by a parser of scripts, not of modules.
    return {
        illegalReturn,
        {Kind::CompileFailed, u"SyntaxError"_s, awaitOnlyInAsync},
        {Kind::CompileFailed, u"SyntaxError"_s, u"Cannot use import statement outside a module"_s},
        {Kind::CompileFailed, u"SyntaxError"_s, u"Unexpected token 'export'"_s}};
}

ScriptOutcome outcomeOf(const Rule &rule, int line, int column)
{
    ScriptOutcome outcome;
    outcome.kind = rule.kind;
    outcome.error.name = rule.name;
    outcome.error.message = rule.message;
    outcome.error.line = line;
    outcome.error.column = column;
    return outcome;
}

} // namespace

bool isBabel(const Profile &profile)
{
    return profile.compiler == Profile::Compiler::MeteorBabel
        || profile.compiler == Profile::Compiler::PresetEnv;
}

bool hasStrictClasses(const Profile &profile)
{
    // 1.3: Babel's "use strict" is no directive behind the prelude. The manual is of that time:
    // implicit globals work as documented, and a finding names the servers where they don't.
    return profile.compiler == Profile::Compiler::SyntaxOnly;
}

Lowering::Options loweringOptions(const Profile &profile)
{
    Lowering::Options options;
    options.sloppyClasses = !hasStrictClasses(profile);
    // Babel's asynchronous functions are functions like any other.
    options.asyncKinds = !isBabel(profile);
    return options;
}

ScriptOutcome refused(const Error &error, const Profile &profile)
{
    const SourceLocation place = error.location.value_or(SourceLocation());
    const Rules rules = rulesOf(profile.compiler);
    if (error.message.startsWith(u"Top-level await"))
        return outcomeOf(rules.topLevelAwait, place.line, place.column);
    if (error.message.startsWith(u"Top-level return"))
        return outcomeOf(rules.topLevelReturn, place.line, place.column);
    ScriptOutcome outcome =
        outcomeOf({Kind::CompileFailed, u"SyntaxError"_s, error.message}, place.line, place.column);
    outcome.wordsOfEsbuild = true;
    return outcome;
}

std::optional<ScriptOutcome> moduleSyntax(const LoweredScript &script, const Profile &profile)
{
    const Rules rules = rulesOf(profile.compiler);
    const bool imports = script.firstImport.line > 0;
    const bool exports = script.firstExport.line > 0;
    const auto import = [&] {
        return outcomeOf(rules.import, script.firstImport.line, script.firstImport.column);
    };
    const auto exported = [&] {
        return outcomeOf(rules.exported, script.firstExport.line, script.firstExport.column);
    };
    if (imports && exports) {
        // A parser meets whichever comes first; a CommonJS rewrite marks its exports first of all.
        const bool importFirst = rules.import.kind == Kind::CompileFailed
            && script.firstImport.line < script.firstExport.line;
        return importFirst ? import() : exported();
    }
    if (imports)
        return import();
    if (exports)
        return exported();
    if (script.firstReturn.line > 0)
        return outcomeOf(rules.topLevelReturn, script.firstReturn.line, script.firstReturn.column);
    return {};
}

std::optional<ScriptOutcome> reservedClass(const LoweredScript &script, const Profile &profile)
{
    for (const auto &[name, place] : script.classes) {
        if (profile.reservedNames.contains(name))
            return outcomeOf({Kind::LoadFailed, u"SyntaxError"_s,
                              u"Identifier '%1' has already been declared"_s.arg(name)},
                             place.line, place.column);
    }
    return {};
}

ScriptOutcome loadFailed(ScriptOutcome outcome, const Profile &profile)
{
    static const QRegularExpression redeclared(u"^Identifier (\\S+) has already been declared$"_s);
    outcome.kind = Kind::LoadFailed;
    if (outcome.error.name != "SyntaxError"_L1)
        return outcome;
    // The engine's own words (Qt 6.4 and 6.8), for V8's.
    if (outcome.error.message.startsWith(u"Return statement not allowed outside"))
        return outcomeOf(rulesOf(profile.compiler).topLevelReturn, outcome.error.line,
                         outcome.error.column);
    if (const auto match = redeclared.match(outcome.error.message); match.hasMatch())
        outcome.error.message =
            u"Identifier '%1' has already been declared"_s.arg(match.captured(1));
    return outcome;
}

} // namespace hooksmith::loadrules
