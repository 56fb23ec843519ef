// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/deployedscripts.h"
#include "core/client/serverbook.h"

#include <memory>
#include <QObject>

class QWidget;

namespace hooksmith::ui {

/// Fetches the script that a server runs for an integration: from the only server there is or the
/// one that the person picks, by the record's `_id` or, where the server does not know that, by
/// what the person picks of its integrations. Only ever reads.
class DeployedComparison : public QObject
{
    Q_OBJECT
public:
    /// `book` must outlive this; lists open above `window`.
    DeployedComparison(ServerBook &book, QWidget *window);
    ~DeployedComparison() override;

    /// Ends in exactly one of fetched(), failed() or noServers(); not at all when the person closes
    /// a list, or when it is started again meanwhile.
    void start(const Integration &record);

Q_SIGNALS:
    void fetched(const QString &title, const QString &script);
    void failed(const hooksmith::Error &error);
    void noServers();
    void said(const QString &sentence);

private:
    void ask(const QString &serverId);
    void fetch(const QString &integrationId, bool mayList);
    void list();
    void deliver(const DeployedScript &script);

    ServerBook &m_book;
    QWidget *m_window;
    Integration m_record;
    QString m_server; ///< Title
    std::unique_ptr<RestClient> m_client;
    int m_attempt = 0; ///< Answers of an earlier one are dropped
};

} // namespace hooksmith::ui
