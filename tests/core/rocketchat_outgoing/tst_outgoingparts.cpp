// SPDX-License-Identifier: MIT
// The pure parts of the outgoing handler on their own: schedules, buckets, requests.
#include "core/rocketchat/outgoingposting.h"
#include "core/rocketchat/outgoingrequest.h"
#include "core/rocketchat/outgoingretry.h"
#include "core/rocketchat/outgoingtrigger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestOutgoingParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasFacts();
    void retrySchedule_data();
    void retrySchedule();
    void buckets_data();
    void buckets();
    void roomLabels_data();
    void roomLabels();
    void asciiCredentials();
    void datesOfTheSample();
};

void TestOutgoingParts::everyEventHasFacts()
{
    QCOMPARE(outgoingEvents().size(), 7);
    int channelEvents = 0;
    for (const OutgoingEventFacts &facts : outgoingEvents()) {
        QCOMPARE(outgoingEventFacts(facts.name), &facts);
        channelEvents += facts.usesChannel ? 1 : 0;
        QCOMPARE(facts.usesTriggerWords, facts.name == "sendMessage"_L1);
        QCOMPARE(facts.needsTargetRoom, facts.name == "userCreated"_L1);
    }
    QCOMPARE(channelEvents, 4); // 5.1
    QVERIFY(!outgoingEventFacts(u"messageDeleted"));
}

void TestOutgoingParts::retrySchedule_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<int>("tries");
    QTest::addColumn<double>("delay");
    QTest::newRow("5.8 ten, first") << u"powers-of-ten"_s << 0 << 100.0;
    QTest::newRow("5.8 ten, eighth") << u"powers-of-ten"_s << 7 << 1e9;
    QTest::newRow("5.8 ten, ninth overflows") << u"powers-of-ten"_s << 8 << 1.0;
    QTest::newRow("5.8 two, first") << u"powers-of-two"_s << 0 << 2000.0;
    QTest::newRow("5.8 two, twentieth") << u"powers-of-two"_s << 19 << 1048576000.0;
    QTest::newRow("5.8 two, twenty-second overflows") << u"powers-of-two"_s << 21 << 1.0;
    QTest::newRow("5.8 increments, first") << u"increments-of-two"_s << 0 << 2000.0;
    QTest::newRow("5.8 increments, sixth") << u"increments-of-two"_s << 5 << 12000.0;
}

void TestOutgoingParts::retrySchedule()
{
    QFETCH(const QString, schedule);
    QFETCH(const int, tries);
    QFETCH(const double, delay);
    Integration integration = Integration::defaults(IntegrationType::Outgoing);
    integration.retryCount = 30;
    integration.retryDelay = schedule;
    const RetryDecision decision = decideRetry(integration, *profileById(u"8.4"_s), tries);
    QCOMPARE(decision.kind, RetryDecision::Kind::Retry);
    QCOMPARE(decision.delayMs, delay);
    QCOMPARE(decision.history, QStringList{u"going-to-retry-%1"_s.arg(tries + 1)});
}

void TestOutgoingParts::buckets_data()
{
    QTest::addColumn<QByteArray>("room");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("5.3 public") << QByteArray(R"({"_id":"r1","name":"dev","t":"c"})")
                                << QStringList{u"all_public_channels"_s, u"#r1"_s, u"#dev"_s};
    QTest::newRow("5.3 private") << QByteArray(R"({"_id":"r1","name":"dev","t":"p"})")
                                 << QStringList{u"all_private_groups"_s, u"#r1"_s, u"#dev"_s};
    QTest::newRow("5.3 voip") << QByteArray(R"({"_id":"r1","name":"r1","t":"v"})")
                              << QStringList{u"all_private_groups"_s, u"#r1"_s};
    QTest::newRow("5.3 direct") << QByteArray(
        R"({"_id":"r1","t":"d","uids":["u1","u2"],"usernames":["ann","bob"]})")
                                << QStringList{u"all_direct_messages"_s, u"@u1"_s, u"@u2"_s,
                                               u"@bob"_s};
    QTest::newRow("5.3 direct without members")
        << QByteArray(R"({"_id":"r1","t":"d"})") << QStringList{u"all_direct_messages"_s};
    QTest::newRow("no type means public")
        << QByteArray(R"({"_id":"r1"})") << QStringList{u"all_public_channels"_s, u"#r1"_s};
    QTest::newRow("no room") << QByteArray("null") << QStringList{};
}

void TestOutgoingParts::buckets()
{
    QFETCH(const QByteArray, room);
    QFETCH(const QStringList, expected);
    OutgoingSample sample;
    sample.room = *JsValue::fromJson(room);
    sample.user = *JsValue::fromJson(R"({"_id":"u1","username":"ann"})");
    sample.message = *JsValue::fromJson(R"({"_id":"m1","msg":"x"})");
    QCOMPARE(triggerBuckets(OutgoingEvent::fromSample(sample, 0)), expected);
}

void TestOutgoingParts::roomLabels_data()
{
    QTest::addColumn<QByteArray>("room");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << QByteArray(R"({"_id":"r1","name":"dev","t":"c"})") << u"#dev"_s;
    QTest::newRow("no name") << QByteArray(R"({"_id":"r1","t":"p"})") << u"r1"_s;
    QTest::newRow("direct") << QByteArray(
        R"({"_id":"r1","t":"d","usernames":["rocket.cat","ann"]})")
                            << u"@ann"_s;
    QTest::newRow("direct without members") << QByteArray(R"({"_id":"r1","t":"d"})") << u"@ann"_s;
    QTest::newRow("direct with several")
        << QByteArray(R"({"_id":"r1","t":"d","usernames":["rocket.cat","ann","bob"]})") << u"r1"_s;
}

void TestOutgoingParts::roomLabels()
{
    QFETCH(const QByteArray, room);
    QFETCH(const QString, expected);
    OutgoingSample sample;
    sample.room = *JsValue::fromJson(room);
    sample.user = *JsValue::fromJson(R"({"_id":"u1","username":"ann"})");
    sample.message = *JsValue::fromJson(R"({"_id":"m1","msg":"x"})");
    const Integration integration = Integration::defaults(IntegrationType::Outgoing);
    QCOMPARE(roomLabel(OutgoingEvent::fromSample(sample, 0), integration), expected);
}

void TestOutgoingParts::asciiCredentials()
{
    // Buffer.from(text, 'ascii') keeps the low byte of each unit: é is one byte, not two.
    const JsValue options = JsValue::object({{u"url"_s, u"https://a.test/"_s},
                                             {u"method"_s, u"POST"_s},
                                             {u"auth"_s, u"é:Ā"_s},
                                             {u"headers"_s, JsValue::object()}});
    const OutgoingCall call = makeOutgoingCall(options, *profileById(u"8.4"_s));
    QCOMPARE(call.stage, OutgoingCall::Stage::Ready);
    const QByteArray expected = "Basic " + QByteArray("\xe9:\x00", 3).toBase64();
    QCOMPARE(call.request.headers.value(u"Authorization").toString(),
             QString::fromLatin1(expected));
}

void TestOutgoingParts::datesOfTheSample()
{
    OutgoingSample sample;
    sample.room = *JsValue::fromJson(R"({"_id":"r1","t":"c","lm":"2026-01-02T03:04:05.678Z"})");
    sample.message = *JsValue::fromJson(
        R"({"_id":"m1","ts":{"$date":5},"attachments":[{"ts":"2026-01-02T03:04:05Z"}]})");
    const OutgoingEvent event = OutgoingEvent::fromSample(sample, 42);
    QCOMPARE(event.room.value(u"lm").dateMilliseconds(), 1767323045678.0);
    QCOMPARE(event.message.value(u"ts").dateMilliseconds(), 5.0);
    // An attachment's `ts` is a person's own text.
    QVERIFY(event.message.value(u"attachments").at(0).value(u"ts").isString());
    QCOMPARE(event.message.value(u"msg").toString(u"?"_s), QString());
}

QTEST_APPLESS_MAIN(TestOutgoingParts)
#include "tst_outgoingparts.moc"
