// SPDX-License-Identifier: MIT
#include "app/cli/commands/deliveriescommand.h"

#include "app/cli/commands/deliveryoptions.h"
#include "app/cli/commands/relayevents.h"
#include "core/base/tr.h"
#include "core/traffic/journaldecisions.h"
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

/// What the options ask to be done with deliveries; absent: they are to be listed.
Result<std::optional<DecisionKind>> decisionFrom(const QCommandLineParser &options)
{
    std::optional<DecisionKind> found;
    for (const DecisionKind kind :
         {DecisionKind::Replay, DecisionKind::Release, DecisionKind::Drop, DecisionKind::Requeue}) {
        if (!options.isSet(decisionName(kind)))
            continue;
        if (found)
            return unexpected(
                usageError(Tr::tr("Only one of --replay, --release, --drop and --requeue can be "
                                  "given.")));
        found = kind;
    }
    return found;
}

/// The deliveries that match and that the decision would do something to, oldest first: so their
/// messages keep their order.
Result<QStringList> idsOf(const QString &folder, const DeliveryFilter &filter, DecisionKind kind,
                          int limit)
{
    QStringList ids;
    const Result<void> searched =
        searchJournal(folder, filter, [&](const Delivery &delivery, DeliveryMarks) {
            if (!delivery.refusal && concerns(kind, delivery))
                ids.prepend(delivery.id);
            return ids.size() < limit || limit == 0;
        });
    if (!searched)
        return unexpected(searched.error());
    return ids;
}

int decide(const QString &folder, DecisionKind kind, const QStringList &ids, bool json)
{
    const RelayEvents events(json);
    bool failed = false, isToBeForwarded = false;
    const Result<bool> decided =
        decideInJournal(folder, kind, ids, [&](const DecisionOutcome &outcome) {
            printOut(events.decided(kind, outcome));
            failed = failed || outcome.state == DecisionOutcome::State::Failed;
            isToBeForwarded = isToBeForwarded
                || (outcome.state == DecisionOutcome::State::Done && kind != DecisionKind::Drop);
        });
    if (!decided)
        return reportError(decided.error());
    if (!*decided && isToBeForwarded)
        printError(Tr::tr("hooksmith-cli: No relay runs on this journal: the messages are "
                          "forwarded at its next start."));
    return failed ? Failure : Success;
}

} // namespace

QString DeliveriesCommand::name() const
{
    return u"deliveries"_s;
}

QString DeliveriesCommand::description() const
{
    return Tr::tr("List what the relay has received, from its journal, or decide about it");
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
        {u"replay"_s,
         Tr::tr("Treat the deliveries as if they came in again, with today's scripts: those named, "
                "or those that --filter finds.")},
        {u"release"_s, Tr::tr("Forward what is held.")},
        {u"drop"_s, Tr::tr("Forward nothing more of what is held, waits or was given up.")},
        {u"requeue"_s, Tr::tr("Try again what was given up.")},
    });
    options.addPositionalArgument(
        u"ID"_s, Tr::tr("A delivery to decide about; several may be named."), u"[ID...]"_s);
    if (!options.parse(arguments))
        return reportError(usageError(options.errorText()));
    if (options.isSet(help)) {
        printOut(helpOf(options, name()));
        return Success;
    }
    const Result<std::optional<DecisionKind>> decision = decisionFrom(options);
    if (!decision)
        return reportError(decision.error());
    QStringList named = options.positionalArguments();
    named.removeDuplicates();
    if (!*decision && !named.isEmpty())
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
    if (*decision) {
        // Never everything by mistake.
        if (named.isEmpty() == filter->isEmpty())
            return reportError(usageError(
                Tr::tr("Say which deliveries to decide about: either their ids or --filter.")));
        const QString folder = journalFolder(options.value(u"data"_s));
        const Result<QStringList> ids = named.isEmpty()
            ? idsOf(folder, *filter, **decision, options.isSet(u"limit"_s) ? limit : 0)
            : Result<QStringList>(named);
        if (!ids)
            return reportError(ids.error());
        if (ids->isEmpty()) {
            printError(Tr::tr("hooksmith-cli: no delivery matches."));
            return Success;
        }
        return decide(folder, **decision, *ids, options.isSet(u"json"_s));
    }
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
