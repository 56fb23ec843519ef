// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/incomingmachine.h"
#include "tests/core/rocketchat/testdata.h"

namespace hooksmith {

inline constexpr const char *everyProfile[] = {"documented", "5",   "6-vm2",   "6",  "7.0",
                                               "7.5",        "8.4", "8.4-raw", "9.0"};
inline constexpr const char *restivus[] = {"documented", "5", "6-vm2", "6", "7.0"};
/// 2026-01-02T03:04:05Z, when every call of these tests comes in.
inline constexpr double rateLimitNow = 1767323045000;
inline constexpr const char *hono[] = {"7.5", "8.4", "8.4-raw", "9.0"};

struct IncomingCase
{
    QByteArray profileId = "7.5";
    QByteArray sample; ///< Members of a sample, single quotes; empty = a POST of {"text":"raw"}
    QByteArray integration; ///< Members of a record, single quotes
    /// "return <json>", "undefined", "throw <text>", "throwtext <text>", "nomethod", "load <text>",
    /// "compile <text>", "limit", "loadlimit", "fail"; empty = the script must not be called
    QByteArray script;
};

inline RunInput inputOf(const IncomingCase &c)
{
    RunInput input;
    input.profile = profile(c.profileId.constData());
    const QByteArray members = c.sample.isEmpty() ? "'json':{'text':'raw'}" : c.sample;
    QByteArray sample =
        "{'format':1,'kind':'incoming','headers':{'Content-Type':'application/json'}," + members
        + "}";
    const JsValue raw = js(sample.constData());
    const Result<Sample> read =
        Sample::fromJson(raw.toJson(), QStringLiteral("sample.json"), QStringLiteral("."));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    input.sample = *read;
    const Result<Integration> integration = Integration::fromJson(
        js(QByteArray("{" + c.integration + "}").constData()), IntegrationType::Incoming);
    if (!integration)
        qFatal("%s", qPrintable(integration.error().message));
    input.integration = *integration;
    input.script = c.script == "noscript" ? QString() : QStringLiteral("class Script {}");
    return input;
}

inline ScriptOutcome outcomeOf(const QByteArray &script)
{
    const QByteArray verb = script.split(' ').first();
    const QByteArray rest = script.mid(verb.size() + 1);
    ScriptOutcome outcome;
    using Kind = ScriptOutcome::Kind;
    if (verb == "return")
        outcome.value = js(rest.constData());
    else if (verb == "nomethod")
        outcome.kind = Kind::NoMethod;
    else if (verb == "throw" || verb == "throwtext")
        outcome.kind = Kind::Threw;
    else if (verb == "load")
        outcome.kind = Kind::LoadFailed;
    else if (verb == "compile")
        outcome.kind = Kind::CompileFailed;
    else if (verb.endsWith("limit"))
        outcome.kind = Kind::Limit;
    else if (verb == "fail")
        outcome.kind = Kind::Failed;
    outcome.limitWhileLoading = verb == "loadlimit";
    if (verb == "throwtext") {
        outcome.thrownIsError = false;
        outcome.thrown = QString::fromUtf8(rest);
    } else {
        outcome.error = {QStringLiteral("Error"), QString::fromUtf8(rest), 3, 1, {}};
        if (verb == "memorylimit")
            outcome.error.name = QStringLiteral("MemoryLimit");
        else if (verb == "outputlimit")
            outcome.error.name = QStringLiteral("OutputLimit");
    }
    return outcome;
}

inline RunResult runCase(const IncomingCase &c, JsValue *argument = nullptr)
{
    const std::unique_ptr<RunMachine> machine = makeIncomingMachine(inputOf(c), rateLimitNow);
    RunMachine::Step step = machine->start();
    if (const NeedScript *need = std::get_if<NeedScript>(&step)) {
        if (argument)
            *argument = need->argument;
        if (c.script.isEmpty() || c.script == "noscript")
            qFatal("the script was called");
        step = machine->scriptDone(outcomeOf(c.script));
    } else if (!c.script.isEmpty() && c.script != "noscript") {
        qFatal("the script was not called");
    }
    if (!std::holds_alternative<Finished>(step))
        qFatal("the machine did not finish");
    return machine->result();
}

} // namespace hooksmith
Q_DECLARE_METATYPE(hooksmith::IncomingCase)
