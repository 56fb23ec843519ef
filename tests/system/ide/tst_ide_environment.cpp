// SPDX-License-Identifier: MIT
#include "core/workspace/workspace.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The real program where something of the person's machine is broken or missing: it starts, opens
/// the workspace, draws, and ends in order.
class TestIdeEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starts_data();
    void starts();
};

void TestIdeEnvironment::starts_data()
{
    QTest::addColumn<QByteArray>("settings"); // Content of the settings file, unless empty
    QTest::addColumn<QString>("config"); // XDG_CONFIG_HOME; empty: below the test's folder
    QTest::addColumn<QString>("data"); // XDG_DATA_HOME
    QTest::addColumn<QString>("said"); // On standard error; empty: nothing about settings
    // Nothing can be made below /proc, not even by root.
    QTest::newRow("all well") << QByteArray() << QString() << QString() << QString();
    QTest::newRow("broken settings")
        << QByteArray(200, '\0') << QString() << QString() << u"settings-broken"_s;
    QTest::newRow("settings that are no settings")
        << QByteArray("hello\nworld\n") << QString() << QString() << u"settings-broken"_s;
    QTest::newRow("settings cannot be written")
        << QByteArray() << u"/proc/hooksmith"_s << QString() << u"settings-not-writable"_s;
    QTest::newRow("nothing can be written") << QByteArray() << u"/proc/hooksmith"_s
                                            << u"/proc/hooksmith"_s << u"settings-not-writable"_s;
}

void TestIdeEnvironment::starts()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, config);
    QFETCH(QString, data);
    QFETCH(QString, said);
    QTemporaryDir folder;
    QVERIFY(Workspace::createExample(folder.filePath(u"ws"_s)));
    const QString ini = folder.filePath(u"config/hooksmith/hooksmith.ini"_s);
    if (!settings.isEmpty()) {
        QVERIFY(QDir().mkpath(QFileInfo(ini).path()));
        QFile file(ini);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s,
                       config.isEmpty() ? folder.filePath(u"config"_s) : config);
    environment.insert(u"XDG_DATA_HOME"_s, data.isEmpty() ? folder.filePath(u"data"_s) : data);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(test::binPath(u"hooksmith"_s),
                  {u"--screenshot"_s, folder.filePath(u"shot.png"_s), folder.filePath(u"ws"_s)});
    QVERIFY(program.waitForFinished(60000));
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
             errors.constData());
    QVERIFY(QFileInfo(folder.filePath(u"shot.png"_s)).size() > 10000);
    QCOMPARE(QString::fromUtf8(errors).contains(u"hooksmith.settings"_s), !said.isEmpty());
    if (!said.isEmpty())
        QVERIFY2(errors.contains(said.toUtf8()), errors.constData());
    if (!settings.isEmpty()) {
        QFile aside(ini + u".broken"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), settings);
    }
}

QTEST_GUILESS_MAIN(TestIdeEnvironment)
#include "tst_ide_environment.moc"
