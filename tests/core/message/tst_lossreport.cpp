// SPDX-License-Identifier: MIT
#include "core/message/lossreport.h"
#include "core/message/scriptlines.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestLossReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fates_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<KeyFate>("fate");
        const auto row = [](const char *name, const char *json, const char16_t *path,
                            KeyFate fate) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf16(path) << fate;
        };
        row("text is renamed", "{\"text\":\"a\"}", u"text", KeyFate::Renamed);
        row("msg is shown", "{\"msg\":\"a\"}", u"msg", KeyFate::Shown);
        row("text wins over msg", "{\"text\":\"a\",\"msg\":\"b\"}", u"msg", KeyFate::Ignored);
        row("text of the wrong type", "{\"text\":5}", u"text", KeyFate::Refused);
        row("username is renamed", "{\"username\":\"a\"}", u"username", KeyFate::Renamed);
        row("a picture wins over an emoji", "{\"icon_emoji\":\":x:\",\"avatar\":\"https://x.org\"}",
            u"icon_emoji", KeyFate::Ignored);
        row("blocks", "{\"blocks\":[]}", u"blocks", KeyFate::Ignored);
        row("unknown key", "{\"mrkdwn\":true}", u"mrkdwn", KeyFate::Ignored);
        row("override that is off", "{\"channel\":\"#x\"}", u"channel", KeyFate::Refused);
        row("attachments that are no list", "{\"attachments\":{}}", u"attachments",
            KeyFate::Ignored);
        row("an attachment's msg", "{\"attachments\":[{\"msg\":\"a\"}]}", u"attachments[0].msg",
            KeyFate::Renamed);
        row("footer", "{\"attachments\":[{\"footer\":\"a\"}]}", u"attachments[0].footer",
            KeyFate::Ignored);
        row("ts of a default one", "{\"attachments\":[{\"ts\":1}]}", u"attachments[0].ts",
            KeyFate::Ignored);
        row("ts of a quote", "{\"attachments\":[{\"ts\":1,\"message_link\":\"https://x.org\"}]}",
            u"attachments[0].ts", KeyFate::Shown);
        row("author_link without a name", "{\"attachments\":[{\"author_link\":\"https://x.org\"}]}",
            u"attachments[0].author_link", KeyFate::Ignored);
        row("Slack colour", "{\"attachments\":[{\"color\":\"good\"}]}", u"attachments[0].color",
            KeyFate::Ignored);
        row("color of the wrong type", "{\"attachments\":[{\"color\":1}]}", u"attachments[0].color",
            KeyFate::Refused);
        row("address that is none", "{\"attachments\":[{\"image_url\":\"a.png\"}]}",
            u"attachments[0].image_url", KeyFate::Refused);
        row("javascript address", "{\"attachments\":[{\"title_link\":\"javascript:x\"}]}",
            u"attachments[0].title_link", KeyFate::Refused);
        row("field without a value",
            "{\"attachments\":[{\"fields\":[{\"title\":\"a\",\"value\":0}]}]}",
            u"attachments[0].fields[0]", KeyFate::Refused);
        row("field with a number",
            "{\"attachments\":[{\"fields\":[{\"title\":\"a\",\"value\":5}]}]}",
            u"attachments[0].fields[0].value", KeyFate::Ignored);
        row("action without a target",
            "{\"attachments\":[{\"actions\":[{\"type\":\"button\",\"text\":\"a\"}]}]}",
            u"attachments[0].actions[0]", KeyFate::Ignored);
    }

    void fates()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(KeyFate, fate);
        const auto message = JsValue::fromJson(json);
        QVERIFY(message);
        for (const KeyReport &report : lossReport(*message, {})) {
            if (report.path == path) {
                QCOMPARE(report.fate, fate);
                return;
            }
        }
        QFAIL("the key is not in the report");
    }

    void linesAreNamedOnlyWhenCertain()
    {
        const auto message = JsValue::fromJson("{\"text\":\"a\",\"emoji\":\"b\",\"alias\":\"c\"}");
        const auto reports = lossReport(
            *message,
            u"let a = 1;\nout.emoji = 'b';\nreturn { text: 'a' };\nx = { alias: 1 };\ny = { alias: 2 };"_s);
        QCOMPARE(reports[0].line, 3);
        QCOMPARE(reports[1].line, 2);
        QCOMPARE(reports[2].line, 0);
    }

    void linesFollowTheNesting_data();
    void linesFollowTheNesting();
    void partsLeadToTheirKeys_data();
    void partsLeadToTheirKeys();

    void proseNamesNoLine()
    {
        const auto message = JsValue::fromJson("{\"text\":\"a\",\"emoji\":\"b\",\"alias\":\"c\"}");
        const auto reports = lossReport(*message,
                                        u"// text: none\n/* emoji: a\n alias: */\nout['emoji'] = "
                                        "'my text: here';\nreturn { \"text\": `alias: ${x}`};"_s);
        QCOMPARE(reports[0].line, 5);
        QCOMPARE(reports[1].line, 4);
        QCOMPARE(reports[2].line, 0);
    }

    void everyKeyOfTheResult_data();
    void everyKeyOfTheResult();
    void severalMethodsAreKeptApart();
    void longListsEndWithAWord();
};

void TestLossReport::linesFollowTheNesting_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    const QString nested = u"class Script {\n process({ request }) {\n  return { content: {\n"
                           "   text: 'a',\n   attachments: [{\n    text: 'b',\n    fields: [\n"
                           "     { title: 'c', value: 'd' },\n     { title: 'e',\n"
                           "       value: 'f' }]\n   }, {\n    title: 'g' }]\n  } };\n }\n}"_s;
    QTest::newRow("the message's text") << nested << u"content.text"_s << 4;
    QTest::newRow("the attachment's text") << nested << u"content.attachments[0].text"_s << 6;
    QTest::newRow("first field") << nested << u"content.attachments[0].fields[0].title"_s << 8;
    QTest::newRow("second field") << nested << u"content.attachments[0].fields[1].title"_s << 9;
    QTest::newRow("its value") << nested << u"content.attachments[0].fields[1].value"_s << 10;
    QTest::newRow("second attachment") << nested << u"content.attachments[1].title"_s << 12;
    QTest::newRow("a third, that is not there") << nested << u"content.attachments[2].title"_s << 0;
    QTest::newRow("mapped") << u"return { content: { text: 'a',\n attachments: list.map(i => ({\n"
                               "  title: i.name, text: i.text\n })) } }"_s
                            << u"content.attachments[7].text"_s << 3;
    QTest::newRow("pushed") << u"const fields = [];\nfields.push({ title: 'a',\n value: 'b' });\n"
                               "return { content: { attachments: [{\n title: 'c', fields }] } }"_s
                            << u"content.attachments[0].fields[3].title"_s << 2;
    QTest::newRow("one of two") << u"const a = ok ? [{ title: 'a' }] :\n [{ title: 'b' }];"_s
                                << u"content.attachments[0].title"_s << 0;
    QTest::newRow("joined lists") << u"return { content: { attachments: [{ title: 'a' }]\n"
                                     ".concat([{ title: 'b' }]) } }"_s
                                  << u"content.attachments[1].title"_s << 0;
    QTest::newRow("after others") << u"return { content: { attachments: [...before,\n"
                                     "{ title: 'b' }] } }"_s
                                  << u"content.attachments[4].title"_s << 2;
    QTest::newRow("bare") << u"const { text } = request.content;\nreturn { content: {\n text } };"_s
                          << u"content.text"_s << 3;
    QTest::newRow("a parameter is none")
        << u"function f({ text }) {}\nout.text = 'x';"_s << u"content.text"_s << 2;
    QTest::newRow("a choice is none")
        << u"const x = a ? text : b;\nout.text = x;"_s << u"content.text"_s << 2;
    QTest::newRow("brackets in an expression")
        << u"const x = y.replace(/[({]\\//g, '');\nreturn { content: { attachments: [\n"
           "{ title: x / 2 / z,\n text: 'b' }] } };"_s
        << u"content.attachments[0].text"_s << 4;
    QTest::newRow("brackets that do not match")
        << u"if (x { ) ]\nreturn { content: {\n text: 'b' } };"_s << u"content.text"_s << 3;
}

void TestLossReport::linesFollowTheNesting()
{
    QFETCH(QString, script);
    QFETCH(QString, path);
    QFETCH(int, line);
    QCOMPARE(ScriptLines(script).lineOf(path), line);
}

void TestLossReport::partsLeadToTheirKeys_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("back");
    const auto row = [](const char *part, const char *path, const char *back = nullptr) {
        QTest::newRow(part) << QString::fromLatin1(part) << QString::fromLatin1(path)
                            << QString::fromLatin1(back ? back : part);
    };
    row("msg", "content.text");
    row("alias", "content.alias");
    row("avatar", "content.icon_url");
    row("emoji", "");
    row("attachments[0].text", "content.attachments[0].msg");
    row("attachments[0].fields[0].value", "content.attachments[0].fields[0].value");
    row("attachments[0].fields[0]", "content.attachments[0].fields[0].title",
        "attachments[0].fields[0].title");
    row("attachments[1]", "content.attachments[1].title", "attachments[1].title");
    row("attachments[2]", "");
}

void TestLossReport::partsLeadToTheirKeys()
{
    QFETCH(QString, part);
    QFETCH(QString, path);
    QFETCH(QString, back);
    RunResult result;
    result.returned = {
        {u"process_incoming_request"_s,
         *JsValue::fromJson(
             R"({"content":{"text":"a","msg":"b","alias":"c","icon_url":"https://x.org/a",
             "attachments":[{"msg":"d","fields":[{"title":"e","value":"f"}]},{"title":"g"}]}})")}};
    const QList<KeyReport> reports = returnReport(result, {});
    const qsizetype row = reportOfPart(reports, part, 3);
    QCOMPARE(row >= 0 ? reports[row].path : QString(), path);
    if (row >= 0)
        QCOMPARE(partOfReport(reports[row]), back);
}

void TestLossReport::everyKeyOfTheResult_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected"); // "path fate", in order
    const QString in = u"process_incoming_request"_s;
    const QString prepare = u"prepare_outgoing_request"_s;
    const QString out = u"process_outgoing_response"_s;
    const auto row = [](const char *name, const QString &method, const char *json,
                        const QStringList &expected) {
        QTest::newRow(name) << method << QByteArray(json) << expected;
    };
    row("a message", in, R"({"content":{"text":"a","foo":1}})",
        {u"content shown"_s, u"content.text renamed"_s, u"content.foo ignored"_s});
    row("beside the message", in, R"({"content":{"text":"a"},"response":{},"user":{},"foo":1})",
        {u"content shown"_s, u"content.text renamed"_s, u"response shown"_s, u"user shown"_s,
         u"foo ignored"_s});
    row("an error", in, R"({"error":{"code":5}})", {u"error refused"_s});
    row("nothing", in, "null", {u"return ignored"_s});
    row("false", in, "false", {u"return ignored"_s});
    row("a string", in, R"("hello")", {u"return refused"_s});
    row("a list", in, "[1]", {u"return refused"_s});
    row("an empty object", in, "{}", {u"return refused"_s});
    row("content forgotten", in, R"({"text":"a","attachments":[]})",
        {u"return refused"_s, u"text ignored"_s, u"attachments ignored"_s});
    row("content that is a string", in, R"({"content":"a"})", {u"content refused"_s});
    row("content that is null", in, R"({"content":null})", {u"content ignored"_s});
    row("content that is empty", in, R"({"content":{}})", {u"content shown"_s});
    row("blocks", in, R"({"content":{"blocks":[{"type":"section"}]}})",
        {u"content shown"_s, u"content.blocks ignored"_s});
    row("attachments that are no list", in, R"({"content":{"attachments":{"text":"a"}}})",
        {u"content shown"_s, u"content.attachments ignored"_s});
    row("an override that is off", in, R"({"content":{"text":"a","channel":"#b"}})",
        {u"content shown"_s, u"content.text renamed"_s, u"content.channel refused"_s});
    row("nested fields", in,
        R"({"content":{"attachments":[{"fields":[{"title":"a","value":"b","short":true,"x":1}]}]}})",
        {u"content shown"_s, u"content.attachments shown"_s,
         u"content.attachments[0].fields shown"_s,
         u"content.attachments[0].fields[0].title shown"_s,
         u"content.attachments[0].fields[0].value shown"_s,
         u"content.attachments[0].fields[0].short shown"_s,
         u"content.attachments[0].fields[0].x ignored"_s});
    row("a button's keys", in,
        R"({"content":{"attachments":[{"actions":[{"type":"button","text":"a","url":"https://x.org",)"
        R"("msg":"b","is_webview":true}]}]}})",
        {u"content shown"_s, u"content.attachments shown"_s,
         u"content.attachments[0].actions shown"_s,
         u"content.attachments[0].actions[0].type shown"_s,
         u"content.attachments[0].actions[0].text shown"_s,
         u"content.attachments[0].actions[0].url shown"_s,
         u"content.attachments[0].actions[0].msg ignored"_s,
         u"content.attachments[0].actions[0].is_webview ignored"_s});
    row("quotes nest", in,
        R"({"content":{"attachments":[{"message_link":"https://x.org","attachments":[{"footer":"a"}]}]}})",
        {u"content shown"_s, u"content.attachments shown"_s,
         u"content.attachments[0].message_link shown"_s,
         u"content.attachments[0].attachments shown"_s,
         u"content.attachments[0].attachments[0].footer ignored"_s});
    row("request", prepare, R"({"url":"https://x.org","method":"POST","params":{},"text":"a"})",
        {u"url shown"_s, u"method shown"_s, u"params ignored"_s, u"text ignored"_s});
    row("request in a wrapper", prepare, R"({"request":{"url":"https://x.org"}})",
        {u"request ignored"_s});
    row("request that is cancelled", prepare, "null", {u"return ignored"_s});
    row("message before the request", prepare, R"({"message":{"text":"a"}})",
        {u"message shown"_s, u"message.text renamed"_s});
    row("answer", out, R"({"content":{"msg":"a"}})", {u"content shown"_s, u"content.msg shown"_s});
    row("answer without content", out, R"({"text":"a"})", {u"return ignored"_s, u"text ignored"_s});
    row("answer that is false", out, "false", {u"return ignored"_s});
    row("answer with a text", out, R"({"content":"a"})", {u"content refused"_s});
}

void TestLossReport::everyKeyOfTheResult()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    const auto value = JsValue::fromJson(json);
    QVERIFY(value);
    RunResult result;
    result.returned = {{method, *value}};
    QStringList got;
    for (const KeyReport &report : returnReport(result, {})) {
        got.append(report.path + u' ' + keyFateName(report.fate));
        if (report.fate == KeyFate::Ignored || report.fate == KeyFate::Refused)
            QVERIFY2(!report.rule.isEmpty(), qPrintable(report.path));
    }
    QCOMPARE(got, expected);
}

void TestLossReport::severalMethodsAreKeptApart()
{
    RunResult result;
    result.returned = {
        {u"prepare_outgoing_request"_s, *JsValue::fromJson(R"({"url":"u"})")},
        {u"process_outgoing_response"_s, *JsValue::fromJson(R"({"content":{"text":"a"}})")}};
    const QList<KeyReport> reports = returnReport(result, {});
    QCOMPARE(reports.size(), 3);
    QCOMPARE(reports[0].path, u"prepare_outgoing_request.url"_s);
    QCOMPARE(reports[2].path, u"process_outgoing_response.content.text"_s);
}

void TestLossReport::longListsEndWithAWord()
{
    JsValue::Array list;
    for (int i = 0; i < 30'000; ++i)
        list.append(JsValue::object({{u"footer"_s, JsValue(u"f"_s)}}));
    const QList<KeyReport> reports =
        lossReport(JsValue::object({{u"attachments"_s, JsValue(list)}}), u"footer: 1"_s);
    QCOMPARE(reports.size(), 20'000);
    QCOMPARE(reports.last().path, u"…"_s);
    QCOMPARE(reports[19'998].line, 1);
}

QTEST_GUILESS_MAIN(TestLossReport)
#include "tst_lossreport.moc"
