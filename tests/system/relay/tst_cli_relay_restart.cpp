// SPDX-License-Identifier: MIT
// `hooksmith-cli relay` when nobody reads what it says, when it was killed, and when the disk is
// full: the real program.
#include "core/relay/journallock.h"
#include "tests/support/paths.h"
#include "tests/system/relay/relayfixture.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <QScopeGuard>
#include <QSet>
#include <QtTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::pushBody;
using test::RelayFixture;

class TestCliRelayRestart : public RelayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenNobodyReads_data();
    void goesOnWhenNobodyReads();
    void keepsGeneratedAddresses();
    void namesWhatItDoesNotServe();
    void startsAgainAsProcessOne();
    void startsOnAFullDisk();

private:
    QStringList withIntegration(const QString &file = u"integration.json"_s) const
    {
        return QStringList{u"--integration"_s, m_folder->filePath(file)} + common();
    }
    QString data() const { return m_folder->filePath(u"data"_s); }
};

void TestCliRelayRestart::goesOnWhenNobodyReads_data()
{
    QTest::addColumn<bool>("readsLater");
    QTest::newRow("never") << false;
    QTest::newRow("later") << true;
}

void TestCliRelayRestart::goesOnWhenNobodyReads()
{
    QFETCH(bool, readsLater);
    std::array<int, 2> ends = {-1, -1};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    const int reading = ends[0], writing = ends[1];
    const auto close = qScopeGuard([reading] { ::close(reading); });
    m_relay = std::make_unique<QProcess>();
    m_relay->setChildProcessModifier([writing] { ::dup2(writing, STDOUT_FILENO); });
    m_relay->start(test::binPath(u"hooksmith-cli"_s), QStringList{u"relay"_s} + withIntegration());
    QVERIFY(m_relay->waitForStarted());
    ::close(writing);

    QByteArray output;
    const auto readSome = [&] {
        std::array<char, 4096> bytes = {};
        const ssize_t count = ::read(reading, bytes.data(), bytes.size());
        output.append(bytes.data(), std::max<ssize_t>(count, 0));
        return count > 0;
    };
    while (!output.contains('\n'))
        QVERIFY(readSome());
    m_url = QUrl(JsValue::fromJson(output.left(output.indexOf('\n')))
                     .value_or(JsValue())
                     .value(u"url")
                     .toString());
    // More than the 64 KiB of a pipe.
    constexpr int count = 250;
    for (int i = 0; i < count; ++i)
        QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), count, 30000);
    if (readsLater) {
        // Nothing is left out, and in order.
        while (output.count("\"event\":\"forwarded\"") < count)
            QVERIFY(readSome());
        QStringList received, forwarded;
        const QList<QByteArray> lines = output.split('\n');
        for (const QByteArray &text : lines) {
            const JsValue line = JsValue::fromJson(text).value_or(JsValue());
            const QString event = line.value(u"event").toString();
            if (event == "received"_L1)
                received.append(line.value(u"id").toString());
            else if (event == "forwarded"_L1)
                forwarded.append(line.value(u"id").toString());
        }
        QCOMPARE(received.size(), count);
        QCOMPARE(QSet<QString>(received.begin(), received.end()).size(), count);
        QCOMPARE(forwarded, received);
    }
    QCOMPARE(finish(), 0);
}

void TestCliRelayRestart::keepsGeneratedAddresses()
{
    write(u"bare.json"_s, R"({"scriptEnabled":false})");
    const QStringList arguments = withIntegration(u"bare.json"_s);
    m_target.behave(R"({"path":"/hooks/","status":503,"times":-1})");
    startRelay(arguments);
    const QString path =
        next(u"listening"_s).value(u"integrations").at(0).value(u"path").toString();
    QVERIFY(post(path, R"({"text":"kept"})").contains("{\"success\":true}"));
    const JsValue failed = next(u"failed"_s);
    QCOMPARE(finish(SIGKILL), -2);

    m_target.behaveWell();
    startRelay(arguments);
    QCOMPARE(next(u"listening"_s).value(u"integrations").at(0).value(u"path").toString(), path);
    QCOMPARE(next(u"forwarded"_s).value(u"id"), failed.value(u"id"));
    QVERIFY(post(path, R"({"text":"again"})").contains("{\"success\":true}"));
    next(u"forwarded"_s);
    QCOMPARE(finish(), 0);
    const QByteArray said = m_relay->readAllStandardError();
    QVERIFY2(said.contains("addresses.json") && said.contains(path.toUtf8()), said.constData());
    for (const QString &name : {u"addresses.json"_s, u"relay.lock"_s, u"relay.sqlite"_s}) {
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(QFile::permissions(data() + u'/' + name) & others), qPrintable(name));
    }
}

void TestCliRelayRestart::namesWhatItDoesNotServe()
{
    m_target.behave(R"({"path":"/hooks/","status":503,"times":-1})");
    startRelay(withIntegration());
    next(u"listening"_s);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    next(u"failed"_s);
    QCOMPARE(finish(), 0);

    m_target.behaveWell();
    write(u"other.json"_s, R"({"_id":"other","token":"t","scriptEnabled":false})");
    startRelay(withIntegration(u"other.json"_s));
    QCOMPARE(next(u"listening"_s).value(u"unserved").toJson(),
             QByteArray(R"([{"id":"gh","name":"GitHub","messages":1}])"));
    QCOMPARE(finish(), 0);
    const QByteArray said = m_relay->readAllStandardError();
    QVERIFY2(said.contains("\"GitHub\" (_id gh)"), said.constData());
    QCOMPARE(m_target.messageCount(), 0);

    startRelay(withIntegration());
    QVERIFY(next(u"listening"_s).value(u"unserved").isUndefined());
    next(u"forwarded"_s);
    QCOMPARE(finish(), 0);
}

void TestCliRelayRestart::startsAgainAsProcessOne()
{
    // As in a container: the relay that was killed and the one that is started are process 1.
    const QStringList inside{u"-p"_s, u"-f"_s, u"--mount-proc"_s, u"--kill-child"_s};
    if (QProcess::execute(u"unshare"_s, inside + QStringList{u"true"_s}) != 0)
        QSKIP("unshare needs root");
    write(u"plain.json"_s, R"({"_id":"gh","token":"tok","scriptEnabled":false})");
    const QStringList arguments = QStringList{u"relay"_s} + withIntegration(u"plain.json"_s);
    for (int i = 0; i < 2; ++i) {
        m_relay = std::make_unique<QProcess>();
        m_relay->start(u"unshare"_s,
                       inside + QStringList{test::binPath(u"hooksmith-cli"_s)} + arguments);
        QVERIFY(m_relay->waitForStarted());
        QVERIFY2(next(u"listening"_s).isObject(), "the lock of a dead process does not hold");
        const QByteArray reply = post(u"/hooks/gh/tok"_s, R"({"text":"a"})");
        QVERIFY2(reply.startsWith("HTTP/1.1 200"), reply.constData());
        // As long as it lives nobody else gets in, and it is named.
        QProcess second;
        second.start(test::binPath(u"hooksmith-cli"_s), arguments);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        const QByteArray said = second.readAllStandardError();
        QVERIFY2(said.contains("in use by hooksmith-cli (process 1)"), said.constData());
        (void)finish(SIGKILL);
        QTRY_VERIFY(JournalLock::take(data()));
    }
}

void TestCliRelayRestart::startsOnAFullDisk()
{
    QVERIFY(QDir().mkpath(data()));
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, data()})
        != 0)
        QSKIP("mounting needs root");
    const auto unmount = qScopeGuard([this] { QProcess::execute(u"umount"_s, {u"-l"_s, data()}); });
    const QByteArray large =
        QByteArray(pushBody).chopped(1) + R"(,"pad":")" + QByteArray(20'000, 'x') + R"("})";
    m_target.behave(R"({"path":"/hooks/","status":503,"times":-1})");
    startRelay(withIntegration());
    next(u"listening"_s);
    int accepted = 0;
    while (accepted < 500 && post(u"/hooks/gh/tok"_s, large).startsWith("HTTP/1.1 200"))
        ++accepted;
    QVERIFY(accepted > 0 && accepted < 500);
    QCOMPARE(finish(SIGKILL), -2);

    startRelay(withIntegration());
    QVERIFY(next(u"listening"_s).isObject());
    const QByteArray reply = post(u"/hooks/gh/tok"_s, large);
    QVERIFY2(reply.startsWith("HTTP/1.1 503"), reply.left(200).constData());
    QVERIFY(reply.contains("the disk is full"));
    // What was acknowledged leaves all the same, each once.
    m_target.behaveWell();
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), accepted, 60000);
    QCOMPARE(finish(), 0);
    QCOMPARE(m_target.messageCount(), accepted);
}

QTEST_GUILESS_MAIN(TestCliRelayRestart)
#include "tst_cli_relay_restart.moc"
