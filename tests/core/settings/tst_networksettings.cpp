// SPDX-License-Identifier: MIT
#include "core/settings/networksettings.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

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
