// SPDX-License-Identifier: MIT
// What a sample says about the server: switches of the environment (server specification, 1.8), the
// message size (4.4) and the rate limit (7), for both directions.
#include "core/rocketchat/machines.h"
#include "core/rocketchat/runmachine.h"
#include "tests/core/rocketchat/testdata.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestServerSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runs_data();
    void runs();
    void refusedSamples_data();
    void refusedSamples();
    void rateLimitReply();
};

namespace {

Result<Sample> sampleOf(bool outgoing, const QByteArray &server)
{
    const QByteArray members = outgoing
        ? "'kind':'outgoing','room':{'_id':'G','name':'general','t':'c'},'user':{'_id':'u',"
          "'username':'ann'},'message':{'_id':'m','msg':'hi'},'responses':[{'status':200,'body':'x'"
          "}]"
        : "'kind':'incoming','json':{'text':'raw'}";
    return Sample::fromJson(
        js(QByteArray("{'format':1," + members + ",'server':" + server + "}").constData()).toJson(),
        u"sample.json"_s, u"."_s);
}

/// The methods that the handler asked for; each returns undefined.
QStringList run(RunInput input, RunResult *result)
{
    input.profile.messageMaxAllowedSize = input.sample.server.messageMaxAllowedSize;
    const std::unique_ptr<RunMachine> machine = makeMachine(input);
    QStringList called;
    RunMachine::Step step = machine->start();
    while (!std::holds_alternative<Finished>(step)) {
        if (const NeedScript *need = std::get_if<NeedScript>(&step)) {
            called.append(need->method);
            ScriptOutcome outcome;
            if (need->method == "process_incoming_request"_L1)
                outcome.value = js("{'content':{'text':'123456'}}");
            step = machine->scriptDone(outcome);
        } else {
            HttpOutcome outcome;
            outcome.status = 200;
            outcome.body = "x";
            step = machine->httpDone(outcome);
        }
    }
    *result = machine->result();
    return called;
}

RunInput inputOf(const char *profileId, bool outgoing, const QByteArray &server)
{
    RunInput input;
    input.profile = profile(profileId);
    const Result<Sample> sample = sampleOf(outgoing, server);
    if (!sample)
        qFatal("%s", qPrintable(sample.error().message));
    input.sample = *sample;
    input.integration =
        Integration::defaults(outgoing ? IntegrationType::Outgoing : IntegrationType::Incoming);
    input.script = u"class Script {}"_s;
    return input;
}

} // namespace

void TestServerSettings::runs_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<bool>("outgoing");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<bool>("callsScript");
    QTest::addColumn<QString>("step"); // One that the trace has, or has not when it begins with !
    struct Switch
    {
        const char *profile;
        const char *value;
        bool counts;
    };
    const Switch switches[] = {
        {"5", "yes", false},      {"6-vm2", "vm2", true}, {"6-vm2", "ivm", false},
        {"6", "ivm", true},       {"6", "vm2", false},    {"7.0", "yes", true},
        {"7.5", "true", true},    {"7.5", "1", false},    {"8.4", "ivm", true},
        {"8.4-raw", "yes", true}, {"9.0", "ivm", true},   {"documented", "yes", true},
        {"9.0", "", false},
    };
    for (const Switch &one : switches) {
        for (const bool outgoing : {false, true}) {
            const QByteArray name = QByteArray(one.profile)
                + (outgoing ? " outgoing " : " incoming ") + (*one.value ? one.value : "(empty)");
            QTest::newRow(QByteArray("disable " + name).constData())
                << QByteArray(one.profile) << outgoing
                << QByteArray("{'DISABLE_INTEGRATION_SCRIPTS':'" + QByteArray(one.value) + "'}")
                << !one.counts << (one.counts ? u"scripts-disabled"_s : u"!scripts-disabled"_s);
            QTest::newRow(QByteArray("freeze " + name).constData())
                << QByteArray(one.profile) << outgoing
                << QByteArray("{'FREEZE_INTEGRATION_SCRIPTS':'" + QByteArray(one.value) + "'}")
                << true << (one.counts ? u"scripts-frozen"_s : u"!scripts-frozen"_s);
        }
    }
    for (const char *id : {"5", "7.0", "7.5", "9.0"}) {
        QTest::newRow(QByteArray(QByteArray("tenth call ") + id).constData())
            << QByteArray(id) << false << QByteArray("{'earlierCalls':9}") << true
            << u"!rate-limited"_s;
        QTest::newRow(QByteArray(QByteArray("eleventh call ") + id).constData())
            << QByteArray(id) << false << QByteArray("{'earlierCalls':10}") << false
            << u"rate-limited"_s;
        QTest::newRow(QByteArray(QByteArray("no limiter ") + id).constData())
            << QByteArray(id) << false
            << QByteArray("{'earlierCalls':10,'API_Enable_Rate_Limiter':false}") << true
            << u"!rate-limited"_s;
    }
    QTest::newRow("size refused") << QByteArray("7.5") << false
                                  << QByteArray("{'Message_MaxAllowedSize':5}") << true
                                  << u"posting-failed"_s;
    QTest::newRow("size allowed") << QByteArray("7.5") << false
                                  << QByteArray("{'Message_MaxAllowedSize':6}") << true
                                  << u"posted"_s;
    QTest::newRow("size not checked")
        << QByteArray("7.0") << false << QByteArray("{'Message_MaxAllowedSize':5}") << true
        << u"posted"_s;
}

void TestServerSettings::runs()
{
    QFETCH(const QByteArray, profileId);
    QFETCH(const bool, outgoing);
    QFETCH(const QByteArray, server);
    QFETCH(const bool, callsScript);
    QFETCH(const QString, step);
    RunResult result;
    const QStringList called = run(inputOf(profileId.constData(), outgoing, server), &result);
    QCOMPARE(!called.isEmpty(), callsScript);
    QStringList steps;
    for (const TraceStep &one : std::as_const(result.trace))
        steps.append(one.step);
    const bool unwanted = step.startsWith(u'!');
    QVERIFY2(steps.contains(unwanted ? step.sliced(1) : step) != unwanted,
             qPrintable(steps.join(u' ')));
}

void TestServerSettings::refusedSamples_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("no object") << QByteArray("5");
    QTest::newRow("size as text") << QByteArray("{'Message_MaxAllowedSize':'5'}");
    QTest::newRow("negative count") << QByteArray("{'earlierCalls':-1}");
}

void TestServerSettings::refusedSamples()
{
    QFETCH(const QByteArray, server);
    const Result<Sample> sample = sampleOf(false, server);
    QVERIFY(!sample);
    QCOMPARE(sample.error().code, u"invalid-sample"_s);
}

void TestServerSettings::rateLimitReply()
{
    RunResult result;
    run(inputOf("9.0", false, "{'earlierCalls':12}"), &result);
    QCOMPARE(outcomeCodeName(result.outcome.code), u"refused"_s);
    QVERIFY(result.reply);
    QCOMPARE(result.reply->status, 429);
    COMPARE_JSON(
        result.reply->body,
        js("{'success':false,'error':'Error, too many requests. Please slow down. You must "
           "wait 60 seconds before trying this endpoint again. "
           "[error-too-many-requests]'}"));
}

QTEST_GUILESS_MAIN(TestServerSettings)
#include "tst_serversettings.moc"
