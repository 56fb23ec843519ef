// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/script/jsvalue.h"

#include <QString>
#include <QStringList>

namespace hooksmith {

enum class IntegrationType { Incoming, Outgoing };

/// An integration record with the REST field names (server specification, 6.2 and 9). Defaults are
/// those of cli.md, "Defaults when no integration record is given".
struct Integration
{
    IntegrationType type = IntegrationType::Incoming;
    QString id; ///< `_id`
    QString token;
    QString name;
    bool enabled = true;
    QStringList channel{QStringLiteral("#general")};
    QString username = QStringLiteral("rocket.cat");
    QString alias;
    QString avatar;
    QString emoji;
    bool scriptEnabled = true;
    QString script; ///< Text; empty when `scriptFile` names it
    QString scriptFile; ///< Relative to the record's file
    bool overrideDestinationChannelEnabled = false;

    // Outgoing only
    QString event = QStringLiteral("sendMessage");
    QStringList urls{QStringLiteral("https://example.test/hook")};
    QStringList triggerWords;
    bool triggerWordAnywhere = false;
    bool runOnEdits = true;
    bool impersonateUser = false;
    QString targetRoom;
    bool retryFailedCalls = true;
    double retryCount = 6;
    QString retryDelay = QStringLiteral("powers-of-ten");

    /// The record as read, so that unknown keys are written back.
    JsValue record;

    /// `type` comes from the record ("webhook-incoming", "webhook-outgoing", also "incoming",
    /// "outgoing"); `channel` may be a comma-separated string or a list.
    static Result<Integration> fromJson(const JsValue &record, IntegrationType fallbackType);
    JsValue toJson() const;
    /// The defaults for an integration without a record.
    static Integration defaults(IntegrationType type);
};

} // namespace hooksmith
