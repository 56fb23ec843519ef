// SPDX-License-Identifier: MIT
#include "core/traffic/tunnels.h"

#include "core/base/tr.h"
#include "core/exchange/curlexport.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

QList<TunnelTool> tunnelTools(const QUrl &relay, const QString &path)
{
    const QString base = relay.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    const QString target = posixQuoted(QString(base + path).toUtf8());
    const QString host = u"%1:%2"_s.arg(relay.host()).arg(relay.port());
    const QString publicAddress =
        Tr::tr("the https address that it prints, followed by %1").arg(path);
    const bool tls = relay.scheme() == "https"_L1;
    QList<TunnelTool> tools;
    tools.append(
        {u"gh"_s,
         u"GitHub CLI"_s,
         u"gh"_s,
         Tr::tr("For GitHub repositories and (with --org=NAME instead of --repo) organizations; "
                "makes the webhook there by itself, and removes it when it ends."),
         u"gh webhook forward --repo=OWNER/REPO --events=push,pull_request --url=%1"_s.arg(target),
         {},
         {},
         Tr::tr("Once: gh auth login, then gh extension install cli/gh-webhook; for organizations "
                "also gh auth refresh --scopes admin:org_hook"),
         {}});
    tools.append(
        {u"stripe"_s,
         u"Stripe CLI"_s,
         u"stripe"_s,
         Tr::tr("For Stripe's events; prints the signing secret to use while it runs."),
         u"stripe listen --forward-to %1%2"_s.arg(target, tls ? u" --skip-verify"_s : QString()),
         {},
         {},
         Tr::tr("Log in once: stripe login"),
         {}});
    tools.append({u"cloudflared"_s,
                  u"Cloudflare Tunnel"_s,
                  u"cloudflared"_s,
                  Tr::tr("For every sender; a new address at each start, no account needed."),
                  u"cloudflared tunnel --url %1 --http-host-header %2%3"_s.arg(
                      base, host, tls ? u" --no-tls-verify"_s : QString()),
                  publicAddress,
                  Tr::tr("Cloudflare offers packages named cloudflared."),
                  {},
                  {}});
    tools.append(
        {u"ngrok"_s,
         u"ngrok"_s,
         u"ngrok"_s,
         Tr::tr("For every sender; needs a free account."),
         u"ngrok http %1 --host-header=rewrite"_s.arg(tls ? base : QString::number(relay.port())),
         publicAddress,
         {},
         Tr::tr("Log in once: ngrok config add-authtoken TOKEN"),
         {}});
    tools.append({u"smee"_s,
                  u"smee"_s,
                  u"smee"_s,
                  Tr::tr("For senders of JSON; one address that stays, requests are not stored."),
                  u"smee --url https://smee.io/CHANNEL --target %1"_s.arg(target),
                  Tr::tr("the address of your channel, https://smee.io/CHANNEL"),
                  Tr::tr("With Node.js: npm install --global smee-client"),
                  {},
                  Tr::tr("It reads JSON bodies and writes them anew, so the bytes change and "
                         "signatures may fail to verify. Take another tool when the sender's "
                         "signature is checked.")});
    return tools;
}

} // namespace hooksmith
