// SPDX-License-Identifier: MIT
#include "tests/ui/preview/previewfixture.h"
#include "ui/preview/previewpane.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
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

class TestMessageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyHarmlessLinks();
    void selectsAndCopies();
    void revealsSpoilersAndCollapses();
    void speaksInOrder();
    void asksBeforeLoadingPictures();
    void paneShowsResultAndLosses();
    void manyLossesDoNotFreeze();
    void buttonsSayWhatTheClientWouldSend_data();
    void buttonsSayWhatTheClientWouldSend();
    void lookFollowsTheServer();
    void copiesCode();
    void playersOpenOnlyOnClick();
    void formulasAreReadable();
    void paneExplainsAnEmptyResult();
    void toolBarByKeyboard();
    void scrollsManyMessages();
    void longMessagesAppearInPieces_data();
    void longMessagesAppearInPieces();
    void saysWhenAPictureWouldBeTooLarge();
    void emptyPaneOffersAnAction();

private:
    MessageModel model(const char *json)
    {
        const auto message = JsValue::fromJson(json);
        return message ? m_fixture.build(*message) : MessageModel();
    }
    // The middle of the first link or spot, in viewport coordinates.
    static QPoint middle(const QRectF &rect, double top)
    {
        return (rect.center() + QPointF(0, top)).toPoint();
    }

    PreviewFixture m_fixture;
};

void TestMessageView::opensOnlyHarmlessLinks()
{
    MessageView view(m_fixture.images);
    view.resize(720, 400);
    view.show();
    QSignalSpy opened(&view, &MessageView::linkActivated);
    QSignalSpy refused(&view, &MessageView::linkRefused);
    const auto click = [&](const char *json) {
        view.setMessages({model(json)});
        QTRY_VERIFY(view.isLaidOut());
        LayoutSettings settings;
        settings.width = view.viewport()->width();
        const Scene scene = layoutMessage(view.messages().first(), settings);
        QVERIFY(!scene.links().isEmpty());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          middle(scene.links().first().first, 8));
    };
    click(R"j({"msg":"see https://example.org/a now"})j");
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().toUrl(), QUrl(u"https://example.org/a"_s));
    click(R"j({"msg":"example.org is a host"})j");
    QCOMPARE(opened.takeFirst().first().toUrl(), QUrl(u"https://example.org"_s));
    click(R"j({"attachments":[{"title":"t","title_link":"javascript:alert(1)"}]})j");
    click(R"j({"attachments":[{"title":"t","title_link":"file:///etc/passwd"}]})j");
    click(R"j({"attachments":[{"title":"t","title_link":"JaVaScRiPt:alert(1)"}]})j");
    click(R"j({"attachments":[{"title":"t","title_link":" javascript:alert(1)"}]})j");
    click(R"j({"attachments":[{"title":"t","title_link":"data:text/html,x"}]})j");
    click(R"j({"attachments":[{"title":"t","title_link":"smb://host/share"}]})j");
    click(R"j({"attachments":[{"author_name":"a","author_link":"vbscript:x"}]})j");
    QCOMPARE(opened.size(), 0);
    QCOMPARE(refused.size(), 7);
    for (const QList<QVariant> &refusal : refused)
        QVERIFY(!refusal.at(1).toString().isEmpty());
    // The parser makes links of any scheme that somebody writes.
    click(R"j({"msg":"[x](file:///etc/passwd) and more"})j");
    click(R"j({"msg":"[x](javascript:alert(1)) and more"})j");
    QCOMPARE(opened.size(), 0);
}

void TestMessageView::selectsAndCopies()
{
    MessageView view(m_fixture.images);
    view.resize(720, 400);
    view.setMessages(
        {model(R"({"msg":"one *two* :rocket:","attachments":[{"title":"three","text":"four"}]})")});
    QTRY_VERIFY(view.isLaidOut());
    view.selectAll();
    const QString text = view.selectedText();
    for (const QString &word : {u"one two 🚀"_s, u"three"_s, u"four"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
    view.copy();
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void TestMessageView::revealsSpoilersAndCollapses()
{
    MessageView view(m_fixture.images);
    view.resize(720, 400);
    view.setMessages(
        {model(R"({"msg":"||secret||","attachments":[{"title":"t","text":"body"}]})")});
    QTRY_VERIFY(view.isLaidOut());
    const QImage hidden = view.toImage();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(85, 8 + 37));
    const QImage revealed = view.toImage();
    QVERIFY(hidden != revealed);
    LayoutSettings settings;
    settings.width = view.viewport()->width();
    const Scene scene = layoutMessage(view.messages().first(), settings);
    const auto spot =
        std::find_if(scene.spots().begin(), scene.spots().end(),
                     [](const HotSpot &s) { return s.kind == HotSpot::Kind::Collapse; });
    QVERIFY(spot != scene.spots().end());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle(spot->rect, 8));
    QVERIFY(view.toImage().height() < revealed.height());
    QVERIFY(!view.allText().contains(u"body"_s));
}

void TestMessageView::speaksInOrder()
{
    MessageView view(m_fixture.images);
    view.resize(720, 400);
    view.setMessages({model(
        R"({"alias":"Build","msg":"hello","attachments":[{"text":"first"},{"text":"second"}]})")});
    QTRY_VERIFY(view.isLaidOut());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 3);
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"Build"_s));
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"hello"_s));
    QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"first"_s));
    QVERIFY(list->child(2)->text(QAccessible::Name).contains(u"second"_s));
    QCOMPARE(list->indexOfChild(list->child(2)), 2);
}

void TestMessageView::asksBeforeLoadingPictures()
{
    PreviewImages images;
    QCOMPARE(images.picture(u"https://pictures.example.test/a.png"_s).stage,
             PictureState::Stage::NeedsConsent);
    QCOMPARE(images.picture(u"https://pictures.example.test/a.png"_s).host,
             u"pictures.example.test"_s);
    QCOMPARE(images.picture(u"file:///etc/passwd"_s).stage, PictureState::Stage::Failed);
    QCOMPARE(images.picture(u"assets/icon.png"_s).stage, PictureState::Stage::Failed);
    QCOMPARE(
        images
            .picture(
                u"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="_s)
            .stage,
        PictureState::Stage::Ready);
    QSignalSpy spy(&images, &PreviewImages::allowedHostsChanged);
    images.allowHost(u"pictures.example.test"_s);
    images.allowHost(u"pictures.example.test"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(images.allowedHosts(), QStringList{u"pictures.example.test"_s});
}

void TestMessageView::paneShowsResultAndLosses()
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

void TestMessageView::manyLossesDoNotFreeze()
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

void TestMessageView::buttonsSayWhatTheClientWouldSend_data()
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

void TestMessageView::buttonsSayWhatTheClientWouldSend()
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

void TestMessageView::lookFollowsTheServer()
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

void TestMessageView::copiesCode()
{
    MessageView view(m_fixture.images);
    view.resize(720, 400);
    view.show();
    view.setMessages({model(R"({"msg":"```js\nlet a = 1;\n  b();\n```"})")});
    QTRY_VERIFY(view.isLaidOut());
    QApplication::clipboard()->clear();
    const QImage before = view.viewport()->grab().toImage();
    QTest::mouseMove(view.viewport(), QPoint(300, 70));
    QVERIFY(view.viewport()->grab().toImage() != before);
    // The button is no part of the message.
    LayoutSettings settings;
    settings.width = view.viewport()->width();
    const Scene scene = layoutMessage(view.messages().first(), settings);
    QCOMPARE(scene.spots().last().kind, HotSpot::Kind::CopyCode);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle(scene.spots().last().rect, 8));
    QCOMPARE(QApplication::clipboard()->text(), u"let a = 1;\n  b();"_s);
    QApplication::clipboard()->clear();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), u"let a = 1;\n  b();"_s);
}

void TestMessageView::playersOpenOnlyOnClick()
{
    MessageView view(m_fixture.images);
    view.resize(720, 500);
    view.show();
    QSignalSpy opened(&view, &MessageView::linkActivated);
    for (const char *kind : {"audio", "video"}) {
        const QByteArray json =
            QByteArray(R"({"attachments":[{"type":"file","title":"t.x","@_url":"https://x.org/t",)"
                       R"("@_type":"@/x","@_size":2048}]})")
                .replace('@', kind);
        view.setMessages({model(json.constData())});
        QTRY_VERIFY(view.isLaidOut());
        QVERIFY(view.allText().contains(QString::fromLatin1(kind) + u"/x"_s));
        QVERIFY(view.allText().contains(u"2.00 kB"_s) || view.allText().contains(u"kB"_s));
        QCOMPARE(opened.size(), 0);
        LayoutSettings settings;
        settings.width = view.viewport()->width();
        const Scene scene = layoutMessage(view.messages().first(), settings);
        const auto player =
            std::find_if(scene.parts().begin(), scene.parts().end(),
                         [](const Scene::Part &part) { return part.name == "player"_L1; });
        QVERIFY(player != scene.parts().end());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle(player->rect, 8));
        QCOMPARE(opened.takeFirst().first().toUrl(), QUrl(u"https://x.org/t"_s));
    }
}

void TestMessageView::formulasAreReadable()
{
    MessageView view(m_fixture.images);
    view.resize(720, 400);
    view.setMessages({model(R"({"msg":"so \\(x^2+\\alpha\\) it is"})")});
    QTRY_VERIFY(view.isLaidOut());
    QCOMPARE(view.allText().section(u'\n', -1), u"so x²+α it is"_s);
}

void TestMessageView::paneExplainsAnEmptyResult()
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

void TestMessageView::toolBarByKeyboard()
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

void TestMessageView::scrollsManyMessages()
{
    MessageView view(m_fixture.images);
    view.resize(720, 600);
    view.show();
    QList<MessageModel> models;
    const QStringList ids = m_fixture.sampleIds();
    QList<MarkupService::Item> items;
    for (int i = 0; i < 200; ++i)
        items.append(m_fixture.sample(ids[i % ids.size()]));
    models = m_fixture.build(items);
    QCOMPARE(models.size(), 200);
    QElapsedTimer timer;
    timer.start();
    view.setMessages(models);
    // Only what is in view is laid out at once.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(view.verticalScrollBar()->maximum() > 30'000);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(view.verticalScrollBar()->value() < view.verticalScrollBar()->maximum());
    timer.restart();
    int frames = 0;
    for (int y = 0; y < 20'000; y += 400) {
        view.verticalScrollBar()->setValue(y);
        view.viewport()->repaint();
        ++frames;
    }
    qInfo("%d frames, %.2f ms each", frames, double(timer.elapsed()) / frames);
}

void TestMessageView::longMessagesAppearInPieces_data()
{
    QTest::addColumn<QByteArray>("json");
    QByteArray fields;
    for (int i = 0; i < 100; ++i)
        fields += (i ? "," : "") + QByteArray(R"({"title":"*t*","value":"a `v` b","short":true})");
    QByteArray attachments;
    for (int i = 0; i < 200; ++i)
        attachments +=
            (i ? "," : "") + QByteArray(R"({"title":"t","text":"x","fields":[)") + fields + "]}";
    QTest::newRow("20,000 fields") << "{\"attachments\":[" + attachments + "]}";
    QTest::newRow("20,000 lines") << "{\"msg\":\"" + QByteArray("a *b*\\n").repeated(20'000)
            + "\"}";
}

void TestMessageView::longMessagesAppearInPieces()
{
    QFETCH(QByteArray, json);
    const MessageModel message = model(json.constData());
    MessageView view(m_fixture.images);
    view.resize(720, 400);
    view.show();
    const QImage blank = view.viewport()->grab().toImage();
    view.setMessages({message});
    QVERIFY(!view.isLaidOut());
    // What is in view is there at once.
    QVERIFY(view.viewport()->grab().toImage() != blank);
    // The event loop turns all the while: what a timer without a pause notices of it.
    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    int turns = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, &view, [&] {
        longest = std::max(longest, sinceTurn.restart());
        ++turns;
    });
    int growths = 0;
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, &view, [&] { ++growths; });
    QSignalSpy done(&view, &MessageView::laidOut);
    sinceTurn.start();
    turn.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(view.isLaidOut(), 60'000);
    QCOMPARE(done.size(), 1);
    qInfo("%d turns, the longest took %lld ms; grew %d times", turns, longest, growths);
    QVERIFY(turns >= 3);
    QVERIFY(growths >= 2);
    // A slice takes 8 ms; the rest is for machines that do other things, too.
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    // Copying waits for the rest and has all of it.
    view.setMessages({message});
    QApplication::clipboard()->clear();
    view.copy();
    QTRY_VERIFY_WITH_TIMEOUT(view.isLaidOut(), 60'000);
    QVERIFY(QApplication::clipboard()->text().size() > 9'000);
}

void TestMessageView::saysWhenAPictureWouldBeTooLarge()
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

void TestMessageView::emptyPaneOffersAnAction()
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

QTEST_MAIN(TestMessageView)
#include "tst_messageview.moc"
