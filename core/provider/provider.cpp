// SPDX-License-Identifier: MIT
#include "core/provider/provider.h"

#include "core/script/jsvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using Scheme = SignatureScheme;

bool has(const JsValue &body, std::initializer_list<const char16_t *> members)
{
    return std::all_of(members.begin(), members.end(),
                       [&](const char16_t *name) { return body.contains(QStringView(name)); });
}

bool isAdaptiveCard(const JsValue &body)
{
    return body.value(u"attachments").at(0).value(u"contentType").toString()
        == "application/vnd.microsoft.card.adaptive"_L1;
}

bool isConfluence(const JsValue &body)
{
    const QString event = body.value(u"event").toString();
    return has(body, {u"timestamp"})
        && (event.startsWith("page_"_L1) || event.startsWith("comment_"_L1)
            || event.startsWith("blog_"_L1) || event.startsWith("attachment_"_L1)
            || event.startsWith("space_"_L1));
}

// --- Signatures, by the family of their wire form
// -------------------------------------------------

/// "sha256=<hex>" over the body.
Scheme hubSha256(const char *header)
{
    Scheme scheme;
    scheme.header = header;
    scheme.prefix = "sha256=";
    return scheme;
}

Scheme hubSha1(const char *header, bool legacy)
{
    Scheme scheme;
    scheme.header = header;
    scheme.hash = Scheme::Hash::Sha1;
    scheme.prefix = "sha1=";
    scheme.legacy = legacy;
    return scheme;
}

/// Hex over the body, without a prefix.
Scheme plainHex(const char *header)
{
    Scheme scheme;
    scheme.header = header;
    return scheme;
}

/// Base64 over the body.
Scheme plainBase64(const char *header)
{
    Scheme scheme;
    scheme.header = header;
    scheme.encoding = Scheme::Encoding::Base64;
    return scheme;
}

/// "v1=<hex>[,v1=<hex>]" over the body.
Scheme versioned(const char *header)
{
    Scheme scheme;
    scheme.header = header;
    scheme.prefix = "v1=";
    scheme.separator = ',';
    return scheme;
}

/// The header carries the secret in clear.
Scheme token(const char *header)
{
    Scheme scheme;
    scheme.header = header;
    scheme.hash = Scheme::Hash::None;
    return scheme;
}

Scheme stripe()
{
    Scheme scheme = versioned("Stripe-Signature");
    scheme.content = Scheme::Content::TimestampDotBody;
    scheme.timestampPrefix = "t=";
    scheme.windowSeconds = 300;
    return scheme;
}

Scheme slack()
{
    Scheme scheme = plainHex("X-Slack-Signature");
    scheme.content = Scheme::Content::V0TimestampBody;
    scheme.prefix = "v0=";
    scheme.timestampHeader = "X-Slack-Request-Timestamp";
    scheme.windowSeconds = 300;
    return scheme;
}

Scheme standardWebhooks(const char *signature, const char *id, const char *timestamp)
{
    Scheme scheme;
    scheme.header = signature;
    scheme.content = Scheme::Content::IdTimestampBody;
    scheme.encoding = Scheme::Encoding::Base64;
    scheme.prefix = "v1,";
    scheme.separator = ' ';
    scheme.key = Scheme::Key::Whsec;
    scheme.idHeader = id;
    scheme.timestampHeader = timestamp;
    scheme.windowSeconds = 300;
    return scheme;
}

Scheme zendesk()
{
    Scheme scheme = plainBase64("X-Zendesk-Webhook-Signature");
    scheme.content = Scheme::Content::TimestampBody;
    scheme.timestampHeader = "X-Zendesk-Webhook-Signature-Timestamp";
    scheme.time = Scheme::Time::Iso8601;
    // The manual asks for a check of the age and names no number; five minutes is the others'.
    scheme.windowSeconds = 300;
    return scheme;
}

Scheme trello()
{
    Scheme scheme = plainBase64("X-Trello-Webhook");
    scheme.hash = Scheme::Hash::Sha1;
    scheme.content = Scheme::Content::BodyUrl;
    return scheme;
}

Scheme grafana()
{
    // The name of the timestamp header is the person's choice (SignatureSettings::timestampHeader).
    Scheme scheme = plainHex("X-Grafana-Alerting-Signature");
    scheme.content = Scheme::Content::TimestampColonBody;
    scheme.windowSeconds = 300;
    return scheme;
}

Scheme teams()
{
    Scheme scheme = plainBase64("Authorization");
    scheme.prefix = "HMAC ";
    scheme.key = Scheme::Key::Base64;
    return scheme;
}

Provider named(const char *id, const char *name)
{
    Provider provider;
    provider.id = id;
    provider.name = name;
    return provider;
}

/// A provider that is known by a header.
Provider byHeader(const char *id, const char *name, const char *header)
{
    Provider provider = named(id, name);
    provider.header = header;
    return provider;
}

/// A provider whose header also names the event.
Provider byEventHeader(const char *id, const char *name, const char *header,
                       const char *deliveryHeader, const QList<Scheme> &signatures = {})
{
    Provider provider = byHeader(id, name, header);
    provider.eventHeader = header;
    provider.deliveryHeader = deliveryHeader;
    provider.signatures = signatures;
    return provider;
}

/// A provider that only the body gives away.
Provider byBody(const char *id, const char *name, bool (*matches)(const JsValue &),
                const char16_t *eventMember = nullptr, const char16_t *deliveryMember = nullptr)
{
    Provider provider = named(id, name);
    provider.matchesBody = matches;
    provider.eventMember = eventMember;
    provider.deliveryMember = deliveryMember;
    return provider;
}

QList<Provider> makeProviders()
{
    QList<Provider> all;

    // --- By header ---------------------------------------------------------------------------
    // docs.sentry.io/product/integrations/integration-platform/webhooks
    all.append(
        byEventHeader("sentry", "Sentry", "Sentry-Hook-Resource", "Request-ID",
                      {plainHex("Sentry-Hook-Signature"), plainHex("Sentry-App-Signature")}));

    // docs.pagerduty.com/developer/verifying-webhook-signatures
    Provider pagerduty = byHeader("pagerduty", "PagerDuty", "X-PagerDuty-Signature");
    pagerduty.matchesBody = [](const JsValue &body) {
        return !body.value(u"event").value(u"event_type").isUndefined()
            || (body.value(u"messages").at(0).contains(u"incident"));
    };
    pagerduty.eventMember = u"event.event_type";
    pagerduty.deliveryMember = u"event.id";
    pagerduty.signatures = {versioned("X-PagerDuty-Signature")};
    all.append(pagerduty);

    // docs.stripe.com/webhooks/signature
    Provider stripeRow = byHeader("stripe", "Stripe", "Stripe-Signature");
    stripeRow.matchesBody = [](const JsValue &body) {
        return body.value(u"object").toString() == "event"_L1 && has(body, {u"livemode", u"type"});
    };
    stripeRow.eventMember = u"type";
    stripeRow.deliveryMember = u"id";
    stripeRow.signatures = {stripe()};
    all.append(stripeRow);

    // developer.zendesk.com/documentation/webhooks/verifying
    Provider zendeskRow = byHeader("zendesk", "Zendesk", "X-Zendesk-Webhook-Id");
    zendeskRow.matchesBody = [](const JsValue &body) {
        return body.value(u"type").toString().startsWith("zen:event-type:"_L1);
    };
    zendeskRow.eventMember = u"type";
    zendeskRow.deliveryHeader = "X-Zendesk-Webhook-Invocation-Id";
    zendeskRow.signatures = {zendesk()};
    all.append(zendeskRow);

    // developer.atlassian.com/cloud/trello/guides/rest-api/webhooks
    Provider trelloRow = byHeader("trello", "Trello", "X-Trello-Webhook");
    trelloRow.matchesBody = [](const JsValue &body) {
        return has(body, {u"model", u"action"}) && body.value(u"action").contains(u"memberCreator");
    };
    trelloRow.eventMember = u"action.type";
    trelloRow.deliveryMember = u"action.id";
    trelloRow.signatures = {trello()};
    all.append(trelloRow);

    // Both also send the headers of Gogs and GitHub.
    all.append(byEventHeader("forgejo", "Forgejo", "X-Forgejo-Event", "X-Forgejo-Delivery",
                             {plainHex("X-Forgejo-Signature"), plainHex("X-Gitea-Signature")}));
    all.append(byEventHeader("gitea", "Gitea", "X-Gitea-Event", "X-Gitea-Delivery",
                             {plainHex("X-Gitea-Signature"), hubSha256("X-Hub-Signature-256")}));

    // docs.gitlab.com/user/project/integrations/webhooks; the signing token follows Standard
    // Webhooks and replaces nothing: both may be set.
    all.append(
        byEventHeader("gitlab", "GitLab", "X-Gitlab-Event", "X-Gitlab-Event-UUID",
                      {standardWebhooks("webhook-signature", "webhook-id", "webhook-timestamp"),
                       token("X-Gitlab-Token")}));
    all.append(byEventHeader("bitbucket", "Bitbucket", "X-Event-Key", "X-Request-UUID",
                             {hubSha256("X-Hub-Signature")}));
    // docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
    all.append(byEventHeader("github", "GitHub", "X-GitHub-Event", "X-GitHub-Delivery",
                             {hubSha256("X-Hub-Signature-256"), hubSha1("X-Hub-Signature", true)}));
    all.append(byEventHeader("zammad", "Zammad", "X-Zammad-Trigger", "X-Zammad-Delivery",
                             {hubSha1("X-Hub-Signature", false)}));
    // docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats
    Provider sns =
        byEventHeader("sns", "Amazon SNS", "X-Amz-Sns-Message-Type", "X-Amz-Sns-Message-Id");
    sns.signsOtherwise = true;
    all.append(sns);
    // circleci.com/docs/webhooks
    all.append(byEventHeader("circleci", "CircleCI", "Circleci-Event-Type", nullptr,
                             {versioned("Circleci-Signature")}));
    // docs.slack.dev/authentication/verifying-requests-from-slack
    Provider slackRow = byHeader("slack", "Slack", "X-Slack-Signature");
    slackRow.matchesBody = [](const JsValue &body) {
        const QString type = body.value(u"type").toString();
        return (type == "url_verification"_L1 && has(body, {u"challenge"}))
            || (type == "event_callback"_L1 && has(body, {u"event", u"team_id"}));
    };
    slackRow.eventMember = u"event.type";
    slackRow.deliveryMember = u"event_id";
    slackRow.signatures = {slack()};
    all.append(slackRow);
    // core.telegram.org/bots/api#setwebhook
    Provider telegram = byHeader("telegram", "Telegram", "X-Telegram-Bot-Api-Secret-Token");
    telegram.matchesBody = [](const JsValue &body) { return has(body, {u"update_id"}); };
    telegram.deliveryMember = u"update_id";
    telegram.signatures = {token("X-Telegram-Bot-Api-Secret-Token")};
    all.append(telegram);
    // jfrog.com/help: the secret travels in clear unless payload signing is on.
    Provider jfrog = byHeader("jfrog", "JFrog", "X-JFrog-Event-Auth");
    jfrog.matchesBody = [](const JsValue &body) {
        return has(body, {u"domain", u"event_type", u"data"});
    };
    jfrog.eventMember = u"event_type";
    jfrog.signatures = {token("X-JFrog-Event-Auth")};
    all.append(jfrog);
    // shopify.dev/docs/apps/build/webhooks
    all.append(byEventHeader("shopify", "Shopify", "X-Shopify-Topic", "X-Shopify-Webhook-Id",
                             {plainBase64("X-Shopify-Hmac-Sha256")}));
    // github.com/standard-webhooks: the form that many younger services share.
    Provider standard = byHeader("standard-webhooks", "Standard Webhooks", "webhook-signature");
    standard.eventMember = u"type";
    standard.deliveryHeader = "webhook-id";
    standard.signatures = {
        standardWebhooks("webhook-signature", "webhook-id", "webhook-timestamp")};
    all.append(standard);
    Provider svix = standard;
    svix.id = "svix";
    svix.name = "Svix";
    svix.header = "svix-signature";
    svix.deliveryHeader = "svix-id";
    svix.signatures = {standardWebhooks("svix-signature", "svix-id", "svix-timestamp")};
    all.append(svix);

    // --- By body -----------------------------------------------------------------------------
    Provider jira = byBody(
        "jira", "Jira",
        [](const JsValue &body) {
            return has(body, {u"webhookEvent"})
                && (has(body, {u"issue"}) || has(body, {u"timestamp"}));
        },
        u"webhookEvent");
    jira.deliveryHeader = "X-Atlassian-Webhook-Identifier";
    jira.signatures = {hubSha256("X-Hub-Signature")};
    all.append(jira);
    Provider confluence = byBody("confluence", "Confluence", isConfluence, u"event");
    confluence.signatures = {hubSha256("X-Hub-Signature")};
    all.append(confluence);
    all.append(byBody(
        "azure-devops", "Azure DevOps",
        [](const JsValue &body) {
            return has(body, {u"eventType", u"publisherId"});
        },
        u"eventType", u"id"));
    all.append(byBody(
        "azure-monitor", "Azure Monitor",
        [](const JsValue &body) {
            return body.value(u"schemaId").toString().startsWith("azureMonitor"_L1)
                || body.value(u"schemaId")
                       .toString()
                       .contains("activitylogs"_L1, Qt::CaseInsensitive);
        },
        u"data.essentials.monitorCondition"));
    Provider grafanaRow = byBody(
        "grafana", "Grafana",
        [](const JsValue &body) {
            return (body.value(u"alerts").isArray() && has(body, {u"orgId"}))
                || has(body, {u"ruleName", u"evalMatches"}); // Before Grafana 9
        },
        u"status");
    grafanaRow.signatures = {grafana()};
    all.append(grafanaRow);
    all.append(byBody(
        "alertmanager", "Alertmanager",
        [](const JsValue &body) {
            return body.value(u"alerts").isArray() && body.value(u"version").toJsString() == "4"_L1;
        },
        u"status"));
    all.append(byBody(
        "uptime-kuma", "Uptime Kuma",
        [](const JsValue &body) {
            return has(body, {u"heartbeat", u"monitor"});
        },
        u"heartbeat.status"));
    Provider dockerHub = byBody("docker-hub", "Docker Hub", [](const JsValue &body) {
        return has(body, {u"push_data", u"repository"});
    });
    dockerHub.eventMember = u"=push";
    all.append(dockerHub);
    all.append(byBody(
        "redmine", "Redmine",
        [](const JsValue &body) {
            const JsValue payload = body.value(u"payload");
            return has(payload, {u"issue", u"action"});
        },
        u"payload.action"));
    all.append(byBody(
        "jenkins", "Jenkins",
        [](const JsValue &body) {
            return has(body.value(u"build"), {u"phase"}) && has(body, {u"name"});
        },
        u"build.phase"));
    all.append(byBody(
        "freshdesk", "Freshdesk",
        [](const JsValue &body) { return has(body, {u"freshdesk_webhook"}); },
        u"freshdesk_webhook.triggered_event"));
    all.append(byBody(
        "uptimerobot", "UptimeRobot",
        [](const JsValue &body) {
            return has(body, {u"alertType"})
                && (has(body, {u"monitorID"}) || has(body, {u"monitorFriendlyName"}));
        },
        u"alertTypeFriendlyName"));
    all.append(byBody(
        "harbor", "Harbor",
        [](const JsValue &body) {
            return has(body, {u"type", u"occur_at", u"event_data"});
        },
        u"type"));
    all.append(byBody(
        "appveyor", "AppVeyor",
        [](const JsValue &body) {
            return has(body, {u"eventName", u"eventData"});
        },
        u"eventName"));
    all.append(byBody(
        "datadog", "Datadog",
        [](const JsValue &body) {
            return has(body, {u"event_type", u"last_updated", u"title"});
        },
        u"event_type", u"id"));
    all.append(byBody(
        "sentry-legacy", "Sentry (legacy plugin)",
        [](const JsValue &body) {
            return has(body, {u"project_name", u"culprit"});
        },
        u"level", u"id"));
    all.append(byBody("zabbix", "Zabbix", [](const JsValue &body) {
        return has(body, {u"event_severity", u"trigger_id"})
            || has(body, {u"eventid", u"triggerid"});
    }));
    all.append(byBody(
        "icinga", "Icinga / Nagios",
        [](const JsValue &body) {
            return has(body, {u"hostname", u"servicestate"})
                || has(body, {u"HOSTNAME", u"SERVICESTATE"})
                || has(body, {u"HOSTNAME", u"HOSTSTATE"});
        },
        u"NOTIFICATIONTYPE"));
    all.append(byBody("discord-format", "Discord format",
                      [](const JsValue &body) { return body.value(u"embeds").isArray(); }));
    Provider teamsRow = byBody("teams", "Microsoft Teams", [](const JsValue &body) {
        return body.value(u"@type").toString() == "MessageCard"_L1 || isAdaptiveCard(body);
    });
    teamsRow.signatures = {teams()};
    all.append(teamsRow);
    // What a Rocket.Chat server's outgoing integration sends (server specification, 5.2).
    Provider rocketchat = byBody("rocketchat", "Rocket.Chat", [](const JsValue &body) {
        return has(body, {u"token", u"bot"})
            && (has(body, {u"message_id", u"channel_id"}) || body.keys().size() == 2
                || has(body, {u"user_name", u"timestamp"}));
    });
    rocketchat.deliveryMember = u"message_id";
    all.append(rocketchat);
    all.append(byBody("slack-format", "Slack format", [](const JsValue &body) {
        return has(body, {u"text"}) || has(body, {u"attachments"}) || has(body, {u"blocks"});
    }));
    return all;
}

} // namespace

const QList<Provider> &allProviders()
{
    static const QList<Provider> all = makeProviders();
    return all;
}

const Provider *providerById(QStringView id)
{
    const QList<Provider> &all = allProviders();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Provider &provider) {
        return id == QLatin1StringView(provider.id);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace hooksmith
