// SPDX-License-Identifier: MIT
#include "core/http/httprequestparser.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using State = HttpRequestParser::State;

class TestHttpRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWellFormed_data();
    void readsWhatIsWellFormed();
    void readsTheSameInAnyPieces_data();
    void readsTheSameInAnyPieces();
    void refuses_data();
    void refuses();
    void refusesInAnyPieces_data();
    void refusesInAnyPieces();
    void keepsHeadersAsSent();
    void answersPipelinedRequestsInOrder();
    void tellsWhoWaitsForContinue();
    void ignoresTrailers();
    void countsTheWholeHeader();
    void staysFailed();
    void isIdleBetweenRequests();

private:
    static HttpRequestParser parser()
    {
        return HttpRequestParser(HttpRequestParser::Limits{1024, 2048});
    }
};

namespace {

void goodRows()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("get") << QByteArray("GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n")
                         << QByteArray("GET") << QByteArray("/a?b=c") << QByteArray();
    QTest::newRow("1.0 without host") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("GET")
                                      << QByteArray("/") << QByteArray();
    QTest::newRow("length") << QByteArray(
        "POST /h HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab\r\nc")
                            << QByteArray("POST") << QByteArray("/h") << QByteArray("ab\r\nc");
    QTest::newRow("binary body") << QByteArray(
        "POST /h HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n" + QByteArray("\0\xff\r\n", 4))
                                 << QByteArray("POST") << QByteArray("/h")
                                 << QByteArray("\0\xff\r\n", 4);
    QTest::newRow("empty body") << QByteArray(
        "POST /h HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
                                << QByteArray("POST") << QByteArray("/h") << QByteArray();
    QTest::newRow("no length, no body") << QByteArray("POST /h HTTP/1.1\r\nHost: x\r\n\r\n")
                                        << QByteArray("POST") << QByteArray("/h") << QByteArray();
    QTest::newRow("chunked") << QByteArray(
        "POST /h HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
        "Chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n")
                             << QByteArray("POST") << QByteArray("/h")
                             << QByteArray("abc0123456789");
    QTest::newRow("chunked with trailer")
        << QByteArray("POST /h HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                      "chunked\r\n\r\n1\r\na\r\n0\r\nX-Late: 1\r\n\r\n")
        << QByteArray("POST") << QByteArray("/h") << QByteArray("a");
    QTest::newRow("leading empty lines") << QByteArray("\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n")
                                         << QByteArray("GET") << QByteArray("/") << QByteArray();
    QTest::newRow("body that looks folded")
        << QByteArray("POST /h HTTP/1.1\r\nHost: x\r\nContent-Length: 7\r\n\r\n a\r\n b\n")
        << QByteArray("POST") << QByteArray("/h") << QByteArray(" a\r\n b\n");
    QTest::newRow("chunk with bare line feeds inside")
        << QByteArray("POST /h HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                      "chunked\r\n\r\n4\r\na\n\nb\r\n0\r\n\r\n")
        << QByteArray("POST") << QByteArray("/h") << QByteArray("a\n\nb");
    QTest::newRow("unknown method") << QByteArray("BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n")
                                    << QByteArray("BREW") << QByteArray("/pot") << QByteArray();
}

void badRows()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &wire, int status, const QString &code) {
        QTest::newRow(name) << wire << status << code;
    };
    const QByteArray post = "POST /h HTTP/1.1\r\nHost: x\r\n";
    row("tls", QByteArray::fromHex("160301020001000bfc0303"), 400, u"bad-request-line"_s);
    row("words", "hello there, relay\r\n\r\n", 400, u"bad-request-line"_s);
    row("http 2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, u"http-version"_s);
    row("http 0.9", "GET /\r\n\r\n", 400, u"bad-request-line"_s);
    row("no host", "GET / HTTP/1.1\r\nA: b\r\n\r\n", 400, u"no-host"_s);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, u"two-hosts"_s);
    row("two lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef", 400,
        u"bad-content-length"_s);
    row("same length twice", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nabcde", 400,
        u"two-lengths"_s);
    row("list of lengths", post + "Content-Length: 5, 5\r\n\r\nabcde", 400, u"two-lengths"_s);
    row("negative length", post + "Content-Length: -5\r\n\r\n", 400, u"bad-content-length"_s);
    row("plus length", post + "Content-Length: +5\r\n\r\nabcde", 400, u"bad-content-length"_s);
    row("hex length", post + "Content-Length: 0x5\r\n\r\nabcde", 400, u"bad-content-length"_s);
    row("huge length", post + "Content-Length: 99999999999999999999999\r\n\r\n", 400,
        u"bad-content-length"_s);
    row("length then chunked",
        post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        u"bad-transfer-encoding"_s);
    row("chunked then length",
        post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400,
        u"bad-content-length"_s);
    row("length and unknown encoding",
        post + "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n\r\nabcde", 400,
        u"length-and-chunked"_s);
    row("gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501,
        u"transfer-encoding"_s);
    row("identity", post + "Transfer-Encoding: identity\r\n\r\n", 501, u"transfer-encoding"_s);
    row("chunked in 1.0",
        "POST /h HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        u"bad-transfer-encoding"_s);
    row("chunk size not hex", post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n", 400,
        u"bad-chunk"_s);
    row("chunk size overflows",
        post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc\r\n", 400,
        u"bad-chunk"_s);
    row("chunk longer than its size",
        post + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n", 400, u"bad-chunk"_s);
    row("space before colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400, u"bad-header"_s);
    row("bare line feed", "GET / HTTP/1.1\r\nHost: x\n\r\n\r\n", 400, u"bad-header"_s);
    row("space in the address", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400, u"bad-request-line"_s);
    row("http 3", "GET /a HTTP/3.0\r\nHost: x\r\n\r\n", 505, u"http-version"_s);
    row("folded header", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", 400,
        u"folded-header"_s);
    row("folded with a tab", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n\tc\r\n\r\n", 400,
        u"folded-header"_s);
    row("folded length", post + "Content-Length:\r\n 7\r\n\r\n{\"n\":1}", 400, u"folded-header"_s);
    row("chunk size with a bare line feed",
        post + "Transfer-Encoding: chunked\r\n\r\n3\nabc\n0\n\n", 400, u"bad-chunk"_s);
    row("chunk with a bare line feed after it",
        post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\n0\r\n\r\n", 400, u"bad-chunk"_s);
    row("trailer with a bare line feed",
        post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nA: b\n\n", 400, u"bad-chunk"_s);
    row("nul in name", QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA\0: b\r\n\r\n", 35), 400,
        u"bad-header"_s);
    row("nul in value", QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA: \0b\r\n\r\n", 35), 400,
        u"bad-header"_s);
    row("nul in target", QByteArray("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", 29), 400,
        u"bad-request-line"_s);
    row("expectation", post + "Expect: coffee\r\nContent-Length: 1\r\n\r\n", 417, u"expectation"_s);
    row("long header", post + "A: " + QByteArray(2000, 'a') + "\r\n\r\n", 431,
        u"header-too-large"_s);
    row("long target", "GET /" + QByteArray(2000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", 431,
        u"header-too-large"_s);
    row("many headers", post + QByteArray("a:b\r\n").repeated(100000), 431, u"header-too-large"_s);
    row("long body", post + "Content-Length: 2049\r\n\r\n", 413, u"body-too-large"_s);
    row("long body that is here already",
        post + "Content-Length: 5000\r\n\r\n" + QByteArray(5000, 'x'), 413, u"body-too-large"_s);
    row("long chunk", post + "Transfer-Encoding: chunked\r\n\r\n801\r\n", 413, u"body-too-large"_s);
    row("chunks longer together",
        post + "Transfer-Encoding: chunked\r\n\r\n"
            + QByteArray("200\r\n" + QByteArray(512, 'a') + "\r\n").repeated(5),
        413, u"body-too-large"_s);
    row("endless chunk extension",
        post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(5000, 'x'), 400, u"bad-chunk"_s);
    row("endless trailers",
        post + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("a:b\r\n").repeated(1000),
        400, u"bad-chunk"_s);
}

} // namespace

void TestHttpRequestParser::readsWhatIsWellFormed_data()
{
    goodRows();
}

void TestHttpRequestParser::readsWhatIsWellFormed()
{
    QFETCH(QByteArray, wire);
    HttpRequestParser reader = parser();
    QCOMPARE(reader.feed(wire), State::Complete);
    const HttpRequestMessage request = reader.take();
    QTEST(request.method, "method");
    QTEST(request.target, "target");
    QTEST(request.body, "body");
    QVERIFY(reader.isIdle());
}

void TestHttpRequestParser::readsTheSameInAnyPieces_data()
{
    goodRows();
}

void TestHttpRequestParser::readsTheSameInAnyPieces()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, target);
    for (qsizetype cut = 1; cut < wire.size(); ++cut) {
        HttpRequestParser reader = parser();
        QVERIFY2(reader.feed(QByteArrayView(wire).first(cut)) != State::Failed,
                 qPrintable(u"cut at %1"_s.arg(cut)));
        QCOMPARE(reader.feed(QByteArrayView(wire).sliced(cut)), State::Complete);
        QCOMPARE(reader.request().body, body);
        QCOMPARE(reader.request().target, target);
    }
    HttpRequestParser reader = parser();
    for (qsizetype i = 0; i < wire.size(); ++i) {
        QVERIFY(reader.state() != State::Complete);
        reader.feed(QByteArrayView(wire).sliced(i, 1));
    }
    QCOMPARE(reader.state(), State::Complete);
    QCOMPARE(reader.request().body, body);
}

void TestHttpRequestParser::refuses_data()
{
    badRows();
}

void TestHttpRequestParser::refuses()
{
    QFETCH(QByteArray, wire);
    HttpRequestParser reader = parser();
    QCOMPARE(reader.feed(wire), State::Failed);
    QTEST(reader.error().code, "code");
    QTEST(reader.error().status, "status");
    QVERIFY(reader.error().message.endsWith(u'.'));
}

void TestHttpRequestParser::refusesInAnyPieces_data()
{
    badRows();
}

void TestHttpRequestParser::refusesInAnyPieces()
{
    QFETCH(QByteArray, wire);
    QFETCH(int, status);
    HttpRequestParser reader = parser();
    for (qsizetype i = 0; i < wire.size() && reader.state() != State::Failed; ++i) {
        QVERIFY2(reader.feed(QByteArrayView(wire).sliced(i, 1)) != State::Complete,
                 "a bad request must not be complete at any byte");
    }
    QCOMPARE(reader.state(), State::Failed);
    QCOMPARE(reader.error().status, status);
}

void TestHttpRequestParser::keepsHeadersAsSent()
{
    HttpRequestParser reader = parser();
    reader.feed(
        "GET / HTTP/1.1\r\nhOsT: x\r\nX-Twice:  one \r\nx-twice: two\r\nX-Utf: \xc3\xa4\r\n\r\n");
    QCOMPARE(reader.state(), State::Complete);
    const QList<HeaderField> expected{
        {"hOsT", "x"}, {"X-Twice", "one"}, {"x-twice", "two"}, {"X-Utf", "\xc3\xa4"}};
    QCOMPARE(reader.request().headers, expected);
}

void TestHttpRequestParser::answersPipelinedRequestsInOrder()
{
    HttpRequestParser reader = parser();
    QCOMPARE(reader.feed("POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\naGET /2 "
                         "HTTP/1.1\r\nHost: x\r\n\r\n"
                         "POST /3 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nb"),
             State::Complete);
    QCOMPARE(reader.take().target, QByteArray("/1"));
    QCOMPARE(reader.state(), State::Complete);
    QCOMPARE(reader.take().target, QByteArray("/2"));
    QCOMPARE(reader.state(), State::Body);
    QCOMPARE(reader.feed("c"), State::Complete);
    QCOMPARE(reader.take().body, QByteArray("bc"));
    QVERIFY(reader.isIdle());
}

void TestHttpRequestParser::tellsWhoWaitsForContinue()
{
    const QByteArray head =
        "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n";
    HttpRequestParser reader = parser();
    QCOMPARE(reader.feed(head), State::Body);
    QVERIFY(reader.expectsContinue());
    reader.feed("a");
    QVERIFY(!reader.expectsContinue());
    QCOMPARE(reader.feed("b"), State::Complete);

    HttpRequestParser eager = parser();
    eager.feed(QByteArray(head + "a"));
    QVERIFY2(!eager.expectsContinue(), "the sender did not wait");

    HttpRequestParser chunked = parser();
    QCOMPARE(chunked.feed("POST / HTTP/1.1\r\nHost: x\r\nExpect: "
                          "100-continue\r\nTransfer-Encoding: chunked\r\n\r\n"),
             State::Body);
    QVERIFY(chunked.expectsContinue());
}

void TestHttpRequestParser::ignoresTrailers()
{
    HttpRequestParser reader = parser();
    reader.feed("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                "chunked\r\n\r\n0\r\nX-Hub-Signature: no\r\n\r\n");
    QCOMPARE(reader.state(), State::Complete);
    QVERIFY(!reader.request().hasHeader("X-Hub-Signature"));
}

void TestHttpRequestParser::countsTheWholeHeader()
{
    // Each piece is far below the limit, their sum is not.
    HttpRequestParser reader = parser();
    reader.feed("GET / HTTP/1.1\r\nHost: x\r\n");
    int pieces = 0;
    while (reader.state() == State::Header && pieces < 1000) {
        reader.feed("X-Drip: drop\r\n");
        ++pieces;
    }
    QCOMPARE(reader.state(), State::Failed);
    QCOMPARE(reader.error().status, 431);
    QVERIFY(pieces < 1024 / 14 + 1);
}

void TestHttpRequestParser::staysFailed()
{
    HttpRequestParser reader = parser();
    reader.feed("nonsense\r\n\r\n");
    QCOMPARE(reader.feed("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), State::Failed);
}

void TestHttpRequestParser::isIdleBetweenRequests()
{
    HttpRequestParser reader = parser();
    QVERIFY(reader.isIdle());
    reader.feed("G");
    QVERIFY(!reader.isIdle());
}

QTEST_GUILESS_MAIN(TestHttpRequestParser)
#include "tst_httprequestparser.moc"
