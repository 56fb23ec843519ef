// SPDX-License-Identifier: MIT
#include "ui/scripteditor/quickfixes.h"

#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// «…» marks the range of the finding.
class TestQuickFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixes_data();
    void fixes();
};

void TestQuickFixes::fixes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); ///< Empty: no fix
    const auto row = [](const char *name, const char *rule, const QString &before,
                        const QString &after, const QString &message = {}) {
        QTest::newRow(name) << QString::fromLatin1(rule) << message << before << after;
    };
    row("another class", "no-script-class", u"class «Hook» {}"_s, u"class Script {}"_s);
    row("no class", "no-script-class", u"«»return { content: request.content };\n"_s,
        u"class Script {\n  process_incoming_request({ request }) {\n    return { content: "
        "request.content };\n  }\n}\n"_s);
    row("export", "top-level-export", u"«export default class Script {}»"_s, u"class Script {}"_s);
    row("export list", "top-level-export", u"«export { a }»"_s, QString());
    row("static", "static-method", u"class Script { «static process_incoming_request() {}» }"_s,
        u"class Script { process_incoming_request() {} }"_s);
    row("misspelt", "misspelt-method", u"class Script { «processIncomingRequest() {}» }"_s,
        u"class Script { process_incoming_request() {} }"_s,
        u"The server never calls \"processIncomingRequest\"; did you mean "
        "\"process_incoming_request\"?"_s);
    row("wrapped", "request-wrapped", u"return { «request: { url: 'x', method: 'GET' }» };"_s,
        u"return { url: 'x', method: 'GET' };"_s);
    row("headers", "data-without-headers", u"return {\n  url,\n  «data: x»,\n};"_s,
        u"return {\n  url,\n  headers: {},\n  data: x,\n};"_s);
    row("date", "ts-not-text", u"{ «ts: new Date()» }"_s, u"{ ts: new Date().toISOString() }"_s);
    row("list", "attachments-not-list", u"{ «attachments: { text }» }"_s,
        u"{ attachments: [{ text }] }"_s);
    row("json", "fetch-json-null", u"const a = await «r.json()»;"_s,
        u"const a = JSON.parse(await r.text());"_s);
    row("text content", "response-content-text", u"const a = «response.content.items»;"_s,
        u"const a = JSON.parse(response.content).items;"_s);
    row("parsed content", "response-content-parsed", u"const a = «JSON.parse(response.content)»;"_s,
        u"const a = response.content;"_s);
    row("content text", "content-not-object", u"return { content: «'hello'» };"_s,
        u"return { content: { text: 'hello' } };"_s);
    row("implicit", "implicit-global", u"function f() {\n  «count» = 1;\n}"_s,
        u"function f() {\n  let count = 1;\n}"_s);
    row("implicit within", "implicit-global", u"f(«count» = 1);"_s, QString());
    row("throw", "throw-literal", u"«throw 'no';»"_s, u"throw new Error('no');"_s);
    row("throw object", "throw-literal", u"«throw { a: 1 };»"_s,
        u"throw new Error(JSON.stringify({ a: 1 }));"_s);
    row("bots", "loop-guard",
        u"class Script {\n  prepare_outgoing_request({ request }) {\n    return { «message: m» "
        "};\n  }\n}"_s,
        u"class Script {\n  prepare_outgoing_request({ request }) {\n    if (request.data.bot) "
        "return;\n    return { message: m };\n  }\n}"_s);
    row("ignored", "request-option-ignored", u"return {\n  url,\n  «params: {}»,\n  method,\n};"_s,
        u"return {\n  url,\n  method,\n};"_s);
    row("HTTP", "absent-global",
        u"class Script {\n  process_incoming_request({ request }) {\n    const r = "
        "«HTTP»('GET', url, { timeout: 5 });\n  }\n}"_s,
        u"class Script {\n  async process_incoming_request({ request }) {\n    const r = await "
        "fetch(url, { method: 'GET', timeout: 5 });\n  }\n}"_s);
    row("HTTP.call", "absent-global", u"«HTTP».call(method, url, options);"_s,
        u"await fetch(url, { method: method, ...options });"_s);
    row("HTTP.get", "absent-global", u"«HTTP».get(url);"_s,
        u"await fetch(url, { method: 'GET' });"_s);
    row("another global", "absent-global", u"«moment»();"_s, QString());
    row("no fix", "unbounded-loop", u"«while (true) {}»"_s, QString());
}

void TestQuickFixes::fixes()
{
    QFETCH(QString, rule);
    QFETCH(QString, message);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const qsizetype from = before.indexOf(u'«');
    before.remove(from, 1);
    const qsizetype to = before.indexOf(u'»');
    before.remove(to, 1);
    const ScriptCode code(before);
    const QList<QuickFix> fixes =
        quickFixes(rule, message, int(from), int(to), code, IntegrationType::Incoming);
    QCOMPARE(fixes.isEmpty(), after.isEmpty());
    if (!fixes.isEmpty()) {
        QVERIFY(isFixable(rule));
        QCOMPARE(applied(before, fixes.constFirst()), after);
    }
}

QTEST_GUILESS_MAIN(TestQuickFixes)
#include "tst_quickfixes.moc"
