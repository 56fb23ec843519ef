// SPDX-License-Identifier: MIT
#include "core/client/serveraddress.h"

#include "core/base/tr.h"

#include <algorithm>
#include <QHostAddress>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace hooksmith {

Result<QUrl> serverAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    const auto bad = [&typed](const QString &sentence) {
        return unexpected(Error{u"invalid-address"_s, sentence.arg(typed.trimmed()), {}, {}});
    };
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return bad(Tr::tr("\"%1\" does not begin with https:// or http://."));
    if (!url.isValid() || url.host().isEmpty())
        return bad(Tr::tr("\"%1\" is not the address of a server, as in "
                          "https://chat.example.org."));
    if (!url.userInfo().isEmpty())
        return bad(Tr::tr("Leave out the name and password in \"%1\"; user id and token have "
                          "fields of their own."));
    if (url.path().contains("/hooks/"_L1))
        return bad(Tr::tr("\"%1\" is the address of a webhook. Enter only the server's part, up "
                          "to before /hooks."));
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path();
    static const QLatin1StringView browserPaths[] = {"/api/"_L1,    "/home"_L1,    "/channel/"_L1,
                                                     "/group/"_L1,  "/direct/"_L1, "/admin"_L1,
                                                     "/account"_L1, "/login"_L1};
    for (const QLatin1StringView known : browserPaths) {
        if (const qsizetype at = QString(path + u'/').indexOf(known); at >= 0)
            path.truncate(at);
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

bool isReadableOnTheWay(const QUrl &address)
{
    if (address.scheme() != "http"_L1)
        return false;
    const QString host = address.host();
    return host != "localhost"_L1 && !QHostAddress(host).isLoopback();
}

QList<Profile> profilesForVersion(const QString &version)
{
    const QVersionNumber full = QVersionNumber::fromString(version.trimmed());
    if (full.isNull())
        return {};
    const QVersionNumber wanted(full.majorVersion(), full.minorVersion());
    QList<Profile> found;
    QVersionNumber newest;
    QList<Profile> newestProfiles;
    for (const Profile &profile : allProfiles()) {
        const QStringList ends = profile.serverRange.split(" to "_L1);
        const QVersionNumber first = QVersionNumber::fromString(ends.constFirst());
        const QVersionNumber last = QVersionNumber::fromString(ends.constLast());
        if (first.isNull())
            continue; // "documented" is no version
        if (wanted >= first && wanted <= last)
            found.append(profile);
        if (last >= newest) {
            if (last > newest)
                newestProfiles.clear();
            newest = last;
            newestProfiles.append(profile);
        }
    }
    if (found.isEmpty() && wanted > newest)
        return newestProfiles;
    return found;
}

} // namespace hooksmith
