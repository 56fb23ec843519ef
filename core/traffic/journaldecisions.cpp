// SPDX-License-Identifier: MIT
#include "core/traffic/journaldecisions.h"

#include "core/relay/decisionspool.h"
#include "core/relay/journallock.h"
#include "core/relay/journalreader.h"
#include "core/relay/journalwriter.h"
#include "core/traffic/journalsearch.h"

#include <algorithm>
#include <limits>
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int lookEveryMs = 50;
constexpr int lookForLockMs = 1000;
constexpr qint64 patienceMs = 20000; ///< And for each delivery:
constexpr qint64 patiencePerDeliveryMs = 100;

using Tell = std::function<void(const DecisionOutcome &)>;
using State = DecisionOutcome::State;

/// What to forget is the relay's business, which knows its settings.
RetentionPolicy keepAll()
{
    constexpr int all = std::numeric_limits<int>::max();
    return {all, 0, 0, all};
}

Result<void> write(JournalWriter &writer, const Delivery &delivery, const DecisionRule &rule)
{
    std::vector<JournalOrder> orders;
    Result<void> result;
    for (int i = 0; i < delivery.forwards.size(); ++i) {
        if (rule.from.contains(delivery.forwards.at(i).state))
            orders.push_back({JournalOrder::SetForward{delivery.id, i, rule.to, {}},
                              [&result](const Result<void> &done) {
                                  if (!done)
                                      result = done;
                              }});
    }
    if (orders.empty())
        return unexpected(rule.nothing);
    writer.carryOut(std::move(orders));
    return result;
}

/// Nobody else has the journal.
Result<void> decideHere(const QString &folder, DecisionKind kind, const QStringList &deliveryIds,
                        const Tell &tell)
{
    JournalWriter writer(keepAll());
    if (const auto opened = writer.open(folder); !opened)
        return unexpected(opened.error());
    JournalReader reader;
    reader.open(folder);
    QStringList toRepeat;
    for (const QString &id : deliveryIds) {
        const Result<Delivery> delivery = reader.load(id);
        if (delivery && kind == DecisionKind::Replay) {
            toRepeat.append(id);
            continue;
        }
        const Result<void> done = delivery ? write(writer, *delivery, ruleOf(kind))
                                           : Result<void>(unexpected(delivery.error()));
        if (done)
            tell({id, State::Done, {}});
        else
            tell({id, State::Failed, done.error()});
    }
    if (toRepeat.isEmpty())
        return {};
    const Result<QString> left =
        DecisionSpool(folder).leave(kind, toRepeat, DecisionSpool::Results::Unwanted);
    for (const QString &id : toRepeat) {
        if (left)
            tell({id, State::Left, {}});
        else
            tell({id, State::Failed, left.error()});
    }
    return {};
}

} // namespace

bool concerns(DecisionKind kind, const Delivery &delivery)
{
    if (kind == DecisionKind::Replay)
        return true;
    const DecisionRule rule = ruleOf(kind);
    return std::any_of(rule.from.cbegin(), rule.from.cend(),
                       [&delivery](Forward::State state) { return delivery.has(state); });
}

Result<bool> decideInJournal(const QString &folder, DecisionKind kind,
                             const QStringList &deliveryIds, const Tell &tell)
{
    if (const Result<void> there = checkJournal(folder); !there)
        return unexpected(there.error());
    DecisionSpool spool(folder);
    QString left; // With the relay that has the journal
    QElapsedTimer clock, sinceLock;
    clock.start();
    const qint64 patience = patienceMs + patiencePerDeliveryMs * deliveryIds.size();
    while (true) {
        if (!sinceLock.isValid() || sinceLock.hasExpired(lookForLockMs)) {
            sinceLock.start();
            const auto lock = JournalLock::take(folder);
            if (!lock && lock.error().code != "journal-in-use"_L1)
                return unexpected(lock.error());
            // Also when the relay has ended without having come to it.
            if (lock && (left.isEmpty() || spool.takeBack(left))) {
                const Result<void> done = decideHere(folder, kind, deliveryIds, tell);
                return done ? Result<bool>(false) : unexpected(done.error());
            }
        }
        if (left.isEmpty()) {
            const Result<QString> name =
                spool.leave(kind, deliveryIds, DecisionSpool::Results::Wanted);
            if (!name)
                return unexpected(name.error());
            left = *name;
        }
        if (const auto results = spool.takeResults(left)) {
            for (const DecisionResult &result : *results)
                tell({result.deliveryId, result.error ? State::Failed : State::Done,
                      result.error.value_or(Error())});
            return true;
        }
        if (clock.hasExpired(patience))
            break;
        QThread::msleep(lookEveryMs);
    }
    for (const QString &id : deliveryIds)
        tell({id, State::Left, {}});
    return true;
}

} // namespace hooksmith
