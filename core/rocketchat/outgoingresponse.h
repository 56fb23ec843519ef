// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/headerfield.h"
#include "core/script/jsvalue.h"

#include <QByteArray>
#include <QList>

namespace hooksmith {

/// Header names in lower case and in order, several values joined, as the HTTP client lists them.
JsValue outgoingResponseHeaders(const QList<HeaderField> &fields);

/// The body as JSON when its content type is one of the four of the server specification, 2.5,
/// compared as the server does it (exactly, parameters cut off); null otherwise and when it is no
/// JSON.
JsValue parsedOutgoingResponse(const JsValue &headers, const QByteArray &body);

} // namespace hooksmith
