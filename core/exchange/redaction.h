// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerequest.h"

#include <functional>

namespace hooksmith {

struct IncomingSample;

/// What must not leave the machine with an export, a log or a history entry.
struct Redaction
{
    bool enabled = true;
    /// Values that are known to be secret: they go wherever they occur, also percent-encoded and
    /// escaped as in JSON. Shorter than 4 bytes they are left alone (they would hit by chance).
    QList<QByteArray> secrets;
    /// What stands for a part; `name` is upper case: "AUTHORIZATION", "HOOK_TOKEN", "SECRET".
    std::function<QByteArray(const QByteArray &name)> placeholder;
};

struct RedactedRequest
{
    ExchangeRequest request;
    QByteArrayList hidden; ///< The names of the placeholders that stand in it, each once
};

/// Hides, whoever sent it:
/// - headers that hold credentials: Authorization (its scheme stays), Cookie, Set-Cookie,
///   X-Auth-Token, whatever is called token, secret, password, signature, api-key; the signatures
///   and shared secrets of spec/webhook-providers.md among them;
/// - what follows the id of "/hooks/<id>/..." (hooktoken.h), password-like parameters of the
///   address and its user:password@ part;
/// - string members "token", "secret", "password", … of a JSON body and such fields of a form;
/// - what is a credential by its shape (the token of a well-known service, a password in an
///   address, what follows "Authorization:"), and the known secrets, anywhere.
/// Everything else keeps its bytes. Signatures of the result are no longer valid.
RedactedRequest redacted(const ExchangeRequest &request, const Redaction &redaction);
/// Hides the same in a sample, which is for sharing, and returns the names. Its address keeps the
/// webhook's token: the workspace has that in the integration's record, and without it the address
/// would be another one.
QByteArrayList hideSecrets(IncomingSample &sample, const Redaction &redaction);
/// The same rules for what came back.
ExchangeResponse redacted(const ExchangeResponse &response, const Redaction &redaction);

/// Whether a header of that name holds a credential.
bool isSecretHeader(QByteArrayView name);
/// A path with its webhook token hidden, e.g. for a list.
QByteArray redactedTarget(const QByteArray &target);

} // namespace hooksmith
