// SPDX-License-Identifier: MIT
#include "core/exchange/multipart.h"

#include <algorithm>
#include <QCryptographicHash>

namespace hooksmith {

namespace {

/// Names in a Content-Disposition, as browsers escape them (HTML, "multipart/form-data encoding").
QByteArray escaped(QByteArray text)
{
    return text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

QByteArray unescaped(QByteArray text)
{
    return text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
}

/// A parameter of a header value: name="value" or name=value; "\"" counts as one character.
std::optional<QByteArray> parameter(const QByteArray &value, const QByteArray &name)
{
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        ++at;
        while (at < value.size() && (value.at(at) == ' ' || value.at(at) == '\t'))
            ++at;
        const qsizetype equals = value.indexOf('=', at);
        if (equals < 0)
            return std::nullopt;
        const QByteArray found = value.mid(at, equals - at).trimmed().toLower();
        QByteArray content;
        at = equals + 1;
        if (at < value.size() && value.at(at) == '"') {
            for (++at; at < value.size() && value.at(at) != '"'; ++at) {
                if (value.at(at) == '\\' && at + 1 < value.size()
                    && (value.at(at + 1) == '"' || value.at(at + 1) == '\\'))
                    ++at;
                content += value.at(at);
            }
            at = value.indexOf(';', at);
        } else {
            const qsizetype end = value.indexOf(';', at);
            content = value.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        if (found == name)
            return content;
    }
    return std::nullopt;
}

bool readHeader(const QByteArray &line, MultipartPart &part)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const QByteArray name = line.left(colon).trimmed();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name.compare("Content-Disposition", Qt::CaseInsensitive) == 0) {
        const auto field = parameter(value, "name");
        if (!field)
            return false;
        part.name = unescaped(*field);
        if (const auto file = parameter(value, "filename"))
            part.fileName = unescaped(*file);
    } else if (name.compare("Content-Type", Qt::CaseInsensitive) == 0) {
        part.contentType = value;
    } else {
        part.otherHeaders.append({name, value});
    }
    return true;
}

} // namespace

QByteArray multipartBody(const QList<MultipartPart> &parts, const QByteArray &boundary)
{
    QByteArray out;
    for (const MultipartPart &part : parts) {
        out += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(part.name)
            + '"';
        if (part.fileName)
            out += "; filename=\"" + escaped(*part.fileName) + '"';
        out += "\r\n";
        if (!part.contentType.isEmpty())
            out += "Content-Type: " + part.contentType + "\r\n";
        for (const HeaderField &field : part.otherHeaders)
            out += field.name + ": " + field.value + "\r\n";
        out += "\r\n" + part.data + "\r\n";
    }
    return out + "--" + boundary + "--\r\n";
}

QByteArray multipartBoundary(const QList<MultipartPart> &parts)
{
    QByteArray boundary;
    for (int attempt = 0;; ++attempt) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArray::number(attempt));
        for (const MultipartPart &part : parts) {
            hash.addData(part.name);
            hash.addData(part.data);
        }
        boundary = "----HooksmithFormBoundary" + hash.result().toHex().left(16);
        const bool occurs = std::any_of(parts.begin(), parts.end(), [&](const MultipartPart &part) {
            return part.data.contains(boundary);
        });
        if (!occurs)
            return boundary;
    }
}

std::optional<QList<MultipartPart>> parseMultipart(const QByteArray &body,
                                                   const QByteArray &boundary)
{
    if (boundary.isEmpty())
        return std::nullopt;
    const QByteArray mark = "--" + boundary;
    if (!body.startsWith(mark))
        return std::nullopt;
    QList<MultipartPart> parts;
    qsizetype at = mark.size();
    while (true) {
        if (body.mid(at, 2) == "--")
            return parts;
        if (body.mid(at, 2) != "\r\n")
            return std::nullopt;
        at += 2;
        MultipartPart part;
        while (true) {
            const qsizetype end = body.indexOf("\r\n", at);
            if (end < 0)
                return std::nullopt;
            const QByteArray line = body.mid(at, end - at);
            at = end + 2;
            if (line.isEmpty())
                break;
            if (!readHeader(line, part))
                return std::nullopt;
        }
        const qsizetype end = body.indexOf(QByteArray("\r\n" + mark), at);
        if (end < 0)
            return std::nullopt;
        part.data = body.mid(at, end - at);
        parts.append(part);
        at = end + 2 + mark.size();
    }
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    if (!contentType.trimmed().toLower().startsWith("multipart/"))
        return {};
    return parameter(contentType, "boundary").value_or(QByteArray());
}

QByteArray formEncoded(const QByteArray &text)
{
    return text.toPercentEncoding(" *", "~").replace(' ', '+');
}

QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QList<std::pair<QByteArray, QByteArray>> parseForm(const QByteArray &body)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    if (body.isEmpty())
        return fields;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        fields.append({formDecoded(equals < 0 ? pair : pair.left(equals)),
                       equals < 0 ? QByteArray() : formDecoded(pair.mid(equals + 1))});
    }
    return fields;
}

QByteArray formBody(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(formEncoded(name) + '=' + formEncoded(value));
    return pairs.join('&');
}

} // namespace hooksmith
