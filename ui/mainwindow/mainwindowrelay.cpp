// SPDX-License-Identifier: MIT
// What the main window does with the relay: starting and stopping it, showing what it received.
#include "core/workspace/textfile.h"
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/runbar.h"
#include "ui/relay/relaysettingsdialog.h"
#include "ui/relay/trafficpane.h"
#include "ui/widgets/noticebar.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectRelay()
{
    m_relay.setExamples([this](const QString &id) { return m_workbench.exampleRequest(id); });
    QAction *toggle = m_actions->action("relay.toggle"_L1);
    connect(toggle, &QAction::triggered, this, [this](bool on) {
        reveal(m_trafficDock, nullptr);
        if (on)
            m_trafficPane->start();
        else
            m_relay.stop();
    });
    const auto told = std::make_shared<QString>(); // The notice that the journal cannot be used
    connect(&m_relay, &RelaySession::stateChanged, this, [this, toggle, told] {
        if (!m_relay.isRunning() || m_relay.journal())
            m_central->notices().remove(std::exchange(*told, QString()));
        toggle->setChecked(m_relay.isRunning());
        toggle->setText(m_relay.isRunning() ? tr("Stop &relay") : tr("Start &relay"));
        m_actions->action("relay.copyCurl"_L1)->setEnabled(m_relay.isRunning());
    });
    connect(&m_relay, &RelaySession::warned, this, [this, told](const Error &error) {
        const bool isJournal = error.code.startsWith("journal-"_L1);
        if (!isJournal && error.code != "temporary-journal"_L1)
            return;
        if (isJournal) {
            m_central->notices().remove(*told);
            *told = NoticeArea::aboutProgram + error.code;
        }
        tell(error); // Not only beside the traffic, which may be closed
    });
    m_actions->action("relay.copyCurl"_L1)->setEnabled(false);
    m_actions->onTriggered("relay.copyCurl"_L1, this, [this] {
        const WorkspaceIntegration *shown = m_workbench.integration();
        QGuiApplication::clipboard()->setText(
            m_relay.curlLine(shown ? shown->integration.id : QString()));
    });
    m_actions->onTriggered("relay.keep"_L1, this, [this] { askToKeepCaptured(); });
    connect(m_trafficPane, &TrafficPane::settingsEdited, this, [this](const WorkspaceRelay &relay) {
        if (!m_workbench.documents().hasWorkspace())
            return;
        if (const Result<void> saved = m_workbench.documents().workspace().saveRelay(relay); !saved)
            say(saved.error());
    });

    // The relay runs what is on the screen, saved or not.
    const auto follow = [this] {
        const QList<RelayIntegration> served = m_workbench.relayIntegrations();
        m_trafficPane->settingsDialog().setIntegrations(served);
        m_relay.setIntegrations(served);
        m_relayIntegrations = served;
        const WorkspaceIntegration *shown = m_workbench.integration();
        m_trafficPane->showExample(shown ? shown->integration.id : QString());
    };
    connect(&m_workbench, &Workbench::resultReady, this, follow);
    connect(&m_workbench, &Workbench::selectionChanged, this, follow);
    connect(&m_workbench, &Workbench::workspaceChanged, this, [this, follow] {
        // Also emitted when a sample was added: the relay goes on then.
        const QString directory = m_workbench.documents().workspace().directory();
        if (std::exchange(m_relayWorkspace, directory) != directory)
            m_relay.stop();
        follow();
        m_trafficPane->setSettings(m_workbench.documents().workspace().relay());
    });
}

bool MainWindow::showDelivery(const Delivery &delivery, bool asked)
{
    if (!delivery.refusal && delivery.request.method.isEmpty()) {
        m_runBar->setIdle(tr("This request was received before Hooksmith was last started; only "
                             "its messages were kept, to be forwarded."));
        return false;
    }
    const QString slug = m_workbench.slugOf(delivery.integrationId);
    const bool runs = !delivery.refusal || (asked && !delivery.request.method.isEmpty());
    if (slug.isEmpty() || !runs) {
        if (delivery.refusal)
            m_runBar->setProblem(delivery.refusal->message);
        return false;
    }
    for (const RelayIntegration &item : std::as_const(m_relayIntegrations)) {
        if (item.integration.id == delivery.integrationId
            && item.integration.type == IntegrationType::Outgoing) {
            // A sample of it would be an event, and the call tells only what a server makes of one.
            m_runBar->setIdle(tr("A server called an outgoing integration; the details in Traffic "
                                 "show what it sent and got."));
            return false;
        }
    }
    QStringList name{delivery.provider.id};
    if (!delivery.provider.event.isEmpty())
        name.append(delivery.provider.event);
    m_capturedName = fileNameFrom(name.join(u'-'));
    leaveWelcome(); // Whoever sent it wants to see it
    m_workbench.showCaptured(slug, tr("Captured request"), sampleOf(delivery));
    // Whoever watches the traffic reads there that one failed: nothing may come in front of it.
    if (isInFront(*m_trafficDock))
        m_failing = true;
    if (delivery.result.profile.isEmpty())
        m_workbench.runs().runNow(); // No script took part; what would it have said?
    else
        m_workbench.showResult(delivery.result);
    return true;
}

void MainWindow::askToKeepCaptured()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as sample"));
    dialog->setLabelText(tr("Name of the sample:"));
    dialog->setTextValue(m_capturedName);
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (const Result<QString> kept = m_workbench.keepCaptured(name.trimmed()); !kept)
            say(kept.error());
    });
    dialog->open();
}

QString MainWindow::forwardName() const
{
    return QUrl(m_trafficPane->settings().forward).host();
}

} // namespace hooksmith::ui
