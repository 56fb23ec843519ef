// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>
#include <vector>

namespace hooksmith::ui {

enum class CodeLanguage { Plain, Json, JavaScript };

/// What a line needs to know about the lines above it.
struct LexState
{
    /// Innermost last: '`' inside a template's text, '$' inside its ${…}, '{' inside a brace there.
    QByteArray nesting;
    bool comment = false; ///< Inside /* … */
    bool afterValue = false; ///< A slash divides; else it begins a regular expression
    bool operator==(const LexState &) const = default;
};

struct LexToken
{
    enum class Kind { Punctuator, Name, Number, String, Template, RegExp, Comment };
    Kind kind = Kind::Punctuator;
    int start = 0, length = 0; ///< In the line; Template: a piece of its text with its marks
    bool isCode() const { return kind <= Kind::Number; }
};

/// Takes one line apart as an editor needs it: unlike tokenizeJavaScript() it never gives up, works
/// on what is being typed (an unfinished string ends with its line), and goes on from the line
/// above, so that a change costs only the lines it touches. Returns the state behind the line.
LexState lexLine(CodeLanguage language, QStringView line, LexState state,
                 std::vector<LexToken> &tokens);

bool isIdentifierStart(QChar c);
bool isIdentifierPart(QChar c);

} // namespace hooksmith::ui
