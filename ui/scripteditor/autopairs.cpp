// SPDX-License-Identifier: MIT
#include "ui/scripteditor/autopairs.h"

#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/codestructure.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QChar closerOf(QChar open)
{
    switch (open.unicode()) {
    case u'(': return u')';
    case u'[': return u']';
    case u'{': return u'}';
    case u'"':
    case u'\'':
    case u'`': return open;
    default: return {};
    }
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

} // namespace

bool AutoPairs::shouldClose(QChar open) const
{
    const QTextCursor cursor = m_editor.textCursor();
    CodeStructure &structure = m_editor.structure();
    if (structure.language() == CodeLanguage::Plain
        || (structure.language() == CodeLanguage::Json && (open == u'\'' || open == u'`')))
        return false;
    if (!structure.isCode(cursor.position())) {
        // ${ within a template: left open, everything below would be text for a moment.
        const int dollar = cursor.position() - 1;
        const std::optional<LexToken> around =
            dollar >= 0 ? structure.tokenAt(dollar) : std::nullopt;
        return open == u'{' && around && around->kind == LexToken::Kind::Template
            && m_editor.document()->characterAt(dollar) == u'$';
    }
    const QTextDocument *document = m_editor.document();
    const QChar next = document->characterAt(cursor.position());
    const QChar before =
        cursor.position() > 0 ? document->characterAt(cursor.position() - 1) : QChar();
    if (isQuote(open) && (isIdentifierPart(before) || before == open))
        return false; // don't
    return next.isNull() || next.isSpace() || next == QChar::ParagraphSeparator
        || u")]},;:"_s.contains(next);
}

bool AutoPairs::typeOver(QChar c)
{
    QTextCursor cursor = m_editor.textCursor();
    for (qsizetype i = m_closers.size() - 1; i >= 0; --i) {
        const QTextCursor &closer = m_closers.at(i);
        if (closer.selectionEnd() - closer.selectionStart() != 1
            || closer.block() != cursor.block()) {
            m_closers.removeAt(i); // Edited away, or left behind on another line
            continue;
        }
        if (closer.selectionStart() == cursor.position()
            && m_editor.document()->characterAt(cursor.position()) == c) {
            m_closers.removeAt(i);
            cursor.movePosition(QTextCursor::NextCharacter);
            m_editor.setTextCursor(cursor);
            return true;
        }
    }
    return false;
}

bool AutoPairs::wrap(QChar open, QChar close)
{
    QTextCursor cursor = m_editor.textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    cursor.beginEditBlock();
    cursor.setPosition(end);
    cursor.insertText(close);
    cursor.setPosition(start);
    cursor.insertText(open);
    cursor.endEditBlock();
    cursor.setPosition(start + 1);
    cursor.setPosition(end + 1, QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    return true;
}

bool AutoPairs::keyPress(QKeyEvent *event)
{
    QTextCursor cursor = m_editor.textCursor();
    QTextDocument *document = m_editor.document();
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier
        && !cursor.hasSelection() && cursor.position() > 0) {
        const QChar before = document->characterAt(cursor.position() - 1);
        const bool empty = !closerOf(before).isNull()
            && document->characterAt(cursor.position()) == closerOf(before);
        if (!empty || m_editor.structure().language() == CodeLanguage::Plain)
            return false;
        cursor.movePosition(QTextCursor::PreviousCharacter);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
        cursor.removeSelectedText();
        return true;
    }
    if (event->text().size() != 1
        || (event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier)))
        return false;
    const QChar typed = event->text().front();
    if (typeOver(typed))
        return true;
    const QChar close = closerOf(typed);
    if (close.isNull())
        return false;
    if (cursor.hasSelection())
        return m_editor.structure().language() != CodeLanguage::Plain && wrap(typed, close);
    if (!shouldClose(typed))
        return false;
    cursor.insertText(QString(typed) + close);
    cursor.movePosition(QTextCursor::PreviousCharacter);
    m_editor.setTextCursor(cursor);
    QTextCursor closer = cursor;
    closer.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    closer.setKeepPositionOnInsert(false);
    m_closers.append(closer);
    return true;
}

} // namespace hooksmith::ui
