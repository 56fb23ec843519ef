// SPDX-License-Identifier: MIT
#include "ui/scripteditor/findtarget.h"

#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace hooksmith::ui {

namespace {

const char searchable[] = "searchable";

/// QPlainTextEdit and QTextEdit have the same functions and no base class that has them.
template <class View>
class TextTarget : public FindTarget
{
public:
    explicit TextTarget(View &view) : m_view(view)
    {
        connect(&view, &View::textChanged, this, &FindTarget::changed);
    }
    QWidget &view() override { return m_view; }
    QString text() const override { return m_view.toPlainText(); }
    TextSpan selection() const override
    {
        const QTextCursor cursor = m_view.textCursor();
        return {cursor.selectionStart(), cursor.selectionEnd()};
    }
    void select(TextSpan span) override
    {
        m_view.setTextCursor(cursorOf(span));
        m_view.ensureCursorVisible();
    }
    QRect place() const override
    {
        return m_view.cursorRect().translated(m_view.viewport()->pos());
    }
    void mark(const QList<TextSpan> &hits) override
    {
        QList<QTextCursor> cursors;
        for (const TextSpan &hit : hits)
            cursors.append(cursorOf(hit));
        if (auto *code = qobject_cast<CodeEditor *>(&m_view)) {
            code->setHits(cursors);
            return;
        }
        QList<QTextEdit::ExtraSelection> selections;
        for (const QTextCursor &cursor : std::as_const(cursors)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = cursor;
            selection.format.setBackground(tones(m_view.palette()).found);
            selections.append(selection);
        }
        m_view.setExtraSelections(selections);
    }
    QTextDocument *editable() override { return m_view.isReadOnly() ? nullptr : m_view.document(); }

private:
    QTextCursor cursorOf(TextSpan span) const
    {
        QTextCursor cursor(m_view.document());
        const int end = m_view.document()->characterCount() - 1;
        cursor.setPosition(qMin(span.start, end));
        cursor.setPosition(qMin(span.end, end), QTextCursor::KeepAnchor);
        return cursor;
    }

    View &m_view;
};

/// The rows of a list, a line each.
class RowsTarget : public FindTarget
{
public:
    explicit RowsTarget(QAbstractItemView &view) : m_view(view)
    {
        const QAbstractItemModel *model = view.model();
        connect(model, &QAbstractItemModel::modelReset, this, &FindTarget::changed);
        connect(model, &QAbstractItemModel::rowsInserted, this, &FindTarget::changed);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FindTarget::changed);
        connect(model, &QAbstractItemModel::dataChanged, this, &FindTarget::changed);
    }
    QWidget &view() override { return m_view; }
    QString text() const override
    {
        QStringList lines;
        for (int row = 0; row < m_view.model()->rowCount(); ++row)
            lines.append(line(row));
        return lines.join(u'\n');
    }
    TextSpan selection() const override
    {
        const int current = m_view.currentIndex().row();
        if (current < 0)
            return {};
        if (current == m_row)
            return m_span; // The hit in it that was gone to
        int start = 0;
        for (int row = 0; row < current; ++row)
            start += int(line(row).size()) + 1;
        return {start, start};
    }
    void select(TextSpan span) override
    {
        int row = 0;
        const int rows = m_view.model()->rowCount();
        for (int end = 0; row < rows; ++row) {
            end += int(line(row).size()) + 1;
            if (span.start < end)
                break;
        }
        const QModelIndex index = m_view.model()->index(qMin(row, rows - 1), 0);
        m_view.setCurrentIndex(index);
        m_view.scrollTo(index);
        m_row = index.row();
        m_span = span;
    }
    QRect place() const override
    {
        return m_view.visualRect(m_view.currentIndex()).translated(m_view.viewport()->pos());
    }
    void mark(const QList<TextSpan> &) override { } // The current row is what one sees
    QTextDocument *editable() override { return nullptr; }

private:
    QString line(int row) const
    {
        QString text = m_view.model()->index(row, 0).data().toString();
        return text.replace(u'\n', u' ');
    }

    QAbstractItemView &m_view;
    int m_row = -1;
    TextSpan m_span;
};

} // namespace

bool FindTarget::canSearch(const QWidget *view)
{
    return qobject_cast<const QPlainTextEdit *>(view) || qobject_cast<const QTextEdit *>(view)
        || (qobject_cast<const QAbstractItemView *>(view) && view->property(searchable).toBool());
}

std::unique_ptr<FindTarget> FindTarget::of(QWidget &view)
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(&view))
        return std::make_unique<TextTarget<QPlainTextEdit>>(*plain);
    if (auto *rich = qobject_cast<QTextEdit *>(&view))
        return std::make_unique<TextTarget<QTextEdit>>(*rich);
    auto *rows = qobject_cast<QAbstractItemView *>(&view);
    if (rows && canSearch(rows))
        return std::make_unique<RowsTarget>(*rows);
    return nullptr;
}

} // namespace hooksmith::ui
