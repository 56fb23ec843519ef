// SPDX-License-Identifier: MIT
#include "core/client/tlsreport.h"
#include "core/base/localetext.h"

#include "core/base/tr.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString person(const QStringList &commonName, const QStringList &organization)
{
    const QString name = commonName.join(u", "_s);
    const QString firm = organization.join(u", "_s);
    if (name.isEmpty())
        return firm.isEmpty() ? Tr::tr("(no name)") : firm;
    return firm.isEmpty() ? name : u"%1 (%2)"_s.arg(name, firm);
}

QString day(const QDateTime &time)
{
    //: %1: a date and time
    return Tr::tr("%1 UTC").arg(QLocale().toString(time.toUTC(), QLocale::ShortFormat));
}

} // namespace

CertificateFacts CertificateFacts::of(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = person(certificate.subjectInfo(QSslCertificate::CommonName),
                           certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = person(certificate.issuerInfo(QSslCertificate::CommonName),
                          certificate.issuerInfo(QSslCertificate::Organization));
    const auto names = certificate.subjectAlternativeNames();
    for (const QString &name : names)
        facts.names.append(name);
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    facts.fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex();
    return facts;
}

QString CertificateFacts::fingerprintText() const
{
    return QString::fromLatin1(QByteArray::fromHex(fingerprint).toHex(':')).toUpper();
}

TlsReport TlsReport::of(const QString &host, const QList<QSslCertificate> &chain,
                        const QList<QSslError> &errors)
{
    TlsReport report;
    report.host = host;
    for (const QSslCertificate &certificate : chain)
        report.chain.append(CertificateFacts::of(certificate));
    for (const QSslError &error : errors) {
        if (!report.errors.contains(error.errorString()))
            report.errors.append(error.errorString());
    }
    return report;
}

QString TlsReport::text() const
{
    QStringList lines{Tr::tr("Host: %1").arg(host)};
    for (const QString &error : errors)
        lines.append(Tr::tr("Trouble: %1").arg(error));
    for (const CertificateFacts &certificate : chain) {
        lines.append(QString());
        lines.append(Tr::tr("Issued to: %1").arg(certificate.subject));
        if (!certificate.names.isEmpty())
            lines.append(Tr::tr("For the names: %1").arg(certificate.names.join(u", "_s)));
        lines.append(Tr::tr("Issued by: %1").arg(certificate.issuer));
        lines.append(Tr::tr("Valid from %1 to %2")
                         .arg(day(certificate.validFrom), day(certificate.validUntil)));
        lines.append(Tr::tr("SHA-256 fingerprint: %1").arg(certificate.fingerprintText()));
    }
    return lines.join(u'\n');
}

} // namespace hooksmith
