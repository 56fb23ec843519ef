// SPDX-License-Identifier: MIT
#include "core/rocketchat/incomingrequest.h"

#include "core/rocketchat/formbody.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString percentDecoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

/// Path and query of an address, which may be absolute and may carry a fragment.
void splitUrl(const QByteArray &url, QString &pathname, QString &search)
{
    QString text = QString::fromUtf8(url).section(u'#', 0, 0);
    const qsizetype scheme = text.indexOf("://"_L1);
    if (scheme > 0 && !text.left(scheme).contains(u'/')) {
        const qsizetype slash = text.indexOf(u'/', scheme + 3);
        text = slash < 0 ? u"/"_s : text.mid(slash);
    }
    const qsizetype question = text.indexOf(u'?');
    pathname = question < 0 ? text : text.left(question);
    search = question < 0 ? QString() : text.mid(question);
    if (search == "?"_L1)
        search.clear();
}

JsValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsValue(nullptr) : JsValue(text);
}

/// Node joins repeated headers, drops repetitions of some, and gives set-cookie as a list.
JsValue headersObject(const IncomingSample &sample, const IncomingRoute &route,
                      const Profile &profile)
{
    static const QList<QByteArray> single{"age",
                                          "authorization",
                                          "content-length",
                                          "content-type",
                                          "etag",
                                          "expires",
                                          "from",
                                          "host",
                                          "if-modified-since",
                                          "if-unmodified-since",
                                          "last-modified",
                                          "location",
                                          "max-forwards",
                                          "proxy-authorization",
                                          "referer",
                                          "retry-after",
                                          "server",
                                          "user-agent"};
    JsValue headers = JsValue::object();
    for (const HeaderField &field : sample.headers) {
        const QByteArray lower = field.name.toLower();
        const QString name = QString::fromLatin1(lower);
        const QString value = QString::fromLatin1(field.value.trimmed());
        if (!headers.contains(name))
            headers.insert(name, value);
        else if (!single.contains(lower))
            headers.insert(name,
                           QString(headers.value(name).toString()
                                   + (lower == "cookie" ? u"; "_s : u", "_s) + value));
    }
    if (profile.authTokenHeader)
        headers.insert(u"x-auth-token"_s, route.parameters.value(u"token"));
    if (profile.router != Profile::Router::Hono)
        return headers;
    // The Headers object of fetch gives its entries sorted by name.
    JsValue::Members members = headers.members();
    std::sort(members.begin(), members.end(),
              [](const JsValue::Member &a, const JsValue::Member &b) { return a.first < b.first; });
    return JsValue::fromMembers(std::move(members));
}

} // namespace

IncomingRoute IncomingRoute::of(const IncomingSample &request)
{
    IncomingRoute route;
    splitUrl(request.url, route.pathname, route.search);
    QStringList parts = route.pathname.split(u'/');
    if (parts.size() < 2 || !parts.takeFirst().isEmpty() || parts.takeFirst() != "hooks"_L1)
        return route;
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast(); // A trailing slash
    if (std::any_of(parts.cbegin(), parts.cend(), [](const QString &p) { return p.isEmpty(); }))
        return route;

    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    // The three-part form is registered first, so it also captures sample/<id>/<token> and the
    // like.
    if (parts.size() == 2 || parts.size() == 3) {
        route.kind = get || post ? Kind::Execute : Kind::MethodNotAllowed;
    } else if (parts.size() == 4) {
        const QString verb = parts.takeFirst();
        if (verb == "sample"_L1 || verb == "info"_L1)
            route.kind = !get         ? Kind::MethodNotAllowed
                : verb == "sample"_L1 ? Kind::Sample
                                      : Kind::Info;
        else if (verb == "add"_L1 || verb == "remove"_L1)
            route.kind = !post     ? Kind::MethodNotAllowed
                : verb == "add"_L1 ? Kind::Add
                                   : Kind::Remove;
        else
            return route;
    } else {
        return route;
    }
    for (QString &part : parts)
        part = percentDecoded(part);
    route.integrationId = parts.first();
    route.token = percentDecoded(parts.last());
    route.parameters = JsValue::object({{u"integrationId"_s, parts.first()}});
    if (parts.size() == 3)
        route.parameters.insert(u"userId"_s, parts.at(1));
    route.parameters.insert(u"token"_s, parts.last());
    return route;
}

JsValue makeIncomingRequest(const IncomingSample &sample, const IncomingRoute &route,
                            const IncomingBody &body, const JsValue &user, const Profile &profile)
{
    const bool hono = profile.router == Profile::Router::Hono;
    const QString path = route.pathname + route.search;
    const QString full = profile.absoluteUrlRaw ? u"http://localhost"_s + path : path;
    const JsValue url = JsValue::object({
        {u"hash"_s, hono ? JsValue(QString()) : JsValue(nullptr)},
        {u"search"_s, hono ? JsValue(route.search) : textOrNull(route.search)},
        {u"query"_s, nestedForm(route.search.mid(1).toUtf8())},
        {u"pathname"_s, route.pathname},
        {u"path"_s, full},
    });
    JsValue name = user.value(u"name");
    if (hono && !name.isTruthy())
        name = QString();
    return JsValue::object({
        {u"url"_s, url},
        {u"url_raw"_s, full},
        {u"url_params"_s, route.parameters},
        {u"content"_s, body.content},
        {u"content_raw"_s, body.raw},
        {u"headers"_s, headersObject(sample, route, profile)},
        {u"body"_s, body.parsed},
        {u"user"_s,
         JsValue::object({{u"_id"_s, user.value(u"_id")},
                          {u"name"_s, name},
                          {u"username"_s, user.value(u"username")}})},
    });
}

} // namespace hooksmith
