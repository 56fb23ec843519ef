// SPDX-License-Identifier: MIT
#include "core/http/httpmessage.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTheTarget_data();
    void splitsTheTarget();
    void decidesAboutKeepAlive_data();
    void decidesAboutKeepAlive();
    void findsHeadersWhateverTheirCase();
    void writesAResponse();
    void writesNoBodyWhereNoneCanBe();
    void keepsLineBreaksOutOfHeaders();
};

void TestHttpMessage::splitsTheTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("authority");
    QTest::newRow("origin form") << QByteArray("/hooks/a/b?x=1&y=%20") << QByteArray("/hooks/a/b")
                                 << QByteArray("x=1&y=%20") << QByteArray("from.header");
    QTest::newRow("no query") << QByteArray("/hooks/a/b") << QByteArray("/hooks/a/b")
                              << QByteArray() << QByteArray("from.header");
    QTest::newRow("two question marks") << QByteArray("/a?b?c") << QByteArray("/a")
                                        << QByteArray("b?c") << QByteArray("from.header");
    QTest::newRow("absolute form") << QByteArray("HTTP://evil.test:80/a?b") << QByteArray("/a")
                                   << QByteArray("b") << QByteArray("evil.test:80");
    QTest::newRow("absolute without path") << QByteArray("http://evil.test?b=/c") << QByteArray("/")
                                           << QByteArray("b=/c") << QByteArray("evil.test");
    QTest::newRow("asterisk") << QByteArray("*") << QByteArray("*") << QByteArray()
                              << QByteArray("from.header");
}

void TestHttpMessage::splitsTheTarget()
{
    QFETCH(QByteArray, target);
    HttpRequestMessage request;
    request.target = target;
    request.headers = {{"Host", "from.header"}};
    QTEST(request.path(), "path");
    QTEST(request.query(), "query");
    QTEST(request.authority(), "authority");
}

void TestHttpMessage::decidesAboutKeepAlive_data()
{
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << 1 << QByteArray() << true;
    QTest::newRow("1.1 close") << 1 << QByteArray("Close") << false;
    QTest::newRow("1.1 close among others") << 1 << QByteArray("foo, close") << false;
    QTest::newRow("1.0") << 0 << QByteArray() << false;
    QTest::newRow("1.0 keep-alive") << 0 << QByteArray("Keep-Alive") << true;
    QTest::newRow("1.0 both") << 0 << QByteArray("keep-alive, close") << false;
}

void TestHttpMessage::decidesAboutKeepAlive()
{
    QFETCH(int, minor);
    QFETCH(QByteArray, connection);
    HttpRequestMessage request;
    request.minorVersion = minor;
    if (!connection.isEmpty())
        request.headers = {{"connection", connection}};
    QTEST(request.keepAlive(), "keepAlive");
}

void TestHttpMessage::findsHeadersWhateverTheirCase()
{
    HttpRequestMessage request;
    request.headers = {{"X-Twice", "1"}, {"x-twice", "2"}};
    QCOMPARE(request.header("X-TWICE"), QByteArray("1"));
    QCOMPARE(request.headerCount("x-Twice"), 2);
    QVERIFY(request.header("absent").isNull());
}

void TestHttpMessage::writesAResponse()
{
    HttpResponseMessage response;
    response.status = 404;
    response.headers = {{"Content-Type", "text/plain"}, {"content-length", "999"}};
    response.body = "no";
    const QByteArray head =
        "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n";
    QCOMPARE(serialise(response), head + "no");
    QCOMPARE(serialise(response, true), head);
}

void TestHttpMessage::writesNoBodyWhereNoneCanBe()
{
    for (const int status : {101, 204, 304}) {
        HttpResponseMessage response;
        response.status = status;
        response.headers = {{"X-A", "b"}, {"Content-Length", "2"}};
        response.body = "no";
        const QByteArray bytes = serialise(response);
        QVERIFY2(bytes.endsWith("\r\nX-A: b\r\n\r\n"), bytes.constData());
        QVERIFY(!bytes.contains("Content-Length"));
    }
}

void TestHttpMessage::keepsLineBreaksOutOfHeaders()
{
    HttpResponseMessage response;
    response.headers = {{"X-Evil", "a\r\nSet-Cookie: b"}};
    QCOMPARE(
        serialise(response),
        QByteArray("HTTP/1.1 200 OK\r\nX-Evil: a  Set-Cookie: b\r\nContent-Length: 0\r\n\r\n"));
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
