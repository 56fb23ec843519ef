// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace hooksmith {

/// One parameter of an address. `raw` is how it stands there: a parameter that nobody changes keeps
/// its spelling ("%2F" or "/", "+" or "%20"), because some senders sign it.
struct QueryParameter
{
    QByteArray raw;
    QByteArray name, value; ///< Decoded ('+' is a space)

    /// Encoded as little as possible; `{{variables}}` stay.
    static QueryParameter make(const QByteArray &name, const QByteArray &value);
    bool operator==(const QueryParameter &) const = default;
};

/// An address or a request target, split at its query. Putting it together again gives the same
/// bytes.
struct TargetParts
{
    QByteArray path; ///< All before the '?'
    bool hasQuery = false; ///< There is a '?'
    QList<QueryParameter> query;
    QByteArray fragment; ///< With its '#'

    static TargetParts split(const QByteArray &target);
    QByteArray join() const;
};

} // namespace hooksmith
