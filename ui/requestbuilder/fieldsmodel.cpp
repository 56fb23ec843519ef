// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/fieldsmodel.h"

#include "ui/theme/icons.h"

#include <algorithm>
#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

FieldsModel::FieldsModel(Kind kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) { }

void FieldsModel::setRows(const QList<FieldRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FieldsModel::enabledCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const FieldRow &row) { return row.enabled; }));
}

void FieldsModel::setNoteSource(std::function<FieldNote(const QString &)> source)
{
    m_notes = std::move(source);
}

void FieldsModel::refreshNotes()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Value),
                           {Qt::DecorationRole, Qt::ToolTipRole});
}

QString FieldsModel::toText() const
{
    QString text;
    for (const FieldRow &row : m_rows)
        text += (row.enabled ? QString() : u"# "_s) + row.name
            + (m_kind == Kind::Headers ? u": "_s : u"="_s) + row.value + u'\n';
    return text;
}

void FieldsModel::setText(const QString &text)
{
    QList<FieldRow> rows;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        FieldRow row;
        QString content = line.trimmed();
        if (content.startsWith(u'#')) {
            row.enabled = false;
            content = content.mid(1).trimmed();
        }
        if (content.isEmpty())
            continue;
        const qsizetype colon = content.indexOf(m_kind == Kind::Headers ? u':' : u'=');
        row.name = (colon < 0 ? content : content.left(colon)).trimmed();
        row.value = colon < 0 ? QString() : content.mid(colon + 1);
        if (m_kind == Kind::Headers)
            row.value = row.value.trimmed();
        // A line that says what is there already keeps its spelling.
        for (const FieldRow &known : std::as_const(m_rows)) {
            if (known.name == row.name && known.value == row.value)
                row.raw = known.raw;
        }
        rows.append(row);
    }
    if (rows == m_rows)
        return;
    setRows(rows);
    Q_EMIT edited();
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() == m_rows.size()) {
        if (role == Qt::ForegroundRole)
            return QBrush(QGuiApplication::palette().color(QPalette::PlaceholderText));
        if (role == Qt::DisplayRole && index.column() == Name) {
            switch (m_kind) {
            case Kind::Headers: return tr("Add a header");
            case Kind::Parameters: return tr("Add a parameter");
            case Kind::Fields: return tr("Add a field");
            }
        }
        return {};
    }
    const FieldRow &row = m_rows.at(index.row());
    const QString &text = index.column() == Name ? row.name : row.value;
    switch (role) {
    case Qt::EditRole: return text;
    case Qt::DisplayRole: return text.size() > 500 ? QString(text.left(500) + u'…') : text;
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(row.enabled ? Qt::Checked : Qt::Unchecked)
                                      : QVariant();
    case Qt::ForegroundRole:
        return row.enabled ? QVariant()
                           : QBrush(QGuiApplication::palette().color(QPalette::PlaceholderText));
    case Qt::AccessibleTextRole:
        if (m_notes && m_notes(text).missing)
            return tr("%1, a variable has no value").arg(text);
        return row.enabled ? text : tr("%1, switched off").arg(text);
    case Qt::DecorationRole:
        return m_notes && m_notes(text).missing
            ? QVariant(themedIcon(u"warning"_s, IconTone::Warning))
            : QVariant();
    case Qt::ToolTipRole: {
        const QString note = m_notes ? m_notes(text).text : QString();
        return note.isEmpty() ? text.left(2000) : QString(text.left(2000) + u'\n' + note);
    }
    default: return {};
    }
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const bool isNew = index.row() == m_rows.size();
    if (role == Qt::CheckStateRole && !isNew && index.column() == Name) {
        m_rows[index.row()].enabled = value.value<Qt::CheckState>() == Qt::Checked;
        Q_EMIT dataChanged(index, this->index(index.row(), Value));
        Q_EMIT edited();
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    QString text = value.toString();
    if (m_kind == Kind::Headers)
        text = text.simplified(); // A line break would start another header
    if (isNew) {
        if (text.isEmpty())
            return false;
        beginInsertRows({}, index.row(), index.row()); // Above the row that adds
        m_rows.append(FieldRow{});
        endInsertRows();
    }
    FieldRow &row = m_rows[index.row()];
    QString &target = index.column() == Name ? row.name : row.value;
    if (index.column() == Name && m_kind == Kind::Headers)
        text.remove(u':');
    if (!isNew && target == text)
        return true;
    target = text;
    row.raw.clear();
    if (row.name.isEmpty() && row.value.isEmpty()) {
        removeRows(index.row(), 1);
        return true;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), Value));
    Q_EMIT edited();
    return true;
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    if (index.column() == Name && index.row() < m_rows.size())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool FieldsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

} // namespace hooksmith::ui
