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
};

/// The parts of /hooks/:integrationId/:token and /hooks/:integrationId/:userId/:token (server
/// specification, 3.1; the user id of the legacy form is ignored).
struct HookRoute
{
    QString integrationId;
    QByteArray token;
};

/// The route of a path (percent-encoded, without query). The token is decoded once more than the
/// path, as the server does (3.2: "%2520" is a space).
std::optional<HookRoute> parseHookRoute(const QByteArray &path);

/// Refuses names that a page in a browser could have pointed at this machine (DNS rebinding).
/// Addresses, localhost and `allowedHosts` (names without port) pass; so does an HTTP/1.0 request
/// that names no host.
std::optional<Refusal> checkHost(const HttpRequestMessage &head, const QStringList &allowedHosts);

/// GET, POST and HEAD (which some providers send to see whether the address exists).
std::optional<Refusal> checkMethod(const HttpRequestMessage &head);

/// The reply for a refusal, in the shape of the server's own errors.
HttpResponseMessage refusalResponse(const Refusal &refusal);

/// `url` with the token of a webhook address replaced by "...", for logs and messages.
QString withoutToken(const QString &url);

} // namespace hooksmith
