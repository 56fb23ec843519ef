// SPDX-License-Identifier: MIT
#include "core/provider/signature.h"
#include "core/base/localetext.h"

#include "core/base/tr.h"
#include "core/provider/provider.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using Scheme = SignatureScheme;
using Kind = SignatureVerdict::Kind;

struct KindName
{
    Kind kind;
    const char *name;
};
constexpr KindName kindNames[] = {
    {Kind::Valid, "valid"},
    {Kind::Invalid, "invalid"},
    {Kind::Absent, "absent"},
    {Kind::Stale, "stale"},
    {Kind::UnknownSecret, "unknown-secret"},
    {Kind::NotSigned, "not-signed"},
    {Kind::NotChecked, "not-checked"},
};

QByteArray headerOf(const Scheme &scheme, const SignatureContext &context)
{
    return context.header.isEmpty() ? QByteArray(scheme.header) : context.header;
}

QByteArray timestampHeaderOf(const Scheme &scheme, const SignatureContext &context)
{
    return scheme.timestampHeader                               ? QByteArray(scheme.timestampHeader)
        : scheme.content == Scheme::Content::TimestampColonBody ? context.timestampHeader
                                                                : QByteArray();
}

QString algorithmName(const Scheme &scheme, bool hasTimestamp)
{
    if (scheme.hash == Scheme::Hash::None)
        return Tr::tr("the secret itself, in clear");
    const QString hmac = scheme.hash == Scheme::Hash::Sha1 ? u"HMAC-SHA1"_s : u"HMAC-SHA256"_s;
    switch (scheme.content) {
    case Scheme::Content::Body: return Tr::tr("%1 over the raw body").arg(hmac);
    case Scheme::Content::BodyUrl:
        return Tr::tr("%1 over the raw body and the callback address").arg(hmac);
    case Scheme::Content::IdTimestampBody:
        return Tr::tr("%1 over delivery id, timestamp and raw body").arg(hmac);
    case Scheme::Content::TimestampColonBody:
        if (!hasTimestamp)
            return Tr::tr("%1 over the raw body").arg(hmac);
        break;
    default: break;
    }
    return Tr::tr("%1 over timestamp and raw body").arg(hmac);
}

/// The bytes that are signed.
QByteArray signedContent(const Scheme &scheme, const QByteArray &timestamp, const QByteArray &id,
                         const HttpRequestMessage &request, const SignatureContext &context)
{
    switch (scheme.content) {
    case Scheme::Content::Body: return request.body;
    case Scheme::Content::BodyUrl: return request.body + context.callbackUrl;
    case Scheme::Content::TimestampBody: return timestamp + request.body;
    case Scheme::Content::TimestampDotBody: return timestamp + '.' + request.body;
    case Scheme::Content::TimestampColonBody:
        return timestamp.isEmpty() ? request.body : timestamp + ':' + request.body;
    case Scheme::Content::V0TimestampBody: return "v0:" + timestamp + ':' + request.body;
    case Scheme::Content::IdTimestampBody: return id + '.' + timestamp + '.' + request.body;
    }
    return {};
}

/// The key's bytes; absent when the secret does not have the form that the provider gives it.
std::optional<QByteArray> keyOf(const Scheme &scheme, const QByteArray &secret)
{
    QByteArray encoded = secret;
    if (scheme.key == Scheme::Key::Text)
        return secret;
    if (scheme.key == Scheme::Key::Whsec) {
        if (!secret.startsWith("whsec_"))
            return secret;
        encoded = secret.mid(6);
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return {};
    return decoded.decoded;
}

QByteArray digestOf(const Scheme &scheme, const QByteArray &key, const QByteArray &content)
{
    const QByteArray digest = QMessageAuthenticationCode::hash(
        content, key,
        scheme.hash == Scheme::Hash::Sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    return scheme.encoding == Scheme::Encoding::Hex ? digest.toHex() : digest.toBase64();
}

/// What a signature header says.
struct Given
{
    QList<QByteArray> signatures; ///< Without their prefix
    QByteArray timestamp;
};

Given parse(const Scheme &scheme, const QByteArray &value)
{
    Given given;
    const QList<QByteArray> parts =
        scheme.separator ? value.split(scheme.separator) : QList<QByteArray>{value};
    for (const QByteArray &part : parts) {
        const QByteArray text = part.trimmed();
        if (scheme.timestampPrefix && text.startsWith(scheme.timestampPrefix))
            given.timestamp = text.mid(qsizetype(qstrlen(scheme.timestampPrefix)));
        else if (text.startsWith(scheme.prefix))
            given.signatures.append(text.mid(qsizetype(qstrlen(scheme.prefix))));
    }
    return given;
}

std::optional<qint64> timeMs(const Scheme &scheme, const QByteArray &timestamp)
{
    if (scheme.time == Scheme::Time::Iso8601) {
        const QDateTime time =
            QDateTime::fromString(QString::fromLatin1(timestamp), Qt::ISODateWithMs);
        return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 seconds = timestamp.toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 1'000'000'000'000)
        return {};
    return seconds * 1000;
}

QString agePhrase(qint64 milliseconds)
{
    const qint64 seconds = std::abs(milliseconds) / 1000;
    if (seconds < 120)
        return Tr::tr("%n second(s)", nullptr, int(seconds));
    if (seconds < 7200)
        return Tr::tr("%n minute(s)", nullptr, int(seconds / 60));
    if (seconds < 172800)
        return Tr::tr("%n hour(s)", nullptr, int(seconds / 3600));
    return Tr::tr("%n day(s)", nullptr, int(std::min<qint64>(seconds / 86400, 1'000'000)));
}

SignatureVerdict check(const Provider &provider, const Scheme &scheme,
                       const HttpRequestMessage &request, const SignatureContext &context)
{
    const QByteArray header = headerOf(scheme, context);
    const QByteArray timestampHeader = timestampHeaderOf(scheme, context);
    const Given given = parse(scheme, request.header(header));
    const QByteArray timestamp =
        timestampHeader.isEmpty() ? given.timestamp : request.header(timestampHeader);
    SignatureVerdict verdict{Kind::Invalid,
                             QString::fromLatin1(header),
                             algorithmName(scheme, !timestamp.isEmpty()),
                             {}};
    const QString name = QString::fromLatin1(provider.name);

    if (request.headerCount(header) > 1) {
        verdict.reason = Tr::tr("%1 is sent more than once; it is not clear which one counts.")
                             .arg(verdict.header);
        return verdict;
    }
    if (context.secret.isEmpty()) {
        verdict.kind = Kind::UnknownSecret;
        verdict.reason = Tr::tr("%1 is there, but no secret is set for this integration. Enter the "
                                "secret that %2 was given.")
                             .arg(verdict.header, name);
        return verdict;
    }
    if (scheme.hash == Scheme::Hash::None) {
        const bool same = constantTimeEquals(request.header(header), context.secret);
        verdict.kind = same ? Kind::Valid : Kind::Invalid;
        verdict.reason = same ? Tr::tr("%1 carries the expected secret.").arg(verdict.header)
                              : Tr::tr("%1 carries another secret than the one that is set here.")
                                    .arg(verdict.header);
        return verdict;
    }
    if (given.signatures.isEmpty()) {
        verdict.reason =
            Tr::tr("%1 does not have the form %2.")
                .arg(verdict.header,
                     QString::fromLatin1(scheme.prefix)
                         + (scheme.encoding == Scheme::Encoding::Hex ? u"<hex>"_s : u"<base64>"_s));
        return verdict;
    }
    const std::optional<QByteArray> key = keyOf(scheme, context.secret);
    if (!key) {
        verdict.kind = Kind::UnknownSecret;
        verdict.reason =
            Tr::tr("The secret that is set here is not the base64 text that %1 shows.").arg(name);
        return verdict;
    }
    if (scheme.content == Scheme::Content::BodyUrl && context.callbackUrl.isEmpty()) {
        verdict.kind = Kind::UnknownSecret;
        verdict.reason = Tr::tr("%1 signs the address it calls as well. Set the public address of "
                                "this integration, exactly as it was registered there.")
                             .arg(name);
        return verdict;
    }
    const bool wantsTimestamp = scheme.timestampPrefix || !timestampHeader.isEmpty();
    if (wantsTimestamp && timestamp.isEmpty()) {
        verdict.reason = scheme.timestampPrefix
            ? Tr::tr("%1 has no timestamp (%2).")
                  .arg(verdict.header, QString::fromLatin1(scheme.timestampPrefix))
            : Tr::tr("The header %1 is missing.").arg(QString::fromLatin1(timestampHeader));
        return verdict;
    }
    const QByteArray id = scheme.idHeader ? request.header(scheme.idHeader) : QByteArray();
    const QByteArray expected =
        digestOf(scheme, *key, signedContent(scheme, timestamp, id, request, context));
    bool matches = false;
    for (const QByteArray &signature : given.signatures) {
        const QByteArray comparable =
            scheme.encoding == Scheme::Encoding::Hex ? signature.toLower() : signature;
        matches = constantTimeEquals(comparable, expected) || matches;
    }
    if (!matches) {
        verdict.reason =
            Tr::tr("%1 does not match (%2): another secret is set at %3, or something between it "
                   "and here changed the body.")
                .arg(verdict.header, verdict.algorithm, name);
        if (scheme.content == Scheme::Content::BodyUrl)
            verdict.reason =
                sentences({verdict.reason,
                           Tr::tr("It also covers the address, which is taken to be %1.")
                               .arg(QString::fromUtf8(context.callbackUrl))});
        return verdict;
    }
    const int window = context.windowSeconds.value_or(scheme.windowSeconds);
    if (wantsTimestamp && window > 0) {
        const std::optional<qint64> signedAt = timeMs(scheme, timestamp);
        if (!signedAt) {
            verdict.reason = Tr::tr("The time of the signature cannot be read: \"%1\".")
                                 .arg(QString::fromLatin1(timestamp.left(64)));
            return verdict;
        }
        const qint64 age = context.nowMs - *signedAt;
        if (std::abs(age) > window * 1000LL) {
            verdict.kind = Kind::Stale;
            verdict.reason = age > 0
                ? Tr::tr("The signature matches, but was made %1 ago; %2 allows %3. A replay of "
                         "an old request must be signed anew.")
                      .arg(agePhrase(age), name, agePhrase(window * 1000LL))
                : Tr::tr("The signature matches, but was made %1 in the future. Compare the "
                         "clocks of this machine and the sender.")
                      .arg(agePhrase(age));
            return verdict;
        }
    }
    verdict.kind = Kind::Valid;
    verdict.reason = Tr::tr("%1 matches (%2).").arg(verdict.header, verdict.algorithm);
    return verdict;
}

void setHeader(HttpRequestMessage &request, const QByteArray &name, const QByteArray &value)
{
    bool found = false;
    for (qsizetype i = 0; i < request.headers.size();) {
        HeaderField &field = request.headers[i];
        if (field.name.compare(name, Qt::CaseInsensitive) != 0) {
            ++i;
        } else if (found) {
            request.headers.removeAt(i);
        } else {
            field.value = value;
            found = true;
            ++i;
        }
    }
    if (!found)
        request.headers.append({name, value});
}

QByteArray timestampText(const Scheme &scheme, qint64 nowMs)
{
    if (scheme.time == Scheme::Time::Iso8601)
        return QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc())
            .toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)
            .toLatin1();
    return QByteArray::number(nowMs / 1000);
}

Result<void> sign(const Provider &provider, const Scheme &scheme, HttpRequestMessage &request,
                  const SignatureContext &context)
{
    const QByteArray header = headerOf(scheme, context);
    if (scheme.hash == Scheme::Hash::None) {
        setHeader(request, header, context.secret);
        return {};
    }
    const std::optional<QByteArray> key = keyOf(scheme, context.secret);
    if (!key)
        return unexpected(Error{u"secret-malformed"_s,
                                Tr::tr("The secret is not the base64 text that %1 shows.")
                                    .arg(QString::fromLatin1(provider.name)),
                                {},
                                {}});
    if (scheme.content == Scheme::Content::BodyUrl && context.callbackUrl.isEmpty())
        return unexpected(
            Error{u"callback-url-missing"_s,
                  Tr::tr("%1 signs the address it calls as well: enter that address first.")
                      .arg(QString::fromLatin1(provider.name)),
                  {},
                  {}});
    const QByteArray timestampHeader = timestampHeaderOf(scheme, context);
    const bool hasTimestamp = scheme.timestampPrefix || !timestampHeader.isEmpty();
    const QByteArray timestamp = hasTimestamp ? timestampText(scheme, context.nowMs) : QByteArray();
    if (!timestampHeader.isEmpty())
        setHeader(request, timestampHeader, timestamp);
    QByteArray id;
    if (scheme.idHeader) {
        id = request.header(scheme.idHeader);
        if (id.isEmpty()) {
            id = "msg_" + QUuid::createUuid().toString(QUuid::Id128).toLatin1();
            setHeader(request, scheme.idHeader, id);
        }
    }
    const QByteArray digest =
        digestOf(scheme, *key, signedContent(scheme, timestamp, id, request, context));
    QByteArray value = scheme.prefix + digest;
    if (scheme.timestampPrefix)
        value = scheme.timestampPrefix + timestamp + scheme.separator + value;
    setHeader(request, header, value);
    return {};
}

/// A provider may offer several ways and the secret fits only one of them (GitLab).
bool secretFits(const Scheme &scheme, const QByteArray &secret)
{
    return scheme.key != Scheme::Key::Whsec || secret.startsWith("whsec_");
}

} // namespace

QString signatureKindName(SignatureVerdict::Kind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

SignatureVerdict::Kind signatureKindFromName(const QString &name)
{
    for (const KindName &entry : kindNames) {
        if (name == QLatin1StringView(entry.name))
            return entry.kind;
    }
    return Kind::NotSigned;
}

bool constantTimeEquals(const QByteArray &a, const QByteArray &b)
{
    // Digests have one length, so that neither length nor content shows in the time.
    const QByteArray x = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray y = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        difference |= unsigned(uchar(x.at(i)) ^ uchar(y.at(i)));
    return difference == 0;
}

SignatureVerdict verifySignature(const QString &providerId, const HttpRequestMessage &request,
                                 const SignatureContext &context)
{
    const Provider *provider = providerById(providerId);
    const QString name = provider ? QString::fromLatin1(provider->name) : QString();
    if (provider && provider->signsOtherwise)
        return {Kind::NotChecked,
                {},
                {},
                Tr::tr("%1 signs with a certificate of its own, which the relay does not fetch.")
                    .arg(name)};
    if (!provider || !provider->canSign())
        return {Kind::NotSigned,
                {},
                {},
                provider ? Tr::tr("%1 does not sign its webhooks; the token in the address is the "
                                  "only protection.")
                               .arg(name)
                         : Tr::tr("The sender is not known, so there is no signature to check; the "
                                  "token in the address is the only protection.")};
    // The best of those that are there and that the secret is for; else the best of those there.
    const Scheme *found = nullptr;
    for (const Scheme &scheme : provider->signatures) {
        if (!request.hasHeader(headerOf(scheme, context)))
            continue;
        if (!found)
            found = &scheme;
        if (secretFits(scheme, context.secret)) {
            found = &scheme;
            break;
        }
    }
    if (found)
        return check(*provider, *found, request, context);
    // The first that the secret is for; and with it those that are another way altogether: GitLab
    // sends its secret token in a header of its own.
    const auto fitting =
        std::find_if(provider->signatures.begin(), provider->signatures.end(),
                     [&](const Scheme &scheme) { return secretFits(scheme, context.secret); });
    const Scheme &wanted = fitting == provider->signatures.end() || context.secret.isEmpty()
        ? provider->signatures.constFirst()
        : *fitting;
    const QString header = QString::fromLatin1(headerOf(wanted, context));
    QStringList headers{header};
    for (const Scheme &scheme : provider->signatures) {
        if (context.secret.isEmpty() && scheme.key != wanted.key)
            headers.append(QString::fromLatin1(headerOf(scheme, context)));
    }
    headers.removeDuplicates();
    const QString named = headers.join(u" / "_s);
    return {context.secret.isEmpty() ? Kind::NotSigned : Kind::Absent, header,
            algorithmName(wanted, true),
            context.secret.isEmpty()
                ? Tr::tr("The request carries no %1. Set a secret at %2 and here to have requests "
                         "checked.")
                      .arg(named, name)
                : Tr::tr("A secret is set here, but the request carries no %1: is it also set at "
                         "%2?")
                      .arg(named, name)};
}

Result<void> signRequest(const QString &providerId, HttpRequestMessage &request,
                         const SignatureContext &context)
{
    const Provider *provider = providerById(providerId);
    if (!provider || !provider->canSign())
        return unexpected(Error{
            u"provider-does-not-sign"_s,
            provider
                ? Tr::tr("%1 does not sign its webhooks.").arg(QString::fromLatin1(provider->name))
                : Tr::tr("Choose the provider whose signature is wanted."),
            {},
            {}});
    if (context.secret.isEmpty())
        return unexpected(Error{
            u"secret-missing"_s,
            Tr::tr("Signing as %1 needs the secret.").arg(QString::fromLatin1(provider->name)),
            {},
            {}});
    bool first = true;
    const bool anyFits =
        std::any_of(provider->signatures.begin(), provider->signatures.end(),
                    [&](const Scheme &scheme) { return secretFits(scheme, context.secret); });
    for (const Scheme &scheme : provider->signatures) {
        if (anyFits && !secretFits(scheme, context.secret))
            continue;
        // The first is the one that counts; the others only when the provider sends them together
        // or the request has them already.
        if (!first && !scheme.legacy && !request.hasHeader(scheme.header))
            continue;
        SignatureContext own = context;
        if (!first)
            own.header.clear();
        const Result<void> done = sign(*provider, scheme, request, own);
        if (!done)
            return done;
        first = false;
    }
    return {};
}

} // namespace hooksmith
