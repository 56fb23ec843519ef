// SPDX-License-Identifier: MIT
#include "core/script/jsvalue.h"
#include "tests/support/paths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

/// JSON with single quotes: moc stumbles over raw string literals inside macros.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

} // namespace

/// The contract of `hooksmith-cli run` (cli.md), with the real programs and real files.
class TestCliRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void exitCodes_data();
    void exitCodes();
    void usageErrors_data();
    void usageErrors();
    void incomingDocument();
    void outgoingDocument();
    void documentIsOneValue();
    void standardInput();
    void scriptOfTheRecord_data();
    void scriptOfTheRecord();
    void bodyFile();
    void errorPlace();
    void summaryForPeople();
    void everyProfileRuns_data();
    void everyProfileRuns();
    void syntaxWords_data();
    void syntaxWords();
    void scriptHostMissing();
    void findingsNameProfiles();
    void wordsOfServersAreNotQuestioned_data();
    void wordsOfServersAreNotQuestioned();
    void help();

private:
    struct Run
    {
        int code = -1;
        QByteArray out, err;
        JsValue json() const
        {
            const Result<JsValue> value = JsValue::fromJson(out);
            return value ? *value : JsValue();
        }
        QString outcome() const { return json()[u"outcome"][u"code"].toString(); }
    };

    Run run(const QStringList &arguments, const QByteArray &input = {},
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        process.setWorkingDirectory(m_dir->path());
        process.setProcessEnvironment(environment);
        process.start(test::binPath(u"hooksmith-cli"_s), QStringList{u"run"_s} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(30000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_dir->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray method(const QByteArray &body)
    {
        return "class Script {\n  process_incoming_request({ request }) {\n    " + body
            + "\n  }\n}\n";
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCliRun::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    write(u"request.json"_s,
          R"({"format":1,"kind":"incoming","method":"POST","url":"/hooks/abc/tok?a=1",
              "headers":{"Content-Type":"application/json"},"json":{"text":"hi"}})");
    write(u"event.json"_s,
          R"({"format":1,"kind":"outgoing","event":"sendMessage",
              "room":{"_id":"GENERAL","name":"general","t":"c"},
              "user":{"_id":"u1","username":"ann","name":"Ann"},
              "message":{"_id":"m1","msg":"pr ls","ts":"2026-01-02T03:04:05.000Z"},
              "responses":[{"status":200,"headers":{"content-type":"application/json"},
                            "body":"{\"text\":\"done\"}"}]})");
    write(u"echo.js"_s, method("return { content: { text: request.content.text } };"));
}

void TestCliRun::exitCodes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome");
    const QStringList none;
    QTest::newRow("posted") << method("return { content: { text: 'a' } };") << none << 0
                            << u"posted"_s;
    QTest::newRow("nothing-posted") << method("return null;") << none << 0 << u"nothing-posted"_s;
    QTest::newRow("refused") << method("return { error: 'no' };") << none << 1 << u"refused"_s;
    QTest::newRow("script-error") << method("throw new Error('x');") << none << 1
                                  << u"script-error"_s;
    QTest::newRow("compile error")
        << QByteArray("class Script {") << none << 1 << u"script-error"_s;
    QTest::newRow("load error") << QByteArray("class Other {}") << none << 1 << u"script-error"_s;
    QTest::newRow("limit") << method("for (;;);") << QStringList{u"--timeout"_s, u"200"_s} << 3
                           << u"limit"_s;
    QTest::newRow("skipped") << QByteArray() << none << 0 << u"skipped"_s;
}

void TestCliRun::exitCodes()
{
    QFETCH(QByteArray, script);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, outcome);
    write(u"script.js"_s, script);
    const QStringList arguments =
        QStringList{u"script.js"_s, u"--request"_s, u"request.json"_s} + options;
    const Run json = run(arguments + QStringList{u"--json"_s});
    QCOMPARE(json.code, code);
    QCOMPARE(json.outcome(), outcome);
    QCOMPARE(json.err, QByteArray());
    const Run text = run(arguments);
    QCOMPARE(text.code, code);
    QVERIFY(text.out.startsWith(QByteArray(outcome.toUtf8() + ": ")));
}

void TestCliRun::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says"); // Parts of the message, separated by |
    const auto row = [](const char *name, const char *arguments, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromUtf8(says);
    };
    row("no sample", "echo.js", "--request|--event");
    row("both samples", "echo.js --request request.json --event event.json",
        "--request|--event|exclude");
    row("unknown option", "echo.js --request request.json --frobnicate", "frobnicate");
    row("two scripts", "echo.js other.js --request request.json", "other.js");
    row("unknown profile", "echo.js --request request.json --profile 4",
        "\"4\"|documented|6-vm2|8.4-raw|9.0");
    row("timeout is no number", "echo.js --request request.json --timeout soon", "soon");
    row("timeout is 0", "echo.js --request request.json --timeout 0", "\"0\"");
    row("no such script", "missing.js --request request.json", "missing.js");
    row("no such sample", "echo.js --request missing.json", "missing.json");
    row("a folder as sample", "echo.js --request .", "cannot be read");
    row("no such integration", "echo.js --request request.json --integration missing.json",
        "missing.json");
    row("an outgoing sample as request", "echo.js --request event.json", "event.json|--event");
    row("an incoming sample as event", "echo.js --event request.json", "request.json|--request");
    row("sample is no JSON", "echo.js --request broken.json", "broken.json|broken.json:2:");
    row("sample is a list", "echo.js --request list.json", "list.json");
    row("sample of no kind", "echo.js --request nokind.json", "nokind.json|kind");
    row("sample of another format", "echo.js --request format.json", "format.json|7");
    row("header without value", "echo.js --request header.json", "header.json|X-Empty");
    row("unknown event", "echo.js --event unknown.json", "unknown.json|messageEdited|sendMessage");
    row("body file is missing", "echo.js --request bodyfile.json", "bodyfile.json|nowhere.body");
    row("script is not UTF-8", "latin1.js --request request.json", "latin1.js:2:7");
    row("record is no JSON", "echo.js --request request.json --integration broken.json",
        "broken.json:2:");
    row("record of the wrong type", "echo.js --request request.json --integration outgoing.json",
        "outgoing.json|--event");
    row("record with a wrong member", "echo.js --request request.json --integration member.json",
        "member.json|enabled");
    row("scriptFile is missing", "--request request.json --integration scriptfile.json",
        "nowhere.js");
    row("script and sample from standard input", "- --request -", "standard input");
}

void TestCliRun::usageErrors()
{
    write(u"broken.json"_s, "{\n  \"format\": }\n");
    write(u"list.json"_s, "[]");
    write(u"nokind.json"_s, "{\"format\":1}");
    write(u"format.json"_s, "{\"format\":7,\"kind\":\"incoming\"}");
    write(u"header.json"_s, R"({"kind":"incoming","headers":{"X-Empty":null},"body":""})");
    write(u"unknown.json"_s, R"({"kind":"outgoing","event":"messageEdited"})");
    write(u"bodyfile.json"_s, R"({"kind":"incoming","bodyFile":"nowhere.body"})");
    write(u"latin1.js"_s, "// ok\n// Caf\xe9\n");
    write(u"outgoing.json"_s, R"({"type":"webhook-outgoing"})");
    write(u"member.json"_s, R"({"enabled":"yes"})");
    write(u"scriptfile.json"_s, R"({"scriptFile":"nowhere.js"})");
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run done = run(arguments);
    QCOMPARE(done.code, 2);
    QCOMPARE(done.out, QByteArray());
    QVERIFY(done.err.startsWith("hooksmith-cli: "));
    for (const QString &part : says.split(u'|'))
        QVERIFY2(QString::fromUtf8(done.err).contains(part), done.err.constData());
}

void TestCliRun::incomingDocument()
{
    write(u"full.js"_s,
          method("console.log('a', { b: 1 }, undefined);\n    Store.set('k', [1]);\n"
                 "    return { content: { text: 'hi', username: 'ci' }, response: { ok: 1 } };"));
    const Run done = run(
        {u"full.js"_s, u"--request"_s, u"request.json"_s, u"--profile"_s, u"7.5"_s, u"--json"_s});
    QCOMPARE(done.code, 0);
    const JsValue json = done.json();
    QCOMPARE(json.keys().join(u' '),
             u"format profile outcome reply messages returned console http store error trace "
             "findings timing"_s);
    QCOMPARE(json[u"format"], JsValue(1));
    QCOMPARE(json[u"profile"].toString(), u"7.5"_s);
    QVERIFY(!json[u"outcome"][u"explanation"].toString().isEmpty());
    QCOMPARE(json[u"reply"].toJson(), quoted("{'status':200,'body':{'ok':1,'success':true}}"));
    QCOMPARE(json[u"messages"].toJson(),
             quoted("[{'room':'#general','message':{'msg':'hi','alias':'ci','attachments':[],'"
                    "parseUrls':true,'groupable':false,'bot':{'i':'abc'}}}]"));
    QCOMPARE(json[u"returned"].toJson(),
             quoted("{'process_incoming_request':{'content':{'text':'hi','username':'ci'},'"
                    "response':{'ok':1}}}"));
    QCOMPARE(json[u"console"].toJson(),
             quoted("[{'level':'log','text':'a {\\\"b\\\":1} undefined','line':3}]"));
    QCOMPARE(json[u"http"].toJson(), QByteArray("[]"));
    QCOMPARE(json[u"store"].toJson(), quoted("{'k':[1]}"));
    QVERIFY(json[u"error"].isNull());
    QVERIFY(json[u"trace"].toArray().size() >= 3);
    QVERIFY(json[u"findings"].isArray());
    QCOMPARE(json[u"timing"].keys().join(u' '), u"compileMs loadMs runMs"_s);
    QVERIFY(json[u"timing"][u"runMs"].toNumber() > 0);
}

void TestCliRun::outgoingDocument()
{
    const Run done = run({u"--event"_s, u"event.json"_s, u"--json"_s, u"--profile"_s, u"7.0"_s});
    QCOMPARE(done.code, 0);
    const JsValue json = done.json();
    QCOMPARE(json.keys().join(u' '),
             u"format profile outcome messages requests returned console http store error history "
             "retries trace findings timing"_s);
    const JsValue request = json[u"requests"].at(0);
    QCOMPARE(request[u"method"].toString(), u"POST"_s);
    QCOMPARE(request[u"url"].toString(), u"https://example.test/hook"_s);
    const Result<JsValue> body = JsValue::fromJson(request[u"body"].toString().toUtf8());
    QVERIFY(body);
    QCOMPARE(body->value(u"text").toString(), u"pr ls"_s);
    QCOMPARE(body->value(u"token").toString(), u"token"_s);
    QCOMPARE(json[u"messages"].at(0)[u"message"][u"msg"].toString(), u"done"_s);
    QCOMPARE(json[u"history"].toArray().last().toString(), u"url-response-sent-message"_s);
    QCOMPARE(json[u"retries"].toJson(), QByteArray("[]"));
}

void TestCliRun::documentIsOneValue()
{
    const Run done = run({u"echo.js"_s, u"--request"_s, u"request.json"_s, u"--json"_s});
    QVERIFY(done.out.startsWith("{\n  \"format\": 1,\n"));
    QVERIFY(done.out.endsWith("}\n"));
    QVERIFY(JsValue::fromJson(done.out));
}

void TestCliRun::standardInput()
{
    const QByteArray sample = R"({"kind":"incoming","headers":{"content-type":"application/json"},)"
                              R"("json":{"text":"from stdin"}})";
    const Run done = run({u"echo.js"_s, u"--request"_s, u"-"_s, u"--json"_s}, sample);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json()[u"messages"].at(0)[u"message"][u"msg"].toString(), u"from stdin"_s);
    const Run script = run({u"-"_s, u"--request"_s, u"request.json"_s, u"--json"_s},
                           method("return { content: { text: 'script from stdin' } };"));
    QCOMPARE(script.json()[u"messages"].at(0)[u"message"][u"msg"].toString(),
             u"script from stdin"_s);
    const Run broken = run({u"echo.js"_s, u"--request"_s, u"-"_s}, "{");
    QCOMPARE(broken.code, 2);
    QVERIFY(broken.err.contains("standard input"));
}

void TestCliRun::scriptOfTheRecord_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QStringList>("script");
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << quoted(
        "{'script':'class Script{process_incoming_request(){return{content:{text:7}}}}'}")
                            << QStringList() << u"7"_s;
    QTest::newRow("scriptFile, relative to the record")
        << quoted("{'scriptFile':'own.js'}") << QStringList() << u"own"_s;
    QTest::newRow("SCRIPT.js wins")
        << quoted("{'scriptFile':'own.js'}") << QStringList{u"echo.js"_s} << u"hi"_s;
}

void TestCliRun::scriptOfTheRecord()
{
    QFETCH(QByteArray, record);
    QFETCH(QStringList, script);
    QFETCH(QString, text);
    write(u"deep/record.json"_s, record);
    write(u"deep/own.js"_s, method("return { content: { text: 'own' } };"));
    const Run done = run(script
                         + QStringList{u"--integration"_s, u"deep/record.json"_s, u"--request"_s,
                                       u"request.json"_s, u"--json"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json()[u"messages"].at(0)[u"message"][u"msg"].toString(), text);
}

void TestCliRun::bodyFile()
{
    write(
        u"samples/a.json"_s,
        R"({"kind":"incoming","headers":{"content-type":"application/json"},"bodyFile":"a.body"})");
    write(u"samples/a.body"_s, R"({"text":"from a file"})");
    const Run done = run({u"echo.js"_s, u"--request"_s, u"samples/a.json"_s, u"--json"_s});
    QCOMPARE(done.json()[u"messages"].at(0)[u"message"][u"msg"].toString(), u"from a file"_s);
}

void TestCliRun::errorPlace()
{
    write(u"throw.js"_s,
          "class Script {\n  async process_incoming_request() {\n    const o = { ...{} };\n"
          "    throw new TypeError('boom');\n  }\n}\n");
    const Run done = run(
        {u"throw.js"_s, u"--request"_s, u"request.json"_s, u"--json"_s, u"--profile"_s, u"7.5"_s});
    QCOMPARE(done.code, 1);
    const JsValue error = done.json()[u"error"];
    QCOMPARE(error[u"name"].toString(), u"TypeError"_s);
    QCOMPARE(error[u"message"].toString(), u"boom"_s);
    QCOMPARE(error[u"line"], JsValue(4));
    QVERIFY(error[u"column"].toNumber() >= 5);
    QVERIFY(error[u"stack"].isArray());
    QCOMPARE(done.json()[u"reply"].toJson(),
             quoted("{'status':400,'body':{'success':false,'error':'error-running-script'}}"));
    const Run text = run({u"throw.js"_s, u"--request"_s, u"request.json"_s});
    QVERIFY2(text.out.contains("throw.js:4:"), text.out.constData());
}

void TestCliRun::summaryForPeople()
{
    write(u"full.js"_s,
          method("console.warn('careful');\n    return { content: { text: 'hi' } };"));
    const Run done = run({u"full.js"_s, u"--request"_s, u"request.json"_s});
    QVERIFY(done.out.contains("posted: "));
    QVERIFY(done.out.contains("Reply to the caller: 200"));
    QVERIFY(done.out.contains("Message to #general"));
    QVERIFY(done.out.contains("full.js:3: warn: careful"));
    QVERIFY(!JsValue::fromJson(done.out));
}

void TestCliRun::everyProfileRuns_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *id : {"documented", "5", "6-vm2", "6", "7.0", "7.5", "8.4", "8.4-raw", "9.0"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestCliRun::everyProfileRuns()
{
    QFETCH(QString, profile);
    const Run done = run(
        {u"echo.js"_s, u"--request"_s, u"request.json"_s, u"--json"_s, u"--profile"_s, profile});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json()[u"profile"].toString(), profile);
    QCOMPARE(done.outcome(), u"posted"_s);
}

void TestCliRun::syntaxWords_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("call") << QByteArray("\nfoo(1 2)") << u"missing ) after argument list"_s << 2
                          << 5;
    QTest::newRow("twice") << QByteArray("let x; let x;")
                           << u"Identifier 'x' has already been declared"_s << 1 << 12;
    QTest::newRow("token") << QByteArray("let x = ;") << u"Unexpected token ';'"_s << 1 << 9;
    QTest::newRow("name") << QByteArray("a b") << u"Unexpected identifier 'b'"_s << 1 << 3;
    QTest::newRow("end") << QByteArray("class Script {") << u"Unexpected end of input"_s << 1 << 15;
    // esbuild lets these pass; no server does.
    QTest::newRow("pattern") << QByteArray("const r = /(/;\nclass Script {}")
                             << u"Invalid regular expression: /(/: Unterminated group"_s << 1 << 11;
    QTest::newRow("label") << QByteArray("class Script { a() { break b; } }")
                           << u"Undefined label 'b'"_s << 1 << 28;
}

void TestCliRun::syntaxWords()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, message);
    QFETCH(int, line);
    QFETCH(int, column);
    write(u"broken.js"_s, script);
    const Run done = run(
        {u"broken.js"_s, u"--request"_s, u"request.json"_s, u"--json"_s, u"--profile"_s, u"9.0"_s});
    const JsValue error = done.json()[u"error"];
    QCOMPARE(done.outcome(), u"script-error"_s);
    QCOMPARE(error[u"name"].toString(), u"SyntaxError"_s);
    QCOMPARE(error[u"message"].toString(), message);
    QCOMPARE(int(error[u"line"].toNumber()), line);
    QCOMPARE(int(error[u"column"].toNumber()), column);
    QCOMPARE(done.json()[u"trace"].toArray().last()[u"step"].toString(), u"posted-raw-payload"_s);
}

void TestCliRun::scriptHostMissing()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOOKSMITH_SCRIPTHOST"_s, m_dir->filePath(u"nowhere"_s));
    environment.insert(u"HOOKSMITH_ESBUILD"_s, test::binPath(u"esbuild"_s));
    const Run done =
        run({u"echo.js"_s, u"--request"_s, u"request.json"_s, u"--json"_s}, {}, environment);
    QCOMPARE(done.code, 4);
    QVERIFY(done.err.contains("nowhere"));
    QVERIFY(done.json()[u"error"].isNull());
}

void TestCliRun::findingsNameProfiles()
{
    // Under `documented` a finding names the servers where the script would fail.
    write(u"old.js"_s, method("return { content: { text: _.first(['a']) } };"));
    const Run done = run({u"old.js"_s, u"--request"_s, u"request.json"_s, u"--json"_s});
    QCOMPARE(done.code, 0);
    bool found = false;
    for (const JsValue &finding : done.json()[u"findings"].toArray()) {
        if (finding[u"line"] == JsValue(3)
            && finding[u"profiles"].toArray().contains(JsValue(u"7.0"_s)))
            found = true;
    }
    QVERIFY2(found, done.json()[u"findings"].toJson().constData());
}

void TestCliRun::wordsOfServersAreNotQuestioned_data()
{
    // 1.2: these words are the server's, whoever has noticed the error here.
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("message");
    QTest::newRow("1.2 export") << QByteArray("export default class Script {}") << u"9.0"_s
                                << u"Unexpected token 'export'"_s;
    QTest::newRow("1.2 import") << QByteArray("import x from 'y';\nclass Script {}") << u"8.4-raw"_s
                                << u"Cannot use import statement outside a module"_s;
    QTest::newRow("1.2 await")
        << QByteArray("await 1;\nclass Script {}") << u"9.0"_s
        << u"await is only valid in async functions and the top level bodies of modules"_s;
    QTest::newRow("1.2 return") << QByteArray("class Script {}\nreturn 1;") << u"8.4"_s
                                << u"'return' outside of function"_s;
}

void TestCliRun::wordsOfServersAreNotQuestioned()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, profile);
    QFETCH(QString, message);
    write(u"words.js"_s, script);
    const Run done = run(
        {u"words.js"_s, u"--request"_s, u"request.json"_s, u"--json"_s, u"--profile"_s, profile});
    QCOMPARE(done.json()[u"error"][u"message"].toString(), message);
    for (const JsValue &finding : done.json()[u"findings"].toArray())
        QVERIFY(finding[u"rule"].toString() != "syntax-words"_L1);
}

void TestCliRun::help()
{
    const Run done = run({u"--help"_s});
    QCOMPARE(done.code, 0);
    for (const char *option :
         {"--request", "--event", "--integration", "--profile", "--live", "--timeout", "--json"})
        QVERIFY(done.out.contains(option));
}

QTEST_GUILESS_MAIN(TestCliRun)
#include "tst_cli_run.moc"
