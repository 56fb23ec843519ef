// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/outgoingform.h"

#include "core/rocketchat/outgoingpayload.h"
#include "ui/documents/sampledocument.h"
#include "ui/documents/textreplace.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/answersform.h"
#include "ui/requestbuilder/jsonpart.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

enum Tab { EventTab, JsonTab, AnswersTab };

const QString room = u"room"_s, user = u"user"_s, owner = u"owner"_s, message = u"message"_s,
              file = u"file"_s;

QString titleOf(const QString &event)
{
    if (event == "sendMessage"_L1)
        return OutgoingForm::tr("Message sent");
    if (event == "fileUploaded"_L1)
        return OutgoingForm::tr("File uploaded");
    if (event == "roomArchived"_L1)
        return OutgoingForm::tr("Room archived");
    if (event == "roomCreated"_L1)
        return OutgoingForm::tr("Room created");
    if (event == "roomJoined"_L1)
        return OutgoingForm::tr("User joined a room");
    if (event == "roomLeft"_L1)
        return OutgoingForm::tr("User left a room");
    return OutgoingForm::tr("User created");
}

} // namespace

OutgoingForm::OutgoingForm(const WorkspaceVariables &variables, QWidget *parent)
    : QWidget(parent), m_variables(variables)
{
    m_event = new QComboBox;
    m_event->setObjectName(u"eventKind"_s);
    m_event->setAccessibleName(tr("Event"));
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(10);
    // The server's own names, with what they mean to a person.
    for (const OutgoingEventFacts &facts : outgoingEvents())
        m_event->addItem(tr("%1 (%2)").arg(titleOf(facts.name), facts.name), facts.name);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 6, 6, 6);
    top->addWidget(m_event, 1);

    m_json = new JsonPart(tr("All values of the event, as JSON"));
    m_json->editor().setObjectName(u"eventJson"_s);
    m_answers = new AnswersForm(true, u"eventAnswers"_s, variables);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"eventTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildFields(), tr("Event"));
    m_tabs->addTab(m_json, tr("As JSON"));
    m_tabs->addTab(m_answers, tr("HTTP answers"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        refresh();
        refreshStatus();
    });
    connect(m_event, &QComboBox::activated, this, [this] {
        if (m_document)
            m_document->setEvent(m_event->currentData().toString());
        refresh();
    });
}

QWidget *OutgoingForm::buildFields()
{
    // What each event carries: server specification, 5.1 and 5.2.
    const QStringList messages{u"sendMessage"_s, u"fileUploaded"_s};
    const QStringList rooms{u"sendMessage"_s, u"fileUploaded"_s, u"roomArchived"_s,
                            u"roomCreated"_s, u"roomJoined"_s,   u"roomLeft"_s};
    const QStringList created{u"roomCreated"_s}, files{u"fileUploaded"_s};
    m_page = new QWidget;
    m_form = new QFormLayout(m_page);
    m_form->setContentsMargins(8, 6, 8, 8);
    m_form->setSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_words = new QComboBox;
    m_words->setObjectName(u"eventTriggerWord"_s);
    m_words->setAccessibleName(tr("Trigger word"));
    m_words->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_words->setMinimumContentsLength(6);
    m_words->setToolTip(tr("Puts the word at the start of the message"));
    m_form->addRow(tr("Trigger word"), m_words);
    m_wordsLabel = static_cast<QLabel *>(m_form->labelForField(m_words));
    connect(m_words, &QComboBox::activated, this, [this](int index) {
        const QString word = m_words->itemData(index).toString();
        QString text = m_message->toPlainText();
        for (int i = 1; i < m_words->count(); ++i) {
            const QString known = m_words->itemData(i).toString();
            if (text.startsWith(known)) {
                text = text.mid(known.size()).trimmed();
                break;
            }
        }
        m_message->setPlainText(word.isEmpty() ? text : QString(word + u' ' + text).trimmed());
    });

    m_message = new QPlainTextEdit;
    m_message->setObjectName(u"eventMessage"_s);
    m_message->setAccessibleName(tr("Text of the message"));
    m_message->setTabChangesFocus(true);
    m_message->setMinimumWidth(60);
    m_message->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            setMember(message, u"msg"_s, m_message->toPlainText());
    });
    addRow({message, u"msg"_s, messages, m_message, nullptr,
            [this](const JsValue &value) {
                if (m_message->toPlainText() != value.toString())
                    m_message->setPlainText(value.toString());
            }},
           tr("Message"));

    addTitle(tr("User"), {});
    addText(user, u"username"_s, tr("User name"), u"eventUser"_s, {});
    addText(user, u"name"_s, tr("Full name"), u"eventUserName"_s, {});
    addText(user, u"_id"_s, tr("User id"), u"eventUserId"_s, {});
    addTitle(tr("Owner"), created);
    addText(owner, u"username"_s, tr("User name"), u"eventOwner"_s, created,
            tr("the user, when empty"));
    addText(owner, u"_id"_s, tr("User id"), u"eventOwnerId"_s, created);
    addTitle(tr("Room"), rooms);
    addText(room, u"name"_s, tr("Name"), u"eventRoom"_s, rooms);
    auto *type = new QComboBox;
    type->setObjectName(u"eventRoomType"_s);
    type->setAccessibleName(tr("Kind of room"));
    type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    type->setMinimumContentsLength(6);
    type->addItem(tr("Public channel"), u"c"_s);
    type->addItem(tr("Private group"), u"p"_s);
    type->addItem(tr("Direct messages"), u"d"_s);
    connect(type, &QComboBox::activated, this,
            [this, type] { setMember(room, u"t"_s, type->currentData().toString()); });
    addRow({room, u"t"_s, rooms, type, nullptr,
            [type](const JsValue &value) {
                if (type->findData(value.toString(u"c"_s)) < 0)
                    type->addItem(value.toString(), value.toString());
                type->setCurrentIndex(type->findData(value.toString(u"c"_s)));
            }},
           tr("Kind"));
    addText(room, u"_id"_s, tr("Room id"), u"eventRoomId"_s, rooms);

    addTitle(tr("File"), files);
    addText(file, u"name"_s, tr("File name"), u"eventFile"_s, files, u"report.pdf"_s);
    addText(file, u"type"_s, tr("Type"), u"eventFileType"_s, files, u"application/pdf"_s);

    addTitle(tr("More about the message"), messages);
    addText(message, u"alias"_s, tr("Alias"), u"eventAlias"_s, messages, tr("none", "alias"));
    addText(message, u"tmid"_s, tr("Thread"), u"eventThread"_s, messages,
            tr("id of the thread's first message"));
    addText(message, u"_id"_s, tr("Message id"), u"eventMessageId"_s, messages);
    addText(message, u"ts"_s, tr("Sent at"), u"eventTime"_s, messages,
            u"2026-01-02T03:04:05.000Z"_s);
    m_edited = new QCheckBox(tr("It was edited"));
    m_edited->setObjectName(u"eventEdited"_s);
    connect(m_edited, &QCheckBox::clicked, this, &OutgoingForm::setEdited);
    addRow({message,
            u"editedAt"_s,
            {u"sendMessage"_s},
            m_edited,
            nullptr,
            [this](const JsValue &value) { m_edited->setChecked(value.isTruthy()); }},
           {});
    m_bot = new QCheckBox(tr("A bot sent it"));
    m_bot->setObjectName(u"eventBot"_s);
    m_bot->setToolTip(tr("Another integration, for example: answering it may go on for ever"));
    connect(m_bot, &QCheckBox::clicked, this, [this](bool on) {
        setMember(message, u"bot"_s,
                  on ? JsValue::object({{u"i"_s, u"integration"_s}}) : JsValue());
    });
    addRow({message, u"bot"_s, messages, m_bot, nullptr,
            [this](const JsValue &value) { m_bot->setChecked(value.isTruthy()); }},
           {});

    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // What it holds is reached, and scrolled to
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    return scroll;
}

void OutgoingForm::addTitle(const QString &title, const QStringList &events)
{
    auto *label = new QLabel(title);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    m_form->addRow(label);
    m_fields.append(Field{{}, {}, events, label, nullptr, {}});
}

QLineEdit *OutgoingForm::addText(const QString &part, const QString &key, const QString &label,
                                 const QString &objectName, const QStringList &events,
                                 const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(label);
    line->setPlaceholderText(placeholder);
    line->setMinimumWidth(60);
    connect(line, &QLineEdit::textEdited, this, [this, part, key](const QString &text) {
        setMember(part, key, text.isEmpty() ? JsValue() : JsValue(text));
    });
    addRow({part, key, events, line, nullptr,
            [line](const JsValue &value) {
                const QString text = value.isNullish() ? QString() : value.toJsString();
                // Not while somebody types there: the cursor would jump.
                if (line->text() != text)
                    line->setText(text);
            }},
           label);
    return line;
}

void OutgoingForm::addRow(Field field, const QString &label)
{
    m_form->addRow(label, field.widget);
    field.label = qobject_cast<QLabel *>(m_form->labelForField(field.widget));
    m_fields.append(field);
}

void OutgoingForm::setTriggerWords(const QStringList &words)
{
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    m_words->addItem(tr("None", "trigger word"), QString());
    for (const QString &word : words)
        m_words->addItem(word, word);
    refresh();
}

void OutgoingForm::setDocument(SampleDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_json->editor().showDocument(document ? &document->eventText() : nullptr);
    m_answers->setDocument(document);
    if (!document)
        return;
    connect(document, &SampleDocument::edited, this, [this] { m_delay.start(); });
    connect(document, &SampleDocument::valuesChanged, this, &OutgoingForm::refresh);
    refresh();
    refreshStatus();
}

void OutgoingForm::setMember(const QString &part, const QString &key, const JsValue &value)
{
    SampleDocument *const document = m_document;
    if (!document || m_filling)
        return;
    QTextDocument &text = document->eventText();
    const Result<JsValue> event = JsValue::fromJson(text.toPlainText().toUtf8());
    if (!event || !event->isObject())
        return; // The fields are disabled then
    JsValue changed = *event;
    JsValue inner = changed.value(part).isObject() ? changed.value(part) : JsValue::object();
    if (value.isUndefined())
        inner.take(key);
    else
        inner.insert(key, value);
    if (inner.members().isEmpty())
        changed.take(part);
    else
        changed.insert(part, inner);
    if (changed != *event)
        replaceChanged(text, QString::fromUtf8(changed.toJson(2)));
}

void OutgoingForm::setEdited(bool edited)
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    const Result<JsValue> event = JsValue::fromJson(document->eventText().toPlainText().toUtf8());
    if (!event)
        return;
    document->beginStep(edited ? tr("Mark as edited") : tr("Mark as not edited"));
    // As the server stores an edit: when, and by whom.
    setMember(
        message, u"editedAt"_s,
        edited ? JsValue(event->value(message).value(u"ts").toString(u"2026-01-02T03:05:00.000Z"_s))
               : JsValue());
    JsValue by = JsValue::object();
    for (const QString &key : {u"_id"_s, u"username"_s}) {
        if (const JsValue known = event->value(user).value(key); !known.isUndefined())
            by.insert(key, known);
    }
    setMember(message, u"editedBy"_s, edited ? by : JsValue());
    document->endStep();
}

void OutgoingForm::refresh()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    m_filling = true;
    {
        const QSignalBlocker blocker(m_event);
        m_event->setCurrentIndex(m_event->findData(document->event()));
    }
    const QString kind = document->event();
    const Result<JsValue> event = JsValue::fromJson(document->eventText().toPlainText().toUtf8());
    const bool valid = event && event->isObject();
    m_page->setEnabled(valid);
    for (const Field &field : std::as_const(m_fields)) {
        const bool has = field.events.isEmpty() || field.events.contains(kind);
        field.widget->setVisible(has);
        if (field.label)
            field.label->setVisible(has);
        if (valid && has && field.show)
            field.show(event->value(field.part).value(field.key));
    }
    const bool words = kind == "sendMessage"_L1 && m_words->count() > 1;
    m_words->setVisible(words);
    m_wordsLabel->setVisible(words);
    if (words && valid) {
        const QString text = event->value(message).value(u"msg").toString();
        int matching = 0;
        for (int i = m_words->count() - 1; i > 0; --i) {
            if (text.startsWith(m_words->itemData(i).toString()))
                matching = i;
        }
        m_words->setCurrentIndex(matching);
    }
    m_answers->refresh();
    m_filling = false;
}

void OutgoingForm::refreshStatus()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    m_json->setFine(tr("Valid JSON"));
    m_answers->showFine();
    m_tabs->setTabIcon(JsonTab, {});
    m_tabs->setTabIcon(AnswersTab, {});
    const Result<Sample> sample = document->sample();
    if (sample)
        return;
    const Error &error = sample.error();
    const int line = error.location ? error.location->line : 0;
    const int column = error.location ? error.location->column : 0;
    const bool inEvent = SampleDocument::part(error) == SampleDocument::Part::Event;
    if (inEvent)
        m_json->setProblem(error.message, line, column);
    else
        m_answers->showProblem(error.message, line, column);
    m_tabs->setTabIcon(inEvent ? JsonTab : AnswersTab, themedIcon(u"error"_s, IconTone::Error));
}

void OutgoingForm::focusMessage()
{
    if (!m_message->isHidden()) {
        m_tabs->setCurrentIndex(EventTab);
        m_message->setFocus(Qt::ShortcutFocusReason);
        m_message->selectAll();
    } else {
        m_event->setFocus(Qt::ShortcutFocusReason);
    }
}

void OutgoingForm::goToEvent(int line, int column)
{
    m_tabs->setCurrentIndex(JsonTab);
    m_json->editor().goTo(line, column);
}

void OutgoingForm::goToAnswers(int line, int column)
{
    m_tabs->setCurrentIndex(AnswersTab);
    m_answers->goTo(line, column);
}

void OutgoingForm::setZoom(int steps)
{
    m_json->editor().setZoom(steps);
    m_answers->setZoom(steps);
}

} // namespace hooksmith::ui
