// SPDX-License-Identifier: MIT
#include "core/exchange/oauth.h"

#include "core/base/tr.h"
#include "core/script/jsvalue.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// As in a form: what RFC 6749 wants of the id and the secret, too (2.3.1, appendix B).
QByteArray formEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text, " ").replace(' ', '+');
}

} // namespace

ExchangeRequest oauthTokenRequest(const OAuthClient &client)
{
    ExchangeRequest request;
    request.method = "POST";
    request.url = QUrl(client.tokenUrl).toEncoded();
    const QByteArray login = formEncoded(client.id) + ':' + formEncoded(client.secret);
    request.headers = {
        HeaderField{"Authorization", "Basic " + login.toBase64()},
        HeaderField{"Content-Type", "application/x-www-form-urlencoded"},
        HeaderField{"Accept", "application/json"},
    };
    request.body = "grant_type=client_credentials";
    if (!client.scope.trimmed().isEmpty())
        request.body += "&scope=" + formEncoded(client.scope.simplified());
    return request;
}

Result<OAuthToken> readOAuthToken(const ExchangeResponse &response)
{
    const JsValue body = JsValue::fromJson(response.body).value_or(JsValue());
    if (const QString code = body.value(u"error").toString(); !code.isEmpty()) {
        const QString words = body.value(u"error_description").toString();
        return unexpected(Error{u"oauth-refused"_s,
                                Tr::tr("The server gives no token: %1.")
                                    .arg(words.isEmpty() ? code : words + u" ("_s + code + u')'),
                                code,
                                {}});
    }
    OAuthToken token;
    token.token = body.value(u"access_token").toString();
    token.expiresInSeconds = int(qBound(0.0, body.value(u"expires_in").toNumber(0), 1e9));
    const QString type = body.value(u"token_type").toString(u"Bearer"_s);
    if (response.status != 200 || token.token.isEmpty()
        || type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return unexpected(
            Error{u"oauth-no-token"_s,
                  Tr::tr("The server's answer (%1) holds no bearer token.").arg(response.status),
                  {},
                  {}});
    return token;
}

} // namespace hooksmith
