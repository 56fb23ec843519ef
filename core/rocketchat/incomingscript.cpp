// SPDX-License-Identifier: MIT
// The script of an incoming webhook and what it gave (server specification, 1.6 and 3.3, steps 8
// and 9).
#include "core/base/tr.h"
#include "core/rocketchat/incominghandler.h"
#include "core/rocketchat/scriptswitches.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString method = u"process_incoming_request"_s;

} // namespace

RunMachine::Step IncomingHandler::scriptDone(const ScriptOutcome &outcome)
{
    if (outcome.kind != ScriptOutcome::Kind::Returned
        && outcome.kind != ScriptOutcome::Kind::NoMethod)
        m_result.error = outcome.error;
    switch (outcome.kind) {
    case ScriptOutcome::Kind::Returned: return takeReturned(outcome.value);
    case ScriptOutcome::Kind::NoMethod:
        succeed();
        return nothing(u"method-missing"_s,
                       Tr::tr("The script has no method %1; the server writes a line into its "
                              "log, answers success and posts nothing.")
                           .arg(method),
                       Tr::tr("Add the method to the class (not static), with exactly this "
                              "name."));
    case ScriptOutcome::Kind::Threw: return threw(outcome);
    case ScriptOutcome::Kind::LoadFailed: return loadFailed(outcome);
    case ScriptOutcome::Kind::CompileFailed: return compileFailed(outcome);
    case ScriptOutcome::Kind::Limit: return limitReached(outcome);
    case ScriptOutcome::Kind::Failed: break;
    }
    m_result.internalError = Error{
        u"script-host-failed"_s, Tr::tr("The script host failed."), outcome.error.message, {}};
    return finish(OutcomeCode::ScriptError, u"script-host-failed"_s,
                  Tr::tr("Hooksmith could not run the script: %1").arg(outcome.error.message),
                  Tr::tr("This is a fault of Hooksmith, not of the script."));
}

RunMachine::Step IncomingHandler::runScript()
{
    if (!m_input.integration.scriptEnabled || m_input.script.trimmed().isEmpty()) {
        m_scriptState = ScriptState::None;
        step(u"script-skipped"_s,
             m_input.integration.scriptEnabled
                 ? Tr::tr("The integration has no script: the payload is posted as it is.")
                 : Tr::tr("The integration's script is not enabled: the payload is posted as it "
                          "is."));
        return post();
    }
    if (const auto disabled = scriptsDisabled(m_profile, m_input.sample.server)) {
        m_scriptState = ScriptState::None;
        step(disabled->step, Tr::tr("%1 The payload is posted as it is.").arg(disabled->detail),
             disabled->advice);
        return post();
    }
    const bool stream = m_profile.router != Profile::Router::Hono || m_body.hasStream;
    if (!stream && !m_profile.runsScriptOnGet) {
        m_scriptState = ScriptState::None;
        step(u"script-not-run-without-body"_s,
             Tr::tr("The request has no body that the server would pass on, and this server "
                    "runs the script only for requests with one."),
             Tr::tr("Send a POST with a body. Up to 7.4 the script would run."));
        return post();
    }
    if (m_body.tooDeep)
        return bodyTooDeep();
    if (const auto frozen = scriptsFrozen(m_profile, m_input.sample.server))
        m_result.trace.append(*frozen);
    step(u"script-called"_s, Tr::tr("The server calls %1.").arg(method));
    return NeedScript{method,
                      JsValue::object({{u"request"_s,
                                        makeIncomingRequest(m_input.sample.incoming, m_route,
                                                            m_body, m_user, m_profile)}})};
}

RunMachine::Step IncomingHandler::bodyTooDeep()
{
    const bool copied =
        m_scriptState == ScriptState::NotReached && m_profile.engine == Profile::Engine::IsolatedVm;
    if (!copied)
        return finish(OutcomeCode::Limit, u"body-too-deep"_s,
                      Tr::tr("The body is nested deeper than Hooksmith reads, so what the server "
                             "would do with it is not known here."),
                      Tr::tr("Send a body that is nested less deeply."));
    // V8 copies some 2,000 to 3,300 levels into an isolate (measured with Node 20), fewer than we
    // read.
    m_scriptState = ScriptState::Ran;
    const QString words = u"error-running-script"_s;
    fail(400, words);
    m_result.error = ScriptError{u"RangeError"_s, u"Maximum call stack size exceeded"_s, 0, 0, {}};
    return finish(OutcomeCode::ScriptError, u"body-too-deep"_s,
                  Tr::tr("The body is nested too deeply to be copied to the script; the server "
                         "answers \"%1\".")
                      .arg(words),
                  Tr::tr("Send a body that is nested less deeply."));
}

RunMachine::Step IncomingHandler::takeReturned(const JsValue &value)
{
    m_scriptState = ScriptState::Ran;
    m_result.returned.append({method, value});
    if (!value.isTruthy()) {
        succeed();
        return nothing(
            u"script-returned-nothing"_s,
            Tr::tr("The script returned %1; the server answers success and posts nothing.")
                .arg(value.isString() ? u"''"_s : value.toJsString()),
            Tr::tr("Return { content: { text: … } } to post a message."));
    }
    const JsValue error = value.value(u"error");
    if (error.isTruthy()) {
        fail(400, error);
        return refuse(u"script-returned-error"_s,
                      Tr::tr("The script refused the request with its own \"error\"; the caller "
                             "gets it with status 400."),
                      {});
    }
    const JsValue content = value.value(u"content");
    if (m_profile.rejectsInWithoutContent && !isJsObject(content))
        return unusableReturn(value, content);
    m_payload = content;
    if (m_profile.separateResponse && isJsObject(content) && !content.contains(u"separateResponse")
        && content.isObject())
        m_payload.insert(u"separateResponse"_s, m_separateResponse);
    m_scriptResponse = value.value(u"response");
    const JsValue user = value.value(u"user");
    if (user.isTruthy()) {
        m_user = user;
        step(u"user-replaced"_s,
             Tr::tr("The script's \"user\" replaces the acting user; the server checks "
                    "nothing about it."));
    }
    if (!content.isTruthy()) {
        succeed();
        return nothing(u"script-returned-no-content"_s,
                       Tr::tr("The script returned a value without \"content\"; this server "
                              "answers success and posts nothing."),
                       Tr::tr("Return { content: { text: … } }. Servers from 7.5 answer 400 "
                              "\"error-running-script\" instead."));
    }
    step(u"script-returned-content"_s, Tr::tr("The script's \"content\" replaces the payload."));
    return post();
}

RunMachine::Step IncomingHandler::unusableReturn(const JsValue &value, const JsValue &content)
{
    const QString words = u"error-running-script"_s;
    fail(400, words);
    const QString engine = content.isNullish() && !content.isNull()
        ? u"Cannot use 'in' operator to search for 'separateResponse' in undefined"_s
        : u"Cannot use 'in' operator to search for 'separateResponse' in %1"_s.arg(
            content.toJsString());
    m_result.error = ScriptError{u"TypeError"_s, engine, 0, 0, {}};
    return finish(
        OutcomeCode::ScriptError, u"script-returned-unusable"_s,
        Tr::tr("The script returned %1 without an object \"content\"; the server fails with "
               "\"%2\".")
            .arg(isJsObject(value) ? Tr::tr("an object")
                                   : Tr::tr("a value of the type %1").arg(value.typeName()),
                 words),
        Tr::tr("Return { content: { text: … } }, or nothing to post nothing."));
}

RunMachine::Step IncomingHandler::threw(const ScriptOutcome &outcome)
{
    m_scriptState = ScriptState::Ran;
    const QString words = u"error-running-script"_s;
    fail(400, words);
    const QString text =
        outcome.thrownIsError ? outcome.error.message : outcome.thrown.toJsString();
    return finish(OutcomeCode::ScriptError, u"script-threw"_s,
                  Tr::tr("The script threw \"%1\"; the caller sees only \"%2\".").arg(text, words),
                  outcome.error.line > 0
                      ? Tr::tr("See line %1 of the script.").arg(outcome.error.line)
                      : QString());
}

RunMachine::Step IncomingHandler::loadFailed(const ScriptOutcome &outcome)
{
    // vm2 only, and only for a `Script` that is falsy (11.2): runtime/index.mjs throws it.
    const QString noClass = u"class-script-not-found"_s;
    const QString words =
        m_profile.engine == Profile::Engine::Vm2 && outcome.error.message == noClass
        ? noClass
        : u"error-evaluating-script"_s;
    if (m_profile.evaluationErrorHasNoText)
        reply(400, JsValue::object({{u"success"_s, false}}));
    else
        fail(400, words);
    return finish(OutcomeCode::ScriptError, u"script-load-failed"_s,
                  Tr::tr("The script could not be loaded: %1. The server says \"%2\" and keeps "
                         "the reason in its log.")
                      .arg(outcome.error.message, words),
                  Tr::tr("The script must define a class named Script whose constructor does "
                         "not throw."));
}

RunMachine::Step IncomingHandler::compileFailed(const ScriptOutcome &outcome)
{
    m_scriptState = ScriptState::CompileFailed;
    step(u"script-not-compiled"_s,
         Tr::tr("The script does not compile (%1). The server saves it all the same, runs "
                "nothing, and posts the raw payload.")
             .arg(outcome.error.message),
         outcome.error.line > 0 ? Tr::tr("Correct line %1 of the script.").arg(outcome.error.line)
                                : Tr::tr("Correct the script."));
    return post();
}

RunMachine::Step IncomingHandler::limitReached(const ScriptOutcome &outcome)
{
    const QString consequence = outcome.limitWhileLoading ? loadLimitOnServer(outcome)
        : outcome.error.name == "MemoryLimit"_L1          ? memoryLimitOnServer()
        : outcome.error.name == "OutputLimit"_L1          ? Tr::tr("The server has no such limit.")
                                                          : timeLimitOnServer();
    return finish(OutcomeCode::Limit, u"limit"_s,
                  Tr::tr("The script was stopped: %1").arg(outcome.error.message), consequence);
}

QString IncomingHandler::loadLimitOnServer(const ScriptOutcome &outcome)
{
    if (m_profile.evaluationErrorHasNoText)
        reply(400, JsValue::object({{u"success"_s, false}}));
    else
        fail(400, u"error-evaluating-script"_s);
    if (outcome.error.name == "MemoryLimit"_L1)
        return Tr::tr("The server answers \"error-evaluating-script\".");
    return Tr::tr("The server allows %1 ms for loading (\"Script execution timed out.\") and "
                  "then answers \"error-evaluating-script\".")
        .arg(m_profile.loadTimeoutMs);
}

QString IncomingHandler::memoryLimitOnServer()
{
    if (m_profile.isolateMemoryMb == 0)
        return Tr::tr("The server sets no memory limit: it would run out of memory itself.");
    fail(400, u"error-running-script"_s);
    return Tr::tr("The server gives a script %1 MB, answers \"error-running-script\", and every "
                  "later call fails until the integration is saved again.")
        .arg(m_profile.isolateMemoryMb);
}

QString IncomingHandler::timeLimitOnServer()
{
    if (m_profile.callTimeoutMs == 0)
        return Tr::tr("The server sets no time limit for a call: it would hang, and the whole "
                      "server with it.");
    fail(400, u"error-running-script"_s);
    return Tr::tr("The server stops a call after %1 ms and answers \"error-running-script\".")
        .arg(m_profile.callTimeoutMs);
}

} // namespace hooksmith
