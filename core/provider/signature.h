// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/http/httpmessage.h"

#include <optional>
#include <QByteArray>
#include <QString>

namespace hooksmith {

/// Whether a request is what its provider sent. Not an error: an answer that is shown as a badge.
struct SignatureVerdict
{
    enum class Kind {
        Valid,
        Invalid, ///< Another secret, or something changed the bytes on the way
        Absent, ///< The provider signs, this request carries no signature
        Stale, ///< Genuine, but signed too long ago (or in the future): perhaps a replay
        UnknownSecret, ///< There is a signature and no secret to check it with
        NotSigned, ///< This provider does not sign; or it did not, and no secret is set here
        NotChecked, ///< It signs in a way that we cannot check (certificates)
    };
    Kind kind = Kind::NotSigned;
    QString header; ///< "X-Hub-Signature-256"; empty when there is none
    QString algorithm; ///< "HMAC-SHA256 over the raw body": for people
    QString reason; ///< One sentence: why, and what to do about it

    bool operator==(const SignatureVerdict &) const = default;
};

/// "valid", "invalid", "absent", "stale", "unknown-secret", "not-signed", "not-checked": for files
/// and the journal.
QString signatureKindName(SignatureVerdict::Kind kind);
SignatureVerdict::Kind signatureKindFromName(const QString &name);

/// What checking and signing need besides the request.
struct SignatureContext
{
    QByteArray secret; ///< As the provider's form shows it; empty: not known
    /// The address that the provider was given, byte for byte. Only Trello's signature covers it.
    QByteArray callbackUrl;
    /// Another header than the provider's own (Grafana lets people name it); empty: its own.
    QByteArray header;
    QByteArray timestampHeader; ///< Grafana: the name chosen there; empty: none
    qint64 nowMs = 0; ///< Since the epoch, UTC
    /// Instead of the provider's window; 0 switches the check of the age off.
    std::optional<int> windowSeconds;
};

/// Checks the raw bytes. `providerId`: of Provider, or "generic" (never signed). Compares in
/// constant time.
SignatureVerdict verifySignature(const QString &providerId, const HttpRequestMessage &request,
                                 const SignatureContext &context);

/// Replaces the provider's signature headers by ones that verify for the body as it is now; with a
/// timestamp where the provider has one. Errors: "provider-does-not-sign", "secret-missing",
/// "secret-malformed" (not base64), "callback-url-missing".
Result<void> signRequest(const QString &providerId, HttpRequestMessage &request,
                         const SignatureContext &context);

/// Equal, in a time that does not depend on where the two differ.
bool constantTimeEquals(const QByteArray &a, const QByteArray &b);

} // namespace hooksmith
