// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/requestrows.h"

#include "core/exchange/exchangerequest.h"
#include "core/exchange/multipart.h"
#include "core/exchange/query.h"
#include "ui/documents/sampledocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

const QString queryOff = u"queryOff"_s, headersOff = u"headersOff"_s, formOff = u"formOff"_s;

} // namespace

QList<FieldRow> withSwitchedOff(const QList<FieldRow> &sent, const JsValue &off)
{
    QList<FieldRow> rows = sent;
    for (const JsValue &item : off.toArray()) {
        const auto place = qsizetype(item.at(0).toNumber());
        rows.insert(std::clamp<qsizetype>(place, 0, rows.size()),
                    FieldRow{false, item.at(1).toString(), item.at(2).toString()});
    }
    return rows;
}

JsValue switchedOff(const QList<FieldRow> &rows)
{
    JsValue off;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const FieldRow &row = rows.at(i);
        if (row.enabled)
            continue;
        if (off.isUndefined())
            off = JsValue::array();
        off.append(JsValue::array({JsValue(int(i)), JsValue(row.name), JsValue(row.value)}));
    }
    return off;
}

QList<FieldRow> queryRows(const SampleDocument &document)
{
    QList<FieldRow> rows;
    const TargetParts parts = TargetParts::split(document.url().toUtf8());
    for (const QueryParameter &item : parts.query)
        rows.append(
            FieldRow{true, QString::fromUtf8(item.name), QString::fromUtf8(item.value), item.raw});
    return withSwitchedOff(rows, document.builder(queryOff));
}

void setQueryRows(SampleDocument &document, const QList<FieldRow> &rows)
{
    TargetParts parts = TargetParts::split(document.url().toUtf8());
    parts.query.clear();
    for (const FieldRow &row : rows) {
        if (!row.enabled)
            continue;
        QueryParameter item = QueryParameter::make(row.name.toUtf8(), row.value.toUtf8());
        if (!row.raw.isEmpty())
            item.raw = row.raw;
        parts.query.append(item);
    }
    parts.hasQuery = !parts.query.isEmpty();
    document.setUrl(QString::fromUtf8(parts.join()), queryOff, switchedOff(rows));
}

QList<FieldRow> headerRows(const SampleDocument &document)
{
    QList<FieldRow> rows;
    for (const HeaderField &header : document.headers())
        rows.append(
            FieldRow{true, QString::fromLatin1(header.name), QString::fromUtf8(header.value)});
    return withSwitchedOff(rows, document.builder(headersOff));
}

void setHeaderRows(SampleDocument &document, const QList<FieldRow> &rows)
{
    QList<HeaderField> headers;
    for (const FieldRow &row : rows) {
        if (row.enabled)
            headers.append(HeaderField{row.name.toLatin1(), row.value.toUtf8()});
    }
    document.setHeaders(headers, headersOff, switchedOff(rows));
}

QList<FieldRow> formRows(const SampleDocument &document)
{
    QList<FieldRow> rows;
    const auto fields = parseForm(document.bodyBytes());
    for (const auto &[name, value] : fields)
        rows.append(FieldRow{true, QString::fromUtf8(name), QString::fromUtf8(value)});
    return withSwitchedOff(rows, document.builder(formOff));
}

void setFormRows(SampleDocument &document, const QList<FieldRow> &rows)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    for (const FieldRow &row : rows) {
        if (row.enabled)
            fields.append({row.name.toUtf8(), row.value.toUtf8()});
    }
    const JsValue off = switchedOff(rows);
    if (document.builder(formOff) == off) {
        document.setBodyBytes(formBody(fields));
        return;
    }
    document.beginStep(SampleDocument::tr("Change the form"));
    document.setBuilder(formOff, off);
    document.setBodyBytes(formBody(fields));
    document.endStep();
}

QByteArray headerOf(const SampleDocument &document, QByteArrayView name)
{
    for (const HeaderField &header : document.headers()) {
        if (sameHeaderName(header.name, name))
            return header.value;
    }
    return {};
}

QList<HeaderField> headersWith(const SampleDocument &document, const QByteArray &name,
                               const QByteArray &value)
{
    ExchangeRequest request;
    request.headers = document.headers();
    if (value.isNull())
        request.removeHeader(name);
    else
        request.setHeader(name, value);
    return request.headers;
}

} // namespace hooksmith::ui
