// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requestbuilder/fieldsmodel.h"

#include <QObject>
#include <QPointer>

class QAction;
class QKeyEvent;
class QLineEdit;
class QPlainTextEdit;

namespace hooksmith::ui {

class CodeEditor;
class CompletionPopup;
class WorkspaceVariables;
struct Mark;

/// Values and origins of all variables in a text, a line for each.
FieldNote variableNote(const QString &text, const WorkspaceVariables &variables);
/// A mark for each variable without a value.
QList<Mark> missingMarks(const QString &text, const WorkspaceVariables &variables);

/// Makes a text field know variables: proposals after "{{", value and origin on hover, and in a
/// line a sign when one has no value. Belongs to the field.
class VariableAssist : public QObject
{
    Q_OBJECT
public:
    VariableAssist(QLineEdit &line, const WorkspaceVariables &variables);
    VariableAssist(CodeEditor &editor, const WorkspaceVariables &variables);

    /// Off: braces are text here.
    void setEnabled(bool enabled);
    bool isOpen() const;
    CompletionPopup &popup() { return *m_popup; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    VariableAssist(QWidget &field, const WorkspaceVariables &variables);
    bool keyPress(QKeyEvent *event);
    void afterTyping();
    void accept();
    void refreshSign();
    QString textBeforeCursor() const;
    QRect cursorRect() const;

    const WorkspaceVariables &m_variables;
    QLineEdit *m_line = nullptr;
    CodeEditor *m_editor = nullptr;
    CompletionPopup *m_popup = nullptr;
    QAction *m_sign = nullptr;
    bool m_enabled = true;
    bool m_applying = false;
};

} // namespace hooksmith::ui
