// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hooksmith {

/// 17 letters and digits without look-alikes, as the server's database makes ids.
QString newIntegrationId();
/// 48 characters, as the server generates for an incoming integration (server specification, 6.2).
QString newIntegrationToken();
/// A UUID of version 7: unique, and sorted by time as text. Stays with a delivery for good, so that
/// a message forwarded twice can be seen to be the same.
QString newDeliveryId(qint64 nowMs);

} // namespace hooksmith
