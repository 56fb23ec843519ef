// SPDX-License-Identifier: MIT
#include "core/relay/journal.h"
#include "tests/support/standinclient.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/mainwindow/workspacemodel.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/runexplanation.h"
#include "ui/problems/consolemodel.h"
#include "ui/relay/trafficmodel.h"
#include "ui/relay/trafficpane.h"
#include "ui/requestbuilder/fieldsmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The window as a person uses it: keys and clicks, real script hosts, files in a temporary folder.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }
    void exampleShowsItsMessage();
    void editingTheScriptChangesTheMessage();
    void editingTheRequestChangesTheMessage();
    void syntaxErrorStandsInProblemsWithItsLine();
    void runawayScriptIsReportedAndTheNextEditRuns_data();
    void runawayScriptIsReportedAndTheNextEditRuns();
    void uncompiledScriptIsSaidAboveTheMessage();
    void failureIsExplainedInTheMessagePane();
    void brokenBodyIsSaidAndKept();
    void brokenSampleFileCanBeMended();
    void outgoingMessageFieldDrivesTheRun();
    void unusableWorkspaceLeavesTheOpenOne();
    void savesAndRefusesToOverwrite();
    void undoSurvivesLookingElsewhere();
    void relayShowsAReceivedWebhook();
    void relayForwardsToRocketChat();
    void relaySaysThatThePortIsInUse();
    void relaySaysThatItsJournalIsInUse();
    void capturedRequestBecomesASample();
    void pictureHostsCanBeRevoked();
    void previewFollowsTheThemeUntilChosen();
    void messageLeadsToTheScript();
    void messageIsSentFromTheMenu();
    void everyControlHasAName();
    void modelsAreSound();

private:
    void replaceScript(const QString &text)
    {
        m_f->script().setFocus();
        m_f->script().selectAll();
        m_f->script().insertPlainText(text);
    }
    QString problemText(int row, int column) const
    {
        const QAbstractItemModel *model = m_f->child<QTreeView>(u"problems"_s)->model();
        return model->index(row, column).data().toString();
    }
    /// What stands in place of the message; empty when there is one.
    QString explanation() const
    {
        const auto *widget = m_f->child<RunExplanation>(u"runExplanation"_s);
        return widget->isVisible() ? widget->toPlainText() : QString();
    }
    /// Starts the relay on a free port; its address, empty when it did not start.
    QString startRelay(const QString &forward = {})
    {
        m_f->window().findChild<TrafficPane *>()->setSettings({u"127.0.0.1:0"_s, forward});
        m_f->trigger("relay.toggle");
        const QString state = m_f->child<QLabel>(u"relayState"_s)->text();
        const qsizetype at = state.indexOf(u"http://127.0.0.1:"_s);
        return at < 0 ? QString() : state.mid(at).section(u' ', 0, 0);
    }
    /// Sends a GitHub ping; the reply's body, empty when there is none.
    QByteArray sendPing(const QString &relay, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(relay + u"/hooks/github/example-token-1"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("X-GitHub-Event", "ping");
        QNetworkReply *reply = m_network.post(request, body);
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, 15000) ? reply->readAll()
                                                                               : QByteArray();
    }
    int problemCount() const { return m_f->child<QTreeView>(u"problems"_s)->model()->rowCount(); }

    const QByteArray pingBody = "{\"zen\":\"Real.\",  \"repository\":{\"full_name\":\"a/b\","
                                "\"html_url\":\"https://x.test\"}}";
    QNetworkAccessManager m_network;
    std::unique_ptr<test::WindowFixture> m_f;
};

void TestMainWindow::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestMainWindow::exampleShowsItsMessage()
{
    QCOMPARE(m_f->workbench().slug(), u"github"_s);
    QCOMPARE(m_f->workbench().sampleName(), u"push"_s);
    QVERIFY2(m_f->message().contains(u"pushed [3 commits]"_s), qPrintable(m_f->message()));
    QCOMPARE(m_f->result().messages.constFirst().room, u"#dev"_s);
    QCOMPARE(problemCount(), 0);
    QVERIFY(!m_f->child<QLabel>(u"runOutcome"_s)->text().isEmpty());
    QVERIFY(m_f->child<QLabel>(u"runDetails"_s)->text().contains(u"200"_s));
    QVERIFY(m_f->child<QTextBrowser>(u"trace"_s)->toPlainText().contains(u"success"_s));
    QCOMPARE(m_f->child<QTreeView>(u"console"_s)->model()->rowCount(), 1);
    QVERIFY(!m_f->window().isWindowModified());
}

void TestMainWindow::editingTheScriptChangesTheMessage()
{
    replaceScript(
        u"class Script { process_incoming_request() { return {content: {text: 'one'}}; } }"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"one"_s, 10000);
    QVERIFY(m_f->window().isWindowModified());
    // Typed, key by key, in place of "one".
    QVERIFY(m_f->script().find(u"one"_s, QTextDocument::FindBackward));
    QTest::keyClicks(&m_f->script(), u"two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"two"_s, 10000);
}

void TestMainWindow::editingTheRequestChangesTheMessage()
{
    auto *body = m_f->child<CodeEditor>(u"requestBody"_s);
    QVERIFY(body->find(u"refs/heads/main"_s));
    QTest::keyClicks(body, u"refs/heads/storm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_f->message().contains(u"`storm`"_s), 10000);
}

void TestMainWindow::syntaxErrorStandsInProblemsWithItsLine()
{
    replaceScript(u"class Script {\n  process_incoming_request() {\n    return {{ ;\n  }\n}\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problemCount() > 0, 10000);
    QCOMPARE(problemText(0, 1), u"script.js:3"_s);
    QVERIFY(problemText(0, 0).contains(u"SyntaxError"_s) || !problemText(0, 0).isEmpty());
    // F8 goes there.
    QTest::keyClick(&m_f->window(), Qt::Key_F8);
    QCOMPARE(m_f->script().textCursor().blockNumber(), 2);
    QVERIFY(!m_f->script().marks().isEmpty());
}

void TestMainWindow::runawayScriptIsReportedAndTheNextEditRuns_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("endless loop") << u"while (true) {}"_s;
    QTest::newRow("memory bomb")
        << u"const all = []; while (true) all.push('x'.repeat(1000000) + all.length);"_s;
}

void TestMainWindow::runawayScriptIsReportedAndTheNextEditRuns()
{
    QFETCH(QString, body);
    QElapsedTimer timer;
    timer.start();
    replaceScript(u"class Script { process_incoming_request() { %1 } }"_s.arg(body));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->result().outcome.code, OutcomeCode::Limit, 15000);
    // The deadline, and time to notice and to kill.
    QVERIFY2(timer.elapsed() < RunInput().timeoutMs + 2500,
             qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(problemCount() > 0);
    QCOMPARE(problemText(0, 2), u"limit"_s);
    QTRY_VERIFY(m_f->child<QTreeView>(u"problems"_s)->isVisible());
    QVERIFY(m_f->child<QDockWidget>(u"problemsDock"_s)
                ->windowTitle()
                .contains(u"(%1)"_s.arg(problemCount())));
    QVERIFY(explanation().contains(m_f->result().outcome.explanation));
    replaceScript(
        u"class Script { process_incoming_request() { return {content: {text: 'fine'}}; } }"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"fine"_s, 10000);
    QCOMPARE(problemCount(), 0);
    QCOMPARE(explanation(), QString());
}

void TestMainWindow::uncompiledScriptIsSaidAboveTheMessage()
{
    auto *body = m_f->child<CodeEditor>(u"requestBody"_s);
    body->selectAll();
    body->insertPlainText(u"{\"text\": \"raw words\"}"_s);
    replaceScript(u"class Script {\n  process_incoming_request( {\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"raw words"_s, 10000);
    const QString said = m_f->child<MessageBanner>(u"messageBanner"_s)->text();
    QVERIFY(m_f->child<MessageBanner>(u"messageBanner"_s)->isVisible());
    QVERIFY2(said.contains(u"does not compile"_s) && said.contains(u"script.js, line"_s),
             qPrintable(said));
    QTRY_COMPARE(m_f->window().messagePane().view().messages().size(), 1);
    replaceScript(u"class Script { process_incoming_request({request}) {"
                  " return {content: {text: 'good'}}; } }"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"good"_s, 10000);
    QVERIFY(!m_f->child<MessageBanner>(u"messageBanner"_s)->isVisible());
}

void TestMainWindow::failureIsExplainedInTheMessagePane()
{
    replaceScript(u"class Script {\n  process_incoming_request() {\n    nowhere();\n  }\n}\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->result().outcome.code, OutcomeCode::ScriptError, 10000);
    QTRY_VERIFY(!explanation().isEmpty());
    const QString text = explanation();
    QVERIFY2(text.contains(u"nowhere is not defined"_s), qPrintable(text));
    QVERIFY2(text.contains(u"script.js, line 3"_s), qPrintable(text));
    QVERIFY(m_f->result().reply);
    QVERIFY2(text.contains(QString::number(m_f->result().reply->status) + u' '
                           + QString::fromUtf8(m_f->result().reply->body.toJson())),
             qPrintable(text));
    m_f->script().goTo(1, 1);
    Q_EMIT m_f->child<RunExplanation>(u"runExplanation"_s)
        ->anchorClicked(QUrl(u"goto:?line=3&column=5"_s));
    QCOMPARE(m_f->script().textCursor().blockNumber(), 2);
    QCOMPARE(m_f->script().textCursor().positionInBlock(), 4);
}

void TestMainWindow::brokenBodyIsSaidAndKept()
{
    auto *body = m_f->child<CodeEditor>(u"requestBody"_s);
    body->selectAll();
    body->insertPlainText(u"{\n  \"ref\": oops\n}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problemCount() > 0, 10000);
    QCOMPARE(problemText(0, 1), tr("Request") + u":2"_s);
    QTRY_VERIFY(!body->marks().isEmpty());
    QCOMPARE(body->marks().constFirst().line, 2);
    QVERIFY(!m_f->message().isEmpty()); // The last result stays, and says so
    QVERIFY(m_f->child<MessageBanner>(u"messageBanner"_s)->isVisible());
    m_f->workbench().select(u"grafana"_s, u"firing"_s);
    m_f->workbench().select(u"github"_s, u"push"_s);
    QCOMPARE(body->toPlainText(), u"{\n  \"ref\": oops\n}"_s);
    // Saving keeps every character.
    m_f->trigger("file.save");
    const Result<Workspace> saved = Workspace::open(m_f->path(u"ws"_s));
    QCOMPARE(saved->integration(u"github"_s)->sample(u"push"_s)->sample->incoming.body,
             "{\n  \"ref\": oops\n}"_ba);
}

void TestMainWindow::brokenSampleFileCanBeMended()
{
    const QString file = m_f->file(u"integrations/github/samples/push.json"_s);
    const QByteArray good = readFile(file).value();
    QVERIFY(writeFileAtomically(file, "{ \"format\": 1,\n nonsense"));
    QVERIFY(m_f->window().openWorkspace(m_f->path(u"ws"_s)));
    m_f->workbench().select(u"github"_s, u"push"_s);
    auto *text = m_f->child<CodeEditor>(u"sampleFileText"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"{ \"format\": 1,\n nonsense"_s);
    QTRY_VERIFY(problemCount() > 0);
    text->selectAll();
    text->insertPlainText(QString::fromUtf8(good));
    QTRY_VERIFY_WITH_TIMEOUT(m_f->message().contains(u"pushed"_s), 10000);
    m_f->trigger("file.save");
    QTRY_VERIFY(m_f->child<CodeEditor>(u"requestBody"_s)->isVisible());
    QCOMPARE(readFile(file).value(), good);
}

void TestMainWindow::outgoingMessageFieldDrivesTheRun()
{
    m_f->workbench().select(u"pull-requests"_s, u"list"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_f->message().contains(u"*3* pull requests"_s), 10000);
    QCOMPARE(m_f->result().requests.size(), 1);
    auto *field = m_f->child<QPlainTextEdit>(u"eventMessage"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"pr help"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_f->message().contains(u"What I can do"_s), 10000);
    QVERIFY(m_f->result().requests.isEmpty());
}

void TestMainWindow::unusableWorkspaceLeavesTheOpenOne()
{
    QTemporaryDir other;
    QVERIFY(writeFileAtomically(other.filePath(u"hooksmith.json"_s), "{\"format\": 99}"));
    const Result<void> opened = m_f->window().openWorkspace(other.path());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, u"unknown-format"_s);
    QCOMPARE(m_f->workbench().slug(), u"github"_s);
}

void TestMainWindow::savesAndRefusesToOverwrite()
{
    const QString file = m_f->file(u"integrations/github/script.js"_s);
    replaceScript(u"// mine\n"_s);
    QTest::keyClick(&m_f->script(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(readFile(file).value(), "// mine\n"_ba);
    QVERIFY(!m_f->window().isWindowModified());

    QVERIFY(writeFileAtomically(file, "// theirs\n"));
    replaceScript(u"// mine again\n"_s);
    QTest::keyClick(&m_f->script(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(readFile(file).value(), "// theirs\n"_ba);
    QCOMPARE(m_f->script().toPlainText(), u"// mine again\n"_s);
    QVERIFY(m_f->window().isWindowModified());
}

void TestMainWindow::undoSurvivesLookingElsewhere()
{
    const QString before = m_f->script().toPlainText();
    replaceScript(u"// changed"_s);
    m_f->workbench().select(u"grafana"_s, {});
    QVERIFY(m_f->script().toPlainText().contains(u"Grafana"_s));
    m_f->workbench().select(u"github"_s, {});
    QCOMPARE(m_f->script().toPlainText(), u"// changed"_s);
    m_f->script().undo();
    QCOMPARE(m_f->script().toPlainText(), before);
}

void TestMainWindow::relayShowsAReceivedWebhook()
{
    m_f->workbench().select(u"grafana"_s, u"firing"_s);
    const QString url = startRelay();
    QVERIFY(!url.isEmpty());
    QCOMPARE(sendPing(url, pingBody), "{\"success\":true}"_ba);
    QTRY_VERIFY_WITH_TIMEOUT(m_f->message().contains(u"Real."_s), 10000);
    QVERIFY(m_f->workbench().isCaptured());
    QCOMPARE(m_f->workbench().slug(), u"github"_s);
    QVERIFY(m_f->child<CodeEditor>(u"requestBody"_s)->toPlainText().contains(u"Real."_s));
    QTRY_COMPARE(m_f->window().messagePane().view().messages().size(), 1);
    QCOMPARE(m_f->child<QTreeView>(u"traffic"_s)->model()->rowCount(), 1);

    m_f->trigger("relay.toggle");
    QTRY_VERIFY(!m_f->window().actions().action("relay.toggle"_L1)->isChecked());
    // At once again: it waits for its own journal.
    m_f->trigger("relay.toggle");
    QTRY_VERIFY(m_f->window().actions().action("relay.toggle"_L1)->isChecked());
    QVERIFY(!m_f->child<QLabel>(u"relayFailure"_s)->isVisible());
}

void TestMainWindow::relayForwardsToRocketChat()
{
    StandInClient server;
    QVERIFY(server.start());
    const QString url = startRelay(server.hookUrl().toString());
    QVERIFY(!url.isEmpty());
    QCOMPARE(sendPing(url, pingBody), "{\"success\":true}"_ba);
    const auto *traffic = m_f->child<QTreeView>(u"traffic"_s)->model();
    QTRY_COMPARE(traffic->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(traffic->index(0, TrafficModel::Forwarded).data().toString(),
                              u"delivered"_s, 15000);
    QCOMPARE(server.messageCount(), 1);
    const JsValue stored = server.messages().toArray().constFirst().value(u"message");
    QCOMPARE(stored.value(u"msg").toString(), m_f->message());
    QVERIFY(m_f->message().contains(u"Real."_s));
}

void TestMainWindow::relaySaysThatThePortIsInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
    m_f->child<QLineEdit>(u"relayListen"_s)->setText(address);
    QAction *toggle = m_f->window().actions().action("relay.toggle"_L1);
    toggle->trigger();
    const QLabel *failure = m_f->child<QLabel>(u"relayFailure"_s);
    QVERIFY(failure->isVisible());
    QVERIFY2(failure->text().contains(address), qPrintable(failure->text()));
    QVERIFY(!toggle->isChecked());
    other.close();
    toggle->trigger();
    QVERIFY(toggle->isChecked());
    QVERIFY(!failure->isVisible());
}

void TestMainWindow::relaySaysThatItsJournalIsInUse()
{
    Journal other;
    QVERIFY(other.open(m_f->relayData()));
    QCOMPARE(startRelay(), QString());
    const QLabel *failure = m_f->child<QLabel>(u"relayFailure"_s);
    QVERIFY(failure->isVisible());
    QVERIFY2(failure->text().contains(u"Another Hooksmith"_s), qPrintable(failure->text()));
}

void TestMainWindow::capturedRequestBecomesASample()
{
    QAction *keep = m_f->window().actions().action("relay.keep"_L1);
    QVERIFY(!keep->isEnabled());
    QVERIFY(!m_f->child<QToolButton>(u"keepButton"_s)->isVisible());
    QVERIFY(!sendPing(startRelay(), pingBody).isEmpty());
    QTRY_VERIFY(keep->isEnabled());
    QVERIFY(m_f->child<QToolButton>(u"keepButton"_s)->isVisible());
    keep->trigger();
    auto *dialog = m_f->window().findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"github-ping"_s);
    dialog->accept();
    QCOMPARE(m_f->workbench().sampleName(), u"github-ping"_s);
    QVERIFY(!m_f->workbench().isCaptured());
    QVERIFY(!keep->isEnabled());
    const Result<Workspace> saved = Workspace::open(m_f->path(u"ws"_s));
    QVERIFY(saved);
    const WorkspaceSample *sample = saved->integration(u"github"_s)->sample(u"github-ping"_s);
    QVERIFY(sample && sample->sample);
    QCOMPARE(sample->sample->incoming.body, pingBody);
}

void TestMainWindow::pictureHostsCanBeRevoked()
{
    m_f->images().allowHost(u"pictures.test"_s);
    auto *menu = m_f->window().findChild<QMenu *>(u"menuPictures"_s);
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QAction *host = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == "pictures.test"_L1)
            host = action;
    }
    QVERIFY(host && host->isChecked());
    QSignalSpy changed(&m_f->images(), &PreviewImages::allowedHostsChanged);
    host->trigger();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_f->images().picture(u"https://pictures.test/a.png"_s).stage,
             PictureState::Stage::NeedsConsent);
}

void TestMainWindow::previewFollowsTheThemeUntilChosen()
{
    const QPalette before = QApplication::palette();
    const MessageView &view = m_f->window().messagePane().view();
    auto *button = m_f->child<QToolButton>(u"toneButton"_s);
    QApplication::setPalette(darkPalette());
    QTRY_COMPARE(view.tone(), MessageTone::Dark);
    button->click();
    QCOMPARE(view.tone(), MessageTone::Light);
    QApplication::setPalette(lightPalette());
    QApplication::setPalette(darkPalette());
    QCOMPARE(view.tone(), MessageTone::Light); // Chosen
    button->click();
    QCOMPARE(view.tone(), MessageTone::Dark); // As the window: follows again
    QApplication::setPalette(lightPalette());
    QTRY_COMPARE(view.tone(), MessageTone::Light);
    QApplication::setPalette(before);
}

void TestMainWindow::messageLeadsToTheScript()
{
    replaceScript(u"class Script {\n  process_incoming_request() {\n    return { content: {\n"
                  "      text: 'one',\n      attachments: [{\n        text: 'two' }] } };\n"
                  "  }\n}"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"one"_s, 10000);
    MessageView &view = m_f->window().messagePane().view();
    QTRY_VERIFY_WITH_TIMEOUT(view.isLaidOut() && view.allText().contains(u"two"_s), 10000);
    // From the name to the attachment's text, then to its line.
    view.setFocus();
    const auto *status = m_f->child<QLabel>(u"previewStatus"_s);
    for (int i = 0; i < 10 && !status->text().startsWith("content.attachments[0].text"_L1); ++i)
        QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_F12);
    QCOMPARE(m_f->script().textCursor().blockNumber() + 1, 6);
}

void TestMainWindow::messageIsSentFromTheMenu()
{
    m_f->trigger("run.post");
    auto *dialog = m_f->child<QDialog>(u"sendMessageDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"sendRoom"_s)->text(), u"#dev"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_f->child<QDialog>(u"sendMessageDialog"_s));
    // The same by the button of the pane.
    auto *button = m_f->child<QToolButton>(u"sendButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(m_f->child<QDialog>(u"sendMessageDialog"_s));
}

void TestMainWindow::everyControlHasAName()
{
    const auto widgets = m_f->window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool control = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const CodeEditor *>(widget)
            || qobject_cast<const QTreeView *>(widget);
        if (!control || widget->objectName().startsWith(u"qt_"_s)
            || widget->window() != &m_f->window())
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestMainWindow::modelsAreSound()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    WorkspaceModel workspace(m_f->workbench().documents());
    QAbstractItemModelTester workspaceTester(&workspace, Mode::QtTest);
    workspace.reload();
    QVERIFY(workspace.rowCount() >= 3);
    QVERIFY(workspace.indexOf(u"github"_s, u"push"_s).parent().isValid());

    FieldsModel headers(FieldsModel::Kind::Headers);
    QAbstractItemModelTester headersTester(&headers, Mode::QtTest);
    headers.setRows({FieldRow{true, u"A"_s, u"1"_s}, FieldRow{false, u"B"_s, u"2"_s}});
    QVERIFY(headers.setData(headers.index(2, 0), u"C:\r\n"_s, Qt::EditRole));
    QCOMPARE(headers.rows().constLast().name, u"C"_s);
    QVERIFY(headers.setData(headers.index(0, 0), QString(), Qt::EditRole));
    QVERIFY(headers.setData(headers.index(0, 1), QString(), Qt::EditRole));
    QCOMPARE(headers.rows().size(), 2);

    ProblemsModel problems;
    QAbstractItemModelTester problemsTester(&problems, Mode::QtTest);
    problems.setProblems(problemsOf(m_f->result(), u"script.js"_s));
    ConsoleModel console;
    QAbstractItemModelTester consoleTester(&console, Mode::QtTest);
    console.setResult(m_f->result());
    TrafficModel traffic;
    QAbstractItemModelTester trafficTester(&traffic, Mode::QtTest);
    Delivery delivery;
    delivery.id = u"d1"_s;
    traffic.put(delivery);
    traffic.put(delivery);
    traffic.flush();
    QCOMPARE(traffic.rowCount(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
