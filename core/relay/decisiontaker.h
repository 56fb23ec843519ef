// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/decisionspool.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>

namespace hooksmith {

class Relay;

/// Carries out what another program has left in the spool of a relay's journal: looks once a
/// second, which is one directory that is usually empty, or not there. (A file watch can fail, on
/// network file systems or when a machine has used up its watches; a socket has a limit of about a
/// hundred characters for its path, and nobody to listen when no relay runs.)
///
/// A file goes away only when what it asks for is on the disk, so a relay that ends before begins
/// anew: what has been released or dropped by then says so, and a replay may come twice.
class DecisionTaker : public QObject
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    /// The relay has opened the journal in `journalFolder`, and owns this.
    DecisionTaker(Relay &relay, const QString &journalFolder);

private:
    struct Task
    {
        QString request, deliveryId;
        DecisionKind kind = DecisionKind::Drop;

        bool operator==(const Task &) const = default;
    };
    struct Progress
    {
        QList<DecisionResult> results;
        qsizetype left = 0;
        bool wantsResults = true;
    };

    void look();
    void startNext();
    void start(const Task &task);
    void replayStored(const Delivery &delivery);
    void done(const Task &task, const std::optional<Error> &error);

    Relay &m_relay;
    DecisionSpool m_spool;
    QTimer m_timer;
    QHash<QString, Progress> m_open; ///< By the request's name
    QQueue<Task> m_waiting;
    QMultiHash<QString, Task> m_replays; ///< On their way, by the delivery that is repeated
    int m_running = 0;
};

} // namespace hooksmith
