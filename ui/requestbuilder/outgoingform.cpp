// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/outgoingform.h"

#include "ui/documents/sampledocument.h"
#include "ui/requestbuilder/jsonpart.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

enum Tab { EventTab, AnswersTab };

QLineEdit *field(const QString &objectName, const QString &accessibleName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace

OutgoingForm::OutgoingForm(QWidget *parent) : QWidget(parent)
{
    m_event = new QComboBox;
    m_event->setObjectName(u"eventKind"_s);
    m_event->setAccessibleName(tr("Event"));
    // The server's own names, with what they mean to a person.
    const std::pair<QString, QString> events[] = {
        {u"sendMessage"_s, tr("Message sent")},      {u"fileUploaded"_s, tr("File uploaded")},
        {u"roomArchived"_s, tr("Room archived")},    {u"roomCreated"_s, tr("Room created")},
        {u"roomJoined"_s, tr("User joined a room")}, {u"roomLeft"_s, tr("User left a room")},
        {u"userCreated"_s, tr("User created")},
    };
    for (const auto &[name, title] : events)
        m_event->addItem(tr("%1 (%2)").arg(title, name), name);
    m_message = field(u"eventMessage"_s, tr("Text of the message"));
    m_room = field(u"eventRoom"_s, tr("Name of the room"));
    m_user = field(u"eventUser"_s, tr("User name of the author"));

    auto *who = new QHBoxLayout;
    who->setSpacing(6);
    who->addWidget(m_user, 1);
    who->addWidget(m_room, 1);
    auto *form = new QFormLayout;
    form->setContentsMargins(8, 6, 8, 6);
    form->setSpacing(6);
    form->addRow(tr("Event"), m_event);
    form->addRow(tr("Message"), m_message);
    form->addRow(tr("From, in"), who);

    m_json = new JsonPart(tr("All values of the event, as JSON"));
    m_json->editor().setObjectName(u"eventJson"_s);
    m_answers =
        new JsonPart(tr("Answers to the integration's call and to the script's own, as JSON"));
    m_answers->editor().setObjectName(u"eventAnswers"_s);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_json, tr("All values"));
    m_tabs->addTab(m_answers, tr("HTTP answers"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(form);
    layout->addWidget(m_tabs, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        fillFields();
        refreshStatus();
    });
    connect(m_event, &QComboBox::currentIndexChanged, this, [this] {
        if (m_document)
            m_document->setEvent(m_event->currentData().toString());
    });
    connect(m_message, &QLineEdit::textEdited, this,
            [this](const QString &text) { setMember(u"message"_s, u"msg"_s, text); });
    connect(m_room, &QLineEdit::textEdited, this,
            [this](const QString &text) { setMember(u"room"_s, u"name"_s, text); });
    connect(m_user, &QLineEdit::textEdited, this,
            [this](const QString &text) { setMember(u"user"_s, u"username"_s, text); });
}

void OutgoingForm::setDocument(SampleDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = nullptr; // Filling in must not count as editing
    if (!document) {
        m_json->editor().showDocument(nullptr);
        m_answers->editor().showDocument(nullptr);
        return;
    }
    m_event->setCurrentIndex(m_event->findData(document->event()));
    m_json->editor().showDocument(&document->eventText());
    m_answers->editor().showDocument(&document->answers());
    m_document = document;
    connect(document, &SampleDocument::edited, this, [this] { m_delay.start(); });
    fillFields();
    refreshStatus();
}

void OutgoingForm::setMember(const QString &object, const QString &key, const QString &value)
{
    if (!m_document)
        return;
    QTextDocument &text = m_document->eventText();
    const Result<JsValue> event = JsValue::fromJson(text.toPlainText().toUtf8());
    if (!event || !event->isObject())
        return; // The fields are disabled then
    JsValue changed = *event;
    JsValue inner = changed.value(object).isObject() ? changed.value(object) : JsValue::object();
    inner.insert(key, value);
    changed.insert(object, inner);
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(changed.toJson(2)));
    cursor.endEditBlock();
}

void OutgoingForm::fillFields()
{
    if (!m_document)
        return;
    const Result<JsValue> event = JsValue::fromJson(m_document->eventText().toPlainText().toUtf8());
    const std::pair<QLineEdit *, JsValue> fields[] = {
        {m_message, event ? event->value(u"message").value(u"msg") : JsValue()},
        {m_room, event ? event->value(u"room").value(u"name") : JsValue()},
        {m_user, event ? event->value(u"user").value(u"username") : JsValue()},
    };
    for (const auto &[edit, value] : fields) {
        edit->setEnabled(event && event->isObject());
        // Not while somebody types there: the cursor would jump.
        if (event && edit->text() != value.toString())
            edit->setText(value.toString());
    }
}

void OutgoingForm::refreshStatus()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    m_json->setFine(tr("Valid JSON"));
    m_answers->setFine(tr("Answers in order; the last one repeats"));
    m_tabs->setTabIcon(EventTab, {});
    m_tabs->setTabIcon(AnswersTab, {});
    const Result<Sample> sample = document->sample();
    if (sample)
        return;
    const Error &error = sample.error();
    const bool inEvent = SampleDocument::part(error) == SampleDocument::Part::Event;
    (inEvent ? m_json : m_answers)
        ->setProblem(error.message, error.location ? error.location->line : 0,
                     error.location ? error.location->column : 0);
    m_tabs->setTabIcon(inEvent ? EventTab : AnswersTab, themedIcon(u"error"_s, IconTone::Error));
}

void OutgoingForm::focusMessage()
{
    m_message->setFocus(Qt::ShortcutFocusReason);
    m_message->selectAll();
}

void OutgoingForm::goToEvent(int line, int column)
{
    m_tabs->setCurrentIndex(EventTab);
    m_json->editor().goTo(line, column);
}

void OutgoingForm::goToAnswers(int line, int column)
{
    m_tabs->setCurrentIndex(AnswersTab);
    m_answers->editor().goTo(line, column);
}

void OutgoingForm::setZoom(int steps)
{
    m_json->editor().setZoom(steps);
    m_answers->editor().setZoom(steps);
}

} // namespace hooksmith::ui
