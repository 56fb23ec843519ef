// SPDX-License-Identifier: MIT
#include "core/relay/relaythread.h"

#include "core/base/tr.h"
#include "core/relay/relayrunner.h"

#include <QMutexLocker>
#include <QPointer>
#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// News about forwarding, which come without what arrived.
bool isLight(const Delivery &delivery)
{
    return delivery.request.headers.isEmpty() && !delivery.forwards.isEmpty();
}

} // namespace

/// For the relay: reads from the store, which lives on the other thread.
class RelayThread::Secrets final : public SecretStore
{
public:
    /// `home` lives on the relay's thread.
    Secrets(RelayThread &relay, QObject &home) : m_relay(relay), m_home(home) { }

    void read(const QString &key, QObject *context, ReadCallback done) override
    {
        const auto answer = [home = &m_home, context = QPointer(context),
                             done = std::move(done)](const Result<QString> &value) {
            QMetaObject::invokeMethod(
                home,
                [context, done, value] {
                    if (context)
                        done(value);
                },
                Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(
            &m_relay,
            [relay = &m_relay, key, answer] { relay->m_secrets.read(key, relay, answer); },
            Qt::QueuedConnection);
    }
    void write(const QString &, const QString &, QObject *context, Callback done) override
    {
        refuse(context, std::move(done));
    }
    void remove(const QString &, QObject *context, Callback done) override
    {
        refuse(context, std::move(done));
    }
    bool isPersistent() const override { return false; }

private:
    static void refuse(QObject *context, Callback done)
    {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                done(unexpected(Error{u"secret-store-unavailable"_s,
                                      Tr::tr("The relay only reads secrets."),
                                      {},
                                      {}}));
            },
            Qt::QueuedConnection);
    }

    RelayThread &m_relay;
    QObject &m_home;
};

struct RelayThread::There
{
    There(RelayThread &here, QObject &home)
        : scripts(here.m_makeContexts), secrets(here, home), relay(here.m_config, scripts.runners())
    {
        relay.setRunsAhead(RunnerThread::runsAhead);
        relay.setSecretStore(&secrets);
    }

    RunnerThread scripts;
    Secrets secrets;
    Relay relay;
};

RelayThread::RelayThread(const RelayConfig &config, const MakeContexts &makeContexts,
                         SecretStore &secrets)
    : m_config(config), m_makeContexts(makeContexts), m_secrets(secrets)
{
    m_thread.setObjectName(u"relay"_s);
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

RelayThread::~RelayThread()
{
    QMetaObject::invokeMethod(
        &m_home, [this] { m_there.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void> RelayThread::start(const QString &journalFolder)
{
    Result<void> started;
    const auto startThere = [this, &journalFolder, &started] {
        m_there = std::make_unique<There>(*this, m_home);
        Relay &relay = m_there->relay;
        for (const auto signal : {&Relay::received, &Relay::answered, &Relay::forwarded,
                                  &Relay::failed, &Relay::changed, &Relay::refused})
            connect(&relay, signal, &m_home, [this](const Delivery &delivery) { add(delivery); });
        connect(&relay, &Relay::secretMissing, this, &RelayThread::secretMissing,
                Qt::QueuedConnection);
        connect(&relay, &Relay::stopped, this, &RelayThread::stopped, Qt::QueuedConnection);
        connect(&relay, &Relay::journalTroubleChanged, &m_home, [this] { noteTrouble(); });
        if (!journalFolder.isEmpty())
            started = relay.openJournal(journalFolder);
        if (started)
            started = relay.start();
        m_url = relay.url();
        m_urlsForOthers = relay.urlsForOthers();
        m_warnings = relay.warnings();
        m_hasJournal = started && relay.journal();
    };
    QMetaObject::invokeMethod(&m_home, startThere, Qt::BlockingQueuedConnection);
    m_running = started.has_value();
    return started;
}

void RelayThread::stop()
{
    m_running = false;
    post([](Relay &relay) { relay.stop(); });
}

void RelayThread::post(std::function<void(Relay &)> call)
{
    QMetaObject::invokeMethod(
        &m_home,
        [this, call = std::move(call)] {
            if (m_there)
                call(m_there->relay);
        },
        Qt::QueuedConnection);
}

template <class Value>
std::function<void(const Value &)> RelayThread::back(QObject *context,
                                                     std::function<void(const Value &)> done)
{
    return [this, context = QPointer(context), done = std::move(done)](const Value &value) {
        QMetaObject::invokeMethod(
            this,
            [context, done, value] {
                if (context && done)
                    done(value);
            },
            Qt::QueuedConnection);
    };
}

void RelayThread::setIntegrations(const QList<RelayIntegration> &integrations)
{
    m_config.integrations = integrations;
    post([integrations](Relay &relay) { relay.setIntegrations(integrations); });
}

void RelayThread::reloadSecrets()
{
    post([](Relay &relay) { relay.reloadSecrets(); });
}

void RelayThread::release(const QString &deliveryId, const QList<QByteArray> &payloads,
                          QObject *context, Done done)
{
    post([this, deliveryId, payloads, answer = back(context, std::move(done))](Relay &relay) {
        relay.release(deliveryId, payloads, &m_home, answer);
    });
}

void RelayThread::drop(const QString &deliveryId, QObject *context, Done done)
{
    post([this, deliveryId, answer = back(context, std::move(done))](Relay &relay) {
        relay.drop(deliveryId, &m_home, answer);
    });
}

void RelayThread::requeue(const QString &deliveryId, QObject *context, Done done)
{
    post([this, deliveryId, answer = back(context, std::move(done))](Relay &relay) {
        relay.requeue(deliveryId, &m_home, answer);
    });
}

void RelayThread::replay(const QStringList &deliveryIds, const ReplayOptions &options,
                         QObject *context, Done done)
{
    post([this, deliveryIds, options, answer = back(context, std::move(done))](Relay &relay) {
        relay.replay(deliveryIds, options, &m_home, answer);
    });
}

void RelayThread::submit(const QString &integrationId, const HttpRequestMessage &request,
                         QObject *context, Done done)
{
    post([integrationId, request, answer = back(context, std::move(done))](Relay &relay) {
        answer(relay.submit(integrationId, request));
    });
}

void RelayThread::noteTrouble()
{
    const Relay &relay = m_there->relay;
    QMetaObject::invokeMethod(
        this,
        [this, warnings = relay.warnings(), hasJournal = relay.journal() != nullptr] {
            m_warnings = warnings;
            m_hasJournal = hasJournal;
            Q_EMIT journalTroubleChanged();
        },
        Qt::QueuedConnection);
}

void RelayThread::add(const Delivery &delivery)
{
    bool wake = false;
    {
        const QMutexLocker locker(&m_mutex);
        wake = m_news.isEmpty();
        const auto last = m_places.constFind(delivery.id);
        // A later copy stands for an earlier one, but without contents it does not replace them.
        if (last != m_places.cend() && (!isLight(delivery) || isLight(m_news.at(*last)))) {
            m_news[*last] = delivery;
        } else {
            m_places.insert(delivery.id, m_news.size());
            m_news.append(delivery);
        }
    }
    if (wake)
        QMetaObject::invokeMethod(this, &RelayThread::giveNews, Qt::QueuedConnection);
}

void RelayThread::giveNews()
{
    QList<Delivery> news;
    {
        const QMutexLocker locker(&m_mutex);
        news = std::exchange(m_news, {});
        m_places.clear();
    }
    const QPointer<RelayThread> self(this);
    for (const Delivery &item : std::as_const(news)) {
        Q_EMIT delivery(item);
        if (!self)
            return;
    }
}

void RemoteJournal::find(const JournalQuery &query, QObject *context,
                         std::function<void(const Result<QList<JournalEntry>> &)> done)
{
    m_relay.post([relay = &m_relay, query, answer = m_relay.back(context, std::move(done))](
                     Relay &there) { there.journal()->find(query, &relay->m_home, answer); });
}

void RemoteJournal::load(const QString &deliveryId, QObject *context,
                         std::function<void(const Result<Delivery> &)> done)
{
    m_relay.post([relay = &m_relay, deliveryId, answer = m_relay.back(context, std::move(done))](
                     Relay &there) { there.journal()->load(deliveryId, &relay->m_home, answer); });
}

void RemoteJournal::refusals(int limit, QObject *context,
                             std::function<void(const Result<QList<RefusalEntry>> &)> done)
{
    m_relay.post([relay = &m_relay, limit, answer = m_relay.back(context, std::move(done))](
                     Relay &there) { there.journal()->refusals(limit, &relay->m_home, answer); });
}

void RemoteJournal::setPinned(const QString &deliveryId, bool pinned)
{
    m_relay.post(
        [deliveryId, pinned](Relay &there) { there.journal()->setPinned(deliveryId, pinned); });
}

void RemoteJournal::clear(bool alsoDead, QObject *context, Journal::Callback done)
{
    m_relay.post([relay = &m_relay, alsoDead, answer = m_relay.back(context, std::move(done))](
                     Relay &there) { there.journal()->clear(alsoDead, &relay->m_home, answer); });
}

} // namespace hooksmith
