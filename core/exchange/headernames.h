// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace hooksmith {

/// Names of headers that requests carry, for completion: the common ones (IANA's field name
/// registry) and those of all providers of webhooks that we know.
QStringList knownHeaderNames();
/// Values that are usual for a header of that name (whatever its case); empty when nothing is.
QStringList usualHeaderValues(const QString &name);

} // namespace hooksmith
