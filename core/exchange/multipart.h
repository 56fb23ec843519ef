// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/headerfield.h"

#include <optional>
#include <QByteArray>
#include <QList>

namespace hooksmith {

/// One part of a multipart/form-data body (RFC 7578).
struct MultipartPart
{
    QByteArray name;
    std::optional<QByteArray> fileName; ///< Present: a file's part
    QByteArray contentType; ///< Empty: none is said
    QByteArray data;
    QList<HeaderField> otherHeaders;

    bool operator==(const MultipartPart &) const = default;
};

/// The body, with CRLF between the lines and a final boundary.
QByteArray multipartBody(const QList<MultipartPart> &parts, const QByteArray &boundary);
/// A boundary that occurs in none of the parts; the same parts give the same one, so that saving
/// a sample twice changes nothing.
QByteArray multipartBoundary(const QList<MultipartPart> &parts);
/// The parts of a body; nothing when it is not well formed for that boundary. Putting the parts
/// together again gives the same bytes for bodies that browsers and curl write.
std::optional<QList<MultipartPart>> parseMultipart(const QByteArray &body,
                                                   const QByteArray &boundary);
/// `boundary` of a Content-Type "multipart/form-data; boundary=…"; empty when there is none.
QByteArray boundaryOf(const QByteArray &contentType);

/// application/x-www-form-urlencoded: pairs in order, decoded ('+' is a space).
QList<std::pair<QByteArray, QByteArray>> parseForm(const QByteArray &body);
QByteArray formBody(const QList<std::pair<QByteArray, QByteArray>> &fields);
/// As browsers encode form fields: letters, digits and "*-._" stay, a space becomes '+'.
QByteArray formEncoded(const QByteArray &text);
QByteArray formDecoded(QByteArray text);

} // namespace hooksmith
