// SPDX-License-Identifier: MIT
#include "tests/core/script/scripttester.h"
#include "tests/support/paths.h"

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;
using Kind = ScriptOutcome::Kind;

/// Megabytes of ordinary code: they run, or the run says that a server's 8 MB (server
/// specification, 1.2 and 1.5) would not have sufficed.
class TestBigScripts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<qsizetype>("characters");
        QTest::addColumn<bool>("fits");
        QTest::newRow("1 MB") << qsizetype(1'000'000) << true;
        QTest::newRow("2 MB") << qsizetype(2'000'000) << true;
        QTest::newRow("2 MB, and memory for less") << qsizetype(2'000'000) << false;
    }

    void sizes()
    {
        QFETCH(qsizetype, characters);
        QFETCH(bool, fits);
        QString script;
        for (int i = 0; script.size() < characters; ++i) {
            script += u"function format%1(payload) {\n"
                      "  const { user, items = [], ...rest } = payload;\n"
                      "  const names = items.map((item) => `${item.name}: ${item.count ?? 0}`);\n"
                      "  if (!user?.name || names.length > %1) {\n"
                      "    return { text: 'nobody', rest };\n  }\n"
                      "  return { text: user.name + ' ' + names.join(', '), rest };\n}\n"_s.arg(i);
        }
        script += u"class Script { process_incoming_request() {\n"
                  "return format7({ user: { name: 'x' }, items: [{ name: 'a' }], b: 1 }); } }\n"_s;
        HostContextFactory factory(scriptHost());
        ScriptTester tester(factory);
        // Of time there is enough: it is memory that this is about.
        tester.limits.loadMs = 90000;
        tester.waitMs = 120000;
        if (!fits)
            tester.limits.memoryBytes = 32LL * 1024 * 1024;
        const ScriptOutcome loaded = tester.load(script, u"9.0"_s);
        if (fits) {
            QVERIFY2(loaded.kind == Kind::Returned, qPrintable(loaded.error.message));
            const ScriptOutcome outcome = tester.call(u"process_incoming_request"_s);
            QCOMPARE(outcome.value.toJson(), R"({"text":"x a: 0","rest":{"b":1}})");
            return;
        }
        QVERIFY2(loaded.kind == Kind::Limit, qPrintable(loaded.error.message));
        QCOMPARE(loaded.error.name, u"MemoryLimit"_s);
        QVERIFY2(loaded.error.message.contains(u"8 MB"_s), qPrintable(loaded.error.message));
        QStringList rules;
        for (const Finding &finding : tester.context->engineFindings())
            rules.append(finding.rule);
        QVERIFY2(rules.contains(u"server-memory"_s), qPrintable(rules.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestBigScripts)
#include "tst_bigscripts.moc"
