// SPDX-License-Identifier: MIT
// Errors that a script catches itself: the words of the engine's are V8's, or whoever reads them
// gets the finding at the place of the error. The words themselves: tests/compat/expressions.
#include "tests/core/script/scripttester.h"

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;

class TestErrorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_factory = std::make_unique<HostContextFactory>(scriptHost()); }
    void cleanupTestCase() { m_factory.reset(); }
    void finding_data();
    void finding();
    void longTexts_data();
    void longTexts();

private:
    std::unique_ptr<HostContextFactory> m_factory;
};

void TestErrorWords::finding_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("found");
    // `fails` throws an error whose words depend on a value that nobody knows any more.
    QTest::newRow("message") << u"return error.message"_s << true;
    QTest::newRow("text") << u"return String(error)"_s << true;
    QTest::newRow("template") << u"return `failed: ${error}`"_s << true;
    QTest::newRow("stack") << u"return error.stack.length"_s << true;
    QTest::newRow("console") << u"console.log(error)"_s << true;
    QTest::newRow("destructured") << u"const { message } = error; return message"_s << true;
    QTest::newRow("thrown again") << u"throw error"_s << true;
    QTest::newRow("a promise's") << u"return Promise.reject(error).catch((e) => e.message)"_s
                                 << true;
    QTest::newRow("nothing is read") << u"return 1"_s << false;
    QTest::newRow("name") << u"return error.name"_s << false;
    QTest::newRow("type") << u"return error instanceof TypeError"_s << false;
    QTest::newRow("JSON") << u"return JSON.stringify(error)"_s << false;
    QTest::newRow("copied") << u"return { ...error }"_s << false;
    QTest::newRow("new words") << u"error.message = 'mine'; return error.message"_s << false;
}

void TestErrorWords::finding()
{
    QFETCH(const QString, read);
    QFETCH(const bool, found);
    ScriptTester tester(*m_factory);
    tester.run(u"const take = (list) => list.map(({ a }) => a);\ntry {\n  take(input.list);\n}"
               " catch (error) {\n "_s
                   + read + u";\n}"_s,
               JsValue::object({{u"list"_s, JsValue::array({JsValue(nullptr)})}}));
    const QList<Finding> findings = tester.context->engineFindings();
    QCOMPARE(findings.size(), found ? 1 : 0);
    if (found) {
        QCOMPARE(findings.first().rule, u"engine-error-words"_s);
        QCOMPARE(findings.first().line, 3);
    }
}

void TestErrorWords::longTexts_data()
{
    QTest::addColumn<int>("functions");
    QTest::newRow("3 KB") << 20;
    QTest::newRow("30 KB") << 200;
    QTest::newRow("130 KB") << 800;
}

void TestErrorWords::longTexts()
{
    QFETCH(const int, functions);
    QString rest;
    for (int i = 0; i < functions; ++i) {
        rest += u"  helper%1({ list = [] } = {}) {\n    if (list.length > 3) {\n"
                "      return list.map((item) => { return `<${item.name}>`; }).join(', ');\n    }\n"
                "    return /[{(]/.test('x') ? 1 : 2;\n  }\n"_s.arg(i);
    }
    ScriptTester tester(*m_factory);
    tester.limits.loadMs = tester.limits.callMs = 15000; // On a busy machine
    const ScriptOutcome loaded = tester.load(
        u"class Script {\n"_s + rest
        + u"  process_incoming_request(input) {\n    return input.content.list[0].name;\n  }\n}\n"_s);
    QCOMPARE(loaded.kind, ScriptOutcome::Kind::Returned);
    const ScriptOutcome outcome = tester.call(
        u"process_incoming_request"_s,
        JsValue::object({{u"content"_s, JsValue::object({{u"list"_s, JsValue::array({})}})}}));
    QCOMPARE(outcome.kind, ScriptOutcome::Kind::Threw);
    QCOMPARE(outcome.error.message, u"Cannot read properties of undefined (reading 'name')"_s);
    QCOMPARE(outcome.error.line, 2 + 6 * functions + 1);
    QCOMPARE(outcome.error.column, 34);
    for (const Finding &finding : tester.context->engineFindings())
        QFAIL(qPrintable(finding.rule + u": "_s + finding.message));
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
