// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/variableassist.h"

#include "ui/documents/workspacevariables.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/completionpopup.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype largestMarked = 1024 * 1024; // Characters; more would delay typing
constexpr qsizetype mostMarks = 200;

struct Known
{
    bool missing = false;
    QString text; ///< Value and origin
};

Known known(const QString &name, const Environments &environments, const VariableScope &scope)
{
    if (name.startsWith("secret."_L1)) {
        if (environments.secretNames().contains(name.mid(7)))
            return {false, VariableAssist::tr("a secret; put in only when the request is sent")};
        return {true, VariableAssist::tr("no secret of this name is known")};
    }
    const std::optional<VariableValue> value = scope.lookup(name);
    if (!value)
        return {true, VariableAssist::tr("has no value")};
    if (value->origin == VariableOrigin::Dynamic && !name.startsWith("$env."_L1))
        return {false, VariableAssist::tr("made anew when it is sent; always the same in runs")};
    return {false,
            VariableAssist::tr("\"%1\", %2").arg(value->value.left(200), originText(*value))};
}

} // namespace

FieldNote variableNote(const QString &text, const WorkspaceVariables &variables)
{
    FieldNote note;
    if (!text.contains(u"{{"_s) || text.size() > largestMarked)
        return note;
    const VariableScope scope = variables.environments().scope();
    QStringList lines;
    const QList<VariableReference> references = variableReferences(text);
    for (const VariableReference &reference : references) {
        const Known value = known(reference.name, variables.environments(), scope);
        note.missing |= value.missing;
        const QString line = u"{{%1}}: %2"_s.arg(reference.name, value.text);
        if (!lines.contains(line))
            lines.append(line);
    }
    note.text = lines.mid(0, 20).join(u'\n');
    return note;
}

QList<Mark> missingMarks(const QString &text, const WorkspaceVariables &variables)
{
    QList<Mark> marks;
    if (!text.contains(u"{{"_s) || text.size() > largestMarked)
        return marks;
    const VariableScope scope = variables.environments().scope();
    const QList<VariableReference> references = variableReferences(text);
    int line = 1;
    qsizetype lineStart = 0, at = 0;
    for (const VariableReference &reference : references) {
        for (; at < reference.start; ++at) {
            if (text.at(at) == u'\n') {
                ++line;
                lineStart = at + 1;
            }
        }
        if (!known(reference.name, variables.environments(), scope).missing)
            continue;
        const int column = int(reference.start - lineStart) + 1;
        marks.append(
            Mark{Severity::Warning,
                 VariableAssist::tr("The variable {{%1}} has no value.").arg(reference.name), line,
                 column, line, column + int(reference.length)});
        if (marks.size() == mostMarks)
            break;
    }
    return marks;
}

VariableAssist::VariableAssist(QWidget &field, const WorkspaceVariables &variables)
    : QObject(&field), m_variables(variables)
{
    m_popup = new CompletionPopup(&field);
    connect(m_popup, &CompletionPopup::accepted, this, &VariableAssist::accept);
    field.installEventFilter(this);
}

VariableAssist::VariableAssist(QLineEdit &line, const WorkspaceVariables &variables)
    : VariableAssist(static_cast<QWidget &>(line), variables)
{
    m_line = &line;
    m_sign = new QAction(themedIcon(u"warning"_s, IconTone::Warning), QString(), this);
    line.addAction(m_sign, QLineEdit::TrailingPosition);
    m_sign->setVisible(false);
    connect(&line, &QLineEdit::textEdited, this, &VariableAssist::afterTyping);
    connect(&line, &QLineEdit::textChanged, this, &VariableAssist::refreshSign);
    connect(&variables, &WorkspaceVariables::changed, this, &VariableAssist::refreshSign);
    refreshSign();
}

VariableAssist::VariableAssist(CodeEditor &editor, const WorkspaceVariables &variables)
    : VariableAssist(static_cast<QWidget &>(editor), variables)
{
    m_editor = &editor;
    editor.viewport()->installEventFilter(this); // Clicks and the wheel
    editor.setHoverSource([this](int position) {
        if (!m_enabled)
            return QString();
        const QTextBlock block = m_editor->document()->findBlock(position);
        const int column = position - block.position();
        const QList<VariableReference> references = variableReferences(block.text());
        for (const VariableReference &reference : references) {
            if (column >= reference.start && column < reference.start + reference.length)
                return variableNote(block.text().mid(reference.start, reference.length),
                                    m_variables)
                    .text.toHtmlEscaped();
        }
        return QString();
    });
}

void VariableAssist::setEnabled(bool enabled)
{
    m_enabled = enabled;
    refreshSign();
}

bool VariableAssist::isOpen() const
{
    return m_popup->isVisible();
}

void VariableAssist::refreshSign()
{
    if (!m_line)
        return;
    const FieldNote note = m_enabled ? variableNote(m_line->text(), m_variables) : FieldNote();
    m_sign->setVisible(note.missing);
    m_sign->setToolTip(note.text);
    m_line->setToolTip(note.text);
    m_line->setAccessibleDescription(note.missing ? note.text : QString());
}

QString VariableAssist::textBeforeCursor() const
{
    if (m_line)
        return m_line->text().left(m_line->cursorPosition());
    const QTextCursor cursor = m_editor->textCursor();
    return cursor.block().text().left(cursor.positionInBlock());
}

QRect VariableAssist::cursorRect() const
{
    if (m_editor) {
        const QRect rect = m_editor->cursorRect();
        return {m_editor->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    const QRect rect = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    return {m_line->mapToGlobal(rect.topLeft()), rect.size()};
}

void VariableAssist::afterTyping()
{
    static const QRegularExpression opened(uR"(\{\{[ \t]*(\$?[A-Za-z0-9_.-]*)$)"_s);
    const QRegularExpressionMatch match = opened.match(textBeforeCursor());
    if (!m_enabled || m_applying || !match.hasMatch()) {
        m_popup->hide();
        return;
    }
    QList<CompletionItem> items;
    const VariableScope scope = m_variables.environments().scope();
    const auto add = [&](const QString &name, const QString &detail, const QString &doc) {
        CompletionItem item;
        item.kind = CompletionItem::Kind::Variable;
        item.name = name;
        item.detail = detail;
        item.doc = doc;
        item.rank = int(items.size());
        items.append(item);
    };
    const QStringList names = scope.names();
    for (const QString &name : names) {
        const std::optional<VariableValue> value = scope.lookup(name);
        add(name, value->value.left(80), originText(*value));
    }
    const QStringList secrets = m_variables.environments().secretNames();
    for (const QString &name : secrets)
        add(u"secret."_s + name, tr("secret"), tr("From the keychain, only when it is sent."));
    const QStringList dynamic = dynamicNames();
    for (const QString &name : dynamic)
        add(name, {}, tr("Made anew when the request is sent; always the same in runs and tests."));
    m_popup->model().setItems(items);
    m_popup->model().setFilter(match.captured(1));
    if (m_popup->model().rowCount() == 0) {
        m_popup->hide();
        return;
    }
    m_popup->selectFirst();
    m_popup->showAt(cursorRect());
}

void VariableAssist::accept()
{
    const int row = m_popup->currentRow();
    if (row < 0)
        return;
    const QString name = m_popup->model().item(row).name;
    m_popup->hide();
    const QString before = textBeforeCursor();
    const qsizetype open = before.lastIndexOf(u"{{"_s);
    if (open < 0)
        return;
    const bool incomplete = name.endsWith(u'.'); // "$env.": the rest is the person's
    m_applying = true;
    if (m_line) {
        const int end = m_line->cursorPosition();
        const QString after = m_line->text().mid(end);
        m_line->setSelection(int(open) + 2, end - int(open) - 2);
        m_line->insert(name + (incomplete || after.startsWith(u"}}"_s) ? QString() : u"}}"_s));
        if (!incomplete && after.startsWith(u"}}"_s))
            m_line->setCursorPosition(m_line->cursorPosition() + 2);
    } else {
        QTextCursor cursor = m_editor->textCursor();
        const QString after = cursor.block().text().mid(cursor.positionInBlock());
        const int place = cursor.position();
        cursor.setPosition(place - int(before.size() - open - 2));
        cursor.setPosition(place, QTextCursor::KeepAnchor);
        cursor.insertText(name);
        // The editor closes braces by itself.
        if (!incomplete && after.startsWith(u"}}"_s))
            cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
        else if (!incomplete)
            cursor.insertText(after.startsWith(u'}') ? u"}"_s : u"}}"_s);
        m_editor->setTextCursor(cursor);
    }
    m_applying = false;
}

bool VariableAssist::keyPress(QKeyEvent *event)
{
    if (!isOpen())
        return false;
    switch (event->key()) {
    case Qt::Key_Down: m_popup->moveRow(1); return true;
    case Qt::Key_Up: m_popup->moveRow(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        [[fallthrough]];
    case Qt::Key_Tab: accept(); return true;
    case Qt::Key_Escape: m_popup->hide(); return true;
    default: break;
    }
    return false;
}

bool VariableAssist::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // While the list is open this key is its own, whatever shortcut it is elsewhere.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isOpen())
            event->accept();
        break;
    case QEvent::KeyPress:
        if (keyPress(static_cast<QKeyEvent *>(event)))
            return true;
        if (m_editor && watched == m_editor) // After the key has had its effect
            QMetaObject::invokeMethod(this, &VariableAssist::afterTyping, Qt::QueuedConnection);
        break;
    case QEvent::FocusOut:
    case QEvent::Wheel:
    case QEvent::MouseButtonPress: m_popup->hide(); break;
    case QEvent::ToolTip:
        if (m_line && m_enabled) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const QString note = variableNote(m_line->text(), m_variables).text;
            if (!note.isEmpty()) {
                QToolTip::showText(help->globalPos(), note, m_line);
                return true;
            }
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hooksmith::ui
