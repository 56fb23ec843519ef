// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secretstore.h"

namespace hooksmith {

/// The desktop's key store (QtKeychain: Secret Service, KWallet, macOS Keychain, Windows). Where
/// there is none, or it does not answer, secrets are kept in memory and memoryReason() says so; an
/// encrypted file of our own would only move the question to its key.
///
/// A library of its own (Hooksmith::Keychain), so that programs that need no secrets do not load
/// D-Bus.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /// `service` groups our entries in the key store.
    explicit KeychainStore(const QString &service, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, ReadCallback done) override;
    void write(const QString &key, const QString &secret, QObject *context, Callback done) override;
    void remove(const QString &key, QObject *context, Callback done) override;
    /// Finds out whether the desktop has a key store at all, without asking anything of it: that
    /// might open a window for a password. Ends in one call of `done`, from the event loop; after
    /// unavailable() where there is none.
    void probe(QObject *context, std::function<void()> done = {});
    /// Known once probe() is done, or something was read or written; true until then.
    bool isPersistent() const override { return m_reason.isEmpty(); }
    QString memoryReason() const override { return m_reason; }

Q_SIGNALS:
    /// From now on secrets are kept in memory, for memoryReason(). Once.
    void unavailable();

private:
    void fallBack(const QString &words);

    QString m_service;
    MemorySecretStore m_memory; ///< For what the key store would not take
    QString m_reason;
};

} // namespace hooksmith
