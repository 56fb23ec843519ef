// SPDX-License-Identifier: MIT
#include "core/client/keychainstore.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

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
