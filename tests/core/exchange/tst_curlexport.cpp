// SPDX-License-Identifier: MIT
#include "core/exchange/curlexport.h"
#include "core/exchange/curlimport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

/// Takes one request as bytes and answers 204.
class ByteServer : public QTcpServer
{
public:
    ByteServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                const qsizetype end = received.indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                const QByteArray head = received.left(end).toLower();
                if (head.contains("expect: 100-continue") && !m_continued) {
                    m_continued = true;
                    socket->write("HTTP/1.1 100 Continue\r\n\r\n");
                }
                const qsizetype length = head.indexOf("content-length: ");
                const qsizetype size = length < 0
                    ? 0
                    : head.mid(length + 16).split('\r').first().trimmed().toLongLong();
                if (received.size() < end + 4 + size)
                    return;
                socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }

    QByteArray line() const { return received.left(received.indexOf("\r\n")); }
    QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }
    bool hasHeader(const QByteArray &line) const
    {
        return received.left(received.indexOf("\r\n\r\n") + 2)
            .contains(QByteArray("\r\n" + line + "\r\n"));
    }
    bool hasHeaderNamed(const QByteArray &name) const
    {
        return received.left(received.indexOf("\r\n\r\n") + 2)
            .toLower()
            .contains(QByteArray("\r\n" + name.toLower() + ":"));
    }

    QByteArray received;

private:
    bool m_continued = false;
};

ExchangeRequest request(const QByteArray &method, const QByteArray &target,
                        const QList<HeaderField> &headers = {}, const QByteArray &body = {})
{
    ExchangeRequest request;
    request.method = method;
    request.url = target;
    request.headers = headers;
    request.body = body;
    return request;
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(hooksmith::ExchangeRequest)

class TestCurlExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheSameBytes_data();
    void sendsTheSameBytes();
    void readsItsOwnCommands_data();
    void readsItsOwnCommands();
    void readsItsOwnPowerShell_data();
    void readsItsOwnPowerShell();
    void putsVariablesForSecrets();
    void runsWithTheVariablesSet();
    void writesPowerShell();
};

void TestCurlExport::sendsTheSameBytes_data()
{
    QTest::addColumn<ExchangeRequest>("sent");
    const QList<HeaderField> json{{"Content-Type", "application/json"}};
    QTest::newRow("GET") << request("GET", "/hooks/a/b?x=1&y=%20z");
    QTest::newRow("HEAD") << request("HEAD", "/a");
    QTest::newRow("DELETE") << request("DELETE", "/a");
    QTest::newRow("POST without body") << request("POST", "/a");
    QTest::newRow("JSON") << request("POST", "/a", json,
                                     "{\"text\":\"it's \\\"x\\\" & $HOME `id`\"}");
    QTest::newRow("newlines") << request("POST", "/a", json, "{\n  \"a\": \"b\"\r\n}\n\n");
    QTest::newRow("at sign") << request("POST", "/a", json, "@/etc/passwd");
    QTest::newRow("dash") << request("POST", "/a", json, "-d x");
    QTest::newRow("exclamation marks") << request("PUT", "/a", json, "!! !x history");
    QTest::newRow("UTF-8") << request("POST", "/a", json, "Grüße 🚀 ‘quotes’");
    QTest::newRow("back-slashes") << request("POST", "/a", json, "C:\\new\\table \\\\ \\' \\");
    QTest::newRow("percent") << request("POST", "/a", json, "100% %s %d %%");
    QTest::newRow("all bytes") << request("POST", "/a", {{"Content-Type", "x/y"}}, allBytes());
    QTest::newRow("Latin-1") << request("POST", "/a", {{"Content-Type", "x/y"}}, "gr\xfc\xdf'%s\n");
    QTest::newRow("GET with body") << request("GET", "/a", json, "{}");
    QTest::newRow("no Content-Type") << request("POST", "/a", {}, "plain");
    QTest::newRow("large") << request("POST", "/a", json, QByteArray(300000, 'x') + "'\n\n");
    QTest::newRow("large with NUL")
        << request("POST", "/a", json, QByteArray(200000, '\xe9') + QByteArray(1, '\0'));
    QTest::newRow("headers") << request("POST", "/a",
                                        {{"X-A", "it's; \"q\" $X"},
                                         {"X-A", "again"},
                                         {"X-Empty", ""},
                                         {"X-Utf8", "ü"},
                                         {"X-Latin", "\xfc"},
                                         {"Content-Type", "text/plain; charset=utf-8"}},
                                        "x");
    QTest::newRow("own agent") << request("GET", "/a", {{"User-Agent", "GitHub-Hookshot/1"}});
    QTest::newRow("brackets") << request("GET", "/a?x[]=1&y={2}&z=[1-3]");
    QTest::newRow("dots") << request("GET", "/a/../b/./c");
    QTest::newRow("quote in address") << request("GET", "/a?x='1'&y=$HOME");
    QTest::newRow("form") << request("POST", "/a",
                                     {{"Content-Type", "application/x-www-form-urlencoded"}},
                                     "payload=%7B%22a%22%3A1%7D&b=c+d");
    QTest::newRow("odd method") << request("LOCK", "/a");
}

void TestCurlExport::sendsTheSameBytes()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("there is no curl on this machine");
    QFETCH(ExchangeRequest, sent);
    ByteServer server;
    const QByteArray target = sent.url;
    sent.url = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + target;
    ExportOptions options;
    options.redaction.enabled = false;
    const QString command = exportCurl(sent, options);

    QProcess shell;
    shell.start(u"sh"_s, {u"-s"_s});
    QVERIFY(shell.waitForStarted());
    shell.write(command.toUtf8() + " --silent --noproxy '*' --max-time 20 --output /dev/null\n");
    shell.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000);
    QVERIFY2(shell.exitCode() == 0,
             qPrintable(command.left(2000) + u'\n' + QString::number(shell.exitCode())
                        + QString::fromUtf8(shell.readAllStandardError())));
    QCOMPARE(server.line(), sent.method + ' ' + target + " HTTP/1.1");
    QCOMPARE(server.body(), sent.body);
    for (const HeaderField &field : sent.headers)
        QVERIFY2(server.hasHeader(field.name + (field.value.isEmpty() ? ":" : ": ") + field.value),
                 field.name.constData());
    QCOMPARE(server.hasHeaderNamed("Content-Type"), sent.hasHeader("Content-Type"));
}

void TestCurlExport::readsItsOwnCommands_data()
{
    sendsTheSameBytes_data();
}

void TestCurlExport::readsItsOwnCommands()
{
    QFETCH(ExchangeRequest, sent);
    if (QByteArrayView(QTest::currentDataTag()) == "headers")
        sent.headers.removeIf([](const HeaderField &f) { return f.name == "X-Latin"; });
    sent.url.prepend("http://h");
    ExportOptions options;
    options.redaction.enabled = false;
    for (const bool multiLine : {true, false}) {
        options.multiLine = multiLine;
        const QString command = exportCurl(sent, options);
        QVERIFY2(looksLikeCurl(command), qPrintable(command.left(200)));
        const Result<ImportedRequest> item = importCurl(command);
        QVERIFY2(item, item ? "" : qPrintable(item.error().message));
        QCOMPARE(item->request.method, sent.method);
        QCOMPARE(item->request.url, sent.url);
        QCOMPARE(item->request.headers, sent.headers);
        QCOMPARE(item->request.body, sent.body);
    }
}

void TestCurlExport::readsItsOwnPowerShell_data()
{
    sendsTheSameBytes_data();
}

void TestCurlExport::readsItsOwnPowerShell()
{
    QFETCH(ExchangeRequest, sent);
    const QByteArrayView tag(QTest::currentDataTag());
    if (tag == "headers") // Bytes that are no text, a header twice: no PowerShell text holds them
        sent.headers.removeIf(
            [](const HeaderField &f) { return f.name == "X-Latin" || f.value == "again"; });
    sent.url.prepend("http://h");
    ExportOptions options;
    options.redaction.enabled = false;
    const Result<ImportedRequest> item = importCurl(exportPowerShell(sent, options));
    QVERIFY2(item, item ? "" : qPrintable(item.error().message));
    QCOMPARE(item->request.method, sent.method);
    QCOMPARE(item->request.url, sent.url);
    QCOMPARE(item->request.body, sent.body);
    for (const HeaderField &field : std::as_const(sent.headers))
        QCOMPARE(item->request.header(field.name), field.value);
}

void TestCurlExport::putsVariablesForSecrets()
{
    const ExchangeRequest secret =
        request("POST", "https://chat.test/hooks/id42/t0k3n?access_token=zzz",
                {{"Authorization", "Bearer abc.def"},
                 {"X-Auth-Token", "tok"},
                 {"X-Hub-Signature-256", "sha256=00"},
                 {"Content-Type", "application/json"}},
                R"({"token":"in-body","text":"my s3cr3t!"})");
    ExportOptions options;
    options.redaction.secrets = {"s3cr3t!"};
    const QString posix = exportCurl(secret, options);
    for (const QString &hidden : {u"t0k3n"_s, u"zzz"_s, u"abc.def"_s, u"'tok"_s, u"sha256=00"_s,
                                  u"in-body"_s, u"s3cr3t!"_s})
        QVERIFY2(!posix.contains(hidden), qPrintable(hidden));
    QVERIFY(posix.contains(u"'Authorization: Bearer '\"$AUTHORIZATION\""_s));
    QVERIFY(posix.contains(u"https://chat.test/hooks/id42/\"$HOOK_TOKEN\"'?access_token='"_s));
    QVERIFY(posix.contains(u"'{\"token\":\"'\"$TOKEN\"'\",\"text\":\"my '\"$SECRET\"'\"}'"_s));
    const QString powerShell = exportPowerShell(secret, options);
    QVERIFY(!powerShell.contains(u"abc.def"_s));
    QVERIFY(powerShell.contains(u"('Bearer ' + $env:AUTHORIZATION)"_s));
    // The variables come back as variables of the request.
    const Result<ImportedRequest> back = importCurl(posix);
    QVERIFY(back);
    QCOMPARE(back->request.header("Authorization"), "Bearer {{AUTHORIZATION}}");
    QCOMPARE(back->request.url,
             "https://chat.test/hooks/id42/{{HOOK_TOKEN}}?access_token={{ACCESS_TOKEN}}");
}

/// The redacted command really is the request once the variables are set.
void TestCurlExport::runsWithTheVariablesSet()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("there is no curl on this machine");
    ByteServer server;
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    const ExchangeRequest sent =
        request("POST", origin + "/hooks/id/t0k3n", {{"X-Auth-Token", "it's $5"}},
                QByteArray("\xff {\"token\":\"abc\"}"));
    const QString command = exportCurl(sent);
    QVERIFY(!command.contains(u"t0k3n"_s));
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOOK_TOKEN"_s, u"t0k3n"_s);
    environment.insert(u"X_AUTH_TOKEN"_s, u"it's $5"_s);
    environment.insert(u"TOKEN"_s, u"abc"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-s"_s});
    QVERIFY(shell.waitForStarted());
    shell.write(command.toUtf8() + " --silent --noproxy '*' --max-time 20\n");
    shell.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000);
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    QCOMPARE(server.line(), "POST /hooks/id/t0k3n HTTP/1.1");
    QVERIFY(server.hasHeader("X-Auth-Token: it's $5"));
    QCOMPARE(server.body(), sent.body);
}

void TestCurlExport::writesPowerShell()
{
    ExportOptions options;
    options.redaction.enabled = false;
    const QString text = exportPowerShell(request("POST", "http://h/a",
                                                  {{"Content-Type", "application/json"},
                                                   {"User-Agent", "me"},
                                                   {"X-A", "it's ‘so’"},
                                                   {"X-B", "1"},
                                                   {"x-b", "2"},
                                                   {"Content-Length", "7"}},
                                                  "{\"a\":1}"),
                                          options);
    QCOMPARE(text, uR"(Invoke-WebRequest -UseBasicParsing -Uri 'http://h/a' `
  -Method 'POST' `
  -ContentType 'application/json' `
  -UserAgent 'me' `
  -Headers @{
    'X-A' = 'it''s ‘‘so’’'
    'X-B' = '1, 2'
  } `
  -Body ([System.Text.Encoding]::UTF8.GetBytes('{"a":1}')))"_s);
}

QTEST_GUILESS_MAIN(TestCurlExport)
#include "tst_curlexport.moc"
