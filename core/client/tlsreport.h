// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// A certificate as a person compares it with what the server's administrator says.
struct CertificateFacts
{
    QString subject; ///< "chat.example.org (Example Ltd)"
    QString issuer; ///< The same as `subject` when self-signed
    QStringList names; ///< Host names it is for
    QDateTime validFrom, validUntil; ///< UTC
    QByteArray fingerprint; ///< SHA-256, lower-case hex

    static CertificateFacts of(const QSslCertificate &certificate);
    /// "AB:CD:…", as every other program shows it.
    QString fingerprintText() const;
};

/// Why a server's certificate was not accepted.
struct TlsReport
{
    QString host;
    QList<CertificateFacts> chain; ///< The server's own first; may be empty
    QStringList errors; ///< One sentence each, without repetitions

    static TlsReport of(const QString &host, const QList<QSslCertificate> &chain,
                        const QList<QSslError> &errors);
    /// Several lines for a dialog or a log.
    QString text() const;
};

} // namespace hooksmith
