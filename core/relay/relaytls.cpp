// SPDX-License-Identifier: MIT
#include "core/relay/relaytls.h"

#include "core/base/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Error certificateError(const QString &message)
{
    return {u"tls-certificate"_s, message, {}, {}};
}

Error keyError(const QString &message)
{
    return {u"tls-key"_s, message, {}, {}};
}

Result<QByteArray> readPem(const QString &path, const QString &code)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(1024 * 1024);
    return unexpected(Error{code,
                            Tr::tr("The file %1 cannot be read: %2.")
                                .arg(QDir::toNativeSeparators(path), file.errorString()),
                            file.errorString(),
                            {}});
}

QString shownDate(const QDateTime &time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

/// Hands out one bare connection, without a socket object of its own.
class Door final : public QTcpServer
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    qintptr descriptor = -1;

protected:
    void incomingConnection(qintptr accepted) override { descriptor = accepted; }
};

/// QSslKey cannot be compared with a certificate, but TLS does that before the first byte of a
/// handshake; so one is begun, over a connection to ourselves.
bool belongTogether(const QSslConfiguration &configuration)
{
    Door door;
    QTcpSocket client;
    if (!door.listen(QHostAddress(QHostAddress::LocalHost)))
        return true; // Cannot be told here; listen() says what is wrong with this machine
    client.connectToHost(door.serverAddress(), door.serverPort());
    constexpr int patienceMs = 5000;
    if (!client.waitForConnected(patienceMs) || !door.waitForNewConnection(patienceMs))
        return true;
    QSslSocket probe;
    if (!probe.setSocketDescriptor(door.descriptor))
        return true;
    probe.setSslConfiguration(configuration);
    probe.startServerEncryption();
    return probe.error() != QAbstractSocket::SslInvalidUserDataError
        && probe.error() != QAbstractSocket::SslInternalError;
}

} // namespace

Result<ServerTls> readServerTls(const RelayTls &tls)
{
    if (!QSslSocket::supportsSsl())
        return unexpected(certificateError(Tr::tr("This system's Qt cannot encrypt.")));
    const QString certificateFile = QDir::toNativeSeparators(tls.certificateFile);
    const QString keyFile = QDir::toNativeSeparators(tls.keyFile);
    if (tls.certificateFile.isEmpty())
        return unexpected(certificateError(
            Tr::tr("The key %1 is set without its certificate (tls.certificate).").arg(keyFile)));
    if (tls.keyFile.isEmpty())
        return unexpected(keyError(
            Tr::tr("The certificate %1 is set without its key (tls.key).").arg(certificateFile)));
    const Result<QByteArray> certificateText = readPem(tls.certificateFile, u"tls-certificate"_s);
    if (!certificateText)
        return unexpected(certificateText.error());
    const Result<QByteArray> keyText = readPem(tls.keyFile, u"tls-key"_s);
    if (!keyText)
        return unexpected(keyText.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificateText, QSsl::Pem);
    if (chain.isEmpty() || chain.constFirst().isNull())
        return unexpected(
            certificateError(Tr::tr("%1 holds no certificate in PEM form.").arg(certificateFile)));
    const QSslCertificate &own = chain.constFirst();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (own.expiryDate() < now)
        return unexpected(
            Error{u"tls-expired"_s,
                  Tr::tr("The certificate in %1 expired on %2. Senders would refuse it.")
                      .arg(certificateFile, shownDate(own.expiryDate())),
                  {},
                  {}});
    const QSsl::KeyAlgorithm algorithm = own.publicKey().algorithm();
    if (own.publicKey().isNull() || (algorithm != QSsl::Rsa && algorithm != QSsl::Ec))
        return unexpected(certificateError(
            Tr::tr("The key of the certificate in %1 is neither RSA nor EC (Ed25519, perhaps), and "
                   "Qt cannot use it. Make a certificate with an RSA or EC key.")
                .arg(certificateFile)));
    const auto keyOf = [&](QSsl::KeyAlgorithm kind) {
        return QSslKey(*keyText, kind, QSsl::Pem, QSsl::PrivateKey, tls.keyPassphrase);
    };
    const QSslKey key = keyOf(algorithm);
    const bool isOther =
        key.isNull() && !keyOf(algorithm == QSsl::Rsa ? QSsl::Ec : QSsl::Rsa).isNull();
    if (key.isNull() && !isOther)
        return unexpected(
            keyError(Tr::tr("%1 holds no private key in PEM form that is RSA or EC, or its "
                            "passphrase is another.")
                         .arg(keyFile)));
    ServerTls result;
    result.configuration = QSslConfiguration::defaultConfiguration();
    result.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    result.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    result.configuration.setLocalCertificateChain(chain);
    result.configuration.setPrivateKey(key);
    if (isOther || !belongTogether(result.configuration))
        return unexpected(Error{u"tls-key-mismatch"_s,
                                Tr::tr("The key in %1 does not belong to the certificate in %2.")
                                    .arg(keyFile, certificateFile),
                                {},
                                {}});
    if (own.effectiveDate() > now)
        result.warning = Tr::tr("The certificate in %1 is valid from %2 on only. Senders refuse it "
                                "until then.")
                             .arg(certificateFile, shownDate(own.effectiveDate()));
    return result;
}

} // namespace hooksmith
