// SPDX-License-Identifier: MIT
#include "core/exchange/curlform.h"

#include <algorithm>
#include <utility>

namespace hooksmith {

namespace {

/// The media types that curl gives to files of a form by their endings (lib/mime.c).
QByteArray contentTypeOfFile(const QByteArray &fileName)
{
    static constexpr std::pair<const char *, const char *> types[] = {
        {".gif", "image/gif"},       {".jpg", "image/jpeg"},    {".jpeg", "image/jpeg"},
        {".png", "image/png"},       {".svg", "image/svg+xml"}, {".txt", "text/plain"},
        {".htm", "text/html"},       {".html", "text/html"},    {".pdf", "application/pdf"},
        {".xml", "application/xml"},
    };
    for (const auto &[ending, type] : types) {
        if (fileName.toLower().endsWith(ending))
            return type;
    }
    return "application/octet-stream";
}

/// Reads the text after the "=" of a field: a content, then parameters.
class FormParameters
{
public:
    explicit FormParameters(QByteArray text) : m_text(std::move(text)) { }

    /// The content; what the parameters say goes into the field.
    QByteArray readInto(CurlFormField &field)
    {
        QByteArray content = token();
        while (m_at < m_text.size())
            content += parameter(field);
        return content;
    }

private:
    bool looksAt(const char *lowerCase) const
    {
        return m_text.mid(m_at).toLower().startsWith(lowerCase);
    }

    /// Up to the next ';', without the quotes around it.
    QByteArray token()
    {
        QByteArray text;
        if (m_at < m_text.size() && m_text.at(m_at) == '"') {
            for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
                if (m_text.at(m_at) == '\\' && m_at + 1 < m_text.size())
                    ++m_at;
                text += m_text.at(m_at);
            }
            m_at = std::min(m_at + 1, m_text.size());
            while (m_at < m_text.size() && m_text.at(m_at) != ';')
                ++m_at;
            return text;
        }
        while (m_at < m_text.size() && m_text.at(m_at) != ';')
            text += m_text.at(m_at++);
        return text;
    }

    /// One parameter, from its ';'. What is none is part of the content after all: returned.
    QByteArray parameter(CurlFormField &field)
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text.at(m_at) == ' ')
            ++m_at;
        if (looksAt("type=")) {
            m_at += 5;
            field.part.contentType = token().trimmed();
            // "text/plain; charset=utf-8" belongs together.
            while (looksAt(";charset=") || looksAt("; charset=")) {
                ++m_at;
                field.part.contentType += ';' + token();
            }
        } else if (looksAt("filename=")) {
            m_at += 9;
            field.part.fileName = token();
        } else if (looksAt("headers=") || looksAt("encoder=")) {
            const QByteArray name = m_text.mid(m_at, 8).toLower();
            m_at += 8;
            field.leftOut.append(name + token());
        } else {
            m_at = start + 1;
            return ';' + token();
        }
        return {};
    }

    QByteArray m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<CurlFormField> curlFormField(const QByteArray &value)
{
    const qsizetype equals = value.indexOf('=');
    if (equals < 0)
        return std::nullopt;
    CurlFormField field;
    field.part.name = value.left(equals);
    QByteArray rest = value.mid(equals + 1);
    const bool uploads = rest.startsWith('@');
    const bool fromFile = uploads || rest.startsWith('<');
    if (fromFile)
        rest.remove(0, 1);
    const QByteArray content = FormParameters(rest).readInto(field);
    if (!fromFile) {
        field.part.data = content;
        return field;
    }
    field.file = content.isNull() ? QByteArray("") : content;
    if (uploads && !field.part.fileName)
        field.part.fileName = content.mid(content.lastIndexOf('/') + 1);
    if (uploads && field.part.contentType.isEmpty())
        field.part.contentType = contentTypeOfFile(content);
    return field;
}

} // namespace hooksmith
