// SPDX-License-Identifier: MIT
#include "core/relay/providerdetector.h"

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
