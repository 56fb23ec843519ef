// SPDX-License-Identifier: MIT
#include "core/provider/providerdetector.h"

#include "core/provider/provider.h"
#include "core/script/jsvalue.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Larger bodies are not parsed for a badge: this runs on the relay's only thread.
constexpr qsizetype maxParsedBytes = 1024 * 1024;

bool isForm(const HttpRequestMessage &request)
{
    return request.header("Content-Type")
        .trimmed()
        .toLower()
        .startsWith("application/x-www-form-urlencoded");
}

JsValue fromQuery(const QByteArray &encoded)
{
    const QUrlQuery query(QString::fromLatin1(QByteArray(encoded).replace('+', ' ')));
    JsValue object = JsValue::object();
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        object.insert(key, JsValue(value));
    return object;
}

/// The body as the provider's data: JSON, the JSON of a form's only field `payload`, a form's
/// fields, or (of a request without a body) those of the query.
JsValue readBody(const HttpRequestMessage &request)
{
    QByteArray text = request.body;
    if (text.size() > maxParsedBytes)
        return {};
    if (isForm(request)) {
        if (!text.startsWith("payload=") || text.contains('&'))
            return text.startsWith('{') ? JsValue::fromJson(text).value_or(JsValue())
                                        : fromQuery(text);
        text = QByteArray::fromPercentEncoding(text.mid(8).replace('+', ' '));
    }
    if (text.isEmpty())
        return fromQuery(request.query());
    const qsizetype start = text.indexOf('{');
    if (start < 0 || start > 16)
        return {}; // Saves parsing what cannot be an object (a byte order mark may precede it)
    return JsValue::fromJson(text.mid(start)).value_or(JsValue());
}

/// A member "a.b", or the fixed text "=b".
QString memberText(const JsValue &body, const char16_t *path)
{
    if (!path)
        return {};
    const QString names = QString::fromUtf16(path);
    if (names.startsWith(u'='))
        return names.mid(1);
    JsValue value = body;
    for (const QString &key : names.split(u'.'))
        value = value.value(key);
    return value.isString() || value.isNumber() ? value.toJsString() : QString();
}

DetectedProvider describe(const Provider &provider, const HttpRequestMessage &request,
                          const std::function<const JsValue &()> &body)
{
    DetectedProvider result{
        QString::fromLatin1(provider.id), QString::fromLatin1(provider.name), {}, {}};
    if (provider.eventHeader)
        result.event = QString::fromUtf8(request.header(provider.eventHeader));
    else if (provider.eventMember)
        result.event = memberText(body(), provider.eventMember);
    if (provider.deliveryHeader)
        result.deliveryId = QString::fromUtf8(request.header(provider.deliveryHeader));
    else if (provider.deliveryMember)
        result.deliveryId = memberText(body(), provider.deliveryMember);
    return result;
}

} // namespace

DetectedProvider detectProvider(const HttpRequestMessage &request)
{
    std::optional<JsValue> parsed;
    const auto body = [&]() -> const JsValue & {
        if (!parsed)
            parsed = readBody(request);
        return *parsed;
    };
    const QList<Provider> &all = allProviders();
    for (const Provider &provider : all) {
        if (provider.header && request.hasHeader(provider.header))
            return describe(provider, request, body);
    }
    // A Teams outgoing webhook signs with a header that many others use as well.
    if (request.header("Authorization").startsWith("HMAC "))
        return describe(*providerById(u"teams"), request, body);
    if (body().isObject()) {
        for (const Provider &provider : all) {
            if (provider.matchesBody && provider.matchesBody(body()))
                return describe(provider, request, body);
        }
    }
    return {u"generic"_s, u"Webhook"_s, {}, {}};
}

} // namespace hooksmith
