// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"
#include "core/script/scriptcontext.h"
#include "core/workspace/workspace.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QPointer>

namespace hooksmith::ui {

/// The relay while the window is open: started and stopped by the person, with the scripts as they
/// are on the screen. Each start is a new Relay, so that a failed one leaves nothing behind.
class RelaySession : public QObject
{
    Q_OBJECT
public:
    /// `scripts` must outlive the session. `journalFolder`: see Relay::openJournal; empty: what has
    /// not been forwarded is lost with the program.
    explicit RelaySession(ScriptContextFactory &scripts, const QString &journalFolder = {},
                          QObject *parent = nullptr);
    ~RelaySession() override;

    /// Ends in started or startFailed: at once, or when the relay before has finished its posts.
    /// Errors: "invalid-address" and those of Relay::openJournal and Relay::start ("port-in-use").
    void start(const WorkspaceRelay &settings);
    void stop();
    bool isRunning() const { return m_relay && m_relay->isRunning(); }
    QString url() const { return m_relay ? m_relay->url() : QString(); }
    void setIntegrations(const QList<RelayIntegration> &integrations);
    /// A command that sends something to the integration with this `_id` (or the first one).
    QString curlLine(const QString &integrationId) const;

Q_SIGNALS:
    void stateChanged();
    void startFailed(const hooksmith::Error &error);
    /// A new delivery, or a newer copy of one (same id).
    void delivery(const hooksmith::Delivery &delivery);

private:
    Result<void> tryStart(const WorkspaceRelay &settings);

    ScriptContextFactory &m_scripts;
    QString m_journalFolder;
    QPointer<Relay> m_leaving; ///< Stopped, but not finished; holds the journal
    std::optional<WorkspaceRelay> m_next; ///< To be started then
    QList<RelayIntegration> m_integrations;
    std::unique_ptr<Relay> m_relay;
};

/// The request of a delivery as a sample, byte for byte.
Sample sampleOf(const Delivery &delivery);

} // namespace hooksmith::ui
