// SPDX-License-Identifier: MIT
#include "ui/preview/previewpane.h"

#include "core/base/tr.h"
#include "ui/preview/lossmodel.h"
#include "ui/preview/runexplanation.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr qsizetype manyKeys = 2000;

// Up to about the limit.
qsizetype countKeys(const JsValue &value, qsizetype limit)
{
    qsizetype count = value.isObject() ? value.members().size() : 0;
    if (value.isObject()) {
        for (const JsValue::Member &member : value.members())
            count += count < limit ? countKeys(member.second, limit - count) : 0;
    } else if (value.isArray()) {
        for (const JsValue &item : value.toArray())
            count += count < limit ? countKeys(item, limit - count) : 0;
    }
    return count;
}

} // namespace

PreviewPane::PreviewPane(MarkupService &markup, ImageProvider &images, QWidget *parent)
    : QWidget(parent), m_markup(markup), m_view(new MessageView(images, this)),
      m_toolBar(new QWidget(this)), m_banner(new MessageBanner(this)),
      m_explanation(new RunExplanation), m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_target(new ElidedLabel(this)), m_status(new ElidedLabel(this)),
      m_lossButton(new QToolButton), m_lossModel(new LossModel(this)), m_losses(new QTreeView)
{
    makeToolBar();
    m_target->setObjectName(u"previewTarget"_s);
    m_target->setTextFormat(Qt::PlainText);
    m_status->setObjectName(u"previewStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // What is left over
    m_losses->setObjectName(u"lossList"_s);
    m_losses->setAccessibleName(Tr::tr("What becomes of each key"));
    m_losses->setModel(m_lossModel);
    m_losses->setRootIsDecorated(false);
    m_losses->setUniformRowHeights(true);
    m_losses->setMaximumHeight(180);
    m_losses->setAllColumnsShowFocus(true);
    // Sized by the first rows: measuring thousands of them takes longer than drawing the message.
    m_losses->header()->setResizeContentsPrecision(50);
    m_losses->header()->setStretchLastSection(false);
    m_losses->header()->setSectionResizeMode(LossModel::Rule, QHeaderView::Stretch);
    m_losses->hide();
    m_lossButton->setObjectName(u"lossButton"_s);
    m_lossButton->setCheckable(true);
    m_lossButton->setAutoRaise(true);
    m_lossButton->setFocusPolicy(Qt::StrongFocus);
    m_lossButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lossButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_lossButton->setMinimumWidth(64); // Its words end in an ellipsis before the pane must be wider
    m_lossButton->hide();
    connect(m_lossButton, &QToolButton::toggled, m_losses, &QWidget::setVisible);
    connect(m_losses, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const int line = index.data(LossModel::ScriptLineRole).toInt(); line > 0)
            Q_EMIT lineActivated(line);
    });
    connect(m_view, &MessageView::linkActivated, this, &PreviewPane::linkActivated);
    connect(m_view, &MessageView::hovered, this, &PreviewPane::showStatus);
    connect(m_view, &MessageView::partChosen, this, &PreviewPane::choosePart);
    connect(m_view, &MessageView::partActivated, this, &PreviewPane::goToPart);
    connect(m_losses->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                // Else the message was clicked, and knows.
                if (m_losses->hasFocus())
                    showPartOfRow(index.row());
            });
    connect(m_view, &MessageView::actionActivated, this, &PreviewPane::showAction);

    connect(m_banner, &MessageBanner::placeActivated, this, &PreviewPane::placeActivated);
    connect(m_banner, &MessageBanner::requestActivated, this, &PreviewPane::requestActivated);
    connect(m_explanation, &RunExplanation::placeActivated, this, &PreviewPane::placeActivated);
    connect(m_explanation, &RunExplanation::requestActivated, this, &PreviewPane::requestActivated);
    connect(m_explanation, &RunExplanation::traceActivated, this, &PreviewPane::traceActivated);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_explanation);
    m_empty->setObjectName(u"messageEmpty"_s);
    m_empty->set(Tr::tr("No message yet: run a sample to see what the script posts."));
    m_stack->addWidget(m_empty);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(6, 2, 6, 2);
    bottom->addWidget(m_lossButton);
    bottom->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    layout->addWidget(m_losses);
    followTheme();
    clear();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::followTheme()
{
    if (!m_toneIsChosen)
        m_toneButton->setChecked(isDark(palette()));
}

void PreviewPane::setLook(std::optional<MessageLook> look)
{
    m_look = look;
    followProfile();
}

void PreviewPane::followProfile()
{
    const MessageLook look = m_look.value_or(lookOfProfile(m_profile));
    if (look != m_view->look())
        m_view->setLook(look);
}

// Nothing is sent from here; what the client would do is said instead (section 5.2, `actions`).
void PreviewPane::showAction(int message, const QString &text, const QString &processing)
{
    const QString room = m_posted.value(message).room;
    if (text.isEmpty()) {
        m_banner->setNote(Tr::tr("This button has no msg: a click in the client sends nothing."));
        return;
    }
    const bool named = !room.isEmpty();
    QString sentence = named
        ? Tr::tr("In the client this click sends \"%1\" to %2, in the name of the person who "
                 "clicks.")
        : Tr::tr("In the client this click sends \"%1\" to the room, in the name of the person "
                 "who clicks.");
    if (processing == "respondWithMessage"_L1)
        sentence = named
            ? Tr::tr("In the client this click puts \"%1\" into the message field of %2.")
            : Tr::tr("In the client this click puts \"%1\" into the room's message field.");
    else if (processing == "respondWithQuotedMessage"_L1)
        sentence = named ? Tr::tr("In the client this click quotes the message and puts \"%1\" "
                                  "into the message field of %2.")
                         : Tr::tr("In the client this click quotes the message and puts \"%1\" "
                                  "into the room's message field.");
    m_banner->setNote(named ? sentence.arg(text, room) : sentence.arg(text));
}

void PreviewPane::showStatus(const QString &hint)
{
    m_status->setText(hint.isEmpty() ? m_partText : hint);
    m_status->setToolTip(m_status->text());
}

// Its key is marked in the list, and where it was made is said.
void PreviewPane::choosePart(int message, const QString &key)
{
    m_view->showPart(message, key);
    const qsizetype row = reportOfPart(m_lossModel->reports(), key, message);
    if (m_lossModel->reports().isEmpty()) {
        m_partText = key;
    } else if (row < 0) {
        m_partText =
            Tr::tr("%1: not made by the script, but by the integration or the server.").arg(key);
    } else {
        const KeyReport &report = m_lossModel->reports()[row];
        m_partText = report.line > 0
            ? Tr::tr("%1: line %2 of the script. F12 or Ctrl+click goes there.")
                  .arg(report.path)
                  .arg(report.line)
            : Tr::tr("%1: which line of the script makes it is not certain.").arg(report.path);
        m_losses->setCurrentIndex(m_lossModel->index(int(row), LossModel::Key));
    }
    showStatus({});
}

void PreviewPane::goToPart(int message, const QString &key)
{
    choosePart(message, key);
    const qsizetype row = reportOfPart(m_lossModel->reports(), key, message);
    if (row < 0)
        return;
    if (const int line = m_lossModel->reports()[row].line; line > 0)
        Q_EMIT lineActivated(line);
    else
        m_lossButton->setChecked(true); // At least its key and its rule
}

void PreviewPane::showPartOfRow(int row)
{
    const QList<KeyReport> &reports = m_lossModel->reports();
    if (row < 0 || row >= reports.size())
        return;
    const QString part = partOfReport(reports[row]);
    const int count = int(std::min(m_posted.size(), qsizetype(10)));
    for (int message = 0; message < count && !part.isEmpty(); ++message) {
        if (reportOfPart(reports, part, message) == row)
            return m_view->showPart(message, part);
    }
    m_view->showPart(0, {});
}

void PreviewPane::forgetPosted()
{
    m_building.reset();
    m_posted.clear();
    m_sendButton->setEnabled(false);
    m_partText.clear();
    showStatus({});
}

void PreviewPane::setSendable(bool sendable)
{
    m_sendButton->setVisible(sendable);
    fitTools();
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_toneButton)
        followTheme();
}

void PreviewPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const auto takes = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    QList<QWidget *> places{m_stack->currentWidget()};
    places += m_stack->currentWidget()->findChildren<QWidget *>();
    places.append(m_toneButton);
    for (QWidget *place : std::as_const(places)) {
        if (takes(place)) {
            place->setFocus(event->reason());
            return;
        }
    }
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTools();
}

void PreviewPane::setScript(const QString &text, bool overrideAllowed, const QString &fileName)
{
    m_script = text;
    m_scriptName = fileName;
    m_overrideAllowed = overrideAllowed;
}

void PreviewPane::setMessageContext(const MessageContext &context)
{
    m_context = context;
}

void PreviewPane::clear()
{
    ++m_generation;
    forgetPosted();
    m_isCurrent = false;
    m_target->clear();
    m_banner->clear();
    m_view->setMessages({});
    showLosses({});
    m_stack->setCurrentWidget(m_empty);
}

void PreviewPane::setEmptyState(const QString &sentence, QAction *action)
{
    m_empty->set(sentence, action);
}

void PreviewPane::setResult(const RunResult &result, const QString &serverName)
{
    m_serverName = serverName;
    m_profile = result.profile;
    followProfile();
    reportOn(result);
    m_isCurrent = true;
    if (!result.messages.isEmpty()) {
        m_banner->setResult(result, m_scriptName);
        m_stack->setCurrentWidget(m_view);
        build(result.messages);
        return;
    }
    ++m_generation;
    forgetPosted();
    m_view->setMessages({});
    m_banner->clear();
    m_target->setText(Tr::tr("Nothing is posted"));
    fitTools();
    m_explanation->setResult(result, m_scriptName);
    m_stack->setCurrentWidget(m_explanation);
}

void PreviewPane::setRequestProblem(const Error &error)
{
    if (m_isCurrent && m_stack->currentWidget() == m_view) {
        m_banner->setRequestProblem(error);
        return;
    }
    ++m_generation;
    forgetPosted();
    m_view->setMessages({});
    m_banner->clear();
    m_target->clear();
    showLosses({});
    m_explanation->setRequestProblem(error);
    m_stack->setCurrentWidget(m_explanation);
}

void PreviewPane::setMessages(const QList<PostedMessage> &messages, const QString &serverName)
{
    m_serverName = serverName;
    showLosses({});
    m_banner->clear();
    m_stack->setCurrentWidget(m_view);
    if (messages.isEmpty())
        clear();
    else
        build(messages);
}

void PreviewPane::build(const QList<PostedMessage> &messages)
{
    m_posted = messages;
    QStringList rooms;
    QList<MarkupService::Item> items;
    for (const PostedMessage &posted : messages) {
        if (!rooms.contains(posted.room))
            rooms.append(posted.room);
        MessageContext context = m_context;
        context.now = QDateTime::currentDateTime();
        // One room is named above the messages; several are named at each.
        items.append({posted.message, posted.room, context});
    }
    nameSeveralRooms(items);
    const QString target = rooms.join(u", "_s);
    m_target->setText(m_serverName.isEmpty() ? Tr::tr("to %1").arg(target)
                                             : Tr::tr("to %1 on %2").arg(target, m_serverName));
    m_target->setToolTip(m_target->text());
    fitTools();
    m_sendButton->setEnabled(true);
    const quint64 generation = ++m_generation;
    QElapsedTimer timer;
    timer.start();
    // An earlier one that is not finished is not wanted any more.
    m_building = std::make_unique<QObject>();
    m_markup.build(items, m_building.get(),
                   [this, generation, timer](const QList<MessageModel> &models) {
                       if (generation != m_generation)
                           return;
                       m_partText.clear();
                       showStatus({});
                       m_view->setMessages(models);
                       Q_EMIT shown(double(timer.nsecsElapsed()) / 1e6);
                   });
}

void PreviewPane::reportOn(const RunResult &result)
{
    qsizetype keys = 0;
    for (const auto &[method, value] : result.returned)
        keys += countKeys(value, manyKeys);
    if (keys < manyKeys)
        return showLosses(returnReport(result, m_script, m_overrideAllowed));
    showLosses({});
    RunResult returned;
    returned.returned = result.returned;
    m_reporter.clear();
    m_reporter.start([this, returned, number = m_lastReport, script = m_script,
                      overrideAllowed = m_overrideAllowed] {
        const QList<KeyReport> reports = returnReport(returned, script, overrideAllowed);
        QMetaObject::invokeMethod(
            this,
            [this, number, reports] {
                if (number == m_lastReport)
                    showLosses(reports);
            },
            Qt::QueuedConnection);
    });
}

void PreviewPane::showLosses(const QList<KeyReport> &reports)
{
    ++m_lastReport;
    m_lossModel->setReports(reports);
    for (const int column : {LossModel::Key, LossModel::Fate, LossModel::Line})
        m_losses->resizeColumnToContents(column);
    const int ignored = m_lossModel->count(KeyFate::Ignored);
    const int refused = m_lossModel->count(KeyFate::Refused);
    QStringList words;
    if (refused > 0)
        words.append(Tr::tr("%n key(s) refused", nullptr, refused));
    if (ignored > 0)
        words.append(Tr::tr("%n key(s) ignored", nullptr, ignored));
    if (words.isEmpty())
        words.append(Tr::tr("All keys are used"));
    m_lossButton->setText(words.join(u", "_s));
    m_lossButton->setAccessibleName(m_lossButton->text());
    m_lossButton->setIcon(refused > 0       ? themedIcon(u"error"_s, IconTone::Error)
                              : ignored > 0 ? themedIcon(u"warning"_s, IconTone::Warning)
                                            : themedIcon(u"ok"_s, IconTone::Success));
    m_lossButton->setToolTip(
        m_lossButton->text() + u'\n'
        + Tr::tr("What the server and the client make of each key of the returned object"));
    m_lossButton->setVisible(!reports.isEmpty());
    m_losses->setVisible(!reports.isEmpty() && m_lossButton->isChecked());
}

void PreviewPane::copyImage()
{
    if (m_view->messages().isEmpty())
        return;
    m_view->whenLaidOut(this, [this] {
        const QImage image = m_view->toImage();
        if (image.isNull())
            m_banner->setNote(
                Tr::tr("The message is too long for one picture: nothing was copied."));
        else
            QApplication::clipboard()->setImage(image);
    });
}

void PreviewPane::copyJson()
{
    JsValue::Array list;
    for (const PostedMessage &posted : std::as_const(m_posted))
        list.append(posted.message);
    if (list.isEmpty())
        return;
    const JsValue value = list.size() == 1 ? list.first() : JsValue(list);
    QApplication::clipboard()->setText(QString::fromUtf8(value.toJson(2)));
}

void PreviewPane::copyText()
{
    m_view->whenLaidOut(this, [this] { QApplication::clipboard()->setText(m_view->allText()); });
}

} // namespace hooksmith::ui
