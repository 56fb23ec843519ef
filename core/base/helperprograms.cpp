// SPDX-License-Identifier: MIT
#include "core/base/helperprograms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString helperProgram(const QString &name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString beside = programs.filePath(name);
    const QString installed = QDir::cleanPath(programs.filePath(u"../libexec/hooksmith/"_s + name));
    // An installation that has lost it still has its folder.
    const bool isInstalled = QFileInfo(QFileInfo(installed).path()).isDir();
    return !QFileInfo(beside).isExecutable() && isInstalled ? installed : beside;
}

} // namespace hooksmith
