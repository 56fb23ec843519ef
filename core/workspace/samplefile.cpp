// SPDX-License-Identifier: MIT
#include "core/workspace/samplefile.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

JsValue headersToJson(const QList<HeaderField> &headers)
{
    JsValue json = JsValue::object();
    for (const HeaderField &header : headers) {
        const QString name = QString::fromLatin1(header.name);
        const JsValue value(QString::fromUtf8(header.value));
        JsValue previous = json.value(name);
        if (previous.isUndefined()) {
            json.insert(name, value);
        } else {
            if (!previous.isArray())
                previous = JsValue::array({previous});
            previous.append(value);
            json.insert(name, previous);
        }
    }
    return json;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

void insertBody(JsValue &json, const Sample &sample, BodyForm form, const QString &bodyFile)
{
    const QByteArray &body = sample.incoming.body;
    if (form == BodyForm::Json) {
        const Result<JsValue> value = JsValue::fromJson(body);
        if (value) {
            json.insert(u"json"_s, *value);
            return;
        }
    }
    if (form == BodyForm::File || !isUtf8(body))
        json.insert(u"bodyFile"_s, bodyFile);
    else
        json.insert(u"body"_s, QString::fromUtf8(body));
}

} // namespace

BodyForm bodyForm(const Sample &sample)
{
    if (sample.raw.value(u"body").isString())
        return BodyForm::Text;
    if (sample.raw.value(u"bodyFile").isString())
        return BodyForm::File;
    return sample.raw.contains(u"json") ? BodyForm::Json : BodyForm::Text;
}

JsValue sampleToJson(const Sample &sample, BodyForm form, const QString &bodyFile)
{
    const bool incoming = sample.kind == IntegrationType::Incoming;
    JsValue json =
        JsValue::object({{u"format"_s, 1}, {u"kind"_s, incoming ? u"incoming"_s : u"outgoing"_s}});
    if (incoming) {
        json.insert(u"method"_s, QString::fromLatin1(sample.incoming.method));
        json.insert(u"url"_s, QString::fromUtf8(sample.incoming.url));
        json.insert(u"headers"_s, headersToJson(sample.incoming.headers));
        insertBody(json, sample, form, bodyFile);
        if (!sample.user.isNullish())
            json.insert(u"user"_s, sample.user);
    } else {
        const OutgoingSample &event = sample.outgoing;
        json.insert(u"event"_s, event.event);
        const std::pair<const char16_t *, const JsValue &> parts[] = {
            {u"room", event.room},       {u"user", event.user}, {u"owner", event.owner},
            {u"message", event.message}, {u"file", event.file},
        };
        for (const auto &[key, value] : parts) {
            if (!value.isNullish())
                json.insert(QString::fromUtf16(key), value);
        }
    }
    // Stubs and everything unknown stay as they were written.
    static const QStringList rewritten{u"body"_s, u"json"_s,  u"bodyFile"_s, u"room"_s,
                                       u"user"_s, u"owner"_s, u"message"_s,  u"file"_s};
    for (const auto &[key, value] : sample.raw.members()) {
        if (!json.contains(key) && !rewritten.contains(key))
            json.insert(key, value);
    }
    return json;
}

} // namespace hooksmith
