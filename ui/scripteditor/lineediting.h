// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTextCursor>

// The edits a code editor makes with whole lines. Each is one step of undo and moves `cursor` to
// where the person expects it.
namespace hooksmith::ui::lines {

/// Puts `prefix` before every touched line, or takes it away when all of them have it.
void toggleComment(QTextCursor &cursor, const QString &prefix);
/// Copies the touched lines below themselves; the cursor stays in the copy.
void duplicate(QTextCursor &cursor);
/// Moves the touched lines past their neighbour; -1 = up, 1 = down.
void move(QTextCursor &cursor, int direction);
/// Shifts the touched lines by one level of `unit`.
void indent(QTextCursor &cursor, const QString &unit);
void unindent(QTextCursor &cursor, const QString &unit);
/// A new line with the indentation of this one, one level more after an opening bracket; between
/// a pair of brackets, the closing one goes to a line of its own.
void newLine(QTextCursor &cursor, const QString &unit);
/// Types a closing bracket; on a line with nothing before it, one level less.
void closeBracket(QTextCursor &cursor, QChar bracket, const QString &unit);
/// "\t" or the smallest number of spaces that the text indents with (two when it does not).
QString indentUnit(const QString &text);

} // namespace hooksmith::ui::lines
