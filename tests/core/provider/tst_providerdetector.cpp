// SPDX-License-Identifier: MIT
#include "core/provider/providerdetector.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestProviderDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
};

void TestProviderDetector::detects_data()
{
    QTest::addColumn<QList<QByteArrayList>>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("delivery");
    using Headers = QList<QByteArrayList>;
    const auto row = [](const char *name, const Headers &headers, const char *body,
                        const QString &id, const QString &event = {},
                        const QString &delivery = {}) {
        QTest::newRow(name) << headers << QByteArray(body) << id << event << delivery;
    };
    row("github", {{"x-github-event", "push"}, {"X-GitHub-Delivery", "d1"}}, "{}", u"github"_s,
        u"push"_s, u"d1"_s);
    row("gitea sends github's headers too",
        {{"X-GitHub-Event", "push"},
         {"X-Gogs-Event", "push"},
         {"X-Gitea-Event", "push"},
         {"X-Gitea-Delivery", "g1"}},
        "{}", u"gitea"_s, u"push"_s, u"g1"_s);
    row("gitlab", {{"X-Gitlab-Event", "Merge Request Hook"}}, "{}", u"gitlab"_s,
        u"Merge Request Hook"_s);
    row("sentry", {{"Sentry-Hook-Resource", "issue"}, {"Request-ID", "r"}}, "{}", u"sentry"_s,
        u"issue"_s, u"r"_s);
    row("stripe", {{"Stripe-Signature", "t=1,v1=a"}}, R"({"id":"evt_1","type":"invoice.paid"})",
        u"stripe"_s, u"invoice.paid"_s, u"evt_1"_s);
    row("pagerduty", {{"X-PagerDuty-Signature", "v1=a"}},
        R"({"event":{"id":"e","event_type":"incident.triggered"}})", u"pagerduty"_s,
        u"incident.triggered"_s, u"e"_s);
    row("jira", {}, R"({"webhookEvent":"jira:issue_created","issue":{}})", u"jira"_s,
        u"jira:issue_created"_s);
    row("grafana", {}, R"({"alerts":[],"orgId":1,"version":"1","status":"firing"})", u"grafana"_s,
        u"firing"_s);
    row("alertmanager", {}, R"({"alerts":[],"version":"4","status":"resolved"})", u"alertmanager"_s,
        u"resolved"_s);
    row("uptime kuma", {}, R"({"heartbeat":{"status":0},"monitor":{}})", u"uptime-kuma"_s, u"0"_s);
    row("uptime kuma test button", {}, R"({"heartbeat":null,"monitor":null})", u"uptime-kuma"_s);
    row("docker hub", {}, R"({"push_data":{},"repository":{}})", u"docker-hub"_s, u"push"_s);
    row("redmine", {}, R"({"payload":{"issue":{},"action":"opened"}})", u"redmine"_s, u"opened"_s);
    row("teams card", {}, R"({"@type":"MessageCard"})", u"teams"_s);
    row("slack form", {{"Content-Type", "application/x-www-form-urlencoded"}},
        "payload=%7B%22text%22%3A%22a+b%22%7D", u"slack-format"_s);
    row("byte order mark", {}, "\xef\xbb\xbf{\"text\":\"a\"}", u"slack-format"_s);
    row("slack form with another field", {{"Content-Type", "application/x-www-form-urlencoded"}},
        "payload=%7B%7D&text=a", u"slack-format"_s);
    row("form content type with parameters",
        {{"content-type", "Application/X-WWW-Form-Urlencoded; charset=utf-8"}},
        "payload=%7B%22text%22%3A%22a%22%7D", u"slack-format"_s);
    row("forgejo before gitea", {{"X-Gitea-Event", "push"}, {"X-Forgejo-Event", "push"}}, "{}",
        u"forgejo"_s, u"push"_s);
    row("bitbucket", {{"X-Event-Key", "repo:push"}, {"X-Request-UUID", "u"}}, "{}", u"bitbucket"_s,
        u"repo:push"_s, u"u"_s);
    row("zendesk", {{"X-Zendesk-Webhook-Id", "w"}, {"X-Zendesk-Webhook-Invocation-Id", "i"}},
        R"({"type":"zen:event-type:ticket.created"})", u"zendesk"_s,
        u"zen:event-type:ticket.created"_s, u"i"_s);
    row("trello", {{"X-Trello-Webhook", "x"}}, R"({"action":{"id":"1","type":"createCard"}})",
        u"trello"_s, u"createCard"_s, u"1"_s);
    row("zammad", {{"X-Zammad-Trigger", "t"}, {"X-Zammad-Delivery", "d"}}, "{}", u"zammad"_s,
        u"t"_s, u"d"_s);
    row("sns, a body that is no JSON type",
        {{"X-Amz-Sns-Message-Type", "Notification"}, {"X-Amz-Sns-Message-Id", "m"}}, "text",
        u"sns"_s, u"Notification"_s, u"m"_s);
    row("slack's own", {{"X-Slack-Signature", "v0=a"}},
        R"({"type":"event_callback","event_id":"Ev1","event":{"type":"message"}})", u"slack"_s,
        u"message"_s, u"Ev1"_s);
    row("slack challenge", {}, R"({"type":"url_verification","challenge":"c"})", u"slack"_s);
    row("pagerduty without a secret", {}, R"({"event":{"id":"e","event_type":"pagey.ping"}})",
        u"pagerduty"_s, u"pagey.ping"_s, u"e"_s);
    row("pagerduty v2", {}, R"({"messages":[{"incident":{}}]})", u"pagerduty"_s);
    row("stripe without its header", {},
        R"({"id":"evt_1","object":"event","type":"charge.failed","livemode":false})", u"stripe"_s,
        u"charge.failed"_s, u"evt_1"_s);
    row("jira release", {{"X-Atlassian-Webhook-Identifier", "j"}},
        R"({"webhookEvent":"jira:version_released","timestamp":1,"version":{}})", u"jira"_s,
        u"jira:version_released"_s, u"j"_s);
    row("confluence", {}, R"({"event":"page_updated","timestamp":1,"page":{}})", u"confluence"_s,
        u"page_updated"_s);
    row("azure devops", {}, R"({"id":"a","eventType":"git.push","publisherId":"tfs"})",
        u"azure-devops"_s, u"git.push"_s, u"a"_s);
    row("azure monitor", {},
        R"({"schemaId":"azureMonitorCommonAlertSchema","data":{"essentials":{"monitorCondition":"Fired"}}})",
        u"azure-monitor"_s, u"Fired"_s);
    row("grafana before version 9", {}, R"({"ruleName":"r","evalMatches":[],"state":"alerting"})",
        u"grafana"_s);
    row("jenkins", {}, R"({"name":"job","build":{"phase":"FINALIZED","status":"FAILURE"}})",
        u"jenkins"_s, u"FINALIZED"_s);
    row("freshdesk", {}, R"({"freshdesk_webhook":{"ticket_id":1}})", u"freshdesk"_s);
    row("uptimerobot", {}, R"({"monitorID":"1","alertType":"1","alertTypeFriendlyName":"Down"})",
        u"uptimerobot"_s, u"Down"_s);
    row("uptimerobot form", {{"Content-Type", "application/x-www-form-urlencoded"}},
        "monitorID=1&alertType=1&alertTypeFriendlyName=Down", u"uptimerobot"_s, u"Down"_s);
    row("datadog", {},
        R"({"id":"9","last_updated":"1","event_type":"query_alert_monitor","title":"t","body":"b"})",
        u"datadog"_s, u"query_alert_monitor"_s, u"9"_s);
    row("harbor", {}, R"({"type":"PUSH_ARTIFACT","occur_at":1,"event_data":{}})", u"harbor"_s,
        u"PUSH_ARTIFACT"_s);
    row("telegram", {}, R"({"update_id":7,"message":{}})", u"telegram"_s, {}, u"7"_s);
    row("icinga", {}, R"({"HOSTNAME":"h","SERVICESTATE":"CRITICAL","NOTIFICATIONTYPE":"PROBLEM"})",
        u"icinga"_s, u"PROBLEM"_s);
    row("discord format", {}, R"({"embeds":[{}]})", u"discord-format"_s);
    row("teams outgoing", {{"Authorization", "HMAC abc="}}, R"({"type":"message","text":"a"})",
        u"teams"_s);
    row("adaptive card", {},
        R"({"attachments":[{"contentType":"application/vnd.microsoft.card.adaptive"}]})",
        u"teams"_s);
    row("rocket.chat", {},
        R"({"token":"t","bot":false,"channel_id":"GENERAL","message_id":"m","text":"a"})",
        u"rocketchat"_s, {}, u"m"_s);
    row("rocket.chat 7.7 without a message", {}, R"({"token":"t","bot":false})", u"rocketchat"_s);
    row("unknown", {}, R"({"a":1})", u"generic"_s);
    row("not json", {}, "hello {", u"generic"_s);
    row("array", {}, R"([{"text":"a"}])", u"generic"_s);
    row("empty", {}, "", u"generic"_s);
}

void TestProviderDetector::detects()
{
    QFETCH(QList<QByteArrayList>, headers);
    QFETCH(QByteArray, body);
    HttpRequestMessage request;
    request.body = body;
    for (const QByteArrayList &header : headers)
        request.headers.append({header.at(0), header.at(1)});
    const DetectedProvider provider = detectProvider(request);
    QTEST(provider.id, "id");
    QTEST(provider.event, "event");
    QTEST(provider.deliveryId, "delivery");
}

QTEST_GUILESS_MAIN(TestProviderDetector)
#include "tst_providerdetector.moc"
