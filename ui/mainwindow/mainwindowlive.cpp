// SPDX-License-Identifier: MIT
// Consent for calls that leave the machine: per workspace, remembered, revocable. Without it the
// sample answers, and with it only runs that a person asks for.
#include "ui/mainwindow/livebar.h"
#include "ui/mainwindow/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectLive()
{
    QAction *live = m_actions->action("run.live"_L1);
    live->setToolTip(tr("Runs that you ask for really make the calls of the script and the "
                        "integration; otherwise the sample answers them"));
    live->setEnabled(false);
    connect(live, &QAction::triggered, this, [this, live](bool wanted) {
        if (!wanted) {
            setLiveCalls(false);
            return;
        }
        live->setChecked(false); // Not before the person has said so
        askForLiveCalls();
    });
    connect(&m_workbench, &Workbench::workspaceChanged, this, [this, live] {
        const bool open = m_workbench.documents().hasWorkspace();
        const bool allowed = open
            && m_settings
                   .value(Settings::Key::LiveCalls, m_workbench.documents().workspace().directory())
                   .toBool();
        live->setEnabled(open);
        live->setChecked(allowed);
        m_workbench.setLiveCalls(allowed);
    });
    connect(&m_workbench, &Workbench::resultReady, this, [this](const RunResult &result) {
        m_liveBar->setResult(result, m_workbench.liveCalls());
    });
    connect(m_liveBar, &LiveBar::allowRequested, this, &MainWindow::askForLiveCalls);
    connect(m_liveBar, &LiveBar::forbidRequested, this, [this] { setLiveCalls(false); });
    connect(m_liveBar, &LiveBar::runRequested, this,
            [this] { m_workbench.runs().runNow(RunController::Cause::Asked); });
}

void MainWindow::askForLiveCalls()
{
    if (!m_workbench.documents().hasWorkspace())
        return;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Allow live calls?"),
        tr("Let the scripts of this workspace call the network when you press Run?"),
        QMessageBox::Cancel, this);
    box->setObjectName(u"liveQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Calls of HTTP and fetch, and the requests of outgoing integrations, are then really "
           "made, with whatever data the script puts into them. Nothing is called while you type. "
           "You can take this back in the Run menu."));
    QPushButton *allow = box->addButton(tr("Allow"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, allow](QAbstractButton *button) {
        if (button == static_cast<QAbstractButton *>(allow))
            setLiveCalls(true);
    });
    box->open();
}

void MainWindow::setLiveCalls(bool allowed)
{
    if (!m_workbench.documents().hasWorkspace())
        return;
    m_settings.set(Settings::Key::LiveCalls, allowed,
                   m_workbench.documents().workspace().directory());
    m_actions->action("run.live"_L1)->setChecked(allowed);
    m_workbench.setLiveCalls(allowed);
    // What was asked about is now done, or shown as it is without the network.
    m_workbench.runs().runNow(RunController::Cause::Asked);
}

} // namespace hooksmith::ui
