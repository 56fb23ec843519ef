// SPDX-License-Identifier: MIT
#include "ui/relay/trafficmodel.h"

#include "core/base/localetext.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <limits>
#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int frameMs = 16;
constexpr qsizetype mostLoaded = 50;
constexpr qint64 frameBudgetNs = 8'000'000; // Leaves half a frame to painting

} // namespace

TrafficModel::TrafficModel(QObject *parent) : TrafficModel(Bounds(), parent) { }

TrafficModel::TrafficModel(const Bounds &bounds, QObject *parent)
    : QAbstractTableModel(parent), m_bounds(bounds)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, [this] { enterSome(frameBudgetNs); });
    m_scan.setSingleShot(true);
    connect(&m_scan, &QTimer::timeout, this, &TrafficModel::scanSome);
}

TrafficModel::~TrafficModel() = default;

void TrafficModel::put(const Delivery &delivery)
{
    m_pending.push_back(delivery);
    if (!m_frame.isActive())
        m_frame.start();
}

void TrafficModel::flush()
{
    while (!m_pending.empty())
        enterSome(std::numeric_limits<qint64>::max());
}

TrafficModel::Entry *TrafficModel::find(const QString &id)
{
    const auto found = m_numbers.constFind(id);
    return found == m_numbers.cend() ? nullptr : &entry(*found);
}

const TrafficModel::Entry *TrafficModel::find(const QString &id) const
{
    const auto found = m_numbers.constFind(id);
    return found == m_numbers.cend() ? nullptr : &entry(*found);
}

void TrafficModel::enterSome(qint64 budgetNs)
{
    QElapsedTimer clock;
    clock.start();
    QList<Number> dirty;
    const Number firstNew = m_first + m_all.size();
    while (!m_pending.empty() && clock.nsecsElapsed() < budgetNs) {
        const Delivery news = std::move(m_pending.front());
        m_pending.pop_front();
        if (const auto found = m_numbers.constFind(news.id); found != m_numbers.cend()) {
            merge(entry(*found), news);
            if (*found < firstNew)
                dirty.append(*found);
            continue;
        }
        const Number number = m_first + m_all.size();
        m_numbers.insert(news.id, number);
        m_newestMs = qMax(m_newestMs, news.receivedMs);
        Entry &added = m_all.emplace_back();
        added.id = news.id;
        merge(added, news);
    }

    std::sort(dirty.begin(), dirty.end());
    dirty.erase(std::unique(dirty.begin(), dirty.end()), dirty.end());
    refreshShown(dirty);

    // The new ones, in one go.
    QList<Number> passing;
    const Number end = m_first + m_all.size();
    for (Number number = firstNew; number < end; ++number) {
        if (passes(entry(number)))
            passing.append(number);
    }
    if (!passing.isEmpty()) {
        beginInsertRows({}, 0, int(passing.size()) - 1);
        for (const Number number : std::as_const(passing)) {
            entry(number).shown = true;
            m_shown.push_back(number);
        }
        endInsertRows();
    }
    trim();
    dropContents();
    if (!m_pending.empty())
        m_frame.start();
    if (end > firstNew)
        Q_EMIT arrived(int(end - firstNew), int(passing.size()));
    if (!dirty.isEmpty()) {
        QStringList ids;
        for (const Number number : std::as_const(dirty)) {
            if (number >= m_first)
                ids.append(entry(number).id);
        }
        Q_EMIT changed(ids);
    }
}

void TrafficModel::merge(Entry &known, const Delivery &news)
{
    m_contentBytes -= known.weight;
    known.merge(news);
    m_contentBytes += known.weight;
}

void TrafficModel::dropContents(Entry &known)
{
    m_contentBytes -= known.weight;
    known.dropContents();
}

bool TrafficModel::passes(const Entry &candidate) const
{
    if (m_filter.isEmpty())
        return true;
    if (candidate.contents)
        return m_filter.matches(*candidate.contents, candidate.marks);
    return candidate.light && m_filter.matchesSummary(*candidate.light, candidate.marks)
        && (!m_filter.needsContents() || m_hits.contains(candidate.id));
}

int TrafficModel::rowOfNumber(Number number) const
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), number);
    if (found == m_shown.end() || *found != number)
        return -1;
    return int(m_shown.end() - found) - 1;
}

void TrafficModel::refreshShown(const QList<Number> &numbers)
{
    int top = std::numeric_limits<int>::max(), bottom = -1;
    for (const Number number : numbers) {
        if (m_scanning && number < m_nextToScan)
            continue; // Not judged yet
        Entry &item = entry(number);
        const bool pass = passes(item);
        if (pass == item.shown) {
            if (pass) {
                const int row = rowOfNumber(number);
                top = qMin(top, row);
                bottom = qMax(bottom, row);
            }
            continue;
        }
        item.shown = pass;
        const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), number);
        if (pass) {
            const int row = int(m_shown.end() - place);
            beginInsertRows({}, row, row);
            m_shown.insert(place, number);
            endInsertRows();
        } else {
            const int row = int(m_shown.end() - place) - 1;
            beginRemoveRows({}, row, row);
            m_shown.erase(place);
            endRemoveRows();
        }
    }
    if (bottom >= 0)
        Q_EMIT dataChanged(index(qMin(top, rowCount() - 1), 0),
                           index(qMin(bottom, rowCount() - 1), ColumnCount - 1));
}

void TrafficModel::trim()
{
    qsizetype tooMany = total() - m_bounds.rows;
    if (tooMany <= 0)
        return;
    const Number keepFrom = m_first + Number(tooMany);
    const auto firstKept = std::lower_bound(m_shown.begin(), m_shown.end(), keepFrom);
    const int leaving = int(firstKept - m_shown.begin());
    if (leaving > 0)
        beginRemoveRows({}, rowCount() - leaving, rowCount() - 1);
    m_shown.erase(m_shown.begin(), firstKept);
    while (tooMany-- > 0) {
        const Entry &oldest = m_all.front();
        m_numbers.remove(oldest.id);
        m_contentBytes -= oldest.weight;
        m_all.pop_front();
        ++m_first;
    }
    m_nextToDrop = qMax(m_nextToDrop, m_first);
    if (leaving > 0)
        endRemoveRows();
}

void TrafficModel::dropContents()
{
    const Number end = m_first + m_all.size();
    while (m_contentBytes > m_bounds.contentBytes && m_nextToDrop + 1 < end) {
        Entry &oldest = entry(m_nextToDrop++);
        if (oldest.given.testFlag(DeliveryMark::Pinned))
            continue;
        if (!oldest.contents)
            continue;
        dropContents(oldest);
    }
}

void TrafficModel::clear()
{
    beginResetModel();
    m_pending.clear();
    m_all.clear();
    m_shown.clear();
    m_numbers.clear();
    m_hits.clear();
    m_loaded.clear();
    m_first = m_nextToDrop = m_nextToScan = start;
    m_contentBytes = 0;
    m_newestMs = 0;
    m_scanning = false;
    m_scan.stop();
    endResetModel();
}

void TrafficModel::addEarlier(const QList<JournalEntry> &entries)
{
    QList<Number> passing; // Newest first
    for (const JournalEntry &earlier : entries) {
        if (m_numbers.contains(earlier.delivery.id) || total() >= m_bounds.rows)
            continue;
        Entry &added = m_all.emplace_front();
        m_numbers.insert(earlier.delivery.id, --m_first);
        added.setEntry(earlier);
        m_newestMs = qMax(m_newestMs, added.receivedMs);
        if (!m_scanning && passes(added))
            passing.append(m_first);
    }
    if (passing.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(passing.size()) - 1);
    for (const Number number : std::as_const(passing)) {
        entry(number).shown = true;
        m_shown.push_front(number);
    }
    endInsertRows();
}

void TrafficModel::setContents(const Delivery &delivery)
{
    Entry *item = find(delivery.id);
    if (!item || item->contents)
        return;
    item->setContents(delivery);
    m_contentBytes += item->weight;
    m_loaded.enqueue(delivery.id);
    if (m_loaded.size() > mostLoaded) {
        Entry *oldest = find(m_loaded.dequeue());
        if (oldest && oldest->contents)
            dropContents(*oldest);
    }
    refreshShown({m_numbers.value(delivery.id)});
    Q_EMIT changed({delivery.id});
}

void TrafficModel::setJournalHits(const QSet<QString> &ids)
{
    m_hits = ids;
    QList<Number> concerned;
    for (const QString &id : ids) {
        if (const auto found = m_numbers.constFind(id); found != m_numbers.cend())
            concerned.append(*found);
    }
    refreshShown(concerned);
}

void TrafficModel::setFilter(const DeliveryFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (Entry &item : m_all)
        item.shown = false;
    m_nextToScan = m_first + m_all.size();
    m_scanning = true;
    endResetModel();
    scanSome();
}

void TrafficModel::scanSome()
{
    QElapsedTimer clock;
    clock.start();
    m_nextToScan = qMax(m_nextToScan, m_first);
    QList<Number> passing; // Newest first
    while (m_nextToScan > m_first && clock.nsecsElapsed() < frameBudgetNs) {
        const Number number = --m_nextToScan;
        if (passes(entry(number)))
            passing.append(number);
    }
    if (!passing.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(passing.size()) - 1);
        for (const Number number : std::as_const(passing)) {
            entry(number).shown = true;
            m_shown.push_front(number);
        }
        endInsertRows();
    }
    if (m_nextToScan > m_first) {
        m_scan.start(0);
        return;
    }
    m_scanning = false;
    Q_EMIT filtered();
}

void TrafficModel::setPinned(const QString &id, bool pinned)
{
    setMark(id, DeliveryMark::Pinned, pinned);
}

void TrafficModel::setMark(const QString &id, DeliveryMark mark, bool on)
{
    Entry *item = find(id);
    if (!item || item->given.testFlag(mark) == on)
        return;
    item->given.setFlag(mark, on);
    item->marks.setFlag(mark, on);
    refreshShown({m_numbers.value(id)});
}

QString TrafficModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? atRow(row).id : QString();
}

TrafficModel::Stage TrafficModel::stageAt(int row) const
{
    return atRow(row).stage;
}

DeliveryMarks TrafficModel::marksAt(int row) const
{
    return row >= 0 && row < rowCount() ? atRow(row).marks : DeliveryMarks();
}

int TrafficModel::rowOf(const QString &id) const
{
    const auto found = m_numbers.constFind(id);
    return found == m_numbers.cend() ? -1 : rowOfNumber(*found);
}

std::shared_ptr<const Delivery> TrafficModel::delivery(const QString &id) const
{
    const Entry *item = find(id);
    return item ? item->contents : nullptr;
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &item = atRow(index.row());
    if (role == Qt::DecorationRole && index.column() == Time) {
        switch (item.stage) {
        case Stage::Refused: return themedIcon(u"warning"_s, IconTone::Warning);
        case Stage::Earlier: return themedIcon(u"relay"_s, IconTone::Muted);
        case Stage::Running: return themedIcon(u"incoming"_s, IconTone::Info);
        case Stage::Answered:
            // What a person has to decide or to look after comes before what the sender heard.
            if (item.status >= 400 || item.marks.testFlag(DeliveryMark::Dead))
                return themedIcon(u"error"_s, IconTone::Error);
            if (item.marks.testFlag(DeliveryMark::Held))
                return themedIcon(u"hold"_s, IconTone::Info);
            return themedIcon(u"ok"_s, IconTone::Success);
        }
    }
    if (role == Qt::TextAlignmentRole
        && (index.column() == Size || index.column() == Duration || index.column() == Status))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Signature) {
        const Tones colours = tones(QApplication::palette());
        switch (item.signatureKind) {
        case SignatureVerdict::Kind::Valid: return colours.success;
        case SignatureVerdict::Kind::Invalid:
        case SignatureVerdict::Kind::Stale:
        case SignatureVerdict::Kind::Absent: return colours.error;
        default: return colours.muted;
        }
    }
    if (role == Qt::ForegroundRole && (index.column() == Forwarded || index.column() == Marks)
        && item.marks.testFlag(DeliveryMark::Dead))
        return tones(QApplication::palette()).error;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Time: {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(item.receivedMs);
        return role == Qt::ToolTipRole ? QLocale().toString(time, QLocale::LongFormat)
                                       : clockText(time);
    }
    case Name: return item.name;
    case Request: return item.request;
    case Provider: return item.provider;
    case Event: return item.event;
    case Size:
        return item.stage == Stage::Earlier || (item.stage == Stage::Refused && item.size == 0)
            ? QString() // Not known
            : QLocale().formattedDataSize(item.size, item.size < 1024 ? 0 : 1);
    case Status:
        switch (item.stage) {
        case Stage::Earlier: return tr("earlier");
        case Stage::Running: return tr("running");
        default: return QString::number(item.status);
        }
    case Duration:
        if (item.stage != Stage::Answered)
            return {};
        return item.durationMs < 1000 ? tr("%1 ms").arg(decimalText(item.durationMs, 1))
                                      : tr("%1 s").arg(decimalText(item.durationMs / 1000, 2));
    case OutcomeText: return item.outcome;
    case Forwarded: return item.forward;
    case Signature:
        return role == Qt::ToolTipRole && !item.signatureReason.isEmpty() ? item.signatureReason
                                                                          : item.signature;
    case Marks: return item.marksText();
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
    case Request: return tr("Request");
    case Provider: return tr("From");
    case Event: return tr("Event");
    case Size: return tr("Size");
    case Status: return tr("Reply");
    case OutcomeText: return tr("Outcome");
    case Duration: return tr("Took");
    case Forwarded: return tr("Forwarded");
    case Signature: return tr("Signature");
    case Marks: return tr("Marks");
    default: return {};
    }
}

} // namespace hooksmith::ui
