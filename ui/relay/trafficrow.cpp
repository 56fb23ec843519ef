// SPDX-License-Identifier: MIT
#include "ui/relay/trafficrow.h"

#include "core/relay/relayguard.h"
#include "core/traffic/journalsearch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype longestPath = 512;

class Row
{
    Q_DECLARE_TR_FUNCTIONS(hooksmith::ui::TrafficRow)
};

/// What a delivery costs in memory, about. The run's values weigh several times their JSON.
qint64 weightOf(const Delivery &delivery)
{
    qint64 bytes = 4096 + delivery.request.body.size() + delivery.reply.body.size();
    for (const HeaderField &field : delivery.request.headers)
        bytes += 64 + field.name.size() + field.value.size();
    bytes += 6 * delivery.request.body.size() * delivery.result.returned.size();
    return bytes;
}

std::shared_ptr<const Delivery> lightCopy(const Delivery &delivery)
{
    auto light = std::make_shared<Delivery>(delivery);
    light->request.headers.clear();
    light->request.body.clear();
    const RunResult run = std::exchange(light->result, {});
    light->result.profile = run.profile;
    light->result.outcome = run.outcome;
    light->reply.body.clear();
    for (Forward &forward : light->forwards)
        forward.payload.clear();
    return light;
}

QString signatureText(const SignatureVerdict &verdict)
{
    switch (verdict.kind) {
    case SignatureVerdict::Kind::Valid: return Row::tr("valid");
    case SignatureVerdict::Kind::Invalid: return Row::tr("invalid");
    case SignatureVerdict::Kind::Absent: return Row::tr("missing");
    case SignatureVerdict::Kind::Stale: return Row::tr("too old");
    case SignatureVerdict::Kind::UnknownSecret: return Row::tr("no secret");
    case SignatureVerdict::Kind::NotSigned: return {};
    case SignatureVerdict::Kind::NotChecked: return Row::tr("not checked");
    }
    return {};
}

/// There was a message to be posted and no server to post it to. (The relay's note says so in a
/// sentence that is too long for a column.)
bool isNotPosted(const Delivery &delivery)
{
    return delivery.rule.isEmpty() && !delivery.refusal && delivery.forwards.isEmpty()
        && !delivery.note.isEmpty() && delivery.mode != RelayMode::Outgoing
        && delivery.result.outcome.code == OutcomeCode::Posted;
}

} // namespace

void TrafficRow::merge(const Delivery &news)
{
    const bool onlyForwards = news.request.headers.isEmpty() && !news.forwards.isEmpty();
    if (contents && onlyForwards && !contents->request.headers.isEmpty()) {
        auto updated = std::make_shared<Delivery>(*contents);
        for (qsizetype i = 0; i < news.forwards.size() && i < updated->forwards.size(); ++i) {
            const QByteArray payload = updated->forwards.at(i).payload;
            updated->forwards[i] = news.forwards.at(i);
            if (news.forwards.at(i).payload.isEmpty())
                updated->forwards[i].payload = payload;
        }
        if (!news.note.isEmpty())
            updated->note = news.note;
        contents = std::move(updated);
    } else if (!contents && light && onlyForwards) {
        // The contents are not in memory: the summary is all there is to update.
        auto updated = std::make_shared<Delivery>(*light);
        updated->forwards = news.forwards;
        if (!news.note.isEmpty())
            updated->note = news.note;
        light = std::move(updated);
        forward = forwardText(*light);
        if (stage == Stage::Answered)
            outcome = outcomeText(*light);
        marks = marksOf(*light) | given;
        return;
    } else {
        contents = std::make_shared<Delivery>(news);
        light.reset();
    }
    weight = weightOf(*contents);
    summarise();
}

void TrafficRow::setContents(const Delivery &delivery)
{
    contents = std::make_shared<Delivery>(delivery);
    light.reset();
    weight = weightOf(delivery);
    summarise();
}

void TrafficRow::dropContents()
{
    light = lightCopy(*contents);
    contents.reset();
    weight = 0;
}

void TrafficRow::setEntry(const JournalEntry &entry)
{
    id = entry.delivery.id;
    light = std::make_shared<Delivery>(summaryOf(entry));
    // Of what was turned away the journal has no more.
    if (light->refusal)
        contents = light;
    size = entry.bodyBytes;
    given.setFlag(DeliveryMark::Pinned, entry.pinned);
    summarise();
}

void TrafficRow::summarise()
{
    const Delivery &item = contents ? *contents : *light;
    receivedMs = item.receivedMs;
    name = !item.integrationName.isEmpty() ? item.integrationName
        : !item.integrationId.isEmpty()    ? item.integrationId
                                           : QString::fromUtf8(item.request.path());
    request = QString::fromLatin1(item.request.method) + u' '
        + withoutToken(QString::fromUtf8(item.request.path().left(longestPath)));
    provider = item.provider.name;
    event = item.provider.event;
    if (contents)
        size = item.request.body.size();
    status = item.reply.status;
    durationMs = item.durationMs;
    const bool fromJournal = !contents && item.reply.status > 0;
    if (item.refusal)
        stage = Stage::Refused;
    else if (item.request.method.isEmpty())
        stage = Stage::Earlier;
    else
        stage = item.reply.status > 0 && (fromJournal || !item.reply.headers.isEmpty())
            ? Stage::Answered
            : Stage::Running;
    if (stage == Stage::Earlier)
        outcome = Row::tr("Received before the last start; being forwarded now.");
    else if (item.refusal)
        outcome = item.refusal->message;
    else if (!item.rule.isEmpty() && !item.note.isEmpty())
        outcome = item.note;
    else if (stage == Stage::Answered && item.result.profile.isEmpty()
             && item.result.outcome.explanation.isEmpty())
        outcome = Row::tr("Answered as the settings say; no script took part.");
    else if (isNotPosted(item))
        outcome = Row::tr("The script makes a message. It is not posted: no Rocket.Chat address is "
                          "set.");
    else
        outcome = outcomeText(item);
    forward = item.rule.isEmpty() ? forwardText(item) : QString();
    signature = signatureText(item.signature);
    signatureReason = item.signature.reason;
    signatureKind = item.signature.kind;
    replay = !item.replayOf.isEmpty();
    marks = marksOf(item) | given;
}

QString TrafficRow::marksText() const
{
    QStringList words;
    if (marks.testFlag(DeliveryMark::Pinned))
        words.append(Row::tr("pinned"));
    if (marks.testFlag(DeliveryMark::Held))
        words.append(Row::tr("held"));
    if (marks.testFlag(DeliveryMark::Duplicate))
        words.append(Row::tr("duplicate"));
    if (marks.testFlag(DeliveryMark::Dead))
        words.append(Row::tr("dead"));
    if (replay)
        words.append(Row::tr("replay"));
    return words.join(u", "_s);
}

/// Without the address, which the sentence begins with and which fills the column.
static QString reasonOf(const ForwardAttempt &attempt)
{
    const QString message = attempt.error ? attempt.error->message : QString();
    const QString start = attempt.target + u' ';
    return !attempt.target.isEmpty() && message.startsWith(start) ? message.mid(start.size())
                                                                  : message;
}

QString forwardText(const Delivery &delivery)
{
    if (isNotPosted(delivery))
        return Row::tr("no address");
    const bool waits = delivery.has(Forward::State::Queued);
    if (!delivery.note.isEmpty() && (delivery.forwards.isEmpty() || waits))
        return delivery.note;
    if (delivery.forwards.isEmpty())
        return {};
    if (delivery.has(Forward::State::Held))
        return Row::tr("held: release or drop it");
    int delivered = 0, dropped = 0;
    QString trouble;
    bool dead = false;
    for (const Forward &forward : delivery.forwards) {
        if (forward.state == Forward::State::Delivered)
            ++delivered;
        else if (forward.state == Forward::State::Dropped)
            ++dropped;
        else if (!forward.attempts.isEmpty() && forward.attempts.constLast().error)
            trouble = reasonOf(forward.attempts.constLast());
        dead = dead || forward.state == Forward::State::Dead;
    }
    if (delivered == delivery.forwards.size())
        return Row::tr("delivered");
    if (delivered + dropped == delivery.forwards.size())
        return Row::tr("dropped");
    if (trouble.isEmpty()) // Of the journal's list, which has no attempts
        return dead ? Row::tr("given up") : Row::tr("waiting");
    return dead ? Row::tr("given up: %1").arg(trouble)
                : Row::tr("will be tried again: %1").arg(trouble);
}

} // namespace hooksmith::ui
