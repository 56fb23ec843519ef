// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

namespace hooksmith {

/// A RunResult from its document (RunResult::toJson, cli.md): what the journal stored is shown like
/// a fresh run. What the document does not hold (columns of console lines, durations of calls)
/// stays 0.
RunResult runResultFromJson(const JsValue &json);

} // namespace hooksmith
