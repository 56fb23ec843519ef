// SPDX-License-Identifier: MIT
// What the relay does with a delivery, mode by mode: real sockets, a real journal, a real target.
#include "core/provider/signature.h"
#include "tests/core/relay/relayharness.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestRelayModes : public RelayHarness
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_target.start()); }
    void init() { prepare(); }
    void cleanup() { m_relay.reset(); }
    void passesThroughByteForByte();
    void marksDifferencesFromThePrediction();
    void passesThroughAfterARestart();
    void holdsAndReleases();
    void holdsAndReleasesEdited();
    void holdsAndDrops();
    void answersAServersOutgoingWebhook();
    void answersOutgoingWithoutAScript();
    void answersAsTold();
    void refusesBadSignatures_data();
    void refusesBadSignatures();
    void marksBadSignaturesWhenNotRequired();
    void waitsForTheSecret();
    void refusesWhenTheSecretIsNotThere();
    void marksRepetitions();
    void answersChallenges_data();
    void answersChallenges();
    void repliesLikeEachServer_data();
    void repliesLikeEachServer();
    void limitsRequestsPerMinute();
    void postsByRest();
    void saysWhyItWaitsForAToken();
    void speaksTls();
};

void TestRelayModes::passesThroughByteForByte()
{
    // A target that keeps every byte.
    QTcpServer target;
    QVERIFY(target.listen(QHostAddress(QHostAddress::LocalHost)));
    QByteArray seen;
    connect(&target, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = target.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&seen, socket] {
            seen += socket->readAll();
            if (seen.endsWith("body\r\n\xff\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"success\":true}");
        });
    });
    start({integration(u"one"_s, RelayMode::PassThrough)}, [&](RelayConfig &config) {
        config.forwardUrl = QUrl(u"http://127.0.0.1:%1/chat/hooks/x/y"_s.arg(target.serverPort()));
    });
    QTcpSocket sender;
    sender.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         quint16(QUrl(m_relay->url()).port()));
    // Odd case, order, doubled names, no space after the colon; chunked, with hop-by-hop headers.
    sender.write("POST /hooks/one/secret?a=%20b&a=c HTTP/1.1\r\nhOsT: localhost\r\n"
                 "X-Hub-Signature-256: sha256=abc\r\nx-b: 1\r\nX-A:2\r\nx-b: 3\r\n"
                 "Connection: keep-alive, X-Secret-Hop\r\nX-Secret-Hop: 1\r\nTE: trailers\r\n"
                 "Transfer-Encoding: chunked\r\nCookie: a=b\r\n\r\n");
    constexpr char chunks[] = "5\r\n\0raw \r\n8\r\nbody\r\n\xff\n\r\n0\r\n\r\n";
    sender.write(chunks, sizeof chunks - 1);
    QTRY_COMPARE(m_forwarded.size(), 1);
    QTRY_VERIFY(sender.bytesAvailable() > 0);
    QVERIFY(sender.readAll().startsWith("HTTP/1.1 200"));
    const QByteArray body("\0raw body\r\n\xff\n", 13);
    const QByteArray expected = "POST /chat/hooks/x/y?a=%20b&a=c HTTP/1.1\r\nHost: 127.0.0.1:"
        + QByteArray::number(target.serverPort())
        + "\r\nX-Hub-Signature-256: sha256=abc\r\nx-b: 1\r\nX-A: 2\r\nx-b: 3\r\nCookie: a=b\r\n"
          "X-Hooksmith-Delivery: "
        + m_forwarded.at(0).id.toLatin1() + "\r\nContent-Length: 13\r\n\r\n" + body;
    QCOMPARE(seen, expected);
    QCOMPARE(load(m_forwarded.at(0).id).request.body, body);
}

void TestRelayModes::marksDifferencesFromThePrediction()
{
    start({integration(u"one"_s, RelayMode::PassThrough)});
    m_target.behave(R"({"path":"/hooks/","status":200,"body":"{\"success\":true,\"id\":7}"})");
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, R"({"text":"a"})").body,
             QByteArray(R"({"success":true})"));
    QTRY_COMPARE(m_forwarded.size(), 1);
    const QStringList differences = m_forwarded.at(0).forwards.at(0).attempts.at(0).differences;
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences.at(0).contains(u"\"id\": 7"_s));
    QCOMPARE(load(m_forwarded.at(0).id).forwards.at(0).attempts.at(0).differences, differences);
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, R"({"text":"b"})").status, 200);
    QTRY_COMPARE(m_forwarded.size(), 2);
    QVERIFY(m_forwarded.at(1).forwards.at(0).attempts.at(0).differences.isEmpty());
    QCOMPARE(storedTexts(), QStringList{u"b"_s}); // The server read the raw body itself
}

void TestRelayModes::passesThroughAfterARestart()
{
    m_target.behave(R"({"path":"/hooks/","status":500,"times":-1})");
    const auto slow = [](RelayConfig &config) { config.retry = {5, 60000, 60000, 0}; };
    start({integration(u"one"_s, RelayMode::PassThrough)}, slow);
    ask("POST", u"/hooks/one/secret?q=1"_s, R"({"text":"kept"})", {{"X-Own", "1"}});
    QTRY_COMPARE(m_failed.size(), 1);
    m_relay.reset();
    m_target.behaveWell();
    m_target.forget();
    start({integration(u"one"_s, RelayMode::PassThrough)});
    QTRY_COMPARE(m_forwarded.size(), 1);
    QCOMPARE(storedTexts(), QStringList{u"kept"_s});
    const JsValue request = m_target.requests().at(0);
    QVERIFY(request.value(u"target").toString().endsWith(u"?q=1"_s));
    // In lower case from Qt 6.7 on.
    QVERIFY(request.toJson().toLower().contains(R"(["x-own","1"])"));
}

void TestRelayModes::holdsAndReleases()
{
    start({integration(u"one"_s, RelayMode::Hold)});
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "wait").status, 200);
    QCOMPARE(m_answered.at(0).forwards.at(0).state, Forward::State::Held);
    const QString id = m_answered.at(0).id;
    // Held also over a restart.
    m_relay.reset();
    start({integration(u"one"_s, RelayMode::Hold)});
    QCOMPARE(m_relay->queuedForwards(), 0);
    QVERIFY(storedTexts().isEmpty());
    QVERIFY(wait([&](Relay::Done done) { m_relay->release(id, {}, this, done); }));
    QTRY_COMPARE(m_forwarded.size(), 1);
    QCOMPARE(storedTexts(), QStringList{u"wait"_s});
    QCOMPARE(m_changed.size(), 1);
    const auto again = wait([&](Relay::Done done) { m_relay->release(id, {}, this, done); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"nothing-held"_s);
    QCOMPARE(load(id).forwards.at(0).state, Forward::State::Delivered);
}

void TestRelayModes::holdsAndReleasesEdited()
{
    start({integration(u"one"_s, RelayMode::Hold)});
    ask("POST", u"/hooks/one/secret"_s, "draft");
    const QString id = m_answered.at(0).id;
    QVERIFY(wait(
        [&](Relay::Done done) { m_relay->release(id, {R"({"text":"edited"})"}, this, done); }));
    QTRY_COMPARE(m_forwarded.size(), 1);
    QCOMPARE(storedTexts(), QStringList{u"edited"_s});
    QCOMPARE(load(id).forwards.at(0).payload, QByteArray(R"({"text":"edited"})"));
}

void TestRelayModes::holdsAndDrops()
{
    start({integration(u"one"_s, RelayMode::Hold)});
    ask("POST", u"/hooks/one/secret"_s, "no");
    const QString id = m_answered.at(0).id;
    QVERIFY(wait([&](Relay::Done done) { m_relay->drop(id, this, done); }));
    QCOMPARE(load(id).forwards.at(0).state, Forward::State::Dropped);
    QVERIFY(!wait([&](Relay::Done done) { m_relay->release(id, {}, this, done); }));
    QVERIFY(!wait([&](Relay::Done done) { m_relay->drop(u"none"_s, this, done); }));
    QVERIFY(storedTexts().isEmpty());
}

void TestRelayModes::answersAServersOutgoingWebhook()
{
    RelayIntegration outgoing = integration(u"out"_s);
    outgoing.integration.type = IntegrationType::Outgoing;
    start({outgoing});
    const Answer answer =
        ask("POST", u"/hooks/out/secret"_s,
            R"({"token":"secret","bot":false,"channel_id":"GENERAL","channel_name":"general",)"
            R"("message_id":"m1","timestamp":"2026-01-02T03:04:05.000Z","user_id":"u1",)"
            R"("user_name":"ann","text":"pr ls","trigger_word":"pr"})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"text":"you said pr ls"})"));
    QCOMPARE(m_inputs.size(), 1);
    const OutgoingSample &sample = m_inputs.at(0).sample.outgoing;
    QCOMPARE(sample.room.toJson(), QByteArray(R"({"_id":"GENERAL","name":"general","t":"c"})"));
    QCOMPARE(sample.user.value(u"username").toString(), u"ann"_s);
    QCOMPARE(m_answered.at(0).provider.id, u"rocketchat"_s);
    QCOMPARE(m_answered.at(0).signature.kind, SignatureVerdict::Kind::Valid);
    QVERIFY(m_answered.at(0).forwards.isEmpty());
    ask("POST", u"/hooks/out/secret"_s, R"({"token":"other","text":"x"})");
    QCOMPARE(m_answered.at(1).signature.kind, SignatureVerdict::Kind::Invalid);
}

void TestRelayModes::answersOutgoingWithoutAScript()
{
    RelayIntegration outgoing = integration(u"out"_s);
    outgoing.integration.type = IntegrationType::Outgoing;
    outgoing.integration.scriptEnabled = false;
    outgoing.answer = {201, "application/json", R"({"text":"canned"})", 0};
    start({outgoing});
    const Answer answer = ask("POST", u"/hooks/out/secret"_s, "{}");
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body, QByteArray(R"({"text":"canned"})"));
    QVERIFY(m_inputs.isEmpty());
}

void TestRelayModes::answersAsTold()
{
    RelayIntegration item = integration(u"one"_s, RelayMode::Answer);
    item.answer = {503, "text/plain", "later", 80};
    start({item});
    QElapsedTimer clock;
    clock.start();
    const Answer answer = ask("POST", u"/hooks/one/secret"_s, "{}");
    QVERIFY(clock.elapsed() >= 75);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, QByteArray("later"));
    QCOMPARE(answer.contentType, QByteArray("text/plain"));
    QCOMPARE(load(m_answered.at(0).id).reply.status, 503);
    QVERIFY(m_inputs.isEmpty());
}

void TestRelayModes::refusesBadSignatures_data()
{
    QTest::addColumn<QByteArray>("signature"); // "good": computed
    QTest::addColumn<int>("status");
    QTest::newRow("good") << QByteArray("good") << 200;
    QTest::newRow("wrong") << QByteArray("sha256=00") << 401;
    QTest::newRow("missing") << QByteArray() << 401;
}

void TestRelayModes::refusesBadSignatures()
{
    QFETCH(QByteArray, signature);
    QFETCH(int, status);
    m_secrets.set(u"gh"_s, u"s3cret"_s);
    RelayIntegration item = integration(u"one"_s);
    item.signature.secretKey = u"gh"_s;
    start({item});
    HttpRequestMessage request;
    request.body = "{\"a\":1}\n";
    SignatureContext context;
    context.secret = "s3cret";
    QVERIFY(signRequest(u"github"_s, request, context));
    QList<HeaderField> headers{{"X-GitHub-Event", "push"}};
    if (signature == "good")
        headers.append(HeaderField{"X-Hub-Signature-256", request.header("X-Hub-Signature-256")});
    else if (!signature.isEmpty())
        headers.append(HeaderField{"X-Hub-Signature-256", signature});
    const Answer answer = ask("POST", u"/hooks/one/secret"_s, request.body, headers);
    QCOMPARE(answer.status, status);
    if (status == 200) {
        QCOMPARE(m_answered.at(0).signature.kind, SignatureVerdict::Kind::Valid);
    } else {
        QVERIFY(answer.body.contains("X-Hub-Signature-256"));
        QCOMPARE(m_refused.at(0).refusal.value_or(Error()).code, u"bad-signature"_s);
        QCOMPARE(m_refused.at(0).integrationId, u"one"_s);
        QVERIFY(m_inputs.isEmpty());
        std::optional<QList<RefusalEntry>> stored;
        (void)load({}); // Everything is written then
        m_relay->journal()->refusals(
            10, this, [&](const Result<QList<RefusalEntry>> &result) { stored = result.value(); });
        QTRY_VERIFY(stored);
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->at(0).provider, u"github"_s);
        QCOMPARE(stored->at(0).event, u"push"_s);
        QCOMPARE(stored->at(0).signature, signatureKindName(m_refused.at(0).signature.kind));
    }
}

void TestRelayModes::marksBadSignaturesWhenNotRequired()
{
    m_secrets.set(u"gh"_s, u"s3cret"_s);
    RelayIntegration item = integration(u"one"_s);
    item.signature.secretKey = u"gh"_s;
    item.signature.required = false;
    start({item});
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "{}",
                 {{"X-GitHub-Event", "push"}, {"X-Hub-Signature-256", "sha256=00"}})
                 .status,
             200);
    QCOMPARE(load(m_answered.at(0).id).signature.kind, SignatureVerdict::Kind::Invalid);
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "{}").status, 200);
    QCOMPARE(m_answered.at(1).signature.kind, SignatureVerdict::Kind::NotSigned);
}

/// A keychain that takes its time, as one does that asks for a password.
class SlowStore final : public SecretStore
{
public:
    void read(const QString &, QObject *, ReadCallback done) override { pending = std::move(done); }
    void write(const QString &, const QString &, QObject *, Callback) override { }
    void remove(const QString &, QObject *, Callback) override { }
    bool isPersistent() const override { return true; }
    ReadCallback pending;
};

void TestRelayModes::waitsForTheSecret()
{
    SlowStore store;
    RelayIntegration item = integration(u"one"_s);
    item.signature.secretKey = u"gh"_s;
    // The first store's answer is still on its way when the store is changed, and must not count.
    m_secrets.set(u"gh"_s, u"stale"_s);
    start({item});
    m_relay->setSecretStore(&store);
    SignatureContext context;
    context.secret = "s3cret";
    HttpRequestMessage request;
    request.body = "{}";
    QVERIFY(signRequest(u"github"_s, request, context));
    QTcpSocket sender;
    sender.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         quint16(QUrl(m_relay->url()).port()));
    QVERIFY(sender.waitForConnected());
    sender.write("POST /hooks/one/secret HTTP/1.1\r\nHost: 127.0.0.1\r\nX-GitHub-Event: push\r\n"
                 "X-Hub-Signature-256: "
                 + request.header("X-Hub-Signature-256") + "\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(sender.waitForBytesWritten());
    // One that comes after it is answered, so the first has been read, and waits.
    QCOMPARE(ask("GET", u"/nowhere"_s, {}, {}).status, 404);
    QCOMPARE(sender.bytesAvailable(), 0);
    store.pending(u"s3cret"_s);
    QTRY_VERIFY(sender.bytesAvailable() > 0);
    QVERIFY(sender.readAll().startsWith("HTTP/1.1 200"));
    m_relay.reset();
}

void TestRelayModes::refusesWhenTheSecretIsNotThere()
{
    RelayIntegration item = integration(u"one"_s);
    item.signature.secretKey = u"unknown key"_s;
    start({item});
    QSignalSpy missing(m_relay.get(), &Relay::secretMissing);
    const Answer answer = ask("POST", u"/hooks/one/secret"_s, "{}", {{"X-GitHub-Event", "push"}});
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.body.contains("unknown key"));
    QVERIFY(m_inputs.isEmpty());
}

void TestRelayModes::marksRepetitions()
{
    start({integration(u"one"_s)});
    const QList<HeaderField> headers{{"X-GitHub-Event", "push"}, {"X-GitHub-Delivery", "d-1"}};
    ask("POST", u"/hooks/one/secret"_s, "a", headers);
    ask("POST", u"/hooks/one/secret"_s, "a", headers);
    ask("POST", u"/hooks/one/secret"_s, "a",
        {{"X-GitHub-Event", "push"}, {"X-GitHub-Delivery", "d-2"}});
    QCOMPARE(m_answered.size(), 3);
    QVERIFY(m_answered.at(0).duplicateOf.isEmpty());
    QCOMPARE(m_answered.at(1).duplicateOf, m_answered.at(0).id);
    QVERIFY(m_answered.at(2).duplicateOf.isEmpty());
    m_relay.reset();
    start({integration(u"one"_s)}); // Also after a restart
    ask("POST", u"/hooks/one/secret"_s, "a", headers);
    QCOMPARE(m_answered.at(3).duplicateOf, m_answered.at(0).id);
}

void TestRelayModes::answersChallenges_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QList<QByteArrayList>>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("note");
    using Headers = QList<QByteArrayList>;
    QTest::newRow("trello") << QByteArray("HEAD") << Headers{} << QByteArray() << QByteArray()
                            << u"head"_s << u"HEAD"_s;
    QTest::newRow("slack") << QByteArray("POST") << Headers{}
                           << QByteArray(R"({"type":"url_verification","challenge":"abc"})")
                           << QByteArray("abc") << u"slack-url-verification"_s << u"Slack"_s;
    QTest::newRow("sns")
        << QByteArray("POST") << Headers{{"X-Amz-Sns-Message-Type", "SubscriptionConfirmation"}}
        << QByteArray(
               R"({"Type":"SubscriptionConfirmation","SubscribeURL":"https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription"})")
        << QByteArray(R"({"success":true})") << u"sns-subscription"_s
        << u"https://sns.eu-west-1.amazonaws.com/"_s;
    QTest::newRow("sns from somebody else")
        << QByteArray("POST") << Headers{{"X-Amz-Sns-Message-Type", "SubscriptionConfirmation"}}
        << QByteArray(
               R"({"Type":"SubscriptionConfirmation","SubscribeURL":"https://sns.evil.test/amazonaws.com"})")
        << QByteArray(R"({"success":true})") << u"sns-subscription"_s << u"Do not open"_s;
    QTest::newRow("event grid") << QByteArray("POST")
                                << Headers{{"aeg-event-type", "SubscriptionValidation"}}
                                << QByteArray(R"([{"data":{"validationCode":"c-1"}}])")
                                << QByteArray(R"({"validationResponse":"c-1"})")
                                << u"event-grid-validation"_s << u"Event Grid"_s;
}

void TestRelayModes::answersChallenges()
{
    QFETCH(QByteArray, method);
    QFETCH(QList<QByteArrayList>, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, note);
    QList<HeaderField> fields;
    for (const QByteArrayList &header : headers)
        fields.append({header.at(0), header.at(1)});
    start({integration(u"one"_s)});
    const Answer answer = ask(method, u"/hooks/one/secret"_s, body, fields);
    QCOMPARE(answer.status, 200);
    QTEST(answer.body, "reply");
    QVERIFY2(m_inputs.isEmpty(), "no script is involved");
    QCOMPARE(m_answered.size(), 1);
    QTEST(m_answered.at(0).rule, "rule");
    QVERIFY2(m_answered.at(0).note.contains(note), qPrintable(m_answered.at(0).note));
    QVERIFY(m_target.requests().toArray().isEmpty());
    // Nobody gets an answer at a wrong address.
    QVERIFY(ask(method, u"/hooks/one/wrong"_s, body, fields).status >= 400);
}

void TestRelayModes::repliesLikeEachServer_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const QString &profile, const char *method,
                        const QString &path, int status, const char *body, const char *type) {
        QTest::newRow(name) << profile << QByteArray(method) << path << status << QByteArray(body)
                            << QByteArray(type);
    };
    const char *json = "application/json";
    const char *text = "text/plain; charset=UTF-8";
    row("6, unknown token", u"6"_s, "POST", u"/hooks/one/no"_s, 404,
        R"({"success":false,"error":"Invalid integration id or token provided."})", json);
    row("7.5, unknown token", u"7.5"_s, "POST", u"/hooks/one/no"_s, 500, "Internal Server Error",
        text);
    row("6, no route", u"6"_s, "POST", u"/hooks/one"_s, 404,
        R"({"status":"error","message":"API endpoint does not exist"})", json);
    row("7.5, no route", u"7.5"_s, "POST", u"/hooks/one"_s, 404, "404 Not Found", text);
    row("6, method", u"6"_s, "DELETE", u"/hooks/one/secret"_s, 405,
        R"({"status":"error","message":"API endpoint does not exist"})", json);
    row("7.5, method", u"7.5"_s, "DELETE", u"/hooks/one/secret"_s, 404, "404 Not Found", text);
    // One segment less belongs to "execute": sample is taken for an integration's id.
    row("sample without user", u"6"_s, "GET", u"/hooks/sample/one/secret"_s, 404,
        R"({"success":false,"error":"Invalid integration id or token provided."})", json);
}

void TestRelayModes::repliesLikeEachServer()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    RelayIntegration item = integration(u"one"_s);
    item.profile = profileById(profile).value();
    start({item}, [&](RelayConfig &config) { config.profile = item.profile; });
    const Answer answer = ask(method, path, "{}");
    QTEST(answer.status, "status");
    QTEST(answer.body, "body");
    QTEST(answer.contentType, "type");
    QCOMPARE(m_refused.size(), 1);
    QVERIFY(!m_refused.at(0).refusal.value_or(Error()).message.isEmpty());
    QVERIFY(m_refused.at(0).reply.header("X-Hooksmith-Reason").size() > 10);
}

void TestRelayModes::limitsRequestsPerMinute()
{
    start({integration(u"one"_s)}, [](RelayConfig &config) {
        config.limits.requestsPerMinute = 3;
        config.limits.rateLimitsLoopback = true;
    });
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "a").status, 200);
    const Answer answer = ask("POST", u"/hooks/one/secret"_s, "a");
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.body.contains("127.0.0.1"));
    const int wait = m_refused.at(0).reply.header("Retry-After").toInt();
    QVERIFY(wait > 0 && wait <= 60);

    RateLimit limit(2);
    QVERIFY(!limit.take(u"a"_s, 0) && !limit.take(u"a"_s, 10));
    QCOMPARE(limit.take(u"a"_s, 20).value_or(0), 59980);
    QVERIFY(!limit.take(u"b"_s, 20));
    QVERIFY(!limit.take(u"a"_s, 60000));
    for (int i = 0; i < 30000; ++i)
        (void)limit.take(QString::number(i), 70000);
    QVERIFY2(limit.senders() <= 10000, "many senders must not cost much memory");
}

void TestRelayModes::postsByRest()
{
    m_secrets.set(u"chat"_s, u"standin-auth-token"_s);
    RelayIntegration item = integration(u"one"_s);
    item.rest = {QUrl(m_target.url()), u"standin-user"_s, u"chat"_s};
    start({item});
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "by rest").status, 200);
    QTRY_COMPARE(m_forwarded.size(), 1);
    QCOMPARE(storedTexts(), QStringList{u"by rest"_s});
    const JsValue request = m_target.requests().at(0);
    QCOMPARE(request.value(u"target").toString(), u"/api/v1/chat.postMessage"_s);
    QCOMPARE(request.value(u"body").toString(),
             u"{\"text\":\"by rest\",\"channel\":\"#general\"}"_s);
}

void TestRelayModes::saysWhyItWaitsForAToken()
{
    RelayIntegration item = integration(u"one"_s);
    item.rest = {QUrl(m_target.url()), u"standin-user"_s, u"no such key"_s};
    start({item});
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "by rest").status, 200);
    const Delivery stored = load(m_answered.at(0).id);
    QVERIFY2(stored.note.contains(u"no such key"_s), qPrintable(stored.note));
    QCOMPARE(stored.forwards.at(0).state, Forward::State::Queued);
}

void TestRelayModes::speaksTls()
{
    const QString key = m_folder->filePath(u"key.pem"_s);
    const QString certificate = m_folder->filePath(u"cert.pem"_s);
    if (QProcess::execute(u"openssl"_s,
                          {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                           u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                           u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, key, u"-out"_s,
                           certificate}))
        QSKIP("needs the openssl program");
    start({integration(u"one"_s)}, [&](RelayConfig &config) {
        config.tls = {certificate, key, {}};
    });
    QVERIFY(m_relay->url().startsWith(u"https://"_s));
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "safe").status, 200);
    QTRY_COMPARE(m_forwarded.size(), 1);
    // Somebody who speaks plain HTTP to it is told so in the list.
    QTcpSocket plain;
    plain.connectToHost(QHostAddress(QHostAddress::LocalHost),
                        quint16(QUrl(m_relay->url()).port()));
    plain.write("GET /hooks/one/secret HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(m_refused.size(), 1);
    QCOMPARE(m_refused.at(0).refusal.value_or(Error()).code, u"tls-handshake"_s);
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestRelayModes)
#include "tst_relaymodes.moc"
