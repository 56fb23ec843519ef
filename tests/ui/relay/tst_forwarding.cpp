// SPDX-License-Identifier: MIT
#include "tests/support/standinclient.h"
#include "tests/ui/relay/trafficharness.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// What became of the messages: attempts that fail and succeed, given-up ones, replays; against a
/// real server that misbehaves.
class TestForwarding : public TrafficHarness
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init();
    void cleanup() { m_f.reset(); }
    void attemptsAreShown();
    void givenUpIsTriedAgain();
    void replayGoesToAnotherServer();
    void manyAreReplayed();

private:
    QTreeWidget &attempts() const { return *m_f->child<QTreeWidget>(u"deliveryForwards"_s); }
    /// The chosen delivery's tab "Forwarding".
    void showAttempts()
    {
        m_f->trigger("traffic.details");
        QTRY_VERIFY(pane().details().delivery());
        pane().details().showTab(DeliveryDetails::Forwards);
        QTRY_VERIFY(attempts().isVisible());
    }
    QString forwarded(int row) const
    {
        return model().index(row, TrafficModel::Forwarded).data().toString();
    }

    StandInClient m_server;
};

void TestForwarding::init()
{
    m_server.behaveWell();
    m_server.forget();
    prepare();
    stopRelay();
    const JsValue retry =
        JsValue::object({{u"attempts"_s, 4}, {u"firstDelayMs"_s, 10}, {u"maxDelayMs"_s, 50}});
    pane().setSettings(
        {u"127.0.0.1:0"_s, m_server.hookUrl().toString(), JsValue::object({{u"retry"_s, retry}})});
    startRelayAgain();
}

void TestForwarding::attemptsAreShown()
{
    m_server.behave(R"({"path":"/hooks/","status":503,"body":"busy","times":2})");
    send(u"Third time lucky."_s);
    QTRY_COMPARE_WITH_TIMEOUT(forwarded(0), u"delivered"_s, 15000);
    showAttempts();
    QCOMPARE(attempts().topLevelItemCount(), 1);
    const QTreeWidgetItem *message = attempts().topLevelItem(0);
    QCOMPARE(message->text(4), u"delivered"_s);
    QTRY_COMPARE(message->childCount(), 4);
    QVERIFY(message->child(0)->text(4).contains(u"Third time lucky."_s)); // What is posted
    QStringList replies, stories;
    for (int i = 1; i < 4; ++i) {
        replies.append(message->child(i)->text(2));
        stories.append(message->child(i)->text(4));
        // Where the column is too narrow for it, the tip has it.
        QVERIFY(message->child(i)->toolTip(4).contains(message->child(i)->text(4)));
    }
    QCOMPARE(replies, (QStringList{u"503"_s, u"503"_s, u"200"_s}));
    QVERIFY2(stories.at(0).contains(u"503"_s), qPrintable(stories.at(0)));
    QVERIFY2(stories.at(2).startsWith(u"delivered"_s), qPrintable(stories.at(2)));
    // In the room that the window gives at first.
    const int room = attempts().columnWidth(4);
    QVERIFY2(room >= attempts().viewport()->width() / 3,
             qPrintable(u"%1 of %2 px"_s.arg(room).arg(attempts().viewport()->width())));
    QCOMPARE(m_server.messageCount(), 1);
}

void TestForwarding::givenUpIsTriedAgain()
{
    m_server.behave(R"({"path":"/hooks/","status":404,"body":"{}","times":1})");
    send(u"No such hook."_s);
    QTRY_VERIFY(model().marksAt(0).testFlag(DeliveryMark::Dead));
    QVERIFY2(forwarded(0).startsWith(u"given up"_s), qPrintable(forwarded(0)));
    QCOMPARE(m_server.messageCount(), 0);
    send(u"Later."_s); // One that is given up holds up nothing
    QTRY_COMPARE_WITH_TIMEOUT(forwarded(0), u"delivered"_s, 15000);
    m_f->trigger("traffic.dead");
    QTRY_COMPARE(model().rowCount(), 1);
    view().setCurrentIndex(model().index(0, 0));
    showAttempts();
    QCOMPARE(attempts().topLevelItem(0)->text(4), u"given up"_s);
    QTRY_VERIFY(m_f->window().actions().action("traffic.requeue"_L1)->isEnabled());
    m_f->trigger("traffic.requeue");
    QTRY_COMPARE_WITH_TIMEOUT(m_server.messageCount(), 2, 15000);
    pane().setFilterText({});
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(forwarded(1), u"delivered"_s, 15000);
    QCOMPARE(m_server.texts().size(), 2);
    QVERIFY(m_server.texts().at(1).contains(u"No such hook."_s));
}

void TestForwarding::replayGoesToAnotherServer()
{
    StandInClient other;
    QVERIFY(other.start());
    send(u"Elsewhere, too."_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.messageCount(), 1, 15000);
    view().setFocus();
    key(Qt::Key_R);
    auto *dialog = m_f->child<QDialog>(u"replayDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *body = dialog->findChild<QPlainTextEdit *>(u"replayBody"_s);
    body->setPlainText(body->toPlainText().replace(u"Elsewhere"_s, u"There"_s));
    auto *forward = dialog->findChild<QLineEdit *>(u"replayForward"_s);
    forward->setFocus();
    QTest::keyClicks(forward, other.hookUrl().toString());
    QTest::keyClick(forward, Qt::Key_Return); // What the dialog is for, not its way out
    QVERIFY(dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(other.messageCount(), 1, 15000);
    QVERIFY(other.texts().at(0).contains(u"There, too."_s));
    QCOMPARE(m_server.messageCount(), 1);
    QTRY_VERIFY(model().index(0, TrafficModel::Marks).data().toString().contains(u"replay"_s));
    QTRY_COMPARE(forwarded(0), u"delivered"_s);
}

void TestForwarding::manyAreReplayed()
{
    send(u"One."_s);
    send(u"Two."_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.messageCount(), 2, 15000);
    view().setFocus();
    view().selectAll();
    key(Qt::Key_R);
    auto *dialog = m_f->child<QDialog>(u"replayDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *target = dialog->findChild<QComboBox *>(u"replayTarget"_s);
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Return);
    const auto *result = dialog->findChild<QLabel *>(u"replayResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(u"2 replayed"_s), 15000);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.messageCount(), 4, 15000);
    const QStringList texts = m_server.texts();
    QVERIFY(texts.at(2).contains(u"One."_s) && texts.at(3).contains(u"Two."_s));
}

QTEST_MAIN(TestForwarding)
#include "tst_forwarding.moc"
