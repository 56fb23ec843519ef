// SPDX-License-Identifier: MIT
#include "app/cli/commands/deliveriescommand.h"

#include "app/cli/commands/deliveryoptions.h"
#include "app/cli/commands/relayevents.h"
#include "core/base/tr.h"
#include "core/traffic/journalsearch.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

constexpr int defaultLimit = 50;

Error usageError(const QString &message)
{
    return {u"usage"_s, message, {}, {}};
}

} // namespace

QString DeliveriesCommand::name() const
{
    return u"deliveries"_s;
}

QString DeliveriesCommand::description() const
{
    return Tr::tr("List what the relay has received, from its journal");
}

int DeliveriesCommand::execute(const QStringList &arguments)
{
    QCommandLineParser options;
    options.setApplicationDescription(description());
    const QCommandLineOption help = options.addHelpOption();
    options.addOptions({
        {u"data"_s, Tr::tr("Folder of the journal (default: the user's data folder)."), u"DIR"_s},
        {u"filter"_s,
         Tr::tr("Only deliveries that match, for example \"provider:github status:>=400\"; may be "
                "given several times."),
         u"EXPRESSION"_s},
        {u"limit"_s,
         Tr::tr("How many at most, newest first (default: %1); 0: all.").arg(defaultLimit), u"N"_s},
        {u"json"_s, Tr::tr("Print one line of JSON per delivery.")},
    });
    if (!options.parse(arguments))
        return reportError(usageError(options.errorText()));
    if (options.isSet(help)) {
        printOut(helpOf(options, name()));
        return Success;
    }
    if (!options.positionalArguments().isEmpty())
        return reportError(
            usageError(Tr::tr("\"%1\" is not expected; what to look for is given with --filter.")
                           .arg(options.positionalArguments().constFirst())));
    bool isNumber = true;
    const int limit =
        options.isSet(u"limit"_s) ? options.value(u"limit"_s).toInt(&isNumber) : defaultLimit;
    if (!isNumber || limit < 0)
        return reportError(usageError(Tr::tr("--limit wants a number from 0 on, not \"%1\".")
                                          .arg(options.value(u"limit"_s))));
    const Result<DeliveryFilter> filter = filterFrom(options.values(u"filter"_s));
    if (!filter)
        return reportError(filter.error());
    const RelayEvents events(options.isSet(u"json"_s));
    int listed = 0;
    const Result<void> searched =
        searchJournal(journalFolder(options.value(u"data"_s)), *filter,
                      [&](const Delivery &delivery, DeliveryMarks marks) {
                          printOut(events.listed(delivery, marks));
                          return (++listed < limit || limit == 0) && !isOutputLost();
                      });
    if (!searched)
        return reportError(searched.error());
    if (listed == 0 && !options.isSet(u"json"_s))
        printError(filter->isEmpty() ? Tr::tr("hooksmith-cli: the journal is empty.")
                                     : Tr::tr("hooksmith-cli: no delivery matches."));
    return Success;
}

} // namespace hooksmith::cli
