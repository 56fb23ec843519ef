// SPDX-License-Identifier: MIT
#include "ui/tests/testsmodel.h"

#include "core/base/localetext.h"

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QIcon iconOf(TestStatus status)
{
    switch (status) {
    case TestStatus::Passed:
    case TestStatus::Updated: return themedIcon(u"ok"_s, IconTone::Success);
    case TestStatus::Differs: return themedIcon(u"warning"_s, IconTone::Warning);
    case TestStatus::NoExpectation: return themedIcon(u"skip"_s, IconTone::Muted);
    case TestStatus::Failed:
    case TestStatus::Broken: return themedIcon(u"error"_s, IconTone::Error);
    }
    return {};
}

} // namespace

void TestsModel::clear()
{
    beginResetModel();
    m_tests.clear();
    m_rows.clear();
    endResetModel();
}

void TestsModel::put(const TestCase &test)
{
    const int known = m_rows.value(test.title(), -1);
    if (known >= 0) {
        m_tests[known] = test;
        Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
        return;
    }
    const int row = int(m_tests.size());
    beginInsertRows({}, row, row);
    m_rows.insert(test.title(), row);
    m_tests.append(test);
    endInsertRows();
}

int TestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tests.size());
}

int TestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TestCase &test = m_tests.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return u"%1, %2"_s.arg(test.title(), testStatusName(test.status));
    if (role == Qt::ToolTipRole)
        return test.details.isEmpty() ? test.title() : test.details.join(u'\n').left(2000);
    switch (index.column()) {
    case Name:
        if (role == Qt::DisplayRole)
            return test.title();
        if (role == Qt::DecorationRole)
            return iconOf(test.status);
        break;
    case Status:
        if (role == Qt::DisplayRole)
            return testStatusName(test.status);
        break;
    case Details:
        if (role == Qt::DisplayRole)
            return test.details.isEmpty() ? QString()
                                          : test.details.constFirst().section(u'\n', 0, 0);
        break;
    case Time:
        if (role == Qt::DisplayRole)
            return test.durationMs > 0 ? tr("%1 ms").arg(decimalText(test.durationMs, 0))
                                       : QString();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    default: break;
    }
    return {};
}

QVariant TestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Sample");
    case Status: return tr("Result");
    case Details: return tr("First difference");
    case Time: return tr("Time");
    default: return {};
    }
}

} // namespace hooksmith::ui
