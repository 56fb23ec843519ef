// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"

#include "ui/documents/workspacecommands.h"
#include "ui/mainwindow/runbar.h"
#include "ui/mainwindow/workspaceguard.h"
#include "ui/mainwindow/workspacemodel.h"
#include "ui/mainwindow/workspacepane.h"
#include "ui/palette/palette.h"
#include "ui/preview/imageprovider.h"
#include "ui/preview/previewpane.h"
#include "ui/problems/consolepane.h"
#include "ui/problems/problemspane.h"
#include "ui/problems/tracepane.h"
#include "ui/requestbuilder/requestpane.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/scripteditor/syntax.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr QSize defaultSize(1440, 900);
constexpr QSize frameRoom(16, 48); ///< For the frame and title that a window manager adds

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_scripts(parts.scripts), m_syntax(parts.syntax), m_settings(parts.settings),
      m_dataFolder(parts.dataFolder), m_workbench(parts.runner, parts.syntax),
      m_ownSecrets(parts.secrets ? nullptr : std::make_unique<MemorySecretStore>()),
      m_variables(parts.secrets ? *parts.secrets : *m_ownSecrets, parts.dataFolder),
      m_relay(parts.relayScripts, parts.secrets ? *parts.secrets : *m_ownSecrets,
              parts.relayFolder),
      m_secrets(parts.secrets ? *parts.secrets : *m_ownSecrets),
      m_servers(parts.settings, m_secrets), m_markup(parts.markup), m_images(parts.images)
{
    setObjectName(u"mainWindow"_s);
    m_workbench.setVariables(&m_variables);
    m_actions = new Actions(this);
    m_actions->applyChangedKeys(m_settings.text(Settings::Key::Shortcuts));
    buildPanes();
    buildToolBar();
    buildMenus();
    connectActions();
    connectEditing();
    connectWorkbench();
    connectRequest();
    connectRelay();
    connectLive();
    connectTraffic();
    m_scriptPane->setFormatter(parts.formatter);
    connectScriptEditor();
    connectHelp();
    connectWorkspace();
    connectWelcome();
    connectTools();
    connectPanes();
    connectSettings();
    restoreSession();
    showSelection();
    updateTitle();
    orderFocus();
}

MainWindow::~MainWindow()
{
    QCoreApplication::instance()->removeEventFilter(this);
    // These refer to documents of the workbench, which is destroyed before QMainWindow's children.
    delete m_guard;
    delete m_palette;
    qDeleteAll(m_docks);
    delete m_edits;
    delete takeCentralWidget();
}

void MainWindow::connectWorkbench()
{
    connect(m_workspacePane, &WorkspacePane::selected, this,
            [this](const QString &slug, const QString &sample) {
                m_workbench.select(slug, sample.isEmpty() ? lastSample(slug) : sample);
            });
    connect(m_sampleBox, &QComboBox::activated, this, [this](int index) {
        m_workbench.select(m_workbench.slug(), m_sampleBox->itemData(index).toString());
    });
    connect(m_profileBox, &QComboBox::activated, this,
            [this](int index) { showProfile(m_profileBox->itemData(index).toString()); });

    connect(&m_workbench, &Workbench::workspaceChanged, this, [this] {
        m_workspacePane->reload();
        m_workspacePane->select(m_workbench.slug(), m_workbench.sampleName());
        fillSamples();
        updateTitle();
    });
    connect(&m_workbench, &Workbench::selectionChanged, this, &MainWindow::showSelection);
    connect(&m_workbench, &Workbench::resultReady, this, &MainWindow::showResult);
    connect(&m_workbench, &Workbench::problemsChanged, this, &MainWindow::showProblems);
    connect(&m_workbench, &Workbench::requestProblem, this, [this](const Error &error) {
        m_runBar->setProblem(error.message);
        m_messagePane->setRequestProblem(error);
        markFailing(true);
    });
    connect(&m_workbench.documents(), &Documents::modifiedChanged, this, &MainWindow::updateTitle);

    RunController &runs = m_workbench.runs();
    QAction *stop = m_actions->action("run.stop"_L1);
    connect(&runs, &RunController::started, this, [this, stop] {
        m_runBar->setRunning();
        stop->setEnabled(true);
    });
    connect(&runs, &RunController::finished, this, [stop] { stop->setEnabled(false); });
    connect(&runs, &RunController::stopped, this, [this, stop] {
        stop->setEnabled(false);
        m_runBar->setIdle(tr("Stopped."));
    });

    connect(m_problemsPane, &ProblemsPane::activated, this, &MainWindow::goTo);
    connect(m_consolePane, &ConsolePane::lineActivated, this,
            [this](int line) { m_scriptPane->editor().goTo(line, 1); });
    connect(m_tracePane, &TracePane::lineActivated, this,
            [this](int line, int column) { m_scriptPane->editor().goTo(line, column); });

    connect(m_messagePane, &PreviewPane::lineActivated, this,
            [this](int line) { m_scriptPane->editor().goTo(line, 1); });
    connect(m_messagePane, &PreviewPane::placeActivated, this,
            [this](int line, int column) { m_scriptPane->editor().goTo(line, column); });
    connect(m_messagePane, &PreviewPane::requestActivated, this, [this] {
        for (const Problem &problem : m_workbench.problems()) {
            if (problem.place == Problem::Place::Request) {
                goTo(problem);
                return;
            }
        }
        reveal(m_requestDock, nullptr);
    });
    connect(m_messagePane, &PreviewPane::traceActivated, this,
            [this] { reveal(m_traceDock, m_tracePane); });
    connect(m_messagePane, &PreviewPane::linkActivated, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });

    m_workspacePane->emptyState().set(tr("No workspace is open."),
                                      m_actions->action("file.open"_L1));
    connect(&m_workbench, &Workbench::workspaceChanged, this, [this] {
        m_workspacePane->emptyState().set(tr("This workspace has no integration yet."),
                                          m_actions->action("file.new"_L1));
    });
}

Result<void> MainWindow::openWorkspace(const QString &directory)
{
    const Result<Workspace> workspace = Workspace::open(directory, Workspace::Loading::Names);
    if (!workspace) {
        if (workspace.error().code == "old-format"_L1)
            askToMigrate(directory);
        else
            say(workspace.error());
        return unexpected(workspace.error());
    }
    setWorkspace(*workspace);
    return {};
}

Result<void> MainWindow::openExample(const QString &directory)
{
    const Result<Workspace> workspace = Workspace::createExample(directory);
    if (!workspace) {
        say(workspace.error());
        return unexpected(workspace.error());
    }
    setWorkspace(*workspace);
    return {};
}

void MainWindow::setWorkspace(const Workspace &workspace)
{
    saveSession();
    m_variables.open(workspace.directory());
    m_welcomeWanted = false;
    showWork(); // Whose panes are restored below; an empty one shows the page again
    m_workbench.setWorkspace(workspace);
    m_settings.rememberWorkspace(workspace.directory());
    m_guard->begin();
    restoreWorkspaceSession();
    if (workspace.integrations().isEmpty())
        return;
    const QString scope = workspace.directory();
    QString slug = m_settings.text(Settings::Key::OpenIntegration, scope);
    QString sample = m_settings.text(Settings::Key::OpenSample, scope);
    if (!workspace.integration(slug)) {
        slug = workspace.integrations().constFirst().slug;
        // The richest one of the examples to begin with.
        sample = u"push"_s;
    }
    m_workbench.select(slug, sample);
}

void MainWindow::showSelection()
{
    const WorkspaceIntegration *integration = m_workbench.integration();
    m_welcomeWanted = false; // Who chooses something to work on goes on
    m_messagePane->expectAnother();
    m_failing = false;
    m_requestPane->setDocument(m_workbench.sample());
    updateRequestSurroundings();
    QTextDocument *script = m_workbench.script();
    m_scriptPane->showDocument(script, integration ? integration->title() : QString());
    if (integration && !script)
        m_scriptPane->emptyState().set(
            tr("The script's file cannot be edited; Problems says why."));
    else if (!integration)
        m_scriptPane->emptyState().set(tr("Choose an integration in the workspace, or make one."),
                                       m_actions->action("file.new"_L1));
    showWelcome();
    m_requestPane->emptyState().set(integration
                                        ? tr("This integration has no sample yet.")
                                        : tr("The request of the chosen sample appears here."));
    if (!integration)
        m_messagePane->setEmptyState(tr("No message: choose an integration, or make one."),
                                     m_actions->action("file.new"_L1));
    else if (integration->samples.isEmpty())
        m_messagePane->setEmptyState(tr("No message yet: there is no sample to run."),
                                     m_actions->action("file.newSample"_L1));
    else
        m_messagePane->setEmptyState(
            tr("No message yet: run the sample to see what the script posts."),
            m_actions->action("run.run"_L1));
    // A captured request is none of the samples: then only the integration is marked.
    m_workspacePane->select(m_workbench.slug(), m_workbench.sampleName());
    fillSamples();
    showProblems();
    updateTitle();
    m_actions->action("run.run"_L1)->setEnabled(integration);
    m_actions->action("run.reset"_L1)->setEnabled(integration);
    if (integration) {
        const QString scope = m_workbench.documents().workspace().directory();
        m_settings.set(Settings::Key::OpenIntegration, m_workbench.slug(), scope);
        m_settings.set(Settings::Key::OpenSample, m_workbench.sampleName(), scope);
        rememberSession();
    } else {
        m_runBar->setIdle(tr("Nothing to run."));
        m_messagePane->clear();
    }
}

void MainWindow::fillSamples()
{
    const QSignalBlocker blocker(m_sampleBox);
    m_sampleBox->clear();
    const WorkspaceIntegration *integration = m_workbench.integration();
    if (integration) {
        for (const WorkspaceSample &sample : integration->samples)
            m_sampleBox->addItem(themedIcon(u"sample"_s, IconTone::Muted), sample.name,
                                 sample.name);
    }
    if (m_workbench.isCaptured()) {
        m_sampleBox->insertItem(0, themedIcon(u"relay"_s, IconTone::Info), tr("Captured"),
                                QString());
        m_sampleBox->setCurrentIndex(0);
    } else {
        m_sampleBox->setCurrentIndex(m_sampleBox->findData(m_workbench.sampleName()));
    }
    m_sampleBox->setEnabled(m_sampleBox->count() > 0);
    m_sampleBox->setToolTip(tr("The sample that is run: %1").arg(m_sampleBox->currentText()));
    m_actions->action("relay.keep"_L1)->setEnabled(m_workbench.isCaptured());
    m_keepButton->setVisible(m_workbench.isCaptured());
}

void MainWindow::showResult(const RunResult &result)
{
    const QTextDocument *script = m_workbench.script();
    const WorkspaceIntegration *integration = m_workbench.integration();
    m_messagePane->setScript(
        script ? script->toPlainText() : QString(),
        integration && integration->integration.overrideDestinationChannelEnabled,
        integration ? QFileInfo(integration->script.path).fileName() : QString());
    m_messagePane->setResult(result, forwardName());
    m_consolePane->setResult(result);
    m_tracePane->setResult(result);
    m_runBar->setResult(result);
    markFailing(result.internalError || result.outcome.code == OutcomeCode::ScriptError
                || result.outcome.code == OutcomeCode::Limit);
    m_consoleDock->setWindowTitle(
        result.console.isEmpty() ? tr("Console") : tr("Console (%1)").arg(result.console.size()));
    showConsoleNotes(result);
}

void MainWindow::markFailing(bool failing)
{
    // Only when it begins to fail: whoever then looks at the console must not be taken from there
    // by the next key.
    if (failing && !m_failing && m_problemsDock->toggleViewAction()->isChecked())
        m_problemsDock->raise();
    m_failing = failing;
}

void MainWindow::showProblems()
{
    const QList<Problem> &problems = m_workbench.problems();
    m_problemsPane->model().setProblems(problems);
    m_problemsDock->setWindowTitle(problems.isEmpty() ? tr("Problems")
                                                      : tr("Problems (%1)").arg(problems.size()));
    QList<Mark> marks;
    for (const Problem &problem : problems) {
        if (problem.place == Problem::Place::Script && problem.line > 0)
            marks.append({problem.severity, problem.message, problem.line, problem.column,
                          problem.endLine, problem.endColumn, problem.rule});
    }
    m_scriptPane->setMarks(marks);
}

void MainWindow::goTo(const Problem &problem)
{
    switch (problem.place) {
    case Problem::Place::Script:
        m_scriptPane->editor().goTo(qMax(1, problem.line), qMax(1, problem.column));
        return;
    case Problem::Place::Request:
        reveal(m_requestDock, nullptr);
        m_requestPane->goTo(problem.part, qMax(1, problem.line), qMax(1, problem.column));
        return;
    case Problem::Place::File:
        // Files that the window can show. Others are named in the message.
        if (const auto id = m_workbench.documents().idOf(problem.file))
            openDocument(*id, qMax(1, problem.line), qMax(1, problem.column), 0);
        return;
    case Problem::Place::None: return;
    }
}

void MainWindow::reveal(QDockWidget *dock, QWidget *focus)
{
    dock->show();
    dock->raise();
    if (focus)
        focus->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::updateTitle()
{
    const WorkspaceIntegration *integration = m_workbench.integration();
    QString title = u"Hooksmith"_s;
    if (m_workbench.documents().hasWorkspace())
        title = m_workbench.documents().workspace().name() + u" – "_s + title;
    if (integration)
        title = integration->title() + u"[*] – "_s + title;
    setWindowTitle(title.contains(u"[*]"_s) ? title : title + u"[*]"_s);
    const bool modified = m_workbench.documents().anyModified();
    setWindowModified(modified);
    m_actions->action("file.save"_L1)->setEnabled(modified);
    m_actions->action("file.saveAll"_L1)->setEnabled(modified);
}

void MainWindow::say(const Error &error)
{
    openMessageBox(this, QMessageBox::Warning, tr("Hooksmith"), error.message, QMessageBox::Ok);
}

void MainWindow::save(bool overwrite)
{
    const QList<Error> failed = m_workbench.saveShown(overwrite);
    m_workspacePane->model().refresh();
    if (failed.isEmpty()) {
        // Something else may be what is modified.
        if (!m_workbench.documents().anyModified())
            return;
        const QList<Error> others = m_workbench.documents().saveAll();
        if (!others.isEmpty())
            say(others.constFirst());
        return;
    }
    if (failed.constFirst().code == "file-changed"_L1)
        askToOverwrite(failed.constFirst());
    else
        say(failed.constFirst());
}

void MainWindow::askToOverwrite(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Changed on disk"), error.message,
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What you typed is still here."));
    QPushButton *overwrite = box->addButton(tr("Overwrite it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, overwrite](QAbstractButton *button) {
        if (button == static_cast<QAbstractButton *>(overwrite))
            save(true);
    });
    box->open();
}

void MainWindow::chooseWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &directory) {
        if (QFileInfo::exists(QDir(directory).filePath(u"hooksmith.json"_s))) {
            (void)openWorkspace(directory);
            return;
        }
        QMessageBox *box = openMessageBox(
            this, QMessageBox::Question, tr("New workspace?"),
            tr("%1 is not a workspace yet. Make it one?").arg(QDir::toNativeSeparators(directory)),
            QMessageBox::Yes | QMessageBox::No);
        connect(box, &QDialog::finished, this, [this, directory](int answer) {
            if (answer != QMessageBox::Yes)
                return;
            const Result<Workspace> made =
                Workspace::create(directory, QFileInfo(directory).fileName());
            if (made)
                setWorkspace(*made);
            else
                say(made.error());
        });
    });
    dialog->open();
}

void MainWindow::withoutUnsaved(std::function<void()> then)
{
    if (!m_workbench.documents().anyModified()) {
        then();
        return;
    }
    QMessageBox *box =
        openMessageBox(this, QMessageBox::Question, tr("Unsaved changes"),
                       tr("There are changes that are not saved."),
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QDialog::finished, this, [this, then = std::move(then)](int answer) {
        if (answer == QMessageBox::Save) {
            const QList<Error> failed = m_workbench.documents().saveAll();
            if (!failed.isEmpty()) {
                say(failed.constFirst());
                return;
            }
        }
        if (answer == QMessageBox::Discard)
            m_guard->dropDrafts();
        if (answer == QMessageBox::Save || answer == QMessageBox::Discard)
            then();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberSession();
    saveSession();
    if (!m_closing && closesIntoTray()) {
        event->ignore(); // Hidden, not closed; unsaved changes stay as they are
        return;
    }
    if (m_closing || !m_workbench.documents().anyModified()) {
        event->accept();
        return;
    }
    event->ignore();
    withoutUnsaved([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::endNow()
{
    rememberSession();
    saveSession();
    m_guard->keepDrafts();
    QCoreApplication::exit(0); // quit() would ask the windows
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_syntax.followPalette(QApplication::palette());
}

void MainWindow::setTheme(ThemeChoice choice)
{
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyTheme(*application, choice);
}

void MainWindow::restoreSession()
{
    const QByteArray geometry = m_settings.value(Settings::Key::WindowGeometry).toByteArray();
    if (!restoreGeometry(geometry)) {
        const QSize room = (screen() ? screen()->availableSize() : defaultSize) - frameRoom;
        resize(defaultSize.boundedTo(room));
        if (defaultSize.width() > room.width() || defaultSize.height() > room.height())
            setWindowState(windowState() | Qt::WindowMaximized); // All of a small screen
    }
    defaultLayout();
    const QByteArray state = m_settings.value(Settings::Key::WindowState).toByteArray();
    if (!state.isEmpty())
        restoreState(state, layoutVersion());
    m_scriptPane->setZoom(m_settings.value(Settings::Key::EditorZoom).toInt());
    m_actions->action("view.wordWrap"_L1)
        ->setChecked(m_settings.value(Settings::Key::WordWrap).toBool());
    if (const Result<Profile> profile = profileById(m_settings.text(Settings::Key::Profile))) {
        m_workbench.setProfile(*profile);
        m_profileBox->setCurrentIndex(m_profileBox->findData(profile->id));
    }
}

void MainWindow::saveSession()
{
    m_settings.set(Settings::Key::WindowGeometry, saveGeometry());
    const QByteArray state = m_beforeWelcome.isEmpty() ? layoutToKeep() : m_beforeWelcome;
    m_settings.set(Settings::Key::WindowState, state);
    if (m_workbench.documents().hasWorkspace())
        m_settings.set(Settings::Key::WindowState, state,
                       m_workbench.documents().workspace().directory());
}

void MainWindow::restoreWorkspaceSession()
{
    m_actions->action("view.scriptAlone"_L1)->setChecked(false); // The other workspace's layout
    const QString scope = m_workbench.documents().workspace().directory();
    const QByteArray state = m_settings.value(Settings::Key::WindowState, scope).toByteArray();
    if (!state.isEmpty())
        restoreState(state, layoutVersion());
    m_workspacePane->setCollapsed(m_settings.value(Settings::Key::Collapsed, scope).toStringList());
}

QString MainWindow::exampleDirectory()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    // A machine without a documents folder must not get one in the home folder's root.
    const QString root = QFileInfo(documents).isDir() ? documents : data;
    return root + u"/Hooksmith/Examples"_s;
}

} // namespace hooksmith::ui
