// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relaythread.h"
#include "core/workspace/workspace.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QPointer>

namespace hooksmith::ui {

/// The relay while the window is open: started and stopped by the person, with the scripts as they
/// are on the screen. It works on threads of its own. Each start is a new Relay, so that a failed
/// one leaves nothing behind.
class RelaySession : public QObject
{
    Q_OBJECT
public:
    /// `makeScripts`: see RelayThread. `secrets` must outlive the session. `journalFolder`: see
    /// Relay::openJournal; empty: what has not been forwarded is lost with the program.
    RelaySession(RelayThread::MakeContexts makeScripts, SecretStore &secrets,
                 const QString &journalFolder = {}, QObject *parent = nullptr);
    ~RelaySession() override;

    /// Ends in started or startFailed: at once, or when the relay before has finished its posts.
    /// Errors: "invalid-address", "foreign-token" (a workspace that would send a token to another
    /// server than it is for), those of readRelaySettings, Relay::openJournal and Relay::start
    /// ("port-in-use").
    void start(const WorkspaceRelay &settings);
    void stop();
    bool isRunning() const { return m_relay && m_relay->isRunning(); }
    QString url() const { return m_relay ? m_relay->url() : QString(); }
    void setIntegrations(const QList<RelayIntegration> &integrations);
    /// Modes, targets and signatures, at once; the rest at the next start.
    void setSettings(const WorkspaceRelay &settings);
    /// A secret was entered.
    void reloadSecrets();
    /// Null while it is stopped: what a person does with deliveries goes there.
    RelayThread *relay() const { return isRunning() ? m_relay.get() : nullptr; }
    /// Null when nothing is kept, or while it is stopped.
    RemoteJournal *journal() const { return m_relay ? m_relay->journal() : nullptr; }
    /// Where an integration's messages go, for people: "chat.example.org"; empty: nowhere.
    QString targetName(const QString &integrationId) const;
    /// A command that sends something to the integration with this `_id` (or the first one).
    QString curlLine(const QString &integrationId) const;

Q_SIGNALS:
    void stateChanged();
    void startFailed(const hooksmith::Error &error);
    /// A new delivery, or a newer copy of one (same id).
    void delivery(const hooksmith::Delivery &delivery);
    /// Something that the person should know of and that stops nothing (a secret is missing).
    void warned(const hooksmith::Error &error);

private:
    Result<void> tryStart(const WorkspaceRelay &settings);
    Result<QList<RelayIntegration>> withSettings() const;

    RelayThread::MakeContexts m_makeScripts;
    SecretStore &m_secrets;
    QString m_journalFolder;
    QPointer<RelayThread> m_leaving; ///< Stopped, but not finished; holds the journal
    std::optional<WorkspaceRelay> m_next; ///< To be started then
    QList<RelayIntegration> m_integrations; ///< Without what the settings say
    WorkspaceRelay m_settings;
    std::unique_ptr<RelayThread> m_relay;
};

/// The request of a delivery as a sample, byte for byte.
Sample sampleOf(const Delivery &delivery);

/// Whether a target may read the secret that it names. Tokens of the person's servers are kept
/// under origin and user (ServerRecord::secretKey), and a file from elsewhere must not be able to
/// send one to another machine.
Result<void> checkTokenKey(const RestTarget &target);

} // namespace hooksmith::ui
