// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingjournal.h"

#include "core/base/tr.h"
#include "core/rocketchat/outgoingtrigger.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

void OutgoingJournal::note(const QString &step, const QString &detail, const QString &advice)
{
    result.trace.append({step, detail, advice});
}

QString OutgoingJournal::describe(const ScriptError &error)
{
    return error.name.isEmpty() ? error.message : QString(error.name + u": "_s + error.message);
}

void OutgoingJournal::fail(const ScriptError &error, const QString &explanation,
                           const QString &step, const QString &advice)
{
    note(step, explanation, advice);
    if (!result.error)
        result.error = error;
    if (m_errorText.isEmpty())
        m_errorText = explanation;
}

void OutgoingJournal::returned(const QString &method, const JsValue &value)
{
    m_scriptRan = true;
    for (auto &[known, old] : result.returned) {
        if (known == method) {
            old = value;
            return;
        }
    }
    result.returned.append({method, value});
}

void OutgoingJournal::delivered(const OutgoingDelivery &delivery, const QString &method)
{
    result.trace.append(delivery.notes);
    for (const PostedMessage &posted : delivery.posted) {
        result.messages.append(posted);
        note(u"message-posted"_s,
             Tr::tr("A message is posted to %1 as \"%2\".").arg(posted.room, posted.author), {});
    }
    if (delivery.kind == OutgoingDelivery::Kind::Thrown)
        notDelivered(delivery, method);
}

void OutgoingJournal::notDelivered(const OutgoingDelivery &delivery, const QString &method)
{
    if (delivery.refused || !m_scriptRan) {
        const QString explanation = Tr::tr("The message is not posted: %1.").arg(delivery.error);
        note(delivery.refused ? u"message-refused"_s : u"message-unusable"_s, explanation,
             delivery.advice);
        if (m_refusal.isEmpty())
            m_refusal = explanation;
        return;
    }
    ScriptError error;
    error.name = u"TypeError"_s;
    error.message = delivery.error;
    fail(error,
         Tr::tr("The server cannot use what \"%1\" returned: %2.").arg(method, delivery.error),
         u"message-unusable"_s, delivery.advice);
}

void OutgoingJournal::hostFailed(const QString &detail)
{
    result.internalError =
        Error{u"script-host-failed"_s, Tr::tr("The script host failed."), detail, {}};
    note(u"script-host-failed"_s, Tr::tr("Hooksmith could not run the script: %1").arg(detail),
         Tr::tr("This is a fault of Hooksmith, not of the script."));
}

void OutgoingJournal::noteLoop(const OutgoingEvent &event, const Integration &integration)
{
    const QString here = roomLabel(event, integration);
    for (const PostedMessage &posted : std::as_const(result.messages)) {
        const QString text = posted.message.value(u"msg").toString();
        const bool again = posted.room == here
            && (integration.triggerWords.isEmpty() || matchTriggerWord(integration, text));
        if (!again)
            continue;
        note(
            u"answer-triggers-again"_s,
            Tr::tr("The answer is itself a message in %1 and starts the integration again, with "
                   "request.data.bot set.")
                .arg(here),
            Tr::tr("Make sure that the script returns nothing when request.data.bot is set, or use "
                   "trigger words (issue 14723)."));
        return;
    }
}

Outcome OutgoingJournal::outcome() const
{
    const qsizetype count = result.messages.size();
    if (!m_errorText.isEmpty())
        return {OutcomeCode::ScriptError, m_errorText};
    if (!m_refusal.isEmpty() && count == 0)
        return {OutcomeCode::Refused, m_refusal};
    const QString posted = count == 1
        ? Tr::tr("A message is posted to %1.").arg(result.messages.constFirst().room)
        : Tr::tr("%n message(s) are posted.", nullptr, int(count));
    const QString last = m_reason.isEmpty() ? result.trace.constLast().detail : m_reason;
    if (!m_hasScript)
        return {OutcomeCode::Skipped,
                count > 0 ? Tr::tr("No script ran. %1").arg(posted)
                          : Tr::tr("No script ran, and nothing is posted: %1").arg(last)};
    if (count > 0)
        return {OutcomeCode::Posted, posted};
    return {OutcomeCode::NothingPosted, last};
}

} // namespace hooksmith
