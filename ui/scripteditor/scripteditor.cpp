// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scripteditor.h"

#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/findbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

ScriptEditor::ScriptEditor(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"scriptPane"_s);
    auto *header = new PaneHeader(u"script"_s, tr("Script"));
    m_title = new QLabel;
    m_title->setObjectName(u"scriptTitle"_s);
    m_position = new QLabel;
    m_position->setObjectName(u"cursorPosition"_s);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    header->addToLayout(m_title);
    header->addStretch();
    header->addToLayout(m_position);

    m_editor = new CodeEditor;
    m_editor->setObjectName(u"scriptText"_s);
    m_editor->setAccessibleName(tr("Script"));
    m_editor->setCommentPrefix(u"//"_s);
    m_findBar = new FindBar(*m_editor);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_editor, 1);
    pageLayout->addWidget(m_findBar);

    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ScriptEditor::updatePosition);
}

void ScriptEditor::showDocument(QTextDocument *document, const QString &title)
{
    m_title->setText(title);
    m_position->setVisible(document);
    m_editor->showDocument(document);
    m_stack->setCurrentIndex(document ? 1 : 0);
    updatePosition();
}

void ScriptEditor::updatePosition()
{
    const QTextCursor cursor = m_editor->textCursor();
    m_position->setText(
        tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
}

void ScriptEditor::askForLine()
{
    // Without exec(): the window goes on drawing results meanwhile.
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to line"));
    dialog->setLabelText(tr("Line (1 to %1):").arg(m_editor->blockCount()));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, m_editor->blockCount());
    dialog->setIntValue(m_editor->textCursor().blockNumber() + 1);
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int line) { m_editor->goTo(line, 1); });
    dialog->open();
}

} // namespace hooksmith::ui
