// SPDX-License-Identifier: MIT
#include "core/workspace/textfile.h"
#include "tests/support/standinclient.h"
#include "tests/ui/relay/trafficharness.h"
#include "ui/relay/relaysettingsdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QWindow>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// What a person does with a delivery in the traffic pane, with keys and clicks.
class TestDeliveryActions : public TrafficHarness
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_f.reset(); }
    void detailsShowEverything();
    void sampleIsSavedWithOneKey();
    void savedSampleHoldsNoSecrets();
    void savingASampleLeavesTheRelayRunning();
    void runAgainUsesTodaysScript();
    void refusedOneSaysWhyAndIsRunAgain();
    void openMenuHasTheLetters();
    void replayRunsAgain();
    void heldMessageIsEditedAndReleased();
    void heldMessageIsDecidedByKeyboard_data();
    void heldMessageIsDecidedByKeyboard();
    void twoAreCompared();
    void exportsCarryNoSecrets();
    void clearAsks();
};

void TestDeliveryActions::detailsShowEverything()
{
    send(u"Details."_s);
    m_f->trigger("traffic.details");
    QTRY_VERIFY(pane().details().delivery());
    auto *tabs = m_f->child<QTabWidget>(u"deliveryTabs"_s);
    auto *copy = m_f->child<QToolButton>(u"deliveryCopy"_s);
    const auto copied = [&](DeliveryDetails::Tab tab) {
        tabs->setCurrentIndex(tab);
        copy->click();
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY(
        copied(DeliveryDetails::Headers).contains(u"X-GitHub-Event: ping"_s, Qt::CaseInsensitive));
    QVERIFY(m_f->child<QTreeWidget>(u"deliveryHeaders"_s)->topLevelItemCount() > 6);
    QVERIFY(copied(DeliveryDetails::Body).contains(u"  \"zen\": \"Details.\""_s));
    QVERIFY(m_f->child<CodeEditor>(u"deliveryBody"_s)
                ->toPlainText()
                .contains(u"\"zen\": \"Details.\""_s));
    QVERIFY(m_f->child<CodeEditor>(u"deliveryBody"_s)->isReadOnly());
    QVERIFY(copied(DeliveryDetails::Raw).contains(u"7b 22 7a 65 6e 22"_s));
    QVERIFY(!copied(DeliveryDetails::Signature).isEmpty());
    QVERIFY(copied(DeliveryDetails::Message).contains(u"Details."_s));
    QVERIFY(copied(DeliveryDetails::Trace)
                .contains(pane().details().delivery()->result.outcome.explanation));
    tabs->setCurrentIndex(DeliveryDetails::Console);
    QVERIFY(copied(DeliveryDetails::Forwards).contains(u"No Rocket.Chat address"_s));
    QVERIFY(copied(DeliveryDetails::Reply).contains(u"{\"success\":true}"_s));
    // Another delivery in the same tab.
    send(u"Another."_s);
    QTRY_VERIFY(pane().details().delivery()->request.body.contains("Another."));
    QVERIFY(copied(DeliveryDetails::Body).contains(u"Another."_s));
}

void TestDeliveryActions::sampleIsSavedWithOneKey()
{
    send(u"Keep me."_s);
    view().setFocus();
    key(Qt::Key_S);
    const Result<Workspace> saved = Workspace::open(m_f->path(u"ws"_s));
    QVERIFY(saved);
    const WorkspaceSample *sample = saved->integration(u"github"_s)->sample(u"github-ping"_s);
    QVERIFY(sample && sample->sample);
    QCOMPARE(sample->sample->incoming.body, pane().current()->request.body);
    key(Qt::Key_S); // Again: under another name, nothing is overwritten
    QVERIFY(
        Workspace::open(m_f->path(u"ws"_s))->integration(u"github"_s)->sample(u"github-ping-2"_s));
}

void TestDeliveryActions::savedSampleHoldsNoSecrets()
{
    const QString token = u"ghp_"_s + QString(36, u'x');
    send(token);
    view().setFocus();
    key(Qt::Key_S);
    const Result<Workspace> saved = Workspace::open(m_f->path(u"ws"_s));
    QVERIFY(saved);
    const WorkspaceSample *sample = saved->integration(u"github"_s)->sample(u"github-ping"_s);
    QVERIFY(sample && sample->sample);
    const QByteArray body = sample->sample->incoming.body;
    QVERIFY2(body.contains("[token]") && !body.contains(token.toUtf8()), body.constData());
    QCOMPARE(sample->sample->incoming.url, pane().current()->request.target);
}

void TestDeliveryActions::savingASampleLeavesTheRelayRunning()
{
    send(u"One."_s);
    view().setFocus();
    key(Qt::Key_S);
    QVERIFY(m_f->window().actions().action("relay.toggle"_L1)->isChecked());
    send(u"Two."_s);
}

void TestDeliveryActions::runAgainUsesTodaysScript()
{
    send(u"Again."_s);
    QTRY_COMPARE(m_f->workbench().slug(), u"github"_s);
    pane().setFollowing(false);
    m_f->script().selectAll();
    m_f->script().insertPlainText(
        u"class Script { process_incoming_request({request}) {"
        " return {content: {text: 'today ' + request.content.zen}}; } }"_s);
    QString text;
    connect(&m_f->workbench(), &Workbench::resultReady, this, [&](const RunResult &result) {
        text = result.messages.isEmpty()
            ? QString()
            : result.messages.constFirst().message.value(u"msg").toString();
    });
    m_f->trigger("traffic.runAgain");
    QTRY_COMPARE_WITH_TIMEOUT(text, u"today Again."_s, 15000);
}

void TestDeliveryActions::refusedOneSaysWhyAndIsRunAgain()
{
    pane().settingsDialog().showIntegration(u"github"_s);
    auto *secret = m_f->child<QLineEdit>(u"relaySecret"_s);
    QTest::keyClicks(secret, u"ours"_s);
    QTest::keyClick(secret, Qt::Key_Return);
    QNetworkRequest request(QUrl(m_url + u"/hooks/github/example-token-1"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-GitHub-Event", "ping");
    request.setRawHeader("X-Hub-Signature-256", "sha256=" + QByteArray(64, '0'));
    QNetworkReply *reply = m_network.post(
        request, QByteArray(R"({"zen":"Unsigned.","repository":{"full_name":"a/b"}})"));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    reply->deleteLater();
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_COMPARE(model().index(0, TrafficModel::Signature).data().toString(), u"invalid"_s);
    QCOMPARE(model().index(0, TrafficModel::Provider).data().toString(), u"GitHub"_s);
    m_f->trigger("traffic.details");
    QTRY_VERIFY(pane().details().delivery());
    const QString verdict = pane().details().tabText(DeliveryDetails::Signature);
    QVERIFY2(verdict.startsWith(u"Invalid"_s) && verdict.contains(u"X-Hub-Signature-256"_s),
             qPrintable(verdict));
    // It has not run; the person may want to know what it would have become.
    QCOMPARE(m_f->workbench().slug(), u"grafana"_s);
    m_f->trigger("traffic.runAgain");
    QTRY_COMPARE(m_f->workbench().slug(), u"github"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_f->message().contains(u"Unsigned."_s), 15000);
    QVERIFY(requestBody().contains(u"Unsigned."_s));
}

/// The keys of the list are its own only while it is what one types into.
void TestDeliveryActions::openMenuHasTheLetters()
{
    send(u"Menu."_s);
    QTRY_COMPARE(m_f->workbench().slug(), u"github"_s);
    view().setFocus();
    QTRY_VERIFY(view().hasFocus());
    QMenu *menu = m_f->child<QToolButton>(u"trafficMore"_s)->menu();
    menu->popup(view().mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu->isVisible());
    // As they come from the keyboard: to the window, which has a popup now.
    QWindow *window = m_f->window().windowHandle();
    QTest::keyClick(window, Qt::Key_S);
    QVERIFY(!m_f->documents().workspace().integration(u"github"_s)->sample(u"github-ping"_s));
    QTest::keyClick(window, Qt::Key_I); // "Pin"
    QTRY_VERIFY(model().marksAt(0).testFlag(DeliveryMark::Pinned));
    QTRY_VERIFY(!menu->isVisible());
    key(Qt::Key_P);
    QVERIFY(!model().marksAt(0).testFlag(DeliveryMark::Pinned));
}

void TestDeliveryActions::replayRunsAgain()
{
    send(u"Replay me."_s);
    view().setFocus();
    key(Qt::Key_R);
    auto *dialog = m_f->window().findChild<QDialog *>(u"replayDialog"_s);
    QVERIFY(dialog);
    auto *sendButton = dialog->findChild<QPushButton *>(u"replaySend"_s);
    QCOMPARE(sendButton->text(), u"Replay here"_s);
    auto *body = dialog->findChild<QPlainTextEdit *>(u"replayBody"_s);
    const QString id = model().idAt(0);
    body->setPlainText(body->toPlainText().replace(u"Replay me."_s, u"Edited."_s));
    QTest::mouseClick(sendButton, Qt::LeftButton);
    auto *result = dialog->findChild<QLabel *>(u"replayResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(u"1 replayed"_s), 15000);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_VERIFY(model().delivery(model().idAt(0))->request.body.contains("Edited."));
    QCOMPARE(model().delivery(model().idAt(0))->request.header("X-GitHub-Event"), "ping"_ba);
    QCOMPARE(model().delivery(model().idAt(0))->replayOf, id);
    QVERIFY(model().index(0, TrafficModel::Marks).data().toString().contains(u"replay"_s));
    // To an address: as a request of its own, and the button says where to.
    dialog->findChild<QComboBox *>(u"replayTarget"_s)->setEditText(m_url);
    QVERIFY2(sendButton->text().contains(u"127.0.0.1:"_s), qPrintable(sendButton->text()));
    QTest::mouseClick(sendButton, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(u"200"_s), 15000);
    QTRY_COMPARE(model().rowCount(), 3);
}

void TestDeliveryActions::heldMessageIsEditedAndReleased()
{
    StandInClient server;
    QVERIFY(server.start());
    auto *settings = m_f->window().findChild<QDialog *>(u"relaySettings"_s);
    pane().setSettings({u"127.0.0.1:0"_s, server.hookUrl().toString()});
    stopRelay();
    startRelayAgain();
    // The form: this integration holds its messages from now on.
    m_f->trigger("relay.settings");
    pane().settingsDialog().showIntegration(u"github"_s);
    auto *mode = settings->findChild<QComboBox *>(u"relayMode"_s);
    mode->setCurrentIndex(mode->findData(int(RelayMode::Hold)));
    Q_EMIT mode->activated(mode->currentIndex());
    QVERIFY(settings->findChild<QLabel *>(u"relayModeNote"_s)->text().contains(u"waits"_s));
    settings->close();
    const Result<Workspace> saved = Workspace::open(m_f->path(u"ws"_s));
    QCOMPARE(
        saved->relay().record.value(u"integrations").value(u"github").value(u"mode").toString(),
        u"hold"_s);
    send(u"Hold me."_s);
    QTRY_VERIFY(model().marksAt(0).testFlag(DeliveryMark::Held));
    QCOMPARE(server.messageCount(), 0);
    m_f->window().activateWindow();
    view().setFocus();
    QTRY_VERIFY(view().hasFocus());
    key(Qt::Key_H);
    auto *dialog = m_f->window().findChild<QDialog *>(u"holdDialog"_s);
    QVERIFY(dialog);
    auto *release = dialog->findChild<QPushButton *>(u"holdRelease"_s);
    QVERIFY2(release->text().contains(u"127.0.0.1"_s), qPrintable(release->text()));
    auto *payload = dialog->findChild<QPlainTextEdit *>(u"holdPayload0"_s);
    payload->setPlainText(u"{ nonsense"_s);
    QVERIFY(!release->isEnabled());
    payload->setPlainText(u"{\"text\": \"edited by hand\"}"_s);
    QTest::mouseClick(release, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(server.messageCount(), 1, 15000);
    QCOMPARE(server.messages().at(0).value(u"message").value(u"msg").toString(),
             u"edited by hand"_s);
    QTRY_VERIFY(!model().marksAt(0).testFlag(DeliveryMark::Held));
    QTRY_COMPARE(model().index(0, TrafficModel::Forwarded).data().toString(), u"delivered"_s);
}

void TestDeliveryActions::heldMessageIsDecidedByKeyboard_data()
{
    QTest::addColumn<QString>("typed"); // At the beginning of the JSON
    QTest::addColumn<bool>("releases");
    QTest::addColumn<int>("tabs"); // To the button; 0: Ctrl+Enter in the text
    QTest::newRow("Ctrl+Enter") << QString() << true << 0;
    QTest::newRow("release") << QString() << true << 1;
    QTest::newRow("drop") << QString() << false << 2;
    QTest::newRow("drop what is broken") << u"x"_s << false << 1; // Release is not to be had
}

void TestDeliveryActions::heldMessageIsDecidedByKeyboard()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, releases);
    QFETCH(const int, tabs);
    StandInClient server;
    QVERIFY(server.start());
    stopRelay();
    const JsValue hold = JsValue::object({{u"mode"_s, u"hold"_s}});
    pane().setSettings(
        {u"127.0.0.1:0"_s, server.hookUrl().toString(),
         JsValue::object({{u"integrations"_s, JsValue::object({{u"github"_s, hold}})}})});
    startRelayAgain();
    send(u"Hold me."_s);
    QTRY_VERIFY(model().marksAt(0).testFlag(DeliveryMark::Held));
    m_f->window().activateWindow();
    view().setFocus();
    QTRY_VERIFY(view().hasFocus());
    view().setCurrentIndex(model().index(0, 0));
    QTRY_VERIFY(m_f->window().actions().action("traffic.release"_L1)->isEnabled());
    key(Qt::Key_H);
    QTRY_VERIFY(m_f->child<QDialog>(u"holdDialog"_s));
    const auto *dialog = m_f->child<QDialog>(u"holdDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    auto *text = dialog->findChild<QPlainTextEdit *>(u"holdPayload0"_s);
    QTRY_VERIFY(text->hasFocus());
    QVERIFY(dialog->findChild<QLabel *>(u"holdIntro"_s)->text().contains(u"127.0.0.1"_s));
    QTest::keyClicks(text, typed);
    QCOMPARE(dialog->findChild<QLabel *>(u"holdProblem"_s)->isVisible(), !typed.isEmpty());
    if (tabs == 0)
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    for (int i = 0; i < tabs; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    if (tabs > 0) {
        const QString wanted = releases ? u"holdRelease"_s : u"holdDrop"_s;
        QCOMPARE(QApplication::focusWidget()->objectName(), wanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QTRY_VERIFY(!model().marksAt(0).testFlag(DeliveryMark::Held));
    const QString outcome = releases ? u"delivered"_s : u"dropped"_s;
    QTRY_COMPARE(model().index(0, TrafficModel::Forwarded).data(Qt::DisplayRole).toString(),
                 outcome);
    QCOMPARE(server.messageCount(), releases ? 1 : 0);
}

void TestDeliveryActions::twoAreCompared()
{
    send(u"Left."_s);
    send(u"Right."_s);
    view().setFocus();
    view().selectAll();
    key(Qt::Key_C);
    auto *dialog = m_f->window().findChild<QDialog *>(u"compareDialog"_s);
    QVERIFY(dialog);
    auto *rows = dialog->findChild<QTreeWidget *>(u"compareRows"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"compareNext"_s), Qt::LeftButton);
    bool found = false;
    for (int i = 0; i < rows->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = rows->topLevelItem(i);
        found = found
            || (item->text(0).contains(u"Left."_s) && item->text(2).contains(u"Right."_s)
                && item->text(1) == u"≠"_s);
    }
    QVERIFY(found);
    QVERIFY(!rows->currentItem()->text(1).isEmpty());
}

void TestDeliveryActions::exportsCarryNoSecrets()
{
    send(u"Export me."_s);
    view().setFocus();
    view().selectAll();
    m_f->trigger("traffic.copyCurl");
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(curl.startsWith(u"curl"_s) && curl.contains(u"Export me."_s), qPrintable(curl));
    QVERIFY2(!curl.contains(u"example-token-1"_s), qPrintable(curl));
    m_f->trigger("traffic.exportHar");
    auto *dialog = m_f->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = m_f->path(u"out.har"_s);
    Q_EMIT dialog->fileSelected(file);
    const QByteArray har = readFile(file).value_or(QByteArray());
    QVERIFY(har.contains("Export me."));
    QVERIFY(har.contains("\"status\": 200") || har.contains("\"status\":200"));
    QVERIFY(!har.contains("example-token-1"));
    dialog->close();
}

void TestDeliveryActions::clearAsks()
{
    send(u"Gone."_s);
    send(u"Pinned."_s);
    view().setFocus();
    key(Qt::Key_P);
    const QString pinned = model().idAt(0);
    m_f->trigger("traffic.clear");
    auto *box = m_f->window().findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    auto *clear = box->findChild<QPushButton *>(u"confirmClear"_s);
    QVERIFY(!clear->isDefault()); // Return must not do it
    QCOMPARE(model().rowCount(), 2);
    QTest::mouseClick(clear, Qt::LeftButton);
    // What may be forgotten does not come back from the journal, the rest does.
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().idAt(0), pinned);
    view().setCurrentIndex(model().index(0, 0));
    key(Qt::Key_P);
    QTRY_VERIFY(!m_f->window().findChild<QMessageBox *>()); // The first is gone
    m_f->trigger("traffic.clear");
    box = m_f->window().findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::mouseClick(box->findChild<QPushButton *>(u"confirmClear"_s), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 0);
    QVERIFY(!view().isVisible());
}

QTEST_MAIN(TestDeliveryActions)
#include "tst_deliveryactions.moc"
