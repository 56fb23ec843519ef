// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"
#include "ui/requestbuilder/fieldsmodel.h"

#include <optional>

namespace hooksmith::ui {

class SampleDocument;

/// Rows that are switched off are no part of the request; a sample keeps them in its "builder", as
/// a list of [position, name, value].
QList<FieldRow> withSwitchedOff(const QList<FieldRow> &sent, const JsValue &off);
/// Undefined when all are on.
JsValue switchedOff(const QList<FieldRow> &rows);

/// The address's parameters, the headers, the fields of a form body; with those that are off.
QList<FieldRow> queryRows(const SampleDocument &document);
QList<FieldRow> headerRows(const SampleDocument &document);
QList<FieldRow> formRows(const SampleDocument &document);
void setQueryRows(SampleDocument &document, const QList<FieldRow> &rows);
void setHeaderRows(SampleDocument &document, const QList<FieldRow> &rows);
void setFormRows(SampleDocument &document, const QList<FieldRow> &rows);

/// The first header of that name, whatever its case; a null array when there is none.
QByteArray headerOf(const SampleDocument &document, QByteArrayView name);
/// The headers with that one set; null removes it.
QList<HeaderField> headersWith(const SampleDocument &document, const QByteArray &name,
                               const QByteArray &value);

} // namespace hooksmith::ui
