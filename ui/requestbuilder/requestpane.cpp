// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/requestpane.h"

#include "ui/actions/actions.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/historydialog.h"
#include "ui/requestbuilder/incomingform.h"
#include "ui/requestbuilder/jsonpart.h"
#include "ui/requestbuilder/outgoingform.h"
#include "ui/requestbuilder/sendpart.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

RequestPane::RequestPane(Actions &actions, WorkspaceVariables &variables,
                         const QString &historyFile, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_variables(variables), m_history(historyFile)
{
    setObjectName(u"requestPane"_s);
    m_empty = new EmptyState;
    m_incoming = new IncomingForm(variables, m_history);
    m_outgoing = new OutgoingForm(variables);
    m_broken = new JsonPart(tr("Text of the sample's file"));
    m_broken->editor().setObjectName(u"sampleFileText"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_incoming);
    m_stack->addWidget(m_outgoing);
    m_stack->addWidget(m_broken);
    m_strip = buildStrip();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &RequestPane::refreshBroken);
    connect(&variables, &WorkspaceVariables::changed, this, &RequestPane::fillEnvironments);
    connectActions();
    fillEnvironments();
    QCoreApplication::instance()->installEventFilter(this);
}

RequestPane::~RequestPane()
{
    delete m_historyDialog; // It looks at our history
}

QWidget *RequestPane::buildStrip()
{
    m_environment = new QComboBox;
    m_environment->setObjectName(u"environmentBox"_s);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setToolTip(tr("The environment whose values stand for {{variables}}"));
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_environment->setMinimumContentsLength(8);
    connect(m_environment, &QComboBox::activated, this, [this] {
        if (const Result<void> chosen = m_variables.choose(m_environment->currentData().toString());
            !chosen)
            Q_EMIT failed(chosen.error());
    });
    const auto button = [this](QLatin1StringView id) {
        auto *made = new QToolButton;
        QAction *action = m_actions.action(id);
        made->setDefaultAction(action);
        made->setAccessibleName(Actions::plainText(*action));
        made->setAutoRaise(true);
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        made->setIconSize({16, 16});
        return made;
    };
    const auto menuButton = [this](const QString &name, const QString &icon, const QString &tip,
                                   const QList<QLatin1StringView> &ids) {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setIcon(themedIcon(icon));
        made->setIconSize({16, 16});
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(made);
        for (const QLatin1StringView id : ids)
            menu->addAction(m_actions.action(id));
        made->setMenu(menu);
        return made;
    };
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(6, 4, 6, 0);
    row->setSpacing(2);
    row->addWidget(m_environment, 1);
    row->addWidget(button("request.variables"_L1));
    row->addWidget(menuButton(u"importButton"_s, u"incoming"_s, tr("Import a request"),
                              {"request.importClipboard"_L1, "request.importFile"_L1}));
    row->addWidget(
        menuButton(u"copyAsButton"_s, u"copy"_s, tr("Copy the request"),
                   {"request.copyCurl"_L1, "request.copyPowerShell"_L1, "request.copyHttp"_L1,
                    "request.copyHar"_L1, "request.copyFetch"_L1, "request.copyPython"_L1}));
    row->addWidget(button("request.send"_L1));
    row->addWidget(button("request.history"_L1));
    return strip;
}

void RequestPane::connectActions()
{
    const auto on = [this](QLatin1StringView id, std::function<void()> slot) {
        m_actions.onTriggered(id, this, std::move(slot));
    };
    on("request.send"_L1, [this] {
        if (m_stack->currentWidget() != m_incoming) {
            Q_EMIT said(tr("Only a request can be sent; an event happens on the server."));
            return;
        }
        m_incoming->showSending();
        m_incoming->sendPart().send();
    });
    on("request.format"_L1, [this] {
        if (m_stack->currentWidget() == m_incoming)
            m_incoming->formatBody();
    });
    on("request.environment"_L1, [this] {
        m_environment->setFocus(Qt::ShortcutFocusReason);
        m_environment->showPopup();
    });
    on("request.variables"_L1, [this] { editVariables(); });
    on("request.importClipboard"_L1, [this] { importClipboard(); });
    on("request.importFile"_L1, [this] { importFile(); });
    on("request.history"_L1, [this] { showHistory(); });
    on("request.copyCurl"_L1, [this] { copyAs(Format::Curl); });
    on("request.copyPowerShell"_L1, [this] { copyAs(Format::PowerShell); });
    on("request.copyHttp"_L1, [this] { copyAs(Format::HttpFile); });
    on("request.copyHar"_L1, [this] { copyAs(Format::Har); });
    on("request.copyFetch"_L1, [this] { copyAs(Format::Fetch); });
    on("request.copyPython"_L1, [this] { copyAs(Format::Python); });
}

void RequestPane::fillEnvironments()
{
    const QSignalBlocker blocker(m_environment);
    m_environment->clear();
    m_environment->addItem(tr("No environment"), QString());
    const Environments &all = m_variables.environments();
    const QList<Environment> environments = all.environments();
    for (const Environment &item : environments)
        m_environment->addItem(item.name.isEmpty() ? item.id : item.name, item.id);
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(all.chosen())));
}

void RequestPane::undo()
{
    if (m_document)
        m_document->undoStack().undo();
}

void RequestPane::redo()
{
    if (m_document)
        m_document->undoStack().redo();
}

bool RequestPane::undoIsMine(QWidget *focus) const
{
    SampleDocument *const document = m_document;
    if (!document || document->isBroken() || !focus || !isAncestorOf(focus))
        return false;
    if (focus->objectName() == "findText"_L1 || focus->objectName() == "replaceText"_L1)
        return false;
    if (const auto *editor = qobject_cast<CodeEditor *>(focus)) {
        const QTextDocument *text = editor->document();
        return text == &document->body() || text == &document->answers()
            || text == &document->eventText();
    }
    // Texts that show a part of the sample; the others (all rows as text) have a life of their own.
    if (qobject_cast<QPlainTextEdit *>(focus))
        return focus->objectName() == "eventMessage"_L1 || focus->objectName() == "answerText"_L1;
    return focus->objectName() != "fieldEditor"_L1 && focus->objectName() != "signSecret"_L1
        && focus->objectName() != "loginSecret"_L1;
}

bool RequestPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QWidget::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    // Texts would take back their own steps only.
    if (key->matches(QKeySequence::Undo) && undoIsMine(widget)) {
        undo();
        return true;
    }
    if (key->matches(QKeySequence::Redo) && undoIsMine(widget)) {
        redo();
        return true;
    }
    // A command is what people copy; as text in a field it would be of no use.
    if (key->matches(QKeySequence::Paste) && isAncestorOf(widget)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (looksLikeCurl(text)) {
            importBytes(text.toUtf8(), {});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RequestPane::setDocument(SampleDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &SampleDocument::reloaded, this, &RequestPane::showRightPage);
        connect(document, &SampleDocument::edited, this, [this, document] {
            if (document->isBroken())
                m_delay.start();
        });
    }
    showRightPage();
}

void RequestPane::setSurroundings(const QString &integration, const QString &sample,
                                  const QStringList &triggerWords, const QStringList &targets)
{
    m_incoming->sendPart().setNames(integration, sample);
    m_incoming->sendPart().setTargets(targets);
    m_outgoing->setTriggerWords(triggerWords);
}

void RequestPane::showRightPage()
{
    SampleDocument *const document = m_document;
    m_incoming->setDocument(nullptr);
    m_outgoing->setDocument(nullptr);
    m_broken->editor().showDocument(nullptr);
    if (!document) {
        m_stack->setCurrentWidget(m_empty);
    } else if (document->isBroken()) {
        m_broken->editor().showDocument(&document->source());
        m_stack->setCurrentWidget(m_broken);
        refreshBroken();
    } else if (document->kind() == IntegrationType::Incoming) {
        m_incoming->setDocument(document);
        m_stack->setCurrentWidget(m_incoming);
    } else {
        m_outgoing->setDocument(document);
        m_stack->setCurrentWidget(m_outgoing);
    }
}

void RequestPane::refreshBroken()
{
    SampleDocument *const document = m_document;
    if (!document || !document->isBroken())
        return;
    const Result<Sample> sample = document->sample();
    if (sample) {
        m_broken->setFine(tr("This is a sample now; save it to go on with the form"));
    } else {
        const auto &location = sample.error().location;
        m_broken->setProblem(sample.error().message, location ? location->line : 0,
                             location ? location->column : 0);
    }
}

int RequestPane::tabsWidth() const
{
    return m_incoming->tabsWidth();
}

void RequestPane::focusFirst()
{
    if (m_stack->currentWidget() == m_incoming)
        m_incoming->focusUrl();
    else if (m_stack->currentWidget() == m_outgoing)
        m_outgoing->focusMessage();
    else if (m_stack->currentWidget() == m_broken)
        m_broken->editor().setFocus();
}

void RequestPane::goTo(SampleDocument::Part part, int line, int column)
{
    switch (part) {
    case SampleDocument::Part::File: m_broken->editor().goTo(line, column); break;
    case SampleDocument::Part::Body: m_incoming->goToBody(line, column); break;
    case SampleDocument::Part::Event: m_outgoing->goToEvent(line, column); break;
    case SampleDocument::Part::Answers:
        if (m_stack->currentWidget() == m_outgoing)
            m_outgoing->goToAnswers(line, column);
        else
            m_incoming->goToAnswers(line, column);
        break;
    }
}

void RequestPane::setZoom(int steps)
{
    m_incoming->setZoom(steps);
    m_outgoing->setZoom(steps);
    m_broken->editor().setZoom(steps);
}

} // namespace hooksmith::ui
