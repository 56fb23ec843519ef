// SPDX-License-Identifier: MIT
#include "core/rocketchat/incomingmachine.h"

#include "core/base/tr.h"
#include "core/rocketchat/incominghandler.h"
#include "core/rocketchat/zapierroutes.h"

#include <algorithm>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

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

} // namespace

IncomingHandler::IncomingHandler(const RunInput &input, double nowMs)
    : m_input(input), m_profile(input.profile), m_now(nowMs), m_replies(m_profile),
      m_user(actingUser(input)), m_route(IncomingRoute::of(input.sample.incoming)),
      m_body(readIncomingBody(input.sample.incoming, input.profile))
{
    m_result.profile = m_profile.id;
    m_id = input.integration.id.isEmpty() ? m_route.integrationId : input.integration.id;
}

RunMachine::Step IncomingHandler::start()
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

bool IncomingHandler::routed()
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

bool IncomingHandler::bodyAccepted()
{
    if (m_body.refusal.isEmpty() || m_body.refusedByHandler)
        return true;
    refuseBody();
    return false;
}

RunMachine::Step IncomingHandler::refuseBody()
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

bool IncomingHandler::authenticated()
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

RunMachine::Step IncomingHandler::answerZapier()
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

bool IncomingHandler::tooManyCalls()
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
        "this endpoint again. [error-too-many-requests]"_s.arg((server.rateLimitMs + 999) / 1000);
    fail(429, words);
    refuse(
        u"rate-limited"_s,
        //: %1, %2: numbers of calls
        Tr::tr("The limit of calls to this address is reached (calls: %1, allowed: %2 in %3 ms): "
               "\"%4\".")
            .arg(server.earlierCalls)
            .arg(server.rateLimitCalls)
            .arg(server.rateLimitMs)
            .arg(words),
        Tr::tr("Send less often, or raise API_Enable_Rate_Limiter_Limit_Calls_Default."));
    return true;
}

RunMachine::Step IncomingHandler::disabled()
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

void IncomingHandler::fail(int status, const JsValue &error)
{
    m_result.reply = m_replies.failure(status, error);
}

void IncomingHandler::step(const QString &name, const QString &detail, const QString &advice)
{
    m_result.trace.append({name, detail, advice});
}

RunMachine::Step IncomingHandler::finish(OutcomeCode code, const QString &name,
                                         const QString &detail, const QString &advice)
{
    // Posting went wrong after the script had: the script's fault is what a person must mend.
    const bool broken = m_scriptState == ScriptState::CompileFailed;
    step(name, detail, advice);
    m_result.outcome = {broken ? OutcomeCode::ScriptError : code, detail};
    return Finished();
}

RunMachine::Step IncomingHandler::refuse(const QString &name, const QString &detail,
                                         const QString &advice)
{
    return finish(OutcomeCode::Refused, name, detail, advice);
}

RunMachine::Step IncomingHandler::nothing(const QString &name, const QString &detail,
                                          const QString &advice)
{
    return finish(m_scriptState == ScriptState::None ? OutcomeCode::Skipped
                                                     : OutcomeCode::NothingPosted,
                  name, detail, advice);
}

std::unique_ptr<RunMachine> makeIncomingMachine(const RunInput &input, std::optional<double> nowMs)
{
    return std::make_unique<IncomingHandler>(
        input, nowMs.value_or(double(QDateTime::currentMSecsSinceEpoch())));
}

} // namespace hooksmith
