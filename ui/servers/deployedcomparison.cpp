// SPDX-License-Identifier: MIT
#include "ui/servers/deployedcomparison.h"

#include "ui/scripteditor/picklist.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qint64 largestReply = 32LL * 1024 * 1024; // Bytes: fifty scripts in one list

} // namespace

DeployedComparison::DeployedComparison(ServerBook &book, QWidget *window)
    : QObject(window), m_book(book), m_window(window)
{
}

DeployedComparison::~DeployedComparison() = default;

void DeployedComparison::start(const Integration &record)
{
    ++m_attempt;
    m_client.reset();
    m_record = record;
    const QList<ServerRecord> servers = m_book.servers();
    if (servers.isEmpty()) {
        Q_EMIT noServers();
        return;
    }
    if (servers.size() == 1) {
        ask(servers.constFirst().id);
        return;
    }
    QList<PickList::Entry> entries;
    for (const ServerRecord &server : servers)
        entries.append({server.title(), server.address.host()});
    auto *list = new PickList(tr("Compare with the script on which server?"),
                              tr("Name of the server"), entries, m_window);
    connect(list, &PickList::chosen, this,
            [this, servers](int index) { ask(servers.at(index).id); });
    list->open();
}

void DeployedComparison::ask(const QString &serverId)
{
    const ServerRecord *server = m_book.server(serverId);
    if (!server)
        return;
    m_server = server->title();
    Q_EMIT said(tr("Asking %1 for its script…").arg(m_server));
    const int attempt = m_attempt;
    m_book.account(serverId, this, [this, attempt](const Result<ServerAccount> &account) {
        if (attempt != m_attempt)
            return;
        if (!account) {
            Q_EMIT failed(account.error());
            return;
        }
        m_client = std::make_unique<RestClient>(*account);
        m_client->setMaxReplyBytes(largestReply);
        if (m_record.id.isEmpty())
            list();
        else
            fetch(m_record.id, true);
    });
}

void DeployedComparison::fetch(const QString &integrationId, bool mayList)
{
    fetchDeployedScript(*m_client, integrationId,
                        [this, mayList](const tl::expected<DeployedScript, RestFailure> &script) {
                            constexpr int badRequest =
                                400; // No integration of that id, mostly: it was made here
                            if (script)
                                deliver(*script);
                            else if (mayList && script.error().status == badRequest)
                                list();
                            else
                                Q_EMIT failed(script.error().error);
                        });
}

void DeployedComparison::list()
{
    listDeployedScripts(
        *m_client, m_record.type,
        [this](const tl::expected<QList<DeployedScript>, RestFailure> &scripts) {
            if (!scripts) {
                Q_EMIT failed(scripts.error().error);
                return;
            }
            if (scripts->isEmpty()) {
                Q_EMIT failed(Error{
                    u"not-found"_s,
                    m_record.type == IntegrationType::Incoming
                        ? tr("%1 has no incoming integration that you may see.").arg(m_server)
                        : tr("%1 has no outgoing integration that you may see.").arg(m_server),
                    {},
                    {}});
                return;
            }
            QList<PickList::Entry> entries;
            for (const DeployedScript &script : *scripts)
                entries.append({script.name.isEmpty() ? script.id : script.name, script.channels});
            auto *pick = new PickList(tr("Compare with which integration of %1?").arg(m_server),
                                      tr("Name of the integration"), entries, m_window);
            connect(pick, &PickList::chosen, this,
                    [this, attempt = m_attempt, all = *scripts](int index) {
                        if (attempt == m_attempt)
                            deliver(all.at(index));
                    });
            pick->open();
        });
}

void DeployedComparison::deliver(const DeployedScript &script)
{
    Q_EMIT fetched(tr("%1, on %2").arg(script.name.isEmpty() ? script.id : script.name, m_server),
                   script.script);
}

} // namespace hooksmith::ui
