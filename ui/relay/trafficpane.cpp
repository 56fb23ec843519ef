// SPDX-License-Identifier: MIT
#include "ui/relay/trafficpane.h"

#include "ui/relay/relaysession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

TrafficPane::TrafficPane(RelaySession &relay, QWidget *parent) : QWidget(parent), m_relay(relay)
{
    m_start = new QToolButton;
    m_start->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_start->setAutoRaise(true);
    m_listen = new QLineEdit;
    m_listen->setObjectName(u"relayListen"_s);
    m_listen->setAccessibleName(tr("Address and port to listen on"));
    m_listen->setPlaceholderText(u"127.0.0.1:4180"_s);
    m_listen->setMaximumWidth(170);
    m_forward = new QLineEdit;
    m_forward->setObjectName(u"relayForward"_s);
    m_forward->setAccessibleName(tr("Rocket.Chat webhook that gets the messages"));
    m_forward->setPlaceholderText(
        tr("https://chat.example.org/hooks/<id>/<token> (not forwarded)"));
    m_state = new QLabel;
    m_state->setObjectName(u"relayState"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *listenLabel = new QLabel(tr("Listen on"));
    listenLabel->setBuddy(m_listen);
    auto *forwardLabel = new QLabel(tr("Forward to"));
    forwardLabel->setBuddy(m_forward);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(8, 4, 8, 4);
    strip->setSpacing(6);
    strip->addWidget(m_start);
    strip->addWidget(listenLabel);
    strip->addWidget(m_listen);
    strip->addWidget(forwardLabel);
    strip->addWidget(m_forward, 1);
    strip->addWidget(m_state);

    m_model = new TrafficModel(this);
    m_view = new QTreeView;
    m_view->setObjectName(u"traffic"_s);
    m_view->setAccessibleName(tr("Deliveries"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(TrafficModel::OutcomeText, QHeaderView::Stretch);
    m_view->setColumnWidth(TrafficModel::Status, 70);
    m_view->setColumnWidth(TrafficModel::Forwarded, 180);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    // Above the list: earlier deliveries stay in sight.
    m_failure = new QLabel;
    m_failure->setObjectName(u"relayFailure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->setContentsMargins(8, 2, 8, 6);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failure->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(strip);
    layout->addWidget(m_failure);
    layout->addWidget(m_stack, 1);

    for (QLineEdit *edit : {m_listen, m_forward}) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (edit->isModified())
                Q_EMIT settingsEdited(settings());
            edit->setModified(false);
        });
    }
    connect(&m_relay, &RelaySession::stateChanged, this, &TrafficPane::refresh);
    connect(&m_relay, &RelaySession::startFailed, this, &TrafficPane::showFailure);
    connect(&m_relay, &RelaySession::delivery, this, &TrafficPane::take);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT selected(m_model->at(current.row()));
            });
    refresh();
}

void TrafficPane::setStartAction(QAction *action)
{
    m_startAction = action;
    m_start->setDefaultAction(action);
    refresh();
}

void TrafficPane::setSettings(const WorkspaceRelay &settings)
{
    m_listen->setText(settings.listen);
    m_forward->setText(settings.forward);
}

WorkspaceRelay TrafficPane::settings() const
{
    return {m_listen->text().trimmed(), m_forward->text().trimmed()};
}

void TrafficPane::start()
{
    m_failure->hide();
    m_relay.start(settings());
}

void TrafficPane::showFailure(const Error &error)
{
    refresh();
    if (m_startAction)
        m_startAction->setChecked(false);
    m_failure->setText(error.message);
    m_failure->setToolTip(error.detail);
    m_failure->show();
}

void TrafficPane::showExample(const QString &integrationId)
{
    m_exampleId = integrationId;
    if (m_relay.isRunning())
        m_empty->setCopyable(m_relay.curlLine(m_exampleId));
}

void TrafficPane::refresh()
{
    const bool running = m_relay.isRunning();
    if (running)
        m_failure->hide();
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, tones(palette()).error);
    m_failure->setPalette(warning);
    m_listen->setEnabled(!running);
    m_forward->setEnabled(!running);
    m_state->setText(running ? tr("Listening on %1").arg(m_relay.url()) : tr("Stopped"));
    if (running) {
        m_empty->set(
            tr("Listening on %1. Waiting for the first request; for example:").arg(m_relay.url()));
        m_empty->setCopyable(m_relay.curlLine(m_exampleId));
    } else {
        m_empty->set(tr("The relay takes real webhooks, runs the script and shows the message."),
                     m_startAction);
        m_empty->setCopyable({});
    }
    m_stack->setCurrentIndex(m_model->rowCount() ? 1 : 0);
}

void TrafficPane::take(const Delivery &delivery)
{
    const int before = m_view->currentIndex().row();
    const bool followsNewest = before <= 0;
    m_model->put(delivery);
    m_stack->setCurrentWidget(m_view);
    // Once, when it is answered: news about forwarding must not undo what was edited since.
    const bool finished = delivery.refusal || !delivery.result.profile.isEmpty();
    if (followsNewest && finished && m_model->at(0).id == delivery.id) {
        m_view->selectionModel()->clearCurrentIndex();
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
}

} // namespace hooksmith::ui
