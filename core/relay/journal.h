// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <functional>
#include <memory>
#include <QList>
#include <QObject>
#include <QString>

namespace hooksmith {

/// A post that was not finished when the program ended.
struct QueuedForward
{
    Delivery delivery; ///< Id, time, integration, provider; nothing else
    int position = 0;
    QByteArray payload;
    int attempts = 0; ///< Failed so far
};

/// The relay's memory: a SQLite database (WAL, full sync, readable by its owner only) in a folder.
///
/// Writing happens on a thread of its own, because a commit waits for the disk. Everything asked
/// for while a commit is under way goes into the next one, so that many deliveries share one sync.
/// A callback with success means: survives a power cut. Callbacks come on the caller's thread.
class Journal : public QObject
{
    Q_OBJECT
public:
    static constexpr auto fileName = "relay.sqlite";

    /// Finished deliveries beyond this number are forgotten, oldest first.
    explicit Journal(int keepDeliveries = 100000, QObject *parent = nullptr);
    /// Writes what was asked for, then closes.
    ~Journal() override;

    /// Creates what is missing and returns what still has to be forwarded, oldest first. Errors:
    /// "journal-folder", "journal-in-use" (another program has it open), "journal-corrupt",
    /// "journal-too-new", "journal-not-writable".
    Result<QList<QueuedForward>> open(const QString &folder);

    using Callback = std::function<void(const Result<void> &)>;
    /// Stores a delivery and its forwards. Errors: "journal-write" (disk full, locked, corrupt).
    void add(const Delivery &delivery, QObject *context, Callback done);
    void recordAttempt(const QString &deliveryId, int position, const ForwardAttempt &attempt,
                       Forward::State state);
    /// Calls back when everything asked for before is written (or has failed).
    void flush(QObject *context, std::function<void()> done);

private:
    class Writer;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hooksmith
