// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runinput.h"

#include <QAbstractTableModel>

namespace hooksmith::ui {

/// The headers of a request as a grid: name and value, and an empty last row that becomes a header
/// when something is typed into it. A row whose name and value are emptied goes away.
class HeadersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QList<HeaderField> &headers);
    const QList<HeaderField> &headers() const { return m_headers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    void edited();

private:
    QList<HeaderField> m_headers;
};

} // namespace hooksmith::ui
