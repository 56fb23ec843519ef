// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace hooksmith {

/// A program that brings requests from the internet to the relay on this machine.
struct TunnelTool
{
    QString id; ///< "ngrok"
    QString name; ///< A proper name
    QString program; ///< To be looked for in PATH
    QString purpose; ///< One sentence: when to take this one
    QString command; ///< Ready for a shell, for the relay's address as it is now
    QString sender; ///< What to enter at the sender; empty: the tool does that
    QString install; ///< How to get it; empty: its makers' page tells
    QString setup; ///< What it needs once before the command works; may be empty
    QString warning; ///< What it breaks; may be empty
};

/// All known ones for a relay at `relay` ("http://127.0.0.1:4180") and an integration's path
/// ("/hooks/<id>/<token>"). Tunnels that pass the public host name on are told to replace it,
/// because the relay refuses names that are not its own. Sources: the tools' own manuals
/// (gh-webhook, stripe-cli, smee-client, cloudflared, ngrok 3).
QList<TunnelTool> tunnelTools(const QUrl &relay, const QString &path);

} // namespace hooksmith
