// SPDX-License-Identifier: MIT
#include "ui/problems/problemspane.h"

#include <QHeaderView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

ProblemsPane::ProblemsPane(QWidget *parent)
    : ListPane({u"problems"_s, tr("Problems"), tr("No problems.")}, parent)
{
    m_model = new ProblemsModel(this);
    setModel(m_model);
    view().setUniformRowHeights(true);
    view().header()->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    view().header()->setSectionResizeMode(ProblemsModel::Where, QHeaderView::ResizeToContents);
    view().header()->setSectionResizeMode(ProblemsModel::Rule, QHeaderView::ResizeToContents);
    connect(&view(), &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(m_model->problems().at(index.row()));
    });
}

void ProblemsPane::step(int direction)
{
    const int count = m_model->rowCount();
    if (!count)
        return;
    const QModelIndex current = view().currentIndex();
    const int start = current.isValid() ? current.row() + direction : (direction > 0 ? 0 : -1);
    const int row = (start + count) % count;
    view().setCurrentIndex(m_model->index(row, 0));
    Q_EMIT activated(m_model->problems().at(row));
}

} // namespace hooksmith::ui
