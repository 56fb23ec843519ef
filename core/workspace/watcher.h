// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/workspace.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace hooksmith {

/// Notices that files of a workspace were changed, added or taken away by somebody else, and reads
/// the workspace anew in a worker thread. Folders are watched, and the files one by one as long as
/// they are few enough for the system; check() looks at everything (when the window becomes active:
/// network file systems say nothing).
class WorkspaceWatcher : public QObject
{
    Q_OBJECT
public:
    /// More files than this are not watched one by one: the system allows few thousand watches.
    static constexpr qsizetype mostFiles = 2000;

    explicit WorkspaceWatcher(QObject *parent = nullptr);
    ~WorkspaceWatcher() override;

    /// Watches this workspace instead of the one before. Call again when files were added.
    void watch(const Workspace &workspace);
    void stop();
    /// Reads it now; `known` says which samples are loaded and must be compared.
    void check();

    /// Asked for when reading begins: the workspace as the program knows it now.
    void setSource(std::function<Workspace()> source) { m_source = std::move(source); }

Q_SIGNALS:
    /// The workspace as it is on disk now; the samples that were loaded in the program's copy are
    /// loaded in this one too. Nothing may have changed.
    void read(const hooksmith::Workspace &fresh);
    /// It cannot be opened any more (deleted, made unreadable, broken hooksmith.json).
    void lost(const hooksmith::Error &error);

private:
    void finish(quint64 round, const Result<Workspace> &fresh);
    void watchFiles(const Workspace &workspace);

    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
    std::function<Workspace()> m_source;
    QString m_directory;
    quint64 m_round = 0; ///< A reading that was overtaken is dropped
    bool m_reading = false;
    bool m_again = false;
};

} // namespace hooksmith
