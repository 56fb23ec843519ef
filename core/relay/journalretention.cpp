// SPDX-License-Identifier: MIT
// What the journal's writer forgets, and how its files become smaller by it. All of it in small
// steps, because deliveries wait for the same thread.
#include "core/base/logging.h"
#include "core/relay/journalwriter.h"

#include <algorithm>
#include <cstdlib>
#include <QDateTime>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Deliveries. To take one out of the search index takes about a millisecond.
constexpr int trimStep = 100;
constexpr int trimStepWhileBusy = 50;
constexpr int shrinkPages = 1000;
constexpr int shrinkPagesWhileBusy = 250;
constexpr int stepPauseMs = 10;
/// Less than this share of free pages is not worth moving others about: they are used again.
constexpr int worthShrinking = 8;

/// What must not be forgotten.
const QString unfinished =
    u"(pinned = 1 OR id IN (SELECT delivery FROM forwards WHERE state <> 'delivered' AND state <> "
    "'dropped'))"_s;
const QString unfinishedButDead =
    u"(pinned = 1 OR id IN (SELECT delivery FROM forwards WHERE state NOT IN ('delivered', "
    "'dropped', 'dead')))"_s;

} // namespace

qint64 JournalWriter::number(const QString &sql)
{
    QSqlQuery query(database());
    return query.exec(sql) && query.next() ? query.value(0).toLongLong() : 0;
}

/// Takes deliveries and their part of the search index away.
Result<void> JournalWriter::forget(const QString &condition)
{
    const qint64 indexed = number(u"SELECT value FROM meta WHERE key = 'indexed'"_s);
    Result<void> done = exec(u"INSERT INTO search(search, rowid, text) SELECT 'delete', seq, text "
                             "FROM delivery_text WHERE seq <= %1 AND seq IN (SELECT seq FROM "
                             "deliveries WHERE %2)"_s.arg(indexed)
                                 .arg(condition));
    if (done)
        done = exec(u"DELETE FROM deliveries WHERE "_s + condition);
    return done;
}

Result<void> JournalWriter::clear(bool alsoDead)
{
    const Result<void> done = forget(u"NOT "_s + (alsoDead ? unfinishedButDead : unfinished));
    return done ? exec(u"DELETE FROM refusals"_s) : done;
}

/// The oldest finished deliveries; never one that still has to be forwarded or that a person has
/// not looked at yet (dead, held).
bool JournalWriter::trim(int count)
{
    bool more = false;
    /// Forgets those of this selection of sequence numbers; how many.
    const auto attempt = [this](const QString &selection) -> qint64 {
        const QString condition = u"seq IN (%1)"_s.arg(selection);
        const qint64 found = number(u"SELECT COUNT(*) FROM (%1)"_s.arg(selection));
        if (found == 0)
            return 0;
        Result<void> done = exec(u"BEGIN IMMEDIATE"_s);
        if (done)
            done = forget(condition);
        if (done)
            done = exec(u"COMMIT"_s);
        if (!done) {
            (void)exec(u"ROLLBACK"_s);
            qCWarning(lcRelay) << "forgetting old deliveries failed" << done.error().detail;
            return 0;
        }
        m_emptiesLog = true;
        return found;
    };
    const QString oldest = u"SELECT seq FROM deliveries WHERE %1NOT %2 ORDER BY seq LIMIT %3"_s.arg(
        u"%1"_s, unfinished);
    const qint64 limit =
        number(u"SELECT COALESCE(MAX(seq), 0) FROM deliveries"_s) - m_policy.keepDeliveries;
    if (limit > 0)
        more = attempt(oldest.arg(u"seq <= %1 AND "_s.arg(limit)).arg(count)) == count;

    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool clockWasSet = std::abs(now - m_clockStartMs - m_clock.elapsed()) > 60LL * 60 * 1000;
    if (m_policy.keepDays > 0 && !clockWasSet) {
        // Of the oldest only: the order of arrival is by seq, and this runs often.
        const qint64 forgotten =
            attempt(u"SELECT seq FROM deliveries WHERE seq IN (%1) AND received_ms < %2"_s.arg(
                oldest.arg(QString()).arg(count),
                QString::number(now - m_policy.keepDays * 86400000LL)));
        more = more || forgotten >= count;
    }

    for (qint64 left = count; m_policy.keepBytes > 0 && left > 0;) {
        const qint64 pages = number(u"PRAGMA page_count"_s) - number(u"PRAGMA freelist_count"_s);
        const qint64 bytes = pages * number(u"PRAGMA page_size"_s);
        if (bytes <= m_policy.keepBytes)
            break;
        // As many as are too many if all are alike, not one more.
        const qint64 stored = number(u"SELECT COUNT(*) FROM deliveries"_s);
        const qint64 surplus =
            qint64(double(stored) * double(bytes - m_policy.keepBytes) / double(bytes));
        const qint64 forgotten =
            attempt(oldest.arg(QString()).arg(std::clamp<qint64>(surplus, 1, left)));
        if (forgotten == 0)
            break; // What is left must not be forgotten
        left -= forgotten;
        more = more || left <= 0;
    }
    (void)exec(u"DELETE FROM refusals WHERE seq <= (SELECT COALESCE(MAX(seq), 0) FROM refusals) - "
               "%1"_s.arg(m_policy.keepRefusals));
    return more;
}

/// What is too old becomes so also when nothing comes.
void JournalWriter::keepHouse()
{
    if (m_connection.isEmpty())
        return;
    const bool more = trim(isQuiet() ? trimStep : trimStepWhileBusy);
    const bool shrinks = shrink();
    if (!more && !shrinks)
        emptyLog();
    m_house.start(more || shrinks ? stepPauseMs : m_policy.checkEveryMs);
}

/// Gives pages that nothing is in back to the file system; whether there are more.
bool JournalWriter::shrink()
{
    const qint64 free = number(u"PRAGMA freelist_count"_s);
    const qint64 pages = number(u"PRAGMA page_count"_s);
    const bool isTooLarge =
        m_policy.keepBytes > 0 && pages * number(u"PRAGMA page_size"_s) > m_policy.keepBytes;
    const bool quiet = isQuiet();
    if (free == 0 || (!isTooLarge && (!quiet || free * worthShrinking < pages)))
        return false;
    QSqlQuery query(database());
    if (!query.exec(
            u"PRAGMA incremental_vacuum(%1)"_s.arg(quiet ? shrinkPages : shrinkPagesWhileBusy))) {
        qCWarning(lcRelay) << "making the journal smaller failed" << query.lastError().text();
        return false;
    }
    while (query.next()) { } // One page each
    query.finish();
    m_emptiesLog = true;
    return number(u"PRAGMA freelist_count"_s) < free;
}

/// Only then the file of the database itself becomes smaller, too.
void JournalWriter::emptyLog()
{
    if (!m_emptiesLog || !isQuiet() || m_files.state() != JournalFiles::State::Sound)
        return;
    QSqlQuery query(database());
    // Not now when somebody reads: to wait for that is to let deliveries wait.
    (void)query.exec(u"PRAGMA busy_timeout=0"_s);
    query.finish();
    if (query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) && query.next())
        m_emptiesLog = query.value(0).toInt() != 0;
    query.finish();
    (void)query.exec(u"PRAGMA busy_timeout=%1"_s.arg(busyTimeoutMs));
    m_files.noteEmptied();
}

} // namespace hooksmith
