// SPDX-License-Identifier: MIT
#include "core/workspace/trash.h"

#include "core/base/tr.h"
#include "core/workspace/textfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The trash of the desktop keeps a note beside each item, which would outlive it.
void removeTrashInfo(const QString &kept)
{
    const QFileInfo item(kept);
    QDir trash = item.dir();
    if (trash.dirName() == "files"_L1 && trash.cdUp())
        QFile::remove(trash.filePath(u"info/"_s + item.fileName() + u".trashinfo"_s));
}

/// Whether Qt can be asked: without a folder for its trash it was seen to put things where the
/// program was started.
bool hasSystemTrash()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString files = data + u"/Trash/files"_s;
    return QDir::isAbsolutePath(data) && QDir().mkpath(files) && QFileInfo(files).isWritable()
        && QDir().mkpath(data + u"/Trash/info"_s);
#else
    return true;
#endif
}

/// Where to put it in the workspace's own trash; empty when there can be none.
QString ownTrashPath(const QString &path, const QString &workspace)
{
    const QString root = workspace + u"/.hooksmith"_s;
    const QString ignore = root + u"/.gitignore"_s;
    if (!QFileInfo::exists(ignore) && !writeFileAtomically(ignore, "*\n"))
        return {};
    const QString folder =
        root + u"/trash/"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QDir().mkpath(folder))
        return {};
    return folder + u'/' + QFileInfo(path).fileName();
}

} // namespace

Result<Trashed> moveToTrash(const QStringList &paths, const QString &workspace)
{
    Trashed trashed;
    for (const QString &path : paths) {
        QString kept;
        if (!hasSystemTrash() || !QFile::moveToTrash(path, &kept) || kept.isEmpty()) {
            kept = ownTrashPath(path, workspace);
            trashed.inSystemTrash = false;
            if (kept.isEmpty() || !QFile::rename(path, kept)) {
                (void)restoreFromTrash(trashed);
                return unexpected(
                    Error{u"file-not-writable"_s,
                          Tr::tr("%1 cannot be moved to the trash; nothing was deleted.")
                              .arg(QDir::toNativeSeparators(path)),
                          {},
                          SourceLocation{path, 0, 0}});
            }
        }
        trashed.items.append({path, kept});
    }
    return trashed;
}

Result<void> restoreFromTrash(const Trashed &trashed)
{
    for (const Trashed::Item &item : trashed.items) {
        if (QFileInfo::exists(item.original))
            return unexpected(
                Error{u"already-exists"_s,
                      Tr::tr("%1 cannot be brought back: there is another file of that name.")
                          .arg(QDir::toNativeSeparators(item.original)),
                      {},
                      SourceLocation{item.original, 0, 0}});
    }
    for (const Trashed::Item &item : trashed.items) {
        QDir().mkpath(QFileInfo(item.original).absolutePath());
        if (!QFile::rename(item.kept, item.original))
            return unexpected(Error{u"file-not-writable"_s,
                                    Tr::tr("%1 cannot be brought back from the trash (%2).")
                                        .arg(QDir::toNativeSeparators(item.original),
                                             QDir::toNativeSeparators(item.kept)),
                                    {},
                                    SourceLocation{item.original, 0, 0}});
        removeTrashInfo(item.kept);
    }
    return {};
}

} // namespace hooksmith
