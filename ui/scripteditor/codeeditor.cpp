// SPDX-License-Identifier: MIT
#include "ui/scripteditor/codeeditor.h"

#include "ui/scripteditor/codegutter.h"
#include "ui/scripteditor/codestructure.h"
#include "ui/scripteditor/lineediting.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QString &chosenFamily()
{
    static QString family;
    return family;
}

} // namespace

CodeEditor::CodeEditor(QWidget *parent) : QPlainTextEdit(parent), m_cursors(*this), m_pairs(*this)
{
    m_blank = new QTextDocument(this);
    m_blank->setDocumentLayout(new QPlainTextDocumentLayout(m_blank));
    setDocument(m_blank);
    m_structure = &CodeStructure::of(*m_blank);
    m_gutter = new CodeGutter(*this);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // Code is, whatever the language
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setMouseTracking(true);
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
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QTextBlock block = textCursor().block();
        if (!block.isVisible())
            m_structure->reveal(block.blockNumber());
        updateSelections();
    });
    attachDocument();
    updateMargins();
    updateSelections();
}

CodeEditor::~CodeEditor()
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
}

void CodeEditor::attachDocument()
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_structure = &CodeStructure::of(*document());
    m_connections = {
        connect(document(), &QTextDocument::contentsChange, this, &CodeEditor::noteChange),
        connect(m_structure, &CodeStructure::foldingChanged, this,
                [this] {
                    // The cursor must not stay in what is hidden.
                    QTextCursor cursor = textCursor();
                    if (!cursor.block().isVisible()) {
                        QTextBlock block = cursor.block();
                        while (block.isValid() && !block.isVisible())
                            block = block.previous();
                        cursor.setPosition(block.position() + block.length() - 1);
                        setTextCursor(cursor);
                    }
                    viewport()->update();
                    m_gutter->update();
                }),
    };
}

void CodeEditor::showDocument(QTextDocument *newDocument)
{
    if (!newDocument)
        newDocument = m_blank;
    if (newDocument == document())
        return;
    m_places.insert(document(), {textCursor().position(), verticalScrollBar()->value()});
    m_cursors.clear();
    m_pairs.forget();
    m_placedMarks.clear();
    m_marks.clear();
    m_hits.clear();
    m_notes.clear();
    m_layers.clear();
    m_numbers.clear();
    newDocument->setDefaultFont(font());
    setDocument(newDocument);
    attachDocument();
    applyFont();
    const Place place = m_places.value(newDocument);
    QTextCursor cursor(newDocument);
    cursor.setPosition(qMin(place.position, newDocument->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(place.scroll);
    updateMargins();
    updateSelections();
}

void CodeEditor::noteChange(int position, int removed, int added)
{
    if (m_notes.isEmpty() || (removed == 0 && added == 0))
        return;
    const int first = document()->findBlock(position).blockNumber();
    const QTextBlock lastBlock = document()->findBlock(position + added);
    const int last = lastBlock.isValid() ? lastBlock.blockNumber() : document()->blockCount();
    m_notes.removeIf([first, last](const Note &note) {
        const int line = note.cursor.blockNumber();
        return line >= first && line <= last;
    });
}

QString CodeEditor::indentUnit() const
{
    // The first lines say it: looking at all of a long script would be felt at every Enter.
    constexpr int enough = 2000;
    constexpr int longest = 1000; // Characters; a longer line is not written by hand
    if (m_unitRevision == document()->revision() && m_unitDocument == document())
        return m_unit;
    QString text;
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && count < enough;
         block = block.next(), ++count) {
        if (block.length() < longest)
            text += block.text() + u'\n';
    }
    m_unit = lines::indentUnit(text);
    m_unitRevision = document()->revision();
    m_unitDocument = document();
    return m_unit;
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

QTextCursor CodeEditor::rangeOf(const Mark &mark) const
{
    for (const PlacedMark &placed : m_placedMarks) {
        if (placed.mark == mark)
            return placed.cursor;
    }
    return cursorFor(mark);
}

QList<Mark> CodeEditor::marksAt(int position) const
{
    QList<Mark> list;
    for (const PlacedMark &placed : m_placedMarks) {
        if (position >= placed.cursor.selectionStart() && position <= placed.cursor.selectionEnd())
            list.append(placed.mark);
    }
    return list;
}

void CodeEditor::setLineNotes(const QHash<int, QString> &notes)
{
    m_notes.clear();
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        const QTextBlock block = document()->findBlockByNumber(note.key() - 1);
        if (block.isValid())
            m_notes.append({QTextCursor(block), note.value()});
    }
    viewport()->update();
}

QString CodeEditor::lineNote(int line) const
{
    for (const Note &note : m_notes) {
        if (note.cursor.blockNumber() == line - 1)
            return note.text;
    }
    return {};
}

void CodeEditor::setHits(const QList<QTextCursor> &hits)
{
    m_hits = hits;
    updateSelections();
}

void CodeEditor::setLayers(const QList<QTextEdit::ExtraSelection> &layers)
{
    m_layers = layers;
    updateSelections();
}

void CodeEditor::setLineNumbers(const QList<int> &numbers)
{
    m_numbers = numbers;
    m_gutter->update();
}

int CodeEditor::numberOf(int line) const
{
    return m_numbers.isEmpty() ? line + 1 : m_numbers.value(line, 0);
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
        while (end < text.size() && isIdentifierPart(text.at(end)))
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
    m_structure->reveal(block.blockNumber());
    m_cursors.clear();
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, column - 1, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void CodeEditor::goToLineKeepingView(int line)
{
    m_cursors.clear();
    setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
    setFocus(Qt::MouseFocusReason);
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

void CodeEditor::duplicateOrNext()
{
    const QString selected = textCursor().selectedText();
    if (m_cursors.isActive()
        || (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)))
        m_cursors.addNextOccurrence();
    else
        duplicateLines();
}

void CodeEditor::moveLines(int direction)
{
    QTextCursor cursor = textCursor();
    lines::move(cursor, direction);
    setTextCursor(cursor);
}

void CodeEditor::foldHere(bool folded)
{
    int line = textCursor().blockNumber();
    if (folded && (!m_structure->foldEnd(line) || m_structure->isFolded(line))) {
        const int open = m_structure->enclosing(textCursor().block().position());
        if (open < 0)
            return;
        line = document()->findBlock(open).blockNumber();
    }
    m_structure->setFolded(line, folded);
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

void CodeEditor::setFamily(const QString &family)
{
    if (chosenFamily() == family)
        return;
    chosenFamily() = family;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (auto *editor = qobject_cast<CodeEditor *>(widget))
            editor->applyFont();
    }
}

void CodeEditor::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!chosenFamily().isEmpty())
        fixed.setFamilies({chosenFamily(), fixed.family()});
    fixed.setStyleHint(QFont::Monospace);
    fixed.setPointSize(m_baseSize + m_zoom);
    setFont(fixed);
    document()->setDefaultFont(fixed);
    setTabStopDistance(4 * QFontMetricsF(fixed).horizontalAdvance(u' '));
    updateMargins();
}

void CodeEditor::setIndentGuides(bool on)
{
    m_guides = on;
    viewport()->update();
}

void CodeEditor::updateMargins()
{
    if (!m_gutter)
        return;
    const int wanted = m_gutter->wantedWidth();
    if (viewportMargins().left() != wanted)
        setViewportMargins(wanted, 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), wanted, inner.height());
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

QHash<int, CodeEditor::LineMark> CodeEditor::lineMarks() const
{
    QHash<int, LineMark> worst;
    for (const PlacedMark &placed : m_placedMarks) {
        const int line = document()->findBlock(placed.cursor.selectionStart()).blockNumber();
        const auto known = worst.find(line);
        if (known == worst.end()) {
            worst.insert(line, {placed.mark.severity, placed.mark.fixable});
            continue;
        }
        known->fixable = known->fixable || placed.mark.fixable;
        if (int(placed.mark.severity) < int(known->severity))
            known->severity = placed.mark.severity;
    }
    return worst;
}

QString CodeEditor::gutterToolTip(const QPoint &position) const
{
    const int line = cursorForPosition(QPoint(0, position.y())).blockNumber();
    QStringList texts;
    for (const PlacedMark &placed : m_placedMarks) {
        if (document()->findBlock(placed.cursor.selectionStart()).blockNumber() == line)
            texts.append(placed.mark.message);
    }
    return texts.join(u'\n');
}

QString CodeEditor::marksText(int position) const
{
    QStringList texts;
    const QList<Mark> marks = marksAt(position);
    for (const Mark &mark : marks) {
        texts.append(mark.fixable ? tr("%1 (Alt+Enter: mend it)").arg(mark.message) : mark.message);
    }
    return texts.join(u'\n');
}

void CodeEditor::setHoverSource(std::function<QString(int)> source)
{
    m_hoverSource = std::move(source);
}

QString CodeEditor::hoverText(int position) const
{
    const QString marks = marksText(position);
    const QString more = m_hoverSource ? m_hoverSource(position) : QString();
    if (more.isEmpty())
        return marks;
    if (marks.isEmpty())
        return more;
    return marks.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"<hr>"_s + more;
}

bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint inside = viewport()->mapFrom(this, help->pos());
        const QTextCursor cursor = cursorForPosition(inside);
        // The space behind a line's end is not its last word.
        const bool onText = cursorRect(cursor).adjusted(-40, 0, 12, 0).contains(inside);
        QToolTip::showText(help->globalPos(), onText ? hoverText(cursor.position()) : QString(),
                           this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void CodeEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusEntered();
}

void CodeEditor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::AltModifier) {
        m_cursors.toggle(cursorForPosition(event->position().toPoint()).position());
        event->accept();
        return;
    }
    if (event->button() == Qt::LeftButton)
        m_cursors.clear();
    QPlainTextEdit::mousePressEvent(event);
}

void CodeEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_cursors.isActive() && !event->commitString().isEmpty() && !isReadOnly()) {
        m_cursors.insertText(event->commitString());
        event->accept();
        return;
    }
    QPlainTextEdit::inputMethodEvent(event);
}

QMimeData *CodeEditor::createMimeDataFromSelection() const
{
    if (!m_cursors.isActive())
        return QPlainTextEdit::createMimeDataFromSelection();
    auto *mime = new QMimeData;
    mime->setText(m_cursors.selectedText());
    return mime;
}

void CodeEditor::insertFromMimeData(const QMimeData *source)
{
    if (m_cursors.isActive() && source->hasText())
        m_cursors.paste(source->text());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void CodeEditor::cursorsChanged()
{
    updateSelections();
    viewport()->update();
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Backtab;
    if ((back || event->key() == Qt::Key_Tab) && (event->modifiers() & Qt::ControlModifier)) {
        event->accept();
        (void)QWidget::focusNextPrevChild(!back); // Tab itself belongs to the text
        return;
    }
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Cut) && m_cursors.isActive()) {
        copy();
        m_cursors.insertText({});
        event->accept();
        return;
    }
    if (m_cursors.isActive() && m_cursors.keyPress(event)) {
        event->accept();
        return;
    }
    QTextCursor cursor = textCursor();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (m_pairs.keyPress(event)) {
        ensureCursorVisible();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        lines::newLine(cursor, indentUnit());
        setTextCursor(cursor);
        ensureCursorVisible();
    } else if (plain && event->key() == Qt::Key_Tab && !tabChangesFocus()) {
        if (cursor.hasSelection())
            lines::indent(cursor, indentUnit());
        else
            cursor.insertText(indentUnit());
    } else if (event->key() == Qt::Key_Backtab && !tabChangesFocus()) {
        lines::unindent(cursor, indentUnit());
    } else if (plain && event->text().size() == 1 && u"}])"_s.contains(event->text())) {
        lines::closeBracket(cursor, event->text().front(), indentUnit());
        setTextCursor(cursor);
    } else {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace hooksmith::ui
