// SPDX-License-Identifier: MIT
#include "core/workspace/draftstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// features.md, 2.1: the real program, killed while somebody types, loses less than two seconds of
/// work.
class TestIdeRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTyping_data();
    void killedWhileTyping();
    void endedInOrder();
    void toldToEnd();

private:
    struct Typed
    {
        int line = 0;
        qint64 atMs = 0;
    };
    void start(QProcess &program, const QTemporaryDir &folder, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(test::binPath(u"hooksmith"_s),
                      arguments + QStringList{folder.filePath(u"ws"_s)});
        QVERIFY(program.waitForStarted());
    }
};

void TestIdeRecovery::killedWhileTyping_data()
{
    QTest::addColumn<int>("intervalMs");
    QTest::addColumn<int>("typeForMs");
    QTest::newRow("fast, without a pause") << 4 << 4000;
    // 60 ms are between two characters: a line takes 0.7 s, more than ten of them 8 s.
    QTest::newRow("as people type") << 60 << 12000;
}

void TestIdeRecovery::killedWhileTyping()
{
    QFETCH(int, intervalMs);
    QFETCH(int, typeForMs);
    QTemporaryDir folder;
    QVERIFY(Workspace::createExample(folder.filePath(u"ws"_s)));
    const QByteArray onDisk =
        readFile(folder.filePath(u"ws/integrations/github/script.js"_s)).value();
    QProcess program;
    start(program, folder, {u"--type-every"_s, QString::number(intervalMs)});

    QList<Typed> typed;
    QElapsedTimer clock;
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 30000);
    clock.start();
    while (clock.elapsed() < typeForMs) {
        QVERIFY(program.waitForReadyRead(10000));
        while (program.canReadLine()) {
            const QByteArray line = program.readLine().trimmed();
            typed.append({line.mid(int(qstrlen("typed "))).toInt(), clock.elapsed()});
        }
    }
    const qint64 killedAt = clock.elapsed();
    program.kill(); // SIGKILL
    QVERIFY(program.waitForFinished());
    QVERIFY2(typed.size() > 2, qPrintable(QString::number(typed.size()))); // On a busy machine, too

    // Saving was nobody's wish.
    QCOMPARE(readFile(folder.filePath(u"ws/integrations/github/script.js"_s)).value(), onDisk);
    DraftStore store(folder.filePath(u"data/hooksmith/hooksmith/drafts"_s));
    const QList<Draft> drafts = store.abandoned(folder.filePath(u"ws"_s));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.constFirst().document, u"integrations/github/script.js"_s);
    const QString text = drafts.constFirst().content.value(u"text").toString();
    QVERIFY(text.startsWith(QString::fromUtf8(onDisk)));
    // The oldest line that is lost was typed less than two seconds before the end.
    for (const Typed &line : std::as_const(typed)) {
        if (text.contains(u"// typed %1\n"_s.arg(line.line)))
            continue;
        QVERIFY2(
            killedAt - line.atMs < 2000,
            qPrintable(u"line %1 was typed %2 ms before the end and is lost"_s.arg(line.line).arg(
                killedAt - line.atMs)));
        break;
    }
}

void TestIdeRecovery::endedInOrder()
{
    QTemporaryDir folder;
    QVERIFY(Workspace::createExample(folder.filePath(u"ws"_s)));
    QProcess program;
    start(program, folder, {u"--screenshot"_s, folder.filePath(u"shot.png"_s)});
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QFile::exists(folder.filePath(u"shot.png"_s)));
    DraftStore store(folder.filePath(u"data/hooksmith/hooksmith/drafts"_s));
    QVERIFY(store.abandoned(folder.filePath(u"ws"_s)).isEmpty());
}

/// The desktop's session ends: nothing is asked, what was typed is kept, temporary files are not.
void TestIdeRecovery::toldToEnd()
{
    QTemporaryDir folder;
    QVERIFY(Workspace::createExample(folder.filePath(u"ws"_s)));
    const QString temporary = folder.filePath(u"tmp"_s);
    QVERIFY(QDir().mkpath(temporary));
    qputenv("TMPDIR", QFile::encodeName(temporary));
    QProcess program;
    start(program, folder, {u"--relay"_s, u"127.0.0.1:0"_s, u"--type-every"_s, u"2"_s});
    qunsetenv("TMPDIR");
    const auto bodies = [&] {
        return QDir(temporary).entryList({u"hooksmith-*"_s}, QDir::Dirs).size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(bodies() > 0, 30000); // Of the command that is offered
    program.terminate(); // SIGTERM
    QVERIFY(program.waitForFinished(30000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(bodies(), 0);
    const QByteArrayList typed = program.readAllStandardOutput().trimmed().split('\n');
    DraftStore store(folder.filePath(u"data/hooksmith/hooksmith/drafts"_s));
    const QList<Draft> drafts = store.abandoned(folder.filePath(u"ws"_s));
    QCOMPARE(drafts.size(), 1);
    const QString last = u"// "_s + QString::fromUtf8(typed.constLast()) + u'\n';
    QVERIFY2(drafts.constFirst().content.value(u"text").toString().contains(last),
             qPrintable(last));
    const QByteArray log =
        readFile(folder.filePath(u"data/hooksmith/hooksmith/logs/hooksmith.log"_s)).value();
    for (const char *said :
         {" started, with Qt ", "relay started at http://127.0.0.1:", "Hooksmith ended"})
        QVERIFY2(log.contains(said), log.constData());
}

QTEST_GUILESS_MAIN(TestIdeRecovery)
#include "tst_ide_recovery.moc"
