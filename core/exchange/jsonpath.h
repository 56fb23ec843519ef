// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/script/jsvalue.h"

#include <QString>

namespace hooksmith {

/// The values at a path like "$.commits[0].author.name", "items[*].id", "..url" or "['odd key']":
/// members, indexes (negative ones from the end), "*" and ".." (at any depth). No filters.
/// Error "invalid-path", with the column.
Result<QList<JsValue>> valuesAt(const JsValue &root, const QString &path);

} // namespace hooksmith
