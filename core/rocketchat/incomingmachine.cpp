// SPDX-License-Identifier: MIT
#include "core/rocketchat/incomingmachine.h"

#include "core/base/tr.h"
#include "core/rocketchat/incomingbody.h"
#include "core/rocketchat/incomingreply.h"
#include "core/rocketchat/incomingrequest.h"
#include "core/rocketchat/posting.h"
#include "core/rocketchat/scriptswitches.h"
#include "core/rocketchat/zapierroutes.h"

#include <algorithm>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString method = u"process_incoming_request"_s;
const QString overrideError = u"overriding destination channel is disabled for this integration"_s;

/// The account that the integration posts as: the sample's, completed from the record.
JsValue actingUser(const RunInput &input)
{
    JsValue user = input.sample.user.isObject() ? input.sample.user : JsValue::object();
    const QString username = input.integration.username;
    if (!user.value(u"username").isTruthy())
        user.insert(u"username"_s, username);
    if (!user.value(u"_id").isTruthy())
        user.insert(u"_id"_s, user.value(u"username"));
    if (!user.contains(u"name") && user.value(u"username").toString() == "rocket.cat"_L1)
        user.insert(u"name"_s, u"Rocket.Cat"_s);
    return user;
}

bool isJsObject(const JsValue &value)
{
    return value.typeName() == "object"_L1;
}

class IncomingMachine final : public RunMachine
{
public:
    IncomingMachine(const RunInput &input, double nowMs)
        : m_input(input), m_profile(input.profile), m_now(nowMs), m_replies(m_profile),
          m_user(actingUser(input)), m_route(IncomingRoute::of(input.sample.incoming)),
          m_body(readIncomingBody(input.sample.incoming, input.profile))
    {
        m_result.profile = m_profile.id;
        m_id = input.integration.id.isEmpty() ? m_route.integrationId : input.integration.id;
    }

    RunResult &result() override { return m_result; }
    Step httpDone(const HttpOutcome &) override { return Finished(); } // Never asked for

    Step start() override
    {
        if (!routed() || !bodyAccepted() || !authenticated())
            return Finished();
        if (tooManyCalls())
            return Finished();
        if (m_route.kind != IncomingRoute::Kind::Execute)
            return answerZapier();
        if (!m_input.integration.enabled)
            return disabled();
        if (m_profile.requiresImpersonatePermission && !mayImpersonate(m_user)) {
            const QString error = u"error-user-lacks-message-impersonate-permission"_s;
            fail(400, error);
            return refuse(u"user-lacks-impersonate"_s,
                          Tr::tr("The account that the integration posts as may not impersonate: "
                                 "\"%1\".")
                              .arg(error),
                          Tr::tr("Give it the role \"bot\" (permission message-impersonate)."));
        }
        if (!m_body.refusal.isEmpty()) // PN: the handler refuses the payload's type
            return refuseBody();
        m_result.trace += m_body.notes;
        m_payload = m_body.content;
        m_separateResponse = m_payload.value(u"separateResponse") == JsValue(true);
        return runScript();
    }

    Step scriptDone(const ScriptOutcome &outcome) override
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

private:
    // --- Before the handler (3.1, 3.2) ---------------------------------------------------------

    bool routed()
    {
        const bool hono = m_profile.router == Profile::Router::Hono;
        const JsValue missing = JsValue::object(
            {{u"status"_s, u"error"_s}, {u"message"_s, u"API endpoint does not exist"_s}});
        const QString shown = QString::fromUtf8(m_input.sample.incoming.url);
        if (m_route.kind == IncomingRoute::Kind::NotFound) {
            reply(404, hono ? JsValue(u"404 Not Found"_s) : missing);
            refuse(u"route-not-found"_s,
                   Tr::tr("No webhook route of the server matches the address %1.").arg(shown),
                   Tr::tr("The address has the form /hooks/<integration id>/<token>."));
            return false;
        }
        if (m_route.kind == IncomingRoute::Kind::MethodNotAllowed) {
            reply(hono ? 404 : 405, hono ? JsValue(u"404 Not Found"_s) : missing);
            refuse(u"verb-not-allowed"_s,
                   Tr::tr("The server has no %1 for this address.")
                       .arg(QString::fromLatin1(m_input.sample.incoming.method)),
                   Tr::tr("Send the webhook with POST."));
            return false;
        }
        return true;
    }

    /// What the body parser in front of the handler refuses.
    bool bodyAccepted()
    {
        if (m_body.refusal.isEmpty() || m_body.refusedByHandler)
            return true;
        refuseBody();
        return false;
    }

    Step refuseBody()
    {
        m_result.trace += m_body.notes;
        if (m_body.refusalIsPlainText)
            m_result.reply = m_replies.page(m_body.refusalStatus, m_body.refusal);
        else
            fail(m_body.refusalStatus, m_body.refusal);
        return refuse(u"body-refused"_s,
                      Tr::tr("The server refuses the body: \"%1\".").arg(m_body.refusal),
                      Tr::tr("Send a JSON object with the header Content-Type: "
                             "application/json."));
    }

    bool authenticated()
    {
        const Integration &integration = m_input.integration;
        const bool idKnown = integration.id.isEmpty() || integration.id == m_route.integrationId;
        const bool tokenKnown = integration.token.isEmpty() || integration.token == m_route.token;
        if (idKnown && tokenKnown) {
            step(u"authenticated"_s,
                 Tr::tr("The address names the integration and its token; the server acts as "
                        "\"%1\".")
                     .arg(m_user.value(u"username").toJsString()));
            return true;
        }
        const QString words = u"Invalid integration id or token provided."_s;
        QString detail =
            Tr::tr("The address names no integration of this id and token: \"%1\"").arg(words);
        if (m_profile.unknownTokenStatus == 500) {
            reply(500, u"Internal Server Error"_s);
            detail = Tr::tr("The address names no integration of this id and token. The server "
                            "fails with \"%1\", and the caller sees only a 500.")
                         .arg(words);
        } else {
            fail(m_profile.unknownTokenStatus, words);
        }
        refuse(u"unknown-token"_s, detail,
               idKnown ? Tr::tr("Copy the token from the integration's settings into the address.")
                       : Tr::tr("The record's id is \"%1\", the address says \"%2\".")
                             .arg(integration.id, m_route.integrationId));
        return false;
    }

    Step answerZapier()
    {
        if (!m_body.refusal.isEmpty())
            return refuseBody();
        ZapierAnswer answer = answerZapierRoute(m_route, m_body.content, m_profile);
        reply(answer.reply.status, answer.reply.body);
        m_result.trace.append(answer.step);
        m_result.outcome = {answer.reply.status < 400 ? OutcomeCode::Skipped : OutcomeCode::Refused,
                            answer.step.detail};
        return Finished();
    }

    /// Section 7: one budget per full address and caller, whichever route it is. Every answer from
    /// here on says how much of it is left. A sample does not say when the window began: a whole
    /// one is ahead.
    bool tooManyCalls()
    {
        const ServerSettings &server = m_input.sample.server;
        if (!server.rateLimiter)
            return false;
        m_replies.setRateLimit(server.rateLimitCalls,
                               std::max(0, server.rateLimitCalls - server.earlierCalls - 1),
                               qint64(m_now) + server.rateLimitMs);
        if (server.earlierCalls < server.rateLimitCalls)
            return false;
        const QString words =
            u"Error, too many requests. Please slow down. You must wait %1 seconds before trying "
            "this endpoint again. [error-too-many-requests]"_s.arg((server.rateLimitMs + 999)
                                                                   / 1000);
        fail(429, words);
        refuse(u"rate-limited"_s,
               Tr::tr("This address was called %1 times already; the server allows %2 calls in %3 "
                      "ms: \"%4\".")
                   .arg(server.earlierCalls)
                   .arg(server.rateLimitCalls)
                   .arg(server.rateLimitMs)
                   .arg(words),
               Tr::tr("Send less often, or raise API_Enable_Rate_Limiter_Limit_Calls_Default."));
        return true;
    }

    Step disabled()
    {
        const QString words = u"Service Unavailable"_s;
        if (m_profile.plainStringServiceUnavailable)
            reply(503, words);
        else
            fail(503, words);
        return refuse(u"integration-disabled"_s,
                      Tr::tr("The integration is disabled: \"%1\".").arg(words),
                      Tr::tr("Enable the integration."));
    }

    // --- The script (3.3 steps 8 and 9, 1.6) ---------------------------------------------------

    Step runScript()
    {
        if (!m_input.integration.scriptEnabled || m_input.script.trimmed().isEmpty()) {
            m_scriptState = ScriptState::None;
            step(
                u"script-skipped"_s,
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
        if (const auto frozen = scriptsFrozen(m_profile, m_input.sample.server))
            m_result.trace.append(*frozen);
        step(u"script-called"_s, Tr::tr("The server calls %1.").arg(method));
        return NeedScript{method,
                          JsValue::object({{u"request"_s,
                                            makeIncomingRequest(m_input.sample.incoming, m_route,
                                                                m_body, m_user, m_profile)}})};
    }

    Step takeReturned(const JsValue &value)
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
            return refuse(
                u"script-returned-error"_s,
                Tr::tr("The script refused the request with its own \"error\"; the caller "
                       "gets it with status 400."),
                {});
        }
        const JsValue content = value.value(u"content");
        if (m_profile.rejectsInWithoutContent && !isJsObject(content))
            return unusableReturn(value, content);
        m_payload = content;
        if (m_profile.separateResponse && isJsObject(content)
            && !content.contains(u"separateResponse") && content.isObject())
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
        step(u"script-returned-content"_s,
             Tr::tr("The script's \"content\" replaces the payload."));
        return post();
    }

    Step unusableReturn(const JsValue &value, const JsValue &content)
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

    Step threw(const ScriptOutcome &outcome)
    {
        m_scriptState = ScriptState::Ran;
        const QString words = u"error-running-script"_s;
        fail(400, words);
        const QString text =
            outcome.thrownIsError ? outcome.error.message : outcome.thrown.toJsString();
        return finish(
            OutcomeCode::ScriptError, u"script-threw"_s,
            Tr::tr("The script threw \"%1\"; the caller sees only \"%2\".").arg(text, words),
            outcome.error.line > 0 ? Tr::tr("See line %1 of the script.").arg(outcome.error.line)
                                   : QString());
    }

    Step loadFailed(const ScriptOutcome &outcome)
    {
        // vm2 only, and only for a `Script` that is falsy (11.2).
        const bool noClass = m_profile.engine == Profile::Engine::Vm2
            && outcome.error.message.contains("Script is not a constructor"_L1);
        const QString words = noClass ? u"class-script-not-found"_s : u"error-evaluating-script"_s;
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

    Step compileFailed(const ScriptOutcome &outcome)
    {
        m_scriptState = ScriptState::CompileFailed;
        step(u"script-not-compiled"_s,
             Tr::tr("The script does not compile (%1). The server saves it all the same, runs "
                    "nothing, and posts the raw payload.")
                 .arg(outcome.error.message),
             outcome.error.line > 0
                 ? Tr::tr("Correct line %1 of the script.").arg(outcome.error.line)
                 : Tr::tr("Correct the script."));
        return post();
    }

    Step limitReached(const ScriptOutcome &outcome)
    {
        const QString consequence = outcome.limitWhileLoading ? loadLimitOnServer(outcome)
            : outcome.error.name == "MemoryLimit"_L1          ? memoryLimitOnServer()
            : outcome.error.name == "OutputLimit"_L1 ? Tr::tr("The server has no such limit.")
                                                     : timeLimitOnServer();
        return finish(OutcomeCode::Limit, u"limit"_s,
                      Tr::tr("The script was stopped: %1").arg(outcome.error.message), consequence);
    }

    QString loadLimitOnServer(const ScriptOutcome &outcome)
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

    QString memoryLimitOnServer()
    {
        if (m_profile.isolateMemoryMb == 0)
            return Tr::tr("The server sets no memory limit: it would run out of memory itself.");
        fail(400, u"error-running-script"_s);
        return Tr::tr(
                   "The server gives a script %1 MB, answers \"error-running-script\", and every "
                   "later call fails until the integration is saved again.")
            .arg(m_profile.isolateMemoryMb);
    }

    QString timeLimitOnServer()
    {
        if (m_profile.callTimeoutMs == 0)
            return Tr::tr("The server sets no time limit for a call: it would hang, and the whole "
                          "server with it.");
        fail(400, u"error-running-script"_s);
        return Tr::tr("The server stops a call after %1 ms and answers \"error-running-script\".")
            .arg(m_profile.callTimeoutMs);
    }

    // --- Posting (3.3 steps 10 to 14) ----------------------------------------------------------

    Step post()
    {
        if (!m_payload.isTruthy()
            || (isEmptyForUnderscore(m_payload) && !m_input.integration.scriptEnabled)) {
            succeed();
            return nothing(u"empty-payload"_s,
                           Tr::tr("The payload is empty; the server answers success and posts "
                                  "nothing."),
                           Tr::tr("Send a JSON object with \"text\" or \"attachments\"."));
        }
        if ((m_payload.value(u"channel").isTruthy() || m_payload.value(u"roomId").isTruthy())
            && !m_input.integration.overrideDestinationChannelEnabled) {
            fail(400, overrideError);
            return refuse(
                u"override-refused"_s,
                Tr::tr("The message names a destination of its own: \"%1\".").arg(overrideError),
                Tr::tr("Switch on \"Override destination channel\" in the integration, "
                       "or leave channel and roomId out."));
        }
        if (!isJsObject(m_payload)) {
            // Strict mode: the server cannot mark a text or number as coming from this integration.
            const QString words = u"Cannot create property 'bot' on %1 '%2'"_s.arg(
                m_payload.typeName(), m_payload.toJsString());
            fail(400, words);
            if (m_scriptState == ScriptState::Ran) {
                m_result.error = ScriptError{u"TypeError"_s, words, 0, 0, {}};
                return finish(OutcomeCode::ScriptError, u"content-not-an-object"_s,
                              Tr::tr("The script's \"content\" is no object: \"%1\".").arg(words),
                              Tr::tr("Return { content: { text: … } }."));
            }
            return refuse(u"payload-not-an-object"_s,
                          Tr::tr("The payload is no object: \"%1\".").arg(words),
                          Tr::tr("Send a JSON object."));
        }
        return send();
    }

    Step send()
    {
        JsValue payload = m_payload.isObject() ? m_payload : JsValue::object();
        payload.insert(u"bot"_s, JsValue::object({{u"i"_s, m_id}}));
        const PostingResult posting = postMessage(
            payload, m_user, PostingDefaults::of(m_input.integration, m_profile), m_profile);
        m_result.trace += posting.notes;
        m_result.messages = posting.posted;
        if (!posting.error.isEmpty())
            return postingFailed(posting.error);
        if (posting.items.isEmpty()) {
            fail(400, u"unknown-error"_s);
            return refusePosting(u"unknown-error"_s);
        }
        const bool hasResponse = m_profile.separateResponse ? m_scriptResponse.isTruthy()
                                                            : !m_scriptResponse.isUndefined();
        if (hasResponse) {
            succeedWith(m_scriptResponse);
        } else if (m_profile.separateResponse && payload.value(u"separateResponse").isTruthy()) {
            if (!separateReply(posting))
                return refusePosting(posting.items.first().error);
        } else {
            succeed();
        }
        return posted();
    }

    /// False when every destination failed.
    bool separateReply(const PostingResult &posting)
    {
        JsValue::Array responses;
        for (const PostingResult::Item &item : posting.items) {
            JsValue response = JsValue::object({{u"channel"_s, item.channel}});
            if (item.error.isEmpty())
                response.insert(u"message"_s, item.message);
            else
                response.insert(u"error"_s, item.error);
            responses.append(response);
            if (!item.error.isEmpty())
                explain(item.error, item.channel.toJsString());
        }
        const bool any = !posting.posted.isEmpty();
        reply(any ? 200 : 400,
              JsValue::object({{u"responses"_s, JsValue(responses)}, {u"success"_s, any}}));
        return any;
    }

    void explain(const QString &error, const QString &channel)
    {
        const PostingAdvice advice = explainPostingError(error);
        step(u"channel-failed"_s, Tr::tr("%1: %2").arg(channel, advice.meaning), advice.advice);
    }

    Step postingFailed(const QString &error)
    {
        fail(400, error);
        if (!m_result.messages.isEmpty())
            step(u"partly-posted"_s,
                 Tr::tr("This server sends to one channel after the other: the channels before the "
                        "failing one have got the message."));
        return refusePosting(error);
    }

    Step refusePosting(const QString &error)
    {
        const PostingAdvice advice = explainPostingError(error);
        return refuse(u"posting-failed"_s, advice.meaning, advice.advice);
    }

    Step posted()
    {
        QStringList rooms;
        for (const PostedMessage &message : std::as_const(m_result.messages))
            rooms.append(message.room);
        const QString where = rooms.join(u", "_s);
        if (m_result.messages.first().message.value(u"msg").toString().isEmpty()
            && m_result.messages.first().message.value(u"attachments").toArray().isEmpty())
            step(u"message-empty"_s,
                 Tr::tr("The message has neither text nor attachments; the server posts it all the "
                        "same."),
                 Tr::tr("Put the text into \"text\"."));
        switch (m_scriptState) {
        case ScriptState::Ran:
            return finish(OutcomeCode::Posted, u"posted"_s,
                          Tr::tr("The script's message is posted to %1.").arg(where), {});
        case ScriptState::CompileFailed:
            return finish(
                OutcomeCode::ScriptError, u"posted-raw-payload"_s,
                Tr::tr("The script does not compile; the raw payload is posted to %1.").arg(where),
                {});
        case ScriptState::NotReached:
        case ScriptState::None: break;
        }
        return finish(OutcomeCode::Skipped, u"posted-without-script"_s,
                      Tr::tr("No script runs; the payload is posted to %1.").arg(where), {});
    }

    // --- Replies and exits ---------------------------------------------------------------------

    void reply(int status, const JsValue &body) { m_result.reply = m_replies.reply(status, body); }
    void fail(int status, const JsValue &error)
    {
        m_result.reply = m_replies.failure(status, error);
    }
    void fail(int status, const QString &error) { fail(status, JsValue(error)); }
    void succeed() { m_result.reply = m_replies.success(); }
    void succeedWith(const JsValue &response) { m_result.reply = m_replies.success(response); }

    void step(const QString &name, const QString &detail, const QString &advice = {})
    {
        m_result.trace.append({name, detail, advice});
    }

    Step finish(OutcomeCode code, const QString &name, const QString &detail, const QString &advice)
    {
        // Posting went wrong after the script had: the script's fault is what a person must mend.
        const bool broken = m_scriptState == ScriptState::CompileFailed;
        step(name, detail, advice);
        m_result.outcome = {broken ? OutcomeCode::ScriptError : code, detail};
        return Finished();
    }
    Step refuse(const QString &name, const QString &detail, const QString &advice)
    {
        return finish(OutcomeCode::Refused, name, detail, advice);
    }
    Step nothing(const QString &name, const QString &detail, const QString &advice)
    {
        return finish(m_scriptState == ScriptState::None ? OutcomeCode::Skipped
                                                         : OutcomeCode::NothingPosted,
                      name, detail, advice);
    }

    enum class ScriptState { NotReached, None, Ran, CompileFailed };

    RunInput m_input;
    Profile m_profile;
    double m_now; ///< Milliseconds since the epoch
    IncomingReplies m_replies;
    JsValue m_user;
    IncomingRoute m_route;
    IncomingBody m_body;
    QString m_id;
    JsValue m_payload;
    JsValue m_scriptResponse;
    bool m_separateResponse = false;
    ScriptState m_scriptState = ScriptState::NotReached;
    RunResult m_result;
};

} // namespace

std::unique_ptr<RunMachine> makeIncomingMachine(const RunInput &input, std::optional<double> nowMs)
{
    return std::make_unique<IncomingMachine>(
        input, nowMs.value_or(double(QDateTime::currentMSecsSinceEpoch())));
}

} // namespace hooksmith
