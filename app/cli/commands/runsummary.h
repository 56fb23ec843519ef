// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

#include <QString>

namespace hooksmith::cli {

/// The run document for people: outcome, reply, messages, requests, console, error, findings,
/// trace. `scriptFileName` stands before line and column, as compilers print them.
QString runSummary(const RunResult &result, const QString &scriptFileName);

} // namespace hooksmith::cli
