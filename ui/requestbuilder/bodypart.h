// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/bodyformat.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTextDocument;
class QToolButton;

namespace hooksmith::ui {

class FieldsGrid;
class JsonPart;
class MultipartGrid;
class SampleDocument;
class VariableAssist;
class WorkspaceVariables;

/// The body of a request in the form that fits its kind: text with its check, the fields of a form
/// (and the JSON of its "payload"), the parts of a multipart body, or a file's bytes.
class BodyPart : public QWidget
{
    Q_OBJECT
public:
    explicit BodyPart(const WorkspaceVariables &variables, QWidget *parent = nullptr);

    /// Null: nothing. The document must outlive the showing.
    void setDocument(SampleDocument *document);
    /// Shows the document's values as they are now.
    void refresh();
    /// The kind that the document's body has.
    static BodyKind kindOf(const SampleDocument &document);
    /// Changes kind, Content-Type and, where one follows from the other, the bytes: one step of
    /// undo.
    static void setKind(SampleDocument &document, BodyKind kind);
    /// The sentence about the body; `error`: it cannot be sent as it is.
    void showProblem(const QString &sentence, int line, int column);
    void showFine();
    /// A large body is being read; then comes one of the others.
    void showReading();
    void goTo(int line, int column);
    void setZoom(int steps);
    /// Indents what is JSON or XML.
    void format();
    bool hasProblem() const { return m_problem; }

Q_SIGNALS:
    /// The kind, and with it other parts of the request, changed.
    void kindChanged();

private:
    void buildPages();
    void refreshPayload();
    void takePayload();
    void takeForm();
    void takeParts();
    void chooseFile();
    void saveBytes();

    const WorkspaceVariables &m_variables;
    QPointer<SampleDocument> m_document;
    QComboBox *m_kind = nullptr;
    QLabel *m_size = nullptr;
    QToolButton *m_format = nullptr;
    QToolButton *m_choose = nullptr;
    QToolButton *m_saveAs = nullptr;
    QStackedWidget *m_stack = nullptr;
    JsonPart *m_text = nullptr;
    VariableAssist *m_assist = nullptr;
    FieldsGrid *m_form = nullptr;
    JsonPart *m_payload = nullptr;
    QTextDocument *m_payloadText = nullptr;
    QWidget *m_formPage = nullptr;
    MultipartGrid *m_parts = nullptr;
    QPlainTextEdit *m_bytes = nullptr;
    bool m_filling = false;
    bool m_problem = false;
};

} // namespace hooksmith::ui
