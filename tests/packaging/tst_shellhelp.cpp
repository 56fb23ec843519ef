// SPDX-License-Identifier: MIT
#include "core/rocketchat/profile.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

QString run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    process.setProcessEnvironment(environment);
    process.start(test::binPath(u"hooksmith-cli"_s), arguments);
    if (!process.waitForFinished(30000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString read(const QString &path)
{
    QFile file(test::sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What `pattern` captures, sorted, each once.
QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The text from the end of `head` to the next `tail`.
QString between(const QString &text, const QString &head, const QString &tail)
{
    const qsizetype start = text.indexOf(head);
    if (start < 0)
        return {};
    const qsizetype from = start + head.size();
    return text.mid(from, text.indexOf(tail, from) - from);
}

QStringList commands()
{
    return captured(between(run({u"--help"_s}), u"Commands:\n"_s, u"\n\n"_s), u"^  (\\S+)"_s);
}

} // namespace

/// Completions and manual pages, which are written down apart from the program: they must name what
/// it knows, no more and no less. To mend them: packaging/completions/update.mjs, packaging/man.
class TestShellHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAllCommands();
    void namesAllOptions_data();
    void namesAllOptions();
    void namesAllProfiles();
    void bashCompletes_data();
    void bashCompletes();
};

void TestShellHelp::namesAllCommands()
{
    const QStringList known = commands();
    QVERIFY(known.size() >= 4);
    const QString bash = read(u"packaging/completions/hooksmith-cli.bash"_s);
    QCOMPARE(captured(bash, u"^            ([a-z]+)\\) options="_s), known);
    const QString zsh = read(u"packaging/completions/_hooksmith-cli"_s);
    QCOMPARE(captured(zsh, u"^    ([a-z]+)\\)$"_s), known);
    const QString fish = read(u"packaging/completions/hooksmith-cli.fish"_s);
    QCOMPARE(captured(fish, u"use_subcommand -a ([a-z]+)"_s), known);
    QCOMPARE(captured(read(u"packaging/man/hooksmith-cli.1"_s), u"^\\.Ss ([a-z]+)$"_s), known);
}

void TestShellHelp::namesAllOptions_data()
{
    QTest::addColumn<QString>("command");
    const QStringList all = commands();
    for (const QString &command : all)
        QTest::addRow("%s", qPrintable(command)) << command;
}

void TestShellHelp::namesAllOptions()
{
    QFETCH(const QString, command);
    QStringList known = captured(run({command, u"--help"_s}), u"^  (?:-\\w, )?(--[a-z][a-z-]*)"_s);
    known.removeOne(u"--help-all"_s); // Qt's own, of no use here
    QVERIFY(!known.isEmpty());

    const QString bash = read(u"packaging/completions/hooksmith-cli.bash"_s);
    QCOMPARE(
        captured(between(bash, u" %1) options='"_s.arg(command), u"'"_s), u"(--[a-z][a-z-]*)"_s),
        known);
    const QString zsh = read(u"packaging/completions/_hooksmith-cli"_s);
    QCOMPARE(
        captured(between(zsh, u"\n    %1)\n"_s.arg(command), u";;"_s), u"(--[a-z][a-z-]*)[}\\[]"_s),
        known);
    const QString fish = read(u"packaging/completions/hooksmith-cli.fish"_s);
    QStringList inFish = captured(fish, u"from %1'.* -l ([a-z-]+)"_s.arg(command));
    for (QString &option : inFish)
        option.prepend(u"--"_s);
    QCOMPARE(inFish, known);
    // The manual page says "--help" for no command in particular.
    known.removeOne(u"--help"_s);
    const QString manual = read(u"packaging/man/hooksmith-cli.1"_s);
    const QRegularExpression section(u"^\\.Ss %1\n(.*?)^\\.S[sh] "_s.arg(command),
                                     QRegularExpression::MultilineOption
                                         | QRegularExpression::DotMatchesEverythingOption);
    QStringList inManual = captured(section.match(manual).captured(1), u"\\.It Fl (-[a-z-]+)"_s);
    for (QString &option : inManual)
        option.prepend(u'-');
    QCOMPARE(inManual, known);
}

void TestShellHelp::namesAllProfiles()
{
    QStringList ids;
    for (const Profile &profile : allProfiles())
        ids.append(profile.id);
    QVERIFY(read(u"packaging/completions/hooksmith-cli.bash"_s).contains(ids.join(u' ')));
    QVERIFY(read(u"packaging/completions/_hooksmith-cli"_s).contains(ids.join(u' ')));
    QVERIFY(read(u"packaging/completions/hooksmith-cli.fish"_s).contains(ids.join(u' ')));
    const QString manual =
        between(read(u"packaging/man/hooksmith-cli.1"_s), u".Sh PROFILES"_s, u".Sh"_s);
    for (const QString &id : std::as_const(ids))
        QVERIFY2(manual.contains(id), qPrintable(id));
}

void TestShellHelp::bashCompletes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("command") << u"hooksmith-cli re"_s << u"relay"_s;
    QTest::newRow("option") << u"hooksmith-cli run --prof"_s << u"--profile"_s;
    QTest::newRow("option of this command only") << u"hooksmith-cli test --forw"_s << u""_s;
    QTest::newRow("help of every command") << u"hooksmith-cli markup --h"_s << u"--help"_s;
    QTest::newRow("without a command") << u"hooksmith-cli --version --verb"_s << u"--verbose"_s;
    QTest::newRow("profile") << u"hooksmith-cli test --profile 8"_s << u"8.4 8.4-raw"_s;
}

void TestShellHelp::bashCompletes()
{
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("There is no bash here.");
    QProcess bash;
    bash.start(
        u"bash"_s,
        {u"--norc"_s, u"-c"_s,
         u"source \"$1\"; read -ra COMP_WORDS <<< \"$2\"; "
         u"COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _hooksmith_cli; echo \"${COMPREPLY[*]}\""_s,
         u"bash"_s, test::sourcePath(u"packaging/completions/hooksmith-cli.bash"_s), words});
    QVERIFY(bash.waitForFinished(30000));
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), expected);
}

QTEST_GUILESS_MAIN(TestShellHelp)
#include "tst_shellhelp.moc"
