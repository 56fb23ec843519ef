// SPDX-License-Identifier: MIT
#include "core/client/keychainstore.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

#include <algorithm>
#include <QPointer>
#include <qt6keychain/keychain.h>

#ifdef HOOKSMITH_HAS_DBUS
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

#ifdef HOOKSMITH_HAS_DBUS
constexpr int probeDeadlineMs = 5000; ///< The bus itself is asked, which does nothing else
#endif

Error failed(QKeychain::Error error, const QString &words)
{
    if (error == QKeychain::AccessDeniedByUser || error == QKeychain::AccessDenied)
        return {u"secret-locked"_s,
                Tr::tr("The key store refused access. Unlock it and try again."),
                words,
                {}};
    return {u"secret-store-failed"_s, Tr::tr("The key store failed: %1").arg(words), words, {}};
}

/// The store is there and has said no; everything else means that there is none to speak of.
bool isAnswer(QKeychain::Error error)
{
    return error == QKeychain::AccessDeniedByUser || error == QKeychain::AccessDenied
        || error == QKeychain::CouldNotDeleteEntry;
}

} // namespace

KeychainStore::KeychainStore(const QString &service, QObject *parent)
    : QObject(parent), m_service(service)
{
}

void KeychainStore::fallBack(const QString &words)
{
    if (!m_reason.isEmpty())
        return;
    m_reason = Tr::tr("This desktop has no key store that answers, so tokens are kept in memory "
                      "only: Hooksmith asks for them again after the next start. (%1)")
                   .arg(words);
    qCWarning(lcClient) << "no key store, keeping secrets in memory:" << words;
    Q_EMIT unavailable();
}

void KeychainStore::probe(QObject *context, std::function<void()> done)
{
    const auto end = [self = QPointer(this), done = std::move(done)](const QString &why) {
        if (self && !why.isEmpty())
            self->fallBack(why);
        if (done)
            done();
    };
#ifdef HOOKSMITH_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const QString words = bus.lastError().message();
        const QString why = words.isEmpty() ? Tr::tr("There is no session bus.") : words;
        QMetaObject::invokeMethod(
            context, [end, why] { end(why); }, Qt::QueuedConnection);
        return;
    }
    // Who answers now, then who would be started to answer.
    const auto ask =
        [bus,
         context](const QString &what,
                  const std::function<void(const QDBusPendingReply<QStringList> &)> &answered) {
            const QDBusMessage question = QDBusMessage::createMethodCall(
                u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                what);
            auto *watcher =
                new QDBusPendingCallWatcher(bus.asyncCall(question, probeDeadlineMs), context);
            QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                             [answered, watcher] {
                                 watcher->deleteLater();
                                 answered(*watcher);
                             });
        };
    const auto isThere = [](const QDBusPendingReply<QStringList> &names) {
        if (names.isError())
            return false;
        const QStringList all = names.value();
        return std::any_of(all.begin(), all.end(), [](const QString &name) {
            return name == "org.freedesktop.secrets"_L1 || name.startsWith("org.kde.kwalletd"_L1);
        });
    };
    ask(u"ListNames"_s, [ask, isThere, end](const QDBusPendingReply<QStringList> &running) {
        if (isThere(running)) {
            end({});
            return;
        }
        ask(u"ListActivatableNames"_s,
            [isThere, end](const QDBusPendingReply<QStringList> &startable) {
                if (startable.isError())
                    end(startable.error().message());
                else
                    end(isThere(startable)
                            ? QString()
                            : Tr::tr("Neither a Secret Service nor KWallet is installed."));
            });
    });
#else
    // Windows and macOS always have one.
    QMetaObject::invokeMethod(
        context, [end] { end({}); }, Qt::QueuedConnection);
#endif
}

void KeychainStore::read(const QString &key, QObject *context, ReadCallback done)
{
    if (!m_reason.isEmpty()) {
        m_memory.read(key, context, std::move(done));
        return;
    }
    // The jobs are no children of ours: they delete themselves after their signal.
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, context,
            [self = QPointer(this), job, key, context, done = std::move(done)] {
                if (job->error() == QKeychain::NoError) {
                    done(job->textData());
                } else if (job->error() == QKeychain::EntryNotFound) {
                    done(unexpected(Error{u"secret-not-found"_s,
                                          Tr::tr("The secret \"%1\" is not known.").arg(key),
                                          {},
                                          {}}));
                } else if (isAnswer(job->error()) || !self) {
                    done(unexpected(failed(job->error(), job->errorString())));
                } else {
                    self->fallBack(job->errorString());
                    self->m_memory.read(key, context, done);
                }
            });
    job->start();
}

void KeychainStore::write(const QString &key, const QString &secret, QObject *context,
                          Callback done)
{
    if (!m_reason.isEmpty()) {
        m_memory.write(key, secret, context, std::move(done));
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, context,
            [self = QPointer(this), job, key, secret, context, done = std::move(done)] {
                if (job->error() == QKeychain::NoError) {
                    done({});
                } else if (isAnswer(job->error()) || !self) {
                    done(unexpected(failed(job->error(), job->errorString())));
                } else {
                    self->fallBack(job->errorString());
                    self->m_memory.write(key, secret, context, done);
                }
            });
    job->start();
}

void KeychainStore::remove(const QString &key, QObject *context, Callback done)
{
    if (!m_reason.isEmpty()) {
        m_memory.remove(key, context, std::move(done));
        return;
    }
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, context,
            [self = QPointer(this), job, key, context, done = std::move(done)] {
                if (job->error() == QKeychain::NoError
                    || job->error() == QKeychain::EntryNotFound) {
                    done({});
                } else if (isAnswer(job->error()) || !self) {
                    done(unexpected(failed(job->error(), job->errorString())));
                } else {
                    self->fallBack(job->errorString());
                    self->m_memory.remove(key, context, done);
                }
            });
    job->start();
}

} // namespace hooksmith
