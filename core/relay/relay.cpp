// SPDX-License-Identifier: MIT
#include "core/relay/relay.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/provider/signature.h"
#include "core/relay/journal.h"
#include "core/relay/relayids.h"
#include "core/relay/webhookpayload.h"

#include <QDateTime>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Refusal overload(const QString &code, const QString &message)
{
    return {503, {code, message, {}, {}}, {{"Retry-After", "5"}}};
}

/// What the later signals carry: enough to recognise the delivery, nothing that grows.
Delivery withoutContents(const Delivery &delivery)
{
    Delivery light = delivery;
    light.request.headers.clear();
    light.request.body.clear();
    light.result = {};
    light.reply.body.clear();
    return light;
}

} // namespace

HttpResponseMessage responseOf(const Reply &reply, const Profile &profile)
{
    HttpResponseMessage response;
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.headers.append({name, value});
    const auto addUnlessThere = [&response](const QByteArray &name, const QByteArray &value) {
        if (response.header(name).isNull())
            response.headers.append({name, value});
    };
    addUnlessThere("Content-Type", "application/json");
    if (profile.router == Profile::Router::Hono) {
        addUnlessThere("Cache-Control", "no-store");
        addUnlessThere("Pragma", "no-cache");
    }
    if (reply.body.isString())
        response.body = reply.body.toString().toUtf8();
    else if (!reply.body.isUndefined())
        response.body = reply.body.toJson();
    return response;
}

Relay::Relay(const RelayConfig &config, RunFunctionFactory makeRun, QObject *parent)
    : QObject(parent), m_config(config), m_makeRun(std::move(makeRun)),
      m_server(*this, config.limits), m_forwards(config.retry)
{
    m_forwards.forwarder().setTimeout(config.forwardTimeoutMs);
    connect(&m_server, &RelayServer::stopped, this, &Relay::serverStopped);
    connect(&m_forwards, &ForwardQueue::attempted, this, &Relay::forwardAttempted);
    connect(&m_forwards, &ForwardQueue::finished, this, &Relay::finishStop);
    setIntegrations(config.integrations);
}

Relay::~Relay() = default;

QString Relay::path(const Integration &integration)
{
    return u"/hooks/"_s + QString::fromLatin1(QUrl::toPercentEncoding(integration.id))
        + u'/'
        // The server decodes the token once more than the path.
        + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(
            integration.token.contains(u'%') ? QUrl::toPercentEncoding(integration.token)
                                             : integration.token.toUtf8())));
}

Result<void> Relay::openJournal(const QString &folder)
{
    auto journal = std::make_unique<Journal>();
    const Result<QList<QueuedForward>> queued = journal->open(folder);
    if (!queued)
        return unexpected(queued.error());
    m_journal = std::move(journal);
    for (const QueuedForward &item : *queued) {
        Delivery &delivery = m_open[item.delivery.id];
        if (delivery.id.isEmpty())
            delivery = item.delivery;
        while (delivery.forwards.size() <= item.position)
            delivery.forwards.append(Forward{{}, Forward::State::Delivered, {}, {}});
        delivery.forwards[item.position].state = Forward::State::Queued;
        m_forwards.add({item.delivery.id, item.position, item.delivery.integrationId, item.payload,
                        item.attempts});
    }
    return {};
}

Result<void> Relay::start()
{
    m_stopping = false;
    const Result<void> listening = m_server.listen(m_config.address, m_config.port);
    if (listening)
        applyTargets();
    return listening;
}

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
        while (!lane.waiting.isEmpty()) {
            const std::shared_ptr<Job> job = lane.waiting.dequeue();
            job->respond(refuse(job->delivery.request, job->delivery.peer,
                                overload(u"integration-removed"_s,
                                         Tr::tr("The integration \"%1\" was just removed.")
                                             .arg(job->delivery.integrationName))));
        }
    }
    if (isRunning())
        applyTargets();
}

QUrl Relay::forwardUrl(const RelayIntegration &integration) const
{
    return integration.forwardUrl.isEmpty() ? m_config.forwardUrl : integration.forwardUrl;
}

void Relay::applyTargets()
{
    for (const auto &[id, lane] : m_lanes)
        m_forwards.setTarget(id, forwardUrl(lane.config));
}

Relay::Lane *Relay::findLane(const QString &integrationId)
{
    const auto found = m_lanes.find(integrationId);
    return found == m_lanes.end() ? nullptr : &found->second;
}

std::optional<Refusal> Relay::check(const HttpRequestMessage &head) const
{
    if (auto refusal = checkHost(head, m_config.allowedHosts))
        return refusal;
    const auto route = parseHookRoute(head.path());
    if (!route)
        return Refusal{404,
                       {u"no-such-address"_s,
                        Tr::tr("There is nothing at this address. A webhook's address is "
                               "/hooks/<integration id>/<token>."),
                        {},
                        {}},
                       {}};
    const auto found = m_lanes.find(route->integrationId);
    // Compared also for an unknown id, so that the time does not tell which ids exist.
    const bool known = constantTimeEquals(
        route->token,
        found == m_lanes.end() ? QByteArray() : found->second.config.integration.token.toUtf8());
    if (found == m_lanes.end() || !known) {
        const Profile &profile =
            found == m_lanes.end() ? m_config.profile : found->second.config.profile;
        return Refusal{profile.unknownTokenStatus,
                       {u"unknown-token"_s,
                        // The server's own words first, then ours.
                        u"Invalid integration id or token provided. "_s
                            + Tr::tr("Compare the address with the one Hooksmith shows for the "
                                     "integration."),
                        {},
                        {}},
                       {}};
    }
    if (auto refusal = checkMethod(head))
        return refusal;
    const Lane &lane = found->second;
    if (lane.waiting.size() >= m_config.limits.maxWaiting)
        return overload(
            u"overloaded"_s,
            Tr::tr("%n request(s) already wait for this integration's script. Send them again "
                   "later.",
                   nullptr, int(lane.waiting.size())));
    if (m_forwards.waiting(route->integrationId) >= m_config.maxQueuedForwards)
        return overload(u"backlog"_s,
                        Tr::tr("%n message(s) of this integration wait to be forwarded. Is the "
                               "Rocket.Chat address reachable?",
                               nullptr, int(m_forwards.waiting(route->integrationId))));
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
    delivery.refusal = refusal.error;
    delivery.reply = refusalResponse(refusal);
    qCDebug(lcRelay) << "refusing a request" << refusal.error.code;
    Q_EMIT refused(delivery);
    return delivery.reply;
}

std::optional<HttpResponseMessage> Relay::admit(const HttpRequestMessage &head, const QString &peer)
{
    if (const auto refusal = check(head))
        return refuse(head, peer, *refusal);
    return {};
}

HttpResponseMessage Relay::rejected(const HttpRequestMessage &partial, const HttpParseError &why,
                                    const QString &peer)
{
    Refusal refusal{why.status, {why.code, why.message, {}, {}}, {}};
    if (why.status == 503)
        refusal.headers = {{"Retry-After", "5"}};
    return refuse(partial, peer, refusal);
}

void Relay::handle(const HttpRequestMessage &request, const QString &peer, Respond respond)
{
    const auto route = parseHookRoute(request.path());
    Lane *lane = route ? findLane(route->integrationId) : nullptr;
    if (!lane) { // Removed while the body arrived
        respond(refuse(
            request, peer,
            {404, {u"unknown-token"_s, Tr::tr("The integration was just removed."), {}, {}}, {}}));
        return;
    }
    if (request.method == "HEAD") {
        // Trello and others look whether the address exists before they send anything.
        HttpResponseMessage response;
        response.headers = {{"Content-Type", "application/json"}};
        respond(response);
        return;
    }
    auto job = std::make_shared<Job>();
    job->clock.start();
    job->respond = std::move(respond);
    Delivery &delivery = job->delivery;
    delivery.receivedMs = QDateTime::currentMSecsSinceEpoch();
    delivery.id = newDeliveryId(delivery.receivedMs);
    delivery.integrationId = lane->config.integration.id;
    delivery.integrationName = lane->config.integration.name;
    delivery.peer = peer;
    delivery.request = request;
    delivery.provider = detectProvider(request);
    qCDebug(lcRelay) << "received" << delivery.id << delivery.provider.id << request.body.size();
    Q_EMIT received(delivery);
    lane->waiting.enqueue(job);
    runNext(delivery.integrationId);
}

void Relay::runNext(const QString &integrationId)
{
    Lane *lane = findLane(integrationId);
    if (!lane || lane->running || lane->waiting.isEmpty())
        return;
    if (!lane->run)
        lane->run = m_makeRun();
    const std::shared_ptr<Job> job = lane->waiting.dequeue();
    RunInput input;
    input.integration = lane->config.integration;
    input.script = lane->config.script;
    input.scriptFileName = lane->config.scriptFileName;
    input.profile = lane->config.profile;
    input.live = m_config.live;
    input.timeoutMs = m_config.scriptTimeoutMs;
    input.sample.kind = IntegrationType::Incoming;
    input.sample.incoming = {job->delivery.request.method, job->delivery.request.target,
                             job->delivery.request.headers, job->delivery.request.body};
    lane->running = true;
    // A copy: setIntegrations() may drop the lane while its function runs.
    const RunFunction run = lane->run;
    run(input, [self = QPointer(this), integrationId, job](const RunResult &result) {
        if (self)
            self->runDone(integrationId, job, result);
    });
}

void Relay::runDone(const QString &integrationId, const std::shared_ptr<Job> &job,
                    const RunResult &result)
{
    Lane *lane = findLane(integrationId);
    Delivery &delivery = job->delivery;
    delivery.result = result;
    const Profile profile = lane ? lane->config.profile : m_config.profile;
    if (result.reply) {
        delivery.reply = responseOf(*result.reply, profile);
    } else {
        // Our own limits are not the server's, so there is no reply of it to imitate.
        delivery.reply =
            refusalResponse({500, {u"no-reply"_s, result.outcome.explanation, {}, {}}, {}});
    }
    if (lane && !result.messages.isEmpty()) {
        if (forwardUrl(lane->config).isEmpty()) {
            delivery.note = Tr::tr("No Rocket.Chat address is set, so nothing is forwarded.");
        } else {
            for (const QByteArray &payload :
                 webhookPayloads(result.messages, lane->config.integration))
                delivery.forwards.append(Forward{payload, Forward::State::Queued, {}, {}});
        }
    }
    store(job);
    if (lane) {
        lane->running = false;
        // Through the event loop: a run function that calls back at once must not nest.
        QMetaObject::invokeMethod(
            this, [this, integrationId] { runNext(integrationId); }, Qt::QueuedConnection);
    }
}

void Relay::store(const std::shared_ptr<Job> &job)
{
    if (!m_journal) {
        stored(job, {});
        return;
    }
    m_journal->add(job->delivery, this,
                   [this, job](const Result<void> &result) { stored(job, result); });
}

void Relay::stored(const std::shared_ptr<Job> &job, const Result<void> &result)
{
    Delivery &delivery = job->delivery;
    if (!result) {
        // Never acknowledge what could be lost; the sender keeps it and tries again.
        delivery.forwards.clear();
        delivery.refusal = result.error();
        delivery.reply = refusalResponse({503, result.error(), {{"Retry-After", "30"}}});
        Q_EMIT refused(delivery);
        job->respond(delivery.reply);
        return;
    }
    delivery.durationMs = double(job->clock.nsecsElapsed()) / 1e6;
    job->respond(delivery.reply);
    Q_EMIT answered(delivery);
    enqueueForwards(delivery);
}

void Relay::enqueueForwards(const Delivery &delivery)
{
    if (delivery.forwards.isEmpty())
        return;
    Delivery light = withoutContents(delivery);
    for (Forward &forward : light.forwards)
        forward.payload.clear();
    m_open.insert(delivery.id, light);
    for (int i = 0; i < delivery.forwards.size(); ++i)
        m_forwards.add(
            {delivery.id, i, delivery.integrationId, delivery.forwards.at(i).payload, 0});
}

void Relay::forwardAttempted(const QString &deliveryId, int position, const ForwardAttempt &attempt,
                             Forward::State state, std::optional<int> retryInMs)
{
    const auto found = m_open.find(deliveryId);
    if (found == m_open.end() || position >= found->forwards.size())
        return;
    Forward &forward = found->forwards[position];
    forward.state = state;
    forward.retryInMs = retryInMs;
    // The newest one is what the lists show; the journal has them all.
    if (forward.attempts.size() >= 50)
        forward.attempts.removeFirst();
    forward.attempts.append(attempt);
    if (m_journal)
        m_journal->recordAttempt(deliveryId, position, attempt, state);

    const Delivery delivery = *found;
    const auto isIn = [&delivery](Forward::State wanted) {
        return std::any_of(delivery.forwards.begin(), delivery.forwards.end(),
                           [wanted](const Forward &item) { return item.state == wanted; });
    };
    if (!isIn(Forward::State::Queued))
        m_open.erase(found);
    if (attempt.error)
        Q_EMIT failed(delivery);
    else if (!isIn(Forward::State::Queued) && !isIn(Forward::State::Dead))
        Q_EMIT forwarded(delivery);
}

void Relay::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    if (m_server.isListening())
        m_server.stop();
    else
        QMetaObject::invokeMethod(this, &Relay::serverStopped, Qt::QueuedConnection);
}

void Relay::serverStopped()
{
    // A sender that hung up early still has its request in the works.
    for (const auto &[id, lane] : m_lanes) {
        if (lane.running || !lane.waiting.isEmpty()) {
            QTimer::singleShot(20, this, &Relay::serverStopped);
            return;
        }
    }
    if (m_journal)
        m_journal->flush(this, [this] { m_forwards.finish(m_config.stopPatienceMs); });
    else
        m_forwards.finish(m_config.stopPatienceMs);
}

void Relay::finishStop()
{
    if (!m_stopping)
        return;
    m_stopping = false;
    if (!m_journal) {
        // Say what is lost rather than lose it in silence.
        const QHash<QString, Delivery> open = std::exchange(m_open, {});
        for (Delivery delivery : open) {
            for (Forward &forward : delivery.forwards) {
                if (forward.state != Forward::State::Queued)
                    continue;
                forward.state = Forward::State::Dead;
                ForwardAttempt attempt;
                attempt.timeMs = QDateTime::currentMSecsSinceEpoch();
                attempt.permanent = true;
                attempt.error =
                    Error{u"stopped"_s,
                          Tr::tr("The relay was stopped before the message could be forwarded."),
                          {},
                          {}};
                forward.attempts.append(attempt);
            }
            Q_EMIT failed(delivery);
        }
        Q_EMIT stopped();
        return;
    }
    m_journal->flush(this, [this] { Q_EMIT stopped(); });
}

} // namespace hooksmith
