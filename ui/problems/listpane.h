// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QStackedWidget;
class QTreeView;

namespace hooksmith::ui {

/// A list that Ctrl+F searches; while it has no rows, a sentence stands in its place.
class ListPane : public QWidget
{
    Q_OBJECT
protected:
    struct Words
    {
        QString objectName; ///< Of the list
        QString accessibleName;
        QString nothing; ///< While there are no rows
    };
    /// `model` must outlive the pane's list: a child of the pane does.
    ListPane(const Words &words, QWidget *parent);
    void setModel(QAbstractItemModel *model);
    QTreeView &view() const { return *m_view; }

private:
    QTreeView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace hooksmith::ui
