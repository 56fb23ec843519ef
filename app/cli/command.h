// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <memory>
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

class QCommandLineParser;

namespace hooksmith::cli {

/// Exit codes of cli.md that do not depend on a run's outcome.
enum ExitCode { Success = 0, Failure = 1, UsageError = 2, InternalError = 4 };

/// One subcommand of hooksmith-cli.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0; ///< "run"
    virtual QString description() const = 0; ///< One line for the list of commands
    /// Runs with the arguments after the command's name (QCommandLineParser wants the program's
    /// name first: it stands at index 0) and returns the exit code.
    virtual int execute(const QStringList &arguments) = 0;
};

/// All commands, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

// Standard streams, UTF-8, flushed line by line.
void printOut(const QByteArray &text);
/// Whether something of it could not be written (a full disk); that was said on standard error.
bool isOutputLost();
void printError(const QString &text);
/// The parser's help, whose first line names the program only.
QByteArray helpOf(const QCommandLineParser &parser, const QString &command);
/// "hooksmith-cli: message" and, when there is one, the place; returns the exit code for it.
int reportError(const Error &error, int exitCode = UsageError);
/// The bytes of a file, or of standard input for "-".
Result<QByteArray> readInput(const QString &path);

} // namespace hooksmith::cli
