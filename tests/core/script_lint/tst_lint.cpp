// SPDX-License-Identifier: MIT
// Every rule through the real tool host: rows of findings.json, and clean scripts (clean/*.js) that
// must have no finding at all under any profile.
#include "core/rocketchat/profile.h"
#include "core/run/lintfindings.h"
#include "core/script/hosttoolhost.h"
#include "core/script/jsvalue.h"
#include "core/script/lint.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

const QString directory = test::sourcePath(u"tests/core/script_lint"_s);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The profiles that a row means by a word, in the order of allProfiles().
QStringList profilesNamed(const QString &word)
{
    const auto where = [](auto test) {
        QStringList ids;
        for (const Profile &profile : allProfiles()) {
            if (test(profile))
                ids.append(profile.id);
        }
        return ids;
    };
    using Engine = Profile::Engine;
    if (word == "all"_L1)
        return where([](const Profile &) { return true; });
    if (word == "servers"_L1)
        return where([](const Profile &p) { return p.engine != Engine::Documented; });
    if (word == "isolate"_L1)
        return where([](const Profile &p) { return p.engine == Engine::IsolatedVm; });
    if (word == "vm2"_L1)
        return where([](const Profile &p) { return p.engine == Engine::Vm2; });
    if (word == "copied"_L1 || word == "endless"_L1 || word == "copiedfetch"_L1
        || word == "nomodels"_L1)
        return where([](const Profile &p) { return p.engine != Engine::Vm2; });
    if (word == "strict"_L1)
        return {u"8.4-raw"_s, u"9.0"_s};
    if (word == "module"_L1)
        return {u"8.4"_s};
    if (word == "only5"_L1)
        return {u"5"_s};
    return {word};
}

QString severityWord(Severity severity)
{
    return severity == Severity::Error ? u"error"_s
        : severity == Severity::Info   ? u"info"_s
                                       : u"warning"_s;
}

QString join(const JsValue &lines)
{
    QStringList texts;
    for (const JsValue &line : lines.toArray())
        texts.append(line.toString());
    return texts.join(u'\n');
}

/// The whole text: `source`, or the lines of one method from line 3 on.
QString sourceOf(const JsValue &row)
{
    const auto inMethod = [](const QString &head, const QString &body) {
        return QString(u"class Script {\n  "_s + head + u" {\n"_s + body + u"\n  }\n}\n"_s);
    };
    if (row.contains(u"in"))
        return inMethod(u"process_incoming_request({ request })"_s, join(row.value(u"in")));
    if (row.contains(u"prepare"))
        return inMethod(u"prepare_outgoing_request({ request })"_s, join(row.value(u"prepare")));
    if (row.contains(u"process"))
        return inMethod(u"process_outgoing_response({ request, response })"_s,
                        join(row.value(u"process")));
    return join(row.value(u"source"));
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findings_data();
    void findings();
    void clean_data();
    void clean();
    void everyRuleHasASentence_data();
    void everyRuleHasASentence();
    void selectionForAProfile();
    void outline();
    void outlineOfBrokenText();
    void hugeAndOddTexts_data();
    void hugeAndOddTexts();
    void tooDeepIsNeverClean();
    void runFindings();
    void brokenCheckerIsSaid();

private:
    std::optional<QList<Finding>> lint(const QString &source, const Integration &integration);

    std::unique_ptr<HostToolHost> m_host;
    std::unique_ptr<Linter> m_linter;
};

void TestLint::initTestCase()
{
    m_host =
        std::make_unique<HostToolHost>(test::binPath(u"hooksmith-scripthost"_s), u"lint"_s, 20000);
    m_linter = std::make_unique<Linter>(*m_host);
}

std::optional<QList<Finding>> TestLint::lint(const QString &source, const Integration &integration)
{
    std::optional<Result<QList<Finding>>> answer;
    m_linter->lint(source, integration, this,
                   [&answer](const Result<QList<Finding>> &found) { answer = found; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30000))
        return std::nullopt;
    if (!*answer) {
        qWarning("%s (%s)", qPrintable(answer->error().message),
                 qPrintable(answer->error().detail));
        return std::nullopt;
    }
    return **answer;
}

void TestLint::findings_data()
{
    QTest::addColumn<QByteArray>("row");
    const Result<JsValue> rows = JsValue::fromJson(contents(directory + u"/findings.json"_s));
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().message));
    for (const JsValue &row : rows->toArray())
        QTest::newRow(qPrintable(row.value(u"name").toString())) << row.toJson();
}

void TestLint::findings()
{
    QFETCH(const QByteArray, row);
    const JsValue spec = *JsValue::fromJson(row);
    const bool outgoing = spec.value(u"type").toString() == "outgoing"_L1;
    const IntegrationType type = outgoing ? IntegrationType::Outgoing : IntegrationType::Incoming;
    JsValue record = spec.value(u"integration");
    if (!record.isObject())
        record = JsValue::object();
    const Result<Integration> integration = Integration::fromJson(record, type);
    QVERIFY(integration.has_value());

    const std::optional<QList<Finding>> found = lint(sourceOf(spec), *integration);
    QVERIFY(found.has_value());
    QStringList actual;
    for (const Finding &finding : *found) {
        QVERIFY2(!finding.message.isEmpty(), qPrintable(finding.rule));
        QVERIFY(finding.endLine > finding.line
                || (finding.endLine == finding.line && finding.endColumn >= finding.column));
        actual.append(u"%1 %2:%3 %4"_s.arg(finding.rule)
                          .arg(finding.line)
                          .arg(finding.column)
                          .arg(finding.profiles.join(u',')));
    }
    QStringList expected;
    const JsValue::Array wanted = spec.value(u"expect").toArray();
    for (const JsValue &one : wanted) {
        const QString head = one.toString().section(u": "_s, 0, 0);
        const QStringList words = head.split(u' ');
        expected.append(words.at(0) + u' ' + words.at(1) + u' '
                        + profilesNamed(words.at(2)).join(u','));
    }
    QCOMPARE(actual, expected);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString text = wanted.at(i).toString();
        const QStringList words = text.section(u": "_s, 0, 0).split(u' ');
        if (words.size() > 3)
            QCOMPARE(severityWord(found->at(i).severity), words.at(3));
        if (text.contains(u": "_s))
            QCOMPARE(found->at(i).message, text.section(u": "_s, 1));
    }
}

void TestLint::clean_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files =
        QDir(directory + u"/clean"_s).entryList({u"*.js"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 12);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestLint::clean()
{
    QFETCH(const QString, file);
    const bool outgoing = file.startsWith("outgoing"_L1);
    Integration integration =
        Integration::defaults(outgoing ? IntegrationType::Outgoing : IntegrationType::Incoming);
    const QString source = QString::fromUtf8(contents(directory + u"/clean/"_s + file));
    const std::optional<QList<Finding>> found = lint(source, integration);
    QVERIFY(found.has_value());
    QStringList actual;
    for (const Finding &finding : *found)
        actual.append(u"%1 %2:%3 [%4] %5"_s.arg(finding.rule)
                          .arg(finding.line)
                          .arg(finding.column)
                          .arg(finding.profiles.join(u','), finding.message));
    QCOMPARE(actual.join(u'\n'), QString());
}

void TestLint::everyRuleHasASentence_data()
{
    // The names in the rules' own text are the list: a new rule without a sentence fails here.
    QTest::addColumn<QString>("rule");
    static const QRegularExpression added(u"report\\.add\\([^,]+, '([a-z0-9-]+)'"_s);
    QStringList rules;
    const QString bundle = test::sourcePath(u"resources/bundles/lint"_s);
    QStringList files{bundle + u"/index.mjs"_s};
    for (const QString &name : QDir(bundle + u"/rules"_s).entryList({u"*.mjs"_s}))
        files.append(bundle + u"/rules/"_s + name);
    for (const QString &file : std::as_const(files)) {
        QRegularExpressionMatchIterator it = added.globalMatch(QString::fromUtf8(contents(file)));
        while (it.hasNext())
            rules.append(it.next().captured(1));
    }
    rules.removeDuplicates();
    QVERIFY(rules.size() >= 35);
    for (const QString &rule : std::as_const(rules))
        QTest::newRow(qPrintable(rule)) << rule;
}

void TestLint::everyRuleHasASentence()
{
    QFETCH(const QString, rule);
    QVERIFY(!lint::sentence(rule, {}, {u"a"_s, u"b"_s}).isEmpty());
    QVERIFY(lint::sentence(u"no-such-rule"_s, {}, {}).isEmpty());
}

void TestLint::selectionForAProfile()
{
    Finding old;
    old.profiles = {u"5"_s};
    Finding everywhere;
    for (const Profile &profile : allProfiles())
        everywhere.profiles.append(profile.id);
    const QList<Finding> all{old, everywhere};
    QCOMPARE(findingsFor(*profileById(u"9.0"_s), all).size(), 1);
    QCOMPARE(findingsFor(*profileById(u"5"_s), all).size(), 2);
    // cli.md: under the manual's profile findings name the servers where the script would fail.
    QCOMPARE(findingsFor(*profileById(u"documented"_s), all).size(), 2);
}

void TestLint::outline()
{
    const QString source = u"const limit = 3, { a, b: [c] } = {};\n"
                           "function help() {}\n"
                           "class Base { static x = 1; #p = 2; }\n"
                           "const Script = class extends Base {\n"
                           "  constructor() { super(); }\n"
                           "  field = () => 1;\n"
                           "  process_incoming_request({ request }) { const inner = 1; }\n"
                           "};\n"_s;
    std::optional<Result<QList<ScriptSymbol>>> answer;
    m_linter->outline(source, this,
                      [&answer](const Result<QList<ScriptSymbol>> &found) { answer = found; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000);
    QVERIFY(answer->has_value());
    QStringList actual;
    for (const ScriptSymbol &symbol : **answer)
        actual.append(
            u"%1 %2%3 %4:%5"_s
                .arg(symbol.kind,
                     symbol.container.isEmpty() ? QString() : QString(symbol.container + u'.'),
                     symbol.name)
                .arg(symbol.line)
                .arg(symbol.column));
    const QStringList expected{u"variable limit 1:7"_s,
                               u"variable a 1:18"_s,
                               u"variable c 1:18"_s,
                               u"function help 2:1"_s,
                               u"class Base 3:1"_s,
                               u"field Base.x 3:14"_s,
                               u"field Base.#p 3:28"_s,
                               u"class Script 4:7"_s,
                               u"constructor Script.constructor 5:3"_s,
                               u"method Script.field 6:3"_s,
                               u"method Script.process_incoming_request 7:3"_s};
    QCOMPARE(actual, expected);
}

void TestLint::outlineOfBrokenText()
{
    std::optional<Result<QList<ScriptSymbol>>> answer;
    m_linter->outline(u"class {"_s, this,
                      [&answer](const Result<QList<ScriptSymbol>> &found) { answer = found; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000);
    QVERIFY(answer->has_value());
    QVERIFY((*answer)->isEmpty());
}

void TestLint::hugeAndOddTexts_data()
{
    QTest::addColumn<QString>("source");
    const QString rest = u"\nclass Script { process_incoming_request() {} }"_s;
    QTest::newRow("null character") << QString(u"var a = '"_s + QChar(u'\0') + u"';"_s + rest);
    QTest::newRow("lone surrogate") << QString(u"var a = '"_s + QChar(0xd800) + u"';"_s + rest);
    QTest::newRow("byte order mark") << QString(QChar(0xfeff) + u"var a = 1;"_s + rest);
    QTest::newRow("line separator in a string")
        << QString(u"var a = '"_s + QChar(0x2028) + u"';"_s + rest);
    QTest::newRow("30 KB of statements") << QString(u"var aa = 1 + 2;\n"_s.repeated(2000) + rest);
    QTest::newRow("nested lists") << QString(u"var a = "_s + u"["_s.repeated(50)
                                             + u"]"_s.repeated(50) + u";"_s + rest);
}

void TestLint::hugeAndOddTexts()
{
    QFETCH(const QString, source);
    const std::optional<QList<Finding>> found =
        lint(source, Integration::defaults(IntegrationType::Incoming));
    QVERIFY(found.has_value());
    for (const Finding &finding : *found)
        qWarning("%s", qPrintable(finding.message));
    QVERIFY(found->isEmpty());
}

void TestLint::tooDeepIsNeverClean()
{
    // Beyond the checker's stack: an error or a finding, never "nothing to say", and no hang.
    std::optional<Result<QList<Finding>>> answer;
    m_linter->lint(u"var a = "_s + u"["_s.repeated(20000),
                   Integration::defaults(IntegrationType::Incoming), this,
                   [&answer](const Result<QList<Finding>> &found) { answer = found; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000);
    if (answer->has_value())
        QVERIFY(!(*answer)->isEmpty());
    else
        QVERIFY2(answer->error().code.startsWith("tool-"_L1), qPrintable(answer->error().code));
    // And the next script is checked as if nothing had been.
    const std::optional<QList<Finding>> found =
        lint(u"var a = 1;"_s, Integration::defaults(IntegrationType::Incoming));
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
}

void TestLint::runFindings()
{
    LintFindings source(*m_linter);
    RunInput input;
    input.integration = Integration::defaults(IntegrationType::Incoming);
    input.script = u"class Script { process_incoming_request() { return HTTP('GET') && null; } }"_s;
    const auto ask = [&](const QString &profile) -> std::optional<QList<Finding>> {
        input.profile = *profileById(profile);
        std::optional<QList<Finding>> answer;
        source.findings(input, this, [&answer](const QList<Finding> &found) { answer = found; });
        if (answer.has_value() || !QTest::qWaitFor([&answer] { return answer.has_value(); }, 30000))
            return std::nullopt;
        return answer;
    };
    // Twice: from the checker and from what is kept.
    for (int round = 0; round < 2; ++round) {
        const std::optional<QList<Finding>> server = ask(u"7.0"_s);
        QVERIFY(server.has_value());
        QCOMPARE(server->size(), 1);
        QCOMPARE(server->first().rule, u"absent-global"_s);
        const std::optional<QList<Finding>> old = ask(u"5"_s);
        QVERIFY(old.has_value() && old->isEmpty());
        const std::optional<QList<Finding>> manual = ask(u"documented"_s);
        QVERIFY(manual.has_value());
        QCOMPARE(manual->size(), 1);
        QVERIFY(!manual->first().profiles.contains(u"documented"_s));
        QVERIFY(manual->first().profiles.contains(u"9.0"_s));
    }
}

void TestLint::brokenCheckerIsSaid()
{
    HostToolHost broken(u"/nonexistent/hooksmith-scripthost"_s, u"lint"_s, 1000);
    Linter linter(broken);
    LintFindings source(linter);
    RunInput input;
    input.script = u"class Script {}"_s;
    input.profile = *profileById(u"7.0"_s);
    std::optional<QList<Finding>> answer;
    source.findings(input, this, [&answer](const QList<Finding> &found) { answer = found; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10000);
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->first().rule, u"lint-failed"_s);
    QCOMPARE(answer->first().severity, Severity::Info);
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
