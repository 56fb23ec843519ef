// SPDX-License-Identifier: MIT
#include "core/relay/providerdetector.h"

#include "core/script/jsvalue.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct HeaderRule
{
    const char *header; ///< Its presence names the provider
    const char *id;
    const char *name;
    const char *eventHeader; ///< May be null: `eventMember` of the body
    const char16_t *eventMember; ///< "a.b"
    const char *deliveryHeader;
    const char16_t *deliveryMember;
};

constexpr HeaderRule headerRules[] = {
    {"Sentry-Hook-Resource", "sentry", "Sentry", "Sentry-Hook-Resource", nullptr, "Request-ID",
     nullptr},
    {"X-PagerDuty-Signature", "pagerduty", "PagerDuty", nullptr, u"event.event_type", nullptr,
     u"event.id"},
    {"Stripe-Signature", "stripe", "Stripe", nullptr, u"type", nullptr, u"id"},
    {"X-Zendesk-Webhook-Id", "zendesk", "Zendesk", nullptr, u"type",
     "X-Zendesk-Webhook-Invocation-Id", nullptr},
    {"X-Trello-Webhook", "trello", "Trello", nullptr, u"action.type", nullptr, u"action.id"},
    {"X-Forgejo-Event", "forgejo", "Forgejo", "X-Forgejo-Event", nullptr, "X-Forgejo-Delivery",
     nullptr},
    {"X-Gitea-Event", "gitea", "Gitea", "X-Gitea-Event", nullptr, "X-Gitea-Delivery", nullptr},
    {"X-Gitlab-Event", "gitlab", "GitLab", "X-Gitlab-Event", nullptr, "X-Gitlab-Event-UUID",
     nullptr},
    {"X-Event-Key", "bitbucket", "Bitbucket", "X-Event-Key", nullptr, "X-Request-UUID", nullptr},
    {"X-GitHub-Event", "github", "GitHub", "X-GitHub-Event", nullptr, "X-GitHub-Delivery", nullptr},
    {"X-Zammad-Trigger", "zammad", "Zammad", "X-Zammad-Trigger", nullptr, "X-Zammad-Delivery",
     nullptr},
    {"X-Amz-Sns-Message-Type", "sns", "Amazon SNS", "X-Amz-Sns-Message-Type", nullptr,
     "X-Amz-Sns-Message-Id", nullptr},
};

/// The body as the provider's data: JSON, or the JSON of a form's only field `payload`.
JsValue readBody(const HttpRequestMessage &request)
{
    QByteArray text = request.body;
    if (request.header("Content-Type").startsWith("application/x-www-form-urlencoded")
        && text.startsWith("payload=") && !text.contains('&'))
        text = QByteArray::fromPercentEncoding(text.mid(8).replace('+', ' '));
    const qsizetype start = text.indexOf('{');
    if (start < 0 || start > 16)
        return {}; // Saves parsing what cannot be an object (a byte order mark may precede it)
    return JsValue::fromJson(text.mid(start)).value_or(JsValue());
}

QString memberText(const JsValue &body, const char16_t *path)
{
    if (!path)
        return {};
    JsValue value = body;
    for (const QString &key : QString::fromUtf16(path).split(u'.'))
        value = value.value(key);
    return value.isString() || value.isNumber() ? value.toJsString() : QString();
}

DetectedProvider byBody(const HttpRequestMessage &request, const JsValue &body)
{
    const auto has = [&body](QStringView key) { return body.contains(key); };
    const auto text = [&body](const char16_t *path) { return memberText(body, path); };
    if (has(u"webhookEvent") && has(u"issue"))
        return {u"jira"_s, u"Jira"_s, text(u"webhookEvent"),
                QString::fromLatin1(request.header("X-Atlassian-Webhook-Identifier"))};
    if (has(u"eventType") && has(u"publisherId"))
        return {u"azure-devops"_s, u"Azure DevOps"_s, text(u"eventType"), text(u"id")};
    if (body.value(u"alerts").isArray() && has(u"orgId"))
        return {u"grafana"_s, u"Grafana"_s, text(u"status"), {}};
    if (body.value(u"alerts").isArray() && text(u"version") == "4"_L1)
        return {u"alertmanager"_s, u"Alertmanager"_s, text(u"status"), {}};
    if (has(u"heartbeat") && has(u"monitor"))
        return {u"uptime-kuma"_s, u"Uptime Kuma"_s, text(u"heartbeat.status"), {}};
    if (has(u"push_data") && has(u"repository"))
        return {u"docker-hub"_s, u"Docker Hub"_s, u"push"_s, {}};
    const JsValue payload = body.value(u"payload");
    if (payload.contains(u"issue") && payload.contains(u"action"))
        return {u"redmine"_s, u"Redmine"_s, text(u"payload.action"), {}};
    if (text(u"@type") == "MessageCard"_L1
        || body.value(u"attachments").at(0).value(u"contentType").toString()
            == "application/vnd.microsoft.card.adaptive"_L1)
        return {u"teams"_s, u"Microsoft Teams"_s, {}, {}};
    if (has(u"text") || has(u"attachments") || has(u"blocks"))
        return {u"slack-format"_s, u"Slack format"_s, {}, {}};
    return {u"generic"_s, u"Webhook"_s, {}, {}};
}

} // namespace

DetectedProvider detectProvider(const HttpRequestMessage &request)
{
    for (const HeaderRule &rule : headerRules) {
        if (!request.hasHeader(rule.header))
            continue;
        DetectedProvider provider{
            QString::fromLatin1(rule.id), QString::fromLatin1(rule.name), {}, {}};
        const JsValue body =
            rule.eventMember || rule.deliveryMember ? readBody(request) : JsValue();
        provider.event = rule.eventHeader ? QString::fromUtf8(request.header(rule.eventHeader))
                                          : memberText(body, rule.eventMember);
        provider.deliveryId = rule.deliveryHeader
            ? QString::fromUtf8(request.header(rule.deliveryHeader))
            : memberText(body, rule.deliveryMember);
        return provider;
    }
    return byBody(request, readBody(request));
}

} // namespace hooksmith
