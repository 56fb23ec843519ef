// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace hooksmith {

/// The kinds of body that a form offers; a sample's Content-Type says which one it is.
enum class BodyKind { Json, JsonText, Form, Multipart, Text, Xml, File };

/// "application/json", …; empty for files, whose type nobody knows.
QByteArray contentTypeOf(BodyKind kind);
/// What a Content-Type stands for; Text for everything that is none of the others.
BodyKind kindOfContentType(const QByteArray &contentType);

/// Indented by two. Errors "invalid-json", with line and column.
Result<QByteArray> formattedJson(const QByteArray &json);
/// Indented by two; text and comments stay. Errors "invalid-xml", with line and column.
Result<QByteArray> formattedXml(const QByteArray &xml);
/// Whether it is well formed; the same error.
Result<void> checkXml(const QByteArray &xml);

} // namespace hooksmith
