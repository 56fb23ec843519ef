// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

namespace hooksmith {

/// A formula in TeX's notation as one line of readable characters: Greek letters and signs by their
/// names, raised and lowered digits and letters, fractions as a/b, roots, accents, matrices row by
/// row. A stand-in for KaTeX, which the client uses (message-rendering.md, section 2).
///
/// Unknown commands stay as they are written. Nothing when the notation is broken (a brace without
/// its partner, nesting deeper than 50): the client then shows the source, and so should the
/// caller.
std::optional<QString> mathText(const QString &tex);

} // namespace hooksmith
