// SPDX-License-Identifier: MIT
#include "core/relay/journallock.h"

#include "core/base/tr.h"

#include <cerrno>
#include <fcntl.h>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

Result<std::unique_ptr<JournalLock>> JournalLock::take(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QString path = QDir(folder).filePath(QLatin1StringView(fileName));
    const auto notWritable = [&shown](int error) {
        return unexpected(
            Error{error == ENOSPC || error == EDQUOT ? u"journal-full"_s : u"journal-folder"_s,
                  Tr::tr("The folder %1 for the journal cannot be written.").arg(shown),
                  qt_error_string(error),
                  {}});
    };
    // Not by QFile, which makes a file readable for others and lets child processes have it.
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return notWritable(errno);
    std::unique_ptr<JournalLock> lock(new JournalLock(path));
    if (!lock->m_file.open(descriptor, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return notWritable(EIO);
    }
    // Earlier programs made it readable for all.
    (void)::fchmod(descriptor, S_IRUSR | S_IWUSR);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        if (error != EWOULDBLOCK)
            return notWritable(error);
        // "4711\nhooksmith-cli\nhost\n", as others write such files, too.
        const QList<QByteArray> holder = lock->m_file.read(1024).split('\n');
        const QString process = QString::fromUtf8(holder.value(0));
        const QString program = QString::fromUtf8(holder.value(1));
        return unexpected(
            Error{u"journal-in-use"_s,
                  process.isEmpty() || program.isEmpty()
                      ? Tr::tr("The journal in %1 is in use by another program. Stop that relay, "
                               "or choose another folder (hooksmith-cli relay --data FOLDER).")
                            .arg(shown)
                      : Tr::tr("The journal in %1 is in use by %2 (process %3). Stop that relay, "
                               "or choose another folder (hooksmith-cli relay --data FOLDER).")
                            .arg(shown, program, process),
                  {},
                  {}});
    }
    // Only for the message above: when the disk is full the lock holds without it.
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + '\n'
        + QSysInfo::machineHostName().toUtf8() + '\n';
    (void)lock->m_file.resize(0);
    if (lock->m_file.write(text) != text.size() || !lock->m_file.flush())
        (void)lock->m_file.resize(0);
    return lock;
}

} // namespace hooksmith
