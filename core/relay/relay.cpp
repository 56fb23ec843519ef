// SPDX-License-Identifier: MIT
#include "core/relay/relay.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/provider/signature.h"
#include "core/relay/challenge.h"
#include "core/relay/journal.h"
#include "core/relay/outgoingcall.h"
#include "core/relay/relayids.h"
#include "core/relay/webhookpayload.h"

#include <algorithm>
#include <QDateTime>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype maxRecent = 20000;

} // namespace

HttpResponseMessage responseOf(const Reply &reply, const Profile &profile)
{
    HttpResponseMessage response;
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers) {
        // A run counts no callers: the relay has a limit of its own.
        if (!name.startsWith("x-ratelimit-"))
            response.headers.append({name, value});
    }
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

RelayMode RelayIntegration::effectiveMode() const
{
    if (integration.type == IntegrationType::Outgoing && mode != RelayMode::Answer)
        return RelayMode::Outgoing;
    if (integration.type == IntegrationType::Incoming && mode == RelayMode::Outgoing)
        return RelayMode::Script;
    return mode;
}

Result<void> RelayConfig::check() const
{
    for (const RelayIntegration &item : integrations) {
        if (item.effectiveMode() == RelayMode::PassThrough && usesRest(item))
            return unexpected(
                Error{u"pass-through-by-rest"_s,
                      Tr::tr("\"%1\" passes requests through, which only a webhook can take, but "
                             "its target is the REST interface. Set the address of an incoming "
                             "webhook (\"forward\") for it, or choose another mode.")
                          .arg(item.integration.name),
                      {},
                      {}});
    }
    return {};
}

Relay::Relay(const RelayConfig &config, RunFunctionFactory makeRun, QObject *parent)
    : QObject(parent), m_config(config), m_makeRun(std::move(makeRun)),
      m_server(*this, config.limits), m_forwards(config.retry),
      m_rate(config.limits.requestsPerMinute)
{
    m_clock.start();
    m_forwards.forwarder().setTimeout(config.forwardTimeoutMs);
    connect(&m_server, &RelayServer::stopped, this, &Relay::serverStopped);
    connect(&m_forwards, &ForwardQueue::attempted, this, &Relay::forwardAttempted);
    connect(&m_forwards, &ForwardQueue::finished, this, &Relay::finishStop);
    m_journalRetry.setSingleShot(true);
    connect(&m_journalRetry, &QTimer::timeout, this, &Relay::tryJournal);
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

Result<void> Relay::start()
{
    m_stopping = false;
    if (!m_config.tls.isEmpty()) {
        const Result<ServerTls> tls = readServerTls(m_config.tls);
        if (!tls)
            return unexpected(tls.error());
        m_tlsWarning = tls->warning;
        if (!m_tlsWarning.isEmpty())
            qCWarning(lcRelay).noquote() << m_tlsWarning;
        m_server.setTls(tls->configuration);
    }
    const Result<void> listening = m_server.listen(m_config.address, m_config.port);
    if (listening)
        applyTargets();
    return listening;
}

Relay::Lane *Relay::findLane(const QString &integrationId)
{
    const auto found = m_lanes.find(integrationId);
    return found == m_lanes.end() ? nullptr : &found->second;
}

void Relay::handle(const HttpRequestMessage &request, const QString &peer, Respond respond)
{
    const IncomingRoute route = IncomingRoute::of({"POST", request.target, {}, {}});
    Lane *lane = findLane(route.integrationId);
    if (!lane) { // Removed while the body arrived
        respond(refuse(request, peer,
                       {404,
                        {u"unknown-token"_s, Tr::tr("The integration was just removed."), {}, {}},
                        {},
                        {}}));
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
    accept(job);
}

/// The way of every delivery, received or replayed: who sent it, is it genuine, what to do with it.
void Relay::accept(const JobPointer &job)
{
    Delivery &delivery = job->delivery;
    Lane *lane = findLane(delivery.integrationId);
    if (!lane)
        return;
    delivery.mode = lane->config.effectiveMode();
    delivery.provider = detectProvider(delivery.request);
    if (delivery.mode != RelayMode::Answer && delivery.replayOf.isEmpty()) {
        if (const auto challenge = answerChallenge(delivery.request)) {
            delivery.rule = challenge->rule;
            delivery.note = challenge->note;
            delivery.reply = challenge->reply;
            if (!challenge->confirm.isEmpty() && lane->config.confirmSubscriptions)
                confirmSubscription(challenge->confirm);
            Q_EMIT received(delivery);
            store(job);
            return;
        }
    }
    if (delivery.mode != RelayMode::Outgoing && !lane->config.signature.secretKey.isEmpty()
        && !lane->signing.value) {
        lane->unchecked.append(job); // Until the keychain has answered
        return;
    }
    checkSignature(job, *lane);
}

void Relay::checkSignature(const JobPointer &job, Lane &lane)
{
    using Kind = SignatureVerdict::Kind;
    Delivery &delivery = job->delivery;
    const SignatureSettings &settings = lane.config.signature;
    const bool isReplay = !job->respond;
    if (delivery.mode == RelayMode::Outgoing) {
        delivery.signature = outgoingTokenVerdict(delivery.request, lane.config.integration);
        treat(job, lane);
        return;
    }
    const QString provider = settings.provider.isEmpty() ? delivery.provider.id : settings.provider;
    SignatureContext context;
    context.nowMs = delivery.receivedMs;
    context.header = settings.header;
    context.timestampHeader = settings.timestampHeader;
    context.windowSeconds = settings.windowSeconds;
    context.callbackUrl = settings.callbackUrl.isEmpty()
        ? (m_config.tls.isEmpty() ? QByteArray("http://") : QByteArray("https://"))
            + delivery.request.header("Host") + delivery.request.target
        : settings.callbackUrl;
    const bool checked = !settings.secretKey.isEmpty();
    if (checked && *lane.signing.value) {
        context.secret = (*lane.signing.value)->toUtf8();
        if (job->sign)
            (void)signRequest(provider, delivery.request, context); // The verdict tells
    } else if (checked && settings.required && !isReplay) {
        const Error &why = lane.signing.value->error();
        job->respond(refuse(delivery,
                            {503,
                             {u"secret-unavailable"_s,
                              Tr::tr("The secret for checking the signature cannot be read, so "
                                     "nothing is accepted: %1")
                                  .arg(why.message),
                              why.detail,
                              {}},
                             {{"Retry-After", "60"}},
                             {}}));
        return;
    }
    delivery.signature = verifySignature(provider, delivery.request, context);
    if (checked && settings.required && !isReplay && delivery.signature.kind != Kind::Valid) {
        job->respond(refuse(
            delivery, {401, {u"bad-signature"_s, delivery.signature.reason, {}, {}}, {}, {}}));
        return;
    }
    treat(job, lane);
}

void Relay::treat(const JobPointer &job, Lane &lane)
{
    Delivery &delivery = job->delivery;
    if (!delivery.provider.deliveryId.isEmpty() && delivery.replayOf.isEmpty())
        delivery.duplicateOf = m_recent.value(Journal::recentKey(delivery));
    qCDebug(lcRelay) << "received" << delivery.id << delivery.provider.id
                     << delivery.request.body.size();
    rememberProviderId(delivery);
    Q_EMIT received(delivery);
    const bool runsNothing = delivery.mode == RelayMode::Outgoing
        && (!lane.config.integration.scriptEnabled || lane.config.script.isEmpty());
    if (delivery.mode == RelayMode::Answer || runsNothing) {
        answerFixed(job, lane);
        return;
    }
    lane.waiting.enqueue(job);
    runNext(delivery.integrationId);
}

void Relay::answerFixed(const JobPointer &job, const Lane &lane)
{
    const FixedAnswer &answer = lane.config.answer;
    job->delivery.reply.status = answer.status;
    if (!answer.contentType.isEmpty())
        job->delivery.reply.headers = {{"Content-Type", answer.contentType}};
    job->delivery.reply.body = answer.body;
    if (answer.delayMs > 0 && job->delivery.mode == RelayMode::Answer)
        QTimer::singleShot(answer.delayMs, this, [this, job] { store(job); });
    else
        store(job);
}

RunInput Relay::runInput(const Delivery &delivery, const Lane &lane) const
{
    RunInput input;
    input.integration = lane.config.integration;
    input.script = lane.config.script;
    input.scriptFileName = lane.config.scriptFileName;
    input.profile = lane.config.profile;
    input.live = m_config.live;
    input.timeoutMs = m_config.scriptTimeoutMs;
    if (delivery.mode == RelayMode::Outgoing) {
        input.sample.kind = IntegrationType::Outgoing;
        input.sample.outgoing = outgoingSample(delivery.request, lane.config.integration);
        const FixedAnswer &answer = lane.config.answer;
        if (answer.given) {
            HttpStub stub;
            stub.status = answer.status;
            stub.headers = {{"content-type", answer.contentType}};
            stub.body = answer.body;
            input.sample.outgoing.responses = {stub};
        }
    } else {
        input.sample.kind = IntegrationType::Incoming;
        input.sample.incoming = {delivery.request.method, delivery.request.target,
                                 delivery.request.headers, delivery.request.body};
    }
    return input;
}

void Relay::runNext(const QString &integrationId)
{
    // Looked up each time: a run function that calls back at once may change the lanes.
    for (Lane *lane = findLane(integrationId);
         lane && lane->running < m_runsAhead && !lane->waiting.isEmpty();
         lane = findLane(integrationId)) {
        if (!lane->run)
            lane->run = m_makeRun();
        const JobPointer job = lane->waiting.dequeue();
        ++lane->running;
        // A copy: setIntegrations() may drop the lane while its function runs.
        const RunFunction run = lane->run;
        run(runInput(job->delivery, *lane),
            [self = QPointer(this), integrationId, job](const RunResult &result) {
                if (self)
                    self->runDone(integrationId, job, result);
            });
    }
}

void Relay::runDone(const QString &integrationId, const JobPointer &job, const RunResult &result)
{
    Lane *lane = findLane(integrationId);
    Delivery &delivery = job->delivery;
    delivery.result = result;
    const Profile profile = lane ? lane->config.profile : m_config.profile;
    switch (delivery.mode) {
    case RelayMode::Outgoing:
        delivery.reply = outgoingAnswer(result, lane && lane->config.answer.given && !m_config.live,
                                        delivery.note);
        break;
    case RelayMode::PassThrough:
        // The run is only a prediction; what the sender hears is that we have its request.
        delivery.reply = responseOf({200, JsValue::object({{u"success"_s, true}}), {}}, profile);
        break;
    default:
        if (result.reply)
            delivery.reply = responseOf(*result.reply, profile);
        else // Our own limits are not the server's, so there is no reply of it to imitate.
            delivery.reply =
                refusalResponse({500, {u"no-reply"_s, result.outcome.explanation, {}, {}}, {}, {}});
    }
    if (lane)
        setForwards(job, *lane);
    store(job);
    if (lane) {
        lane->running = std::max(lane->running - 1, 0); // Of a lane that was removed and came back
        // Through the event loop: a run function that calls back at once must not nest.
        if (!lane->waiting.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, integrationId] { runNext(integrationId); }, Qt::QueuedConnection);
    }
}

void Relay::setForwards(const JobPointer &job, const Lane &lane)
{
    Delivery &delivery = job->delivery;
    const bool raw = delivery.mode == RelayMode::PassThrough;
    if (delivery.mode == RelayMode::Outgoing || (delivery.result.messages.isEmpty() && !raw))
        return;
    const bool elsewhere = !job->forwardUrl.isEmpty();
    if (!elsewhere && !hasTarget(lane.config)) {
        delivery.note = Tr::tr("No Rocket.Chat address is set, so nothing is forwarded.");
        return;
    }
    Forward forward;
    forward.target = job->forwardUrl;
    if (delivery.mode == RelayMode::Hold)
        forward.state = Forward::State::Held;
    if (raw) {
        forward.kind = Forward::Kind::Raw;
        delivery.forwards.append(forward);
        return;
    }
    const bool rest = !elsewhere && m_config.usesRest(lane.config);
    forward.kind = rest ? Forward::Kind::Rest : Forward::Kind::Message;
    if (rest && lane.token.value && !*lane.token.value)
        delivery.note = Tr::tr("The message waits, because the token for the REST interface cannot "
                               "be read: %1")
                            .arg(lane.token.value->error().message);
    const QList<QByteArray> payloads = rest
        ? restPayloads(delivery.result.messages)
        : webhookPayloads(delivery.result.messages, lane.config.integration);
    for (const QByteArray &payload : payloads) {
        forward.payload = payload;
        delivery.forwards.append(forward);
    }
}

void Relay::store(const JobPointer &job)
{
    job->delivery.durationMs = double(job->clock.nsecsElapsed()) / 1e6;
    if (!m_gone.isEmpty())
        noteGone(job->delivery);
    if (!m_journal) {
        stored(job, m_journalTrouble ? Result<void>(unexpected(cannotStore())) : Result<void>());
        return;
    }
    m_journal->add(job->delivery, this,
                   [this, job](const Result<void> &result) { stored(job, result); });
}

void Relay::stored(const JobPointer &job, const Result<void> &result)
{
    Delivery &delivery = job->delivery;
    if (!m_gone.isEmpty())
        noteGone(delivery); // While it was being stored
    if (!result) {
        // Never acknowledge what could be lost; the sender keeps it and tries again.
        forgetProviderId(delivery);
        delivery.forwards.clear();
        delivery.refusal = result.error();
        delivery.reply = refusalResponse({503, result.error(), {{"Retry-After", "30"}}, {}});
        Q_EMIT refused(delivery);
        if (job->respond)
            job->respond(delivery.reply);
        return;
    }
    if (job->respond)
        job->respond(delivery.reply);
    Q_EMIT answered(delivery);
    enqueueForwards(delivery);
}

/// From its arrival on: a provider that grows impatient sends it again before it has an answer.
void Relay::rememberProviderId(const Delivery &delivery)
{
    if (delivery.provider.deliveryId.isEmpty() || !delivery.duplicateOf.isEmpty()
        || !delivery.replayOf.isEmpty())
        return;
    const QString key = Journal::recentKey(delivery);
    if (m_recent.contains(key))
        return;
    m_recent.insert(key, delivery.id);
    m_recentOrder.enqueue(key);
    while (m_recentOrder.size() > maxRecent)
        m_recent.remove(m_recentOrder.dequeue());
}

/// Of one that was refused after all: what the provider sends then is no duplicate.
void Relay::forgetProviderId(const Delivery &delivery)
{
    const QString key = Journal::recentKey(delivery);
    if (!delivery.provider.deliveryId.isEmpty() && m_recent.value(key) == delivery.id) {
        m_recent.remove(key);
        m_recentOrder.removeOne(key);
    }
}

void Relay::enqueueForwards(const Delivery &delivery)
{
    if (!delivery.has(Forward::State::Queued))
        return;
    Delivery light = withoutContents(delivery);
    for (Forward &forward : light.forwards) {
        // Of a single message everybody knows which one is meant; to read it again takes time.
        if (light.forwards.size() > 1)
            forward.channel = payloadChannel(forward.payload);
        forward.payload.clear();
    }
    m_open.insert(delivery.id, light);
    for (int i = 0; i < delivery.forwards.size(); ++i) {
        const Forward &forward = delivery.forwards.at(i);
        if (forward.state != Forward::State::Queued)
            continue;
        ForwardQueue::Item item;
        item.deliveryId = delivery.id;
        item.position = i;
        item.integrationId = delivery.integrationId;
        item.payload = forward.payload;
        item.kind = forward.kind;
        item.target = forward.target;
        if (forward.kind == Forward::Kind::Raw) {
            item.request = delivery.request;
            item.predicted = delivery.result.reply;
        }
        m_forwards.add(item);
    }
}

void Relay::forwardAttempted(const QString &deliveryId, int position, const ForwardAttempt &attempt,
                             Forward::State state, std::optional<int> retryInMs)
{
    if (m_journal)
        m_journal->recordAttempt(deliveryId, position, attempt, state);
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
    m_journalRetry.stop();
    // A keychain that waits for a person must not keep the program.
    for (auto &[id, lane] : m_lanes) {
        const QList<JobPointer> unchecked = std::exchange(lane.unchecked, {});
        for (const JobPointer &job : unchecked) {
            const HttpResponseMessage reply =
                refuse(job->delivery,
                       {503,
                        {u"stopping"_s,
                         Tr::tr("The relay was stopped before the signature could be checked."),
                         {},
                         {}},
                        {{"Retry-After", "30"}},
                        {}});
            if (job->respond)
                job->respond(reply);
        }
    }
    if (m_server.isListening())
        m_server.stop();
    else
        QMetaObject::invokeMethod(this, &Relay::serverStopped, Qt::QueuedConnection);
}

void Relay::serverStopped()
{
    // A sender that hung up early still has its request in the works.
    for (const auto &[id, lane] : m_lanes) {
        if (lane.running > 0 || !lane.waiting.isEmpty() || !lane.unchecked.isEmpty()) {
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
