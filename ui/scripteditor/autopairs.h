// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QTextCursor>

class QKeyEvent;

namespace hooksmith::ui {

class CodeEditor;

/// Closes brackets and quotes as they are typed, types over what it closed, takes an empty pair
/// away with one Backspace, and puts a selection between a pair.
class AutoPairs
{
public:
    explicit AutoPairs(CodeEditor &editor) : m_editor(editor) { }
    bool keyPress(QKeyEvent *event);
    /// Closes what was typed by other means: forgets nothing, adds nothing.
    void forget() { m_closers.clear(); }

private:
    bool typeOver(QChar c);
    bool wrap(QChar open, QChar close);
    bool shouldClose(QChar open) const;

    CodeEditor &m_editor;
    QList<QTextCursor> m_closers; ///< Selections of the closers that were put in
};

} // namespace hooksmith::ui
