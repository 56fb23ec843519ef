// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/journal.h"

#include <QSqlError>
#include <QSqlQuery>

namespace hooksmith {

/// Reads the journal's database with a connection of its own; lives on a thread of its own.
class JournalReader : public QObject
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    ~JournalReader() override { close(); }

    void open(const QString &folder);
    void close();
    Result<QList<JournalEntry>> find(const JournalQuery &query);
    Result<Delivery> load(const QString &deliveryId);
    Result<QList<RefusalEntry>> refusals(int limit);
    Result<JournalUsage> usage();

private:
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);

    QString m_file;
    QString m_connection;
    QSqlError m_openError;
};

} // namespace hooksmith
