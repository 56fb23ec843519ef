// SPDX-License-Identifier: MIT
#include "core/settings/networksettings.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isThisComputer(const QString &host)
{
    const QHostAddress address(host);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || address.isLoopback();
}

bool isException(const QString &host, const QStringList &exceptions)
{
    for (const QString &exception : exceptions) {
        const QString name = exception.trimmed();
        if (name.isEmpty())
            continue;
        if (host.compare(name, Qt::CaseInsensitive) == 0)
            return true;
        if (name.startsWith(u'.')
            && (host.endsWith(name, Qt::CaseInsensitive)
                || host.compare(QStringView(name).mid(1), Qt::CaseInsensitive) == 0))
            return true;
    }
    return false;
}

/// Belongs to Qt once it is set; asked from any thread, so it only reads.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(NetworkSettings settings) : m_settings(std::move(settings)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool outgoing = query.queryType() == QNetworkProxyQuery::TcpSocket
            || query.queryType() == QNetworkProxyQuery::UrlRequest;
        const QString host = query.peerHostName();
        if (!outgoing || isThisComputer(host) || isException(host, m_settings.proxyExceptions))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_settings.proxy == NetworkSettings::Proxy::System)
            return systemProxyForQuery(query);
        return {m_settings.proxyFor(host)};
    }

private:
    NetworkSettings m_settings;
};

/// The default TLS configuration as Qt made it, before anything was added.
const QSslConfiguration &plainConfiguration()
{
    static const QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    return configuration;
}

} // namespace

Result<QUrl> proxyAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains("://"_L1) ? trimmed : "http://"_L1 + trimmed);
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !known || url.host().isEmpty() || url.port() <= 0)
        return unexpected(Error{u"invalid-proxy"_s,
                                Tr::tr("\"%1\" is not the address of a proxy, as in "
                                       "http://proxy.example.org:3128 or "
                                       "socks5://127.0.0.1:1080.")
                                    .arg(url.toString(QUrl::RemoveUserInfo)),
                                {},
                                {}});
    if (!url.userInfo().isEmpty())
        return unexpected(Error{u"invalid-proxy"_s,
                                Tr::tr("The proxy's user and password have fields of their own; "
                                       "they are not kept in its address."),
                                {},
                                {}});
    return url;
}

NetworkSettings NetworkSettings::of(const Settings &settings, const QString &workspace)
{
    using Key = Settings::Key;
    NetworkSettings network;
    const QString mode = settings.text(Key::ProxyMode, workspace);
    network.proxy = mode == "manual"_L1 ? Proxy::Manual
        : mode == "none"_L1             ? Proxy::None
                                        : Proxy::System;
    network.proxyAddress =
        hooksmith::proxyAddress(settings.text(Key::ProxyAddress, workspace)).value_or(QUrl());
    network.proxyUser = settings.text(Key::ProxyUser, workspace);
    network.proxyExceptions = settings.list(Key::ProxyExceptions, workspace);
    network.extraCa = settings.text(Key::ExtraCa, workspace);
    return network;
}

QString NetworkSettings::passwordKey() const
{
    if (proxyUser.isEmpty() || proxyAddress.isEmpty())
        return {};
    // Bound to where it is sent, as the tokens of servers are.
    return u"proxy/%1/%2"_s.arg(proxyAddress.authority(), proxyUser);
}

QNetworkProxy NetworkSettings::proxyFor(const QString &host) const
{
    if (proxy != Proxy::Manual || proxyAddress.isEmpty() || isThisComputer(host)
        || isException(host, proxyExceptions))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return QNetworkProxy(proxyAddress.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy
                                                              : QNetworkProxy::HttpProxy,
                         proxyAddress.host(), quint16(proxyAddress.port()), proxyUser,
                         proxyPassword);
}

Result<QList<QSslCertificate>> authoritiesIn(const QString &path)
{
    QFile file(path);
    const bool read = file.open(QIODevice::ReadOnly);
    const QList<QSslCertificate> certificates =
        read ? QSslCertificate::fromData(file.readAll()) : QList<QSslCertificate>();
    if (certificates.isEmpty())
        return unexpected(
            Error{u"ca-not-readable"_s,
                  Tr::tr("%1 holds no certificate that can be read (PEM); only the system's "
                         "authorities are trusted.")
                      .arg(QDir::toNativeSeparators(path)),
                  read ? QString() : file.errorString(),
                  {}});
    return certificates;
}

Result<void> applyNetwork(const NetworkSettings &settings)
{
    QSslConfiguration configuration = plainConfiguration();
    Result<void> result;
    if (!settings.extraCa.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = authoritiesIn(settings.extraCa);
        if (authorities)
            configuration.addCaCertificates(*authorities);
        else
            result = unexpected(authorities.error());
    }
    QSslConfiguration::setDefaultConfiguration(configuration);
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice(settings));
    if (settings.proxy == NetworkSettings::Proxy::Manual && settings.proxyAddress.isEmpty())
        return unexpected(Error{u"invalid-proxy"_s,
                                Tr::tr("A proxy is to be used, but its address is missing or "
                                       "wrong; nothing goes through a proxy."),
                                {},
                                {}});
    return result;
}

} // namespace hooksmith
