// SPDX-License-Identifier: MIT
#include "ui/relay/trafficlist.h"

#include "ui/relay/trafficmodel.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int goodOutcomeWidth = 220;
constexpr int leastOutcomeWidth = 120;

} // namespace

TrafficList::TrafficList(TrafficModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"traffic"_s);
    setAccessibleName(tr("Deliveries"));
    setModel(&model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    makeColumns();
    m_nothing = new QLabel(tr("No delivery matches the filter."), viewport());
    m_nothing->setObjectName(u"trafficNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_nothing->hide();

    connect(&model, &TrafficModel::filtered, this, &TrafficList::sayNothingMatches);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &TrafficList::sayNothingMatches);
    connect(&model, &QAbstractItemModel::modelReset, this, &TrafficList::sayNothingMatches);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first) {
                m_top = first == 0 && !m_following ? indexAt(QPoint(0, 0)) : QModelIndex();
            });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_top.isValid())
            scrollTo(m_top, QAbstractItemView::PositionAtTop);
    });
}

void TrafficList::keyPressEvent(QKeyEvent *event)
{
    // A slash is typed with Shift on many keyboards; a letter with Shift is another one.
    const bool letter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    const Qt::KeyboardModifiers allowed =
        letter ? Qt::NoModifier : Qt::ShiftModifier | Qt::KeypadModifier;
    const auto then = m_keys.constFind(event->key());
    if (then == m_keys.constEnd() || (event->modifiers() & ~allowed)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
    (*then)();
}

void TrafficList::makeColumns()
{
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(36);
    const std::pair<TrafficModel::Column, int> widths[] = {
        {TrafficModel::Time, 84},      {TrafficModel::Name, 120},    {TrafficModel::Request, 170},
        {TrafficModel::Provider, 84},  {TrafficModel::Event, 104},   {TrafficModel::Size, 76},
        {TrafficModel::Status, 56},    {TrafficModel::Duration, 72}, {TrafficModel::Forwarded, 150},
        {TrafficModel::Signature, 84}, {TrafficModel::Marks, 84}};
    for (const auto &[column, width] : widths)
        setColumnWidth(column, width);
    header()->setSectionResizeMode(TrafficModel::OutcomeText, QHeaderView::Stretch);
}

QStringList TrafficList::chosenIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_model.idAt(row.row()));
    return ids;
}

QString TrafficList::currentId() const
{
    return m_model.idAt(currentIndex().row());
}

void TrafficList::step(int rows)
{
    const int row = qBound(0, currentIndex().row() + rows, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(row, 0));
}

void TrafficList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    m_nothing->setGeometry(viewport()->rect());
}

/// The outcome keeps room enough to be read: what the details say as well makes way for it.
void TrafficList::fitColumns()
{
    const QHeaderView *sections = header();
    // Of a hidden section the header knows no size.
    int others = 0;
    for (int column = 0; column < TrafficModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            m_columnWidths[column] = sections->sectionSize(column);
        if (column != TrafficModel::OutcomeText)
            others += m_columnWidths.value(column);
    }
    const auto makeWay = [&](TrafficModel::Column column, int outcomeWidth) {
        const bool hide = others + outcomeWidth > viewport()->width();
        if (hide)
            others -= m_columnWidths.value(column);
        setColumnHidden(column, hide);
    };
    for (const auto column :
         {TrafficModel::Request, TrafficModel::Signature, TrafficModel::Duration,
          TrafficModel::Size, TrafficModel::Provider, TrafficModel::Marks, TrafficModel::Name})
        makeWay(column, goodOutcomeWidth);
    // Beside the details of a narrow window; the sign at the left tells what is held or given up.
    for (const auto column : {TrafficModel::Forwarded, TrafficModel::Event})
        makeWay(column, leastOutcomeWidth);
}

void TrafficList::sayNothingMatches()
{
    m_nothing->setVisible(m_model.rowCount() == 0 && m_model.total() > 0 && !m_model.isFiltering());
}

} // namespace hooksmith::ui
