// SPDX-License-Identifier: MIT
#include "core/workspace/migration.h"
#include "core/base/localetext.h"

#include "core/base/tr.h"
#include "core/workspace/textfile.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacefolder.h"

#include <functional>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// "format" first, everything else as it was.
Result<void> addFormat(const QString &path, int format)
{
    Result<TextFile> file = TextFile::read(path);
    if (!file)
        return unexpected(file.error());
    const Result<JsValue> json = JsValue::fromJson(file->text.toUtf8(), path);
    if (!json || !json->isObject())
        return {}; // Not ours to mend; opening the workspace names it
    JsValue changed = JsValue::object({{u"format"_s, format}});
    for (const auto &[key, value] : json->members()) {
        if (key != "format"_L1)
            changed.insert(key, value);
    }
    return file->write(QString::fromUtf8(changed.toJson(2)) + u'\n');
}

/// 0 -> 1: the number itself.
Result<void> from0To1(const QString &directory)
{
    QDirIterator samples(directory + u"/integrations"_s, {u"*.json"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (samples.hasNext()) {
        const QString path = samples.next();
        if (QFileInfo(path).dir().dirName() != "samples"_L1)
            continue;
        if (Result<void> done = addFormat(path, 1); !done)
            return done;
    }
    return addFormat(directory + u"/hooksmith.json"_s, 1); // Last: it says that all is done
}

const std::function<Result<void>(const QString &)> steps[] = {from0To1};
static_assert(std::size(steps) == Workspace::currentFormat);

Result<void> copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::copy(file, target))
            return unexpected(Error{u"file-not-writable"_s,
                                    Tr::tr("The backup cannot be written: %1. Nothing was changed.")
                                        .arg(QDir::toNativeSeparators(target)),
                                    {},
                                    SourceLocation{target, 0, 0}});
    }
    return {};
}

} // namespace

Result<Migration> migrateWorkspace(const QString &directory)
{
    const Result<Workspace> opened = Workspace::open(directory, Workspace::Loading::Names);
    if (opened)
        return Migration{Workspace::currentFormat, Workspace::currentFormat, {}};
    if (opened.error().code != "old-format"_L1)
        return unexpected(opened.error());
    const QString root = workspaceFolder(directory);
    const Result<QByteArray> bytes = readFile(root + u"/hooksmith.json"_s);
    const Result<JsValue> record = bytes ? JsValue::fromJson(*bytes) : unexpected(bytes.error());
    if (!record)
        return unexpected(record.error());
    const JsValue format = record->value(u"format");
    Migration done{
        format.isNumber() ? qMax(0, int(format.toNumber())) : 0, Workspace::currentFormat, {}};
    done.backup = u"%1-backup-format%2-%3"_s.arg(root).arg(done.from).arg(
        QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    if (const Result<void> copied = copyTree(root, done.backup); !copied) {
        QDir(done.backup).removeRecursively();
        return unexpected(copied.error());
    }
    for (int step = done.from; step < Workspace::currentFormat; ++step) {
        if (const Result<void> changed = steps[step](root); !changed) {
            // Some files may be of the new format already: both formats read them.
            Error error = changed.error();
            error.message = sentences({error.message,
                                       Tr::tr("Everything as it was is in %1.")
                                           .arg(QDir::toNativeSeparators(done.backup))});
            return unexpected(error);
        }
    }
    return done;
}

} // namespace hooksmith
