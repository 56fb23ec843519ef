// SPDX-License-Identifier: MIT
#include "core/http/httpmessage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArray firstValue(const QList<HeaderField> &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const HeaderField &field) {
        return sameName(field.name, name);
    });
    return found == headers.end() ? QByteArray() : found->value;
}

/// Where the path of an absolute target starts ("http://host/path"), or -1 for other forms.
qsizetype authorityStart(const QByteArray &target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (sameName(QByteArrayView(target).first(std::min(scheme.size(), target.size())), scheme))
            return scheme.size();
    }
    return -1;
}

void appendField(QByteArray &out, const HeaderField &field)
{
    QByteArray value = field.value;
    for (char &character : value) {
        if (character == '\r' || character == '\n' || character == '\0')
            character = ' ';
    }
    out += field.name + ": " + value + "\r\n";
}

} // namespace

QByteArray HttpRequestMessage::header(QByteArrayView name) const
{
    return firstValue(headers, name);
}

int HttpRequestMessage::headerCount(QByteArrayView name) const
{
    return int(std::count_if(headers.begin(), headers.end(),
                             [&](const HeaderField &field) { return sameName(field.name, name); }));
}

QByteArray HttpRequestMessage::path() const
{
    QByteArray rest = target;
    const qsizetype start = authorityStart(target);
    if (start >= 0) {
        const qsizetype slash = target.indexOf('/', start);
        const qsizetype question = target.indexOf('?', start);
        if (slash < 0 || (question >= 0 && question < slash))
            return "/";
        rest = target.mid(slash);
    }
    const qsizetype question = rest.indexOf('?');
    return question < 0 ? rest : rest.left(question);
}

QByteArray HttpRequestMessage::query() const
{
    const qsizetype question = target.indexOf('?');
    return question < 0 ? QByteArray() : target.mid(question + 1);
}

QByteArray HttpRequestMessage::authority() const
{
    const qsizetype start = authorityStart(target);
    if (start < 0)
        return header("Host");
    qsizetype end = start;
    while (end < target.size() && target.at(end) != '/' && target.at(end) != '?')
        ++end;
    return target.mid(start, end - start);
}

bool HttpRequestMessage::keepAlive() const
{
    bool close = false;
    bool keep = false;
    for (const HeaderField &field : headers) {
        if (!sameName(field.name, "Connection"))
            continue;
        for (const QByteArray &token : field.value.split(',')) {
            close = close || sameName(token.trimmed(), "close");
            keep = keep || sameName(token.trimmed(), "keep-alive");
        }
    }
    return !close && (minorVersion >= 1 || keep);
}

QByteArray HttpResponseMessage::header(QByteArrayView name) const
{
    return firstValue(headers, name);
}

void HttpResponseMessage::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (HeaderField &field : headers) {
        if (sameName(field.name, name)) {
            field.value = value;
            return;
        }
    }
    headers.append({name, value});
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Unknown";
    }
}

QByteArray serialise(const HttpResponseMessage &response, bool withoutBody)
{
    QByteArray out;
    out.reserve(256 + response.body.size());
    out += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status)
        + "\r\n";
    for (const HeaderField &field : response.headers) {
        if (!sameName(field.name, "Content-Length"))
            appendField(out, field);
    }
    // 1xx and 204 must not carry a length, and these three end with the header, whatever it says: a
    // body would be read as the start of the next reply (RFC 9110, 8.6; RFC 9112, 6.3).
    const bool endsWithHeader =
        response.status < 200 || response.status == 204 || response.status == 304;
    if (!endsWithHeader)
        out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += "\r\n";
    if (!withoutBody && !endsWithHeader)
        out += response.body;
    return out;
}

QByteArray serialise(const HttpRequestMessage &request)
{
    QByteArray out = request.method + ' ' + request.target + " HTTP/1."
        + QByteArray::number(request.minorVersion) + "\r\n";
    for (const HeaderField &field : request.headers)
        appendField(out, field);
    if (!request.body.isEmpty() && !request.hasHeader("Content-Length")
        && !request.hasHeader("Transfer-Encoding"))
        out += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return out + "\r\n" + request.body;
}

} // namespace hooksmith
