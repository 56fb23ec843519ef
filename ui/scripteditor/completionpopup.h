// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scripteditor/scriptcompletion.h"

#include <QAbstractListModel>
#include <QFrame>

class QLabel;
class QListView;

namespace hooksmith::ui {

/// Proposals, filtered by what is typed and best first.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, DocRole, KindRole, MatchRole };
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<CompletionItem> &items);
    void setFilter(const QString &filter);
    const CompletionItem &item(int row) const { return m_items.at(m_shown.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();

    QList<CompletionItem> m_items;
    QList<int> m_shown;
    QString m_filter;
};

/// The list below the cursor with the sentence about its current row. Never takes the focus: the
/// editor keeps the keys and hands on those that are for the list.
class CompletionPopup : public QFrame
{
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *parent);

    CompletionModel &model() { return m_model; }
    QListView &view() { return *m_view; }
    /// Shows the list at a rectangle of the screen (the cursor), below it or above.
    void showAt(const QRect &anchor);
    void moveRow(int by);
    int currentRow() const;
    void selectFirst();

Q_SIGNALS:
    void accepted();

private:
    void showDoc();

    CompletionModel m_model;
    QListView *m_view = nullptr;
    QLabel *m_doc = nullptr;
};

} // namespace hooksmith::ui
