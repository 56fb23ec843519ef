// SPDX-License-Identifier: MIT
#include "core/workspace/workspace.h"
#include "tests/support/paths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// The contract of `hooksmith-cli test` (cli.md), with the real program and a real workspace.
class TestCliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutExpectedResults();
    void fileOfTheWorkspace();
    void updateThenPass();
    void difference();
    void sampleOrderDoesNotMatter();
    void outgoing();
    void brokenFiles_data();
    void brokenFiles();
    void updateLeavesEqualFilesAlone();
    void updateStaysInTheWorkspace();
    void junit();
    void usageErrors_data();
    void usageErrors();
    void exampleWorkspace();
    void ownFaultIsNotAccepted();
    void variables();
    void checksInJavaScript_data();
    void checksInJavaScript();
    void checksOfAllSamples();
    void checksFollowTheirSample();
    void json();
    void watch();

private:
    struct Run
    {
        int code = -1;
        QString out, err;
    };

    Run run(const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir->path());
        process.start(test::binPath(u"hooksmith-cli"_s), QStringList{u"test"_s} + arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_dir->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray read(const QString &name)
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeSample(const QString &name, const QString &text)
    {
        const JsValue headers = JsValue::object({{u"Content-Type"_s, u"application/json"_s}});
        const JsValue sample = JsValue::object({{u"format"_s, 1},
                                                {u"kind"_s, u"incoming"_s},
                                                {u"method"_s, u"POST"_s},
                                                {u"url"_s, u"/hooks/a/b"_s},
                                                {u"headers"_s, headers},
                                                {u"json"_s, JsValue::object({{u"text"_s, text}})}});
        write(u"ws/integrations/in/samples/%1.json"_s.arg(name), sample.toJson());
    }

    /// The script posts the request's text with `suffix` behind it and counts its runs in Store.
    void writeScript(const QByteArray &suffix)
    {
        write(u"ws/integrations/in/script.js"_s,
              "class Script {\n  process_incoming_request({ request }) {\n"
              "    const n = (Store.get('n') || 0) + 1;\n    Store.set('n', n);\n"
              "    return { content: { text: request.content.text + n + '"
                  + suffix + "' } };\n  }\n}\n");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCliTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    write(u"ws/hooksmith.json"_s, R"({"format":1,"name":"Work"})");
    write(u"ws/integrations/in/integration.json"_s,
          R"({"type":"webhook-incoming","name":"In","enabled":true,"scriptEnabled":true,
              "channel":"#general","username":"rocket.cat"})");
    writeScript("!");
    writeSample(u"one"_s, u"a"_s);
    writeSample(u"two"_s, u"b"_s);
}

void TestCliTest::withoutExpectedResults()
{
    const Run first = run({u"ws"_s});
    QCOMPARE(first.err, QString());
    QCOMPARE(first.code, 0);
    QVERIFY2(first.out.contains(u"no expected result  in/one\n"_s), qPrintable(first.out));
    QVERIFY2(first.out.contains(u"2 no expected result"_s), qPrintable(first.out));
    QVERIFY(!QFile::exists(m_dir->filePath(u"ws/integrations/in/samples/one.expected.json"_s)));
}

void TestCliTest::fileOfTheWorkspace()
{
    QVERIFY(Workspace::createExample(m_dir->filePath(u"example"_s)));
    const Run folder = run({u"example"_s});
    const Run file = run({u"example/hooksmith.json"_s});
    QCOMPARE(file.code, 0);
    QVERIFY2(file.out.endsWith(folder.out.section(u'\n', -2)), qPrintable(file.out + file.err));
}

void TestCliTest::updateThenPass()
{
    const Run update = run({u"ws"_s, u"--update"_s});
    QCOMPARE(update.code, 0);
    QVERIFY2(update.out.contains(u"2 updated"_s), qPrintable(update.out));
    const QByteArray expected = read(u"ws/integrations/in/samples/one.expected.json"_s);
    QVERIFY2(expected.startsWith("{\n  \"format\": 1,\n  \"outcome\": {\n    \"code\": \"posted\""),
             expected.constData());
    QVERIFY(expected.endsWith("\n}\n"));
    QVERIFY(!expected.contains('\r'));

    const Run again = run({u"ws"_s});
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains(u"passed   in/one\npassed   in/two\n"_s), qPrintable(again.out));
    QVERIFY2(again.out.contains(u"2 tested: 2 passed\n"_s), qPrintable(again.out));
}

void TestCliTest::difference()
{
    QCOMPARE(run({u"ws"_s, u"--update"_s}).code, 0);
    writeScript("?");
    const Run differs = run({u"ws"_s});
    QCOMPARE(differs.code, 1);
    QVERIFY2(
        differs.out.contains(
            u"differs  in/one\n    messages[0].message.msg: expected \"a1!\", got \"a1?\"\n"_s),
        qPrintable(differs.out));
    QVERIFY2(differs.out.contains(u"2 differs"_s), qPrintable(differs.out));

    QCOMPARE(run({u"ws"_s, u"--update"_s}).code, 0);
    QCOMPARE(run({u"ws"_s}).code, 0);

    // A script that fails says where, beside what differs.
    write(u"ws/integrations/in/script.js"_s,
          "class Script {\n  process_incoming_request() {\n    throw new Error('oh');\n  }\n}\n");
    const Run fails = run({u"ws"_s});
    QCOMPARE(fails.code, 1);
    QVERIFY2(fails.out.contains(u"outcome.code: expected \"posted\", got \"script-error\""_s)
                 && fails.out.contains(u"Error: oh (3:"_s),
             qPrintable(fails.out));
}

void TestCliTest::sampleOrderDoesNotMatter()
{
    QCOMPARE(run({u"ws"_s, u"--update"_s}).code, 0);
    QVERIFY(QFile::remove(m_dir->filePath(u"ws/integrations/in/samples/one.json"_s)));
    const Run alone = run({u"ws"_s});
    QVERIFY2(alone.code == 0, qPrintable(alone.out)); // "two" counted from 1 both times
}

void TestCliTest::outgoing()
{
    write(u"ws/integrations/out/integration.json"_s,
          R"({"type":"webhook-outgoing","name":"Out","event":"sendMessage","enabled":true,
              "scriptEnabled":true,"channel":"","username":"rocket.cat","token":"t",
              "urls":["https://example.test/hook"],"triggerWords":[]})");
    write(u"ws/integrations/out/script.js"_s,
          "class Script {\n  prepare_outgoing_request({ request }) {\n"
          "    return { url: request.url + '?q=1', headers: {}, method: 'GET' };\n  }\n}\n");
    write(u"ws/integrations/out/samples/list.json"_s,
          R"({"format":1,"kind":"outgoing","event":"sendMessage",
              "room":{"_id":"GENERAL","name":"general","t":"c"},
              "user":{"_id":"u1","username":"ann","name":"Ann"},
              "message":{"_id":"m1","msg":"pr ls","ts":"2026-01-02T03:04:05.000Z"},
              "responses":[{"status":200,"headers":{},"body":"{\"text\":\"done\"}"}]})");
    QCOMPARE(run({u"ws"_s, u"--update"_s}).code, 0);
    const QByteArray expected = read(u"ws/integrations/out/samples/list.expected.json"_s);
    QVERIFY2(expected.contains("https://example.test/hook?q=1") && expected.contains("\"retries\""),
             expected.constData());
    QCOMPARE(run({u"ws"_s}).code, 0);
}

void TestCliTest::brokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place"); ///< What the output must name
    QTest::newRow("sample") << u"samples/one.json"_s << QByteArray("{\n  \"format\": 1,\n  oops\n}")
                            << u"samples/one.json:3:"_s;
    QTest::newRow("record") << u"integration.json"_s << QByteArray("{\n  \"name\": \"In\",,\n}")
                            << u"integration.json:2:"_s;
    QTest::newRow("script") << u"script.js"_s << QByteArray("class\n\xff\n") << u"script.js:2:"_s;
    QTest::newRow("expected result") << u"samples/one.expected.json"_s << QByteArray("{\n<<<<<<<\n")
                                     << u"samples/one.expected.json:2:"_s;
    QTest::newRow("sample of the other kind")
        << u"samples/one.json"_s
        << QByteArray(R"({"format":1,"kind":"outgoing","event":"sendMessage",
                          "room":{"_id":"G","name":"general","t":"c"},
                          "user":{"_id":"u","username":"ann"},
                          "message":{"_id":"m","msg":"x"}})")
        << u"samples/one.json"_s;
}

void TestCliTest::brokenFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    write(u"ws/integrations/in/"_s + file, content);
    const Run broken = run({u"ws"_s});
    QVERIFY2(broken.code == 1, qPrintable(broken.out + broken.err));
    QVERIFY2(broken.out.contains(u"broken "_s) && broken.out.contains(place),
             qPrintable(broken.out));
}

void TestCliTest::updateLeavesEqualFilesAlone()
{
    QCOMPARE(run({u"ws"_s, u"--update"_s}).code, 0);
    const QString name = u"ws/integrations/in/samples/one.expected.json"_s;
    // The same value in another layout: nothing to accept.
    const QByteArray layout = JsValue::fromJson(read(name)).value().toJson();
    write(name, layout);
    const Run update = run({u"ws"_s, u"--update"_s});
    QVERIFY2(update.out.contains(u"2 passed"_s), qPrintable(update.out));
    QCOMPARE(read(name), layout);
}

void TestCliTest::updateStaysInTheWorkspace()
{
    write(u"mine.txt"_s, "precious");
    QVERIFY(QFile::link(m_dir->filePath(u"mine.txt"_s),
                        m_dir->filePath(u"ws/integrations/in/samples/one.expected.json"_s)));
    const Run update = run({u"ws"_s, u"--update"_s});
    QCOMPARE(update.code, 1);
    QCOMPARE(read(u"mine.txt"_s), QByteArray("precious"));
}

void TestCliTest::junit()
{
    QCOMPARE(run({u"ws"_s, u"--update"_s}).code, 0);
    writeSample(u"two"_s, u"<&>\n\x01"_s); // Differs, with what XML cannot hold
    writeSample(u"three"_s, u"c"_s); // No expected result
    write(u"ws/integrations/in/samples/four.json"_s, "{");
    QCOMPARE(run({u"ws"_s, u"--junit"_s, u"out/junit.xml"_s}).code, 1);

    const QByteArray bytes = read(u"out/junit.xml"_s);
    QXmlStreamReader xml(bytes);
    QMap<QString, QString> outcomes;
    QString current, suite;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = xml.name().toString();
        const auto attribute = [&xml](const QString &name) {
            return xml.attributes().value(name).toString();
        };
        if (element == "testsuites"_L1 || element == "testsuite"_L1) {
            suite = attribute(u"name"_s);
            QCOMPARE(attribute(u"tests"_s), u"4"_s);
            QCOMPARE(attribute(u"failures"_s), u"1"_s);
            QCOMPARE(attribute(u"errors"_s), u"1"_s);
            QCOMPARE(attribute(u"skipped"_s), u"1"_s);
        } else if (element == "testcase"_L1) {
            current = attribute(u"name"_s);
            QCOMPARE(attribute(u"classname"_s), u"in"_s);
            outcomes[current] = u"passed"_s;
        } else {
            outcomes[current] = element;
            if (element == "failure"_L1)
                QVERIFY(attribute(u"message"_s).startsWith(u"messages[0].message.msg: "_s));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(suite, u"in"_s);
    const QMap<QString, QString> wanted{{u"one"_s, u"passed"_s},
                                        {u"two"_s, u"failure"_s},
                                        {u"three"_s, u"skipped"_s},
                                        {u"four"_s, u"error"_s}};
    QCOMPARE(outcomes, wanted);
}

void TestCliTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("no folder") << QStringList() << u"folder"_s;
    QTest::newRow("missing folder") << QStringList{u"nowhere"_s} << u"nowhere"_s;
    QTest::newRow("two folders") << QStringList{u"ws"_s, u"other"_s} << u"other"_s;
    QTest::newRow("unknown profile")
        << QStringList{u"ws"_s, u"--profile"_s, u"4711"_s} << u"4711"_s;
    QTest::newRow("unknown option") << QStringList{u"ws"_s, u"--colour"_s} << u"colour"_s;
    QTest::newRow("report that cannot be written")
        << QStringList{u"ws"_s, u"--junit"_s, u"ws/hooksmith.json/x.xml"_s} << u"x.xml"_s;
}

void TestCliTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Run failed = run(arguments);
    QCOMPARE(failed.code, 2);
    QVERIFY2(failed.err.contains(word), qPrintable(failed.err));
}

/// The workspace that people get at the first start passes its own tests, on old servers and
/// on new ones.
void TestCliTest::exampleWorkspace()
{
    QVERIFY(Workspace::createExample(m_dir->filePath(u"example"_s)));
    for (const QString &profile : {u"documented"_s, u"5"_s, u"7.5"_s, u"9.0"_s}) {
        const Run example = run({u"example"_s, u"--profile"_s, profile});
        QVERIFY2(example.code == 0, qPrintable(example.out + example.err));
        QVERIFY2(example.out.contains(u"passed   github/push\n"_s), qPrintable(example.out));
        QVERIFY2(!example.out.contains(u"no expected result"_s), qPrintable(example.out));
    }
}

void TestCliTest::ownFaultIsNotAccepted()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOOKSMITH_SCRIPTHOST"_s, m_dir->filePath(u"nowhere"_s));
    environment.insert(u"HOOKSMITH_ESBUILD"_s, test::binPath(u"esbuild"_s));
    const Run update = run({u"ws"_s, u"--update"_s}, environment);
    QCOMPARE(update.code, 4);
    QVERIFY2(update.out.contains(u"broken   in/one\n"_s) && update.out.contains(u"nowhere"_s),
             qPrintable(update.out));
    QVERIFY(!QFile::exists(m_dir->filePath(u"ws/integrations/in/samples/one.expected.json"_s)));
}

void TestCliTest::variables()
{
    writeSample(u"a"_s, u"{{who}} {{$isoTimestamp}} {{$uuid}}"_s);
    write(u"ws/environments/base.json"_s, R"({"format":1,"variables":{"who":"everybody"}})");
    write(u"ws/environments/test.json"_s,
          R"({"format":1,"name":"Test","variables":{"who":"tester"}})");
    QCOMPARE(run({u"ws"_s, u"--update"_s}).code, 0);
    const QByteArray expected = read(u"ws/integrations/in/samples/a.expected.json"_s);
    QVERIFY2(expected.contains("everybody 2026-01-02T03:04:05.000Z"), expected.constData());
    QCOMPARE(run({u"ws"_s}).code, 0); // The same again
    const Run other = run({u"ws"_s, u"--environment"_s, u"Test"_s});
    QCOMPARE(other.code, 1);
    QVERIFY2(other.out.contains(u"tester"_s), qPrintable(other.out));
    QCOMPARE(run({u"ws"_s, u"--environment"_s, u"prod"_s}).code, 2);
    // What is missing is named beside the difference.
    write(u"ws/environments/base.json"_s, R"({"format":1,"variables":{}})");
    const Run missing = run({u"ws"_s});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.out.contains(u"{{who}}"_s), qPrintable(missing.out));

    // `run` finds the workspace of the sample.
    QProcess process;
    process.setWorkingDirectory(m_dir->path());
    process.start(test::binPath(u"hooksmith-cli"_s),
                  {u"run"_s, u"ws/integrations/in/script.js"_s, u"--request"_s,
                   u"ws/integrations/in/samples/a.json"_s, u"--environment"_s, u"test"_s,
                   u"--json"_s});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY(process.readAllStandardOutput().contains("tester 2026-01-02T03:04:05.000Z"));
}

/// `NAME.test.js` beside the sample; the script posts "a1!".
void TestCliTest::checksInJavaScript_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem"); ///< Empty: it passes. Else what is said, with the place
    const auto pass = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << QString();
    };
    const auto fail = [](const char *name, const QByteArray &text, const QString &problem) {
        QTest::newRow(name) << text << problem;
    };
    pass("test and expect", "test('text', () => { expect(message.msg).toBe('a1!'); });\n");
    pass("what there is to look at",
         "test('all', () => {\n"
         "  expect(messages).toHaveLength(1);\n"
         "  expect(result.outcome.code).toEqual('posted');\n"
         "  expect(response.status).toBe(200);\n"
         "  expect(response.body).toEqual({ success: true });\n"
         "  expect(sample.json.text).toBe('a');\n});\n");
    pass("other words",
         "test('w', () => {\n"
         "  expect(message).toMatchObject({ msg: 'a1!' });\n"
         "  expect(message).not.toHaveProperty('tmid');\n"
         "  expect([1, { a: 2 }]).toContain({ a: 2 });\n"
         "  expect(message.msg).toMatch(/^A1/i);\n  expect(message.msg).not.toMatch('b');\n"
         "  expect({ a: [{ b: null }] }).toHaveProperty('a[0].b', null);\n"
         "  expect(3).toBeGreaterThan(2);\n  expect(NaN).toEqual(NaN);\n});\n");
    pass("Postman's and JetBrains' words",
         "pm.test('p', function () { pm.expect(message.msg).to.equal('a1!');\n"
         "  pm.expect(pm.response.code).to.be.a('number');\n"
         "  pm.expect(message).to.have.property('msg').and.to.be.ok; });\n"
         "client.test('c', () => client.assert(message.msg === 'a1!', 'text'));\n");
    pass("a promise is awaited", "test('p', async () => { await null; expect(1).toBe(1); });\n");
    pass("without test()", "expect(message.msg).toBe('a1!');\n");
    fail("value", "\ntest('the text', () => {\n  expect(message.msg).toBe('b');\n});\n",
         u"check \"the text\": expected \"a1!\" to be \"b\"\n    FILE:3:"_s);
    fail("in the first line", "test('t', () => { expect(1).toBe(2); });",
         u"expected 1 to be 2\n    FILE:1:"_s);
    fail("a rejected promise",
         "test('t', async () => {\n  await null;\n  throw new Error('later');\n});\n",
         u"check \"t\": later"_s);
    fail("not", "test('t', () => {\n  expect('abc').not.toContain('b');\n});\n",
         u"expected \"abc\" not to contain \"b\"\n    FILE:2:"_s);
    fail("its own mistake", "test('t', () => {\n  message.nothing.at;\n});\n",
         u"TypeError: Cannot read properties of undefined (reading 'at')\n    FILE:2:"_s);
    fail("syntax", "test('t', () => {\n  expect(;\n});\n", u"one.test.js\": SyntaxError: "_s);
    fail("nothing to check", "const nothing = 1;\n", u"checks nothing"_s);
    fail("text thrown", "test('t', () => { throw 'oh'; });\n", u"check \"t\": oh"_s);
    fail("assert", "test('t', () => {\n  client.assert(false, 'told so');\n});\n", u"told so"_s);
}

void TestCliTest::checksInJavaScript()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    QVERIFY(QFile::remove(m_dir->filePath(u"ws/integrations/in/samples/two.json"_s)));
    const QString file = u"ws/integrations/in/samples/one.test.js"_s;
    write(file, text);
    const Run done = run({u"ws"_s});
    if (problem.isEmpty()) {
        QVERIFY2(done.code == 0, qPrintable(done.out + done.err));
        QVERIFY2(done.out.contains(u"passed   in/one\n"_s), qPrintable(done.out));
        return;
    }
    QVERIFY2(done.code == 1, qPrintable(done.out + done.err));
    QVERIFY2(done.out.contains(u"failed   in/one\n"_s), qPrintable(done.out));
    problem.replace(u"FILE"_s, QFileInfo(m_dir->filePath(file)).canonicalFilePath());
    QVERIFY2(done.out.contains(problem), qPrintable(done.out));
}

void TestCliTest::checksOfAllSamples()
{
    write(u"ws/integrations/in/tests.js"_s,
          "test('is short', () => expect(message.msg).toHaveLength(3));\n"
          "test('is a', () => expect(message.msg).toContain('a'));\n");
    const Run some = run({u"ws"_s, u"--junit"_s, u"junit.xml"_s});
    QCOMPARE(some.code, 1);
    QVERIFY2(some.out.contains(u"passed   in/one\nfailed   in/two\n    check \"is a\": "_s),
             qPrintable(some.out));
    QVERIFY2(some.out.contains(u"2 tested: 1 passed, 1 failed\n"_s), qPrintable(some.out));
    const QByteArray xml = read(u"junit.xml"_s);
    QVERIFY2(xml.contains("failures=\"1\"") && xml.contains("<failure message=\"check "),
             xml.constData());
    // What is expected is said as well, and stays what it is called.
    QCOMPARE(run({u"ws"_s, u"--update"_s}).code, 1);
    writeScript("?");
    const Run both = run({u"ws"_s});
    QVERIFY2(both.out.contains(u"differs  in/two"_s) && both.out.contains(u"check \"is a\""_s),
             qPrintable(both.out));
}

void TestCliTest::checksFollowTheirSample()
{
    const QString folder = m_dir->filePath(u"ws/integrations/in/samples/"_s);
    write(u"ws/integrations/in/samples/one.test.js"_s, "expect(1).toBe(1);\n");
    Result<Workspace> workspace = Workspace::open(m_dir->filePath(u"ws"_s));
    QVERIFY(workspace);
    QCOMPARE(workspace->renameSample(u"in"_s, u"one"_s, u"first"_s).value(), u"first"_s);
    QVERIFY(QFile::exists(folder + u"first.test.js"_s));
    QVERIFY(!QFile::exists(folder + u"one.test.js"_s));
    qputenv("XDG_DATA_HOME", m_dir->filePath(u"data"_s).toUtf8());
    const Result<Trashed> trashed = workspace->trashSample(u"in"_s, u"first"_s);
    QVERIFY(trashed);
    QVERIFY(!QFile::exists(folder + u"first.test.js"_s));
    QVERIFY(workspace->restore(*trashed));
    QVERIFY(QFile::exists(folder + u"first.test.js"_s));
}

void TestCliTest::json()
{
    write(u"ws/integrations/in/samples/one.test.js"_s,
          "test('good', () => expect(1).toBe(1));\ntest('bad', () => expect(1).toBe(2));\n");
    const Run done = run({u"ws"_s, u"--json"_s});
    QCOMPARE(done.code, 1);
    const Result<JsValue> document = JsValue::fromJson(done.out.toUtf8());
    QVERIFY2(document, qPrintable(done.out)); // Nothing else is printed
    QCOMPARE(document->value(u"workspace").toString(), u"Work"_s);
    QCOMPARE(document->value(u"counts").value(u"failed").toNumber(), 1.0);
    QCOMPARE(document->value(u"counts").value(u"no-expectation").toNumber(), 1.0);
    const JsValue one = document->value(u"tests").at(0);
    QCOMPARE(one.value(u"status").toString(), u"failed"_s);
    QCOMPARE(one.value(u"checks").toArray().size(), 2);
    const JsValue bad = one.value(u"checks").at(1);
    QCOMPARE(bad.value(u"name").toString(), u"bad"_s);
    QCOMPARE(bad.value(u"passed").toBool(true), false);
    QCOMPARE(bad.value(u"message").toString(), u"expected 1 to be 2"_s);
    QCOMPARE(bad.value(u"line").toNumber(), 2.0);
    QVERIFY(one.value(u"checks").at(0).value(u"passed").toBool());
}

/// --watch tests again when a script, a sample, an expected result or a check has changed.
void TestCliTest::watch()
{
    QProcess process;
    process.setWorkingDirectory(m_dir->path());
    process.start(test::binPath(u"hooksmith-cli"_s), {u"test"_s, u"ws"_s, u"--watch"_s});
    QString out;
    const auto seen = [&process, &out](const QString &text) {
        out += QString::fromUtf8(process.readAllStandardOutput());
        return out.contains(text);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(seen(u"2 no expected result"_s), qPrintable(out), 30000);
    out.clear();
    write(u"ws/integrations/in/tests.js"_s, "expect(message.msg).toBe('a1!');\n");
    QTRY_VERIFY2_WITH_TIMEOUT(seen(u"1 passed, 1 failed"_s), qPrintable(out), 30000);
    QVERIFY(out.contains(u"testing again"_s));
    out.clear();
    write(u"ws/integrations/in/tests.js"_s, "expect(message.msg).toBe('b1!');\n"); // In place
    QTRY_VERIFY2_WITH_TIMEOUT(seen(u"passed   in/two"_s), qPrintable(out), 30000);
    out.clear();
    writeScript("?");
    QTRY_VERIFY2_WITH_TIMEOUT(seen(u"2 failed"_s), qPrintable(out), 30000);
    process.terminate();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1); // What the last run said

    QCOMPARE(run({u"ws"_s, u"--watch"_s, u"--json"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestCliTest)
#include "tst_cli_test.moc"
