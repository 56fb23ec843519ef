// SPDX-License-Identifier: MIT
#include "core/run/runresult.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"error"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Info: return u"info"_s;
    }
    return {};
}

template <class List, class Convert>
JsValue listOf(const List &items, Convert convert)
{
    JsValue::Array array;
    array.reserve(items.size());
    for (const auto &item : items)
        array.append(convert(item));
    return JsValue(array);
}

JsValue errorToJson(const std::optional<ScriptError> &error)
{
    if (!error)
        return JsValue(nullptr);
    return JsValue::object({{u"name"_s, error->name},
                            {u"message"_s, error->message},
                            {u"line"_s, error->line},
                            {u"column"_s, error->column},
                            {u"stack"_s, listOf(error->stack, [](const StackFrame &frame) {
                                 return JsValue::object({{u"function"_s, frame.function},
                                                         {u"line"_s, frame.line},
                                                         {u"column"_s, frame.column}});
                             })}});
}

} // namespace

QString outcomeCodeName(OutcomeCode code)
{
    switch (code) {
    case OutcomeCode::Posted: return u"posted"_s;
    case OutcomeCode::NothingPosted: return u"nothing-posted"_s;
    case OutcomeCode::Refused: return u"refused"_s;
    case OutcomeCode::ScriptError: return u"script-error"_s;
    case OutcomeCode::Limit: return u"limit"_s;
    case OutcomeCode::Skipped: return u"skipped"_s;
    }
    return {};
}

int RunResult::exitCode() const
{
    if (internalError)
        return 4;
    switch (outcome.code) {
    case OutcomeCode::Posted:
    case OutcomeCode::NothingPosted:
    case OutcomeCode::Skipped: return 0;
    case OutcomeCode::ScriptError:
    case OutcomeCode::Refused: return 1;
    case OutcomeCode::Limit: return 3;
    }
    return 4;
}

JsValue RunResult::toJson() const
{
    JsValue json = JsValue::object({{u"format"_s, 1}, {u"profile"_s, profile}});
    json.insert(u"outcome"_s,
                JsValue::object({{u"code"_s, outcomeCodeName(outcome.code)},
                                 {u"explanation"_s, outcome.explanation}}));
    if (reply)
        json.insert(u"reply"_s,
                    JsValue::object({{u"status"_s, reply->status}, {u"body"_s, reply->body}}));
    json.insert(u"messages"_s, listOf(messages, [](const PostedMessage &message) {
                    JsValue item = JsValue::object(
                        {{u"room"_s, message.room}, {u"message"_s, message.message}});
                    if (!message.author.isEmpty())
                        item.insert(u"author"_s, message.author);
                    return item;
                }));
    if (outgoing) {
        json.insert(u"requests"_s, listOf(requests, [](const IntegrationRequest &request) {
                        JsValue item = JsValue::object({{u"method"_s, request.method},
                                                        {u"url"_s, request.url},
                                                        {u"headers"_s, request.headers}});
                        if (!request.body.isUndefined())
                            item.insert(u"body"_s, request.body);
                        return item;
                    }));
    }
    JsValue returnedJson = JsValue::object();
    for (const auto &[method, value] : returned)
        returnedJson.insert(method, value.isUndefined() ? JsValue(nullptr) : value);
    json.insert(u"returned"_s, returnedJson);
    json.insert(u"console"_s, listOf(console, [](const ConsoleLine &line) {
                    return JsValue::object(
                        {{u"level"_s, line.level}, {u"text"_s, line.text}, {u"line"_s, line.line}});
                }));
    json.insert(
        u"http"_s, listOf(http, [](const HttpRecord &call) {
            JsValue item = JsValue::object({{u"method"_s, call.method}, {u"url"_s, call.url}});
            if (call.error.isEmpty())
                item.insert(u"status"_s, call.status);
            else
                item.insert(u"error"_s, call.error);
            item.insert(u"stubbed"_s, call.stubbed);
            return item;
        }));
    json.insert(u"store"_s, store.isObject() ? store : JsValue::object());
    json.insert(u"error"_s, errorToJson(error));
    if (outgoing) {
        json.insert(u"history"_s, JsValue::array(history));
        json.insert(u"retries"_s, listOf(retries, [](double delay) { return JsValue(delay); }));
    }
    json.insert(
        u"trace"_s, listOf(trace, [](const TraceStep &step) {
            JsValue item = JsValue::object({{u"step"_s, step.step}, {u"detail"_s, step.detail}});
            if (!step.advice.isEmpty())
                item.insert(u"advice"_s, step.advice);
            return item;
        }));
    json.insert(u"findings"_s, listOf(findings, [](const Finding &finding) {
                    return JsValue::object({{u"severity"_s, severityName(finding.severity)},
                                            {u"rule"_s, finding.rule},
                                            {u"message"_s, finding.message},
                                            {u"line"_s, finding.line},
                                            {u"column"_s, finding.column},
                                            {u"profiles"_s, JsValue::array(finding.profiles)}});
                }));
    json.insert(u"timing"_s,
                JsValue::object({{u"compileMs"_s, timing.compileMs},
                                 {u"loadMs"_s, timing.loadMs},
                                 {u"runMs"_s, timing.runMs}}));
    if (internalError)
        json.insert(u"internalError"_s,
                    JsValue::object({{u"code"_s, internalError->code},
                                     {u"message"_s, internalError->message},
                                     {u"detail"_s, internalError->detail}}));
    return json;
}

} // namespace hooksmith
