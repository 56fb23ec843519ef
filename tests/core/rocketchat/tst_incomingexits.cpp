// SPDX-License-Identifier: MIT
#include "tests/core/rocketchat/incomingcase.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// The ways on which an incoming webhook ends, for every profile; the script's outcome is given.
class TestIncomingExits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exits_data();
    void exits();
};

namespace {

struct Expected
{
    const char *code;
    int status; ///< 0 = no reply
    const char *body; ///< JSON; empty = not compared
    const char *step;
    const char *rooms = ""; ///< Joined by a space
};

} // namespace
Q_DECLARE_METATYPE(Expected)

void TestIncomingExits::exits_data()
{
    QTest::addColumn<IncomingCase>("input");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const QByteArray &name, const IncomingCase &input,
                        const Expected &expected) {
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

void TestIncomingExits::exits()
{
    QFETCH(IncomingCase, input);
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

QTEST_GUILESS_MAIN(TestIncomingExits)
#include "tst_incomingexits.moc"
