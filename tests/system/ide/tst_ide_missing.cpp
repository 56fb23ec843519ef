// SPDX-License-Identifier: MIT
#include "core/workspace/workspace.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// An installation of which a part is missing, made of copies of the real programs: the IDE starts,
/// says what is missing, opens the workspace, draws, and ends in order.
class TestIdeMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithout_data();
    void startsWithout();
    void firstStartWithoutAHome();
    void saysThatThereIsNoDisplay();
    void refusesUnknownOptions();
};

namespace {

enum Part { Host = 1, Esbuild = 2, Sqlite = 4, Tls = 8, Emoji = 16, Fonts = 32, KeyStore = 64 };

QString write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

/// Copies the programs into `folder` without what is missing; the environment for them.
QProcessEnvironment install(const QString &folder, int missing)
{
    QDir().mkpath(folder + u"/bin"_s);
    QStringList programs{u"hooksmith"_s};
    if (!(missing & Host))
        programs.append(u"hooksmith-scripthost"_s);
    if (!(missing & Esbuild))
        programs.append(u"esbuild"_s);
    for (const QString &program : programs)
        QFile::copy(test::binPath(program), folder + u"/bin/"_s + program);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"HOOKSMITH_SCRIPTHOST"_s);
    environment.remove(u"HOOKSMITH_ESBUILD"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, folder + u"/data"_s);
    // Qt's plug-ins, as links, so that one of them can be left out
    const QDir all(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    const QStringList kinds = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QDir().mkpath(folder + u"/plugins"_s);
    for (const QString &kind : kinds) {
        if (!((missing & Sqlite) && kind == "sqldrivers"_L1)
            && !((missing & Tls) && kind == "tls"_L1))
            QFile::link(all.filePath(kind), folder + u"/plugins/"_s + kind);
    }
    write(folder + u"/bin/qt.conf"_s,
          "[Paths]\nPlugins=" + QFile::encodeName(folder) + "/plugins\n");
    if (missing & (Emoji | Fonts)) {
        QByteArray fonts = "<?xml version=\"1.0\"?><fontconfig>";
        if (!(missing & Fonts))
            fonts += "<dir>/usr/share/fonts/truetype/liberation</dir>"
                     "<dir>/usr/share/fonts/truetype/dejavu</dir>";
        fonts += "<cachedir>" + QFile::encodeName(folder) + "/fontcache</cachedir></fontconfig>";
        environment.insert(u"FONTCONFIG_FILE"_s, write(folder + u"/fonts.conf"_s, fonts));
    }
    // Nothing needs a token: it is said at the start all the same.
    if (missing & KeyStore)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    return environment;
}

} // namespace

void TestIdeMissing::startsWithout_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QStringList>("said"); // On standard error and in the log
    QTest::newRow("nothing") << 0 << QStringList();
    QTest::newRow("the script host") << int(Host) << QStringList{u"no-scripthost"_s};
    QTest::newRow("esbuild") << int(Esbuild) << QStringList{u"no-esbuild"_s};
    QTest::newRow("SQLite's plug-in") << int(Sqlite) << QStringList{u"no-sqlite"_s};
    QTest::newRow("TLS's plug-in") << int(Tls) << QStringList{u"no-tls"_s};
    QTest::newRow("emoji") << int(Emoji) << QStringList{u"no-emoji-font"_s};
    QTest::newRow("all fonts") << int(Emoji | Fonts) << QStringList{u"no-emoji-font"_s};
    QTest::newRow("the key store") << int(KeyStore) << QStringList{u"no key store"_s};
    QTest::newRow("most of it") << int(Host | Sqlite | Tls | Emoji | KeyStore)
                                << QStringList{u"no-scripthost"_s, u"no-sqlite"_s, u"no-tls"_s,
                                               u"no-emoji-font"_s, u"no key store"_s};
}

void TestIdeMissing::startsWithout()
{
    QFETCH(int, missing);
    QFETCH(QStringList, said);
    QTemporaryDir folder;
    QVERIFY(Workspace::createExample(folder.filePath(u"ws"_s)));
    QProcess program;
    program.setProcessEnvironment(install(folder.path(), missing));
    program.start(folder.filePath(u"bin/hooksmith"_s),
                  {u"--screenshot"_s, folder.filePath(u"shot.png"_s), folder.filePath(u"ws"_s)});
    QVERIFY(program.waitForFinished(60000));
    const QString errors = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
             qPrintable(errors));
    QVERIFY(QFileInfo(folder.filePath(u"shot.png"_s)).size() > 5000);
    // Pictures for people: a folder in this variable.
    const QString pictures = qEnvironmentVariable("HOOKSMITH_MISSING_PICTURES");
    if (!pictures.isEmpty())
        QFile::copy(folder.filePath(u"shot.png"_s),
                    u"%1/without-%2.png"_s.arg(pictures).arg(missing));
    QFile log(folder.filePath(u"data/hooksmith/hooksmith/logs/hooksmith.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString logged = QString::fromUtf8(log.readAll());
    for (const QString &word : std::as_const(said)) {
        QVERIFY2(errors.contains(word), qPrintable(errors));
        QVERIFY2(logged.contains(word), qPrintable(logged));
    }
    // And nothing that is not true.
    for (const QString &word : {u"no-scripthost"_s, u"no-esbuild"_s, u"no-sqlite"_s, u"no-tls"_s,
                                u"no-emoji-font"_s, u"data-not-writable"_s})
        QVERIFY2(errors.contains(word) == said.contains(word), qPrintable(word + u'\n' + errors));
}

void TestIdeMissing::firstStartWithoutAHome()
{
    // No workspace is named and none can be made: the welcome page, and a note.
    QTemporaryDir folder;
    QProcessEnvironment environment = install(folder.path(), 0);
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(name, u"/proc/hooksmith"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder.path());
    program.start(folder.filePath(u"bin/hooksmith"_s),
                  {u"--screenshot"_s, folder.filePath(u"shot.png"_s)});
    QVERIFY(program.waitForFinished(60000));
    const QString errors = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
             qPrintable(errors));
    QVERIFY2(errors.contains(u"data-not-writable"_s), qPrintable(errors));
    QVERIFY(QFileInfo(folder.filePath(u"shot.png"_s)).size() > 5000);
    const QString pictures = qEnvironmentVariable("HOOKSMITH_MISSING_PICTURES");
    if (!pictures.isEmpty())
        QFile::copy(folder.filePath(u"shot.png"_s), pictures + u"/no-home.png"_s);
}

void TestIdeMissing::saysThatThereIsNoDisplay()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = install(folder.path(), 0);
    for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(folder.filePath(u"bin/hooksmith"_s), {});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("no display") && !said.contains("einstall"), said.constData());
}

void TestIdeMissing::refusesUnknownOptions()
{
    QProcess process;
    process.start(test::binPath(u"hooksmith"_s), {u"--nonesuch"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("nonesuch"));
}

QTEST_GUILESS_MAIN(TestIdeMissing)
#include "tst_ide_missing.moc"
