// SPDX-License-Identifier: MIT
// Settings that change while the relay runs, secrets, and what a person decides about deliveries.
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/provider/provider.h"
#include "core/relay/relay.h"
#include "core/relay/relayids.h"

#include <QDateTime>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Delivery lightened(const Delivery &delivery)
{
    return withoutContents(delivery); // With what is forwarded: a person may have edited it
}

Error noJournal()
{
    return {u"no-journal"_s,
            Tr::tr("The relay runs without a journal, so it has nothing to take this from."),
            {},
            {}};
}

/// Calls `done` from the event loop, as everything here does.
void answerLater(QObject *context, const Relay::Done &done, const Result<void> &result)
{
    if (done)
        QMetaObject::invokeMethod(
            context, [done, result] { done(result); }, Qt::QueuedConnection);
}

} // namespace

void Relay::setIntegrations(const QList<RelayIntegration> &integrations)
{
    m_config.integrations = integrations;
    std::map<QString, Lane> old = std::exchange(m_lanes, {});
    for (const RelayIntegration &item : integrations) {
        const auto found = old.find(item.integration.id);
        if (found != old.end()) {
            found->second.config = item;
            m_lanes.insert(old.extract(found));
        } else {
            Lane lane;
            lane.config = item;
            m_lanes.emplace(item.integration.id, std::move(lane));
        }
    }
    for (auto &[id, lane] : old) {
        for (const JobPointer &job : std::as_const(lane.unchecked))
            lane.waiting.enqueue(job);
        while (!lane.waiting.isEmpty()) {
            const JobPointer job = lane.waiting.dequeue();
            const HttpResponseMessage reply =
                refuse(job->delivery,
                       {503,
                        {u"integration-removed"_s,
                         Tr::tr("The integration \"%1\" was just removed.")
                             .arg(job->delivery.integrationName),
                         {},
                         {}},
                        {{"Retry-After", "5"}},
                        {}});
            if (job->respond)
                job->respond(reply);
        }
    }
    for (const RelayIntegration &item : integrations)
        readSecrets(item.integration.id);
    if (isRunning())
        applyTargets();
}

void Relay::setSecretStore(SecretStore *secrets)
{
    m_secrets = secrets;
    reloadSecrets();
}

void Relay::reloadSecrets()
{
    ++m_secretRound;
    for (auto &[id, lane] : m_lanes) {
        lane.signing = {};
        lane.token = {};
    }
    for (const RelayIntegration &item : std::as_const(m_config.integrations))
        readSecrets(item.integration.id);
}

void Relay::readSecrets(const QString &integrationId)
{
    Lane *lane = findLane(integrationId);
    if (!lane)
        return;
    const RestTarget &rest = lane->config.rest.isEmpty() && lane->config.forwardUrl.isEmpty()
        ? m_config.rest
        : lane->config.rest;
    const auto want = [&](Secret &secret, const QString &key, bool signing) {
        if (secret.key == key && (key.isEmpty() || secret.value))
            return;
        secret = {key, {}};
        if (key.isEmpty())
            return;
        if (!m_secrets) {
            // Not at once: whoever makes the relay sets the store and the signals next.
            QMetaObject::invokeMethod(
                this,
                [this, integrationId, signing, key] {
                    if (!m_secrets)
                        secretRead(integrationId, signing, key,
                                   unexpected(Error{u"secret-store-unavailable"_s,
                                                    Tr::tr("There is no place to read the secret "
                                                           "\"%1\" from.")
                                                        .arg(key),
                                                    {},
                                                    {}}));
                },
                Qt::QueuedConnection);
            return;
        }
        m_secrets->read(key, this,
                        [this, integrationId, signing, key,
                         round = m_secretRound](const Result<QString> &value) {
                            // The store may be another by now, or the secret was changed: the next
                            // answer counts.
                            if (round == m_secretRound)
                                secretRead(integrationId, signing, key, value);
                        });
    };
    want(lane->signing, lane->config.signature.secretKey, true);
    want(lane->token, rest.isEmpty() ? QString() : rest.tokenKey, false);
}

void Relay::secretRead(const QString &integrationId, bool signing, const QString &key,
                       const Result<QString> &value)
{
    Lane *lane = findLane(integrationId);
    if (!lane)
        return;
    Secret &secret = signing ? lane->signing : lane->token;
    if (secret.key != key)
        return; // Changed meanwhile
    secret.value = value;
    if (!value) {
        qCDebug(lcRelay) << "a secret cannot be read" << value.error().code;
        Q_EMIT secretMissing(integrationId, value.error());
        lane = findLane(integrationId);
        if (!lane)
            return;
    }
    if (!signing) {
        if (isRunning())
            m_forwards.setTarget(integrationId, targetOf(*lane));
        return;
    }
    const QList<JobPointer> waiting = std::exchange(lane->unchecked, {});
    for (const JobPointer &job : waiting)
        accept(job);
}

bool Relay::hasTarget(const RelayIntegration &integration) const
{
    return m_config.usesRest(integration) || !integration.forwardUrl.isEmpty()
        || !m_config.forwardUrl.isEmpty();
}

ForwardTarget Relay::targetOf(const Lane &lane) const
{
    const RelayIntegration &config = lane.config;
    if (!m_config.usesRest(config))
        return {
            config.forwardUrl.isEmpty() ? m_config.forwardUrl : config.forwardUrl, false, {}, {}};
    const RestTarget &rest = config.rest.isEmpty() ? m_config.rest : config.rest;
    if (!lane.token.value || !*lane.token.value)
        return {}; // Messages wait until the token is known
    return {rest.server, true, rest.userId.toUtf8(), (*lane.token.value)->toUtf8()};
}

QMap<QString, Relay::Unserved> Relay::unserved() const
{
    QMap<QString, Unserved> result;
    for (const Delivery &delivery : m_open) {
        if (m_lanes.contains(delivery.integrationId))
            continue;
        for (const Forward &forward : delivery.forwards) {
            if (forward.state != Forward::State::Queued || !forward.target.isEmpty())
                continue; // A replay to an address of its own is posted all the same
            Unserved &item = result[delivery.integrationId];
            item.integrationName = delivery.integrationName;
            ++item.messages;
        }
    }
    return result;
}

void Relay::applyTargets()
{
    for (const auto &[id, lane] : m_lanes)
        m_forwards.setTarget(id, targetOf(lane));
}

void Relay::confirmSubscription(const QUrl &url)
{
    HttpRequestMessage request;
    request.method = "GET";
    request.target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        request.target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    request.headers = {{"Host", url.host().toLatin1()},
                       {"User-Agent", "Hooksmith/" HOOKSMITH_VERSION}};
    m_client.send(url, request, m_config.forwardTimeoutMs, [](const HttpExchange &exchange) {
        qCInfo(lcRelay) << "confirmed a subscription" << exchange.response.status
                        << exchange.detail;
    });
}

// --- Decisions -----------------------------------------------------------------------------------

void Relay::release(const QString &deliveryId, const QList<QByteArray> &payloads, QObject *context,
                    Done done)
{
    decide({deliveryId, ruleOf(DecisionKind::Release), payloads}, context, std::move(done));
}

void Relay::drop(const QString &deliveryId, QObject *context, Done done)
{
    decide({deliveryId, ruleOf(DecisionKind::Drop), {}}, context, std::move(done));
}

void Relay::requeue(const QString &deliveryId, QObject *context, Done done)
{
    decide({deliveryId, ruleOf(DecisionKind::Requeue), {}}, context, std::move(done));
}

void Relay::decide(const Decision &decision, QObject *context, Done done)
{
    if (!m_journal) {
        answerLater(context, done, unexpected(m_journalTrouble.value_or(noJournal())));
        return;
    }
    if (m_deciding.contains(decision.deliveryId)) {
        answerLater(context, done, unexpected(decision.rule.nothing)); // Pressed twice
        return;
    }
    m_deciding.insert(decision.deliveryId);
    const auto finish = [this, id = decision.deliveryId, context = QPointer(context),
                         done = std::move(done)](const Result<void> &result) {
        m_deciding.remove(id);
        if (context && done)
            done(result);
    };
    m_journal->load(decision.deliveryId, this,
                    [this, decision, finish](const Result<Delivery> &delivery) {
                        if (delivery)
                            decideLoaded(decision, *delivery, finish);
                        else
                            finish(unexpected(delivery.error()));
                    });
}

void Relay::decideLoaded(const Decision &decision, Delivery delivery,
                         const std::function<void(const Result<void> &)> &finish)
{
    // What is being posted right now cannot be taken back; what has been posted meanwhile neither.
    const bool drops = decision.rule.to == Forward::State::Dropped;
    const QList<int> taken = drops ? m_forwards.remove(delivery.id) : QList<int>();
    QList<int> positions;
    for (int i = 0; i < delivery.forwards.size(); ++i) {
        const Forward::State state = delivery.forwards.at(i).state;
        if (decision.rule.from.contains(state)
            && (state != Forward::State::Queued || taken.contains(i)))
            positions.append(i);
    }
    if (positions.isEmpty()
        || (!decision.payloads.isEmpty() && decision.payloads.size() != positions.size())) {
        finish(unexpected(decision.rule.nothing));
        return;
    }
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const int position = positions.at(i);
        Forward &forward = delivery.forwards[position];
        forward.state = decision.rule.to;
        const std::optional<QByteArray> payload =
            decision.payloads.isEmpty() ? std::nullopt : std::optional(decision.payloads.at(i));
        if (payload)
            forward.payload = *payload;
        const bool last = i + 1 == positions.size();
        // The orders share a transaction or fail one after the other, so the last one speaks.
        m_journal->setForward(
            delivery.id, position, decision.rule.to, payload, this,
            last ? Journal::Callback([this, delivery, positions, finish,
                                      to = decision.rule.to](const Result<void> &result) {
                if (!result) {
                    finish(result);
                    return;
                }
                Delivery concerned = delivery;
                if (to == Forward::State::Queued) {
                    for (int j = 0; j < concerned.forwards.size(); ++j) {
                        if (!positions.contains(j)
                            && concerned.forwards.at(j).state == Forward::State::Queued)
                            concerned.forwards[j].state = Forward::State::Delivered; // In the queue
                    }
                    enqueueForwards(concerned);
                } else {
                    m_open.remove(delivery.id);
                }
                Q_EMIT changed(lightened(delivery));
                finish({});
            })
                 : Journal::Callback());
    }
}

// --- Repeating -----------------------------------------------------------------------------------

void Relay::replay(const QStringList &deliveryIds, const ReplayOptions &options, QObject *context,
                   Done done)
{
    for (const QString &id : deliveryIds) {
        if (!m_journal) {
            answerLater(context, done, unexpected(m_journalTrouble.value_or(noJournal())));
            continue;
        }
        m_journal->load(
            id, this,
            [this, options, context = QPointer(context), done](const Result<Delivery> &original) {
                const Result<void> result = original ? replayLoaded(*original, options)
                                                     : Result<void>(unexpected(original.error()));
                if (context && done)
                    done(result);
            });
    }
}

Result<void> Relay::replayLoaded(const Delivery &original, const ReplayOptions &options)
{
    const QString id =
        options.integrationId.isEmpty() ? original.integrationId : options.integrationId;
    const Lane *lane = findLane(id);
    if (!lane)
        return unexpected(Error{u"unknown-integration"_s,
                                Tr::tr("The relay does not serve the integration \"%1\" any more.")
                                    .arg(original.integrationName),
                                id,
                                {}});
    auto job = std::make_shared<Job>();
    job->clock.start();
    job->forwardUrl = options.forwardUrl;
    job->sign = options.sign;
    Delivery &delivery = job->delivery;
    delivery.receivedMs = QDateTime::currentMSecsSinceEpoch();
    delivery.id = newDeliveryId(delivery.receivedMs);
    delivery.integrationId = id;
    delivery.integrationName = lane->config.integration.name;
    delivery.replayOf = original.id;
    delivery.request = options.edited.value_or(original.request);
    // To the address that the integration has now, so that its handler knows itself.
    const IncomingRoute route = IncomingRoute::of({"POST", delivery.request.target, {}, {}});
    if (route.integrationId != id || route.token != lane->config.integration.token) {
        const QByteArray query = delivery.request.query();
        delivery.request.target = path(lane->config.integration).toLatin1();
        if (!query.isEmpty())
            delivery.request.target += '?' + query;
    }
    accept(job);
    return {};
}

Result<void> Relay::submit(const QString &integrationId, const HttpRequestMessage &request)
{
    Delivery original;
    original.integrationId = integrationId;
    original.request = request;
    ReplayOptions options;
    options.sign = false;
    return replayLoaded(original, options);
}

void Relay::stopNow()
{
    stop();
    m_server.dropAll();
    // A post that is cut off is made again after the next start, so even now they get a moment.
    constexpr int patienceMs = 1000;
    m_forwards.finish(patienceMs);
}

} // namespace hooksmith
