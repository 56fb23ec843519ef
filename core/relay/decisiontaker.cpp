// SPDX-License-Identifier: MIT
#include "core/relay/decisiontaker.h"

#include "core/base/logging.h"
#include "core/relay/relay.h"

namespace hooksmith {

namespace {

constexpr int lookEveryMs = 1000;
/// Of many: each is loaded with its body, and a replay runs its script.
constexpr int mostAtOnce = 16;

std::optional<Error> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

DecisionTaker::DecisionTaker(Relay &relay, const QString &journalFolder)
    : QObject(&relay), m_relay(relay), m_spool(journalFolder)
{
    connect(&m_timer, &QTimer::timeout, this, &DecisionTaker::look);
    m_timer.start(lookEveryMs);
    const auto stored = [this](const Delivery &delivery) {
        if (!m_replays.isEmpty() && !delivery.replayOf.isEmpty())
            replayStored(delivery);
    };
    connect(&relay, &Relay::answered, this, stored);
    connect(&relay, &Relay::refused, this, stored);
}

void DecisionTaker::look()
{
    if (!m_relay.isRunning())
        return; // What is left waits for the next start
    const QList<DecisionSpool::Request> requests = m_spool.pending(m_open.keys());
    for (const DecisionSpool::Request &request : requests) {
        if (request.deliveryIds.isEmpty()) {
            m_spool.finish(request.name, {});
            continue;
        }
        m_open.insert(request.name, {{}, request.deliveryIds.size(), request.wantsResults});
        for (const QString &id : request.deliveryIds)
            m_waiting.enqueue({request.name, id, request.kind});
    }
    startNext();
}

void DecisionTaker::startNext()
{
    while (m_running < mostAtOnce && !m_waiting.isEmpty() && m_relay.isRunning()) {
        ++m_running;
        start(m_waiting.dequeue());
    }
}

void DecisionTaker::start(const Task &task)
{
    const Relay::Done finished = [this, task](const Result<void> &result) {
        done(task, errorOf(result));
    };
    switch (task.kind) {
    case DecisionKind::Release: m_relay.release(task.deliveryId, {}, this, finished); return;
    case DecisionKind::Drop: m_relay.drop(task.deliveryId, this, finished); return;
    case DecisionKind::Requeue: m_relay.requeue(task.deliveryId, this, finished); return;
    case DecisionKind::Replay: break;
    }
    // Accepted is not stored yet. It is expected before, because it may be refused at once.
    m_replays.insert(task.deliveryId, task);
    m_relay.replay({task.deliveryId}, {}, this, [this, task](const Result<void> &result) {
        if (result)
            return;
        m_replays.remove(task.deliveryId, task);
        done(task, result.error());
    });
}

void DecisionTaker::replayStored(const Delivery &delivery)
{
    const auto found = m_replays.find(delivery.replayOf);
    if (found == m_replays.end())
        return;
    const Task task = *found;
    m_replays.erase(found);
    done(task, delivery.refusal);
}

void DecisionTaker::done(const Task &task, const std::optional<Error> &error)
{
    --m_running;
    Progress &progress = m_open[task.request];
    progress.results.append({task.deliveryId, error});
    if (error)
        qCWarning(lcRelay) << "a decision cannot be carried out" << decisionName(task.kind)
                           << task.deliveryId << error->code;
    if (--progress.left == 0) {
        m_spool.finish(task.request,
                       progress.wantsResults ? std::optional(progress.results) : std::nullopt);
        m_open.remove(task.request);
    }
    startNext();
}

} // namespace hooksmith
