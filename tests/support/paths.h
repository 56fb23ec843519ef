// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Where the build put what tests start and where their data lies. Functions of one object file,
/// so that the absolute paths are compiled once and ccache can share every test between checkouts.
namespace hooksmith::test {

/// A program of ours ("hooksmith-cli") or a bundled tool ("esbuild").
QString binPath(const QString &name);
/// A program that only tests use ("hooksmith-standin").
QString testBinPath(const QString &name);
/// A file or folder of the source tree ("tests/data/manual").
QString sourcePath(const QString &path);

} // namespace hooksmith::test
