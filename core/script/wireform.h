// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/// How a value travels between parent and child (JsValue::toWire()): as JSON, and what JSON has no
/// form for as an object {key: tag, "v": payload}. The JavaScript side is
/// resources/bundles/runtime/wire.mjs.
namespace hooksmith::wireform {

/// An object of a person's own that has this key is itself wrapped (tag "object"), so nothing can
/// be mistaken.
constexpr QStringView key = u"\x01hs";

} // namespace hooksmith::wireform
