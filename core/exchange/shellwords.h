// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace hooksmith {

/// A word of a command line after quotes and escapes are resolved: bytes, as a program gets them.
struct ShellWord
{
    QByteArray text;
    bool quoted = false; ///< Some part of it was in quotes
    int line = 1, column = 1; ///< Where it starts, from 1, in characters
};

/// One simple command: words up to a newline, ';', '&', '|' or the end.
struct ShellCommand
{
    QList<ShellWord> words;
    bool pipesOn = false; ///< Its output goes into the next command
    bool hasHereDocument = false;
    QByteArray hereDocument; ///< Text of `<<EOF`, what the command reads from standard input
};

struct ShellLine
{
    QList<ShellCommand> commands;
    QStringList variables; ///< `$NAME` and `${NAME}`: became `{{NAME}}`
    QStringList notes; ///< What only a shell could do (`$(…)`, redirections), as sentences
};

/// Which shell a command line was written for.
enum class ShellDialect { Posix, Cmd, PowerShell };

/// Guesses from what cannot be anything else: `^` or a back-tick at a line's end, `^"`,
/// Invoke-WebRequest. Posix when in doubt.
ShellDialect shellDialect(const QString &text);

/// Splits as sh and bash do: '…', "…", $'…', $"…", back-slashes, continuations, comments,
/// here-documents. Nothing is executed or expanded; variables become `{{NAME}}`.
/// Error "curl-cut": a quote is never closed; the location says where it was opened.
Result<ShellLine> splitPosix(const QString &text);

/// Splits as cmd.exe and then the C run-time of Windows programs do: `^` outside of quotes, `\"`
/// and `""` inside. Sources: "Parsing C command-line arguments" (Microsoft), the "copy as cURL
/// (cmd)" output of Chromium browsers.
Result<ShellLine> splitCmd(const QString &text);

/// Splits a PowerShell command line whose program is not a cmdlet (`curl.exe …`): '…' with '', "…"
/// with back-ticks, here-strings.
Result<ShellLine> splitPowerShell(const QString &text);

/// LF for CRLF when all lines end so, as in texts from Windows. A text that mixes both has its CRs
/// for a reason (a body of a command that we wrote).
QString withUnixLines(QString text);

/// The place of a byte offset in the UTF-8 form of a text. Lines and columns from 1.
SourceLocation locationAt(const QByteArray &utf8, qsizetype offset);

} // namespace hooksmith
