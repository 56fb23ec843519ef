// SPDX-License-Identifier: MIT
#include "core/exchange/jsonpath.h"
#include "core/exchange/requestsender.h"
#include "core/exchange/senthistory.h"
#include "tests/support/headers.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

/// Answers every request with what it is told, or not at all.
class AnswerServer : public QTcpServer
{
public:
    AnswerServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (!received.contains("\r\n\r\n") || answer.isEmpty())
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    QByteArray origin() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }

    QByteArray received, answer;
};

} // namespace

class TestRequestSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAndReports();
    void showsRedirects();
    void saysWhatFailed();
    void timesOut();
    void cancels();
    void refusesAddresses();
    void keepsAHistory();
    void findsPaths_data();
    void findsPaths();

private:
    std::optional<Result<SendResult>> send(const ExchangeRequest &request,
                                           const SendOptions &options = {});
};

std::optional<Result<SendResult>> TestRequestSender::send(const ExchangeRequest &request,
                                                          const SendOptions &options)
{
    RequestSender sender;
    std::optional<Result<SendResult>> result;
    sender.send(request, options, this, [&result](const Result<SendResult> &r) { result = r; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 10000);
    return result;
}

void TestRequestSender::sendsAndReports()
{
    AnswerServer server;
    server.answer = "HTTP/1.1 418 Teapot\r\nX-A: b\r\nContent-Length: 3\r\n\r\nabc";
    ExchangeRequest request;
    request.method = "PATCH";
    request.url = server.origin() + "/a?b=%20";
    request.headers = {{"X-One", "1"}, {"X-One", "2"}, {"Content-Type", "text/plain"}};
    request.body = QByteArray("x\0y", 3);
    const auto result = send(request);
    QVERIFY(result && *result);
    QCOMPARE((*result)->response.status, 418);
    QCOMPARE((*result)->response.statusText, "Teapot");
    QCOMPARE((*result)->response.body, "abc");
    QVERIFY((*result)->totalMs > 0);
    QVERIFY((*result)->notes.join(u' ').contains(u"X-One"_s));
    QVERIFY(server.received.startsWith("PATCH /a?b=%20 HTTP/1.1\r\n"));
    QVERIFY(server.received.endsWith(QByteArray("\r\n\r\nx\0y", 7)));
    QCOMPARE(test::headerValue(server.received, "X-One"), QByteArray("1, 2"));
    QVERIFY(test::headerValue(server.received, "User-Agent").startsWith("Hooksmith/"));
}

void TestRequestSender::showsRedirects()
{
    AnswerServer target;
    target.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    AnswerServer server;
    server.answer =
        "HTTP/1.1 302 Found\r\nLocation: " + target.origin() + "/to\r\nContent-Length: 0\r\n\r\n";
    ExchangeRequest request;
    request.url = server.origin() + "/from";
    const auto shown = send(request);
    QCOMPARE((*shown)->response.status, 302);
    SendOptions follow;
    follow.followRedirects = true;
    const auto followed = send(request, follow);
    QCOMPARE((*followed)->response.status, 200);
    QCOMPARE((*followed)->redirects, 1);
    QVERIFY((*followed)->url.endsWith("/to"));
}

void TestRequestSender::saysWhatFailed()
{
    QByteArray origin;
    {
        AnswerServer gone;
        origin = gone.origin();
    }
    ExchangeRequest request;
    request.url = origin + "/hooks/id/t0k3n";
    const auto result = send(request);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().code, u"connection-refused"_s);
    QVERIFY(!result->error().message.contains(u"t0k3n"_s));
}

void TestRequestSender::timesOut()
{
    AnswerServer silent;
    ExchangeRequest request;
    request.url = silent.origin();
    SendOptions options;
    options.timeoutMs = 200;
    const auto result = send(request, options);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().code, u"timeout"_s);
}

void TestRequestSender::cancels()
{
    AnswerServer silent;
    ExchangeRequest request;
    request.url = silent.origin();
    RequestSender sender;
    int calls = 0;
    QString code;
    sender.send(request, {}, this, [&](const Result<SendResult> &r) {
        ++calls;
        code = r ? QString() : r.error().code;
    });
    QTRY_VERIFY(silent.received.contains("\r\n\r\n"));
    sender.cancel();
    QTRY_COMPARE(calls, 1);
    QCOMPARE(code, u"cancelled"_s);
    QVERIFY(!sender.isSending());
}

void TestRequestSender::refusesAddresses()
{
    for (const QByteArray &url :
         {QByteArray("/hooks/a/b"), QByteArray("ftp://h/"), QByteArray("x")}) {
        ExchangeRequest request;
        request.url = url;
        const auto result = send(request);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, u"invalid-url"_s);
    }
}

void TestRequestSender::keepsAHistory()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/sent.jsonl"_s);
    {
        SentHistory history(path);
        SentEntry entry;
        entry.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        entry.sample = u"push"_s;
        entry.request.method = "POST";
        entry.request.url = "http://h/hooks/id/t0k3n";
        entry.request.headers = {{"Authorization", "Bearer abc"}, {"X-A", "1"}};
        entry.request.body = QByteArray("\xff\0", 2);
        entry.response = ExchangeResponse{200, "OK", {{"A", "b"}}, "{\"success\":true}"};
        entry.totalMs = 12;
        QVERIFY(history.add(entry, {}));
        entry.response.reset();
        entry.error = u"refused"_s;
        QVERIFY(history.add(entry, {}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("t0k3n"));
    QVERIFY(!text.contains("abc"));
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const SentHistory again(path);
    QCOMPARE(again.entries().size(), 2);
    const SentEntry &first = again.entries().first();
    QCOMPARE(first.request.body, QByteArray("\xff\0", 2));
    QCOMPARE(first.response->status, 200);
    QCOMPARE(first.at, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QVERIFY(SentHistory::matches(first, u"post PUSH success"_s));
    QVERIFY(!SentHistory::matches(first, u"post nothing"_s));
    QCOMPARE(again.entries().last().error, u"refused"_s);
}

void TestRequestSender::findsPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected"); // Empty: an error
    QTest::newRow("root") << u"$"_s << QByteArray(R"([{"a":[{"b":1},{"b":2}],"odd key":3}])");
    QTest::newRow("member") << u"$.a[0].b"_s << QByteArray("[1]");
    QTest::newRow("without $") << u"a[1].b"_s << QByteArray("[2]");
    QTest::newRow("negative") << u"a[-1].b"_s << QByteArray("[2]");
    QTest::newRow("all") << u"a[*].b"_s << QByteArray("[1,2]");
    QTest::newRow("deep") << u"..b"_s << QByteArray("[1,2]");
    QTest::newRow("quoted") << u"$['odd key']"_s << QByteArray("[3]");
    QTest::newRow("nothing") << u"a.x"_s << QByteArray("[]");
    QTest::newRow("open bracket") << u"a["_s << QByteArray();
    QTest::newRow("dots") << u"a.."_s << QByteArray();
    QTest::newRow("words in brackets") << u"a[x]"_s << QByteArray();
}

void TestRequestSender::findsPaths()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    const JsValue root = *JsValue::fromJson(R"({"a":[{"b":1},{"b":2}],"odd key":3})");
    const Result<QList<JsValue>> values = valuesAt(root, path);
    if (expected.isEmpty()) {
        QVERIFY(!values);
        return;
    }
    QVERIFY(values);
    QCOMPARE(JsValue(*values).toJson(), expected);
}

QTEST_GUILESS_MAIN(TestRequestSender)
#include "tst_requestsender.moc"
