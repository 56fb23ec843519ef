// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QString>

namespace hooksmith {

/// What migrate() did.
struct Migration
{
    int from = 0; ///< Format number that was found
    int to = 0;
    QString backup; ///< Folder with every file as it was
};

/// Turns a workspace of an older format (Workspace::open() says "old-format") into a current one,
/// in place, after copying all of it to a folder beside it
/// ("<name>-backup-format0-20260102-030405"). Never called without the person's consent. Errors:
/// "not-a-workspace", "invalid-workspace", "unknown-format" (newer, or not a number),
/// "file-not-writable", "file-not-readable". The sentence says where the backup is when anything
/// was changed.
///
/// Formats: 0 has no "format" in hooksmith.json and in its samples (written by hand, or before the
/// first release); 1 has it.
Result<Migration> migrateWorkspace(const QString &directory);

} // namespace hooksmith
