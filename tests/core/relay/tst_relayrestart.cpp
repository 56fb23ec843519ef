// SPDX-License-Identifier: MIT
// What a relay still knows when it is started again.
#include "core/relay/keptaddresses.h"
#include "tests/core/relay/relayharness.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestRelayRestart : public RelayHarness
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_target.start()); }
    void init() { prepare(); }
    void cleanup() { m_relay.reset(); }
    void keepsWhatATargetAskedFor();
    void asksAnotherTargetAtOnce();
    void namesWhatNobodyServes();
    void keepsAddresses();
    void keepsAddressesToItself();

private:
    /// One message, which the target does not want for `seconds`.
    void leaveOneWaiting(const QByteArray &seconds);
};

void TestRelayRestart::leaveOneWaiting(const QByteArray &seconds)
{
    m_target.behave(R"({"path":"/hooks/","status":429,"headers":{"Retry-After":")" + seconds
                    + R"("},"times":-1})");
    start({integration(u"one"_s)});
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "text").status, 200);
    QTRY_VERIFY(!m_failed.isEmpty());
    (void)load(m_failed.at(0).id); // Written by then
    m_relay.reset();
    m_target.behaveWell();
}

void TestRelayRestart::keepsWhatATargetAskedFor()
{
    leaveOneWaiting("3");
    const qint64 asked = m_failed.constLast().forwards.at(0).attempts.constLast().timeMs;
    start({integration(u"one"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_forwarded.size(), 1, 15000);
    const qint64 posted = m_forwarded.at(0).forwards.at(0).attempts.constLast().timeMs;
    QVERIFY2(posted - asked >= 3000, qPrintable(QString::number(posted - asked)));
    // And it is over then.
    QCOMPARE(ask("POST", u"/hooks/one/secret"_s, "more").status, 200);
    QTRY_COMPARE(m_forwarded.size(), 2);
}

void TestRelayRestart::asksAnotherTargetAtOnce()
{
    leaveOneWaiting("600");
    m_target.setIntegration(
        R"({"type":"webhook-incoming","_id":"other","token":"t","channel":"#o"})");
    start({integration(u"one"_s)}, [this](RelayConfig &config) {
        config.forwardUrl = QUrl(m_target.url() + u"/hooks/other/t"_s);
    });
    QTRY_COMPARE(m_forwarded.size(), 1);
}

void TestRelayRestart::namesWhatNobodyServes()
{
    leaveOneWaiting("2");
    start({integration(u"two"_s)});
    const QMap<QString, Relay::Unserved> unserved = m_relay->unserved();
    QCOMPARE(unserved.keys(), QStringList{u"one"_s});
    QCOMPARE(unserved.value(u"one"_s).messages, 1);
    QCOMPARE(unserved.value(u"one"_s).integrationName, u"Name of one"_s);
    // It is not lost, only late.
    m_relay.reset();
    start({integration(u"two"_s), integration(u"one"_s)});
    QVERIFY(m_relay->unserved().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_forwarded.size(), 1, 15000);
}

void TestRelayRestart::keepsAddresses()
{
    const auto complete = [this](const QString &name, const QString &id = {}) {
        KeptAddresses kept(dataFolder());
        Integration item;
        item.id = id;
        (void)kept.complete(name, item);
        if (!kept.save())
            qWarning("not saved");
        return std::pair(item.id, item.token);
    };
    const auto one = complete(u"one"_s), two = complete(u"two"_s);
    QVERIFY(one.first.size() == 17 && one.second.size() == 48);
    QVERIFY(one.first != two.first && one.second != two.second);
    QCOMPARE(complete(u"one"_s), one);
    QCOMPARE(complete(u"two"_s), two);
    // What the record says counts; the rest is kept.
    QCOMPARE(complete(u"one"_s, u"mine"_s), std::pair(u"mine"_s, one.second));

    KeptAddresses kept(dataFolder());
    Integration first, second, whole;
    QVERIFY(kept.complete(u"one"_s, first));
    QVERIFY(kept.complete(u"one"_s, second));
    QCOMPARE(first.id, one.first);
    QVERIFY(second.id != first.id);
    whole.id = u"a"_s;
    whole.token = u"b"_s;
    QVERIFY(!kept.complete(u"three"_s, whole));
}

void TestRelayRestart::keepsAddressesToItself()
{
    KeptAddresses kept(dataFolder());
    Integration item;
    QVERIFY(kept.complete(u"one"_s, item));
    QVERIFY(kept.save());
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(kept.path()) & (mine | others), QFile::Permissions(mine));
    QVERIFY(!(QFile::permissions(dataFolder()) & others));
    // A folder that cannot be made is said.
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    KeptAddresses nowhere(m_folder->filePath(u"file/data"_s));
    Integration other;
    QVERIFY(nowhere.complete(u"one"_s, other));
    QCOMPARE(nowhere.save().error().code, u"journal-folder"_s);
}

QTEST_GUILESS_MAIN(TestRelayRestart)
#include "tst_relayrestart.moc"
