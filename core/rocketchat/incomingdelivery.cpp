// SPDX-License-Identifier: MIT
// Posting the message of an incoming webhook (server specification, 3.3, steps 10 to 14, and 3.6).
#include "core/base/tr.h"
#include "core/rocketchat/incominghandler.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString overrideError = u"overriding destination channel is disabled for this integration"_s;

} // namespace

RunMachine::Step IncomingHandler::post()
{
    if (m_body.tooDeep && m_scriptState != ScriptState::Ran)
        return bodyTooDeep();
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

RunMachine::Step IncomingHandler::send()
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
    const bool hasResponse =
        m_profile.separateResponse ? m_scriptResponse.isTruthy() : !m_scriptResponse.isUndefined();
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

bool IncomingHandler::separateReply(const PostingResult &posting)
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

void IncomingHandler::explain(const QString &error, const QString &channel)
{
    const PostingAdvice advice = explainPostingError(error);
    step(u"channel-failed"_s, Tr::tr("%1: %2").arg(channel, advice.meaning), advice.advice);
}

RunMachine::Step IncomingHandler::postingFailed(const QString &error)
{
    fail(400, error);
    if (!m_result.messages.isEmpty())
        step(u"partly-posted"_s,
             Tr::tr("This server sends to one channel after the other: the channels before the "
                    "failing one have got the message."));
    return refusePosting(error);
}

RunMachine::Step IncomingHandler::refusePosting(const QString &error)
{
    const PostingAdvice advice = explainPostingError(error);
    return refuse(u"posting-failed"_s, advice.meaning, advice.advice);
}

RunMachine::Step IncomingHandler::posted()
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
            Tr::tr("The script does not compile; the raw payload is posted to %1.").arg(where), {});
    case ScriptState::NotReached:
    case ScriptState::None: break;
    }
    return finish(OutcomeCode::Skipped, u"posted-without-script"_s,
                  Tr::tr("No script runs; the payload is posted to %1.").arg(where), {});
}

} // namespace hooksmith
