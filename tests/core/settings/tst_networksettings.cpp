// SPDX-License-Identifier: MIT
#include "core/client/restclient.h"
#include "core/exchange/requestsender.h"
#include "core/http/httpclient.h"
#include "core/run/livehttphandler.h"
#include "core/settings/networksettings.h"
#include "core/traffic/eventstream.h"
#include "core/traffic/replayer.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// A proxy that answers itself, whether it is asked for a page or for a tunnel to one.
class TunnelProxy
{
public:
    static constexpr char answer[] = "{\"success\":true,\"version\":\"7.5\"}";

    TunnelProxy()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray bytes = socket->readAll();
                m_head += bytes;
                if (bytes.startsWith("CONNECT "))
                    socket->write("HTTP/1.1 200 OK\r\n\r\n");
                else if (bytes.startsWith("GET ") || bytes.startsWith("POST "))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                  "Content-Length: "
                                  + QByteArray::number(qstrlen(answer))
                                  + "\r\nConnection: close\r\n\r\n" + answer);
                else
                    socket->abort(); // TLS, which nobody speaks here
            });
        });
    }
    QString address() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    const QByteArray &head() const { return m_head; }

private:
    QTcpServer m_server;
    QByteArray m_head;
};

} // namespace

/// Sockets of this process go the way that the settings say.
class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { (void)applyNetwork({}); }
    void addresses_data();
    void addresses();
    void choosesTheProxy_data();
    void choosesTheProxy();
    void requestsGoThroughTheProxy();
    void everyPartUsesTheProxy_data();
    void everyPartUsesTheProxy();
    void forwardingFollowsTheEnvironment();
    void forwardingTrustsTheExtraAuthority();
    void serversStillListen();
    void proxyWithoutAddress();
    void passwordIsBoundToTheProxy();
    void extraAuthority();
    void perWorkspace();

private:
    static NetworkSettings manual(const QString &address, const QStringList &exceptions = {})
    {
        NetworkSettings settings;
        settings.proxy = NetworkSettings::Proxy::Manual;
        settings.proxyAddress = proxyAddress(address).value_or(QUrl());
        settings.proxyExceptions = exceptions;
        return settings;
    }
};

void TestNetworkSettings::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // Empty: refused
    QTest::newRow("bare") << u" proxy.example:3128 "_s << u"http://proxy.example:3128"_s;
    QTest::newRow("http") << u"http://proxy.example:80"_s << u"http://proxy.example:80"_s;
    QTest::newRow("socks5") << u"socks5://127.0.0.1:1080"_s << u"socks5://127.0.0.1:1080"_s;
    QTest::newRow("no port") << u"http://proxy.example"_s << QString();
    QTest::newRow("no host") << u"http://:3128"_s << QString();
    QTest::newRow("other scheme") << u"ftp://proxy.example:21"_s << QString();
    QTest::newRow("password") << u"http://me:secret@proxy.example:3128"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestNetworkSettings::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const Result<QUrl> address = proxyAddress(text);
    QCOMPARE(address.has_value(), !url.isEmpty());
    if (address) {
        QCOMPARE(address->toString(), url);
    } else {
        QCOMPARE(address.error().code, u"invalid-proxy"_s);
        QVERIFY(!address.error().message.contains(u"secret"_s));
    }
}

void TestNetworkSettings::choosesTheProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("direct");
    QTest::newRow("elsewhere") << u"chat.example.org"_s << false;
    QTest::newRow("localhost") << u"localhost"_s << true;
    QTest::newRow("IPv4 loopback") << u"127.0.0.1"_s << true;
    QTest::newRow("IPv6 loopback") << u"::1"_s << true;
    QTest::newRow("exception") << u"Inside.Example"_s << true;
    QTest::newRow("below an exception that names one host") << u"a.inside.example"_s << false;
    QTest::newRow("below a domain") << u"a.corp.example"_s << true;
    QTest::newRow("the domain itself") << u"corp.example"_s << true;
    QTest::newRow("ends alike") << u"notcorp.example"_s << false;
}

void TestNetworkSettings::choosesTheProxy()
{
    QFETCH(QString, host);
    QFETCH(bool, direct);
    const NetworkSettings settings =
        manual(u"proxy.example:3128"_s, {u"inside.example"_s, u".corp.example"_s});
    QVERIFY(applyNetwork(settings));
    const QNetworkProxy::ProxyType expected =
        direct ? QNetworkProxy::NoProxy : QNetworkProxy::HttpProxy;
    QCOMPARE(settings.proxyFor(host).type(), expected);
    const QList<QNetworkProxy> asked =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(host, 443));
    QCOMPARE(asked.constFirst().type(), expected);
}

void TestNetworkSettings::requestsGoThroughTheProxy()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray head;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&head, socket] {
            head += socket->readAll();
            if (head.contains("\r\n\r\n"))
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
        });
    });
    QVERIFY(applyNetwork(manual(u"127.0.0.1:%1"_s.arg(proxy.serverPort()))));
    QNetworkAccessManager network;
    QNetworkReply *reply =
        network.get(QNetworkRequest(QUrl(u"http://nobody.invalid/through?the=proxy"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
    QCOMPARE(reply->readAll(), QByteArray("hello"));
    QVERIFY2(head.startsWith("GET http://nobody.invalid/through?the=proxy HTTP/1.1\r\n"),
             head.constData());
    reply->deleteLater();
}

void TestNetworkSettings::everyPartUsesTheProxy_data()
{
    using Call = std::function<void(QObject *, std::function<void(bool)>)>;
    QTest::addColumn<Call>("call");
    QTest::newRow("forwarding of the relay")
        << Call([](QObject *context, std::function<void(bool)> done) {
               HttpRequestMessage request;
               request.method = "POST";
               request.target = "/hooks/1/2";
               request.headers = {{"Host", "nobody.invalid"}, {"Content-Length", "2"}};
               request.body = "{}";
               auto *client = new HttpClient(context);
               client->send(QUrl(u"http://nobody.invalid"_s), request, 20000,
                            [done](const HttpExchange &exchange) {
                                done(exchange.response.body == TunnelProxy::answer);
                            });
           });
    QTest::newRow("test of a server, https") << Call(
        [](QObject *context, std::function<void(bool)> done) {
            auto *client = new RestClient({QUrl(u"https://nobody.invalid"_s), {}, {}, {}}, context);
            // Behind the tunnel nobody speaks TLS: that it was asked for is what counts.
            client->info([done](const auto &) { done(true); });
        });
    QTest::newRow("test of a server, http") << Call(
        [](QObject *context, std::function<void(bool)> done) {
            auto *client = new RestClient({QUrl(u"http://nobody.invalid"_s), {}, {}, {}}, context);
            client->info([done](const auto &info) { done(info && info->version == "7.5"_L1); });
        });
    QTest::newRow("request sender") << Call([](QObject *context, std::function<void(bool)> done) {
        ExchangeRequest request;
        request.url = "http://nobody.invalid/";
        auto *sender = new RequestSender(context);
        sender->send(request, {}, context, [done](const Result<SendResult> &result) {
            done(result && result->response.body == TunnelProxy::answer);
        });
    });
    QTest::newRow("replay to an address")
        << Call([](QObject *context, std::function<void(bool)> done) {
               HttpRequestMessage request;
               request.method = "POST";
               request.target = "/hooks/1/2";
               request.body = "{}";
               auto *replayer = new Replayer(context);
               replayer->send(request, QUrl(u"http://nobody.invalid"_s),
                              [done](const Result<ReplayReply> &reply) {
                                  done(reply && reply->body == TunnelProxy::answer);
                              });
           });
    QTest::newRow("stream of a webhook proxy (smee)")
        << Call([](QObject *context, std::function<void(bool)> done) {
               auto *stream = new EventStreamClient(context);
               // The stand-in answers with JSON: that the answer came is what counts.
               QObject::connect(stream, &EventStreamClient::failed, context,
                                [stream, done](const Error &error) {
                                    stream->close();
                                    done(error.code == "stream-not-events"_L1);
                                });
               stream->open(QUrl(u"http://nobody.invalid/channel"_s));
           });
    QTest::newRow("live call of a script")
        << Call([](QObject *context, std::function<void(bool)> done) {
               const auto handler = std::make_shared<LiveHttpHandler>([](const HttpRecord &) {});
               ScriptHttpRequest request;
               request.method = u"GET"_s;
               request.url = u"http://nobody.invalid/"_s;
               handler->handle(request, [done](const ScriptHttpReply &reply) {
                   done(reply.body == TunnelProxy::answer);
               });
               QObject::connect(context, &QObject::destroyed, context, [handler] {});
           });
}

void TestNetworkSettings::everyPartUsesTheProxy()
{
    using Call = std::function<void(QObject *, std::function<void(bool)>)>;
    QFETCH(Call, call);
    TunnelProxy proxy;
    QVERIFY(applyNetwork(manual(proxy.address())));
    std::optional<bool> good;
    QObject context;
    call(&context, [&good](bool right) { good = right; });
    QTRY_VERIFY_WITH_TIMEOUT(good.has_value(), 20000);
    QVERIFY(*good);
    QVERIFY2(proxy.head().contains("nobody.invalid"), proxy.head().constData());
}

void TestNetworkSettings::forwardingFollowsTheEnvironment()
{
    TunnelProxy proxy;
    qputenv("http_proxy", proxy.address().toLatin1());
    QVERIFY(applyNetwork({}));
    HttpRequestMessage request;
    request.method = "GET";
    request.target = "/";
    request.headers = {{"Host", "nobody.invalid"}};
    HttpClient client;
    std::optional<HttpExchange> exchange;
    client.send(QUrl(u"http://nobody.invalid"_s), request, 20000,
                [&exchange](const HttpExchange &result) { exchange = result; });
    QTRY_VERIFY_WITH_TIMEOUT(exchange.has_value(), 20000);
    qunsetenv("http_proxy");
    QCOMPARE(exchange->response.body, QByteArray(TunnelProxy::answer));
}

void TestNetworkSettings::forwardingTrustsTheExtraAuthority()
{
    const QString folder = test::sourcePath(u"tests/data/tls/"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QFile file(folder + u"standin.key"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    const QSslKey rsa(pem, QSsl::Rsa);
    tls.setPrivateKey(rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(folder + u"standin.pem"_s));
    QSslServer server;
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        });
    });
    HttpRequestMessage request;
    request.method = "GET";
    request.target = "/";
    request.headers = {{"Host", "localhost"}};
    HttpClient client;
    const auto fetch = [&] {
        std::optional<HttpExchange> exchange;
        client.send(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), request, 20000,
                    [&exchange](const HttpExchange &result) { exchange = result; });
        (void)QTest::qWaitFor([&exchange] { return exchange.has_value(); }, 20000);
        return exchange.value_or(HttpExchange());
    };
    QVERIFY(applyNetwork({}));
    QCOMPARE(fetch().failure, HttpExchange::Failure::Tls);
    NetworkSettings settings;
    settings.extraCa = folder + u"standin.pem"_s;
    QVERIFY(applyNetwork(settings));
    const HttpExchange trusted = fetch();
    QVERIFY2(trusted.response.body == "hello", qPrintable(trusted.detail));
}

void TestNetworkSettings::serversStillListen()
{
    // Qt asks the same factory for servers; a proxy would make the relay fail to listen.
    QVERIFY(applyNetwork(manual(u"proxy.example:3128"_s)));
    QTcpServer server;
    QVERIFY2(server.listen(QHostAddress::LocalHost), qPrintable(server.errorString()));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::ConnectedState, 20000);
}

void TestNetworkSettings::proxyWithoutAddress()
{
    const Result<void> applied = applyNetwork(manual(u"nowhere"_s));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, u"invalid-proxy"_s);
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(u"a.example"_s, 80))
                 .constFirst()
                 .type(),
             QNetworkProxy::NoProxy);
}

void TestNetworkSettings::passwordIsBoundToTheProxy()
{
    NetworkSettings settings = manual(u"proxy.example:3128"_s);
    QVERIFY(settings.passwordKey().isEmpty());
    settings.proxyUser = u"me"_s;
    const QString key = settings.passwordKey();
    QVERIFY(!key.isEmpty());
    settings.proxyAddress = proxyAddress(u"other.example:3128"_s).value();
    QVERIFY(settings.passwordKey() != key);
    settings.proxyPassword = u"s3cret"_s;
    QCOMPARE(settings.proxyFor(u"a.example"_s).password(), u"s3cret"_s);
}

void TestNetworkSettings::extraAuthority()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    NetworkSettings settings;
    settings.extraCa = file.fileName();
    const Result<void> wrong = applyNetwork(settings);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, u"ca-not-readable"_s);
    settings.extraCa = folder.filePath(u"missing.pem"_s);
    QVERIFY(!applyNetwork(settings));

    const QList<QSslCertificate> certificates =
        QSslCertificate::fromPath(test::sourcePath(u"tests/data/tls/*.pem"_s), QSsl::Pem,
                                  QSslCertificate::PatternSyntax::Wildcard);
    QVERIFY(!certificates.isEmpty());
    const QSslCertificate mine = certificates.constFirst();
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(mine.toPem());
    file.close();
    settings.extraCa = file.fileName();
    QVERIFY(applyNetwork(settings));
    QVERIFY(QSslConfiguration::defaultConfiguration().caCertificates().contains(mine));
    QVERIFY(applyNetwork({})); // Taken back when the setting is
    QVERIFY(!QSslConfiguration::defaultConfiguration().caCertificates().contains(mine));
}

void TestNetworkSettings::perWorkspace()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.set(Settings::Key::ProxyMode, u"manual"_s, u"/mine"_s);
    settings.set(Settings::Key::ProxyAddress, u"proxy.example:3128"_s);
    QCOMPARE(NetworkSettings::of(settings, u"/mine"_s).proxyFor(u"a.example"_s).hostName(),
             u"proxy.example"_s);
    QCOMPARE(NetworkSettings::of(settings, u"/other"_s).proxy, NetworkSettings::Proxy::System);
}

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
