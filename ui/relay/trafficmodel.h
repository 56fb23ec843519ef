// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <QAbstractTableModel>

namespace hooksmith::ui {

/// The relay's deliveries, newest first; the oldest are dropped beyond a limit.
class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Name, Provider, Status, OutcomeText, Duration, Forwarded, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Adds it, or updates what is known of the one with its id. True when it is new.
    bool put(const Delivery &delivery);
    void clear();
    const Delivery &at(int row) const { return m_deliveries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString forwardText(const Delivery &delivery);
    QList<Delivery> m_deliveries;
};

} // namespace hooksmith::ui
