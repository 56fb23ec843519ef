// SPDX-License-Identifier: MIT
#include "tests/ui/preview/previewfixture.h"
#include "ui/preview/messageview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The message as it stands there: reading, clicking, copying, long ones.
class TestMessageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyHarmlessLinks();
    void selectsAndCopies();
    void revealsSpoilersAndCollapses();
    void speaksInOrder();
    void asksBeforeLoadingPictures();
    void copiesCode();
    void playersOpenOnlyOnClick();
    void formulasAreReadable();
    void scrollsManyMessages();
    void longMessagesAppearInPieces_data();
    void longMessagesAppearInPieces();

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

QTEST_MAIN(TestMessageView)
#include "tst_messageview.moc"
