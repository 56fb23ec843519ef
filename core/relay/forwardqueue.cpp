// SPDX-License-Identifier: MIT
#include "core/relay/forwardqueue.h"

#include "core/base/tr.h"
#include "core/relay/relayguard.h"

#include <algorithm>
#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace hooksmith {

int RetryPolicy::delayMs(int failures, std::optional<int> askedForMs, double random) const
{
    double delay = firstDelayMs;
    for (int i = 1; i < failures && delay < maxDelayMs; ++i)
        delay *= 2;
    delay = std::min<double>(delay, maxDelayMs) * (1 + jitter * (2 * random - 1));
    return std::max(int(delay), askedForMs.value_or(0));
}

ForwardQueue::ForwardQueue(const RetryPolicy &policy, QObject *parent)
    : QObject(parent), m_policy(policy)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_finishing) {
            m_finishing = false;
            Q_EMIT finished();
        }
    });
}

ForwardQueue::~ForwardQueue() = default;

ForwardQueue::Lane &ForwardQueue::lane(const QString &integrationId)
{
    const auto [position, isNew] = m_lanes.try_emplace(integrationId);
    Lane &lane = position->second;
    if (isNew) {
        lane.pause = std::make_unique<QTimer>();
        lane.pause->setSingleShot(true);
        lane.pause->setTimerType(Qt::PreciseTimer); // Others may be early
        connect(lane.pause.get(), &QTimer::timeout, this,
                [this, integrationId] { postNext(integrationId); });
    }
    return lane;
}

void ForwardQueue::setTarget(const QString &integrationId, const ForwardTarget &target)
{
    Lane &changed = lane(integrationId);
    if (changed.target == target)
        return;
    changed.target = target;
    changed.pause->stop();
    postNext(integrationId);
}

void ForwardQueue::add(const Item &item)
{
    Lane &current = lane(item.integrationId);
    current.items.enqueue(item);
    current.bytes += bytesOf(item);
    postNext(item.integrationId);
}

QList<int> ForwardQueue::remove(const QString &deliveryId)
{
    QList<int> positions;
    for (auto &[id, current] : m_lanes) {
        const bool headIsBusy = current.posting;
        for (qsizetype i = current.items.size() - 1; i >= (headIsBusy ? 1 : 0); --i) {
            if (current.items.at(i).deliveryId != deliveryId)
                continue;
            positions.prepend(current.items.at(i).position);
            current.bytes -= bytesOf(current.items.at(i));
            current.items.removeAt(i);
            if (i == 0) {
                current.pause->stop();
                const QString integrationId = id;
                QMetaObject::invokeMethod(
                    this, [this, integrationId] { postNext(integrationId); }, Qt::QueuedConnection);
            }
        }
    }
    return positions;
}

void ForwardQueue::setWait(const QString &integrationId, const QString &target, int milliseconds)
{
    Lane &current = lane(integrationId);
    current.notBefore = QDeadlineTimer(milliseconds, Qt::PreciseTimer);
    current.askedBy = target;
}

void ForwardQueue::hurry(const QString &integrationId)
{
    const auto found = m_lanes.find(integrationId);
    if (found != m_lanes.end())
        found->second.notBefore.reset();
    if (found == m_lanes.end() || !found->second.pause->isActive())
        return;
    found->second.pause->stop();
    postNext(integrationId);
}

qsizetype ForwardQueue::waiting() const
{
    qsizetype count = 0;
    for (const auto &[id, lane] : m_lanes)
        count += lane.items.size();
    return count;
}

qsizetype ForwardQueue::waiting(const QString &integrationId) const
{
    const auto found = m_lanes.find(integrationId);
    return found == m_lanes.end() ? 0 : found->second.items.size();
}

qint64 ForwardQueue::waitingBytes(const QString &integrationId) const
{
    const auto found = m_lanes.find(integrationId);
    return found == m_lanes.end() ? 0 : found->second.bytes;
}

void ForwardQueue::finish(int patienceMs)
{
    // Asked again it may only take less time: the one who hurries may come first.
    if (!m_finishing || (m_patience.isActive() && patienceMs < m_patience.remainingTime()))
        m_patience.start(patienceMs);
    m_finishing = true;
    QMetaObject::invokeMethod(this, &ForwardQueue::checkFinished, Qt::QueuedConnection);
}

std::optional<Error> ForwardQueue::mismatch(const Item &item, const ForwardTarget &target)
{
    if (item.kind == Forward::Kind::Message && target.isRest)
        return Error{u"target-changed"_s,
                     Tr::tr("The message was made for a webhook, and the target is the REST "
                            "interface now. Replay the delivery."),
                     {},
                     {}};
    if (item.kind == Forward::Kind::Rest && !target.isRest)
        return Error{u"target-changed"_s,
                     Tr::tr("The message was made for the REST interface, and the target is a "
                            "webhook now. Replay the delivery."),
                     {},
                     {}};
    if (item.kind == Forward::Kind::Raw && target.isRest)
        return Error{u"target-changed"_s,
                     Tr::tr("A request can be passed on to a webhook only, and the target is the "
                            "REST interface now."),
                     {},
                     {}};
    return {};
}

void ForwardQueue::postNext(const QString &integrationId)
{
    Lane &current = lane(integrationId);
    if (current.posting || current.pause->isActive() || current.items.isEmpty())
        return;
    const Item &item = current.items.head();
    const ForwardTarget target =
        item.target.isEmpty() ? current.target : ForwardTarget{item.target, false, {}, {}};
    if (target.isEmpty())
        return;
    if (current.notBefore && withoutToken(target.url.toString()) == current.askedBy) {
        const qint64 remaining = current.notBefore->remainingTime();
        if (remaining > 0) {
            current.pause->start(int(remaining) + 1); // Of a millisecond something may be left
            return;
        }
        current.notBefore.reset();
    }
    current.posting = true;
    const auto done = [this, integrationId](const ForwardAttempt &attempt) {
        posted(integrationId, attempt);
    };
    if (auto error = mismatch(item, target)) {
        ForwardAttempt attempt;
        attempt.timeMs = QDateTime::currentMSecsSinceEpoch();
        attempt.error = std::move(error);
        attempt.permanent = true;
        QMetaObject::invokeMethod(
            this, [done, attempt] { done(attempt); }, Qt::QueuedConnection);
        return;
    }
    // Each message of a delivery has a name of its own: to whoever looks for duplicates they are
    // none.
    const QString id = item.position == 0
        ? item.deliveryId
        : item.deliveryId + u'.' + QString::number(item.position + 1);
    m_forwarder.post(target,
                     item.kind == Forward::Kind::Raw ? passedRequest(target, item.request, id)
                                                     : messageRequest(target, item.payload, id),
                     done);
}

void ForwardQueue::posted(const QString &integrationId, const ForwardAttempt &given)
{
    ForwardAttempt attempt = given;
    Lane &current = lane(integrationId);
    current.posting = false;
    Item &head = current.items.head();
    if (head.predicted && attempt.status > 0)
        attempt.differences = replyDifferences(*head.predicted, attempt.status, attempt.reply);
    const QString deliveryId = head.deliveryId;
    const int position = head.position;
    Forward::State state = Forward::State::Delivered;
    std::optional<int> retryInMs;
    if (attempt.retryAfterMs)
        setWait(integrationId, attempt.target, *attempt.retryAfterMs);
    if (attempt.error) {
        ++head.attempts;
        if (attempt.permanent || head.attempts >= m_policy.maxAttempts) {
            state = Forward::State::Dead;
        } else {
            state = Forward::State::Queued;
            retryInMs = m_policy.delayMs(head.attempts, attempt.retryAfterMs,
                                         QRandomGenerator::global()->generateDouble());
            current.pause->start(*retryInMs);
        }
    }
    if (state != Forward::State::Queued) {
        current.bytes -= bytesOf(head);
        current.items.dequeue();
    }
    Q_EMIT attempted(deliveryId, position, attempt, state, retryInMs);
    postNext(integrationId);
    checkFinished();
}

void ForwardQueue::checkFinished()
{
    if (!m_finishing)
        return;
    for (const auto &[id, lane] : m_lanes) {
        if (lane.posting)
            return;
    }
    m_finishing = false;
    m_patience.stop();
    Q_EMIT finished();
}

QStringList replyDifferences(const Reply &predicted, int status, const QByteArray &body)
{
    QStringList differences;
    if (predicted.status != status)
        differences.append(Tr::tr("Status: %1 was predicted, the server answered %2.")
                               .arg(predicted.status)
                               .arg(status));
    const QByteArray expected = predicted.body.isString() ? predicted.body.toString().toUtf8()
        : predicted.body.isUndefined()                    ? QByteArray()
                                                          : predicted.body.toJson();
    if (expected == body)
        return differences;
    const Result<JsValue> wanted = JsValue::fromJson(expected);
    const Result<JsValue> given = JsValue::fromJson(body);
    if (wanted && given && wanted->isObject() && given->isObject()) {
        for (const auto &[key, value] : wanted->members()) {
            const JsValue other = given->value(key);
            if (other.isUndefined())
                differences.append(
                    Tr::tr("Reply: \"%1\" was predicted, the server did not send it.").arg(key));
            else if (!(other == value))
                differences.append(
                    Tr::tr("Reply, \"%1\": %2 was predicted, the server answered %3.")
                        .arg(key, QString::fromUtf8(value.toJson().left(200)),
                             QString::fromUtf8(other.toJson().left(200))));
        }
        for (const auto &[key, value] : given->members()) {
            if (!wanted->contains(key))
                differences.append(Tr::tr("Reply: the server also sent \"%1\": %2.")
                                       .arg(key, QString::fromUtf8(value.toJson().left(200))));
        }
    } else {
        differences.append(
            Tr::tr("Reply: %1 was predicted, the server answered %2.")
                .arg(QString::fromUtf8(expected.left(200)), QString::fromUtf8(body.left(200))));
    }
    return differences;
}

} // namespace hooksmith
