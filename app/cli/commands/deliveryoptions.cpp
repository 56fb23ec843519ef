// SPDX-License-Identifier: MIT
#include "app/cli/commands/deliveryoptions.h"

#include "core/base/tr.h"
#include "core/relay/journalfiles.h"

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

Result<DeliveryFilter> filterFrom(const QStringList &expressions)
{
    DeliveryFilter filter;
    for (const QString &expression : expressions) {
        // Each on its own, so that an open quote ends with its argument and places are right.
        const Result<DeliveryFilter> part = DeliveryFilter::parse(expression);
        if (!part)
            return unexpected(
                Error{u"usage"_s,
                      Tr::tr("--filter \"%1\", from character %2: %3")
                          .arg(expression)
                          .arg(part.error().location ? part.error().location->column : 1)
                          .arg(part.error().message),
                      {},
                      {}});
        filter.narrow(*part);
    }
    return filter;
}

QString journalFolder(const QString &option)
{
    return option.isEmpty() ? defaultJournalFolder() : option;
}

} // namespace hooksmith::cli
