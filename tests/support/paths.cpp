// SPDX-License-Identifier: MIT
#include "tests/support/paths.h"

namespace hooksmith::test {

QString binPath(const QString &name)
{
    return QStringLiteral(HOOKSMITH_BIN_DIR "/") + name;
}

QString testBinPath(const QString &name)
{
    return QStringLiteral(HOOKSMITH_TEST_BIN_DIR "/") + name;
}

QString sourcePath(const QString &path)
{
    return QStringLiteral(HOOKSMITH_SOURCE_DIR "/") + path;
}

} // namespace hooksmith::test
