// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/journal.h"
#include "core/relay/journalfiles.h"

#include <functional>
#include <QElapsedTimer>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>
#include <variant>
#include <vector>

namespace hooksmith {

/// One thing to write.
struct JournalOrder
{
    struct Add
    {
        Delivery delivery;
    };
    struct Attempt
    {
        QString deliveryId;
        int position = 0;
        ForwardAttempt attempt;
        Forward::State state = Forward::State::Queued;
    };
    struct SetForward
    {
        QString deliveryId;
        int position = 0;
        Forward::State state = Forward::State::Queued;
        std::optional<QByteArray> payload;
    };
    struct Pin
    {
        QString deliveryId;
        bool pinned = false;
    };
    struct Clear
    {
        bool alsoDead = false;
    };
    struct IndexAll
    {
    };
    struct Flush
    {
    };
    std::variant<Flush, Add, Attempt, SetForward, RefusalEntry, Pin, Clear, IndexAll> what;
    std::function<void(const Result<void> &)> done; ///< Called on the writer's thread; may be empty
};

/// The only writer of the journal's database; lives on a thread of its own.
class JournalWriter : public QObject
{
    Q_OBJECT
public:
    explicit JournalWriter(const RetentionPolicy &policy);
    ~JournalWriter() override;

    Result<QList<QueuedForward>> open(const QString &folder);
    const QHash<QString, QString> &recent() const { return m_recent; }
    const QList<AskedWait> &askedWaits() const { return m_askedWaits; }
    /// In one transaction; when that fails, each in its own, so that none is refused for another.
    void carryOut(std::vector<JournalOrder> orders);
    void close();
    /// Where orders come from, and whether there are any; before the first order.
    void setSource(std::function<std::vector<JournalOrder>()> take, std::function<bool()> isBusy)
    {
        m_take = std::move(take);
        m_isBusy = std::move(isBusy);
    }
    /// There are orders that somebody waits for. At once: those that come during a commit share the
    /// next one, and to wait for more of them would leave the processor with nothing to do.
    void carryOutAll() { carryOut(m_take()); }
    /// There are orders that can wait a little for others.
    void remind();

private:
    Error openError(const QSqlError &error) const;
    void prepare();
    Result<void> exec(const QString &sql);
    Result<void> exec(QSqlQuery &query, const QVariantList &values);
    /// All of them, or none.
    Result<void> write(const JournalOrder *orders, std::size_t count);
    /// What nobody waits for and could not be written: not to be forgotten when there is room
    /// again.
    void keep(JournalOrder &&order);
    void writeKept();
    Result<void> apply(const JournalOrder &order);
    Result<void> addDelivery(const Delivery &delivery);
    Result<void> addAttempt(const JournalOrder::Attempt &order);
    Result<void> setForward(const JournalOrder::SetForward &order);
    Result<void> setPinned(const JournalOrder::Pin &order);
    Result<void> addRefusal(const RefusalEntry &refusal);
    Result<QList<QueuedForward>> readQueue();
    void readRecent();
    void readWaits();
    Result<void> addWait(const JournalOrder::Attempt &order);
    static constexpr int busyTimeoutMs = 2000;
    // Retention (journalretention.cpp)
    Result<void> forget(const QString &condition);
    Result<void> clear(bool alsoDead);
    qint64 number(const QString &sql);
    /// Forgets at most so many deliveries of each kind (too many, too old, too large); whether
    /// there are more to forget.
    bool trim(int count);
    void keepHouse();
    bool isQuiet() const;
    bool shrink();
    void emptyLog();
    void scheduleIndexing();
    void idle();
    Result<void> indexSome(int count, bool &more);
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

    RetentionPolicy m_policy;
    int m_sinceTrim = 0; ///< Orders
    bool m_emptiesLog = false; ///< There is something in it that has not been there the last time
    QString m_file;
    QString m_connection;
    QHash<QString, QString> m_recent;
    QList<AskedWait> m_askedWaits;
    QSqlQuery m_addDelivery, m_addForward, m_addAttempt, m_updateForward, m_setForward,
        m_addRefusal;
    QTimer m_idle, m_house;
    QElapsedTimer m_sinceCommit, m_lastIndexing;
    int m_sinceIndexing = 0; ///< Orders
    QTimer m_later, m_keptPause;
    std::vector<JournalOrder> m_kept; ///< In order; nothing of their kind may overtake them
    JournalFiles m_files; ///< As they were opened
    std::function<std::vector<JournalOrder>()> m_take;
    std::function<bool()> m_isBusy;
    /// A wall clock that moves otherwise than this one has been set, and ages mean nothing.
    QElapsedTimer m_clock;
    qint64 m_clockStartMs = 0;
};

} // namespace hooksmith
