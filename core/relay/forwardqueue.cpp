// SPDX-License-Identifier: MIT
#include "core/relay/forwardqueue.h"

#include <algorithm>
#include <QRandomGenerator>

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
        connect(lane.pause.get(), &QTimer::timeout, this,
                [this, integrationId] { postNext(integrationId); });
    }
    return lane;
}

void ForwardQueue::setTarget(const QString &integrationId, const QUrl &target)
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
    lane(item.integrationId).items.enqueue(item);
    postNext(item.integrationId);
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

void ForwardQueue::finish(int patienceMs)
{
    m_finishing = true;
    m_patience.start(patienceMs);
    QMetaObject::invokeMethod(this, &ForwardQueue::checkFinished, Qt::QueuedConnection);
}

void ForwardQueue::postNext(const QString &integrationId)
{
    Lane &current = lane(integrationId);
    if (current.posting || current.pause->isActive() || current.items.isEmpty()
        || current.target.isEmpty())
        return;
    current.posting = true;
    const Item &item = current.items.head();
    m_forwarder.post(
        current.target, item.payload, item.deliveryId,
        [this, integrationId](const ForwardAttempt &attempt) { posted(integrationId, attempt); });
}

void ForwardQueue::posted(const QString &integrationId, const ForwardAttempt &attempt)
{
    Lane &current = lane(integrationId);
    current.posting = false;
    Item &head = current.items.head();
    const QString deliveryId = head.deliveryId;
    const int position = head.position;
    Forward::State state = Forward::State::Delivered;
    std::optional<int> retryInMs;
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
    if (state != Forward::State::Queued)
        current.items.dequeue();
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

} // namespace hooksmith
