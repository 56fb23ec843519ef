// SPDX-License-Identifier: MIT
// An attempt of an outgoing webhook up to its call (server specification, 5.5 and 5.6).
#include "core/base/tr.h"
#include "core/rocketchat/outgoinghandler.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// 1.7: what isolated-vm gives the host when a script throws an object that is no Error.
const QString substitutedError =
    u"An object was thrown from supplied code within isolated-vm, but that object was not an "
    "instance of `Error`."_s;

} // namespace

std::optional<RunMachine::Step> OutgoingHandler::startAttempt()
{
    if (m_disabled) {
        m_journal.note(
            u"no-longer-enabled"_s,
            Tr::tr("%1 is not called: the integration is switched off by now.").arg(attempt().url),
            {});
        return std::nullopt;
    }
    record(u"start-execute-trigger-url"_s);
    const QString siteUrl =
        m_input.sample.raw.value(u"siteUrl").toString(u"http://localhost:3000"_s);
    const OutgoingPayload payload =
        outgoingPayload(m_integration, m_profile, m_event, m_word, siteUrl, m_now + attempt().time);
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

void OutgoingHandler::noteBarePayload(const QString &missing)
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

bool OutgoingHandler::wantsMethod(const QString &method) const
{
    return m_scriptUsable && !m_missing.contains(method);
}

void OutgoingHandler::scriptUnusable(const ScriptOutcome &outcome)
{
    m_scriptUsable = false;
    const bool compile = outcome.kind == ScriptOutcome::Kind::CompileFailed;
    const QString text = OutgoingJournal::describe(outcome.error);
    m_journal.fail(
        outcome.error,
        compile ? Tr::tr("The script does not compile: %1. The server stores it without running "
                         "it and sends the default request.")
                      .arg(text)
                : Tr::tr("The script fails while it is loaded: %1. The server hides this "
                         "(\"error-evaluating-script\") and sends the default request, token "
                         "included.")
                      .arg(text),
        compile ? u"script-not-compiled"_s : u"script-not-loaded"_s,
        Tr::tr("The message is in the server's log only; correct the line named here."));
}

void OutgoingHandler::methodMissing()
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

bool OutgoingHandler::scriptThrew(const ScriptOutcome &outcome)
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
                         thrown.isString() ? u"'%1'"_s.arg(thrown.toString()) : thrown.toJsString(),
                         error.message),
                u"thrown-not-an-error"_s, Tr::tr("Throw an Error: throw new Error('…')."));
            return false;
        }
    }
    record(u"execute-script-error-running-"_s + m_method);
    m_journal.fail(error,
                   m_method == prepareMethod
                       ? Tr::tr("\"%1\" throws %2. The server cancels the call.")
                             .arg(m_method, OutgoingJournal::describe(error))
                       : Tr::tr("\"%1\" throws %2. The server goes on as if there were no script.")
                             .arg(m_method, OutgoingJournal::describe(error)),
                   u"script-threw"_s,
                   Tr::tr("On a server the message is only in the integration's history."));
    return true;
}

RunMachine::Step OutgoingHandler::prepareDone(const ScriptOutcome &outcome)
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

std::optional<RunMachine::Step> OutgoingHandler::prepared(const JsValue &options)
{
    record(u"after-maybe-ran-prepare"_s);
    if (!options.isTruthy()) {
        record(u"after-prepare-no-opts"_s);
        if (m_journal.result.error)
            m_journal.note(u"call-cancelled"_s, Tr::tr("Nothing came back, so no call is made."),
                           {});
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

bool OutgoingHandler::postPrepared(const JsValue &message)
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

std::optional<RunMachine::Step> OutgoingHandler::makeCall(const JsValue &options)
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

void OutgoingHandler::unusableReturn(const OutgoingCall &call, const QString &explanation)
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

} // namespace hooksmith
