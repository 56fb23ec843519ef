// SPDX-License-Identifier: MIT
// The relay and its journal: opening it, and going on when that is not possible yet.
#include "core/base/localetext.h"
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/relay/decisiontaker.h"
#include "core/relay/relay.h"
#include "core/relay/webhookpayload.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Between two attempts to open a journal. Senders are told to come back after half a minute.
constexpr int retryJournalMs = 3000;

/// Whether the journal may be usable in a while, and the relay should be there until then: its
/// senders get a 503, which they understand, instead of a port where nobody answers. Everything
/// else (another relay has it, no permission) is a mistake in how this one was started.
bool mayPass(const Error &error)
{
    return error.code == "journal-corrupt"_L1 || error.code == "journal-locked"_L1
        || error.code == "journal-full"_L1;
}

} // namespace

Result<void> Relay::openJournal(const QString &folder)
{
    auto journal = std::make_unique<Journal>(m_config.retention);
    const Result<QList<QueuedForward>> queued = journal->open(folder);
    if (!queued && !mayPass(queued.error()))
        return unexpected(queued.error());
    m_journalFolder = folder;
    if (queued) {
        takeJournal(std::move(journal), *queued);
        return {};
    }
    m_journalTrouble = queued.error();
    qCWarning(lcRelay) << "the journal cannot be opened" << queued.error().code
                       << queued.error().detail;
    m_journalRetry.start(retryJournalMs);
    return {};
}

void Relay::tryJournal()
{
    m_nextJournal = std::make_unique<Journal>(m_config.retention);
    m_nextJournal->openLater(m_journalFolder, this,
                             [this](const Result<QList<QueuedForward>> &queued) {
                                 std::unique_ptr<Journal> journal = std::move(m_nextJournal);
                                 if (m_stopping)
                                     return;
                                 if (queued) {
                                     takeJournal(std::move(journal), *queued);
                                     m_journalTrouble.reset();
                                     if (isRunning())
                                         applyTargets();
                                     Q_EMIT journalTroubleChanged();
                                     return;
                                 }
                                 m_journalRetry.start(retryJournalMs);
                                 const bool isNew = m_journalTrouble->code != queued.error().code;
                                 m_journalTrouble = queued.error();
                                 if (isNew)
                                     Q_EMIT journalTroubleChanged();
                             });
}

void Relay::takeJournal(std::unique_ptr<Journal> journal, const QList<QueuedForward> &queued)
{
    m_journal = std::move(journal);
    new DecisionTaker(*this, m_journalFolder);
    m_recent = m_journal->recentDeliveries();
    for (const AskedWait &wait : m_journal->askedWaits())
        m_forwards.setWait(wait.integrationId, wait.target, wait.milliseconds);
    for (const QueuedForward &item : queued) {
        Delivery &delivery = m_open[item.delivery.id];
        if (delivery.id.isEmpty())
            delivery = withoutContents(item.delivery);
        while (delivery.forwards.size() <= item.position)
            delivery.forwards.append(Forward{{}, Forward::State::Delivered, {}, {}});
        delivery.forwards[item.position].state = Forward::State::Queued;
        delivery.forwards[item.position].target = item.target;
        delivery.forwards[item.position].channel = payloadChannel(item.payload);
        ForwardQueue::Item queuedItem;
        queuedItem.deliveryId = item.delivery.id;
        queuedItem.position = item.position;
        queuedItem.integrationId = item.delivery.integrationId;
        queuedItem.payload = item.payload;
        queuedItem.attempts = item.attempts;
        queuedItem.kind = item.kind;
        queuedItem.target = item.target;
        if (item.kind == Forward::Kind::Raw) {
            queuedItem.request = item.delivery.request;
            queuedItem.predicted = item.delivery.result.reply;
        }
        m_forwards.add(queuedItem);
    }
}

QList<Error> Relay::warnings() const
{
    QList<Error> warnings;
    if (m_journalTrouble) {
        Error error = *m_journalTrouble;
        error.message = sentences(
            {error.message, Tr::tr("Until it can be used, every delivery is refused (503).")});
        warnings.append(error);
    }
    if (m_journal && !m_journal->warning().isEmpty())
        warnings.append({u"journal-log-damaged"_s, m_journal->warning(), {}, {}});
    if (!m_tlsWarning.isEmpty())
        warnings.append({u"tls-certificate"_s, m_tlsWarning, {}, {}});
    return warnings;
}

void Relay::noteGone(Delivery &delivery)
{
    if (delivery.peer.isEmpty() || !m_gone.remove(delivery.peer))
        return;
    QString &explanation = delivery.result.outcome.explanation;
    explanation = sentences(
        {explanation,
         m_config.tls.isEmpty()
             ? Tr::tr("The sender closed the connection before it was answered.")
             : Tr::tr("The sender closed the connection before it was answered; over TLS it has to "
                      "keep its sending half open until then.")});
}

Error Relay::cannotStore() const
{
    Error error = m_journalTrouble.value_or(Error());
    error.message = sentences(
        {Tr::tr("The delivery is not accepted, because it cannot be stored."), error.message});
    return error;
}

} // namespace hooksmith
