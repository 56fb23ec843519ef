// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"
#include "core/script/scriptcontext.h"

#include <functional>
#include <memory>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThread>

namespace hooksmith {

class RelayThread;

/// The journal of a RelayThread's relay. Its methods do what Journal's do; they are called on the
/// thread that made the RelayThread, and answer there.
class RemoteJournal
{
public:
    void find(const JournalQuery &query, QObject *context,
              std::function<void(const Result<QList<JournalEntry>> &)> done);
    void load(const QString &deliveryId, QObject *context,
              std::function<void(const Result<Delivery> &)> done);
    void refusals(int limit, QObject *context,
                  std::function<void(const Result<QList<RefusalEntry>> &)> done);
    void setPinned(const QString &deliveryId, bool pinned);
    void clear(bool alsoDead, QObject *context, Journal::Callback done);

private:
    friend class RelayThread;
    explicit RemoteJournal(RelayThread &relay) : m_relay(relay) { }

    RelayThread &m_relay;
};

/// A relay on a thread of its own, with its scripts on another (RunnerThread): for programs with
/// windows, where neither a burst of webhooks may make the window wait nor a busy window the
/// senders. Everything here is called on, and signalled on, the thread that made it.
class RelayThread : public QObject
{
    Q_OBJECT
public:
    using MakeContexts = std::function<std::unique_ptr<ScriptContextFactory>()>;

    /// `makeContexts` is called on the scripts' thread. `secrets` lives on this thread and must
    /// outlive this.
    RelayThread(const RelayConfig &config, const MakeContexts &makeContexts, SecretStore &secrets);
    /// What was not finished stays in the journal.
    ~RelayThread() override;

    /// Waits until the journal is open (with an empty folder there is none) and the port is, which
    /// takes some milliseconds. Errors: those of Relay::openJournal and Relay::start.
    Result<void> start(const QString &journalFolder);
    bool isRunning() const { return m_running; }
    QString url() const { return m_url; }
    QStringList urlsForOthers() const { return m_urlsForOthers; }
    QList<Error> warnings() const { return m_warnings; }
    RemoteJournal *journal() { return m_hasJournal ? &m_journal : nullptr; }
    /// Finishes what is in flight, then emits stopped().
    void stop();

    void setIntegrations(const QList<RelayIntegration> &integrations);
    const QList<RelayIntegration> &integrations() const { return m_config.integrations; }
    /// As it was started; the integrations as they are now.
    const RelayConfig &config() const { return m_config; }
    void reloadSecrets();

    // See Relay.
    using Done = Relay::Done;
    void release(const QString &deliveryId, const QList<QByteArray> &payloads, QObject *context,
                 Done done);
    void drop(const QString &deliveryId, QObject *context, Done done);
    void requeue(const QString &deliveryId, QObject *context, Done done);
    void replay(const QStringList &deliveryIds, const ReplayOptions &options, QObject *context,
                Done done);
    void submit(const QString &integrationId, const HttpRequestMessage &request, QObject *context,
                Done done);

Q_SIGNALS:
    /// A new delivery, or a newer copy of one (same id); what Relay signals as received, answered,
    /// forwarded, failed, changed and refused. Of several copies made before this thread had time
    /// for the first, only the newest with contents and the newest without come.
    void delivery(const hooksmith::Delivery &delivery);
    void secretMissing(const QString &integrationId, const hooksmith::Error &error);
    /// warnings() and journal() are others: the journal cannot be used for another reason, or can.
    void journalTroubleChanged();
    void stopped();

private:
    friend class RemoteJournal;
    class Secrets;
    /// What lives on the thread.
    struct There;

    /// `call` with the relay, on its thread.
    void post(std::function<void(Relay &)> call);
    /// For the relay's thread: a callback that calls `done` on this one.
    template <class Value>
    std::function<void(const Value &)> back(QObject *context,
                                            std::function<void(const Value &)> done);
    /// On the relay's thread.
    void add(const Delivery &delivery);
    void noteTrouble();
    void giveNews();

    RelayConfig m_config;
    MakeContexts m_makeContexts;
    SecretStore &m_secrets;
    RemoteJournal m_journal{*this};
    QThread m_thread;
    QObject m_home; ///< On m_thread
    std::unique_ptr<There> m_there; ///< Made, used and ended on m_thread
    bool m_running = false, m_hasJournal = false;
    QString m_url;
    QStringList m_urlsForOthers;
    QList<Error> m_warnings;
    QMutex m_mutex; ///< Guards what follows
    QList<Delivery> m_news;
    QHash<QString, qsizetype> m_places; ///< By id: its last copy in m_news
};

} // namespace hooksmith
