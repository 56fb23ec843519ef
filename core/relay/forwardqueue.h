// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/forwarder.h"

#include <map>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>
#include <QUrl>

namespace hooksmith {

/// When to try again: the delay doubles from `firstDelayMs` up to `maxDelayMs`, with jitter so that
/// many queues do not knock at once.
struct RetryPolicy
{
    int maxAttempts = 20; ///< About three hours with the defaults
    int firstDelayMs = 1000;
    int maxDelayMs = 15 * 60 * 1000;
    double jitter = 0.2; ///< Plus or minus this share

    /// After `failures` failed attempts (1, 2, ...). `random` in 0..1. A wait that the server asked
    /// for is never shortened.
    int delayMs(int failures, std::optional<int> askedForMs, double random) const;
};

/// The messages that still have to be posted, in order per integration: the next one of an
/// integration is tried only when the one before it was delivered or given up. Integrations do not
/// wait for each other.
///
/// Waits are counted by timers that know nothing of the wall clock: a clock that jumps neither
/// stops nor floods a target.
class ForwardQueue : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        QString deliveryId;
        int position = 0; ///< Of the Forward in its delivery
        QString integrationId;
        QByteArray payload;
        int attempts = 0; ///< Failed so far
        Forward::Kind kind = Forward::Kind::Message;
        HttpRequestMessage request = {}; ///< Raw only: what is passed on
        QUrl target = {}; ///< Not empty: instead of the integration's
        /// Raw only: what our engine says the server will answer.
        std::optional<Reply> predicted = {};
    };

    explicit ForwardQueue(const RetryPolicy &policy, QObject *parent = nullptr);
    ~ForwardQueue() override;

    Forwarder &forwarder() { return m_forwarder; }
    /// Where an integration's messages go. Empty: they wait. A new address is used at once.
    void setTarget(const QString &integrationId, const ForwardTarget &target);
    void setTarget(const QString &integrationId, const QUrl &webhook)
    {
        setTarget(integrationId, ForwardTarget{webhook, false, {}, {}});
    }
    void add(const Item &item);
    /// Forgets what is not being posted right now; returns the positions that were taken out.
    QList<int> remove(const QString &deliveryId);
    /// What a target asked for before the program was started: `target` (as ForwardAttempt has it)
    /// gets nothing of this integration for so long.
    void setWait(const QString &integrationId, const QString &target, int milliseconds);
    /// Tries what waits for its next attempt at once ("retry now").
    void hurry(const QString &integrationId);
    qsizetype waiting() const; ///< Also the ones being posted
    qsizetype waiting(const QString &integrationId) const;
    qint64 waitingBytes(const QString &integrationId) const; ///< What they hold in memory
    /// Posts what can be posted now, starts no retries, and emits finished() when no post is left
    /// that would start within this call's patience; what still waits stays in waiting().
    void finish(int patienceMs);

Q_SIGNALS:
    /// After each attempt. `retryInMs` only for State::Queued.
    void attempted(const QString &deliveryId, int position,
                   const hooksmith::ForwardAttempt &attempt, hooksmith::Forward::State state,
                   std::optional<int> retryInMs);
    void finished();

private:
    struct Lane
    {
        ForwardTarget target;
        QQueue<Item> items;
        qint64 bytes = 0; ///< Of `items`
        bool posting = false;
        std::unique_ptr<QTimer> pause; ///< Active: waiting for the next attempt
        /// Before that, `askedBy` wants nothing more, whichever message is the next.
        std::optional<QDeadlineTimer> notBefore;
        QString askedBy; ///< As in ForwardAttempt::target
    };

    Lane &lane(const QString &integrationId);
    void postNext(const QString &integrationId);
    static qint64 bytesOf(const Item &item)
    {
        return item.payload.size() + item.request.body.size();
    }
    static std::optional<Error> mismatch(const Item &item, const ForwardTarget &target);
    void posted(const QString &integrationId, const ForwardAttempt &attempt);
    void checkFinished();

    RetryPolicy m_policy;
    Forwarder m_forwarder;
    std::map<QString, Lane> m_lanes;
    QTimer m_patience;
    bool m_finishing = false;
};

/// Where a server's reply to a passed-on request is not what was predicted: sentences for a person.
/// JSON is compared as values. Empty: as predicted.
QStringList replyDifferences(const Reply &predicted, int status, const QByteArray &body);

} // namespace hooksmith
