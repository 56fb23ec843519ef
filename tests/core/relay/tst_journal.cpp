// SPDX-License-Identifier: MIT
#include "core/relay/journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

Delivery delivery(const QString &id, int forwards = 1)
{
    Delivery result;
    result.id = id;
    result.receivedMs = 1000;
    result.integrationId = u"i1"_s;
    result.integrationName = u"Integration"_s;
    result.request.method = "POST";
    result.request.target = "/hooks/i1/t";
    result.request.headers = {{"X-Raw", "\xff"}};
    result.request.body = QByteArray("\0\x01\xff", 3);
    for (int i = 0; i < forwards; ++i)
        result.forwards.append(
            {"{\"text\":\"" + id.toLatin1() + "\"}", Forward::State::Queued, {}, {}});
    return result;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void remembersWhatIsQueued();
    void keepsRawBytes();
    void sharesACommit();
    void isPrivate();
    void isOpenOnlyOnce();
    void refusesAFileThatIsNoDatabase();
    void refusesANewerFormat();
    void saysWhenItCannotWrite();
    void forgetsOldDeliveries();

private:
    QString path() const { return m_folder->filePath(u"data"_s); }
    static void addAll(Journal &journal, const QList<Delivery> &deliveries);
    QVariant ask(const QString &sql) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::addAll(Journal &journal, const QList<Delivery> &deliveries)
{
    int done = 0;
    QObject context;
    for (const Delivery &item : deliveries)
        journal.add(item, &context, [&done](const Result<void> &result) { done += bool(result); });
    QTRY_COMPARE(done, int(deliveries.size()));
}

QVariant TestJournal::ask(const QString &sql) const
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path() + u'/' + QLatin1StringView(Journal::fileName));
        database.open();
        QSqlQuery query(sql, database);
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return answer;
}

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
    QCOMPARE(result->error().code, u"journal-write"_s);
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
    Journal journal(2);
    QVERIFY(journal.open(path()));
    QCOMPARE(
        ask(u"SELECT group_concat(id) FROM (SELECT id FROM deliveries ORDER BY seq)"_s).toString(),
        u"queued,new1,new2"_s);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
