// SPDX-License-Identifier: MIT
#include "ui/problems/listpane.h"

#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace hooksmith::ui {

ListPane::ListPane(const Words &words, QWidget *parent) : QWidget(parent)
{
    m_view = new QTreeView;
    m_view->setObjectName(words.objectName);
    m_view->setProperty("searchable", true);
    m_view->setAccessibleName(words.accessibleName);
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    auto *empty = new EmptyState;
    empty->set(words.nothing);
    m_stack = new QStackedWidget;
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void ListPane::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this,
            [this, model] { m_stack->setCurrentIndex(model->rowCount() ? 1 : 0); });
}

} // namespace hooksmith::ui
