// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QJSEngine;

namespace hooksmith {

class NativeHelpers;

/// Puts the C++ helpers of the compat bundle (regular expressions, ICU's numbers and dates, time
/// zones) into the engine as the global `__hooksmithNatives`. The bundle (:/bundles/compat.js)
/// captures that object and deletes the global, so evaluate it right after this call and before
/// any other text. The helpers live as long as the engine.
/// `words`: path of the words bundle, evaluated in an engine of its own when the first error asks,
/// or by NativeHelpers::prepareWords().
NativeHelpers *installNatives(QJSEngine &engine, const QString &words);

} // namespace hooksmith
