// SPDX-License-Identifier: MIT
#include "tests/core/script/scripttester.h"

#include <csignal>

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;
using Kind = ScriptOutcome::Kind;

class TestHostContext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void returnsAValue();
};

void TestHostContext::returnsAValue()
{
    HostContextFactory factory(scriptHost());
    ScriptTester tester(factory);
    const ScriptOutcome outcome = tester.run(
        u"    return { content: { text: 'hi ' + input.name, n: [1, null, undefined] } };"_s,
        JsValue::object({{u"name"_s, JsValue(u"Ann"_s)}}));
    QVERIFY2(outcome.kind == Kind::Returned, qPrintable(outcome.error.message));
    QCOMPARE(outcome.value[u"content"][u"text"].toString(), u"hi Ann"_s);
    QVERIFY(outcome.value[u"content"][u"n"].at(2).isUndefined());
    qDebug() << tester.context->compileMs() << tester.context->loadMs()
             << tester.context->lastCallMs()
             << static_cast<HostContext *>(tester.context.get())->sandbox();
}

QTEST_GUILESS_MAIN(TestHostContext)
#include "tst_hostcontext.moc"
