// SPDX-License-Identifier: MIT
#include "core/exchange/bodyformat.h"

#include "core/base/tr.h"
#include "core/script/jsvalue.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Error xmlError(const QXmlStreamReader &reader)
{
    return {u"invalid-xml"_s,
            Tr::tr("The body is not well-formed XML: %1 (line %2, column %3).")
                .arg(reader.errorString())
                .arg(reader.lineNumber())
                .arg(reader.columnNumber() + 1),
            {},
            SourceLocation{{}, int(reader.lineNumber()), int(reader.columnNumber()) + 1}};
}

} // namespace

QByteArray contentTypeOf(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Json:
    case BodyKind::JsonText: return "application/json";
    case BodyKind::Form: return "application/x-www-form-urlencoded";
    case BodyKind::Multipart: return "multipart/form-data";
    case BodyKind::Text: return "text/plain";
    case BodyKind::Xml: return "application/xml";
    case BodyKind::File: break;
    }
    return {};
}

BodyKind kindOfContentType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "application/json" || type == "text/json" || type.endsWith("+json"))
        return BodyKind::JsonText;
    if (type == "application/x-www-form-urlencoded")
        return BodyKind::Form;
    if (type == "multipart/form-data")
        return BodyKind::Multipart;
    if (type == "application/xml" || type == "text/xml" || type.endsWith("+xml"))
        return BodyKind::Xml;
    return BodyKind::Text;
}

Result<QByteArray> formattedJson(const QByteArray &json)
{
    const Result<JsValue> value = JsValue::fromJson(json, Tr::tr("The body"));
    if (!value)
        return unexpected(value.error());
    return value->toJson(2);
}

Result<void> checkXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return unexpected(xmlError(reader));
    return {};
}

Result<QByteArray> formattedXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false); // Prefixes stay as they are written
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.hasError())
            break;
        if (reader.isWhitespace() || reader.isEndDocument())
            continue;
        if (reader.isStartDocument()) {
            if (!reader.documentVersion().isEmpty())
                writer.writeStartDocument(reader.documentVersion().toString());
            continue;
        }
        if (reader.isStartElement()) {
            writer.writeStartElement(reader.qualifiedName().toString());
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes)
                writer.writeAttribute(attribute.qualifiedName().toString(),
                                      attribute.value().toString());
            continue;
        }
        if (reader.isEndElement()) {
            writer.writeEndElement();
            continue;
        }
        writer.writeCurrentToken(reader);
    }
    if (reader.hasError())
        return unexpected(xmlError(reader));
    return out.trimmed();
}

} // namespace hooksmith
