// SPDX-License-Identifier: MIT
#include "tests/core/script/scripttester.h"
#include "tests/support/childprocesses.h"

#include <csignal>
#include <sys/wait.h>

using namespace hooksmith;
using namespace hooksmith::test;
using namespace Qt::StringLiterals;
using Kind = ScriptOutcome::Kind;

/// Every load and call ends exactly once, whatever the script or the child does.
class TestHostEndings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsLoops_data();
    void endsLoops();
    void endsMemoryBombs_data();
    void endsMemoryBombs();
    void endsFloods();
    void refusesWhatIsTooLarge();
    void survivesACrash();
    void reportsAMissingProgram();
    void aDeadContextSaysSo();
    void restartsFromTheSpare();
    void passesOverASpareThatWasKilled();
    void hostileScripts_data();
    void hostileScripts();
};

void TestHostEndings::endsLoops_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("in the method")
        << u"class Script { process_incoming_request() { for (;;); } }"_s;
    QTest::newRow("while loading") << u"for (;;);\nclass Script {}"_s;
    QTest::newRow("that catches everything")
        << u"class Script { process_incoming_request() { for (;;) { try { for (;;); } catch (e) {} } } }"_s;
    QTest::newRow("of promises")
        << u"class Script { process_incoming_request() { const f = () => Promise.resolve().then(f); return f(); } }"_s;
    QTest::newRow("in a built-in")
        << u"class Script { process_incoming_request() { return 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.match(/^(a+)+$/) || new Array(3e8).fill(0).sort(() => { for (;;); }); } }"_s;
    QTest::newRow("a promise that never settles (1.5)")
        << u"class Script { process_incoming_request() { return new Promise(() => {}); } }"_s;
}

void TestHostEndings::endsLoops()
{
    QFETCH(QString, script);
    HostContextFactory factory(scriptHost());
    ScriptTester tester(factory);
    tester.limits.loadMs = 300;
    tester.limits.callMs = 300;
    QElapsedTimer clock;
    clock.start();
    ScriptOutcome outcome = tester.load(script);
    if (outcome.kind == Kind::Returned) {
        clock.start();
        outcome = tester.call(u"process_incoming_request"_s);
    }
    QCOMPARE(outcome.kind, Kind::Limit);
    QCOMPARE(outcome.error.name, u"TimeLimit"_s);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!tester.context->isUsable());
    // The next one runs normally.
    ScriptTester next(factory);
    QCOMPARE(next.run(u"return 1;"_s).kind, Kind::Returned);
}

void TestHostEndings::endsMemoryBombs_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("arrays") << u"const a = []; for (;;) a.push(new Array(10000).fill(1));"_s;
    QTest::newRow("strings")
        << u"let s = 'x'; const all = []; for (;;) { s += s; all.push(s + '!'); s.indexOf('y'); }"_s;
    QTest::newRow("objects") << u"let o = null; for (;;) o = { o, x: { y: 1 } };"_s;
    QTest::newRow("buffers") << u"const a = []; for (;;) a.push(new Uint8Array(1e7).fill(1));"_s;
    QTest::newRow("repeat") << u"const a = []; for (;;) a.push('abc'.repeat(1e7).split(''));"_s;
}

void TestHostEndings::endsMemoryBombs()
{
    QFETCH(QString, body);
    HostContextFactory factory(scriptHost());
    ScriptTester tester(factory);
    tester.limits.memoryBytes = 64 * 1024 * 1024;
    tester.limits.callMs = 15000;
    const ScriptOutcome outcome = tester.run(body);
    QCOMPARE(outcome.kind, Kind::Limit);
    QCOMPARE(outcome.error.name, u"MemoryLimit"_s);
    QVERIFY(outcome.error.message.contains(u"64"));
    QCOMPARE(tester.endings, 1);
}

void TestHostEndings::endsFloods()
{
    HostContextFactory factory(scriptHost());
    {
        ScriptTester tester(factory);
        const ScriptOutcome outcome =
            tester.run(u"for (let i = 0; i < 1e6; ++i) console.log('x'.repeat(100));"_s);
        QCOMPARE(outcome.kind, Kind::Limit);
        QCOMPARE(outcome.error.name, u"OutputLimit"_s);
        // What was printed before is kept.
        QVERIFY(tester.context->takeConsole().size() > 1000);
    }
    ScriptTester tester(factory);
    const ScriptOutcome outcome = tester.run(u"return 'x'.repeat(1e7);"_s);
    QCOMPARE(outcome.kind, Kind::Limit);
    QCOMPARE(outcome.error.name, u"OutputLimit"_s);
}

void TestHostEndings::refusesWhatIsTooLarge()
{
    HostContextFactory factory(scriptHost());
    ScriptTester tester(factory);
    const ScriptOutcome outcome =
        tester.run(u"return input.length;"_s, JsValue(QString(70 * 1024 * 1024, u'x')));
    QCOMPARE(outcome.kind, Kind::Limit);
    QCOMPARE(outcome.error.name, u"MemoryLimit"_s);
    QCOMPARE(tester.endings, 1);
    const ScriptOutcome next =
        tester.call(u"process_incoming_request"_s, JsValue(QString(1000, u'x')));
    QCOMPARE(next.value, JsValue(1000));
}

void TestHostEndings::survivesACrash()
{
    HostContextFactory factory(scriptHost());
    ScriptTester tester(factory);
    tester.limits.callMs = 10000;
    QCOMPARE(tester.load(u"class Script { process_incoming_request() { for (;;); } }"_s).kind,
             Kind::Returned);
    const qint64 child = static_cast<HostContext *>(tester.context.get())->processId();
    // In the event loop that waits for the call, which never ends by itself.
    QTimer::singleShot(0, this, [child] { ::kill(pid_t(child), SIGSEGV); });
    const ScriptOutcome outcome = tester.call(u"process_incoming_request"_s);
    QCOMPARE(outcome.kind, Kind::Failed);
    QVERIFY2(outcome.error.message.contains(scriptHost()), qPrintable(outcome.error.message));
    QCOMPARE(tester.endings, 1);
    QVERIFY(!tester.context->isUsable());
}

void TestHostEndings::reportsAMissingProgram()
{
    HostContextFactory factory(u"/nowhere/hooksmith-scripthost"_s);
    for (int i = 0; i < 2; ++i) {
        auto context = factory.create();
        std::optional<ScriptOutcome> outcome;
        ScriptSource source;
        source.text = u"class Script {}"_s;
        source.profile = profileById(u"documented"_s).value();
        context->load(source, {}, [&](const ScriptOutcome &result) { outcome = result; });
        QVERIFY(!outcome.has_value()); // Never before load() has returned.
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, Kind::Failed);
        QVERIFY2(outcome->error.message.contains(u"/nowhere/"), qPrintable(outcome->error.message));
    }
}

void TestHostEndings::aDeadContextSaysSo()
{
    HostContextFactory factory(scriptHost());
    ScriptTester tester(factory);
    tester.limits.callMs = 100;
    QCOMPARE(tester.run(u"for (;;);"_s).kind, Kind::Limit);
    const ScriptOutcome outcome = tester.call(u"process_incoming_request"_s);
    QCOMPARE(outcome.kind, Kind::Failed);
    QVERIFY(!outcome.error.message.isEmpty());
}

void TestHostEndings::restartsFromTheSpare()
{
    HostContextFactory factory(scriptHost());
    {
        ScriptTester first(factory);
        QCOMPARE(first.run(u"return 1;"_s).kind, Kind::Returned);
    }
    QTRY_VERIFY(factory.hasWarmSpare());
    QElapsedTimer clock;
    clock.start();
    ScriptTester second(factory);
    QVERIFY(static_cast<HostContext *>(second.context.get())->processId() > 0);
    QVERIFY2(clock.elapsed() <= 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(second.run(u"return 2;"_s).kind, Kind::Returned);
}

void TestHostEndings::passesOverASpareThatWasKilled()
{
    HostContextFactory factory(scriptHost());
    QTRY_VERIFY_WITH_TIMEOUT(factory.hasWarmSpare(), 15000);
    const QList<pid_t> children = childrenOf(QCoreApplication::applicationPid());
    QVERIFY(!children.isEmpty());
    for (const pid_t child : children) {
        QCOMPARE(::kill(child, SIGKILL), 0);
        siginfo_t info = {};
        QCOMPARE(::waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT), 0);
    }
    QVERIFY(factory.hasWarmSpare()); // It has not been noticed yet
    ScriptTester tester(factory);
    const ScriptOutcome outcome = tester.run(u"return { a: 1 };"_s);
    QVERIFY2(outcome.kind == Kind::Returned, qPrintable(outcome.error.message));
}

void TestHostEndings::hostileScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<Kind>("kind");
    const auto method = [](const QString &body) {
        return u"class Script { process_incoming_request(input) { %1 } }"_s.arg(body);
    };
    QTest::newRow("endless recursion") << method(u"const f = () => 1 + f(); f();"_s) << Kind::Threw;
    QTest::newRow("endless recursion in toJSON")
        << method(u"const o = { toJSON() { return JSON.stringify(o); } }; JSON.stringify(o);"_s)
        << Kind::Threw;
    QTest::newRow("deep result") << method(
        u"let a = []; for (let i = 0; i < 1e5; ++i) a = [a]; return a;"_s)
                                 << Kind::Threw;
    QTest::newRow("exponential sharing")
        << method(u"let a = [1]; for (let i = 0; i < 60; ++i) a = [a, a]; return a;"_s)
        << Kind::Threw;
    QTest::newRow("null bytes") << u"class Script { process_incoming_request() { return '\0'; } }"_s
                                << Kind::Returned;
    QTest::newRow("throws a string") << method(u"throw 'text';"_s) << Kind::Threw;
    QTest::newRow("throws undefined") << method(u"throw undefined;"_s) << Kind::Threw;
    QTest::newRow("throws an error with a throwing message") << method(
        u"const e = new Error(); Object.defineProperty(e, 'message', { get() { throw 1; } }); throw e;"_s)
                                                             << Kind::Threw;
    QTest::newRow("throws a proxy")
        << method(u"throw new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 2; } });"_s)
        << Kind::Threw;
    QTest::newRow("empty") << QString() << Kind::LoadFailed;
    QTest::newRow("5 MB of text") << QString(u"// "_s + QString(5 * 1024 * 1024, u'x') + u"\n"_s
                                             + method(u"return 1;"_s))
                                  << Kind::Returned;
    QTest::newRow("thenable that lies twice")
        << method(u"return { then(a, b) { a(1); b(2); a(3); } };"_s) << Kind::Returned;
    QTest::newRow("takes our names")
        << u"var hooksmithRuntime = 1, hooksmithBridge = 2, hooksmithPrelude = 3; class Script { process_incoming_request() { return 1; } }"_s
        << Kind::Returned;
    QTest::newRow("removes everything") << method(
        u"for (const k of Object.getOwnPropertyNames(this.constructor.constructor('return this')())) try { delete this.constructor.constructor('return this')()[k]; } catch (e) {} return 1;"_s)
                                        << Kind::Returned;
}

void TestHostEndings::hostileScripts()
{
    QFETCH(QString, script);
    QFETCH(Kind, kind);
    HostContextFactory factory(scriptHost());
    ScriptTester tester(factory);
    ScriptOutcome outcome = tester.load(script);
    if (outcome.kind == Kind::Returned)
        outcome = tester.call(u"process_incoming_request"_s);
    QVERIFY2(outcome.kind == kind,
             qPrintable(outcome.error.name + u": "_s + outcome.error.message));
    QCOMPARE(tester.endings, 1);
}

QTEST_GUILESS_MAIN(TestHostEndings)
#include "tst_hostendings.moc"
