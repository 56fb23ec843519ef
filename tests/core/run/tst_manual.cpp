// SPDX-License-Identifier: MIT
#include "core/run/runner.h"
#include "tests/core/run/runtester.h"
#include "tests/support/paths.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using namespace hooksmith::test;

/// The published manual taken at its word (spec/manual-integrations-webhooks.md): its two example
/// scripts run unchanged, and every property that their comments list is there, of the type listed.
class TestManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void incomingExample();
    void incomingProperties_data();
    void incomingProperties();
    void incomingErrorForm();
    void outgoingList();
    void outgoingHelp();
    void outgoingOther();
    void outgoingProperties_data();
    void outgoingProperties();
    void responseProperties_data();
    void responseProperties();
    void globals_data();
    void globals();
    void returnForms_data();
    void returnForms();

private:
    std::optional<RunResult> run(const QString &script, const QByteArray &sample)
    {
        return runToEnd(m_runner, inputOf(script, sample));
    }

    static QString example(const QString &name)
    {
        QFile file(test::sourcePath(u"tests/data/manual/"_s) + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        return QString::fromUtf8(file.readAll());
    }

    HostContextFactory m_factory{scriptHost()};
    Runner m_runner{m_factory};
};

namespace {

const QByteArray request =
    "{'format':1,'kind':'incoming','url':'/hooks/abc/tok?a=1','headers':{'Content-Type':"
    "'application/json','X-Test':'1'},'json':{'text':'Example message'},"
    "'user':{'_id':'u1','name':'Ann','username':'ann'}}";

QByteArray outgoingEvent(const QByteArray &text, const QByteArray &rest = "")
{
    return "{'format':1,'kind':'outgoing','event':'sendMessage',"
           "'room':{'_id':'GENERAL','name':'general','t':'c'},"
           "'user':{'_id':'u1','username':'ann','name':'Ann'},"
           "'message':{'_id':'m1','msg':'"
        + text + "','ts':'2026-01-02T03:04:05.000Z'}" + rest + "}";
}

const QByteArray pulls =
    ",'responses':[{'status':200,'headers':{'content-type':'application/json'},'body':"
    "'[{\\\"state\\\":\\\"open\\\",\\\"number\\\":7,\\\"html_url\\\":\\\"https://x.test/7\\\","
    "\\\"title\\\":\\\"Fix\\\"}]'}]";

} // namespace

void TestManual::incomingExample()
{
    const std::optional<RunResult> result = run(example(u"incoming.js"_s), request);
    QVERIFY(result);
    QCOMPARE(outcomeCodeName(result->outcome.code), u"posted"_s);
    QCOMPARE(result->messages.size(), 1);
    QCOMPARE(result->messages.at(0).room, u"#general"_s);
    QCOMPARE(result->messages.at(0).message.value(u"msg").toString(), u"Example message"_s);
    // "console is a global helper to improve debug"
    QCOMPARE(result->console.size(), 1);
    QCOMPARE(result->console.at(0).text, u"{\"text\":\"Example message\"}"_s);
    QCOMPARE(result->console.at(0).line, 31);
    QCOMPARE(result->reply->status, 200);
}

void TestManual::incomingProperties_data()
{
    // The list in the manual's incoming example, line by line.
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromLatin1(expression)
                                  << QString::fromLatin1(expected);
    };
    row("request.url.hash", "null");
    row("request.url.search", "\"?a=1\"");
    row("request.url.query", "{\"a\":\"1\"}");
    row("request.url.pathname", "\"/hooks/abc/tok\"");
    row("request.url.path", "\"/hooks/abc/tok?a=1\"");
    row("request.url_raw", "\"/hooks/abc/tok?a=1\"");
    row("request.url_params", "{\"integrationId\":\"abc\",\"token\":\"tok\"}");
    row("request.headers", "{\"content-type\":\"application/json\",\"x-test\":\"1\"}");
    row("request.user._id", "\"u1\"");
    row("request.user.name", "\"Ann\"");
    row("request.user.username", "\"ann\"");
    row("request.content_raw", "null");
    row("request.content", "{\"text\":\"Example message\"}");
}

void TestManual::incomingProperties()
{
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    const std::optional<RunResult> result =
        run(u"class Script { process_incoming_request({ request }) {\n"
            "return { content: { text: JSON.stringify(%1) } }; } }"_s.arg(expression),
            request);
    QVERIFY(result);
    QVERIFY2(!result->messages.isEmpty(), qPrintable(result->outcome.explanation));
    QCOMPARE(result->messages.at(0).message.value(u"msg").toString(), expected);
}

void TestManual::incomingErrorForm()
{
    // The manual: "an object with an error property that returns as the response to the request in
    // JSON format and Code 400 status".
    const std::optional<RunResult> result =
        run(u"class Script { process_incoming_request() {\n"
            "return { error: { success: false, message: 'Error example' } }; } }"_s,
            request);
    QVERIFY(result);
    QCOMPARE(outcomeCodeName(result->outcome.code), u"refused"_s);
    QCOMPARE(result->reply->status, 400);
    QCOMPARE(result->reply->body.toJson(),
             QByteArray(R"({"success":false,"message":"Error example"})"));
}

void TestManual::outgoingList()
{
    const std::optional<RunResult> result =
        run(example(u"outgoing.js"_s), outgoingEvent("pr ls", pulls));
    QVERIFY(result);
    QVERIFY2(outcomeCodeName(result->outcome.code) == u"posted"_s,
             qPrintable(result->outcome.explanation));
    QCOMPARE(result->requests.size(), 1);
    QCOMPARE(result->requests.at(0).method, u"GET"_s);
    QCOMPARE(result->requests.at(0).url, u"https://example.test/hook/pulls"_s);
    QVERIFY(result->requests.at(0).body.isUndefined());
    QCOMPARE(result->messages.size(), 1);
    QCOMPARE(result->messages.at(0).message.value(u"msg").toString(),
             u"> open [#7](https://x.test/7) - Fix"_s);
    QCOMPARE(result->messages.at(0).message.value(u"parseUrls"), JsValue(false));
}

void TestManual::outgoingHelp()
{
    const std::optional<RunResult> result =
        run(example(u"outgoing.js"_s), outgoingEvent("help", pulls));
    QVERIFY(result);
    QCOMPARE(outcomeCodeName(result->outcome.code), u"posted"_s);
    QVERIFY(result->requests.isEmpty());
    QCOMPARE(result->messages.at(0).message.value(u"msg").toString(),
             u"**commands**\n```\n  pr ls [open|closed|all]  List Pull Requests\n```"_s);
}

void TestManual::outgoingOther()
{
    // "You can return nothing to cancel the request".
    const std::optional<RunResult> result =
        run(example(u"outgoing.js"_s), outgoingEvent("hello", pulls));
    QVERIFY(result);
    QCOMPARE(outcomeCodeName(result->outcome.code), u"nothing-posted"_s);
    QVERIFY(result->requests.isEmpty());
    QVERIFY(result->messages.isEmpty());
}

void TestManual::outgoingProperties_data()
{
    // The list in the manual's outgoing example, with its types.
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromLatin1(expression)
                                  << QString::fromLatin1(expected);
    };
    row("typeof request.params", "object");
    row("typeof request.method", "string");
    row("request.method", "POST");
    row("typeof request.url", "string");
    row("request.url", "https://example.test/hook");
    row("'auth' in request", "true");
    row("typeof request.headers", "object");
    row("request.data.token", "token");
    row("request.data.channel_id", "GENERAL");
    row("request.data.channel_name", "general");
    row("request.data.timestamp instanceof Date", "true");
    row("request.data.timestamp.toISOString()", "2026-01-02T03:04:05.000Z");
    row("request.data.user_id", "u1");
    row("request.data.user_name", "ann");
    row("request.data.text", "deploy now");
    row("request.data.trigger_word", "deploy");
}

void TestManual::outgoingProperties()
{
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    RunInput input = inputOf(u"class Script { prepare_outgoing_request({ request }) {\n"
                             "return { message: { text: String(%1) } }; } }"_s.arg(expression),
                             outgoingEvent("deploy now"));
    input.integration.triggerWords = QStringList{u"deploy"_s};
    const std::optional<RunResult> result = runToEnd(m_runner, input);
    QVERIFY(result);
    QVERIFY2(!result->messages.isEmpty(), qPrintable(result->outcome.explanation));
    QCOMPARE(result->messages.at(0).message.value(u"msg").toString(), expected);
}

void TestManual::responseProperties_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromLatin1(expression)
                                  << QString::fromLatin1(expected);
    };
    row("request.url", "https://x.test/other");
    row("'error' in response", "true");
    row("response.status_code", "200");
    row("typeof response.content", "object");
    row("response.content[0].number", "7");
    row("response.headers['content-type']", "application/json");
    row("response.content_raw.length > 10", "true");
}

void TestManual::responseProperties()
{
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    const std::optional<RunResult> result =
        run(u"class Script { prepare_outgoing_request({ request }) {\n"
            "return { url: 'https://x.test/other', method: 'GET', headers: request.headers }; }\n"
            "process_outgoing_response({ request, response }) {\n"
            "return { content: { text: String(%1) } }; } }"_s.arg(expression),
            outgoingEvent("x", pulls));
    QVERIFY(result);
    QVERIFY2(!result->messages.isEmpty(), qPrintable(result->outcome.explanation));
    QCOMPARE(result->messages.at(0).message.value(u"msg").toString(), expected);
}

void TestManual::globals_data()
{
    // "Global Helpers" of both examples.
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    QTest::newRow("console") << u"typeof console.log"_s << u"function"_s;
    QTest::newRow("_ - An underscore instance")
        << u"_.map([1, 2], n => n * 2).join()"_s << u"2,4"_s;
    QTest::newRow("s - An underscore string instance")
        << u"s.capitalize('abc') + s(' x ').trim().value()"_s << u"Abcx"_s;
    QTest::newRow("HTTP - The Meteor HTTP object to do sync http calls")
        << u"typeof HTTP.call + typeof HTTP.get"_s << u"functionfunction"_s;
}

void TestManual::globals()
{
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    const std::optional<RunResult> result =
        run(u"class Script { process_incoming_request({ request }) {\n"
            "return { content: { text: String(%1) } }; } }"_s.arg(expression),
            request);
    QVERIFY(result);
    QVERIFY2(!result->messages.isEmpty(), qPrintable(result->outcome.explanation));
    QCOMPARE(result->messages.at(0).message.value(u"msg").toString(), expected);
}

void TestManual::returnForms_data()
{
    // "can return nothing to proceed the default processing, can return false to stop or an object
    // with the property content"
    QTest::addColumn<QString>("returned");
    QTest::addColumn<QString>("posted");
    QTest::newRow("nothing: default processing") << u"return;"_s << u"from the body"_s;
    QTest::newRow("false: stop") << u"return false;"_s << QString();
    QTest::newRow("content") << u"return { content: { text: 'own' } };"_s << u"own"_s;
}

void TestManual::returnForms()
{
    QFETCH(QString, returned);
    QFETCH(QString, posted);
    const std::optional<RunResult> result = run(
        u"class Script { process_outgoing_response({ request, response }) { %1 } }"_s.arg(returned),
        outgoingEvent("x",
                      ",'responses':[{'status':200,'headers':{'content-type':'application/json'},"
                      "'body':'{\\\"text\\\":\\\"from the body\\\"}'}]"));
    QVERIFY(result);
    const QString text = result->messages.isEmpty()
        ? QString()
        : result->messages.at(0).message.value(u"msg").toString();
    QCOMPARE(text, posted);
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
