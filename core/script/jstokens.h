// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace hooksmith {

/// One token of JavaScript text. Comments and white space are no tokens.
struct JsToken
{
    enum class Kind {
        Name, ///< Identifiers and keywords
        Punctuator,
        Number,
        String,
        Template, ///< A piece: `a${  or  }b${  or  }c`  or a whole `abc`
        RegExp,
    };
    Kind kind = Kind::Punctuator;
    qsizetype start = 0, end = 0;
    int line = 0, column = 0; ///< From 0
    bool firstOnLine = false;

    bool is(QStringView source, QStringView text) const
    {
        return source.sliced(start, end - start) == text;
    }
};

/// The tokens of a text, or nothing when it is not JavaScript as we know it.
///
/// Meant for what esbuild prints, whose layout settles the one hard question of the grammar: a
/// slash after a value, or after ")" on the same line, divides; elsewhere it begins a regular
/// expression.
QList<JsToken> tokenizeJavaScript(QStringView source);

} // namespace hooksmith
