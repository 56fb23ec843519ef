// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secretstore.h"
#include "core/http/httpclient.h"
#include "core/relay/decision.h"
#include "core/relay/delivery.h"
#include "core/relay/forwardqueue.h"
#include "core/relay/journal.h"
#include "core/relay/ratelimit.h"
#include "core/relay/relayguard.h"
#include "core/relay/relayserver.h"
#include "core/rocketchat/incomingrequest.h"
#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"
#include "core/run/runinput.h"

#include <functional>
#include <map>
#include <memory>
#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>
#include <QUrl>

namespace hooksmith {

/// How the provider's signature is checked. The secret itself is in a SecretStore.
struct SignatureSettings
{
    QString provider; ///< Id (provider.h); empty: whatever is detected
    QString secretKey; ///< Of the SecretStore; empty: signatures are not checked
    /// Refuse (401) what is not Valid; false: accept and mark it.
    bool required = true;
    /// Trello: the public address, as registered there. Empty: the one the request came to.
    QByteArray callbackUrl;
    QByteArray header, timestampHeader; ///< Grafana: names chosen there; empty: the provider's own
    std::optional<int> windowSeconds; ///< Instead of the provider's replay window; 0: none

    bool operator==(const SignatureSettings &) const = default;
};

/// A fixed answer: of mode Answer, and what an outgoing script gets for its own call in mode
/// Outgoing (or, without a script, what the server is answered).
struct FixedAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = R"({"success":true})";
    int delayMs = 0; ///< Mode Answer only
    /// A person wrote it: only then an outgoing script's own call gets it.
    bool given = false;

    bool operator==(const FixedAnswer &) const = default;
};

/// Posting by the REST interface instead of a webhook.
struct RestTarget
{
    QUrl server; ///< The root: "https://chat.example"
    QString userId;
    QString tokenKey; ///< Of the SecretStore

    bool isEmpty() const { return server.isEmpty(); }
    bool operator==(const RestTarget &) const = default;
};

/// One integration as the relay serves it.
struct RelayIntegration
{
    Integration integration; ///< With id and token; of an outgoing one, that of its server
    QString script;
    QString scriptFileName = QStringLiteral("script.js");
    Profile profile;
    QUrl forwardUrl; ///< Empty: that of the relay
    /// Ignored for outgoing integrations, which are Outgoing unless they are Answer.
    RelayMode mode = RelayMode::Script;
    SignatureSettings signature = {};
    FixedAnswer answer = {};
    RestTarget rest = {}; ///< Not empty: instead of forwardUrl
    bool confirmSubscriptions = false; ///< Open the address of an Amazon SNS confirmation

    RelayMode effectiveMode() const;
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
    qint64 maxQueuedBytes = 256LL * 1024 * 1024; ///< The same for what they hold in memory
    RelayLimits limits;
    RetryPolicy retry;
    RestTarget rest; ///< Not empty: instead of forwardUrl
    RelayTls tls; ///< With a certificate the relay speaks HTTPS only
    RetentionPolicy retention;

    /// Other machines can reach it: say so before starting, and while it runs.
    bool isReachableFromOutside() const { return !address.isLoopback(); }
    /// Whether that integration's messages go by the REST interface.
    bool usesRest(const RelayIntegration &integration) const
    {
        return !integration.rest.isEmpty() || (integration.forwardUrl.isEmpty() && !rest.isEmpty());
    }
    /// Error "pass-through-by-rest": an integration's requests could be passed on to no webhook.
    Result<void> check() const;
};

/// How a delivery is repeated.
struct ReplayOptions
{
    std::optional<HttpRequestMessage> edited; ///< Instead of the stored request
    /// Sign the request anew with the integration's secret, because it was edited or its time has
    /// passed. Without a secret that is not done, and the verdict says what is wrong.
    bool sign = true;
    QString integrationId; ///< To another integration; empty: the same
    QUrl forwardUrl; ///< To another webhook; empty: the integration's
};

/// The webhook receiver: takes requests, treats them as each integration's mode says, answers as
/// the server would and posts the messages to Rocket.Chat, in order per integration.
///
/// With a journal a delivery is answered only after it is on disk, and what was not forwarded when
/// the program ended is forwarded after the next start. Lives on one thread and never blocks it.
class Relay : public QObject, private RelayHandler
{
    Q_OBJECT
public:
    /// Runs an input and calls back exactly once. One per integration: the relay waits for the
    /// callback before it runs the next one, but for setRunsAhead(). Usually a Runner.
    using RunFunction =
        std::function<void(const RunInput &, std::function<void(const RunResult &)>)>;
    using RunFunctionFactory = std::function<RunFunction()>;

    Relay(const RelayConfig &config, RunFunctionFactory makeRun, QObject *parent = nullptr);
    ~Relay() override;

    /// Where signing secrets and REST tokens are read from; must outlive the relay; before start().
    /// Without one, integrations that need a secret refuse what they cannot check.
    void setSecretStore(SecretStore *secrets);
    /// How many runs of an integration are handed over before the first has called back; for run
    /// functions that take several and answer them in order (RunnerThread). 1 unless set.
    void setRunsAhead(int count) { m_runsAhead = count; }
    /// Reads all secrets anew (the person entered one).
    void reloadSecrets();
    /// Keeps deliveries and the forward queue in `folder` from now on; before start(). Errors: see
    /// Journal::open. But a journal that is damaged, held by another program or on a full disk is
    /// none: everything is refused with 503 until it can be opened, which is tried again and again.
    Result<void> openJournal(const QString &folder);
    /// Why nothing can be stored, and so nothing is accepted. Empty: it can.
    const std::optional<Error> &journalTrouble() const { return m_journalTrouble; }
    /// For reading and clearing; null without one, and while there is journalTrouble().
    Journal *journal() const { return m_journal.get(); }
    /// Errors: those of RelayServer::listen and readServerTls().
    Result<void> start();
    /// After start(): what a person should know, each a sentence or two: journalTrouble(),
    /// "journal-log-damaged", "tls-certificate" (why senders may refuse the certificate).
    QList<Error> warnings() const;
    bool isRunning() const { return m_server.isListening(); }
    QString url() const { return m_server.url(); }
    /// See RelayServer::urlsForOthers.
    QStringList urlsForOthers() const { return m_server.urlsForOthers(); }
    /// "/hooks/<_id>/<token>", percent-encoded.
    static QString path(const Integration &integration);
    /// Replaces the integrations (edited script, new forward address). Requests that wait are run
    /// with the new ones; those of a removed integration are refused.
    void setIntegrations(const QList<RelayIntegration> &integrations);
    const QList<RelayIntegration> &integrations() const { return m_config.integrations; }
    const RelayConfig &config() const { return m_config; }
    /// Messages that still have to be forwarded.
    qsizetype queuedForwards() const { return m_forwards.waiting(); }
    /// Those of them that nothing is done about, because their integration is not served (any
    /// more), by its id: they wait until it is, or until a person drops them.
    struct Unserved
    {
        QString integrationName;
        int messages = 0;
    };
    QMap<QString, Unserved> unserved() const;

    // What a person does with a delivery. All need a journal (error "no-journal"); `done` is called
    // exactly once unless `context` is destroyed first.
    using Done = std::function<void(const Result<void> &)>;
    /// Forwards what is held; with `payloads` (one per held forward, in order) the edited messages.
    /// Errors: "not-found", "nothing-held", and those of Journal::setForward.
    void release(const QString &deliveryId, const QList<QByteArray> &payloads, QObject *context,
                 Done done);
    /// Decides against forwarding what is held, queued or dead. Error: "nothing-to-drop".
    void drop(const QString &deliveryId, QObject *context, Done done);
    /// Tries dead letters again, as they are. Error: "nothing-dead".
    void requeue(const QString &deliveryId, QObject *context, Done done);
    /// Tries at once what waits for its next attempt.
    void retryNow(const QString &integrationId) { m_forwards.hurry(integrationId); }
    /// Treats stored deliveries as if they came in again: new deliveries with `replayOf`. Signals
    /// tell the rest. `done` is called once per id, with an error for those that could not be read
    /// or whose integration is gone ("not-found", "unknown-integration").
    void replay(const QStringList &deliveryIds, const ReplayOptions &options, QObject *context,
                Done done);
    /// Treats a request that was never received, as replay() does.
    Result<void> submit(const QString &integrationId, const HttpRequestMessage &request);

    /// Answers what has arrived, finishes posts in progress, then emits stopped(). Posts that wait
    /// for another try stay in the journal, or end in failed() when there is none.
    void stop();
    /// The same for somebody who has lost patience: what is not answered yet is dropped (its sender
    /// knows, and sends it again).
    void stopNow();

Q_SIGNALS:
    /// A whole request has arrived and was admitted.
    void received(const hooksmith::Delivery &delivery);
    /// Run, stored and answered.
    void answered(const hooksmith::Delivery &delivery);
    // The next ones carry ids, provider and forwards, but neither body nor run (they may come hours
    // later, or after a restart): merge by id.
    /// All its messages are posted.
    void forwarded(const hooksmith::Delivery &delivery);
    /// An attempt to post failed; `forwards` say whether there will be another.
    void failed(const hooksmith::Delivery &delivery);
    /// A person released, dropped or requeued something: `forwards` have their new states.
    void changed(const hooksmith::Delivery &delivery);
    /// Turned away before the script: bad request, unknown address, wrong host, overload, bad
    /// signature. Also in the journal's list of refusals.
    void refused(const hooksmith::Delivery &delivery);
    /// A secret could not be read; the sentence says which and for what.
    void secretMissing(const QString &integrationId, const hooksmith::Error &error);
    /// journalTrouble() is another one, or over.
    void journalTroubleChanged();
    void stopped();

private:
    struct Job
    {
        Delivery delivery;
        Respond respond; ///< Empty for a replay
        QElapsedTimer clock;
        QUrl forwardUrl; ///< Of a replay to another target
        bool sign = false;
    };
    /// A secret on its way from the store. Absent: not there yet.
    struct Secret
    {
        QString key;
        std::optional<Result<QString>> value;
    };
    struct Lane
    {
        RelayIntegration config;
        RunFunction run;
        QQueue<std::shared_ptr<Job>> waiting;
        int running = 0; ///< Runs that have not called back
        Secret signing, token;
        QList<std::shared_ptr<Job>> unchecked; ///< Wait for `signing`
    };
    using JobPointer = std::shared_ptr<Job>;

    std::optional<HttpResponseMessage> admit(const HttpRequestMessage &head,
                                             const QString &peer) override;
    void handle(const HttpRequestMessage &request, const QString &peer, Respond respond) override;
    HttpResponseMessage rejected(const HttpRequestMessage &partial, const HttpParseError &why,
                                 const QString &peer) override;
    void senderLeft(const QString &peer) override { m_gone.insert(peer); }

    // Admission (relayadmission.cpp)
    std::optional<Refusal> check(const HttpRequestMessage &head, const QString &peer);
    std::optional<Refusal> checkRate(const QString &peer);
    Refusal serverRefusal(const HttpRequestMessage &head, const Profile &profile,
                          const QString &code, const QString &reason) const;
    HttpResponseMessage refuse(const HttpRequestMessage &request, const QString &peer,
                               const Refusal &refusal);
    /// One of which more is known by then: its sender, its signature.
    HttpResponseMessage refuse(Delivery delivery, const Refusal &refusal);
    void recordRefusal(const Delivery &delivery);

    // Its journal (relayjournal.cpp)
    void tryJournal();
    void takeJournal(std::unique_ptr<Journal> journal, const QList<QueuedForward> &queued);
    /// journalTrouble(), for senders.
    Error cannotStore() const;

    // A delivery's way (relay.cpp)
    Lane *findLane(const QString &integrationId);
    void accept(const JobPointer &job);
    void checkSignature(const JobPointer &job, Lane &lane);
    void treat(const JobPointer &job, Lane &lane);
    void answerFixed(const JobPointer &job, const Lane &lane);
    void runNext(const QString &integrationId);
    RunInput runInput(const Delivery &delivery, const Lane &lane) const;
    void runDone(const QString &integrationId, const JobPointer &job, const RunResult &result);
    void setForwards(const JobPointer &job, const Lane &lane);
    void store(const JobPointer &job);
    void stored(const JobPointer &job, const Result<void> &result);
    /// Says so in the outcome when the sender does not wait for its answer any more.
    void noteGone(Delivery &delivery);
    void enqueueForwards(const Delivery &delivery);
    void forwardAttempted(const QString &deliveryId, int position, const ForwardAttempt &attempt,
                          Forward::State state, std::optional<int> retryInMs);
    void rememberProviderId(const Delivery &delivery);
    void forgetProviderId(const Delivery &delivery);
    void serverStopped();
    void finishStop();

    // Settings and what a person decides (relayactions.cpp)
    ForwardTarget targetOf(const Lane &lane) const;
    bool hasTarget(const RelayIntegration &integration) const;
    void applyTargets();
    void readSecrets(const QString &integrationId);
    void secretRead(const QString &integrationId, bool signing, const QString &key,
                    const Result<QString> &value);
    /// A decision about some of a delivery's forwards.
    struct Decision
    {
        QString deliveryId;
        DecisionRule rule;
        QList<QByteArray> payloads; ///< One per forward concerned; empty: as they are
    };
    void decide(const Decision &decision, QObject *context, Done done);
    void decideLoaded(const Decision &decision, Delivery delivery,
                      const std::function<void(const Result<void> &)> &finish);
    Result<void> replayLoaded(const Delivery &original, const ReplayOptions &options);
    void confirmSubscription(const QUrl &url);

    RelayConfig m_config;
    RunFunctionFactory m_makeRun;
    std::map<QString, Lane> m_lanes; ///< By integration id
    RelayServer m_server;
    ForwardQueue m_forwards;
    QHash<QString, Delivery> m_open; ///< Being forwarded, by id; without body and run
    std::unique_ptr<Journal> m_journal, m_nextJournal; ///< The next one is being opened
    QString m_journalFolder;
    std::optional<Error> m_journalTrouble;
    QTimer m_journalRetry;
    SecretStore *m_secrets = nullptr;
    quint64 m_secretRound = 0; ///< So that an answer from before reloadSecrets() is not taken
    RateLimit m_rate;
    QElapsedTimer m_clock;
    HttpClient m_client; ///< For confirmations
    QHash<QString, QString> m_recent; ///< Journal::recentKey() to delivery id
    QQueue<QString> m_recentOrder;
    qint64 m_refusalSecond = -1; ///< Bounds what a flood of bad requests writes to the disk
    int m_refusalsThisSecond = 0;
    QSet<QString> m_gone; ///< Senders that left before they were answered; nearly always empty
    QSet<QString> m_deciding; ///< Deliveries with a decision under way
    QString m_tlsWarning; ///< Why senders may refuse the certificate; empty: no reason
    int m_runsAhead = 1;
    bool m_stopping = false;
};

/// The HTTP reply for a run's Reply: body as JSON (a plain text stays plain), content type and
/// caching headers as the profile's router sends them (server specification, 3.6).
HttpResponseMessage responseOf(const Reply &reply, const Profile &profile);

} // namespace hooksmith
