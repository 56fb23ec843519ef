// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <functional>
#include <memory>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace hooksmith {

/// A post that was not finished when the program ended.
struct QueuedForward
{
    /// Id, time, integration, provider; of a raw forward also the request and `result.reply` (the
    /// prediction).
    Delivery delivery;
    int position = 0;
    QByteArray payload;
    int attempts = 0; ///< Failed so far
    Forward::Kind kind = Forward::Kind::Message;
    QUrl target;
};

/// What a target asked for (Retry-After) and what is left of it.
struct AskedWait
{
    QString integrationId;
    QString target; ///< As ForwardAttempt has it
    int milliseconds = 0;
};

/// What the journal may keep. Never forgotten, whatever the numbers say: deliveries that are still
/// to be forwarded, held, dead, or pinned.
struct RetentionPolicy
{
    int keepDeliveries = 100000; ///< Newest first
    int keepDays = 90; ///< 0: no limit
    /// Of the database in use; 0: no limit. The file itself shrinks when there is time for it.
    qint64 keepBytes = 2LL * 1024 * 1024 * 1024;
    int keepRefusals = 10000;
    int checkEveryMs = 60 * 1000; ///< At least so often something is forgotten when it is time
};

/// A delivery as a list shows it: `delivery` has neither headers nor bodies (unless they are asked
/// for) nor run, and its forwards have only their states.
struct JournalEntry
{
    qint64 seq = 0; ///< The order of arrival, whatever the clock did
    Delivery delivery;
    qint64 bodyBytes = 0;
    QString outcome; ///< cli.md, outcome.code; empty when no script took part
    QString explanation;
    bool pinned = false;
};

/// A request that was turned away.
struct RefusalEntry
{
    qint64 timeMs = 0;
    QString id;
    QString peer;
    QString integrationId; ///< Empty when it never got that far
    QByteArray method;
    QString path; ///< Without its token
    int status = 0;
    Error error; ///< `message` says what is wrong and what to do
    QString provider = {}, event = {}; ///< Ids; empty: not known when it was refused
    QString signature = {}; ///< signatureKindName(); empty as well
};

struct JournalQuery
{
    /// Words that all occur in the address, the headers or the body (the first 64 KiB of it);
    /// beginnings of words count, case and accents do not. Empty: everything.
    QString text;
    QString integrationId; ///< Empty: all
    QString provider; ///< Id; empty: all
    std::optional<Forward::State> state; ///< At least one forward in this state (Dead, Held, ...)
    std::optional<int> status; ///< Of our reply
    bool pinnedOnly = false;
    qint64 beforeSeq = 0; ///< For the next page: the last entry's seq; 0: from the newest
    int limit = 200;
    bool withRequest = false; ///< Entries have headers and body as well
    /// What arrived in a burst gets into the search index when there is time. Until then a text is
    /// looked for in one delivery after the other, which takes a second for 100,000.
    enum class Part {
        All,
        Quick, ///< The index, and the newest of what is not in it: within 100 ms, whatever came
        Rest, ///< The index as it is now, and what of the others Quick left out
    };
    Part part = Part::All;
};

struct JournalUsage
{
    qint64 deliveries = 0;
    qint64 bytes = 0; ///< In use by the database, without its log
    qint64 oldestMs = 0; ///< 0: empty
    qint64 queued = 0, dead = 0, held = 0; ///< Forwards
};

/// The relay's memory: a SQLite database (WAL, full sync, readable by its owner only) in a folder.
///
/// Writing happens on a thread of its own, because a commit waits for the disk. Everything asked
/// for while a commit is under way goes into the next one, so that many deliveries share one sync.
/// A callback with success means: survives a power cut. Reading has another thread and never waits
/// for a writer. Callbacks come on the caller's thread, unless their context is destroyed first.
class Journal : public QObject
{
    Q_OBJECT
public:
    static constexpr auto fileName = "relay.sqlite";

    explicit Journal(const RetentionPolicy &policy = {}, QObject *parent = nullptr);
    /// Writes what was asked for, then closes.
    ~Journal() override;

    /// Creates what is missing, brings older formats up to date, and returns what still has to be
    /// forwarded, oldest first. Errors: "journal-folder", "journal-in-use" (another relay has it
    /// open), "journal-locked" (another program has a lock on the file), "journal-corrupt",
    /// "journal-too-new", "journal-full" (disk), "journal-not-writable".
    Result<QList<QueuedForward>> open(const QString &folder);
    /// The same without waiting for the file, which another program may hold for seconds.
    void openLater(const QString &folder, QObject *context,
                   std::function<void(const Result<QList<QueuedForward>> &)> done);
    /// After open(): recent deliveries by recentKey(), to recognise repetitions.
    const QHash<QString, QString> &recentDeliveries() const;
    static QString recentKey(const Delivery &delivery);
    /// After open(): what targets asked for before the last end, where it is not over yet.
    const QList<AskedWait> &askedWaits() const;
    /// After open(): what a person should know about how it went, a sentence; usually empty.
    QString warning() const;

    using Callback = std::function<void(const Result<void> &)>;
    /// Stores a delivery and its forwards. Errors: "journal-full" (disk), "journal-locked" (another
    /// program holds it), "journal-corrupt", "journal-gone" (deleted or replaced while it was
    /// open), "journal-conflict" (this one contradicts what is stored), "journal-write" (anything
    /// else).
    void add(const Delivery &delivery, QObject *context, Callback done);
    /// What could not be written is written when that is possible again.
    void recordAttempt(const QString &deliveryId, int position, const ForwardAttempt &attempt,
                       Forward::State state);
    /// What a person decides about a forward (release, drop, try again). With `payload` its message
    /// is replaced. Errors as of add().
    void setForward(const QString &deliveryId, int position, Forward::State state,
                    const std::optional<QByteArray> &payload, QObject *context, Callback done);
    void recordRefusal(const RefusalEntry &refusal);
    void setPinned(const QString &deliveryId, bool pinned);
    /// Forgets what retention may forget; with `alsoDead` also dead letters.
    void clear(bool alsoDead, QObject *context, Callback done);
    /// Brings the search index up to date now; otherwise that is done when there is nothing to
    /// write.
    void index(QObject *context, Callback done);
    /// Calls back when everything asked for before is written (or has failed).
    void flush(QObject *context, std::function<void()> done);

    // Reading. Errors: "journal-read"; load() also "not-found".
    /// Newest first.
    void find(const JournalQuery &query, QObject *context,
              std::function<void(const Result<QList<JournalEntry>> &)> done);
    /// Everything about one delivery: bytes, run, forwards, attempts.
    void load(const QString &deliveryId, QObject *context,
              std::function<void(const Result<Delivery> &)> done);
    /// Newest first.
    void refusals(int limit, QObject *context,
                  std::function<void(const Result<QList<RefusalEntry>> &)> done);
    void usage(QObject *context, std::function<void(const Result<JournalUsage> &)> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hooksmith
