// SPDX-License-Identifier: MIT
// What the main window does with the workspace's files: new, rename, copy, delete, drop, and what
// is remembered of it.
#include "core/workspace/migration.h"
#include "core/workspace/workspacefolder.h"
#include "ui/documents/workspacecommands.h"
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/templategallery.h"
#include "ui/mainwindow/workspaceguard.h"
#include "ui/mainwindow/workspacemodel.h"
#include "ui/mainwindow/workspacepane.h"
#include "ui/requestbuilder/requestpane.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/widgets/messagebox.h"

#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QTextCursor>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectWorkspace()
{
    const auto on = [this](QLatin1StringView id, std::function<void()> slot) {
        m_actions->onTriggered(id, this, std::move(slot));
    };
    Documents &documents = m_workbench.documents();
    m_guard = new WorkspaceGuard(m_workbench, m_central->notices(), m_syntax, m_dataFolder, this);
    m_workspacePane->setActions(*m_actions);

    connect(m_edits, &WorkspaceEdits::failed, this, &MainWindow::say);
    connect(m_edits, &WorkspaceEdits::show, &m_workbench, &Workbench::select);
    connect(&documents, &Documents::structureChanged, this, [this] {
        m_workspacePane->reload();
        m_workbench.followWorkspace();
        m_workspacePane->select(m_workbench.slug(), m_workbench.sampleName());
        fillSamples();
        showWelcome();
        updateTitle();
    });
    connect(&documents, &Documents::recordChanged, this, [this] {
        m_workspacePane->model().refresh();
        updateTitle();
    });

    on("file.newSample"_L1, [this] { newSample(); });
    on("file.newWorkspace"_L1, [this] { withoutUnsaved([this] { newWorkspace(); }); });
    on("file.rename"_L1, [this] {
        reveal(m_workspaceDock, nullptr);
        m_workspacePane->rename();
    });
    // What is selected in the tree, else what is shown.
    const auto selection = [this]() -> std::pair<QString, QString> {
        const QString slug = m_workspacePane->currentSlug();
        return slug.isEmpty() ? std::pair(m_workbench.slug(), m_workbench.sampleName())
                              : std::pair(slug, m_workspacePane->currentSample());
    };
    on("file.duplicate"_L1, [this, selection] {
        const auto [slug, sample] = selection();
        if (slug.isEmpty())
            return;
        if (sample.isEmpty())
            m_edits->duplicateIntegration(slug);
        else
            m_edits->duplicateSample(slug, sample);
    });
    on("file.delete"_L1, [this, selection] {
        const auto [slug, sample] = selection();
        const WorkspaceIntegration *item =
            slug.isEmpty() ? nullptr : m_workbench.documents().workspace().integration(slug);
        if (!item)
            return;
        const QString title = sample.isEmpty() ? item->title() : sample;
        if (sample.isEmpty())
            m_edits->removeIntegration(slug);
        else
            m_edits->removeSample(slug, sample);
        NoticeBar *bar = m_central->notices().show(u"deleted"_s, NoticeBar::Tone::Info,
                                                   tr("%1 was moved to the trash.").arg(title));
        bar->addButton(u"undoDelete"_s, tr("Undo"),
                       [this] { m_workbench.documents().undoStack().undo(); });
        bar->addClose();
    });
    // "Undo" in the bar is about the last thing that was done, and about nothing else.
    // The central area is the context: it is gone when the workbench clears the stack at the end.
    connect(&documents.undoStack(), &QUndoStack::indexChanged, m_central,
            [this] { m_central->notices().remove(u"deleted"_s); });
    on("file.reveal"_L1, [this, selection] {
        const auto [slug, sample] = selection();
        if (!m_workbench.documents().hasWorkspace())
            return;
        const Workspace &workspace = m_workbench.documents().workspace();
        const WorkspaceIntegration *item = workspace.integration(slug);
        QString folder = item ? item->directory : workspace.directory();
        if (!sample.isEmpty())
            folder += u"/samples"_s;
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });

    connect(m_workspacePane, &WorkspacePane::renamed, this,
            [this](const QString &slug, const QString &sample, const QString &name) {
                if (sample.isEmpty())
                    m_edits->renameIntegration(slug, name);
                else
                    m_edits->renameSample(slug, sample, name);
            });
    connect(m_workspacePane, &WorkspacePane::dropped, this,
            [this](const QString &slug, const QStringList &paths) {
                const QString first = workspaceFolder(paths.value(0));
                if (QFileInfo::exists(first + u"/hooksmith.json"_s)) {
                    withoutUnsaved([this, first] { (void)openWorkspace(first); });
                } else if (m_workbench.documents().hasWorkspace()) {
                    importDropped(slug.isEmpty() ? m_workbench.slug() : slug, paths);
                }
            });
}

void MainWindow::importDropped(const QString &slug, const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir() || info.suffix().compare("js"_L1, Qt::CaseInsensitive) == 0)
            m_edits->import(slug, {path});
        else
            files.append(path);
    }
    if (files.isEmpty())
        return;
    // Where they are dropped is where they belong, also after the person has chosen among them.
    if (slug != m_workbench.slug())
        m_workbench.select(slug, lastSample(slug));
    for (const QString &path : std::as_const(files))
        m_requestPane->importPath(path, [this, slug, path] { m_edits->import(slug, {path}); });
}

void MainWindow::newIntegration()
{
    if (!m_workbench.documents().hasWorkspace()) {
        openOwn([this] { newIntegration(); });
        return;
    }
    auto *dialog = new TemplateGallery(m_markup, m_images, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Workspace &workspace = m_workbench.documents().workspace();
        const Result<QString> slug = dialog->create(workspace);
        if (!slug) {
            say(slug.error());
            return;
        }
        m_edits->addedIntegration(*slug);
        m_workbench.select(*slug, dialog->firstSample());
    });
    dialog->open();
}

void MainWindow::newSample()
{
    const QString slug = m_workspacePane->currentSlug().isEmpty() ? m_workbench.slug()
                                                                  : m_workspacePane->currentSlug();
    const WorkspaceIntegration *item =
        slug.isEmpty() ? nullptr : m_workbench.documents().workspace().integration(slug);
    if (!item)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New sample"));
    dialog->setLabelText(tr("Name of the new sample of %1:").arg(item->title()));
    dialog->setOkButtonText(tr("Create"));
    const bool incoming = item->integration.type == IntegrationType::Incoming;
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, slug, incoming](const QString &name) {
                const QString file = incoming ? u":/examples/starters/incoming.json"_s
                                              : u":/examples/starters/outgoing.json"_s;
                const Result<Sample> sample =
                    Sample::fromJson(readFile(file).value_or(QByteArray()), file, {});
                if (!sample) {
                    say(sample.error());
                    return;
                }
                const Result<QString> added = m_workbench.documents().workspace().addSample(
                    slug, name.trimmed(), *sample, bodyForm(*sample));
                if (added)
                    m_edits->addedSample(slug, *added);
                else
                    say(added.error());
            });
    dialog->open();
}

void MainWindow::newWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the new workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &directory) {
        const Result<Workspace> made =
            Workspace::create(directory, QFileInfo(directory).fileName());
        if (made)
            setWorkspace(*made);
        else
            say(made.error());
    });
    dialog->open();
}

void MainWindow::askToMigrate(const QString &directory)
{
    QMessageBox *box = openMessageBox(
        this, QMessageBox::Question, tr("Older workspace"),
        tr("%1 was written in an older form. Hooksmith can bring it up to date; before that, every "
           "file is copied to a folder beside it.")
            .arg(QDir::toNativeSeparators(directory)),
        QMessageBox::Ok | QMessageBox::Cancel);
    box->setObjectName(u"migrateBox"_s);
    box->button(QMessageBox::Ok)->setText(tr("Back up and update"));
    connect(box, &QDialog::finished, this, [this, directory](int answer) {
        if (answer != QMessageBox::Ok)
            return;
        const Result<Migration> migrated = migrateWorkspace(directory);
        if (!migrated) {
            say(migrated.error());
            return;
        }
        if (!openWorkspace(directory))
            return;
        m_central->notices()
            .show(u"migrated"_s, NoticeBar::Tone::Info,
                  tr("The workspace was brought up to date (format %1 to %2). Everything as it was "
                     "is in %3.")
                      .arg(migrated->from)
                      .arg(migrated->to)
                      .arg(QDir::toNativeSeparators(migrated->backup)))
            ->addClose();
    });
}

QString MainWindow::lastSample(const QString &slug) const
{
    const QString scope = m_workbench.documents().workspace().directory();
    return m_settings.value(Settings::Key::LastSamples, scope).toMap().value(slug).toString();
}

void MainWindow::rememberSession()
{
    if (!m_workbench.documents().hasWorkspace())
        return;
    const QString scope = m_workbench.documents().workspace().directory();
    if (!m_workbench.sampleName().isEmpty()) {
        QVariantMap samples = m_settings.value(Settings::Key::LastSamples, scope).toMap();
        samples.insert(m_workbench.slug(), m_workbench.sampleName());
        m_settings.set(Settings::Key::LastSamples, samples, scope);
    }
    m_settings.set(Settings::Key::Collapsed, m_workspacePane->collapsed(), scope);
}

void MainWindow::openDocument(const DocumentId &id, int line, int column, int length)
{
    switch (id.part) {
    case DocumentId::Part::Script: {
        m_workbench.select(id.slug,
                           m_workbench.slug() == id.slug ? m_workbench.sampleName()
                                                         : lastSample(id.slug));
        CodeEditor &editor = m_scriptPane->editor();
        editor.goTo(line, column);
        if (length > 0) {
            QTextCursor cursor = editor.textCursor();
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, length);
            editor.setTextCursor(cursor);
        }
        return;
    }
    case DocumentId::Part::Sample:
        m_workbench.select(id.slug, id.sample);
        reveal(m_requestDock, nullptr);
        m_requestPane->goTo(SampleDocument::Part::File, line, column);
        return;
    case DocumentId::Part::Record:
        m_workbench.select(id.slug, lastSample(id.slug));
        reveal(m_propertiesDock, nullptr);
        return;
    }
}

bool MainWindow::event(QEvent *event)
{
    // Network file systems say nothing of changes: look when the person comes back.
    if (event->type() == QEvent::WindowActivate && m_guard)
        m_guard->check();
    return QMainWindow::event(event);
}

} // namespace hooksmith::ui
