// SPDX-License-Identifier: MIT
#include "ui/preview/lossmodel.h"

#include "core/base/tr.h"

#include <algorithm>
#include <QFont>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

bool isLost(KeyFate fate)
{
    return fate == KeyFate::Ignored || fate == KeyFate::Refused;
}

} // namespace

void LossModel::setReports(const QList<KeyReport> &reports)
{
    beginResetModel();
    m_reports = reports;
    endResetModel();
}

int LossModel::count(KeyFate fate) const
{
    return int(std::count_if(m_reports.begin(), m_reports.end(),
                             [fate](const KeyReport &report) { return report.fate == fate; }));
}

int LossModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reports.size());
}

int LossModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LossModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyReport &report = m_reports[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Key: return report.path;
        case Fate: return keyFateName(report.fate);
        case Rule: return report.rule;
        case Line: return report.line > 0 ? QVariant(report.line) : QVariant();
        default: return {};
        }
    case Qt::ToolTipRole:
        // A rule is longer than its column.
        return index.column() == Line && report.line > 0
            ? Tr::tr("Enter or a double click goes to line %1 of the script.").arg(report.line)
            : index.column() == Key ? report.path
                                    : report.rule;
    case Qt::FontRole:
        if (index.column() == Fate && isLost(report.fate)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole:
        // Read as one sentence, whichever cell has the focus.
        if (index.column() == Key)
            return u"%1: %2. %3"_s.arg(report.path, keyFateName(report.fate), report.rule);
        return {};
    case ScriptLineRole: return report.line;
    default: return {};
    }
}

QVariant LossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key: return Tr::tr("Key");
    case Fate: return Tr::tr("Fate");
    case Rule: return Tr::tr("Rule");
    case Line: return Tr::tr("Line");
    default: return {};
    }
}

} // namespace hooksmith::ui
