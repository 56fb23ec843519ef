// SPDX-License-Identifier: MIT
#include "tests/core/relay/echohandler.h"

#include <QTcpSocket>
#include <QtTest>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::Echo;
using test::quick;

namespace {

constexpr auto get = "GET %1 HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

class TestRelayServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersOverAndOver();
    void answersPipelinedRequestsInOrder();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void continuesWhenExpected();
    void refusesBeforeTheBody();
    void keepsTheConnectionAfterARefusal();
    void answersHeadWithoutBody();
    void rejectsAndCloses_data();
    void rejectsAndCloses();
    void deliversTheRefusalOfALongUpload();
    void dropsSlowSenders();
    void dropsSilentSenders();
    void dropsSendersThatDoNotRead();
    void limitsConnections();
    void idleConnectionsGiveWay();
    void survivesAThousandSilentConnections();
    void survivesSendersThatLeave();
    void finishesBeforeItStops();
    void saysWhenThePortIsTaken();
    void showsAddresses();

private:
    std::unique_ptr<QTcpSocket> connected();
    /// Everything until the other side closes.
    QByteArray talk(const QByteArray &bytes);

    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<RelayServer> m_server;
};

void TestRelayServer::init()
{
    m_server.reset();
    m_echo = std::make_unique<Echo>();
    m_server = std::make_unique<RelayServer>(*m_echo, quick());
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
}

std::unique_ptr<QTcpSocket> TestRelayServer::connected()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
    // It may have been turned away already.
    (void)QTest::qWaitFor([&] {
        return socket->state() == QAbstractSocket::ConnectedState
            || socket->state() == QAbstractSocket::UnconnectedState;
    });
    return socket;
}

QByteArray TestRelayServer::talk(const QByteArray &bytes)
{
    const auto socket = connected();
    socket->write(bytes);
    [&] { QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState); }();
    return socket->readAll();
}

void TestRelayServer::answersOverAndOver()
{
    const auto socket = connected();
    for (int i = 0; i < 5; ++i) {
        socket->write(QString::fromLatin1(get).arg(u"/%1"_s.arg(i)).toLatin1());
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        const QByteArray reply = socket->readAll();
        QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(reply.contains("Connection: keep-alive\r\n"));
        QVERIFY(reply.endsWith(QByteArray("\r\n\r\n/" + QByteArray::number(i))));
    }
    QCOMPARE(m_server->connectionCount(), 1);
}

void TestRelayServer::answersPipelinedRequestsInOrder()
{
    m_echo->hold = true;
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += QString::fromLatin1(get).arg(u"/%1."_s.arg(i)).toLatin1();
    bytes += "GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    const auto socket = connected();
    socket->write(bytes);
    for (int i = 0; i < 21; ++i) {
        // One at a time: the next is not even read before the answer.
        QTRY_COMPARE(m_echo->held.size(), i + 1);
        m_echo->held.at(i)();
    }
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    const QByteArray reply = socket->readAll();
    QCOMPARE(reply.count("HTTP/1.1 200"), 21);
    qsizetype last = -1;
    for (int i = 0; i < 20; ++i) {
        const qsizetype place =
            reply.indexOf(QByteArray("\r\n\r\n/" + QByteArray::number(i) + '.'));
        QVERIFY(place > last);
        last = place;
    }
}

void TestRelayServer::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("1.1 close") << QByteArray(
        "GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTest::newRow("1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n");
}

void TestRelayServer::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    const QByteArray reply = talk(request);
    QVERIFY(reply.contains("Connection: close\r\n"));
    QVERIFY(reply.endsWith("\r\n\r\n/a"));
}

void TestRelayServer::continuesWhenExpected()
{
    const auto socket = connected();
    socket->write(
        "POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QTRY_COMPARE(socket->peek(100), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    socket->write("abc");
    QTRY_VERIFY(socket->peek(1000).contains("HTTP/1.1 200 OK"));
    QCOMPARE(m_echo->bodies, QList<QByteArray>{"abc"});
}

void TestRelayServer::refusesBeforeTheBody()
{
    const QByteArray reply = talk(
        "POST /refused HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QVERIFY(reply.startsWith("HTTP/1.1 404"));
    QVERIFY(m_echo->bodies.isEmpty());
}

void TestRelayServer::keepsTheConnectionAfterARefusal()
{
    const auto socket = connected();
    socket->write("POST /refused HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
                  "GET /ok HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(socket->peek(5000).endsWith("\r\n\r\n/ok"));
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 404"));
}

void TestRelayServer::answersHeadWithoutBody()
{
    const QByteArray reply = talk("HEAD /abc HTTP/1.0\r\n\r\n");
    QVERIFY(reply.contains("Content-Length: 4\r\n"));
    QVERIFY(reply.endsWith("\r\n\r\n"));
}

void TestRelayServer::rejectsAndCloses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("nonsense") << QByteArray("nonsense\r\n\r\n") << QByteArray("400 Bad Request");
    QTest::newRow("tls") << QByteArray::fromHex("16030100f8010000f40303")
                         << QByteArray("400 Bad Request");
    QTest::newRow("long header") << QByteArray(
        "GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(100'000, 'a') + "\r\n\r\n")
                                 << QByteArray("431 Request Header Fields Too Large");
    QTest::newRow("long body") << QByteArray(
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100001\r\n\r\n")
                               << QByteArray("413 Content Too Large");
    QTest::newRow("smuggling") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
                                             "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x")
                               << QByteArray("400 Bad Request");
    const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\n";
    const QByteArray bad("400 Bad Request");
    QByteArray manyHeaders = "GET / HTTP/1.1\r\nHost: x\r\n";
    for (int i = 0; i < 100'000; ++i)
        manyHeaders += "A: b\r\n";
    QTest::newRow("100,000 headers")
        << QByteArray(manyHeaders + "\r\n") << QByteArray("431 Request Header Fields Too Large");
    QTest::newRow("huge address") << QByteArray("GET /" + QByteArray(200'000, 'a')
                                                + " HTTP/1.1\r\nHost: x\r\n\r\n")
                                  << QByteArray("431 Request Header Fields Too Large");
    QTest::newRow("two lengths") << QByteArray(
        post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd")
                                 << bad;
    QTest::newRow("two equal lengths")
        << QByteArray(post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc") << bad;
    QTest::newRow("negative length") << QByteArray(post + "Content-Length: -1\r\n\r\n") << bad;
    QTest::newRow("length with a plus")
        << QByteArray(post + "Content-Length: +3\r\n\r\nabc") << bad;
    QTest::newRow("length too large for anything")
        << QByteArray(post + "Content-Length: 99999999999999999999\r\n\r\n") << bad;
    QTest::newRow("chunk size that is none")
        << QByteArray(post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n") << bad;
    QTest::newRow("negative chunk")
        << QByteArray(post + "Transfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n0\r\n\r\n") << bad;
    QTest::newRow("chunk larger than memory")
        << QByteArray(post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\na")
        << QByteArray("413 Content Too Large");
    QTest::newRow("chunks over the limit") << QByteArray(
        post + "Transfer-Encoding: chunked\r\n\r\n1ffff\r\n" + QByteArray(0x1ffff, 'a'))
                                           << QByteArray("413 Content Too Large");
    QTest::newRow("chunk longer than announced")
        << QByteArray(post + "Transfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n") << bad;
    QTest::newRow("other encoding") << QByteArray(post + "Transfer-Encoding: gzip, chunked\r\n\r\n")
                                    << QByteArray("501 Not Implemented");
    QTest::newRow("encoding twice")
        // RFC 9112, 6.3: 400 when chunked is not the last coding, as nobody can tell the length.
        << QByteArray(post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n")
        << bad;
    QTest::newRow("nul in a header")
        << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n", 35) << bad;
    QTest::newRow("nul in the address")
        << QByteArray("GET /a\0b HTTP/1.1\r\nHost: x\r\n\r\n", 30) << bad;
    QTest::newRow("space before the colon")
        << QByteArray(post + "Content-Length : 3\r\n\r\nabc") << bad;
    QTest::newRow("folded header")
        << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding:\r\n "
                      "chunked\r\nContent-Length: 3\r\n\r\nabc")
        << bad;
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: x\n\n") << bad;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n") << bad;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << bad;
    QTest::newRow("utf-16") << QByteArray("G\0E\0T\0 \0/\0", 10) << bad;
    QTest::newRow("http 2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
                            << QByteArray("505 HTTP Version Not Supported");
}

void TestRelayServer::rejectsAndCloses()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const QByteArray reply = talk(request);
    QVERIFY2(reply.startsWith(QByteArray("HTTP/1.1 " + status)), reply.constData());
    QVERIFY(reply.contains("Connection: close\r\n"));
    QCOMPARE(m_echo->codes.size(), 1);
    QVERIFY(m_echo->bodies.isEmpty());
}

void TestRelayServer::deliversTheRefusalOfALongUpload()
{
    // The sender pushes on although it was refused; the refusal must not be lost to a reset.
    RelayLimits patient = quick();
    patient.lingerMs = 5000;
    patient.sendTimeoutMs = 5000;
    m_server = std::make_unique<RelayServer>(*m_echo, patient);
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
    const auto socket = connected();
    socket->write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n");
    socket->write(QByteArray(5'000'000, 'x'));
    QTRY_VERIFY(socket->peek(100).startsWith("HTTP/1.1 413"));
}

void TestRelayServer::dropsSlowSenders()
{
    const auto socket = connected();
    QElapsedTimer clock;
    clock.start();
    QTimer drip;
    connect(&drip, &QTimer::timeout, socket.get(), [&] { socket->write("X"); });
    socket->write("GET / HTTP/1.1\r\nX-Slow: ");
    drip.start(20);
    QTRY_VERIFY(socket->peek(100).startsWith("HTTP/1.1 408"));
    drip.stop();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY2(clock.elapsed() < 3000, "each byte must not start the clock anew");
    QCOMPARE(m_echo->codes, QStringList{u"too-slow"_s});
}

void TestRelayServer::dropsSilentSenders()
{
    const auto socket = connected();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().isEmpty());
    QVERIFY(m_echo->codes.isEmpty());
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestRelayServer::dropsSendersThatDoNotRead()
{
    const auto socket = connected();
    socket->setReadBufferSize(1000);
    socket->write(QString::fromLatin1(get).arg(u"/huge"_s).toLatin1());
    QTRY_COMPARE(m_echo->bodies.size(), 1);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestRelayServer::limitsConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 8; ++i)
        sockets.push_back(connected());
    QTRY_COMPARE(m_server->connectionCount(), 8);
    const QByteArray reply = talk({});
    QVERIFY(reply.startsWith("HTTP/1.1 503"));
    QCOMPARE(m_echo->codes, QStringList{u"too-many-connections"_s});
    sockets.clear();
    QTRY_COMPARE(m_server->connectionCount(), 0);
    QVERIFY(talk("GET /a HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200"));
}

void TestRelayServer::idleConnectionsGiveWay()
{
    RelayLimits limits = quick();
    limits.maxConnections = 8;
    limits.idleTimeoutMs = 60000;
    m_server = std::make_unique<RelayServer>(*m_echo, limits);
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
    std::vector<std::unique_ptr<QTcpSocket>> kept;
    for (int i = 0; i < 8; ++i) {
        kept.push_back(connected());
        kept.back()->write(QString::fromLatin1(get).arg(u"/a"_s).toLatin1());
        QTRY_VERIFY(kept.back()->bytesAvailable() > 0);
    }
    QTRY_VERIFY(talk("GET /new HTTP/1.0\r\n\r\n").endsWith("/new"));
    // The one that was idle for the longest time, and no other.
    QTRY_COMPARE(kept.front()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(kept.back()->state(), QAbstractSocket::ConnectedState);
    QVERIFY(m_server->connectionCount() >= 7);
}

void TestRelayServer::survivesAThousandSilentConnections()
{
    // Both ends of all connections are in this process.
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
    ::setrlimit(RLIMIT_NOFILE, &files);
    RelayLimits limits; // The defaults, but for the patience
    limits.receiveTimeoutMs = 3000;
    m_server = std::make_unique<RelayServer>(*m_echo, limits);
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
    // A real request before, one in the middle, and one when they are gone.
    const auto first = connected();
    first->write(QString::fromLatin1(get).arg(u"/first"_s).toLatin1());
    QTRY_VERIFY(first->bytesAvailable() > 0);
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 1000; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
        if (i % 50 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(m_server->connectionCount() >= limits.maxConnections);
    QVERIFY(m_server->connectionCount() <= 2 * limits.maxConnections);
    (void)first->readAll();
    first->write(QString::fromLatin1(get).arg(u"/middle"_s).toLatin1());
    // QTRY_VERIFY evaluates once more after it was true: what was read must be kept.
    QByteArray answer;
    QTRY_VERIFY((answer += first->readAll()).endsWith("/middle"));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->connectionCount() <= 1, 15000);
    silent.clear();
    QVERIFY(talk("GET /last HTTP/1.0\r\n\r\n").endsWith("/last"));
}

void TestRelayServer::survivesSendersThatLeave()
{
    m_echo->hold = true;
    auto socket = connected();
    socket->write(QString::fromLatin1(get).arg(u"/a"_s).toLatin1());
    QTRY_COMPARE(m_echo->held.size(), 1);
    socket->abort();
    m_echo->held.at(0)(); // Maybe it only has nothing more to say, so it is answered
    QTRY_COMPARE(m_server->connectionCount(), 0);
    // Half a request, then gone
    socket = connected();
    socket->write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    QTRY_COMPARE(m_echo->admitted, 2);
    socket->abort();
    QTRY_COMPARE(m_server->connectionCount(), 0);
    QCOMPARE(m_echo->codes, QStringList{u"incomplete-request"_s});
}

void TestRelayServer::finishesBeforeItStops()
{
    m_echo->hold = true;
    const auto busy = connected();
    const auto idle = connected();
    busy->write(QString::fromLatin1(get).arg(u"/busy"_s).toLatin1());
    QTRY_COMPARE(m_echo->held.size(), 1);
    QSignalSpy stopped(m_server.get(), &RelayServer::stopped);
    m_server->stop();
    QTRY_COMPARE(idle->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(stopped.size(), 0);
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
    m_echo->held.at(0)();
    QTRY_COMPARE(stopped.size(), 1);
    QTRY_COMPARE(busy->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(busy->readAll().endsWith("/busy"));
}

void TestRelayServer::saysWhenThePortIsTaken()
{
    RelayServer second(*m_echo, quick());
    const auto result = second.listen(QHostAddress(QHostAddress::LocalHost), m_server->port());
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"port-in-use"_s);
    QVERIFY(result.error().message.contains(u"127.0.0.1:%1"_s.arg(m_server->port())));
}

void TestRelayServer::showsAddresses()
{
    QCOMPARE(displayAddress(QHostAddress(u"::1"_s), 80), u"[::1]:80"_s);
    QCOMPARE(m_server->url(), u"http://127.0.0.1:%1"_s.arg(m_server->port()));
}

QTEST_GUILESS_MAIN(TestRelayServer)
#include "tst_relayserver.moc"
