// SPDX-License-Identifier: MIT
#include "ui/relay/trafficpane.h"

#include "ui/actions/actions.h"
#include "ui/relay/deliverydecisions.h"
#include "ui/relay/deliverydetails.h"
#include "ui/relay/deliverysource.h"
#include "ui/relay/relaysession.h"
#include "ui/relay/relaysettingsdialog.h"
#include "ui/relay/trafficlist.h"
#include "ui/relay/trafficstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebox.h"

#include <QAction>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int clockMs = 5000;
constexpr int filterPauseMs = 150;
constexpr int followPauseMs = 250;

} // namespace

TrafficPane::TrafficPane(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_relay(parts.relay), m_actions(parts.actions)
{
    m_settingsDialog = new RelaySettingsDialog(parts.servers, this);
    m_model = new TrafficModel(this);
    m_source = new DeliverySource(*m_model, m_relay, this);
    m_decisions = new DeliveryDecisions(*m_model, m_relay, parts.syntax, this);
    m_strip = new TrafficStrip(m_actions);
    m_details = new DeliveryDetails(parts.syntax, parts.markup, parts.images);
    m_details->setObjectName(u"deliveryDetails"_s);
    m_view = new TrafficList(*m_model);
    m_empty = new EmptyState;
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_details->hide();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
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
    layout->addWidget(m_strip);
    layout->addWidget(m_failure);
    layout->addWidget(m_stack, 1);

    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &TrafficPane::refreshState);
    m_filterPause.setSingleShot(true);
    m_filterPause.setInterval(filterPauseMs);
    connect(&m_filterPause, &QTimer::timeout, this, &TrafficPane::applyFilter);
    m_followPause.setSingleShot(true);
    m_followPause.setInterval(followPauseMs);
    connect(&m_followPause, &QTimer::timeout, this, &TrafficPane::follow);

    connect(&m_relay, &RelaySession::stateChanged, this, &TrafficPane::refresh);
    connect(&m_relay, &RelaySession::startFailed, this, &TrafficPane::showFailure);
    connect(&m_relay, &RelaySession::delivery, m_model, &TrafficModel::put);
    connect(&m_relay, &RelaySession::warned, this, &TrafficPane::showWarning);
    connect(m_settingsDialog, &RelaySettingsDialog::secretsChanged, &m_relay,
            &RelaySession::reloadSecrets);
    connect(m_settingsDialog, &RelaySettingsDialog::edited, this, [this] {
        m_relay.setSettings(settings());
        showNotices(); // The last one spoke of what was set before
        refreshState();
        Q_EMIT settingsEdited(settings());
    });
    connect(m_details, &DeliveryDetails::leave, this, [this] {
        setDetailsVisible(false);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &DeliveryDetails::linkActivated, this, &TrafficPane::linkActivated);
    connect(m_details, &DeliveryDetails::lineActivated, this, &TrafficPane::lineActivated);
    connect(m_source, &DeliverySource::warned, this, &TrafficPane::showWarning);
    connect(m_source, &DeliverySource::earlierRead, this, [this] {
        if (m_model->total() > 0)
            m_stack->setCurrentWidget(m_splitter);
        refreshState();
        refreshActions();
    });
    connect(m_source, &DeliverySource::unreadable, this,
            [this](const QString &id, const Error &error) {
                if (id == m_view->currentId())
                    m_details->setNothing(error.message);
            });
    connect(m_decisions, &DeliveryDecisions::failed, this, &TrafficPane::showWarning);
    connect(m_decisions, &DeliveryDecisions::cleared, this, [this] { setUnseen(0); });
    connect(m_strip, &TrafficStrip::newestRequested, this, &TrafficPane::showNewest);
    connectModel();
    connectActions();
    makeKeys();
    refresh();
}

TrafficPane::~TrafficPane() = default;

void TrafficPane::makeKeys()
{
    // Letters work in the list only; the actions themselves stand in the menus.
    const auto trigger = [this](QLatin1StringView id) {
        return [this, id] { m_actions.action(id)->trigger(); };
    };
    m_view->onKey(Qt::Key_J, [this] { m_view->step(1); });
    m_view->onKey(Qt::Key_K, [this] { m_view->step(-1); });
    m_view->onKey(Qt::Key_Return, trigger("traffic.details"_L1));
    m_view->onKey(Qt::Key_Enter, trigger("traffic.details"_L1));
    m_view->onKey(Qt::Key_D, trigger("traffic.details"_L1));
    m_view->onKey(Qt::Key_O, trigger("traffic.open"_L1));
    m_view->onKey(Qt::Key_R, trigger("traffic.replay"_L1));
    m_view->onKey(Qt::Key_S, trigger("traffic.keep"_L1));
    m_view->onKey(Qt::Key_H, trigger("traffic.release"_L1));
    m_view->onKey(Qt::Key_P, trigger("traffic.pin"_L1));
    m_view->onKey(Qt::Key_C, trigger("traffic.compare"_L1));
    m_view->onKey(Qt::Key_F, trigger("traffic.follow"_L1));
    m_view->onKey(Qt::Key_Slash, [this] { m_strip->filter().setFocus(Qt::ShortcutFocusReason); });
    const auto leaveList = [this] {
        if (m_details->isVisible())
            setDetailsVisible(false);
        else
            Q_EMIT leave();
    };
    m_view->onKey(Qt::Key_Q, leaveList);
    m_view->onKey(Qt::Key_Escape, leaveList);
    auto *back = new QShortcut(Qt::Key_Escape, &m_strip->filter());
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        if (m_strip->filter().text().isEmpty())
            m_view->setFocus(Qt::ShortcutFocusReason);
        else
            setFilterText({});
    });
}

void TrafficPane::connectModel()
{
    connect(m_model, &TrafficModel::arrived, this, [this](int count, int) {
        m_stack->setCurrentWidget(m_splitter);
        const bool busy = m_isBusy && m_isBusy();
        if (!m_following || busy)
            setUnseen(m_unseen + count);
        if (m_following)
            follow();
        refreshState();
    });
    connect(m_model, &TrafficModel::changed, this, [this](const QStringList &ids) {
        if (m_following)
            follow();
        if (ids.contains(m_view->currentId()))
            showCurrent();
        refreshActions();
    });
    connect(m_model, &TrafficModel::filtered, this, [this] {
        if (m_following)
            follow();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        refresh();
        showCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                // Rows that come and go move it too; only the person pauses.
                if (!m_moving && current.isValid() && current.row() > 0 && m_view->hasFocus())
                    setFollowing(false);
                showCurrent();
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrafficPane::refreshActions);
    connect(m_view, &QAbstractItemView::pressed, this, [this](const QModelIndex &index) {
        if (index.row() > 0)
            setFollowing(false);
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this,
            [this] { m_actions.action("traffic.open"_L1)->trigger(); });
    connect(&m_strip->filter(), &QLineEdit::textChanged, this, [this] { m_filterPause.start(); });
    connect(&m_strip->filter(), &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
}

void TrafficPane::connectActions()
{
    const auto on = [this](QLatin1StringView id, auto slot) {
        m_actions.onTriggered(id, this, slot);
    };
    m_actions.action("traffic.follow"_L1)->setChecked(true);
    on("traffic.follow"_L1, [this] {
        if (m_actions.action("traffic.follow"_L1)->isChecked())
            showNewest();
        else
            setFollowing(false);
    });
    on("traffic.details"_L1, [this] {
        setDetailsVisible(m_actions.action("traffic.details"_L1)->isChecked());
        if (m_details->isVisible())
            showCurrent();
    });
    on("traffic.open"_L1, [this] {
        withCurrent([this](const Delivery &delivery) { Q_EMIT openRequested(delivery); });
    });
    on("traffic.pin"_L1, [this] { m_decisions->togglePins(m_view->chosenIds()); });
    on("traffic.release"_L1, [this] {
        withCurrent([this](const Delivery &delivery) { m_decisions->askAboutHeld(delivery); });
    });
    on("traffic.requeue"_L1, [this] { m_decisions->requeueDead(m_view->chosenIds()); });
    on("traffic.dead"_L1, [this] { setFilterText(u"is:dead"_s); });
    on("traffic.clear"_L1, [this] { m_decisions->askToClear(); });
    on("relay.settings"_L1, [this] {
        m_settingsDialog->show();
        m_settingsDialog->raise();
        m_settingsDialog->activateWindow();
    });
    for (QAction *action : m_actions.all()) {
        if (action->objectName().startsWith("traffic."_L1)
            && action->objectName() != "traffic.follow"_L1)
            m_view->addAction(action);
    }
    refreshActions();
}

void TrafficPane::setSettings(const WorkspaceRelay &settings)
{
    m_settingsDialog->setSettings(settings);
    refreshState();
}

WorkspaceRelay TrafficPane::settings() const
{
    return m_settingsDialog->settings();
}

void TrafficPane::start()
{
    m_failure->hide();
    const QString listen = settings().listen;
    const QString host = listen.section(u':', 0, -2);
    const QHostAddress address(host);
    if (host.isEmpty() || address.isNull() || address.isLoopback() || m_lanAllowed == listen) {
        startNow();
        return;
    }
    m_actions.action("relay.toggle"_L1)->setChecked(false);
    QMessageBox *box = openMessageBox(
        this, QMessageBox::Warning, tr("Let other machines in?"),
        tr("At %1 every machine that can reach this one can send requests to the relay, not only "
           "programs on it. Whoever knows an integration's address can make it post messages.\n\n"
           "Requests with a wrong token or signature are still refused. Use 127.0.0.1 and a tunnel "
           "when only one sender has to get in.")
            .arg(listen),
        QMessageBox::Cancel);
    QPushButton *listenButton =
        box->addButton(tr("Listen on %1").arg(listen), QMessageBox::AcceptRole);
    listenButton->setObjectName(u"confirmLan"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(listenButton, &QPushButton::clicked, this, [this, listen] {
        m_lanAllowed = listen;
        startNow();
    });
}

void TrafficPane::startNow()
{
    m_relay.start(settings());
}

void TrafficPane::showFailure(const Error &error)
{
    refresh();
    m_actions.action("relay.toggle"_L1)->setChecked(false);
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

void TrafficPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_failure)
        refresh();
}

void TrafficPane::refresh()
{
    const bool running = m_relay.isRunning();
    if (running) {
        showNotices();
        if (m_model->total() == 0)
            m_source->readEarlier();
    }
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, tones(palette()).error);
    m_failure->setPalette(warning);
    m_settingsDialog->setRunning(running, m_relay.notices());
    if (running) {
        m_clock.start();
        m_empty->set(
            tr("Listening on %1. Waiting for the first request; for example:").arg(m_relay.url()));
        m_empty->setCopyable(m_relay.curlLine(m_exampleId));
    } else {
        if (m_clock.isActive())
            showNotices(); // None any more
        m_clock.stop();
        m_empty->set(tr("The relay takes real webhooks, runs the script and shows the message."),
                     m_actions.action("relay.toggle"_L1));
        m_empty->setCopyable({});
    }
    m_stack->setCurrentIndex(m_model->total() ? 1 : 0);
    refreshState();
    refreshActions();
}

void TrafficPane::refreshState()
{
    const bool running = m_relay.isRunning();
    QStringList others = m_relay.urlsForOthers();
    others.removeAll(m_relay.url());
    m_strip->setState({running, running ? m_relay.url() : settings().listen, m_model->newestMs(),
                       QUrl(settings().forward).host(), others});
}

void TrafficPane::refreshActions()
{
    const qsizetype count = m_view->selectionModel()->selectedRows().size();
    for (const auto id : {"traffic.open"_L1, "traffic.runAgain"_L1, "traffic.keep"_L1})
        m_actions.action(id)->setEnabled(count == 1);
    for (const auto id :
         {"traffic.replay"_L1, "traffic.pin"_L1, "traffic.copyCurl"_L1, "traffic.exportHar"_L1})
        m_actions.action(id)->setEnabled(count > 0);
    m_actions.action("traffic.compare"_L1)->setEnabled(count == 2);
    DeliveryMarks marks;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        marks |= m_model->marksAt(row.row());
    const bool canDecide = m_relay.relay() && m_relay.journal();
    m_actions.action("traffic.release"_L1)
        ->setEnabled(canDecide && count == 1 && marks.testFlag(DeliveryMark::Held));
    m_actions.action("traffic.requeue"_L1)
        ->setEnabled(canDecide && marks.testFlag(DeliveryMark::Dead));
    m_actions.action("traffic.clear"_L1)->setEnabled(m_model->total() > 0);
}

void TrafficPane::setFilterText(const QString &text)
{
    m_strip->filter().setText(text);
    applyFilter();
}

void TrafficPane::applyFilter()
{
    m_filterPause.stop();
    const Result<DeliveryFilter> filter = DeliveryFilter::parse(m_strip->filter().text());
    QPalette colours = palette();
    if (!filter) {
        // The list stays as it is until the words make sense.
        colours.setColor(QPalette::Text, tones(palette()).error);
        m_strip->filter().setPalette(colours);
        m_failure->setText(filter.error().message);
        m_failure->setToolTip({});
        m_failure->show();
        return;
    }
    m_strip->filter().setPalette(colours);
    showNotices();
    const QString chosenId = m_view->currentId();
    m_model->setJournalHits({});
    m_model->setFilter(*filter);
    m_source->search();
    const int row = m_model->rowOf(chosenId);
    if (row >= 0 && !m_following) {
        m_moving = true;
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_moving = false;
    }
}

void TrafficPane::setFollowing(bool on)
{
    if (m_following == on)
        return;
    m_following = on;
    m_view->setFollowing(on);
    if (!on)
        m_followPause.stop(); // What it would still show has been overtaken
    m_actions.action("traffic.follow"_L1)->setChecked(on);
}

void TrafficPane::follow()
{
    if (m_model->rowCount() == 0)
        return;
    m_moving = true;
    if (m_view->currentIndex().row() != 0 || m_view->selectionModel()->selectedRows().size() != 1)
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_moving = false;
    if (m_followPause.isActive())
        return; // In a burst, not every one is shown elsewhere
    // Once, when it is answered: news about forwarding must not undo what was edited since.
    const QString id = m_model->idAt(0);
    const TrafficModel::Stage stage = m_model->stageAt(0);
    if (id == m_followedId || stage == TrafficModel::Stage::Running
        || stage == TrafficModel::Stage::Earlier)
        return;
    m_followedId = id;
    m_followPause.start();
    showCurrent();
    if (m_isBusy && m_isBusy())
        return;
    setUnseen(0);
    if (const auto delivery = m_model->delivery(id))
        Q_EMIT followed(*delivery);
}

void TrafficPane::showNewest()
{
    setFollowing(true);
    setUnseen(0);
    m_followPause.stop();
    m_followedId.clear();
    if (m_model->rowCount() == 0)
        return;
    m_moving = true;
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_moving = false;
    m_followedId = m_model->idAt(0);
    // The person asked for it: also while busy.
    if (const auto delivery = current();
        delivery && m_model->stageAt(0) != TrafficModel::Stage::Running)
        Q_EMIT followed(*delivery);
}

void TrafficPane::setUnseen(int count)
{
    if (count == m_unseen)
        return;
    m_unseen = count;
    m_strip->setUnseen(count);
    Q_EMIT unseenChanged(count);
}

std::shared_ptr<const Delivery> TrafficPane::current() const
{
    return m_model->delivery(m_view->currentId());
}

void TrafficPane::withChosen(std::function<void(const Deliveries &)> then)
{
    m_source->withDeliveries(m_view->chosenIds(), std::move(then));
}

void TrafficPane::withCurrent(std::function<void(const Delivery &)> then)
{
    m_source->withDeliveries(
        {m_view->currentId()},
        [then = std::move(then)](const Deliveries &found) { then(*found.constFirst()); });
}

void TrafficPane::showCurrent()
{
    if (m_details->isHidden())
        return;
    const int row = m_view->currentIndex().row();
    if (row < 0) {
        m_details->setNothing(tr("Choose a delivery to see what is in it."));
        return;
    }
    if (const auto delivery = current())
        m_details->setDelivery(delivery, m_model->marksAt(row));
    else {
        m_details->setNothing(m_relay.journal()
                                  ? tr("Reading it from the journal…")
                                  : tr("Only the summary of this delivery is in memory; start the "
                                       "relay to read it from the journal."));
        m_source->wantContents(m_model->idAt(row));
    }
}

void TrafficPane::setDetailsVisible(bool visible)
{
    m_details->setVisible(visible);
    m_actions.action("traffic.details"_L1)->setChecked(visible);
}

void TrafficPane::showNotices()
{
    const QStringList notices = m_relay.notices();
    m_failure->setText(notices.join(u'\n'));
    m_failure->setToolTip({});
    m_failure->setVisible(!notices.isEmpty());
}

void TrafficPane::showWarning(const Error &error)
{
    QStringList texts = m_relay.notices();
    if (!texts.contains(error.message))
        texts.append(error.message);
    m_failure->setText(texts.join(u'\n'));
    m_failure->setToolTip(error.detail);
    m_failure->show();
}

} // namespace hooksmith::ui
