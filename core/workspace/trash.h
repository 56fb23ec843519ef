// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/workspace.h"

namespace hooksmith {

/// Moves files and folders to the system's trash; where that is not possible (another kind of file
/// system, no home folder), to .hooksmith/trash of the workspace, which Git ignores. All or
/// nothing: when one cannot be moved, those before it are moved back. Error: "file-not-writable".
Result<Trashed> moveToTrash(const QStringList &paths, const QString &workspace);
/// Moves everything back to where it was. Errors: "already-exists" (nothing was moved),
/// "file-not-writable" (the trash was emptied, say).
Result<void> restoreFromTrash(const Trashed &trashed);

} // namespace hooksmith
