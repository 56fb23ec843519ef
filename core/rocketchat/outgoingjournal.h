// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/outgoingposting.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// What an outgoing run leaves behind: its trace, its messages, its first error, and from these the
/// outcome (cli.md, "outcome.code"). Knows nothing of the order in which the server does things.
class OutgoingJournal
{
public:
    explicit OutgoingJournal(bool hasScript) : m_hasScript(hasScript) { }

    RunResult result;

    void note(const QString &step, const QString &detail, const QString &advice);
    /// An error of the script; the first one is the run's.
    void fail(const ScriptError &error, const QString &explanation, const QString &step,
              const QString &advice);
    /// What decides about the outcome when nothing was posted, if it is not the last step.
    void setReason(const QString &explanation) { m_reason = explanation; }
    void scriptRan() { m_scriptRan = true; }
    bool hasScriptRun() const { return m_scriptRan; }
    void returned(const QString &method, const JsValue &value);
    /// The messages and notes of a delivery, and its failure when there is one; `method`: whose
    /// return value it was.
    void delivered(const OutgoingDelivery &delivery, const QString &method);
    void hostFailed(const QString &detail);
    /// 5.10, "loop risk": says so when an answer passes the integration's own filters.
    void noteLoop(const OutgoingEvent &event, const Integration &integration);
    /// The outcome of a run that went to its end.
    Outcome outcome() const;

    /// "TypeError: x is not a function"
    static QString describe(const ScriptError &error);

private:
    void notDelivered(const OutgoingDelivery &delivery, const QString &method);

    bool m_hasScript = false;
    bool m_scriptRan = false; ///< At least one method was called
    QString m_errorText, m_refusal, m_reason;
};

} // namespace hooksmith
