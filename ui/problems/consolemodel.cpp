// SPDX-License-Identifier: MIT
#include "ui/problems/consolemodel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBrush>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype longestShown = 20000; // Characters of one line; the rest only costs time

} // namespace

void ConsoleModel::setResult(const RunResult &result)
{
    beginResetModel();
    m_rows.clear();
    for (const ConsoleLine &line : result.console)
        m_rows.append({line.level, line.text, line.line, line.column});
    for (const HttpRecord &call : result.http) {
        const QString outcome = call.error.isEmpty() ? QString::number(call.status) : call.error;
        const QString source = call.stubbed ? tr("canned answer") : tr("network");
        m_rows.append({call.error.isEmpty() ? u"http"_s : u"error"_s,
                       tr("%1 %2 → %3 (%4)").arg(call.method, call.url, outcome, source), call.line,
                       0});
    }
    endResetModel();
}

int ConsoleModel::lineOf(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).line : 0;
}

QString ConsoleModel::plainText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(u"%1: %2"_s.arg(row.level, row.text));
    return lines.join(u'\n');
}

int ConsoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConsoleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsoleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool error = row.level == "error"_L1;
    const bool warning = row.level == "warn"_L1;
    const Tones t = tones(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line)
            return row.line > 0 ? tr("line %1").arg(row.line) : QString();
        return row.text.size() > longestShown ? row.text.left(longestShown) + u'…' : row.text;
    case Qt::AccessibleTextRole:
        return index.column() == Text ? u"%1: %2"_s.arg(row.level, row.text.left(longestShown))
                                      : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Line)
            return {};
        if (error)
            return themedIcon(u"error"_s, IconTone::Error);
        if (warning)
            return themedIcon(u"warning"_s, IconTone::Warning);
        if (row.level == "info"_L1)
            return themedIcon(u"info"_s, IconTone::Info);
        if (row.level == "http"_L1)
            return themedIcon(u"outgoing"_s, IconTone::Muted);
        return themedIcon(u"console"_s, IconTone::Muted);
    case Qt::ForegroundRole:
        if (index.column() == Line)
            return QBrush(t.muted);
        if (error)
            return QBrush(t.error);
        if (warning)
            return QBrush(t.warning);
        return {};
    case Qt::FontRole:
        if (index.column() == Text)
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        return {};
    case Qt::TextAlignmentRole: return int(Qt::AlignTop | Qt::AlignLeft);
    default: return {};
    }
}

QVariant ConsoleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? tr("Output") : tr("Line");
}

} // namespace hooksmith::ui
