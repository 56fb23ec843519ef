// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QList>
#include <QObject>
#include <QString>

namespace hooksmith {

/// One line of a report about this installation: "Qt", "6.8.2". Names and values are the same in
/// every language: the people who read reports look for them.
struct DiagnosticFact
{
    QString name;
    QString value;
};

struct DiagnosticOptions
{
    QString program; ///< "hooksmith-cli"
    QList<DiagnosticFact> more; ///< What only that program knows (window system, key store)
    QString scriptHost; ///< Path; empty: none
    QString esbuild; ///< Path; empty: none
    QString dataFolder;
    QString settingsFile; ///< Empty: not used
    QString logFile; ///< Empty: none is written
};

/// The options of an installed program: helpers beside it, the person's data folder, the log that
/// is being written.
DiagnosticOptions installedParts(const QString &program);

/// Versions of all parts, what protects scripts here (the script host is started and tells what is
/// in force), and where files are. No secret and no user name in it: the home folder is "~".
/// Ends in one call of `done` with the text, at the latest after some seconds; parts that cannot be
/// asked are named with the reason.
void collectDiagnostics(const DiagnosticOptions &options, QObject *context,
                        std::function<void(const QString &text)> done);

/// The lines of a report: names in a column of their own.
QString diagnosticText(const QString &title, const QList<DiagnosticFact> &facts);

/// The npm parts in the bundles, as the lock file names them.
QList<DiagnosticFact> bundledParts();

} // namespace hooksmith
