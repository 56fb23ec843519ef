// SPDX-License-Identifier: MIT
// What a code editor draws around its text.
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/codestructure.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int tabColumns = 4; // As applyFont() sets it
constexpr qsizetype mostMarked = 2000; // Ranges; each costs at every line that is painted

} // namespace

QColor markColor(Severity severity, const Tones &t)
{
    switch (severity) {
    case Severity::Error: return t.error;
    case Severity::Warning: return t.warning;
    case Severity::Info: return t.info;
    }
    return t.info;
}

void CodeEditor::forEachVisibleLine(
    const QRect &area, const std::function<void(const QTextBlock &, const QRectF &)> &visit)
{
    const QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF place = blockBoundingGeometry(block).translated(offset);
        if (place.top() > area.bottom())
            break;
        if (place.bottom() >= area.top())
            visit(block, place);
    }
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintGuides(painter, event->rect());
    paintNotes(painter, event->rect());
    paintFoldMarks(painter, event->rect());
    if (m_cursors.isActive())
        m_cursors.paintCarets(painter);
}

void CodeEditor::paintGuides(QPainter &painter, const QRect &area)
{
    if (!m_guides || m_structure->language() == CodeLanguage::Plain)
        return;
    const qreal column = QFontMetricsF(font()).horizontalAdvance(u' ');
    const QString unit = indentUnit();
    const int step = unit == u"\t"_s ? tabColumns : int(unit.size());
    QColor color = tones(palette()).border;
    painter.setPen(QPen(color, 1));
    forEachVisibleLine(area, [&](const QTextBlock &block, const QRectF &place) {
        const int columns = m_structure->indentation(block.blockNumber(), tabColumns);
        const qreal left = place.left() + document()->documentMargin();
        for (int at = step; at < columns; at += step) {
            const int x = int(left + at * column);
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
        }
    });
}

QPointF CodeEditor::lineEnd(const QTextBlock &block, const QRectF &area, qreal *height) const
{
    const QTextLayout *layout = block.layout();
    if (!layout->lineCount()) {
        *height = 0;
        return {};
    }
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    *height = last.height();
    return {area.left() + last.naturalTextRect().right(), area.top() + last.y()};
}

void CodeEditor::paintNotes(QPainter &painter, const QRect &area)
{
    if (m_notes.isEmpty())
        return;
    QHash<int, QString> notes;
    for (const Note &note : std::as_const(m_notes))
        notes.insert(note.cursor.blockNumber(), note.text);
    QFont slanted = font();
    slanted.setItalic(true);
    painter.setFont(slanted);
    painter.setPen(tones(palette()).muted);
    forEachVisibleLine(area, [&](const QTextBlock &block, const QRectF &place) {
        const QString note = notes.value(block.blockNumber());
        if (note.isEmpty())
            return;
        qreal height = 0;
        const QPointF end = lineEnd(block, place, &height);
        const qreal x = end.x() + 24;
        const qreal room = viewport()->width() - x - 8;
        if (height > 0 && room > 40)
            painter.drawText(QRectF(x, end.y(), room, height), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(note, Qt::ElideRight, int(room)));
    });
    painter.setFont(font());
}

void CodeEditor::paintFoldMarks(QPainter &painter, const QRect &area)
{
    const Tones t = tones(palette());
    forEachVisibleLine(area, [&](const QTextBlock &block, const QRectF &place) {
        if (!block.next().isValid() || block.next().isVisible())
            return;
        qreal height = 0;
        const QPointF end = lineEnd(block, place, &height);
        const QString dots = u"…"_s;
        const QRectF box(end.x() + 6, end.y() + 2,
                         painter.fontMetrics().horizontalAdvance(dots) + 8, height - 4);
        painter.setPen(t.border);
        painter.setBrush(t.currentLine);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(t.muted);
        painter.drawText(box, Qt::AlignCenter, dots);
    });
}

void CodeEditor::appendBrackets(QList<QTextEdit::ExtraSelection> &selections) const
{
    const int here = textCursor().position();
    for (const int at : {here - 1, here}) {
        const int partner = at >= 0 ? m_structure->partner(at) : -1;
        // While another document is being shown, the structure is still that of the last one.
        if (partner < 0 || qMax(at, partner) + 1 >= document()->characterCount())
            continue;
        for (const int place : {at, partner}) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(tones(palette()).bracket);
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(place);
            selection.cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
            selections.append(selection);
        }
        return;
    }
}

void CodeEditor::updateSelections()
{
    const Tones t = tones(palette());
    QList<QTextEdit::ExtraSelection> selections = m_layers.mid(0, mostMarked * 5);
    if (!isReadOnly()) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(t.currentLine);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = textCursor();
        line.cursor.clearSelection();
        selections.append(line);
    }
    for (const QTextCursor &hit : std::as_const(m_hits)) {
        QTextEdit::ExtraSelection selection;
        selection.format.setBackground(t.found);
        selection.cursor = hit;
        selections.append(selection);
    }
    for (const QTextCursor &cursor : m_cursors.extra()) {
        if (!cursor.hasSelection())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.format.setBackground(palette().color(QPalette::Highlight));
        selection.format.setForeground(palette().color(QPalette::HighlightedText));
        selection.cursor = cursor;
        selections.append(selection);
    }
    appendBrackets(selections);
    for (const PlacedMark &placed : std::as_const(m_placedMarks)) {
        QTextEdit::ExtraSelection selection;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(markColor(placed.mark.severity, t));
        selection.cursor = placed.cursor;
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace hooksmith::ui
