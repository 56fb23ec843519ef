// SPDX-License-Identifier: MIT
#include "tests/core/rocketchat/incomingcase.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// The handler of incoming webhooks, without an engine: what it gives to the script and answers.
class TestIncomingMachine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
    QTest::addColumn<IncomingCase>("input");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const IncomingCase &input, const QString &expected) {
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
    QFETCH(IncomingCase, input);
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
