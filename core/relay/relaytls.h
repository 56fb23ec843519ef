// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

namespace hooksmith {

/// A certificate of the person's own, for HTTPS.
struct RelayTls
{
    QString certificateFile; ///< PEM: the certificate, then its chain
    QString keyFile; ///< PEM: RSA or EC
    QByteArray keyPassphrase;

    bool isEmpty() const { return certificateFile.isEmpty() && keyFile.isEmpty(); }
};

/// What a listener needs to encrypt.
struct ServerTls
{
    QSslConfiguration configuration;
    QString warning; ///< A sentence, when senders may refuse the certificate; else empty
};

/// Reads the two files and has Qt's TLS try the key with the certificate. Errors: "tls-certificate"
/// and "tls-key" (not named, cannot be read, is none, or is of a kind that Qt cannot use),
/// "tls-expired", "tls-key-mismatch".
Result<ServerTls> readServerTls(const RelayTls &tls);

} // namespace hooksmith
