// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QList>
#include <QTextCursor>

class QKeyEvent;
class QPainter;

namespace hooksmith::ui {

class CodeEditor;

/// Further cursors of an editor beside its own: what is typed, deleted, moved or pasted happens at
/// all of them, as one step of undo. With none of them nothing here is in the way.
class MultiCursor
{
public:
    explicit MultiCursor(CodeEditor &editor) : m_editor(editor) { }

    bool isActive() const { return !m_extra.isEmpty(); }
    qsizetype count() const { return m_extra.size() + 1; }
    const QList<QTextCursor> &extra() const { return m_extra; }
    /// All of them in the order of the text.
    QList<QTextCursor> all() const;

    /// One more on the line above (-1) or below (1) the outermost one.
    void addLine(int direction);
    /// Selects the word under the cursor; then one more at its next occurrence each time. False
    /// when there is none left.
    bool addNextOccurrence();
    /// One at every occurrence of the selection or word.
    void addAllOccurrences();
    /// One more there, or one less when there is one already.
    void toggle(int position);
    /// These instead; the first one becomes the editor's own.
    void set(const QList<QTextCursor> &cursors);
    void clear();

    /// True when it was dealt with. Call only while isActive().
    bool keyPress(QKeyEvent *event);
    void insertText(const QString &text);
    /// Distributes one line to each cursor when there are as many; else all of it to each.
    void paste(const QString &text);
    QString selectedText() const;
    void paintCarets(QPainter &painter) const;

private:
    /// Runs `change` at every cursor within one step of undo; then forgets doubles.
    void apply(const std::function<void(QTextCursor &)> &change);
    void move(QTextCursor::MoveOperation operation, QTextCursor::MoveMode mode);
    void normalize();
    bool moveByKey(QKeyEvent *event);

    CodeEditor &m_editor;
    QList<QTextCursor> m_extra;
};

} // namespace hooksmith::ui
