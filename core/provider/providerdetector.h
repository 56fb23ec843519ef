// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpmessage.h"

#include <QString>

namespace hooksmith {

struct DetectedProvider
{
    QString id; ///< "github", ..., "generic"
    QString name; ///< "GitHub"
    QString event; ///< As the provider names it ("push", "Merge Request Hook"); may be empty
    QString deliveryId; ///< The provider's own id of this delivery; may be empty
};

/// Tells who sent a webhook, by headers first and the body's shape last; the order is that of
/// webhook-providers.md, section 3 (Gitea also sends GitHub's headers, so it comes first).
DetectedProvider detectProvider(const HttpRequestMessage &request);

} // namespace hooksmith
