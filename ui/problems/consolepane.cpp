// SPDX-License-Identifier: MIT
#include "ui/problems/consolepane.h"

#include "ui/problems/consolemodel.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

ConsolePane::ConsolePane(QWidget *parent) : QWidget(parent)
{
    m_model = new ConsoleModel(this);
    m_view = new QTreeView;
    m_view->setObjectName(u"console"_s);
    m_view->setProperty("searchable", true);
    m_view->setAccessibleName(tr("Console"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setHeaderHidden(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ConsoleModel::Text, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ConsoleModel::Line, QHeaderView::ResizeToContents);
    auto *copy = new QAction(tr("Copy all"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->plainText()); });

    auto *empty = new EmptyState;
    empty->set(tr("What the script prints with console.log() appears here."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    const auto go = [this](const QModelIndex &index) {
        if (const int line = m_model->lineOf(index))
            Q_EMIT lineActivated(line);
    };
    connect(m_view, &QTreeView::activated, this, go);
    connect(m_view, &QTreeView::clicked, this, [this, go](const QModelIndex &index) {
        if (index.column() == ConsoleModel::Line)
            go(index);
    });
}

void ConsolePane::setResult(const RunResult &result)
{
    m_model->setResult(result);
    m_stack->setCurrentIndex(m_model->rowCount() ? 1 : 0);
}

} // namespace hooksmith::ui
