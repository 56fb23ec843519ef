// SPDX-License-Identifier: MIT
#include "core/diagnostics/logfile.h"

#include "core/base/tr.h"
#include "core/diagnostics/logredaction.h"

#include <memory>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Log
{
    QMutex mutex;
    std::unique_ptr<QFile> file;
    QtMessageHandler next = nullptr;
};

Log &theLog()
{
    static Log log;
    return log;
}

QString numbered(const QString &path, int number)
{
    const QFileInfo info(path);
    return info.path() + u"/hooksmith.%1.log"_s.arg(number);
}

/// Which nobody else may read: names of integrations, rooms and servers are in it.
bool open(QFile &file, QIODevice::OpenModeFlag how)
{
    constexpr QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner;
    return file.open(QIODevice::WriteOnly | QIODevice::Text | how, ours)
        && file.setPermissions(ours); // Of a file that was there already
}

/// With the mutex held. Where renaming fails, the file is begun anew: a log must not fill the disk.
void rotate(QFile &file)
{
    const QString path = file.fileName();
    file.close();
    QFile::remove(numbered(path, LogFile::keptFiles));
    for (int number = LogFile::keptFiles - 1; number > 0; --number)
        QFile::rename(numbered(path, number), numbered(path, number + 1));
    QFile::rename(path, numbered(path, 1));
    (void)open(file, QIODevice::Truncate);
}

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug"_L1;
    case QtInfoMsg: return "info"_L1;
    case QtWarningMsg: return "warning"_L1;
    case QtCriticalMsg: return "critical"_L1;
    case QtFatalMsg: return "fatal"_L1;
    }
    return {};
}

/// With the mutex held.
void append(Log &log, QtMsgType type, const char *category, const QString &text)
{
    if (!log.file || !log.file->isOpen())
        return;
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + levelName(type) + u' ' + QLatin1StringView(category ? category : "default") + u' '
        + redactedLogLine(QString(text).replace(u'\n', u" | "_s)) + u'\n';
    const QByteArray bytes = line.toUtf8();
    if (log.file->size() + bytes.size() > LogFile::maximumBytes)
        rotate(*log.file);
    log.file->write(bytes);
    log.file->flush(); // The last line before a crash is the one that is wanted
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Log &log = theLog();
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker lock(&log.mutex);
        next = log.next;
        append(log, type, context.category, text);
    }
    if (next)
        next(type, context, text);
}

} // namespace

QString LogFile::folderIn(const QString &dataFolder)
{
    return dataFolder + u"/logs"_s;
}

Result<void> LogFile::start(const QString &folder)
{
    stop();
    auto file = std::make_unique<QFile>(folder + u"/hooksmith.log"_s);
    if (!QDir().mkpath(folder) || !open(*file, QIODevice::Append))
        return unexpected(
            Error{u"log-not-writable"_s,
                  Tr::tr("The log cannot be written to %1.").arg(QDir::toNativeSeparators(folder)),
                  file->errorString(),
                  {}});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    log.file = std::move(file);
    log.next = qInstallMessageHandler(write);
    return {};
}

void LogFile::note(QtMsgType type, const QString &text)
{
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    append(log, type, "hooksmith", text);
}

void LogFile::stop()
{
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    if (!log.file)
        return;
    qInstallMessageHandler(log.next);
    log.next = nullptr;
    log.file.reset();
}

QString LogFile::path()
{
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    return log.file ? QFileInfo(*log.file).absoluteFilePath() : QString();
}

} // namespace hooksmith
