// SPDX-License-Identifier: MIT
#include "ui/problems/problemspane.h"

#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

ProblemsPane::ProblemsPane(QWidget *parent) : QWidget(parent)
{
    m_model = new ProblemsModel(this);
    m_view = new QTreeView;
    m_view->setObjectName(u"problems"_s);
    m_view->setProperty("searchable", true);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ProblemsModel::Where, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ProblemsModel::Rule, QHeaderView::ResizeToContents);
    auto *empty = new EmptyState;
    empty->set(tr("No problems."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_stack->setCurrentIndex(m_model->rowCount() ? 1 : 0); });
    const auto activate = [this](const QModelIndex &index) {
        Q_EMIT activated(m_model->problems().at(index.row()));
    };
    connect(m_view, &QTreeView::activated, this, activate);
}

void ProblemsPane::step(int direction)
{
    const int count = m_model->rowCount();
    if (!count)
        return;
    const QModelIndex current = m_view->currentIndex();
    const int start = current.isValid() ? current.row() + direction : (direction > 0 ? 0 : -1);
    const int row = (start + count) % count;
    m_view->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT activated(m_model->problems().at(row));
}

} // namespace hooksmith::ui
