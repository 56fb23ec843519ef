// SPDX-License-Identifier: MIT
#include "core/relay/challenge.h"

#include "core/base/tr.h"
#include "core/script/jsvalue.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype longest = 64 * 1024; ///< All of them are short

Challenge plain(const QString &rule, const QByteArray &type, const QByteArray &body,
                const QString &note)
{
    Challenge challenge;
    challenge.rule = rule;
    challenge.reply.headers = {{"Content-Type", type}};
    challenge.reply.body = body;
    challenge.note = note;
    return challenge;
}

bool isAmazon(const QUrl &url)
{
    const QString host = url.host().toLower();
    return url.scheme() == "https"_L1 && url.userInfo().isEmpty() && url.port(443) == 443
        && host.startsWith("sns."_L1)
        && (host.endsWith(".amazonaws.com"_L1) || host.endsWith(".amazonaws.com.cn"_L1));
}

Challenge subscription(const JsValue &body)
{
    const QUrl url(body.value(u"SubscribeURL").toString(), QUrl::StrictMode);
    Challenge challenge =
        plain(u"sns-subscription"_s, "application/json", "{\"success\":true}", {});
    if (isAmazon(url)) {
        challenge.confirm = url;
        challenge.note = Tr::tr("Amazon SNS asks whether this subscription is wanted. It is "
                                "confirmed by opening %1.")
                             .arg(url.toString());
    } else {
        challenge.note = Tr::tr("This asks to confirm an Amazon SNS subscription, but the address "
                                "to open is not Amazon's: \"%1\". Do not open it.")
                             .arg(url.toString().left(500));
    }
    return challenge;
}

} // namespace

std::optional<Challenge> answerChallenge(const HttpRequestMessage &request)
{
    if (request.method == "HEAD")
        return plain(u"head"_s, "application/json", {},
                     Tr::tr("The sender only asked whether the address exists (HEAD)."));
    if (request.method != "POST" || request.body.size() > longest)
        return {};
    const bool slack = request.body.contains("url_verification");
    const bool sns = request.header("X-Amz-Sns-Message-Type") == "SubscriptionConfirmation";
    const bool eventGrid = request.header("Aeg-Event-Type") == "SubscriptionValidation";
    if (!slack && !sns && !eventGrid)
        return {};
    const JsValue body = JsValue::fromJson(request.body).value_or(JsValue());
    if (slack && body.value(u"type").toString() == "url_verification"_L1
        && body.value(u"challenge").isString())
        return plain(u"slack-url-verification"_s, "text/plain; charset=utf-8",
                     body.value(u"challenge").toString().toUtf8(),
                     Tr::tr("Slack wanted to see its challenge again, and got it."));
    if (sns && body.value(u"Type").toString() == "SubscriptionConfirmation"_L1)
        return subscription(body);
    if (eventGrid) {
        const JsValue event = body.isArray() ? body.at(0) : body;
        const JsValue code = event.value(u"data").value(u"validationCode");
        if (code.isString())
            return plain(u"event-grid-validation"_s, "application/json",
                         JsValue::object({{u"validationResponse"_s, code}}).toJson(),
                         Tr::tr("Azure Event Grid wanted to see its validation code again, and "
                                "got it."));
    }
    return {};
}

} // namespace hooksmith
