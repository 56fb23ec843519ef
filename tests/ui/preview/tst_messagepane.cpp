// SPDX-License-Identifier: MIT
#include "tests/ui/preview/previewfixture.h"
#include "ui/preview/previewpane.h"

#include <ctime>
#include <optional>
#include <QApplication>
#include <QClipboard>
#include <QEventLoop>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// What can be done with the message that is shown: its modes, copies, where its parts come from,
/// sending it; and that none of it holds up the window.
class TestMessagePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void zooms_data();
    void zooms();
    void copiesAsJson();
    void copiesAsText();
    void partsLeadToTheScript();
    void partsByKeyboard();
    void rowsLeadToTheirPart();
    void partsOfTheMessage_data();
    void partsOfTheMessage();
    void sendsOnlyWhatIsShown();
    void buildingDoesNotBlock_data();
    void buildingDoesNotBlock();

private:
    // Chooses an entry of a button's menu, as a click on it does.
    static void choose(const PreviewPane &pane, const QString &button, const QString &text)
    {
        QAction *found = nullptr;
        const QList<QAction *> actions = pane.findChild<QToolButton *>(button)->menu()->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(text))
                found = action;
        }
        QVERIFY2(found, qPrintable(text));
        found->trigger();
    }
    // A run whose script is known.
    static RunResult posted(const QByteArray &returned, const QByteArray &message)
    {
        RunResult result;
        result.outcome.code = OutcomeCode::Posted;
        result.messages = {{u"#general"_s, JsValue::fromJson(message).value_or(JsValue())}};
        result.returned = {
            {u"process_incoming_request"_s, JsValue::fromJson(returned).value_or(JsValue())}};
        return result;
    }
    void showBuild(PreviewPane &pane)
    {
        pane.resize(720, 500);
        pane.show();
        pane.setScript(u"class Script {\n  process_incoming_request() {\n    return { content: {\n"
                       "      text: 'hello',\n      attachments: [{\n        title: 'Build',\n"
                       "        fields: [{ title: 'a',\n          value: 'b' }]\n      }]\n"
                       "    } };\n  }\n}"_s,
                       false);
        pane.setResult(posted(R"({"content":{"text":"hello","attachments":[{"title":"Build",
                   "fields":[{"title":"a","value":"b"}]}]}})",
                              R"({"msg":"hello","alias":"Bot","attachments":[{"title":"Build",
                   "fields":[{"title":"a","value":"b"}]}]})"),
                       {});
        QTRY_COMPARE_WITH_TIMEOUT(pane.view().messages().size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(pane.view().isLaidOut(), 20'000);
    }
    // Where a key's part stands in a view that is as wide as the pane.
    static QPoint placeOf(const MessageView &view, const QString &key)
    {
        LayoutSettings settings;
        settings.width = view.viewport()->width();
        const Scene scene = layoutMessage(view.messages().first(), settings);
        for (const Scene::Source &source : scene.sources()) {
            if (source.key == key)
                return middle(source.rect, 8);
        }
        return {};
    }
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

void TestMessagePane::widths_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("width");
    QTest::newRow("phone") << u"Phone"_s << 375;
    QTest::newRow("narrow") << u"Narrow"_s << 560;
    QTest::newRow("wide") << u"As wide"_s << 900;
}

void TestMessagePane::widths()
{
    QFETCH(QString, choice);
    QFETCH(int, width);
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(900, 500);
    pane.show();
    const QByteArray text = QByteArray("word ").repeated(60);
    pane.setMessages({{u"#general"_s, *JsValue::fromJson("{\"msg\":\"" + text + "\"}")}});
    QTRY_COMPARE_WITH_TIMEOUT(pane.view().messages().size(), 1, 20'000);
    choose(pane, u"displayButton"_s, u"As wide"_s);
    choose(pane, u"displayButton"_s, choice);
    QTRY_VERIFY(pane.view().isLaidOut());
    // What is copied as a picture is the message in this width.
    const int shown = width == 900 ? pane.view().viewport()->width() : width;
    QCOMPARE(pane.view().toImage().width(), shown);
    // The lines are broken for it: the picture is as high as a layout of that width.
    LayoutSettings settings;
    settings.width = shown;
    const Scene scene = layoutMessage(pane.view().messages().first(), settings);
    QVERIFY(qAbs(pane.view().toImage().height() - scene.height()) <= 1);
    // A narrow pane scrolls sideways to the rest of a wider message.
    pane.resize(340, 500);
    QTRY_COMPARE(pane.view().horizontalScrollBar()->maximum() > 0,
                 width != 900 && pane.view().viewport()->width() < width);
}

void TestMessagePane::zooms_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {75, 100, 125, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void TestMessagePane::zooms()
{
    QFETCH(int, percent);
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(900, 500);
    pane.show();
    const QByteArray text = QByteArray("a\\n").repeated(40);
    pane.setMessages({{u"#general"_s, *JsValue::fromJson("{\"msg\":\"" + text + "\"}")}});
    QTRY_COMPARE_WITH_TIMEOUT(pane.view().messages().size(), 1, 20'000);
    choose(pane, u"displayButton"_s, u"Phone"_s);
    QTRY_VERIFY(pane.view().isLaidOut());
    const QScrollBar *bar = pane.view().verticalScrollBar();
    const int before = bar->maximum() + bar->pageStep();
    choose(pane, u"displayButton"_s, u"%1 %"_s.arg(percent));
    QTRY_VERIFY(pane.view().isLaidOut());
    QCOMPARE(pane.view().zoom(), percent / 100.0);
    const double after = bar->maximum() + bar->pageStep();
    const double expected = std::max(before * percent / 100.0, double(bar->pageStep()));
    QVERIFY2(qAbs(after - expected) <= 3, qPrintable(u"%1, %2"_s.arg(after).arg(expected)));
    // A click still meets what is under it: the avatar is no part, the first line is.
    QSignalSpy chosen(&pane.view(), &MessageView::partChosen);
    const QPointF line = QPointF(80, 8 + 37) * percent / 100.0;
    QTest::mouseClick(pane.view().viewport(), Qt::LeftButton, {}, line.toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(1).toString(), u"msg"_s);
}

void TestMessagePane::copiesAsJson()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    const auto first = JsValue::fromJson(R"({"msg":"ä 🚀","attachments":[{"color":"#fff"}]})");
    const auto second = JsValue::fromJson(R"({"msg":"two"})");
    QApplication::clipboard()->setText(u"before"_s);
    choose(pane, u"copyButton"_s, u"Copy as JSON"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s); // There is nothing to copy
    pane.setMessages({{u"#general"_s, *first}});
    choose(pane, u"copyButton"_s, u"Copy as JSON"_s);
    const auto one = JsValue::fromJson(QApplication::clipboard()->text().toUtf8());
    QVERIFY(one);
    QCOMPARE(one->toJson(), first->toJson());
    QVERIFY(QApplication::clipboard()->text().contains(u"\n  \"msg\""_s)); // To be read
    pane.setMessages({{u"#general"_s, *first}, {u"#ops"_s, *second}});
    choose(pane, u"copyButton"_s, u"Copy as JSON"_s);
    const auto both = JsValue::fromJson(QApplication::clipboard()->text().toUtf8());
    QVERIFY(both && both->isArray());
    QCOMPARE(both->toArray().size(), 2);
    QCOMPARE(both->at(1).toJson(), second->toJson());
}

void TestMessagePane::copiesAsText()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(720, 500);
    const auto message = JsValue::fromJson(
        R"({"alias":"Build","msg":"*done* :rocket: https://x.org/a\n- one","attachments":[
        {"title":"t","text":"_body_","fields":[{"title":"f","value":"v"}]}]})");
    QVERIFY(message);
    pane.setMessages({{u"#general"_s, *message}});
    QTRY_COMPARE_WITH_TIMEOUT(pane.view().messages().size(), 1, 20'000);
    QApplication::clipboard()->clear();
    choose(pane, u"copyButton"_s, u"Copy as text"_s);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    // As it is read: without the signs of the markup.
    qsizetype at = -1;
    for (const QString &line :
         {u"Build"_s, u"done 🚀 https://x.org/a"_s, u"one"_s, u"t"_s, u"body"_s, u"f"_s, u"v"_s}) {
        const qsizetype next = lines.indexOf(line, at + 1);
        QVERIFY2(next > at, qPrintable(line + u" in "_s + lines.join(u" | "_s)));
        at = next;
    }
}

void TestMessagePane::partsLeadToTheScript()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    showBuild(pane);
    MessageView &view = pane.view();
    const auto *status = pane.findChild<QLabel *>(u"previewStatus"_s);
    const auto *losses = pane.findChild<QTreeView *>(u"lossList"_s);
    QSignalSpy line(&pane, &PreviewPane::lineActivated);
    // A click says where it comes from, and marks it.
    const QImage before = view.viewport()->grab().toImage();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(view, u"msg"_s));
    QVERIFY(status->text().contains(u"content.text"_s) && status->text().contains(u"4"_s));
    QVERIFY(view.viewport()->grab().toImage() != before);
    QCOMPARE(losses->currentIndex().data().toString(), u"content.text"_s);
    QCOMPARE(line.size(), 0);
    // Ctrl and a click go there.
    const auto go = [&](const QString &key) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(view, key));
        return line.isEmpty() ? 0 : line.takeFirst().first().toInt();
    };
    QCOMPARE(go(u"msg"_s), 4);
    QCOMPARE(go(u"attachments[0].title"_s), 6);
    QCOMPARE(go(u"attachments[0].fields[0].title"_s), 7);
    QCOMPARE(go(u"attachments[0].fields[0].value"_s), 8);
    // The name is not the script's.
    QCOMPARE(go(u"alias"_s), 0);
    QVERIFY2(status->text().contains(u"not made by the script"_s), qPrintable(status->text()));
    // Where no line is certain, the list of the keys opens.
    pane.setScript(u"a.title = 1;\nb.title = 2;"_s, false);
    pane.setResult(posted(R"({"content":{"attachments":[{"title":"Build"}]}})",
                          R"({"attachments":[{"title":"Build"}]})"),
                   {});
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(view, u"msg"_s).isNull(), 20'000);
    QTRY_VERIFY(view.isLaidOut());
    QVERIFY(!losses->isVisible());
    QCOMPARE(go(u"attachments[0].title"_s), 0);
    QVERIFY(losses->isVisible());
    QCOMPARE(losses->currentIndex().data().toString(), u"content.attachments[0].title"_s);
}

void TestMessagePane::partsByKeyboard()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    showBuild(pane);
    MessageView &view = pane.view();
    const auto *status = pane.findChild<QLabel *>(u"previewStatus"_s);
    QSignalSpy line(&pane, &PreviewPane::lineActivated);
    view.setFocus();
    // From the top: name, text, attachment, ...
    QStringList keys;
    for (int i = 0; i < 20 && !keys.contains(u"content.attachments[0].fields[0].value"_s); ++i) {
        QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
        keys.append(status->text().section(u':', 0, 0));
    }
    QCOMPARE(keys.first(), u"alias"_s);
    QVERIFY2(keys.contains(u"content.text"_s) && keys.contains(u"content.attachments[0].title"_s)
                 && keys.last() == "content.attachments[0].fields[0].value"_L1,
             qPrintable(keys.join(u' ')));
    QTest::keyClick(&view, Qt::Key_F12);
    QCOMPARE(line.takeFirst().first().toInt(), 8);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_F12);
    QCOMPARE(line.takeFirst().first().toInt(), 7);
}

void TestMessagePane::rowsLeadToTheirPart()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    showBuild(pane);
    auto *button = pane.findChild<QToolButton *>(u"lossButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *losses = pane.findChild<QTreeView *>(u"lossList"_s);
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    losses->setFocus();
    // Every row that is about something drawn marks another part.
    QList<QImage> pictures;
    for (int row = 0; row < losses->model()->rowCount(); ++row) {
        QTest::keyClick(losses, row == 0 ? Qt::Key_Home : Qt::Key_Down);
        QCOMPARE(losses->currentIndex().row(), row);
        const QString path = losses->currentIndex().data().toString();
        const QImage picture = pane.view().viewport()->grab().toImage();
        if (path == "content.text"_L1 || path.endsWith(".title"_L1) || path.endsWith(".value"_L1)) {
            QVERIFY2(!pictures.contains(picture), qPrintable(path));
            pictures.append(picture);
        }
    }
    QCOMPARE(pictures.size(), 4);
}

void TestMessagePane::partsOfTheMessage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("frame") << QByteArray(R"({"msg":"a","alias":"b","emoji":":cat:"})")
                           << QStringList{u"alias"_s, u"emoji"_s, u"msg"_s};
    QTest::newRow("picture of the sender")
        << QByteArray(R"({"msg":"a","avatar":"https://x.org/a.png"})")
        << QStringList{u"alias"_s, u"avatar"_s, u"msg"_s};
    QTest::newRow("attachment") << QByteArray(
        R"({"attachments":[{"color":"red","pretext":"p","author_name":"n",
           "author_icon":"https://x.org/i.png","title":"t","text":"x","image_url":"https://x.org/m.png",
           "thumb_url":"https://x.org/t.png","fields":[{"title":"f","value":"v"}],
           "actions":[{"type":"button","text":"Go","url":"https://x.org"}]}]})")
                                << QStringList{u"alias"_s,
                                               u"attachments[0]"_s,
                                               u"attachments[0].actions[0]"_s,
                                               u"attachments[0].author_icon"_s,
                                               u"attachments[0].author_name"_s,
                                               u"attachments[0].color"_s,
                                               u"attachments[0].fields[0].title"_s,
                                               u"attachments[0].fields[0].value"_s,
                                               u"attachments[0].image_url"_s,
                                               u"attachments[0].pretext"_s,
                                               u"attachments[0].text"_s,
                                               u"attachments[0].thumb_url"_s,
                                               u"attachments[0].title"_s};
    QTest::newRow("quote in a quote")
        << QByteArray(R"({"attachments":[{"message_link":"https://x.org",
           "author_name":"a","text":"b","attachments":[{"message_link":"https://x.org","text":"c"}]}]})")
        << QStringList{u"alias"_s,
                       u"attachments[0]"_s,
                       u"attachments[0].attachments[0]"_s,
                       u"attachments[0].attachments[0].text"_s,
                       u"attachments[0].author_name"_s,
                       u"attachments[0].text"_s};
    QTest::newRow("file") << QByteArray(R"({"attachments":[{"type":"file","title":"a.pdf","size":3,
           "description":"d"},{"type":"file","title":"b","video_url":"https://x.org/v"}]})")
                          << QStringList{u"alias"_s,
                                         u"attachments[0]"_s,
                                         u"attachments[0].description"_s,
                                         u"attachments[0].format"_s,
                                         u"attachments[0].size"_s,
                                         u"attachments[0].title"_s,
                                         u"attachments[1]"_s,
                                         u"attachments[1].title"_s,
                                         u"attachments[1].video_url"_s};
}

void TestMessagePane::partsOfTheMessage()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, keys);
    LayoutSettings settings;
    const Scene scene = layoutMessage(model(json.constData()), settings);
    QStringList got;
    for (const Scene::Source &source : scene.sources()) {
        if (!got.contains(source.key))
            got.append(source.key);
        // Its own middle finds it, or a smaller part within.
        const Scene::Source *found = scene.sourceAt(source.rect.center());
        QVERIFY2(found, qPrintable(source.key));
        QVERIFY2(source.rect.width() > 0 && source.rect.height() > 0, qPrintable(source.key));
    }
    got.sort();
    QCOMPARE(got, keys);
}

void TestMessagePane::sendsOnlyWhatIsShown()
{
    PreviewPane pane(*m_fixture.markup, m_fixture.images);
    pane.resize(720, 500);
    pane.show();
    auto *send = pane.findChild<QToolButton *>(u"sendButton"_s);
    QVERIFY(!send->isVisible());
    pane.setSendable(true);
    QVERIFY(send->isVisible());
    QVERIFY(!send->isEnabled());
    QSignalSpy wanted(&pane, &PreviewPane::sendRequested);
    pane.setMessages({{u"#general"_s, *JsValue::fromJson(R"({"msg":"hello"})")}});
    QVERIFY(send->isEnabled());
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    const auto messages = wanted.first().first().value<QList<PostedMessage>>();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().room, u"#general"_s);
    pane.clear();
    QVERIFY(!send->isEnabled());
}

void TestMessagePane::buildingDoesNotBlock_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray text = QByteArray("lorem *ipsum* `c` https://x.org ").repeated(1'600);
    QTest::newRow("50,000 characters") << "{\"msg\":\"" + text + "\"}";
    QByteArray attachments;
    for (int i = 0; i < 1000; ++i) {
        attachments += i ? "," : "";
        attachments +=
            R"({"title":"t","text":"*a* `b` )" + QByteArray::number(i) + R"(","fields":[)";
        for (int j = 0; j < 10; ++j)
            attachments +=
                QByteArray(j ? "," : "") + R"({"title":"*f*","value":"v `w`","short":true})";
        attachments += "]}";
    }
    QTest::newRow("1,000 attachments") << "{\"attachments\":[" + attachments + "]}";
}

void TestMessagePane::buildingDoesNotBlock()
{
    QFETCH(QByteArray, json);
    const auto message = JsValue::fromJson(json);
    QVERIFY(message);
    const auto processorMs = [](clockid_t clock) {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    MarkupService::Item item;
    item.message = *message;
    m_fixture.build({item}); // Its texts are known then: what is measured is the building
    const QList<MarkupService::Item> items(20, item);
    const double ownBefore = processorMs(CLOCK_THREAD_CPUTIME_ID);
    const double allBefore = processorMs(CLOCK_PROCESS_CPUTIME_ID);
    std::optional<double> own, all;
    m_fixture.markup->build(items, this, [&](const QList<MessageModel> &models) {
        QCOMPARE(models.size(), 20);
        own = processorMs(CLOCK_THREAD_CPUTIME_ID) - ownBefore;
        all = processorMs(CLOCK_PROCESS_CPUTIME_ID) - allBefore;
    });
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    QTimer turn;
    connect(&turn, &QTimer::timeout, &loop, [&] {
        if (own)
            loop.quit();
    });
    turn.start(20);
    loop.exec();
    QVERIFY(own && all);
    qInfo("processor time: %.1f ms of this thread, %.1f ms of all", *own, *all);
    // Processor time, not the clock's: other programs do not count.
    QVERIFY2(*own < 20 || *own < *all / 2, qPrintable(u"%1 of %2 ms"_s.arg(*own).arg(*all)));
}

QTEST_MAIN(TestMessagePane)
#include "tst_messagepane.moc"
