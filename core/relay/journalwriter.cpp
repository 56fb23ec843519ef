// SPDX-License-Identifier: MIT
#include "core/relay/journalwriter.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/relay/journalschema.h"
#include "core/relay/runresultreader.h"

#include <algorithm>
#include <cstdlib>
#include <QDateTime>
#include <QDir>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int recentCount = 5000;
constexpr int laterMs = 25;
constexpr int indexBatch = 200;
/// Between commits: what arrives meanwhile waits for one of these only.
constexpr int indexBatchWhileBusy = 20;
constexpr int indexPauseMs = 60;
/// More orders than these between two looks at the index are a burst, in which the processor has
/// better things to do. Searching finds what is not in the index, too (JournalQuery::Part).
constexpr int burstOrders = 30;
constexpr qint64 longestBurstMs = 2000; ///< Then a little is indexed all the same
/// After so many orders something is forgotten without waiting for the time, so that it is little.
constexpr int trimOrders = 1000;
constexpr int trimAtStart = 1000;
constexpr int firstCheckMs = 5000; ///< What was forgotten at the start can leave the file
constexpr int keptPauseMs = 1000;
constexpr std::size_t mostKept = 50000;

/// What happened to a forward: forgotten, it would be posted again after a restart.
bool isForKeeping(const JournalOrder &order)
{
    return std::holds_alternative<JournalOrder::Attempt>(order.what);
}

/// Whether others could be written although this one could not.
bool isOfOneOrder(const Error &error)
{
    return error.code != "journal-locked"_L1 && error.code != "journal-gone"_L1;
}

} // namespace

JournalWriter::JournalWriter(const RetentionPolicy &policy)
    : m_policy(policy), m_idle(this), m_house(this), m_later(this), m_keptPause(this)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &JournalWriter::idle);
    m_house.setSingleShot(true);
    connect(&m_house, &QTimer::timeout, this, &JournalWriter::keepHouse);
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::PreciseTimer);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &JournalWriter::carryOutAll);
    m_keptPause.setSingleShot(true);
    m_keptPause.setInterval(keptPauseMs);
    connect(&m_keptPause, &QTimer::timeout, this, &JournalWriter::writeKept);
}

void JournalWriter::remind()
{
    if (!m_later.isActive())
        m_later.start();
}

JournalWriter::~JournalWriter()
{
    if (!m_kept.empty())
        writeKept();
    close();
}

void JournalWriter::close()
{
    for (QSqlQuery *query : {&m_addDelivery, &m_addForward, &m_addAttempt, &m_updateForward,
                             &m_setForward, &m_addRefusal})
        *query = QSqlQuery();
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<QList<QueuedForward>> JournalWriter::open(const QString &folder)
{
    m_clock.start();
    m_clockStartMs = QDateTime::currentMSecsSinceEpoch();
    m_file = QDir(folder).filePath(QLatin1StringView(Journal::fileName));
    m_connection = QUuid::createUuid().toString();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    if (!connection.open())
        return unexpected(openError(connection.lastError()));
    QSqlQuery query(connection);
    // The first statement that reads the file finds out whether it is a database.
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return unexpected(openError(query.lastError()));
    const int version = query.value(0).toInt();
    query.finish();
    if (version > journalschema::version)
        return unexpected(
            Error{u"journal-too-new"_s,
                  Tr::tr("The journal %1 was written by a newer version of Hooksmith.")
                      .arg(QDir::toNativeSeparators(m_file)),
                  QString::number(version),
                  {}});
    QSqlError error;
    if (version < journalschema::version
        && !journalschema::bringUpToDate(connection, version, error))
        return unexpected(openError(error));
    for (const QString &pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
          u"PRAGMA wal_autocheckpoint=4000"_s, u"PRAGMA cache_size=-16000"_s,
          u"PRAGMA journal_size_limit=67108864"_s}) {
        if (!query.exec(pragma))
            return unexpected(openError(query.lastError()));
        query.finish();
    }
    // Reads every index entry's page once; a damaged file is better found now than at a delivery.
    prepare();
    while (trim(trimAtStart)) { }
    m_house.start(std::min(m_policy.checkEveryMs, firstCheckMs));
    readRecent();
    readWaits();
    m_files = JournalFiles(m_file);
    scheduleIndexing();
    return readQueue();
}

Result<void> JournalWriter::write(const JournalOrder *orders, std::size_t count)
{
    if (const Result<void> begun = exec(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done;
    for (std::size_t i = 0; done && i < count; ++i)
        done = apply(orders[i]);
    // Also when SQLite has noticed something: this is the reason.
    switch (m_files.state()) {
    case JournalFiles::State::Sound: break;
    case JournalFiles::State::Gone: done = unexpected(journalschema::goneError(m_file)); break;
    case JournalFiles::State::Damaged:
        done =
            unexpected(journalschema::damagedError(m_file, done ? QString() : done.error().detail));
        break;
    }
    if (done)
        done = exec(u"COMMIT"_s);
    if (done)
        m_files.noteCommit();
    else
        (void)exec(u"ROLLBACK"_s); // Fails when SQLite has rolled back already (disk full)
    return done;
}

void JournalWriter::carryOut(std::vector<JournalOrder> orders)
{
    m_later.stop();
    if (!m_kept.empty() && !m_keptPause.isActive())
        writeKept();
    if (!m_kept.empty()) {
        const auto first =
            std::stable_partition(orders.begin(), orders.end(),
                                  [](const JournalOrder &order) { return !isForKeeping(order); });
        for (auto order = first; order != orders.end(); ++order)
            keep(std::move(*order));
        orders.erase(first, orders.end());
    }
    if (orders.empty())
        return;
    std::vector<Result<void>> results(orders.size(), write(orders.data(), orders.size()));
    if (!results.front() && orders.size() > 1 && isOfOneOrder(results.front().error())) {
        for (std::size_t i = 0; i < orders.size(); ++i)
            results[i] = write(&orders[i], 1);
    }
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (!results[i])
            qCWarning(lcRelay) << "writing the journal failed" << results[i].error().code
                               << results[i].error().detail;
        if (orders[i].done)
            orders[i].done(results[i]);
        else if (!results[i] && isForKeeping(orders[i])
                 && results[i].error().code != "journal-conflict"_L1)
            keep(std::move(orders[i]));
    }
    m_sinceCommit.start();
    m_sinceIndexing += int(orders.size());
    m_sinceTrim += int(orders.size());
    m_emptiesLog = true;
    if (m_sinceTrim >= trimOrders) {
        m_sinceTrim = 0;
        m_house.start(0);
    }
    scheduleIndexing();
}

void JournalWriter::keep(JournalOrder &&order)
{
    if (m_kept.size() >= mostKept) {
        qCWarning(lcRelay) << "attempts to forward that could not be written are forgotten";
        m_kept.erase(m_kept.begin(), m_kept.begin() + mostKept / 10);
    }
    m_kept.push_back(std::move(order));
    if (!m_keptPause.isActive())
        m_keptPause.start();
}

void JournalWriter::writeKept()
{
    m_keptPause.stop();
    std::size_t written = 0;
    if (write(m_kept.data(), m_kept.size())) {
        written = m_kept.size();
    } else {
        for (; written < m_kept.size(); ++written) {
            const Result<void> done = write(&m_kept[written], 1);
            if (!done && done.error().code != "journal-conflict"_L1)
                break;
        }
    }
    m_kept.erase(m_kept.begin(), m_kept.begin() + qsizetype(written));
    if (!m_kept.empty())
        m_keptPause.start();
}

/// Not anew with each commit: a steady stream would put it off for ever.
void JournalWriter::scheduleIndexing()
{
    if (!m_idle.isActive())
        m_idle.start(indexPauseMs);
}

Error JournalWriter::openError(const QSqlError &error) const
{
    const QString file = QDir::toNativeSeparators(m_file);
    const QString detail = error.text();
    const int code = journalschema::resultCode(error);
    if (code == 11 || code == 26) // SQLITE_CORRUPT, SQLITE_NOTADB
        return {u"journal-corrupt"_s,
                Tr::tr("The journal %1 is damaged. Move it away to start with an empty one; "
                       "what it still had to forward can then only be read out by hand.")
                    .arg(file),
                detail,
                {}};
    if (code == 5 || code == 6) // SQLITE_BUSY, SQLITE_LOCKED
        return {u"journal-locked"_s,
                Tr::tr("Another program holds the journal %1. Close that program.").arg(file),
                detail,
                {}};
    // SQLITE_FULL, or SQLITE_IOERR_SHMSIZE: what several connections share takes room as well.
    const bool isFull = code == 13 || error.nativeErrorCode().toInt() == (10 | (19 << 8));
    return {isFull ? u"journal-full"_s : u"journal-not-writable"_s,
            Tr::tr("The journal %1 cannot be written: %2.").arg(file, error.databaseText()),
            detail,
            {}};
}

Result<void> JournalWriter::apply(const JournalOrder &order)
{
    if (const auto *add = std::get_if<JournalOrder::Add>(&order.what))
        return addDelivery(add->delivery);
    if (const auto *attempt = std::get_if<JournalOrder::Attempt>(&order.what))
        return addAttempt(*attempt);
    if (const auto *change = std::get_if<JournalOrder::SetForward>(&order.what))
        return setForward(*change);
    if (const auto *refusal = std::get_if<RefusalEntry>(&order.what))
        return addRefusal(*refusal);
    if (const auto *pin = std::get_if<JournalOrder::Pin>(&order.what))
        return setPinned(*pin);
    if (const auto *clearing = std::get_if<JournalOrder::Clear>(&order.what))
        return clear(clearing->alsoDead);
    if (std::holds_alternative<JournalOrder::IndexAll>(order.what)) {
        bool more = true;
        Result<void> done;
        while (more && done)
            done = indexSome(indexBatch, more);
        return done;
    }
    return {};
}

void JournalWriter::readRecent()
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, integration_id, provider, provider_delivery FROM deliveries WHERE "
                  "seq > (SELECT COALESCE(MAX(seq), 0) FROM deliveries) - ? AND "
                  "provider_delivery <> '' AND replay_of = '' ORDER BY seq DESC"_s);
    query.bindValue(0, recentCount);
    if (!query.exec())
        return; // Duplicates are then not recognised across the restart; nothing is lost.
    while (query.next()) {
        Delivery delivery;
        delivery.integrationId = query.value(1).toString();
        delivery.provider.id = query.value(2).toString();
        delivery.provider.deliveryId = query.value(3).toString();
        m_recent.insert(Journal::recentKey(delivery), query.value(0).toString()); // Oldest wins
    }
}

/// Nothing has been written for a while, and nothing waits to be.
bool JournalWriter::isQuiet() const
{
    constexpr qint64 busyMs = 300; // A commit this recent: there may be more to come
    return (!m_sinceCommit.isValid() || m_sinceCommit.hasExpired(busyMs))
        && !(m_isBusy && m_isBusy());
}

/// Indexing costs more than storing, so it is left for when nothing has to be stored.
void JournalWriter::idle()
{
    if (m_connection.isEmpty())
        return;
    if (m_isBusy && m_isBusy()) {
        m_idle.start(indexPauseMs);
        return;
    }
    const bool quiet = isQuiet();
    const bool isBurst = std::exchange(m_sinceIndexing, 0) > burstOrders;
    if (!quiet && isBurst && m_lastIndexing.isValid()
        && !m_lastIndexing.hasExpired(longestBurstMs)) {
        m_idle.start(indexPauseMs);
        return;
    }
    m_lastIndexing.start();
    bool more = false;
    Result<void> done = exec(u"BEGIN IMMEDIATE"_s);
    if (done)
        done = indexSome(quiet ? indexBatch : indexBatchWhileBusy, more);
    if (done)
        done = exec(u"COMMIT"_s);
    if (!done) {
        (void)exec(u"ROLLBACK"_s);
        qCWarning(lcRelay) << "indexing deliveries failed" << done.error().detail;
        m_idle.start(60000);
    } else if (more) {
        m_emptiesLog = true;
        m_idle.start(quiet ? 0 : indexPauseMs / 4);
    }
}

Result<void> JournalWriter::indexSome(int count, bool &more)
{
    more = false;
    const qint64 indexed = number(u"SELECT value FROM meta WHERE key = 'indexed'"_s);
    const qint64 last = number(u"SELECT COALESCE(MAX(seq), 0) FROM (SELECT seq FROM deliveries "
                               "WHERE seq > %1 ORDER BY seq LIMIT %2)"_s.arg(indexed)
                                   .arg(count));
    if (last <= indexed)
        return {};
    const Result<void> added =
        exec(u"INSERT INTO search(rowid, text) SELECT seq, text FROM delivery_text WHERE seq > %1 "
             "AND seq <= %2"_s.arg(indexed)
                 .arg(last));
    if (!added)
        return added;
    more = true;
    return exec(u"UPDATE meta SET value = %1 WHERE key = 'indexed'"_s.arg(last));
}

} // namespace hooksmith
