// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"
#include "tests/support/standinclient.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

/// A relay with a journal, real sockets on both sides and a real target; only the script is a
/// function, whose message is the body. For the tests to inherit.
class RelayHarness : public QObject
{
    Q_OBJECT
protected:
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QByteArray contentType;
        QByteArray retryAfter;
        QByteArray reason; ///< Why it was refused: X-Hooksmith-Reason
    };

    /// For init(): a new folder, a target that behaves, nothing seen yet.
    void prepare();
    hooksmith::RelayIntegration
    integration(const QString &id, hooksmith::RelayMode mode = hooksmith::RelayMode::Script) const;
    void start(const QList<hooksmith::RelayIntegration> &integrations,
               const std::function<void(hooksmith::RelayConfig &)> &change = {});
    /// Collects what it says in the lists below.
    void watch(hooksmith::Relay &relay);
    QNetworkReply *send(const QByteArray &method, const QString &path, const QByteArray &body,
                        const QList<hooksmith::HeaderField> &headers = {});
    Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
               const QList<hooksmith::HeaderField> &headers = {});
    hooksmith::Result<void> wait(const std::function<void(hooksmith::Relay::Done)> &call);
    hooksmith::Delivery load(const QString &id);
    QStringList storedTexts() { return m_target.texts(); }
    QString dataFolder() const { return m_folder->filePath(QStringLiteral("data")); }

    hooksmith::StandInClient m_target;
    hooksmith::MemorySecretStore m_secrets;
    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<hooksmith::Relay> m_relay;
    hooksmith::Relay::RunFunction m_run;
    QList<hooksmith::RunInput> m_inputs;
    QList<hooksmith::Delivery> m_answered, m_forwarded, m_failed, m_refused, m_changed;
};
