// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <functional>
#include <QHash>
#include <QObject>
#include <QString>

namespace hooksmith {

/// Where secrets live: tokens of servers, signing secrets of providers. Files of a workspace hold
/// only a key ("github/acme"), never the secret.
///
/// Every call ends in exactly one callback, from the event loop and never from within the call,
/// unless `context` is destroyed first. Errors: "secret-not-found" (read), "secret-locked" (the
/// person did not unlock the store), "secret-store-unavailable" (there is none), and whatever the
/// store itself says under "secret-store-failed".
class SecretStore
{
public:
    using ReadCallback = std::function<void(const Result<QString> &)>;
    using Callback = std::function<void(const Result<void> &)>;

    virtual ~SecretStore() = default;
    virtual void read(const QString &key, QObject *context, ReadCallback done) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context,
                       Callback done) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString &key, QObject *context, Callback done) = 0;
    /// False: secrets are gone when the program ends, and the person should be told so.
    virtual bool isPersistent() const = 0;
    /// One sentence for that person: why. Empty when it is persistent, or there is nothing to add.
    virtual QString memoryReason() const { return {}; }
};

/// Keeps secrets for as long as the program runs: for the command line (which is given them at the
/// start), for tests, and where there is no keychain.
class MemorySecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadCallback done) override;
    void write(const QString &key, const QString &secret, QObject *context, Callback done) override;
    void remove(const QString &key, QObject *context, Callback done) override;
    bool isPersistent() const override { return false; }

    /// At once, for what is known before anything runs.
    void set(const QString &key, const QString &secret) { m_secrets.insert(key, secret); }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace hooksmith
