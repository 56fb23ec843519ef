// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hooksmith {

/// A line of a log without what looks like a secret: the tokens of webhook addresses (hooktoken.h),
/// passwords in addresses, what stands after Authorization, Bearer, Cookie, and after names with
/// token, secret, password, signature or key in them, as in a header, a query, JSON or
/// `name=value`. The names stay. Rather too much than too little: a log is sent to others.
QString redactedLogLine(const QString &line);

} // namespace hooksmith
