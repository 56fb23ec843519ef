// SPDX-License-Identifier: MIT
#include "core/traffic/journalsearch.h"

#include "core/base/tr.h"
#include "core/provider/provider.h"
#include "core/relay/journalreader.h"

#include <limits>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int pageSize = 200;
constexpr int pageSizeWithRequest = 20; // Bodies may be large
constexpr int allRefusals = -1; // As SQLite's LIMIT has it

} // namespace

Delivery summaryOf(const JournalEntry &entry)
{
    Delivery summary = entry.delivery;
    summary.result.outcome.explanation = entry.explanation;
    for (const OutcomeCode code :
         {OutcomeCode::Posted, OutcomeCode::NothingPosted, OutcomeCode::Refused,
          OutcomeCode::ScriptError, OutcomeCode::Limit, OutcomeCode::Skipped}) {
        if (outcomeCodeName(code) == entry.outcome) {
            summary.result.outcome.code = code;
            summary.result.profile =
                u"journal"_s; // There was a run; which profile, JournalReader::load() tells
        }
    }
    return summary;
}

Delivery summaryOf(const RefusalEntry &refusal)
{
    Delivery summary;
    summary.id = refusal.id;
    summary.receivedMs = refusal.timeMs;
    summary.integrationId = refusal.integrationId;
    summary.peer = refusal.peer;
    summary.request.method = refusal.method;
    summary.request.target = refusal.path.toUtf8();
    summary.reply.status = refusal.status;
    summary.refusal = refusal.error;
    if (!refusal.provider.isEmpty()) {
        const Provider *provider = providerById(refusal.provider);
        summary.provider.id = refusal.provider;
        summary.provider.name = provider ? QString::fromLatin1(provider->name) : QString();
        summary.provider.event = refusal.event;
        summary.signature.kind = signatureKindFromName(refusal.signature);
    }
    return summary;
}

Result<void> checkJournal(const QString &folder)
{
    if (!QFileInfo::exists(QDir(folder).filePath(QLatin1StringView(Journal::fileName))))
        return unexpected(Error{
            u"no-journal"_s,
            Tr::tr("There is no journal in %1. A relay makes one when it starts; --data names "
                   "another folder.")
                .arg(QDir::toNativeSeparators(folder)),
            {},
            {}});
    return {};
}

Result<void> searchJournal(const QString &folder, const DeliveryFilter &filter,
                           const std::function<bool(const Delivery &, DeliveryMarks)> &take)
{
    if (const Result<void> there = checkJournal(folder); !there)
        return there;
    JournalReader journal;
    journal.open(folder);
    const Result<QList<RefusalEntry>> refusals = journal.refusals(allRefusals);
    if (!refusals)
        return unexpected(refusals.error());
    qsizetype nextRefusal = 0;
    // The refusals that came after `timeMs`; false: enough.
    const auto takeRefusals = [&](qint64 timeMs) {
        for (; nextRefusal < refusals->size() && refusals->at(nextRefusal).timeMs > timeMs;
             ++nextRefusal) {
            const Delivery refused = summaryOf(refusals->at(nextRefusal));
            if (filter.matches(refused, {}) && !take(refused, {}))
                return false;
        }
        return true;
    };
    JournalQuery query;
    query.withRequest = filter.needsContents();
    query.limit = query.withRequest ? pageSizeWithRequest : pageSize;
    while (true) {
        const Result<QList<JournalEntry>> page = journal.find(query);
        if (!page)
            return unexpected(page.error());
        for (const JournalEntry &entry : *page) {
            query.beforeSeq = entry.seq;
            const Delivery summary = summaryOf(entry);
            DeliveryMarks marks = marksOf(summary);
            marks.setFlag(DeliveryMark::Pinned, entry.pinned);
            if (!takeRefusals(summary.receivedMs))
                return {};
            // With the request, all that a filter asks for is there.
            if (!filter.matches(summary, marks))
                continue;
            const Result<Delivery> delivery = journal.load(summary.id);
            if (!delivery && delivery.error().code == "not-found"_L1)
                continue; // Forgotten meanwhile: a relay may be running
            if (!delivery)
                return unexpected(delivery.error());
            if (!take(*delivery, marks))
                return {};
        }
        if (page->size() < query.limit)
            break;
    }
    (void)takeRefusals(std::numeric_limits<qint64>::min());
    return {};
}

} // namespace hooksmith
