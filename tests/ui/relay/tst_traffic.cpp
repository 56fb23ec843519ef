// SPDX-License-Identifier: MIT
#include "core/relay/journal.h"
#include "core/relay/journallock.h"
#include "tests/ui/relay/trafficharness.h"
#include "ui/relay/trafficstrip.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QMessageBox>
#include <QNetworkReply>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The list of the traffic pane, with keys and clicks: following, filtering, making way.
class TestTraffic : public TrafficHarness
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_f.reset(); }
    void arrivalIsShownWhenNobodyIsBusy();
    void arrivalDoesNotInterruptTyping();
    void movingTheSelectionPausesFollowing();
    void failuresDoNotHideTheTraffic();
    void keysOfTheList();
    void filterIsTyped();
    void historySurvivesARestart();
    void filtersReachIntoTheJournal();
    void pausedListStaysInPlace_data();
    void pausedListStaysInPlace();
    void columnsMakeWayForTheOutcome();
    void stripSaysHowItIs();
    void stripGivesWay();
    void otherMachinesAreAskedAbout();
    void refusalsOfBeforeAreListed();
    void saysThatNothingCanBeStored();
};

void TestTraffic::arrivalIsShownWhenNobodyIsBusy()
{
    send(u"First."_s);
    QTRY_COMPARE(m_f->workbench().slug(), u"github"_s);
    QTRY_VERIFY(requestBody().contains(u"First."_s));
    QCOMPARE(pane().unseen(), 0);
    QCOMPARE(view().currentIndex().row(), 0);
}

void TestTraffic::arrivalDoesNotInterruptTyping()
{
    const QString before = requestBody();
    m_f->script().setFocus();
    QTest::keyClicks(&m_f->script(), u"// typing"_s);
    send(u"Second."_s);
    QCOMPARE(m_f->workbench().slug(), u"grafana"_s);
    QCOMPARE(requestBody(), before);
    QVERIFY(m_f->script().toPlainText().contains(u"// typing"_s));
    QVERIFY(m_f->script().hasFocus());
    // It stands in the pane, and a badge says so.
    QCOMPARE(pane().unseen(), 1);
    QVERIFY(m_f->child<QDockWidget>(u"trafficDock"_s)->windowTitle().contains(u"1 new"_s));
    send(u"Third."_s);
    QCOMPARE(pane().unseen(), 2);
    QCOMPARE(m_f->workbench().slug(), u"grafana"_s);
    // The person follows.
    auto *button = m_f->child<QToolButton>(u"trafficNew"_s);
    QVERIFY(!button->isHidden());
    button->click();
    QTRY_VERIFY(requestBody().contains(u"Third."_s));
    QCOMPARE(pane().unseen(), 0);
    QVERIFY(button->isHidden());
    QCOMPARE(m_f->child<QDockWidget>(u"trafficDock"_s)->windowTitle(), u"Traffic"_s);
    // Idle again: the next one is shown by itself.
    m_f->window().setIdleMs(0);
    send(u"Fourth."_s);
    QTRY_VERIFY(requestBody().contains(u"Fourth."_s));
    // What was typed is kept.
    m_f->workbench().select(u"grafana"_s, {});
    QVERIFY(m_f->script().toPlainText().contains(u"// typing"_s));
}

void TestTraffic::movingTheSelectionPausesFollowing()
{
    for (int i = 0; i < 4; ++i)
        send(u"Number %1."_s.arg(i));
    QTRY_COMPARE(model().rowCount(), 4);
    view().setFocus();
    QTRY_VERIFY(view().hasFocus());
    key(Qt::Key_Down);
    QCOMPARE(view().currentIndex().row(), 1);
    QVERIFY(!pane().isFollowing());
    QVERIFY(!m_f->window().actions().action("traffic.follow"_L1)->isChecked());
    const QString id = model().idAt(1);
    const QString shown = requestBody();
    send(u"Later."_s);
    send(u"Latest."_s);
    QTRY_COMPARE(model().idAt(3), id); // The same one, further down
    QCOMPARE(view().currentIndex().row(), 3);
    QCOMPARE(requestBody(), shown);
    QCOMPARE(pane().unseen(), 2);
    QCOMPARE(m_f->child<QToolButton>(u"trafficNew"_s)->text(), u"2 new"_s);
    key(Qt::Key_F);
    QVERIFY(pane().isFollowing());
    QTRY_COMPARE(view().currentIndex().row(), 0);
    QTRY_VERIFY(requestBody().contains(u"Latest."_s));
    QCOMPARE(pane().unseen(), 0);
    // A click pauses as well.
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      view().visualRect(model().index(2, 0)).center());
    QVERIFY(!pane().isFollowing());
}

void TestTraffic::failuresDoNotHideTheTraffic()
{
    const auto isInFront = [](const QDockWidget &dock) {
        return dock.window()->rect().intersects(dock.geometry());
    };
    auto *traffic = m_f->child<QDockWidget>(u"trafficDock"_s);
    send(u"Works."_s);
    QTRY_VERIFY(requestBody().contains(u"Works."_s));
    QVERIFY(isInFront(*traffic));
    // The example's script wants more of a push than this.
    QNetworkRequest request(QUrl(m_url + u"/hooks/github/example-token-1"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-GitHub-Event", "push");
    QNetworkReply *reply = m_network.post(request, QByteArray(R"({"fails":true})"));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
    reply->deleteLater();
    QTRY_VERIFY(requestBody().contains(u"fails"_s)); // It is shown,
    QVERIFY(isInFront(*traffic)); // but not by hiding what the person looks at
    QVERIFY(!isInFront(*m_f->child<QDockWidget>(u"problemsDock"_s)));
}

void TestTraffic::keysOfTheList()
{
    for (int i = 0; i < 3; ++i)
        send(u"Number %1."_s.arg(i));
    view().setFocus();
    key(Qt::Key_J);
    QCOMPARE(view().currentIndex().row(), 1);
    key(Qt::Key_J);
    key(Qt::Key_J);
    QCOMPARE(view().currentIndex().row(), 2);
    key(Qt::Key_K);
    QCOMPARE(view().currentIndex().row(), 1);
    QVERIFY(!pane().details().isVisible());
    key(Qt::Key_Return);
    QVERIFY(pane().details().isVisible());
    QCOMPARE(pane().details().delivery()->id, model().idAt(1));
    key(Qt::Key_J);
    QCOMPARE(pane().details().delivery()->id, model().idAt(2));
    key(Qt::Key_P);
    QVERIFY(model().marksAt(2).testFlag(DeliveryMark::Pinned));
    key(Qt::Key_P);
    QVERIFY(!model().marksAt(2).testFlag(DeliveryMark::Pinned));
    key(Qt::Key_O);
    QTRY_VERIFY(requestBody().contains(u"Number 0."_s));
    QSignalSpy left(&pane(), &TrafficPane::leave);
    view().setFocus();
    key(Qt::Key_Escape);
    QVERIFY(!pane().details().isVisible());
    QCOMPARE(left.size(), 0);
    key(Qt::Key_Q);
    QCOMPARE(left.size(), 1);
    QVERIFY(m_f->script().hasFocus());
    view().setFocus();
    key(Qt::Key_Slash);
    QVERIFY(m_f->child<QLineEdit>(u"trafficFilter"_s)->hasFocus());
}

void TestTraffic::filterIsTyped()
{
    send(u"Apple."_s);
    send(u"Pear."_s, "watch");
    send(u"Plum."_s);
    auto *filter = m_f->child<QLineEdit>(u"trafficFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"json:zen~pear"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 3);
    QTest::keyClicks(filter, u"-event:ping"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(view().hasFocus());
    // A mistake is said; the list stays.
    filter->setFocus();
    filter->selectAll();
    QTest::keyClicks(filter, u"status:many"_s);
    QTRY_VERIFY(m_f->child<QLabel>(u"relayFailure"_s)->isVisible());
    QVERIFY(m_f->child<QLabel>(u"relayFailure"_s)->text().contains(u"many"_s));
    QCOMPARE(model().rowCount(), 1);
    filter->selectAll();
    QTest::keyClicks(filter, u"plum"_s);
    QTRY_VERIFY(!m_f->child<QLabel>(u"relayFailure"_s)->isVisible());
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_VERIFY(model().delivery(model().idAt(0))->request.body.contains("Plum."));
}

void TestTraffic::historySurvivesARestart()
{
    send(u"Remember me."_s);
    const QString id = model().idAt(0);
    stopRelay();
    model().clear();
    startRelayAgain();
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().idAt(0), id);
    QVERIFY(!model().delivery(id));
    // Its contents come when they are looked at, and its words are found without them.
    auto *filter = m_f->child<QLineEdit>(u"trafficFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"remember"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_VERIFY(view().hasFocus());
    view().setCurrentIndex(model().index(0, 0));
    key(Qt::Key_D);
    QTRY_VERIFY(pane().details().delivery());
    QVERIFY(pane().details().tabText(DeliveryDetails::Body).contains(u"Remember me."_s));
}

void TestTraffic::filtersReachIntoTheJournal()
{
    stopRelay();
    constexpr int count = 700; // More than are read at the start
    {
        // The one before holds it until it has finished.
        auto journal = std::make_unique<Journal>();
        bool opened = false; // QTRY looks once more at the end, but nobody can open it twice
        QTRY_VERIFY(opened || (opened = journal->open(m_f->relayData()).has_value()));
        int stored = 0;
        for (int i = 0; i < count; ++i) {
            Delivery delivery;
            delivery.id = u"d%1"_s.arg(i);
            delivery.receivedMs = QDateTime::currentMSecsSinceEpoch() - count + i;
            delivery.integrationId = u"github"_s;
            delivery.request.method = "POST";
            delivery.request.target = "/hooks/github/x";
            delivery.request.headers = {{"X-Number", QByteArray::number(i)}};
            delivery.request.body = "{\"n\":" + QByteArray::number(i) + "}";
            delivery.reply.status = 200;
            if (i < 2)
                delivery.forwards.append(
                    Forward{"{}", i == 0 ? Forward::State::Dead : Forward::State::Held, {}, {}});
            journal->add(delivery, this, [&stored](const Result<void> &r) { stored += bool(r); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(stored, count, 30000);
    }
    startRelayAgain();
    QTRY_COMPARE(model().rowCount(), 500);
    const auto found = [this](const QString &filter, const QString &id) {
        pane().setFilterText(filter);
        return QTest::qWaitFor(
            [this, &id] { return model().rowCount() == 1 && model().idAt(0) == id; }, 30000);
    };
    QVERIFY(found(u"is:held"_s, u"d1"_s));
    m_f->trigger("traffic.dead");
    QTRY_VERIFY(model().rowCount() == 1 && model().idAt(0) == u"d0"_s);
    // What is in no summary and no index: the journal is read through.
    QVERIFY(found(u"json:n=7"_s, u"d7"_s));
    QVERIFY(found(u"header:X-Number=650"_s, u"d650"_s));
    QVERIFY(m_f->child<QLabel>(u"trafficNothing"_s)->isHidden());
    pane().setFilterText(u"json:n=9999"_s);
    QTRY_VERIFY(m_f->child<QLabel>(u"trafficNothing"_s)->isVisible());
}

void TestTraffic::pausedListStaysInPlace_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("near the top") << 2;
    QTest::newRow("in the middle") << 50;
}

void TestTraffic::pausedListStaysInPlace()
{
    QFETCH(const int, row);
    int made = 0;
    const auto arrive = [&](int count) {
        for (int i = 0; i < count; ++i) {
            Delivery delivery;
            delivery.id = u"made-%1"_s.arg(++made);
            delivery.receivedMs = made;
            delivery.request.method = "POST";
            delivery.request.headers = {{"Host", "127.0.0.1"}};
            delivery.reply.status = 200;
            delivery.reply.headers = delivery.request.headers;
            model().put(delivery);
        }
        model().flush();
    };
    arrive(100);
    pane().setFollowing(false);
    view().setCurrentIndex(model().index(row, 0));
    const QString current = model().idAt(row);
    const auto topId = [this] { return model().idAt(view().indexAt(QPoint(0, 0)).row()); };
    const QString top = topId();
    for (int i = 0; i < 5; ++i) {
        arrive(20);
        QCOMPARE(topId(), top);
        QCOMPARE(model().idAt(view().currentIndex().row()), current);
        QVERIFY(
            view().viewport()->rect().contains(view().visualRect(view().currentIndex()).center()));
    }
    // Following again, the newest is in sight.
    m_f->trigger("traffic.follow");
    QTRY_COMPARE(view().currentIndex().row(), 0);
    QTRY_COMPARE(topId(), model().idAt(0));
}

void TestTraffic::columnsMakeWayForTheOutcome()
{
    m_f->window().resize(1700, 900);
    send(u"Narrow."_s);
    const auto outcome = [this] { return view().columnWidth(TrafficModel::OutcomeText); };
    m_f->trigger("traffic.details");
    QTRY_VERIFY(pane().details().isVisible());
    QTRY_VERIFY(view().isColumnHidden(TrafficModel::Signature));
    QTRY_VERIFY2(outcome() >= 180, qPrintable(QString::number(outcome())));
    for (const auto kept :
         {TrafficModel::Time, TrafficModel::Event, TrafficModel::Status, TrafficModel::Forwarded})
        QVERIFY2(!view().isColumnHidden(kept),
                 qPrintable(
                     u"column %1 of a list of %2 px"_s.arg(kept).arg(view().viewport()->width())));
    // However narrow, what happened can be read without scrolling.
    m_f->window().resize(900, 700);
    QTRY_VERIFY2(outcome() >= 120, qPrintable(QString::number(outcome())));
    QTRY_COMPARE(view().horizontalScrollBar()->maximum(), 0);
    m_f->window().resize(1900, 900);
    m_f->trigger("traffic.details");
    QTRY_VERIFY(!view().isColumnHidden(TrafficModel::Signature));
    QVERIFY(!view().isColumnHidden(TrafficModel::Size));
}

void TestTraffic::stripSaysHowItIs()
{
    const QLabel *state = m_f->child<QLabel>(u"relayState"_s);
    QVERIFY(state->text().contains(u"no traffic yet"_s));
    send(u"Now."_s);
    QTRY_VERIFY(state->text().contains(u"just now"_s));
    m_f->trigger("relay.toggle");
    QTRY_VERIFY(state->text().startsWith(u"Stopped"_s));
}

/// Whatever the strip says, the window need not be wider for it.
void TestTraffic::stripGivesWay()
{
    auto *strip = m_f->window().findChild<TrafficStrip *>();
    const auto *state = m_f->child<QLabel>(u"relayState"_s);
    const int before = strip->minimumSizeHint().width();
    strip->setState({true, u"http://127.0.0.1:4180"_s, 1, u"a-long-name.chat.example.org"_s});
    QVERIFY(state->text().contains(u"a-long-name.chat.example.org"_s));
    QVERIFY(state->toolTip().contains(state->text()));
    QCOMPARE(strip->minimumSizeHint().width(), before);
    QVERIFY(before < 600);
}

void TestTraffic::otherMachinesAreAskedAbout()
{
    QAction *toggle = m_f->window().actions().action("relay.toggle"_L1);
    toggle->trigger();
    QTRY_VERIFY(!toggle->isChecked());
    m_f->child<QLineEdit>(u"relayListen"_s)->setText(u"0.0.0.0:0"_s);
    QVERIFY(m_f->child<QLabel>(u"relaySettingsNote"_s)->text().contains(u"Other machines"_s));
    toggle->trigger();
    auto *box = m_f->window().findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(!toggle->isChecked());
    QVERIFY(m_f->child<QLabel>(u"relayState"_s)->text().startsWith(u"Stopped"_s));
    QTest::mouseClick(box->findChild<QPushButton *>(u"confirmLan"_s), Qt::LeftButton);
    QTRY_VERIFY(toggle->isChecked());
}

void TestTraffic::refusalsOfBeforeAreListed()
{
    QNetworkReply *reply =
        m_network.post(QNetworkRequest(QUrl(m_url + u"/hooks/github/wrong"_s)), "{}");
    QTRY_VERIFY(reply->isFinished());
    reply->deleteLater();
    QTRY_COMPARE(model().rowCount(), 1);
    stopRelay();
    model().clear(); // As after another start
    startRelayAgain();
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().stageAt(0), TrafficModel::Stage::Refused);
    view().setFocus();
    view().setCurrentIndex(model().index(0, 0));
    const auto refused = pane().current();
    QVERIFY(refused && refused->refusal);
    QCOMPARE(refused->refusal->code, u"unknown-token"_s);
    QVERIFY(!refused->request.target.contains("wrong"));
    pane().setFilterText(u"is:refused"_s);
    QTRY_COMPARE(model().rowCount(), 1);
}

void TestTraffic::saysThatNothingCanBeStored()
{
    stopRelay();
    const QDir data(m_f->relayData());
    // The one before holds it until it has finished.
    bool isFree = false;
    QTRY_VERIFY(isFree || (isFree = JournalLock::take(data.path()).has_value()));
    const QStringList files = data.entryList({u"relay.sqlite*"_s}, QDir::Files);
    for (const QString &name : files)
        QVERIFY(QFile::remove(data.filePath(name)));
    const QString database = data.filePath(u"relay.sqlite"_s);
    QFile file(database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    startRelayAgain();
    const auto *notice = m_f->child<QLabel>(u"relayFailure"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"relay.sqlite"_s) && notice->text().contains(u"503"_s),
             qPrintable(notice->text()));
    pane().setFilterText(u"push"_s);
    pane().setFilterText({});
    QVERIFY(notice->isVisible()); // For as long as it is so
    const auto timesSaid = [this] {
        const QList<QLabel *> labels = m_f->window().findChildren<QLabel *>();
        return std::count_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"503"_s);
        });
    };
    QCOMPARE(timesSaid(), 2); // Also where it is seen while the traffic is not
    QVERIFY(QFile::rename(database, data.filePath(u"damaged"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible(), 20000);
    QCOMPARE(timesSaid(), 0);
    send(u"It can be stored again."_s);
}

QTEST_MAIN(TestTraffic)
#include "tst_traffic.moc"
