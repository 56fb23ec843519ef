// SPDX-License-Identifier: MIT
#include "core/exchange/har.h"

#include "core/base/tr.h"
#include "core/exchange/multipart.h"
#include "core/script/jsvalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Error invalid(const QString &message)
{
    return {u"har-invalid"_s, message, {}, {}};
}

QList<HeaderField> readHeaders(const JsValue &list)
{
    QList<HeaderField> headers;
    const JsValue::Array items = list.toArray();
    for (const JsValue &item : items) {
        const QByteArray name = item.value(u"name").toString().toLatin1();
        if (!name.isEmpty() && !name.startsWith(':') && !sameHeaderName(name, "Content-Length"))
            headers.append({name, item.value(u"value").toJsString().toUtf8()});
    }
    return headers;
}

QByteArray content(const JsValue &part)
{
    const QByteArray text = part.value(u"text").toString().toUtf8();
    const bool base64 = part.value(u"encoding").toString() == "base64"_L1
        || part.value(u"_encoding").toString() == "base64"_L1;
    return base64 ? QByteArray::fromBase64(text) : text;
}

void readPostData(const JsValue &post, ImportedRequest &item)
{
    ExchangeRequest &request = item.request;
    request.body = content(post);
    const QByteArray mime = post.value(u"mimeType").toString().toUtf8();
    const JsValue::Array params = post.value(u"params").toArray();
    if (request.body.isEmpty() && !params.isEmpty()) {
        if (mime.startsWith("multipart/")) {
            QList<MultipartPart> parts;
            for (const JsValue &param : params) {
                MultipartPart part;
                part.name = param.value(u"name").toString().toUtf8();
                part.data = param.value(u"value").toString().toUtf8();
                part.contentType = param.value(u"contentType").toString().toUtf8();
                if (param.value(u"fileName").isString()) {
                    part.fileName = param.value(u"fileName").toString().toUtf8();
                    if (part.data.isEmpty())
                        item.notes.append(
                            Tr::tr("The HAR file does not hold the content of the file %1.")
                                .arg(param.value(u"fileName").toString()));
                }
                parts.append(part);
            }
            QByteArray boundary = boundaryOf(mime);
            if (boundary.isEmpty())
                boundary = multipartBoundary(parts);
            request.body = multipartBody(parts, boundary);
            request.setHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
            return;
        }
        QList<std::pair<QByteArray, QByteArray>> fields;
        for (const JsValue &param : params)
            fields.append({param.value(u"name").toString().toUtf8(),
                           param.value(u"value").toString().toUtf8()});
        request.body = formBody(fields);
    }
    if (!mime.isEmpty() && !request.hasHeader("Content-Type"))
        request.headers.append({"Content-Type", mime});
}

JsValue headerList(const QList<HeaderField> &headers)
{
    JsValue list = JsValue::array();
    for (const HeaderField &field : headers)
        list.append(JsValue::object({{u"name"_s, QString::fromLatin1(field.name)},
                                     {u"value"_s, QString::fromUtf8(field.value)}}));
    return list;
}

QString headerOf(const QList<HeaderField> &headers, QByteArrayView name)
{
    for (const HeaderField &field : headers) {
        if (sameHeaderName(field.name, name))
            return QString::fromUtf8(field.value);
    }
    return {};
}

void insertText(JsValue &part, const QByteArray &body)
{
    if (isPlainText(body)) {
        part.insert(u"text"_s, QString::fromUtf8(body));
    } else {
        part.insert(u"text"_s, QString::fromLatin1(body.toBase64()));
        part.insert(u"encoding"_s, u"base64"_s);
    }
}

JsValue requestJson(const ExchangeRequest &request)
{
    JsValue query = JsValue::array();
    if (const qsizetype question = request.url.indexOf('?'); question >= 0) {
        const auto pairs = parseForm(request.url.mid(question + 1));
        for (const auto &[name, value] : pairs)
            query.append(JsValue::object(
                {{u"name"_s, QString::fromUtf8(name)}, {u"value"_s, QString::fromUtf8(value)}}));
    }
    JsValue json = JsValue::object({{u"method"_s, QString::fromLatin1(request.method)},
                                    {u"url"_s, QString::fromUtf8(request.url)},
                                    {u"httpVersion"_s, u"HTTP/1.1"_s},
                                    {u"cookies"_s, JsValue::array()},
                                    {u"headers"_s, headerList(request.headers)},
                                    {u"queryString"_s, query},
                                    {u"headersSize"_s, -1},
                                    {u"bodySize"_s, qint64(request.body.size())}});
    if (!request.body.isEmpty()) {
        JsValue post =
            JsValue::object({{u"mimeType"_s, headerOf(request.headers, "Content-Type")}});
        insertText(post, request.body);
        json.insert(u"postData"_s, post);
    }
    return json;
}

/// A request without an answer (status 0 is how browsers write it).
JsValue responseJson(const std::optional<ExchangeResponse> &response)
{
    const ExchangeResponse answer = response.value_or(ExchangeResponse{0, {}, {}, {}});
    JsValue body = JsValue::object({{u"size"_s, qint64(answer.body.size())},
                                    {u"mimeType"_s, headerOf(answer.headers, "Content-Type")}});
    insertText(body, answer.body);
    const QByteArray phrase =
        answer.statusText.isEmpty() && response ? reasonPhrase(answer.status) : answer.statusText;
    return JsValue::object({{u"status"_s, answer.status},
                            {u"statusText"_s, QString::fromLatin1(phrase)},
                            {u"httpVersion"_s, u"HTTP/1.1"_s},
                            {u"cookies"_s, JsValue::array()},
                            {u"headers"_s, headerList(answer.headers)},
                            {u"content"_s, body},
                            {u"redirectURL"_s, headerOf(answer.headers, "Location")},
                            {u"headersSize"_s, -1},
                            {u"bodySize"_s, qint64(answer.body.size())}});
}

} // namespace

Result<QList<ImportedRequest>> importHar(const QByteArray &json)
{
    const Result<JsValue> root =
        JsValue::fromJson(json.startsWith("\xef\xbb\xbf") ? json.mid(3) : json, u"HAR"_s);
    if (!root)
        return unexpected(Error{u"har-invalid"_s, root.error().message, {}, root.error().location});
    const JsValue log = root->value(u"log");
    if (!log.value(u"entries").isArray())
        return unexpected(invalid(Tr::tr("This is no HAR file: it has no \"log.entries\".")));
    const QString version = log.value(u"version").toString(u"1.1"_s); // Absent means 1.1
    if (!version.startsWith(u"1."_s))
        return unexpected(Error{
            u"har-version"_s,
            Tr::tr("This HAR file has version %1; this version of Hooksmith reads 1.1 and 1.2.")
                .arg(version),
            {},
            {}});
    QList<ImportedRequest> list;
    const JsValue::Array entries = log.value(u"entries").toArray();
    for (const JsValue &entry : entries) {
        const JsValue request = entry.value(u"request");
        const QString url = request.value(u"url").toString();
        if (url.isEmpty())
            continue;
        ImportedRequest item;
        item.request.method = request.value(u"method").toString(u"GET"_s).toUpper().toLatin1();
        item.request.url = url.toUtf8();
        item.request.name = entry.value(u"comment").toString();
        item.request.headers = readHeaders(request.value(u"headers"));
        if (request.value(u"postData").isObject())
            readPostData(request.value(u"postData"), item);
        if (const double size = request.value(u"bodySize").toNumber(0);
            size > 0 && item.request.body.isEmpty())
            item.notes.append(Tr::tr("The HAR file says that the body has %n byte(s), but does not "
                                     "hold it.",
                                     nullptr, int(size)));
        const JsValue response = entry.value(u"response");
        if (const double status = response.value(u"status").toNumber(); status > 0) {
            ExchangeResponse answer;
            answer.status = int(status);
            answer.statusText = response.value(u"statusText").toString().toLatin1();
            answer.headers = readHeaders(response.value(u"headers"));
            answer.body = content(response.value(u"content"));
            item.response = answer;
        }
        list.append(item);
    }
    if (list.isEmpty())
        return unexpected(invalid(Tr::tr("There is no request in this HAR file.")));
    return list;
}

QByteArray exportHar(const QList<ExchangeEntry> &entries, const Redaction &redaction)
{
    JsValue list = JsValue::array();
    for (const ExchangeEntry &entry : entries) {
        std::optional<ExchangeResponse> response = entry.response;
        if (response)
            response = redacted(*response, redaction);
        const QDateTime started =
            entry.startedAt.isValid() ? entry.startedAt : QDateTime::currentDateTimeUtc();
        JsValue json = JsValue::object(
            {{u"startedDateTime"_s, started.toUTC().toString(Qt::ISODateWithMs)},
             {u"time"_s, entry.durationMs},
             {u"request"_s, requestJson(redacted(entry.request, redaction).request)},
             {u"response"_s, responseJson(response)},
             {u"cache"_s, JsValue::object()},
             {u"timings"_s,
              JsValue::object(
                  {{u"send"_s, 0}, {u"wait"_s, entry.durationMs}, {u"receive"_s, 0}})}});
        const QString comment = entry.comment.isEmpty() ? entry.request.name : entry.comment;
        if (!comment.isEmpty())
            json.insert(u"comment"_s, comment);
        list.append(json);
    }
    JsValue log = JsValue::object(
        {{u"version"_s, u"1.2"_s},
         {u"creator"_s,
          JsValue::object({{u"name"_s, u"Hooksmith"_s},
                           {u"version"_s, QCoreApplication::applicationVersion()}})},
         {u"entries"_s, list}});
    if (redaction.enabled)
        log.insert(u"comment"_s, u"Secrets were redacted."_s);
    return JsValue::object({{u"log"_s, log}}).toJson(2) + '\n';
}

} // namespace hooksmith
