// SPDX-License-Identifier: MIT
#include "ui/scripteditor/findbar.h"

#include "ui/theme/icons.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int mostMarkedHits = 2000; // More would make every key press slow; the count goes on

QToolButton *toggle(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    // As narrow as its text: in a narrow pane the room belongs to what is searched for.
    if (!text.isEmpty())
        button->setFixedWidth(qMax(22, button->fontMetrics().horizontalAdvance(text) + 10));
    return button;
}

/// The replacement for a match: $1, $& and $$ as in JavaScript, \\n and \\t.
QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString out;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        const QChar next = i + 1 < replacement.size() ? replacement.at(i + 1) : QChar();
        if (c == u'$' && next.isDigit()) {
            qsizetype end = i + 1;
            while (end < replacement.size() && end < i + 3 && replacement.at(end).isDigit())
                ++end;
            int group = replacement.mid(i + 1, end - i - 1).toInt();
            if (group > match.regularExpression().captureCount() && end == i + 3) {
                group /= 10; // $12 with one group is $1 and a 2
                --end;
            }
            out += match.captured(group);
            i = end - 1;
        } else if (c == u'$' && (next == u'&' || next == u'$')) {
            out += next == u'&' ? match.captured() : u"$"_s;
            ++i;
        } else if (c == u'\\' && (next == u'n' || next == u't' || next == u'\\')) {
            out += next == u'n' ? u'\n' : next == u't' ? u'\t' : u'\\';
            ++i;
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

FindBar::FindBar(QWidget &view, QWidget *parent) : QWidget(parent)
{
    m_find = new QLineEdit;
    m_find->setObjectName(u"findText"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Text to find"));
    m_find->setClearButtonEnabled(true);
    m_case = toggle(u"Aa"_s, tr("Match case"));
    m_case->setObjectName(u"findCase"_s);
    m_word = toggle(u"ab|"_s, tr("Whole words"));
    m_regex = toggle(u".*"_s, tr("Regular expression"));
    m_regex->setObjectName(u"findRegex"_s);
    m_selection = toggle(u"[ ]"_s, tr("Only in the selection"));
    m_selection->setObjectName(u"findScope"_s);
    m_count = new QLabel;
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(999).arg(999)));
    auto *previous = toggle({}, tr("Find previous (Shift+F3)"));
    auto *next = toggle({}, tr("Find next (F3)"));
    auto *closeButton = toggle({}, tr("Close the search (Esc)"));
    for (QToolButton *button : {previous, next, closeButton})
        button->setCheckable(false);
    previous->setIcon(themedIcon(u"previous"_s));
    next->setIcon(themedIcon(u"next"_s));
    closeButton->setIcon(themedIcon(u"close"_s));

    auto *findRow = new QHBoxLayout;
    findRow->setSpacing(2);
    findRow->addWidget(m_find, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_word),
                            static_cast<QWidget *>(m_regex), static_cast<QWidget *>(m_selection),
                            static_cast<QWidget *>(m_count), static_cast<QWidget *>(previous),
                            static_cast<QWidget *>(next), static_cast<QWidget *>(closeButton)})
        findRow->addWidget(widget);

    m_replaceRow = new QWidget;
    m_replace = new QLineEdit;
    m_replace->setObjectName(u"replaceText"_s);
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Text to put in its place"));
    auto *one = new QPushButton(tr("Replace"));
    auto *all = new QPushButton(tr("Replace all"));
    all->setObjectName(u"replaceAll"_s);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(4);
    replaceRow->addWidget(m_replace, 1);
    replaceRow->addWidget(one);
    replaceRow->addWidget(all);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addLayout(findRow);
    layout->addWidget(m_replaceRow);
    hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(120);
    connect(&m_delay, &QTimer::timeout, this, &FindBar::refresh);
    const auto later = [this] { m_delay.start(); };
    connect(m_find, &QLineEdit::textChanged, this, later);
    setView(view);
    for (QToolButton *button : {m_case, m_word, m_regex})
        connect(button, &QToolButton::toggled, this, later);
    connect(m_selection, &QToolButton::toggled, this, [this](bool on) {
        const TextSpan chosen = m_target->selection();
        m_scopeStart = on ? chosen.start : -1;
        m_scopeEnd = on ? chosen.end : -1;
        refresh();
    });
    connect(previous, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(next, &QToolButton::clicked, this, [this] { findNext(); });
    connect(closeButton, &QToolButton::clicked, this, [this] { hide(); });
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
}

FindBar *FindBar::over(QWidget &view)
{
    if (auto *known = view.findChild<FindBar *>(QString(), Qt::FindDirectChildrenOnly))
        return known;
    auto *bar = new FindBar(view, &view);
    bar->m_lies = true;
    bar->setBackgroundRole(QPalette::Window);
    bar->setAutoFillBackground(true);
    view.installEventFilter(bar);
    return bar;
}

void FindBar::setView(QWidget &view)
{
    if (m_target && &m_target->view() == &view)
        return;
    if (m_target)
        m_target->mark({});
    m_target = FindTarget::of(view);
    Q_ASSERT(m_target);
    connect(m_target.get(), &FindTarget::changed, this, [this] {
        if (isVisible())
            m_delay.start();
    });
    if (isVisible())
        refresh();
}

void FindBar::place()
{
    // Beside the scroll bars, which go on working.
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&m_target->view());
    if (!area)
        return;
    const QRect text = area->viewport()->geometry();
    const int height = sizeHint().height();
    setGeometry(0, m_above ? 0 : text.bottom() + 1 - height, text.right() + 1, height);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void FindBar::open(bool withReplace)
{
    m_replaceRow->setVisible(withReplace && m_target->editable());
    const TextSpan chosen = m_target->selection();
    const QString selected = m_target->text().mid(chosen.start, chosen.end - chosen.start);
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_find->setText(selected);
    if (m_lies)
        place();
    show();
    raise();
    m_find->setFocus();
    m_find->selectAll();
    refresh();
}

QRegularExpression FindBar::pattern() const
{
    QString text = m_find->text();
    if (!m_regex->isChecked())
        text = QRegularExpression::escape(text);
    if (m_word->isChecked())
        text = u"\\b(?:%1)\\b"_s.arg(text);
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (!m_case->isChecked())
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(text, options);
}

void FindBar::refresh()
{
    m_delay.stop();
    m_hitCount = 0;
    QList<TextSpan> hits;
    if (m_find->text().isEmpty()) {
        m_count->clear();
        m_target->mark(hits);
        return;
    }
    const QRegularExpression search = pattern();
    if (!search.isValid()) {
        m_count->setText(tr("Not a valid expression"));
        m_count->setAccessibleDescription(search.errorString());
        m_count->setToolTip(search.errorString());
        m_target->mark(hits);
        return;
    }
    m_count->setToolTip({});
    const int here = m_target->selection().start;
    int current = 0;
    const QList<QRegularExpressionMatch> matches = allMatches();
    for (const QRegularExpressionMatch &match : matches) {
        const int start = int(match.capturedStart());
        const int end = int(match.capturedEnd());
        ++m_hitCount;
        if (start <= here)
            current = m_hitCount;
        if (hits.size() < mostMarkedHits)
            hits.append({start, end});
    }
    m_count->setText(m_hitCount ? tr("%1 of %2").arg(qMax(1, current)).arg(m_hitCount)
                                : tr("Not found"));
    m_target->mark(hits);
}

void FindBar::findNext(bool backwards)
{
    const QList<QRegularExpressionMatch> matches = allMatches();
    if (matches.isEmpty()) {
        refresh();
        return;
    }
    const TextSpan here = m_target->selection();
    // Behind (before) what is selected; once round at the end.
    qsizetype index = -1;
    if (backwards) {
        for (qsizetype i = matches.size() - 1; i >= 0 && index < 0; --i) {
            if (matches.at(i).capturedEnd() <= here.start)
                index = i;
        }
        if (index < 0)
            index = matches.size() - 1;
    } else {
        for (qsizetype i = 0; i < matches.size() && index < 0; ++i) {
            if (matches.at(i).capturedStart() >= here.end)
                index = i;
        }
        if (index < 0)
            index = 0;
    }
    go({int(matches.at(index).capturedStart()), int(matches.at(index).capturedEnd())});
    refresh();
}

void FindBar::go(TextSpan span)
{
    m_target->select(span);
    auto *area = qobject_cast<QAbstractScrollArea *>(&m_target->view());
    if (!m_lies || !area)
        return;
    // What is found must not lie below the bar: a few more lines, and it is above; in the last
    // lines the bar makes room itself.
    if (std::exchange(m_above, false))
        place();
    const int step = qobject_cast<const QPlainTextEdit *>(area) ? 1 : fontMetrics().lineSpacing();
    QScrollBar *bar = area->verticalScrollBar();
    const auto isBelow = [this] { return m_target->place().bottom() >= y(); };
    for (int i = 0; i < 8 && isBelow() && bar->value() < bar->maximum(); ++i)
        bar->setValue(bar->value() + step);
    if (!isBelow())
        return;
    m_above = true;
    place();
}

QList<QRegularExpressionMatch> FindBar::allMatches() const
{
    QList<QRegularExpressionMatch> list;
    const QRegularExpression search = pattern();
    if (m_find->text().isEmpty() || !search.isValid())
        return list;
    QRegularExpressionMatchIterator matches = search.globalMatch(m_target->text());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool inScope = m_scopeStart < 0
            || (match.capturedStart() >= m_scopeStart && match.capturedEnd() <= m_scopeEnd);
        if (match.capturedLength() > 0 && inScope)
            list.append(match);
    }
    return list;
}

QString FindBar::replacementFor(const QRegularExpressionMatch &match) const
{
    return m_regex->isChecked() ? expanded(m_replace->text(), match) : m_replace->text();
}

void FindBar::replaceOne()
{
    QTextDocument *document = m_target->editable();
    if (!document)
        return;
    const TextSpan selected = m_target->selection();
    const QList<QRegularExpressionMatch> matches = allMatches();
    for (const QRegularExpressionMatch &match : matches) {
        if (match.capturedStart() != selected.start || match.capturedEnd() != selected.end)
            continue;
        QTextCursor cursor(document);
        cursor.setPosition(selected.start);
        cursor.setPosition(selected.end, QTextCursor::KeepAnchor);
        const QString text = replacementFor(match);
        cursor.insertText(text);
        if (m_scopeStart >= 0)
            m_scopeEnd += int(text.size() - match.capturedLength());
        m_target->select({cursor.position(), cursor.position()});
        break;
    }
    findNext();
}

void FindBar::replaceAll()
{
    QTextDocument *document = m_target->editable();
    const QList<QRegularExpressionMatch> matches = allMatches();
    if (matches.isEmpty() || !document)
        return;
    const QString whole = m_target->text();
    const int start = int(matches.constFirst().capturedStart());
    const int end = int(matches.constLast().capturedEnd());
    QString text;
    qsizetype done = start;
    for (const QRegularExpressionMatch &match : matches) {
        text += whole.mid(done, match.capturedStart() - done) + replacementFor(match);
        done = match.capturedEnd();
    }
    if (m_scopeStart >= 0)
        m_scopeEnd += int(text.size()) - (end - start);
    QTextCursor cursor(document);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(text); // One step of undo
    refresh();
    // Afterwards none is left, mostly: then the count says what was done.
    if (m_hitCount == 0)
        m_count->setText(tr("%n replaced", nullptr, int(matches.size())));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_replace->hasFocus())
            replaceOne();
        else
            findNext(event->modifiers() & Qt::ShiftModifier);
    } else if (!m_lies) {
        QWidget::keyPressEvent(event);
    } // Else: the text below must not take the keys that a field here has no use for
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Gone with its pane, which comes back or is being destroyed: not closed.
    if (parentWidget() && !parentWidget()->isVisible())
        return;
    m_selection->setChecked(false);
    m_target->mark({});
    m_target->view().setFocus();
}

} // namespace hooksmith::ui
