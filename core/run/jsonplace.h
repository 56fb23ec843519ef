// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

namespace hooksmith {

/// Where a member stands in the text of a JSON document: `path` names it from the outermost one on,
/// lists in between count for nothing. The first one that fits, or where the last of its parents
/// is; the beginning of the document when there is none.
SourceLocation placeOfMember(const QByteArray &json, const QStringList &path, const QString &file);

} // namespace hooksmith
