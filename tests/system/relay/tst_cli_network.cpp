// SPDX-License-Identifier: MIT
// `hooksmith-cli relay` and the network: what it shows of addresses, how it ends, TLS, script hosts
// that die. The real program over real sockets.
#include "tests/support/paths.h"
#include "tests/system/relay/relayfixture.h"

#include <csignal>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::pushBody;
using test::RelayFixture;

class TestCliNetwork : public RelayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoToken();
    void answersThoseWhoOnlyListen();
    void stopsInSpiteOfHalfARequest();
    void stopsWhenItsTerminalIsGone();
    void staysWhenThatIsIgnored();
    void hurriesWhenAskedAgain();
    void takesAFreshScriptHost();
    void namesTlsProblems_data();
    void namesTlsProblems();
    void warnsOfACertificateThatIsNotValidYet();

private:
    QStringList arguments() const
    {
        return QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)}
        + common();
    }
    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_url.host(), quint16(m_url.port()));
        (void)QTest::qWaitFor(
            [&socket] { return socket->state() == QAbstractSocket::ConnectedState; });
        return socket;
    }
    QList<pid_t> scriptHosts() const;
};

/// The relay's children.
QList<pid_t> TestCliNetwork::scriptHosts() const
{
    QList<pid_t> found;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &number : processes) {
        QFile file(u"/proc/%1/stat"_s.arg(number));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const qsizetype name = stat.indexOf('('), end = stat.lastIndexOf(')');
        const QByteArrayList fields = stat.mid(end + 2).split(' ');
        if (stat.mid(name + 1).startsWith("hooksmith-scrip") && fields.value(0) != "Z"
            && fields.value(1).toLongLong() == m_relay->processId())
            found.append(pid_t(number.toInt()));
    }
    return found;
}

void TestCliNetwork::showsNoToken()
{
    const QByteArray token = "aVerySecretToken42";
    write(u"integration.json"_s,
          R"({"type":"webhook-incoming","_id":"gh","token":")" + token
              + R"(","name":"GitHub","channel":"#general","scriptEnabled":true,)"
                R"("scriptFile":"script.js"})");
    QStringList options = arguments();
    const qsizetype forward = options.indexOf(u"--forward"_s) + 1;
    options[forward] = QString::fromLatin1("http://127.0.0.1:9/hooks/X/" + token + "/");
    startRelay(options);
    const JsValue listening = next(u"listening"_s);
    QVERIFY(listening.value(u"forward").toString().endsWith(u"/hooks/X/..."_s));
    const QByteArrayList paths{"/hooks/gh/" + token + "/",    "/hooks/gh/" + token + "/x",
                               "/hooks/gh/u/" + token + "/x", "/HOOKS/gh/" + token,
                               "//hooks/gh/" + token,         "/%68ooks/gh/" + token + "/x",
                               "/hooks%2Fgh%2F" + token,      "/api/hooks/gh/" + token,
                               "/hooks/other/" + token,       "/hooks/gh/u/" + token + "?a=b",
                               "/hooks/gh/" + token};
    for (const QByteArray &path : paths)
        (void)post(QString::fromLatin1(path), pushBody);
    (void)next(u"received"_s);
    const auto stranger = connected();
    stranger->write("POST /hooks/gh/" + token + "/?t=" + token
                    + " HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n\r\n");
    QTRY_VERIFY(stranger->bytesAvailable() > 0);
    stranger->disconnectFromHost();
    QCOMPARE(finish(), 0);
    while (m_relay->canReadLine())
        m_lines.append(JsValue::fromJson(m_relay->readLine()).value_or(JsValue()));
    int refusals = 0;
    for (const JsValue &line : m_lines.mid(1)) {
        QVERIFY2(!line.toJson().contains(token), line.toJson().constData());
        refusals += line.value(u"event").toString() == "refused"_L1;
    }
    QVERIFY2(refusals >= 8, "else this shows nothing");
    for (const QStringList &form : {QStringList{u"--json"_s}, QStringList{}}) {
        QProcess deliveries;
        deliveries.start(test::binPath(u"hooksmith-cli"_s),
                         QStringList{u"deliveries"_s, u"--limit"_s, u"0"_s, u"--data"_s,
                                     m_folder->filePath(u"data"_s)}
                             + form);
        QVERIFY(deliveries.waitForFinished());
        const QByteArray text = deliveries.readAllStandardOutput();
        QVERIFY(text.count('\n') > refusals);
        QVERIFY2(!text.contains(token), text.constData());
    }
}

void TestCliNetwork::answersThoseWhoOnlyListen()
{
    startRelay(arguments());
    (void)next(u"listening"_s);
    const auto sender = connected();
    sender->write("POST /hooks/gh/tok HTTP/1.1\r\nHost: localhost\r\n"
                  "Content-Type: application/json\r\nContent-Length: "
                  + QByteArray::number(qstrlen(pushBody)) + "\r\n\r\n" + pushBody);
    QTRY_COMPARE(sender->bytesToWrite(), 0);
    ::shutdown(int(sender->socketDescriptor()), SHUT_WR);
    QTRY_COMPARE_WITH_TIMEOUT(sender->state(), QAbstractSocket::UnconnectedState, 15000);
    QVERIFY(sender->readAll().startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(next(u"forwarded"_s).value(u"status").toNumber(), 200.0);
    QCOMPARE(finish(), 0);
}

void TestCliNetwork::stopsInSpiteOfHalfARequest()
{
    startRelay(arguments());
    (void)next(u"listening"_s);
    const auto sender = connected();
    sender->write("POST /hooks/gh/tok HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{");
    QTRY_COMPARE(sender->bytesToWrite(), 0);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200")); // So it has been read
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(finish(), 0);
    QVERIFY2(clock.elapsed() < 12000, qPrintable(QString::number(clock.elapsed()))); // 30 s before
    QTRY_COMPARE(sender->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(sender->readAll().startsWith("HTTP/1.1 503"));
}

void TestCliNetwork::stopsWhenItsTerminalIsGone()
{
    startRelay(arguments());
    (void)next(u"listening"_s);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    QCOMPARE(finish(SIGHUP), 0);
    QCOMPARE(m_target.messageCount(), 1);
}

void TestCliNetwork::staysWhenThatIsIgnored()
{
    // As nohup starts it.
    m_relay = std::make_unique<QProcess>();
    m_relay->start(u"sh"_s,
                   QStringList{u"-c"_s, u"trap '' HUP; exec \"$0\" relay \"$@\""_s,
                               test::binPath(u"hooksmith-cli"_s)}
                       + arguments());
    QVERIFY(m_relay->waitForStarted());
    (void)next(u"listening"_s);
    QCOMPARE(::kill(pid_t(m_relay->processId()), SIGHUP), 0);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    QCOMPARE(finish(), 0);
}

void TestCliNetwork::hurriesWhenAskedAgain()
{
    // A target that never answers, and a sender that waits for a script.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
    QStringList options = arguments();
    options[options.indexOf(u"--forward"_s) + 1] =
        u"http://127.0.0.1:%1/hooks/a/b"_s.arg(silent.serverPort());
    startRelay(options);
    (void)next(u"listening"_s);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    QTRY_VERIFY(silent.hasPendingConnections());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(::kill(pid_t(m_relay->processId()), SIGTERM), 0);
    // When it has noticed the first one: it does not listen any more.
    QTRY_VERIFY([this] {
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
        return !socket.waitForConnected(1000);
    }());
    QCOMPARE(m_relay->state(), QProcess::Running);
    QCOMPARE(finish(SIGTERM), 0);
    QVERIFY2(clock.elapsed() < 9000, qPrintable(QString::number(clock.elapsed()))); // 10 s else
    QVERIFY(m_relay->readAllStandardError().contains("for the next start"));
}

void TestCliNetwork::takesAFreshScriptHost()
{
    startRelay(arguments());
    (void)next(u"listening"_s);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(!scriptHosts().isEmpty());
        const QList<pid_t> hosts = scriptHosts();
        for (const pid_t host : hosts)
            ::kill(host, SIGKILL);
        // Both, the one in use and the spare: until the relay has seen that, a run can meet one
        // after the other.
        for (const pid_t host : hosts)
            QTRY_VERIFY(!QFile::exists(u"/proc/%1"_s.arg(host)));
        const QByteArray reply = post(u"/hooks/gh/tok"_s, pushBody);
        QVERIFY2(reply.startsWith("HTTP/1.1 200"), reply.constData());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), 4, 15000);
    QCOMPARE(finish(), 0);
}

void TestCliNetwork::namesTlsProblems_data()
{
    QTest::addColumn<QByteArray>("tls"); // Of the settings
    QTest::addColumn<QByteArray>("word");
    const QByteArray folder = test::sourcePath(u"tests/data/relaytls"_s).toUtf8();
    QTest::newRow("another key") << QByteArray(
        R"({"certificate":")" + folder + R"(/ec.pem","key":")" + folder + R"(/other-ec.key"})")
                                 << QByteArray("does not belong");
    QTest::newRow("no key") << QByteArray(R"({"certificate":")" + folder + R"(/ec.pem"})")
                            << QByteArray("without its key");
}

void TestCliNetwork::namesTlsProblems()
{
    QFETCH(QByteArray, tls);
    QFETCH(QByteArray, word);
    write(u"relay.json"_s, R"({"tls":)" + tls + '}');
    startRelay(arguments() + QStringList{u"--config"_s, m_folder->filePath(u"relay.json"_s)});
    QVERIFY(m_relay->waitForFinished());
    QCOMPARE(m_relay->exitCode(), 1);
    const QByteArray error = m_relay->readAllStandardError();
    QVERIFY2(error.contains(word), error.constData());
    QVERIFY2(error.count('\n') == 1, error.constData());
    QVERIFY(m_relay->readAllStandardOutput().isEmpty());
}

void TestCliNetwork::warnsOfACertificateThatIsNotValidYet()
{
    const QString folder = test::sourcePath(u"tests/data/relaytls"_s);
    startRelay(arguments()
               + QStringList{u"--tls-cert"_s, folder + u"/future.pem"_s, u"--tls-key"_s,
                             folder + u"/ec.key"_s});
    QVERIFY(next(u"listening"_s).value(u"url").toString().startsWith(u"https://"_s));
    QCOMPARE(finish(), 0);
    const QByteArray error = m_relay->readAllStandardError();
    QVERIFY2(error.contains("warning") && error.contains("future.pem"), error.constData());
}

QTEST_GUILESS_MAIN(TestCliNetwork)
#include "tst_cli_network.moc"
