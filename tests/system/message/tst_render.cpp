// SPDX-License-Identifier: MIT
#include "tests/support/paths.h"
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The contract of `hooksmith --render` (cli.md) with the real program and no display.
class TestRender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesThePicture_data();
    void writesThePicture();
    void themesDiffer();
    void listIsDrawnBelowEachOther();
    void refusals_data();
    void refusals();
    void brokenJsonNamesThePlace();
    void outputThatCannotBeWritten();
    void remotePicturesAreNotLoaded();
    void readsStandardInputAndRunDocuments();
    void wordsNeedNoDisplay();

private:
    struct Run
    {
        int code = -1;
        QByteArray out, err;
    };

    static Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(hooksmith::test::binPath(u"hooksmith"_s), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    QImage render(const QString &input, const QStringList &more = {})
    {
        const QString output = m_folder->filePath(u"out.png"_s);
        QFile::remove(output);
        const Run result = run(QStringList{u"--render"_s, input, u"--out"_s, output} + more);
        if (result.code != 0) {
            qWarning("%d: %s", result.code, result.err.constData());
            return {};
        }
        return QImage(output, "PNG");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRender::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRender::writesThePicture_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("width");
    QTest::newRow("as it is") << QStringList{} << 720;
    QTest::newRow("width") << QStringList{u"--width"_s, u"375"_s} << 375;
    QTest::newRow("scale") << QStringList{u"--scale"_s, u"2"_s} << 1440;
    QTest::newRow("width and scale")
        << QStringList{u"--width=400"_s, u"--scale=1.5"_s, u"--theme=dark"_s} << 600;
}

void TestRender::writesThePicture()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, width);
    const QString input = write(
        u"m.json"_s,
        R"({"msg":"hello *you*","alias":"Build","attachments":[{"title":"t","text":"x","color":"#ff0000"}]})");
    const QImage image = render(input, arguments);
    QVERIFY(!image.isNull());
    QCOMPARE(image.width(), width);
    QVERIFY(image.height() > 60);
    // Something is drawn: more than a handful of colours.
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 20);
    // The bar is one pixel of the page wide; at scale 1 it keeps its colour.
    if (arguments.isEmpty())
        QVERIFY(colours.contains(qRgb(255, 0, 0)));
}

void TestRender::themesDiffer()
{
    const QString input = write(u"m.json"_s, R"({"msg":"hello"})");
    const QImage light = render(input, {u"--theme"_s, u"light"_s});
    const QImage dark = render(input, {u"--theme"_s, u"dark"_s});
    QVERIFY(!light.isNull());
    QCOMPARE(light.size(), dark.size());
    QCOMPARE(QColor(light.pixel(light.width() - 2, 2)), QColor(u"#ffffff"_s));
    QCOMPARE(QColor(dark.pixel(dark.width() - 2, 2)), QColor(u"#1f2329"_s));
}

void TestRender::listIsDrawnBelowEachOther()
{
    const QImage one = render(write(u"one.json"_s, R"({"msg":"hello"})"));
    const QImage two = render(write(u"two.json"_s, R"([{"msg":"hello"},{"msg":"hello"}])"));
    QVERIFY(!one.isNull());
    QVERIFY(qAbs(two.height() - 2 * one.height()) <= 1);
    QCOMPARE(two.copy(0, 0, 720, one.height() - 1), one.copy(0, 0, 720, one.height() - 1));
}

void TestRender::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("arguments");
    const QByteArray good = R"({"msg":"x"})";
    const QStringList out{u"--out"_s, u"@/x.png"_s};
    QTest::newRow("no output") << good << QStringList{};
    QTest::newRow("no such theme") << good << out + QStringList{u"--theme"_s, u"blue"_s};
    QTest::newRow("no number as width") << good << out + QStringList{u"--width"_s, u"wide"_s};
    QTest::newRow("width of nothing") << good << out + QStringList{u"--width"_s, u"0"_s};
    QTest::newRow("negative scale") << good << out + QStringList{u"--scale"_s, u"-1"_s};
    QTest::newRow("endless scale") << good << out + QStringList{u"--scale"_s, u"inf"_s};
    QTest::newRow("unknown option") << good << out + QStringList{u"--colour"_s};
    QTest::newRow("two files") << good << out + QStringList{u"more.json"_s};
    QTest::newRow("a number") << QByteArray("5") << out;
    QTest::newRow("a list with a number") << QByteArray("[{},5]") << out;
    QTest::newRow("an empty list") << QByteArray("[]") << out;
    QTest::newRow("an empty file") << QByteArray() << out;
    QTest::newRow("deeper than any message") << QByteArray(10'000, '[') << out;
}

void TestRender::refusals()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, arguments);
    const QString input = write(u"m.json"_s, content);
    arguments.replaceInStrings(u"@"_s, m_folder->path());
    const Run result = run(QStringList{u"--render"_s, input} + arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("hooksmith: "), result.err.constData());
    QVERIFY(!QFile::exists(m_folder->filePath(u"x.png"_s)));
}

void TestRender::brokenJsonNamesThePlace()
{
    const QString input = write(u"broken.json"_s, "{\n  \"msg\": \"x\",\n  oops\n}\n");
    const QString output = m_folder->filePath(u"x.png"_s);
    const Run broken = run({u"--render"_s, input, u"--out"_s, output});
    QCOMPARE(broken.code, 2);
    QVERIFY2(broken.err.contains(QByteArray(input.toUtf8() + ":3:")), broken.err.constData());
    QVERIFY(!QFile::exists(output));

    const Run missing = run({u"--render"_s, u"/nowhere/m.json"_s, u"--out"_s, output});
    QCOMPARE(missing.code, 2);
    QVERIFY2(missing.err.contains("/nowhere/m.json"), missing.err.constData());
}

void TestRender::outputThatCannotBeWritten()
{
    const QString input = write(u"m.json"_s, R"({"msg":"x"})");
    const Run result = run({u"--render"_s, input, u"--out"_s, u"/nowhere/x.png"_s});
    QCOMPARE(result.code, 4);
    QVERIFY2(result.err.contains("/nowhere/x.png"), result.err.constData());
}

void TestRender::remotePicturesAreNotLoaded()
{
    // Nobody can be asked here: the place stays, the address is not called.
    const QString with = write(
        u"a.json"_s, R"({"attachments":[{"image_url":"http://192.0.2.1/a.png","title":"t"}]})");
    QElapsedTimer timer;
    timer.start();
    const QImage image = render(with);
    QVERIFY(!image.isNull());
    QVERIFY(image.height() > 360);
    QVERIFY2(timer.elapsed() < 9000, "it waited for a picture that nobody allowed");
}

void TestRender::readsStandardInputAndRunDocuments()
{
    // Without it the pictures show the time of day, and the minute may change between two.
    const QStringList time{u"--time-text"_s, u"10:24 AM"_s};
    const QByteArray message = R"({"msg":"hello *you*","alias":"Build"})";
    const QImage plain = render(write(u"m.json"_s, message), time);
    QVERIFY(!plain.isNull());
    const QString output = m_folder->filePath(u"stdin.png"_s);
    const Run result = run(QStringList{u"--render"_s, u"-"_s, u"--out"_s, output} + time, message);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(QImage(output), plain);
    const QByteArray posted = R"({"room":"#general","message":)" + message + "}";
    QCOMPARE(render(write(u"posted.json"_s, posted), time), plain);
    QCOMPARE(render(write(u"run.json"_s, R"({"format":1,"messages":[)" + posted + "]}"), time),
             plain);
}

void TestRender::wordsNeedNoDisplay()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("WORKSPACE_DIR"));
    // --help and the manual page name the same options.
    const auto options = [](const QString &text, const QString &pattern) {
        QStringList found;
        for (const auto &match :
             QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text))
            found.append(match.captured(1));
        found.removeAll(u"help-all"_s); // Qt's own, of no use here
        found.removeDuplicates();
        found.sort();
        return found;
    };
    QFile manual(hooksmith::test::sourcePath(u"packaging/man/hooksmith.1"_s));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QStringList known =
        options(QString::fromUtf8(help.out), u"^  (?:-\\w, )?--([a-z][a-z-]*)"_s);
    QVERIFY(known.contains(u"render"_s));
    QCOMPARE(options(QString::fromUtf8(manual.readAll()), u"^\\.It Fl (?:\\w , )?-([a-z-]+)"_s),
             known);
    const Run version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.contains("hooksmith"));
    const Run lonely = run({u"--out"_s, u"x.png"_s});
    QCOMPARE(lonely.code, 2);
    QVERIFY(lonely.err.contains("--render"));
}

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
