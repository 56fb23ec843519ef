// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/serverbook.h"
#include "core/relay/relaysettings.h"
#include "core/workspace/workspace.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace hooksmith::ui {

class ForwardTargetField;
class RelayLimitsPage;

/// The relay's settings: where it listens, what it does with each integration's webhooks, and its
/// limits. What a workspace keeps of it is "relay" of hooksmith.json (relaysettings.h); secrets go
/// to the key store. A change is kept when its field is left. Belongs to the traffic pane.
class RelaySettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `book` must outlive the dialog.
    explicit RelaySettingsDialog(ServerBook &book, QWidget *parent = nullptr);

    void setSettings(const WorkspaceRelay &settings);
    WorkspaceRelay settings() const;
    /// Those that the relay serves, for the second tab.
    void setIntegrations(const QList<RelayIntegration> &integrations);
    /// What takes effect at the next start only is then said so.
    /// `notices`: what is to be known while it runs (RelaySession::notices).
    void setRunning(bool running, const QStringList &notices = {});
    void showIntegration(const QString &integrationId);

Q_SIGNALS:
    void edited();
    /// A signing secret was entered; the relay reads it anew.
    void secretsChanged();

private:
    QWidget *makeAddressPage();
    QWidget *makeIntegrationsPage();
    void refreshNote();
    void showChosen();
    void showMode();
    void keepChosen();
    void keepSecret();
    void keepAddress();
    QString chosenId() const;
    RelayIntegration *chosen();

    ServerBook &m_book;
    WorkspaceRelay m_settings;
    RelayConfig m_config; ///< m_settings as read; its integrations are those of the second tab
    bool m_running = false;
    QStringList m_notices;
    bool m_showing = false; ///< Fields are being filled
    QTimer m_bodyPause;
    QTabWidget *m_tabs = nullptr;
    QLineEdit *m_listen = nullptr;
    QLineEdit *m_hosts = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    ForwardTargetField *m_forward = nullptr;
    QLabel *m_note = nullptr;
    QListWidget *m_list = nullptr;
    QComboBox *m_mode = nullptr;
    QLabel *m_modeNote = nullptr;
    QFormLayout *m_form = nullptr;
    ForwardTargetField *m_ownForward = nullptr;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_secret = nullptr;
    QLabel *m_secretNote = nullptr;
    QCheckBox *m_required = nullptr;
    QSpinBox *m_status = nullptr;
    QLineEdit *m_contentType = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QSpinBox *m_delay = nullptr;
    RelayLimitsPage *m_limits = nullptr;
};

} // namespace hooksmith::ui
