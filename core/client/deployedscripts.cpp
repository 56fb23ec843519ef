// SPDX-License-Identifier: MIT
#include "core/client/deployedscripts.h"

#include <algorithm>
#include <QStringList>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int pageSize = 50; // What a server gives unless its settings allow more

QString typeName(IntegrationType type)
{
    return type == IntegrationType::Incoming ? u"webhook-incoming"_s : u"webhook-outgoing"_s;
}

DeployedScript fromRecord(const JsValue &record)
{
    DeployedScript script;
    script.id = record.value(u"_id").toString();
    script.name = record.value(u"name").toString();
    QStringList channels;
    for (const JsValue &channel : record.value(u"channel").toArray())
        channels.append(channel.toString());
    script.channels = channels.join(u", "_s);
    script.script = record.value(u"script").toString();
    return script;
}

void listFrom(RestClient &client, IntegrationType type, const QList<DeployedScript> &known,
              int offset, RestClient::Callback<QList<DeployedScript>> done)
{
    QUrlQuery query;
    query.addQueryItem(u"offset"_s, QString::number(offset));
    query.addQueryItem(u"count"_s, QString::number(pageSize));
    query.addQueryItem(u"type"_s, typeName(type));
    client.get(u"/api/v1/integrations.list"_s, query,
               [&client, type, known, offset, done = std::move(done)](const RestResult &reply) {
                   if (!reply) {
                       done(tl::make_unexpected(reply.error()));
                       return;
                   }
                   QList<DeployedScript> all = known;
                   const QList<JsValue> page = reply->body.value(u"integrations").toArray();
                   for (const JsValue &record : page) {
                       // Old servers do not know the filter.
                       if (record.value(u"type").toString() == typeName(type))
                           all.append(fromRecord(record));
                   }
                   const int next = offset + int(page.size());
                   if (!page.isEmpty() && next < int(reply->body.value(u"total").toNumber())) {
                       listFrom(client, type, all, next, done);
                       return;
                   }
                   std::sort(all.begin(), all.end(),
                             [](const DeployedScript &a, const DeployedScript &b) {
                                 return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
                             });
                   done(all);
               });
}

} // namespace

void fetchDeployedScript(RestClient &client, const QString &integrationId,
                         RestClient::Callback<DeployedScript> done)
{
    QUrlQuery query;
    query.addQueryItem(u"integrationId"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(integrationId)));
    client.get(u"/api/v1/integrations.get"_s, query,
               [done = std::move(done)](const RestResult &reply) {
                   if (reply)
                       done(fromRecord(reply->body.value(u"integration")));
                   else
                       done(tl::make_unexpected(reply.error()));
               });
}

void listDeployedScripts(RestClient &client, IntegrationType type,
                         RestClient::Callback<QList<DeployedScript>> done)
{
    listFrom(client, type, {}, 0, std::move(done));
}

} // namespace hooksmith
