// SPDX-License-Identifier: MIT
#include "core/relay/forwardqueue.h"
#include "core/relay/relayguard.h"
#include "tests/support/paths.h"
#include "tests/support/standinclient.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestForwardQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init();
    void waitsLongerEachTime();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void judgesReplies_data();
    void judgesReplies();
    void deliversInOrder();
    void triesAgain_data();
    void triesAgain();
    void namesWhatTargetsDoWrong_data();
    void namesWhatTargetsDoWrong();
    void followsNoRedirects();
    void usesOneConnection();
    void replacesAConnectionThatWasClosed();
    void findsDifferences_data();
    void findsDifferences();
    void forgetsWhatIsDropped();
    void givesUpAfterSoMany();
    void doesNotRetryWhatIsRefused();
    void namesAnUnreachableTarget();
    void timesOut();
    void heedsRetryAfter_data();
    void heedsRetryAfter();
    void isNeverEarly();
    void waitsForWhoAsked();
    void saysWhyTlsFails();
    void integrationsDoNotWaitForEachOther();
    void waitsForATarget();
    void finishesWhatIsDue();

private:
    struct Seen
    {
        QString id;
        ForwardAttempt attempt;
        Forward::State state;
        std::optional<int> retryInMs;
    };
    std::unique_ptr<ForwardQueue> queue(const RetryPolicy &policy = {5, 10, 50, 0});
    static ForwardQueue::Item item(const QString &id, const QString &integration = u"i"_s)
    {
        return {id, 0, integration, "{\"text\":\"" + id.toUtf8() + "\"}", 0};
    }
    QStringList storedTexts();

    StandInClient m_server;
    QList<Seen> m_seen;
};

void TestForwardQueue::init()
{
    m_server.behaveWell();
    m_server.forget();
    m_seen.clear();
}

std::unique_ptr<ForwardQueue> TestForwardQueue::queue(const RetryPolicy &policy)
{
    auto result = std::make_unique<ForwardQueue>(policy);
    connect(result.get(), &ForwardQueue::attempted, this,
            [this](const QString &id, int, const ForwardAttempt &attempt, Forward::State state,
                   std::optional<int> retryInMs) {
                m_seen.append({id, attempt, state, retryInMs});
            });
    result->setTarget(u"i"_s, m_server.hookUrl());
    return result;
}

QStringList TestForwardQueue::storedTexts()
{
    QStringList texts;
    const JsValue messages = m_server.messages();
    for (const JsValue &item : messages.toArray())
        texts.append(item.value(u"message").value(u"msg").toString());
    return texts;
}

void TestForwardQueue::waitsLongerEachTime()
{
    const RetryPolicy policy{20, 1000, 60000, 0.2};
    QCOMPARE(policy.delayMs(1, {}, 0.5), 1000);
    QCOMPARE(policy.delayMs(2, {}, 0.5), 2000);
    QCOMPARE(policy.delayMs(5, {}, 0.5), 16000);
    QCOMPARE(policy.delayMs(1000, {}, 0.5), 60000);
    QCOMPARE(policy.delayMs(1, {}, 0.0), 800);
    QCOMPARE(policy.delayMs(1, {}, 1.0), 1200);
    QCOMPARE(policy.delayMs(1, 30000, 0.5), 30000);
    QCOMPARE(policy.delayMs(6, 5, 0.5), 32000);
}

void TestForwardQueue::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<int>("wait"); // -1: none
    const QByteArray none;
    QTest::newRow("nothing") << none << none << -1;
    QTest::newRow("seconds") << QByteArray(" 12 ") << none << 12000;
    QTest::newRow("date") << QByteArray("Tue, 14 Nov 2023 22:13:30 GMT") << none << 10000;
    QTest::newRow("date gone by") << QByteArray("Mon, 13 Nov 2023 22:13:30 GMT") << none << 0;
    QTest::newRow("nonsense") << QByteArray("soon") << none << -1;
    QTest::newRow("negative") << QByteArray("-5") << none << 0;
    QTest::newRow("two hours") << QByteArray("7200") << none << 7200000;
    QTest::newRow("a year") << QByteArray("31536000") << none << 86400000;
    QTest::newRow("too large for anything")
        << QByteArray("9223372036854775807") << none << 86400000;
    // RFC 9110, 5.6.7: recipients take all three.
    QTest::newRow("RFC 850") << QByteArray("Tuesday, 14-Nov-23 22:13:30 GMT") << none << 10000;
    QTest::newRow("RFC 850, gone by") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << none << 0;
    QTest::newRow("asctime") << QByteArray("Tue Nov 14 22:13:30 2023") << none << 10000;
    QTest::newRow("asctime, one digit") << QByteArray("Sun Nov  6 08:49:37 1994") << none << 0;
    QTest::newRow("wrong day of the week")
        << QByteArray("Mon, 14 Nov 2023 22:13:30 GMT") << none << 10000;
    QTest::newRow("server's own header") << none << QByteArray("1700000005000") << 5000;
}

void TestForwardQueue::readsRetryAfter()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, reset);
    const auto wait = retryAfterMs(retryAfter, reset, 1'700'000'000'000);
    QTEST(wait.value_or(-1), "wait");
}

void TestForwardQueue::judgesReplies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("permanent");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const char *body, const QString &code,
                        bool permanent, const QString &words) {
        QTest::newRow(name) << status << QByteArray(body) << code << permanent << words;
    };
    row("posted", 200, R"({"success":true})", {}, false, {});
    row("posted with more", 200, R"({"custom":1,"success":true})", {}, false, {});
    // A proxy's page while the server behind it is away.
    row("html", 200, "<html>", u"target-not-rocketchat"_s, false, u"incoming integration"_s);
    row("html of a new kind", 200, "\n <!DOCTYPE html><title>Back soon", u"target-not-rocketchat"_s,
        false, u"maintained"_s);
    row("markup", 200, "<ok/>", {}, false, {});
    row("json without success", 200, "{}", {}, false, {});
    row("success as text", 200, R"({"success":"true"})", {}, false, {});
    row("a word", 200, "ok", {}, false, {});
    row("created", 201, R"({"success":true})", {}, false, {});
    row("accepted", 202, "", {}, false, {});
    row("no content", 204, "", {}, false, {});
    row("says no all the same", 200, R"({"success":false,"error":"not today"})",
        u"target-refused-message"_s, true, u"not today"_s);
    row("redirect", 302, "", u"target-redirects"_s, true, u"https://other.test/hooks/a/..."_s);
    row("bad channel", 400, R"({"success":false,"error":"invalid-channel"})",
        u"target-refused-message"_s, true, u"invalid-channel"_s);
    row("override off", 400,
        R"({"success":false,"error":"overriding destination channel is disabled for this integration"})",
        u"target-refused-message"_s, true, u"Allow to overwrite"_s);
    row("unknown token", 404,
        R"({"success":false,"error":"Invalid integration id or token provided."})",
        u"target-refused-message"_s, true, u"Invalid integration id"_s);
    row("request timeout", 408, "", u"target-refused-message"_s, false, {});
    row("not logged in", 401, R"({"status":"error","message":"Log in."})",
        u"target-refused-message"_s, true, u": Log in."_s);
    row("rate limit", 429, R"({"success":false,"error":"Error, too many requests."})",
        u"target-rate-limit"_s, false, {});
    row("server error", 500, "Internal Server Error", u"target-failed"_s, false, u"500"_s);
    row("disabled", 503, R"({"success":false,"error":"Service Unavailable"})", u"target-failed"_s,
        false, u"Service Unavailable"_s);
    row("proxy", 502, "<html>Bad gateway</html>", u"target-failed"_s, false, u"Bad Gateway"_s);
}

void TestForwardQueue::judgesReplies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const ForwardVerdict verdict = judgeForwardReply(u"http://x.test/hooks/i/..."_s, status, body,
                                                     "https://other.test/hooks/a/secret");
    QTEST(verdict.error ? verdict.error->code : QString(), "code");
    QTEST(verdict.permanent, "permanent");
    if (verdict.error) {
        QVERIFY2(verdict.error->message.contains(words), qPrintable(verdict.error->message));
        QVERIFY(verdict.error->message.contains(u"x.test"_s));
        QVERIFY(!verdict.error->message.endsWith(u".."_s));
    }
}

void TestForwardQueue::deliversInOrder()
{
    const auto forwards = queue();
    QStringList expected;
    for (int i = 0; i < 30; ++i) {
        expected.append(u"m%1"_s.arg(i));
        forwards->add(item(expected.constLast()));
    }
    QTRY_COMPARE(m_seen.size(), 30);
    QCOMPARE(storedTexts(), expected);
    QCOMPARE(forwards->waiting(), 0);
    const JsValue request = m_server.requests().at(0);
    QCOMPARE(request.value(u"target").toString(), u"/hooks/standin/standin-token"_s);
    QVERIFY(
        request.value(u"headers").toJson().toLower().contains("\"x-hooksmith-delivery\",\"m0\""));
}

void TestForwardQueue::triesAgain_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *behaviour, const QString &code) {
        QTest::newRow(name) << QByteArray(behaviour) << code;
    };
    row("500", R"({"path":"/hooks/","status":500,"times":2})", u"target-failed"_s);
    row("429", R"({"path":"/hooks/","status":429,"times":2})", u"target-rate-limit"_s);
    row("a page of a proxy",
        R"({"path":"/hooks/","status":200,"body":"<html>Back soon","times":2})",
        u"target-not-rocketchat"_s);
    row("closes without a reply", R"({"path":"/hooks/","mode":"close","times":2})",
        u"target-closed"_s);
    row("resets", R"({"path":"/hooks/","mode":"reset","times":2})", u"target-closed"_s);
    row("closes in mid-reply",
        R"({"path":"/hooks/","mode":"half","body":"{\"success\":true}","times":2})",
        u"target-closed"_s);
}

void TestForwardQueue::triesAgain()
{
    QFETCH(QByteArray, behaviour);
    m_server.behave(behaviour);
    const auto forwards = queue();
    forwards->add(item(u"a"_s));
    forwards->add(item(u"b"_s));
    // QNetworkAccessManager sends a request anew by itself when a kept connection was closed under
    // it, so the number of our attempts is not fixed.
    QTRY_COMPARE(forwards->waiting(), 0);
    QTEST(m_seen.at(0).attempt.error.value_or(Error()).code, "code");
    QCOMPARE(m_seen.at(0).state, Forward::State::Queued);
    QVERIFY(m_seen.at(0).retryInMs);
    QCOMPARE(m_seen.constLast().state, Forward::State::Delivered);
    // The second waited for the first.
    QCOMPARE(storedTexts(), QStringList({u"a"_s, u"b"_s}));
}

/// A target that sends these bytes to every request, whatever they are, and then closes or not.
class RawTarget : public QTcpServer
{
public:
    explicit RawTarget(QByteArray answer, bool closes = false)
        : m_answer(std::move(answer)), m_closes(closes)
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray bytes = socket->readAll();
                received += bytes;
                if (!bytes.contains("\r\n\r\n"))
                    return;
                socket->write(m_answer);
                if (m_closes)
                    socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/hooks/a/b"_s.arg(serverPort())); }
    int connections = 0;
    QByteArray received;

private:
    QByteArray m_answer;
    bool m_closes;
};

void TestForwardQueue::namesWhatTargetsDoWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &answer, bool closes,
                        const QString &code) { QTest::newRow(name) << answer << closes << code; };
    row("another protocol", "220 mail.example ESMTP\r\n", false, u"target-not-http"_s);
    row("binary", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), true, u"target-not-http"_s);
    row("closes at once", "", true, u"target-closed"_s);
    row("closes in the header", "HTTP/1.1 200 OK\r\nContent-", true, u"target-closed"_s);
    row("closes in the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"success\":", true,
        u"target-closed"_s);
    row("closes in a chunk",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"success\"", true,
        u"target-closed"_s);
    row("header without end", "HTTP/1.1 200 OK\r\nA: " + QByteArray(200'000, 'a'), false,
        u"target-not-http"_s);
    row("body that ends with the connection", "HTTP/1.0 200 OK\r\n\r\n{\"success\":true}", true,
        QString());
    row("chunked",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
        "chunked\r\n\r\n10\r\n{\"success\":true}\r\n0\r\n\r\n",
        false, QString());
    row("early hints",
        "HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: "
        "16\r\n\r\n{\"success\":true}",
        false, QString());
    row("html", "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", false,
        u"target-not-rocketchat"_s);
    row("html by its type",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>", false,
        u"target-not-rocketchat"_s);
    row("a word as html",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nok", false,
        QString());
    row("two megabytes",
        "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(2'000'000, ' '), false,
        QString());
    row("never ends", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", false, u"target-timeout"_s);
}

void TestForwardQueue::namesWhatTargetsDoWrong()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(QString, code);
    RawTarget target(answer, closes);
    const auto tested = queue();
    tested->forwarder().setTimeout(300);
    tested->setTarget(u"i"_s, target.url());
    tested->add(item(u"a"_s));
    QTRY_VERIFY(!m_seen.isEmpty());
    const ForwardAttempt attempt = m_seen.at(0).attempt;
    QCOMPARE(attempt.error ? attempt.error->code : QString(), code);
    if (attempt.error)
        QVERIFY(attempt.error->message.contains(u"127.0.0.1"_s));
}

void TestForwardQueue::followsNoRedirects()
{
    RawTarget circle("HTTP/1.1 302 Found\r\nLocation: /hooks/a/b\r\nContent-Length: 0\r\n\r\n");
    const auto tested = queue();
    tested->setTarget(u"i"_s, circle.url());
    tested->add(item(u"a"_s));
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.at(0).attempt.error->code, u"target-redirects"_s);
    QCOMPARE(m_seen.at(0).state, Forward::State::Dead);
    QCOMPARE(circle.received.count("POST "), 1);
}

void TestForwardQueue::usesOneConnection()
{
    RawTarget target("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"success\":true}");
    const auto tested = queue();
    tested->setTarget(u"i"_s, target.url());
    for (int i = 0; i < 10; ++i)
        tested->add(item(QString::number(i)));
    QTRY_COMPARE(m_seen.size(), 10);
    QCOMPARE(target.connections, 1);
}

void TestForwardQueue::replacesAConnectionThatWasClosed()
{
    // Keep-alive is promised, and then the server closes after all.
    RawTarget target("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"success\":true}", true);
    const auto tested = queue();
    tested->setTarget(u"i"_s, target.url());
    for (int i = 0; i < 10; ++i)
        tested->add(item(QString::number(i)));
    QTRY_COMPARE(m_seen.size(), 10);
    for (const Seen &seen : std::as_const(m_seen))
        QVERIFY2(!seen.attempt.error, "no failure may show");
    QCOMPARE(target.received.count("POST "), 10);
}

void TestForwardQueue::findsDifferences_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << 200 << QByteArray(R"({ "success": true })") << QStringList();
    QTest::newRow("status") << 400 << QByteArray(R"({"success":true})") << QStringList{u"400"_s};
    QTest::newRow("value") << 200 << QByteArray(R"({"success":false})")
                           << QStringList{u"\"success\": true was predicted"_s};
    QTest::newRow("more") << 200 << QByteArray(R"({"success":true,"id":1})")
                          << QStringList{u"also sent \"id\""_s};
    QTest::newRow("less") << 200 << QByteArray("{}") << QStringList{u"did not send"_s};
    QTest::newRow("html") << 502 << QByteArray("<html>") << QStringList({u"502"_s, u"<html>"_s});
}

void TestForwardQueue::findsDifferences()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, words);
    const QStringList found =
        replyDifferences({200, JsValue::object({{u"success"_s, true}}), {}}, status, body);
    QCOMPARE(found.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY2(found.at(i).contains(words.at(i)), qPrintable(found.at(i)));
}

void TestForwardQueue::forgetsWhatIsDropped()
{
    m_server.behave(R"({"path":"/hooks/","status":500,"times":-1})");
    const auto tested = queue({5, 60000, 60000, 0});
    tested->add(item(u"a"_s));
    tested->add(item(u"b"_s));
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(tested->remove(u"a"_s), QList<int>{0});
    QVERIFY(tested->remove(u"a"_s).isEmpty());
    // The next one does not wait for the pause of the one that is gone.
    QTRY_COMPARE(m_seen.size(), 2);
    QCOMPARE(m_seen.at(1).id, u"b"_s);
    m_server.behaveWell();
    tested->hurry(u"i"_s);
    QTRY_COMPARE(m_seen.size(), 3);
    QCOMPARE(m_seen.at(2).state, Forward::State::Delivered);
    QCOMPARE(tested->waitingBytes(u"i"_s), 0);
}

void TestForwardQueue::givesUpAfterSoMany()
{
    m_server.behave(R"({"path":"/hooks/","status":500,"times":-1})");
    const auto forwards = queue({3, 1, 1, 0});
    forwards->add(item(u"a"_s));
    QTRY_COMPARE(m_seen.size(), 3);
    QCOMPARE(m_seen.at(1).state, Forward::State::Queued);
    QCOMPARE(m_seen.at(2).state, Forward::State::Dead);
    QCOMPARE(forwards->waiting(), 0);
}

void TestForwardQueue::doesNotRetryWhatIsRefused()
{
    const auto forwards = queue();
    ForwardQueue::Item wrong = item(u"a"_s);
    wrong.payload = R"({"text":"a","channel":"#elsewhere"})";
    forwards->add(wrong);
    forwards->add(item(u"b"_s));
    QTRY_COMPARE(m_seen.size(), 2);
    QCOMPARE(m_seen.at(0).state, Forward::State::Dead);
    QVERIFY(m_seen.at(0).attempt.error->message.contains(u"Allow to overwrite"_s));
    QCOMPARE(storedTexts(), QStringList({u"b"_s}));
}

void TestForwardQueue::namesAnUnreachableTarget()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = free.serverPort();
    free.close();
    const auto forwards = queue({1, 1, 1, 0});
    forwards->setTarget(u"i"_s, QUrl(u"http://127.0.0.1:%1/hooks/id/secret"_s.arg(port)));
    forwards->add(item(u"a"_s));
    QTRY_COMPARE(m_seen.size(), 1);
    const Error error = m_seen.at(0).attempt.error.value_or(Error());
    QCOMPARE(error.code, u"target-refused"_s);
    QVERIFY(error.message.contains(u"127.0.0.1:%1"_s.arg(port)));
    QVERIFY2(!error.message.contains(u"secret"_s), "a token must not reach a log");
}

void TestForwardQueue::timesOut()
{
    m_server.behave(R"({"path":"/hooks/","mode":"stall"})");
    const auto forwards = queue({2, 1, 1, 0});
    forwards->forwarder().setTimeout(200);
    forwards->add(item(u"a"_s));
    QTRY_COMPARE(m_seen.size(), 2);
    QCOMPARE(m_seen.at(0).attempt.error.value_or(Error()).code, u"target-timeout"_s);
    QCOMPARE(m_seen.at(1).state, Forward::State::Delivered);
}

void TestForwardQueue::heedsRetryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("too many requests") << 429;
    QTest::newRow("unavailable") << 503;
    QTest::newRow("any other failure") << 500;
}

void TestForwardQueue::heedsRetryAfter()
{
    QFETCH(int, status);
    m_server.behave(R"({"path":"/hooks/","status":)" + QByteArray::number(status)
                    + R"(,"headers":{"Retry-After":"7"}})");
    const auto forwards = queue();
    forwards->add(item(u"a"_s));
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.at(0).retryInMs.value_or(0), 7000);
}

void TestForwardQueue::isNeverEarly()
{
    m_server.behave(R"({"path":"/hooks/","status":429,"headers":{"Retry-After":"1"},"times":2})");
    // The one that asked is given up: the next one waits all the same.
    const auto forwards = queue({1, 10, 50, 0});
    QElapsedTimer clock;
    QList<qint64> times;
    connect(forwards.get(), &ForwardQueue::attempted, this,
            [&clock, &times] { times.append(clock.isValid() ? clock.restart() : -1); });
    clock.start();
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        forwards->add(item(id));
    QTRY_COMPARE_WITH_TIMEOUT(times.size(), 3, 15000);
    QVERIFY2(times.at(1) >= 1000 && times.at(2) >= 1000,
             qPrintable(u"%1 ms, %2 ms"_s.arg(times.at(1)).arg(times.at(2))));
    QCOMPARE(storedTexts(), QStringList{u"c"_s});
}

void TestForwardQueue::waitsForWhoAsked()
{
    // Of an earlier run.
    const auto forwards = queue();
    forwards->setWait(u"i"_s, withoutToken(m_server.hookUrl().toString()), 60000);
    forwards->setWait(u"o"_s, u"http://elsewhere.test/hooks/a/..."_s, 60000);
    forwards->setTarget(u"o"_s, m_server.hookUrl());
    forwards->add(item(u"a"_s));
    forwards->add(item(u"b"_s, u"o"_s));
    QTRY_COMPARE(storedTexts(), QStringList{u"b"_s});
    QCOMPARE(forwards->waiting(u"i"_s), 1);
    forwards->hurry(u"i"_s); // A person knows better
    QTRY_COMPARE(storedTexts(), QStringList({u"b"_s, u"a"_s}));
}

void TestForwardQueue::saysWhyTlsFails()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    StandInClient secure;
    QVERIFY(secure.start({u"--tls"_s, test::sourcePath(u"tests/data/tls/standin.pem"_s),
                          test::sourcePath(u"tests/data/tls/standin.key"_s)}));
    const auto forwards = queue({1, 1, 1, 0});
    forwards->setTarget(u"i"_s, secure.hookUrl());
    forwards->add(item(u"a"_s));
    QTRY_COMPARE(m_seen.size(), 1);
    const Error error = m_seen.at(0).attempt.error.value_or(Error());
    QCOMPARE(error.code, u"target-tls"_s);
    QVERIFY2(error.message.contains(u"self-signed"_s), qPrintable(error.message));
}

void TestForwardQueue::integrationsDoNotWaitForEachOther()
{
    m_server.setIntegration(
        R"({"type":"webhook-incoming","_id":"other","token":"t","channel":"#o"})");
    m_server.behave(R"({"path":"/hooks/standin/","mode":"stall","times":-1})");
    const auto forwards = queue();
    forwards->setTarget(u"o"_s, QUrl(m_server.url() + u"/hooks/other/t"_s));
    forwards->add(item(u"stuck"_s));
    forwards->add(item(u"free"_s, u"o"_s));
    QTRY_COMPARE(storedTexts(), QStringList({u"free"_s}));
}

void TestForwardQueue::waitsForATarget()
{
    ForwardQueue forwards(RetryPolicy{});
    forwards.add(item(u"a"_s));
    QCOMPARE(forwards.waiting(), 1);
    forwards.setTarget(u"i"_s, m_server.hookUrl());
    QTRY_COMPARE(forwards.waiting(), 0);
}

void TestForwardQueue::finishesWhatIsDue()
{
    m_server.setIntegration(
        R"({"type":"webhook-incoming","_id":"other","token":"t","channel":"#o"})");
    m_server.behave(R"({"path":"/hooks/other/","status":500,"times":-1})");
    const auto forwards = queue({5, 60000, 60000, 0});
    forwards->setTarget(u"o"_s, QUrl(m_server.url() + u"/hooks/other/t"_s));
    forwards->add(item(u"later"_s, u"o"_s));
    QTRY_COMPARE(m_seen.size(), 1);
    for (int i = 0; i < 5; ++i)
        forwards->add(item(u"m%1"_s.arg(i)));
    QSignalSpy finished(forwards.get(), &ForwardQueue::finished);
    forwards->finish(10000);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(storedTexts().size(), 5);
    QCOMPARE(forwards->waiting(), 1);
}

QTEST_GUILESS_MAIN(TestForwardQueue)
#include "tst_forwardqueue.moc"
