// SPDX-License-Identifier: MIT
#include "core/relay/outgoingcall.h"

#include "core/base/tr.h"
#include "core/relay/webhookpayload.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

JsValue bodyOf(const HttpRequestMessage &request)
{
    return JsValue::fromJson(request.body).value_or(JsValue::object());
}

/// An object of those members that were sent, under the names of the server's own records.
JsValue record(const JsValue &body,
               std::initializer_list<std::pair<const char16_t *, const char16_t *>> names)
{
    JsValue result = JsValue::object();
    for (const auto &[name, from] : names) {
        const JsValue value = body.value(QStringView(from));
        if (!value.isNullish())
            result.insert(QString::fromUtf16(name), value);
    }
    return result;
}

} // namespace

OutgoingSample outgoingSample(const HttpRequestMessage &request, const Integration &integration)
{
    const JsValue body = bodyOf(request);
    OutgoingSample sample;
    sample.event = integration.event;
    // Full records where the server sent them, else what the flat fields tell.
    sample.room = body.value(u"room").isObject()
        ? body.value(u"room")
        : record(body, {{u"_id", u"channel_id"}, {u"name", u"channel_name"}});
    if (!sample.room.contains(u"t"))
        sample.room.insert(u"t"_s, body.value(u"channel_name").isNullish() ? u"d"_s : u"c"_s);
    sample.user = body.value(u"user").isObject()
        ? body.value(u"user")
        : record(body, {{u"_id", u"user_id"}, {u"username", u"user_name"}});
    sample.owner = body.value(u"owner");
    sample.message = body.value(u"message").isObject() ? body.value(u"message")
                                                       : record(body,
                                                                {{u"_id", u"message_id"},
                                                                 {u"msg", u"text"},
                                                                 {u"ts", u"timestamp"},
                                                                 {u"tmid", u"tmid"},
                                                                 {u"alias", u"alias"}});
    if (body.value(u"isEdited").isTruthy() && !sample.message.contains(u"editedAt"))
        sample.message.insert(u"editedAt"_s, body.value(u"timestamp"));
    if (body.value(u"bot").isTruthy() && !sample.message.contains(u"bot"))
        sample.message.insert(u"bot"_s, body.value(u"bot"));
    if (!sample.message.contains(u"u"))
        sample.message.insert(u"u"_s, sample.user);
    return sample;
}

HttpResponseMessage outgoingAnswer(const RunResult &result, bool hasAnswer, QString &note)
{
    HttpResponseMessage response;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = "{}";
    QStringList notes;
    // Nobody must take an answer that was written here for one of the network.
    if (hasAnswer && !result.requests.isEmpty())
        notes.append(Tr::tr("The script's own call was answered by the settings (\"answer\"), not "
                            "by the network."));
    note = notes.join(u' ');
    if (result.messages.isEmpty())
        return response;
    const JsValue payload = webhookPayload(result.messages.constFirst().message);
    response.body = payload.toJson();
    if (result.messages.size() > 1)
        notes.append(Tr::tr("The script posts %n message(s), and an answer can hold only one: the "
                            "first is answered.",
                            nullptr, int(result.messages.size())));
    if (payload.value(u"text").toString().isEmpty() && !payload.contains(u"attachments"))
        notes.append(Tr::tr("The message has neither text nor attachments, so the server posts "
                            "nothing."));
    note = notes.join(u' ');
    return response;
}

SignatureVerdict outgoingTokenVerdict(const HttpRequestMessage &request,
                                      const Integration &integration)
{
    using Kind = SignatureVerdict::Kind;
    const QString place = u"token"_s;
    const QString algorithm = Tr::tr("the integration's token in the body, in clear");
    const JsValue token = bodyOf(request).value(u"token");
    if (!token.isString() || token.toString().isEmpty())
        return {Kind::Absent, place, algorithm,
                Tr::tr("The request carries no token: the integration has none on the server, or "
                       "this is not a Rocket.Chat server.")};
    const bool same = constantTimeEquals(token.toString().toUtf8(), integration.token.toUtf8());
    return {same ? Kind::Valid : Kind::Invalid, place, algorithm,
            same ? Tr::tr("The token in the body is the integration's.")
                 : Tr::tr("The token in the body is another one than the integration's: copy it "
                          "from the server's form.")};
}

} // namespace hooksmith
