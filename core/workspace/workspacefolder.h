// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hooksmith {

/// The absolute folder that is meant by a path: a file hooksmith.json stands for the folder it is
/// in (a desktop hands over the file, whose type is Hooksmith's), anything else for itself.
QString workspaceFolder(const QString &path);

} // namespace hooksmith
