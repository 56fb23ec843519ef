// SPDX-License-Identifier: MIT
#include "app/cli/commands/eventfilter.h"

namespace hooksmith::cli {

EventFilter::EventFilter(const DeliveryFilter &filter, const Relay &relay)
    : m_all(filter), m_arrival(filter.arrivalTerms()), m_state(filter.stateTerms()), m_relay(relay)
{
}

bool EventFilter::wants(const Delivery &delivery)
{
    if (m_all.isEmpty())
        return true;
    const DeliveryMarks marks = marksOf(delivery);
    const bool arrivalHolds = m_arrival.matches(delivery, marks);
    if (delivery.has(Forward::State::Queued))
        m_open.insert(delivery.id, arrivalHolds);
    return arrivalHolds && m_state.matches(delivery, marks);
}

void EventFilter::withNews(const Delivery &delivery, const std::function<void()> &print)
{
    if (m_all.isEmpty()) {
        print();
        return;
    }
    const auto known = m_open.constFind(delivery.id);
    if (known != m_open.cend()) {
        judge(delivery, *known, print);
        return;
    }
    Journal *journal = m_relay.journal();
    if (!journal) {
        judge(delivery, m_arrival.matchesSummary(delivery, marksOf(delivery)), print);
        return;
    }
    journal->load(delivery.id, this, [this, delivery, print](const Result<Delivery> &loaded) {
        // One that was forgotten is judged by what is left of it.
        const bool holds = loaded ? m_arrival.matches(*loaded, marksOf(*loaded))
                                  : m_arrival.matchesSummary(delivery, marksOf(delivery));
        m_open.insert(delivery.id, holds);
        judge(delivery, holds, print);
    });
}

void EventFilter::judge(const Delivery &delivery, bool arrivalHolds,
                        const std::function<void()> &print)
{
    if (!delivery.has(Forward::State::Queued))
        m_open.remove(delivery.id);
    if (arrivalHolds && m_state.matches(delivery, marksOf(delivery)))
        print();
}

} // namespace hooksmith::cli
