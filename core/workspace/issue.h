// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// Something wrong with a file of a workspace. Never stops the rest from being opened.
struct Issue
{
    Severity severity = Severity::Error;
    QString code; ///< Stable, as in Error ("invalid-sample")
    QString message; ///< One translated sentence that names the file
    SourceLocation location;

    static Issue fromError(const Error &error, const QString &file)
    {
        return {Severity::Error, error.code, error.message,
                error.location.value_or(SourceLocation{file, 0, 0})};
    }
};

} // namespace hooksmith
