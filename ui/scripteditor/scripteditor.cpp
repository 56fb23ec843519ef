// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scripteditor.h"

#include "ui/scripteditor/diffview.h"
#include "ui/scripteditor/findbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// Takes the room that is left, and says nothing where half of it would be cut off.
class WholeLabel final : public QLabel
{
public:
    WholeLabel()
    {
        QSizePolicy leftOver(QSizePolicy::Ignored, QSizePolicy::Preferred);
        leftOver.setHorizontalStretch(1);
        setSizePolicy(leftOver);
        setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (sizeHint().width() <= width())
            QLabel::paintEvent(event);
    }
};

} // namespace

ScriptEditor::ScriptEditor(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"scriptPane"_s);
    if (Result<Typings> typings = Typings::load())
        m_typings = std::move(*typings);
    m_facts.profile = allProfiles().constFirst();
    auto *header = new PaneHeader(u"script"_s, tr("Script"));
    m_title = new ElidedLabel;
    m_title->setObjectName(u"scriptTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_position = new WholeLabel;
    m_position->setObjectName(u"cursorPosition"_s);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_position->setTextFormat(Qt::PlainText);
    header->addToLayout(m_title);
    header->addToLayout(m_position);

    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    CodeEditor *first = addView();
    first->setObjectName(u"scriptText"_s);
    first->setAccessibleName(tr("Script"));
    m_findBar = new FindBar(*first);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_splitter, 1);
    pageLayout->addWidget(m_findBar);

    m_empty = new EmptyState;
    m_diff = new DiffView;
    // In a narrow window a comparison is all that is shown: while it is not, it forces nothing.
    m_diff->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->addWidget(m_diff);
    connect(m_diff, &DiffView::closeRequested, this, &ScriptEditor::closeComparison);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
}

ScriptEditor::~ScriptEditor() = default;

CodeEditor *ScriptEditor::addView()
{
    auto *editor = new CodeEditor;
    editor->setCommentPrefix(u"//"_s);
    auto *assist = new ScriptAssist(*editor, m_typings);
    assist->setFacts(m_facts);
    assist->setSnippets(loadSnippets(snippetFolder()));
    m_editors.append(editor);
    m_assists.append(assist);
    m_splitter->addWidget(editor);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &ScriptEditor::updatePosition);
    connect(editor, &CodeEditor::focusEntered, this, [this, editor] { activate(editor); });
    connect(editor, &CodeEditor::fixesRequested, this, &ScriptEditor::showFixes);
    connect(editor, &CodeEditor::zoomChanged, this, [this](int steps) {
        setZoom(steps);
        Q_EMIT zoomChanged(steps);
    });
    return editor;
}

void ScriptEditor::activate(CodeEditor *editor)
{
    const auto index = int(m_editors.indexOf(editor));
    if (index < 0 || index == m_active)
        return;
    m_active = index;
    m_findBar->setView(*editor);
    updatePosition();
}

void ScriptEditor::showDocument(QTextDocument *document, const QString &title)
{
    if (document != m_document)
        closeComparison();
    m_document = document;
    m_titleText = title;
    m_title->setText(title);
    m_title->setToolTip(title);
    m_position->setVisible(document);
    m_marks.clear();
    m_notes.clear();
    for (CodeEditor *editor : std::as_const(m_editors))
        editor->showDocument(document);
    if (m_stack->currentWidget() != m_diff)
        m_stack->setCurrentIndex(document ? 1 : 0);
    updatePosition();
}

void ScriptEditor::updatePosition()
{
    const QTextCursor cursor = editor().textCursor();
    QString text =
        tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1);
    if (editor().cursors().isActive())
        text = tr("%n cursor(s)", nullptr, int(editor().cursors().count())) + u"  ·  "_s + text;
    m_position->setText(text);
    m_position->setToolTip(text);
}

void ScriptEditor::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    for (Mark &mark : m_marks)
        mark.fixable = isFixable(mark.rule);
    for (CodeEditor *editor : std::as_const(m_editors))
        editor->setMarks(m_marks);
}

void ScriptEditor::setLineNotes(const QHash<int, QString> &notes)
{
    m_notes = notes;
    for (CodeEditor *editor : std::as_const(m_editors))
        editor->setLineNotes(m_notesVisible ? m_notes : QHash<int, QString>());
}

void ScriptEditor::setLineNotesVisible(bool visible)
{
    m_notesVisible = visible;
    setLineNotes(m_notes);
}

void ScriptEditor::setFacts(const ScriptFacts &facts)
{
    m_facts = facts;
    for (ScriptAssist *assist : std::as_const(m_assists))
        assist->setFacts(facts);
}

void ScriptEditor::setZoom(int steps)
{
    for (CodeEditor *editor : std::as_const(m_editors))
        editor->setZoom(steps);
    m_diff->setZoom(steps);
}

void ScriptEditor::setWrap(bool wrap)
{
    m_wrap = wrap;
    for (CodeEditor *editor : std::as_const(m_editors))
        editor->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void ScriptEditor::setHighlighter(std::function<void(QTextDocument *)> highlighter)
{
    m_diff->setHighlighter(std::move(highlighter));
}

void ScriptEditor::split(Qt::Orientation orientation)
{
    m_splitter->setOrientation(orientation);
    if (isSplit() || !m_document)
        return;
    const CodeEditor &first = editor();
    CodeEditor *second = addView();
    second->setObjectName(u"scriptTextSecond"_s);
    second->setAccessibleName(tr("Script, second view"));
    second->showDocument(m_document);
    second->setZoom(first.zoom());
    second->setLineWrapMode(first.lineWrapMode());
    second->setTextCursor(first.textCursor());
    second->setMarks(m_marks);
    second->setLineNotes(m_notesVisible ? m_notes : QHash<int, QString>());
    const int half =
        (orientation == Qt::Horizontal ? m_splitter->width() : m_splitter->height()) / 2;
    m_splitter->setSizes({half, half});
    second->setFocus();
    // Once both have their sizes: the line one is at must be in sight in both.
    QTimer::singleShot(0, second, [this] {
        for (CodeEditor *view : std::as_const(m_editors))
            view->centerCursor();
    });
}

void ScriptEditor::unsplit()
{
    if (!isSplit())
        return;
    // The place where one is working stays.
    const QTextCursor cursor = editor().textCursor();
    CodeEditor *second = m_editors.takeLast();
    m_assists.removeLast();
    m_active = 0;
    m_findBar->setView(editor());
    second->showDocument(nullptr);
    second->hide();
    second->deleteLater();
    editor().setTextCursor(cursor);
    editor().centerCursor();
    editor().setFocus();
}

void ScriptEditor::compareWith(const QString &title, const QString &text)
{
    if (!m_document)
        return;
    m_diff->compare(title, text, tr("%1, as it is here").arg(m_titleText), m_document);
    m_stack->setCurrentWidget(m_diff);
    Q_EMIT comparing(true);
    m_diff->setFocus();
}

void ScriptEditor::closeComparison()
{
    if (m_stack->currentWidget() != m_diff)
        return;
    m_diff->compare({}, {}, {}, nullptr);
    m_stack->setCurrentIndex(m_document ? 1 : 0);
    Q_EMIT comparing(false);
    editor().setFocus();
}

} // namespace hooksmith::ui
