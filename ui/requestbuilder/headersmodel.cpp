// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/headersmodel.h"

#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

namespace hooksmith::ui {

void HeadersModel::setHeaders(const QList<HeaderField> &headers)
{
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size()) + 1;
}

int HeadersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNew = index.row() == m_headers.size();
    if (role == Qt::DisplayRole && isNew && index.column() == Name)
        return tr("Add a header");
    if (role == Qt::ForegroundRole && isNew)
        return QBrush(QGuiApplication::palette().color(QPalette::PlaceholderText));
    if (isNew || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    const HeaderField &field = m_headers.at(index.row());
    return index.column() == Name ? QString::fromLatin1(field.name)
                                  : QString::fromUtf8(field.value);
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    // A line break would start another header.
    QString text = value.toString().simplified();
    if (index.row() == m_headers.size()) {
        if (text.isEmpty())
            return false;
        beginInsertRows({}, index.row(), index.row()); // Above the row that adds
        m_headers.append(HeaderField{});
        endInsertRows();
    }
    HeaderField &field = m_headers[index.row()];
    if (index.column() == Name)
        field.name = text.remove(u':').toLatin1();
    else
        field.value = text.toUtf8();
    if (field.name.isEmpty() && field.value.isEmpty()) {
        removeRows(index.row(), 1);
        return true;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), Value));
    Q_EMIT edited();
    return true;
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool HeadersModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_headers.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_headers.remove(row, count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

} // namespace hooksmith::ui
