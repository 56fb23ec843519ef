// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace hooksmith::ui {

/// A class, method, function or top-level variable of a script.
struct ScriptSymbol
{
    QString name;
    QString kind; ///< For a person: "method"
    int line = 1; ///< From 1
    int column = 1; ///< From 1, in UTF-16 units
    bool inner = false; ///< Within another symbol (a method of a class)
};

/// The symbols of a script's text, compiling or not, in the order of the text.
QList<ScriptSymbol> scriptSymbols(const QString &text);

} // namespace hooksmith::ui
