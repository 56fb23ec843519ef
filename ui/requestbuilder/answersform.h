// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace hooksmith::ui {

class FieldsGrid;
class JsonPart;
class SampleDocument;
class WorkspaceVariables;

/// The canned answers of a sample, as a list with a form for the chosen one: to the integration's
/// own call (in order, the last one repeats), and to the calls of the script (matched by method and
/// address). The same as JSON behind a button.
class AnswersForm : public QWidget
{
    Q_OBJECT
public:
    /// `withOwnCall`: an outgoing integration, which makes a call of its own.
    AnswersForm(bool withOwnCall, const QString &textName, const WorkspaceVariables &variables,
                QWidget *parent = nullptr);

    void setDocument(SampleDocument *document);
    /// Shows the document's answers as they are now.
    void refresh();
    void showFine();
    void showProblem(const QString &sentence, int line, int column);
    void goTo(int line, int column);
    void setZoom(int steps);

private:
    /// One item of the JSON's "responses" or "http".
    struct Place
    {
        QString list;
        int index = -1;
        bool operator==(const Place &) const = default;
    };

    void build();
    QWidget *buildForm();
    void fillForm();
    /// Writes what the form says into the text.
    void take();
    void add(const QString &list);
    void remove();
    void move(int by);
    void write(const JsValue &answers);
    Place current() const;
    static QString titleOf(const QString &list, int index, const JsValue &item);

    bool m_withOwnCall;
    QString m_textName;
    const WorkspaceVariables &m_variables;
    QPointer<SampleDocument> m_document;
    QStackedWidget *m_stack = nullptr;
    QListWidget *m_list = nullptr;
    QToolButton *m_asText = nullptr;
    QWidget *m_form = nullptr;
    QWidget *m_match = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_status = nullptr;
    QSpinBox *m_delay = nullptr;
    QLineEdit *m_error = nullptr;
    QStackedWidget *m_content = nullptr;
    FieldsGrid *m_headers = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_hint = nullptr;
    JsonPart *m_json = nullptr;
    JsValue m_answers;
    QList<Place> m_places;
    bool m_filling = false;
    bool m_own = false; ///< The text is being written by the form
};

} // namespace hooksmith::ui
