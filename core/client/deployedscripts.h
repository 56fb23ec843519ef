// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/restclient.h"
#include "core/rocketchat/integration.h"

#include <QList>
#include <QString>

namespace hooksmith {

/// What a server tells of one of its integrations.
struct DeployedScript
{
    QString id; ///< "_id"
    QString name;
    QString channels; ///< As the server's form shows them
    QString script; ///< The author's text; empty: it has none
};

/// GET /api/v1/integrations.get (server specification, 6.3). Errors: those of RestClient; a server
/// answers 400 both for an id it does not have and for one that this user may not see.
void fetchDeployedScript(RestClient &client, const QString &integrationId,
                         RestClient::Callback<DeployedScript> done);

/// GET /api/v1/integrations.list (6.3): all of that type that this user may see, by name. Errors:
/// those of RestClient (403: none of the permissions).
void listDeployedScripts(RestClient &client, IntegrationType type,
                         RestClient::Callback<QList<DeployedScript>> done);

} // namespace hooksmith
