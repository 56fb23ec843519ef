// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingrequest.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// V8's words for an assignment to a member of something that takes none (strict code).
QString assignmentError(const JsValue &target, const QString &key)
{
    if (target.isNullish())
        return u"Cannot set properties of %1 (setting '%2')"_s.arg(target.toJsString(), key);
    return u"Cannot create property '%1' on %2 '%3'"_s.arg(key, target.typeName(),
                                                           target.toJsString());
}

bool takesMembers(const JsValue &value)
{
    switch (value.type()) {
    case JsValue::Type::Undefined:
    case JsValue::Type::Null:
    case JsValue::Type::Bool:
    case JsValue::Type::Number:
    case JsValue::Type::String:
    case JsValue::Type::BigInt: return false;
    default: return true;
    }
}

/// Buffer.from(text, 'ascii'): the low byte of each UTF-16 unit.
QByteArray lowBytes(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xff));
    return bytes;
}

/// What `auth.indexOf(':') < 0` comes to for any value; the text of the error, or empty.
QString authError(const JsValue &auth)
{
    const QString malformed = u"auth option should be of the form \"username:password\""_s;
    if (auth.isString())
        return auth.toString().contains(u':') ? QString() : malformed;
    if (auth.isArray())
        return auth.toArray().contains(JsValue(u":"_s)) ? QString() : malformed;
    return u"opts.auth.indexOf is not a function"_s;
}

/// The body as the HTTP client gets it: the TypeScript handler leaves a text alone and lets the
/// client serialise objects; the JavaScript one serialises everything. 5.6, "`data` as string".
QString bodyText(const JsValue &data, const Profile &profile)
{
    if (!profile.typeScriptHandler)
        return QString::fromUtf8(data.toJson());
    switch (data.type()) {
    case JsValue::Type::String: return data.toString();
    case JsValue::Type::Bool:
    case JsValue::Type::Number:
    case JsValue::Type::BigInt: return data.toJsString();
    default: return QString::fromUtf8(data.toJson());
    }
}

/// node-fetch's check of one header; the text of its error, or empty.
QString headerError(const QString &name, const QString &value)
{
    static const QRegularExpression badName(u"[^\\^_`a-zA-Z\\-0-9!#$%&'*+.|~]"_s);
    static const QRegularExpression badValue(u"[^\\t\\x20-\\x7e\\x80-\\xff]"_s);
    if (name.isEmpty() || name.contains(badName))
        return u"%1 is not a legal HTTP header name"_s.arg(name);
    if (value.contains(badValue))
        return u"%1 is not a legal HTTP header value"_s.arg(value);
    return {};
}

/// Headers as the client sends them: every value a text; both spellings of a name stay (5.6).
QString readHeaders(const JsValue &source, JsValue &headers)
{
    headers = JsValue::object();
    const auto take = [&headers](const QString &name, const JsValue &value) {
        const QString text = value.toJsString();
        const QString error = headerError(name, text);
        if (error.isEmpty())
            headers.insert(name, text);
        return error;
    };
    if (source.isArray()) { // A list of [name, value] pairs is allowed, too
        for (const JsValue &pair : source.toArray()) {
            if (!pair.isArray() || pair.toArray().size() != 2)
                return u"Each header pair must be a name/value tuple"_s;
            const QString error = take(pair.at(0).toJsString(), pair.at(1));
            if (!error.isEmpty())
                return error;
        }
        return {};
    }
    for (const auto &[name, value] : source.members()) {
        const QString error = take(name, value);
        if (!error.isEmpty())
            return error;
    }
    return {};
}

QString urlError(const QString &text)
{
    static const QRegularExpression scheme(u"^[a-zA-Z][a-zA-Z\\d+\\-.]*:"_s);
    if (!text.trimmed().contains(scheme))
        return u"Only absolute URLs are supported"_s;
    const QUrl url(text.trimmed());
    const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (http && url.host().isEmpty())
        return u"Invalid URL"_s;
    if (!http)
        return url.host().isEmpty() ? u"Only absolute URLs are supported"_s
                                    : u"Only HTTP(S) protocols are supported"_s;
    return {};
}

} // namespace

OutgoingCall makeOutgoingCall(const JsValue &options, const Profile &profile)
{
    OutgoingCall call;
    call.options = options;
    const auto stop = [&call](OutgoingCall::Stage stage, const QString &trap,
                              const QString &error) {
        call.stage = stage;
        call.trap = trap;
        call.error = error;
        return call;
    };
    const auto setHeader = [&call](const QString &name, const JsValue &value) -> QString {
        JsValue headers = call.options.value(u"headers");
        if (!takesMembers(headers))
            return assignmentError(headers, name);
        if (headers.isObject()) // On a list it would be a stray member that nobody reads
            headers.insert(name, value);
        call.options.insert(u"headers"_s, headers);
        return {};
    };

    const JsValue auth = options.value(u"auth");
    const JsValue data = options.value(u"data");
    if (auth.isTruthy()) {
        const QString error = authError(auth);
        if (!error.isEmpty())
            return stop(OutgoingCall::Stage::Thrown, u"auth-malformed"_s, error);
    }
    call.reachedPreHttpCall = true;
    if (auth.isTruthy()) {
        const QString credentials = QString::fromLatin1(
            lowBytes(auth.isString() ? auth.toString() : auth.toJsString()).toBase64());
        const QString error = setHeader(u"Authorization"_s, QString(u"Basic "_s + credentials));
        if (!error.isEmpty())
            return stop(OutgoingCall::Stage::Thrown, u"auth-without-headers"_s, error);
    }
    if (data.isTruthy()) {
        const QString error = setHeader(u"Content-Type"_s, u"application/json"_s);
        if (!error.isEmpty())
            return stop(OutgoingCall::Stage::Thrown, u"data-without-headers"_s, error);
    }

    const JsValue timeout = options.value(u"timeout");
    if (profile.scriptTimeoutOption && timeout.isTruthy() && timeout.toNumber() > 0)
        call.timeoutMs = int(qMin(timeout.toNumber(), 2147483647.0));

    const JsValue method = options.value(u"method");
    if (!method.isString())
        return stop(OutgoingCall::Stage::Rejected, u"method-not-text"_s,
                    u"method.toUpperCase is not a function"_s);
    call.request.method = method.toString().toUpper();
    call.request.url = options.value(u"url").toJsString();
    const bool bodyless = call.request.method == "GET"_L1 || call.request.method == "HEAD"_L1;
    if (data.isTruthy() && bodyless)
        return stop(OutgoingCall::Stage::Rejected, u"body-with-get"_s,
                    u"Request with GET/HEAD method cannot have body"_s);
    const QString header = readHeaders(call.options.value(u"headers"), call.request.headers);
    if (!header.isEmpty())
        return stop(OutgoingCall::Stage::Rejected, u"header-invalid"_s, header);
    const QString url = urlError(call.request.url);
    if (!url.isEmpty())
        return stop(OutgoingCall::Stage::Rejected, u"url-invalid"_s, url);
    if (data.isTruthy())
        call.request.body = bodyText(data, profile);
    return call;
}

QStringList ignoredRequestOptions(const JsValue &options)
{
    QStringList ignored;
    for (const QString &key :
         {u"params"_s, u"query"_s, u"content"_s, u"followRedirects"_s, u"npmRequestOptions"_s}) {
        const JsValue value = options.value(key);
        // `params: {}` is in the default request.
        const bool empty = value.isObject() && value.members().isEmpty();
        if (!value.isNullish() && !empty)
            ignored.append(key);
    }
    return ignored;
}

} // namespace hooksmith
