// SPDX-License-Identifier: MIT
// A clock that jumps while the real program runs: nothing is forgotten, nothing waits for ever,
// and the order stays that of arrival.
#include "core/relay/journal.h"
#include "core/script/jsvalue.h"
#include "tests/support/paths.h"
#include "tests/support/standinclient.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestRelayClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAJump_data();
    void survivesAJump();

private:
    void setClock(qint64 seconds) const;
    QVariant ask(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRelayClock::setClock(qint64 seconds) const
{
    QFile file(m_folder->filePath(u"clock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(seconds));
}

QVariant TestRelayClock::ask(const QString &sql) const
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        database.setDatabaseName(m_folder->filePath(u"data/"_s)
                                 + QLatin1StringView(Journal::fileName));
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next())
                answer = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"check"_s);
    return answer;
}

void TestRelayClock::survivesAJump_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("ten days ahead") << qint64(10) * 86400;
    QTest::newRow("ten days back") << qint64(-10) * 86400;
    QTest::newRow("to before the epoch's first day") << -QDateTime::currentSecsSinceEpoch() + 3600;
}

void TestRelayClock::survivesAJump()
{
    QFETCH(qint64, seconds);
    m_folder = std::make_unique<QTemporaryDir>();
    setClock(0);
    StandInClient target;
    QVERIFY(target.start());
    QFile record(m_folder->filePath(u"integration.json"_s));
    QVERIFY(record.open(QIODevice::WriteOnly));
    record.write(R"({"type":"webhook-incoming","_id":"clock","token":"t","name":"Clock",)"
                 R"("channel":"#general","scriptEnabled":false})");
    record.close();
    QFile settings(m_folder->filePath(u"settings.json"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"retention":{"days":2}})");
    settings.close();

    QProcess relay;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, test::testBinPath(u"hooksmith-clockshim.so"_s));
    environment.insert(u"HOOKSMITH_TEST_CLOCK"_s, m_folder->filePath(u"clock"_s));
    relay.setProcessEnvironment(environment);
    relay.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    relay.start(test::binPath(u"hooksmith-cli"_s),
                {u"relay"_s, u"--integration"_s, record.fileName(), u"--config"_s,
                 settings.fileName(), u"--listen"_s, u"127.0.0.1:0"_s, u"--forward"_s,
                 target.hookUrl().toString(), u"--data"_s, m_folder->filePath(u"data"_s),
                 u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(relay.canReadLine(), 20000);
    const JsValue listening = JsValue::fromJson(relay.readLine()).value_or(JsValue());
    const QUrl url(listening.value(u"url").toString());

    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    QByteArray replies;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { replies += socket.readAll(); });
    const auto post = [&socket](const QString &text) {
        const QByteArray body = JsValue::object({{u"text"_s, text}}).toJson();
        socket.write("POST /hooks/clock/t HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                     "application/json\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    const auto answered = [&replies] { return replies.count("HTTP/1.1 200 OK"); };

    // The target asks for a second try; the clock jumps while the message waits for it.
    target.behave(R"({"path":"/hooks/","mode":"answer","status":503,"times":1})");
    post(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(target.requests().toArray().size(), 1, 20000);
    setClock(seconds);
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE_WITH_TIMEOUT(target.messageCount(), 1, 20000);
    QVERIFY2(clock.elapsed() < 15000, "the wait is not one of the wall clock");

    // Enough for the journal to look for what is too old.
    constexpr int more = 1100;
    for (int i = 0; i < more; ++i)
        post(u"after %1"_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(answered(), 1 + more, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(target.messageCount(), 1 + more, 60000);
    relay.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(relay.state(), QProcess::NotRunning, 20000);
    QCOMPARE(relay.exitCode(), 0);

    // The jump was seen by the program, and cost nothing.
    const QString times = u"SELECT MAX(received_ms) - MIN(received_ms) FROM deliveries"_s;
    QVERIFY2(ask(times).toLongLong() > 86400000, "the clock did not jump");
    QCOMPARE(ask(u"SELECT COUNT(*) FROM deliveries"_s).toInt(), 1 + more);
    QCOMPARE(ask(u"SELECT COUNT(*) FROM forwards WHERE state <> 'delivered'"_s).toInt(), 0);
    const JsValue messages = target.messages();
    QCOMPARE(messages.at(0).value(u"message").value(u"msg").toString(), u"before"_s);
    for (int i = 0; i < more; ++i)
        QCOMPARE(messages.at(i + 1).value(u"message").value(u"msg").toString(),
                 u"after %1"_s.arg(i));
}

QTEST_GUILESS_MAIN(TestRelayClock)
#include "tst_relay_clock.moc"
