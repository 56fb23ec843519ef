// SPDX-License-Identifier: MIT
#include "core/workspace/workspace.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The commands of the guide (and those of its CI examples), run as they stand there by a shell in
/// a folder with the files that they name.
class TestGuideCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data();
    void runs();

private:
    static QStringList commandsOf(const QString &markdown);
};

QStringList TestGuideCommands::commandsOf(const QString &markdown)
{
    static const QRegularExpression fence(u"^```(?:sh|yaml)\\n(.*?)^```"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    QStringList commands;
    QRegularExpressionMatchIterator fences = fence.globalMatch(markdown);
    while (fences.hasNext()) {
        QString text = fences.next().captured(1);
        text.replace(u"\\\n"_s, u" "_s);
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            QString command = line.trimmed();
            if (command.startsWith(u"- "_s))
                command.remove(0, 2);
            if (command.startsWith(u"hooksmith"_s))
                commands.append(command.simplified());
        }
    }
    return commands;
}

void TestGuideCommands::runs_data()
{
    QTest::addColumn<QString>("command");
    const QDir guide(test::sourcePath(u"docs/guide"_s));
    const QStringList pages = guide.entryList({u"*.md"_s});
    for (const QString &page : pages) {
        QFile file(guide.filePath(page));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList commands = commandsOf(QString::fromUtf8(file.readAll()));
        for (const QString &command : commands)
            QTest::addRow("%s: %s", qPrintable(page), qPrintable(command)) << command;
    }
}

void TestGuideCommands::runs()
{
    QFETCH(QString, command);
    QTemporaryDir folder;
    const auto copy = [&folder](const QString &from, const QString &to) {
        return QFile::copy(folder.filePath(from), folder.filePath(to));
    };
    QVERIFY(Workspace::createExample(folder.filePath(u"my-workspace"_s)));
    QVERIFY(copy(u"my-workspace/integrations/github/script.js"_s, u"script.js"_s));
    QVERIFY(copy(u"my-workspace/integrations/github/samples/push.json"_s, u"push.json"_s));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s,
                       QFileInfo(test::binPath(u"hooksmith-cli"_s)).path() + u':'
                           + environment.value(u"PATH"_s));
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    const auto start = [&](QProcess &process, const QString &line, const QString &place) {
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(place);
        process.start(u"sh"_s, {u"-c"_s, line});
    };
    if (command.startsWith(u"hooksmith --render run.json"_s)) { // Its own page makes that file
        QProcess before;
        start(before, u"hooksmith-cli run script.js --request push.json --json > run.json"_s,
              folder.path());
        QVERIFY(before.waitForFinished(60000));
    }
    // The relay runs until it is told to end; a port of its own, since others test, too.
    const auto serve = [&](QString line) {
        line.replace(u"127.0.0.1:4180"_s, u"127.0.0.1:0"_s);
        if (!line.contains(u"--listen"_s))
            line += u" --listen 127.0.0.1:0"_s;
        QProcess relay;
        start(relay, u"exec "_s + line + u" --json"_s, folder.path());
        QVERIFY2(relay.waitForReadyRead(60000), relay.readAllStandardError().constData());
        QVERIFY(relay.readAllStandardOutput().contains("\"listening\""));
        relay.terminate();
        QVERIFY(relay.waitForFinished(60000));
        QVERIFY2(relay.exitCode() == 0, relay.readAllStandardError().constData());
    };
    if (command.contains(u"hooksmith-cli relay"_s)) {
        serve(command);
        return;
    }
    if (command.contains(u"hooksmith-cli deliveries"_s)) // Of a journal that a relay has made
        serve(u"hooksmith-cli relay my-workspace"_s);
    QProcess process;
    start(process, command,
          command.contains(u" test . "_s) ? folder.filePath(u"my-workspace"_s) : folder.path());
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(TestGuideCommands)
#include "tst_guide_commands.moc"
