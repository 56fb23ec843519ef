// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/journal.h"
#include "core/traffic/deliveryfilter.h"

#include <memory>
#include <QString>

namespace hooksmith::ui {

/// A delivery as the list of traffic has it: texts made once, and the delivery behind them as long
/// as there is room for it.
struct TrafficRow
{
    enum class Stage {
        Running, ///< Arrived, not answered yet
        Answered,
        Refused,
        Earlier ///< Of an earlier start: only its messages are known, to be forwarded
    };

    QString id;
    std::shared_ptr<const Delivery> contents; ///< Null: only `light` is left
    std::shared_ptr<const Delivery> light; ///< Without headers, bodies and run
    qint64 weight = 0; ///< What `contents` cost in memory, about, in bytes
    qint64 receivedMs = 0;
    QString name, request, provider, event, outcome, forward, signature, signatureReason;
    SignatureVerdict::Kind signatureKind = SignatureVerdict::Kind::NotSigned;
    bool replay = false;
    qint64 size = 0;
    int status = 0;
    double durationMs = 0;
    Stage stage = Stage::Running;
    DeliveryMarks marks;
    DeliveryMarks given; ///< Those that do not come from the delivery itself
    bool shown = false;

    /// Takes over what is new of the delivery: all of it, or, of news about forwarding, which come
    /// without body and run, the forwards.
    void merge(const Delivery &news);
    void setContents(const Delivery &delivery);
    /// Keeps the summary only.
    void dropContents();
    /// What the journal tells of it.
    void setEntry(const JournalEntry &entry);
    QString marksText() const;

private:
    void summarise();
};

/// "delivered", or why not (yet); empty when there is nothing to forward.
QString forwardText(const Delivery &delivery);

} // namespace hooksmith::ui
