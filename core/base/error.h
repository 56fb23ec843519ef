// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

#include <tl/expected.hpp>

namespace hooksmith {

/// A place in a text that a person wrote. Lines and columns count from 1; 0 = not known.
struct SourceLocation
{
    QString file;
    int line = 0;
    int column = 0;

    bool operator==(const SourceLocation &) const = default;
};

/// Why something failed.
/// - `code`: stable, never translated, to branch on and to test ("file-not-found").
/// - `message`: one translated sentence for a person, naming the place (file, port, address).
/// - `detail`: raw words of the system or server, for logs and "show details". Never a secret.
struct Error
{
    QString code;
    QString message;
    QString detail;
    std::optional<SourceLocation> location;
};

template <class T>
using Result = tl::expected<T, Error>;
using tl::unexpected;

} // namespace hooksmith
