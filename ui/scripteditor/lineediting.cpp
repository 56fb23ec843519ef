// SPDX-License-Identifier: MIT
#include "ui/scripteditor/lineediting.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hooksmith::ui::lines {

namespace {

struct Span
{
    int first, last; ///< Block numbers
};

/// The lines under the selection; one that only ends at the start of a line does not touch it.
Span touched(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    Span span{document->findBlock(cursor.selectionStart()).blockNumber(), last.blockNumber()};
    if (span.last > span.first && cursor.selectionEnd() == last.position())
        --span.last;
    return span;
}

QString indentOf(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && (text.at(end) == u' ' || text.at(end) == u'\t'))
        ++end;
    return text.left(end);
}

/// Runs `edit` with a cursor at the start of every touched line, as one step of undo.
template <class Edit>
void forEachLine(const QTextCursor &cursor, Edit edit)
{
    const Span span = touched(cursor);
    QTextCursor worker(cursor.document());
    worker.beginEditBlock();
    for (int n = span.first; n <= span.last; ++n) {
        const QTextBlock block = cursor.document()->findBlockByNumber(n);
        worker.setPosition(block.position());
        edit(worker, block.text());
    }
    worker.endEditBlock();
}

void removeAhead(QTextCursor &cursor, qsizetype count)
{
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(count));
    cursor.removeSelectedText();
}

} // namespace

void toggleComment(QTextCursor &cursor, const QString &prefix)
{
    const Span span = touched(cursor);
    bool all = true;
    bool any = false;
    qsizetype column = -1;
    for (int n = span.first; n <= span.last; ++n) {
        const QString text = cursor.document()->findBlockByNumber(n).text();
        const qsizetype indent = indentOf(text).size();
        if (indent == text.size())
            continue; // An empty line says nothing
        any = true;
        all = all && text.mid(indent).startsWith(prefix);
        column = column < 0 ? indent : qMin(column, indent);
    }
    const bool remove = any && all;
    forEachLine(cursor, [&](QTextCursor &worker, const QString &text) {
        const qsizetype indent = indentOf(text).size();
        if (indent == text.size() && any)
            return;
        if (!remove) {
            worker.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor,
                                int(qMax<qsizetype>(column, 0)));
            worker.insertText(prefix + u' ');
            return;
        }
        worker.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, int(indent));
        const bool space = text.mid(indent + prefix.size()).startsWith(u' ');
        removeAhead(worker, prefix.size() + (space ? 1 : 0));
    });
}

void duplicate(QTextCursor &cursor)
{
    const Span span = touched(cursor);
    const QTextDocument *document = cursor.document();
    QStringList texts;
    for (int n = span.first; n <= span.last; ++n)
        texts.append(document->findBlockByNumber(n).text());
    const QString copy = u'\n' + texts.join(u'\n');
    const int anchor = cursor.anchor() + int(copy.size());
    const int position = cursor.position() + int(copy.size());
    const QTextBlock last = document->findBlockByNumber(span.last);
    QTextCursor worker(last);
    worker.movePosition(QTextCursor::EndOfBlock);
    worker.insertText(copy);
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
}

void move(QTextCursor &cursor, int direction)
{
    const Span span = touched(cursor);
    QTextDocument *document = cursor.document();
    const int other = direction < 0 ? span.first - 1 : span.last + 1;
    if (other < 0 || other >= document->blockCount())
        return;
    const QString neighbour = document->findBlockByNumber(other).text();
    const int shift = int(neighbour.size() + 1) * (direction < 0 ? -1 : 1);
    const int anchor = cursor.anchor() + shift;
    const int position = cursor.position() + shift;

    QStringList texts;
    for (int n = span.first; n <= span.last; ++n)
        texts.append(document->findBlockByNumber(n).text());
    const QTextBlock first = document->findBlockByNumber(qMin(span.first, other));
    const QTextBlock last = document->findBlockByNumber(qMax(span.last, other));
    QTextCursor worker(document);
    worker.beginEditBlock();
    worker.setPosition(first.position());
    worker.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    if (direction < 0)
        texts.append(neighbour);
    else
        texts.prepend(neighbour);
    worker.insertText(texts.join(u'\n'));
    worker.endEditBlock();
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
}

void indent(QTextCursor &cursor, const QString &unit)
{
    forEachLine(cursor, [&unit](QTextCursor &worker, const QString &text) {
        if (!text.isEmpty())
            worker.insertText(unit);
    });
}

void unindent(QTextCursor &cursor, const QString &unit)
{
    forEachLine(cursor, [&unit](QTextCursor &worker, const QString &text) {
        const qsizetype there = indentOf(text).size();
        if (text.startsWith(u'\t'))
            removeAhead(worker, 1);
        else
            removeAhead(worker, qMin(there, unit == u"\t"_s ? 4 : unit.size()));
    });
}

void newLine(QTextCursor &cursor, const QString &unit)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString text = cursor.block().text();
    const qsizetype column = cursor.positionInBlock();
    const QString before = text.left(column);
    const QString after = text.mid(column).trimmed();
    QString indentation = indentOf(before);
    const QString trimmed = before.trimmed();
    const QChar last = trimmed.isEmpty() ? QChar() : trimmed.back();
    const bool opens = last == u'{' || last == u'[' || last == u'(';
    const bool closes = !after.isEmpty() && u"}])"_s.contains(after.front());
    const QString outer = indentation;
    if (opens)
        indentation += unit;
    cursor.insertText(u'\n' + indentation);
    if (opens && closes) {
        const int here = cursor.position();
        cursor.insertText(u'\n' + outer);
        cursor.setPosition(here);
    }
    cursor.endEditBlock();
}

void closeBracket(QTextCursor &cursor, QChar bracket, const QString &unit)
{
    cursor.beginEditBlock();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (!cursor.hasSelection() && !before.isEmpty() && before.trimmed().isEmpty()
        && before.endsWith(unit)) {
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor,
                            int(unit.size()));
    }
    cursor.insertText(bracket);
    cursor.endEditBlock();
}

QString indentUnit(const QString &text)
{
    qsizetype smallest = 0;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (line.startsWith(u'\t'))
            return u"\t"_s;
        const QString there = indentOf(line);
        // One space alone is the star of a block comment.
        if (there.size() > 1 && there.size() < line.size())
            smallest = smallest ? qMin(smallest, there.size()) : there.size();
    }
    return QString(smallest ? qMin<qsizetype>(smallest, 8) : 2, u' ');
}

} // namespace hooksmith::ui::lines
