// SPDX-License-Identifier: MIT
#include "core/workspace/recordchecks.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The rules of the server's forms (server specification 6.2, 6.3, 9.1, 9.2).
class TestRecordChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreFine();
    void refuses_data();
    void refuses();
    void eventsDecideWhatIsNeeded();
    void checklistHasTheFormsFields();
};

void TestRecordChecks::defaultsAreFine()
{
    QVERIFY(checkRecord(Integration::defaults(IntegrationType::Incoming)).isEmpty());
    QVERIFY(checkRecord(Integration::defaults(IntegrationType::Outgoing)).isEmpty());
}

void TestRecordChecks::refuses_data()
{
    QTest::addColumn<bool>("outgoing");
    QTest::addColumn<std::function<void(Integration &)>>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("warning");
    using Change = std::function<void(Integration &)>;
    const auto row = [](const char *name, bool outgoing, const Change &change, const QString &field,
                        const QString &code, bool warning = false) {
        QTest::newRow(name) << outgoing << change << field << code << warning;
    };
    row(
        "no channel", false, [](Integration &r) { r.channel.clear(); }, u"channel"_s,
        u"error-invalid-channel"_s);
    row(
        "channel without # or @", false, [](Integration &r) { r.channel = {u"general"_s}; },
        u"channel"_s, u"error-invalid-channel-start-with-chars"_s);
    row(
        "one of several channels", false,
        [](Integration &r) {
            r.channel = {u"#a"_s, u"b"_s};
        },
        u"channel"_s, u"error-invalid-channel-start-with-chars"_s);
    row(
        "all_public_channels is for outgoing", false,
        [](Integration &r) { r.channel = {u"all_public_channels"_s}; }, u"channel"_s,
        u"error-invalid-channel-start-with-chars"_s);
    row(
        "no poster", false, [](Integration &r) { r.username = u" "_s; }, u"username"_s,
        u"error-invalid-username"_s);
    row(
        "unknown event", true, [](Integration &r) { r.event = u"messageSent"_s; }, u"event"_s,
        u"error-invalid-event-type"_s);
    row(
        "no address", true, [](Integration &r) { r.urls = {u" "_s}; }, u"urls"_s,
        u"error-invalid-urls"_s);
    row(
        "address without scheme", true, [](Integration &r) { r.urls = {u"example.test/x"_s}; },
        u"urls"_s, {}, true);
    row(
        "no token", true, [](Integration &r) { r.token.clear(); }, u"token"_s,
        u"error-invalid-token"_s);
    row(
        "no target room", true, [](Integration &r) { r.event = u"userCreated"_s; }, u"targetRoom"_s,
        u"error-invalid-targetRoom"_s);
    row(
        "unknown delay", true, [](Integration &r) { r.retryDelay = u"soon"_s; }, u"retryDelay"_s,
        {}, true);
    row(
        "emoji without colons", false, [](Integration &r) { r.emoji = u"ghost"_s; }, u"emoji"_s, {},
        true);
}

void TestRecordChecks::refuses()
{
    QFETCH(bool, outgoing);
    QFETCH(std::function<void(Integration &)>, change);
    Integration record =
        Integration::defaults(outgoing ? IntegrationType::Outgoing : IntegrationType::Incoming);
    change(record);
    const QList<RecordProblem> problems = checkRecord(record);
    QCOMPARE(problems.size(), 1);
    QTEST(problems.constFirst().field, "field");
    QTEST(problems.constFirst().code, "code");
    QTEST(problems.constFirst().warning, "warning");
    QVERIFY(!problems.constFirst().message.isEmpty());
}

void TestRecordChecks::eventsDecideWhatIsNeeded()
{
    Integration record = Integration::defaults(IntegrationType::Outgoing);
    record.channel.clear();
    record.event = u"roomCreated"_s;
    QVERIFY(checkRecord(record).isEmpty());
    record.event = u"userCreated"_s;
    record.targetRoom = u"#lobby"_s;
    QVERIFY(checkRecord(record).isEmpty());
    record.event = u"sendMessage"_s;
    record.channel = {u"all_direct_messages"_s, u"@ann"_s};
    QVERIFY(checkRecord(record).isEmpty());
}

void TestRecordChecks::checklistHasTheFormsFields()
{
    Integration incoming = Integration::defaults(IntegrationType::Incoming);
    incoming.name = u"GitHub"_s;
    incoming.channel = {u"#dev"_s, u"@ann"_s};
    const QString text = formChecklist(incoming);
    QVERIFY2(text.startsWith(u"Enabled: on\nName: GitHub\nPost to Channel: #dev, @ann\n"
                             "Post as: rocket.cat\n"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"Override Destination Channel: off"_s));
    QVERIFY(!text.contains(u"Retry"_s));

    Integration outgoing = Integration::defaults(IntegrationType::Outgoing);
    outgoing.event = u"userCreated"_s;
    outgoing.targetRoom = u"#lobby"_s;
    const QString other = formChecklist(outgoing);
    QVERIFY(other.startsWith(u"Event Trigger: userCreated\n"_s));
    QVERIFY(other.contains(u"Target Room: #lobby"_s));
    QVERIFY(!other.contains(u"Trigger Words"_s));
    QVERIFY(!other.contains(u"\nChannel:"_s));
}

QTEST_APPLESS_MAIN(TestRecordChecks)
#include "tst_recordchecks.moc"
