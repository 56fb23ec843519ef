// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scriptcompletion.h"

#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// "|" marks the cursor in the scripts below.
class TestScriptCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void values_data();
    void values();
    void absent_data();
    void absent();
    void hover_data();
    void hover();
    void callTip();
    void fuzzy();
    void oddKeysAreIndexed();

private:
    Completions at(const QString &marked, const QString &profile = u"7.5"_s) const;
    Typings m_typings;
    QList<std::pair<QString, JsValue>> m_arguments;
};

namespace {

const QString head = u"class Script {\n  process_incoming_request({ request }) {\n"_s;

} // namespace

void TestScriptCompletion::initTestCase()
{
    const Result<Typings> loaded = Typings::load();
    QVERIFY(loaded);
    m_typings = *loaded;
    const Result<JsValue> argument = JsValue::fromJson(R"({"request": {
        "content": {"action": "opened",
                    "pull_request": {"title": "Fix login", "number": 12,
                                     "user": {"login": "ann"}, "labels": [{"name": "bug"}]},
                    "commits": [{"message": "First", "author": {"name": "Ben"}}]},
        "content_raw": "{\"inner\":{\"deep\":1}}",
        "headers": {"x-github-event": "pull_request", "host": "chat"},
        "url": {"query": {"room": "ops"}}, "user": {"username": "bot"}}})");
    QVERIFY(argument);
    m_arguments = {{u"process_incoming_request"_s, *argument}};
}

Completions TestScriptCompletion::at(const QString &marked, const QString &profile) const
{
    QString text = marked;
    const qsizetype position = text.indexOf(u'|');
    text.remove(position, 1);
    ScriptFacts facts{*profileById(profile), IntegrationType::Incoming, {}, m_arguments};
    const ScriptCode code(text);
    return completionsAt(code, int(position), m_typings, facts, loadSnippets({}));
}

void TestScriptCompletion::values_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &body, const QString &item,
                        const QString &detail) {
        QTest::newRow(name) << head + body + u"\n  }\n}\n"_s << item << detail;
    };
    row("a member of the sample", u"request.content.pull_request.|"_s, u"title"_s,
        u"\"Fix login\""_s);
    row("while a name is typed", u"request.content.pull_request.ti|"_s, u"title"_s,
        u"\"Fix login\""_s);
    row("optional chaining", u"request.content?.pull_request?.|"_s, u"number"_s, u"12"_s);
    row("an alias", u"const pr = request.content.pull_request;\npr.|"_s, u"title"_s,
        u"\"Fix login\""_s);
    row("destructured", u"const { content } = request;\ncontent.|"_s, u"action"_s, u"\"opened\""_s);
    row("destructured twice", u"const { content: { pull_request: pr } } = request;\npr.user.|"_s,
        u"login"_s, u"\"ann\""_s);
    row("with a fallback", u"const pr = request.content.pull_request ?? {};\npr.|"_s, u"title"_s,
        u"\"Fix login\""_s);
    row("an item by number", u"request.content.commits[0].|"_s, u"message"_s, u"\"First\""_s);
    row("for of", u"for (const commit of request.content.commits) {\n commit.|\n}"_s, u"message"_s,
        u"\"First\""_s);
    row("a callback", u"request.content.commits.map((c) => c.|)"_s, u"message"_s, u"\"First\""_s);
    row("a callback without brackets", u"request.content.commits.map(c => c.author.|)"_s, u"name"_s,
        u"\"Ben\""_s);
    row("a function as callback", u"request.content.commits.forEach(function (c) { c.| });"_s,
        u"message"_s, u"\"First\""_s);
    row("behind a filter", u"request.content.commits.filter((x) => x)[0].|"_s, u"message"_s,
        u"\"First\""_s);
    row("in a template", u"const text = `New: ${request.content.pull_request.|}`;"_s, u"title"_s,
        u"\"Fix login\""_s);
    row("parsed JSON", u"const data = JSON.parse(request.content_raw);\ndata.inner.|"_s, u"deep"_s,
        u"1"_s);
    row("a header in brackets", u"request.headers['|']"_s, u"x-github-event"_s,
        u"\"pull_request\""_s);
    row("a local name", u"const pull = request.content.pull_request.title;\npu|"_s, u"pull"_s,
        u"\"Fix login\""_s);
    row("a function of one's own",
        u"show(request.content.pull_request);\nfunction show(pr) { pr.|"_s, u"title"_s,
        u"\"Fix login\""_s);
    row("the second parameter",
        u"const show = (a, pr) => { pr.| };\nshow(1, request.content.pull_request);"_s, u"title"_s,
        u"\"Fix login\""_s);
    row("members of the request", u"request.|"_s, u"content_raw"_s, {});
    row("keys of the result", u"return {\n  |\n};"_s, u"content"_s, {});
    row("keys of a message", u"return { content: { | } };"_s, u"icon_emoji"_s, {});
    row("keys of an attachment", u"return { content: { attachments: [{ | }] } };"_s,
        u"title_link"_s, {});
    row("keys of a field",
        u"return { content: { attachments: [{ fields: [{ title: 'x', | }] }] } };"_s, u"short"_s,
        {});
    row("attachments made by map",
        u"return { content: { attachments: request.content.commits.map((c) => ({ | })) } };"_s,
        u"title_link"_s, {});
    row("attachments pushed", u"attachments.push({ | });"_s, u"title_link"_s, {});
    row("options of fetch", u"await fetch(url, { | });"_s, u"method"_s, {});
    row("a global of the server", u"fe|"_s, u"fetch"_s, {});
    row("an answer of fetch", u"const r = await fetch('x');\nr.|"_s, u"status"_s, {});
    row("methods of a text", u"request.content.action.|"_s, u"toUpperCase"_s, {});
    row("methods of a list", u"request.content.commits.|"_s, u"map"_s, {});
    row("a snippet", u"att|"_s, u"attachment"_s, {});
    QTest::newRow("a method of the class")
        << u"class Script {\n  |\n}"_s << u"process_incoming_request"_s << QString();
    QTest::newRow("a method called by a computed name")
        << u"class Script {\n  process_incoming_request({ request }) {\n    return "
           "this[`on_${request.content.action}`](request.content);\n  }\n  on_opened({ action, "
           "pull_request, other }) {\n    pull_request.|\n  }\n}"_s
        << u"title"_s << u"\"Fix login\""_s;
    QTest::newRow("a callback that is a function of its own")
        << head + u"request.content.commits.forEach((c) => show(c));\n}\nshow(c) { c.| }\n}"_s
        << u"message"_s << u"\"First\""_s;
    QTest::newRow("while nothing compiles")
        << head + u"const { content } = request;\nif (content.|"_s << u"action"_s
        << u"\"opened\""_s;
}

void TestScriptCompletion::values()
{
    QFETCH(QString, script);
    QFETCH(QString, name);
    QFETCH(QString, detail);
    const Completions found = at(script);
    QStringList names;
    for (const CompletionItem &item : found.items) {
        names.append(item.name);
        if (item.name == name) {
            if (!detail.isEmpty())
                QCOMPARE(item.detail, detail);
            return;
        }
    }
    QFAIL(qPrintable(u"not among: "_s + names.join(u", "_s)));
}

void TestScriptCompletion::absent_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("name"); ///< Empty: nothing at all
    QTest::newRow("in a comment") << head + u"// request.|"_s << u"7.5"_s << QString();
    QTest::newRow("in a text") << head + u"const a = 'request.|';"_s << u"7.5"_s << QString();
    QTest::newRow("in the text of a template")
        << head + u"const a = `request.|`;"_s << u"7.5"_s << QString();
    QTest::newRow("a number") << head + u"const a = 12|"_s << u"7.5"_s << QString();
    QTest::newRow("a new name") << head + u"const re|"_s << u"7.5"_s << QString();
    QTest::newRow("a global of other servers") << head + u"HT|"_s << u"7.5"_s << u"HTTP"_s;
    QTest::newRow("a name of another function")
        << u"function a() { const secret = 1; }\nfunction b() { s| }"_s << u"7.5"_s << u"secret"_s;
    QTest::newRow("a key that is there already")
        << head + u"return { content: { text: 'x', | } };"_s << u"7.5"_s << u"text"_s;
    QTest::newRow("a key of later servers")
        << head + u"return { | };"_s << u"7.0"_s << u"response"_s;
    QTest::newRow("a method that is there")
        << u"class Script {\n  process_incoming_request() {}\n  |\n}"_s << u"7.5"_s
        << u"process_incoming_request"_s;
}

void TestScriptCompletion::absent()
{
    QFETCH(QString, script);
    QFETCH(QString, profile);
    QFETCH(QString, name);
    const Completions found = at(script, profile);
    if (name.isEmpty())
        QVERIFY2(found.items.isEmpty(), qPrintable(found.items.value(0).name));
    for (const CompletionItem &item : found.items)
        QVERIFY(item.name != name);
}

void TestScriptCompletion::hover_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("part");
    QTest::newRow("value") << head + u"request.content.pull_request.ti|tle"_s << u"Fix login"_s;
    QTest::newRow("documentation") << head + u"request.con|tent"_s << u"The payload"_s;
    QTest::newRow("an alias") << head + u"const pr = request.content.pull_request;\np|r"_s
                              << u"Fix login"_s;
    QTest::newRow("where it is declared")
        << head + u"const tit|le = request.content.pull_request.title;"_s << u"Fix login"_s;
    QTest::newRow("destructured name")
        << head + u"const { con|tent } = request;"_s << u"pull_request"_s;
    QTest::newRow("a key of the result")
        << head + u"return { content: { icon_e|moji: ':x:' } };"_s << u"Emoji shown"_s;
    QTest::newRow("a method") << u"class Script {\n  process_inc|oming_request() {}\n}"_s
                              << u"for each request"_s;
    QTest::newRow("a global") << head + u"fet|ch('x')"_s << u"allowSelfSignedCertificate"_s;
    QTest::newRow("a global of other servers")
        << head + u"HT|TP('GET', 'x')"_s << u"Not on the chosen server"_s;
}

void TestScriptCompletion::hover()
{
    QFETCH(QString, script);
    QFETCH(QString, part);
    const qsizetype position = script.indexOf(u'|');
    script.remove(position, 1);
    const ScriptFacts facts{*profileById(u"7.5"_s), IntegrationType::Incoming, {}, m_arguments};
    const ScriptCode code(script);
    const QString html = hoverAt(code, int(position), m_typings, facts);
    QVERIFY2(html.contains(part), qPrintable(html));
}

void TestScriptCompletion::callTip()
{
    const QString text = head + u"await fetch(url, { body: f(1, 2), }"_s;
    const ScriptFacts facts{*profileById(u"7.5"_s), IntegrationType::Incoming, {}, m_arguments};
    const ScriptCode code(text);
    const auto tip = callTipAt(code, int(text.indexOf(u"url"_s)) + 3, m_typings, facts);
    QVERIFY(tip);
    QCOMPARE(tip->signature, u"fetch(url, options?, allowSelfSignedCertificate?)"_s);
    QCOMPARE(tip->parameter, 0);
    const auto second =
        callTipAt(code, int(text.indexOf(u" {"_s, head.size())) + 1, m_typings, facts);
    QVERIFY(second);
    QCOMPARE(second->parameter, 1);
    QVERIFY(!callTipAt(code, 3, m_typings, facts));
}

void TestScriptCompletion::fuzzy()
{
    QVERIFY(fuzzyScore(u"pr", u"pull_request") > 0);
    QVERIFY(fuzzyScore(u"pr", u"pull_request") > fuzzyScore(u"pr", u"expire"));
    QVERIFY(fuzzyScore(u"title", u"title") > fuzzyScore(u"title", u"title_link"));
    QCOMPARE(fuzzyScore(u"x", u"title"), -1);
    QVERIFY(fuzzyScore(u"TUC", u"toUpperCase") > 0);
}

void TestScriptCompletion::oddKeysAreIndexed()
{
    const Completions found = at(head + u"request.headers.|"_s);
    for (const CompletionItem &item : found.items) {
        if (item.name == "x-github-event"_L1)
            QVERIFY(item.indexed);
        if (item.name == "host"_L1)
            QVERIFY(!item.indexed);
    }
}

QTEST_GUILESS_MAIN(TestScriptCompletion)
#include "tst_scriptcompletion.moc"
