// SPDX-License-Identifier: MIT
#include "ui/mainwindow/workspacepane.h"

#include "ui/actions/actions.h"
#include "ui/documents/documents.h"
#include "ui/mainwindow/workspacemodel.h"
#include "ui/widgets/emptystate.h"

#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// A tree of more rows than this opens with its samples hidden.
constexpr int mostExpanded = 400;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

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
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 comes through the action
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setAcceptDrops(true);
    m_view->viewport()->installEventFilter(this);
    m_empty = new EmptyState;
    m_empty->setAcceptDrops(true);
    m_empty->installEventFilter(this);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&documents, &Documents::modifiedChanged, m_model, &WorkspaceModel::refresh);
    connect(m_model, &WorkspaceModel::renamed, this, &WorkspacePane::renamed);
    connect(m_view, &QWidget::customContextMenuRequested, this, &WorkspacePane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || m_quiet)
                    return;
                m_telling = true;
                Q_EMIT selected(current.data(WorkspaceModel::SlugRole).toString(),
                                current.data(WorkspaceModel::SampleRole).toString());
                m_telling = false;
            });
    const auto slugAt = [](const QModelIndex &index) {
        return index.data(WorkspaceModel::SlugRole).toString();
    };
    connect(m_view, &QTreeView::collapsed, this, [this, slugAt](const QModelIndex &index) {
        if (!m_quiet && !m_collapsed.contains(slugAt(index)))
            m_collapsed.append(slugAt(index));
    });
    connect(m_view, &QTreeView::expanded, this, [this, slugAt](const QModelIndex &index) {
        if (!m_quiet)
            m_collapsed.removeAll(slugAt(index));
    });
}

void WorkspacePane::setActions(const Actions &actions)
{
    m_actions = &actions;
    for (const auto id : {"file.rename"_L1, "file.delete"_L1})
        actions.giveTo(id, m_view);
}

void WorkspacePane::showMenu(const QPoint &position)
{
    if (!m_actions)
        return;
    const QModelIndex index = m_view->indexAt(position);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"workspaceMenu"_s);
    const auto add = [this, menu](QLatin1StringView id) { menu->addAction(m_actions->action(id)); };
    if (index.isValid()) {
        add("file.rename"_L1);
        add("file.duplicate"_L1);
        add("file.delete"_L1);
        menu->addSeparator();
        add("file.newSample"_L1);
        add("file.properties"_L1);
        add("test.runIntegration"_L1);
        add("relay.copyCurl"_L1);
        menu->addSeparator();
        add("file.reveal"_L1);
        menu->addSeparator();
    }
    add("file.new"_L1);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void WorkspacePane::reload()
{
    m_quiet = true;
    m_model->reload();
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_model->rowCount(m_model->index(row, 0));
    if (rows <= mostExpanded) {
        m_view->expandAll();
        setCollapsed(m_collapsed);
    }
    m_quiet = false;
    m_stack->setCurrentIndex(m_model->rowCount() ? 1 : 0);
}

QStringList WorkspacePane::collapsed() const
{
    return m_collapsed;
}

void WorkspacePane::setCollapsed(const QStringList &slugs)
{
    const bool quiet = std::exchange(m_quiet, true);
    m_collapsed = slugs;
    for (const QString &slug : slugs)
        m_view->collapse(m_model->indexOf(slug));
    m_quiet = quiet;
}

void WorkspacePane::select(const QString &slug, const QString &sample)
{
    // An integration that the person chose, as such, stays chosen while its sample is shown.
    if (m_telling && slug == currentSlug())
        return;
    m_quiet = true;
    m_view->setCurrentIndex(m_model->indexOf(slug, sample));
    m_quiet = false;
}

QString WorkspacePane::currentSlug() const
{
    return m_view->currentIndex().data(WorkspaceModel::SlugRole).toString();
}

QString WorkspacePane::currentSample() const
{
    return m_view->currentIndex().data(WorkspaceModel::SampleRole).toString();
}

void WorkspacePane::rename()
{
    if (m_view->currentIndex().isValid()) {
        m_view->setFocus();
        m_view->edit(m_view->currentIndex());
    }
}

bool WorkspacePane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (localFiles(*drag->mimeData()).isEmpty())
            break;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = localFiles(*drop->mimeData());
        if (paths.isEmpty())
            break;
        const QModelIndex index = watched == m_view->viewport()
            ? m_view->indexAt(drop->position().toPoint())
            : QModelIndex();
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(index.data(WorkspaceModel::SlugRole).toString(), paths);
        return true;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hooksmith::ui
