// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"
#include "core/traffic/deliveryfilter.h"
#include "core/traffic/journaldecisions.h"

#include <QByteArray>

namespace hooksmith::cli {

/// What `relay` and `deliveries` print: one line per event, JSON or for people. Pure.
///
/// JSON lines (cli.md), each with `event`, and but for `listening` and `journal` with `id` and
/// `time`:
/// - `listening`: `url`, `addresses` (the same for other machines, when they can reach it),
///   `integrations` (`name`, `path`), `forward` (null or the address without its token); where
///   there is something to be known `warnings` (`code`, `message`); where messages of an earlier
///   run wait for integrations that are not served, `unserved` (`id`, `name`, `messages`)
/// - `journal`: whether deliveries can be stored has changed: `time`, `usable`, `error` (why not)
/// - `received`: run, stored and answered; `integration`, `method`, `path`, `bytes`, `provider`,
///   `providerEvent`, `status`, `outcome`, `explanation`, `messages`, `ms`, `mode`, `signature`;
///   where there is something to say `signatureReason`, `providerDelivery`, `duplicateOf`,
///   `replayOf`, `rule`, `held`, `note`, `error`
/// - `forwarded`: `integration`, `target`, `status`, `attempts`, `ms`; when passed through
///   `differences`; of several messages `channel`, whose numbers these are, and `forwards` (as
///   below)
/// - `failed`: the same without `ms`, and `error` (`code`, `message`), `willRetry`, `retryInMs`
/// - `refused`: `method`, `path`, `status`, `error`; when it is known who sent it `provider`,
///   `providerEvent`, `signature`, `signatureReason`
/// - `delivery` (of `deliveries`): as `received`, and `pinned`, `forwards` (`state`, `channel` when
///   the payload names one, `attempts`, of the last one `target`, `status`, `error` and
///   `differences`; `payload` as posted, `edited` when a person has changed it)
/// - `decision` (of `deliveries`): `decision` ("replay", "release", "drop", "requeue"), `state`
///   ("done", "left": the relay does it, "failed"), `error`; no `time`
/// Paths come without their token: these lines end up in logs.
class RelayEvents
{
public:
    explicit RelayEvents(bool json) : m_json(json) { }

    QByteArray listening(const Relay &relay) const;
    /// Of Relay::journalTroubleChanged. Empty for people, who are told on standard error.
    QByteArray journalChanged(const Relay &relay) const;
    QByteArray answered(const Delivery &delivery) const;
    QByteArray forwarded(const Delivery &delivery) const;
    QByteArray failed(const Delivery &delivery) const;
    QByteArray refused(const Delivery &delivery) const;
    /// Of the journal, with its day.
    QByteArray listed(const Delivery &delivery, DeliveryMarks marks) const;
    QByteArray decided(DecisionKind kind, const DecisionOutcome &outcome) const;

private:
    bool m_json;
};

} // namespace hooksmith::cli
