// SPDX-License-Identifier: MIT
#include "core/traffic/eventstream.h"
#include "tests/support/headers.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void tooLargeEventsAreDropped();
    void webhooksAreTakenOut();
    void bytesSurviveWhenTheyAreSent();
    void reconnectsAndContinues();
    void otherRepliesAreNamed();
};

void TestEventStream::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("events"); // type|data|id
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &events) {
        QTest::newRow(name) << bytes << events;
    };
    row("one", "data: hello\n\n", {u"message|hello|"_s});
    row("no space", "data:hello\n\n", {u"message|hello|"_s});
    row("two spaces", "data:  hello\n\n", {u"message| hello|"_s});
    row("lines", "data: a\ndata\ndata: b\n\n", {u"message|a\n\nb|"_s});
    row("CRLF", "event: ping\r\ndata: {}\r\n\r\n", {u"ping|{}|"_s});
    row("CR", "data: a\r\rdata: b\r\r", {u"message|a|"_s, u"message|b|"_s});
    row("byte order mark",
        "\xef\xbb\xbf"
        "data: a\n\n",
        {u"message|a|"_s});
    row("comment", ": keep-alive\n\ndata: a\n\n", {u"message|a|"_s});
    row("no data", "event: ping\n\ndata: a\n\n", {u"message|a|"_s});
    row("id stays", "id: 7\ndata: a\n\ndata: b\n\n", {u"message|a|7"_s, u"message|b|7"_s});
    row("unfinished", "data: a\n\ndata: b\n", {u"message|a|"_s});
    row("unknown field", "colour: red\ndata: a\n\n", {u"message|a|"_s});
}

void TestEventStream::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, events);
    for (const qsizetype chunk : {qsizetype(1), qsizetype(3), bytes.size()}) {
        EventStreamParser parser;
        QStringList found;
        for (qsizetype i = 0; i < bytes.size(); i += chunk) {
            const QList<ServerEvent> some = parser.feed(bytes.mid(i, chunk));
            for (const ServerEvent &event : some)
                found.append(event.type + u'|' + QString::fromUtf8(event.data) + u'|' + event.id);
        }
        QCOMPARE(found, events);
    }
}

void TestEventStream::tooLargeEventsAreDropped()
{
    EventStreamParser parser(100);
    QList<ServerEvent> events = parser.feed("data: " + QByteArray(1000, 'x') + "\n\ndata: a\n\n");
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().data, "a"_ba);
    QCOMPARE(parser.dropped(), 1);
    for (int i = 0; i < 20; ++i)
        QVERIFY(parser.feed("data: 0123456789\n").isEmpty());
    QVERIFY(parser.feed("\n").isEmpty());
    QCOMPARE(parser.dropped(), 2);
    QCOMPARE(parser.feed("retry: 2500\ndata: b\n\n").size(), 1);
    QCOMPARE(parser.retryMs(), 2500);
}

void TestEventStream::webhooksAreTakenOut()
{
    ServerEvent event;
    event.data = R"({"host":"smee.io","x-github-event":"push","content-type":"application/json",)"
                 R"("content-length":"9","body":{"b":1,"a":2},"query":{},"timestamp":1700000000})";
    const auto request = webhookOf(event);
    QVERIFY(request);
    QCOMPARE(request->method, "POST"_ba);
    QCOMPARE(request->body, R"({"b":1,"a":2})"_ba);
    QCOMPARE(request->header("X-GitHub-Event"), "push"_ba);
    QVERIFY(!request->hasHeader("Host"));
    QVERIFY(!request->hasHeader("Content-Length"));
    QVERIFY(!request->hasHeader("timestamp"));
    event.type = u"ready"_s;
    QVERIFY(!webhookOf(event));
    QVERIFY(!webhookOf({u"message"_s, "{}", {}}));
    QVERIFY(!webhookOf({u"message"_s, "no json", {}}));
}

void TestEventStream::bytesSurviveWhenTheyAreSent()
{
    const QByteArray body = "{ \"a\" :  1 }\n";
    const ServerEvent event{
        u"message"_s, R"({"body":{"a":1},"bodyB":")" + body.toBase64() + R"("})", {}};
    QCOMPARE(webhookOf(event)->body, body);
}

void TestEventStream::reconnectsAndContinues()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArrayList requests;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&requests, socket] {
            requests.append(socket->readAll());
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
            socket->write("id: " + QByteArray::number(requests.size()) + "\ndata: n\n\n");
            socket->disconnectFromHost();
        });
    });
    EventStreamClient client;
    client.setFirstPause(10);
    QSignalSpy received(&client, &EventStreamClient::received);
    QSignalSpy failed(&client, &EventStreamClient::failed);
    client.open(QUrl(u"http://127.0.0.1:%1/channel"_s.arg(server.serverPort())));
    QTRY_VERIFY(received.size() >= 3);
    QVERIFY(failed.size() >= 2);
    QVERIFY(test::headerValue(requests.at(0), "Last-Event-ID").isNull());
    QCOMPARE(test::headerValue(requests.at(1), "Last-Event-ID"), "1"_ba);
    client.close();
    QVERIFY(!client.isOpen());
}

void TestEventStream::otherRepliesAreNamed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi";
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&reply, socket] {
            socket->readAll();
            socket->write(reply);
            socket->disconnectFromHost();
        });
    });
    EventStreamClient client;
    client.setFirstPause(10);
    QStringList codes;
    connect(&client, &EventStreamClient::failed, this, [&](const Error &error, int retryInMs) {
        codes.append(error.code);
        QVERIFY(retryInMs >= 10);
    });
    client.open(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())));
    QTRY_VERIFY(!codes.isEmpty());
    QCOMPARE(codes.constFirst(), u"stream-not-events"_s);
    reply = "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n";
    QTRY_VERIFY(codes.contains(u"stream-refused"_s));
    server.close();
    QTRY_VERIFY(codes.contains(u"stream-unreachable"_s));
}

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
