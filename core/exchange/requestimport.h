// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/curlimport.h"
#include "core/run/runinput.h"

namespace hooksmith {

enum class ImportFormat { Curl, HttpFile, Har, Postman, Sample, JsonPayload };

struct ImportedFile
{
    ImportFormat format = ImportFormat::Curl;
    QList<ImportedRequest> requests; ///< At least one, unless `sample` is there
    std::optional<Sample> sample; ///< ImportFormat::Sample
};

/// Reads what somebody pasted or dropped, whatever it is: a curl command (also saved as .txt or
/// .sh), a .http file, a HAR file, a Postman collection, a sample of ours; any other JSON becomes
/// the body of a POST. `fileName` (may be empty) helps to tell and to name.
/// Errors: those of the formats; "import-unknown" when it is none of them, "import-too-large" past
/// `largestImport` bytes.
Result<ImportedFile> importRequests(const QByteArray &bytes, const QString &fileName,
                                    const CurlImportOptions &options = {});

inline constexpr qsizetype largestImport = 200 * 1024 * 1024;

} // namespace hooksmith
