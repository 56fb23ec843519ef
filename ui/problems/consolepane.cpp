// SPDX-License-Identifier: MIT
#include "ui/problems/consolepane.h"

#include "ui/problems/consolemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

ConsolePane::ConsolePane(QWidget *parent)
    : ListPane({u"console"_s, tr("Console"),
                tr("What the script prints with console.log() appears here.")},
               parent)
{
    m_model = new ConsoleModel(this);
    setModel(m_model);
    view().setHeaderHidden(true);
    view().setSelectionMode(QAbstractItemView::ExtendedSelection);
    view().header()->setSectionResizeMode(ConsoleModel::Text, QHeaderView::Stretch);
    view().header()->setSectionResizeMode(ConsoleModel::Line, QHeaderView::ResizeToContents);
    auto *copy = new QAction(tr("Copy all"), &view());
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view().addAction(copy);
    view().setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->plainText()); });
    const auto go = [this](const QModelIndex &index) {
        if (const int line = m_model->lineOf(index))
            Q_EMIT lineActivated(line);
    };
    connect(&view(), &QTreeView::activated, this, go);
    connect(&view(), &QTreeView::clicked, this, [go](const QModelIndex &index) {
        if (index.column() == ConsoleModel::Line)
            go(index);
    });
}

void ConsolePane::setResult(const RunResult &result)
{
    m_model->setResult(result);
}

} // namespace hooksmith::ui
