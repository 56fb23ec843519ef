// SPDX-License-Identifier: MIT
#include "core/script/scriptprotocol.h"

#include <algorithm>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith::protocol {

namespace {

QStringList toStringList(const JsValue &value)
{
    QStringList list;
    for (const JsValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

int toInt(const JsValue &value)
{
    const double number = value.toNumber();
    return number >= 0 && number < 2e9 ? int(number) : 0;
}

/// Both are copies of one array or object with something in it, which is one object in JavaScript.
/// Never true by accident: values that are made apart share nothing.
bool areTwins(const JsValue &a, const JsValue &b)
{
    if (a.isArray() && b.isArray())
        return !a.toArray().isEmpty() && a.toArray().constData() == b.toArray().constData();
    return !a.members().isEmpty() && a.members().constData() == b.members().constData();
}

/// Members of the request (or response) that are copies of another one, replaced by null: the
/// content and the body of a request are one object for a script, because structured clone keeps
/// that (server specification, 3.5), and are then sent and read once. [part, name, name of the
/// original] of each.
JsValue::Array foldTwins(JsValue &argument)
{
    JsValue::Array twins;
    const JsValue::Members parts = argument.members();
    for (const auto &[part, value] : parts) {
        JsValue folded = value;
        const qsizetype before = twins.size();
        const JsValue::Members members = value.members();
        for (auto twin = members.cbegin(); twin != members.cend(); ++twin) {
            const auto original =
                std::find_if(members.cbegin(), twin, [twin](const JsValue::Member &member) {
                    return areTwins(twin->second, member.second);
                });
            if (original == twin)
                continue;
            twins.append(JsValue::array({part, twin->first, original->first}));
            folded.insert(twin->first, nullptr);
        }
        if (twins.size() > before)
            argument.insert(part, folded);
    }
    return twins;
}

} // namespace

QByteArray frame(Kind kind, const QByteArray &json)
{
    const QByteArray payload = char(kind) + json;
    return encodeFrame(payload);
}

QByteArray loadFrame(const LoadRequest &request)
{
    JsValue::Array places;
    places.reserve(request.places.size());
    for (const int number : request.places)
        places.append(number);
    return frame(Kind::Load,
                 JsValue::object({
                                     {u"text"_s, JsValue(request.text)},
                                     {u"source"_s, JsValue(request.source)},
                                     {u"places"_s, JsValue(places)},
                                     {u"engine"_s, JsValue(request.engine)},
                                     {u"outgoing"_s, JsValue(request.outgoing)},
                                     {u"globals"_s, JsValue::array(request.globals)},
                                     {u"missing"_s, JsValue::array(request.missingBuiltIns)},
                                     {u"reserved"_s, JsValue::array(request.reservedNames)},
                                     {u"storeSetReturnsValue"_s, request.storeSetReturnsValue},
                                     {u"sCallable"_s, request.sCallable},
                                     {u"http"_s, JsValue(request.http)},
                                     {u"memoryBytes"_s, JsValue(request.memoryBytes)},
                                     {u"outputBytes"_s, JsValue(request.outputBytes)},
                                 })
                     .toJson());
}

QByteArray callFrame(const QString &method, const JsValue &argument)
{
    JsValue folded = argument;
    const JsValue::Array twins = foldTwins(folded);
    // Most requests are plain JSON: the child then needs no walk over the value.
    bool isPlain = false;
    const QByteArray wire = folded.toWire(&isPlain);
    QByteArray json = "{\"method\":" + JsValue(method).toJson();
    if (isPlain)
        json += ",\"plain\":true";
    if (!twins.isEmpty())
        json += ",\"twins\":" + JsValue(twins).toJson();
    json += ",\"argument\":" + wire + '}';
    return frame(Kind::Call, json);
}

QByteArray httpReplyFrame(int id, const ScriptHttpReply &reply)
{
    JsValue::Array headers;
    for (const HeaderField &field : reply.headers)
        headers.append(JsValue::array(
            {JsValue(QString::fromUtf8(field.name)), JsValue(QString::fromUtf8(field.value))}));
    JsValue value = JsValue::object({
        {u"id"_s, JsValue(id)},
        {u"status"_s, JsValue(reply.status)},
        {u"statusText"_s, JsValue(QString::fromUtf8(reply.statusText))},
        {u"url"_s, JsValue(reply.url)},
        {u"redirected"_s, JsValue(reply.redirected)},
        {u"headers"_s, JsValue(headers)},
        {u"error"_s, JsValue(reply.error)},
    });
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder(reply.body);
    value.insert(u"body"_s, JsValue(text));
    if (decoder.hasError())
        value.insert(u"base64"_s, JsValue(QString::fromLatin1(reply.body.toBase64())));
    return frame(Kind::HttpReply, value.toJson());
}

QByteArray toolCallFrame(const QString &function, const QByteArray &argumentJson)
{
    return frame(Kind::ToolCall,
                 "{\"function\":" + JsValue(function).toJson() + ",\"argument\":"
                     + (argumentJson.isEmpty() ? QByteArrayLiteral("null") : argumentJson) + '}');
}

std::optional<Kind> kindOf(const QByteArray &payload)
{
    if (payload.isEmpty())
        return {};
    return Kind(payload.front());
}

QByteArray bodyOf(const QByteArray &payload)
{
    return payload.sliced(1);
}

Result<LoadRequest> parseLoad(const QByteArray &json)
{
    const Result<JsValue> value = JsValue::fromJson(json);
    if (!value)
        return unexpected(value.error());
    LoadRequest request;
    request.text = (*value)[u"text"].toString();
    request.source = (*value)[u"source"].toString();
    for (const JsValue &number : (*value)[u"places"].toArray())
        request.places.append(toInt(number));
    request.engine = (*value)[u"engine"].toString();
    request.outgoing = (*value)[u"outgoing"].toBool();
    request.globals = toStringList((*value)[u"globals"]);
    request.missingBuiltIns = toStringList((*value)[u"missing"]);
    request.reservedNames = toStringList((*value)[u"reserved"]);
    request.storeSetReturnsValue = (*value)[u"storeSetReturnsValue"].toBool();
    request.sCallable = (*value)[u"sCallable"].toBool();
    request.http = (*value)[u"http"].toString();
    request.memoryBytes = qint64((*value)[u"memoryBytes"].toNumber());
    request.outputBytes = qint64((*value)[u"outputBytes"].toNumber());
    return request;
}

Result<Outcome> parseOutcome(const QByteArray &json)
{
    const Result<JsValue> value = JsValue::fromWire(json);
    if (!value)
        return unexpected(value.error());
    Outcome outcome;
    outcome.kind = (*value)[u"kind"].toString();
    outcome.value = (*value)[u"value"];
    outcome.thrownIsError = (*value)[u"isError"].toBool(true);
    outcome.thrown = (*value)[u"thrown"];
    outcome.name = (*value)[u"name"].toString();
    outcome.message = (*value)[u"message"].toString();
    outcome.line = toInt((*value)[u"line"]);
    outcome.placeLine = toInt((*value)[u"place"].at(0));
    outcome.placeColumn = toInt((*value)[u"place"].at(1));
    for (const JsValue &entry : (*value)[u"stack"].toArray())
        outcome.stack.append({entry.at(0).toString(), toInt(entry.at(1))});
    outcome.store = (*value)[u"store"];
    outcome.grownBytes = qint64((*value)[u"grown"].toNumber(0));
    for (const JsValue &note : (*value)[u"notes"].toArray())
        outcome.notes.append({note.at(0).toString(), toInt(note.at(1))});
    return outcome;
}

Result<ConsoleMessage> parseConsole(const QByteArray &json)
{
    const Result<JsValue> value = JsValue::fromJson(json);
    if (!value)
        return unexpected(value.error());
    return ConsoleMessage{(*value)[u"level"].toString(), (*value)[u"text"].toString(),
                          toInt((*value)[u"line"])};
}

Result<HttpCall> parseHttpCall(const QByteArray &json)
{
    const Result<JsValue> value = JsValue::fromJson(json);
    if (!value)
        return unexpected(value.error());
    HttpCall call;
    call.id = toInt((*value)[u"id"]);
    ScriptHttpRequest &request = call.request;
    request.method = (*value)[u"method"].toString();
    request.url = (*value)[u"url"].toString();
    for (const JsValue &pair : (*value)[u"headers"].toArray())
        request.headers.append({pair.at(0).toString().toUtf8(), pair.at(1).toString().toUtf8()});
    request.body = (*value)[u"body"].toString().toUtf8();
    if (const int timeout = toInt((*value)[u"timeout"]); timeout > 0)
        request.timeoutMs = timeout;
    request.followRedirects = (*value)[u"follow"].toBool(true);
    request.line = toInt((*value)[u"line"]);
    return call;
}

Result<Ready> parseReady(const QByteArray &json)
{
    const Result<JsValue> value = JsValue::fromJson(json);
    if (!value)
        return unexpected(value.error());
    return Ready{toStringList((*value)[u"sandbox"])};
}

} // namespace hooksmith::protocol
