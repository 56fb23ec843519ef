// SPDX-License-Identifier: MIT
#include "core/exchange/exchangerequest.h"

#include "core/run/runinput.h"

#include <algorithm>
#include <QStringDecoder>

namespace hooksmith {

namespace {

/// Where the path starts in "scheme://authority/path", or -1 for an address that is only a path.
qsizetype authorityEnd(const QByteArray &url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme <= 0)
        return -1;
    for (const char c : QByteArrayView(url).first(scheme)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-'
            || c == '.' || (c >= '0' && c <= '9');
        if (!letter)
            return -1;
    }
    qsizetype end = scheme + 3;
    while (end < url.size() && url.at(end) != '/' && url.at(end) != '?' && url.at(end) != '#')
        ++end;
    return end;
}

} // namespace

bool sameHeaderName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isPlainText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

QByteArray ExchangeRequest::header(QByteArrayView field) const
{
    for (const HeaderField &item : headers) {
        if (sameHeaderName(item.name, field))
            return item.value;
    }
    return {};
}

bool ExchangeRequest::hasHeader(QByteArrayView field) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const HeaderField &item) { return sameHeaderName(item.name, field); });
}

void ExchangeRequest::setHeader(const QByteArray &field, const QByteArray &value)
{
    const auto first = std::find_if(headers.begin(), headers.end(), [&](const HeaderField &item) {
        return sameHeaderName(item.name, field);
    });
    if (first == headers.end()) {
        headers.append({field, value});
        return;
    }
    const qsizetype kept = first - headers.begin();
    headers[kept].value = value;
    for (qsizetype i = headers.size() - 1; i > kept; --i) {
        if (sameHeaderName(headers.at(i).name, field))
            headers.removeAt(i);
    }
}

void ExchangeRequest::removeHeader(QByteArrayView field)
{
    headers.removeIf([&](const HeaderField &item) { return sameHeaderName(item.name, field); });
}

QByteArray ExchangeRequest::target() const
{
    const qsizetype end = authorityEnd(url);
    QByteArray rest = end < 0 ? url : url.mid(end);
    if (const qsizetype fragment = rest.indexOf('#'); fragment >= 0)
        rest.truncate(fragment);
    if (!rest.startsWith('/') && !rest.startsWith("{{"))
        rest.prepend('/');
    return rest;
}

QByteArray ExchangeRequest::origin() const
{
    const qsizetype end = authorityEnd(url);
    if (end < 0)
        return {};
    QByteArray origin = url.left(end);
    const qsizetype start = origin.indexOf("://") + 3;
    if (const qsizetype at = origin.lastIndexOf('@'); at >= start)
        origin.remove(start, at + 1 - start);
    return origin;
}

ExchangeRequest ExchangeRequest::fromSample(const IncomingSample &sample, const QByteArray &origin)
{
    ExchangeRequest request;
    request.method = sample.method;
    request.url = authorityEnd(sample.url) < 0 ? origin + sample.url : sample.url;
    request.headers = sample.headers;
    request.body = sample.body;
    return request;
}

ExchangeRequest ExchangeRequest::fromMessage(const HttpRequestMessage &message,
                                             const QByteArray &origin)
{
    ExchangeRequest request;
    request.method = message.method;
    request.url = authorityEnd(message.target) < 0 ? origin + message.target : message.target;
    request.headers = message.headers;
    request.body = message.body;
    return request;
}

IncomingSample ExchangeRequest::toSample() const
{
    IncomingSample sample;
    sample.method = method;
    sample.url = target();
    sample.headers = headers;
    sample.body = body;
    return sample;
}

} // namespace hooksmith
