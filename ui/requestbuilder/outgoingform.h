// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace hooksmith::ui {

class JsonPart;
class SampleDocument;

/// What happens on the server: the event with its room, user and message (the fields that matter
/// as a form, all of it as JSON), and the answers to the calls it leads to.
class OutgoingForm : public QWidget
{
    Q_OBJECT
public:
    explicit OutgoingForm(QWidget *parent = nullptr);
    void setDocument(SampleDocument *document);
    void focusMessage();
    void goToEvent(int line, int column);
    void goToAnswers(int line, int column);
    void setZoom(int steps);

private:
    /// Writes a member of the event's JSON, e.g. "message", "msg".
    void setMember(const QString &object, const QString &key, const QString &value);
    void fillFields();
    void refreshStatus();

    QPointer<SampleDocument> m_document;
    QComboBox *m_event = nullptr;
    QLineEdit *m_message = nullptr;
    QLineEdit *m_room = nullptr;
    QLineEdit *m_user = nullptr;
    QTabWidget *m_tabs = nullptr;
    JsonPart *m_json = nullptr;
    JsonPart *m_answers = nullptr;
    QTimer m_delay;
};

} // namespace hooksmith::ui
