// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/draftstore.h"
#include "core/workspace/watcher.h"
#include "ui/documents/autosave.h"
#include "ui/mainwindow/workbench.h"

#include <memory>
#include <QLockFile>
#include <QObject>

namespace hooksmith::ui {

class NoticeArea;

/// Keeps what a person typed from getting lost: the drafts of a crashed program are offered again,
/// what others do to the files is noticed and never overwritten unasked, and a second window on the
/// same workspace is said.
class WorkspaceGuard : public QObject
{
    Q_OBJECT
public:
    /// `dataFolder` holds the drafts and the locks; empty: neither is kept. `window` is the parent
    /// of the dialogs.
    WorkspaceGuard(Workbench &workbench, NoticeArea &notices, Syntax &syntax,
                   const QString &dataFolder, QWidget *window);
    ~WorkspaceGuard() override;

    /// Another workspace was opened.
    void begin();
    /// The window became active: looks at the disk and at the lock.
    void check();
    /// What is unsaved shall be forgotten: the person said so.
    void dropDrafts() { m_autosave.dropAll(); }
    /// The program ends: what was typed last is kept, too.
    void keepDrafts()
    {
        m_autosave.writeNow();
        m_drafts.keep();
    }
    /// Shows what is on the screen beside what is on disk.
    void compareWithDisk(const DocumentId &id);
    DraftStore &drafts() { return m_drafts; }

private:
    void takeLock();
    void offerDrafts();
    void askAboutDrafts(const QList<Draft> &drafts);
    void restoreDrafts(const QList<Draft> &drafts);
    void adopt(const Workspace &fresh);
    void showConflict(const ForeignChange &change);
    void sayReloaded(const QStringList &names);
    void readSamplesForIssues();
    void adoptIssues(const QString &directory, const QList<Issue> &issues);
    QString shortName(const QString &path) const;

    Workbench &m_workbench;
    NoticeArea &m_notices;
    Syntax &m_syntax;
    QString m_dataFolder;
    QWidget *m_window;
    DraftStore m_drafts;
    Autosave m_autosave;
    WorkspaceWatcher m_watcher;
    std::unique_ptr<QLockFile> m_lock;
    quint64 m_writesAtRead = 0;
    QTimer m_reloadedNote;
};

} // namespace hooksmith::ui
