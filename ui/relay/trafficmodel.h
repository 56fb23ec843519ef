// SPDX-License-Identifier: MIT
#pragma once

#include "ui/relay/trafficrow.h"

#include <deque>
#include <memory>
#include <QAbstractTableModel>
#include <QHash>
#include <QQueue>
#include <QSet>
#include <QTimer>

namespace hooksmith::ui {

/// The relay's deliveries, newest first, as a list that keeps up with a thousand arrivals a second.
///
/// put() only remembers; once a frame everything that came is entered in one go, and no frame works
/// longer than some milliseconds. A row is a short summary made once. The whole deliveries behind
/// the rows are kept up to a number of bytes, the pinned ones always; older ones come from the
/// journal (setContents). A filter is applied in slices between events.
class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Name,
        Request, ///< Method and path, without its token
        Provider,
        Event,
        Size,
        Status,
        Duration,
        OutcomeText,
        Forwarded,
        Signature,
        Marks,
        ColumnCount
    };
    using Stage = TrafficRow::Stage;
    /// How much is kept. The journal has them all.
    struct Bounds
    {
        qsizetype rows = 50000;
        qint64 contentBytes = 96LL * 1024 * 1024;
    };

    explicit TrafficModel(QObject *parent = nullptr);
    explicit TrafficModel(const Bounds &bounds, QObject *parent = nullptr);
    ~TrafficModel() override;

    /// Adds it, or updates what is known of the one with its id, within the next frame.
    void put(const Delivery &delivery);
    /// Adds what the journal knows from before, newest first, below everything; known ids are left
    /// out. Their contents come by setContents().
    void addEarlier(const QList<JournalEntry> &entries);
    /// What the journal had of a row whose contents were not (or no longer) in memory. A few of
    /// those are kept.
    void setContents(const Delivery &delivery);
    /// Rows without contents that the journal's own search found for the filter.
    void setJournalHits(const QSet<QString> &ids);
    /// Enters what was put so far, however long that takes.
    void flush();
    void clear();
    void setFilter(const DeliveryFilter &filter);
    const DeliveryFilter &filter() const { return m_filter; }
    void setPinned(const QString &id, bool pinned);
    /// Marks that only the relay knows (held).
    void setMark(const QString &id, DeliveryMark mark, bool on);

    QString idAt(int row) const;
    Stage stageAt(int row) const;
    /// None for a row that is not there, as idAt() gives no id.
    DeliveryMarks marksAt(int row) const;
    /// The row of a delivery, -1 when it is filtered out or gone.
    int rowOf(const QString &id) const;
    /// The delivery with its contents; null when only the summary is left.
    std::shared_ptr<const Delivery> delivery(const QString &id) const;
    qsizetype total() const { return qsizetype(m_all.size()); } ///< Also those filtered out
    bool isFiltering() const { return m_scanning; }
    /// When the newest one arrived, ms since the epoch; 0: none yet.
    qint64 newestMs() const { return m_newestMs; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Deliveries that were not known were entered; `shown` of them pass the filter.
    void arrived(int count, int shown);
    /// News of known ones were entered.
    void changed(const QStringList &ids);
    /// The filter has been applied to all.
    void filtered();

private:
    using Number = quint64; ///< Counts arrivals; never reused
    using Entry = TrafficRow;

    Entry *find(const QString &id);
    const Entry *find(const QString &id) const;
    Entry &entry(Number number) { return m_all[size_t(number - m_first)]; }
    const Entry &entry(Number number) const { return m_all[size_t(number - m_first)]; }
    const Entry &atRow(int row) const { return entry(m_shown[m_shown.size() - 1 - size_t(row)]); }
    int rowOfNumber(Number number) const;
    void enterSome(qint64 budgetNs);
    void merge(Entry &known, const Delivery &news);
    void dropContents(Entry &known);
    bool passes(const Entry &candidate) const;
    void trim();
    void dropContents();
    void refreshShown(const QList<Number> &numbers);
    void scanSome();

    Bounds m_bounds;
    std::deque<Entry> m_all; ///< Oldest first
    static constexpr Number start = Number(1) << 40; ///< Room for what was before
    Number m_first = start; ///< Number of m_all.front()
    std::deque<Number> m_shown; ///< Oldest first; row 0 is the last
    QHash<QString, Number> m_numbers; ///< By id
    QSet<QString> m_hits;
    QQueue<QString> m_loaded; ///< Contents that came from the journal, oldest first
    std::deque<Delivery> m_pending;
    QTimer m_frame, m_scan;
    DeliveryFilter m_filter;
    Number m_nextToScan = 0; ///< Everything at and above is judged
    bool m_scanning = false;
    Number m_nextToDrop = start; ///< Contents below are gone or pinned
    qint64 m_contentBytes = 0;
    qint64 m_newestMs = 0;
};

} // namespace hooksmith::ui
