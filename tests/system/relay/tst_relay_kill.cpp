// SPDX-License-Identifier: MIT
// The promise of the relay, tried: it is killed at random instants under load, again and again, and
// everything that it had acknowledged arrives, whole, once it is back.
//
// HOOKSMITH_KILLS=1000 and HOOKSMITH_SEED=7 change how often and repeat a run.
#include "core/script/jsvalue.h"
#include "tests/support/paths.h"
#include "tests/support/standinclient.h"

#include <memory>
#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

/// A text that tells whether it is whole.
QString textOf(int number)
{
    const QByteArray filler(200 + number % 400, char('a' + number % 26));
    const QByteArray sum = QCryptographicHash::hash(QByteArray(QByteArray::number(number) + filler),
                                                    QCryptographicHash::Sha1)
                               .toHex();
    return u"%1 %2 %3"_s.arg(number).arg(QString::fromLatin1(filler), QString::fromLatin1(sum));
}

/// Posts one message after the other, keeps those that were acknowledged, and connects anew
/// whenever the relay is there again.
class Sender : public QObject
{
public:
    Sender(quint16 port, int &next, QSet<int> &acknowledged)
        : m_port(port), m_next(next), m_acknowledged(acknowledged)
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] { send(); });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    }
    void start()
    {
        m_received.clear();
        m_socket.abort();
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }
    void stop() { m_socket.abort(); }
    int refusals() const { return m_refusals; }

private:
    void send()
    {
        m_current = m_next++;
        const QByteArray body = JsValue::object({{u"text"_s, textOf(m_current)}}).toJson();
        m_socket.write("POST /hooks/kill/t HTTP/1.1\r\nHost: localhost\r\n"
                       "Content-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void read()
    {
        m_received += m_socket.readAll();
        if (!m_received.contains("\r\n\r\n") || !m_received.endsWith('}'))
            return;
        if (m_received.startsWith("HTTP/1.1 200 "))
            m_acknowledged.insert(m_current);
        else
            ++m_refusals;
        m_received.clear();
        send();
    }

    QTcpSocket m_socket;
    quint16 m_port;
    int &m_next;
    QSet<int> &m_acknowledged;
    int m_current = 0;
    int m_refusals = 0;
    QByteArray m_received;
};

} // namespace

class TestRelayKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();

private:
    std::unique_ptr<QProcess> startRelay(const QStringList &arguments);
};

std::unique_ptr<QProcess> TestRelayKill::startRelay(const QStringList &arguments)
{
    auto relay = std::make_unique<QProcess>();
    relay->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    relay->start(test::binPath(u"hooksmith-cli"_s), arguments);
    QByteArray output;
    const bool listens = QTest::qWaitFor(
        [&] {
            output += relay->readAllStandardOutput();
            return output.contains("\"listening\"") || relay->state() == QProcess::NotRunning;
        },
        20000);
    if (!listens || !output.contains("\"listening\""))
        qWarning() << "the relay did not start" << output;
    return relay;
}

void TestRelayKill::losesNothing()
{
    const int kills = qEnvironmentVariableIntValue("HOOKSMITH_KILLS") > 0
        ? qEnvironmentVariableIntValue("HOOKSMITH_KILLS")
        : 200;
    const quint32 seed = qEnvironmentVariableIsSet("HOOKSMITH_SEED")
        ? qEnvironmentVariable("HOOKSMITH_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    qInfo("%d kills, HOOKSMITH_SEED=%u", kills, seed);
    QRandomGenerator random(seed);

    StandInClient target;
    QVERIFY(target.start());
    const QTemporaryDir folder;
    QFile record(folder.filePath(u"integration.json"_s));
    QVERIFY(record.open(QIODevice::WriteOnly));
    record.write(R"({"type":"webhook-incoming","_id":"kill","token":"t","name":"Kill",)"
                 R"("channel":"#general","scriptEnabled":false})");
    record.close();
    QTcpServer free; // A port that nobody uses, to come back to after each kill
    QVERIFY(free.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = free.serverPort();
    free.close();
    const QStringList arguments{u"relay"_s,
                                u"--integration"_s,
                                record.fileName(),
                                u"--listen"_s,
                                u"127.0.0.1:%1"_s.arg(port),
                                u"--forward"_s,
                                target.hookUrl().toString(),
                                u"--data"_s,
                                folder.filePath(u"data"_s),
                                u"--json"_s};

    int next = 1;
    QSet<int> acknowledged;
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < 4; ++i)
        senders.push_back(std::make_unique<Sender>(port, next, acknowledged));
    int usefulKills = 0;
    for (int i = 0; i < kills; ++i) {
        const auto relay = startRelay(arguments);
        QCOMPARE(relay->state(), QProcess::Running);
        const auto before = acknowledged.size();
        for (const auto &sender : senders)
            sender->start();
        // At any instant: during the first request, in the middle of commits, between posts.
        const int lifetime = 1 + int(random.bounded(60));
        QElapsedTimer clock;
        clock.start();
        (void)QTest::qWaitFor([&] { return clock.elapsed() >= lifetime; }, 1000);
        relay->kill(); // SIGKILL
        QVERIFY(QTest::qWaitFor([&] { return relay->state() == QProcess::NotRunning; }));
        for (const auto &sender : senders)
            sender->stop();
        usefulKills += acknowledged.size() > before;
    }

    // It comes back once more and finishes what it owes.
    const auto relay = startRelay(arguments);
    QCOMPARE(relay->state(), QProcess::Running);
    const auto arrived = [&] {
        QSet<int> numbers;
        const JsValue messages = target.messages();
        for (const JsValue &item : messages.toArray())
            numbers.insert(
                item.value(u"message").value(u"msg").toString().section(u' ', 0, 0).toInt());
        return numbers;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(arrived().contains(acknowledged), "acknowledged, and lost", 30000);
    relay->terminate();
    QVERIFY(QTest::qWaitFor([&] { return relay->state() == QProcess::NotRunning; }, 20000));
    QCOMPARE(relay->exitCode(), 0);

    // Whole, and repeated only under the same id.
    QHash<int, QString> ids;
    int repeated = 0;
    const JsValue requests = target.requests();
    for (const JsValue &request : requests.toArray()) {
        const Result<JsValue> body = JsValue::fromJson(request.value(u"body").toString().toUtf8());
        QVERIFY(body);
        const QString text = body->value(u"text").toString();
        const int number = text.section(u' ', 0, 0).toInt();
        QCOMPARE(text, textOf(number));
        QString id;
        const JsValue headers = request.value(u"headers");
        for (const JsValue &header : headers.toArray()) {
            if (header.at(0).toString() == "X-Hooksmith-Delivery"_L1)
                id = header.at(1).toString();
        }
        QVERIFY(!id.isEmpty());
        if (ids.contains(number)) {
            QCOMPARE(id, ids.value(number));
            ++repeated;
        }
        ids.insert(number, id);
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        database.setDatabaseName(folder.filePath(u"data/relay.sqlite"_s));
        QVERIFY(database.open());
        QSqlQuery query(u"PRAGMA integrity_check"_s, database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"ok"_s);
        QVERIFY(query.exec(u"SELECT count(*) FROM forwards WHERE state <> 'delivered'"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 0);
    }
    QSqlDatabase::removeDatabase(u"check"_s);
    qInfo("%lld acknowledged, all of them arrived; %lld arrived in all, %d of them twice with the "
          "same id; %d of %d kills hit a relay at work",
          (long long)(acknowledged.size()), (long long)(ids.size()), repeated, usefulKills, kills);
    QVERIFY2(usefulKills >= kills / 2, "too few of the kills came under load to prove anything");
}

QTEST_GUILESS_MAIN(TestRelayKill)
#include "tst_relay_kill.moc"
