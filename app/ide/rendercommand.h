// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace hooksmith {

/// True when the arguments ask for a picture instead of a window. main() then sets QT_QPA_PLATFORM
/// to "offscreen" before it makes the QApplication, so that no display is needed.
bool wantsRender(const QStringList &arguments);

/// The options of a picture that a window has not; the program's --help lists them, too.
QList<QCommandLineOption> renderOptions();

/// `hooksmith --render MESSAGE.json --out FILE.png ...` (cli.md). Runs the event loop of the
/// QApplication that exists until the picture is written; returns the exit code: 0, 2 for a usage
/// error or unreadable input, 4 when the picture cannot be made.
int renderCommand(const QStringList &arguments);

} // namespace hooksmith
