// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/quickfixes.h"
#include "ui/scripteditor/scriptassist.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace hooksmith {
class ToolHost;
}

namespace hooksmith::ui {

class DiffView;
class EmptyState;
class FindBar;

/// The middle of the window: the script's text with its search bar, in one or two views, or a
/// comparison with another version, or one sentence when there is nothing to edit.
class ScriptEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScriptEditor(QWidget *parent = nullptr);
    ~ScriptEditor() override;

    /// Null shows the empty state.
    void showDocument(QTextDocument *document, const QString &title);
    /// The view that was used last.
    CodeEditor &editor() { return *m_editors.at(m_active); }
    ScriptAssist &assist() { return *m_assists.at(m_active); }
    FindBar &findBar() { return *m_findBar; }
    EmptyState &emptyState() { return *m_empty; }
    DiffView &diffView() { return *m_diff; }

    void setMarks(const QList<Mark> &marks);
    /// What was printed at each line (from 1); shown behind it unless that is switched off.
    void setLineNotes(const QHash<int, QString> &notes);
    void setLineNotesVisible(bool visible);
    void setFacts(const ScriptFacts &facts);
    void setZoom(int steps);
    void setWrap(bool wrap);
    /// Colours a document as JavaScript; for the comparison.
    void setHighlighter(std::function<void(QTextDocument *)> highlighter);
    /// Formats documents; null: that is not possible. Must outlive this.
    void setFormatter(ToolHost *formatter) { m_formatter = formatter; }

    void askForLine();
    /// Ctrl+Shift+O: classes, methods, functions.
    void askForSymbol();
    void askForSnippet();
    /// Keeps the selected text as a snippet of the person's.
    void askToSaveSnippet();
    /// What can be mended at the cursor: a menu, or a word that there is nothing.
    void showFixes();
    void formatDocument();
    bool isSplit() const { return m_editors.size() > 1; }
    void split(Qt::Orientation orientation);
    void unsplit();
    void compareWith(const QString &title, const QString &text);
    void closeComparison();

Q_SIGNALS:
    /// A comparison takes the place of the text, or no longer does.
    void comparing(bool open);
    void zoomChanged(int steps);
    /// Something to tell in a line: what could not be done, and why.
    void said(const QString &sentence);

private:
    CodeEditor *addView();
    void activate(CodeEditor *editor);
    void updatePosition();
    QList<QuickFix> fixesAtCursor(QString *message);
    void formatted(const QString &before, const Result<QByteArray> &answer);

    QList<CodeEditor *> m_editors; ///< One or two
    QList<ScriptAssist *> m_assists; ///< Of each editor
    int m_active = 0;
    Typings m_typings;
    ScriptFacts m_facts;
    QList<Mark> m_marks;
    QHash<int, QString> m_notes;
    bool m_notesVisible = true;
    bool m_wrap = false;
    ToolHost *m_formatter = nullptr;
    QTextDocument *m_document = nullptr;
    QString m_titleText;
    QSplitter *m_splitter = nullptr;
    FindBar *m_findBar = nullptr;
    DiffView *m_diff = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_position = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace hooksmith::ui
