// SPDX-License-Identifier: MIT
#include "core/run/livehttphandler.h"
#include "tests/support/headers.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

/// Answers each request with the bytes set for its path; keeps what it was sent.
class PlainServer : public QTcpServer
{
public:
    PlainServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                const qsizetype head = received.indexOf("\r\n\r\n");
                if (head < 0)
                    return;
                const QByteArray path = received.split(' ').value(1);
                for (const auto &[known, answer] : answers) {
                    if (known == path)
                        socket->write(answer);
                }
                if (!answers.isEmpty() && path != "/silent")
                    socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    QString url(const QString &path) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
    }
    QList<std::pair<QByteArray, QByteArray>> answers;
    QByteArray received;
};

struct Exchange
{
    ScriptHttpReply reply;
    QList<HttpRecord> records;
    int endings = 0;
};

Exchange exchange(const ScriptHttpRequest &request)
{
    Exchange result;
    LiveHttpHandler handler([&result](const HttpRecord &record) { result.records.append(record); });
    handler.handle(request, [&result](const ScriptHttpReply &reply) {
        result.reply = reply;
        ++result.endings;
    });
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([&result] { return result.endings > 0; }, 15000);
    return result;
}

ScriptHttpRequest get(const QString &url)
{
    ScriptHttpRequest request;
    request.method = u"GET"_s;
    request.url = url;
    return request;
}

} // namespace

class TestLiveHttpHandler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAndRecords();
    void followsRedirects_data();
    void followsRedirects();
    void errorStatusIsAnAnswer();
    void timesOut();
    void capsTheAnswer();
    void refusedConnection();
    void badUrl_data();
    void badUrl();
    void untrustedCertificateIsRefused();
    void destroyedInFlight();
};

void TestLiveHttpHandler::sendsAndRecords()
{
    PlainServer server;
    server.answers = {{"/a", "HTTP/1.1 201 Created\r\nX-Y: z\r\nContent-Length: 2\r\n\r\nok"}};
    ScriptHttpRequest request = get(server.url(u"/a"_s));
    request.method = u"POST"_s;
    request.headers = {{"Content-Type", "text/plain"}, {"X-Token", "t"}};
    request.body = "body";
    const Exchange done = exchange(request);
    QCOMPARE(done.endings, 1);
    QCOMPARE(done.reply.error, QString());
    QCOMPARE(done.reply.status, 201);
    QCOMPARE(done.reply.statusText, QByteArray("Created"));
    QCOMPARE(done.reply.body, QByteArray("ok"));
    QVERIFY(server.received.startsWith("POST /a HTTP/1.1\r\n"));
    QCOMPARE(test::headerValue(server.received, "X-Token"), QByteArray("t"));
    QVERIFY(server.received.endsWith("\r\n\r\nbody"));
    QCOMPARE(done.records.size(), 1);
    QCOMPARE(done.records.at(0).status, 201);
    QVERIFY(!done.records.at(0).stubbed);
}

void TestLiveHttpHandler::followsRedirects_data()
{
    QTest::addColumn<bool>("follow");
    QTest::addColumn<int>("status");
    QTest::newRow("follow") << true << 200;
    QTest::newRow("manual") << false << 302;
}

void TestLiveHttpHandler::followsRedirects()
{
    QFETCH(bool, follow);
    QFETCH(int, status);
    PlainServer target;
    target.answers = {{"/b", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nb"}};
    PlainServer server;
    server.answers = {{"/a",
                       "HTTP/1.1 302 Found\r\nLocation: " + target.url(u"/b"_s).toUtf8()
                           + "\r\nContent-Length: 0\r\n\r\n"}};
    ScriptHttpRequest request = get(server.url(u"/a"_s));
    request.followRedirects = follow;
    const Exchange done = exchange(request);
    QCOMPARE(done.reply.status, status);
    QCOMPARE(done.reply.redirected, follow);
    QCOMPARE(done.reply.url, follow ? target.url(u"/b"_s) : request.url);
}

void TestLiveHttpHandler::errorStatusIsAnAnswer()
{
    PlainServer server;
    server.answers = {{"/a", "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone"}};
    const Exchange done = exchange(get(server.url(u"/a"_s)));
    QCOMPARE(done.reply.error, QString());
    QCOMPARE(done.reply.status, 404);
    QCOMPARE(done.reply.body, QByteArray("none"));
}

void TestLiveHttpHandler::timesOut()
{
    PlainServer server;
    server.answers = {{"/silent", ""}};
    ScriptHttpRequest request = get(server.url(u"/silent"_s));
    request.timeoutMs = 100;
    const Exchange done = exchange(request);
    QCOMPARE(done.endings, 1);
    QVERIFY2(done.reply.error.startsWith("network timeout at: "_L1), qPrintable(done.reply.error));
    QCOMPARE(done.records.at(0).error, done.reply.error);
}

void TestLiveHttpHandler::capsTheAnswer()
{
    PlainServer server;
    server.answers = {{"/a", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(maximumHttpResponse + 1, 'x')}};
    const Exchange done = exchange(get(server.url(u"/a"_s)));
    QVERIFY2(done.reply.error.contains("over limit"_L1), qPrintable(done.reply.error));
    QVERIFY(done.reply.body.isEmpty());
}

void TestLiveHttpHandler::refusedConnection()
{
    QString url;
    {
        PlainServer server;
        url = server.url(u"/a"_s);
    }
    const Exchange done = exchange(get(url));
    QVERIFY2(done.reply.error.contains("ECONNREFUSED"_L1), qPrintable(done.reply.error));
    QVERIFY(done.reply.error.contains(url));
    QCOMPARE(done.reply.status, 0);
}

void TestLiveHttpHandler::badUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("relative") << u"/a/b"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"http://"_s;
}

void TestLiveHttpHandler::badUrl()
{
    QFETCH(QString, url);
    const Exchange done = exchange(get(url));
    QCOMPARE(done.endings, 1);
    QCOMPARE(done.reply.error, u"Only absolute URLs are supported"_s);
}

void TestLiveHttpHandler::untrustedCertificateIsRefused()
{
    // A server that does not even speak TLS: nothing may come out of it.
    PlainServer server;
    server.answers = {{"/a", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"}};
    ScriptHttpRequest request = get(u"https://127.0.0.1:%1/a"_s.arg(server.serverPort()));
    request.timeoutMs = 2000;
    const Exchange done = exchange(request);
    QVERIFY(!done.reply.error.isEmpty());
    QVERIFY(done.reply.body.isEmpty());
}

void TestLiveHttpHandler::destroyedInFlight()
{
    PlainServer server;
    server.answers = {{"/silent", ""}};
    bool called = false;
    {
        LiveHttpHandler handler([](const HttpRecord &) {});
        handler.handle(get(server.url(u"/silent"_s)),
                       [&called](const ScriptHttpReply &) { called = true; });
        QTRY_VERIFY(!server.received.isEmpty());
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestLiveHttpHandler)
#include "tst_livehttphandler.moc"
