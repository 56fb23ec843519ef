// SPDX-License-Identifier: MIT
#include "ui/relay/deliverysource.h"

#include "core/traffic/journalsearch.h"
#include "ui/relay/relaysession.h"
#include "ui/relay/trafficmodel.h"
#include "ui/relay/trafficrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int mostEarlier = 500; // Rows that are asked from the journal at a time
constexpr int scanPage = 200;

/// The row of an entry, to judge what it shows.
TrafficRow rowOf(const JournalEntry &entry)
{
    TrafficRow row;
    row.setEntry(entry);
    return row;
}

/// Deliveries of which some are still on their way.
struct Gathering
{
    QStringList ids;
    QHash<QString, std::shared_ptr<const Delivery>> found;
    qsizetype missing = 0;
    std::function<void(const DeliverySource::Deliveries &)> then;

    void finish() const
    {
        DeliverySource::Deliveries all;
        for (const QString &id : ids) {
            if (const auto delivery = found.value(id))
                all.append(delivery);
        }
        if (!all.isEmpty())
            then(all);
    }
};

} // namespace

DeliverySource::DeliverySource(TrafficModel &model, RelaySession &relay, QObject *parent)
    : QObject(parent), m_model(model), m_relay(relay)
{
}

void DeliverySource::withDeliveries(const QStringList &ids,
                                    std::function<void(const Deliveries &)> then)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->ids = ids;
    gathering->then = std::move(then);
    QStringList missing;
    for (const QString &id : ids) {
        if (auto delivery = m_model.delivery(id))
            gathering->found.insert(id, std::move(delivery));
        else if (!id.isEmpty())
            missing.append(id);
    }
    RemoteJournal *journal = m_relay.journal();
    if (missing.isEmpty() || !journal) {
        if (!missing.isEmpty())
            Q_EMIT warned(
                {u"not-in-memory"_s,
                 tr("%n deliver(ies) are no longer in memory; start the relay to read them "
                    "from the journal.",
                    nullptr, int(missing.size())),
                 {},
                 {}});
        gathering->finish();
        return;
    }
    gathering->missing = missing.size();
    for (const QString &id : std::as_const(missing)) {
        journal->load(id, this, [this, gathering, id](const Result<Delivery> &loaded) {
            if (loaded) {
                gathering->found.insert(id, std::make_shared<const Delivery>(*loaded));
                m_model.setContents(*loaded);
            } else {
                Q_EMIT warned(loaded.error());
            }
            if (--gathering->missing == 0)
                gathering->finish();
        });
    }
}

void DeliverySource::readEarlier()
{
    RemoteJournal *journal = m_relay.journal();
    if (!journal)
        return;
    JournalQuery query;
    query.limit = mostEarlier;
    journal->find(query, this, [this](const Result<QList<JournalEntry>> &found) {
        if (!found) {
            Q_EMIT warned(found.error());
            return;
        }
        readRefusals(*found);
    });
}

void DeliverySource::readRefusals(const QList<JournalEntry> &deliveries)
{
    RemoteJournal *journal = m_relay.journal();
    if (!journal)
        return;
    journal->refusals(mostEarlier, this,
                      [this, deliveries](const Result<QList<RefusalEntry>> &found) {
                          if (!found)
                              Q_EMIT warned(found.error());
                          QList<JournalEntry> all = deliveries;
                          for (const RefusalEntry &refusal : found.value_or(QList<RefusalEntry>()))
                              all.append(JournalEntry{0, summaryOf(refusal), 0, {}, {}, false});
                          std::stable_sort(all.begin(), all.end(),
                                           [](const JournalEntry &a, const JournalEntry &b) {
                                               return a.delivery.receivedMs > b.delivery.receivedMs;
                                           });
                          m_model.addEarlier(all);
                          Q_EMIT earlierRead();
                      });
}

void DeliverySource::search()
{
    ++m_search;
    m_hits.clear();
    m_scanned = 0;
    if (!m_model.filter().words().isEmpty())
        searchPart(JournalQuery::Part::Quick);
    else if (!m_model.filter().isEmpty())
        scan(0);
}

void DeliverySource::scan(qint64 beforeSeq)
{
    RemoteJournal *journal = m_relay.journal();
    if (!journal || m_scanned >= mostEarlier)
        return;
    JournalQuery query;
    query.beforeSeq = beforeSeq;
    query.limit = scanPage;
    journal->find(query, this, [this, search = m_search](const Result<QList<JournalEntry>> &found) {
        if (search != m_search)
            return;
        if (!found) {
            Q_EMIT warned(found.error());
            return;
        }
        if (found->isEmpty())
            return;
        const DeliveryFilter &filter = m_model.filter();
        QList<JournalEntry> candidates;
        for (const JournalEntry &entry : *found) {
            const TrafficRow row = rowOf(entry);
            if (filter.matchesSummary(*row.light, row.marks))
                candidates.append(entry);
        }
        const qint64 last = found->constLast().seq;
        if (filter.needsContents()) {
            candidates.append(
                JournalEntry{last, {}, 0, {}, {}, false}); // Where the next page begins
            judge(std::make_shared<const QList<JournalEntry>>(candidates), 0);
            return;
        }
        m_scanned += candidates.size();
        m_model.addEarlier(candidates);
        scan(last);
    });
}

void DeliverySource::judge(const Page &page, qsizetype at)
{
    // Those whose contents are in memory were judged there.
    while (at + 1 < page->size() && m_model.delivery(page->at(at).delivery.id))
        ++at;
    const JournalEntry &entry = page->at(at);
    if (at + 1 == page->size()) {
        scan(entry.seq);
        return;
    }
    RemoteJournal *journal = m_relay.journal();
    if (!journal)
        return;
    journal->load(entry.delivery.id, this,
                  [this, page, at, search = m_search](const Result<Delivery> &loaded) {
                      if (search != m_search)
                          return;
                      const JournalEntry &judged = page->at(at);
                      // One that cannot be read has been forgotten meanwhile.
                      if (loaded && m_model.filter().matches(*loaded, rowOf(judged).marks)) {
                          ++m_scanned;
                          m_hits.insert(judged.delivery.id);
                          m_model.setJournalHits(m_hits);
                          m_model.addEarlier({judged});
                      }
                      judge(page, at + 1);
                  });
}

void DeliverySource::searchPart(JournalQuery::Part part)
{
    RemoteJournal *journal = m_relay.journal();
    if (!journal)
        return;
    JournalQuery query;
    query.text = m_model.filter().words().join(u' ');
    query.limit = mostEarlier;
    query.part = part;
    journal->find(query, this,
                  [this, part, search = m_search](const Result<QList<JournalEntry>> &found) {
                      if (search != m_search)
                          return;
                      if (!found) {
                          Q_EMIT warned(found.error());
                          return;
                      }
                      for (const JournalEntry &entry : *found)
                          m_hits.insert(entry.delivery.id);
                      m_model.setJournalHits(m_hits);
                      m_model.addEarlier(*found);
                      if (part == JournalQuery::Part::Quick)
                          searchPart(JournalQuery::Part::Rest);
                  });
}

void DeliverySource::wantContents(const QString &id)
{
    RemoteJournal *journal = m_relay.journal();
    if (!journal || id.isEmpty() || m_wanted.contains(id))
        return;
    m_wanted.insert(id);
    journal->load(id, this, [this, id](const Result<Delivery> &loaded) {
        m_wanted.remove(id);
        if (loaded)
            m_model.setContents(*loaded);
        else
            Q_EMIT unreadable(id, loaded.error());
    });
}

} // namespace hooksmith::ui
