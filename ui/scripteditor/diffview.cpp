// SPDX-License-Identifier: MIT
#include "ui/scripteditor/diffview.h"

#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QToolButton *button(const QString &icon, const QString &name)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    return made;
}

QColor faint(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QTextDocument *rowsDocument(QObject *parent)
{
    auto *document = new QTextDocument(parent);
    document->setDocumentLayout(new QPlainTextDocumentLayout(document));
    document->setUndoRedoEnabled(false);
    return document;
}

} // namespace

DiffView::DiffView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"diffView"_s);
    m_leftRows = rowsDocument(this);
    m_rightRows = rowsDocument(this);
    m_left = new CodeEditor;
    m_left->setObjectName(u"diffLeft"_s);
    m_left->setAccessibleName(tr("The other version"));
    m_right = new CodeEditor;
    m_right->setObjectName(u"diffRight"_s);
    m_right->setAccessibleName(tr("This script, compared"));
    m_left->showDocument(m_leftRows);
    m_right->showDocument(m_rightRows);
    m_leftTitle = new QLabel;
    m_rightTitle = new QLabel;
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    for (auto [editor, title] :
         {std::pair(m_left, m_leftTitle), std::pair(m_right, m_rightTitle)}) {
        editor->setReadOnly(true);
        editor->installEventFilter(this);
        editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        editor->setIndentGuides(false);
        editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        title->setContentsMargins(8, 3, 8, 3);
        title->setForegroundRole(QPalette::PlaceholderText);
        auto *side = new QWidget;
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(title);
        column->addWidget(editor, 1);
        splitter->addWidget(side);
    }

    m_count = new QLabel;
    m_count->setObjectName(u"diffCount"_s);
    m_previous = button(u"previous"_s, tr("Previous difference (Alt+Up)"));
    m_next = button(u"next"_s, tr("Next difference (Alt+Down)"));
    m_take = button(u"undo"_s, tr("Put this difference back to the left version (Alt+Left)"));
    m_take->setObjectName(u"diffTake"_s);
    m_take->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_take->setText(tr("Take the left one"));
    auto *closeButton = button(u"close"_s, tr("Close the comparison (Esc)"));
    closeButton->setObjectName(u"diffClose"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 3, 6, 3);
    row->addWidget(m_count);
    row->addStretch();
    for (QToolButton *one : {m_previous, m_next, m_take, closeButton})
        row->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(splitter, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_take, &QToolButton::clicked, this, &DiffView::takeLeft);
    connect(closeButton, &QToolButton::clicked, this, &DiffView::closeRequested);
    const auto follow = [this](CodeEditor *from, CodeEditor *to) {
        for (const bool vertical : {true, false}) {
            QScrollBar *bar = vertical ? from->verticalScrollBar() : from->horizontalScrollBar();
            QScrollBar *other = vertical ? to->verticalScrollBar() : to->horizontalScrollBar();
            connect(bar, &QScrollBar::valueChanged, this, [this, other](int value) {
                if (m_scrolling)
                    return;
                m_scrolling = true;
                other->setValue(value);
                m_scrolling = false;
            });
        }
    };
    follow(m_left, m_right);
    follow(m_right, m_left);
    for (CodeEditor *editor : {m_left, m_right}) {
        connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this, editor] {
            const int hunk = hunkAt(editor->textCursor().blockNumber());
            if (editor->hasFocus() && hunk >= 0 && hunk != m_current) {
                m_current = hunk;
                paintRows();
            }
        });
    }
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &DiffView::refresh);
    setFocusProxy(m_right);
}

DiffView::~DiffView()
{
    m_left->showDocument(nullptr);
    m_right->showDocument(nullptr);
}

void DiffView::setHighlighter(std::function<void(QTextDocument *)> highlighter)
{
    if (!highlighter)
        return;
    highlighter(m_leftRows);
    highlighter(m_rightRows);
}

void DiffView::setZoom(int steps)
{
    m_left->setZoom(steps);
    m_right->setZoom(steps);
}

void DiffView::compare(const QString &leftTitle, const QString &left, const QString &rightTitle,
                       QTextDocument *right)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = right;
    m_leftText = left;
    m_leftTitle->setText(leftTitle);
    m_rightTitle->setText(rightTitle);
    m_current = -1;
    if (right) {
        connect(right, &QTextDocument::contentsChanged, this, [this] { m_delay.start(); });
        refresh();
        showHunk(0);
    }
}

void DiffView::refresh()
{
    m_delay.stop();
    if (!m_document)
        return;
    m_diff = TextDiff::of(m_leftText, m_document->toPlainText());
    m_rows = m_diff.rows();
    QStringList left;
    QStringList right;
    QList<int> leftNumbers;
    QList<int> rightNumbers;
    for (const DiffRow &row : std::as_const(m_rows)) {
        left.append(row.left >= 0 ? m_diff.left.at(row.left) : QString());
        right.append(row.right >= 0 ? m_diff.right.at(row.right) : QString());
        leftNumbers.append(int(row.left) + 1);
        rightNumbers.append(int(row.right) + 1);
    }
    const int scroll = m_right->verticalScrollBar()->value();
    m_leftRows->setPlainText(left.join(u'\n'));
    m_rightRows->setPlainText(right.join(u'\n'));
    m_left->setLineNumbers(leftNumbers);
    m_right->setLineNumbers(rightNumbers);
    m_current = m_diff.isEmpty() ? -1 : qBound(0, m_current, int(m_diff.hunks.size()) - 1);
    paintRows();
    m_right->verticalScrollBar()->setValue(scroll);
    m_left->verticalScrollBar()->setValue(scroll);
}

void DiffView::paintRows()
{
    const Tones t = tones(palette());
    const bool dark = isDark(palette());
    QList<QTextEdit::ExtraSelection> left;
    QList<QTextEdit::ExtraSelection> right;
    QTextBlock leftBlock = m_leftRows->begin();
    QTextBlock rightBlock = m_rightRows->begin();
    const auto line = [](QList<QTextEdit::ExtraSelection> &list, const QTextBlock &block,
                         const QColor &color) {
        QTextEdit::ExtraSelection selection;
        selection.format.setBackground(color);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.cursor = QTextCursor(block);
        list.append(selection);
    };
    const auto words = [](QList<QTextEdit::ExtraSelection> &list, const QTextBlock &block,
                          const QList<DiffRange> &ranges, const QColor &color) {
        // Where nearly all of a line is another one, its words say nothing that the line does not.
        qsizetype changed = 0;
        for (const DiffRange &range : ranges)
            changed += range.length;
        if (changed * 4 > qsizetype(block.length() - 1) * 3)
            return;
        for (const DiffRange &range : ranges) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(color);
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + int(range.start));
            selection.cursor.setPosition(block.position() + int(range.start + range.length),
                                         QTextCursor::KeepAnchor);
            list.append(selection);
        }
    };
    for (const DiffRow &row : std::as_const(m_rows)) {
        if (row.kind != DiffRow::Kind::Equal) {
            const int strength = row.hunk == m_current ? (dark ? 70 : 60) : (dark ? 40 : 32);
            line(left, leftBlock,
                 row.left >= 0 ? faint(t.error, strength) : faint(t.muted, strength / 3));
            line(right, rightBlock,
                 row.right >= 0 ? faint(t.success, strength) : faint(t.muted, strength / 3));
            words(left, leftBlock, row.leftWords, faint(t.error, dark ? 120 : 100));
            words(right, rightBlock, row.rightWords, faint(t.success, dark ? 120 : 100));
        }
        leftBlock = leftBlock.next();
        rightBlock = rightBlock.next();
    }
    m_left->setLayers(left);
    m_right->setLayers(right);
    const int count = int(m_diff.hunks.size());
    m_count->setText(count ? tr("Difference %1 of %2").arg(m_current + 1).arg(count)
                           : tr("Both are the same."));
    for (QToolButton *one : {m_previous, m_next, m_take})
        one->setEnabled(count > 0);
}

int DiffView::hunkAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? int(m_rows.at(row).hunk) : -1;
}

void DiffView::showHunk(int hunk)
{
    if (m_diff.isEmpty()) {
        paintRows();
        return;
    }
    m_current = qBound(0, hunk, int(m_diff.hunks.size()) - 1);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).hunk == m_current) {
            for (CodeEditor *editor : {m_left, m_right}) {
                editor->setTextCursor(QTextCursor(editor->document()->findBlockByNumber(row)));
                editor->centerCursor();
            }
            break;
        }
    }
    paintRows();
}

void DiffView::step(int direction)
{
    const int count = int(m_diff.hunks.size());
    if (count > 0)
        showHunk((m_current + direction + count) % count);
}

void DiffView::takeLeft()
{
    if (m_delay.isActive())
        refresh(); // What is shown must be what is there
    if (!m_document || m_current < 0 || m_current >= m_diff.hunks.size())
        return;
    const QString old = m_diff.right.join(u'\n');
    const QString wanted = m_diff.rightWithoutHunk(m_current);
    // Only what differs is replaced, so that cursors and folds elsewhere stay.
    qsizetype start = 0;
    while (start < qMin(old.size(), wanted.size()) && old.at(start) == wanted.at(start))
        ++start;
    qsizetype tail = 0;
    while (tail < qMin(old.size(), wanted.size()) - start
           && old.at(old.size() - 1 - tail) == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.setPosition(int(start));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(start, wanted.size() - tail - start));
    cursor.endEditBlock();
    const int next = m_current;
    refresh();
    showHunk(next);
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

bool DiffView::handleKey(const QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (alt && event->key() == Qt::Key_Down)
        step(1);
    else if (alt && event->key() == Qt::Key_Up)
        step(-1);
    else if (alt && event->key() == Qt::Key_Left)
        takeLeft();
    else
        return false;
    return true;
}

bool DiffView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    // These keys are commands of the window elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours =
            key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Left;
        if (key->key() == Qt::Key_Escape || (key->modifiers() == Qt::AltModifier && ours))
            event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_count)
        paintRows();
}

} // namespace hooksmith::ui
