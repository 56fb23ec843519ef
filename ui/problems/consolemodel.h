// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

#include <QAbstractTableModel>

namespace hooksmith::ui {

/// What the script printed in its last run, and the HTTP calls it made, as one list.
class ConsoleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Line, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setResult(const RunResult &result);
    int lineOf(const QModelIndex &index) const;
    /// All rows as text, for the clipboard.
    QString plainText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString level, text;
        int line = 0, column = 0;
    };
    QList<Row> m_rows;
};

} // namespace hooksmith::ui
