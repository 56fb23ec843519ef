// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/settings/settings.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>

namespace hooksmith {

/// How the program reaches the network: what the settings say, for one workspace.
struct NetworkSettings
{
    enum class Proxy { System, None, Manual };
    Proxy proxy = Proxy::System;
    QUrl proxyAddress; ///< http or socks5, with host and port
    QString proxyUser;
    QString proxyPassword; ///< A secret: from the key store, never from the settings
    QStringList proxyExceptions; ///< "host" or ".domain"
    QString extraCa; ///< PEM file; empty: none

    static NetworkSettings of(const Settings &settings, const QString &workspace = {});
    /// Under which the password of the proxy is kept in the key store; empty without a user.
    QString passwordKey() const;
    /// The proxy for a host. This computer is always reached directly: the relay is there.
    QNetworkProxy proxyFor(const QString &host) const;
};

/// "http://proxy.example:3128", "socks5://…", or "proxy.example:3128" for the first. Error
/// "invalid-proxy" with what is missing.
Result<QUrl> proxyAddress(const QString &text);

/// The certificates of a PEM file. Error "ca-not-readable" where there is none that can be read.
Result<QList<QSslCertificate>> authoritiesIn(const QString &file);

/// Makes all connections of this process go the way of the settings: proxies by an application
/// proxy factory, the extra authority by Qt's default TLS configuration. Servers (the relay) are
/// not touched. May be called again. Errors: "invalid-proxy", "ca-not-readable" (what is usable
/// was applied all the same).
Result<void> applyNetwork(const NetworkSettings &settings);

} // namespace hooksmith
