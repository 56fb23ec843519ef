// SPDX-License-Identifier: MIT
#include "core/exchange/headernames.h"

#include "core/provider/provider.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

QStringList knownHeaderNames()
{
    static const QStringList names = [] {
        QStringList all{u"Accept"_s,
                        u"Accept-Charset"_s,
                        u"Accept-Encoding"_s,
                        u"Accept-Language"_s,
                        u"Authorization"_s,
                        u"Cache-Control"_s,
                        u"Connection"_s,
                        u"Content-Encoding"_s,
                        u"Content-Language"_s,
                        u"Content-Type"_s,
                        u"Cookie"_s,
                        u"Date"_s,
                        u"Expect"_s,
                        u"Forwarded"_s,
                        u"Host"_s,
                        u"If-Match"_s,
                        u"If-None-Match"_s,
                        u"Idempotency-Key"_s,
                        u"Origin"_s,
                        u"Pragma"_s,
                        u"Referer"_s,
                        u"User-Agent"_s,
                        u"Via"_s,
                        u"X-Api-Key"_s,
                        u"X-Auth-Token"_s,
                        u"X-Correlation-Id"_s,
                        u"X-Forwarded-For"_s,
                        u"X-Forwarded-Host"_s,
                        u"X-Forwarded-Proto"_s,
                        u"X-Real-Ip"_s,
                        u"X-Request-Id"_s,
                        u"X-Requested-With"_s,
                        u"X-User-Id"_s};
        const auto add = [&all](const char *name) {
            if (name && !all.contains(QLatin1StringView(name), Qt::CaseInsensitive))
                all.append(QString::fromLatin1(name));
        };
        for (const Provider &provider : allProviders()) {
            add(provider.header);
            add(provider.eventHeader);
            add(provider.deliveryHeader);
            for (const SignatureScheme &scheme : provider.signatures) {
                add(scheme.header);
                add(scheme.timestampHeader);
                add(scheme.idHeader);
            }
        }
        all.sort(Qt::CaseInsensitive);
        return all;
    }();
    return names;
}

QStringList usualHeaderValues(const QString &name)
{
    struct Row
    {
        QLatin1StringView name;
        QStringList values;
    };
    static const Row rows[] = {
        {"content-type"_L1,
         {u"application/json"_s, u"application/json; charset=utf-8"_s,
          u"application/x-www-form-urlencoded"_s, u"multipart/form-data"_s, u"text/plain"_s,
          u"text/plain; charset=UTF-8"_s, u"application/xml"_s, u"text/xml"_s,
          u"application/octet-stream"_s}},
        {"accept"_L1, {u"*/*"_s, u"application/json"_s}},
        {"accept-encoding"_L1, {u"gzip"_s, u"gzip, deflate"_s, u"identity"_s}},
        {"authorization"_L1, {u"Basic "_s, u"Bearer "_s}},
        {"cache-control"_L1, {u"no-cache"_s}},
        {"connection"_L1, {u"close"_s, u"keep-alive"_s}},
        {"x-forwarded-proto"_L1, {u"https"_s, u"http"_s}},
        {"x-github-event"_L1,
         {u"ping"_s, u"push"_s, u"pull_request"_s, u"pull_request_review"_s, u"issues"_s,
          u"issue_comment"_s, u"release"_s, u"create"_s, u"delete"_s, u"fork"_s, u"star"_s,
          u"workflow_run"_s, u"check_run"_s, u"deployment_status"_s}},
        {"x-gitlab-event"_L1,
         {u"Push Hook"_s, u"Tag Push Hook"_s, u"Issue Hook"_s, u"Note Hook"_s,
          u"Merge Request Hook"_s, u"Pipeline Hook"_s, u"Job Hook"_s, u"Release Hook"_s}},
        {"x-gitea-event"_L1, {u"push"_s, u"pull_request"_s, u"issues"_s, u"release"_s}},
        {"x-event-key"_L1,
         {u"repo:push"_s, u"pullrequest:created"_s, u"pullrequest:fulfilled"_s,
          u"issue:created"_s}},
        {"sentry-hook-resource"_L1,
         {u"issue"_s, u"event_alert"_s, u"metric_alert"_s, u"error"_s, u"installation"_s}},
    };
    const QString wanted = name.toLower();
    for (const Row &row : rows) {
        if (wanted == row.name)
            return row.values;
    }
    return {};
}

} // namespace hooksmith
