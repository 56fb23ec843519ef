// SPDX-License-Identifier: MIT
#include "tests/core/relay/relayharness.h"
#include "tests/support/headers.h"

#include <QNetworkReply>
#include <QTcpServer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// Real sockets on both sides and a real target; only the script is a function, so that each case
/// decides what comes out of it. The whole chain with a real script is tst_cli_relay.
class TestRelay : public RelayHarness
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_target.start()); }
    void init();
    void cleanup();
    void answersAndForwards();
    void answersLikeTheServer_data();
    void answersLikeTheServer();
    void refuses_data();
    void refuses();
    void answersHeadWithoutRunning();
    void hidesNothingFromTheScript();
    void runsOneAfterTheOther();
    void runsAheadWhenAllowed();
    void integrationsRunSideBySide();
    void refusesWhenTooManyWait();
    void forwardsInOrder();
    void saysWhenTheTargetIsUnreachable();
    void forwardsNothingWithoutATarget();
    void takesNewIntegrations();
    void forwardsAfterARestart();
    void finishesWhatIsInFlight();
    void saysWhatIsLostWithoutAJournal();

private:
    RelayConfig config() const;
    static RelayIntegration integration(const QString &id);
    std::unique_ptr<Relay> start(const RelayConfig &config, const QString &journal = {});
    static RunResult posted(const QString &text);
};

void TestRelay::init()
{
    prepare();
    // By default: the body is the message.
    m_run = [this](const RunInput &input, std::function<void(const RunResult &)> done) {
        m_inputs.append(input);
        done(posted(QString::fromUtf8(input.sample.incoming.body)));
    };
}

void TestRelay::cleanup()
{
    m_relay.reset();
}

RunResult TestRelay::posted(const QString &text)
{
    RunResult result;
    result.outcome = {OutcomeCode::Posted, u"Posted."_s};
    result.reply = Reply{200, JsValue::object({{u"success"_s, true}}), {}};
    result.messages = {{u"#general"_s, JsValue::object({{u"msg"_s, text}})}};
    return result;
}

RelayIntegration TestRelay::integration(const QString &id)
{
    RelayIntegration item;
    item.integration = Integration::defaults(IntegrationType::Incoming);
    item.integration.id = id;
    item.integration.name = u"Name of "_s + id;
    item.integration.token = u"secret"_s;
    item.profile = profileById(u"documented"_s).value();
    return item;
}

RelayConfig TestRelay::config() const
{
    RelayConfig config;
    config.profile = profileById(u"documented"_s).value();
    config.integrations = {integration(u"one"_s), integration(u"two"_s)};
    config.forwardUrl = m_target.hookUrl();
    config.retry = {5, 10, 50, 0};
    config.limits.bodyBytes = 1000;
    return config;
}

std::unique_ptr<Relay> TestRelay::start(const RelayConfig &config, const QString &journal)
{
    auto relay = std::make_unique<Relay>(config, [this] {
        return [this](const RunInput &input, std::function<void(const RunResult &)> done) {
            m_run(input, std::move(done));
        };
    });
    watch(*relay);
    if (!journal.isEmpty() && !relay->openJournal(journal))
        qFatal("no journal");
    if (!relay->start())
        qFatal("cannot listen");
    return relay;
}

void TestRelay::answersAndForwards()
{
    m_relay = start(config());
    QSignalSpy received(m_relay.get(), &Relay::received);
    const Answer answer = ask("POST", u"/hooks/one/secret?a=1"_s, "hello",
                              {{"X-GitHub-Event", "push"}, {"X-GitHub-Delivery", "gh-1"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"success":true})"));
    QCOMPARE(answer.contentType, QByteArray("application/json"));
    QTRY_COMPARE(m_forwarded.size(), 1);
    QCOMPARE(storedTexts(), QStringList{u"hello"_s});
    QCOMPARE(received.size(), 1);
    QCOMPARE(m_answered.size(), 1);
    const Delivery &delivery = m_answered.at(0);
    QCOMPARE(delivery.id, m_forwarded.at(0).id);
    QCOMPARE(delivery.integrationName, u"Name of one"_s);
    QCOMPARE(delivery.provider.id, u"github"_s);
    QCOMPARE(delivery.provider.deliveryId, u"gh-1"_s);
    QCOMPARE(delivery.request.body, QByteArray("hello"));
    QCOMPARE(delivery.reply.status, 200);
    QVERIFY(m_failed.isEmpty() && m_refused.isEmpty());
    QCOMPARE(m_inputs.at(0).sample.incoming.url, QByteArray("/hooks/one/secret?a=1"));
}

void TestRelay::answersLikeTheServer_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("body"); // JSON of Reply::body
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::newRow("7.0") << u"7.0"_s << QByteArray(R"({"success":false})")
                         << QByteArray(R"({"success":false})") << QByteArray();
    QTest::newRow("7.5") << u"7.5"_s << QByteArray(R"({"b":1,"a":2})")
                         << QByteArray(R"({"b":1,"a":2})") << QByteArray("no-store");
    QTest::newRow("plain text of 6") << u"6"_s << QByteArray(R"("Service Unavailable")")
                                     << QByteArray("Service Unavailable") << QByteArray();
}

void TestRelay::answersLikeTheServer()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, body);
    const HttpResponseMessage response =
        responseOf({400, JsValue::fromJson(body).value(), {}}, profileById(profile).value());
    QCOMPARE(response.status, 400);
    QTEST(response.body, "wire");
    QTEST(response.header("Cache-Control"), "cacheControl");
    QCOMPARE(response.header("Content-Type"), QByteArray("application/json"));
}

void TestRelay::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *method, const QString &path, const char *host,
                        const QByteArray &body, int status, const QString &code) {
        QTest::newRow(name) << QByteArray(method) << path << QByteArray(host) << body << status
                            << code;
    };
    const QString good = u"/hooks/one/secret"_s;
    row("wrong token", "POST", u"/hooks/one/wrong"_s, "localhost", "a", 404, u"unknown-token"_s);
    row("unknown id", "POST", u"/hooks/none/secret"_s, "localhost", "a", 404, u"unknown-token"_s);
    row("other path", "POST", u"/"_s, "localhost", "a", 404, u"no-such-address"_s);
    row("rebound host", "POST", good, "evil.example", "a", 421, u"host-not-allowed"_s);
    row("method", "DELETE", good, "localhost", "", 405, u"method-not-allowed"_s);
    row("body too large", "POST", good, "localhost", QByteArray(1001, 'a'), 413,
        u"body-too-large"_s);
}

void TestRelay::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, body);
    m_relay = start(config());
    const Answer answer = ask(method, path, body, {{"Host", host}});
    QTEST(answer.status, "status");
    const JsValue reply = JsValue::fromJson(answer.body).value_or(JsValue());
    QVERIFY(!reply.value(u"error").toString().isEmpty()
            || (!answer.reason.isEmpty() && !answer.body.isEmpty()));
    QCOMPARE(m_refused.size(), 1);
    QVERIFY(!m_refused.at(0).refusal.value_or(Error()).message.isEmpty());
    QTEST(m_refused.at(0).refusal.value_or(Error()).code, "code");
    QVERIFY(!m_refused.at(0).id.isEmpty());
    QVERIFY2(m_inputs.isEmpty(), "no script may see a refused request");
}

void TestRelay::answersHeadWithoutRunning()
{
    m_relay = start(config());
    QCOMPARE(ask("HEAD", u"/hooks/one/secret"_s).status, 200);
    QCOMPARE(ask("HEAD", u"/hooks/one/wrong"_s).status, 404);
    QVERIFY(m_inputs.isEmpty());
}

void TestRelay::hidesNothingFromTheScript()
{
    m_relay = start(config());
    const QByteArray raw("\0\xff\r\n{}", 6);
    ask("POST", u"/hooks/one/secret"_s, raw, {{"X-Custom", "Value"}});
    QCOMPARE(m_inputs.size(), 1);
    QCOMPARE(m_inputs.at(0).sample.incoming.body, raw);
    const QList<HeaderField> headers = m_inputs.at(0).sample.incoming.headers;
    QCOMPARE(test::headerValue(headers, "X-Custom"), QByteArray("Value"));
}

void TestRelay::runsOneAfterTheOther()
{
    QList<std::function<void(const RunResult &)>> pending;
    m_run = [&](const RunInput &input, std::function<void(const RunResult &)> done) {
        m_inputs.append(input);
        pending.append(std::move(done));
    };
    m_relay = start(config());
    for (int i = 0; i < 3; ++i)
        send("POST", u"/hooks/one/secret"_s, QByteArray::number(i));
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(pending.size(), i + 1);
        pending.at(i)(posted(u"x"_s));
    }
    QTRY_COMPARE(m_answered.size(), 3);
}

void TestRelay::runsAheadWhenAllowed()
{
    QList<std::function<void(const RunResult &)>> pending;
    m_run = [&](const RunInput &, std::function<void(const RunResult &)> done) {
        pending.append(std::move(done));
    };
    m_relay = start(config());
    m_relay->setRunsAhead(3);
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 5; ++i)
        replies.append(send("POST", u"/hooks/one/secret"_s, QByteArray::number(i)));
    QTRY_COMPARE(pending.size(), 3);
    // An integration that goes and comes back while its runs are on their way.
    QList<RelayIntegration> all = m_relay->integrations();
    m_relay->setIntegrations({});
    m_relay->setIntegrations(all);
    for (int i = 0; i < 3; ++i)
        pending.at(i)(posted(u"x"_s));
    QTRY_COMPARE(m_answered.size(), 3);
    // A request that waited was refused when its integration went; new ones are still run.
    QTRY_COMPARE(m_refused.size(), 2);
    send("POST", u"/hooks/one/secret"_s, "new");
    QTRY_COMPARE(pending.size(), 4);
    pending.at(3)(posted(u"x"_s));
    QTRY_COMPARE(m_answered.size(), 4);
}

void TestRelay::integrationsRunSideBySide()
{
    QStringList running;
    m_run = [&](const RunInput &input, std::function<void(const RunResult &)>) {
        running.append(input.integration.id);
    };
    m_relay = start(config());
    send("POST", u"/hooks/one/secret"_s, "a");
    send("POST", u"/hooks/two/secret"_s, "b");
    QTRY_COMPARE(running.size(), 2);
    m_relay.reset(); // With runs that never end
}

void TestRelay::refusesWhenTooManyWait()
{
    QList<std::function<void(const RunResult &)>> pending;
    m_run = [&](const RunInput &, std::function<void(const RunResult &)> done) {
        pending.append(std::move(done));
    };
    RelayConfig small = config();
    small.limits.maxWaiting = 2;
    m_relay = start(small);
    QSignalSpy received(m_relay.get(), &Relay::received);
    for (int i = 0; i < 3; ++i)
        send("POST", u"/hooks/one/secret"_s, "a");
    QTRY_COMPARE(received.size(), 3);
    const Answer answer = ask("POST", u"/hooks/one/secret"_s, "a");
    QCOMPARE(answer.status, 503);
    QCOMPARE(m_refused.at(0).refusal.value_or(Error()).code, u"overloaded"_s);
}

void TestRelay::forwardsInOrder()
{
    m_relay = start(config());
    m_target.behave(R"({"path":"/hooks/","status":500,"times":1})");
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        expected.append(QString::number(i));
        QCOMPARE(ask("POST", u"/hooks/one/secret"_s, QByteArray::number(i)).status, 200);
    }
    QTRY_COMPARE(m_forwarded.size(), 20);
    QCOMPARE(storedTexts(), expected);
    QCOMPARE(m_failed.size(), 1);
    QCOMPARE(m_failed.at(0).forwards.at(0).state, Forward::State::Queued);
}

void TestRelay::saysWhenTheTargetIsUnreachable()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = closed.serverPort();
    closed.close();
    RelayConfig wrong = config();
    wrong.forwardUrl = QUrl(u"http://127.0.0.1:%1/hooks/a/b"_s.arg(port));
    wrong.retry.maxAttempts = 2;
    m_relay = start(wrong);
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "a").status, 200);
    QTRY_COMPARE(m_failed.size(), 2);
    QCOMPARE(m_failed.at(0).id, m_answered.at(0).id);
    QCOMPARE(m_failed.at(0).forwards.at(0).state, Forward::State::Queued);
    const Forward last = m_failed.at(1).forwards.at(0);
    QCOMPARE(last.state, Forward::State::Dead);
    QVERIFY(last.attempts.at(1).error->message.contains(u"127.0.0.1:%1"_s.arg(port)));
    QVERIFY(m_forwarded.isEmpty());
}

void TestRelay::forwardsNothingWithoutATarget()
{
    RelayConfig silent = config();
    silent.forwardUrl.clear();
    m_relay = start(silent);
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "a").status, 200);
    QVERIFY(!m_answered.at(0).note.isEmpty());
    QCOMPARE(m_relay->queuedForwards(), 0);
}

void TestRelay::takesNewIntegrations()
{
    m_relay = start(config());
    RelayIntegration changed = integration(u"one"_s);
    changed.script = u"// new"_s;
    m_relay->setIntegrations({changed, integration(u"three"_s)});
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "a").status, 200);
    QCOMPARE(m_inputs.at(0).script, u"// new"_s);
    QCOMPARE(ask("POST", u"/hooks/two/secret"_s, "a").status, 404);
    QCOMPARE(ask("POST", u"/hooks/three/secret"_s, "a").status, 200);
}

void TestRelay::forwardsAfterARestart()
{
    const QTemporaryDir folder;
    m_target.behave(R"({"path":"/hooks/","status":500,"times":-1})");
    RelayConfig slow = config();
    slow.retry = {5, 60000, 60000, 0};
    m_relay = start(slow, folder.filePath(u"data"_s));
    for (const char *text : {"a", "b", "c"})
        QCOMPARE(ask("POST", u"/hooks/one/secret"_s, text).status, 200);
    QTRY_COMPARE(m_failed.size(), 1);
    m_relay.reset(); // Not even stopped

    m_target.behaveWell();
    m_relay = start(config(), folder.filePath(u"data"_s));
    QTRY_COMPARE(m_forwarded.size(), 3);
    QCOMPARE(storedTexts(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_forwarded.at(0).id, m_answered.at(0).id);
    QCOMPARE(m_forwarded.at(0).integrationName, u"Name of one"_s);

    // And not once more.
    QSignalSpy stopped(m_relay.get(), &Relay::stopped);
    m_relay->stop();
    QTRY_COMPARE(stopped.size(), 1);
    m_relay.reset();
    m_relay = start(config(), folder.filePath(u"data"_s));
    QCOMPARE(m_relay->queuedForwards(), 0);
    m_relay.reset();
}

void TestRelay::finishesWhatIsInFlight()
{
    std::function<void(const RunResult &)> pending;
    m_run = [&](const RunInput &, std::function<void(const RunResult &)> done) {
        pending = std::move(done);
    };
    m_relay = start(config());
    QSignalSpy stopped(m_relay.get(), &Relay::stopped);
    QNetworkReply *reply = send("POST", u"/hooks/one/secret"_s, "a");
    QByteArray body;
    connect(reply, &QNetworkReply::finished, this, [&body, reply] { body = reply->readAll(); });
    QTRY_VERIFY(pending);
    m_relay->stop();
    QCoreApplication::processEvents();
    QCOMPARE(stopped.size(), 0);
    pending(posted(u"last words"_s));
    QTRY_COMPARE(stopped.size(), 1);
    QTRY_COMPARE(body, QByteArray(R"({"success":true})"));
    QCOMPARE(storedTexts(), QStringList{u"last words"_s});
    QCOMPARE(m_forwarded.size(), 1);
}

void TestRelay::saysWhatIsLostWithoutAJournal()
{
    m_target.behave(R"({"path":"/hooks/","status":500,"times":-1})");
    RelayConfig slow = config();
    slow.retry = {5, 60000, 60000, 0};
    m_relay = start(slow);
    ask("POST", u"/hooks/one/secret"_s, "a");
    QTRY_COMPARE(m_failed.size(), 1);
    QSignalSpy stopped(m_relay.get(), &Relay::stopped);
    m_relay->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(m_failed.size(), 2);
    QCOMPARE(m_failed.at(1).forwards.at(0).state, Forward::State::Dead);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
