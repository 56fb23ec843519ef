// SPDX-License-Identifier: MIT
#include "core/relay/journalfiles.h"

#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace hooksmith {

QString defaultJournalFolder()
{
    // Our programs have the same organization and name.
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/relay"_s;
}

JournalFiles::JournalFiles(const QString &database)
    : m_database(QFile::encodeName(database)), m_log(m_database + "-wal"),
      m_databaseIdentity(identityOf(m_database)), m_logIdentity(identityOf(m_log))
{
}

bool JournalFiles::areThere() const
{
    // A log that was not there yet is made with the first write.
    return identityOf(m_database) == m_databaseIdentity
        && (!m_logIdentity || identityOf(m_log) == m_logIdentity);
}

JournalFiles::Identity JournalFiles::identityOf(const QByteArray &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(path.constData(), &status) == 0)
        return std::pair(quint64(status.st_dev), quint64(status.st_ino));
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace hooksmith
