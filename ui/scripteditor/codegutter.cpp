// SPDX-License-Identifier: MIT
#include "ui/scripteditor/codegutter.h"

#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/codestructure.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace hooksmith::ui {

namespace {

constexpr int padding = 6;
constexpr int markWidth = 14;
constexpr int foldWidth = 14;

void paintMark(QPainter &painter, Severity severity, bool fixable, QPointF middle, const Tones &t)
{
    // A shape for each severity: colour is never the only signal.
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor(severity, t));
    if (severity == Severity::Error)
        painter.drawEllipse(middle, 4, 4);
    else if (severity == Severity::Warning)
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -4), middle + QPointF(4.5, 4),
                                      middle + QPointF(-4.5, 4)});
    else
        painter.drawRect(QRectF(middle - QPointF(3, 3), QSizeF(6, 6)));
    if (fixable) { // A plus: Alt+Enter mends it
        painter.setPen(QPen(t.success, 1.6));
        const QPointF corner = middle + QPointF(4.5, 4.5);
        painter.drawLine(corner - QPointF(2.5, 0), corner + QPointF(2.5, 0));
        painter.drawLine(corner - QPointF(0, 2.5), corner + QPointF(0, 2.5));
    }
}

} // namespace

CodeGutter::CodeGutter(CodeEditor &editor) : QWidget(&editor), m_editor(editor)
{
    setMouseTracking(true);
}

int CodeGutter::wantedWidth() const
{
    const int digits = qMax(3, int(QString::number(m_editor.blockCount()).size()));
    return markWidth + digits * m_editor.fontMetrics().horizontalAdvance(u'9') + padding
        + (m_editor.structure().language() == CodeLanguage::Plain ? padding : foldWidth);
}

int CodeGutter::foldLeft() const
{
    return m_editor.structure().language() == CodeLanguage::Plain ? width() : width() - foldWidth;
}

void CodeGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tones t = tones(m_editor.palette());
    painter.fillRect(event->rect(), m_editor.palette().color(QPalette::Base));
    painter.setFont(m_editor.font());
    painter.setRenderHint(QPainter::Antialiasing);

    const QHash<int, CodeEditor::LineMark> marks = m_editor.lineMarks();
    const int current = m_editor.textCursor().blockNumber();
    const int foldX = foldLeft();
    const int height = m_editor.fontMetrics().height();
    m_editor.forEachVisibleLine(event->rect(), [&](const QTextBlock &block, const QRectF &area) {
        const int line = block.blockNumber();
        const int number = m_editor.numberOf(line);
        if (number > 0) {
            painter.setPen(line == current ? m_editor.palette().color(QPalette::Text) : t.muted);
            painter.drawText(QRectF(0, area.top(), foldX - padding + 2, height),
                             Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                             QString::number(number));
        }
        if (const auto mark = marks.constFind(line); mark != marks.constEnd())
            paintMark(painter, mark->severity, mark->fixable,
                      QPointF(markWidth / 2.0, area.top() + height / 2.0), t);
        if (foldX >= width() || !m_editor.structure().foldEnd(line))
            return;
        const bool folded = m_editor.structure().isFolded(line);
        const QPointF middle(foldX + foldWidth / 2.0, area.top() + height / 2.0);
        painter.setPen(QPen(folded ? t.info : t.muted, 1.4));
        painter.setBrush(Qt::NoBrush);
        if (folded)
            painter.drawPolyline(QPolygonF{middle + QPointF(-2, -4), middle + QPointF(2.5, 0),
                                           middle + QPointF(-2, 4)});
        else
            painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2.5),
                                           middle + QPointF(4, -2)});
    });
}

void CodeGutter::mousePressEvent(QMouseEvent *event)
{
    const int line =
        m_editor.cursorForPosition(QPoint(0, int(event->position().y()))).blockNumber();
    if (event->position().x() >= foldLeft()) {
        CodeStructure &structure = m_editor.structure();
        structure.setFolded(line, !structure.isFolded(line));
    } else if (event->position().x() < markWidth && m_editor.lineMarks().contains(line)) {
        m_editor.goTo(line + 1, 1);
        Q_EMIT m_editor.fixesRequested();
    } else {
        m_editor.goToLineKeepingView(line);
    }
    event->accept();
}

bool CodeGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_editor.gutterToolTip(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace hooksmith::ui
