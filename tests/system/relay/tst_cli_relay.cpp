// SPDX-License-Identifier: MIT
// `hooksmith-cli relay` as people use it: the real program, a real script in its sandbox, real
// sockets.
#include "tests/support/paths.h"
#include "tests/system/relay/relayfixture.h"

#include <csignal>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::pushBody;
using test::pushScript;
using test::RelayFixture;

class TestCliRelay : public RelayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void forwardsAGitHubPush();
    void keepsTheScriptsStateInOrder();
    void saysWhatWentWrong();
    void forwardsAfterAKill();
    void generatesAddresses();
    void servesAWorkspace();
    void refusesBadArguments_data();
    void refusesBadArguments();
    void saysWhenThePortIsTaken();
    void saysWhenItCannotStore();
    void warnsAboutTheLan();
    void speaksToPeople();
};

void TestCliRelay::forwardsAGitHubPush()
{
    startRelay(QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)}
               + common());
    const JsValue listening = next(u"listening"_s);
    QCOMPARE(m_lines.size(), 1);
    QCOMPARE(listening.value(u"integrations").toJson(),
             QByteArray(R"([{"name":"GitHub","path":"/hooks/gh/tok"}])"));
    const QByteArray reply = post(u"/hooks/gh/tok"_s, pushBody, "X-GitHub-Event: push\r\n");
    QVERIFY2(reply.startsWith("HTTP/1.1 200 OK\r\n"), reply.constData());
    QVERIFY(reply.endsWith("\r\n\r\n{\"success\":true}"));

    const JsValue received = next(u"received"_s);
    QCOMPARE(received.value(u"provider").toString(), u"github"_s);
    QCOMPARE(received.value(u"providerEvent").toString(), u"push"_s);
    QCOMPARE(received.value(u"outcome").toString(), u"posted"_s);
    const JsValue forwarded = next(u"forwarded"_s);
    QCOMPARE(forwarded.value(u"id"), received.value(u"id"));
    QVERIFY(!forwarded.value(u"id").toString().isEmpty());

    const JsValue messages = m_target.messages();
    QCOMPARE(messages.toArray().size(), 1);
    const JsValue message = messages.at(0).value(u"message");
    QCOMPARE(messages.at(0).value(u"room").toString(), u"#general"_s);
    QCOMPARE(message.value(u"msg").toString(), u"ann pushed to main\n- 0123456 Fix the \u00fc"_s);
    QCOMPARE(message.value(u"alias").toString(), u"GitHub"_s);
    QCOMPARE(message.value(u"attachments").toJson(),
             QByteArray(R"([{"title":"acme/site","color":"#764FA5"}])"));
    QCOMPARE(finish(), 0);
}

void TestCliRelay::keepsTheScriptsStateInOrder()
{
    // Many at once: one instance of the script has them all, one after the other, and what it made
    // of them is forwarded in that order.
    write(u"script.js"_s, R"(
class Script {
    process_incoming_request() {
        this.count = (this.count || 0) + 1;
        return { content: { text: String(this.count) } };
    }
})");
    startRelay(QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)}
               + common());
    (void)next(u"listening"_s);
    constexpr int senders = 12, each = 5;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < senders; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(m_url.host(), quint16(m_url.port()));
        for (int k = 0; k < each; ++k)
            sockets.back()->write("POST /hooks/gh/tok HTTP/1.1\r\nHost: localhost\r\n"
                                  "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), senders * each, 20000);
    const JsValue messages = m_target.messages();
    for (int i = 0; i < senders * each; ++i)
        QCOMPARE(messages.at(i).value(u"message").value(u"msg").toString(), QString::number(i + 1));
    QCOMPARE(finish(), 0);
}

void TestCliRelay::saysWhatWentWrong()
{
    startRelay(QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)}
               + common());
    next(u"listening"_s);

    QVERIFY(post(u"/hooks/gh/wrong"_s, pushBody).startsWith("HTTP/1.1 404"));
    JsValue refused = next(u"refused"_s);
    QCOMPARE(refused.value(u"error").value(u"code").toString(), u"unknown-token"_s);
    QVERIFY(!refused.value(u"id").toString().isEmpty());

    QVERIFY(
        post(u"/hooks/gh/tok"_s, pushBody, "Host: evil.example\r\n").startsWith("HTTP/1.1 400"));
    refused = next(u"refused"_s);
    QCOMPARE(refused.value(u"error").value(u"code").toString(), u"two-hosts"_s);

    post(u"/hooks/gh/tok"_s, R"({"fail":true})");
    const JsValue received = next(u"received"_s);
    QCOMPARE(received.value(u"outcome").toString(), u"script-error"_s);
    QCOMPARE(received.value(u"error").value(u"message").toString(), u"asked to fail"_s);
    QCOMPARE(received.value(u"error").value(u"line").toNumber(), 5.0);

    m_target.behave(
        R"({"path":"/hooks/","status":400,"body":"{\"success\":false,\"error\":\"invalid-channel\"}"})");
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    const JsValue failed = next(u"failed"_s);
    QCOMPARE(failed.value(u"willRetry"), JsValue(false));
    QVERIFY(failed.value(u"error").value(u"message").toString().contains(u"invalid-channel"_s));
    QVERIFY(!failed.toJson().contains("standin-token"));
    // And the next one goes through.
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    next(u"forwarded"_s);
    QCOMPARE(finish(SIGINT), 0);
}

void TestCliRelay::forwardsAfterAKill()
{
    const QStringList arguments =
        QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)} + common();
    m_target.behave(R"({"path":"/hooks/","status":503,"times":-1})");
    startRelay(arguments);
    next(u"listening"_s);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    const JsValue failed = next(u"failed"_s);
    QCOMPARE(failed.value(u"willRetry"), JsValue(true));
    QCOMPARE(finish(SIGKILL), -2);

    m_target.behaveWell();
    m_lines.clear();
    startRelay(arguments);
    const JsValue forwarded = next(u"forwarded"_s);
    QCOMPARE(forwarded.value(u"id"), failed.value(u"id"));
    QCOMPARE(m_lines.at(0).value(u"event").toString(), u"listening"_s);
    QCOMPARE(m_target.messageCount(), 1);
    QCOMPARE(finish(), 0);
}

void TestCliRelay::generatesAddresses()
{
    write(u"bare.json"_s, R"({"scriptEnabled":false})");
    startRelay(QStringList{u"--integration"_s, m_folder->filePath(u"bare.json"_s)} + common());
    const JsValue item = next(u"listening"_s).value(u"integrations").at(0);
    QCOMPARE(item.value(u"name").toString(), u"bare"_s);
    const QString path = item.value(u"path").toString();
    QVERIFY2(
        QRegularExpression(u"^/hooks/[A-Za-z0-9]{17}/[A-Za-z0-9]{48}$"_s).match(path).hasMatch(),
        qPrintable(path));
    QVERIFY(post(path, R"({"text":"as it is"})").contains("{\"success\":true}"));
    next(u"forwarded"_s);
    QCOMPARE(m_target.messages().at(0).value(u"message").value(u"msg").toString(), u"as it is"_s);
    QCOMPARE(finish(), 0);
    QVERIFY(m_relay->readAllStandardError().contains(path.toLatin1()));
}

void TestCliRelay::servesAWorkspace()
{
    write(u"hooksmith.json"_s, R"({"format":1,"name":"Test","relay":{"listen":"127.0.0.1:0"}})");
    write(u"integrations/gh/integration.json"_s,
          R"({"type":"webhook-incoming","_id":"ws","token":"t","name":"Pushes","channel":["#dev"],)"
          R"("scriptEnabled":true,"scriptFile":"script.js"})");
    write(u"integrations/gh/script.js"_s, pushScript);
    write(
        u"integrations/out/integration.json"_s,
        R"({"type":"webhook-outgoing","_id":"out","token":"t","name":"Out","scriptEnabled":false})");
    startRelay({m_folder->path(), u"--forward"_s, m_target.hookUrl().toString(), u"--data"_s,
                m_folder->filePath(u"data"_s), u"--json"_s});
    QCOMPARE(
        next(u"listening"_s).value(u"integrations").toJson(),
        QByteArray(
            R"([{"name":"Pushes","path":"/hooks/ws/t"},{"name":"Out","path":"/hooks/out/t"}])"));
    // A server's own webhook is answered, not skipped.
    QVERIFY(post(u"/hooks/out/t"_s, R"({"token":"t","text":"hi"})").contains("success"));
    QCOMPARE(next(u"received"_s).value(u"mode").toString(), u"outgoing"_s);
    QVERIFY(post(u"/hooks/ws/t"_s, pushBody).startsWith("HTTP/1.1 200"));
    next(u"forwarded"_s);
    QCOMPARE(finish(), 0);
}

void TestCliRelay::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const QString good = u"--integration=integration.json"_s;
    QTest::newRow("no such file") << QStringList{u"--integration=none.json"_s} << u"none.json"_s;
    QTest::newRow("not json") << QStringList{u"--integration=script.js"_s} << u"script.js"_s;
    QTest::newRow("listen") << QStringList{good, u"--listen=nowhere:http"_s} << u"nowhere:http"_s;
    QTest::newRow("port") << QStringList{good, u"--listen=127.0.0.1:99999"_s} << u"99999"_s;
    QTest::newRow("forward") << QStringList{good, u"--forward=chat"_s} << u"\"chat\""_s;
    QTest::newRow("option") << QStringList{good, u"--frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("twice") << QStringList{good, good} << u"\"gh\""_s;
    QTest::newRow("no workspace") << QStringList{u"."_s} << u"hooksmith.json"_s;
    QTest::newRow("filter") << QStringList{good, u"--filter=status:abc"_s}
                            << u"--filter \"status:abc\", from character 1: \"abc\""_s;
    QTest::newRow("end of a filter") << QStringList{good, u"--filter=event:push is:lost"_s}
                                     << u"\"event:push is:lost\", from character 12: "_s;
    QTest::newRow("second filter") << QStringList{good, u"--filter=\"a b"_s, u"--filter=json:=1"_s}
                                   << u"\"json:=1\", from character 1: "_s;
    QTest::newRow("no script file") << QStringList{u"--integration=lost.json"_s} << u"lost.js"_s;
}

void TestCliRelay::refusesBadArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    write(u"lost.json"_s, R"({"scriptFile":"lost.js"})");
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(test::binPath(u"hooksmith-cli"_s), QStringList{u"relay"_s} + arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains(names.toUtf8()), error.constData());
}

void TestCliRelay::saysWhenThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    const QString place = u"127.0.0.1:%1"_s.arg(other.serverPort());
    startRelay({u"--integration"_s, m_folder->filePath(u"integration.json"_s), u"--listen"_s, place,
                u"--data"_s, m_folder->filePath(u"data"_s)});
    QVERIFY(m_relay->waitForFinished());
    QCOMPARE(m_relay->exitCode(), 1);
    const QByteArray error = m_relay->readAllStandardError();
    QVERIFY2(error.contains(place.toLatin1()) && error.contains("port 0"), error.constData());
}

void TestCliRelay::saysWhenItCannotStore()
{
    // Files cannot grow beyond half a megabyte: a full disk that needs no rights.
    const QStringList arguments =
        QStringList{u"relay"_s, u"--integration"_s, m_folder->filePath(u"integration.json"_s)}
        + common();
    m_relay = std::make_unique<QProcess>();
    m_relay->start(u"sh"_s,
                   QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -S -f 1024; exec \"$0\" \"$@\""_s,
                               test::binPath(u"hooksmith-cli"_s)}
                       + arguments);
    QVERIFY(m_relay->waitForStarted());
    next(u"listening"_s);
    const QByteArray large =
        QByteArray(pushBody).chopped(1) + R"(,"pad":")" + QByteArray(100'000, 'x') + R"("})";
    int accepted = 0;
    QByteArray reply;
    for (int i = 0; i < 30; ++i) {
        reply = post(u"/hooks/gh/tok"_s, large);
        if (!reply.startsWith("HTTP/1.1 200"))
            break;
        ++accepted;
    }
    QVERIFY2(reply.startsWith("HTTP/1.1 503"), reply.left(200).constData());
    QVERIFY(reply.contains("relay.sqlite"));
    QVERIFY(accepted > 0);
    const JsValue refused = next(u"refused"_s);
    QCOMPARE(refused.value(u"status").toNumber(), 503.0);
    QVERIFY(refused.value(u"error").value(u"code").toString().startsWith(u"journal-"_s));

    const rlimit none = {RLIM_INFINITY, RLIM_INFINITY};
    QCOMPARE(::prlimit(pid_t(m_relay->processId()), RLIMIT_FSIZE, &none, nullptr), 0);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), accepted + 1, 20000);
    QCOMPARE(finish(), 0);
    // Nothing is left over that would be posted a second time.
    startRelay(arguments.mid(1));
    next(u"listening"_s);
    QCOMPARE(finish(), 0);
    QVERIFY(!m_relay->readAllStandardError().contains("earlier run"));
    QCOMPARE(m_target.messageCount(), accepted + 1);
}

void TestCliRelay::warnsAboutTheLan()
{
    startRelay({u"--integration"_s, m_folder->filePath(u"integration.json"_s), u"--listen"_s,
                u"0.0.0.0:0"_s, u"--data"_s, m_folder->filePath(u"data"_s), u"--json"_s});
    const JsValue listening = next(u"listening"_s);
    QVERIFY(listening.value(u"url").toString().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(finish(), 0);
    QVERIFY(m_relay->readAllStandardError().contains("warning"));
}

void TestCliRelay::speaksToPeople()
{
    QStringList arguments =
        QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)} + common();
    arguments.removeAll(u"--json"_s);
    startRelay(arguments);
    QByteArray text;
    const auto has = [&](const QByteArray &part) {
        return QTest::qWaitFor(
            [&] {
                text += m_relay->readAllStandardOutput();
                return text.contains(part);
            },
            15000);
    };
    QVERIFY(has("/hooks/gh/tok\n"));
    const qsizetype start = text.indexOf("http://");
    m_url = QUrl(QString::fromUtf8(text.mid(start, text.indexOf('\n') - start)));
    QVERIFY(
        post(u"/hooks/gh/tok"_s, pushBody, "X-GitHub-Event: push\r\n").startsWith("HTTP/1.1 200"));
    QVERIFY2(has("GitHub push"), text.constData());
    QVERIFY2(has("forwarded to http://127.0.0.1"), text.constData());
    QVERIFY(!text.contains("standin-token"));
    QCOMPARE(finish(), 0);
}

QTEST_GUILESS_MAIN(TestCliRelay)
#include "tst_cli_relay.moc"
