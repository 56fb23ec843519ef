// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>

namespace hooksmith {

/// What an option of curl means to an import.
enum class CurlOption {
    Ignored, ///< Says nothing about the request (--silent, --output)
    Unsupported, ///< Matters, and is named in a note (--proxy, --cert)
    Method,
    Url,
    Header,
    Data,
    DataRaw,
    DataBinary,
    DataUrlEncode,
    Json,
    Form,
    FormString,
    User,
    Bearer,
    Cookie,
    UserAgent,
    Referer,
    Get,
    Head,
    Upload,
    UrlQuery,
    Insecure,
    Location,
    MaxTime,
    Range,
    GlobOff,
    Next,
    RequestTarget,
};

struct CurlOptionInfo
{
    const char *name; ///< Long name without "--"
    char shortName; ///< '\0' = none
    bool takesValue;
    CurlOption meaning;
};

/// Long names may be shortened as far as they stay unambiguous, and "--no-" takes a switch back
/// (curl's tool_getparam.c); `negated` tells of the latter.
std::optional<CurlOptionInfo> curlLongOption(QByteArrayView name, bool *negated);
std::optional<CurlOptionInfo> curlShortOption(char name);

} // namespace hooksmith
