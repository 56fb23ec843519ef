// SPDX-License-Identifier: MIT
// Who closes a connection, and when: senders that have said their last word and still listen
// (`nc -N`, socat), refusals, the end of the relay. On bare sockets, because QTcpSocket cannot
// close one half.
#include "tests/core/relay/echohandler.h"

#include <arpa/inet.h>
#include <QElapsedTimer>
#include <QtTest>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::Echo;
using test::quick;

namespace {

const QByteArray post = "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc";

/// A sender; does not wait for anything but in QTest's event loop, in which the server lives.
class Sender
{
public:
    explicit Sender(const RelayServer &server)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(server.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected =
            ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~Sender() { leave(); }
    Q_DISABLE_COPY_MOVE(Sender)

    bool say(const QByteArray &bytes)
    {
        return m_connected
            && ::send(m_socket, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL)
            == bytes.size();
    }
    void lastWord() { ::shutdown(m_socket, SHUT_WR); }
    /// Without reading what has come: the other side gets a reset.
    void leave()
    {
        if (m_socket < 0)
            return;
        const linger hard{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        ::close(m_socket);
        m_socket = -1;
    }
    /// Everything until the other side closes its half; absent when it does not, or resets.
    std::optional<QByteArray> answer()
    {
        bool ended = false, failed = false;
        (void)QTest::qWaitFor(
            [&] {
                char bytes[65536];
                ssize_t count = 0;
                while ((count = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT)) > 0)
                    m_read.append(bytes, count);
                ended = count == 0;
                failed = count < 0 && errno != EAGAIN;
                return ended || failed;
            },
            15000);
        return ended ? std::optional(m_read) : std::nullopt;
    }

    /// Has anything arrived that answer() has not taken?
    bool hasSome() const
    {
        char byte = 0;
        return ::recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
    }

private:
    int m_socket = -1;
    bool m_connected = false;
    QByteArray m_read;
};

/// Every wait of these would be noticed.
RelayLimits patient()
{
    RelayLimits limits = quick();
    limits.receiveTimeoutMs = limits.idleTimeoutMs = limits.sendTimeoutMs = limits.lingerMs = 60000;
    return limits;
}

} // namespace

class TestRelayClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersThoseWhoOnlyListen_data();
    void answersThoseWhoOnlyListen();
    void answersThemLater();
    void answersThemAtLength();
    void forgetsThoseWhoReset();
    void closesAtOnceAfterARefusal_data();
    void closesAtOnceAfterARefusal();
    void stopsInSpiteOfHalfARequest();
    void finishesWhatIsCompletedWhileItStops();
    void dropsEverything();

private:
    void start(const RelayLimits &limits = patient());
    /// What was sent until now has been seen: so has a request that came later.
    void settle();

    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<RelayServer> m_server;
};

void TestRelayClosing::settle()
{
    const int before = m_echo->admitted;
    Sender later(*m_server);
    QVERIFY(later.say("GET /refused HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    QTRY_COMPARE(m_echo->admitted, before + 1);
    const auto answer = later.answer();
    QVERIFY(answer && answer->startsWith("HTTP/1.1 404 "));
}

void TestRelayClosing::init()
{
    m_server.reset();
    m_echo = std::make_unique<Echo>();
    start();
}

void TestRelayClosing::start(const RelayLimits &limits)
{
    m_server = std::make_unique<RelayServer>(*m_echo, limits);
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
}

void TestRelayClosing::answersThoseWhoOnlyListen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("statuses");
    QTest::addColumn<QStringList>("codes");
    const QStringList none;
    const QString half = u"incomplete-request"_s;
    QTest::newRow("a request") << post << QByteArrayList{"200"} << none;
    QTest::newRow("HTTP/1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArrayList{"200"}
                              << none;
    QTest::newRow("three") << QByteArray(post + post + post) << QByteArrayList{"200", "200", "200"}
                           << none;
    QTest::newRow("half a request")
        << post.chopped(1) << QByteArrayList{"400"} << QStringList{half};
    QTest::newRow("half a header") << post.left(20) << QByteArrayList{"400"} << QStringList{half};
    QTest::newRow("one and a half")
        << QByteArray(post + post.chopped(1)) << QByteArrayList{"200", "400"} << QStringList{half};
    QTest::newRow("nonsense") << QByteArray("GARBAGE\r\n\r\n") << QByteArrayList{"400"}
                              << QStringList{u"bad-request-line"_s};
    QTest::newRow("refused") << QByteArray(
        "POST /refused HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
                             << QByteArrayList{"404"} << none;
    QTest::newRow("nothing") << QByteArray() << QByteArrayList() << none;
}

void TestRelayClosing::answersThoseWhoOnlyListen()
{
    QFETCH(QByteArray, bytes);
    Sender sender(*m_server);
    QVERIFY(sender.say(bytes));
    sender.lastWord();
    const auto answer = sender.answer();
    QVERIFY(answer);
    QByteArrayList statuses;
    for (qsizetype at = answer->indexOf("HTTP/1.1 "); at >= 0;
         at = answer->indexOf("HTTP/1.1 ", at + 1))
        statuses.append(answer->mid(at + 9, 3));
    QTEST(statuses, "statuses");
    QTEST(m_echo->codes, "codes");
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestRelayClosing::answersThemLater()
{
    // The end of what is sent arrives while the script runs.
    m_echo->hold = true;
    Sender sender(*m_server);
    QVERIFY(sender.say(post + post));
    QTRY_COMPARE(m_echo->held.size(), 1);
    sender.lastWord();
    settle(); // The end has been seen, and nothing is to happen
    QTRY_COMPARE(m_server->connectionCount(), 1);
    m_echo->held.at(0)();
    QTRY_COMPARE(m_echo->held.size(), 2);
    m_echo->held.at(1)();
    const auto answer = sender.answer();
    QVERIFY(answer);
    QCOMPARE(answer->count("HTTP/1.1 200"), 2);
    QVERIFY(answer->endsWith("\r\n\r\n/a"));
    QVERIFY2(answer->contains("Connection: close\r\n"), "there will be no third one");
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestRelayClosing::answersThemAtLength()
{
    // Far more than the system takes at once, both with the end before the answer and after it.
    for (const bool hold : {false, true}) {
        m_echo->hold = hold;
        Sender sender(*m_server);
        QVERIFY(sender.say("GET /huge HTTP/1.1\r\nHost: x\r\n\r\n"));
        if (!hold) {
            // In the middle of the answer.
            QTRY_VERIFY(sender.hasSome());
        }
        sender.lastWord();
        if (hold) {
            QTRY_COMPARE(m_echo->held.size(), 1);
            settle();
            m_echo->held.at(0)();
        }
        const auto answer = sender.answer();
        QVERIFY(answer);
        const qsizetype body = answer->indexOf("\r\n\r\n") + 4;
        QCOMPARE(answer->size() - body, 32 * 1024 * 1024);
        QCOMPARE(answer->mid(body).count('x'), 32 * 1024 * 1024);
        QTRY_COMPARE(m_server->connectionCount(), 0);
    }
}

void TestRelayClosing::forgetsThoseWhoReset()
{
    m_echo->hold = true;
    Sender sender(*m_server);
    QVERIFY(sender.say(post));
    QTRY_COMPARE(m_echo->held.size(), 1);
    sender.leave();
    QTRY_COMPARE(m_server->connectionCount(), 0);
    m_echo->held.at(0)();
}

void TestRelayClosing::closesAtOnceAfterARefusal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("refused, to be closed") << QByteArray(
        "POST /refused HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc");
    QTest::newRow("refused before its body")
        << QByteArray("POST /refused HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n");
    QTest::newRow("nonsense") << QByteArray("nonsense\r\n\r\n");
    QTest::newRow("too large") << QByteArray(
        "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\nabc");
}

void TestRelayClosing::closesAtOnceAfterARefusal()
{
    // Whoever reads until the end has its answer at once, long before we stop listening.
    QFETCH(QByteArray, bytes);
    Sender sender(*m_server);
    QVERIFY(sender.say(bytes));
    const auto answer = sender.answer();
    QVERIFY2(answer, "within the limit of 60 s only");
    QVERIFY(answer->contains("Connection: close\r\n"));
    sender.leave();
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestRelayClosing::stopsInSpiteOfHalfARequest()
{
    Sender half(*m_server), silent(*m_server), deaf(*m_server);
    QVERIFY(half.say(post.chopped(1)));
    QVERIFY(deaf.say("GET /huge HTTP/1.1\r\nHost: x\r\n\r\n"));
    QTRY_COMPARE(m_echo->admitted, 2);
    QSignalSpy stopped(m_server.get(), &RelayServer::stopped);
    m_server->stop();
    const auto answer = half.answer();
    QVERIFY(answer && answer->startsWith("HTTP/1.1 503 "));
    QCOMPARE(m_echo->codes, QStringList{u"stopping"_s});
    QCOMPARE(silent.answer(), QByteArray());
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20000);
    QCOMPARE(m_echo->bodies.size(), 1);
}

void TestRelayClosing::finishesWhatIsCompletedWhileItStops()
{
    Sender slow(*m_server);
    QVERIFY(slow.say(post.chopped(1)));
    QTRY_COMPARE(m_echo->admitted, 1);
    QSignalSpy stopped(m_server.get(), &RelayServer::stopped);
    m_server->stop();
    QVERIFY(slow.say(post.right(1)));
    const auto answer = slow.answer();
    QVERIFY(answer && answer->startsWith("HTTP/1.1 200 "));
    QVERIFY(answer->contains("Connection: close\r\n"));
    QTRY_COMPARE(stopped.size(), 1);
}

void TestRelayClosing::dropsEverything()
{
    m_echo->hold = true;
    Sender busy(*m_server), half(*m_server), listening(*m_server);
    QVERIFY(busy.say(post));
    QVERIFY(half.say(post.chopped(1)));
    QVERIFY(listening.say(post));
    listening.lastWord();
    QTRY_COMPARE(m_echo->admitted, 3);
    settle();
    QSignalSpy stopped(m_server.get(), &RelayServer::stopped);
    m_server->stop();
    QCOMPARE(stopped.size(), 0);
    m_server->dropAll();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(m_server->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestRelayClosing)
#include "tst_relayclosing.moc"
