// SPDX-License-Identifier: MIT
// What follows from the answer to an outgoing webhook (server specification, 5.7 and 5.8).
#include "core/base/tr.h"
#include "core/rocketchat/outgoinghandler.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Nobody reads a longer list, and a script that always fails would run that many times.
constexpr int maximumAttempts = 1000;

QString statusText(int status)
{
    return status == 0 ? Tr::tr("no status") : QString::number(status);
}

} // namespace

std::optional<RunMachine::Step> OutgoingHandler::respond()
{
    OutgoingAttempt &current = attempt();
    if (!current.answer.error.isEmpty()) {
        record(u"after-http-call"_s);
        m_journal.note(u"http-failed"_s,
                       Tr::tr("The call to %1 failed: %2. The server never retries such a failure.")
                           .arg(current.call.request.url, current.answer.error),
                       Tr::tr("The server's history page shows this as \"Success\"."));
        return std::nullopt;
    }
    const JsValue headers = outgoingResponseHeaders(current.answer.headers);
    current.content = QString::fromUtf8(current.answer.body);
    current.parsed = parsedOutgoingResponse(headers, current.answer.body);
    record(u"after-http-call"_s);
    m_journal.note(
        u"http-answered"_s,
        Tr::tr("%1 %2 answered %3 (%n byte(s)).", nullptr, int(current.answer.body.size()))
            .arg(current.call.request.method, current.call.request.url,
                 statusText(current.answer.status)),
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

RunMachine::Step OutgoingHandler::processDone(const ScriptOutcome &outcome)
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
        m_journal.note(u"process-returned-false"_s,
                       Tr::tr("\"%1\" returned false, so nothing is posted.").arg(processMethod),
                       {});
        return next();
    }
    m_journal.note(u"process-returned-nothing"_s,
                   Tr::tr("\"%1\" returned no content, so the response is handled by default.")
                       .arg(processMethod),
                   {});
    return continueWith(handleByDefault());
}

std::optional<RunMachine::Step> OutgoingHandler::handleByDefault()
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

void OutgoingHandler::post(const JsValue &message, const QString &sentStep,
                           const QString &failedStep)
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

void OutgoingHandler::failedCall()
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
            Tr::tr("The answer %1 has no body, which the server takes for a failure.").arg(status),
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
            Tr::tr("The call failed with %1; all retries (%2) are used up, the server gives up.")
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

void OutgoingHandler::scheduleRetry(const RetryDecision &retry)
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
        m_journal.note(
            u"retry-not-followed"_s,
            Tr::tr("This is attempt %1; the run is not followed any further.").arg(maximumAttempts),
            {});
        return;
    }
    m_schedule.start(current.url, current.tries + 1, current.time + retry.delayMs);
}

} // namespace hooksmith
