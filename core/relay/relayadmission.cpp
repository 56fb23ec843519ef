// SPDX-License-Identifier: MIT
// Who is let in: everything that is decided before a body is read.
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/provider/signature.h"
#include "core/relay/relay.h"
#include "core/relay/relayids.h"
#include "core/rocketchat/incomingmachine.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// More refusals than these in a second are counted by nobody: they are a flood, and each of the
/// first hundred tells what there is to tell.
constexpr int refusalsPerSecond = 100;

Refusal overload(const QString &code, const QString &message, int retryAfterSeconds = 5)
{
    return {
        503, {code, message, {}, {}}, {{"Retry-After", QByteArray::number(retryAfterSeconds)}}, {}};
}

/// "127.0.0.1:51234" or "[::1]:51234" without the port.
QString addressOf(const QString &peer)
{
    const qsizetype colon = peer.lastIndexOf(u':');
    QString address = peer.left(colon);
    if (address.startsWith(u'['))
        address = address.mid(1, address.size() - 2);
    return address;
}

IncomingSample headOf(const HttpRequestMessage &head)
{
    // A HEAD request asks about the address that POST goes to.
    return {head.method == "HEAD" ? QByteArray("GET") : head.method, head.target, {}, {}};
}

} // namespace

std::optional<Refusal> Relay::checkRate(const QString &peer)
{
    const QString address = addressOf(peer);
    if (!m_config.limits.rateLimitsLoopback && QHostAddress(address).isLoopback())
        return {};
    const std::optional<int> wait = m_rate.take(address, m_clock.elapsed());
    if (!wait)
        return {};
    const int seconds = (*wait + 999) / 1000;
    return Refusal{
        429,
        {u"too-many-requests"_s,
         Tr::tr("Too many requests came from %2 (allowed a minute: %1). The next one is welcome "
                "in %n second(s); the limit is a setting of the relay.",
                nullptr, seconds)
             .arg(m_rate.perMinute())
             .arg(address),
         {},
         {}},
        {{"Retry-After", QByteArray::number(seconds)}},
        {}};
}

Refusal Relay::serverRefusal(const HttpRequestMessage &head, const Profile &profile,
                             const QString &code, const QString &reason) const
{
    // The server's own handler says what it would say to an address that it does not know.
    RunInput input;
    input.integration.id = u"\n"_s;
    input.profile = profile;
    input.sample.incoming = headOf(head);
    const std::unique_ptr<RunMachine> machine = makeIncomingMachine(input);
    (void)machine->start();
    const Reply reply = machine->result().reply.value_or(Reply{404, {}, {}});
    Refusal refusal{reply.status, {code, reason, {}, {}}, {}, responseOf(reply, profile)};
    if (reply.body.isString())
        refusal.response->setHeader("Content-Type", "text/plain; charset=UTF-8");
    return refusal;
}

std::optional<Refusal> Relay::check(const HttpRequestMessage &head, const QString &peer)
{
    if (auto refusal = checkRate(peer))
        return refusal;
    if (auto refusal = checkHost(head, m_config.allowedHosts))
        return refusal;
    const IncomingRoute route = IncomingRoute::of(headOf(head));
    if (route.kind == IncomingRoute::Kind::NotFound)
        return serverRefusal(head, m_config.profile, u"no-such-address"_s,
                             Tr::tr("There is nothing at this address. A webhook's address is "
                                    "/hooks/<integration id>/<token>."));
    const auto found = m_lanes.find(route.integrationId);
    // Compared also for an unknown id, so that the time does not tell which ids exist.
    const bool known = constantTimeEquals(
        route.token.toUtf8(),
        found == m_lanes.end() ? QByteArray() : found->second.config.integration.token.toUtf8());
    const Profile &profile =
        found == m_lanes.end() ? m_config.profile : found->second.config.profile;
    if (route.kind == IncomingRoute::Kind::MethodNotAllowed) {
        Refusal refusal = serverRefusal(
            head, profile, u"method-not-allowed"_s,
            Tr::tr("A webhook address takes POST and GET, not %1. Let the sender use POST.")
                .arg(QString::fromLatin1(head.method.left(32))));
        refusal.response->setHeader("Allow", "POST, GET, HEAD");
        return refusal;
    }
    if (found == m_lanes.end() || !known)
        return serverRefusal(head, profile, u"unknown-token"_s,
                             Tr::tr("No integration has this id and token. Compare the address "
                                    "with the one Hooksmith shows for the integration."));
    if (m_journalTrouble)
        return Refusal{503, cannotStore(), {{"Retry-After", "30"}}, {}};
    const Lane &lane = found->second;
    const qsizetype waiting = lane.waiting.size() + lane.unchecked.size();
    if (waiting >= m_config.limits.maxWaiting)
        return overload(
            u"overloaded"_s,
            Tr::tr("%n request(s) already wait for this integration's script. Send them again "
                   "later.",
                   nullptr, int(waiting)));
    const qsizetype queued = m_forwards.waiting(route.integrationId);
    if (queued >= m_config.maxQueuedForwards
        || m_forwards.waitingBytes(route.integrationId) >= m_config.maxQueuedBytes)
        return overload(u"backlog"_s,
                        Tr::tr("%n message(s) of this integration wait to be forwarded. Is the "
                               "Rocket.Chat address reachable?",
                               nullptr, int(queued)),
                        30);
    return {};
}

HttpResponseMessage Relay::refuse(const HttpRequestMessage &request, const QString &peer,
                                  const Refusal &refusal)
{
    Delivery delivery;
    delivery.receivedMs = QDateTime::currentMSecsSinceEpoch();
    delivery.id = newDeliveryId(delivery.receivedMs);
    delivery.peer = peer;
    delivery.request = request;
    if (const Lane *lane =
            findLane(IncomingRoute::of({"POST", request.target, {}, {}}).integrationId)) {
        delivery.integrationId = lane->config.integration.id;
        delivery.integrationName = lane->config.integration.name;
    }
    return refuse(std::move(delivery), refusal);
}

HttpResponseMessage Relay::refuse(Delivery delivery, const Refusal &refusal)
{
    delivery.refusal = refusal.error;
    delivery.reply = refusalResponse(refusal);
    if (!m_gone.isEmpty())
        m_gone.remove(delivery.peer);
    qCDebug(lcRelay) << "refusing a request" << refusal.error.code;
    recordRefusal(delivery);
    Q_EMIT refused(delivery);
    return delivery.reply;
}

void Relay::recordRefusal(const Delivery &delivery)
{
    if (!m_journal)
        return;
    const qint64 second = m_clock.elapsed() / 1000;
    if (second != m_refusalSecond) {
        m_refusalSecond = second;
        m_refusalsThisSecond = 0;
    }
    if (++m_refusalsThisSecond > refusalsPerSecond)
        return;
    RefusalEntry entry;
    entry.timeMs = delivery.receivedMs;
    entry.id = delivery.id;
    entry.peer = delivery.peer;
    entry.integrationId = delivery.integrationId;
    entry.method = delivery.request.method.left(32);
    entry.path = withoutToken(QString::fromUtf8(delivery.request.path().left(2048)));
    entry.status = delivery.reply.status;
    entry.error = delivery.refusal.value_or(Error());
    if (!delivery.provider.id.isEmpty()) {
        entry.provider = delivery.provider.id;
        entry.event = delivery.provider.event;
        entry.signature = signatureKindName(delivery.signature.kind);
    }
    m_journal->recordRefusal(entry);
}

std::optional<HttpResponseMessage> Relay::admit(const HttpRequestMessage &head, const QString &peer)
{
    if (const auto refusal = check(head, peer))
        return refuse(head, peer, *refusal);
    return {};
}

HttpResponseMessage Relay::rejected(const HttpRequestMessage &partial, const HttpParseError &why,
                                    const QString &peer)
{
    Refusal refusal{why.status, {why.code, why.message, {}, {}}, {}, {}};
    if (why.status == 503)
        refusal.headers = {{"Retry-After", "5"}};
    return refuse(partial, peer, refusal);
}

} // namespace hooksmith
