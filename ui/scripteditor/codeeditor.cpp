// SPDX-License-Identifier: MIT
#include "ui/scripteditor/codeeditor.h"

#include "ui/scripteditor/lineediting.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int gutterPadding = 8;
constexpr int markWidth = 10;
constexpr int bracketSearchLimit = 50000; // Characters; keeps each key press cheap

class Gutter final : public QWidget
{
public:
    explicit Gutter(CodeEditor *editor) : QWidget(editor), m_editor(editor) { }
    QSize sizeHint() const override { return {m_editor->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintGutter(event); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            QToolTip::showText(help->globalPos(), m_editor->gutterToolTip(help->pos()), this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    CodeEditor *m_editor;
};

QColor toneOf(Severity severity, const Tones &t)
{
    switch (severity) {
    case Severity::Error: return t.error;
    case Severity::Warning: return t.warning;
    case Severity::Info: return t.info;
    }
    return t.info;
}

bool isIdentifier(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

} // namespace

CodeEditor::CodeEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    m_gutter = new Gutter(this);
    m_blank = new QTextDocument(this);
    m_blank->setDocumentLayout(new QPlainTextDocumentLayout(m_blank));
    setDocument(m_blank);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontInfo(fixed).pointSize() > 0)
        m_baseSize = qMax(9, QFontInfo(fixed).pointSize());
    applyFont();

    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::updateMargins);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::updateSelections);
    updateMargins();
    updateSelections();
}

void CodeEditor::showDocument(QTextDocument *newDocument)
{
    if (!newDocument)
        newDocument = m_blank;
    if (newDocument == document())
        return;
    m_places.insert(document(), {textCursor().position(), verticalScrollBar()->value()});
    m_placedMarks.clear();
    m_marks.clear();
    m_hits.clear();
    m_notes.clear();
    newDocument->setDefaultFont(font());
    setDocument(newDocument);
    applyFont();
    const Place place = m_places.value(newDocument);
    QTextCursor cursor(newDocument);
    cursor.setPosition(qMin(place.position, newDocument->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(place.scroll);
    updateMargins();
    updateSelections();
}

QString CodeEditor::unit() const
{
    return lines::indentUnit(toPlainText());
}

void CodeEditor::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    m_placedMarks.clear();
    for (const Mark &mark : marks) {
        if (mark.line > 0)
            m_placedMarks.append({cursorFor(mark), mark});
    }
    updateSelections();
    m_gutter->update();
}

void CodeEditor::setLineNotes(const QHash<int, QString> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    viewport()->update();
}

void CodeEditor::setHits(const QList<QTextCursor> &hits)
{
    m_hits = hits;
    updateSelections();
}

QTextCursor CodeEditor::cursorFor(const Mark &mark) const
{
    const QTextBlock block =
        document()->findBlockByNumber(qBound(0, mark.line - 1, document()->blockCount() - 1));
    const QString text = block.text();
    QTextCursor cursor(block);
    int start = mark.column > 0 ? qMin(mark.column - 1, int(text.size())) : 0;
    if (mark.column <= 0) {
        while (start < text.size() && text.at(start).isSpace())
            ++start;
    }
    int end = start;
    if (mark.endLine == mark.line && mark.endColumn > mark.column) {
        end = qMin(mark.endColumn - 1, int(text.size()));
    } else if (mark.column <= 0 || mark.endLine > mark.line) {
        end = int(text.size());
    } else {
        while (end < text.size() && isIdentifier(text.at(end)))
            ++end;
        end = qMin(qMax(end, start + 1), int(text.size()));
    }
    if (end <= start) // At the very end of a line: show at least its last character
        start = qMax(0, end - 1);
    cursor.setPosition(block.position() + start);
    cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
    return cursor;
}

void CodeEditor::goTo(int line, int column)
{
    const QTextBlock block =
        document()->findBlockByNumber(qBound(0, line - 1, document()->blockCount() - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, column - 1, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void CodeEditor::toggleComment()
{
    if (m_commentPrefix.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    lines::toggleComment(cursor, m_commentPrefix);
}

void CodeEditor::duplicateLines()
{
    QTextCursor cursor = textCursor();
    lines::duplicate(cursor);
    setTextCursor(cursor);
}

void CodeEditor::moveLines(int direction)
{
    QTextCursor cursor = textCursor();
    lines::move(cursor, direction);
    setTextCursor(cursor);
}

void CodeEditor::setZoom(int steps)
{
    steps = qBound(-5, steps, 20);
    if (steps == m_zoom)
        return;
    m_zoom = steps;
    applyFont();
    Q_EMIT zoomChanged(m_zoom);
}

void CodeEditor::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setStyleHint(QFont::Monospace);
    fixed.setPointSize(m_baseSize + m_zoom);
    setFont(fixed);
    document()->setDefaultFont(fixed);
    setTabStopDistance(4 * QFontMetricsF(fixed).horizontalAdvance(u' '));
    updateMargins();
}

int CodeEditor::gutterWidth() const
{
    const int digits = qMax(3, int(QString::number(blockCount()).size()));
    return markWidth + digits * fontMetrics().horizontalAdvance(u'9') + 2 * gutterPadding;
}

void CodeEditor::updateMargins()
{
    if (!m_gutter)
        return;
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), gutterWidth(), inner.height());
    m_gutter->update();
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargins();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_gutter)
        updateSelections();
}

void CodeEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y())
            setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void CodeEditor::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    const Tones t = tones(palette());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));

    QHash<int, Severity> worst;
    for (const auto &[cursor, mark] : std::as_const(m_placedMarks)) {
        const int line = document()->findBlock(cursor.selectionStart()).blockNumber();
        if (!worst.contains(line) || int(mark.severity) < int(worst.value(line)))
            worst.insert(line, mark.severity);
    }
    const int current = textCursor().blockNumber();
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF geometry = blockBoundingGeometry(block).translated(contentOffset());
        if (geometry.top() > event->rect().bottom())
            break;
        if (!block.isVisible() || geometry.bottom() < event->rect().top())
            continue;
        const int number = block.blockNumber();
        const qreal height = fontMetrics().height();
        painter.setPen(number == current ? palette().color(QPalette::Text) : t.muted);
        painter.drawText(QRectF(0, geometry.top(), m_gutter->width() - gutterPadding, height),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
        if (worst.contains(number)) {
            // A shape for each severity: colour is never the only signal.
            const QPointF middle(markWidth / 2.0 + 3, geometry.top() + height / 2);
            painter.setPen(Qt::NoPen);
            painter.setBrush(toneOf(worst.value(number), t));
            if (worst.value(number) == Severity::Error)
                painter.drawEllipse(middle, 4, 4);
            else if (worst.value(number) == Severity::Warning)
                painter.drawPolygon(QPolygonF{middle + QPointF(0, -4), middle + QPointF(4.5, 4),
                                              middle + QPointF(-4.5, 4)});
            else
                painter.drawRect(QRectF(middle - QPointF(3, 3), QSizeF(6, 6)));
        }
    }
}

QString CodeEditor::gutterToolTip(const QPoint &position) const
{
    const int line = cursorForPosition(QPoint(0, position.y())).blockNumber();
    QStringList texts;
    for (const auto &[cursor, mark] : m_placedMarks) {
        if (document()->findBlock(cursor.selectionStart()).blockNumber() == line)
            texts.append(mark.message);
    }
    return texts.join(u'\n');
}

QString CodeEditor::markAt(int position) const
{
    QStringList texts;
    for (const auto &[cursor, mark] : m_placedMarks) {
        if (position >= cursor.selectionStart() && position <= cursor.selectionEnd())
            texts.append(mark.message);
    }
    return texts.join(u'\n');
}

bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint inside = viewport()->mapFrom(this, help->pos());
        QToolTip::showText(help->globalPos(), markAt(cursorForPosition(inside).position()), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_notes.isEmpty())
        return;
    QPainter painter(viewport());
    QFont slanted = font();
    slanted.setItalic(true);
    painter.setFont(slanted);
    painter.setPen(tones(palette()).muted);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF geometry = blockBoundingGeometry(block).translated(contentOffset());
        if (geometry.top() > event->rect().bottom())
            break;
        const QString note = m_notes.value(block.blockNumber() + 1);
        if (note.isEmpty() || !block.layout()->lineCount())
            continue;
        const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const qreal x = geometry.left() + last.naturalTextWidth() + 24;
        const qreal room = viewport()->width() - x - 8;
        if (room > 40)
            painter.drawText(QRectF(x, geometry.top() + last.y(), room, last.height()),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(note, Qt::ElideRight, int(room)));
    }
}

int CodeEditor::bracketPartner(int position) const
{
    static const QString pairs = u"()[]{}"_s;
    const QChar bracket = document()->characterAt(position);
    const qsizetype index = pairs.indexOf(bracket);
    if (index < 0)
        return -1;
    const int direction = index % 2 == 0 ? 1 : -1;
    const QChar partner = pairs.at(index + direction);
    int depth = 0;
    const int last = document()->characterCount();
    for (int at = position, steps = 0; at >= 0 && at < last && steps < bracketSearchLimit;
         at += direction, ++steps) {
        const QChar c = document()->characterAt(at);
        if (c == bracket)
            ++depth;
        else if (c == partner && --depth == 0)
            return at;
    }
    return -1;
}

void CodeEditor::appendBrackets(QList<QTextEdit::ExtraSelection> &selections) const
{
    const int here = textCursor().position();
    for (const int at : {here - 1, here}) {
        const int partner = at >= 0 ? bracketPartner(at) : -1;
        if (partner < 0)
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
    QList<QTextEdit::ExtraSelection> selections;
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
    appendBrackets(selections);
    for (const auto &[cursor, mark] : std::as_const(m_placedMarks)) {
        QTextEdit::ExtraSelection selection;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(toneOf(mark.severity, t));
        selection.cursor = cursor;
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        lines::newLine(cursor, unit());
        setTextCursor(cursor);
        ensureCursorVisible();
    } else if (plain && event->key() == Qt::Key_Tab && !tabChangesFocus()) {
        if (cursor.hasSelection())
            lines::indent(cursor, unit());
        else
            cursor.insertText(unit());
    } else if (event->key() == Qt::Key_Backtab && !tabChangesFocus()) {
        lines::unindent(cursor, unit());
    } else if (plain && event->text().size() == 1 && u"}])"_s.contains(event->text())) {
        lines::closeBracket(cursor, event->text().front(), unit());
        setTextCursor(cursor);
    } else {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace hooksmith::ui
