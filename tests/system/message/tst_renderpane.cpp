// SPDX-License-Identifier: MIT
#include "tests/support/paths.h"
#include "tests/ui/preview/previewfixture.h"
#include "ui/preview/previewpane.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// `hooksmith --render` draws what the pane draws, pixel for pixel.
class TestRenderPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samePixels_data();
    void samePixels();

private:
    PreviewFixture m_fixture;
};

void TestRenderPane::samePixels_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("rooms");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("dark");
    for (const QString &id : m_fixture.sampleIds()) {
        QTest::addRow("%s, light, wide", qPrintable(id))
            << QStringList{id} << QStringList{u"#a"_s} << 720 << false;
        QTest::addRow("%s, dark, narrow", qPrintable(id))
            << QStringList{id} << QStringList{u"#a"_s} << 375 << true;
    }
    QTest::newRow("two in one room") << QStringList{u"m1-inline-text"_s, u"m2-blocks"_s}
                                     << QStringList{u"#a"_s, u"#a"_s} << 600 << false;
    QTest::newRow("two rooms") << QStringList{u"m5-colors"_s, u"m6-actions"_s}
                               << QStringList{u"#a"_s, u"@someone"_s} << 600 << true;
}

void TestRenderPane::samePixels()
{
    QFETCH(QStringList, ids);
    QFETCH(QStringList, rooms);
    QFETCH(int, width);
    QFETCH(bool, dark);
    const QString time = u"10:24 AM"_s;
    QList<PostedMessage> posted;
    JsValue::Array document;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        posted.append({rooms[i], m_fixture.sample(ids[i]).message});
        document.append(JsValue::object(
            {{u"room"_s, rooms[i]}, {u"message"_s, m_fixture.sample(ids[i]).message}}));
    }

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"messages.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(JsValue(document).toJson());
    file.close();
    const QString output = folder.filePath(u"out.png"_s);
    QProcess process;
    process.start(test::binPath(u"hooksmith"_s),
                  {u"--render"_s, file.fileName(), u"--out"_s, output, u"--width"_s,
                   QString::number(width), u"--theme"_s, dark ? u"dark"_s : u"light"_s,
                   u"--time-text"_s, time, u"--asset-folder"_s, testDataFolder()});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QImage rendered = QImage(output).convertToFormat(QImage::Format_RGB32);
    QVERIFY(!rendered.isNull());

    PreviewImages images;
    images.setAssetFolder(testDataFolder());
    MarkupService markup(*m_fixture.host);
    PreviewPane pane(markup, images);
    MessageContext context;
    context.timeText = time;
    pane.setMessageContext(context);
    pane.view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane.view().setTone(dark ? MessageTone::Dark : MessageTone::Light);
    if (width == 375)
        pane.view().setWidthMode(MessageView::WidthMode::Phone);
    pane.resize(std::max(width, 600), rendered.height() + 200);
    pane.show();
    pane.setMessages(posted);
    QTRY_COMPARE_WITH_TIMEOUT(pane.view().messages().size(), posted.size(), 20'000);
    QVERIFY(width == 375 || pane.view().viewport()->width() == width);
    const auto picture = [&] { return pane.view().toImage(); };
    QTRY_VERIFY_WITH_TIMEOUT(
        !images.isLoading() && pane.view().isLaidOut() && picture() == rendered, 20'000);
    // And on the screen, below the list's margin.
    const QImage screen =
        pane.view().viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(screen.copy(0, 8, width, rendered.height()), rendered);
}

QTEST_MAIN(TestRenderPane)
#include "tst_renderpane.moc"
