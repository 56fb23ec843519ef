// SPDX-License-Identifier: MIT
#include "ui/scripteditor/multicursor.h"

#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/lineediting.h"
#include "ui/scripteditor/linelexer.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype mostCursors = 2000; // Each key press does its work at every one

void selectWord(QTextCursor &cursor)
{
    const QString text = cursor.block().text();
    int start = cursor.positionInBlock();
    int end = start;
    while (start > 0 && isIdentifierPart(text.at(start - 1)))
        --start;
    while (end < text.size() && isIdentifierPart(text.at(end)))
        ++end;
    cursor.setPosition(cursor.block().position() + start);
    cursor.setPosition(cursor.block().position() + end, QTextCursor::KeepAnchor);
}

QTextCursor find(QTextDocument &document, const QString &text, int from)
{
    return document.find(text, from, QTextDocument::FindCaseSensitively);
}

} // namespace

QList<QTextCursor> MultiCursor::all() const
{
    QList<QTextCursor> list = m_extra;
    list.append(m_editor.textCursor());
    std::sort(list.begin(), list.end(), [](const QTextCursor &a, const QTextCursor &b) {
        return a.selectionStart() < b.selectionStart();
    });
    return list;
}

void MultiCursor::addLine(int direction)
{
    const QList<QTextCursor> cursors = all();
    QTextCursor next = direction < 0 ? cursors.constFirst() : cursors.constLast();
    const int column = m_editor.textCursor().positionInBlock();
    QTextBlock block = direction < 0 ? next.block().previous() : next.block().next();
    while (block.isValid() && !block.isVisible())
        block = direction < 0 ? block.previous() : block.next();
    if (!block.isValid() || m_extra.size() >= mostCursors)
        return;
    next.setPosition(block.position() + qMin(column, block.length() - 1));
    m_extra.append(next);
    normalize();
}

bool MultiCursor::addNextOccurrence()
{
    QTextCursor own = m_editor.textCursor();
    if (!own.hasSelection()) {
        selectWord(own);
        m_editor.setTextCursor(own);
        return own.hasSelection();
    }
    const QString text = own.selectedText();
    if (text.contains(QChar::ParagraphSeparator) || m_extra.size() >= mostCursors)
        return false;
    const QList<QTextCursor> cursors = all();
    const auto taken = [&cursors](const QTextCursor &found) {
        return std::any_of(cursors.begin(), cursors.end(), [&found](const QTextCursor &one) {
            return one.selectionStart() == found.selectionStart();
        });
    };
    QTextDocument &document = *m_editor.document();
    // From the newest one on, once round.
    QTextCursor found = find(document, text, own.selectionEnd());
    for (qsizetype tries = 0; tries <= 2 * cursors.size() + 1; ++tries) {
        if (found.isNull()) {
            found = find(document, text, 0);
            if (found.isNull())
                return false;
        }
        if (!taken(found))
            break;
        found = find(document, text, found.selectionEnd());
    }
    if (found.isNull() || taken(found))
        return false;
    m_extra.append(own);
    m_editor.setTextCursor(found); // The newest is the editor's own: it is what one looks at
    normalize();
    return true;
}

void MultiCursor::addAllOccurrences()
{
    QTextCursor own = m_editor.textCursor();
    if (!own.hasSelection())
        selectWord(own);
    const QString text = own.selectedText();
    if (text.isEmpty() || text.contains(QChar::ParagraphSeparator))
        return;
    QList<QTextCursor> list;
    for (QTextCursor found = find(*m_editor.document(), text, 0);
         !found.isNull() && list.size() < mostCursors;
         found = find(*m_editor.document(), text, found.selectionEnd())) {
        if (found.selectionStart() == own.selectionStart())
            list.prepend(found);
        else
            list.append(found);
    }
    set(list);
}

void MultiCursor::toggle(int position)
{
    for (qsizetype i = 0; i < m_extra.size(); ++i) {
        if (m_extra.at(i).position() == position) {
            m_extra.removeAt(i);
            m_editor.cursorsChanged();
            return;
        }
    }
    if (position == m_editor.textCursor().position() || m_extra.size() >= mostCursors)
        return;
    m_extra.append(m_editor.textCursor());
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(position);
    m_editor.setTextCursor(cursor);
    normalize();
}

void MultiCursor::set(const QList<QTextCursor> &cursors)
{
    if (cursors.isEmpty())
        return clear();
    m_extra = cursors.mid(1);
    m_editor.setTextCursor(cursors.constFirst());
    normalize();
}

void MultiCursor::clear()
{
    if (m_extra.isEmpty())
        return;
    m_extra.clear();
    m_editor.cursorsChanged();
}

void MultiCursor::normalize()
{
    QList<QTextCursor> kept;
    const QTextCursor own = m_editor.textCursor();
    const auto overlaps = [](const QTextCursor &a, const QTextCursor &b) {
        if (a.position() == b.position())
            return true;
        return a.selectionStart() < b.selectionEnd() && b.selectionStart() < a.selectionEnd();
    };
    std::sort(m_extra.begin(), m_extra.end(), [](const QTextCursor &a, const QTextCursor &b) {
        return a.selectionStart() < b.selectionStart();
    });
    for (const QTextCursor &cursor : std::as_const(m_extra)) {
        if (!overlaps(cursor, own) && (kept.isEmpty() || !overlaps(cursor, kept.constLast())))
            kept.append(cursor);
    }
    m_extra = kept;
    m_editor.cursorsChanged();
}

void MultiCursor::apply(const std::function<void(QTextCursor &)> &change)
{
    QTextCursor own = m_editor.textCursor();
    own.beginEditBlock();
    for (QTextCursor &cursor : m_extra)
        change(cursor);
    change(own);
    own.endEditBlock();
    m_editor.setTextCursor(own);
    m_editor.ensureCursorVisible();
    normalize();
}

void MultiCursor::insertText(const QString &text)
{
    apply([&text](QTextCursor &cursor) { cursor.insertText(text); });
}

void MultiCursor::paste(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    if (lines.size() != count())
        return insertText(text);
    const QList<QTextCursor> order = all();
    QHash<int, QString> byPosition;
    for (qsizetype i = 0; i < order.size(); ++i)
        byPosition.insert(order.at(i).position(), lines.at(i));
    // Looked up before anything moves.
    QList<QString> texts;
    for (const QTextCursor &cursor : std::as_const(m_extra))
        texts.append(byPosition.value(cursor.position()));
    texts.append(byPosition.value(m_editor.textCursor().position()));
    qsizetype at = 0;
    apply([&texts, &at](QTextCursor &cursor) { cursor.insertText(texts.at(at++)); });
}

QString MultiCursor::selectedText() const
{
    QStringList texts;
    const QList<QTextCursor> cursors = all();
    for (const QTextCursor &cursor : cursors)
        texts.append(cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return texts.join(u'\n');
}

void MultiCursor::move(QTextCursor::MoveOperation operation, QTextCursor::MoveMode mode)
{
    for (QTextCursor &cursor : m_extra)
        cursor.movePosition(operation, mode);
    QTextCursor own = m_editor.textCursor();
    own.movePosition(operation, mode);
    m_editor.setTextCursor(own);
    normalize();
}

bool MultiCursor::moveByKey(QKeyEvent *event)
{
    using Key = QKeySequence;
    using Move = QTextCursor;
    struct Row
    {
        Key::StandardKey key;
        Move::MoveOperation operation;
        bool select;
    };
    static constexpr Row rows[] = {
        {Key::MoveToNextChar, Move::NextCharacter, false},
        {Key::MoveToPreviousChar, Move::PreviousCharacter, false},
        {Key::MoveToNextLine, Move::Down, false},
        {Key::MoveToPreviousLine, Move::Up, false},
        {Key::MoveToNextWord, Move::NextWord, false},
        {Key::MoveToPreviousWord, Move::PreviousWord, false},
        {Key::MoveToStartOfLine, Move::StartOfLine, false},
        {Key::MoveToEndOfLine, Move::EndOfLine, false},
        {Key::SelectNextChar, Move::NextCharacter, true},
        {Key::SelectPreviousChar, Move::PreviousCharacter, true},
        {Key::SelectNextLine, Move::Down, true},
        {Key::SelectPreviousLine, Move::Up, true},
        {Key::SelectNextWord, Move::NextWord, true},
        {Key::SelectPreviousWord, Move::PreviousWord, true},
        {Key::SelectStartOfLine, Move::StartOfLine, true},
        {Key::SelectEndOfLine, Move::EndOfLine, true},
    };
    for (const Row &row : rows) {
        if (event->matches(row.key)) {
            move(row.operation, row.select ? Move::KeepAnchor : Move::MoveAnchor);
            return true;
        }
    }
    return false;
}

bool MultiCursor::keyPress(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return true;
    }
    if (moveByKey(event))
        return true;
    const auto erase = [this](QTextCursor::MoveOperation operation) {
        apply([operation](QTextCursor &cursor) {
            if (!cursor.hasSelection())
                cursor.movePosition(operation, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        });
        return true;
    };
    if (event->matches(QKeySequence::DeleteStartOfWord))
        return erase(QTextCursor::PreviousWord);
    if (event->matches(QKeySequence::DeleteEndOfWord))
        return erase(QTextCursor::NextWord);
    if (event->key() == Qt::Key_Backspace)
        return erase(QTextCursor::PreviousCharacter);
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        return erase(QTextCursor::NextCharacter);
    const QString unit = m_editor.indentUnit();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        apply([&unit](QTextCursor &cursor) { lines::newLine(cursor, unit); });
        return true;
    }
    if (plain && event->key() == Qt::Key_Tab) {
        insertText(unit);
        return true;
    }
    const QString text = event->text();
    const bool types = !text.isEmpty() && text.front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    if (types)
        insertText(text);
    return types;
}

void MultiCursor::paintCarets(QPainter &painter) const
{
    for (const QTextCursor &cursor : m_extra) {
        QRect caret = m_editor.cursorRect(cursor);
        caret.setWidth(qMax(2, m_editor.cursorWidth()));
        painter.fillRect(caret, m_editor.palette().color(QPalette::Text));
    }
}

} // namespace hooksmith::ui
