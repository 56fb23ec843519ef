// SPDX-License-Identifier: MIT
#include "core/workspace/watcher.h"

#include "core/base/logging.h"
#include "core/run/expectation.h"
#include "core/workspace/checkrunner.h"

#include <QDir>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int pauseMs = 150; // Programs write in several steps

/// Reads the workspace and, in it, what the program has loaded. Runs in a worker.
Result<Workspace> readAnew(const QString &directory, const Workspace &known)
{
    Result<Workspace> fresh = Workspace::open(directory, Workspace::Loading::Names);
    if (!fresh)
        return fresh;
    for (const WorkspaceIntegration &integration : known.integrations()) {
        for (const WorkspaceSample &sample : integration.samples) {
            if (sample.loaded)
                fresh->load(integration.slug, sample.name);
        }
    }
    return fresh;
}

} // namespace

WorkspaceWatcher::WorkspaceWatcher(QObject *parent) : QObject(parent)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(pauseMs);
    connect(&m_debounce, &QTimer::timeout, this, &WorkspaceWatcher::check);
    const auto soon = [this] { m_debounce.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
}

WorkspaceWatcher::~WorkspaceWatcher() = default;

void WorkspaceWatcher::watch(const Workspace &workspace)
{
    if (m_directory != workspace.directory()) {
        stop();
        m_directory = workspace.directory();
    }
    watchFiles(workspace);
}

void WorkspaceWatcher::watchFiles(const Workspace &workspace)
{
    QStringList wanted{m_directory, m_directory + u"/hooksmith.json"_s,
                       m_directory + u"/integrations"_s};
    QStringList files;
    QStringList beside; // What judges the samples
    for (const WorkspaceIntegration &integration : workspace.integrations()) {
        wanted.append({integration.directory, integration.directory + u"/samples"_s});
        files.append({integration.recordPath, integration.script.path});
        for (const WorkspaceSample &sample : integration.samples) {
            files.append(sample.file.path);
            beside.append(Expectation::pathFor(sample.file.path));
            beside.append(CheckRunner::pathsFor(integration.directory, sample.file.path));
        }
    }
    if (files.size() <= mostFiles)
        wanted.append(files);
    if (files.size() + beside.size() <= mostFiles)
        wanted.append(beside);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> present(watched.begin(), watched.end());
    QStringList missing;
    for (const QString &path : std::as_const(wanted)) {
        // A replaced file (as editors and we write them) is another one: it must be added again.
        if (!present.contains(path) && QFileInfo::exists(path))
            missing.append(path);
    }
    if (!missing.isEmpty())
        m_watcher.addPaths(missing);
    const QSet<QString> keep(wanted.begin(), wanted.end());
    QStringList gone;
    for (const QString &path : watched) {
        if (!keep.contains(path))
            gone.append(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
}

void WorkspaceWatcher::stop()
{
    m_debounce.stop();
    ++m_round;
    m_again = false;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_directory.clear();
}

void WorkspaceWatcher::check()
{
    if (m_directory.isEmpty() || !m_source)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const quint64 round = ++m_round;
    qCDebug(lcWorkspace) << "looking for foreign changes in" << m_directory;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), round, directory = m_directory, known = m_source()] {
            const Result<Workspace> fresh = readAnew(directory, known);
            // Posted through the application, which outlives the watcher.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, round, fresh] {
                    if (self)
                        self->finish(round, fresh);
                },
                Qt::QueuedConnection);
        });
}

void WorkspaceWatcher::finish(quint64 round, const Result<Workspace> &fresh)
{
    m_reading = false;
    if (round == m_round) {
        if (fresh) {
            watchFiles(*fresh);
            Q_EMIT read(*fresh);
        } else {
            Q_EMIT lost(fresh.error());
        }
    }
    if (std::exchange(m_again, false))
        check();
}

} // namespace hooksmith
