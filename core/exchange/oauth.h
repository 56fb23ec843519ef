// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/exchange/exchangerequest.h"

#include <QByteArray>
#include <QString>

namespace hooksmith {

/// A program that gets a token for itself: the client credentials grant (RFC 6749, section 4.4).
struct OAuthClient
{
    QString tokenUrl; ///< http:// or https://
    QString id;
    QString secret; ///< A secret
    QString scope; ///< Words separated by blanks; empty: what the server gives
};

struct OAuthToken
{
    QString token; ///< A secret
    int expiresInSeconds = 0; ///< 0: not said
};

/// The request that asks for a token; the client authenticates with HTTP Basic (2.3.1), which every
/// server must take.
ExchangeRequest oauthTokenRequest(const OAuthClient &client);

/// Errors: "oauth-refused" (5.2, with the server's own words), "oauth-no-token" (something else
/// than a token came back, or one that is no bearer token).
Result<OAuthToken> readOAuthToken(const ExchangeResponse &response);

} // namespace hooksmith
