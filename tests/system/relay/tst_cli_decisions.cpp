// SPDX-License-Identifier: MIT
// `hooksmith-cli deliveries --release, --drop, --requeue, --replay`, with and without a relay.
#include "tests/support/paths.h"
#include "tests/system/relay/relayfixture.h"

#include <csignal>
#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::pushBody;
using test::RelayFixture;

class TestCliDecisions : public RelayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void tellsWhatCannotBeDone_data();
    void tellsWhatCannotBeDone();
    void keepsTheOrder();
    void survivesTheEndOfTheRelay();
    void refusesBadUse_data();
    void refusesBadUse();
    void speaksToPeople();
    void saysThatItWaits();

private:
    struct Answer
    {
        int exitCode = -1;
        QByteArray out, error;
        QList<JsValue> lines;
    };
    Answer deliveries(const QStringList &arguments);
    QStringList arguments() const;
    void start();
    void startHolding();
    /// Posts it and returns its id.
    QString receive(const QByteArray &body = pushBody);
    QString stateOf(const QString &id);
    QString data() const { return m_folder->filePath(u"data"_s); }
};

TestCliDecisions::Answer TestCliDecisions::deliveries(const QStringList &arguments)
{
    QProcess process;
    process.start(test::binPath(u"hooksmith-cli"_s),
                  QStringList{u"deliveries"_s, u"--data"_s, data()} + arguments);
    if (!process.waitForFinished(60000))
        return {};
    Answer answer{
        process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(), {}};
    const QList<QByteArray> lines = answer.out.split('\n');
    for (const QByteArray &text : lines) {
        if (text.startsWith('{'))
            answer.lines.append(JsValue::fromJson(text).value_or(JsValue()));
    }
    return answer;
}

QStringList TestCliDecisions::arguments() const
{
    return QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)} + common();
}

void TestCliDecisions::start()
{
    startRelay(arguments());
    next(u"listening"_s);
}

void TestCliDecisions::startHolding()
{
    write(u"hold.json"_s, R"({"integrations":{"GitHub":{"mode":"hold"}}})");
    startRelay(arguments() + QStringList{u"--config"_s, m_folder->filePath(u"hold.json"_s)});
    next(u"listening"_s);
}

QString TestCliDecisions::receive(const QByteArray &body)
{
    if (!post(u"/hooks/gh/tok"_s, body, "X-GitHub-Event: push\r\n").startsWith("HTTP/1.1 200"))
        return {};
    return next(u"received"_s).value(u"id").toString();
}

QString TestCliDecisions::stateOf(const QString &id)
{
    const QList<JsValue> lines = deliveries({u"--json"_s, u"--limit=0"_s}).lines;
    for (const JsValue &line : lines) {
        if (line.value(u"id").toString() == id)
            return line.value(u"forwards").at(0).value(u"state").toString();
    }
    return {};
}

void TestCliDecisions::decides_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("before"); // The state of the message
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("byFilter");
    QTest::addColumn<int>("posted"); // After the next start at the latest
    for (const bool running : {true, false}) {
        for (const bool byFilter : {true, false}) {
            const auto row = [&](const char *decision, const char *before, int posted) {
                QTest::addRow("%s %s, %s, by %s", decision, before,
                              running ? "running" : "not running", byFilter ? "filter" : "id")
                    << QString::fromLatin1(decision) << QString::fromLatin1(before) << running
                    << byFilter << posted;
            };
            row("release", "held", 1);
            row("drop", "held", 0);
            row("requeue", "dead", 1);
            row("drop", "dead", 0);
            row("replay", "delivered", 2);
        }
    }
}

void TestCliDecisions::decides()
{
    QFETCH(const QString, decision);
    QFETCH(const QString, before);
    QFETCH(const bool, running);
    QFETCH(const bool, byFilter);
    QFETCH(const int, posted);
    if (before == "held"_L1)
        startHolding();
    else
        start();
    if (before == "dead"_L1)
        m_target.behave(R"({"path":"/hooks/","status":400,"body":"{\"success\":false}"})");
    const QString id = receive();
    QVERIFY(!id.isEmpty());
    if (before == "dead"_L1)
        next(u"failed"_s);
    else if (before == "delivered"_L1)
        next(u"forwarded"_s);
    m_target.behaveWell();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), before, 15000);
    if (!running)
        QCOMPARE(finish(), 0);

    QStringList asked{u"--"_s + decision, u"--json"_s};
    asked += byFilter ? QStringList{u"--filter"_s, u"provider:github"_s} : QStringList{id};
    const Answer answer = deliveries(asked);
    QVERIFY2(answer.exitCode == 0, answer.error.constData());
    QCOMPARE(answer.lines.size(), 1);
    QCOMPARE(answer.lines.at(0).value(u"event").toString(), u"decision"_s);
    QCOMPARE(answer.lines.at(0).value(u"id").toString(), id);
    QCOMPARE(answer.lines.at(0).value(u"decision").toString(), decision);
    QCOMPARE(answer.lines.at(0).value(u"state").toString(),
             decision == "replay"_L1 && !running ? u"left"_s : u"done"_s);
    if (!running) {
        QCOMPARE(answer.error.contains("next start"),
                 decision == "release"_L1 || decision == "requeue"_L1);
        start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), posted, 15000);
    if (decision == "replay"_L1)
        QCOMPARE(next(u"received"_s).value(u"replayOf").toString(), id);
    else
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(id),
                                  decision == "drop"_L1 ? u"dropped"_s : u"delivered"_s, 15000);
    QCOMPARE(finish(), 0);
    QCOMPARE(m_target.messageCount(), posted);
    // Nothing is left over, to be done once more.
    QCOMPARE(QDir(data() + u"/decisions"_s).entryList(QDir::Files), QStringList());
}

void TestCliDecisions::tellsWhatCannotBeDone_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("running") << true;
    QTest::newRow("not running") << false;
}

void TestCliDecisions::tellsWhatCannotBeDone()
{
    QFETCH(const bool, running);
    startHolding();
    const QString id = receive();
    if (!running)
        QCOMPARE(finish(), 0);
    const Answer answer = deliveries({u"--requeue"_s, u"--json"_s, id, u"0000"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.lines.size(), 2);
    QMap<QString, QString> codes;
    for (const JsValue &line : answer.lines) {
        QCOMPARE(line.value(u"state").toString(), u"failed"_s);
        QVERIFY(!line.value(u"error").value(u"message").toString().isEmpty());
        codes.insert(line.value(u"id").toString(), line.value(u"error").value(u"code").toString());
    }
    QCOMPARE(codes.value(id), u"nothing-dead"_s);
    QCOMPARE(codes.value(u"0000"_s), u"not-found"_s);
    // What a filter finds and what is none of the decision's business is left alone.
    const Answer none = deliveries({u"--requeue"_s, u"--json"_s, u"--filter=provider:github"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.out, QByteArray());
    QVERIFY(none.error.contains("no delivery matches"));
    QCOMPARE(stateOf(id), u"held"_s);
}

void TestCliDecisions::keepsTheOrder()
{
    startHolding();
    QStringList ids;
    for (int i = 0; i < 40; ++i)
        ids.append(receive(
            QByteArray(pushBody).replace("Fix", QByteArray("Fix ").append(QByteArray::number(i)))));
    const Answer answer = deliveries({u"--release"_s, u"--filter=is:held"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 0, answer.error.constData());
    QCOMPARE(answer.lines.size(), ids.size());
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), ids.size(), 30000);
    QStringList forwarded;
    for (qsizetype i = 0; i < ids.size(); ++i)
        forwarded.append(next(u"forwarded"_s).value(u"id").toString());
    QCOMPARE(forwarded, ids);
    QCOMPARE(finish(), 0);
}

void TestCliDecisions::survivesTheEndOfTheRelay()
{
    startHolding();
    const QString id = receive();
    // It cannot answer; then it is gone.
    QCOMPARE(::kill(pid_t(m_relay->processId()), SIGSTOP), 0);
    QProcess asking;
    asking.start(test::binPath(u"hooksmith-cli"_s),
                 {u"deliveries"_s, u"--data"_s, data(), u"--release"_s, u"--json"_s, id});
    QVERIFY(asking.waitForStarted());
    const QDir spool(data() + u"/decisions"_s);
    QTRY_COMPARE_WITH_TIMEOUT(spool.entryList({u"*.json"_s}, QDir::Files).size(), 1, 15000);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(spool.path()) & others));
    QVERIFY(!(QFile::permissions(spool.filePath(spool.entryList({u"*.json"_s}).at(0))) & others));
    QCOMPARE(finish(SIGKILL), -2);
    QVERIFY(asking.waitForFinished());
    QCOMPARE(asking.exitCode(), 0);
    QVERIFY(asking.readAllStandardOutput().contains(R"("state":"done")"));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), 1, 15000);
    QCOMPARE(finish(), 0);
}

void TestCliDecisions::refusesBadUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing named") << QStringList{u"--drop"_s} << u"--filter"_s;
    QTest::newRow("both") << QStringList{u"--drop"_s, u"a"_s, u"--filter=is:dead"_s}
                          << u"--filter"_s;
    QTest::newRow("two decisions")
        << QStringList{u"--drop"_s, u"--release"_s, u"a"_s} << u"Only one"_s;
    QTest::newRow("no journal") << QStringList{u"--drop"_s, u"a"_s} << u"no journal"_s;
    QTest::newRow("no journal, filter")
        << QStringList{u"--replay"_s, u"--filter=is:dead"_s} << u"no journal"_s;
}

void TestCliDecisions::refusesBadUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const Answer answer = deliveries(arguments);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.error.contains(names.toUtf8()), answer.error.constData());
    QVERIFY(!QFileInfo::exists(data()));
}

void TestCliDecisions::speaksToPeople()
{
    startHolding();
    const QString id = receive();
    const Answer answer = deliveries({u"--release"_s, id});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, id.toUtf8() + " Released.\n");
    QCOMPARE(finish(), 0);
}

void TestCliDecisions::saysThatItWaits()
{
    startHolding();
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    const JsValue received = next(u"received"_s);
    QCOMPARE(received.value(u"outcome").toString(), u"posted"_s);
    QVERIFY(received.value(u"explanation").toString().contains(u"waits for a person"_s));
    const auto listed = [this] {
        return deliveries({u"--json"_s}).lines.value(0).value(u"explanation").toString();
    };
    QVERIFY(listed().contains(u"waits for a person"_s));
    QCOMPARE(deliveries({u"--release"_s, received.value(u"id").toString()}).exitCode, 0);
    QVERIFY2(listed().contains(u"is posted"_s), qPrintable(listed()));
    QCOMPARE(finish(), 0);
}

QTEST_GUILESS_MAIN(TestCliDecisions)
#include "tst_cli_decisions.moc"
