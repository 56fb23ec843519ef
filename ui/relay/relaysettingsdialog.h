// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace hooksmith::ui {

/// Where the relay listens and where messages go. Belongs to the traffic pane, which shows it.
class RelaySettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RelaySettingsDialog(QWidget *parent = nullptr);

    void setSettings(const WorkspaceRelay &settings);
    WorkspaceRelay settings() const;
    /// What takes effect at the next start only is then said so.
    void setRunning(bool running);

Q_SIGNALS:
    void edited();

private:
    void refreshNote();

    QLineEdit *m_listen = nullptr;
    QLineEdit *m_forward = nullptr;
    QLabel *m_note = nullptr;
    WorkspaceRelay m_settings;
    bool m_running = false;
};

} // namespace hooksmith::ui
