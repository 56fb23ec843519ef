// SPDX-License-Identifier: MIT
// What senders hear when the journal cannot be written: 503, never an answer for something that is
// then lost.
#include "core/relay/journalfiles.h"
#include "tests/core/relay/relayharness.h"

#include <csignal>
#include <QDateTime>
#include <QNetworkReply>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

const QString hook = u"/hooks/one/secret"_s;

QString databaseIn(const QString &folder)
{
    return folder + u'/' + QLatin1StringView(Journal::fileName);
}

/// Bounds the size of files of this process; 0: no longer. Unlike a full disk everybody may do
/// that.
bool limitFiles(rlim_t bytes)
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return false;
    limit.rlim_cur = bytes > 0 ? bytes : limit.rlim_max;
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

} // namespace

class TestRelayStorage : public RelayHarness
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { prepare(); }
    void cleanup();
    void refusesUntilItCanStore_data();
    void refusesUntilItCanStore();
    void refusesWhatADamagedFileCannotTake();
    void refusesWhenItsFilesAreGone_data();
    void refusesWhenItsFilesAreGone();
    void refusesWhenItsFilesAreDamaged_data();
    void refusesWhenItsFilesAreDamaged();
    void refusesNobodyForAnother();

private:
    bool mount(const QByteArray &options);
    void startHere(const std::function<void(RelayConfig &)> &change = {})
    {
        start({integration(u"one"_s)}, change);
    }
    QString m_mounted;
};

void TestRelayStorage::initTestCase()
{
    QVERIFY(m_target.start());
    std::signal(SIGXFSZ, SIG_IGN); // Writing beyond the limit is then an error like others
}

void TestRelayStorage::cleanup()
{
    limitFiles(0);
    m_relay.reset();
    if (!m_mounted.isEmpty())
        QProcess::execute(u"umount"_s, {u"-l"_s, m_mounted});
    m_mounted.clear();
}

/// A file system of its own for the journal; false when that is not allowed here.
bool TestRelayStorage::mount(const QByteArray &options)
{
    QDir().mkpath(dataFolder());
    if (QProcess::execute(
            u"mount"_s,
            {u"-t"_s, u"tmpfs"_s, u"-o"_s, QString::fromLatin1(options), u"tmpfs"_s, dataFolder()})
        != 0)
        return false;
    m_mounted = dataFolder();
    return true;
}

void TestRelayStorage::refusesUntilItCanStore_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("full disk") << u"journal-full"_s;
    QTest::newRow("file size limit") << u"journal-write"_s;
    QTest::newRow("locked by another program") << u"journal-locked"_s;
}

void TestRelayStorage::refusesUntilItCanStore()
{
    QFETCH(QString, code);
    const bool full = code == "journal-full"_L1, locked = code == "journal-locked"_L1;
    if (full && !mount("size=2m"))
        QSKIP("mounting needs root");
    startHere();
    QCOMPARE(ask("POST", hook, "before").status, 200);
    QTRY_COMPARE(m_forwarded.size(), 1);
    if (!full && !locked)
        QVERIFY(limitFiles(1024 * 1024));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
        other.setDatabaseName(databaseIn(dataFolder()));
        QVERIFY(other.open());
        QSqlQuery query(other);
        if (locked)
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));

        // Many at once, so that some share a commit; together more than there is room for.
        QHash<QByteArray, int> answers;
        for (int i = 0; i < 40; ++i) {
            const QByteArray text = "text " + QByteArray::number(i);
            QNetworkReply *reply =
                send("POST", hook, text + QByteArray(locked ? 10 : 100'000, ' '));
            connect(reply, &QNetworkReply::finished, this, [&answers, reply, text] {
                answers.insert(text,
                               reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
                reply->deleteLater();
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 40, 60000);
        QStringList accepted{u"before"_s};
        int refused = 0;
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            QVERIFY2(answer.value() == 200 || answer.value() == 503,
                     qPrintable(QString::number(answer.value())));
            if (answer.value() == 200)
                accepted.append(QString::fromLatin1(answer.key()));
            else
                ++refused;
        }
        QVERIFY(refused > 0);
        QCOMPARE(m_refused.size(), refused);
        for (const Delivery &delivery : std::as_const(m_refused)) {
            const Error error = delivery.refusal.value_or(Error());
            QCOMPARE(error.code, code);
            QVERIFY2(error.message.contains(u"relay.sqlite"_s), qPrintable(error.message));
        }
        const Answer last = ask("POST", hook, "z" + QByteArray(200'000, ' '));
        QCOMPARE(last.status, 503);
        QCOMPARE(last.retryAfter, QByteArray("30"));
        QVERIFY(last.body.contains("relay.sqlite"));

        // Room again: no restart is needed.
        if (locked)
            QVERIFY(query.exec(u"ROLLBACK"_s));
        else if (full)
            QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=32m"_s, dataFolder()}),
                     0);
        else
            QVERIFY(limitFiles(0));
        QCOMPARE(ask("POST", hook, "after").status, 200);
        accepted.append(u"after"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_forwarded.size(), accepted.size(), 30000);
        QStringList posted = storedTexts();
        for (QString &text : posted)
            text = text.trimmed();
        posted.sort();
        accepted.sort();
        QCOMPARE(posted, accepted); // All that was acknowledged, once, and nothing else
    }
    QSqlDatabase::removeDatabase(u"locker"_s);

    // That they were posted could not be written down at the time. It was made good: they are not
    // posted once more.
    QSignalSpy stopped(m_relay.get(), &Relay::stopped);
    m_relay->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30000);
    startHere();
    QCOMPARE(m_relay->queuedForwards(), 0);
}

void TestRelayStorage::refusesWhatADamagedFileCannotTake()
{
    {
        Journal journal;
        QVERIFY(journal.open(dataFolder()));
        int stored = 0;
        for (int i = 0; i < 500; ++i) {
            Delivery delivery;
            delivery.id = u"0000%1"_s.arg(i, 32, 10, QChar(u'0'));
            delivery.receivedMs = QDateTime::currentMSecsSinceEpoch();
            delivery.request.body = QByteArray(1000, 'x');
            journal.add(delivery, this, [&stored](const Result<void> &r) { stored += bool(r); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(stored, 500, 30000);
    }
    startHere();
    QFile file(databaseIn(dataFolder()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 100'000);
    file.seek(4096);
    file.write(QByteArray(file.size() - 4096, char(0x5a)));
    file.close();
    for (int i = 0; i < 3; ++i) {
        const Answer answer = ask("POST", hook, "lost?");
        QCOMPARE(answer.status, 503);
        QVERIFY2(answer.body.contains("damaged"), answer.body.constData());
    }
    QCOMPARE(m_refused.size(), 3);
    QCOMPARE(m_refused.at(0).refusal.value_or(Error()).code, u"journal-corrupt"_s);
    QVERIFY(storedTexts().isEmpty());

    // What the message says: moved away, the next start makes a new one.
    m_relay.reset();
    QDir(dataFolder()).removeRecursively();
    startHere();
    QCOMPARE(ask("POST", hook, "again").status, 200);
    QTRY_COMPARE(storedTexts(), QStringList{u"again"_s});
}

void TestRelayStorage::refusesWhenItsFilesAreGone_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("database deleted") << u"relay.sqlite"_s;
    QTest::newRow("log deleted") << u"relay.sqlite-wal"_s;
    QTest::newRow("folder deleted") << QString();
}

void TestRelayStorage::refusesWhenItsFilesAreGone()
{
    QFETCH(QString, what);
    startHere();
    QCOMPARE(ask("POST", hook, "before").status, 200);
    QTRY_COMPARE(m_forwarded.size(), 1);
    // Also that it was posted is written down by then.
    QCOMPARE(load(m_forwarded.at(0).id).forwards.at(0).state, Forward::State::Delivered);
    if (what.isEmpty())
        QVERIFY(QDir(dataFolder()).removeRecursively());
    else
        QVERIFY(QFile::remove(dataFolder() + u'/' + what));
    // SQLite would go on writing to files that no longer have a name.
    const Answer answer = ask("POST", hook, "lost?");
    QCOMPARE(answer.status, 503);
    QVERIFY2(answer.body.contains("deleted"), answer.body.constData());
    QCOMPARE(m_refused.size(), 1);
    QCOMPARE(m_refused.at(0).refusal.value_or(Error()).code, u"journal-gone"_s);
    QCOMPARE(storedTexts(), QStringList{u"before"_s});
    m_relay.reset();
    startHere();
    QCOMPARE(m_relay->queuedForwards(), 0);
    QCOMPARE(ask("POST", hook, "after").status, 200);
    QTRY_COMPARE(storedTexts(), QStringList({u"before"_s, u"after"_s}));
}

void TestRelayStorage::refusesWhenItsFilesAreDamaged_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("overwrite");
    QTest::newRow("database emptied") << u"relay.sqlite"_s << false;
    QTest::newRow("log emptied") << u"relay.sqlite-wal"_s << false;
    QTest::newRow("log overwritten") << u"relay.sqlite-wal"_s << true;
}

void TestRelayStorage::refusesWhenItsFilesAreDamaged()
{
    QFETCH(QString, what);
    QFETCH(bool, overwrite);
    startHere();
    QCOMPARE(ask("POST", hook, "before").status, 200);
    QTRY_COMPARE(m_forwarded.size(), 1);
    QCOMPARE(load(m_forwarded.at(0).id).forwards.at(0).state, Forward::State::Delivered);
    QFile file(dataFolder() + u'/' + what);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(size > 0);
    if (overwrite)
        QCOMPARE(file.write(QByteArray(size, char(0x5a))), size);
    else
        QVERIFY(file.resize(0));
    file.close();
    // SQLite goes on with what it has in memory, and would lose it all at the end.
    for (int i = 0; i < 2; ++i) {
        const Answer answer = ask("POST", hook, "lost?");
        QCOMPARE(answer.status, 503);
        QVERIFY2(answer.body.contains("damaged"), answer.body.constData());
    }
    QCOMPARE(m_refused.at(0).refusal.value_or(Error()).code, u"journal-corrupt"_s);
    QCOMPARE(storedTexts(), QStringList{u"before"_s});
    if (overwrite)
        QVERIFY(JournalFiles::hasDamagedLog(databaseIn(dataFolder())));
}

void TestRelayStorage::refusesNobodyForAnother()
{
    // Two that cannot both be stored, with one that can, in one commit.
    Journal journal;
    QVERIFY(journal.open(dataFolder()));
    QStringList results;
    for (const char *id : {"a", "a", "b"}) {
        Delivery delivery;
        delivery.id = QString::fromLatin1(id);
        delivery.receivedMs = QDateTime::currentMSecsSinceEpoch();
        journal.add(delivery, this, [&results](const Result<void> &result) {
            results.append(result ? u"stored"_s : result.error().code);
        });
    }
    QTRY_COMPARE(results.size(), 3);
    QCOMPARE(results, QStringList({u"stored"_s, u"journal-conflict"_s, u"stored"_s}));
}

QTEST_GUILESS_MAIN(TestRelayStorage)
#include "tst_relaystorage.moc"
