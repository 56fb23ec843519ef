// SPDX-License-Identifier: MIT
// The relay as a service of one user: packaging/systemd.
#include "tests/support/paths.h"

#include <algorithm>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestUserUnit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void systemdUnderstandsIt();
    void sandboxWorksForAUser();

private:
    static QByteArray unit()
    {
        QFile file(test::sourcePath(u"packaging/systemd/hooksmith-relay.service"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestUserUnit::systemdUnderstandsIt()
{
    const QString program = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (program.isEmpty())
        QSKIP("systemd is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hooksmith-relay.service"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = unit();
    QVERIFY(text.contains("ExecStart=/usr/bin/hooksmith-cli "));
    text.replace("/usr/bin/hooksmith-cli", test::binPath(u"hooksmith-cli"_s).toUtf8());
    file.write(text);
    file.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    environment.insert(u"HOME"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {u"--user"_s, u"--man=no"_s, u"verify"_s, path});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    // Only about this unit: those of the machine may have faults of their own.
    QVERIFY2(!output.contains("hooksmith-relay"), output.constData());
}

/// systemd 252 starts none of these for a user outside a user namespace (218/CAPABILITIES), and
/// ignores the paths there (systemd.exec(5), PrivateUsers=).
void TestUserUnit::sandboxWorksForAUser()
{
    const QList<QByteArray> lines = unit().split('\n');
    const auto has = [&lines](const QByteArray &start) {
        return std::any_of(lines.begin(), lines.end(),
                           [&start](const QByteArray &line) { return line.startsWith(start); });
    };
    QVERIFY(has("ProtectSystem=") && has("ProtectClock="));
    QVERIFY(lines.contains("PrivateUsers=yes"));
    // The journal's folder may not be there yet, and a path that is missing stops the service.
    QVERIFY(lines.contains("ReadWritePaths=%h"));
}

QTEST_GUILESS_MAIN(TestUserUnit)
#include "tst_userunit.moc"
