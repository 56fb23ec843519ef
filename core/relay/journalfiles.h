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

/// Notices when a SQLite database or its log is deleted, moved or replaced under an open
/// connection. The connection notices nothing: it goes on writing to files that nobody will find
/// again.
class JournalFiles
{
public:
    JournalFiles() = default;
    /// Of the files as they are now.
    explicit JournalFiles(const QString &database);
    /// Whether both are still the ones they were. Costs two system calls. Always true on systems
    /// that do not let go of open files.
    bool areThere() const;

private:
    /// Device and number on it.
    using Identity = std::optional<std::pair<quint64, quint64>>;
    static Identity identityOf(const QByteArray &path);

    QByteArray m_database, m_log;
    Identity m_databaseIdentity, m_logIdentity;
};

} // namespace hooksmith
