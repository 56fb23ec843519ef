// SPDX-License-Identifier: MIT
// The welcome page: when it is shown, and the way from it to the first webhook.
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/mainwindow/workspacepane.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectWelcome()
{
    WelcomePage &page = m_central->welcome();
    m_actions->onTriggered("help.welcome"_L1, this, [this] {
        m_welcomeWanted = true;
        showWelcome();
        m_central->welcome().setFocus();
    });
    connect(&page, &WelcomePage::recentChosen, this, [this](const QString &directory) {
        withoutUnsaved([this, directory] { (void)openWorkspace(directory); });
    });
    connect(&page, &WelcomePage::backWanted, this, &MainWindow::leaveWelcome);
    connect(&page, &WelcomePage::webhookWanted, this, &MainWindow::startForWebhook);
    connect(m_workspacePane, &WorkspacePane::selected, this, &MainWindow::leaveWelcome);
    connect(&m_relay, &RelaySession::stateChanged, this, [this] { fillWebhook(); });
    connect(&m_workbench, &Workbench::workspaceChanged, this, [this] { fillWebhook(); });
}

void MainWindow::showWelcome()
{
    const bool open = m_workbench.documents().hasWorkspace();
    const bool hasWork = m_workbench.integration()
        || (open && !m_workbench.documents().workspace().integrations().isEmpty());
    if (hasWork && !m_welcomeWanted) {
        showWork();
        return;
    }
    QStringList recent = m_settings.list(Settings::Key::RecentWorkspaces);
    if (open)
        recent.removeAll(m_workbench.documents().workspace().directory());
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    m_central->welcome().setState(open && !hasWork, hasWork, recent);
    fillWebhook();
    // Panes would be empty, or be taken for a part of the page. An empty workspace has its own.
    if (!m_central->isWelcome() && (!open || m_welcomeWanted)) {
        m_beforeWelcome = layoutToKeep();
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->hide();
    }
    m_central->showWelcome();
}

void MainWindow::showWork()
{
    m_central->showWork();
    if (const QByteArray state = std::exchange(m_beforeWelcome, {}); !state.isEmpty())
        restoreState(state, layoutVersion());
    if (std::exchange(m_webhookWanted, false))
        m_trafficDock->raise(); // What arrived is read on there
}

void MainWindow::leaveWelcome()
{
    m_welcomeWanted = false;
    showWelcome();
}

void MainWindow::startForWebhook()
{
    const Documents &documents = m_workbench.documents();
    if (!documents.hasWorkspace() || documents.workspace().integrations().isEmpty()) {
        if (!openExample())
            return;
    }
    m_welcomeWanted = true; // The command stands here
    m_webhookWanted = true;
    showWelcome();
    if (!m_relay.isRunning())
        m_actions->action("relay.toggle"_L1)->trigger();
}

void MainWindow::fillWebhook()
{
    if (!m_relay.isRunning()) {
        m_central->welcome().setCommand({});
        return;
    }
    const WorkspaceIntegration *shown = m_workbench.integration();
    const bool served = shown && shown->integration.type == IntegrationType::Incoming;
    m_central->welcome().setCommand(m_relay.curlLine(served ? shown->integration.id : QString()));
}

QString MainWindow::ownDirectory()
{
    return QFileInfo(exampleDirectory()).path() + u"/My integrations"_s;
}

bool MainWindow::openExample()
{
    const QString wanted = exampleDirectory();
    Result<Workspace> example = Workspace::createExample(wanted);
    if (!example && example.error().code == "file-not-writable"_L1) {
        if (!m_exampleFolder)
            m_exampleFolder =
                std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/hooksmith-example-XXXXXX"_s);
        if (m_exampleFolder->isValid())
            example = Workspace::createExample(m_exampleFolder->filePath(u"Examples"_s));
        if (example)
            tell(Error{u"temporary-example"_s,
                       tr("The example is in a temporary folder, because %1 cannot be written: "
                          "what you change there is gone when Hooksmith ends.")
                           .arg(QDir::toNativeSeparators(wanted)),
                       {},
                       {}});
    }
    if (!example) {
        say(example.error());
        return false;
    }
    setWorkspace(*example);
    return true;
}

void MainWindow::openOwn(const std::function<void()> &then)
{
    const QString directory = ownDirectory();
    if (QFileInfo::exists(directory + u"/hooksmith.json"_s)) {
        if (openWorkspace(directory))
            then();
        return;
    }
    const Result<Workspace> made = Workspace::create(directory, tr("My integrations"));
    if (!made) {
        askForOwnFolder(made.error(), then);
        return;
    }
    setWorkspace(*made);
    m_central->notices()
        .show(u"own-workspace"_s, NoticeBar::Tone::Info,
              tr("Your integrations are kept in %1.").arg(QDir::toNativeSeparators(directory)))
        ->addClose();
    then();
}

void MainWindow::askForOwnFolder(const Error &error, const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Folder for your integrations"),
                                error.message, QMessageBox::Cancel, this);
    box->setObjectName(u"askForOwnFolder"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Your integrations need a folder. Choose another one."));
    QPushButton *choose = box->addButton(tr("Choose a folder…"), QMessageBox::AcceptRole);
    box->setDefaultButton(choose);
    connect(box, &QMessageBox::buttonClicked, this, [this, choose, then](QAbstractButton *pressed) {
        if (pressed != static_cast<QAbstractButton *>(choose))
            return;
        auto *dialog = new QFileDialog(this, tr("Folder for your integrations"));
        dialog->setObjectName(u"ownFolder"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &directory) {
            if (QFileInfo::exists(QDir(directory).filePath(u"hooksmith.json"_s))) {
                if (openWorkspace(directory))
                    then();
                return;
            }
            const Result<Workspace> made =
                Workspace::create(directory, QFileInfo(directory).fileName());
            if (!made) {
                askForOwnFolder(made.error(), then); // That one cannot be written, either
                return;
            }
            setWorkspace(*made);
            then();
        });
        dialog->open();
    });
    box->open();
}

} // namespace hooksmith::ui
