// SPDX-License-Identifier: MIT
#include "core/message/markup.h"
#include "core/relay/journal.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"
#include "core/workspace/textfile.h"
#include "tests/support/paths.h"
#include "tests/support/standinclient.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preview/previewimages.h"
#include "ui/relay/deliverydetails.h"
#include "ui/relay/relaysettingsdialog.h"
#include "ui/relay/trafficpane.h"
#include "ui/relay/trafficstrip.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/syntax.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The traffic pane in the real window, with a real relay, real requests, keys and clicks.
class TestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrivalIsShownWhenNobodyIsBusy();
    void arrivalDoesNotInterruptTyping();
    void movingTheSelectionPausesFollowing();
    void failuresDoNotHideTheTraffic();
    void keysOfTheList();
    void filterIsTyped();
    void detailsShowEverything();
    void sampleIsSavedWithOneKey();
    void savingASampleLeavesTheRelayRunning();
    void runAgainUsesTodaysScript();
    void replayRunsAgain();
    void heldMessageIsEditedAndReleased();
    void heldMessageIsDecidedByKeyboard_data();
    void heldMessageIsDecidedByKeyboard();
    void historySurvivesARestart();
    void filtersReachIntoTheJournal();
    void twoAreCompared();
    void exportsCarryNoSecrets();
    void pausedListStaysInPlace_data();
    void pausedListStaysInPlace();
    void columnsMakeWayForTheOutcome();
    void clearAsks();
    void stripSaysHowItIs();
    void stripGivesWay();
    void otherMachinesAreAskedAbout();

private:
    template <class T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    TrafficPane &pane() const { return *m_window->findChild<TrafficPane *>(); }
    QTreeView &view() const { return pane().view(); }
    TrafficModel &model() const { return pane().model(); }
    CodeEditor &script() const { return *child<CodeEditor>(u"scriptText"_s); }
    void startRelay()
    {
        pane().setSettings({u"127.0.0.1:0"_s, {}});
        startRelayAgain();
    }
    void startRelayAgain()
    {
        m_window->actions().action("relay.toggle"_L1)->trigger();
        // The relay that is on its way out finishes first; the switch is on before the new listens.
        const auto *state = child<QLabel>(u"relayState"_s);
        QTRY_VERIFY(state->text().contains(u"http://"_s));
        QVERIFY(m_window->actions().action("relay.toggle"_L1)->isChecked());
        m_url = u"http://"_s + state->text().section(u"http://"_s, 1).section(u' ', 0, 0);
    }
    /// Sends a GitHub ping with these words and waits for the answer.
    void send(const QString &zen, const QByteArray &event = "ping")
    {
        QNetworkRequest request(QUrl(m_url + u"/hooks/github/example-token-1"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("X-GitHub-Event", event);
        const QByteArray body = "{\"zen\":\"" + zen.toUtf8()
            + "\",\"repository\":{\"full_name\":\"a/b\",\"html_url\":\"https://x.test\"}}";
        const qsizetype before = model().total();
        QNetworkReply *reply = m_network.post(request, body);
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        reply->deleteLater();
        // The relay has threads of its own: its answer may be here before its news.
        QTRY_COMPARE(model().total(), before + 1);
        QTRY_VERIFY(model().delivery(model().idAt(0))
                    && !model().delivery(model().idAt(0))->result.profile.isEmpty());
    }
    QString requestBody() const { return child<CodeEditor>(u"requestBody"_s)->toPlainText(); }
    void key(Qt::Key which) { QTest::keyClick(&view(), which); }

    QNetworkAccessManager m_network;
    QString m_url;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HostContextFactory> m_scripts;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<HostToolHost> m_markupHost;
    std::unique_ptr<MarkupService> m_markup;
    std::unique_ptr<PreviewImages> m_images;
    std::unique_ptr<Syntax> m_syntax;
    std::unique_ptr<MainWindow> m_window;
};

void TestTraffic::init()
{
    const QString host = test::binPath(u"hooksmith-scripthost"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_scripts = std::make_unique<HostContextFactory>(host);
    m_runner = std::make_unique<Runner>(*m_scripts);
    m_markupHost = std::make_unique<HostToolHost>(host, u"markup"_s);
    m_markup = std::make_unique<MarkupService>(*m_markupHost);
    m_images = std::make_unique<PreviewImages>();
    m_syntax = std::make_unique<Syntax>();
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        *m_scripts, [host] { return std::make_unique<HostContextFactory>(host); }, *m_runner,
        *m_syntax, *m_markup, *m_images, *m_settings, m_folder->filePath(u"relay"_s)});
    m_window->resize(1280, 800);
    m_window->show();
    QSignalSpy ran(&m_window->workbench(), &Workbench::resultReady);
    QVERIFY(m_window->openExample(m_folder->filePath(u"ws"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!ran.isEmpty(), 20000);
    m_window->workbench().select(u"grafana"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(ran.size() > 1, 20000);
    startRelay();
}

void TestTraffic::cleanup()
{
    m_window.reset();
    m_syntax.reset();
    m_images.reset();
    m_markup.reset();
    m_markupHost.reset();
    m_runner.reset();
    m_scripts.reset();
}

void TestTraffic::arrivalIsShownWhenNobodyIsBusy()
{
    send(u"First."_s);
    QTRY_COMPARE(m_window->workbench().slug(), u"github"_s);
    QTRY_VERIFY(requestBody().contains(u"First."_s));
    QCOMPARE(pane().unseen(), 0);
    QCOMPARE(view().currentIndex().row(), 0);
}

void TestTraffic::arrivalDoesNotInterruptTyping()
{
    const QString before = requestBody();
    script().setFocus();
    QTest::keyClicks(&script(), u"// typing"_s);
    send(u"Second."_s);
    QCOMPARE(m_window->workbench().slug(), u"grafana"_s);
    QCOMPARE(requestBody(), before);
    QVERIFY(script().toPlainText().contains(u"// typing"_s));
    QVERIFY(script().hasFocus());
    // It stands in the pane, and a badge says so.
    QCOMPARE(pane().unseen(), 1);
    QVERIFY(child<QDockWidget>(u"trafficDock"_s)->windowTitle().contains(u"1 new"_s));
    send(u"Third."_s);
    QCOMPARE(pane().unseen(), 2);
    QCOMPARE(m_window->workbench().slug(), u"grafana"_s);
    // The person follows.
    auto *button = child<QToolButton>(u"trafficNew"_s);
    QVERIFY(!button->isHidden());
    button->click();
    QTRY_VERIFY(requestBody().contains(u"Third."_s));
    QCOMPARE(pane().unseen(), 0);
    QVERIFY(button->isHidden());
    QCOMPARE(child<QDockWidget>(u"trafficDock"_s)->windowTitle(), u"Traffic"_s);
    // Idle again: the next one is shown by itself.
    m_window->setIdleMs(0);
    send(u"Fourth."_s);
    QTRY_VERIFY(requestBody().contains(u"Fourth."_s));
    // What was typed is kept.
    m_window->workbench().select(u"grafana"_s, {});
    QVERIFY(script().toPlainText().contains(u"// typing"_s));
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
    QVERIFY(!m_window->actions().action("traffic.follow"_L1)->isChecked());
    const QString id = model().idAt(1);
    const QString shown = requestBody();
    send(u"Later."_s);
    send(u"Latest."_s);
    QTRY_COMPARE(model().idAt(3), id); // The same one, further down
    QCOMPARE(view().currentIndex().row(), 3);
    QCOMPARE(requestBody(), shown);
    QCOMPARE(pane().unseen(), 2);
    QCOMPARE(child<QToolButton>(u"trafficNew"_s)->text(), u"2 new"_s);
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
    auto *traffic = child<QDockWidget>(u"trafficDock"_s);
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
    QVERIFY(!isInFront(*child<QDockWidget>(u"problemsDock"_s)));
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
    QVERIFY(script().hasFocus());
    view().setFocus();
    key(Qt::Key_Slash);
    QVERIFY(child<QLineEdit>(u"trafficFilter"_s)->hasFocus());
}

void TestTraffic::filterIsTyped()
{
    send(u"Apple."_s);
    send(u"Pear."_s, "watch");
    send(u"Plum."_s);
    auto *filter = child<QLineEdit>(u"trafficFilter"_s);
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
    QTRY_VERIFY(child<QLabel>(u"relayFailure"_s)->isVisible());
    QVERIFY(child<QLabel>(u"relayFailure"_s)->text().contains(u"many"_s));
    QCOMPARE(model().rowCount(), 1);
    filter->selectAll();
    QTest::keyClicks(filter, u"plum"_s);
    QTRY_VERIFY(!child<QLabel>(u"relayFailure"_s)->isVisible());
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_VERIFY(model().delivery(model().idAt(0))->request.body.contains("Plum."));
}

void TestTraffic::detailsShowEverything()
{
    send(u"Details."_s);
    m_window->actions().action("traffic.details"_L1)->trigger();
    QTRY_VERIFY(pane().details().delivery());
    auto *tabs = child<QTabWidget>(u"deliveryTabs"_s);
    auto *copy = child<QToolButton>(u"deliveryCopy"_s);
    const auto copied = [&](DeliveryDetails::Tab tab) {
        tabs->setCurrentIndex(tab);
        copy->click();
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY(
        copied(DeliveryDetails::Headers).contains(u"X-GitHub-Event: ping"_s, Qt::CaseInsensitive));
    QVERIFY(child<QTreeWidget>(u"deliveryHeaders"_s)->topLevelItemCount() > 6);
    QVERIFY(copied(DeliveryDetails::Body).contains(u"  \"zen\": \"Details.\""_s));
    QVERIFY(
        child<CodeEditor>(u"deliveryBody"_s)->toPlainText().contains(u"\"zen\": \"Details.\""_s));
    QVERIFY(child<CodeEditor>(u"deliveryBody"_s)->isReadOnly());
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

void TestTraffic::sampleIsSavedWithOneKey()
{
    send(u"Keep me."_s);
    view().setFocus();
    key(Qt::Key_S);
    const Result<Workspace> saved = Workspace::open(m_folder->filePath(u"ws"_s));
    QVERIFY(saved);
    const WorkspaceSample *sample = saved->integration(u"github"_s)->sample(u"github-ping"_s);
    QVERIFY(sample && sample->sample);
    QCOMPARE(sample->sample->incoming.body, pane().current()->request.body);
    key(Qt::Key_S); // Again: under another name, nothing is overwritten
    QVERIFY(Workspace::open(m_folder->filePath(u"ws"_s))
                ->integration(u"github"_s)
                ->sample(u"github-ping-2"_s));
}

void TestTraffic::savingASampleLeavesTheRelayRunning()
{
    send(u"One."_s);
    view().setFocus();
    key(Qt::Key_S);
    QVERIFY(m_window->actions().action("relay.toggle"_L1)->isChecked());
    send(u"Two."_s);
}

void TestTraffic::runAgainUsesTodaysScript()
{
    send(u"Again."_s);
    QTRY_COMPARE(m_window->workbench().slug(), u"github"_s);
    pane().setFollowing(false);
    script().selectAll();
    script().insertPlainText(u"class Script { process_incoming_request({request}) {"
                             " return {content: {text: 'today ' + request.content.zen}}; } }"_s);
    QString text;
    connect(&m_window->workbench(), &Workbench::resultReady, this, [&](const RunResult &result) {
        text = result.messages.isEmpty()
            ? QString()
            : result.messages.constFirst().message.value(u"msg").toString();
    });
    m_window->actions().action("traffic.runAgain"_L1)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(text, u"today Again."_s, 15000);
}

void TestTraffic::replayRunsAgain()
{
    send(u"Replay me."_s);
    view().setFocus();
    key(Qt::Key_R);
    auto *dialog = m_window->findChild<QDialog *>(u"replayDialog"_s);
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

void TestTraffic::heldMessageIsEditedAndReleased()
{
    StandInClient server;
    QVERIFY(server.start());
    auto *settings = m_window->findChild<QDialog *>(u"relaySettings"_s);
    pane().setSettings({u"127.0.0.1:0"_s, server.hookUrl().toString()});
    QAction *toggle = m_window->actions().action("relay.toggle"_L1);
    toggle->trigger();
    QTRY_VERIFY(!toggle->isChecked());
    startRelayAgain();
    // The form: this integration holds its messages from now on.
    m_window->actions().action("relay.settings"_L1)->trigger();
    pane().settingsDialog().showIntegration(u"github"_s);
    auto *mode = settings->findChild<QComboBox *>(u"relayMode"_s);
    mode->setCurrentIndex(mode->findData(int(RelayMode::Hold)));
    Q_EMIT mode->activated(mode->currentIndex());
    QVERIFY(settings->findChild<QLabel *>(u"relayModeNote"_s)->text().contains(u"waits"_s));
    settings->close();
    const Result<Workspace> saved = Workspace::open(m_folder->filePath(u"ws"_s));
    QCOMPARE(
        saved->relay().record.value(u"integrations").value(u"github").value(u"mode").toString(),
        u"hold"_s);
    send(u"Hold me."_s);
    QTRY_VERIFY(model().marksAt(0).testFlag(DeliveryMark::Held));
    QCOMPARE(server.messageCount(), 0);
    m_window->activateWindow();
    view().setFocus();
    QTRY_VERIFY(view().hasFocus());
    key(Qt::Key_H);
    auto *dialog = m_window->findChild<QDialog *>(u"holdDialog"_s);
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

void TestTraffic::heldMessageIsDecidedByKeyboard_data()
{
    QTest::addColumn<QString>("typed"); // At the beginning of the JSON
    QTest::addColumn<bool>("releases");
    QTest::addColumn<int>("tabs"); // To the button; 0: Ctrl+Enter in the text
    QTest::newRow("Ctrl+Enter") << QString() << true << 0;
    QTest::newRow("release") << QString() << true << 1;
    QTest::newRow("drop") << QString() << false << 2;
    QTest::newRow("drop what is broken") << u"x"_s << false << 1; // Release is not to be had
}

void TestTraffic::heldMessageIsDecidedByKeyboard()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, releases);
    QFETCH(const int, tabs);
    StandInClient server;
    QVERIFY(server.start());
    QAction *toggle = m_window->actions().action("relay.toggle"_L1);
    toggle->trigger();
    QTRY_VERIFY(!toggle->isChecked());
    const JsValue hold = JsValue::object({{u"mode"_s, u"hold"_s}});
    pane().setSettings(
        {u"127.0.0.1:0"_s, server.hookUrl().toString(),
         JsValue::object({{u"integrations"_s, JsValue::object({{u"github"_s, hold}})}})});
    startRelayAgain();
    send(u"Hold me."_s);
    QTRY_VERIFY(model().marksAt(0).testFlag(DeliveryMark::Held));
    m_window->activateWindow();
    view().setFocus();
    QTRY_VERIFY(view().hasFocus());
    view().setCurrentIndex(model().index(0, 0));
    QTRY_VERIFY(m_window->actions().action("traffic.release"_L1)->isEnabled());
    key(Qt::Key_H);
    QTRY_VERIFY(child<QDialog>(u"holdDialog"_s));
    const auto *dialog = child<QDialog>(u"holdDialog"_s);
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

void TestTraffic::historySurvivesARestart()
{
    send(u"Remember me."_s);
    const QString id = model().idAt(0);
    QAction *toggle = m_window->actions().action("relay.toggle"_L1);
    toggle->trigger();
    QTRY_VERIFY(!toggle->isChecked());
    model().clear();
    startRelayAgain();
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().idAt(0), id);
    QVERIFY(!model().delivery(id));
    // Its contents come when they are looked at, and its words are found without them.
    auto *filter = child<QLineEdit>(u"trafficFilter"_s);
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
    QAction *toggle = m_window->actions().action("relay.toggle"_L1);
    toggle->trigger();
    QTRY_VERIFY(!toggle->isChecked());
    constexpr int count = 700; // More than are read at the start
    {
        // The one before holds it until it has finished.
        auto journal = std::make_unique<Journal>();
        QTRY_VERIFY(journal->open(m_folder->filePath(u"relay"_s)));
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
    m_window->actions().action("traffic.dead"_L1)->trigger();
    QTRY_VERIFY(model().rowCount() == 1 && model().idAt(0) == u"d0"_s);
    // What is in no summary and no index: the journal is read through.
    QVERIFY(found(u"json:n=7"_s, u"d7"_s));
    QVERIFY(found(u"header:X-Number=650"_s, u"d650"_s));
    QVERIFY(child<QLabel>(u"trafficNothing"_s)->isHidden());
    pane().setFilterText(u"json:n=9999"_s);
    QTRY_VERIFY(child<QLabel>(u"trafficNothing"_s)->isVisible());
}

void TestTraffic::twoAreCompared()
{
    send(u"Left."_s);
    send(u"Right."_s);
    view().setFocus();
    view().selectAll();
    key(Qt::Key_C);
    auto *dialog = m_window->findChild<QDialog *>(u"compareDialog"_s);
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

void TestTraffic::exportsCarryNoSecrets()
{
    send(u"Export me."_s);
    view().setFocus();
    view().selectAll();
    m_window->actions().action("traffic.copyCurl"_L1)->trigger();
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(curl.startsWith(u"curl"_s) && curl.contains(u"Export me."_s), qPrintable(curl));
    QVERIFY2(!curl.contains(u"example-token-1"_s), qPrintable(curl));
    m_window->actions().action("traffic.exportHar"_L1)->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = m_folder->filePath(u"out.har"_s);
    Q_EMIT dialog->fileSelected(file);
    const QByteArray har = readFile(file).value_or(QByteArray());
    QVERIFY(har.contains("Export me."));
    QVERIFY(har.contains("\"status\": 200") || har.contains("\"status\":200"));
    QVERIFY(!har.contains("example-token-1"));
    dialog->close();
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
    m_window->actions().action("traffic.follow"_L1)->trigger();
    QTRY_COMPARE(view().currentIndex().row(), 0);
    QTRY_COMPARE(topId(), model().idAt(0));
}

void TestTraffic::columnsMakeWayForTheOutcome()
{
    send(u"Narrow."_s);
    const auto outcome = [this] { return view().columnWidth(TrafficModel::OutcomeText); };
    m_window->actions().action("traffic.details"_L1)->trigger();
    QTRY_VERIFY(pane().details().isVisible());
    QTRY_VERIFY(view().isColumnHidden(TrafficModel::Signature));
    QTRY_VERIFY2(outcome() >= 180, qPrintable(QString::number(outcome())));
    for (const auto kept :
         {TrafficModel::Time, TrafficModel::Event, TrafficModel::Status, TrafficModel::Forwarded})
        QVERIFY(!view().isColumnHidden(kept));
    // However narrow, what happened can be read without scrolling.
    m_window->resize(900, 700);
    QTRY_VERIFY2(outcome() >= 120, qPrintable(QString::number(outcome())));
    QTRY_COMPARE(view().horizontalScrollBar()->maximum(), 0);
    m_window->resize(1900, 900);
    m_window->actions().action("traffic.details"_L1)->trigger();
    QTRY_VERIFY(!view().isColumnHidden(TrafficModel::Signature));
    QVERIFY(!view().isColumnHidden(TrafficModel::Size));
}

void TestTraffic::clearAsks()
{
    send(u"Gone."_s);
    m_window->actions().action("traffic.clear"_L1)->trigger();
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QCOMPARE(model().rowCount(), 1);
    QTest::mouseClick(box->findChild<QPushButton *>(u"confirmClear"_s), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 0);
    QVERIFY(!view().isVisible());
}

void TestTraffic::stripSaysHowItIs()
{
    const QLabel *state = child<QLabel>(u"relayState"_s);
    QVERIFY(state->text().contains(u"no traffic yet"_s));
    send(u"Now."_s);
    QTRY_VERIFY(state->text().contains(u"just now"_s));
    m_window->actions().action("relay.toggle"_L1)->trigger();
    QTRY_VERIFY(state->text().startsWith(u"Stopped"_s));
}

/// Whatever the strip says, the window need not be wider for it.
void TestTraffic::stripGivesWay()
{
    auto *strip = m_window->findChild<TrafficStrip *>();
    const auto *state = child<QLabel>(u"relayState"_s);
    const int before = strip->minimumSizeHint().width();
    strip->setState({true, u"http://127.0.0.1:4180"_s, 1, u"a-long-name.chat.example.org"_s});
    QVERIFY(state->text().contains(u"a-long-name.chat.example.org"_s));
    QVERIFY(state->toolTip().contains(state->text()));
    QCOMPARE(strip->minimumSizeHint().width(), before);
    QVERIFY(before < 600);
}

void TestTraffic::otherMachinesAreAskedAbout()
{
    QAction *toggle = m_window->actions().action("relay.toggle"_L1);
    toggle->trigger();
    QTRY_VERIFY(!toggle->isChecked());
    child<QLineEdit>(u"relayListen"_s)->setText(u"0.0.0.0:0"_s);
    QVERIFY(child<QLabel>(u"relaySettingsNote"_s)->text().contains(u"Other machines"_s));
    toggle->trigger();
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(!toggle->isChecked());
    QVERIFY(child<QLabel>(u"relayState"_s)->text().startsWith(u"Stopped"_s));
    QTest::mouseClick(box->findChild<QPushButton *>(u"confirmLan"_s), Qt::LeftButton);
    QTRY_VERIFY(toggle->isChecked());
}

QTEST_MAIN(TestTraffic)
#include "tst_traffic.moc"
