// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingmachine.h"

#include "core/base/tr.h"
#include "core/rocketchat/outgoinghandler.h"
#include "core/rocketchat/scriptswitches.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith {

OutgoingHandler::OutgoingHandler(const RunInput &input, double nowMs)
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

RunMachine::Step OutgoingHandler::start()
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
        m_journal.note(u"script-skipped"_s,
                       m_integration.scriptEnabled
                           ? Tr::tr("There is no script, so the default request is sent.")
                           : Tr::tr("The script is switched off, so the default request is sent."),
                       {});
    for (const QString &url : m_integration.urls)
        m_schedule.start(url, 0, 0);
    return next();
}

RunMachine::Step OutgoingHandler::scriptDone(const ScriptOutcome &outcome)
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

RunMachine::Step OutgoingHandler::httpDone(const HttpOutcome &outcome)
{
    attempt().answer = outcome;
    // Not looked at before the remaining URLs were started: the call is not awaited (5.3).
    m_schedule.respond();
    return next();
}

RunMachine::Step OutgoingHandler::next()
{
    while (const auto what = m_schedule.next()) {
        const std::optional<Step> step =
            *what == OutgoingSchedule::What::Start ? startAttempt() : respond();
        if (step)
            return *step;
    }
    return concludeAll();
}

void OutgoingHandler::rejectTrigger()
{
    if (attempt().tries > 0)
        return;
    const qsizetype removed = m_schedule.dropLaterUrls();
    if (removed > 0)
        m_journal.note(u"later-urls-not-tried"_s,
                       Tr::tr("The remaining URLs of the integration are not called."), {});
}

RunMachine::Step OutgoingHandler::endAtOnce(const ScriptOutcome &outcome)
{
    const bool limit = outcome.kind == ScriptOutcome::Kind::Limit;
    record(u"execute-script-before-running-"_s + m_method);
    m_journal.result.error = outcome.error;
    m_schedule.clear();
    if (limit)
        m_journal.note(
            u"limit"_s, Tr::tr("\"%1\" was stopped: %2.").arg(m_method, outcome.error.message),
            m_profile.callTimeoutMs > 0
                ? Tr::tr("The server stops a call after %1 ms, too.").arg(m_profile.callTimeoutMs)
                : Tr::tr("The server sets no limit to a call: it would hang as a whole."));
    else
        m_journal.hostFailed(outcome.error.message);
    return conclude(limit ? OutcomeCode::Limit : OutcomeCode::ScriptError,
                    m_journal.result.trace.constLast().detail);
}

RunMachine::Step OutgoingHandler::conclude(OutcomeCode code, const QString &explanation)
{
    m_journal.result.outcome = {code, explanation};
    // Of all attempts one after the other, in the order in which they were made (cli.md).
    const QList<OutgoingAttempt> &attempts = m_schedule.attempts();
    for (const OutgoingAttempt &one : attempts)
        m_journal.result.history.append(one.history);
    return Finished{};
}

RunMachine::Step OutgoingHandler::concludeAll()
{
    if (m_event.event == "sendMessage"_L1)
        m_journal.noteLoop(m_event, m_integration);
    const Outcome outcome = m_journal.outcome();
    return conclude(outcome.code, outcome.explanation);
}

std::unique_ptr<RunMachine> makeOutgoingMachine(const RunInput &input, std::optional<double> nowMs)
{
    return std::make_unique<OutgoingHandler>(
        input, nowMs.value_or(double(QDateTime::currentMSecsSinceEpoch())));
}

} // namespace hooksmith
