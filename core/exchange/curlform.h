// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/multipart.h"

#include <optional>
#include <QByteArrayList>

namespace hooksmith {

/// One -F of a curl command, taken apart. Files are named, not read.
struct CurlFormField
{
    MultipartPart part; ///< `data` is empty where it comes from `file`
    QByteArray file; ///< Of "name=@file" and "name=<file", "-" is standard input; else null
    QByteArrayList leftOut; ///< "headers=…" and "encoder=…", which a part here cannot carry
};

/// Takes "name=content", "name=@file" and "name=<file" apart, with ";type=", ";filename=",
/// ";headers=" and ";encoder=" after it, quoted or not. Nothing without a "=".
/// Source: curl's man page, --form; media types of files as in lib/mime.c.
std::optional<CurlFormField> curlFormField(const QByteArray &value);

} // namespace hooksmith
