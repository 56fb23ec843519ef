// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/exchange/exchangerequest.h"
#include "core/script/jsvalue.h"

namespace hooksmith {

bool isPostmanCollection(const JsValue &root);

/// The requests of a Postman collection 2.0 or 2.1 (schema.getpostman.com), of all its folders:
/// method, address, enabled headers, raw, form and multipart bodies, basic, bearer and API-key
/// authentication (inherited from folders). Scripts and examples are named in notes; collection
/// variables are put in. Error "postman-invalid": no request in it.
Result<QList<ImportedRequest>> importPostman(const JsValue &root);

} // namespace hooksmith
