// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingresponse.h"

#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hooksmith {

JsValue outgoingResponseHeaders(const QList<HeaderField> &fields)
{
    QMap<QString, QString> joined;
    for (const HeaderField &field : fields) {
        const QString name = QString::fromLatin1(field.name).toLower();
        const QString value = QString::fromUtf8(field.value);
        QString &known = joined[name];
        known = known.isNull() ? value : QString(known + u", "_s + value);
    }
    JsValue headers = JsValue::object();
    for (auto it = joined.cbegin(); it != joined.cend(); ++it)
        headers.insert(it.key(), it.value());
    return headers;
}

JsValue parsedOutgoingResponse(const JsValue &headers, const QByteArray &body)
{
    static const QStringList types{u"application/json"_s, u"text/javascript"_s,
                                   u"application/javascript"_s, u"application/x-javascript"_s};
    const QString type = headers.value(u"content-type").toString().section(u';', 0, 0);
    if (!types.contains(type))
        return nullptr;
    const Result<JsValue> value = JsValue::fromJson(body);
    return value ? *value : JsValue(nullptr);
}

} // namespace hooksmith
