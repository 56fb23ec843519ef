// SPDX-License-Identifier: MIT
#include "tests/core/relay/journalharness.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// Finding what is stored, while it is being indexed as well.
class TestJournalSearch : public JournalHarness
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void findsText_data();
    void findsText();
    void findsBeforeTheIndexIsReady();
    void findsEachOnceWhileItIndexes();
    void indexesBetweenCommits();
    void filtersAndPages();
    void listsRefusals();
};

void TestJournalSearch::findsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids"); ///< Newest first
    QTest::newRow("everything") << QString() << u"c,b,a"_s;
    QTest::newRow("word of a body") << u"deployment"_s << u"b"_s;
    QTest::newRow("beginning of a word") << u"deplo"_s << u"b"_s;
    QTest::newRow("case and accents") << u"GRUSSE MUNCHEN"_s << u"a"_s;
    QTest::newRow("two words") << u"acme failed"_s << u"c"_s;
    QTest::newRow("word of both") << u"acme"_s << u"c,b"_s;
    QTest::newRow("header") << u"X-Special"_s << u"c"_s;
    QTest::newRow("path") << u"/hooks/i1"_s << u"c,b,a"_s;
    QTest::newRow("quotes are no syntax") << u"\"failed\" OR"_s << QString();
    QTest::newRow("stars are no syntax") << u"* NEAR( :"_s << QString();
    QTest::newRow("number with dashes") << u"2026-01-02"_s << u"b"_s;
    QTest::newRow("absent") << u"nowhere"_s << QString();
}

void TestJournalSearch::findsText()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    Journal journal;
    QVERIFY(journal.open(path()));
    Delivery a = delivery(u"a"_s, 0);
    a.request.body = "{\"text\":\"Grusse aus M\xc3\xbcnchen\"}";
    Delivery b = delivery(u"b"_s, 0);
    b.request.body = R"({"repo":"acme/site","deployment":"2026-01-02"})";
    Delivery c = delivery(u"c"_s, 0);
    c.request.body = R"({"repo":"acme/site","status":"failed"})";
    c.request.headers.append(HeaderField{"X-Special", "yes"});
    addAll(journal, {a, b, c});
    const auto found = [&]() -> QString {
        std::optional<QString> result;
        JournalQuery query;
        query.text = text;
        journal.find(query, this, [&result](const Result<QList<JournalEntry>> &entries) {
            QStringList list;
            if (entries) {
                for (const JournalEntry &entry : *entries)
                    list.append(entry.delivery.id);
            }
            result = entries ? list.join(u',') : entries.error().detail;
        });
        return QTest::qWaitFor([&result] { return result.has_value(); }) ? *result : u"late"_s;
    };
    QTRY_COMPARE(ask(u"SELECT value FROM meta"_s).toInt(), 3); // Indexed when idle
    QCOMPARE(found(), ids);
}

void TestJournalSearch::findsBeforeTheIndexIsReady()
{
    Journal journal;
    QVERIFY(journal.open(path()));
    Delivery a = delivery(u"a"_s, 0);
    a.request.body = "needle 100% in_here";
    addAll(journal, {a});
    for (const QString &text : {u"needle"_s, u"NEEDLE"_s, u"100%"_s, u"in_here"_s}) {
        std::optional<qsizetype> hits;
        journal.find({text, {}, {}, {}, {}, false, 0, 10, false, JournalQuery::Part::All}, this,
                     [&hits](const Result<QList<JournalEntry>> &found) {
                         hits = found ? found->size() : -1;
                     });
        QTRY_VERIFY(hits);
        QCOMPARE(*hits, 1);
    }
}

void TestJournalSearch::findsEachOnceWhileItIndexes()
{
    // More than a quick search looks through one by one; the writer indexes while we ask.
    constexpr int count = 3000;
    Journal journal(RetentionPolicy{100000, 0, 0, 100}); // Their times are long gone
    QVERIFY(journal.open(path()));
    QList<Delivery> many;
    for (int i = 0; i < count; ++i) {
        many.append(delivery(u"d%1"_s.arg(i), 0));
        many.last().request.body = i % 10 ? "hay" : "needle";
        many.last().receivedMs = QDateTime::currentMSecsSinceEpoch(); // Old ones are trimmed
    }
    addAll(journal, many);
    for (int round = 0; round < 20; ++round) {
        QSet<QString> found;
        int answers = 0;
        for (const auto part : {JournalQuery::Part::Quick, JournalQuery::Part::Rest}) {
            JournalQuery query;
            query.text = u"needle"_s;
            query.limit = count;
            query.part = part;
            journal.find(query, this, [&](const Result<QList<JournalEntry>> &entries) {
                ++answers;
                QSet<QString> own;
                for (const JournalEntry &entry : entries.value())
                    own.insert(entry.delivery.id);
                QCOMPARE(own.size(), entries->size());
                found += own;
            });
        }
        QTRY_COMPARE(answers, 2);
        QCOMPARE(found.size(), count / 10);
    }
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"SELECT value FROM meta"_s).toInt(), count, 20000);
}

void TestJournalSearch::indexesBetweenCommits()
{
    // A stream that never pauses for long must not leave the index behind for ever.
    Journal journal;
    QVERIFY(journal.open(path()));
    int added = 0;
    QTimer stream;
    connect(&stream, &QTimer::timeout, this,
            [&] { journal.add(delivery(u"d%1"_s.arg(added++), 0), this, {}); });
    stream.start(5);
    QTRY_VERIFY_WITH_TIMEOUT(ask(u"SELECT value FROM meta"_s).toInt() > 10, 20000);
    QVERIFY(stream.isActive());
}

void TestJournalSearch::filtersAndPages()
{
    Journal journal;
    QVERIFY(journal.open(path()));
    QList<Delivery> many;
    for (int i = 0; i < 10; ++i) {
        many.append(delivery(u"d%1"_s.arg(i), i == 3 ? 1 : 0));
        many.last().provider.id = i % 2 ? u"github"_s : u"gitlab"_s;
        many.last().reply.status = i == 5 ? 400 : 200;
    }
    addAll(journal, many);
    journal.setPinned(u"d7"_s, true);
    bool flushed = false;
    journal.flush(this, [&flushed] { flushed = true; });
    QTRY_VERIFY(flushed);
    const auto found = [&](const JournalQuery &query) {
        std::optional<QStringList> ids;
        qint64 last = 0;
        journal.find(query, this, [&](const Result<QList<JournalEntry>> &entries) {
            ids.emplace();
            for (const JournalEntry &entry : entries.value()) {
                ids->append(entry.delivery.id);
                last = entry.seq;
            }
        });
        if (!QTest::qWaitFor([&ids] { return ids.has_value(); }))
            return std::pair(u"late"_s, qint64(0));
        return std::pair(ids->join(u','), last);
    };
    JournalQuery query;
    query.provider = u"github"_s;
    QCOMPARE(found(query).first, u"d9,d7,d5,d3,d1"_s);
    query.limit = 2;
    const auto page = found(query);
    QCOMPARE(page.first, u"d9,d7"_s);
    query.beforeSeq = page.second;
    QCOMPARE(found(query).first, u"d5,d3"_s);
    JournalQuery status;
    status.status = 400;
    QCOMPARE(found(status).first, u"d5"_s);
    JournalQuery queued;
    queued.state = Forward::State::Queued;
    QCOMPARE(found(queued).first, u"d3"_s);
    JournalQuery pinned;
    pinned.pinnedOnly = true;
    QCOMPARE(found(pinned).first, u"d7"_s);
    JournalQuery other;
    other.integrationId = u"i2"_s;
    QCOMPARE(found(other).first, QString());
}

void TestJournalSearch::listsRefusals()
{
    Journal journal;
    QVERIFY(journal.open(path()));
    RefusalEntry refusal;
    refusal.id = u"r"_s;
    refusal.timeMs = 5;
    refusal.path = u"/hooks/a/..."_s;
    refusal.method = "POST";
    refusal.status = 413;
    refusal.error = {u"body-too-large"_s, u"Send less."_s, {}, {}};
    journal.recordRefusal(refusal);
    bool flushed = false;
    journal.flush(this, [&flushed] { flushed = true; });
    QTRY_VERIFY(flushed);
    QList<RefusalEntry> list;
    journal.refusals(10, this,
                     [&list](const Result<QList<RefusalEntry>> &result) { list = result.value(); });
    QTRY_COMPARE(list.size(), 1);
    QCOMPARE(list.at(0).error.message, u"Send less."_s);
    QCOMPARE(list.at(0).status, 413);
    QCOMPARE(list.at(0).path, u"/hooks/a/..."_s);
}

QTEST_GUILESS_MAIN(TestJournalSearch)
#include "tst_journalsearch.moc"
