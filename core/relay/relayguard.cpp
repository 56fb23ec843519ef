// SPDX-License-Identifier: MIT
#include "core/relay/relayguard.h"

#include "core/base/hooktoken.h"
#include "core/base/tr.h"
#include "core/script/jsvalue.h"

#include <algorithm>
#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The host of "host:port", "[::1]:port" or "host", in lower case, without a final dot.
QString hostOf(const QByteArray &authority)
{
    QString text = QString::fromLatin1(authority).trimmed().toLower();
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        return end < 0 ? text : text.mid(1, end - 1);
    }
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon >= 0 && text.count(u':') == 1)
        text.truncate(colon);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

std::optional<Refusal> checkHost(const HttpRequestMessage &head, const QStringList &allowedHosts)
{
    const QByteArray authority = head.authority();
    if (authority.isEmpty() && head.minorVersion == 0)
        return {};
    const QString host = hostOf(authority);
    // A browser that asks for an address connects to that very address: no name to rebind.
    if (host == "localhost"_L1 || !QHostAddress(host).isNull()
        || allowedHosts.contains(host, Qt::CaseInsensitive))
        return {};
    return Refusal{
        421,
        {u"host-not-allowed"_s,
         Tr::tr("The relay does not answer for the host \"%1\". If this request comes through a "
                "tunnel or proxy of yours, allow that name (hooksmith-cli relay --allow-host %1) "
                "or let the tunnel send \"Host: localhost\".")
             .arg(host),
         {},
         {}},
        {}};
}

HttpResponseMessage refusalResponse(const Refusal &refusal)
{
    // ASCII, whatever the language: a header has no encoding that everybody agrees on.
    const QByteArray reason =
        QUrl::toPercentEncoding(refusal.error.message, " !\"#$&'()*+,/:;<=>?@[]^`{|}");
    if (refusal.response) {
        HttpResponseMessage response = *refusal.response;
        response.headers += refusal.headers;
        response.headers.append({"X-Hooksmith-Reason", reason});
        return response;
    }
    HttpResponseMessage response;
    response.status = refusal.status;
    response.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}};
    response.headers += refusal.headers;
    response.body =
        JsValue::object({{u"success"_s, false}, {u"error"_s, refusal.error.message}}).toJson();
    return response;
}

QString withoutToken(const QString &url)
{
    // Not by way of QUrl: it takes the "hooks" of "//hooks/..." for a host, and what is no address
    // at all for nothing.
    const auto isEnd = [](QChar character) { return character == u'?' || character == u'#'; };
    QString shown = url.left(std::find_if(url.begin(), url.end(), isEnd) - url.begin());
    const qsizetype scheme = shown.indexOf("://"_L1);
    if (scheme > 0) {
        const qsizetype host = scheme + 3;
        const qsizetype slash = shown.indexOf(u'/', host);
        const qsizetype at = shown.left(slash).lastIndexOf(u'@');
        if (at >= host)
            shown.remove(host, at + 1 - host);
    }
    for (QChar &character : shown) {
        if (character.category() == QChar::Other_Control)
            character = u'?';
    }
    return pathWithHiddenHookToken(shown, u"..."_s);
}

} // namespace hooksmith
