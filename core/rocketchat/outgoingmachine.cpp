// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingmachine.h"

#include "core/base/tr.h"
#include "core/rocketchat/outgoingjournal.h"
#include "core/rocketchat/outgoingposting.h"
#include "core/rocketchat/outgoingrequest.h"
#include "core/rocketchat/outgoingresponse.h"
#include "core/rocketchat/outgoingretry.h"
#include "core/rocketchat/outgoingschedule.h"
#include "core/rocketchat/outgoingtrigger.h"
#include "core/rocketchat/scriptswitches.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString prepareMethod = u"prepare_outgoing_request"_s;
const QString processMethod = u"process_outgoing_response"_s;
/// Nobody reads a longer list, and a script that always fails would run that many times.
constexpr int maximumAttempts = 1000;

/// 1.7: what isolated-vm gives the host when a script throws an object that is no Error.
const QString substitutedError =
    u"An object was thrown from supplied code within isolated-vm, but that object was not an "
    "instance of `Error`."_s;

QString statusText(int status)
{
    return status == 0 ? Tr::tr("no status") : QString::number(status);
}

class OutgoingMachine final : public RunMachine
{
public:
    OutgoingMachine(const RunInput &input, double nowMs)
        : m_input(input), m_profile(input.profile), m_integration(input.integration),
          m_event(OutgoingEvent::fromSample(input.sample.outgoing, nowMs)), m_now(nowMs),
          m_hasScript(input.integration.scriptEnabled && !input.script.trimmed().isEmpty()
                      && !scriptsDisabled(input.profile, input.sample.server)),
          m_journal(m_hasScript), m_scriptUsable(m_hasScript)
    {
        m_journal.result.profile = m_profile.id;
        m_journal.result.outgoing = true;
        m_journal.result.store = JsValue::object();
    }

    RunResult &result() override { return m_journal.result; }

    Step start() override
    {
        const TriggerDecision decision = decideTrigger(m_integration, m_event);
        m_journal.result.trace.append(decision.why);
        if (!decision.runs)
            return conclude(decision.refused ? OutcomeCode::Refused : OutcomeCode::NothingPosted,
                            decision.why.detail);
        m_word = decision.word;
        if (m_integration.urls.isEmpty()) {
            m_journal.note(u"no-urls"_s,
                           Tr::tr("The integration has no URL, so the server runs it for none."),
                           Tr::tr("Enter a URL, even when the script answers without a call."));
            return conclude(OutcomeCode::NothingPosted, m_journal.result.trace.constLast().detail);
        }
        if (m_hasScript) {
            if (const auto frozen = scriptsFrozen(m_profile, m_input.sample.server))
                m_journal.result.trace.append(*frozen);
        } else if (const auto disabled = scriptsDisabled(m_profile, m_input.sample.server)) {
            m_journal.note(disabled->step,
                           Tr::tr("%1 The default request is sent.").arg(disabled->detail),
                           disabled->advice);
        } else
            m_journal.note(
                u"script-skipped"_s,
                m_integration.scriptEnabled
                    ? Tr::tr("There is no script, so the default request is sent.")
                    : Tr::tr("The script is switched off, so the default request is sent."),
                {});
        for (const QString &url : m_integration.urls)
            m_schedule.start(url, 0, 0);
        return next();
    }

    Step scriptDone(const ScriptOutcome &outcome) override
    {
        switch (outcome.kind) {
        case ScriptOutcome::Kind::Limit:
        case ScriptOutcome::Kind::Failed: return endAtOnce(outcome);
        case ScriptOutcome::Kind::LoadFailed:
        case ScriptOutcome::Kind::CompileFailed: scriptUnusable(outcome); break;
        case ScriptOutcome::Kind::NoMethod: methodMissing(); break;
        case ScriptOutcome::Kind::Returned: m_journal.returned(m_method, outcome.value); break;
        case ScriptOutcome::Kind::Threw: m_journal.scriptRan(); break;
        }
        return m_method == prepareMethod ? prepareDone(outcome) : processDone(outcome);
    }

    Step httpDone(const HttpOutcome &outcome) override
    {
        attempt().answer = outcome;
        // Not looked at before the remaining URLs were started: the call is not awaited (5.3).
        m_schedule.respond();
        return next();
    }

private:
    OutgoingAttempt &attempt() { return m_schedule.current(); }

    void record(const QString &step) { attempt().history.append(step); }

    /// Goes on with whatever the server would do next.
    Step next()
    {
        while (const auto what = m_schedule.next()) {
            const std::optional<Step> step =
                *what == OutgoingSchedule::What::Start ? startAttempt() : respond();
            if (step)
                return *step;
        }
        return concludeAll();
    }

    // ---- Preparing ---------------------------------------------------------------------------

    std::optional<Step> startAttempt()
    {
        if (m_disabled) {
            m_journal.note(u"no-longer-enabled"_s,
                           Tr::tr("%1 is not called: the integration is switched off by now.")
                               .arg(attempt().url),
                           {});
            return std::nullopt;
        }
        record(u"start-execute-trigger-url"_s);
        const QString siteUrl =
            m_input.sample.raw.value(u"siteUrl").toString(u"http://localhost:3000"_s);
        const OutgoingPayload payload = outgoingPayload(m_integration, m_profile, m_event, m_word,
                                                        siteUrl, m_now + attempt().time);
        attempt().data = payload.data;
        if (!payload.thrown.isEmpty()) {
            m_journal.note(
                u"event-incomplete"_s,
                Tr::tr("The sample has no \"%1\", which this event always has on a server; the "
                       "handler fails: %2.")
                    .arg(payload.missing, payload.thrown),
                Tr::tr("Add \"%1\" to the sample.").arg(payload.missing));
            rejectTrigger();
            return std::nullopt;
        }
        if (!payload.missing.isEmpty())
            noteBarePayload(payload.missing);
        record(u"mapped-args-to-data"_s);

        const JsValue request = defaultOutgoingRequest(attempt().url, attempt().data);
        attempt().call.options = request;
        if (!wantsMethod(prepareMethod))
            return prepared(request);
        m_method = prepareMethod;
        return NeedScript{m_method, JsValue::object({{u"request"_s, request}})};
    }

    void noteBarePayload(const QString &missing)
    {
        if (attempt().tries > 0)
            return;
        m_journal.note(
            u"payload-bare"_s,
            missing == "message"_L1 && outgoingEventFacts(m_event.event)
                    && m_event.event != "sendMessage"_L1 && m_event.event != "fileUploaded"_L1
                ? Tr::tr("The event \"%1\" has no message, and this server then sends only "
                         "\"token\" and \"bot\" (a bug since 7.7, issue 36348).")
                      .arg(m_event.event)
                : Tr::tr("The sample has no \"%1\", so the payload is only \"token\" and \"bot\".")
                      .arg(missing),
            Tr::tr("Do not read other members of request.data without a check."));
    }

    bool wantsMethod(const QString &method) const
    {
        return m_scriptUsable && !m_missing.contains(method);
    }

    void scriptUnusable(const ScriptOutcome &outcome)
    {
        m_scriptUsable = false;
        const bool compile = outcome.kind == ScriptOutcome::Kind::CompileFailed;
        const QString text = OutgoingJournal::describe(outcome.error);
        m_journal.fail(
            outcome.error,
            compile
                ? Tr::tr("The script does not compile: %1. The server stores it without running "
                         "it and sends the default request.")
                      .arg(text)
                : Tr::tr("The script fails while it is loaded: %1. The server hides this "
                         "(\"error-evaluating-script\") and sends the default request, token "
                         "included.")
                      .arg(text),
            compile ? u"script-not-compiled"_s : u"script-not-loaded"_s,
            Tr::tr("The message is in the server's log only; correct the line named here."));
    }

    void methodMissing()
    {
        if (m_missing.contains(m_method))
            return;
        m_missing.append(m_method);
        m_journal.note(
            u"method-missing"_s,
            m_method == prepareMethod
                ? Tr::tr("The script has no method \"%1\", so the default request is sent.")
                      .arg(m_method)
                : Tr::tr("The script has no method \"%1\", so the response is handled by default.")
                      .arg(m_method),
            {});
    }

    /// What a throw comes to in the handler (1.7). Returns false when the handler itself fails on
    /// what was thrown, so that nothing after it happens.
    bool scriptThrew(const ScriptOutcome &outcome)
    {
        ScriptError error = outcome.error;
        const bool isolate = m_profile.engine != Profile::Engine::Vm2;
        record(u"execute-script-before-running-"_s + m_method);
        if (!outcome.thrownIsError && isolate) {
            const JsValue &thrown = outcome.thrown;
            const bool primitive = thrown.isNullish() || thrown.isString() || thrown.isNumber()
                || thrown.isBool() || thrown.type() == JsValue::Type::BigInt;
            error.name = u"Error"_s;
            error.message = substitutedError;
            if (primitive) {
                error.name = u"TypeError"_s;
                error.message = thrown.isNullish()
                    ? u"Cannot read properties of %1 (reading 'stack')"_s.arg(thrown.toJsString())
                    : u"Cannot read properties of undefined (reading 'replace')"_s;
                m_journal.fail(
                    error,
                    Tr::tr("\"%1\" throws %2, which is no Error; the server's own error handling "
                           "fails on it: %3.")
                        .arg(m_method,
                             thrown.isString() ? u"'%1'"_s.arg(thrown.toString())
                                               : thrown.toJsString(),
                             error.message),
                    u"thrown-not-an-error"_s, Tr::tr("Throw an Error: throw new Error('…')."));
                return false;
            }
        }
        record(u"execute-script-error-running-"_s + m_method);
        m_journal.fail(
            error,
            m_method == prepareMethod
                ? Tr::tr("\"%1\" throws %2. The server cancels the call.")
                      .arg(m_method, OutgoingJournal::describe(error))
                : Tr::tr("\"%1\" throws %2. The server goes on as if there were no script.")
                      .arg(m_method, OutgoingJournal::describe(error)),
            u"script-threw"_s,
            Tr::tr("On a server the message is only in the integration's history."));
        return true;
    }

    Step prepareDone(const ScriptOutcome &outcome)
    {
        if (outcome.kind == ScriptOutcome::Kind::Threw) {
            if (!scriptThrew(outcome)) {
                rejectTrigger();
                return next();
            }
            return continueWith(prepared(JsValue()));
        }
        if (outcome.kind != ScriptOutcome::Kind::Returned)
            return continueWith(prepared(attempt().call.options));
        record(u"execute-script-before-running-"_s + prepareMethod);
        return continueWith(prepared(outcome.value));
    }

    Step continueWith(const std::optional<Step> &step) { return step ? *step : next(); }

    /// 5.6 from step 1 on.
    std::optional<Step> prepared(const JsValue &options)
    {
        record(u"after-maybe-ran-prepare"_s);
        if (!options.isTruthy()) {
            record(u"after-prepare-no-opts"_s);
            if (m_journal.result.error)
                m_journal.note(u"call-cancelled"_s,
                               Tr::tr("Nothing came back, so no call is made."), {});
            else
                m_journal.note(
                    u"prepare-cancelled"_s,
                    Tr::tr("\"%1\" returned %2, so the server makes no call and posts nothing.")
                        .arg(prepareMethod, options.toJsString()),
                    Tr::tr("Return the request to go on, or { message: { … } } to answer."));
            return std::nullopt;
        }
        const JsValue message = options.value(u"message");
        if (message.isTruthy() && !postPrepared(message))
            return std::nullopt;
        if (!options.value(u"url").isTruthy() || !options.value(u"method").isTruthy()) {
            record(u"after-prepare-no-url_or_method"_s);
            m_journal.note(
                u"no-url-or-method"_s,
                options.value(u"request").isObject()
                    ? Tr::tr("What \"%1\" returned has its \"url\" and \"method\" inside "
                             "\"request\", where the server does not look; no call is made.")
                          .arg(prepareMethod)
                    : Tr::tr("What \"%1\" returned has no \"url\" and \"method\", so no call is "
                             "made.")
                          .arg(prepareMethod),
                message.isTruthy() ? QString()
                                   : Tr::tr("Return an object with \"url\" and \"method\", or the "
                                            "request itself."));
            return std::nullopt;
        }
        return makeCall(options);
    }

    /// True when the call goes on.
    bool postPrepared(const JsValue &message)
    {
        const OutgoingDelivery delivery =
            deliverOutgoing(m_integration, m_profile, m_event, message, attempt().data);
        m_journal.delivered(delivery, prepareMethod);
        if (delivery.kind == OutgoingDelivery::Kind::Thrown) {
            rejectTrigger();
            return false;
        }
        if (delivery.kind == OutgoingDelivery::Kind::Impossible && m_profile.undeliverableEndsRun) {
            record(u"after-prepare-send-message-failed"_s);
            return false;
        }
        record(u"after-prepare-send-message"_s);
        return true;
    }

    std::optional<Step> makeCall(const JsValue &options)
    {
        const QStringList ignored = ignoredRequestOptions(options);
        if (!ignored.isEmpty() && attempt().tries == 0)
            m_journal.note(u"options-ignored"_s,
                           Tr::tr("The server ignores these members of the returned request: %1.")
                               .arg(ignored.join(u", "_s)),
                           Tr::tr("Put parameters into \"url\" and a body into \"data\"."));
        attempt().call = makeOutgoingCall(options, m_profile);
        const OutgoingCall &call = attempt().call;
        if (call.reachedPreHttpCall)
            record(u"pre-http-call"_s);
        switch (call.stage) {
        case OutgoingCall::Stage::Thrown:
            unusableReturn(
                call,
                Tr::tr("The server's handler fails on the returned request: %1.").arg(call.error));
            rejectTrigger();
            return std::nullopt;
        case OutgoingCall::Stage::Rejected:
            record(u"after-http-call"_s);
            unusableReturn(call,
                           Tr::tr("The server's HTTP client refuses the request, nothing is "
                                  "sent and nothing is retried: %1.")
                               .arg(call.error));
            return std::nullopt;
        case OutgoingCall::Stage::Ready: break;
        }
        m_journal.result.requests.append(call.request);
        return NeedHttp{call.request, call.timeoutMs};
    }

    void unusableReturn(const OutgoingCall &call, const QString &explanation)
    {
        QString advice;
        if (call.trap == "data-without-headers"_L1 || call.trap == "auth-without-headers"_L1)
            advice = Tr::tr("Return \"headers\", too: headers: request.headers.");
        else if (call.trap == "auth-malformed"_L1)
            advice = Tr::tr("\"auth\" is \"user:password\"; for a token set "
                            "headers.Authorization yourself.");
        else if (call.trap == "body-with-get"_L1)
            advice = Tr::tr("Leave \"data\" out, and put parameters into \"url\".");
        else if (call.trap == "url-invalid"_L1)
            advice = Tr::tr("\"url\" must start with http:// or https:// and name a host.");
        if (!m_journal.hasScriptRun()) { // The default request can only have a bad URL.
            m_journal.note(call.trap, explanation, advice);
            m_journal.setReason(explanation);
            return;
        }
        ScriptError error;
        error.name = call.trap == "auth-malformed"_L1 && call.error.startsWith("auth"_L1)
            ? u"Error"_s
            : u"TypeError"_s;
        error.message = call.error;
        m_journal.fail(error, explanation, call.trap, advice);
    }

    // ---- The answer --------------------------------------------------------------------------

    /// 5.7.
    std::optional<Step> respond()
    {
        OutgoingAttempt &current = attempt();
        if (!current.answer.error.isEmpty()) {
            record(u"after-http-call"_s);
            m_journal.note(
                u"http-failed"_s,
                Tr::tr("The call to %1 failed: %2. The server never retries such a failure.")
                    .arg(current.call.request.url, current.answer.error),
                Tr::tr("The server's history page shows this as \"Success\"."));
            return std::nullopt;
        }
        const JsValue headers = outgoingResponseHeaders(current.answer.headers);
        current.content = QString::fromUtf8(current.answer.body);
        current.parsed = parsedOutgoingResponse(headers, current.answer.body);
        record(u"after-http-call"_s);
        m_journal.note(u"http-answered"_s,
                       Tr::tr("%1 %2 answered %3 (%4 bytes).")
                           .arg(current.call.request.method, current.call.request.url,
                                statusText(current.answer.status))
                           .arg(current.answer.body.size()),
                       {});
        if (!wantsMethod(processMethod))
            return handleByDefault();

        // The manual promises the parsed value (`documented`); servers pass the text (5.7).
        const bool parse = m_profile.responseContentParsed && !current.parsed.isNull();
        const JsValue response =
            JsValue::object({{u"error"_s, nullptr},
                             {u"status_code"_s, current.answer.status},
                             {u"content"_s, parse ? current.parsed : JsValue(current.content)},
                             {u"content_raw"_s, current.content},
                             {u"headers"_s, headers}});
        m_method = processMethod;
        return NeedScript{
            m_method,
            JsValue::object({{u"request"_s, current.call.options}, {u"response"_s, response}})};
    }

    Step processDone(const ScriptOutcome &outcome)
    {
        if (outcome.kind == ScriptOutcome::Kind::Threw) {
            if (!scriptThrew(outcome)) { // Lands in the catch of the HTTP call
                record(u"after-http-call"_s);
                return next();
            }
            return continueWith(handleByDefault());
        }
        if (outcome.kind != ScriptOutcome::Kind::Returned)
            return continueWith(handleByDefault());

        record(u"execute-script-before-running-"_s + processMethod);
        const JsValue content = outcome.value.value(u"content");
        if (content.isTruthy()) {
            post(content, u"after-process-send-message"_s, u"after-process-send-message-failed"_s);
            return next();
        }
        if (outcome.value.isBool() && !outcome.value.toBool()) {
            record(u"after-process-false-result"_s);
            m_journal.note(
                u"process-returned-false"_s,
                Tr::tr("\"%1\" returned false, so nothing is posted.").arg(processMethod), {});
            return next();
        }
        m_journal.note(u"process-returned-nothing"_s,
                       Tr::tr("\"%1\" returned no content, so the response is handled by default.")
                           .arg(processMethod),
                       {});
        return continueWith(handleByDefault());
    }

    /// 5.7, steps 6 to 8.
    std::optional<Step> handleByDefault()
    {
        const OutgoingAttempt &current = attempt();
        const int status = current.answer.status;
        const bool success = status == 200 || status == 201 || status == 202;
        if (current.content.isEmpty() || !success) {
            failedCall();
            return std::nullopt;
        }
        if (current.parsed.value(u"text").isTruthy()
            || current.parsed.value(u"attachments").isTruthy()) {
            post(current.parsed, u"url-response-sent-message"_s,
                 u"after-http-call-send-message-failed"_s);
            return std::nullopt;
        }
        m_journal.note(
            u"response-without-message"_s,
            current.parsed.isNull()
                ? Tr::tr("The response is no JSON with a JSON content type, so nothing is posted.")
                : Tr::tr("The response's JSON has neither \"text\" nor \"attachments\", so nothing "
                         "is posted."),
            Tr::tr("Answer with {\"text\": \"…\"} as application/json, or make a message in "
                   "process_outgoing_response."));
        return std::nullopt;
    }

    void post(const JsValue &message, const QString &sentStep, const QString &failedStep)
    {
        // 5.10: in the handling of the response `data` is the parsed response, not the payload.
        const OutgoingDelivery delivery =
            deliverOutgoing(m_integration, m_profile, m_event, message, attempt().parsed);
        m_journal.delivered(delivery, processMethod);
        switch (delivery.kind) {
        case OutgoingDelivery::Kind::Thrown: // Lands in the catch of the HTTP call
            record(u"after-http-call"_s);
            break;
        case OutgoingDelivery::Kind::Impossible:
            record(m_profile.undeliverableEndsRun ? failedStep : sentStep);
            break;
        case OutgoingDelivery::Kind::Delivered: record(sentStep); break;
        }
    }

    /// 5.8.
    void failedCall()
    {
        const OutgoingAttempt &current = attempt();
        const int status = current.answer.status;
        if (!current.content.isEmpty() && status == 410) {
            record(u"after-process-http-status-410"_s);
            m_disabled = true;
            m_journal.note(
                u"integration-switched-off"_s,
                Tr::tr("The receiver answered 410 (gone), so the server switches the integration "
                       "off."),
                Tr::tr("Somebody has to switch it on again by hand."));
            return;
        }
        if (!current.content.isEmpty() && status == 500) {
            record(u"after-process-http-status-500"_s);
            m_journal.note(
                u"http-status-500"_s,
                Tr::tr("The receiver answered 500; the server stops here and does not retry."), {});
            return;
        }
        if (current.content.isEmpty()
            && (status == 200 || status == 201 || status == 202 || status == 204))
            m_journal.note(
                u"empty-answer"_s,
                Tr::tr("The answer %1 has no body, which the server takes for a failure.")
                    .arg(status),
                Tr::tr("Answer with any text, or return content or false from "
                       "process_outgoing_response (issue 25562)."));

        const RetryDecision retry = decideRetry(m_integration, m_profile, current.tries);
        attempt().history.append(retry.history);
        switch (retry.kind) {
        case RetryDecision::Kind::NotConfigured:
            m_journal.note(u"not-configured-to-retry"_s,
                           Tr::tr("The call failed with %1, and failed calls are not retried.")
                               .arg(statusText(status)),
                           {});
            break;
        case RetryDecision::Kind::TooMany:
            m_journal.note(
                u"retries-used-up"_s,
                Tr::tr(
                    "The call failed with %1; all retries (%2) are used up, the server gives up.")
                    .arg(statusText(status))
                    .arg(current.tries),
                {});
            break;
        case RetryDecision::Kind::InvalidDelay:
            m_journal.note(
                u"retry-delay-invalid"_s,
                Tr::tr("The retry delay \"%1\" is unknown: The integration's retryDelay setting is "
                       "invalid.")
                    .arg(m_integration.retryDelay),
                Tr::tr("Use powers-of-ten, powers-of-two or increments-of-two."));
            break;
        case RetryDecision::Kind::Retry: scheduleRetry(retry); break;
        }
    }

    void scheduleRetry(const RetryDecision &retry)
    {
        const OutgoingAttempt current = attempt();
        m_journal.result.retries.append(retry.delayMs);
        if (retry.overflowedMs)
            m_journal.note(
                u"retry-delay-overflow"_s,
                Tr::tr("The delay of %1 ms is beyond what the server's timers hold, so retry %2 "
                       "follows at once.")
                    .arg(*retry.overflowedMs, 0, 'f', 0)
                    .arg(current.tries + 1),
                Tr::tr("Use fewer retries or another schedule."));
        else
            m_journal.note(u"retry-scheduled"_s,
                           Tr::tr("The call failed with %1; retry %2 follows after %3 ms.")
                               .arg(statusText(current.answer.status))
                               .arg(current.tries + 1)
                               .arg(retry.delayMs, 0, 'f', 0),
                           {});
        if (m_input.live) {
            m_journal.note(
                u"retry-not-followed"_s,
                Tr::tr("A live run does not follow its retries: the receiver would get them all "
                       "at once."),
                Tr::tr("Run with the sample's responses to see the whole schedule."));
            return;
        }
        if (m_schedule.attempts().size() >= maximumAttempts) {
            m_journal.note(u"retry-not-followed"_s,
                           Tr::tr("This is attempt %1; the run is not followed any further.")
                               .arg(maximumAttempts),
                           {});
            return;
        }
        m_schedule.start(current.url, current.tries + 1, current.time + retry.delayMs);
    }

    // ---- Ends --------------------------------------------------------------------------------

    /// The handler throws out of an execution: the event's later URLs are not tried (5.3). A retry
    /// runs from a timer of its own and takes nothing with it.
    void rejectTrigger()
    {
        if (attempt().tries > 0)
            return;
        const qsizetype removed = m_schedule.dropLaterUrls();
        if (removed > 0)
            m_journal.note(u"later-urls-not-tried"_s,
                           Tr::tr("The remaining URLs of the integration are not called."), {});
    }

    Step endAtOnce(const ScriptOutcome &outcome)
    {
        const bool limit = outcome.kind == ScriptOutcome::Kind::Limit;
        record(u"execute-script-before-running-"_s + m_method);
        m_journal.result.error = outcome.error;
        m_schedule.clear();
        if (limit)
            m_journal.note(
                u"limit"_s, Tr::tr("\"%1\" was stopped: %2.").arg(m_method, outcome.error.message),
                m_profile.callTimeoutMs > 0
                    ? Tr::tr("The server stops a call after %1 ms, too.")
                          .arg(m_profile.callTimeoutMs)
                    : Tr::tr("The server sets no limit to a call: it would hang as a whole."));
        else
            m_journal.hostFailed(outcome.error.message);
        return conclude(limit ? OutcomeCode::Limit : OutcomeCode::ScriptError,
                        m_journal.result.trace.constLast().detail);
    }

    Step conclude(OutcomeCode code, const QString &explanation)
    {
        m_journal.result.outcome = {code, explanation};
        // Of all attempts one after the other, in the order in which they were made (cli.md).
        const QList<OutgoingAttempt> &attempts = m_schedule.attempts();
        for (const OutgoingAttempt &one : attempts)
            m_journal.result.history.append(one.history);
        return Finished{};
    }

    Step concludeAll()
    {
        if (m_event.event == "sendMessage"_L1)
            m_journal.noteLoop(m_event, m_integration);
        const Outcome outcome = m_journal.outcome();
        return conclude(outcome.code, outcome.explanation);
    }

    const RunInput m_input;
    const Profile &m_profile;
    const Integration &m_integration;
    const OutgoingEvent m_event;
    const double m_now;
    const bool m_hasScript;
    OutgoingJournal m_journal;
    QString m_word;
    bool m_scriptUsable = false; ///< It compiled and loaded, as far as known
    bool m_disabled = false; ///< Switched off by a 410
    QStringList m_missing; ///< Methods that the script does not have

    OutgoingSchedule m_schedule;
    QString m_method;
};

} // namespace

std::unique_ptr<RunMachine> makeOutgoingMachine(const RunInput &input, std::optional<double> nowMs)
{
    return std::make_unique<OutgoingMachine>(
        input, nowMs.value_or(double(QDateTime::currentMSecsSinceEpoch())));
}

} // namespace hooksmith
