// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"
#include "core/relay/forwardqueue.h"
#include "core/relay/relayguard.h"
#include "core/relay/relayserver.h"
#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"
#include "core/run/runinput.h"

#include <functional>
#include <map>
#include <memory>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QUrl>

namespace hooksmith {

class Journal;

/// One integration as the relay serves it.
struct RelayIntegration
{
    Integration integration; ///< With id and token
    QString script;
    QString scriptFileName = QStringLiteral("script.js");
    Profile profile;
    QUrl forwardUrl; ///< Empty: that of the relay
};

struct RelayConfig
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0 picks a free one
    QList<RelayIntegration> integrations;
    QUrl forwardUrl; ///< A Rocket.Chat incoming webhook; empty: nothing is forwarded
    QStringList allowedHosts; ///< Names that a tunnel or proxy puts into Host
    Profile profile; ///< How requests to unknown addresses are answered
    bool live = false; ///< The scripts' own HTTP calls go to the network
    int scriptTimeoutMs = 5000;
    int forwardTimeoutMs = 20000;
    int stopPatienceMs = 10000; ///< For posts in progress when stopping
    int maxQueuedForwards = 10000; ///< Per integration; more are refused with 503
    RelayLimits limits;
    RetryPolicy retry;
};

/// The webhook receiver: takes requests, runs the integration's script, answers as the server would
/// and posts the messages to Rocket.Chat, in order per integration.
///
/// With a journal a delivery is answered only after it is on disk, and what was not forwarded when
/// the program ended is forwarded after the next start. Lives on one thread and never blocks it.
class Relay : public QObject, private RelayHandler
{
    Q_OBJECT
public:
    /// Runs one input at a time and calls back exactly once. One per integration: the relay waits
    /// for the callback before it runs the next one. Usually a Runner.
    using RunFunction =
        std::function<void(const RunInput &, std::function<void(const RunResult &)>)>;
    using RunFunctionFactory = std::function<RunFunction()>;

    Relay(const RelayConfig &config, RunFunctionFactory makeRun, QObject *parent = nullptr);
    ~Relay() override;

    /// Keeps deliveries and the forward queue in `folder` from now on; before start(). Errors: see
    /// Journal::open.
    Result<void> openJournal(const QString &folder);
    /// Errors: those of RelayServer::listen.
    Result<void> start();
    bool isRunning() const { return m_server.isListening(); }
    QString url() const { return m_server.url(); }
    /// "/hooks/<_id>/<token>", percent-encoded.
    static QString path(const Integration &integration);
    /// Replaces the integrations (edited script, new forward address). Requests that wait are run
    /// with the new ones; those of a removed integration are refused.
    void setIntegrations(const QList<RelayIntegration> &integrations);
    const QList<RelayIntegration> &integrations() const { return m_config.integrations; }
    /// Messages that still have to be forwarded.
    qsizetype queuedForwards() const { return m_forwards.waiting(); }
    /// Answers what has arrived, finishes posts in progress, then emits stopped(). Posts that wait
    /// for another try stay in the journal, or end in failed() when there is none.
    void stop();

Q_SIGNALS:
    /// A whole request has arrived and was admitted.
    void received(const hooksmith::Delivery &delivery);
    /// Run, stored and answered.
    void answered(const hooksmith::Delivery &delivery);
    // The next two carry ids, provider and forwards, but neither body nor run (they may come hours
    // later, or after a restart): merge by id.
    /// All its messages are posted.
    void forwarded(const hooksmith::Delivery &delivery);
    /// An attempt to post failed; `forwards` say whether there will be another.
    void failed(const hooksmith::Delivery &delivery);
    /// Turned away before the script: bad request, unknown address, wrong host, overload.
    void refused(const hooksmith::Delivery &delivery);
    void stopped();

private:
    struct Job
    {
        Delivery delivery;
        Respond respond;
        QElapsedTimer clock;
    };
    struct Lane
    {
        RelayIntegration config;
        RunFunction run;
        QQueue<std::shared_ptr<Job>> waiting;
        bool running = false;
    };

    std::optional<HttpResponseMessage> admit(const HttpRequestMessage &head,
                                             const QString &peer) override;
    void handle(const HttpRequestMessage &request, const QString &peer, Respond respond) override;
    HttpResponseMessage rejected(const HttpRequestMessage &partial, const HttpParseError &why,
                                 const QString &peer) override;

    std::optional<Refusal> check(const HttpRequestMessage &head) const;
    HttpResponseMessage refuse(const HttpRequestMessage &request, const QString &peer,
                               const Refusal &refusal);
    Lane *findLane(const QString &integrationId);
    void runNext(const QString &integrationId);
    void runDone(const QString &integrationId, const std::shared_ptr<Job> &job,
                 const RunResult &result);
    void store(const std::shared_ptr<Job> &job);
    void stored(const std::shared_ptr<Job> &job, const Result<void> &result);
    void enqueueForwards(const Delivery &delivery);
    void forwardAttempted(const QString &deliveryId, int position, const ForwardAttempt &attempt,
                          Forward::State state, std::optional<int> retryInMs);
    void serverStopped();
    void finishStop();
    QUrl forwardUrl(const RelayIntegration &integration) const;
    void applyTargets();

    RelayConfig m_config;
    RunFunctionFactory m_makeRun;
    std::map<QString, Lane> m_lanes; ///< By integration id
    RelayServer m_server;
    ForwardQueue m_forwards;
    QHash<QString, Delivery> m_open; ///< Being forwarded, by id; without body and run
    std::unique_ptr<Journal> m_journal;
    bool m_stopping = false;
};

/// The HTTP reply for a run's Reply: body as JSON (a plain text stays plain), content type and
/// caching headers as the profile's router sends them (server specification, 3.6).
HttpResponseMessage responseOf(const Reply &reply, const Profile &profile);

} // namespace hooksmith
