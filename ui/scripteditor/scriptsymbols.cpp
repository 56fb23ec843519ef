// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scriptsymbols.h"

#include "ui/scripteditor/scriptcode.h"

#include <algorithm>
#include <QCoreApplication>

namespace hooksmith::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hooksmith::ui::ScriptSymbol)
};

using Kind = ScriptCode::Binding::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Class: return Tr::tr("class");
    case Kind::Method: return Tr::tr("method");
    case Kind::Function: return Tr::tr("function");
    case Kind::Variable:
    case Kind::Parameter: break;
    }
    return Tr::tr("variable");
}

} // namespace

QList<ScriptSymbol> scriptSymbols(const QString &text)
{
    const ScriptCode code(text);
    std::vector<const ScriptCode::Binding *> bindings;
    for (const ScriptCode::Binding &binding : code.bindings()) {
        const bool topLevel = binding.kind == Kind::Variable && binding.scopeFrom < 0;
        if (topLevel || binding.kind == Kind::Class || binding.kind == Kind::Method
            || binding.kind == Kind::Function)
            bindings.push_back(&binding);
    }
    std::sort(bindings.begin(), bindings.end(),
              [](const auto *a, const auto *b) { return a->token < b->token; });
    QList<ScriptSymbol> symbols;
    qsizetype lineStart = 0, line = 1;
    for (const ScriptCode::Binding *binding : bindings) {
        const auto &token = code.tokens()[size_t(binding->token)];
        for (qsizetype next = text.indexOf(u'\n', lineStart); next >= 0 && next < token.start;
             next = text.indexOf(u'\n', lineStart)) {
            lineStart = next + 1;
            ++line;
        }
        symbols.append({binding->name, kindName(binding->kind), int(line),
                        int(token.start - lineStart) + 1, token.parent >= 0});
    }
    return symbols;
}

} // namespace hooksmith::ui
