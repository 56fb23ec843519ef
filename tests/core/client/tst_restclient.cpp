// SPDX-License-Identifier: MIT
#include "core/client/restclient.h"
#include "tests/support/paths.h"
#include "tests/support/standinclient.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The REST client against the stand-in server, over real sockets, with and without TLS.
class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        m_server.behaveWell();
        m_server.forget();
    }
    void asksForVersionUserAndPosts();
    void versionIsAskedWithoutTheToken();
    void failuresAreNamed_data();
    void failuresAreNamed();
    void strictSchemaIsReported();
    void retryAfterIsKept();
    void redirectsAreNotFollowed();
    void unreachable_data();
    void unreachable();
    void hugeReplyIsDropped();
    void everyCallEndsOnce();
    void mayBeDestroyedInItsCallback();
    void selfSignedCertificateIsShown();
    void oneCertificateCanBeTrusted();
    void wrongHostNameIsShown();

private:
    static ServerAccount accountOf(const StandInClient &server)
    {
        return {QUrl(server.url()), u"standin-user"_s, u"standin-auth-token"_s, {}};
    }
    ServerAccount account() const { return accountOf(m_server); }
    template <class T>
    static tl::expected<T, RestFailure>
    wait(const std::function<void(RestClient::Callback<T>)> &call)
    {
        std::optional<tl::expected<T, RestFailure>> result;
        call([&result](const tl::expected<T, RestFailure> &r) { result = r; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20000); }();
        return result ? *result
                      : unexpected(RestFailure{{u"no-callback"_s, {}, {}, {}}, 0, {}, {}});
    }
    static tl::expected<ServerInfo, RestFailure> info(RestClient &client)
    {
        return wait<ServerInfo>([&](auto done) { client.info(done); });
    }
    static tl::expected<ServerUser, RestFailure> me(RestClient &client)
    {
        return wait<ServerUser>([&](auto done) { client.me(done); });
    }

    StandInClient m_server;
};

void TestRestClient::asksForVersionUserAndPosts()
{
    RestClient client(account());
    QCOMPARE(info(client).value().version, u"7.5"_s);
    const ServerUser user = me(client).value();
    QCOMPARE(user.username, u"admin"_s);
    QCOMPARE(user.roles, QStringList{u"admin"_s});
    const auto posted = wait<RestPosted>([&](auto done) {
        client.postMessage(
            JsValue::object({{u"channel"_s, u"#general"_s}, {u"text"_s, u"hello"_s}}), done);
    });
    QVERIFY2(posted.has_value(), posted ? "" : qPrintable(posted.error().error.message));
    QCOMPARE(posted->room, u"#general"_s);
    const JsValue messages = m_server.messages();
    QCOMPARE(messages.toArray().size(), 1);
    QCOMPARE(messages.at(0).value(u"message").value(u"msg").toString(), u"hello"_s);
    QCOMPARE(client.running(), 0);
}

void TestRestClient::versionIsAskedWithoutTheToken()
{
    RestClient client(account());
    QVERIFY(info(client));
    QVERIFY(me(client));
    const JsValue requests = m_server.requests();
    QCOMPARE(requests.toArray().size(), 2);
    QVERIFY(!requests.at(0).toJson().contains("standin-auth-token"));
    QVERIFY(requests.at(1).toJson().contains("standin-auth-token"));
}

void TestRestClient::failuresAreNamed_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words"); // In the message or its detail
    const auto row = [](const char *name, const QByteArray &behaviour, const char *code, int status,
                        const char *words) {
        QTest::newRow(name) << behaviour << QString::fromLatin1(code) << status
                            << QString::fromLatin1(words);
    };
    row("HTML", R"({"path":"/api","status":200,"headers":{"Content-Type":"text/html"},
        "body":"<!DOCTYPE html><title>Log in</title>"})",
        "server-not-rocketchat", 200, "web page");
    row("words", R"({"path":"/api","status":200,"body":"hello"})", "server-not-rocketchat", 200,
        "hello");
    row("JSON list", R"({"path":"/api","status":200,"body":"[1]"})", "server-not-rocketchat", 200,
        "[1]");
    row("empty", R"({"path":"/api","status":200,"body":""})", "server-not-rocketchat", 200,
        "not as a Rocket.Chat");
    row("404 page", R"({"path":"/api","status":404,"body":"<h1>Not Found</h1>"})",
        "server-wrong-address", 404, "path missing");
    row("401", R"({"path":"/api","status":401,"body":
        "{\"status\":\"error\",\"message\":\"You must be logged in to do this.\"}"})",
        "server-unauthorized", 401, "You must be logged in");
    row("403", R"({"path":"/api","status":403,"body":
        "{\"success\":false,\"error\":\"User does not have the permissions\"}"})",
        "server-forbidden", 403, "permissions");
    row("429", R"({"path":"/api","status":429,"body":
        "{\"success\":false,\"error\":\"Error, too many requests.\"}"})",
        "server-rate-limit", 429, "too many requests");
    row("400", R"({"path":"/api","status":400,"body":
        "{\"success\":false,\"error\":\"Bad thing [error-bad]\"}"})",
        "server-rejected", 400, "Bad thing [error-bad]");
    row("success false", R"({"path":"/api","status":200,"body":
        "{\"success\":false,\"error\":\"Nope\"}"})",
        "server-rejected", 200, "Nope");
    row("500", R"({"path":"/api","status":500,"body":"oops"})", "server-failed", 500, "oops");
    row("502 of a proxy", R"({"path":"/api","status":502,"body":"<html>Bad gateway"})",
        "server-failed", 502, "Bad Gateway");
    row("reset", R"({"path":"/api","mode":"reset","times":-1})", "server-closed", 0, "closed");
    row("closed", R"({"path":"/api","mode":"close","times":-1})", "server-closed", 0, "closed");
    row("half a reply", R"({"path":"/api","mode":"half","status":200,"times":-1,
        "body":"{\"version\":\"7.5\",\"success\":true}"})",
        "server-closed", 0, "closed");
    row("no answer", R"({"path":"/api","mode":"stall"})", "server-timeout", 0, "did not answer");
}

void TestRestClient::failuresAreNamed()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(QString, words);
    m_server.behave(behaviour);
    RestClient client(account());
    client.setTimeout(1000);
    const auto result = me(client);
    QVERIFY(!result);
    const Error &error = result.error().error;
    QCOMPARE(error.code, code);
    QCOMPARE(result.error().status, status);
    const QString all = error.message + u'\n' + error.detail;
    QVERIFY2(all.contains(words), qPrintable(all));
    QVERIFY2(error.message.contains("127.0.0.1"_L1), qPrintable(error.message));
    QVERIFY(!all.contains("standin-auth-token"_L1));
    QCOMPARE(client.running(), 0);
    m_server.behaveWell();
    QVERIFY(me(client)); // The next call is none the worse
}

void TestRestClient::strictSchemaIsReported()
{
    RestClient client(account());
    const auto posted = wait<RestPosted>([&](auto done) {
        client.postMessage(
            JsValue::object(
                {{u"channel"_s, u"#general"_s}, {u"text"_s, u"x"_s}, {u"icon_emoji"_s, u":x:"_s}}),
            done);
    });
    QCOMPARE(posted.error().error.code, u"server-rejected"_s);
    QVERIFY(posted.error().error.message.contains("must match exactly one schema"_L1));
}

void TestRestClient::retryAfterIsKept()
{
    m_server.behave(R"({"path":"/api","status":429,"headers":{"Retry-After":"7"},"body":"{}"})");
    RestClient client(account());
    QCOMPARE(me(client).error().retryAfterMs, 7000);
}

void TestRestClient::redirectsAreNotFollowed()
{
    m_server.behave(R"({"path":"/api/v1/me","status":302,
        "headers":{"Location":"http://127.0.0.1:1/login"},"body":""})");
    RestClient client(account());
    const auto result = me(client);
    QCOMPARE(result.error().error.code, u"server-redirects"_s);
    QVERIFY(result.error().error.message.contains("http://127.0.0.1:1/login"_L1));
    QCOMPARE(m_server.requests().toArray().size(), 1);
}

void TestRestClient::unreachable_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QTest::newRow("nobody listens")
        << u"http://127.0.0.1:%1"_s.arg(closed.serverPort()) << u"server-refused"_s;
    QTest::newRow("unknown host") << u"http://nowhere.invalid"_s << u"server-unknown-host"_s;
    QTest::newRow("http behind https")
        << QString(m_server.url()).replace(u"http:"_s, u"https:"_s) << u"server-tls"_s;
}

void TestRestClient::unreachable()
{
    QFETCH(QString, address);
    QFETCH(QString, code);
    ServerAccount other = account();
    other.address = QUrl(address);
    RestClient client(other);
    client.setTimeout(10000);
    const auto result = info(client);
    QVERIFY(!result);
    QCOMPARE(result.error().error.code, code);
}

void TestRestClient::hugeReplyIsDropped()
{
    m_server.behave(R"({"path":"/api","status":200,"body":")" + QByteArray(200000, 'x') + R"("})");
    RestClient client(account());
    client.setMaxReplyBytes(100000);
    QCOMPARE(info(client).error().error.code, u"server-too-large"_s);
}

void TestRestClient::everyCallEndsOnce()
{
    m_server.behave(R"({"path":"/api","mode":"stall","times":-1})");
    RestClient client(account());
    QHash<int, QStringList> ends;
    for (int i = 0; i < 4; ++i) {
        client.info(
            [&ends, i](const auto &r) { ends[i].append(r ? u"ok"_s : r.error().error.code); });
    }
    QCOMPARE(client.running(), 4);
    client.cancelAll();
    QTRY_COMPARE(client.running(), 0);
    QCOMPARE(ends.size(), 4);
    for (const QStringList &codes : std::as_const(ends))
        QCOMPARE(codes, QStringList{u"cancelled"_s});
}

void TestRestClient::mayBeDestroyedInItsCallback()
{
    auto client = std::make_unique<RestClient>(account());
    bool done = false;
    client->info([&](const auto &) {
        client.reset();
        done = true;
    });
    QTRY_VERIFY(done);
    m_server.behave(R"({"path":"/api","mode":"stall"})");
    client = std::make_unique<RestClient>(account());
    client->info([](const auto &) { QFAIL("called after it was destroyed"); });
    client.reset();
    QCoreApplication::processEvents();
}

void TestRestClient::selfSignedCertificateIsShown()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    StandInClient secure;
    QVERIFY(secure.startWithTls());
    ServerAccount one = accountOf(secure);
    RestClient client(one);
    const auto result = me(client);
    QVERIFY(!result);
    QCOMPARE(result.error().error.code, u"server-tls"_s);
    QVERIFY(result.error().tls);
    const TlsReport &report = *result.error().tls;
    QCOMPARE(report.chain.size(), 1);
    const CertificateFacts &facts = report.chain.constFirst();
    QCOMPARE(facts.subject, u"standin.test (Hooksmith tests)"_s);
    QCOMPARE(facts.issuer, facts.subject);
    QVERIFY(facts.names.contains(u"standin.test"_s));
    QVERIFY(facts.validUntil > QDateTime::currentDateTimeUtc());
    QCOMPARE(facts.fingerprint.size(), 64);
    QCOMPARE(report.errors.size(), 1);
    QVERIFY(report.text().contains(facts.fingerprintText()));
    QCOMPARE(secure.requests().toArray().size(), 0); // Nothing was sent, least of all the token
}

void TestRestClient::oneCertificateCanBeTrusted()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    StandInClient secure;
    QVERIFY(secure.startWithTls());
    ServerAccount one = accountOf(secure);
    RestClient stranger(one);
    one.trustedCertificate = me(stranger).error().tls->chain.constFirst().fingerprint;
    RestClient client(one);
    const auto user = me(client);
    QVERIFY2(user.has_value(), user ? "" : qPrintable(user.error().error.message));
    QCOMPARE(user->username, u"admin"_s);
    // It is for that certificate only.
    one.trustedCertificate[0] = one.trustedCertificate[0] == 'a' ? 'b' : 'a';
    RestClient other(one);
    QCOMPARE(me(other).error().error.code, u"server-tls"_s);
}

void TestRestClient::wrongHostNameIsShown()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    StandInClient secure;
    QVERIFY(secure.startWithTls(u"elsewhere"_s));
    ServerAccount one = accountOf(secure);
    RestClient client(one);
    const auto result = info(client);
    QVERIFY(result.error().tls);
    QCOMPARE(result.error().tls->errors.size(), 2); // Self-signed, and for another name
}

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"
