// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/workspace.h"
#include "ui/relay/trafficmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace hooksmith::ui {

class EmptyState;
class RelaySession;

/// What the relay received. The newest delivery is chosen as it arrives, unless the person has
/// moved to another one.
class TrafficPane : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficPane(RelaySession &relay, QWidget *parent = nullptr);

    void setStartAction(QAction *action);
    void setSettings(const WorkspaceRelay &settings);
    WorkspaceRelay settings() const;
    /// Starts with the settings that are shown; a failure is said in the pane.
    void start();
    /// The integration that the command in the empty pane calls.
    void showExample(const QString &integrationId);
    TrafficModel &model() { return *m_model; }

Q_SIGNALS:
    void settingsEdited(const hooksmith::WorkspaceRelay &settings);
    void selected(const hooksmith::Delivery &delivery);

private:
    void refresh();
    void showFailure(const Error &error);
    void take(const Delivery &delivery);

    RelaySession &m_relay;
    TrafficModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QToolButton *m_start = nullptr;
    QLineEdit *m_listen = nullptr;
    QLineEdit *m_forward = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_failure = nullptr;
    QAction *m_startAction = nullptr;
    QString m_exampleId;
};

} // namespace hooksmith::ui
