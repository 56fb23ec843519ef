// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"
#include "core/traffic/deliveryfilter.h"

#include <functional>
#include <QHash>
#include <QObject>

namespace hooksmith::cli {

/// Of which deliveries `relay --filter` prints lines. What becomes of a delivery is told without
/// its headers and body, so what they said is remembered until it is forwarded, and read from the
/// journal when it arrived before this start.
class EventFilter : public QObject
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    /// The relay must outlive it.
    EventFilter(const DeliveryFilter &filter, const Relay &relay);

    /// Answered or refused: everything is known.
    bool wants(const Delivery &delivery);
    /// News about forwarding: calls `print` if it is wanted, at once or when the journal has said
    /// so.
    void withNews(const Delivery &delivery, const std::function<void()> &print);

private:
    void judge(const Delivery &delivery, bool arrivalHolds, const std::function<void()> &print);

    DeliveryFilter m_all, m_arrival, m_state;
    const Relay &m_relay;
    QHash<QString, bool> m_open; ///< What the arrival's terms said, while it is being forwarded
};

} // namespace hooksmith::cli
