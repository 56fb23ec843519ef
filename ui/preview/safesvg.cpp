// SPDX-License-Identifier: MIT
#include "ui/preview/safesvg.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr int maximumDepth = 100;
constexpr int maximumElements = 20'000;

bool isCompressed(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

bool isOutside(QStringView reference)
{
    const QStringView trimmed = reference.trimmed();
    return !trimmed.startsWith(u'#') && !trimmed.startsWith("data:image/"_L1, Qt::CaseInsensitive);
}

// A picture inside the picture could be an SVG again, which would not come through here.
bool isNestedSvg(QStringView reference)
{
    return reference.trimmed().startsWith("data:image/svg"_L1, Qt::CaseInsensitive);
}

} // namespace

bool isSvg(const QByteArray &bytes)
{
    if (isCompressed(bytes))
        return true;
    // No picture format begins with a letter's bracket or a byte order mark but this one.
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 256)).trimmed();
    return start.startsWith('<') || start.startsWith("\xef\xbb\xbf") || start.startsWith("\xff\xfe")
        || start.startsWith("\xfe\xff") || start.startsWith(QByteArray("\0<", 2));
}

std::optional<QByteArray> safeSvg(const QByteArray &bytes)
{
    if (isCompressed(bytes))
        return std::nullopt;
    QByteArray out;
    QXmlStreamReader reader(bytes);
    QXmlStreamWriter writer(&out);
    // Qt's reader knows the names as they are usually written, not the namespaces.
    writer.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    writer.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
    QList<QString> ids; // Of the elements that are open
    QSet<QString> users; // Ids of elements with a use somewhere inside
    QSet<QString> used;
    int elements = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (++elements > maximumElements || ids.size() >= maximumDepth)
                return std::nullopt;
            ids.append(reader.attributes().value("id"_L1).toString());
            writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                const bool isReference = attribute.name() == "href"_L1;
                if (isReference && (isOutside(attribute.value()) || isNestedSvg(attribute.value())))
                    continue;
                if (isReference && reader.name() == "use"_L1) {
                    used.insert(attribute.value().trimmed().mid(1).toString());
                    for (const QString &id : std::as_const(ids))
                        users.insert(id);
                }
                writer.writeAttribute(attribute.namespaceUri().toString(),
                                      attribute.name().toString(), attribute.value().toString());
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            ids.removeLast();
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters: writer.writeCharacters(reader.text().toString()); break;
        default: break; // Neither the DTD nor anything else draws
        }
    }
    users.remove(QString());
    if (reader.hasError() || users.intersects(used))
        return std::nullopt;
    return out;
}

} // namespace hooksmith::ui
