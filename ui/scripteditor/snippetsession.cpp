// SPDX-License-Identifier: MIT
#include "ui/scripteditor/snippetsession.h"

#include "ui/scripteditor/codeeditor.h"

#include <algorithm>
#include <limits>
#include <QKeyEvent>
#include <QSet>
#include <QTextBlock>

namespace hooksmith::ui {

namespace {

/// $0 comes last.
int orderOf(int number)
{
    return number == 0 ? std::numeric_limits<int>::max() : number;
}

} // namespace

SnippetSession::SnippetSession(CodeEditor &editor) : QObject(&editor), m_editor(editor) { }

void SnippetSession::insert(const QString &body, int from)
{
    m_editor.cursors().clear();
    QTextCursor cursor = m_editor.textCursor();
    const int end = cursor.position();
    const QString line = m_editor.document()->findBlock(from).text();
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    const SnippetText snippet = SnippetText::of(body, line.left(indent), m_editor.indentUnit());
    cursor.beginEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    QString text = snippet.text;
    // Not two commas where one stands already.
    if (text.endsWith(u',') && m_editor.document()->characterAt(end) == u',')
        text.chop(1);
    cursor.insertText(text);
    cursor.endEditBlock();
    m_stops.clear();
    for (const SnippetText::Stop &stop : snippet.stops) {
        QTextCursor place(m_editor.document());
        place.setPosition(from + qMin(stop.start, int(text.size())));
        place.setPosition(from + qMin(stop.start + stop.length, int(text.size())),
                          QTextCursor::KeepAnchor);
        m_stops.append({stop.number, place});
    }
    m_editor.setTextCursor(cursor);
    if (m_stops.isEmpty())
        return;
    int first = std::numeric_limits<int>::max();
    for (const Stop &stop : std::as_const(m_stops))
        first = qMin(first, orderOf(stop.number));
    select(first == std::numeric_limits<int>::max() ? 0 : first);
}

void SnippetSession::select(int number)
{
    m_current = number;
    QList<QTextCursor> cursors;
    for (const Stop &stop : std::as_const(m_stops)) {
        if (stop.number == number)
            cursors.append(stop.cursor);
    }
    m_editor.cursors().set(cursors);
    m_editor.ensureCursorVisible();
    if (number == 0 || m_stops.size() == cursors.size())
        end();
}

void SnippetSession::go(int direction)
{
    QList<int> numbers;
    for (const Stop &stop : std::as_const(m_stops)) {
        if (!numbers.contains(stop.number))
            numbers.append(stop.number);
    }
    std::sort(numbers.begin(), numbers.end(), [](int a, int b) { return orderOf(a) < orderOf(b); });
    const qsizetype next = numbers.indexOf(m_current) + direction;
    m_editor.cursors().clear();
    if (next >= numbers.size()) {
        // Behind the last stop.
        QTextCursor cursor = m_editor.textCursor();
        cursor.setPosition(cursor.selectionEnd());
        m_editor.setTextCursor(cursor);
        end();
    } else if (next >= 0) {
        select(numbers.at(next));
    }
}

bool SnippetSession::keyPress(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        end();
        return false; // Several cursors end with it, too
    }
    const bool forward = event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier;
    const bool back = event->key() == Qt::Key_Backtab;
    if (!forward && !back)
        return false;
    // Only from within the stop: elsewhere Tab is a tab.
    const int here = m_editor.textCursor().position();
    const bool inside = std::any_of(m_stops.begin(), m_stops.end(), [&](const Stop &stop) {
        return stop.number == m_current && here >= stop.cursor.selectionStart()
            && here <= stop.cursor.selectionEnd();
    });
    if (!inside) {
        end();
        return false;
    }
    go(forward ? 1 : -1);
    return true;
}

} // namespace hooksmith::ui
