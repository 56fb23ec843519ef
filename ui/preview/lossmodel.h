// SPDX-License-Identifier: MIT
#pragma once

#include "core/message/lossreport.h"

#include <QAbstractTableModel>

namespace hooksmith::ui {

/// What becomes of each key of a script's result, one row per key, in the order of the result.
class LossModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Key, Fate, Rule, Line, ColumnCount };
    enum Role {
        ScriptLineRole = Qt::UserRole + 1 ///< int, 0 = not known
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReports(const QList<KeyReport> &reports);
    const QList<KeyReport> &reports() const { return m_reports; }
    int count(KeyFate fate) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<KeyReport> m_reports;
};

} // namespace hooksmith::ui
