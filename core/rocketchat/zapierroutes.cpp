// SPDX-License-Identifier: MIT
#include "core/rocketchat/zapierroutes.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

JsValue failure(const QString &error)
{
    return JsValue::object({{u"success"_s, false}, {u"error"_s, error}});
}

/// Three fixed messages. Ids, tokens and the time are random on a server; here they are the same in
/// every run, so that results can be compared.
JsValue sampleMessages()
{
    JsValue::Array items;
    for (int i = 1; i <= 3; ++i) {
        items.append(
            JsValue::object({{u"token"_s, u"SampleToken%1"_s.arg(i, 13, 10, QChar(u'0'))},
                             {u"channel_id"_s, u"SampleRoom%1"_s.arg(i, 7, 10, QChar(u'0'))},
                             {u"channel_name"_s, u"general"_s},
                             {u"timestamp"_s, u"2026-01-02T03:04:05.000Z"_s},
                             {u"user_id"_s, u"SampleUser%1"_s.arg(i, 7, 10, QChar(u'0'))},
                             {u"user_name"_s, u"rocket.cat"_s},
                             {u"text"_s, u"Sample text %1"_s.arg(i)},
                             {u"trigger_word"_s, u"Sample"_s}}));
    }
    return JsValue(items);
}

ZapierAnswer refused(const QString &step, const JsValue &body, const QString &words)
{
    return {{400, body, {}}, {step, Tr::tr("The server refuses the call: \"%1\".").arg(words), {}}};
}

ZapierAnswer added(const JsValue &request, const QString &channel, bool forChannel,
                   const Profile &profile)
{
    JsValue integration = JsValue::object({
        {u"type"_s, u"webhook-outgoing"_s},
        {u"name"_s, request.value(u"name")},
        {u"event"_s, u"sendMessage"_s},
        {u"enabled"_s, forChannel},
        {u"username"_s, u"rocket.cat"_s},
        {u"channel"_s, JsValue::array(QStringList{channel})},
        {u"urls"_s, JsValue::array({request.value(u"target_url")})},
        // 24 random characters on the server.
        {u"token"_s, forChannel ? u"GeneratedToken0000000000"_s : QString()},
        {u"scriptEnabled"_s, false},
        {u"script"_s, QString()},
    });
    const JsValue words = request.value(u"data").value(u"trigger_words");
    if (!words.isNullish())
        integration.insert(u"triggerWords"_s, words);
    if (profile.router == Profile::Router::Hono)
        integration.insert(u"success"_s, true);
    return {
        {200, integration, {}},
        {u"outgoing-integration-added"_s,
         Tr::tr("The server creates an outgoing integration for %1; no script runs.").arg(channel),
         forChannel ? QString()
                    : Tr::tr("For a user it is created disabled and without a token; enable it "
                             "and set one.")}};
}

ZapierAnswer add(const JsValue &body, const Profile &profile)
{
    const bool hono = profile.router == Profile::Router::Hono;
    const QString event = body.value(u"event").toString();
    const JsValue data = body.value(u"data");
    if (event == "newMessageOnChannel"_L1) {
        QString channel = data.value(u"channel_name").toString();
        if (channel.isEmpty())
            return refused(
                u"add-invalid-channel"_s,
                JsValue::object({{u"success"_s, false},
                                 {u"error"_s, u"Invalid channel [error-invalid-channel]"_s},
                                 {u"errorType"_s, u"error-invalid-channel"_s}}),
                u"error-invalid-channel"_s);
        if (!channel.contains(u'#'))
            channel.prepend(u'#');
        return added(body, channel, true, profile);
    }
    if (event == "newMessageToUser"_L1) {
        QString user = data.value(u"username").toString();
        if (user.isEmpty()) {
            const QString words = u"username-required"_s;
            return refused(u"add-username-required"_s, failure(words), words);
        }
        if (!user.contains(u'@'))
            user.prepend(u'@');
        return added(body, user, false, profile);
    }
    if (!hono) // The older handler knows no schema and does nothing.
        return {{200, JsValue::object({{u"success"_s, true}}), {}},
                {u"add-unknown-event"_s,
                 Tr::tr("The server does not know the event \"%1\" and does nothing.").arg(event),
                 {}}};
    const QString words = u"must be equal to one of the allowed values"_s;
    return refused(u"add-unknown-event"_s,
                   JsValue::object({{u"success"_s, false},
                                    {u"error"_s, QString(words + u" [invalid-params]"_s)},
                                    {u"errorType"_s, u"invalid-params"_s}}),
                   words);
}

ZapierAnswer remove(const JsValue &body, const Profile &profile)
{
    // Which integrations exist only the server knows: here there is none with that address.
    const QString words = u"integration-not-found"_s;
    const TraceStep step{
        u"remove-not-found"_s,
        Tr::tr("No outgoing integration with the address \"%1\" is known here: \"%2\".")
            .arg(body.value(u"target_url").toJsString(), words),
        {}};
    if (profile.router != Profile::Router::Hono)
        return {{400, failure(words), {}}, step};
    // The newer handler wraps the failure into a success by mistake (3.1).
    return {{200,
             JsValue::object(
                 {{u"statusCode"_s, 400}, {u"body"_s, failure(words)}, {u"success"_s, true}}),
             {}},
            step};
}

} // namespace

ZapierAnswer answerZapierRoute(const IncomingRoute &route, const JsValue &body,
                               const Profile &profile)
{
    switch (route.kind) {
    case IncomingRoute::Kind::Sample:
        return {{200, sampleMessages(), {}},
                {u"sample-answered"_s,
                 Tr::tr("The address answers three fixed sample messages; no script runs."),
                 {}}};
    case IncomingRoute::Kind::Add: return add(body, profile);
    case IncomingRoute::Kind::Remove: return remove(body, profile);
    default: break;
    }
    return {{200, JsValue::object({{u"success"_s, true}}), {}},
            {u"info-answered"_s, Tr::tr("The address only answers success; no script runs."), {}}};
}

} // namespace hooksmith
