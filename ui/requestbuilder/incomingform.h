// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTabWidget;

namespace hooksmith {
class SentHistory;
}

namespace hooksmith::ui {

class AnswersForm;
class BodyPart;
class FieldsGrid;
class SampleDocument;
class SecurityPart;
class SendPart;
class VariableAssist;
class WorkspaceVariables;

/// The request that a provider sends: method, address, parameters, headers, body, and the canned
/// answers to the script's own HTTP calls.
class IncomingForm : public QWidget
{
    Q_OBJECT
public:
    IncomingForm(WorkspaceVariables &variables, SentHistory &history, QWidget *parent = nullptr);
    void setDocument(SampleDocument *document);
    void focusUrl();
    void goToBody(int line, int column);
    void goToAnswers(int line, int column);
    void setZoom(int steps);
    SendPart &sendPart() { return *m_send; }
    /// Brings what is sent and what comes back to the front.
    void showSending();
    void formatBody();
    int tabsWidth() const; ///< Of all of them, in pixels

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    /// Shows the document's values as they are now.
    void refresh();
    void refreshCounts();
    void refreshStatus();

    WorkspaceVariables &m_variables;
    QPointer<SampleDocument> m_document;
    QComboBox *m_method = nullptr;
    QLineEdit *m_url = nullptr;
    VariableAssist *m_urlAssist = nullptr;
    QTabWidget *m_tabs = nullptr;
    BodyPart *m_body = nullptr;
    FieldsGrid *m_query = nullptr;
    FieldsGrid *m_headers = nullptr;
    QCheckBox *m_fillIn = nullptr;
    SecurityPart *m_security = nullptr;
    AnswersForm *m_answers = nullptr;
    SendPart *m_send = nullptr;
    QTimer m_delay;
};

} // namespace hooksmith::ui
