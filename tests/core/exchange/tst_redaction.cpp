// SPDX-License-Identifier: MIT
#include "core/exchange/redaction.h"
#include "core/run/runinput.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsSecretHeaders_data();
    void knowsSecretHeaders();
    void hidesInAddresses_data();
    void hidesInAddresses();
    void hidesInBodies_data();
    void hidesInBodies();
    void hidesKnownSecretsEverywhere();
    void changesNothingWhenOff();
    void hidesInResponses();
    void hidesInSamples();
};

void TestRedaction::knowsSecretHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");
    // The signature and token headers of spec/webhook-providers.md.
    for (const char *name : {"Authorization",
                             "Proxy-Authorization",
                             "Cookie",
                             "Set-Cookie",
                             "X-Auth-Token",
                             "X-Hub-Signature",
                             "X-Hub-Signature-256",
                             "X-Gitlab-Token",
                             "X-Gitea-Signature",
                             "X-Trello-Webhook",
                             "X-Zendesk-Webhook-Signature",
                             "X-Grafana-Alerting-Signature",
                             "X-PagerDuty-Signature",
                             "Sentry-Hook-Signature",
                             "Stripe-Signature",
                             "X-Slack-Signature",
                             "X-Api-Key",
                             "apikey",
                             "circleci-signature",
                             "X-My-Secret",
                             "x-session-id"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name :
         {"Content-Type", "X-GitHub-Event", "X-GitHub-Delivery", "User-Agent", "X-User-Id",
          "X-Author", "Accept", "X-Request-Id", "Host", "X-Tokenizer", "X-Monkey"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void TestRedaction::knowsSecretHeaders()
{
    QFETCH(QByteArray, name);
    QTEST(isSecretHeader(name), "secret");
}

void TestRedaction::hidesInAddresses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("hook") << QByteArray("http://h/hooks/id/tok")
                          << QByteArray("http://h/hooks/id/[hook_token]");
    QTest::newRow("hook path") << QByteArray("/hooks/id/tok?x=1")
                               << QByteArray("/hooks/id/[hook_token]?x=1");
    QTest::newRow("hook with more")
        << QByteArray("/hooks/id/tok/more") << QByteArray("/hooks/id/[hook_token]");
    QTest::newRow("hook with a user")
        << QByteArray("/hooks/id/user/tok?x=1") << QByteArray("/hooks/id/[hook_token]?x=1");
    QTest::newRow("sub-path") << QByteArray("https://h/chat/hooks/id/tok")
                              << QByteArray("https://h/chat/hooks/id/[hook_token]");
    QTest::newRow("no token") << QByteArray("/hooks/id/") << QByteArray("/hooks/id/");
    QTest::newRow("only in the query")
        << QByteArray("/a?b=/hooks/id/tok") << QByteArray("/a?b=/hooks/id/tok");
    QTest::newRow("password") << QByteArray("https://ann:pw@h/x")
                              << QByteArray("https://ann:[url_password]@h/x");
    QTest::newRow("parameters")
        << QByteArray("/a?token=1&b=2&api_key=3&accessToken=4&sig=")
        << QByteArray("/a?token=[token]&b=2&api_key=[api_key]&accessToken=[accesstoken]&sig=");
    QTest::newRow("nothing") << QByteArray("/a?page=2") << QByteArray("/a?page=2");
}

void TestRedaction::hidesInAddresses()
{
    ExchangeRequest request;
    QFETCH(QByteArray, url);
    request.url = url;
    QTEST(redacted(request, {}).request.url, "expected");
}

void TestRedaction::hidesInBodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray json = "application/json";
    QTest::newRow("member") << json << QByteArray(R"({"token":"a","b":1})")
                            << QByteArray(R"({"token":"[token]","b":1})");
    QTest::newRow("deep") << json << QByteArray(R"([{"x":{"password" : "a\"b"}}])")
                          << QByteArray(R"([{"x":{"password" : "[password]"}}])");
    QTest::newRow("as a value") << json << QByteArray(R"({"a":"token","b":"x"})")
                                << QByteArray(R"({"a":"token","b":"x"})");
    QTest::newRow("a number") << json << QByteArray(R"({"token":5})")
                              << QByteArray(R"({"token":5})");
    QTest::newRow("cut") << json << QByteArray(R"({"token":"abc)")
                         << QByteArray(R"({"token":"abc)");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded")
                          << QByteArray("token=a&text=b") << QByteArray("token=[token]&text=b");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("a document in a form")
        << form << QByteArray("payload=%7B%22password%22%3A%22a+b%22%2C%22x%22%3A1%7D&c=d%2F")
        << QByteArray("payload=%7B%22password%22%3A%22[password]%22%2C%22x%22%3A1%7D&c=d%2F");
    QTest::newRow("an address in a form")
        << form << QByteArray("u=https%3A%2F%2Fann%3Apw%40h%2F")
        << QByteArray("u=https%3A%2F%2Fann%3A[url_password]%40h%2F");
    QTest::newRow("addresses")
        << json << QByteArray(R"({"a":"https://u:pw@h/x?access_token=abc&y=1","b":"http://h:80/"})")
        << QByteArray(
               R"({"a":"https://u:[url_password]@h/x?access_token=[access_token]&y=1","b":"http://h:80/"})");
    // Made up, in the shapes that the services document.
    QTest::newRow("tokens of services")
        << json
        << QByteArray("[\"ghp_"
                      "0123456789abcdefghijklmnopqrstuvwxyzAB\", \"xoxb-"
                      "12345678901-abcdef\","
                      " \"AKIA"
                      "ABCDEFGHIJKLMNOP\", \"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.c2ln_-\"]")
        << QByteArray(R"(["[token]", "[token]", "[token]", "[token]"])");
    QTest::newRow("a line of a log")
        << QByteArray("text/plain") << QByteArray("< Authorization: Bearer abc.def\nok: author")
        << QByteArray("< Authorization: Bearer [authorization]\nok: author");
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("token=a")
                          << QByteArray("token=a");
}

void TestRedaction::hidesInBodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    ExchangeRequest request;
    request.headers = {{"Content-Type", type}};
    request.body = body;
    QTEST(redacted(request, {}).request.body, "expected");
}

void TestRedaction::hidesKnownSecretsEverywhere()
{
    ExchangeRequest request;
    request.url = "/a?q=p%40ss%20word";
    request.headers = {{"X-Note", "p@ss word!"}, {"Content-Type", "text/plain"}};
    request.body = "say p@ss word, or p%40ss+word";
    Redaction redaction;
    redaction.secrets = {"p@ss word", "abc"};
    const RedactedRequest result = redacted(request, redaction);
    QCOMPARE(result.request.url, "/a?q=[secret]");
    QCOMPARE(result.request.header("X-Note"), "[secret]!");
    QCOMPARE(result.request.body, "say [secret], or [secret]");
    QCOMPARE(result.hidden, QByteArrayList{"SECRET"});
}

void TestRedaction::changesNothingWhenOff()
{
    ExchangeRequest request;
    request.url = "/hooks/a/b";
    request.headers = {{"Authorization", "Bearer x"}};
    Redaction redaction;
    redaction.enabled = false;
    QCOMPARE(redacted(request, redaction).request.url, request.url);
    QCOMPARE(redacted(request, redaction).request.headers, request.headers);
}

void TestRedaction::hidesInResponses()
{
    ExchangeResponse response;
    response.headers = {{"Set-Cookie", "sid=1"},
                        {"Location", "https://h/hooks/i/t"},
                        {"Content-Type", "application/json"}};
    response.body = R"({"data":{"authToken":"x"}})";
    const ExchangeResponse result = redacted(response, {});
    QCOMPARE(result.headers.at(0).value, "[set_cookie]");
    QCOMPARE(result.headers.at(1).value, "https://h/hooks/i/[hook_token]");
    QCOMPARE(result.body, R"({"data":{"authToken":"[authtoken]"}})");
}

void TestRedaction::hidesInSamples()
{
    IncomingSample sample;
    sample.method = "POST";
    sample.url = "/hooks/id/tok?token=abc&x=1";
    sample.headers = {{"Content-Type", "application/json"}, {"X-Gitlab-Token", "sesame"}};
    sample.body = R"({"password":"p","text":"t"})";
    const QByteArrayList hidden = hideSecrets(sample, {});
    QCOMPARE(hidden, QByteArrayList({"TOKEN", "X_GITLAB_TOKEN", "PASSWORD"}));
    QCOMPARE(sample.method, "POST");
    QCOMPARE(sample.url, "/hooks/id/tok?token=[token]&x=1");
    QCOMPARE(sample.headers.at(1).value, "[x_gitlab_token]");
    QCOMPARE(sample.body, R"({"password":"[password]","text":"t"})");
    IncomingSample plain;
    plain.url = "/hooks/id/tok";
    QVERIFY(hideSecrets(plain, {}).isEmpty());
    QCOMPARE(plain.url, "/hooks/id/tok");
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
