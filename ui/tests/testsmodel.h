// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/testreport.h"

#include <QAbstractTableModel>

namespace hooksmith::ui {

/// What became of each sample, in the order in which they were tested.
class TestsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Status, Details, Time, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Adds a case, or replaces the one of the same sample.
    void put(const TestCase &test);
    const QList<TestCase> &tests() const { return m_tests; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TestCase> m_tests;
    QHash<QString, int> m_rows; ///< By title
};

} // namespace hooksmith::ui
