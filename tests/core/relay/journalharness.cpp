// SPDX-License-Identifier: MIT
#include "tests/core/relay/journalharness.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

Delivery JournalHarness::delivery(const QString &id, int forwards)
{
    Delivery result;
    result.id = id;
    result.receivedMs = 1000;
    result.integrationId = u"i1"_s;
    result.integrationName = u"Integration"_s;
    result.request.method = "POST";
    result.request.target = "/hooks/i1/t";
    result.request.headers = {{"X-Raw", "\xff"}};
    result.request.body = QByteArray("\0\x01\xff", 3);
    for (int i = 0; i < forwards; ++i)
        result.forwards.append(
            {"{\"text\":\"" + id.toLatin1() + "\"}", Forward::State::Queued, {}, {}});
    return result;
}

void JournalHarness::addAll(Journal &journal, const QList<Delivery> &deliveries)
{
    int done = 0;
    QObject context;
    for (const Delivery &item : deliveries)
        journal.add(item, &context, [&done](const Result<void> &result) { done += bool(result); });
    QTRY_COMPARE(done, int(deliveries.size()));
}

QVariant JournalHarness::ask(const QString &sql) const
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path() + u'/' + QLatin1StringView(Journal::fileName));
        database.open();
        QSqlQuery query(sql, database);
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return answer;
}
