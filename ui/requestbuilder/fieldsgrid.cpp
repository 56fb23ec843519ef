// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/fieldsgrid.h"

#include "core/exchange/headernames.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/variableassist.h"

#include <QAction>
#include <QCompleter>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int leastHeight = 32; ///< A row or two

/// Editors of cells: names and values that are usual are proposed, and variables after "{{".
class FieldDelegate : public QStyledItemDelegate
{
public:
    FieldDelegate(const WorkspaceVariables &variables, QObject *parent)
        : QStyledItemDelegate(parent), m_variables(variables)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setObjectName(u"fieldEditor"_s);
        line->setFrame(false);
        line->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        const auto *model = static_cast<const FieldsModel *>(index.model());
        if (model->kind() == FieldsModel::Kind::Headers) {
            const QStringList words = index.column() == FieldsModel::Name
                ? knownHeaderNames()
                : usualHeaderValues(
                    index.siblingAtColumn(FieldsModel::Name).data(Qt::EditRole).toString());
            if (!words.isEmpty()) {
                auto *completer = new QCompleter(words, line);
                completer->setCaseSensitivity(Qt::CaseInsensitive);
                completer->setFilterMode(index.column() == FieldsModel::Name ? Qt::MatchContains
                                                                             : Qt::MatchStartsWith);
                line->setCompleter(completer);
            }
        }
        new VariableAssist(*line, m_variables);
        return line;
    }

private:
    const WorkspaceVariables &m_variables;
};

} // namespace

FieldsGrid::FieldsGrid(FieldsModel::Kind kind, const QString &objectName,
                       const QString &accessibleName, const WorkspaceVariables &variables,
                       QWidget *parent)
    : QWidget(parent), m_variables(variables)
{
    m_model = new FieldsModel(kind, this);
    m_model->setNoteSource([this](const QString &text) {
        return m_variablesEnabled ? variableNote(text, m_variables) : FieldNote();
    });
    m_view = new QTableView;
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(accessibleName);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FieldDelegate(variables, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setColumnWidth(FieldsModel::Name, 150);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false);
    auto *remove = new QAction(tr("Remove"), m_view);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &FieldsGrid::removeSelected);
    m_view->installEventFilter(this);

    m_text = new QPlainTextEdit;
    m_text->setLayoutDirection(Qt::LeftToRight); // As it is sent
    m_text->setObjectName(objectName + u"Text"_s);
    m_text->setAccessibleName(tr("%1, as text").arg(accessibleName));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(kind == FieldsModel::Kind::Headers
                                   ? tr("Name: value\n# Switched-off: value")
                                   : tr("name=value\n# switched-off=value"));
    m_stack = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_text)})
        page->setMinimumHeight(leastHeight); // A low window scrolls
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_text);
    m_bulk = new QToolButton;
    m_bulk->setObjectName(objectName + u"Bulk"_s);
    m_bulk->setText(tr("As text"));
    m_bulk->setToolTip(tr("Edit all of them as text, a line for each"));
    m_bulk->setAccessibleName(tr("%1: edit as text").arg(accessibleName));
    m_bulk->setCheckable(true);
    m_bulk->setAutoRaise(true);
    m_strip = new QHBoxLayout;
    m_strip->setContentsMargins(6, 3, 6, 3);
    m_strip->setSpacing(6);
    m_strip->addStretch(1);
    m_strip->addWidget(m_bulk);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(m_strip);

    connect(m_bulk, &QToolButton::toggled, this, &FieldsGrid::showText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_model->setText(m_text->toPlainText());
    });
    connect(m_model, &FieldsModel::edited, this, &FieldsGrid::edited);
    connect(&variables, &WorkspaceVariables::changed, m_model, &FieldsModel::refreshNotes);
}

void FieldsGrid::setRows(const QList<FieldRow> &rows)
{
    if (rows == m_model->rows())
        return;
    const QModelIndex current = m_view->currentIndex();
    m_model->setRows(rows);
    // Undo and the address's own field bring new rows; the place in the grid stays.
    if (current.isValid() && current.row() < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(current.row(), current.column()));
    if (m_bulk->isChecked())
        showText(true);
}

void FieldsGrid::setVariablesEnabled(bool enabled)
{
    m_variablesEnabled = enabled;
    m_model->refreshNotes();
}

void FieldsGrid::addControl(QWidget *widget)
{
    m_strip->insertWidget(m_controls++, widget);
}

bool FieldsGrid::eventFilter(QObject *watched, QEvent *event)
{
    // Any other key begins an edit.
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldsGrid::showText(bool asText)
{
    if (asText) {
        m_filling = true;
        m_text->setPlainText(m_model->toText());
        m_filling = false;
    }
    m_stack->setCurrentWidget(asText ? static_cast<QWidget *>(m_text) : m_view);
}

void FieldsGrid::removeSelected()
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows.append(m_view->currentIndex().row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_model->removeRows(row, 1);
}

} // namespace hooksmith::ui
