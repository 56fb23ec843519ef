// SPDX-License-Identifier: MIT
#include "ui/mainwindow/workspaceguard.h"

#include "ui/mainwindow/recoverydialog.h"
#include "ui/widgets/diffdialog.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/noticebar.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocale>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int noteMs = 8000;
const QString conflictKey = u"conflict:"_s;

} // namespace

WorkspaceGuard::WorkspaceGuard(Workbench &workbench, NoticeArea &notices, Syntax &syntax,
                               const QString &dataFolder, QWidget *window)
    : m_workbench(workbench), m_notices(notices), m_syntax(syntax), m_dataFolder(dataFolder),
      m_window(window), m_drafts(dataFolder.isEmpty() ? QString() : dataFolder + u"/drafts"_s),
      m_autosave(workbench.documents(), m_drafts)
{
    m_watcher.setSource([this] {
        m_writesAtRead = m_workbench.documents().writes();
        return m_workbench.documents().workspace();
    });
    connect(&m_watcher, &WorkspaceWatcher::read, this, &WorkspaceGuard::adopt);
    connect(&m_watcher, &WorkspaceWatcher::lost, this, [this](const Error &error) {
        m_notices
            .show(u"lost"_s, NoticeBar::Tone::Warning,
                  tr("The workspace on disk cannot be read any more. What is open here stays open. "
                     "%1")
                      .arg(error.message))
            ->addClose();
    });
    connect(&m_drafts, &DraftStore::failed, this, [this](const Error &error) {
        m_notices.show(u"drafts"_s, NoticeBar::Tone::Warning, error.message)->addClose();
    });
    connect(&m_workbench.documents(), &Documents::structureChanged, this,
            [this] { m_watcher.watch(m_workbench.documents().workspace()); });
    // A conflict that was settled by saving over it needs no bar any more.
    connect(&m_workbench.documents(), &Documents::modifiedChanged, this, [this] {
        const QStringList keys = m_notices.keys();
        for (const QString &key : keys) {
            if (!key.startsWith(conflictKey))
                continue;
            const auto id = m_workbench.documents().idOf(key.mid(conflictKey.size()));
            if (!id || !m_workbench.documents().isModified(*id))
                m_notices.remove(key);
        }
    });
    m_reloadedNote.setSingleShot(true);
    m_reloadedNote.setInterval(noteMs);
    connect(&m_reloadedNote, &QTimer::timeout, this, [this] { m_notices.remove(u"reloaded"_s); });
}

WorkspaceGuard::~WorkspaceGuard() = default;

QString WorkspaceGuard::shortName(const QString &path) const
{
    return QDir::toNativeSeparators(
        QDir(m_workbench.documents().workspace().directory()).relativeFilePath(path));
}

void WorkspaceGuard::begin()
{
    const QStringList keys = m_notices.keys();
    for (const QString &key : keys) {
        if (!key.startsWith(NoticeArea::aboutProgram))
            m_notices.remove(key);
    }
    takeLock();
    m_watcher.watch(m_workbench.documents().workspace());
    offerDrafts();
    readSamplesForIssues();
}

void WorkspaceGuard::check()
{
    if (!m_workbench.documents().hasWorkspace())
        return;
    if (!m_lock)
        takeLock();
    m_watcher.check();
}

void WorkspaceGuard::takeLock()
{
    m_lock.reset();
    m_notices.remove(u"second"_s);
    if (m_dataFolder.isEmpty())
        return;
    // Not in the workspace: it is under version control, and may be read-only.
    const QString directory = m_workbench.documents().workspace().directory();
    const QString real = QFileInfo(directory).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    const QString folder = m_dataFolder + u"/locks"_s;
    QDir().mkpath(folder);
    auto lock = std::make_unique<QLockFile>(folder + u'/' + QString::fromLatin1(hash) + u".lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        m_lock = std::move(lock);
        return;
    }
    qint64 process = 0;
    QString host, application;
    if (!lock->getLockInfo(&process, &host, &application))
        return; // It was given up a moment ago, or the folder cannot be used
    m_notices
        .show(
            u"second"_s, NoticeBar::Tone::Warning,
            tr("This workspace is open in another Hooksmith window too (process %1). What is saved "
               "there appears here; neither window overwrites the other's changes unasked.")
                .arg(process))
        ->addClose();
}

void WorkspaceGuard::offerDrafts()
{
    Documents &documents = m_workbench.documents();
    QList<Draft> drafts;
    const QList<Draft> found = m_drafts.abandoned(documents.workspace().directory());
    for (const Draft &draft : found) {
        // One that says what the file says was saved in the last moment.
        const auto id = documents.idOf(documents.workspace().directory() + u'/' + draft.document);
        const bool saved = id && id->part == DocumentId::Part::Script
            && draft.content.value(u"text").toString() == documents.textOf(*id);
        if (saved)
            m_drafts.discard(draft);
        else
            drafts.append(draft);
    }
    if (drafts.isEmpty())
        return;
    const QString when =
        QLocale().toString(drafts.constFirst().time.toLocalTime(), QLocale::ShortFormat);
    NoticeBar *bar =
        m_notices.show(u"recovery"_s, NoticeBar::Tone::Warning,
                       tr("Hooksmith ended without saving. %n text(s) of %1 can be brought back.",
                          nullptr, int(drafts.size()))
                           .arg(when));
    bar->addButton(
        u"recoveryLook"_s, tr("Look…"), [this, drafts] { askAboutDrafts(drafts); }, true);
    bar->addButton(u"recoveryRestore"_s, tr("Bring back"),
                   [this, drafts] { restoreDrafts(drafts); });
    bar->addButton(u"recoveryDiscard"_s, tr("Throw away"), [this, drafts] {
        for (const Draft &draft : drafts)
            m_drafts.discard(draft);
    });
}

void WorkspaceGuard::askAboutDrafts(const QList<Draft> &drafts)
{
    QList<RecoveryDialog::Item> items;
    Documents &documents = m_workbench.documents();
    for (const Draft &draft : drafts) {
        const QString path = documents.workspace().directory() + u'/' + draft.document;
        RecoveryDialog::Item item{draft, {}, {}};
        if (const std::optional<DocumentId> id = documents.idOf(path)) {
            if (id->part == DocumentId::Part::Sample)
                (void)documents.sample(id->slug, id->sample); // Loaded, for its text
            item.onDisk = documents.textOf(*id);
        }
        item.recovered = RecoveryDialog::textOf(draft.content, item.onDisk);
        items.append(item);
    }
    auto *dialog = new RecoveryDialog(items, m_syntax, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::restore, this, [this](const QList<Draft> &chosen) {
        m_notices.remove(u"recovery"_s);
        restoreDrafts(chosen);
    });
    connect(dialog, &RecoveryDialog::discard, this, [this](const QList<Draft> &chosen) {
        m_notices.remove(u"recovery"_s);
        for (const Draft &draft : chosen)
            m_drafts.discard(draft);
        offerDrafts();
    });
    dialog->open();
}

void WorkspaceGuard::restoreDrafts(const QList<Draft> &drafts)
{
    QStringList failures;
    QList<Draft> typed;
    for (const Draft &draft : drafts) {
        if (const Result<void> done = m_workbench.documents().applyDraft(draft); done)
            typed.append(draft);
        else
            failures.append(done.error().message); // It stays where it is kept
    }
    // Ours are on disk before the old ones go: the store works in order.
    m_autosave.writeNow();
    for (const Draft &draft : std::as_const(typed))
        m_drafts.discard(draft);
    if (!failures.isEmpty())
        openMessageBox(m_window, QMessageBox::Warning, tr("Not brought back"),
                       failures.join(u"\n\n"_s), QMessageBox::Ok);
}

void WorkspaceGuard::adopt(const Workspace &fresh)
{
    m_notices.remove(u"lost"_s);
    Documents &documents = m_workbench.documents();
    if (!documents.hasWorkspace() || fresh.directory() != documents.workspace().directory())
        return;
    if (documents.writes() != m_writesAtRead) {
        m_watcher.check(); // We wrote meanwhile: what was read is older
        return;
    }
    const QList<ForeignChange> changes = documents.adopt(fresh);
    QStringList reloaded;
    QSet<QString> open;
    for (const ForeignChange &change : changes) {
        if (change.kind == ForeignChange::Kind::Reloaded) {
            reloaded.append(shortName(change.path));
            continue;
        }
        open.insert(conflictKey + change.path);
        showConflict(change);
    }
    const QStringList keys = m_notices.keys();
    for (const QString &key : keys) {
        if (key.startsWith(conflictKey) && !open.contains(key))
            m_notices.remove(key);
    }
    if (!reloaded.isEmpty())
        sayReloaded(reloaded);
    m_workbench.followWorkspace();
}

void WorkspaceGuard::sayReloaded(const QStringList &names)
{
    m_notices
        .show(
            u"reloaded"_s, NoticeBar::Tone::Info,
            names.size() == 1
                ? tr("%1 was changed on disk and read again.").arg(names.constFirst())
                : tr("%n file(s) were changed on disk and read again.", nullptr, int(names.size())))
        ->addClose();
    m_reloadedNote.start();
}

void WorkspaceGuard::showConflict(const ForeignChange &change)
{
    const QString key = conflictKey + change.path;
    if (m_notices.bar(key))
        return;
    const DocumentId id = change.id;
    Documents &documents = m_workbench.documents();
    if (change.kind == ForeignChange::Kind::Deleted) {
        NoticeBar *bar = m_notices.show(
            key, NoticeBar::Tone::Warning,
            tr("%1 was deleted on disk. What is here is still here; saving writes it again.")
                .arg(shortName(change.path)));
        bar->addButton(u"conflictDiscard"_s, tr("Close it"), [this, id, &documents] {
            documents.discardEdits(id);
            m_watcher.check();
        });
        bar->addClose();
        return;
    }
    NoticeBar *bar = m_notices.show(
        key, NoticeBar::Tone::Warning,
        tr("%1 was changed on disk while you were editing it.").arg(shortName(change.path)));
    bar->addButton(
        u"conflictCompare"_s, tr("Compare…"), [this, id] { compareWithDisk(id); }, true);
    bar->addButton(u"conflictReload"_s, tr("Take theirs"), [this, id, &documents] {
        documents.discardEdits(id);
        m_watcher.check();
    });
    bar->addButton(u"conflictKeep"_s, tr("Keep mine"),
                   [id, &documents] { documents.keepMine(id); });
}

void WorkspaceGuard::compareWithDisk(const DocumentId &id)
{
    const QString path = m_workbench.documents().pathOf(id);
    const Result<TextFile> file = TextFile::read(path);
    if (!file) {
        openMessageBox(m_window, QMessageBox::Warning, tr("Compare"), file.error().message,
                       QMessageBox::Ok);
        return;
    }
    auto *dialog = new DiffDialog(shortName(path), m_syntax, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTexts(tr("on disk"), file->text, tr("here"), m_workbench.documents().textOf(id));
    dialog->open();
}

void WorkspaceGuard::adoptIssues(const QString &directory, const QList<Issue> &issues)
{
    Documents &documents = m_workbench.documents();
    if (!documents.hasWorkspace() || documents.workspace().directory() != directory)
        return;
    documents.workspace().adoptSampleIssues(issues);
    m_workbench.followWorkspace();
}

void WorkspaceGuard::readSamplesForIssues()
{
    Workspace workspace = m_workbench.documents().workspace(); // A copy for the worker
    QThreadPool::globalInstance()->start([self = QPointer(this), workspace]() mutable {
        const QString directory = workspace.directory();
        workspace.loadAll();
        const QList<Issue> issues = workspace.issues();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, directory, issues] {
                WorkspaceGuard *guard = self.data();
                if (guard)
                    guard->adoptIssues(directory, issues);
            },
            Qt::QueuedConnection);
    });
}

} // namespace hooksmith::ui
