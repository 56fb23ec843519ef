// SPDX-License-Identifier: MIT
#pragma once

#include "core/traffic/deliveryfilter.h"

#include <QString>
#include <QStringList>

namespace hooksmith::cli {

// Options that `relay` and `deliveries` share.

/// The filter of several "--filter" options: all of them must hold. Error: "usage"; names the
/// expression and the character at which the bad term begins.
Result<DeliveryFilter> filterFrom(const QStringList &expressions);

/// The folder of the journal: what "--data" says, else the user's data folder.
QString journalFolder(const QString &option);

} // namespace hooksmith::cli
