// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpmessage.h"

#include <optional>
#include <QString>
#include <QUrl>

namespace hooksmith {

/// A request by which a provider only wants to know whether the address is there and ours.
struct Challenge
{
    QString rule; ///< See Delivery::rule
    HttpResponseMessage reply;
    QString note; ///< What happened and what, if anything, is left to do
    /// Amazon SNS: calling this address confirms the subscription. Checked to be Amazon's.
    QUrl confirm;
};

/// The answer to a verification request, or nothing for everything else. Pure.
/// - HEAD (Trello and others): 200, empty.
/// - Slack `url_verification`: the challenge as text.
/// - Amazon SNS `SubscriptionConfirmation`: 200; the address to call is in `confirm`.
/// - Azure Event Grid `SubscriptionValidationEvent`: the validation code.
std::optional<Challenge> answerChallenge(const HttpRequestMessage &request);

} // namespace hooksmith
