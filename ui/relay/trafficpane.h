// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/serverbook.h"
#include "core/workspace/workspace.h"
#include "ui/relay/trafficmodel.h"

#include <functional>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace hooksmith {
class MarkupService;
}

namespace hooksmith::ui {

class Actions;
class DeliveryDecisions;
class DeliveryDetails;
class DeliverySource;
class EmptyState;
class ImageProvider;
class RelaySession;
class RelaySettingsDialog;
class Syntax;
class TrafficList;
class TrafficStrip;

/// What the relay received: a strip that says how it is doing, a filter, the list, and the details
/// of what is chosen.
///
/// While following, the newest delivery is chosen as it arrives; moving the selection pauses that,
/// and a button says how many came since. Keys in the list: j/k or arrows move, Enter or d details,
/// o open, s save as sample, r replay, p pin, c compare, f follow, / filter, q or Esc leave.
class TrafficPane : public QWidget
{
    Q_OBJECT
public:
    /// All of them must outlive the pane.
    struct Parts
    {
        RelaySession &relay;
        Actions &actions; ///< relay.toggle and all of traffic.*
        Syntax &syntax;
        MarkupService &markup;
        ImageProvider &images;
        ServerBook &servers;
    };
    explicit TrafficPane(const Parts &parts, QWidget *parent = nullptr);
    ~TrafficPane() override;

    void setSettings(const WorkspaceRelay &settings);
    WorkspaceRelay settings() const;
    RelaySettingsDialog &settingsDialog() { return *m_settingsDialog; }
    /// Starts with the settings that are shown; a failure is said in the pane. An address that
    /// other machines can reach is asked about first.
    void start();
    /// The integration that the command in the empty pane calls.
    void showExample(const QString &integrationId);
    /// Whether the person is busy elsewhere in the window: then arrivals are counted, not shown.
    void setBusyCheck(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }

    TrafficModel &model() { return *m_model; }
    TrafficList &view() { return *m_view; }
    DeliveryDetails &details() { return *m_details; }
    bool isFollowing() const { return m_following; }
    void setFollowing(bool on);
    int unseen() const { return m_unseen; }
    void setFilterText(const QString &text);
    using Deliveries = QList<std::shared_ptr<const Delivery>>;
    /// Calls `then` with what is selected, newest first: at once, or when the journal has given
    /// what is not in memory. What cannot be had is said, and left out; with nothing left, no call.
    void withChosen(std::function<void(const Deliveries &)> then);
    /// The same with the one that is current.
    void withCurrent(std::function<void(const Delivery &)> then);
    /// Null when nothing is current, or its contents are not in memory.
    std::shared_ptr<const Delivery> current() const;

Q_SIGNALS:
    void settingsEdited(const hooksmith::WorkspaceRelay &settings);
    /// The newest one while following, finished; at most a few times a second.
    void followed(const hooksmith::Delivery &delivery);
    /// The person wants it in the window's request, script and message panes.
    void openRequested(const hooksmith::Delivery &delivery);
    void unseenChanged(int count);
    /// Esc or q in the list.
    void leave();
    void linkActivated(const QUrl &url);
    void lineActivated(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeKeys();
    void connectModel();
    void connectActions();
    void refresh();
    void refreshState();
    void refreshActions();
    void showFailure(const Error &error);
    void showWarning(const Error &error);
    /// What is to be known for as long as the relay runs, or nothing.
    void showNotices();
    void startNow();
    void applyFilter();
    void follow();
    void showNewest();
    void showCurrent();
    void setUnseen(int count);
    void setDetailsVisible(bool visible);

    RelaySession &m_relay;
    Actions &m_actions;
    TrafficModel *m_model = nullptr;
    DeliverySource *m_source = nullptr;
    DeliveryDecisions *m_decisions = nullptr;
    TrafficStrip *m_strip = nullptr;
    TrafficList *m_view = nullptr;
    DeliveryDetails *m_details = nullptr;
    RelaySettingsDialog *m_settingsDialog = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_failure = nullptr;
    QTimer m_clock; ///< "last event 3 min ago"
    QTimer m_filterPause; ///< After the last key in the filter
    QTimer m_followPause; ///< Between two that are followed
    QString m_exampleId;
    QString m_followedId; ///< The last one that was signalled
    QString m_lanAllowed; ///< The address that the person let other machines in at
    std::function<bool()> m_isBusy;
    int m_unseen = 0;
    bool m_following = true;
    bool m_moving = false; ///< The selection is moved by us
};

} // namespace hooksmith::ui
