// SPDX-License-Identifier: MIT
// `hooksmith-cli relay` when its journal cannot be used as it starts.
#include "core/relay/journal.h"
#include "tests/support/childprocesses.h"
#include "tests/support/paths.h"
#include "tests/system/relay/relayfixture.h"

#include <csignal>
#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSslSocket>
#include <QTcpSocket>
#include <QtTest>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::pushBody;
using test::RelayFixture;

class TestCliRelayTrouble : public RelayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void refusesUntilTheJournalCanBeUsed_data();
    void refusesUntilTheJournalCanBeUsed();
    void stopsWhileItWaits();
    void leavesAnotherRelayAlone();
    void answersWhenIdleScriptHostsWereKilled();
    void namesSendersThatLeft_data();
    void namesSendersThatLeft();
    void namesTheAddressesForOthers_data();
    void namesTheAddressesForOthers();

private:
    QStringList arguments() const
    {
        return QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)}
        + common();
    }
    QString data() const { return m_folder->filePath(u"data"_s); }
    QString database() const { return data() + u'/' + QLatin1StringView(Journal::fileName); }
    /// A delivery that is acknowledged and not forwarded, by a relay that is killed.
    void leaveAMessage();
    void writeGarbage();
};

void TestCliRelayTrouble::leaveAMessage()
{
    m_target.behave(R"({"path":"/hooks/","status":503,"times":-1})");
    startRelay(arguments());
    next(u"listening"_s);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    next(u"failed"_s);
    QCOMPARE(finish(SIGKILL), -2);
    m_target.behaveWell();
}

void TestCliRelayTrouble::writeGarbage()
{
    write(u"data/relay.sqlite"_s, QByteArray(8192, 'x'));
}

void TestCliRelayTrouble::refusesUntilTheJournalCanBeUsed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("left"); // Messages of an earlier run, which are posted in the end
    QTest::newRow("damaged") << u"journal-corrupt"_s << 0;
    QTest::newRow("locked") << u"journal-locked"_s << 1;
    QTest::newRow("full disk") << u"journal-full"_s << 0;
}

void TestCliRelayTrouble::refusesUntilTheJournalCanBeUsed()
{
    QFETCH(const QString, code);
    QFETCH(const int, left);
    bool isMounted = false;
    const auto cleaned = qScopeGuard([&] {
        QSqlDatabase::removeDatabase(u"other"_s);
        if (isMounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, data()});
    });
    std::function<bool()> mend;
    if (code == "journal-corrupt"_L1) {
        writeGarbage();
        mend = [this] { return QFile::rename(database(), m_folder->filePath(u"damaged"_s)); };
    } else if (code == "journal-locked"_L1) {
        leaveAMessage();
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(database());
        QVERIFY(other.open());
        for (const QString &statement :
             {u"PRAGMA locking_mode=EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s, u"COMMIT"_s}) {
            QSqlQuery query(other);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        mend = [] {
            QSqlDatabase::database(u"other"_s).close();
            return true;
        };
    } else {
        QVERIFY(QDir().mkpath(data()));
        isMounted =
            QProcess::execute(u"mount"_s,
                              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, data()})
            == 0;
        if (!isMounted)
            QSKIP("mounting needs root");
        QFile filling(data() + u"/filling"_s);
        QVERIFY(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filling.write(QByteArray(4096, 'x')) == 4096)
            continue;
        mend = [this] { return QFile::remove(data() + u"/filling"_s); };
    }

    startRelay(arguments());
    const JsValue listening = next(u"listening"_s);
    const JsValue warning = listening.value(u"warnings").at(0);
    QCOMPARE(warning.value(u"code").toString(), code);
    QVERIFY2(warning.value(u"message").toString().contains(u"503"_s),
             qPrintable(warning.value(u"message").toString()));
    for (int i = 0; i < 2; ++i) {
        const QByteArray reply = post(u"/hooks/gh/tok"_s, pushBody);
        QVERIFY2(reply.startsWith("HTTP/1.1 503"), reply.constData());
        QVERIFY2(reply.contains("Retry-After: 30"), reply.constData());
        QVERIFY2(reply.contains("relay.sqlite"), reply.constData());
        const JsValue refused = next(u"refused"_s);
        QCOMPARE(refused.value(u"status").toNumber(), 503.0);
        QCOMPARE(refused.value(u"error").value(u"code").toString(), code);
    }
    // Whoever has no business here learns nothing.
    QVERIFY(post(u"/hooks/gh/wrong"_s, pushBody).startsWith("HTTP/1.1 404"));

    QVERIFY(mend());
    const JsValue usable = next(u"journal"_s);
    QVERIFY2(usable.value(u"usable").toBool(), usable.toJson().constData());
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), left, 15000);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), left + 1, 15000);
    QCOMPARE(finish(), 0);
    const QByteArray said = m_relay->readAllStandardError();
    QVERIFY2(said.contains("hooksmith-cli: warning: ") && said.contains("can be used now"),
             said.constData());
}

void TestCliRelayTrouble::stopsWhileItWaits()
{
    writeGarbage();
    startRelay(arguments());
    next(u"listening"_s);
    QCOMPARE(finish(), 0);
    QFile file(database());
    QCOMPARE(file.size(), 8192); // Nobody has touched it
}

void TestCliRelayTrouble::leavesAnotherRelayAlone()
{
    startRelay(arguments());
    next(u"listening"_s);
    const std::unique_ptr<QProcess> first = std::move(m_relay);
    startRelay(arguments());
    QVERIFY(m_relay->waitForFinished());
    QCOMPARE(m_relay->exitCode(), 1);
    const QByteArray said = m_relay->readAllStandardError();
    QVERIFY2(said.contains("in use by hooksmith-cli"), said.constData());
    QCOMPARE(m_relay->readAllStandardOutput(), QByteArray());
    first->kill();
    QVERIFY(first->waitForFinished());
}

void TestCliRelayTrouble::answersWhenIdleScriptHostsWereKilled()
{
    startRelay(arguments());
    next(u"listening"_s);
    for (int round = 0; round < 4; ++round) {
        QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
        // The one that has run the script, and the one that is kept ready.
        QTRY_VERIFY_WITH_TIMEOUT(test::childrenOf(m_relay->processId()).size() >= 2, 15000);
        const QList<pid_t> children = test::childrenOf(m_relay->processId());
        for (const pid_t child : children)
            QCOMPARE(::kill(child, SIGKILL), 0);
        const QByteArray reply = post(u"/hooks/gh/tok"_s, pushBody);
        QVERIFY2(reply.startsWith("HTTP/1.1 200"), reply.constData());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), 8, 15000);
    QCOMPARE(finish(), 0);
}

void TestCliRelayTrouble::namesSendersThatLeft_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false; // Resets the connection
    QTest::newRow("TLS") << true; // Qt cannot answer who has closed one half
}

void TestCliRelayTrouble::namesSendersThatLeft()
{
    QFETCH(const bool, encrypted);
    write(u"script.js"_s, R"(class Script { process_incoming_request() {
        const end = Date.now() + 1500;
        while (Date.now() < end);
        return { content: { text: 'late' } };
    } })");
    QStringList options = arguments();
    if (encrypted)
        options += {u"--tls-cert"_s, test::sourcePath(u"tests/data/tls/standin.pem"_s),
                    u"--tls-key"_s, test::sourcePath(u"tests/data/tls/standin.key"_s)};
    startRelay(options);
    next(u"listening"_s);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (encrypted)
        socket.connectToHostEncrypted(m_url.host(), quint16(m_url.port()));
    else
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
    QTRY_VERIFY_WITH_TIMEOUT(encrypted ? socket.isEncrypted()
                                       : socket.state() == QAbstractSocket::ConnectedState,
                             15000);
    socket.write("POST /hooks/gh/tok HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                 "application/json\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    QTRY_COMPARE(socket.encryptedBytesToWrite(), 0);
    if (encrypted) {
        socket.disconnectFromHost();
    } else {
        const linger none = {1, 0};
        QCOMPARE(::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                              sizeof(none)),
                 0);
        socket.abort();
    }
    const JsValue received = next(u"received"_s);
    const QString said = received.value(u"explanation").toString();
    QVERIFY2(said.contains(u"closed the connection before it was answered"_s)
                 && said.contains(u"TLS"_s) == encrypted,
             qPrintable(said));
    // It is stored all the same, and so is why nobody heard of it.
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), 1, 15000);
    QCOMPARE(finish(), 0);
    QProcess listing;
    listing.start(test::binPath(u"hooksmith-cli"_s),
                  {u"deliveries"_s, u"--data"_s, data(), u"--json"_s});
    QVERIFY(listing.waitForFinished());
    QVERIFY(listing.readAllStandardOutput().contains("before it was answered"));
}

void TestCliRelayTrouble::namesTheAddressesForOthers_data()
{
    QTest::addColumn<QString>("listen");
    QTest::newRow("loopback") << u"127.0.0.1:0"_s;
    QTest::newRow("IPv4") << u"0.0.0.0:0"_s;
    QTest::newRow("IPv6") << u"[::]:0"_s;
}

void TestCliRelayTrouble::namesTheAddressesForOthers()
{
    QFETCH(const QString, listen);
    QList<QHostAddress> wanted;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    const auto protocol =
        listen.startsWith(u'[') ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    for (const QHostAddress &address : all) {
        if (!listen.startsWith("127"_L1) && address.protocol() == protocol && !address.isLoopback()
            && !address.isLinkLocal())
            wanted.append(address);
    }
    startRelay({u"--integration"_s, m_folder->filePath(u"integration.json"_s), u"--listen"_s,
                listen, u"--data"_s, data(), u"--json"_s});
    const JsValue listening = next(u"listening"_s);
    if (listening.isUndefined() && listen.startsWith(u'['))
        QSKIP("this machine has no IPv6");
    const JsValue addresses = listening.value(u"addresses");
    QVERIFY(addresses.isArray());
    QCOMPARE(addresses.toArray().size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        m_url = QUrl(addresses.at(i).toString());
        QCOMPARE(QHostAddress(m_url.host()), wanted.at(i));
        QCOMPARE(m_url.port(), QUrl(listening.value(u"url").toString()).port());
        QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200")); // It is true
    }
    QCOMPARE(finish(), 0);
    const QByteArray said = m_relay->readAllStandardError();
    QCOMPARE(said.contains(addresses.at(0).toString().toUtf8()) && !wanted.isEmpty(),
             !wanted.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliRelayTrouble)
#include "tst_cli_relay_trouble.moc"
