// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerequest.h"
#include "core/relay/relaythread.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <memory>
#include <optional>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

namespace hooksmith::ui {

/// The relay while the window is open: started and stopped by the person, with the scripts as they
/// are on the screen. It works on threads of its own. Each start is a new Relay, so that a failed
/// one leaves nothing behind.
class RelaySession : public QObject
{
    Q_OBJECT
public:
    /// `makeScripts`: see RelayThread. `secrets` must outlive the session. `journalFolder`: see
    /// Relay::openJournal; empty: what has not been forwarded is lost with the program. Where it
    /// cannot be written, the journal is in a temporary folder, and warned() says so
    /// ("temporary-journal").
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
    /// The addresses that other machines can use; empty when none can.
    QStringList urlsForOthers() const
    {
        return isRunning() ? m_relay->urlsForOthers() : QStringList();
    }
    /// What the person should know for as long as the relay runs: sentences (the journal cannot be
    /// used, the certificate has expired, ...).
    QStringList notices() const;
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
    /// Requests that stand for integrations (by `_id`), for curlLine(). Absent: there is none.
    using Examples = std::function<std::optional<ExchangeRequest>(const QString &)>;
    void setExamples(Examples examples) { m_examples = std::move(examples); }
    /// A command for a shell that sends the example request of the integration with this `_id` (or
    /// of the first one that takes requests) as it is; without an example, a plain text. A body
    /// that is long or no line of text is read from a file, which is there as long as this.
    QString curlLine(const QString &integrationId);

Q_SIGNALS:
    void stateChanged();
    void startFailed(const hooksmith::Error &error);
    /// A new delivery, or a newer copy of one (same id).
    void delivery(const hooksmith::Delivery &delivery);
    /// Something that the person should know of and that stops nothing (a secret is missing).
    void warned(const hooksmith::Error &error);

private:
    Result<void> tryStart(const WorkspaceRelay &settings);
    void warnOfTrouble();
    Result<QList<RelayIntegration>> withSettings() const;
    /// Empty: the body goes into the line.
    QString bodyFileFor(const ExchangeRequest &request);

    RelayThread::MakeContexts m_makeScripts;
    SecretStore &m_secrets;
    QString m_journalFolder;
    QPointer<RelayThread> m_leaving; ///< Stopped, but not finished; holds the journal
    std::optional<WorkspaceRelay> m_next; ///< To be started then
    QList<RelayIntegration> m_integrations; ///< Without what the settings say
    WorkspaceRelay m_settings;
    std::unique_ptr<QTemporaryDir> m_temporaryJournal; ///< Where its own place cannot be written
    QString m_temporaryNotice; ///< While it is used
    std::unique_ptr<RelayThread> m_relay;
    Examples m_examples;
    std::unique_ptr<QTemporaryDir> m_bodies; ///< Of commands; made when it is needed
    QHash<QString, QByteArray> m_written; ///< What is in it, by path
};

/// The request of a delivery as a sample, byte for byte.
Sample sampleOf(const Delivery &delivery);

/// Whether a target may read the secret that it names. Tokens of the person's servers are kept
/// under origin and user (ServerRecord::secretKey), and a file from elsewhere must not be able to
/// send one to another machine.
Result<void> checkTokenKey(const RestTarget &target);

} // namespace hooksmith::ui
