// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace hooksmith {

class JsValue;

/// One way in which a provider proves that a request is its own: which header, over which bytes,
/// with which key. Facts only; signature.h reads them. Sources: webhook-providers.md and the
/// provider's own manual, named beside each row of provider.cpp.
struct SignatureScheme
{
    enum class Hash {
        None, ///< The header carries the secret itself
        Sha1,
        Sha256
    };
    enum class Content {
        Body,
        BodyUrl, ///< Body, then the address that the provider calls (Trello)
        TimestampBody, ///< Zendesk
        TimestampDotBody, ///< Stripe
        TimestampColonBody, ///< Grafana, when it sends a timestamp; else Body
        V0TimestampBody, ///< Slack: "v0:" timestamp ":" body
        IdTimestampBody, ///< Standard Webhooks: id "." timestamp "." body
    };
    enum class Encoding { Hex, Base64 };
    enum class Key {
        Text,
        Base64, ///< The secret is shown as base64 of the key
        Whsec, ///< "whsec_" and base64 (Standard Webhooks); plain text when it has no such prefix
    };
    enum class Time { Seconds, Iso8601 };

    const char *header = nullptr;
    Hash hash = Hash::Sha256;
    Content content = Content::Body;
    Encoding encoding = Encoding::Hex;
    const char *prefix = ""; ///< Of a signature: "sha256=", "v1=", "HMAC "
    char separator = 0; ///< Several signatures (a rotated secret): any may match
    Key key = Key::Text;
    /// Where the time of signing is: a header, or with `timestampPrefix` ("t=") a part of the
    /// signature header itself. Null: none is sent.
    const char *timestampHeader = nullptr;
    const char *timestampPrefix = nullptr;
    Time time = Time::Seconds;
    const char *idHeader = nullptr; ///< IdTimestampBody
    /// How old a request may be when it arrives (and how far ahead the sender's clock may be);
    /// 0: the provider names no window.
    int windowSeconds = 0;
    /// Still sent beside a better one, and only checked when that is missing.
    bool legacy = false;
};

/// Everything we know of one sender of webhooks. The order of allProviders() is the order of
/// detection (webhook-providers.md, section 3): Gitea also sends GitHub's headers, so it is first.
struct Provider
{
    const char *id = nullptr; ///< "github": stable, used in files
    const char *name = nullptr; ///< "GitHub": a proper name, never translated
    /// Its presence alone names the provider. Null: only the body can.
    const char *header = nullptr;
    /// Called with the parsed body; null: only the header can.
    bool (*matchesBody)(const JsValue &body) = nullptr;
    /// Where the event's name is: a header, else a member of the body ("action.type").
    const char *eventHeader = nullptr;
    const char16_t *eventMember = nullptr;
    /// The same for the provider's own id of a delivery, by which repeats are recognised.
    const char *deliveryHeader = nullptr;
    const char16_t *deliveryMember = nullptr;
    QList<SignatureScheme> signatures; ///< Best first; empty: it does not sign
    /// It signs, but not with a shared secret that we could check (Amazon SNS).
    bool signsOtherwise = false;

    bool canSign() const { return !signatures.isEmpty(); }
};

/// All providers, in the order of detection. Without "generic".
const QList<Provider> &allProviders();
/// Null for "generic" and unknown ids.
const Provider *providerById(QStringView id);

} // namespace hooksmith
