// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/outgoingjournal.h"
#include "core/rocketchat/outgoingposting.h"
#include "core/rocketchat/outgoingrequest.h"
#include "core/rocketchat/outgoingresponse.h"
#include "core/rocketchat/outgoingretry.h"
#include "core/rocketchat/outgoingschedule.h"
#include "core/rocketchat/outgoingtrigger.h"
#include "core/rocketchat/runmachine.h"

#include <optional>

namespace hooksmith {

/// What is behind makeOutgoingMachine(), in three files: outgoingmachine.cpp has the beginning and
/// the ends, outgoingprepare.cpp an attempt up to its call, outgoinganswer.cpp what follows from
/// the answer, retries included.
class OutgoingHandler final : public RunMachine
{
public:
    OutgoingHandler(const RunInput &input, double nowMs);

    RunResult &result() override { return m_journal.result; }

    Step start() override;
    Step scriptDone(const ScriptOutcome &outcome) override;
    Step httpDone(const HttpOutcome &outcome) override;

private:
    static inline const QString prepareMethod = QStringLiteral("prepare_outgoing_request");
    static inline const QString processMethod = QStringLiteral("process_outgoing_response");

    OutgoingAttempt &attempt() { return m_schedule.current(); }

    void record(const QString &step) { attempt().history.append(step); }

    /// Goes on with whatever the server would do next.
    Step next();

    // ---- Preparing ---------------------------------------------------------------------------

    std::optional<Step> startAttempt();
    void noteBarePayload(const QString &missing);
    bool wantsMethod(const QString &method) const;
    void scriptUnusable(const ScriptOutcome &outcome);
    void methodMissing();

    /// What a throw comes to in the handler (1.7). Returns false when the handler itself fails on
    /// what was thrown, so that nothing after it happens.
    bool scriptThrew(const ScriptOutcome &outcome);
    Step prepareDone(const ScriptOutcome &outcome);
    Step continueWith(const std::optional<Step> &step) { return step ? *step : next(); }

    /// 5.6 from step 1 on.
    std::optional<Step> prepared(const JsValue &options);

    /// True when the call goes on.
    bool postPrepared(const JsValue &message);
    std::optional<Step> makeCall(const JsValue &options);
    void unusableReturn(const OutgoingCall &call, const QString &explanation);

    // ---- The answer --------------------------------------------------------------------------

    /// 5.7.
    std::optional<Step> respond();
    Step processDone(const ScriptOutcome &outcome);

    /// 5.7, steps 6 to 8.
    std::optional<Step> handleByDefault();
    void post(const JsValue &message, const QString &sentStep, const QString &failedStep);

    /// 5.8.
    void failedCall();
    void scheduleRetry(const RetryDecision &retry);

    // ---- Ends --------------------------------------------------------------------------------

    /// The handler throws out of an execution: the event's later URLs are not tried (5.3). A retry
    /// runs from a timer of its own and takes nothing with it.
    void rejectTrigger();
    Step endAtOnce(const ScriptOutcome &outcome);
    Step conclude(OutcomeCode code, const QString &explanation);
    Step concludeAll();

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

} // namespace hooksmith
