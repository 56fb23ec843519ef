// SPDX-License-Identifier: MIT
#include "core/run/runner.h"

#include "core/run/stubhttphandler.h"
#include "tests/core/run/runtester.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using namespace hooksmith::test;
using Kind = ScriptOutcome::Kind;

namespace {

const QByteArray outgoingEvent =
    "{'format':1,'kind':'outgoing','room':{'_id':'GENERAL','name':'general','t':'c'},"
    "'user':{'_id':'u1','username':'ann'},'message':{'_id':'m1','msg':'hi',"
    "'ts':'2026-01-02T03:04:05.000Z'}";

/// A context whose answers are told beforehand; the real one cannot be made to crash in a chosen
/// step, nor be held in the middle of one.
struct Plan
{
    QList<Kind> loads, calls; ///< The last one repeats
    bool holdCalls = false;
    int created = 0, destroyed = 0, loaded = 0, called = 0;
};

class PlannedContext final : public ScriptContext
{
public:
    explicit PlannedContext(Plan &plan) : m_plan(plan) { ++m_plan.created; }
    ~PlannedContext() override { ++m_plan.destroyed; }

    void load(const ScriptSource &, const ScriptLimits &, Callback done) override
    {
        answer(m_plan.loads, m_plan.loaded++,
               JsValue::array(QStringList{u"process_incoming_request"_s}), std::move(done));
    }
    void call(const QString &, const JsValue &, Callback done) override
    {
        if (m_plan.holdCalls)
            ++m_plan.called;
        else
            answer(m_plan.calls, m_plan.called++,
                   *JsValue::fromJson(R"({"content":{"text":"ok"}})"), std::move(done));
    }
    void setHttpHandler(ScriptHttpHandler *) override { }
    bool isUsable() const override { return m_usable; }
    QList<ConsoleLine> takeConsole() override { return {{u"log"_s, u"line"_s, 1, 1}}; }
    JsValue store() const override { return JsValue::object({{u"n"_s, m_plan.called}}); }
    QList<Finding> engineFindings() const override { return {}; }
    double compileMs() const override { return 1; }
    double loadMs() const override { return 2; }
    double lastCallMs() const override { return 4; }

private:
    void answer(const QList<Kind> &kinds, int index, const JsValue &value, Callback done)
    {
        ScriptOutcome outcome;
        if (!kinds.isEmpty())
            outcome.kind = kinds.at(std::min<qsizetype>(index, kinds.size() - 1));
        if (outcome.kind == Kind::Returned)
            outcome.value = value;
        else
            outcome.error = {u"Error"_s, u"planned"_s, 1, 1, {}};
        if (outcome.kind == Kind::Limit || outcome.kind == Kind::Failed)
            m_usable = false;
        QTimer::singleShot(0, this, [done = std::move(done), outcome] { done(outcome); });
    }

    Plan &m_plan;
    bool m_usable = true;
};

class PlannedFactory final : public ScriptContextFactory
{
public:
    std::unique_ptr<ScriptContext> create() override
    {
        return std::make_unique<PlannedContext>(plan);
    }
    Plan plan;
};

class PlannedFindings final : public FindingSource
{
public:
    void findings(const RunInput &, QObject *context,
                  std::function<void(const QList<Finding> &)> done) override
    {
        QTimer::singleShot(delayMs, context, [done = std::move(done)] {
            Finding finding;
            finding.rule = u"planned"_s;
            done({finding});
        });
    }
    int delayMs = 0;
};

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheInstance();
    void callbackComesFromTheEventLoop();
    void loadFailureIsTriedAgain();
    void compileFailureIsRemembered();
    void limitDropsTheInstance();
    void failureIsOurs();
    void newRunCancelsTheOneInFlight();
    void cancelNeverCallsBack();
    void destroyedInFlight();
    void findingsAreJoined_data();
    void findingsAreJoined();
    void missingMethodIsNotCalled();
    void storeSurvivesUntilReset();
    void stubAnswersFetch();
    void noStubNamesTheUrl();
    void responsesInOrder();
    void noResponses();
    void endlessLoopThenNextRun();
    void sameUrl_data();
    void sameUrl();
};

void TestRunner::keepsTheInstance()
{
    PlannedFactory factory;
    Runner runner(factory);
    RunInput input = inputOf(u"class Script {}"_s, plainRequest);
    const std::optional<RunResult> first = runToEnd(runner, input);
    QVERIFY(first);
    QCOMPARE(outcomeCodeName(first->outcome.code), u"posted"_s);
    QCOMPARE(first->timing.loadMs, 2.0);
    QCOMPARE(first->timing.runMs, 4.0);
    QCOMPARE(first->console.size(), 1);
    const std::optional<RunResult> second = runToEnd(runner, input);
    QCOMPARE(second->timing.loadMs, 0.0); // Nothing was loaded in this run
    QCOMPARE(factory.plan.created, 1);
    QCOMPARE(factory.plan.loaded, 1);
    QCOMPARE(factory.plan.called, 2);

    input.script += u"\n"_s;
    runToEnd(runner, input);
    QCOMPARE(factory.plan.created, 2);
    input.profile = profileById(u"7.5"_s).value();
    runToEnd(runner, input);
    QCOMPARE(factory.plan.created, 3);
    input.integration.id = u"other"_s;
    input.sample.incoming.url = "/hooks/other/t";
    runToEnd(runner, input);
    QCOMPARE(factory.plan.created, 4);
    runner.reset();
    runToEnd(runner, input);
    QCOMPARE(factory.plan.created, 5);
    QCOMPARE(factory.plan.destroyed, 4);
}

void TestRunner::callbackComesFromTheEventLoop()
{
    PlannedFactory factory;
    Runner runner(factory);
    RunInput input = inputOf(QString(), plainRequest); // No script: nothing to wait for
    bool called = false;
    runner.run(input, [&called](const RunResult &) { called = true; });
    QVERIFY(!called);
    QVERIFY(runner.isRunning());
    QTRY_VERIFY(called);
    QVERIFY(!runner.isRunning());
    QCOMPARE(factory.plan.created, 0);
}

void TestRunner::loadFailureIsTriedAgain()
{
    PlannedFactory factory;
    factory.plan.loads = {Kind::LoadFailed, Kind::Returned};
    Runner runner(factory);
    const RunInput input = inputOf(u"class Script {}"_s, plainRequest);
    QCOMPARE(outcomeCodeName(runToEnd(runner, input)->outcome.code), u"script-error"_s);
    QCOMPARE(outcomeCodeName(runToEnd(runner, input)->outcome.code), u"posted"_s);
    QCOMPARE(factory.plan.created, 2);
}

void TestRunner::compileFailureIsRemembered()
{
    PlannedFactory factory;
    factory.plan.loads = {Kind::CompileFailed};
    Runner runner(factory);
    const RunInput input = inputOf(u"class Script {"_s, plainRequest);
    for (int i = 0; i < 2; ++i) {
        const std::optional<RunResult> result = runToEnd(runner, input);
        QCOMPARE(outcomeCodeName(result->outcome.code), u"script-error"_s);
        QCOMPARE(result->messages.size(), 1); // The raw payload
        QVERIFY(result->error);
    }
    QCOMPARE(factory.plan.loaded, 1);
}

void TestRunner::limitDropsTheInstance()
{
    PlannedFactory factory;
    factory.plan.calls = {Kind::Limit, Kind::Returned};
    Runner runner(factory);
    const RunInput input = inputOf(u"class Script {}"_s, plainRequest);
    const std::optional<RunResult> limited = runToEnd(runner, input);
    QCOMPARE(outcomeCodeName(limited->outcome.code), u"limit"_s);
    QCOMPARE(limited->exitCode(), 3);
    QCOMPARE(outcomeCodeName(runToEnd(runner, input)->outcome.code), u"posted"_s);
    QCOMPARE(factory.plan.created, 2);
}

void TestRunner::failureIsOurs()
{
    PlannedFactory factory;
    factory.plan.loads = {Kind::Failed, Kind::Returned};
    Runner runner(factory);
    for (const QByteArray &sample : {plainRequest, QByteArray(outgoingEvent + "}")}) {
        factory.plan.loaded = 0;
        const std::optional<RunResult> result =
            runToEnd(runner, inputOf(u"class Script {}"_s, sample));
        QVERIFY(result);
        QCOMPARE(result->exitCode(), 4);
        QVERIFY(!result->error);
        QVERIFY(result->toJson().value(u"error").isNull());
        QCOMPARE(result->internalError->code, u"script-host-failed"_s);
    }
}

void TestRunner::newRunCancelsTheOneInFlight()
{
    PlannedFactory factory;
    factory.plan.holdCalls = true;
    Runner runner(factory);
    const RunInput input = inputOf(u"class Script {}"_s, plainRequest);
    bool firstCalled = false;
    runner.run(input, [&firstCalled](const RunResult &) { firstCalled = true; });
    QTRY_COMPARE(factory.plan.called, 1);
    factory.plan.holdCalls = false;
    const std::optional<RunResult> second = runToEnd(runner, input);
    QVERIFY(second);
    QVERIFY(!firstCalled);
    QCOMPARE(factory.plan.created, 2); // A busy context cannot take another call
    QCOMPARE(factory.plan.destroyed, 1);
}

void TestRunner::cancelNeverCallsBack()
{
    PlannedFactory factory;
    Runner runner(factory);
    bool called = false;
    runner.run(inputOf(u"class Script {}"_s, plainRequest),
               [&called](const RunResult &) { called = true; });
    runner.cancel();
    QVERIFY(!runner.isRunning());
    QVERIFY(runToEnd(runner, inputOf(u"class Script {}"_s, plainRequest)));
    QVERIFY(!called);
}

void TestRunner::destroyedInFlight()
{
    PlannedFactory factory;
    factory.plan.holdCalls = true;
    bool called = false;
    {
        Runner runner(factory);
        runner.run(inputOf(u"class Script {}"_s, plainRequest),
                   [&called](const RunResult &) { called = true; });
        QTRY_COMPARE(factory.plan.called, 1);
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
    QCOMPARE(factory.plan.destroyed, 1);
}

void TestRunner::findingsAreJoined_data()
{
    QTest::addColumn<int>("delayMs");
    QTest::newRow("before the run ends") << 0;
    QTest::newRow("after the run ends") << 100;
}

void TestRunner::findingsAreJoined()
{
    QFETCH(int, delayMs);
    PlannedFactory factory;
    PlannedFindings source;
    source.delayMs = delayMs;
    Runner runner(factory);
    runner.setFindingSource(&source);
    const std::optional<RunResult> result =
        runToEnd(runner, inputOf(u"class Script {}"_s, plainRequest));
    QVERIFY(result);
    QCOMPARE(result->findings.size(), 1);
    QCOMPARE(result->findings.at(0).rule, u"planned"_s);
}

void TestRunner::missingMethodIsNotCalled()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    const std::optional<RunResult> result =
        runToEnd(runner, inputOf(u"class Script {}"_s, plainRequest, "7.5"));
    QVERIFY(result);
    QCOMPARE(result->trace.last().step, u"method-missing"_s);
    QVERIFY(result->returned.isEmpty());
}

void TestRunner::storeSurvivesUntilReset()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    const RunInput input = inputOf(u"class Script { process_incoming_request() {"
                                   "Store.set('n', (Store.get('n') || 0) + 1);"
                                   "return { content: { text: 'n' + Store.get('n') } }; } }"_s,
                                   plainRequest, "7.5");
    const auto text = [&runner](const RunInput &run) {
        const std::optional<RunResult> result = runToEnd(runner, run);
        return result && !result->messages.isEmpty()
            ? result->messages.at(0).message.value(u"msg").toString()
            : u"nothing"_s;
    };
    QCOMPARE(text(input), u"n1"_s);
    QCOMPARE(text(input), u"n2"_s);
    runner.reset();
    QCOMPARE(text(input), u"n1"_s);
    const std::optional<RunResult> result = runToEnd(runner, input);
    QCOMPARE(result->store.value(u"n"), JsValue(2));
}

void TestRunner::stubAnswersFetch()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    const QByteArray sample = plainRequest.chopped(1)
        + ",'http':[{'method':'POST','url':'https://x.test/a','response':{'status':500}},"
          "{'method':'GET','url':'https://x.test/a','response':{'status':201,'headers':"
          "{'content-type':'application/json'},'body':'{\\\"v\\\":7}'}}]}";
    const std::optional<RunResult> result =
        runToEnd(runner,
                 inputOf(u"class Script { async process_incoming_request() {\n"
                         "const r = await fetch('https://x.test/a');\n"
                         "return { content: { text: r.status + ' ' + (await r.json()).v } }; } }"_s,
                         sample, "7.5"));
    QVERIFY(result);
    QVERIFY2(!result->messages.isEmpty(), qPrintable(result->outcome.explanation));
    QCOMPARE(result->messages.at(0).message.value(u"msg").toString(), u"201 7"_s);
    QCOMPARE(result->http.size(), 1);
    QCOMPARE(result->http.at(0).method, u"GET"_s);
    QCOMPARE(result->http.at(0).status, 201);
    QVERIFY(result->http.at(0).stubbed);
}

void TestRunner::noStubNamesTheUrl()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    const std::optional<RunResult> result =
        runToEnd(runner,
                 inputOf(u"class Script { process_incoming_request() {\n"
                         "const r = HTTP('GET', 'https://nowhere.test/b');\n"
                         "return { content: { text: String(r.error && r.error.message) } }; } }"_s,
                         plainRequest));
    QVERIFY(result);
    QVERIFY2(!result->messages.isEmpty(), qPrintable(result->outcome.explanation));
    QVERIFY(result->messages.at(0).message.value(u"msg").toString().contains(
        "https://nowhere.test/b"_L1));
    QCOMPARE(result->http.size(), 1);
    QVERIFY(result->http.at(0).error.contains("https://nowhere.test/b"_L1));
}

void TestRunner::responsesInOrder()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    // An empty body is a failure and retried (5.8); the last response repeats.
    RunInput input = inputOf(QString(),
                             outgoingEvent
                                 + ",'responses':[{'status':200,'body':''},{'status':503,"
                                   "'body':'busy'}]}",
                             "7.0");
    input.integration.retryCount = 3;
    const std::optional<RunResult> result = runToEnd(runner, input);
    QVERIFY(result);
    QCOMPARE(result->requests.size(), 4);
    QCOMPARE(result->retries.size(), 3);
    QCOMPARE(result->history.last(), u"too-many-retries"_s);
}

void TestRunner::noResponses()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    const std::optional<RunResult> result =
        runToEnd(runner, inputOf(QString(), outgoingEvent + "}", "7.0"));
    QVERIFY(result);
    QCOMPARE(result->requests.size(), 1); // A network failure is not retried (5.8)
    QVERIFY(result->http.isEmpty());
}

void TestRunner::endlessLoopThenNextRun()
{
    HostContextFactory factory(scriptHost());
    Runner runner(factory);
    RunInput input = inputOf(
        u"class Script { process_incoming_request({ request }) { while (request.content.loop);"
        "return { content: { text: 'out' } }; } }"_s,
        "{'format':1,'kind':'incoming','headers':{'content-type':'application/json'},"
        "'json':{'loop':1}}");
    input.timeoutMs = 300;
    const std::optional<RunResult> stuck = runToEnd(runner, input);
    QVERIFY(stuck);
    QCOMPARE(outcomeCodeName(stuck->outcome.code), u"limit"_s);
    input.sample.incoming.body = "{}";
    const std::optional<RunResult> next = runToEnd(runner, input);
    QVERIFY(next);
    QCOMPARE(outcomeCodeName(next->outcome.code), u"posted"_s);
}

void TestRunner::sameUrl_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"https://x.test/a?b=1"_s << u"https://x.test/a?b=1"_s << true;
    QTest::newRow("no path") << u"https://x.test"_s << u"https://x.test/"_s << true;
    QTest::newRow("host in capitals") << u"https://X.test/a"_s << u"https://x.test/a"_s << true;
    QTest::newRow("fragment") << u"https://x.test/a#b"_s << u"https://x.test/a"_s << true;
    QTest::newRow("escaped space") << u"https://x.test/a b"_s << u"https://x.test/a%20b"_s << true;
    QTest::newRow("other query") << u"https://x.test/a?b=1"_s << u"https://x.test/a?b=2"_s << false;
    QTest::newRow("other scheme") << u"http://x.test/a"_s << u"https://x.test/a"_s << false;
}

void TestRunner::sameUrl()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(sameHttpUrl(a, b), same);
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
