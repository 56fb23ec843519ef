// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/http/httpmessage.h"

#include <optional>
#include <QByteArray>
#include <QStringList>

namespace hooksmith {

/// A request that is turned away before any script sees it: what to answer, and why. The message
/// says how to fix it.
struct Refusal
{
    int status = 400;
    Error error;
    QList<HeaderField> headers; ///< Allow, Retry-After
    /// What a server of the integration's version answers, literally; our reason then goes into
    /// the header X-Hooksmith-Reason. Absent: a reply in the shape of the server's errors.
    std::optional<HttpResponseMessage> response = {};
};

/// Refuses names that a page in a browser could have pointed at this machine (DNS rebinding).
/// Addresses, localhost and `allowedHosts` (names without port) pass; so does an HTTP/1.0 request
/// that names no host.
std::optional<Refusal> checkHost(const HttpRequestMessage &head, const QStringList &allowedHosts);

/// The reply for a refusal, in the shape of the server's own errors.
HttpResponseMessage refusalResponse(const Refusal &refusal);

/// An address or a request's path for events and messages: without user, password, query and
/// fragment, its webhook token (hooktoken.h) replaced by "...".
QString withoutToken(const QString &url);

} // namespace hooksmith
