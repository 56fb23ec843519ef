// SPDX-License-Identifier: MIT
#include "tests/ui/preview/previewfixture.h"
#include "ui/preview/previewpane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// What stands around the message: its losses, its notices, its buttons, and what takes its place.
class TestPreviewPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paneShowsResultAndLosses();
    void manyLossesDoNotFreeze();
    void buttonsSayWhatTheClientWouldSend_data();
    void buttonsSayWhatTheClientWouldSend();
    void lookFollowsTheServer();
    void paneExplainsAnEmptyResult();
    void toolBarByKeyboard();
    void saysWhenAPictureWouldBeTooLarge();
    void emptyPaneOffersAnAction();

private:
    PreviewFixture m_fixture;
};

void TestPreviewPane::paneShowsResultAndLosses()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(720, 500);
    RunResult result;
    result.outcome.code = OutcomeCode::Posted;
    result.messages = {{u"#general"_s, *JsValue::fromJson(R"({"msg":"hello"})")}};
    result.returned = {
        {u"process_incoming_request"_s,
         *JsValue::fromJson(R"({"content":{"text":"hello","blocks":[],"icon_emoji":":x:"}})")}};
    pane.setScript(
        u"class Script {\n  process_incoming_request() {\n    return { content: { text: 'hello',\n      blocks: [], icon_emoji: ':x:' } };\n  }\n}"_s,
        false);
    QSignalSpy shown(&pane, &PreviewPane::shown);
    pane.setResult(result, u"chat.example.test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20'000);
    QCOMPARE(pane.view().messages().size(), 1);
    QCOMPARE(pane.findChild<QLabel *>(u"previewTarget"_s)->text(),
             u"to #general on chat.example.test"_s);
    auto *losses = pane.findChild<QTreeView *>(u"lossList"_s);
    const QAbstractItemModel *model = losses->model();
    const auto cell = [&](int row, int column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(cell(0, 0), u"content"_s);
    QCOMPARE(cell(1, 0), u"content.text"_s);
    QCOMPARE(cell(1, 1), u"renamed"_s);
    QCOMPARE(cell(2, 1), u"ignored"_s);
    QCOMPARE(cell(2, 3), u"4"_s);
    QCOMPARE(cell(3, 1), u"renamed"_s);
    auto *button = pane.findChild<QToolButton *>(u"lossButton"_s);
    QVERIFY(button->text().contains(u"ignored"_s));

    // By keyboard: open the list, walk to a row, go to its line.
    pane.show();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(losses->isVisible());
    QSignalSpy line(&pane, &PreviewPane::lineActivated);
    losses->setFocus();
    losses->setCurrentIndex(model->index(1, 0));
    QTest::keyClick(losses, Qt::Key_Down);
    QTest::keyClick(losses, Qt::Key_Return);
    QCOMPARE(line.value(0), QList<QVariant>({4}));
    QVERIFY(model->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"ignored"_s));
}

void TestPreviewPane::manyLossesDoNotFreeze()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(720, 500);
    pane.show();
    QByteArray list;
    for (int i = 0; i < 1000; ++i)
        list += (i ? "," : "") + QByteArray(R"({"title":"t","footer":"f","color":"good"})");
    RunResult result;
    result.outcome.code = OutcomeCode::NothingPosted;
    result.returned = {{u"process_incoming_request"_s,
                        *JsValue::fromJson("{\"content\":{\"attachments\":[" + list + "]}}")}};
    auto *button = pane.findChild<QToolButton *>(u"lossButton"_s);
    pane.setResult(result, {});
    button->setChecked(true);
    QElapsedTimer timer;
    timer.start();
    pane.setResult(result, {});
    auto *losses = pane.findChild<QTreeView *>(u"lossList"_s);
    losses->viewport()->repaint();
    // Gone through in the background.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(losses->model()->rowCount(), 2 + 3000, 20'000);
    timer.restart();
    losses->viewport()->repaint();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    const QAbstractItemModelTester tester(losses->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(losses->model()->index(3001, 0).data().toString(),
             u"content.attachments[999].color"_s);
}

void TestPreviewPane::buttonsSayWhatTheClientWouldSend_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("sends") << QByteArray(R"("msg":"deploy prod")")
                           << QStringList{u"sends"_s, u"deploy prod"_s, u"#ops"_s};
    QTest::newRow("message field")
        << QByteArray(R"("msg":"deploy","msg_processing_type":"respondWithMessage")")
        << QStringList{u"message field of #ops"_s, u"deploy"_s};
    QTest::newRow("quotes") << QByteArray(
        R"("msg":"deploy","msg_processing_type":"respondWithQuotedMessage")")
                            << QStringList{u"quotes"_s, u"#ops"_s};
    QTest::newRow("nothing to send") << QByteArray(R"("x":1)") << QStringList{u"no msg"_s};
}

void TestPreviewPane::buttonsSayWhatTheClientWouldSend()
{
    QFETCH(QByteArray, action);
    QFETCH(QStringList, words);
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(720, 500);
    pane.show();
    const auto message = JsValue::fromJson(
        R"({"attachments":[{"actions":[{"type":"button","text":"Go","msg_in_chat_window":true,)"
        + action + "}]}]}");
    QVERIFY(message);
    pane.setMessages({{u"#ops"_s, *message}});
    QTRY_COMPARE_WITH_TIMEOUT(pane.view().messages().size(), 1, 20'000);
    QSignalSpy opened(&pane, &PreviewPane::linkActivated);
    // Tab reaches the button, Enter presses it.
    pane.view().setFocus();
    QTest::keyClick(&pane.view(), Qt::Key_Tab);
    QTest::keyClick(&pane.view(), Qt::Key_Return);
    const auto *banner = pane.findChild<QLabel *>(u"bannerText"_s);
    QVERIFY(banner->isVisible());
    for (const QString &word : words)
        QVERIFY2(banner->accessibleName().contains(word), qPrintable(banner->accessibleName()));
    QCOMPARE(opened.size(), 0);
    // It goes with the message it belongs to.
    pane.setMessages({{u"#ops"_s, *JsValue::fromJson(R"({"msg":"x"})")}});
    QVERIFY(!banner->isVisible());
}

void TestPreviewPane::lookFollowsTheServer()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    RunResult result;
    result.outcome.code = OutcomeCode::Posted;
    result.messages = {{u"#general"_s, *JsValue::fromJson(R"({"msg":"@all"})")}};
    const auto lookFor = [&](const QString &profile) {
        result.profile = profile;
        pane.setResult(result, {});
        return pane.view().look();
    };
    for (const QString &id : {u"5"_s, u"6-vm2"_s, u"6"_s, u"7.0"_s, u"7.5"_s})
        QCOMPARE(lookFor(id), MessageLook::MentionChips);
    for (const QString &id : {u"8.4"_s, u"8.4-raw"_s, u"9.0"_s, u"documented"_s})
        QCOMPARE(lookFor(id), MessageLook::ColoredMentions);
    // A choice stays until "Automatic" is chosen again.
    const auto choose = [&](const QString &text) {
        auto *menu = pane.findChild<QToolButton *>(u"displayButton"_s)->menu();
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text))
                action->trigger();
        }
    };
    choose(u"Chips"_s);
    QCOMPARE(lookFor(u"9.0"_s), MessageLook::MentionChips);
    choose(u"Automatic"_s);
    QCOMPARE(pane.view().look(), MessageLook::ColoredMentions);
    choose(u"Coloured"_s);
    QCOMPARE(lookFor(u"6"_s), MessageLook::ColoredMentions);
}

void TestPreviewPane::paneExplainsAnEmptyResult()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    RunResult result;
    result.outcome = {OutcomeCode::ScriptError, u"It threw."_s};
    result.error = ScriptError{u"TypeError"_s, u"boom"_s, 7, 3, {}};
    result.reply = Reply{200, JsValue::object({{u"success"_s, JsValue(false)}}), {}};
    pane.setScript(u"class Script {}"_s, false, u"mine.js"_s);
    pane.setResult(result, {});
    auto *explanation = pane.findChild<QTextBrowser *>(u"runExplanation"_s);
    const QString text = explanation->toPlainText();
    QVERIFY(!explanation->isHidden());
    QVERIFY2(text.contains(u"It threw."_s) && text.contains(u"TypeError: boom"_s)
                 && text.contains(u"mine.js, line 7, column 3"_s)
                 && text.contains(u"200 {\"success\":false}"_s),
             qPrintable(text));
    QVERIFY(pane.view().messages().isEmpty());
    QSignalSpy place(&pane, &PreviewPane::placeActivated);
    Q_EMIT explanation->anchorClicked(QUrl(u"goto:?line=7&column=3"_s));
    QCOMPARE(place.value(0), QList<QVariant>({7, 3}));
}

void TestPreviewPane::toolBarByKeyboard()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(720, 500);
    pane.setMessages({{u"#general"_s, *JsValue::fromJson(R"({"msg":"hello"})")}});
    pane.show();
    QTRY_COMPARE_WITH_TIMEOUT(pane.view().messages().size(), 1, 20'000);
    const auto buttons = pane.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    auto *tone = pane.findChild<QToolButton *>(u"toneButton"_s);
    QCOMPARE(pane.view().tone(), MessageTone::Light);
    tone->setFocus();
    QTest::keyClick(tone, Qt::Key_Space);
    QCOMPARE(pane.view().tone(), MessageTone::Dark);
    // Tab walks on through the buttons and into the message.
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    tone->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 6; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        reached.insert(focus->objectName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QVERIFY(reached.contains(u"displayButton"_s));
    QVERIFY(reached.contains(u"copyButton"_s));
    QVERIFY(reached.contains(u"messageView"_s));
}

void TestPreviewPane::saysWhenAPictureWouldBeTooLarge()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(720, 500);
    pane.show();
    const QByteArray json = "{\"msg\":\"" + QByteArray("a\\n").repeated(12'000) + "\"}";
    pane.setMessages({{u"#general"_s, *JsValue::fromJson(json)}});
    QTRY_COMPARE_WITH_TIMEOUT(pane.view().messages().size(), 1, 20'000);
    QApplication::clipboard()->setText(u"before"_s);
    const auto copyPicture = [&] {
        const auto actions = pane.findChild<QToolButton *>(u"copyButton"_s)->menu()->actions();
        actions.first()->trigger();
    };
    copyPicture();
    const auto *banner = pane.findChild<QLabel *>(u"bannerText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 60'000);
    QVERIFY(banner->accessibleName().contains(u"too long"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    // 20,000 px are no reason to cut.
    const QByteArray shorter = "{\"msg\":\"" + QByteArray("a\\n").repeated(1'000) + "\"}";
    pane.setMessages({{u"#general"_s, *JsValue::fromJson(shorter)}});
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible() && pane.view().isLaidOut()
                                 && pane.view().verticalScrollBar()->maximum() > 15'000
                                 && pane.view().verticalScrollBar()->maximum() < 30'000,
                             20'000);
    copyPicture();
    QTRY_VERIFY(QApplication::clipboard()->image().height() > 19'000);
}

void TestPreviewPane::emptyPaneOffersAnAction()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    QAction run(u"&Run"_s);
    QSignalSpy triggered(&run, &QAction::triggered);
    pane.setEmptyState(u"No message yet: run the sample."_s, &run);
    pane.resize(400, 300);
    pane.show();
    auto *button = pane.findChild<QPushButton *>(u"emptyAction"_s);
    QVERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(pane.findChild<QLabel *>(u"emptySentence"_s)->text(),
             u"No message yet: run the sample."_s);
    // A run without a message leads to its steps.
    RunResult result;
    result.outcome = {OutcomeCode::NothingPosted, u"The script returned nothing."_s};
    result.trace = {TraceStep()};
    pane.setResult(result, {});
    QVERIFY(!button->isVisible());
    auto *explanation = pane.findChild<QTextBrowser *>(u"runExplanation"_s);
    QVERIFY(explanation->toPlainText().contains(u"Trace"_s));
    QSignalSpy trace(&pane, &PreviewPane::traceActivated);
    explanation->setFocus();
    QTest::keyClick(explanation, Qt::Key_Tab);
    QTest::keyClick(explanation, Qt::Key_Return);
    QCOMPARE(trace.size(), 1);
}

QTEST_MAIN(TestPreviewPane)
#include "tst_previewpane.moc"
