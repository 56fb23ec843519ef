// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/incomingbody.h"
#include "core/rocketchat/incomingreply.h"
#include "core/rocketchat/incomingrequest.h"
#include "core/rocketchat/posting.h"
#include "core/rocketchat/runmachine.h"

namespace hooksmith {

/// What is behind makeIncomingMachine(), in three files: incomingmachine.cpp has what comes before
/// the script and the ends, incomingscript.cpp the script and its result, incomingdelivery.cpp the
/// posting and the reply to it.
class IncomingHandler final : public RunMachine
{
public:
    IncomingHandler(const RunInput &input, double nowMs);

    RunResult &result() override { return m_result; }
    Step httpDone(const HttpOutcome &) override { return Finished(); } // Never asked for

    Step start() override;
    Step scriptDone(const ScriptOutcome &outcome) override;

private:
    // --- Before the handler (3.1, 3.2) ---------------------------------------------------------

    bool routed();

    /// What the body parser in front of the handler refuses.
    bool bodyAccepted();
    Step refuseBody();
    bool authenticated();
    Step answerZapier();

    /// Section 7: one budget per full address and caller, whichever route it is. Every answer from
    /// here on says how much of it is left. A sample does not say when the window began: a whole
    /// one is ahead.
    bool tooManyCalls();
    Step disabled();

    // --- The script (3.3 steps 8 and 9, 1.6) ---------------------------------------------------

    Step runScript();
    Step bodyTooDeep();
    Step takeReturned(const JsValue &value);
    Step unusableReturn(const JsValue &value, const JsValue &content);
    Step threw(const ScriptOutcome &outcome);
    Step loadFailed(const ScriptOutcome &outcome);
    Step compileFailed(const ScriptOutcome &outcome);
    Step limitReached(const ScriptOutcome &outcome);
    QString loadLimitOnServer(const ScriptOutcome &outcome);
    QString memoryLimitOnServer();
    QString timeLimitOnServer();

    // --- Posting (3.3 steps 10 to 14) ----------------------------------------------------------

    Step post();
    Step send();

    /// False when every destination failed.
    bool separateReply(const PostingResult &posting);
    void explain(const QString &error, const QString &channel);
    Step postingFailed(const QString &error);
    Step refusePosting(const QString &error);
    Step posted();

    // --- Replies and exits ---------------------------------------------------------------------

    void reply(int status, const JsValue &body) { m_result.reply = m_replies.reply(status, body); }
    void fail(int status, const JsValue &error);
    void fail(int status, const QString &error) { fail(status, JsValue(error)); }
    void succeed() { m_result.reply = m_replies.success(); }
    void succeedWith(const JsValue &response) { m_result.reply = m_replies.success(response); }

    void step(const QString &name, const QString &detail, const QString &advice = {});
    Step finish(OutcomeCode code, const QString &name, const QString &detail,
                const QString &advice);
    Step refuse(const QString &name, const QString &detail, const QString &advice);
    Step nothing(const QString &name, const QString &detail, const QString &advice);

    /// `typeof value === "object"`, null apart: null has a type name of its own.
    static bool isJsObject(const JsValue &value)
    {
        return value.typeName() == QLatin1StringView("object");
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

} // namespace hooksmith
