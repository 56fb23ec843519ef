// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/http/httpmessage.h"
#include "core/provider/providerdetector.h"
#include "core/provider/signature.h"
#include "core/run/runresult.h"

#include <optional>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace hooksmith {

/// What the relay does with the webhooks of one integration.
enum class RelayMode {
    Script, ///< Run the script here, forward the finished message
    PassThrough, ///< Forward the request itself; the run here is only a prediction
    Hold, ///< As Script, but a person releases, edits or drops the message
    Outgoing, ///< A Rocket.Chat server's outgoing webhook calls us; the answer is the message
    Answer, ///< A fixed status, body and delay, to test the sender
};
/// "script", "pass-through", "hold", "outgoing", "answer": for settings and the journal.
QString relayModeName(RelayMode mode);
std::optional<RelayMode> relayModeFromName(const QString &name);

/// One try to post a message to Rocket.Chat.
struct ForwardAttempt
{
    qint64 timeMs = 0; ///< Since the epoch, UTC
    QString target; ///< Without its token
    int status = 0; ///< 0: no reply
    QByteArray reply; ///< The first 4 KiB of the body
    std::optional<Error> error; ///< Empty: delivered
    bool permanent = false; ///< Another try would end the same way
    std::optional<int> retryAfterMs; ///< What the server asked for (Retry-After, X-RateLimit-Reset)
    double durationMs = 0;
    /// Pass through: where the server's reply is not what our engine had predicted; sentences.
    QStringList differences = {};
};

/// One post to Rocket.Chat that a delivery leads to. Usually there is one per delivery; a script
/// that posts different messages to different rooms makes several.
struct Forward
{
    enum class State {
        Queued,
        Delivered,
        Dead, ///< Given up; Relay::requeue() tries again
        Held, ///< Waits for a person: Relay::release() or drop()
        Dropped, ///< A person decided against it
    };
    enum class Kind {
        Message, ///< `payload` is JSON as an incoming webhook takes it
        Rest, ///< `payload` is JSON as chat.postMessage takes it
        Raw, ///< The delivery's own request; `payload` is empty
    };
    QByteArray payload;
    State state = State::Queued;
    QList<ForwardAttempt> attempts;
    std::optional<int> retryInMs; ///< After a failed attempt: until the next one
    Kind kind = Kind::Message;
    /// Instead of the integration's target (a replay to another one); usually empty.
    QUrl target = {};
    /// Where the message goes when the payload says so ("#general"); of a queued forward it is here
    /// also when the payload is not.
    QString channel = {};
};
/// "queued", "delivered", "dead", "held", "dropped": for the journal.
QString forwardStateName(Forward::State state);
Forward::State forwardStateFromName(const QString &name);

/// One webhook from its arrival to the server's answer: what the lists, the journal and the
/// command line show. A value; each signal of Relay carries a newer copy of it.
struct Delivery
{
    QString id; ///< Stable (relayids.h); also sent along as X-Hooksmith-Delivery
    qint64 receivedMs = 0; ///< Since the epoch, UTC
    QString integrationId;
    QString integrationName;
    QString peer; ///< "127.0.0.1:51234"; empty for a replay
    HttpRequestMessage request;
    DetectedProvider provider;
    std::optional<Error> refusal; ///< Turned away before any script saw it
    RunResult result; ///< Empty when refused or when no script takes part
    HttpResponseMessage reply; ///< As sent; of a replay: as it would have been
    /// From the last byte of the request until the reply was known and could be stored.
    double durationMs = 0;
    QList<Forward> forwards;
    /// Why nothing is forwarded although there is a message, or what else a person should know of
    /// it; may be empty. Of a message that waits: why it did when it came.
    QString note;
    RelayMode mode = RelayMode::Script;
    SignatureVerdict signature;
    QString duplicateOf; ///< Id of the delivery that came with the same provider.deliveryId
    QString replayOf; ///< Id of the delivery that this one repeats
    /// Answered by a rule, no script ran: "head", "slack-url-verification", "sns-subscription",
    /// "event-grid-validation"; `note` explains. Empty: not.
    QString rule;

    bool has(Forward::State state) const
    {
        for (const Forward &forward : forwards) {
            if (forward.state == state)
                return true;
        }
        return false;
    }
};

/// What came of it, for a person: what the run says, but of a message that is held that it waits.
QString outcomeText(const Delivery &delivery);

/// What the later signals of Relay carry: enough to recognise the delivery, nothing that grows (but
/// the payloads of its forwards).
Delivery withoutContents(const Delivery &delivery);

} // namespace hooksmith
