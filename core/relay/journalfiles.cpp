// SPDX-License-Identifier: MIT
#include "core/relay/journalfiles.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtEndian>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

// https://www.sqlite.org/fileformat2.html#the_write_ahead_log (section 4.1)
constexpr std::size_t logHeaderSize = 32;
constexpr quint32 logMagic = 0x377f0682; ///< Plus 1 when the sums are of big-endian numbers
constexpr quint32 logFormat = 3007000;
constexpr qint64 smallestDatabase = 512; ///< One page of the smallest size

bool isLogHeader(const std::array<uchar, logHeaderSize> &bytes)
{
    const auto field = [&bytes](std::size_t at) {
        return qFromBigEndian<quint32>(bytes.data() + at);
    };
    const quint32 magic = field(0);
    if ((magic & ~1U) != logMagic || field(4) != logFormat)
        return false;
    quint32 first = 0, second = 0;
    for (std::size_t at = 0; at < 24; at += 8) {
        const auto word = [&](std::size_t place) {
            return magic & 1U ? field(place) : qFromLittleEndian<quint32>(bytes.data() + place);
        };
        first += word(at) + second;
        second += word(at + 4) + first;
    }
    return field(24) == first && field(28) == second;
}

int openForReading(const QByteArray &path)
{
    return ::open(path.constData(), O_RDONLY | O_CLOEXEC);
}

} // namespace

QString defaultJournalFolder()
{
    // Our programs have the same organization and name.
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/relay"_s;
}

bool makeJournalFolder(const QString &folder)
{
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return false;
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

JournalFiles::JournalFiles(const QString &database)
    : m_database(QFile::encodeName(database)), m_log(m_database + "-wal"),
      m_databaseIdentity(statusOf(m_database).identity), m_logIdentity(statusOf(m_log).identity),
      m_logDescriptor(openForReading(m_log))
{
}

JournalFiles::~JournalFiles()
{
    if (m_logDescriptor >= 0)
        ::close(m_logDescriptor);
}

void JournalFiles::swap(JournalFiles &other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_log, other.m_log);
    std::swap(m_databaseIdentity, other.m_databaseIdentity);
    std::swap(m_logIdentity, other.m_logIdentity);
    std::swap(m_logDescriptor, other.m_logDescriptor);
    std::swap(m_logHasBegun, other.m_logHasBegun);
}

JournalFiles::State JournalFiles::state()
{
    const Status database = statusOf(m_database), log = statusOf(m_log);
    // A log that was not there yet is made with the first write.
    if (database.identity != m_databaseIdentity || (m_logIdentity && log.identity != m_logIdentity))
        return State::Gone;
    if (database.size < smallestDatabase)
        return State::Damaged;
    if (m_logDescriptor < 0 && log.identity) {
        m_logIdentity = log.identity;
        m_logDescriptor = openForReading(m_log);
    }
    if (m_logDescriptor < 0)
        return State::Sound;
    const bool isSound = isLog(m_logDescriptor);
    if (m_logHasBegun && !isSound)
        return State::Damaged;
    m_logHasBegun = isSound;
    return State::Sound;
}

bool JournalFiles::hasDamagedLog(const QString &database)
{
    const QByteArray path = QFile::encodeName(database) + "-wal";
    if (statusOf(path).size <= qint64(logHeaderSize))
        return false; // None, or without anything
    const int descriptor = openForReading(path);
    const bool isDamaged = descriptor >= 0 && !isLog(descriptor);
    if (descriptor >= 0)
        ::close(descriptor);
    return isDamaged;
}

bool JournalFiles::isLog(int descriptor)
{
    std::array<uchar, logHeaderSize> bytes = {};
    return ::pread(descriptor, bytes.data(), bytes.size(), 0) == ssize_t(bytes.size())
        && isLogHeader(bytes);
}

JournalFiles::Status JournalFiles::statusOf(const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return {};
    return {std::pair(quint64(status.st_dev), quint64(status.st_ino)), qint64(status.st_size)};
}

} // namespace hooksmith
