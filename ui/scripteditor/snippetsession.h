// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scripteditor/snippets.h"

#include <QObject>
#include <QTextCursor>

namespace hooksmith::ui {

class CodeEditor;

/// Inserts snippets into an editor and leads through their stops with Tab and Shift+Tab until Esc,
/// the last stop, or a click elsewhere. Stops of the same number are edited together.
class SnippetSession : public QObject
{
    Q_OBJECT
public:
    explicit SnippetSession(CodeEditor &editor);

    /// Replaces what is between `from` and the cursor, as one step of undo.
    void insert(const QString &body, int from);
    bool isActive() const { return !m_stops.isEmpty(); }
    /// Tab, Shift+Tab and Esc while active; true when it was one of them.
    bool keyPress(QKeyEvent *event);

private:
    struct Stop
    {
        int number;
        QTextCursor cursor; ///< Selects the stop's text and grows with it
    };
    void go(int direction);
    void select(int number);
    void end() { m_stops.clear(); }

    CodeEditor &m_editor;
    QList<Stop> m_stops;
    int m_current = 0;
};

} // namespace hooksmith::ui
