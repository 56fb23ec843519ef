// SPDX-License-Identifier: MIT
#include "core/relay/relayguard.h"
#include "core/relay/relayids.h"
#include "core/rocketchat/incomingrequest.h"
#include "core/script/jsvalue.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestRelayGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRoutes_data();
    void readsRoutes();
    void checksTheHost_data();
    void checksTheHost();
    void explainsRefusals();
    void hidesTokens_data();
    void hidesTokens();
    void makesIds();
};

void TestRelayGuard::readsRoutes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const char *path, const QString &id, const char *token) {
        QTest::newRow(name) << QByteArray(path) << id << QByteArray(token);
    };
    row("two parts", "/hooks/abc/tok", u"abc"_s, "tok");
    row("legacy user id", "/hooks/abc/user/tok", u"abc"_s, "tok");
    row("slash at the end", "/hooks/abc/tok/", u"abc"_s, "tok");
    row("encoded", "/hooks/a%20b/t%2Fk", u"a b"_s, "t/k");
    row("token is decoded twice", "/hooks/a/t%2520k", u"a"_s, "t k");
    row("no token", "/hooks/abc", QString(), "");
    row("empty token", "/hooks/abc/", QString(), "");
    row("empty id", "/hooks//tok", QString(), "");
    row("too many parts", "/hooks/a/b/c/d", QString(), "");
    row("other path", "/api/info", QString(), "");
}

void TestRelayGuard::readsRoutes()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, id);
    const auto route = IncomingRoute::of({"POST", path, {}, {}});
    QCOMPARE(route.kind != IncomingRoute::Kind::NotFound, !id.isEmpty());
    QCOMPARE(route.integrationId, id);
    QFETCH(QByteArray, token);
    QCOMPARE(route.token.toUtf8(), token);
}

void TestRelayGuard::checksTheHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("loopback") << QByteArray("127.0.0.1:4180") << true;
    QTest::newRow("localhost") << QByteArray("LOCALHOST:1") << true;
    QTest::newRow("localhost with dot") << QByteArray("localhost.") << true;
    QTest::newRow("ipv6") << QByteArray("[::1]:4180") << true;
    QTest::newRow("lan address") << QByteArray("192.168.1.7:4180") << true;
    QTest::newRow("tunnel") << QByteArray("My.Tunnel.example") << true;
    QTest::newRow("rebound name") << QByteArray("evil.example:4180") << false;
    QTest::newRow("name that starts like ours") << QByteArray("localhost.evil.example") << false;
    QTest::newRow("name that ends like ours") << QByteArray("not-my.tunnel.example") << false;
    QTest::newRow("address in a name") << QByteArray("127.0.0.1.evil.example") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TestRelayGuard::checksTheHost()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, allowed);
    HttpRequestMessage head;
    head.target = "/hooks/a/b";
    head.headers = {{"Host", host}};
    const auto refusal = checkHost(head, {u"my.tunnel.example"_s});
    QCOMPARE(!refusal.has_value(), allowed);
    if (refusal) {
        QCOMPARE(refusal->status, 421);
        QVERIFY(refusal->error.message.contains(u"--allow-host"_s));
    }
}

void TestRelayGuard::explainsRefusals()
{
    const HttpResponseMessage response =
        refusalResponse({404, {u"x"_s, u"Say why."_s, {}, {}}, {{"Retry-After", "5"}}});
    QCOMPARE(response.status, 404);
    QCOMPARE(response.header("content-type"), QByteArray("application/json"));
    QCOMPARE(response.header("retry-after"), QByteArray("5"));
    QCOMPARE(response.body, QByteArray(R"({"success":false,"error":"Say why."})"));
    // What a server says literally stays as it is, and the reason goes along.
    const HttpResponseMessage literal =
        refusalResponse({500,
                         {u"x"_s, u"Sag w\u00e4rum\r\nX: y"_s, {}, {}},
                         {},
                         HttpResponseMessage{500, {}, "Oops"}});
    QCOMPARE(literal.body, QByteArray("Oops"));
    QCOMPARE(literal.header("X-Hooksmith-Reason"), QByteArray("Sag w%C3%A4rum%0D%0AX: y"));
}

void TestRelayGuard::hidesTokens_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("hook") << u"https://chat.example/hooks/id/secret"_s
                          << u"https://chat.example/hooks/id/..."_s;
    QTest::newRow("legacy") << u"https://chat.example/hooks/id/user/secret"_s
                            << u"https://chat.example/hooks/id/..."_s;
    const auto path = [](const char *name, const QString &sent, const QString &shown) {
        QTest::newRow(name) << sent << shown;
    };
    path("slash at the end", u"/hooks/id/secret/"_s, u"/hooks/id/..."_s);
    path("more behind it", u"/hooks/id/secret/x"_s, u"/hooks/id/..."_s);
    path("user, token, more", u"/hooks/id/user/secret/x"_s, u"/hooks/id/..."_s);
    path("capitals", u"/HOOKS/id/secret"_s, u"/HOOKS/id/..."_s);
    path("slash twice", u"//hooks/id/secret"_s, u"//hooks/id/..."_s);
    path("slashes inside", u"/hooks//id//secret"_s, u"/hooks//id//..."_s);
    path("encoded word", u"/%68o%6Fks/id/secret"_s, u"/%68o%6Fks/id/..."_s);
    path("encoded slashes", u"/hooks%2Fid%2fsecret"_s, u"/hooks%2Fid%2f..."_s);
    path("another prefix", u"/api/v1/hooks/id/secret"_s, u"/api/v1/hooks/id/..."_s);
    path("dots", u"/x/../hooks/id/secret;a"_s, u"/x/../hooks/id/..."_s);
    path("fragment", u"/hooks/id/secret#f"_s, u"/hooks/id/..."_s);
    path("quotes", u"/hooks/i'd/a'b/secret"_s, u"/hooks/i'd/..."_s);
    path("no token", u"/hooks/id/"_s, u"/hooks/id/"_s);
    path("control characters", u"/a\033[1m\r\nb"_s, u"/a?[1m??b"_s);
    path("other words", u"/webhooks2/id/x"_s, u"/webhooks2/id/x"_s);
    QTest::newRow("below a path") << u"https://x/chat/hooks/id/secret"_s
                                  << u"https://x/chat/hooks/id/..."_s;
    QTest::newRow("query and password") << u"http://u:p@x:1/a?token=secret"_s << u"http://x:1/a"_s;
    QTest::newRow("bare") << u"http://127.0.0.1:9"_s << u"http://127.0.0.1:9"_s;
}

void TestRelayGuard::hidesTokens()
{
    QFETCH(QString, url);
    QTEST(withoutToken(url), "shown");
}

void TestRelayGuard::makesIds()
{
    QCOMPARE(newIntegrationId().size(), 17);
    QCOMPARE(newIntegrationToken().size(), 48);
    QVERIFY(newIntegrationToken() != newIntegrationToken());
    const QString early = newDeliveryId(1'700'000'000'000);
    const QString late = newDeliveryId(1'700'000'000'001);
    QCOMPARE(early.size(), 36);
    QCOMPARE(early.at(14), u'7');
    QVERIFY2(early < late, "sorted by time as text");
}

QTEST_GUILESS_MAIN(TestRelayGuard)
#include "tst_relayguard.moc"
