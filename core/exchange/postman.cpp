// SPDX-License-Identifier: MIT
#include "core/exchange/postman.h"

#include "core/base/tr.h"
#include "core/exchange/multipart.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int deepestFolder = 32;

/// Version 2.0 has an object, 2.1 a list of {key, value}.
QByteArray authValue(const JsValue &parameters, const QString &key)
{
    if (parameters.isObject())
        return parameters.value(key).toJsString().toUtf8();
    const JsValue::Array items = parameters.toArray();
    for (const JsValue &item : items) {
        if (item.value(u"key").toString() == key)
            return item.value(u"value").toJsString().toUtf8();
    }
    return {};
}

class PostmanReader
{
public:
    void read(const JsValue &node, const JsValue &inheritedAuth, int depth)
    {
        const JsValue auth = node.value(u"auth").isObject() ? node.value(u"auth") : inheritedAuth;
        const JsValue::Array items = node.value(u"item").toArray();
        for (const JsValue &item : items) {
            if (item.value(u"item").isArray()) {
                if (depth < deepestFolder)
                    read(item, auth, depth + 1);
            } else {
                readRequest(item, auth);
            }
        }
    }

    QList<ImportedRequest> requests;

private:
    void readRequest(const JsValue &item, const JsValue &inheritedAuth)
    {
        const JsValue source = item.value(u"request");
        ImportedRequest imported;
        ExchangeRequest &request = imported.request;
        request.name = item.value(u"name").toString();
        if (source.isString()) { // The short form: an address
            request.url = source.toString().toUtf8();
            requests.append(imported);
            return;
        }
        request.method = source.value(u"method").toString(u"GET"_s).toUpper().toLatin1();
        const JsValue url = source.value(u"url");
        request.url = (url.isString() ? url : url.value(u"raw")).toString().toUtf8();
        if (request.url.isEmpty())
            return;
        const JsValue::Array headers = source.value(u"header").toArray();
        for (const JsValue &header : headers) {
            if (!header.value(u"disabled").toBool())
                request.headers.append({header.value(u"key").toString().toLatin1(),
                                        header.value(u"value").toString().toUtf8()});
        }
        readBody(source.value(u"body"), imported);
        readAuth(source.value(u"auth").isObject() ? source.value(u"auth") : inheritedAuth,
                 imported);
        if (item.value(u"event").isArray() && !item.value(u"event").toArray().isEmpty())
            imported.notes.append(
                Tr::tr("The scripts of \"%1\" in the Postman collection were left out.")
                    .arg(request.name));
        requests.append(imported);
    }

    static void readBody(const JsValue &body, ImportedRequest &imported)
    {
        ExchangeRequest &request = imported.request;
        const QString mode = body.value(u"mode").toString();
        if (mode == "raw"_L1) {
            request.body = body.value(u"raw").toString().toUtf8();
            const QString language =
                body.value(u"options").value(u"raw").value(u"language").toString();
            if (language == "json"_L1 && !request.hasHeader("Content-Type"))
                request.headers.append(HeaderField{"Content-Type", "application/json"});
        } else if (mode == "urlencoded"_L1) {
            QList<std::pair<QByteArray, QByteArray>> fields;
            const JsValue::Array items = body.value(u"urlencoded").toArray();
            for (const JsValue &item : items) {
                if (!item.value(u"disabled").toBool())
                    fields.append({item.value(u"key").toString().toUtf8(),
                                   item.value(u"value").toString().toUtf8()});
            }
            request.body = formBody(fields);
            if (!request.hasHeader("Content-Type"))
                request.headers.append(
                    HeaderField{"Content-Type", "application/x-www-form-urlencoded"});
        } else if (mode == "formdata"_L1) {
            QList<MultipartPart> parts;
            const JsValue::Array items = body.value(u"formdata").toArray();
            for (const JsValue &item : items) {
                if (item.value(u"disabled").toBool())
                    continue;
                MultipartPart part;
                part.name = item.value(u"key").toString().toUtf8();
                part.data = item.value(u"value").toString().toUtf8();
                if (item.value(u"type").toString() == "file"_L1) {
                    const QString file = item.value(u"src").toString();
                    part.fileName = file.mid(file.lastIndexOf(u'/') + 1).toUtf8();
                    imported.notes.append(
                        Tr::tr("The file %1 was not read: put its content into the body, or choose "
                               "it there.")
                            .arg(file));
                }
                parts.append(part);
            }
            const QByteArray boundary = multipartBoundary(parts);
            request.body = multipartBody(parts, boundary);
            request.setHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
        } else if (!mode.isEmpty() && mode != "none"_L1) {
            imported.notes.append(
                Tr::tr("A body of the kind \"%1\" cannot be imported from Postman.").arg(mode));
        }
    }

    static void readAuth(const JsValue &auth, ImportedRequest &imported)
    {
        ExchangeRequest &request = imported.request;
        const QString type = auth.value(u"type").toString();
        const JsValue parameters = auth.value(type);
        if (type.isEmpty() || type == "noauth"_L1 || request.hasHeader("Authorization"))
            return;
        if (type == "basic"_L1) {
            const QByteArray pair =
                authValue(parameters, u"username"_s) + ':' + authValue(parameters, u"password"_s);
            request.headers.append({"Authorization", "Basic " + pair.toBase64()});
        } else if (type == "bearer"_L1) {
            request.headers.append(
                {"Authorization", "Bearer " + authValue(parameters, u"token"_s)});
        } else if (type == "apikey"_L1 && authValue(parameters, u"in"_s) != "query") {
            request.headers.append(
                {authValue(parameters, u"key"_s), authValue(parameters, u"value"_s)});
        } else {
            imported.notes.append(
                Tr::tr("The authentication \"%1\" cannot be carried over.").arg(type));
        }
    }
};

} // namespace

bool isPostmanCollection(const JsValue &root)
{
    return root.value(u"item").isArray()
        && root.value(u"info").value(u"schema").toString().contains(u"/collection/"_s);
}

Result<QList<ImportedRequest>> importPostman(const JsValue &root)
{
    PostmanReader reader;
    reader.read(root, {}, 0);
    if (reader.requests.isEmpty())
        return unexpected(Error{u"postman-invalid"_s,
                                Tr::tr("There is no request in this Postman collection."),
                                {},
                                {}});
    const JsValue::Array variables = root.value(u"variable").toArray();
    for (ImportedRequest &item : reader.requests) {
        for (const JsValue &variable : variables) {
            const QByteArray mark = "{{" + variable.value(u"key").toString().toUtf8() + "}}";
            const QByteArray value = variable.value(u"value").toString().toUtf8();
            if (mark == "{{}}" || value.isEmpty())
                continue;
            item.request.url.replace(mark, value);
            item.request.body.replace(mark, value);
            for (HeaderField &field : item.request.headers)
                field.value.replace(mark, value);
        }
    }
    return reader.requests;
}

} // namespace hooksmith
