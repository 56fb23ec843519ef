// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <utility>

namespace hooksmith {

/// Where the window and `hooksmith-cli` keep the journal unless told otherwise: the same place, so
/// that either shows what the other has received. One program at a time has it open for writing.
QString defaultJournalFolder();
/// Private to its owner when it is made now.
bool makeJournalFolder(const QString &folder);

/// Notices when a SQLite database or its log is deleted, moved, replaced, emptied or overwritten
/// under an open connection. The connection notices nothing: it goes on writing to files that
/// nobody will find again, or that nobody can read. For a connection that is the only one to write
/// and tells when it empties its log (noteEmptied()).
class JournalFiles
{
public:
    enum class State { Sound, Gone, Damaged };

    JournalFiles() = default;
    /// Of the files as they are now.
    explicit JournalFiles(const QString &database);
    ~JournalFiles();
    JournalFiles(const JournalFiles &) = delete;
    JournalFiles &operator=(const JournalFiles &) = delete;
    JournalFiles(JournalFiles &&other) noexcept { swap(other); }
    JournalFiles &operator=(JournalFiles &&other) noexcept
    {
        swap(other);
        return *this;
    }

    /// Between two transactions, or before one is committed. Costs three system calls.
    State state();
    /// After a commit, which may have been the first to write to the log.
    void noteCommit()
    {
        if (!m_logHasBegun)
            (void)state();
    }
    /// After a checkpoint that may have cut the log to nothing.
    void noteEmptied() { m_logHasBegun = m_logDescriptor >= 0 && isLog(m_logDescriptor); }
    /// Whether SQLite will pass over the log of a database that nobody has open, because its
    /// beginning is none.
    static bool hasDamagedLog(const QString &database);

private:
    /// Device and number on it.
    using Identity = std::optional<std::pair<quint64, quint64>>;
    struct Status
    {
        Identity identity;
        qint64 size = 0;
    };
    static Status statusOf(const QByteArray &path);
    static bool isLog(int descriptor);
    void swap(JournalFiles &other) noexcept;

    QByteArray m_database, m_log;
    Identity m_databaseIdentity, m_logIdentity;
    /// Of the log: SQLite has no locks on it. Closing one of the database would end those of the
    /// connection.
    int m_logDescriptor = -1;
    bool m_logHasBegun = false; ///< From then on it has a header
};

} // namespace hooksmith
