// SPDX-License-Identifier: MIT
#include "core/relay/runresultreader.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QStringList texts(const JsValue &list)
{
    QStringList result;
    for (const JsValue &item : list.toArray())
        result.append(item.toString());
    return result;
}

int number(const JsValue &value)
{
    return int(value.toNumber());
}

OutcomeCode outcomeCode(const QString &name)
{
    for (const OutcomeCode code :
         {OutcomeCode::Posted, OutcomeCode::NothingPosted, OutcomeCode::Refused,
          OutcomeCode::ScriptError, OutcomeCode::Limit, OutcomeCode::Skipped}) {
        if (outcomeCodeName(code) == name)
            return code;
    }
    return OutcomeCode::NothingPosted;
}

Severity severity(const QString &name)
{
    return name == "error"_L1 ? Severity::Error
        : name == "info"_L1   ? Severity::Info
                              : Severity::Warning;
}

std::optional<ScriptError> scriptError(const JsValue &json)
{
    if (!json.isObject())
        return {};
    ScriptError error;
    error.name = json.value(u"name").toString();
    error.message = json.value(u"message").toString();
    error.line = number(json.value(u"line"));
    error.column = number(json.value(u"column"));
    const JsValue stack = json.value(u"stack");
    for (const JsValue &frame : stack.toArray())
        error.stack.append({frame.value(u"function").toString(), number(frame.value(u"line")),
                            number(frame.value(u"column"))});
    return error;
}

} // namespace

RunResult runResultFromJson(const JsValue &json)
{
    RunResult result;
    if (!json.isObject())
        return result;
    result.profile = json.value(u"profile").toString();
    result.outgoing = json.contains(u"requests");
    const JsValue outcome = json.value(u"outcome");
    result.outcome = {outcomeCode(outcome.value(u"code").toString()),
                      outcome.value(u"explanation").toString()};
    const JsValue reply = json.value(u"reply");
    if (reply.isObject())
        result.reply = Reply{number(reply.value(u"status")), reply.value(u"body"), {}};
    const JsValue messages = json.value(u"messages");
    for (const JsValue &item : messages.toArray())
        result.messages.append({item.value(u"room").toString(), item.value(u"message"),
                                item.value(u"author").toString()});
    const JsValue requests = json.value(u"requests");
    for (const JsValue &item : requests.toArray())
        result.requests.append({item.value(u"method").toString(), item.value(u"url").toString(),
                                item.value(u"headers"), item.value(u"body")});
    const JsValue returned = json.value(u"returned");
    for (const auto &[method, value] : returned.members())
        result.returned.append({method, value});
    const JsValue console = json.value(u"console");
    for (const JsValue &item : console.toArray())
        result.console.append({item.value(u"level").toString(), item.value(u"text").toString(),
                               number(item.value(u"line")), 0});
    const JsValue calls = json.value(u"http");
    for (const JsValue &item : calls.toArray()) {
        HttpRecord call;
        call.method = item.value(u"method").toString();
        call.url = item.value(u"url").toString();
        call.status = number(item.value(u"status"));
        call.stubbed = item.value(u"stubbed").toBool(true);
        call.error = item.value(u"error").toString();
        result.http.append(call);
    }
    result.store = json.value(u"store");
    result.error = scriptError(json.value(u"error"));
    result.history = texts(json.value(u"history"));
    const JsValue retries = json.value(u"retries");
    for (const JsValue &delay : retries.toArray())
        result.retries.append(delay.toNumber());
    const JsValue trace = json.value(u"trace");
    for (const JsValue &item : trace.toArray())
        result.trace.append({item.value(u"step").toString(), item.value(u"detail").toString(),
                             item.value(u"advice").toString()});
    const JsValue findings = json.value(u"findings");
    for (const JsValue &item : findings.toArray()) {
        Finding finding;
        finding.severity = severity(item.value(u"severity").toString());
        finding.rule = item.value(u"rule").toString();
        finding.message = item.value(u"message").toString();
        finding.line = number(item.value(u"line"));
        finding.column = number(item.value(u"column"));
        finding.profiles = texts(item.value(u"profiles"));
        result.findings.append(finding);
    }
    const JsValue timing = json.value(u"timing");
    result.timing = {timing.value(u"compileMs").toNumber(), timing.value(u"loadMs").toNumber(),
                     timing.value(u"runMs").toNumber()};
    const JsValue internal = json.value(u"internalError");
    if (internal.isObject())
        result.internalError = Error{internal.value(u"code").toString(),
                                     internal.value(u"message").toString(),
                                     internal.value(u"detail").toString(),
                                     {}};
    return result;
}

} // namespace hooksmith
