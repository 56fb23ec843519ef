// SPDX-License-Identifier: MIT
#include "tests/core/relay/journalharness.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// What is stored, for how long, and what is said when it cannot be.
class TestJournal : public JournalHarness
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void remembersWhatIsQueued();
    void keepsRawBytes();
    void sharesACommit();
    void isPrivate();
    void isOpenOnlyOnce();
    void refusesAFileThatIsNoDatabase();
    void refusesANewerFormat();
    void saysWhenItCannotWrite();
    void forgetsOldDeliveries();
    void forgetsByAge();
    void forgetsBySize();
    void forgetsWhileItIsOpen_data();
    void forgetsWhileItIsOpen();
    void migratesTheFirstFormat();
    void loadsEverything();
    void clearsWhatIsFinished();
    void saysWhenTheDiskIsFull();
    void saysWhenTheFileIsDamagedWhileOpen();
    void remembersProvidersIds();
};

void TestJournal::remembersWhatIsQueued()
{
    {
        Journal journal;
        QVERIFY(journal.open(path()));
        addAll(journal,
               {delivery(u"a"_s, 2), delivery(u"b"_s), delivery(u"c"_s), delivery(u"d"_s, 0)});
        ForwardAttempt delivered;
        delivered.status = 200;
        journal.recordAttempt(u"a"_s, 0, delivered, Forward::State::Delivered);
        ForwardAttempt failed;
        failed.error = Error{u"target-timeout"_s, u"Too slow."_s, {}, {}};
        journal.recordAttempt(u"b"_s, 0, failed, Forward::State::Queued);
        journal.recordAttempt(u"b"_s, 0, failed, Forward::State::Queued);
        journal.recordAttempt(u"c"_s, 0, failed, Forward::State::Dead);
    }
    Journal journal;
    const auto queued = journal.open(path());
    QVERIFY(queued);
    QCOMPARE(queued->size(), 2);
    QCOMPARE(queued->at(0).delivery.id, u"a"_s);
    QCOMPARE(queued->at(0).position, 1);
    QCOMPARE(queued->at(0).payload, QByteArray(R"({"text":"a"})"));
    QCOMPARE(queued->at(0).attempts, 0);
    QCOMPARE(queued->at(1).delivery.id, u"b"_s);
    QCOMPARE(queued->at(1).delivery.integrationId, u"i1"_s);
    QCOMPARE(queued->at(1).attempts, 2);
}

void TestJournal::keepsRawBytes()
{
    {
        Journal journal;
        QVERIFY(journal.open(path()));
        addAll(journal, {delivery(u"a"_s)});
    }
    QCOMPARE(ask(u"SELECT body FROM deliveries"_s).toByteArray(), QByteArray("\0\x01\xff", 3));
    QCOMPARE(ask(u"SELECT headers FROM deliveries"_s).toString(), u"[[\"X-Raw\",\"\u00ff\"]]"_s);
}

void TestJournal::sharesACommit()
{
    // One sync each would take a thousand syncs' time; together they take a few.
    Journal journal;
    QVERIFY(journal.open(path()));
    QList<Delivery> many;
    for (int i = 0; i < 1000; ++i)
        many.append(delivery(u"d%1"_s.arg(i)));
    addAll(journal, many);
    QCOMPARE(ask(u"SELECT count(*) FROM forwards WHERE state = 'queued'"_s).toInt(), 1000);
}

void TestJournal::isPrivate()
{
    Journal journal;
    QVERIFY(journal.open(path()));
    addAll(journal, {delivery(u"a"_s)});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QStringList files = QDir(path()).entryList({u"relay.sqlite*"_s}, QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QVERIFY2(!(QFile::permissions(path() + u'/' + file) & others), qPrintable(file));
    QVERIFY(!(QFile::permissions(path()) & (others | QFile::ExeOther)));
}

void TestJournal::isOpenOnlyOnce()
{
    Journal first;
    QVERIFY(first.open(path()));
    Journal second;
    const auto result = second.open(path());
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"journal-in-use"_s);
    QVERIFY(result.error().message.contains(u"--data"_s));
}

void TestJournal::refusesAFileThatIsNoDatabase()
{
    QDir().mkpath(path());
    QFile file(path() + u'/' + QLatin1StringView(Journal::fileName));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    Journal journal;
    const auto result = journal.open(path());
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"journal-corrupt"_s);
    QVERIFY(result.error().message.contains(QLatin1StringView(Journal::fileName)));
    QCOMPARE(file.size(), 8192);
}

void TestJournal::refusesANewerFormat()
{
    {
        Journal journal;
        QVERIFY(journal.open(path()));
    }
    ask(u"PRAGMA user_version = 99"_s);
    Journal journal;
    const auto result = journal.open(path());
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"journal-too-new"_s);
}

void TestJournal::saysWhenItCannotWrite()
{
    Journal journal;
    QVERIFY(journal.open(path()));
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
    other.setDatabaseName(path() + u'/' + QLatin1StringView(Journal::fileName));
    QVERIFY(other.open());
    QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
    std::optional<Result<void>> result;
    journal.add(delivery(u"a"_s), this, [&result](const Result<void> &r) { result = r; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 10000);
    QVERIFY(!*result);
    QCOMPARE(result->error().code, u"journal-locked"_s);
    // And it recovers.
    QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"locker"_s);
    addAll(journal, {delivery(u"a"_s)});
}

void TestJournal::forgetsOldDeliveries()
{
    {
        Journal journal;
        QVERIFY(journal.open(path()));
        addAll(journal,
               {delivery(u"queued"_s), delivery(u"old"_s, 0), delivery(u"new1"_s, 0),
                delivery(u"new2"_s, 0)});
    }
    Journal journal(RetentionPolicy{2, 0, 0, 100});
    QVERIFY(journal.open(path()));
    QCOMPARE(
        ask(u"SELECT group_concat(id) FROM (SELECT id FROM deliveries ORDER BY seq)"_s).toString(),
        u"queued,new1,new2"_s);
}

void TestJournal::forgetsByAge()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    {
        Journal journal;
        QVERIFY(journal.open(path()));
        Delivery old = delivery(u"old"_s, 0);
        old.receivedMs = now - 3 * 86400000LL;
        Delivery oldButQueued = delivery(u"queued"_s);
        oldButQueued.receivedMs = old.receivedMs;
        Delivery fresh = delivery(u"fresh"_s, 0);
        fresh.receivedMs = now;
        addAll(journal, {old, oldButQueued, fresh});
    }
    Journal journal(RetentionPolicy{1000, 2, 0, 100});
    QVERIFY(journal.open(path()));
    QCOMPARE(
        ask(u"SELECT group_concat(id) FROM (SELECT id FROM deliveries ORDER BY seq)"_s).toString(),
        u"queued,fresh"_s);
}

void TestJournal::forgetsBySize()
{
    {
        Journal journal;
        QVERIFY(journal.open(path()));
        QList<Delivery> many;
        for (int i = 0; i < 100; ++i) {
            many.append(delivery(u"d%1"_s.arg(i, 3, 10, QChar(u'0')), 0));
            many.last().receivedMs = QDateTime::currentMSecsSinceEpoch();
            many.last().request.body = QByteArray(50000, 'x');
        }
        many[0].forwards.append(Forward{"{}", Forward::State::Held, {}, {}});
        addAll(journal, many);
    }
    Journal journal(RetentionPolicy{1000, 0, 2 * 1000 * 1000, 100});
    QVERIFY(journal.open(path()));
    std::optional<JournalUsage> usage;
    journal.usage(this, [&usage](const Result<JournalUsage> &result) { usage = result.value(); });
    QTRY_VERIFY(usage);
    QVERIFY2(usage->bytes <= 2 * 1000 * 1000, qPrintable(QString::number(usage->bytes)));
    QVERIFY2(usage->deliveries > 20, qPrintable(QString::number(usage->deliveries)));
    QCOMPARE(usage->held, 1);
    QCOMPARE(ask(u"SELECT id FROM deliveries ORDER BY seq LIMIT 1"_s).toString(), u"d000"_s);
    QCOMPARE(ask(u"SELECT id FROM deliveries ORDER BY seq DESC LIMIT 1"_s).toString(), u"d099"_s);
}

void TestJournal::forgetsWhileItIsOpen_data()
{
    QTest::addColumn<int>("deliveries");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("number") << 3 << 0 << qint64(0);
    QTest::newRow("age") << 1000 << 2 << qint64(0);
    QTest::newRow("size") << 1000 << 0 << qint64(1250 * 1000);
}

/// And its files become smaller, log and all.
void TestJournal::forgetsWhileItIsOpen()
{
    QFETCH(int, deliveries);
    QFETCH(int, days);
    QFETCH(qint64, bytes);
    RetentionPolicy policy{deliveries, days, bytes, 100};
    policy.checkEveryMs = 200;
    Journal journal(policy);
    QVERIFY(journal.open(path()));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<Delivery> many;
    for (int i = 0; i < 20; ++i) {
        many.append(delivery(u"d%1"_s.arg(i, 2, 10, QChar(u'0')), 0));
        many.last().receivedMs = i < 17 ? now - 3 * 86400000LL : now;
        many.last().request.body = QByteArray(250000, '.');
    }
    many[0].forwards.append(Forward{"{}", Forward::State::Held, {}, {}});
    addAll(journal, many);
    const QString ids = u"SELECT group_concat(id) FROM (SELECT id FROM deliveries ORDER BY seq)"_s;
    QTRY_COMPARE(ask(ids).toString(), u"d00,d17,d18,d19"_s);
    const auto filesBytes = [this] {
        qint64 sum = 0;
        const QFileInfoList files = QDir(path()).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files) {
            if (!file.fileName().endsWith(u"-shm"_s))
                sum += file.size();
        }
        return sum;
    };
    QTRY_VERIFY_WITH_TIMEOUT(filesBytes() <= 1'300'000, 30000);
    // It still takes deliveries: that the log was emptied is no damage.
    addAll(journal, {delivery(u"later"_s, 0)});
}

void TestJournal::migratesTheFirstFormat()
{
    // As the first program wrote it.
    QDir().mkpath(path());
    ask(u"CREATE TABLE deliveries (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
        "received_ms INTEGER NOT NULL, integration_id TEXT NOT NULL, integration_name TEXT NOT "
        "NULL, peer TEXT NOT NULL, method TEXT NOT NULL, target TEXT NOT NULL, headers TEXT NOT "
        "NULL, body BLOB NOT NULL, provider TEXT NOT NULL, event TEXT NOT NULL, provider_delivery "
        "TEXT NOT NULL, outcome TEXT NOT NULL, run TEXT NOT NULL, reply_status INTEGER NOT NULL, "
        "reply_body BLOB NOT NULL)"_s);
    ask(u"CREATE TABLE forwards (seq INTEGER PRIMARY KEY AUTOINCREMENT, delivery TEXT NOT NULL "
        "REFERENCES deliveries(id) ON DELETE CASCADE, position INTEGER NOT NULL, payload BLOB NOT "
        "NULL, state TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0, UNIQUE (delivery, "
        "position))"_s);
    ask(u"CREATE TABLE attempts (seq INTEGER PRIMARY KEY AUTOINCREMENT, delivery TEXT NOT NULL "
        "REFERENCES deliveries(id) ON DELETE CASCADE, position INTEGER NOT NULL, time_ms INTEGER "
        "NOT NULL, target TEXT NOT NULL, status INTEGER NOT NULL, error_code TEXT NOT NULL, error "
        "TEXT NOT NULL, duration_ms REAL NOT NULL, reply BLOB NOT NULL)"_s);
    ask(u"INSERT INTO deliveries (id, received_ms, integration_id, integration_name, peer, method, "
        "target, headers, body, provider, event, provider_delivery, outcome, run, reply_status, "
        "reply_body) VALUES ('old', 1000, 'i1', 'Old', 'p', 'POST', '/hooks/i1/t', "
        "'[[\"A\",\"b\"]]', 'findme', 'github', 'push', 'gh', 'posted', "
        "'{\"profile\":\"7.0\",\"outcome\":{\"code\":\"posted\"}}', 200, '{}')"_s);
    ask(u"INSERT INTO forwards (delivery, position, payload, state, failures) VALUES ('old', 0, "
        "'{}', 'queued', 3)"_s);
    ask(u"PRAGMA user_version = 1"_s);

    Journal journal;
    const auto queued = journal.open(path());
    QVERIFY2(queued, queued ? "" : qPrintable(queued.error().detail));
    QCOMPARE(queued->size(), 1);
    QCOMPARE(queued->at(0).attempts, 3);
    QCOMPARE(queued->at(0).kind, Forward::Kind::Message);
    std::optional<Result<Delivery>> loaded;
    journal.load(u"old"_s, this, [&loaded](const Result<Delivery> &result) { loaded = result; });
    QTRY_VERIFY(loaded);
    QVERIFY(*loaded);
    QCOMPARE((*loaded)->request.headers.size(), 1);
    QCOMPARE((*loaded)->request.headers.at(0), (HeaderField{"A", "b"}));
    QCOMPARE((*loaded)->result.outcome.code, OutcomeCode::Posted);
    std::optional<qsizetype> hits;
    journal.find(
        {u"findme"_s, {}, {}, {}, {}, false, 0, 10}, this,
        [&hits](const Result<QList<JournalEntry>> &found) { hits = found.value().size(); });
    QTRY_COMPARE(hits.value_or(-1), 1);
    QCOMPARE(ask(u"PRAGMA user_version"_s).toInt(), 3);
}

void TestJournal::loadsEverything()
{
    Journal journal;
    QVERIFY(journal.open(path()));
    Delivery item = delivery(u"a"_s, 2);
    item.mode = RelayMode::Hold;
    item.note = u"Note"_s;
    item.signature = {SignatureVerdict::Kind::Stale, u"X-Sig"_s, u"HMAC"_s, u"Too old."_s};
    item.duplicateOf = u"b"_s;
    item.replayOf = u"c"_s;
    item.reply.status = 201;
    item.reply.headers = {{"X-Reply", "1"}};
    item.reply.body = "answer";
    item.durationMs = 1.5;
    item.forwards[1].kind = Forward::Kind::Rest;
    item.forwards[1].state = Forward::State::Held;
    item.forwards[1].target = QUrl(u"https://x.test/hooks/a/b"_s);
    item.result.profile = u"7.5"_s;
    item.result.outcome = {OutcomeCode::ScriptError, u"Broken."_s};
    item.result.messages = {{u"#a"_s, JsValue::object({{u"msg"_s, u"text"_s}}), u"me"_s}};
    item.result.console = {{u"log"_s, u"line"_s, 3, 0}};
    item.result.error = ScriptError{u"TypeError"_s, u"no"_s, 4, 5, {{u"f"_s, 6, 7}}};
    item.result.trace = {{u"step"_s, u"detail"_s, u"advice"_s}};
    item.result.reply = Reply{400, JsValue::object({{u"success"_s, false}}), {}};
    addAll(journal, {item});
    ForwardAttempt attempt;
    attempt.timeMs = 7;
    attempt.target = u"https://x.test/..."_s;
    attempt.status = 500;
    attempt.reply = "oops";
    attempt.error = Error{u"target-failed"_s, u"It failed."_s, {}, {}};
    attempt.differences = {u"one"_s, u"two"_s};
    journal.recordAttempt(u"a"_s, 0, attempt, Forward::State::Dead);
    bool flushed = false;
    journal.flush(this, [&flushed] { flushed = true; });
    QTRY_VERIFY(flushed);

    std::optional<Result<Delivery>> loaded;
    journal.load(u"a"_s, this, [&loaded](const Result<Delivery> &result) { loaded = result; });
    QTRY_VERIFY(loaded);
    QVERIFY(*loaded);
    const Delivery &back = **loaded;
    QCOMPARE(back.request.body, item.request.body);
    QCOMPARE(back.request.headers, item.request.headers);
    QCOMPARE(back.mode, RelayMode::Hold);
    QVERIFY(back.signature == item.signature);
    QCOMPARE(back.duplicateOf, u"b"_s);
    QCOMPARE(back.replayOf, u"c"_s);
    QCOMPARE(back.note, u"Note"_s);
    QCOMPARE(back.reply.status, 201);
    QCOMPARE(back.reply.headers, item.reply.headers);
    QCOMPARE(back.reply.body, QByteArray("answer"));
    QCOMPARE(back.forwards.size(), 2);
    QCOMPARE(back.forwards.at(0).state, Forward::State::Dead);
    QCOMPARE(back.forwards.at(0).attempts.size(), 1);
    QCOMPARE(back.forwards.at(0).attempts.at(0).differences, attempt.differences);
    QCOMPARE(back.forwards.at(0).attempts.at(0).error->code, u"target-failed"_s);
    QCOMPARE(back.forwards.at(1).kind, Forward::Kind::Rest);
    QCOMPARE(back.forwards.at(1).state, Forward::State::Held);
    QCOMPARE(back.forwards.at(1).target, item.forwards.at(1).target);
    // The whole run, as a document.
    QCOMPARE(back.result.toJson().toJson(), item.result.toJson().toJson());

    loaded.reset();
    journal.load(u"none"_s, this, [&loaded](const Result<Delivery> &result) { loaded = result; });
    QTRY_VERIFY(loaded);
    QCOMPARE(loaded->error().code, u"not-found"_s);
}

void TestJournal::clearsWhatIsFinished()
{
    Journal journal;
    QVERIFY(journal.open(path()));
    Delivery dead = delivery(u"dead"_s);
    dead.forwards[0].state = Forward::State::Dead;
    addAll(journal,
           {delivery(u"done"_s, 0), dead, delivery(u"queued"_s), delivery(u"pinned"_s, 0)});
    journal.setPinned(u"pinned"_s, true);
    QTRY_COMPARE(ask(u"SELECT value FROM meta"_s).toInt(), 4);
    const auto clear = [&](bool alsoDead) {
        std::optional<Result<void>> result;
        journal.clear(alsoDead, this, [&result](const Result<void> &r) { result = r; });
        return QTest::qWaitFor([&result] { return result.has_value(); }) && bool(*result);
    };
    const QString ids = u"SELECT group_concat(id) FROM (SELECT id FROM deliveries ORDER BY seq)"_s;
    QVERIFY(clear(false));
    QCOMPARE(ask(ids).toString(), u"dead,queued,pinned"_s);
    QVERIFY(clear(true));
    QCOMPARE(ask(ids).toString(), u"queued,pinned"_s);
    // The search index forgot them too, and is in step with the table.
    QCOMPARE(ask(u"SELECT count(*) FROM search WHERE search MATCH 'hooks'"_s).toInt(), 2);
    ask(u"INSERT INTO search(search) VALUES ('integrity-check')"_s);
    QCOMPARE(ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestJournal::saysWhenTheDiskIsFull()
{
    // A real file system of one megabyte.
    const QString mount = m_folder->filePath(u"full"_s);
    QDir().mkpath(mount);
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, mount}))
        QSKIP("mounting needs root");
    const auto unmount = qScopeGuard([&mount] {
        QProcess::execute(u"umount"_s, {u"-l"_s, mount});
    });
    {
        Journal journal;
        QVERIFY(journal.open(mount + u"/data"_s));
        int stored = 0;
        std::optional<Error> error;
        for (int i = 0; i < 20 && !error; ++i) {
            Delivery item = delivery(u"d%1"_s.arg(i));
            item.request.body = QByteArray(100000, 'x');
            std::optional<Result<void>> result;
            journal.add(item, this, [&result](const Result<void> &r) { result = r; });
            QTRY_VERIFY(result);
            if (*result)
                ++stored;
            else
                error = result->error();
        }
        QVERIFY(error);
        QCOMPARE(error->code, u"journal-full"_s);
        QVERIFY(stored > 0);
        // With room again it goes on, and what was acknowledged is there.
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=16m"_s, mount}), 0);
        addAll(journal, {delivery(u"after"_s)});
        std::optional<JournalUsage> usage;
        journal.usage(this, [&usage](const Result<JournalUsage> &r) { usage = r.value(); });
        QTRY_VERIFY(usage);
        QCOMPARE(usage->deliveries, stored + 1);
    }
}

void TestJournal::saysWhenTheFileIsDamagedWhileOpen()
{
    {
        Journal journal;
        QVERIFY(journal.open(path()));
        QList<Delivery> some;
        for (int i = 0; i < 50; ++i)
            some.append(delivery(u"d%1"_s.arg(i)));
        addAll(journal, some);
    }
    // Everything behind the header page becomes noise.
    QFile file(path() + u'/' + QLatin1StringView(Journal::fileName));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 8192);
    file.seek(4096);
    file.write(QByteArray(file.size() - 4096, char(0x5a)));
    file.close();
    Journal journal;
    const auto opened = journal.open(path());
    if (!opened) {
        QCOMPARE(opened.error().code, u"journal-corrupt"_s);
        return;
    }
    std::optional<Result<void>> result;
    journal.add(delivery(u"x"_s), this, [&result](const Result<void> &r) { result = r; });
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().code, u"journal-corrupt"_s);
}

void TestJournal::remembersProvidersIds()
{
    Delivery item = delivery(u"a"_s, 0);
    item.receivedMs = QDateTime::currentMSecsSinceEpoch(); // Old ones are trimmed when it opens
    item.provider = {u"github"_s, u"GitHub"_s, u"push"_s, u"gh-1"_s};
    Delivery again = item;
    again.id = u"b"_s;
    {
        Journal journal;
        QVERIFY(journal.open(path()));
        addAll(journal, {item, again});
    }
    Journal journal;
    QVERIFY(journal.open(path()));
    QCOMPARE(journal.recentDeliveries().value(Journal::recentKey(item)), u"a"_s);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
