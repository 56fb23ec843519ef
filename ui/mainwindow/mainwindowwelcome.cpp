// SPDX-License-Identifier: MIT
// The welcome page: when it is shown, and the way from it to the first webhook.
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/mainwindow/workspacepane.h"

#include <algorithm>
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// What the example's script for GitHub makes a message of, in one line.
constexpr auto examplePing =
    R"({"zen":"Hello from curl","repository":{"full_name":"me/first","html_url":"https://example.org"}})"_L1;

} // namespace

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
        if (!openExample(exampleDirectory()))
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
    const auto example = std::find_if(
        m_relayIntegrations.cbegin(), m_relayIntegrations.cend(),
        [](const RelayIntegration &item) { return item.integration.id == "github"_L1; });
    if (example != m_relayIntegrations.cend()
        && (!served || shown->integration.id == "github"_L1)) {
        m_central->welcome().setCommand(
            u"curl -H 'X-GitHub-Event: ping' -H 'Content-Type: application/json' -d '%1' %2%3"_s
                .arg(examplePing, m_relay.url(), Relay::path(example->integration)));
        return;
    }
    m_central->welcome().setCommand(m_relay.curlLine(served ? shown->integration.id : QString()));
}

QString MainWindow::ownDirectory()
{
    return QFileInfo(exampleDirectory()).path() + u"/My integrations"_s;
}

bool MainWindow::openOwn()
{
    const QString directory = ownDirectory();
    if (QFileInfo::exists(directory + u"/hooksmith.json"_s))
        return openWorkspace(directory).has_value();
    const Result<Workspace> made = Workspace::create(directory, tr("My integrations"));
    if (!made) {
        say(made.error());
        return false;
    }
    setWorkspace(*made);
    m_central->notices()
        .show(u"own-workspace"_s, NoticeBar::Tone::Info,
              tr("Your integrations are kept in %1.").arg(QDir::toNativeSeparators(directory)))
        ->addClose();
    return true;
}

} // namespace hooksmith::ui
