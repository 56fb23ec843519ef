// SPDX-License-Identifier: MIT
#include "core/client/serveraddress.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // Empty: refused
        QTest::newRow("plain") << u"https://chat.example.org"_s << u"https://chat.example.org"_s;
        QTest::newRow("slash") << u"https://chat.example.org/"_s << u"https://chat.example.org"_s;
        QTest::newRow("no scheme") << u"chat.example.org"_s << u"https://chat.example.org"_s;
        QTest::newRow("no scheme, port")
            << u" chat.example.org:3000 "_s << u"https://chat.example.org:3000"_s;
        QTest::newRow("http") << u"http://localhost:3000"_s << u"http://localhost:3000"_s;
        QTest::newRow("sub-path") << u"https://example.org/chat/"_s
                                  << u"https://example.org/chat"_s;
        QTest::newRow("browser's home")
            << u"https://chat.example.org/home"_s << u"https://chat.example.org"_s;
        QTest::newRow("browser's channel") << u"https://chat.example.org/channel/general?msg=x#y"_s
                                           << u"https://chat.example.org"_s;
        QTest::newRow("sub-path and channel")
            << u"https://example.org/chat/channel/general"_s << u"https://example.org/chat"_s;
        QTest::newRow("REST") << u"https://chat.example.org/api/v1/"_s
                              << u"https://chat.example.org"_s;
        QTest::newRow("IPv6") << u"http://[::1]:3000"_s << u"http://[::1]:3000"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("words") << u"my chat server"_s << QString();
        QTest::newRow("ftp") << u"ftp://chat.example.org"_s << QString();
        QTest::newRow("password") << u"https://ann:secret@chat.example.org"_s << QString();
        QTest::newRow("webhook") << u"https://chat.example.org/hooks/a/b"_s << QString();
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const Result<QUrl> url = serverAddress(typed);
        QCOMPARE(url ? url->toString() : QString(), expected);
        if (!url) {
            QCOMPARE(url.error().code, u"invalid-address"_s);
            QVERIFY(!url.error().message.contains("%1"_L1));
        }
    }

    void clearText_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("readable");
        QTest::newRow("https") << u"https://chat.example.org"_s << false;
        QTest::newRow("http") << u"http://chat.example.org"_s << true;
        QTest::newRow("http LAN") << u"http://192.168.1.5:3000"_s << true;
        QTest::newRow("localhost") << u"http://localhost:3000"_s << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:3000"_s << false;
        QTest::newRow("loopback 6") << u"http://[::1]:3000"_s << false;
    }
    void clearText()
    {
        QFETCH(QString, address);
        QFETCH(bool, readable);
        QCOMPARE(isReadableOnTheWay(QUrl(address)), readable);
    }

    void versions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QStringList>("profiles");
        QTest::newRow("too old") << u"4.8.1"_s << QStringList();
        QTest::newRow("5") << u"5.4"_s << QStringList{u"5"_s};
        QTest::newRow("6.3") << u"6.3.9"_s << QStringList{u"5"_s};
        QTest::newRow("6.4") << u"6.4"_s << QStringList{u"6-vm2"_s, u"6"_s};
        QTest::newRow("6.13") << u"6.13"_s << QStringList{u"6-vm2"_s, u"6"_s};
        QTest::newRow("7.0") << u"7.0.2"_s << QStringList{u"7.0"_s};
        QTest::newRow("7.10") << u"7.10"_s << QStringList{u"7.5"_s};
        QTest::newRow("8.3") << u"8.3"_s << QStringList{u"7.5"_s};
        QTest::newRow("8.4") << u"8.4"_s << QStringList{u"8.4"_s, u"8.4-raw"_s};
        QTest::newRow("9.0 candidate") << u"9.0.0-rc.1"_s << QStringList{u"9.0"_s};
        QTest::newRow("newer than known") << u"12.1"_s << QStringList{u"9.0"_s};
        QTest::newRow("words") << u"develop"_s << QStringList();
        QTest::newRow("empty") << QString() << QStringList();
    }
    void versions()
    {
        QFETCH(QString, version);
        QFETCH(QStringList, profiles);
        QStringList found;
        const QList<Profile> all = profilesForVersion(version);
        for (const Profile &profile : all)
            found.append(profile.id);
        QCOMPARE(found, profiles);
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
