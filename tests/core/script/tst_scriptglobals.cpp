// SPDX-License-Identifier: MIT
#include "tests/core/script/scripttester.h"

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;
using Kind = ScriptOutcome::Kind;

namespace {

/// Answers by path, later rather than at once, and keeps what was asked.
class StubHttp final : public ScriptHttpHandler
{
public:
    void handle(const ScriptHttpRequest &request,
                std::function<void(ScriptHttpReply)> reply) override
    {
        requests.append(request);
        ScriptHttpReply answer;
        answer.status = 200;
        answer.url = request.url;
        answer.headers = {{"Content-Type", "application/json; charset=utf-8"}, {"X-A", "1"}};
        if (request.url.contains(u"/missing")) {
            answer.status = 404;
            answer.body = "no\nsuch thing";
        } else if (request.url.contains(u"/down")) {
            answer.error = u"connect ECONNREFUSED"_s;
        } else if (request.url.contains(u"/null")) {
            answer.body = R"({"a":[1,{"b":null}]})";
        } else if (request.url.contains(u"/bytes")) {
            answer.body = QByteArray("\xff\x00\x80", 3);
        } else {
            answer.body = R"({"ok":true,"text":"ä"})";
        }
        QTimer::singleShot(0, &m_context, [answer, reply] { reply(answer); });
    }

    QList<ScriptHttpRequest> requests;

private:
    QObject m_context;
};

} // namespace

/// The global names of each profile and what they do: section 2 of the server specification.
class TestScriptGlobals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_factory = std::make_unique<HostContextFactory>(scriptHost()); }
    void cleanupTestCase() { m_factory.reset(); }
    void names_data();
    void names();
    void values_data();
    void values();
    void http_data();
    void http();
    void httpRequests_data();
    void httpRequests();
    void fetchInParallel();

private:
    std::unique_ptr<HostContextFactory> m_factory;
};

void TestScriptGlobals::names_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("outgoing");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    const auto row = [](const QString &profile, bool outgoing, const QString &name,
                        const QString &type) {
        QTest::addRow("%s %s %s", qPrintable(profile), outgoing ? "outgoing" : "incoming",
                      qPrintable(name))
            << profile << outgoing << name << type;
    };
    // 2.1, the columns vm2.
    for (const char16_t *name : {u"_", u"moment", u"HTTP", u"scriptTimeout"})
        row(u"5"_s, true, QString::fromUtf16(name), u"function"_s);
    for (const char16_t *name : {u"s", u"Store", u"console", u"Users", u"Messages", u"Fiber"})
        row(u"5"_s, true, QString::fromUtf16(name), u"object"_s);
    row(u"5"_s, false, u"Livechat"_s, u"object"_s);
    row(u"5"_s, true, u"Livechat"_s, u"undefined"_s);
    row(u"5"_s, false, u"request"_s, u"object"_s);
    row(u"5"_s, true, u"method"_s, u"string"_s);
    row(u"5"_s, false, u"fetch"_s, u"undefined"_s);
    row(u"6-vm2"_s, true, u"Fiber"_s, u"undefined"_s);
    // 2.1, isolated-vm: present and absent.
    for (const QString &profile : {u"6"_s, u"7.5"_s, u"9.0"_s}) {
        for (const char16_t *name :
             {u"_", u"moment", u"HTTP", u"setTimeout", u"URL", u"URLSearchParams", u"require",
              u"process", u"Buffer", u"structuredClone", u"queueMicrotask", u"Users", u"module"})
            row(profile, false, QString::fromUtf16(name), u"undefined"_s);
        for (const char16_t *name : {u"fetch", u"reproxy", u"Promise", u"eval", u"escape",
                                     u"SharedArrayBuffer", u"BigInt64Array"})
            row(profile, false, QString::fromUtf16(name), u"function"_s);
        for (const char16_t *name : {u"console", u"s", u"Store", u"serverFetch", u"ivm", u"global",
                                     u"globalThis", u"JSON", u"Math", u"WebAssembly"})
            row(profile, false, QString::fromUtf16(name), u"object"_s);
    }
    for (const char16_t *name : {u"_", u"s", u"HTTP", u"moment", u"fetch", u"Promise"})
        row(u"documented"_s, true, QString::fromUtf16(name), u"function"_s);
    for (const char16_t *name :
         {u"hooksmithBridge", u"hooksmithRuntime", u"hooksmithPrelude", u"hooksmithLibrary",
          u"hooksmithCompat", u"hooksmithWords", u"__hooksmithNatives"}) {
        row(u"documented"_s, false, QString::fromUtf16(name), u"undefined"_s);
        row(u"7.0"_s, false, QString::fromUtf16(name), u"undefined"_s);
    }
}

void TestScriptGlobals::names()
{
    QFETCH(QString, profile);
    QFETCH(bool, outgoing);
    QFETCH(QString, name);
    QFETCH(QString, type);
    ScriptTester tester(*m_factory);
    QCOMPARE(tester
                 .load(u"class Script { prepare_outgoing_request() { return typeof %1; }\n"
                       " process_incoming_request() { return typeof %1; } }"_s.arg(name),
                       profile, outgoing ? IntegrationType::Outgoing : IntegrationType::Incoming)
                 .kind,
             Kind::Returned);
    const ScriptOutcome outcome =
        tester.call(outgoing ? u"prepare_outgoing_request"_s : u"process_incoming_request"_s,
                    JsValue::object({{u"request"_s, JsValue::object()}}));
    QCOMPARE(outcome.value.toString(), type);
}

void TestScriptGlobals::values_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QString &profile, const QString &expression,
                        const char *json) {
        QTest::newRow(name) << profile << expression << QByteArray(json);
    };
    // 2.3
    row("truncate", u"7.0"_s, u"[s.truncate('abcdefgh', 6), s.truncate('abc', 3)]"_s,
        R"(["abc...","abc"])");
    row("trim", u"7.0"_s,
        u"[s.trim(' a '), s.trim(null), s.ltrim('--a-', '-'), s.rtrim('a--', '-'), s.trim('xyax', /[xy]/)]"_s,
        R"(["a","","a-","a","a"])");
    row("capitalize", u"7.0"_s, u"[s.capitalize('aBC'), s.capitalize('aBC', true)]"_s,
        R"(["ABC","Abc"])");
    row("left and right", u"7.0"_s,
        u"[s.strLeft('a_b_c', '_'), s.strRight('a_b_c', '_'), s.strRightBack('a_b_c', '_'), s.strLeft('abc', '_'), s.strRight('abc', '_')]"_s,
        R"(["a","b_c","c","abc","abc"])");
    row("numberFormat", u"7.0"_s,
        u"[s.numberFormat(1234567.891, 2), s.numberFormat(1000, 1, ',', '.'), s.numberFormat(NaN, 1), s.numberFormat(null), s.numberFormat(undefined)]"_s,
        R"(["1,234,567.89","1.000,0","","",""])");
    row("pad", u"7.0"_s,
        u"[s.pad('a', 3), s.pad('a', 3, 'xy'), s.pad('a', 3, '-', 'left'), s.lrpad('a', 4, '-')]"_s,
        R"(["a  ","axx","--a","--a-"])");
    row("odd arguments", u"7.0"_s,
        u"[s.truncate('abcdef', 2), s.truncate(5, 1), s.capitalize(0), s.pad('a', 3, '0', 'x'), s.numberFormat('abc'), s.strRight('a5b', 5)]"_s,
        R"(["abcde...",5,"","00a","","b"])");
    row("arguments are cloned", u"7.0"_s,
        u"(() => { try { s.trim(() => 1); } catch (e) { return e.name; } })()"_s, "\"TypeError\"");
    row("arguments are not cloned in vm2", u"5"_s, u"typeof s.trim(() => 1)"_s, "\"string\"");
    row("pad too short", u"7.0"_s,
        u"(() => { try { s.pad('abc', 1); } catch (e) { return e.name; } })()"_s, "\"RangeError\"");
    row("s is no function", u"7.0"_s,
        u"(() => { try { s('a'); } catch (e) { return e.name; } })()"_s, "\"TypeError\"");
    row("underscore.string", u"documented"_s,
        u"[s('  a b ').trim().capitalize().value(), s.trim(' x '), s.pad('1', 3, '0')]"_s,
        R"(["A b","x","001"])");
    row("underscore", u"documented"_s,
        u"[_.chunk([1, 2, 3], 2), _.keys({ a: 1 }), _([3, 1]).min()]"_s,
        R"([[[1,2],[3]],["a"],1])");
    row("moment", u"documented"_s, u"moment.utc(0).format('YYYY-MM-DD HH:mm')"_s,
        "\"1970-01-01 00:00\"");
    row("moment in vm2", u"5"_s, u"moment.utc('2020-02-03').add(1, 'day').format('D.M.')"_s,
        "\"4.2.\"");
    // 2.1
    row("Store.set returns the value", u"7.0"_s,
        u"[Store.set('a', 5), Store.get('a'), typeof Store.get('b')]"_s, R"([5,5,"undefined"])");
    for (const QString &profile : {u"5"_s, u"7.0"_s, u"documented"_s})
        row(qPrintable(u"Store is a plain object, "_s + profile), profile,
            u"[Store.set(1, 'n'), Store.get('1'), typeof Store.get('toString'), Object.keys(Store)]"_s,
            R"(["n","n","function",["set","get"]])");
    row("nothing of ours is enumerable", u"7.0"_s,
        u"Object.keys(globalThis).filter((name) => name.startsWith('__'))"_s, "[]");
    row("a constant of the prelude", u"7.0"_s,
        u"(() => { try { Store = 1; } catch (e) { return String(e); } })()"_s,
        "\"TypeError: Assignment to constant variable.\"");
    row("what the engine has not says so", u"7.0"_s,
        u"(() => { try { WebAssembly.validate(1); } catch (e) { return e.message; } })()"_s,
        "\"Hooksmith's engine has no WebAssembly; the server's has\"");
    row("global is the global object", u"7.0"_s,
        u"[global === globalThis, global.Array === Array]"_s, "[true,true]");
    row("serverFetch is not callable", u"7.0"_s,
        u"(() => { try { serverFetch('x'); } catch (e) { return e.name; } })()"_s, "\"TypeError\"");
    row("the console lacks a method", u"7.0"_s,
        u"(() => { try { console.nope(1); } catch (e) { return e.name; } })()"_s, "\"TypeError\"");
    row("models say what they are", u"5"_s,
        u"(() => { try { Users.findOne(); } catch (e) { return e.message.includes('Users.findOne'); } })()"_s,
        "true");
}

void TestScriptGlobals::values()
{
    QFETCH(QString, profile);
    QFETCH(QString, expression);
    QFETCH(QByteArray, json);
    ScriptTester tester(*m_factory);
    const ScriptOutcome outcome =
        tester.run(QString(u"return "_s + expression + u";"_s), JsValue::object(), profile);
    QVERIFY2(outcome.kind == Kind::Returned, qPrintable(outcome.error.message));
    QCOMPARE(outcome.value.toJson(), json);
}

void TestScriptGlobals::http_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QString &profile, const QString &body,
                        const char *json) {
        QTest::newRow(name) << profile << body << QByteArray(json);
    };
    // 2.5
    row("result", u"5"_s,
        u"const r = HTTP('GET', 'https://x.test/a'); return [Object.keys(r), r.result];"_s,
        R"([["result"],{"statusCode":200,"content":"{\"ok\":true,\"text\":\"ä\"}","headers":{"content-type":"application/json; charset=utf-8","x-a":"1"},"data":{"ok":true,"text":"ä"},"ok":true,"redirected":false}])");
    row("status", u"5"_s,
        u"const { result, error } = HTTP('GET', 'https://x.test/missing'); return [typeof result, error.message, error.response.statusCode];"_s,
        R"(["undefined","failed [404] no such thing",404])");
    row("network", u"5"_s, u"return HTTP('GET', 'https://x.test/down').error.message;"_s,
        R"("connect ECONNREFUSED")");
    row("not absolute", u"5"_s, u"return HTTP('GET', '/a').error.message;"_s,
        R"("url must be absolute and start with http:// or https://")");
    row("auth", u"5"_s, u"return HTTP('GET', 'https://x.test/a', { auth: 'me' }).error.message;"_s,
        R"("auth option should be of the form \"username:password\"")");
    row("Meteor object", u"documented"_s,
        u"return [HTTP('GET', 'https://x.test/a').result.statusCode, HTTP.call('GET', 'https://x.test/a').data.ok, HTTP.get('https://x.test/a').statusCode];"_s,
        R"([200,true,200])");
    row("Meteor object throws", u"documented"_s,
        u"try { HTTP.post('https://x.test/missing'); } catch (e) { return [e.message, e.response.statusCode]; }"_s,
        R"(["failed [404] no such thing",404])");
    // 2.4
    row("fetch", u"7.0"_s,
        u"return fetch('https://x.test/a').then(async (r) => [r.status, r.ok, r.statusText, r.url, r.headers, await r.json(), r.bodyUsed, typeof r.clone, typeof r.headers.get]);"_s,
        R"([200,true,"OK","https://x.test/a",[["content-type","application/json; charset=utf-8"],["x-a","1"]],{"ok":true,"text":"ä"},true,"undefined","undefined"])");
    row("fetch: a status is no failure", u"7.0"_s,
        u"return fetch('https://x.test/missing').then((r) => [r.status, r.ok]);"_s,
        R"([404,false])");
    row("fetch: network", u"7.0"_s,
        u"return fetch('https://x.test/down').catch((e) => e.message);"_s,
        R"("connect ECONNREFUSED")");
    row("fetch: a failure has its place in the script", u"7.0"_s,
        u"\n  return fetch('https://x.test/down').catch((e) => [e.stack.split('\\n')[0], /script\\.js:4/.test(e.stack)]);"_s,
        R"(["Error: connect ECONNREFUSED",true])");
    row("fetch: relative", u"7.0"_s, u"return fetch('/a').catch((e) => [e.name, e.message]);"_s,
        R"(["TypeError","Only absolute URLs are supported"])");
    row("fetch: GET with a body", u"7.0"_s,
        u"return fetch('https://x.test/a', { body: { a: 1 } }).catch((e) => [e.name, e.message]);"_s,
        R"(["TypeError","Request with GET/HEAD method cannot have body"])");
    row("fetch: HEAD with a body", u"9.0"_s,
        u"return fetch('https://x.test/a', { method: 'head', body: 'x' }).catch((e) => e.message);"_s,
        R"("Request with GET/HEAD method cannot have body")");
    row("json() with a null", u"7.0"_s,
        u"return fetch('https://x.test/null').then((r) => r.json()).catch((e) => e.message.startsWith('object null is not iterable'));"_s,
        "true");
    row("text() with a null", u"7.0"_s,
        u"return fetch('https://x.test/null').then((r) => r.text()).then(JSON.parse);"_s,
        R"({"a":[1,{"b":null}]})");
    row("buffer()", u"7.0"_s, u"return fetch('https://x.test/bytes').then((r) => r.buffer());"_s,
        "[255,0,128]");
    row("arrayBuffer()", u"7.0"_s,
        u"return fetch('https://x.test/a').then((r) => r.arrayBuffer()).then((b) => new Uint8Array(b).slice(-4).join());"_s,
        R"("195,164,34,125")");
    row("a body is read once", u"7.0"_s,
        u"return fetch('https://x.test/a').then(async (r) => { await r.text(); return r.text().catch((e) => e.message); });"_s,
        R"("body used already for: https://x.test/a")");
    row("options are cloned", u"7.0"_s,
        u"return fetch('https://x.test/a', { f() {} }).catch((e) => e.name);"_s, R"("TypeError")");
}

void TestScriptGlobals::http()
{
    QFETCH(QString, profile);
    QFETCH(QString, body);
    QFETCH(QByteArray, json);
    StubHttp stub;
    ScriptTester tester(*m_factory);
    tester.context->setHttpHandler(&stub);
    const ScriptOutcome outcome = tester.run(body, JsValue::object(), profile);
    QVERIFY2(outcome.kind == Kind::Returned, qPrintable(outcome.error.message));
    QCOMPARE(outcome.value.toJson(), json);
}

void TestScriptGlobals::httpRequests_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("sent"); // method url headers body, as they left the script
    const auto row = [](const char *name, const QString &profile, const QString &body,
                        const char *sent) {
        QTest::newRow(name) << profile << body << QByteArray(sent);
    };
    const QString x = u"https://x.test/a"_s;
    row("data", u"5"_s,
        u"HTTP('post', 'https://x.test/a', { data: { a: 1 }, headers: { 'X-B': 2 } });"_s,
        R"(POST https://x.test/a Content-Type=application/json X-B=2 {"a":1})");
    row("content", u"5"_s, u"HTTP('PUT', 'https://x.test/a', { content: 'raw' });"_s,
        "PUT https://x.test/a raw");
    row("params of GET", u"5"_s,
        u"HTTP('GET', 'https://x.test/a?z=1', { params: { q: 'a b&c', n: 2 } });"_s,
        "GET https://x.test/a?z=1&q=a+b%26c&n=2 ");
    row("params of POST", u"5"_s, u"HTTP('POST', 'https://x.test/a', { params: { q: 'ä' } });"_s,
        "POST https://x.test/a Content-Type=application/x-www-form-urlencoded q=%C3%A4");
    row("params beside a body", u"5"_s,
        u"HTTP('POST', 'https://x.test/a', { data: {}, params: { q: 1 } });"_s,
        "POST https://x.test/a?q=1 Content-Type=application/json {}");
    row("query replaces", u"5"_s, u"HTTP('GET', 'https://x.test/a?old=1', { query: 'new=2' });"_s,
        "GET https://x.test/a?new=2 ");
    row("auth", u"5"_s, u"HTTP('GET', 'https://x.test/a', { auth: 'me:pä' });"_s,
        "GET https://x.test/a Authorization=Basic bWU6cMOk ");
    row("headers override", u"5"_s,
        u"HTTP('POST', 'https://x.test/a', { data: 1, headers: { 'content-type': 'text/plain' } });"_s,
        "POST https://x.test/a content-type=text/plain 1");
    row("fetch: object body", u"7.0"_s,
        u"return fetch('https://x.test/a', { method: 'post', body: { a: 1 }, headers: { 'Content-Type': 'x/y' } }).then(() => 1);"_s,
        R"(POST https://x.test/a Content-Type=application/json {"a":1})");
    row("fetch: params", u"7.0"_s,
        u"return fetch('https://x.test/a', { params: { q: 1 } }).then(() => 1);"_s,
        "GET https://x.test/a?q=1 ");
}

void TestScriptGlobals::httpRequests()
{
    QFETCH(QString, profile);
    QFETCH(QString, body);
    QFETCH(QByteArray, sent);
    StubHttp stub;
    ScriptTester tester(*m_factory);
    tester.context->setHttpHandler(&stub);
    const ScriptOutcome outcome =
        tester.run(QString(u"    const before = 1;\n"_s + body), JsValue::object(), profile);
    QVERIFY2(outcome.kind == Kind::Returned, qPrintable(outcome.error.message));
    QCOMPARE(stub.requests.size(), 1);
    const ScriptHttpRequest &request = stub.requests.first();
    QByteArray text = request.method.toUtf8() + ' ' + request.url.toUtf8() + ' ';
    for (const HeaderField &field : request.headers)
        text += field.name + '=' + field.value + ' ';
    QCOMPARE(text + request.body, sent);
    QCOMPARE(request.timeoutMs, 20000); // 2.4, 2.5
    QCOMPARE(request.line, 4);
}

void TestScriptGlobals::fetchInParallel()
{
    StubHttp stub;
    ScriptTester tester(*m_factory);
    tester.context->setHttpHandler(&stub);
    const ScriptOutcome outcome = tester.run(
        u"return Promise.all([1, 2, 3].map(async (n) => (await (await fetch('https://x.test/' + n)).json()).ok));"_s,
        JsValue::object(), u"9.0"_s);
    QCOMPARE(outcome.value.toJson(), QByteArray("[true,true,true]"));
    QCOMPARE(stub.requests.size(), 3);
}

QTEST_GUILESS_MAIN(TestScriptGlobals)
#include "tst_scriptglobals.moc"
