// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runinput.h"
#include "core/script/jsvalue.h"

#include <QByteArray>

namespace hooksmith {

/// application/x-www-form-urlencoded as pairs, in order; '+' is a space, broken escapes stay.
QList<std::pair<QString, QString>> formPairs(const QByteArray &encoded);
/// Pairs as a flat object: the last one of a name wins (Object.fromEntries).
JsValue flatForm(const QByteArray &encoded);
/// Pairs as the `qs` package nests them by default, which is what query strings get on every server
/// and form bodies on Restivus: `a[b]=1`, `a[]=1`, `a[0]=1`, repeated names become lists; five
/// levels, lists of up to 20 items, 1000 pairs.
JsValue nestedForm(const QByteArray &encoded);
/// The text fields of a multipart/form-data body; files are left out.
JsValue multipartFields(const QByteArray &body, const QByteArray &contentType);

/// The value of the first header of this name, whatever its case; empty when absent.
QByteArray headerValue(const QList<HeaderField> &headers, const QByteArray &name);

} // namespace hooksmith
