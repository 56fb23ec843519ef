// SPDX-License-Identifier: MIT
#include "ui/mainwindow/workspacepane.h"

#include "ui/documents/documents.h"
#include "ui/mainwindow/workspacemodel.h"
#include "ui/widgets/emptystate.h"

#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

WorkspacePane::WorkspacePane(Documents &documents, QWidget *parent) : QWidget(parent)
{
    m_model = new WorkspaceModel(documents, this);
    m_view = new QTreeView;
    m_view->setObjectName(u"workspaceTree"_s);
    m_view->setAccessibleName(tr("Workspace"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(16);
    m_view->setExpandsOnDoubleClick(true);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&documents, &Documents::modifiedChanged, m_model, &WorkspaceModel::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_quiet)
                    Q_EMIT selected(current.data(WorkspaceModel::SlugRole).toString(),
                                    current.data(WorkspaceModel::SampleRole).toString());
            });
}

void WorkspacePane::reload()
{
    m_quiet = true;
    m_model->reload();
    m_view->expandAll();
    m_quiet = false;
    m_stack->setCurrentIndex(m_model->rowCount() ? 1 : 0);
}

void WorkspacePane::select(const QString &slug, const QString &sample)
{
    m_quiet = true;
    m_view->setCurrentIndex(m_model->indexOf(slug, sample));
    m_quiet = false;
}

} // namespace hooksmith::ui
