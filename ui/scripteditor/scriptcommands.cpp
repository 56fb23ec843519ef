// SPDX-License-Identifier: MIT
// What the script editor asks the person, and what it does with the answer.
#include "core/script/jsvalue.h"
#include "core/script/toolhost.h"
#include "ui/scripteditor/picklist.h"
#include "ui/scripteditor/quickfixes.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/scripteditor/scriptsymbols.h"
#include "ui/widgets/messagebox.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// Replaces what differs between the text and `wanted` as one step of undo; the rest keeps its
/// cursors and folds.
void replaceText(CodeEditor &editor, const QString &wanted)
{
    const QString old = editor.toPlainText();
    qsizetype start = 0;
    while (start < qMin(old.size(), wanted.size()) && old.at(start) == wanted.at(start))
        ++start;
    qsizetype tail = 0;
    while (tail < qMin(old.size(), wanted.size()) - start
           && old.at(old.size() - 1 - tail) == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(editor.document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(start, wanted.size() - tail - start));
}

} // namespace

void ScriptEditor::askForLine()
{
    // Without exec(): the window goes on drawing results meanwhile.
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to line"));
    dialog->setLabelText(tr("Line (1 to %1):").arg(editor().blockCount()));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, editor().blockCount());
    dialog->setIntValue(editor().textCursor().blockNumber() + 1);
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int line) { editor().goTo(line, 1); });
    dialog->open();
}

void ScriptEditor::askForSymbol()
{
    const QList<ScriptSymbol> symbols = scriptSymbols(editor().toPlainText());
    QList<PickList::Entry> entries;
    for (const ScriptSymbol &symbol : symbols)
        entries.append({symbol.name, tr("%1, line %2").arg(symbol.kind).arg(symbol.line),
                        symbol.inner ? 1 : 0});
    auto *list = new PickList(tr("Go to symbol"), tr("Class, method or function"), entries, this);
    connect(list, &PickList::chosen, this, [this, symbols](int index) {
        editor().goTo(symbols.at(index).line, symbols.at(index).column);
    });
    list->open();
}

void ScriptEditor::askForSnippet()
{
    QStringList failed;
    const QList<Snippet> snippets = loadSnippets(snippetFolder(), &failed);
    if (!failed.isEmpty())
        Q_EMIT said(failed.constFirst());
    for (ScriptAssist *assist : std::as_const(m_assists))
        assist->setSnippets(snippets);
    QList<PickList::Entry> entries;
    for (const Snippet &snippet : snippets)
        entries.append({snippet.prefix,
                        snippet.own && snippet.title.isEmpty() ? tr("your own") : snippet.title});
    auto *list = new PickList(tr("Insert a snippet"), tr("Name of the snippet"), entries, this);
    connect(list, &PickList::chosen, this,
            [this, snippets](int index) { assist().insertSnippet(snippets.at(index)); });
    list->open();
}

void ScriptEditor::askToSaveSnippet()
{
    const QString body =
        editor().textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    if (body.trimmed().isEmpty()) {
        Q_EMIT said(tr("Select the code that is to become a snippet."));
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep as snippet"));
    dialog->setLabelText(tr("What will you type to get it?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, body](const QString &name) {
        // What looks like a stop is text here.
        const QString escaped = QString(body).replace(u'$', u"\\$"_s);
        const Result<void> saved = saveSnippet(snippetFolder(), name.trimmed(), {}, escaped);
        if (!saved) {
            openMessageBox(this, QMessageBox::Warning, tr("Keep as snippet"), saved.error().message,
                           QMessageBox::Ok);
            return;
        }
        const QList<Snippet> snippets = loadSnippets(snippetFolder());
        for (ScriptAssist *assist : std::as_const(m_assists))
            assist->setSnippets(snippets);
    });
    dialog->open();
}

QList<QuickFix> ScriptEditor::fixesAtCursor(QString *message)
{
    QList<QuickFix> fixes;
    const QTextCursor cursor = editor().textCursor();
    const ScriptCode code(editor().toPlainText());
    QList<Mark> marks = editor().marksAt(cursor.position());
    if (marks.isEmpty()) { // Any of the line's
        for (const Mark &mark : std::as_const(m_marks)) {
            const QTextCursor range = editor().rangeOf(mark);
            if (editor().document()->findBlock(range.selectionStart()) == cursor.block())
                marks.append(mark);
        }
    }
    if (!marks.isEmpty())
        *message = marks.constFirst().message;
    for (const Mark &mark : std::as_const(marks)) {
        // Ranges over several lines are shown to the line's end only: the fix needs all of it.
        QTextCursor range = editor().rangeOf(mark);
        int end = range.selectionEnd();
        if (mark.endLine > mark.line) {
            const QTextBlock last = editor().document()->findBlockByNumber(
                editor().document()->findBlock(range.selectionStart()).blockNumber() + mark.endLine
                - mark.line);
            end = qMin(last.position() + mark.endColumn - 1,
                       editor().document()->characterCount() - 1);
        }
        fixes +=
            quickFixes(mark.rule, mark.message, range.selectionStart(), end, code, m_facts.type);
    }
    return fixes;
}

void ScriptEditor::showFixes()
{
    QString message;
    const QList<QuickFix> fixes = fixesAtCursor(&message);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!message.isEmpty())
        menu->addSection(message.size() > 80 ? message.left(79) + u'…' : message);
    for (const QuickFix &fix : fixes) {
        connect(menu->addAction(fix.title), &QAction::triggered, this, [this, fix] {
            QTextCursor cursor(editor().document());
            cursor.beginEditBlock();
            for (auto edit = fix.edits.rbegin(); edit != fix.edits.rend(); ++edit) {
                cursor.setPosition(edit->from);
                cursor.setPosition(edit->to, QTextCursor::KeepAnchor);
                cursor.insertText(edit->text);
            }
            cursor.endEditBlock();
        });
    }
    if (fixes.isEmpty())
        menu->addAction(message.isEmpty() ? tr("Nothing to mend here")
                                          : tr("This needs your own hand"))
            ->setEnabled(false);
    const QRect rect = editor().cursorRect();
    menu->popup(editor().viewport()->mapToGlobal(rect.bottomLeft()));
    if (!fixes.isEmpty())
        menu->setActiveAction(menu->actions().at(message.isEmpty() ? 0 : 1));
}

void ScriptEditor::formatDocument()
{
    if (!m_formatter) {
        Q_EMIT said(tr("The formatter is not part of this program."));
        return;
    }
    if (!m_document)
        return;
    const QString before = editor().toPlainText();
    const QString unit = editor().indentUnit();
    JsValue options = JsValue::object(
        {{u"source"_s, before}, {u"tabs"_s, unit == u"\t"_s}, {u"indent"_s, int(unit.size())}});
    m_formatter->call(
        u"format"_s, options.toJson(), this,
        [this, before](const Result<QByteArray> &answer) { formatted(before, answer); });
}

void ScriptEditor::formatted(const QString &before, const Result<QByteArray> &answer)
{
    if (!m_document || editor().toPlainText() != before)
        return; // Typed on meanwhile, or another script: that wins
    if (!answer) {
        Q_EMIT said(tr("The script could not be formatted: %1").arg(answer.error().message));
        return;
    }
    const Result<JsValue> result = JsValue::fromJson(*answer);
    const QString text = result ? (*result)[u"text"].toString() : QString();
    if (text.isEmpty()) {
        const QString why = result ? (*result)[u"error"].toString() : QString();
        Q_EMIT said(tr("The script was not formatted, because it does not parse. %1").arg(why));
        return;
    }
    const QTextCursor cursor = editor().textCursor();
    const int line = cursor.blockNumber();
    const int column = cursor.positionInBlock();
    if (text != before) {
        replaceText(editor(), text);
        const QTextBlock block =
            m_document->findBlockByNumber(qMin(line, m_document->blockCount() - 1));
        QTextCursor place(block);
        place.setPosition(block.position() + qMin(column, block.length() - 1));
        editor().setTextCursor(place);
    }
}

} // namespace hooksmith::ui
