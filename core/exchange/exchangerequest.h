// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/headerfield.h"
#include "core/http/httpmessage.h"

#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace hooksmith {

struct IncomingSample;

/// A request as programs hand it to each other: nothing decoded, the body byte for byte. Texts may
/// hold `{{variables}}`; whoever sends resolves them first.
struct ExchangeRequest
{
    QString name; ///< What a person called it; may be empty
    QByteArray method = "GET";
    QByteArray url; ///< Absolute as a rule; a sample's has only path and query
    QList<HeaderField> headers;
    QByteArray body;

    /// The first value of that name whatever its case, or a null array.
    QByteArray header(QByteArrayView field) const;
    bool hasHeader(QByteArrayView field) const;
    /// Replaces the first of that name (its other occurrences go), or adds it.
    void setHeader(const QByteArray &field, const QByteArray &value);
    void removeHeader(QByteArrayView field);
    /// Path and query of the address, percent-encoding as it is; "/" when there is none.
    QByteArray target() const;
    /// "https://host:port", or empty for an address that is only a path.
    QByteArray origin() const;

    /// `origin` ("http://127.0.0.1:4000") goes before an address that is only a path.
    static ExchangeRequest fromSample(const IncomingSample &sample, const QByteArray &origin = {});
    static ExchangeRequest fromMessage(const HttpRequestMessage &message,
                                       const QByteArray &origin = {});
    /// A sample has no host: it says what arrives at an integration.
    IncomingSample toSample() const;
};

struct ExchangeResponse
{
    int status = 200;
    QByteArray statusText;
    QList<HeaderField> headers;
    QByteArray body;
};

/// A request with what came back, for HAR files.
struct ExchangeEntry
{
    ExchangeRequest request;
    std::optional<ExchangeResponse> response;
    QDateTime startedAt;
    double durationMs = 0;
    QString comment;
};

/// What an import made, and what it could not carry over: `notes` are translated sentences for the
/// person, each naming the option or line it is about.
struct ImportedRequest
{
    ExchangeRequest request;
    std::optional<ExchangeResponse> response; ///< HAR files have it
    QStringList notes;
    bool allowInvalidCertificate = false; ///< cURL's -k
    bool followRedirects = false; ///< cURL's -L
    int timeoutMs = 0; ///< cURL's --max-time; 0 = not said
};

bool sameHeaderName(QByteArrayView a, QByteArrayView b);
/// Whether the bytes are UTF-8 without NUL, so that they can be shown and quoted as text.
bool isPlainText(const QByteArray &bytes);

} // namespace hooksmith
