// SPDX-License-Identifier: MIT
#include "tests/support/paths.h"
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A program that enters the script host's very sandbox tries what no script may do.
class TestSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void attempts_data();
    void attempts();

private:
    QHash<QString, QString> m_results;
    QStringList m_active;
};

void TestSandbox::initTestCase()
{
    const QTemporaryDir folder;
    QProcess probe;
    probe.start(hooksmith::test::testBinPath(u"sandboxprobe"_s), {folder.filePath(u"x"_s)});
    QVERIFY2(probe.waitForFinished(), qPrintable(probe.errorString()));
    QVERIFY2(probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0,
             qPrintable(QString::fromUtf8(probe.readAllStandardError())));
    const QStringList lines =
        QString::fromUtf8(probe.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u"active "))
            m_active.append(line.section(u' ', 1));
        else
            m_results.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
    }
    QVERIFY(m_active.contains(u"rlimits"_s));
    if (!m_active.contains(u"seccomp"_s))
        QSKIP("This kernel lets no process filter its system calls.");
    QVERIFY(!QFile::exists(folder.filePath(u"x"_s)));
}

void TestSandbox::attempts_data()
{
    QTest::addColumn<bool>("allowed");
    for (const char *refused : {"open-for-reading",
                                "open-for-writing",
                                "open-own-memory",
                                "unlink",
                                "mkdir",
                                "rename",
                                "socket-inet",
                                "socket-unix",
                                "socket-netlink",
                                "socketpair",
                                "io-uring",
                                "fork",
                                "vfork",
                                "execve",
                                "ptrace",
                                "kill-parent",
                                "process-vm",
                                "setuid",
                                "chroot",
                                "mount",
                                "unshare",
                                "bpf",
                                "memfd",
                                "raise-limit"})
        QTest::newRow(refused) << false;
    QTest::newRow("own-memory") << true;
    QTest::newRow("own-clock") << true;
}

void TestSandbox::attempts()
{
    QFETCH(bool, allowed);
    const QString result = m_results.value(QString::fromLatin1(QTest::currentDataTag()));
    if (allowed)
        QCOMPARE(result, u"done"_s);
    else
        QVERIFY2(result == "refused EPERM"_L1 || result == "refused EACCES"_L1, qPrintable(result));
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
