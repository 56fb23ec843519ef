// SPDX-License-Identifier: MIT
// Deliveries that are sent on once more, and what the journal tells of those that were refused.
#include "core/provider/signature.h"
#include "tests/core/relay/relayharness.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestRelayReplay : public RelayHarness
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_target.start()); }
    void init() { prepare(); }
    void cleanup() { m_relay.reset(); }
    void replays();
    void replaysEditedAndSignedAnew();
    void replaysToAnotherTarget();
    void triesDeadLettersAgain();
    void listsRefusalsInTheJournal();
};

void TestRelayReplay::replays()
{
    start({integration(u"one"_s), integration(u"two"_s)});
    ask("POST", u"/hooks/one/secret?q=1"_s, "again", {{"X-GitHub-Event", "push"}});
    ask("POST", u"/hooks/one/secret"_s, "more");
    QTRY_COMPARE(m_forwarded.size(), 2);
    const QStringList ids{m_answered.at(0).id, m_answered.at(1).id};
    int called = 0;
    m_relay->replay(ids, {}, this,
                    [&called](const Result<void> &result) { called += bool(result); });
    QTRY_COMPARE(called, 2);
    QTRY_COMPARE(m_forwarded.size(), 4);
    QCOMPARE(storedTexts(), QStringList({u"again"_s, u"more"_s, u"again"_s, u"more"_s}));
    QCOMPARE(m_answered.at(2).replayOf, ids.at(0));
    QVERIFY(m_answered.at(2).id != ids.at(0));
    QCOMPARE(m_answered.at(2).provider.id, u"github"_s);
    QCOMPARE(load(m_answered.at(2).id).replayOf, ids.at(0));

    ReplayOptions other;
    other.integrationId = u"two"_s;
    QVERIFY(wait([&](Relay::Done done) { m_relay->replay({ids.at(0)}, other, this, done); }));
    QTRY_COMPARE(m_forwarded.size(), 5);
    QCOMPARE(m_answered.at(4).integrationId, u"two"_s);
    QCOMPARE(m_answered.at(4).request.target, QByteArray("/hooks/two/secret?q=1"));

    other.integrationId = u"gone"_s;
    const auto gone =
        wait([&](Relay::Done done) { m_relay->replay({ids.at(0)}, other, this, done); });
    QCOMPARE(gone.error().code, u"unknown-integration"_s);
    const auto none = wait([&](Relay::Done done) { m_relay->replay({u"x"_s}, {}, this, done); });
    QCOMPARE(none.error().code, u"not-found"_s);
}

void TestRelayReplay::replaysEditedAndSignedAnew()
{
    m_secrets.set(u"stripe"_s, u"whsec"_s);
    RelayIntegration item = integration(u"one"_s);
    item.signature.secretKey = u"stripe"_s;
    item.signature.required = false;
    start({item});
    HttpRequestMessage request;
    request.body = R"({"id":"evt_1","type":"charge.failed"})";
    SignatureContext context;
    context.secret = "whsec";
    context.nowMs = QDateTime::currentMSecsSinceEpoch() - 86400000;
    QVERIFY(signRequest(u"stripe"_s, request, context));
    ask("POST", u"/hooks/one/secret"_s, request.body,
        {{"Stripe-Signature", request.header("Stripe-Signature")}});
    QCOMPARE(m_answered.at(0).signature.kind, SignatureVerdict::Kind::Stale);

    ReplayOptions edited;
    edited.edited = m_answered.at(0).request;
    edited.edited->body = R"({"id":"evt_1","type":"charge.refunded"})";
    edited.sign = false;
    QVERIFY(wait(
        [&](Relay::Done done) { m_relay->replay({m_answered.at(0).id}, edited, this, done); }));
    QTRY_COMPARE(m_answered.size(), 2);
    QCOMPARE(m_answered.at(1).signature.kind, SignatureVerdict::Kind::Invalid);
    edited.sign = true;
    QVERIFY(wait(
        [&](Relay::Done done) { m_relay->replay({m_answered.at(0).id}, edited, this, done); }));
    QTRY_COMPARE(m_answered.size(), 3);
    QCOMPARE(m_answered.at(2).signature.kind, SignatureVerdict::Kind::Valid);
    QCOMPARE(m_answered.at(2).provider.event, u"charge.refunded"_s);
}

void TestRelayReplay::replaysToAnotherTarget()
{
    start({integration(u"one"_s)});
    ask("POST", u"/hooks/one/secret"_s, "x");
    QTRY_COMPARE(m_forwarded.size(), 1);
    m_target.setIntegration(
        R"({"type":"webhook-incoming","_id":"elsewhere","token":"t","name":"E","channel":"#else",)"
        R"("scriptEnabled":false,"enabled":true,"username":"rocket.cat"})");
    ReplayOptions other;
    other.forwardUrl = QUrl(m_target.url() + u"/hooks/elsewhere/t"_s);
    QVERIFY(
        wait([&](Relay::Done done) { m_relay->replay({m_answered.at(0).id}, other, this, done); }));
    QTRY_COMPARE(m_forwarded.size(), 2);
    QCOMPARE(m_target.messages().at(1).value(u"room").toString(), u"#else"_s);
}

void TestRelayReplay::triesDeadLettersAgain()
{
    start({integration(u"one"_s)});
    m_target.behave(R"({"path":"/hooks/","status":404,"body":"{\"success\":false}"})");
    ask("POST", u"/hooks/one/secret"_s, "dead");
    QTRY_COMPARE(m_failed.size(), 1);
    const QString id = m_answered.at(0).id;
    std::optional<QList<JournalEntry>> dead;
    JournalQuery query;
    query.state = Forward::State::Dead;
    const Delivery stored = load(id);
    m_relay->journal()->find(
        query, this, [&dead](const Result<QList<JournalEntry>> &result) { dead = result.value(); });
    QTRY_VERIFY(dead);
    QCOMPARE(dead->size(), 1);
    QCOMPARE(stored.forwards.at(0).attempts.at(0).error->code, u"target-refused-message"_s);
    QVERIFY(wait([&](Relay::Done done) { m_relay->requeue(id, this, done); }));
    QTRY_COMPARE(m_forwarded.size(), 1);
    QCOMPARE(storedTexts(), QStringList{u"dead"_s});
    QCOMPARE(load(id).forwards.at(0).state, Forward::State::Delivered);
    QCOMPARE(load(id).forwards.at(0).attempts.size(), 2);
}

void TestRelayReplay::listsRefusalsInTheJournal()
{
    start({integration(u"one"_s)});
    ask("POST", u"/hooks/one/wrong-token"_s, "x");
    QList<RefusalEntry> list;
    (void)load(u"x"_s); // Flushes
    m_relay->journal()->refusals(
        10, this, [&list](const Result<QList<RefusalEntry>> &result) { list = result.value(); });
    QTRY_COMPARE(list.size(), 1);
    QCOMPARE(list.at(0).error.code, u"unknown-token"_s);
    QCOMPARE(list.at(0).path, u"/hooks/one/..."_s);
    QCOMPARE(list.at(0).status, 404);
}

QTEST_GUILESS_MAIN(TestRelayReplay)
#include "tst_relayreplay.moc"
