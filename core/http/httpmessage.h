// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/headerfield.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace hooksmith {

/// A request as it arrived: nothing decoded, nothing reordered, the body byte for byte (providers
/// sign the raw bytes). Header names are compared without regard to case, values are kept as sent.
struct HttpRequestMessage
{
    QByteArray method; ///< As sent; method names are case-sensitive (RFC 9110, 9.1)
    QByteArray target; ///< The request target as on the request line: "/hooks/a/b?x=1"
    int minorVersion = 1; ///< HTTP/1.x
    QList<HeaderField>
        headers; ///< In order, duplicates included; trailers of chunked bodies are not
    QByteArray body;

    /// The first value of that name, or a null array.
    QByteArray header(QByteArrayView name) const;
    int headerCount(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const { return headerCount(name) > 0; }
    /// The path of the target without query, still percent-encoded; also of the absolute form
    /// ("GET http://host/path").
    QByteArray path() const;
    QByteArray query() const; ///< After the first '?', without it
    /// Host and port that the request names: of the absolute target, else the Host header.
    QByteArray authority() const;
    /// Whether the sender allows another request on this connection (RFC 9112, 9.3).
    bool keepAlive() const;
};

struct HttpResponseMessage
{
    int status = 200;
    QList<HeaderField> headers; ///< Content-Length is added when written
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
    /// Replaces the first header of that name, or adds it.
    void setHeader(const QByteArray &name, const QByteArray &value);
};

/// "Not Found"; "Unknown" for codes without a registered phrase.
QByteArray reasonPhrase(int status);

/// The bytes on the wire. Content-Length is ours (a HEAD request gets the length of the body it
/// does not get); a response that carries one already loses it. 1xx, 204 and 304 have neither
/// length nor body. Line breaks in header values, which would let a value start a new header, are
/// written as spaces.
QByteArray serialise(const HttpResponseMessage &response, bool withoutBody = false);
QByteArray serialise(const HttpRequestMessage &request);

} // namespace hooksmith
