// SPDX-License-Identifier: MIT
// What the main window does with what the traffic pane shows, and with servers.
#include "core/workspace/textfile.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/runbar.h"
#include "ui/relay/comparedialog.h"
#include "ui/relay/outsidedialog.h"
#include "ui/relay/relaytray.h"
#include "ui/relay/replaydialog.h"
#include "ui/relay/trafficpane.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/servers/serversdialog.h"
#include "ui/widgets/messagebox.h"

#include <algorithm>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QDockWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectTraffic()
{
    m_trafficPane->setBusyCheck([this] { return isBusy(); });
    QCoreApplication::instance()->installEventFilter(this);
    // Nobody's typing is interrupted: what is followed while the person works is only counted.
    connect(m_trafficPane, &TrafficPane::followed, this, &MainWindow::showDelivery);
    connect(m_trafficPane, &TrafficPane::openRequested, this, &MainWindow::showDelivery);
    connect(m_trafficPane, &TrafficPane::unseenChanged, this, [this](int count) {
        m_trafficDock->setWindowTitle(count ? tr("Traffic (%n new)", nullptr, count)
                                            : tr("Traffic"));
    });
    connect(m_trafficPane, &TrafficPane::leave, this,
            [this] { m_scriptPane->editor().setFocus(Qt::ShortcutFocusReason); });
    connect(m_trafficPane, &TrafficPane::linkActivated, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_trafficPane, &TrafficPane::lineActivated, this, [this](int line) {
        const auto delivery = m_trafficPane->current();
        if (!delivery)
            return;
        if (m_workbench.slug() != m_workbench.slugOf(delivery->integrationId))
            showDelivery(*delivery);
        m_scriptPane->editor().goTo(line, 1);
    });
    m_actions->onTriggered("traffic.runAgain"_L1, this, [this] {
        if (const auto delivery = m_trafficPane->current()) {
            showDelivery(*delivery);
            m_workbench.runs().runNow();
        }
    });
    m_actions->onTriggered("traffic.keep"_L1, this, [this] {
        if (const auto delivery = m_trafficPane->current())
            keepDelivery(*delivery);
    });
    m_actions->onTriggered("traffic.replay"_L1, this, [this] {
        ReplayDialog::Deliveries chosen = m_trafficPane->chosen();
        std::reverse(chosen.begin(), chosen.end()); // In the order in which they came
        if (chosen.isEmpty())
            return;
        auto *dialog =
            new ReplayDialog(chosen, m_relay.isRunning() ? m_relay.url() : QString(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_actions->onTriggered("traffic.compare"_L1, this, [this] {
        const QList<std::shared_ptr<const Delivery>> chosen = m_trafficPane->chosen();
        if (chosen.size() != 2)
            return;
        auto *dialog = new CompareDialog(*chosen.at(1), *chosen.at(0), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_actions->onTriggered("relay.outside"_L1, this, [this] {
        auto *dialog = new OutsideDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        Integration target;
        const QList<RelayIntegration> served = m_workbench.relayIntegrations();
        const WorkspaceIntegration *shown = m_workbench.integration();
        for (const RelayIntegration &item : served) {
            if (target.id.isEmpty() || (shown && item.integration.id == shown->integration.id))
                target = item.integration;
        }
        dialog->setPlace(QUrl(m_relay.isRunning() ? m_relay.url() : QString()),
                         target.id.isEmpty() ? QString() : Relay::path(target), target.name);
        dialog->open();
    });
    m_actions->onTriggered("relay.servers"_L1, this, [this] { showServers(); });
    QAction *background = m_actions->action("relay.background"_L1);
    background->setChecked(m_settings.text(Settings::Key::RelayOnClose) == "keep"_L1);
    background->setEnabled(RelayTray::isAvailable());
    connect(background, &QAction::triggered, this, [this](bool on) {
        m_settings.set(Settings::Key::RelayOnClose, on ? u"keep"_s : u"stop"_s);
    });
    connectTray();
}

void MainWindow::connectTray()
{
    m_tray = new RelayTray(*m_actions, this);
    connect(&m_relay, &RelaySession::delivery, m_tray, &RelayTray::take);
    QAction *tell = m_actions->action("relay.notify"_L1);
    connect(tell, &QAction::toggled, this, [this](bool on) {
        m_settings.set(Settings::Key::TellArrivals, on);
        m_tray->setTellArrivals(on);
    });
    tell->setChecked(m_settings.value(Settings::Key::TellArrivals).toBool());
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this] { m_tray->setWindowActive(isVisible() && isActiveWindow()); });
    connect(m_tray, &RelayTray::windowWanted, this, [this] {
        m_tray->hide();
        m_inTray = false;
        QApplication::setQuitOnLastWindowClosed(true);
        show();
        raise();
        activateWindow();
    });
    connect(m_tray, &RelayTray::quitWanted, this, [this] {
        m_quitting = true;
        close();
        QCoreApplication::quit();
    });
    // With the window closed, the relay is all that keeps the program.
    connect(&m_relay, &RelaySession::stateChanged, this, [this] {
        if (isHidden() && m_inTray && !m_relay.isRunning()) {
            m_quitting = true;
            QCoreApplication::quit();
        }
    });
}

bool MainWindow::closesIntoTray()
{
    m_inTray = false;
    if (m_quitting || !m_relay.isRunning() || !RelayTray::isAvailable())
        return false;
    const QString choice = m_settings.text(Settings::Key::RelayOnClose);
    if (choice == "stop"_L1)
        return false;
    if (choice == "keep"_L1) {
        goIntoTray();
        return true;
    }
    QMessageBox *box = openMessageBox(
        this, QMessageBox::Question, tr("The relay is running"),
        tr("Go on receiving webhooks with the window closed? An icon in the desktop's tray shows "
           "it, and brings the window back. Your answer is remembered; the Relay menu changes it."),
        QMessageBox::Cancel);
    QPushButton *keep = box->addButton(tr("Keep it running"), QMessageBox::AcceptRole);
    keep->setObjectName(u"keepRelay"_s);
    QPushButton *stop = box->addButton(tr("Stop it and quit"), QMessageBox::DestructiveRole);
    stop->setObjectName(u"stopRelay"_s);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_settings.set(Settings::Key::RelayOnClose, u"keep"_s);
        m_actions->action("relay.background"_L1)->setChecked(true);
        goIntoTray();
    });
    connect(stop, &QPushButton::clicked, this, [this] {
        m_settings.set(Settings::Key::RelayOnClose, u"stop"_s);
        m_quitting = true;
        close();
    });
    return true;
}

void MainWindow::goIntoTray()
{
    m_inTray = true;
    m_tray->show(tr("Hooksmith relay, listening on %1").arg(m_relay.url()));
    QApplication::setQuitOnLastWindowClosed(false);
    hide();
}

bool MainWindow::isBusy() const
{
    return m_lastTouch.isValid() && m_lastTouch.elapsed() < m_idleMs;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::InputMethod:
    case QEvent::Drop:
        // Whoever works in the list wants to see what arrives.
        if (const auto *widget = qobject_cast<QWidget *>(watched); widget
            && (widget == this || isAncestorOf(widget)) && !m_trafficDock->isAncestorOf(widget))
            m_lastTouch.start();
        break;
    default: break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keepDelivery(const Delivery &delivery)
{
    const QString slug = m_workbench.slugOf(delivery.integrationId);
    if (slug.isEmpty()) {
        say({u"not-found"_s,
             tr("This request belongs to no integration of the workspace, so there is no place "
                "for a sample of it."),
             {},
             {}});
        return;
    }
    QStringList name{delivery.provider.id};
    if (!delivery.provider.event.isEmpty())
        name.append(delivery.provider.event);
    const Sample sample = sampleOf(delivery);
    const Result<QString> added = m_workbench.documents().workspace().addSample(
        slug, fileNameFrom(name.join(u'-')), sample, bodyForm(sample));
    if (!added) {
        say(added.error());
        return;
    }
    Q_EMIT m_workbench.workspaceChanged();
    m_runBar->setIdle(tr("Saved as the sample \"%1\".").arg(*added));
}

void MainWindow::showProfile(const QString &profileId)
{
    const Result<Profile> profile = profileById(profileId);
    if (!profile)
        return;
    m_settings.set(Settings::Key::Profile, profileId);
    m_profileBox->setCurrentIndex(m_profileBox->findData(profileId));
    m_workbench.setProfile(*profile);
}

void MainWindow::showServers()
{
    if (!m_serversDialog) {
        m_serversDialog = new ServersDialog(m_servers, this);
        m_serversDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_serversDialog, &ServersDialog::profileChosen, this, &MainWindow::showProfile);
    }
    m_serversDialog->show();
    m_serversDialog->raise();
    m_serversDialog->activateWindow();
}

} // namespace hooksmith::ui
