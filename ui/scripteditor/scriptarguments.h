// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runinput.h"

namespace hooksmith::ui {

/// What the server would hand to each method of the script for this sample: method name -> its one
/// argument. Walks the server's handler without a script (nothing runs, nothing is sent), so the
/// values are there even while the script does not compile. Outgoing: the second method gets the
/// sample's first canned response.
QList<std::pair<QString, JsValue>> scriptArguments(RunInput input);

} // namespace hooksmith::ui
