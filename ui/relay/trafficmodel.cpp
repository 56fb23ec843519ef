// SPDX-License-Identifier: MIT
#include "ui/relay/trafficmodel.h"

#include "ui/theme/icons.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype mostKept = 500; // The journal has them all

} // namespace

bool TrafficModel::put(const Delivery &delivery)
{
    for (qsizetype row = 0; row < m_deliveries.size(); ++row) {
        Delivery &known = m_deliveries[row];
        if (known.id != delivery.id)
            continue;
        // News about forwarding come without body and run.
        if (delivery.result.profile.isEmpty() && !known.result.profile.isEmpty()) {
            known.forwards = delivery.forwards;
            known.note = delivery.note;
        } else {
            known = delivery;
        }
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        return false;
    }
    if (m_deliveries.size() >= mostKept) {
        const int last = int(m_deliveries.size()) - 1;
        beginRemoveRows({}, last, last);
        m_deliveries.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_deliveries.prepend(delivery);
    endInsertRows();
    return true;
}

void TrafficModel::clear()
{
    beginResetModel();
    m_deliveries.clear();
    endResetModel();
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deliveries.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrafficModel::forwardText(const Delivery &delivery)
{
    if (!delivery.note.isEmpty())
        return delivery.note;
    if (delivery.forwards.isEmpty())
        return {};
    int delivered = 0;
    QString trouble;
    for (const Forward &forward : delivery.forwards) {
        if (forward.state == Forward::State::Delivered)
            ++delivered;
        else if (!forward.attempts.isEmpty() && forward.attempts.constLast().error)
            trouble = forward.attempts.constLast().error->message;
    }
    if (delivered == delivery.forwards.size())
        return tr("delivered");
    return trouble.isEmpty() ? tr("waiting") : trouble;
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Delivery &item = m_deliveries.at(index.row());
    const bool isEarlier = !item.refusal && item.request.method.isEmpty();
    const bool answered = item.reply.status > 0 && !item.reply.headers.isEmpty();
    if (role == Qt::DecorationRole && index.column() == Time) {
        if (item.refusal)
            return themedIcon(u"warning"_s, IconTone::Warning);
        if (isEarlier)
            return themedIcon(u"relay"_s, IconTone::Muted);
        if (!answered)
            return themedIcon(u"incoming"_s, IconTone::Info);
        return item.reply.status < 400 ? themedIcon(u"ok"_s, IconTone::Success)
                                       : themedIcon(u"error"_s, IconTone::Error);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Time: return QDateTime::fromMSecsSinceEpoch(item.receivedMs).toString(u"HH:mm:ss"_s);
    case Name:
        return item.integrationName.isEmpty() ? QString::fromLatin1(item.request.path())
                                              : item.integrationName;
    case Provider: return item.provider.name;
    case Status:
        if (isEarlier)
            return tr("earlier");
        return answered ? QString::number(item.reply.status) : tr("running");
    case OutcomeText:
        if (isEarlier)
            return tr("Received before the last start; being forwarded now.");
        return item.refusal ? item.refusal->message : item.result.outcome.explanation;
    case Duration: return answered ? tr("%1 ms").arg(item.durationMs, 0, 'f', 1) : QString();
    case Forwarded: return forwardText(item);
    default: return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Name: return tr("Integration");
    case Provider: return tr("From");
    case Status: return tr("Reply");
    case OutcomeText: return tr("Outcome");
    case Duration: return tr("Took");
    case Forwarded: return tr("Forwarded");
    default: return {};
    }
}

} // namespace hooksmith::ui
