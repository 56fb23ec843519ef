// SPDX-License-Identifier: MIT
#include "core/run/runner.h"

#include "tests/core/run/runtester.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;
using namespace hooksmith::test;

namespace {

/// Adds a run for each body and waits for all results.
QList<RunResult> runAll(Runner &runner, RunInput input, const QList<QByteArray> &bodies)
{
    QList<RunResult> results;
    for (const QByteArray &body : bodies) {
        input.sample.incoming.body = body;
        runner.add(input, [&results](const RunResult &result) { results.append(result); });
    }
    if (!QTest::qWaitFor([&] { return results.size() == bodies.size(); }, 60000))
        runner.cancel();
    return results;
}

QString postedText(const RunResult &result)
{
    return result.messages.isEmpty() ? outcomeCodeName(result.outcome.code)
                                     : result.messages.at(0).message.value(u"msg").toString();
}

} // namespace

/// Runs that wait for each other: each has its own result, whatever becomes of those before it.
class TestAddedRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addedRunsGoInOrder_data();
    void addedRunsGoInOrder();
    void eachAddedRunHasItsOwnLimit();
    void oneOfManyRunsEnds_data();
    void oneOfManyRunsEnds();
    void addedRunsOfOtherScripts();
    void cancelForgetsAddedRuns();
};

void TestAddedRuns::addedRunsGoInOrder_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("calls");
    QTest::newRow("plain") << QString() << 0;
    QTest::newRow("a call that blocks") << u"HTTP('GET', 'https://x.test/' + n);"_s << 1;
    QTest::newRow("calls that are awaited")
        << u"for (const name of [n, 'again']) await fetch('https://x.test/' + name).catch(() => 0);"_s
        << 2;
    QTest::newRow("a promise") << u"await new Promise((done) => done());"_s << 0;
}

/// State, Store, console and HTTP calls are each run's own, and no run starts within another one.
void TestAddedRuns::addedRunsGoInOrder()
{
    QFETCH(QString, call);
    QFETCH(int, calls);
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    const RunInput input =
        inputOf(u"class Script { async process_incoming_request({ request }) {\n"
                "const n = request.content.n;\n"
                "if (this.inside) throw new Error('within ' + this.inside);\n"
                "this.inside = n;\n"
                "Store.set('n', (Store.get('n') || 0) + 1);\n"
                "console.log('run', n);\n"
                "%1\n"
                "this.inside = 0;\n"
                "return { content: { text: n + ' ' + Store.get('n') } }; } }"_s.arg(call),
                plainRequest);
    constexpr int count = 25;
    QList<QByteArray> bodies;
    for (int i = 1; i <= count; ++i)
        bodies.append("{\"n\":" + QByteArray::number(i) + '}');
    const QList<RunResult> results = runAll(runner, input, bodies);
    QCOMPARE(results.size(), count);
    for (int i = 1; i <= count; ++i) {
        const RunResult &result = results.at(i - 1);
        QCOMPARE(postedText(result), u"%1 %1"_s.arg(i));
        QCOMPARE(result.store.value(u"n"), JsValue(i));
        QCOMPARE(result.console.size(), 1);
        QCOMPARE(result.console.at(0).text, u"run %1"_s.arg(i));
        QCOMPARE(result.http.size(), calls);
        if (calls > 0)
            QCOMPARE(result.http.at(0).url, u"https://x.test/%1"_s.arg(i));
        QVERIFY(result.timing.runMs > 0);
    }
}

void TestAddedRuns::eachAddedRunHasItsOwnLimit()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    // Together they take longer than one of them may.
    RunInput input = inputOf(u"class Script { process_incoming_request() {\n"
                             "const end = Date.now() + 400; while (Date.now() < end);\n"
                             "return { content: { text: 'done' } }; } }"_s,
                             plainRequest);
    input.timeoutMs = 1500;
    const QList<RunResult> results = runAll(runner, input, QList<QByteArray>(6, "{}"));
    QCOMPARE(results.size(), 6);
    for (const RunResult &result : results) {
        QCOMPARE(postedText(result), u"done"_s);
        QVERIFY2(result.timing.runMs < 1500, qPrintable(QString::number(result.timing.runMs)));
    }
}

void TestAddedRuns::oneOfManyRunsEnds_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("newInstance"); // For the runs after it
    QTest::newRow("an endless loop") << u"while (true);"_s << u"limit"_s << true;
    QTest::newRow("too much memory")
        << u"const a = []; while (true) a.push(new Array(10000).fill('x' + a.length));"_s
        << u"limit"_s << true;
    QTest::newRow("too much output")
        << u"while (true) console.log('x'.repeat(100000));"_s << u"limit"_s << true;
    QTest::newRow("a promise that nothing settles")
        << u"return new Promise(() => {});"_s << u"limit"_s << true;
    QTest::newRow("it throws") << u"throw new Error('no');"_s << u"script-error"_s << false;
}

/// It ends alone: those before and after it have their results, once and in order.
void TestAddedRuns::oneOfManyRunsEnds()
{
    QFETCH(QString, how);
    QFETCH(QString, outcome);
    QFETCH(bool, newInstance);
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    RunInput input = inputOf(u"class Script { process_incoming_request({ request }) {\n"
                             "this.runs = (this.runs || 0) + 1;\n"
                             "if (request.content.end) { %1 }\n"
                             "return { content: { text: 'run ' + this.runs } }; } }"_s.arg(how),
                             plainRequest);
    input.timeoutMs = 1000;
    QList<QByteArray> bodies(9, "{}");
    bodies[2] = bodies[5] = "{\"end\":1}";
    QStringList expected;
    int runs = 0;
    for (const QByteArray &body : std::as_const(bodies)) {
        const bool ends = body.contains("end");
        ++runs;
        expected.append(ends ? outcome : u"run %1"_s.arg(runs));
        if (ends && newInstance)
            runs = 0;
    }
    QStringList texts;
    for (const RunResult &result : runAll(runner, input, bodies))
        texts.append(postedText(result));
    QCOMPARE(texts, expected);
}

void TestAddedRuns::addedRunsOfOtherScripts()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    const auto saying = [](const QString &text) {
        return inputOf(u"class Script { process_incoming_request() {\n"
                       "this.n = (this.n || 0) + 1;\n"
                       "return { content: { text: '%1 ' + this.n } }; } }"_s.arg(text),
                       plainRequest);
    };
    QStringList texts;
    const auto add = [&](const RunInput &input) {
        runner.add(input, [&texts](const RunResult &result) { texts.append(postedText(result)); });
    };
    RunInput without = inputOf(QString(), plainRequest); // Nothing to call
    add(saying(u"a"_s));
    add(saying(u"a"_s));
    add(saying(u"b"_s));
    add(without);
    add(saying(u"b"_s));
    add(saying(u"b"_s));
    QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 6, 30000);
    // One without a script is another script, after which the last one is loaded anew.
    QCOMPARE(texts.join(u','), u"a 1,a 2,b 1,hi,b 1,b 2"_s);
}

void TestAddedRuns::cancelForgetsAddedRuns()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    const RunInput input = inputOf(u"class Script { process_incoming_request() {\n"
                                   "this.n = (this.n || 0) + 1;\n"
                                   "return { content: { text: 'n ' + this.n } }; } }"_s,
                                   plainRequest);
    int called = 0;
    QString first;
    for (int i = 0; i < 10; ++i)
        runner.add(input, [&](const RunResult &result) {
            if (++called == 1) {
                first = postedText(result);
                runner.cancel();
            }
        });
    QTRY_COMPARE(called, 1);
    QCOMPARE(first, u"n 1"_s);
    QVERIFY(!runner.isRunning());
    const std::optional<RunResult> next = runToEnd(runner, input);
    QVERIFY(next);
    QCOMPARE(postedText(*next), u"n 1"_s); // The instance was busy with what nobody wanted any more
    QCOMPARE(called, 1);
}

QTEST_GUILESS_MAIN(TestAddedRuns)
#include "tst_addedruns.moc"
