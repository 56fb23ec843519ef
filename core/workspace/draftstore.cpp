// SPDX-License-Identifier: MIT
#include "core/workspace/draftstore.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/workspace/textfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cstdio>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int draftFormat = 1;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QLatin1StringView lockName = "session.lock"_L1;

QByteArray encode(const Draft &draft)
{
    return JsValue::object({{u"format"_s, draftFormat},
                            {u"workspace"_s, draft.workspace},
                            {u"document"_s, draft.document},
                            {u"base"_s, QString::fromLatin1(draft.base.toHex())},
                            {u"time"_s, draft.time.toString(Qt::ISODateWithMs)},
                            {u"content"_s, draft.content}})
        .toJson();
}

std::optional<Draft> decode(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    const Result<JsValue> value =
        bytes ? JsValue::fromJson(*bytes, path) : unexpected(bytes.error());
    if (!value || value->value(u"format").toNumber() != draftFormat)
        return std::nullopt;
    Draft draft;
    draft.workspace = value->value(u"workspace").toString();
    draft.document = value->value(u"document").toString();
    draft.base = QByteArray::fromHex(value->value(u"base").toString().toLatin1());
    draft.time = QDateTime::fromString(value->value(u"time").toString(), Qt::ISODateWithMs);
    draft.content = value->value(u"content");
    draft.path = path;
    return draft;
}

/// Like writeFileAtomically(), but never readable by anybody else, not even for a moment: the file
/// has its permissions before it has its contents. No fsync: a draft must survive the program, and
/// the kernel keeps what a dead program wrote.
Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    const QString part = path + u".part"_s;
    QFile file(part);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.flush();
    QString reason = written ? QString() : file.errorString();
    file.close();
    // POSIX rename replaces the old file in one step; Qt's refuses when there is one.
    if (written
        && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData())
            != 0) {
        QFile::remove(path);
        if (!QFile::rename(part, path))
            reason = Tr::tr("it cannot be put in place");
    }
    if (reason.isEmpty())
        return {};
    QFile::remove(part);
    return unexpected(
        Error{u"file-not-writable"_s,
              Tr::tr("Unsaved text cannot be kept for a crash: %1 cannot be written: %2.")
                  .arg(QDir::toNativeSeparators(path), reason),
              reason, SourceLocation{path, 0, 0}});
}

/// Calls `use` for the folder of every program that is gone; folders with nothing left in them are
/// taken away.
void forEachDeadSession(const QString &folder, const QString &own,
                        const std::function<void(const QDir &)> &use)
{
    if (folder.isEmpty())
        return;
    const QDir root(folder);
    const QStringList names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        QDir session(root.filePath(name));
        if (session.path() == own)
            continue;
        QLockFile lock(session.filePath(lockName));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // That program is alive
        use(session);
        // One that has only just been made will get its lock and its first draft in a moment.
        const QDateTime changed = QFileInfo(session.path()).birthTime();
        const bool young = changed.isValid() && changed.secsTo(QDateTime::currentDateTime()) < 60;
        const bool empty = session.entryList({u"*.json"_s}, QDir::Files).isEmpty();
        lock.unlock();
        if (empty && !young)
            session.removeRecursively();
    }
}

} // namespace

DraftStore::DraftStore(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(5000);
}

DraftStore::~DraftStore()
{
    m_worker.waitForDone();
    if (m_session.isEmpty())
        return;
    m_lock.reset();
    if (!m_kept)
        QDir(m_session).removeRecursively();
}

Result<void> DraftStore::begin()
{
    if (!m_session.isEmpty())
        return {};
    const QString session = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto failure = [&session](const QString &reason) {
        return unexpected(Error{
            u"file-not-writable"_s,
            Tr::tr("Unsaved text cannot be kept for a crash: the folder %1 cannot be used: %2.")
                .arg(QDir::toNativeSeparators(session), reason),
            reason, SourceLocation{session, 0, 0}});
    };
    if (!QDir().mkpath(session))
        return failure(Tr::tr("it cannot be made"));
    QFile::setPermissions(session, ownerOnly | QFileDevice::ExeOwner);
    auto lock = std::make_unique<QLockFile>(session + u'/' + lockName);
    lock->setStaleLockTime(0); // Only the death of its program makes it stale
    if (!lock->tryLock(200)) // Somebody may be looking into it
        return failure(Tr::tr("it cannot be locked"));
    m_lock = std::move(lock);
    m_session = session;
    return {};
}

QString DraftStore::fileOf(const QString &workspace, const QString &document) const
{
    const QByteArray hash =
        QCryptographicHash::hash((workspace + u'\n' + document).toUtf8(), QCryptographicHash::Sha1);
    return m_session + u'/' + QString::fromLatin1(hash.toHex()) + u".json"_s;
}

void DraftStore::report(const Result<void> &written)
{
    if (written) {
        m_failed = false;
    } else if (!std::exchange(m_failed, true)) {
        qCWarning(lcWorkspace) << "a draft could not be written:" << written.error().detail;
        Q_EMIT failed(written.error());
    }
}

void DraftStore::write(const Draft &draft)
{
    if (m_folder.isEmpty())
        return;
    if (const Result<void> begun = begin(); !begun) {
        report(begun);
        return;
    }
    const QString path = fileOf(draft.workspace, draft.document);
    m_worker.start([this, path, draft] {
        const Result<void> written = writePrivately(path, encode(draft));
        QMetaObject::invokeMethod(
            this, [this, written] { report(written); }, Qt::QueuedConnection);
    });
}

void DraftStore::remove(const QString &workspace, const QString &document)
{
    if (m_session.isEmpty())
        return;
    const QString path = fileOf(workspace, document);
    m_worker.start([path] { QFile::remove(path); });
}

QList<Draft> DraftStore::abandoned(const QString &workspace) const
{
    QList<Draft> found;
    forEachDeadSession(m_folder, m_session, [&](const QDir &session) {
        const QStringList files = session.entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : files) {
            if (const std::optional<Draft> draft = decode(session.filePath(file));
                draft && draft->workspace == workspace)
                found.append(*draft);
        }
    });
    std::sort(found.begin(), found.end(),
              [](const Draft &a, const Draft &b) { return a.time > b.time; });
    QStringList seen;
    const auto again = [&seen](const Draft &draft) {
        if (seen.contains(draft.document))
            return true;
        seen.append(draft.document);
        return false;
    };
    found.erase(std::remove_if(found.begin(), found.end(), again), found.end());
    return found;
}

void DraftStore::discard(const Draft &draft)
{
    const QString name = QFileInfo(fileOf(draft.workspace, draft.document)).fileName();
    m_worker.start([folder = m_folder, own = m_session, name] {
        forEachDeadSession(folder, own,
                           [&name](const QDir &session) { QFile::remove(session.filePath(name)); });
    });
}

void DraftStore::flush()
{
    m_worker.waitForDone();
}

} // namespace hooksmith
