// SPDX-License-Identifier: MIT
#include "app/cli/commands/relayevents.h"

#include "core/base/localetext.h"
#include "core/base/tr.h"
#include "core/relay/webhookpayload.h"

#include <QDateTime>
#include <QTimeZone>
#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

/// ISO 8601 in UTC, with milliseconds. All but those is made once a second: this is written several
/// times for each delivery.
QString isoTime(qint64 ms)
{
    static qint64 lastSecond = -1;
    static QString start;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    if (std::exchange(lastSecond, ms / 1000) != ms / 1000)
        start = time.toString(u"yyyy-MM-ddTHH:mm:ss."_s);
    return start + QStringView(QString::number(1000 + ms % 1000)).mid(1) + u'Z';
}

JsValue event(const QString &name, const Delivery &delivery)
{
    return JsValue::object(
        {{u"event"_s, name}, {u"id"_s, delivery.id}, {u"time"_s, isoTime(delivery.receivedMs)}});
}

JsValue errorJson(const Error &error)
{
    return JsValue::object({{u"code"_s, error.code}, {u"message"_s, error.message}});
}

/// Header bytes and targets come from anyone: no control characters into a terminal.
QString shown(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u'?';
    }
    return text;
}

/// The path without its token.
QString shownPath(const HttpRequestMessage &request)
{
    return withoutToken(shown(request.path().left(2048)));
}

QByteArray line(const QString &text)
{
    return text.toUtf8() + '\n';
}

QByteArray line(const JsValue &json)
{
    return json.toJson() + '\n';
}

QString clockOf(const Delivery &delivery)
{
    return clockText(QDateTime::fromMSecsSinceEpoch(delivery.receivedMs));
}

/// The Forward that was tried last.
const Forward *latest(const Delivery &delivery)
{
    const Forward *result = nullptr;
    for (const Forward &forward : delivery.forwards) {
        if (!forward.attempts.isEmpty()
            && (!result
                || result->attempts.constLast().timeMs <= forward.attempts.constLast().timeMs))
            result = &forward;
    }
    return result;
}

QString channelOf(const Forward &forward)
{
    return forward.channel.isEmpty() ? payloadChannel(forward.payload) : forward.channel;
}

/// Whose message it was, and where it went when there are several.
QString subjectOf(const Delivery &delivery, const Forward *forward)
{
    const QString channel = forward ? channelOf(*forward) : QString();
    return channel.isEmpty() ? delivery.integrationName
                             : u"%1 (%2)"_s.arg(delivery.integrationName, channel);
}

QString displayName(const Integration &integration)
{
    return integration.name.isEmpty() ? integration.id : integration.name;
}

/// Of one that was turned away: who sent it, when that was found out before.
void insertSender(JsValue &json, const Delivery &delivery)
{
    if (delivery.provider.id.isEmpty())
        return;
    json.insert(u"provider"_s, delivery.provider.id);
    json.insert(u"providerEvent"_s, delivery.provider.event);
    json.insert(u"signature"_s, signatureKindName(delivery.signature.kind));
    if (!delivery.signature.reason.isEmpty())
        json.insert(u"signatureReason"_s, delivery.signature.reason);
}

/// Everything about a delivery that was run, stored and answered, without its contents.
JsValue answeredJson(const QString &name, const Delivery &delivery)
{
    const RunResult &result = delivery.result;
    JsValue json = event(name, delivery);
    json.insert(u"integration"_s, delivery.integrationName);
    json.insert(u"method"_s, shown(delivery.request.method));
    json.insert(u"path"_s, shownPath(delivery.request));
    json.insert(u"bytes"_s, qint64(delivery.request.body.size()));
    json.insert(u"provider"_s, delivery.provider.id);
    json.insert(u"providerEvent"_s, delivery.provider.event);
    json.insert(u"status"_s, delivery.reply.status);
    json.insert(u"outcome"_s, outcomeCodeName(result.outcome.code));
    json.insert(u"explanation"_s, outcomeText(delivery));
    json.insert(u"messages"_s, int(result.messages.size()));
    json.insert(u"ms"_s, delivery.durationMs);
    if (result.error) {
        json.insert(u"error"_s,
                    JsValue::object({{u"name"_s, result.error->name},
                                     {u"message"_s, result.error->message},
                                     {u"line"_s, result.error->line},
                                     {u"column"_s, result.error->column}}));
    }
    json.insert(u"mode"_s, relayModeName(delivery.mode));
    json.insert(u"signature"_s, signatureKindName(delivery.signature.kind));
    if (!delivery.signature.reason.isEmpty())
        json.insert(u"signatureReason"_s, delivery.signature.reason);
    if (!delivery.provider.deliveryId.isEmpty())
        json.insert(u"providerDelivery"_s, delivery.provider.deliveryId);
    if (!delivery.duplicateOf.isEmpty())
        json.insert(u"duplicateOf"_s, delivery.duplicateOf);
    if (!delivery.replayOf.isEmpty())
        json.insert(u"replayOf"_s, delivery.replayOf);
    if (!delivery.rule.isEmpty())
        json.insert(u"rule"_s, delivery.rule);
    if (delivery.has(Forward::State::Held))
        json.insert(u"held"_s, true);
    if (!delivery.note.isEmpty())
        json.insert(u"note"_s, delivery.note);
    return json;
}

/// The same for people; `time` as it is to be shown.
QString answeredText(const QString &time, const Delivery &delivery)
{
    const RunResult &result = delivery.result;
    const QString provider = delivery.provider.event.isEmpty()
        ? delivery.provider.name
        : delivery.provider.name + u' ' + shown(delivery.provider.event.toUtf8());
    const QString outcome = outcomeText(delivery);
    QString text = Tr::tr("%1 %2: %3, %n byte(s): %4 (answered %5)", nullptr,
                          int(delivery.request.body.size()))
                       .arg(time, delivery.integrationName, provider)
                       .arg(!delivery.note.isEmpty() && result.profile.isEmpty() ? delivery.note
                                : outcome.isEmpty() ? outcomeCodeName(result.outcome.code)
                                                    : outcome)
                       .arg(delivery.reply.status);
    if (result.error)
        text += u"\n  %1: %2 (%3:%4)"_s.arg(result.error->name, result.error->message)
                    .arg(result.error->line)
                    .arg(result.error->column);
    using Kind = SignatureVerdict::Kind;
    const Kind kind = delivery.signature.kind;
    if (kind == Kind::Invalid || kind == Kind::Stale)
        text += u"\n  "_s + delivery.signature.reason;
    // Why it waited does not matter any more when it is posted.
    const bool isOver = !delivery.forwards.isEmpty() && !delivery.has(Forward::State::Queued);
    if (!delivery.note.isEmpty() && !result.profile.isEmpty() && !isOver)
        text += u"\n  "_s + delivery.note;
    if (!delivery.duplicateOf.isEmpty())
        text += u"\n  "_s
            + Tr::tr("The same delivery (%1) has come before.")
                  .arg(shown(delivery.provider.deliveryId.toUtf8()));
    return text;
}

/// Pass through: where the server's answer was not the one that was predicted.
void insertDifferences(JsValue &json, const ForwardAttempt &attempt)
{
    if (!attempt.differences.isEmpty())
        json.insert(u"differences"_s, JsValue::array(attempt.differences));
}

QString differencesText(const ForwardAttempt &attempt)
{
    QString text;
    for (const QString &difference : attempt.differences)
        text += u"\n  "_s + difference;
    return text;
}

/// One message: its room where the payload names one, and how its last attempt went.
JsValue forwardJson(const Forward &forward)
{
    JsValue item = JsValue::object({{u"state"_s, forwardStateName(forward.state)},
                                    {u"attempts"_s, int(forward.attempts.size())}});
    const QString channel = channelOf(forward);
    if (!channel.isEmpty())
        item.insert(u"channel"_s, channel);
    if (!forward.attempts.isEmpty()) {
        const ForwardAttempt &last = forward.attempts.constLast();
        item.insert(u"target"_s, last.target);
        item.insert(u"status"_s, last.status);
        if (last.error)
            item.insert(u"error"_s, errorJson(*last.error));
        insertDifferences(item, last);
    }
    return item;
}

/// What both events about posting have.
JsValue postingJson(const QString &name, const Delivery &delivery, const Forward *forward,
                    const ForwardAttempt &attempt)
{
    JsValue json = event(name, delivery);
    json.insert(u"integration"_s, delivery.integrationName);
    const QString channel = forward ? channelOf(*forward) : QString();
    if (!channel.isEmpty())
        json.insert(u"channel"_s, channel);
    json.insert(u"target"_s, attempt.target);
    json.insert(u"status"_s, attempt.status);
    json.insert(u"attempts"_s, forward ? int(forward->attempts.size()) : 0);
    if (delivery.forwards.size() > 1) {
        JsValue forwards = JsValue::array();
        for (const Forward &each : delivery.forwards)
            forwards.append(forwardJson(each));
        json.insert(u"forwards"_s, forwards);
    }
    return json;
}

/// What has become of one message, for people.
QString forwardText(const Forward &forward)
{
    const QString trouble = !forward.attempts.isEmpty() && forward.attempts.constLast().error
        ? forward.attempts.constLast().error->message
        : QString();
    switch (forward.state) {
    case Forward::State::Delivered: return Tr::tr("Forwarded.");
    case Forward::State::Held:
        return Tr::tr("Held: it waits for a person, who releases or drops it.");
    case Forward::State::Dropped: return Tr::tr("Dropped.");
    case Forward::State::Dead: return sentences({Tr::tr("Given up."), trouble});
    case Forward::State::Queued: return sentences({Tr::tr("Still to be forwarded."), trouble});
    }
    return {};
}

QString decidedText(DecisionKind kind, const DecisionOutcome &outcome)
{
    if (outcome.state == DecisionOutcome::State::Failed)
        return outcome.error.message;
    if (outcome.state == DecisionOutcome::State::Left)
        return kind == DecisionKind::Replay ? Tr::tr("The relay will repeat it.")
                                            : Tr::tr("Left for the relay.");
    switch (kind) {
    case DecisionKind::Release: return Tr::tr("Released.");
    case DecisionKind::Drop: return Tr::tr("Dropped.");
    case DecisionKind::Requeue: return Tr::tr("It is tried again.");
    case DecisionKind::Replay: return Tr::tr("Repeated.");
    }
    return {};
}

QString decisionStateName(DecisionOutcome::State state)
{
    switch (state) {
    case DecisionOutcome::State::Done: return u"done"_s;
    case DecisionOutcome::State::Left: return u"left"_s;
    case DecisionOutcome::State::Failed: return u"failed"_s;
    }
    return {};
}

QString refusedText(const QString &time, const Delivery &delivery)
{
    return Tr::tr("%1 refused (%2) from %3: %4")
        .arg(time)
        .arg(delivery.reply.status)
        .arg(delivery.peer, delivery.refusal.value_or(Error()).message);
}

} // namespace

QByteArray RelayEvents::listening(const Relay &relay) const
{
    const RelayConfig &config = relay.config();
    const QUrl forward = config.rest.isEmpty() ? config.forwardUrl : config.rest.server;
    const QString target = forward.isEmpty() ? QString() : withoutToken(forward.toString());
    if (m_json) {
        JsValue integrations = JsValue::array();
        for (const RelayIntegration &item : relay.integrations())
            integrations.append(JsValue::object({{u"name"_s, displayName(item.integration)},
                                                 {u"path"_s, Relay::path(item.integration)}}));
        JsValue json = JsValue::object(
            {{u"event"_s, u"listening"_s},
             {u"url"_s, relay.url()},
             {u"addresses"_s, JsValue::array(relay.urlsForOthers())},
             {u"integrations"_s, integrations},
             {u"forward"_s, forward.isEmpty() ? JsValue(nullptr) : JsValue(target)}});
        JsValue unserved = JsValue::array();
        const QMap<QString, Relay::Unserved> waiting = relay.unserved();
        for (auto item = waiting.cbegin(); item != waiting.cend(); ++item)
            unserved.append(JsValue::object({{u"id"_s, item.key()},
                                             {u"name"_s, item->integrationName},
                                             {u"messages"_s, item->messages}}));
        if (!waiting.isEmpty())
            json.insert(u"unserved"_s, unserved);
        JsValue warnings = JsValue::array();
        const QList<Error> errors = relay.warnings();
        for (const Error &error : errors)
            warnings.append(errorJson(error));
        if (!errors.isEmpty())
            json.insert(u"warnings"_s, warnings);
        return line(json);
    }
    QByteArray text = line(Tr::tr("Listening on %1").arg(relay.url()));
    for (const RelayIntegration &item : relay.integrations())
        text += line(u"  %1  %2%3"_s.arg(displayName(item.integration), relay.url(),
                                         Relay::path(item.integration)));
    text +=
        line(forward.isEmpty()
                 ? Tr::tr("No Rocket.Chat address is set (--forward): messages are not sent on.")
                 : Tr::tr("Messages go to %1").arg(target));
    return text;
}

QByteArray RelayEvents::journalChanged(const Relay &relay) const
{
    if (!m_json)
        return {};
    const std::optional<Error> &trouble = relay.journalTrouble();
    JsValue json = JsValue::object({{u"event"_s, u"journal"_s},
                                    {u"time"_s, isoTime(QDateTime::currentMSecsSinceEpoch())},
                                    {u"usable"_s, !trouble}});
    if (trouble)
        json.insert(u"error"_s, errorJson(*trouble));
    return line(json);
}

QByteArray RelayEvents::answered(const Delivery &delivery) const
{
    if (m_json)
        return line(answeredJson(u"received"_s, delivery));
    return line(answeredText(clockOf(delivery), delivery));
}

QByteArray RelayEvents::listed(const Delivery &delivery, DeliveryMarks marks) const
{
    if (m_json && delivery.refusal)
        return refused(delivery);
    if (m_json) {
        JsValue json = answeredJson(u"delivery"_s, delivery);
        json.insert(u"pinned"_s, marks.testFlag(DeliveryMark::Pinned));
        JsValue forwards = JsValue::array();
        for (const Forward &forward : delivery.forwards) {
            JsValue item = forwardJson(forward);
            if (forward.kind != Forward::Kind::Raw) {
                item.insert(u"payload"_s,
                            JsValue::fromJson(forward.payload)
                                .value_or(JsValue(QString::fromUtf8(forward.payload))));
                if (isEditedPayload(forward.payload, delivery.result.messages))
                    item.insert(u"edited"_s, true);
            }
            forwards.append(item);
        }
        json.insert(u"forwards"_s, forwards);
        return line(json);
    }
    const QString time =
        QDateTime::fromMSecsSinceEpoch(delivery.receivedMs).toString(u"yyyy-MM-dd HH:mm:ss"_s)
        + u' ' + delivery.id;
    if (delivery.refusal)
        return line(refusedText(time, delivery));
    QString text = answeredText(time, delivery);
    if (marks.testFlag(DeliveryMark::Pinned))
        text += u"\n  "_s + Tr::tr("Pinned.");
    for (const Forward &forward : delivery.forwards) {
        text += u"\n  "_s + forwardText(forward);
        if (!forward.attempts.isEmpty())
            text += differencesText(forward.attempts.constLast());
    }
    return line(text);
}

QByteArray RelayEvents::decided(DecisionKind kind, const DecisionOutcome &outcome) const
{
    if (!m_json)
        return line(outcome.deliveryId + u' ' + decidedText(kind, outcome));
    JsValue json = JsValue::object({{u"event"_s, u"decision"_s},
                                    {u"id"_s, outcome.deliveryId},
                                    {u"decision"_s, decisionName(kind)},
                                    {u"state"_s, decisionStateName(outcome.state)}});
    if (outcome.state == DecisionOutcome::State::Failed)
        json.insert(u"error"_s, errorJson(outcome.error));
    return line(json);
}

QByteArray RelayEvents::forwarded(const Delivery &delivery) const
{
    const Forward *forward = latest(delivery);
    const ForwardAttempt attempt = forward ? forward->attempts.constLast() : ForwardAttempt();
    if (m_json) {
        JsValue json = postingJson(u"forwarded"_s, delivery, forward, attempt);
        json.insert(u"ms"_s, attempt.durationMs);
        insertDifferences(json, attempt);
        return line(json);
    }
    return line(Tr::tr("%1 %2: forwarded to %3")
                    .arg(clockOf(delivery), subjectOf(delivery, forward), attempt.target)
                + differencesText(attempt));
}

QByteArray RelayEvents::failed(const Delivery &delivery) const
{
    const Forward *forward = latest(delivery);
    const ForwardAttempt attempt = forward ? forward->attempts.constLast() : ForwardAttempt();
    const Error error = attempt.error.value_or(Error());
    const bool willRetry = forward && forward->state == Forward::State::Queued;
    if (m_json) {
        JsValue json = postingJson(u"failed"_s, delivery, forward, attempt);
        json.insert(u"error"_s, errorJson(error));
        json.insert(u"willRetry"_s, willRetry);
        if (willRetry && forward->retryInMs)
            json.insert(u"retryInMs"_s, *forward->retryInMs);
        insertDifferences(json, attempt);
        return line(json);
    }
    return line(Tr::tr("%1 %2: not forwarded: %3 %4")
                    .arg(clockOf(delivery), subjectOf(delivery, forward), error.message,
                         willRetry ? Tr::tr("Next try in %1 s.")
                                         .arg((forward->retryInMs.value_or(0) + 999) / 1000)
                                   : Tr::tr("It is not tried again."))
                + differencesText(attempt));
}

QByteArray RelayEvents::refused(const Delivery &delivery) const
{
    const Error error = delivery.refusal.value_or(Error());
    if (m_json) {
        JsValue json = event(u"refused"_s, delivery);
        json.insert(u"method"_s, shown(delivery.request.method.left(32)));
        json.insert(u"path"_s, shownPath(delivery.request));
        json.insert(u"status"_s, delivery.reply.status);
        insertSender(json, delivery);
        json.insert(u"error"_s, errorJson(error));
        return line(json);
    }
    return line(refusedText(clockOf(delivery), delivery));
}

} // namespace hooksmith::cli
