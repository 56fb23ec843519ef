// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>

namespace hooksmith::ui {

/// Does this look like an SVG picture (also a compressed one)?
bool isSvg(const QByteArray &bytes);

/// An SVG picture that can be given to Qt's reader, which trusts its input: pictures inside it are
/// loaded from any local path, groups nest on the stack, and elements that use others that use
/// others take for ever. References to anything outside are removed, as a browser ignores them in a
/// picture; compressed, deeper than 100, with more than 20,000 elements or with uses inside used
/// elements: nothing.
std::optional<QByteArray> safeSvg(const QByteArray &bytes);

} // namespace hooksmith::ui
