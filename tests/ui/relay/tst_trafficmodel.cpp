// SPDX-License-Identifier: MIT
#include "ui/relay/trafficlist.h"
#include "ui/relay/trafficmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

class TestTrafficModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestIsFirst();
    void newsAreMergedById();
    void forwardingNewsKeepTheContents();
    void repeatedDeliveriesAreMarked();
    void outcomeAndForwardedAgree();
    void whatTheJournalKnowsIsBelow();
    void filterHidesShowsAndFollowsNews();
    void filterOverManyIsApplied();
    void rowsAndContentsAreBounded();
    void burstDoesNotStallTheEventLoop();
};

namespace {

Delivery made(int number, int bodySize = 20)
{
    Delivery delivery;
    delivery.id = u"d%1"_s.arg(number);
    delivery.receivedMs = 1'700'000'000'000 + number;
    delivery.integrationName = u"Integration"_s;
    delivery.provider = {u"github"_s, u"GitHub"_s, number % 2 ? u"push"_s : u"ping"_s, {}};
    delivery.request.method = "POST";
    delivery.request.target = "/hooks/a/b";
    delivery.request.headers = {{"Content-Type", "application/json"}};
    delivery.request.body =
        "{\"n\":" + QByteArray::number(number) + ",\"pad\":\"" + QByteArray(bodySize, 'x') + "\"}";
    return delivery;
}

Delivery answered(Delivery delivery, int status = 200)
{
    delivery.reply.status = status;
    delivery.reply.headers = {{"Content-Type", "application/json"}};
    delivery.result.profile = u"documented"_s;
    delivery.result.outcome = {OutcomeCode::Posted, u"Posted."_s};
    return delivery;
}

QString text(const TrafficModel &model, int row, TrafficModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void TestTrafficModel::newestIsFirst()
{
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy arrived(&model, &TrafficModel::arrived);
    for (int i = 0; i < 5; ++i)
        model.put(made(i));
    QCOMPARE(model.rowCount(), 0); // Within the next frame, not at once
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(model.idAt(0), u"d4"_s);
    QCOMPARE(model.idAt(4), u"d0"_s);
    QCOMPARE(model.rowOf(u"d3"_s), 1);
    QCOMPARE(model.rowOf(u"other"_s), -1);
    QCOMPARE(text(model, 0, TrafficModel::Status), u"running"_s);
    QCOMPARE(model.newestMs(), 1'700'000'000'004);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 0);
}

void TestTrafficModel::newsAreMergedById()
{
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.put(made(1));
    model.put(made(2));
    model.flush();
    QSignalSpy changed(&model, &TrafficModel::changed);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    model.put(answered(made(1), 404));
    model.flush();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 1, TrafficModel::Status), u"404"_s);
    QCOMPARE(text(model, 0, TrafficModel::Status), u"running"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toStringList(), QStringList{u"d1"_s});
    QCOMPARE(data.size(), 1);
    // Arrival and answer within one frame are one new row.
    model.put(made(3));
    model.put(answered(made(3)));
    model.flush();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, TrafficModel::Status), u"200"_s);
}

void TestTrafficModel::forwardingNewsKeepTheContents()
{
    TrafficModel model;
    Delivery delivery = answered(made(1));
    delivery.forwards.append(Forward{"{\"text\":\"hello\"}", Forward::State::Queued, {}, {}});
    model.put(delivery);
    model.flush();
    QCOMPARE(text(model, 0, TrafficModel::Forwarded), u"waiting"_s);
    Delivery news = delivery;
    news.request.body.clear();
    news.request.headers.clear();
    news.result = {};
    news.forwards[0].payload.clear();
    news.forwards[0].state = Forward::State::Dead;
    ForwardAttempt attempt;
    attempt.error = Error{u"target-refused-message"_s, u"Refused."_s, {}, {}};
    news.forwards[0].attempts.append(attempt);
    model.put(news);
    model.flush();
    QVERIFY(text(model, 0, TrafficModel::Forwarded).contains(u"Refused."_s));
    QVERIFY(model.marksAt(0).testFlag(DeliveryMark::Dead));
    QCOMPARE(text(model, 0, TrafficModel::Marks), u"dead"_s);
    const auto kept = model.delivery(u"d1"_s);
    QCOMPARE(kept->request.body, delivery.request.body);
    QCOMPARE(kept->result.profile, u"documented"_s);
    QCOMPARE(kept->forwards.constFirst().payload, delivery.forwards.constFirst().payload);
    QCOMPARE(kept->forwards.constFirst().attempts.size(), 1);
}

void TestTrafficModel::outcomeAndForwardedAgree()
{
    TrafficModel model;
    Delivery delivery = answered(made(1));
    delivery.note = u"No Rocket.Chat address is set, so nothing is forwarded."_s;
    model.put(delivery);
    model.flush();
    QCOMPARE(text(model, 0, TrafficModel::OutcomeText),
             u"The script makes a message. It is not posted: no Rocket.Chat address is set."_s);
    QCOMPARE(text(model, 0, TrafficModel::Forwarded), u"no address"_s);
}

void TestTrafficModel::repeatedDeliveriesAreMarked()
{
    TrafficModel model;
    Delivery again = made(2);
    again.duplicateOf = u"d1"_s;
    model.put(made(1));
    model.put(again);
    model.flush();
    QCOMPARE(text(model, 1, TrafficModel::Marks), QString());
    QCOMPARE(text(model, 0, TrafficModel::Marks), u"duplicate"_s);
    model.setFilter(DeliveryFilter::parse(u"is:duplicate"_s).value());
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestTrafficModel::whatTheJournalKnowsIsBelow()
{
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.put(made(10));
    model.flush();
    QList<JournalEntry> entries;
    for (const int number : {10, 9, 8}) {
        JournalEntry entry;
        entry.delivery = made(number);
        entry.delivery.request.headers.clear();
        entry.delivery.request.body.clear();
        entry.delivery.reply.status = number == 9 ? 500 : 200;
        entry.bodyBytes = 1234;
        entry.outcome = u"posted"_s;
        entry.explanation = u"From the journal."_s;
        entry.pinned = number == 8;
        entries.append(entry);
    }
    model.addEarlier(entries);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.idAt(0), u"d10"_s);
    QCOMPARE(model.idAt(2), u"d8"_s);
    QCOMPARE(text(model, 1, TrafficModel::Status), u"500"_s);
    QCOMPARE(text(model, 1, TrafficModel::OutcomeText), u"From the journal."_s);
    QCOMPARE(text(model, 2, TrafficModel::Marks), u"pinned"_s);
    QVERIFY(!model.delivery(u"d9"_s));
    model.put(made(11));
    model.flush();
    QCOMPARE(model.idAt(0), u"d11"_s);
    // A summary is enough for some filters; for others the journal is asked.
    model.setFilter(DeliveryFilter::parse(u"status:500 outcome:posted"_s).value());
    QTRY_COMPARE(model.rowCount(), 1);
    model.setFilter(DeliveryFilter::parse(u"needle provider:github"_s).value());
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 0);
    model.setJournalHits({u"d8"_s, u"d77"_s});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), u"d8"_s);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 4);
    model.setContents(answered(made(9), 500));
    QCOMPARE(model.delivery(u"d9"_s)->request.body, made(9).request.body);
    QCOMPARE(model.rowOf(u"d9"_s), 2);
}

void TestTrafficModel::filterHidesShowsAndFollowsNews()
{
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 10; ++i)
        model.put(made(i));
    model.flush();
    model.setFilter(DeliveryFilter::parse(u"status:>=400"_s).value());
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 10);
    // One in the middle, then its neighbours, become failures.
    for (const int number : {5, 4, 6, 9, 0})
        model.put(answered(made(number), 500));
    model.put(answered(made(7), 200));
    model.flush();
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.idAt(0), u"d9"_s);
    QCOMPARE(model.idAt(1), u"d6"_s);
    QCOMPARE(model.idAt(4), u"d0"_s);
    model.put(answered(made(6), 200));
    model.flush();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(u"d6"_s), -1);
    model.setPinned(u"d3"_s, true);
    model.setFilter(DeliveryFilter::parse(u"is:pinned"_s).value());
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), u"d3"_s);
    model.setPinned(u"d3"_s, false);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 10);
}

void TestTrafficModel::filterOverManyIsApplied()
{
    TrafficModel model;
    for (int i = 0; i < 20000; ++i)
        model.put(made(i));
    model.flush();
    QSignalSpy filtered(&model, &TrafficModel::filtered);
    QElapsedTimer clock;
    clock.start();
    model.setFilter(DeliveryFilter::parse(u"json:n=77"_s).value());
    QVERIFY2(clock.elapsed() < 100, "setFilter() itself must not go through them all");
    QTRY_COMPARE_WITH_TIMEOUT(filtered.size(), 1, 30000);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), u"d77"_s);
    // What arrives while an older filter is still being applied is judged by the newest.
    model.setFilter(DeliveryFilter::parse(u"event:push"_s).value());
    model.put(made(30001));
    model.flush();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 10001, 30000);
    QCOMPARE(model.idAt(0), u"d30001"_s);
    QCOMPARE(model.idAt(1), u"d19999"_s);
    QCOMPARE(model.idAt(10000), u"d1"_s);
}

void TestTrafficModel::rowsAndContentsAreBounded()
{
    TrafficModel model({100, 40 * 5000});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 60; ++i)
        model.put(made(i));
    model.flush();
    QVERIFY(!model.delivery(u"d0"_s)); // Its contents are gone, its row is not
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(text(model, 59, TrafficModel::Event), u"ping"_s);
    QVERIFY(model.delivery(u"d59"_s));
    model.setPinned(u"d59"_s, true);
    for (int i = 60; i < 180; ++i)
        model.put(made(i));
    model.flush();
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.rowOf(u"d79"_s), -1);
    QCOMPARE(model.idAt(99), u"d80"_s);
    QVERIFY(model.delivery(u"d179"_s));
}

/// What comes at once is entered in pieces with the event loop's turn between them. How long the
/// pieces take is a benchmark's matter ("traffic").
void TestTrafficModel::burstDoesNotStallTheEventLoop()
{
    TrafficModel model;
    TrafficList view(model);
    view.resize(900, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    constexpr int rows = 10000;
    bool entered = false; // Since the event loop was last here
    int pieces = 0, withoutTurn = 0;
    connect(&model, &TrafficModel::arrived, &view, [&] {
        view.setCurrentIndex(model.index(0, 0));
        ++pieces;
        withoutTurn += entered;
        entered = true;
    });
    QTimer beat;
    connect(&beat, &QTimer::timeout, &view, [&] { entered = false; });
    beat.start(0);
    for (int i = 0; i < rows; ++i)
        model.put(answered(made(i, 2000)));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), rows, 30000);
    QVERIFY2(pieces > 1, qPrintable(QString::number(pieces)));
    QCOMPARE(withoutTurn, 0);
    QCOMPARE(model.idAt(0), u"d9999"_s);
    QCOMPARE(model.idAt(rows - 1), u"d0"_s);
    QCOMPARE(view.currentIndex().row(), 0);
}

QTEST_MAIN(TestTrafficModel)
#include "tst_trafficmodel.moc"
