// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"

#include <functional>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace hooksmith::ui {

class AnswersForm;
class JsonPart;
class SampleDocument;
class WorkspaceVariables;

/// What happens on the server: one of the seven events with its room, user and message as a form
/// (all of it as JSON behind the next tab), and the answers to the calls it leads to.
class OutgoingForm : public QWidget
{
    Q_OBJECT
public:
    explicit OutgoingForm(const WorkspaceVariables &variables, QWidget *parent = nullptr);
    void setDocument(SampleDocument *document);
    /// Words that the integration listens to, to put at the start of the message.
    void setTriggerWords(const QStringList &words);
    void focusMessage();
    void goToEvent(int line, int column);
    void goToAnswers(int line, int column);
    void setZoom(int steps);

private:
    /// One value of the event: where it is in the JSON and what shows it.
    struct Field
    {
        QString part, key; ///< "message", "msg"
        QStringList events; ///< That have it; empty: all
        QWidget *widget = nullptr;
        QLabel *label = nullptr;
        std::function<void(const JsValue &value)> show;
    };

    QWidget *buildFields();
    void addTitle(const QString &title, const QStringList &events);
    QLineEdit *addText(const QString &part, const QString &key, const QString &label,
                       const QString &objectName, const QStringList &events,
                       const QString &placeholder = {});
    void addRow(Field field, const QString &label);
    /// Writes a member of the event's JSON; undefined takes it away.
    void setMember(const QString &part, const QString &key, const JsValue &value);
    void setEdited(bool edited);
    void refresh();
    void refreshStatus();

    const WorkspaceVariables &m_variables;
    QPointer<SampleDocument> m_document;
    QComboBox *m_event = nullptr;
    QComboBox *m_words = nullptr;
    QLabel *m_wordsLabel = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QCheckBox *m_edited = nullptr;
    QCheckBox *m_bot = nullptr;
    QFormLayout *m_form = nullptr;
    QWidget *m_page = nullptr;
    QTabWidget *m_tabs = nullptr;
    JsonPart *m_json = nullptr;
    AnswersForm *m_answers = nullptr;
    QList<Field> m_fields;
    QTimer m_delay;
    bool m_filling = false;
};

} // namespace hooksmith::ui
