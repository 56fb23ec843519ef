// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scriptassist.h"

#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/codestructure.h"
#include "ui/scripteditor/completionpopup.h"
#include "ui/scripteditor/snippetsession.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int afterKeyMs = 30; // The key is painted first
constexpr int lettersBeforeHelp = 2; // Names are proposed unasked from here on

/// The signature with the parameter that is being typed in bold.
QString tipText(const CallTip &tip)
{
    const qsizetype open = tip.signature.indexOf(u'(');
    const qsizetype close = tip.signature.lastIndexOf(u')');
    if (open < 0 || close < open)
        return tip.signature.toHtmlEscaped();
    QStringList parameters = tip.signature.mid(open + 1, close - open - 1).split(u", "_s);
    const qsizetype current = qMin<qsizetype>(tip.parameter, parameters.size() - 1);
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        parameters[i] = parameters.at(i).toHtmlEscaped();
        const bool rest =
            tip.parameter >= parameters.size() && !parameters.at(i).startsWith(u"..."_s);
        if (i == current && !rest)
            parameters[i] = u"<b>%1</b>"_s.arg(parameters.at(i));
    }
    return u"%1(%2)<br><small>%3</small>"_s.arg(tip.signature.left(open).toHtmlEscaped(),
                                                parameters.join(u", "_s), tip.doc.toHtmlEscaped());
}

} // namespace

ScriptAssist::ScriptAssist(CodeEditor &editor, const Typings &typings)
    : QObject(&editor), m_editor(editor), m_typings(typings)
{
    m_popup = new CompletionPopup(&editor);
    m_session = new SnippetSession(editor);
    m_tip = new QLabel(&editor, Qt::ToolTip);
    m_tip->setObjectName(u"callTip"_s);
    m_tip->setFrameShape(QFrame::Box);
    m_tip->setMargin(5);
    m_tip->setAttribute(Qt::WA_ShowWithoutActivating);
    m_tip->setBackgroundRole(QPalette::ToolTipBase);
    m_tip->setForegroundRole(QPalette::ToolTipText);
    m_delay.setSingleShot(true);
    m_delay.setInterval(afterKeyMs);
    connect(&m_delay, &QTimer::timeout, this, &ScriptAssist::afterTyping);
    connect(m_popup, &CompletionPopup::accepted, this, &ScriptAssist::accept);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            refilter();
        if (m_tip->isVisible())
            m_delay.start();
    });
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this); // Clicks and the wheel
    editor.setHoverSource([this](int position) { return hover(position); });
}

ScriptAssist::~ScriptAssist() = default;

void ScriptAssist::setFacts(const ScriptFacts &facts)
{
    m_facts = facts;
}

const ScriptCode &ScriptAssist::code()
{
    const QTextDocument *document = m_editor.document();
    if (!m_code || m_codeDocument != document || m_codeRevision != document->revision()) {
        m_code = std::make_unique<ScriptCode>(m_editor.toPlainText());
        m_codeDocument = document;
        m_codeRevision = document->revision();
    }
    return *m_code;
}

bool ScriptAssist::isOpen() const
{
    return m_popup->isVisible();
}

QString ScriptAssist::hover(int position)
{
    return hoverAt(code(), position, m_typings, m_facts);
}

void ScriptAssist::complete()
{
    openPopup(true);
}

void ScriptAssist::insertSnippet(const Snippet &snippet)
{
    close();
    m_applying = true;
    m_session->insert(snippet.body, m_editor.textCursor().selectionStart());
    m_applying = false;
    m_editor.setFocus();
}

bool ScriptAssist::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // While the list is open these keys are its own, whatever shortcut they are elsewhere.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && (isOpen() || m_tip->isVisible()))
            event->accept();
        break;
    }
    case QEvent::KeyPress:
        if (keyPress(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut:
    case QEvent::Wheel:
    case QEvent::MouseButtonPress: close(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

bool ScriptAssist::keyPress(QKeyEvent *event)
{
    if (isOpen()) {
        switch (event->key()) {
        case Qt::Key_Down: m_popup->moveRow(1); return true;
        case Qt::Key_Up: m_popup->moveRow(-1); return true;
        case Qt::Key_PageDown: m_popup->moveRow(9); return true;
        case Qt::Key_PageUp: m_popup->moveRow(-9); return true;
        case Qt::Key_Escape: close(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            if (event->modifiers() == Qt::NoModifier && m_popup->currentRow() >= 0) {
                accept();
                return true;
            }
            close();
            break;
        default: break;
        }
    }
    if (m_tip->isVisible() && event->key() == Qt::Key_Escape) {
        m_tip->hide();
        return true;
    }
    if (m_session->isActive() && m_session->keyPress(event))
        return true;
    if (m_editor.isReadOnly() || m_editor.cursors().isActive())
        return false;
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    m_typed = command ? QString() : event->text();
    if (!m_typed.isEmpty())
        m_delay.start();
    return false;
}

void ScriptAssist::afterTyping()
{
    if (!m_editor.hasFocus() || m_editor.cursors().isActive())
        return;
    updateTip();
    if (isOpen() || m_typed.size() != 1)
        return;
    const QChar typed = m_typed.front();
    m_typed.clear();
    const int position = m_editor.textCursor().position();
    if (!m_editor.structure().isCode(position)) {
        if (typed == u'\'' || typed == u'"')
            openPopup(false); // request.headers['
        return;
    }
    if (typed == u'.') {
        openPopup(false);
    } else if (isIdentifierPart(typed)) {
        int start = position;
        while (start > 0 && isIdentifierPart(m_editor.document()->characterAt(start - 1)))
            --start;
        if (position - start >= lettersBeforeHelp)
            openPopup(false);
    }
}

void ScriptAssist::openPopup(bool asked)
{
    const int position = m_editor.textCursor().position();
    m_found = completionsAt(code(), position, m_typings, m_facts, m_snippets);
    CompletionModel &model = m_popup->model();
    model.setItems(m_found.items);
    model.setFilter(m_found.prefix);
    const int count = model.rowCount();
    // Unasked, what is typed already is no help.
    if (count == 0 || (!asked && count == 1 && model.item(0).name == m_found.prefix))
        return close();
    m_popup->selectFirst();
    QTextCursor start = m_editor.textCursor();
    start.setPosition(m_found.from);
    const QRect rect = m_editor.cursorRect(start);
    m_popup->showAt(QRect(m_editor.viewport()->mapToGlobal(rect.topLeft()), rect.size()));
    m_tip->hide();
}

void ScriptAssist::refilter()
{
    if (m_applying)
        return;
    const int position = m_editor.textCursor().position();
    if (position < m_found.from || m_editor.textCursor().hasSelection())
        return close();
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(m_found.from, QTextCursor::KeepAnchor);
    const QString prefix = cursor.selectedText();
    const bool inString = !m_found.items.isEmpty() && !m_found.afterDot
        && m_editor.document()->characterAt(m_found.from - 1) != u'.';
    const bool word = std::all_of(prefix.begin(), prefix.end(), isIdentifierPart);
    const bool known = word
        || (inString
            && std::any_of(m_found.items.begin(), m_found.items.end(),
                           [&](const auto &item) { return item.name.startsWith(prefix); }));
    if (!known || (prefix.isEmpty() && m_found.prefix.size() > 0))
        return close();
    m_popup->model().setFilter(prefix);
    if (m_popup->model().rowCount() == 0)
        return close();
    m_popup->selectFirst();
}

void ScriptAssist::accept()
{
    const int row = m_popup->currentRow();
    if (row < 0)
        return close();
    const CompletionItem item = m_popup->model().item(row);
    close();
    m_applying = true;
    QTextCursor cursor = m_editor.textCursor();
    int from = m_found.from;
    if (item.indexed) {
        // a.x-y is no member: a["x-y"]
        if (m_editor.document()->characterAt(from - 1) == u'.') {
            const bool optional = from > 1 && m_editor.document()->characterAt(from - 2) == u'?';
            from -= optional ? 0 : 1;
        }
        cursor.setPosition(from, QTextCursor::KeepAnchor);
        cursor.insertText(item.insert.isEmpty()
                              ? u"['%1']"_s.arg(QString(item.name).replace(u'\'', u"\\'"_s))
                              : item.insert);
        m_editor.setTextCursor(cursor);
    } else if (!item.insert.isEmpty()) {
        m_session->insert(item.insert, from);
    } else {
        cursor.setPosition(from, QTextCursor::KeepAnchor);
        const bool call = item.kind == CompletionItem::Kind::Method
            && m_editor.document()->characterAt(m_editor.textCursor().position()) != u'(';
        cursor.insertText(call ? item.name + u"()"_s : item.name);
        if (call && !item.detail.contains(u"()"_s))
            cursor.movePosition(QTextCursor::PreviousCharacter);
        m_editor.setTextCursor(cursor);
    }
    m_applying = false;
    m_editor.ensureCursorVisible();
    m_delay.start(); // The signature, when it is a call
}

void ScriptAssist::close()
{
    m_popup->hide();
    m_tip->hide();
}

void ScriptAssist::updateTip()
{
    if (isOpen())
        return;
    const std::optional<CallTip> tip =
        callTipAt(code(), m_editor.textCursor().position(), m_typings, m_facts);
    if (!tip) {
        m_tip->hide();
        return;
    }
    m_tip->setText(tipText(*tip));
    m_tip->adjustSize();
    const QRect rect = m_editor.cursorRect();
    m_tip->move(m_editor.viewport()->mapToGlobal(rect.topLeft()) - QPoint(0, m_tip->height() + 4));
    m_tip->show();
}

} // namespace hooksmith::ui
