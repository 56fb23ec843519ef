// SPDX-License-Identifier: MIT
#include "core/rocketchat/incomingmachine.h"
#include "tests/core/rocketchat/testdata.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// The handler of incoming webhooks, without an engine: the script's outcome is given.
class TestIncomingMachine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exits_data();
    void exits();
    void requestObject_data();
    void requestObject();
    void requestKeys();
    void zapier_data();
    void zapier();
    void replyHeaders_data();
    void replyHeaders();
    void postedMessage();
    void everyStepHasWords();
};

namespace {

const char *const everyProfile[] = {"documented", "5",   "6-vm2",   "6",  "7.0",
                                    "7.5",        "8.4", "8.4-raw", "9.0"};
const char *const restivus[] = {"documented", "5", "6-vm2", "6", "7.0"};
/// 2026-01-02T03:04:05Z, when every call of these tests comes in.
constexpr double rateLimitNow = 1767323045000;
const char *const hono[] = {"7.5", "8.4", "8.4-raw", "9.0"};

struct Case
{
    QByteArray profileId = "7.5";
    QByteArray sample; ///< Members of a sample, single quotes; empty = a POST of {"text":"raw"}
    QByteArray integration; ///< Members of a record, single quotes
    /// "return <json>", "undefined", "throw <text>", "throwtext <text>", "nomethod", "load <text>",
    /// "compile <text>", "limit", "loadlimit", "fail"; empty = the script must not be called
    QByteArray script;
};

struct Expected
{
    const char *code;
    int status; ///< 0 = no reply
    const char *body; ///< JSON; empty = not compared
    const char *step;
    const char *rooms = ""; ///< Joined by a space
};

} // namespace
Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(Expected)
namespace {

RunInput inputOf(const Case &c)
{
    RunInput input;
    input.profile = profile(c.profileId.constData());
    const QByteArray members = c.sample.isEmpty() ? "'json':{'text':'raw'}" : c.sample;
    QByteArray sample =
        "{'format':1,'kind':'incoming','headers':{'Content-Type':'application/json'}," + members
        + "}";
    const JsValue raw = js(sample.constData());
    const Result<Sample> read = Sample::fromJson(raw.toJson(), u"sample.json"_s, u"."_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    input.sample = *read;
    const Result<Integration> integration = Integration::fromJson(
        js(QByteArray("{" + c.integration + "}").constData()), IntegrationType::Incoming);
    if (!integration)
        qFatal("%s", qPrintable(integration.error().message));
    input.integration = *integration;
    input.script = c.script == "noscript" ? QString() : u"class Script {}"_s;
    return input;
}

ScriptOutcome outcomeOf(const QByteArray &script)
{
    const QByteArray verb = script.split(' ').first();
    const QByteArray rest = script.mid(verb.size() + 1);
    ScriptOutcome outcome;
    using Kind = ScriptOutcome::Kind;
    if (verb == "return")
        outcome.value = js(rest.constData());
    else if (verb == "nomethod")
        outcome.kind = Kind::NoMethod;
    else if (verb == "throw" || verb == "throwtext")
        outcome.kind = Kind::Threw;
    else if (verb == "load")
        outcome.kind = Kind::LoadFailed;
    else if (verb == "compile")
        outcome.kind = Kind::CompileFailed;
    else if (verb.endsWith("limit"))
        outcome.kind = Kind::Limit;
    else if (verb == "fail")
        outcome.kind = Kind::Failed;
    outcome.limitWhileLoading = verb == "loadlimit";
    if (verb == "throwtext") {
        outcome.thrownIsError = false;
        outcome.thrown = QString::fromUtf8(rest);
    } else {
        outcome.error = {u"Error"_s, QString::fromUtf8(rest), 3, 1, {}};
        if (verb == "memorylimit")
            outcome.error.name = u"MemoryLimit"_s;
        else if (verb == "outputlimit")
            outcome.error.name = u"OutputLimit"_s;
    }
    return outcome;
}

RunResult runCase(const Case &c, JsValue *argument = nullptr)
{
    const std::unique_ptr<RunMachine> machine = makeIncomingMachine(inputOf(c), rateLimitNow);
    RunMachine::Step step = machine->start();
    if (const NeedScript *need = std::get_if<NeedScript>(&step)) {
        if (argument)
            *argument = need->argument;
        if (c.script.isEmpty() || c.script == "noscript")
            qFatal("the script was called");
        step = machine->scriptDone(outcomeOf(c.script));
    } else if (!c.script.isEmpty() && c.script != "noscript") {
        qFatal("the script was not called");
    }
    if (!std::holds_alternative<Finished>(step))
        qFatal("the machine did not finish");
    return machine->result();
}

} // namespace

void TestIncomingMachine::exits_data()
{
    QTest::addColumn<Case>("input");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const QByteArray &name, const Case &input, const Expected &expected) {
        QTest::newRow(QByteArray(name + ", " + input.profileId).constData()) << input << expected;
    };
    const char *const ok = "{'success':true}";
    const char *const running = "{'success':false,'error':'error-running-script'}";

    for (const char *id : everyProfile) {
        // 1.6
        row("1.6 script not enabled: raw payload", {id, "", "'scriptEnabled':false", ""},
            {"skipped", 200, ok, "posted-without-script", "#general"});
        row("1.6 empty script: raw payload", {id, "", "", "noscript"},
            {"skipped", 200, ok, "posted-without-script", "#general"});
        row("1.6 does not compile: raw payload", {id, "", "", "compile bad"},
            {"script-error", 200, ok, "posted-raw-payload", "#general"});
        row("1.6 evaluation fails", {id, "", "", "load boom"},
            {"script-error", 400,
             qstrcmp(id, "5") == 0 ? "{'success':false}"
                                   : "{'success':false,'error':'error-evaluating-script'}",
             "script-load-failed"});
        row("1.6 method missing", {id, "", "", "nomethod"},
            {"nothing-posted", 200, ok, "method-missing"});
        row("1.6 throws", {id, "", "", "throw boom"},
            {"script-error", 400, running, "script-threw"});
        row("1.6 throws a text", {id, "", "", "throwtext boom"},
            {"script-error", 400, running, "script-threw"});
        for (const char *falsy :
             {"undefined", "return null", "return false", "return 0", "return ''"})
            row(QByteArray("1.6 returns falsy: ") + falsy, {id, "", "", falsy},
                {"nothing-posted", 200, ok, "script-returned-nothing"});
        row("1.6 returns error text", {id, "", "", "return {'error':'no'}"},
            {"refused", 400, "{'success':false,'error':'no'}", "script-returned-error"});
        row("1.6 returns error number", {id, "", "", "return {'error':7}"},
            {"refused", 400, "{'success':false,'error':7}", "script-returned-error"});
        row("1.6 returns error object",
            {id, "", "", "return {'error':{'message':'m','success':true}}"},
            {"refused", 400, "{'message':'m','success':false}", "script-returned-error"});
        row("1.6 error wins over content",
            {id, "", "", "return {'error':'no','content':{'text':'a'}}"},
            {"refused", 400, "{'success':false,'error':'no'}", "script-returned-error"});
        row("1.6 empty error is no error",
            {id, "", "", "return {'error':'','content':{'text':'a'}}"},
            {"posted", 200, ok, "posted", "#general"});
        row("1.6 content replaces the payload", {id, "", "", "return {'content':{'text':'a'}}"},
            {"posted", 200, ok, "posted", "#general"});
        row("1.6 empty content posts an empty message", {id, "", "", "return {'content':{}}"},
            {"posted", 200, ok, "posted", "#general"});
        // 3.2
        row("3.2 token and id match",
            {id, "'url':'/hooks/abc/tok','json':{'text':'a'}",
             "'_id':'abc','token':'tok','scriptEnabled':false", ""},
            {"skipped", 200, ok, "posted-without-script", "#general"});
        row("3.2 token is decoded twice",
            {id, "'url':'/hooks/abc/a%2520b','json':{'text':'a'}",
             "'_id':'abc','token':'a b','scriptEnabled':false", ""},
            {"skipped", 200, ok, "posted-without-script", "#general"});
        row("3.1 legacy route, any userId",
            {id, "'url':'/hooks/abc/whoever/tok','json':{'text':'a'}",
             "'_id':'abc','token':'tok','scriptEnabled':false", ""},
            {"skipped", 200, ok, "posted-without-script", "#general"});
        // 3.3
        row("3.3.11 channel in the payload",
            {id, "'json':{'text':'a','channel':'#x'}", "'scriptEnabled':false", ""},
            {"refused", 400,
             "{'success':false,'error':'overriding destination channel is disabled for this "
             "integration'}",
             "override-refused"});
        row("3.3.11 roomId in the payload",
            {id, "'json':{'text':'a','roomId':'x'}", "'scriptEnabled':false", ""},
            {"refused", 400,
             "{'success':false,'error':'overriding destination channel is disabled for this "
             "integration'}",
             "override-refused"});
        row("3.3.11 channel from the script",
            {id, "", "", "return {'content':{'text':'a','channel':'#x'}}"},
            {"refused", 400,
             "{'success':false,'error':'overriding destination channel is disabled for this "
             "integration'}",
             "override-refused"});
        row("3.3.11 empty channel is none",
            {id, "", "", "return {'content':{'text':'a','channel':''}}"},
            {"posted", 200, ok, "posted", "#general"});
        row("3.3.11 override allowed",
            {id, "", "'overrideDestinationChannelEnabled':true",
             "return {'content':{'text':'a','channel':['#x','@ann']}}"},
            {"posted", 200, ok, "posted", "#x @ann"});
        row("3.3.11 not compiled and override off: still the script's error",
            {id, "'json':{'text':'a','channel':'#x'}", "", "compile bad"},
            {"script-error", 400, "", "override-refused"});
        row("3.3.10 empty payload, script not enabled",
            {id, "'json':{}", "'scriptEnabled':false", ""}, {"skipped", 200, ok, "empty-payload"});
        row("3.3.10 empty payload, not compiled: an empty message",
            {id, "'json':{}", "", "compile bad"},
            {"script-error", 200, ok, "posted-raw-payload", "#general"});
        // 3.6
        row("3.6 response",
            {id, "", "", "return {'content':{'text':'a'},'response':{'custom':'b'}}"},
            {"posted", 200, "{'custom':'b','success':true}", "posted", "#general"});
        row("3.6 response is not used when posting fails",
            {id, "", "'overrideDestinationChannelEnabled':true",
             "return {'content':{'text':'a','channel':'#'},'response':{'custom':'b'}}"},
            {"refused", 400, "{'success':false,'error':'invalid-channel'}", "posting-failed"});
        row("3.6 response cannot say success false",
            {id, "", "", "return {'content':{'text':'a'},'response':{'success':false}}"},
            {"posted", 200, "{'success':true}", "posted", "#general"});
        row("3.6 posting returned nothing",
            {id, "", "'channel':[]", "return {'content':{'text':'a'}}"},
            {"refused", 400, "{'success':false,'error':'unknown-error'}", "posting-failed"});
        row("3.6 posting threw", {id, "", "", "return {'content':{'attachments':[{'color':1}]}}"},
            {"refused", 400, "{'success':false,'error':'Match error: Expected string, got number'}",
             "posting-failed"});
        row("3.6 several integration channels",
            {id, "", "'channel':'#a, #b'", "return {'content':{'text':'a'}}"},
            {"posted", 200, ok, "posted", "#a #b"});
        row("3.6 user replaced",
            {id, "", "",
             "return {'content':{'text':'a','alias':'x'},'user':{'_id':'u','roles':['user']}}"},
            {"refused", 400, "{'success':false,'error':'Not enough permission'}",
             "posting-failed"});
        // Ours
        row("limit while calling", {id, "", "", "limit too long"},
            {"limit", qstrcmp(id, "5") == 0 || qstrcmp(id, "6-vm2") == 0 ? 400 : 0, "", "limit"});
        const bool isolate = profile(id).isolateMemoryMb > 0;
        row("1.5 memory limit", {id, "", "", "memorylimit too much"},
            {"limit", isolate ? 400 : 0, isolate ? running : "", "limit"});
        row("our own output limit", {id, "", "", "outputlimit too much"},
            {"limit", 0, "", "limit"});
        row("7 limit while loading", {id, "", "", "loadlimit too long"},
            {"limit", 400,
             qstrcmp(id, "5") == 0 ? "{'success':false}"
                                   : "{'success':false,'error':'error-evaluating-script'}",
             "limit"});
        row("3.1 no route", {id, "'url':'/api/v1/x','json':{}", "", ""},
            {"refused", 404, "", "route-not-found"});
        row("3.1 no token", {id, "'url':'/hooks/abc','json':{}", "", ""},
            {"refused", 404, "", "route-not-found"});
        row("3.1 unknown verb of four parts", {id, "'url':'/hooks/x/a/b/c','json':{}", "", ""},
            {"refused", 404, "", "route-not-found"});
        row("3.2 absolute address",
            {id, "'url':'https://chat.example/hooks/abc/tok?x=1','json':{'text':'a'}",
             "'_id':'abc','token':'tok','scriptEnabled':false", ""},
            {"skipped", 200, ok, "posted-without-script", "#general"});
    }

    for (const char *id : restivus) {
        row("3.2 unknown token",
            {id, "'url':'/hooks/abc/wrong','json':{}", "'_id':'abc','token':'tok'", ""},
            {"refused", 404,
             "{'success':false,'error':'Invalid integration id or token provided.'}",
             "unknown-token"});
        row("3.2 unknown id",
            {id, "'url':'/hooks/xyz/tok','json':{}", "'_id':'abc','token':'tok'", ""},
            {"refused", 404,
             "{'success':false,'error':'Invalid integration id or token provided.'}",
             "unknown-token"});
        row("3.1 PUT", {id, "'method':'PUT','json':{}", "", ""},
            {"refused", 405, "", "verb-not-allowed"});
        row("1.6 truthy without content", {id, "", "", "return {'text':'a'}"},
            {"nothing-posted", 200, ok, "script-returned-no-content"});
        row("1.6 returns true", {id, "", "", "return true"},
            {"nothing-posted", 200, ok, "script-returned-no-content"});
        row("1.6 content null", {id, "", "", "return {'content':null}"},
            {"nothing-posted", 200, ok, "script-returned-no-content"});
        row("1.6 content ''", {id, "", "", "return {'content':''}"},
            {"nothing-posted", 200, ok, "script-returned-no-content"});
        row("1.6 content text", {id, "", "", "return {'content':'a'}"},
            {"script-error", 400,
             "{'success':false,'error':'Cannot create property \\\\'bot\\\\' on string "
             "\\\\'a\\\\''}",
             "content-not-an-object"});
        row("3.4 GET runs the script",
            {id, "'method':'GET'", "", "return {'content':{'text':'a'}}"},
            {"posted", 200, ok, "posted", "#general"});
        row("3.4 GET, script not enabled", {id, "'method':'GET'", "'scriptEnabled':false", ""},
            {"skipped", 200, ok, "empty-payload"});
        row("3.4 empty POST runs the script", {id, "'body':''", "", "undefined"},
            {"nothing-posted", 200, ok, "script-returned-nothing"});
        row("3.4 invalid JSON", {id, "'body':'{oops'", "", ""},
            {"refused", 400, "", "body-refused"});
        row("3.6 no separateResponse",
            {id, "", "'overrideDestinationChannelEnabled':true",
             "return {'content':{'text':'a','channel':['#a'],'separateResponse':true}}"},
            {"posted", 200, ok, "posted", "#a"});
        row("4.5 earlier channels already have it",
            {id, "", "'overrideDestinationChannelEnabled':true",
             "return {'content':{'text':'a','channel':['#a','#','#b']}}"},
            {"refused", 400, "{'success':false,'error':'invalid-channel'}", "posting-failed",
             "#a"});
    }
    for (const char *id : hono) {
        row("3.2 unknown token",
            {id, "'url':'/hooks/abc/wrong','json':{}", "'_id':'abc','token':'tok'", ""},
            {"refused", 500, "'Internal Server Error'", "unknown-token"});
        row("3.1 PUT", {id, "'method':'PUT','json':{}", "", ""},
            {"refused", 404, "", "verb-not-allowed"});
        for (const char *value : {"{'text':'a'}", "true", "'text'", "{'content':null}",
                                  "{'content':'a'}", "{'content':5}", "[1]"})
            row(QByteArray("1.6 unusable return ") + value,
                {id, "", "", QByteArray("return ") + value},
                {"script-error", 400, running, "script-returned-unusable"});
        row("3.4 GET: an empty message", {id, "'method':'GET'", "", ""},
            {"skipped", 200, ok, "posted-without-script", "#general"});
        row("3.4 GET, script not enabled", {id, "'method':'GET'", "'scriptEnabled':false", ""},
            {"skipped", 200, ok, "empty-payload"});
        row("3.4 empty POST: no script", {id, "'body':''", "", ""},
            {"skipped", 200, ok, "posted-without-script", "#general"});
        row("3.4 invalid JSON is swallowed", {id, "'body':'{oops'", "", "undefined"},
            {"nothing-posted", 200, ok, "script-returned-nothing"});
        row("3.6 separateResponse of the caller",
            {id, "'json':{'text':'r','separateResponse':true}", "'channel':'#a','alias':'x'",
             "return {'content':{'text':'a'}}"},
            {"posted", 200, "", "posted", "#a"});
        row("3.6 separateResponse, all failed",
            {id, "", "'overrideDestinationChannelEnabled':true",
             "return {'content':{'channel':['#','@'],'separateResponse':true}}"},
            {"refused", 400,
             "{'responses':[{'channel':'#','error':'invalid-channel'},{'channel':'@','error':"
             "'invalid-channel'}],'success':false}",
             "posting-failed"});
        row("3.6 the script overrides the caller's separateResponse",
            {id, "'json':{'separateResponse':true}", "",
             "return {'content':{'text':'a','separateResponse':false}}"},
            {"posted", 200, ok, "posted", "#general"});
        row("3.6 response wins over separateResponse",
            {id, "", "",
             "return {'content':{'text':'a','separateResponse':true},'response':{'x':1}}"},
            {"posted", 200, "{'x':1,'success':true}", "posted", "#general"});
        row("4.5 all or nothing",
            {id, "", "'overrideDestinationChannelEnabled':true",
             "return {'content':{'text':'a','channel':['#a','#','#b']}}"},
            {"refused", 400, "{'success':false,'error':'invalid-channel'}", "posting-failed"});
    }
    for (const char *id : {"5", "6-vm2", "6"})
        row("3.3.3 disabled", {id, "", "'enabled':false", ""},
            {"refused", 503, "'Service Unavailable'", "integration-disabled"});
    for (const char *id : {"documented", "7.0", "7.5", "8.4", "8.4-raw", "9.0"})
        row("3.3.3 disabled", {id, "", "'enabled':false", ""},
            {"refused", 503, "{'success':false,'error':'Service Unavailable'}",
             "integration-disabled"});
    for (const char *id : {"5", "6-vm2"})
        row("11.2 a falsy Script", {id, "", "", "load class-script-not-found"},
            {"script-error", 400,
             qstrcmp(id, "5") == 0 ? "{'success':false}"
                                   : "{'success':false,'error':'class-script-not-found'}",
             "script-load-failed"});
    row("11.2 isolated-vm knows no class-script-not-found",
        {"6", "", "", "load Script is not a constructor"},
        {"script-error", 400, "{'success':false,'error':'error-evaluating-script'}",
         "script-load-failed"});
    row("3.3.4 the user may not impersonate",
        {"9.0", "'json':{'text':'a'},'user':{'_id':'u','username':'ann','roles':['admin']}", "",
         ""},
        {"refused", 400,
         "{'success':false,'error':'error-user-lacks-message-impersonate-permission'}",
         "user-lacks-impersonate"});
    row("3.3.4 the user is a bot",
        {"9.0", "'json':{'text':'a'},'user':{'_id':'u','username':'ann','roles':['bot']}",
         "'scriptEnabled':false", ""},
        {"skipped", 200, ok, "posted-without-script", "#general"});
    row("3.3.4 not asked before",
        {"8.4", "'json':{'text':'a'},'user':{'_id':'u','username':'ann','roles':['admin']}",
         "'scriptEnabled':false", ""},
        {"skipped", 200, ok, "posted-without-script", "#general"});
    for (const char *id : {"8.4", "9.0"}) {
        row("3.4 payload of the wrong type",
            {id,
             "'headers':{'content-type':'application/x-www-form-urlencoded'},'body':'payload=5'",
             "", ""},
            {"refused", 400,
             "{'success':false,'error':'Integration payload must be a JSON object, not an array or "
             "primitive'}",
             "body-refused"});
        row("3.3 disabled comes before the payload's type",
            {id,
             "'headers':{'content-type':'application/x-www-form-urlencoded'},'body':'payload=5'",
             "'enabled':false", ""},
            {"refused", 503, "", "integration-disabled"});
        row("3.4 raw JSON sent as a form: an empty message",
            {id, "'headers':{'content-type':'application/x-www-form-urlencoded'},'body':'{}'",
             "'scriptEnabled':false", ""},
            {"skipped", 200, ok, "posted-without-script", "#general"});
    }
    for (const char *id : {"7.0", "5"})
        row("3.4 payload with bad JSON",
            {id,
             "'headers':{'content-type':'application/x-www-form-urlencoded'},'body':'payload=x'",
             "", ""},
            {"refused", 400, "", "body-refused"});
}

void TestIncomingMachine::exits()
{
    QFETCH(Case, input);
    QFETCH(Expected, expected);
    const RunResult result = runCase(input);
    QCOMPARE(outcomeCodeName(result.outcome.code), QString::fromLatin1(expected.code));
    QCOMPARE(result.trace.last().step, QString::fromLatin1(expected.step));
    QCOMPARE(result.reply ? result.reply->status : 0, expected.status);
    if (*expected.body) {
        QByteArray body(expected.body);
        body.replace("\\\\'", "\x01").replace('\'', '"').replace('\x01', '\'');
        const Result<JsValue> json = JsValue::fromJson(body);
        QVERIFY2(json, body.constData());
        COMPARE_JSON(result.reply->body, *json);
    }
    QStringList rooms;
    for (const PostedMessage &message : result.messages)
        rooms.append(message.room);
    QCOMPARE(rooms.join(u' '), QString::fromLatin1(expected.rooms));
    QVERIFY(!result.outcome.explanation.isEmpty());
    QCOMPARE(result.outcome.explanation, result.trace.last().detail);
    const bool failed = result.outcome.code == OutcomeCode::ScriptError
        || result.outcome.code == OutcomeCode::Limit;
    QCOMPARE(result.error.has_value(), failed);
    QCOMPARE(result.profile, QString::fromLatin1(input.profileId));
}

void TestIncomingMachine::requestObject_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("expected");
    const char *const sample =
        "'url':'/hooks/abc/tok?a=1&b[c]=2','headers':{'Content-Type':'application/json',"
        "'X-GitHub-Event':'push','Host':'chat.example','Accept':['a','b']},"
        "'json':{'text':'hi'},'user':{'_id':'u1','username':'ann'}";
    const auto row = [&](const char *id, const char *path, const char *expected,
                         const char *given = nullptr) {
        QTest::addRow("3.5 %s, %s%s", path, id, given ? " (other sample)" : "")
            << QByteArray(id) << QByteArray(given ? given : sample) << QByteArray(path)
            << QByteArray(expected);
    };
    const char *const plain = "'url':'/hooks/abc/tok','json':{}";
    for (const char *id : everyProfile) {
        row(id, "url.search", "'?a=1&b[c]=2'");
        row(id, "url.query", "{'a':'1','b':{'c':'2'}}");
        row(id, "url.pathname", "'/hooks/abc/tok'");
        row(id, "url_params", "{'integrationId':'abc','token':'tok'}");
        row(id, "url_params", "{'integrationId':'abc','userId':'u','token':'tok'}",
            "'url':'/hooks/abc/u/tok','json':{}");
        row(id, "content", "{'text':'hi'}");
        row(id, "body", "{'text':'hi'}");
        row(id, "headers.x-github-event", "'push'");
        row(id, "headers.host", "'chat.example'");
        row(id, "headers.accept", "'a, b'");
        row(id, "user._id", "'u1'");
        row(id, "user.username", "'ann'");
        row(id, "user", "{'_id':'rocket.cat','name':'Rocket.Cat','username':'rocket.cat'}", plain);
        row(id, "url.query", "{}", plain);
    }
    for (const char *id : restivus) {
        row(id, "url.hash", "null");
        row(id, "url.path", "'/hooks/abc/tok?a=1&b[c]=2'");
        row(id, "url_raw", "'/hooks/abc/tok?a=1&b[c]=2'");
        row(id, "url.search", "null", plain);
        row(id, "content_raw", "null");
    }
    for (const char *id : hono) {
        row(id, "url.hash", "''");
        row(id, "url.path", "'http://localhost/hooks/abc/tok?a=1&b[c]=2'");
        row(id, "url_raw", "'http://localhost/hooks/abc/tok?a=1&b[c]=2'");
        row(id, "url.search", "''", plain);
        row(id, "content_raw", "'{\\\"text\\\":\\\"hi\\\"}'");
        row(id, "user.name", "''");
    }
    for (const char *id : {"8.4", "8.4-raw", "7.5", "7.0"})
        row(id, "headers.x-auth-token", "");
    row("9.0", "headers.x-auth-token", "'tok'");
}

void TestIncomingMachine::requestObject()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, sample);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, expected);
    JsValue argument;
    runCase({profileId, sample, "", "undefined"}, &argument);
    QCOMPARE(argument.keys(), QStringList{u"request"_s});
    JsValue value = argument.value(u"request");
    for (const QByteArray &key : path.split('.'))
        value = value.value(QString::fromLatin1(key));
    if (expected.isEmpty())
        QVERIFY(value.isUndefined());
    else
        COMPARE_JSON(value, js(expected.constData()));
}

void TestIncomingMachine::requestKeys()
{
    JsValue argument;
    runCase({"documented", "", "", "undefined"}, &argument);
    const JsValue request = argument.value(u"request");
    QCOMPARE(request.keys().join(u' '),
             u"url url_raw url_params content content_raw headers body user"_s);
    QCOMPARE(request.value(u"url").keys().join(u' '), u"hash search query pathname path"_s);
    // 3.5: there is no request.method in any era.
    QVERIFY(!request.contains(u"method"));
}

void TestIncomingMachine::zapier_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, const char *id, const char *sample, int status,
                        const char *step) {
        QTest::addRow("3.1 %s, %s", name, id)
            << QByteArray(id) << QByteArray(sample) << status << QString::fromLatin1(step);
    };
    for (const char *id : everyProfile) {
        const bool old = profile(id).router == Profile::Router::Restivus;
        row("sample", id, "'method':'GET','url':'/hooks/sample/abc/u/tok'", 200, "sample-answered");
        row("info", id, "'method':'GET','url':'/hooks/info/abc/u/tok'", 200, "info-answered");
        row("sample without userId is captured", id, "'method':'GET','url':'/hooks/sample/abc/tok'",
            old ? 404 : 500, "unknown-token");
        row("POST to sample", id, "'url':'/hooks/sample/abc/u/tok','json':{}", old ? 405 : 404,
            "verb-not-allowed");
        row("sample with a wrong token", id, "'method':'GET','url':'/hooks/sample/abc/u/nope'",
            old ? 404 : 500, "unknown-token");
        row("add for a channel", id,
            "'url':'/hooks/add/abc/u/tok','json':{'event':'newMessageOnChannel','name':'n',"
            "'target_url':'http://x','data':{'channel_name':'general'}}",
            200, "outgoing-integration-added");
        row("add for a user", id,
            "'url':'/hooks/add/abc/u/tok','json':{'event':'newMessageToUser','name':'n',"
            "'target_url':'http://x','data':{'username':'ann'}}",
            200, "outgoing-integration-added");
        row("add without a user", id,
            "'url':'/hooks/add/abc/u/tok','json':{'event':'newMessageToUser','name':'n',"
            "'target_url':'http://x'}",
            400, "add-username-required");
        row("add, other event", id, "'url':'/hooks/add/abc/u/tok','json':{'event':'x'}",
            old ? 200 : 400, "add-unknown-event");
        row("remove", id, "'url':'/hooks/remove/abc/u/tok','json':{'target_url':'http://x'}",
            old ? 400 : 200, "remove-not-found");
    }
}

void TestIncomingMachine::zapier()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, sample);
    QFETCH(int, status);
    QFETCH(QString, step);
    const RunResult result = runCase({profileId, sample, "'_id':'abc','token':'tok'", ""});
    QVERIFY(result.reply);
    QCOMPARE(result.reply->status, status);
    QCOMPARE(result.trace.last().step, step);
    QVERIFY(result.messages.isEmpty());
    if (step == "sample-answered"_L1) {
        QCOMPARE(result.reply->body.toArray().size(), 3);
        QCOMPARE(result.reply->body.at(1).value(u"text").toString(), u"Sample text 2"_s);
        QCOMPARE(result.reply->body.at(0).keys().join(u' '),
                 u"token channel_id channel_name timestamp user_id user_name text trigger_word"_s);
    } else if (step == "outgoing-integration-added"_L1) {
        const bool forUser = sample.contains("ToUser");
        QCOMPARE(result.reply->body.value(u"enabled"), JsValue(!forUser));
        QCOMPARE(result.reply->body.value(u"token").toString().size(), forUser ? 0 : 24);
        COMPARE_JSON(result.reply->body.value(u"channel"),
                     js(forUser ? "['@ann']" : "['#general']"));
    }
}

void TestIncomingMachine::replyHeaders_data()
{
    QTest::addColumn<Case>("input");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Case &input, const QString &expected) {
        QTest::addRow("%s, %s", name, input.profileId.constData()) << input << expected;
    };
    const QString record = u"'_id':'abc','token':'tok'"_s;
    for (const char *id : everyProfile) {
        const bool old = profile(id).router == Profile::Router::Restivus;
        const QString json = old
            ? u"content-type: application/json"_s
            : u"content-type: application/json | cache-control: no-store | pragma: no-cache"_s;
        // The calls are made at rateLimitNow; a window is 60000 ms long.
        const auto budget = [](int limit, int left, const char *reset = "1767323105000") {
            return u" | x-ratelimit-limit: %1 | x-ratelimit-remaining: %2 | x-ratelimit-reset: %3"_s
                .arg(limit)
                .arg(left)
                .arg(QString::fromLatin1(reset));
        };
        const QByteArray known = record.toLatin1();
        row("3.6, 7: success", {id, "", "", "undefined"}, json + budget(10, 9));
        row("7: the last call of a window",
            {id, "'server':{'earlierCalls':9},'json':{}", "", "undefined"}, json + budget(10, 0));
        row("7: one too many", {id, "'server':{'earlierCalls':10},'json':{}", "", ""},
            json + budget(10, 0));
        row("7: far too many", {id, "'server':{'earlierCalls':99},'json':{}", "", ""},
            json + budget(10, 0));
        row("7: other settings",
            {id,
             "'server':{'earlierCalls':1,'API_Enable_Rate_Limiter_Limit_Calls_Default':5,"
             "'API_Enable_Rate_Limiter_Limit_Time_Default':1000},'json':{}",
             "", "undefined"},
            json + budget(5, 3, "1767323046000"));
        row("7: limiter off",
            {id, "'server':{'API_Enable_Rate_Limiter':false,'earlierCalls':99},'json':{}", "",
             "undefined"},
            json);
        row("3.3, 7: disabled comes after the limit", {id, "", "'enabled':false", ""},
            json + budget(10, 9));
        row("1.6, 7: a script that throws", {id, "", "", "throw x"}, json + budget(10, 9));
        row("3.1, 7: info", {id, "'method':'GET','url':'/hooks/info/abc/u/tok'", known, ""},
            json + budget(10, 9));
        row("3.1, 7: sample, one too many",
            {id, "'method':'GET','url':'/hooks/sample/abc/u/tok','server':{'earlierCalls':10}",
             known, ""},
            json + budget(10, 0));
        // 3.2, 3.3: authentication comes before the limit.
        row("3.2: unknown token", {id, "'url':'/hooks/abc/nope','json':{}", known, ""},
            old ? json : u"content-type: text/plain; charset=UTF-8"_s);
    }
}

void TestIncomingMachine::replyHeaders()
{
    QFETCH(Case, input);
    QFETCH(QString, expected);
    const RunResult result = runCase(input);
    QVERIFY(result.reply);
    QStringList lines;
    for (const auto &[name, value] : result.reply->headers)
        lines.append(QString::fromLatin1(name + ": " + value));
    QCOMPARE(lines.join(u'\n'), expected.replace(u" | "_s, u"\n"_s));
}

void TestIncomingMachine::postedMessage()
{
    const RunResult result =
        runCase({"7.5", "'url':'/hooks/abc/tok','json':{}", "'alias':'ci','emoji':':robot:'",
                 "return {'content':{'text':' a ','bot':{'i':'fake'},"
                 "'separateResponse':true,'blocks':[]}}"});
    COMPARE_JSON(result.messages.at(0).message,
                 js("{'msg':'a','alias':'ci','emoji':':robot:','attachments':[],'parseUrls':true,"
                    "'groupable':false,'bot':{'i':'abc'}}"));
    COMPARE_JSON(result.reply->body.value(u"responses").at(0).value(u"message"),
                 result.messages.at(0).message);
    QCOMPARE(result.returned.size(), 1);
    QCOMPARE(result.returned.at(0).first, u"process_incoming_request"_s);
    COMPARE_JSON(result.returned.at(0).second,
                 js("{'content':{'text':' a ','bot':{'i':'fake'},'separateResponse':true,"
                    "'blocks':[]}}"));
}

void TestIncomingMachine::everyStepHasWords()
{
    for (const char *script : {"undefined", "nomethod", "throw x", "load x", "compile x", "limit x",
                               "fail x", "return {'content':{}}"}) {
        const RunResult result = runCase({"7.5", "", "", script});
        for (const TraceStep &step : result.trace) {
            QVERIFY(!step.step.isEmpty());
            QVERIFY2(step.detail.size() > 10, qPrintable(step.step));
        }
    }
    const RunResult failed = runCase({"7.5", "", "", "fail crashed"});
    QCOMPARE(failed.exitCode(), 4);
    QVERIFY(failed.internalError);
}

QTEST_GUILESS_MAIN(TestIncomingMachine)
#include "tst_incomingmachine.moc"
