// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace hooksmith::ui {

class CodeEditor;
class EmptyState;
class FindBar;

/// The middle of the window: the script's text with its search bar, or one sentence when there is
/// nothing to edit.
class ScriptEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScriptEditor(QWidget *parent = nullptr);

    /// Null shows the empty state.
    void showDocument(QTextDocument *document, const QString &title);
    CodeEditor &editor() { return *m_editor; }
    FindBar &findBar() { return *m_findBar; }
    EmptyState &emptyState() { return *m_empty; }

    void askForLine();

private:
    void updatePosition();

    CodeEditor *m_editor = nullptr;
    FindBar *m_findBar = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_position = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace hooksmith::ui
