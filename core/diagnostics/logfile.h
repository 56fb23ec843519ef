// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QtGlobal>

namespace hooksmith {

/// The program's own log: what Qt's logging says (warnings; with QT_LOGGING_RULES=hooksmith.*=true
/// everything of ours), and what happened that a report of a problem begins with: starts, ends, the
/// relay, failures that were shown. A file that is never sent anywhere, readable by its owner only.
/// What Qt's logging says goes on to standard error, too.
///
/// "hooksmith.log" holds at most maximumBytes; then it becomes "hooksmith.1.log" and so on, of
/// which `keptFiles` stay. Each line: UTC time, level, category, text without secrets
/// (logredaction.h). Any thread may log. There is one at a time.
class LogFile
{
public:
    static constexpr qint64 maximumBytes = 1024 * 1024;
    static constexpr int keptFiles = 3;

    /// Where the log is of a program that keeps its data in `dataFolder`.
    static QString folderIn(const QString &dataFolder);

    /// Takes over Qt's messages. Error "log-not-writable": then nothing is taken over.
    static Result<void> start(const QString &folder);
    /// Writes one line, of the category "hooksmith", into the file only; where none is written to,
    /// nothing happens.
    static void note(QtMsgType type, const QString &text);
    /// Gives them back.
    static void stop();
    /// Absolute path of the file that is written; empty when none is.
    static QString path();

    LogFile() = delete;
};

} // namespace hooksmith
