// SPDX-License-Identifier: MIT
// What the main window does with what the traffic pane shows, and with servers.
#include "core/base/localetext.h"
#include "core/exchange/curlexport.h"
#include "core/exchange/har.h"
#include "core/workspace/textfile.h"
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/runbar.h"
#include "ui/preview/previewpane.h"
#include "ui/relay/comparedialog.h"
#include "ui/relay/outsidedialog.h"
#include "ui/relay/relaytray.h"
#include "ui/relay/replaydialog.h"
#include "ui/relay/trafficpane.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/servers/sendmessagedialog.h"
#include "ui/servers/serversdialog.h"
#include "ui/widgets/messagebox.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectTraffic()
{
    m_trafficPane->setBusyCheck([this] { return isBusy(); });
    QCoreApplication::instance()->installEventFilter(this);
    // Nobody's typing is interrupted: what is followed while the person works is only counted.
    connect(m_trafficPane, &TrafficPane::followed, this,
            [this](const Delivery &delivery) { showDelivery(delivery); });
    connect(m_trafficPane, &TrafficPane::openRequested, this,
            [this](const Delivery &delivery) { showDelivery(delivery, true); });
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
            showDelivery(*delivery, true);
        m_scriptPane->editor().goTo(line, 1);
    });
    m_actions->onTriggered("traffic.runAgain"_L1, this, [this] {
        m_trafficPane->withCurrent([this](const Delivery &delivery) {
            if (showDelivery(delivery, true))
                m_workbench.runs().runNow();
        });
    });
    m_actions->onTriggered("traffic.keep"_L1, this, [this] {
        m_trafficPane->withCurrent([this](const Delivery &delivery) { keepDelivery(delivery); });
    });
    m_actions->onTriggered("traffic.replay"_L1, this, [this] {
        m_trafficPane->withChosen([this](ReplayDialog::Deliveries chosen) {
            std::reverse(chosen.begin(), chosen.end()); // In the order in which they came
            auto *dialog = new ReplayDialog(chosen, m_relay.journal() ? m_relay.relay() : nullptr,
                                            m_relay.isRunning() ? m_relay.url() : QString(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    });
    m_actions->onTriggered("traffic.compare"_L1, this, [this] {
        m_trafficPane->withChosen([this](const TrafficPane::Deliveries &chosen) {
            if (chosen.size() != 2)
                return;
            auto *dialog = new CompareDialog(*chosen.at(1), *chosen.at(0), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    });
    m_actions->onTriggered("traffic.copyCurl"_L1, this, [this] {
        m_trafficPane->withChosen([this](const TrafficPane::Deliveries &chosen) {
            ExportOptions options;
            options.redaction = redaction();
            QStringList commands;
            for (const auto &delivery : chosen)
                commands.append(exportCurl(exchanged(*delivery).request, options));
            QGuiApplication::clipboard()->setText(commands.join(u"\n\n"_s));
            m_runBar->setIdle(tr("Copied, with secrets as variables to be set."));
        });
    });
    m_actions->onTriggered("traffic.exportHar"_L1, this, [this] {
        m_trafficPane->withChosen([this](const TrafficPane::Deliveries &chosen) {
            QList<ExchangeEntry> entries;
            for (const auto &delivery : chosen)
                entries.prepend(exchanged(*delivery)); // In the order in which they came
            exportTraffic(entries);
        });
    });
    // From the menu and the palette, what they show must not stay behind another tab.
    for (const auto id : {"traffic.details"_L1, "traffic.dead"_L1})
        m_actions->onTriggered(id, this, [this] { reveal(m_trafficDock, nullptr); });
    m_actions->onTriggered("relay.outside"_L1, this, [this] { showOutside(); });
    connect(&m_stream, &EventStreamClient::connected, this,
            [this] { sayStream(tr("Connected. What arrives there is treated here.")); });
    connect(&m_stream, &EventStreamClient::failed, this, [this](const Error &error, int retryInMs) {
        sayStream(tr("%1 Trying again in %2 s.").arg(error.message).arg((retryInMs + 999) / 1000));
    });
    connect(&m_stream, &EventStreamClient::received, this, &MainWindow::takeFromStream);
    connect(&m_relay, &RelaySession::stateChanged, this, [this] {
        if (!m_relay.isRunning() && m_stream.isOpen()) {
            m_stream.close();
            sayStream(tr("Disconnected, because the relay was stopped."));
        }
    });
    m_actions->onTriggered("relay.servers"_L1, this, [this] { showServers(); });
    m_actions->onTriggered("run.post"_L1, this, [this] { sendMessage(); });
    connect(m_messagePane, &PreviewPane::sendRequested, this, &MainWindow::sendMessage);
    m_messagePane->setSendable(true);
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
    // The window's own state may be an old one at that moment (it was just minimised).
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                m_tray->setWindowActive(isVisible() && state == Qt::ApplicationActive);
            });
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
    m_tray->setWindowActive(false); // Not every desktop says so of a window that is hidden
}

bool MainWindow::isBusy() const
{
    if (m_central->isWelcome())
        return false; // There is nothing to be taken away from
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
    Sample sample = sampleOf(delivery);
    const QByteArrayList hidden = hideSecrets(sample.incoming, redaction());
    const Result<QString> added = m_workbench.documents().workspace().addSample(
        slug, fileNameFrom(name.join(u'-')), sample, bodyForm(sample));
    if (!added) {
        say(added.error());
        return;
    }
    Q_EMIT m_workbench.workspaceChanged();
    const QString saved = tr("Saved as the sample \"%1\".").arg(*added);
    const QString names = QString::fromLatin1(hidden.join(", ")).toLower();
    m_runBar->setIdle(hidden.isEmpty()
                          ? saved
                          : sentences({saved, tr("Secrets were left out of it: %1.").arg(names)}));
}

ExchangeEntry MainWindow::exchanged(const Delivery &delivery) const
{
    ExchangeEntry entry;
    const QString base = m_relay.isRunning() ? m_relay.url() : u"http://127.0.0.1:4180"_s;
    entry.request = ExchangeRequest::fromMessage(delivery.request, base.toUtf8());
    entry.startedAt = QDateTime::fromMSecsSinceEpoch(delivery.receivedMs);
    entry.durationMs = delivery.durationMs;
    entry.comment = delivery.provider.name + u' ' + delivery.provider.event;
    if (delivery.reply.status > 0)
        entry.response =
            ExchangeResponse{delivery.reply.status, reasonPhrase(delivery.reply.status),
                             delivery.reply.headers, delivery.reply.body};
    return entry;
}

Redaction MainWindow::redaction() const
{
    Redaction redaction;
    for (const RelayIntegration &item : m_relayIntegrations)
        redaction.secrets.append(item.integration.token.toUtf8());
    return redaction;
}

void MainWindow::exportTraffic(const QList<ExchangeEntry> &entries)
{
    const QByteArray har = exportHar(entries, redaction());
    auto *dialog = new QFileDialog(this, tr("Export as HAR"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"har"_s);
    dialog->setNameFilters({tr("HTTP archives (*.har)")});
    dialog->selectFile(u"deliveries.har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, har](const QString &file) {
        if (const Result<void> written = writeFileAtomically(file, har); !written)
            say(written.error());
        else
            m_runBar->setIdle(
                tr("Exported to %1, without secrets.").arg(QDir::toNativeSeparators(file)));
    });
    dialog->open();
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

void MainWindow::showOutside()
{
    Integration target;
    const WorkspaceIntegration *shown = m_workbench.integration();
    for (const RelayIntegration &item : std::as_const(m_relayIntegrations)) {
        if (target.id.isEmpty() || (shown && item.integration.id == shown->integration.id))
            target = item.integration;
    }
    if (!m_outsideDialog) {
        m_outsideDialog = new OutsideDialog(this);
        m_outsideDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_outsideDialog, &OutsideDialog::streamWanted, this, [this](const QUrl &channel) {
            if (!m_relay.isRunning()) {
                sayStream(tr("Start the relay first."));
                return;
            }
            m_streamIntegration = m_outsideIntegration;
            m_stream.open(channel);
            sayStream(tr("Connecting to %1…").arg(channel.host()));
        });
        connect(m_outsideDialog, &OutsideDialog::streamUnwanted, this, [this] {
            m_stream.close();
            sayStream(tr("Disconnected."));
        });
    }
    m_outsideIntegration = target.id; // Another one, when the dialog was open already
    m_outsideDialog->setPlace(QUrl(m_relay.isRunning() ? m_relay.url() : QString()),
                              target.id.isEmpty() ? QString() : Relay::path(target), target.name);
    m_outsideDialog->setStream(
        m_stream.address(),
        m_stream.isOpen() ? tr("Listening to %1.").arg(m_stream.address().host()) : QString());
    m_outsideDialog->show();
    m_outsideDialog->raise();
    m_outsideDialog->activateWindow();
}

void MainWindow::sayStream(const QString &state)
{
    if (m_outsideDialog)
        m_outsideDialog->setStream(m_stream.address(), state);
}

void MainWindow::takeFromStream(const ServerEvent &event)
{
    std::optional<HttpRequestMessage> request = webhookOf(event);
    RelayThread *relay = m_relay.relay();
    if (!request || !relay)
        return;
    for (const RelayIntegration &item : std::as_const(m_relayIntegrations)) {
        if (item.integration.id == m_streamIntegration)
            request->target = Relay::path(item.integration).toUtf8();
    }
    relay->submit(m_streamIntegration, *request, this, [this](const Result<void> &taken) {
        if (!taken)
            sayStream(taken.error().message);
    });
}

void MainWindow::sendMessage()
{
    if (m_messagePane->posted().isEmpty()) {
        tell(
            {u"nothing-to-send"_s, tr("There is no message to send: run a sample first."), {}, {}});
        return;
    }
    auto *dialog = new SendMessageDialog(m_servers, m_messagePane->posted(), forwardName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendMessageDialog::serversRequested, this, &MainWindow::showServers);
    dialog->show(); // Not modal: a server may have to be entered first
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
