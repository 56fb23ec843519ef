// SPDX-License-Identifier: MIT
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// `PROGRAM --version --verbose`: what a person sends with a question.
class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brief_data();
    void brief();
    void verbose_data();
    void verbose();
    void sandboxIsInForce();
    void withoutScriptHost();
    void withoutAKeyStore();
    void unknownTheme();

private:
    static QString
    run(const QString &program, const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        QProcessEnvironment ours = environment;
        ours.remove(u"QT_QPA_PLATFORM"_s); // No display is needed
        process.setProcessEnvironment(ours);
        process.start(test::binPath(program), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(40000) || process.exitStatus() != QProcess::NormalExit
            || process.exitCode() != 0)
            return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// The value behind a name.
    static QString value(const QString &text, const QString &name)
    {
        const QRegularExpression line(u"^  "_s + QRegularExpression::escape(name) + u"  +(.*)$"_s,
                                      QRegularExpression::MultilineOption);
        return line.match(text).captured(1);
    }
};

void TestVersion::brief_data()
{
    QTest::addColumn<QString>("program");
    for (const char *name : {"hooksmith", "hooksmith-cli", "hooksmith-scripthost"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestVersion::brief()
{
    QFETCH(QString, program);
    QCOMPARE(run(program, {u"--version"_s}),
             program + u' ' + QStringLiteral(HOOKSMITH_VERSION) + u'\n');
}

void TestVersion::verbose_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("hooksmith") << u"hooksmith"_s;
    QTest::newRow("hooksmith-cli") << u"hooksmith-cli"_s;
}

void TestVersion::verbose()
{
    QFETCH(QString, program);
    const QString text = run(program, {u"--version"_s, u"--verbose"_s});
    QVERIFY2(text.startsWith(program + u' ' + QStringLiteral(HOOKSMITH_VERSION) + u'\n'),
             qPrintable(text));
    static const QRegularExpression number(u"\\d+\\.\\d+"_s);
    for (const QString &name :
         {u"Qt"_s, u"TLS"_s, u"SQLite"_s, u"Boost.Beast"_s, u"esbuild"_s, u"Script engine"_s,
          u"ICU"_s, u"core-js"_s, u"@rocket.chat/message-parser"_s, u"marked"_s})
        QVERIFY2(value(text, name).contains(number), qPrintable(name + u'\n' + text));
    for (const QString &name : {u"System"_s, u"Sandbox"_s, u"Sandbox refuses"_s, u"Script host"_s,
                                u"Program"_s, u"Data"_s, u"Log"_s})
        QVERIFY2(!value(text, name).isEmpty(), qPrintable(name + u'\n' + text));
    QCOMPARE(value(text, u"KSyntaxHighlighting"_s).contains(number), program == "hooksmith"_L1);
    // The versions are those that were bundled.
    QFile package(test::sourcePath(u"resources/bundles/package.json"_s));
    QVERIFY(package.open(QIODevice::ReadOnly));
    const QJsonObject parts =
        QJsonDocument::fromJson(package.readAll())[u"dependencies"_s].toObject();
    QCOMPARE(value(text, u"marked"_s), parts.value("marked"_L1).toString());
    QVERIFY(value(text, u"esbuild"_s).startsWith(parts.value("esbuild"_L1).toString() + u','));
    // Whose home it is is nobody's business.
    QVERIFY2(!text.contains(QDir::homePath() + u'/') || QDir::homePath() == u"/"_s,
             qPrintable(text));
}

void TestVersion::sandboxIsInForce()
{
    const QString text = run(u"hooksmith-cli"_s, {u"--version"_s, u"--verbose"_s});
#ifdef Q_OS_LINUX
    QVERIFY(value(text, u"Sandbox"_s).contains(u"rlimits"_s));
    QVERIFY(value(text, u"Sandbox"_s).contains(u"seccomp"_s));
    QCOMPARE(value(text, u"Sandbox refuses"_s), u"network, files, programs"_s); // It was tried
#else
    QCOMPARE(value(text, u"Sandbox refuses"_s), u"nothing"_s);
#endif
}

void TestVersion::withoutScriptHost()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOOKSMITH_SCRIPTHOST"_s, u"/nonexistent/hooksmith-scripthost"_s);
    const QString text = run(u"hooksmith-cli"_s, {u"--version"_s, u"--verbose"_s}, environment);
    QCOMPARE(value(text, u"Script host"_s), u"missing"_s);
    QVERIFY(!value(text, u"Qt"_s).isEmpty());
}

void TestVersion::withoutAKeyStore()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    const QString text = run(u"hooksmith"_s, {u"--version"_s, u"--verbose"_s}, environment);
    QVERIFY2(value(text, u"Key store"_s).startsWith(u"none, in memory"_s), qPrintable(text));
    // The style that the window would have
    QVERIFY2(!value(text, u"Window system"_s).contains(u"style ,"_s), qPrintable(text));
}

void TestVersion::unknownTheme()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(test::binPath(u"hooksmith"_s), {u"--theme"_s, u"pink"_s});
    QVERIFY(process.waitForFinished(40000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("pink") && said.contains("contrast"), said.constData());
}

QTEST_GUILESS_MAIN(TestVersion)
#include "tst_version.moc"
