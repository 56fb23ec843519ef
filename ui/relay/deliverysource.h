// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/journal.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace hooksmith::ui {

class RelaySession;
class TrafficModel;

/// Fills the model with what only the journal has: earlier deliveries, what its search finds, and
/// the contents of rows that are summaries.
class DeliverySource : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    DeliverySource(TrafficModel &model, RelaySession &relay, QObject *parent = nullptr);

    using Deliveries = QList<std::shared_ptr<const Delivery>>;
    /// Calls `then` with the deliveries, in the order of `ids`: at once, or when the journal has
    /// given what is not in memory. What cannot be had is said (warned), and left out; with nothing
    /// left, no call.
    void withDeliveries(const QStringList &ids, std::function<void(const Deliveries &)> then);
    /// The newest ones of the journal, into the model.
    void readEarlier();
    /// Looks for what the model's filter wants in the whole journal: words in its index, the rest
    /// in one delivery after the other, newest first. An answer for an older filter is dropped.
    void search();
    /// The contents of one row, into the model; once per id at a time.
    void wantContents(const QString &id);

Q_SIGNALS:
    void warned(const hooksmith::Error &error);
    void earlierRead();
    /// What wantContents() was asked for cannot be had.
    void unreadable(const QString &id, const hooksmith::Error &error);

private:
    void readRefusals(const QList<JournalEntry> &deliveries);
    void searchPart(JournalQuery::Part part);
    using Page = std::shared_ptr<const QList<JournalEntry>>;
    void scan(qint64 beforeSeq);
    void judge(const Page &page, qsizetype at);

    TrafficModel &m_model;
    RelaySession &m_relay;
    QSet<QString> m_wanted; ///< Contents that the journal is being asked for
    quint64 m_search = 0;
    QSet<QString> m_hits; ///< Found for the filter so far
    qsizetype m_scanned = 0; ///< Rows that the scan has found
};

} // namespace hooksmith::ui
