// SPDX-License-Identifier: MIT
#include "core/rocketchat/incomingreply.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

void IncomingReplies::setRateLimit(int limit, int remaining, qint64 resetMs)
{
    m_rateLimit.clear();
    m_rateLimit.emplaceBack("x-ratelimit-limit", QByteArray::number(limit));
    m_rateLimit.emplaceBack("x-ratelimit-remaining", QByteArray::number(remaining));
    m_rateLimit.emplaceBack("x-ratelimit-reset", QByteArray::number(resetMs));
}

Reply IncomingReplies::reply(int status, const JsValue &body) const
{
    Reply answer{status, body, {}};
    const bool hono = m_profile.router == Profile::Router::Hono;
    const bool plain = body.isString() && hono && (status == 404 || status == 500);
    answer.headers.emplaceBack("content-type",
                               plain ? "text/plain; charset=UTF-8" : "application/json");
    if (!plain && hono) {
        answer.headers.emplaceBack("cache-control", "no-store");
        answer.headers.emplaceBack("pragma", "no-cache");
    }
    answer.headers += m_rateLimit;
    return answer;
}

Reply IncomingReplies::failure(int status, const JsValue &error) const
{
    if (error.isObject()) {
        JsValue body = error;
        body.insert(u"success"_s, false);
        return reply(status, body);
    }
    // Lists and dates keep their form as JSON; of an Error, a Map and the like only what is added
    // is left.
    if (error.isArray() || error.isDate())
        return reply(status, error);
    if (error.typeName() == "object"_L1)
        return reply(status, JsValue::object({{u"success"_s, false}}));
    return reply(status, JsValue::object({{u"success"_s, false}, {u"error"_s, error}}));
}

Reply IncomingReplies::success() const
{
    return reply(200, JsValue::object({{u"success"_s, true}}));
}

Reply IncomingReplies::success(const JsValue &response) const
{
    JsValue body = response;
    if (body.isObject())
        body.insert(u"success"_s, true);
    return reply(200, body);
}

Reply IncomingReplies::page(int status, const QString &words) const
{
    const QString page =
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>Error</title>\n</head>\n<body>\n<pre>%1</pre>\n</body>\n</html>\n"_s;
    Reply answer{status, page.arg(words.toHtmlEscaped()), {}};
    answer.headers.emplaceBack("content-security-policy", "default-src 'none'");
    answer.headers.emplaceBack("x-content-type-options", "nosniff");
    answer.headers.emplaceBack("content-type", "text/html; charset=utf-8");
    return answer;
}

} // namespace hooksmith
