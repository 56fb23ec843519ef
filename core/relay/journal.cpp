// SPDX-License-Identifier: MIT
#include "core/relay/journal.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QMutex>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <variant>
#include <vector>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int schemaVersion = 1;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const char *const schema[] = {
    R"(CREATE TABLE IF NOT EXISTS deliveries (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        received_ms INTEGER NOT NULL,
        integration_id TEXT NOT NULL,
        integration_name TEXT NOT NULL,
        peer TEXT NOT NULL,
        method TEXT NOT NULL,
        target TEXT NOT NULL,
        headers TEXT NOT NULL,
        body BLOB NOT NULL,
        provider TEXT NOT NULL,
        event TEXT NOT NULL,
        provider_delivery TEXT NOT NULL,
        outcome TEXT NOT NULL,
        run TEXT NOT NULL,
        reply_status INTEGER NOT NULL,
        reply_body BLOB NOT NULL))",
    R"(CREATE TABLE IF NOT EXISTS forwards (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        delivery TEXT NOT NULL REFERENCES deliveries(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        payload BLOB NOT NULL,
        state TEXT NOT NULL,
        failures INTEGER NOT NULL DEFAULT 0,
        UNIQUE (delivery, position)))",
    R"(CREATE INDEX IF NOT EXISTS forwards_state ON forwards(state) WHERE state <> 'delivered')",
    R"(CREATE TABLE IF NOT EXISTS attempts (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        delivery TEXT NOT NULL REFERENCES deliveries(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        time_ms INTEGER NOT NULL,
        target TEXT NOT NULL,
        status INTEGER NOT NULL,
        error_code TEXT NOT NULL,
        error TEXT NOT NULL,
        duration_ms REAL NOT NULL,
        reply BLOB NOT NULL))",
    R"(CREATE INDEX IF NOT EXISTS attempts_delivery ON attempts(delivery, position))",
};

QString stateName(Forward::State state)
{
    switch (state) {
    case Forward::State::Queued: return u"queued"_s;
    case Forward::State::Delivered: return u"delivered"_s;
    case Forward::State::Dead: return u"dead"_s;
    }
    return {};
}

/// Header bytes as Latin-1 text lose nothing.
QString headersJson(const QList<HeaderField> &headers)
{
    JsValue::Array list;
    for (const HeaderField &field : headers)
        list.append(JsValue::array(
            {JsValue(QString::fromLatin1(field.name)), JsValue(QString::fromLatin1(field.value))}));
    return QString::fromUtf8(JsValue(list).toJson());
}

/// SQLite has NOT NULL columns and Qt binds a null QString or QByteArray as NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QByteArray blob(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

struct Add
{
    Delivery delivery;
};
struct Attempt
{
    QString deliveryId;
    int position;
    ForwardAttempt attempt;
    Forward::State state;
};
struct Flush
{
};
struct Order
{
    std::variant<Add, Attempt, Flush> what;
    std::function<void(const Result<void> &)> done; ///< Called on the writer's thread; may be empty
};

} // namespace

/// Lives on the writer thread; owns the database connection.
class Journal::Writer : public QObject
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    explicit Writer(int keepDeliveries) : m_keep(keepDeliveries) { }
    ~Writer() override { close(); }

    Result<QList<QueuedForward>> open(const QString &folder)
    {
        m_file = QDir(folder).filePath(QLatin1StringView(fileName));
        m_connection = QUuid::createUuid().toString();
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
        if (!database.open())
            return unexpected(openError(database.lastError()));
        QSqlQuery query(database);
        // The first statement that reads the file finds out whether it is a database.
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return unexpected(openError(query.lastError()));
        const int version = query.value(0).toInt();
        query.finish();
        if (version > schemaVersion)
            return unexpected(
                Error{u"journal-too-new"_s,
                      Tr::tr("The journal %1 was written by a newer version of Hooksmith.")
                          .arg(QDir::toNativeSeparators(m_file)),
                      QString::number(version),
                      {}});
        for (const QString &pragma :
             {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
              u"PRAGMA foreign_keys=ON"_s, u"PRAGMA wal_autocheckpoint=4000"_s}) {
            if (!query.exec(pragma))
                return unexpected(openError(query.lastError()));
            query.finish();
        }
        for (const char *statement : schema) {
            if (!query.exec(QString::fromLatin1(statement)))
                return unexpected(openError(query.lastError()));
        }
        if (!query.exec(u"PRAGMA user_version=%1"_s.arg(schemaVersion)))
            return unexpected(openError(query.lastError()));
        query.finish();
        prepare(database);
        trim();
        return readQueue(database);
    }

    void carryOut(std::vector<Order> orders)
    {
        std::vector<Result<void>> results(orders.size());
        const Result<void> begun = exec(u"BEGIN IMMEDIATE"_s);
        if (begun) {
            for (std::size_t i = 0; i < orders.size(); ++i)
                results[i] = apply(orders[i]);
            const Result<void> committed = exec(u"COMMIT"_s);
            if (!committed) {
                (void)exec(u"ROLLBACK"_s); // Fails when SQLite has rolled back already (disk full)
                std::fill(results.begin(), results.end(), committed);
            }
        } else {
            std::fill(results.begin(), results.end(), begun);
        }
        for (std::size_t i = 0; i < orders.size(); ++i) {
            if (!results[i])
                qCWarning(lcRelay) << "writing the journal failed" << results[i].error().detail;
            if (orders[i].done)
                orders[i].done(results[i]);
        }
        m_sinceTrim += int(orders.size());
        if (m_sinceTrim >= 1000)
            trim();
    }

    void close()
    {
        for (QSqlQuery *query : {&m_addDelivery, &m_addForward, &m_addAttempt, &m_updateForward})
            *query = QSqlQuery();
        if (!m_connection.isEmpty())
            QSqlDatabase::removeDatabase(m_connection);
        m_connection.clear();
    }

private:
    Error openError(const QSqlError &error) const
    {
        const QString file = QDir::toNativeSeparators(m_file);
        const QString detail = error.text();
        // SQLITE_CORRUPT and SQLITE_NOTADB
        if (error.nativeErrorCode() == "11"_L1 || error.nativeErrorCode() == "26"_L1)
            return {u"journal-corrupt"_s,
                    Tr::tr("The journal %1 is damaged. Move it away to start with an empty one; "
                           "what it still had to forward can then only be read out by hand.")
                        .arg(file),
                    detail,
                    {}};
        return {u"journal-not-writable"_s,
                Tr::tr("The journal %1 cannot be written: %2.").arg(file, error.databaseText()),
                detail,
                {}};
    }

    Error writeError(const QSqlError &error) const
    {
        return {
            u"journal-write"_s,
            Tr::tr("The delivery could not be stored in %1 (%2), so it is not accepted. Send it "
                   "again when there is room on the disk and the file can be written.")
                .arg(QDir::toNativeSeparators(m_file), error.databaseText()),
            error.text(),
            {}};
    }

    void prepare(const QSqlDatabase &database)
    {
        const auto prepared = [&database](const QString &sql) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.prepare(sql);
            return query;
        };
        m_addDelivery = prepared(
            u"INSERT INTO deliveries (id, received_ms, integration_id, integration_name, peer, "
            "method, target, headers, body, provider, event, provider_delivery, outcome, run, "
            "reply_status, reply_body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
        m_addForward = prepared(
            u"INSERT INTO forwards (delivery, position, payload, state) VALUES (?,?,?,?)"_s);
        m_addAttempt = prepared(u"INSERT INTO attempts (delivery, position, time_ms, target, "
                                u"status, error_code, error, "
                                "duration_ms, reply) VALUES (?,?,?,?,?,?,?,?,?)"_s);
        m_updateForward = prepared(u"UPDATE forwards SET state = ?, failures = failures + ? "
                                   "WHERE delivery = ? AND position = ?"_s);
    }

    Result<void> exec(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(sql))
            return unexpected(writeError(query.lastError()));
        return {};
    }

    Result<void> exec(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        const bool worked = query.exec();
        Result<void> result;
        if (!worked)
            result = unexpected(writeError(query.lastError()));
        query.finish();
        return result;
    }

    Result<void> apply(const Order &order)
    {
        if (const auto *add = std::get_if<Add>(&order.what))
            return addDelivery(add->delivery);
        if (const auto *attempt = std::get_if<Attempt>(&order.what))
            return addAttempt(*attempt);
        return {};
    }

    Result<void> addDelivery(const Delivery &delivery)
    {
        const HttpRequestMessage &request = delivery.request;
        Result<void> added =
            exec(m_addDelivery,
                 {delivery.id, delivery.receivedMs, text(delivery.integrationId),
                  text(delivery.integrationName), text(delivery.peer),
                  text(QString::fromLatin1(request.method)),
                  text(QString::fromLatin1(request.target)), headersJson(request.headers),
                  blob(request.body), text(delivery.provider.id), text(delivery.provider.event),
                  text(delivery.provider.deliveryId), outcomeCodeName(delivery.result.outcome.code),
                  QString::fromUtf8(delivery.result.toJson().toJson()), delivery.reply.status,
                  blob(delivery.reply.body)});
        for (int i = 0; added && i < delivery.forwards.size(); ++i)
            added = exec(m_addForward,
                         {delivery.id, i, blob(delivery.forwards.at(i).payload),
                          stateName(delivery.forwards.at(i).state)});
        return added;
    }

    Result<void> addAttempt(const Attempt &order)
    {
        const ForwardAttempt &attempt = order.attempt;
        const Result<void> added =
            exec(m_addAttempt,
                 {order.deliveryId, order.position, attempt.timeMs, text(attempt.target),
                  attempt.status, attempt.error ? attempt.error->code : u""_s,
                  attempt.error ? text(attempt.error->message) : u""_s, attempt.durationMs,
                  blob(attempt.reply)});
        if (!added)
            return added;
        return exec(
            m_updateForward,
            {stateName(order.state), attempt.error ? 1 : 0, order.deliveryId, order.position});
    }

    Result<QList<QueuedForward>> readQueue(const QSqlDatabase &database)
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(u"SELECT f.delivery, f.position, f.payload, f.failures, d.received_ms, "
                        "d.integration_id, d.integration_name, d.peer, d.provider, d.event, "
                        "d.provider_delivery, d.method, d.target FROM forwards f "
                        "JOIN deliveries d ON d.id = f.delivery WHERE f.state = 'queued' "
                        "ORDER BY f.seq"_s))
            return unexpected(openError(query.lastError()));
        QList<QueuedForward> queue;
        while (query.next()) {
            QueuedForward item;
            item.position = query.value(1).toInt();
            item.payload = query.value(2).toByteArray();
            item.attempts = query.value(3).toInt();
            item.delivery.id = query.value(0).toString();
            item.delivery.receivedMs = query.value(4).toLongLong();
            item.delivery.integrationId = query.value(5).toString();
            item.delivery.integrationName = query.value(6).toString();
            item.delivery.peer = query.value(7).toString();
            item.delivery.provider.id = query.value(8).toString();
            item.delivery.provider.event = query.value(9).toString();
            item.delivery.provider.deliveryId = query.value(10).toString();
            item.delivery.request.method = query.value(11).toString().toLatin1();
            item.delivery.request.target = query.value(12).toString().toLatin1();
            queue.append(item);
        }
        return queue;
    }

    /// Forgets the oldest finished deliveries; never one that still has to be forwarded or that a
    /// person has not looked at yet (dead).
    void trim()
    {
        m_sinceTrim = 0;
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(u"DELETE FROM deliveries WHERE seq <= (SELECT COALESCE(MAX(seq), 0) FROM "
                        "deliveries) - %1 AND id NOT IN (SELECT delivery FROM forwards WHERE state "
                        "<> 'delivered')"_s.arg(m_keep)))
            qCWarning(lcRelay) << "forgetting old deliveries failed" << query.lastError().text();
    }

    int m_keep;
    int m_sinceTrim = 0;
    QString m_file;
    QString m_connection;
    QSqlQuery m_addDelivery, m_addForward, m_addAttempt, m_updateForward;
};

class Journal::Private
{
public:
    explicit Private(int keepDeliveries) : writer(new Writer(keepDeliveries)) { }

    void order(Order &&item)
    {
        bool wake = false;
        {
            const QMutexLocker locker(&mutex);
            wake = orders.empty();
            orders.push_back(std::move(item));
        }
        if (wake)
            QMetaObject::invokeMethod(
                writer, [this] { writer->carryOut(takeOrders()); }, Qt::QueuedConnection);
    }

    std::vector<Order> takeOrders()
    {
        const QMutexLocker locker(&mutex);
        return std::exchange(orders, {});
    }

    Writer *writer; ///< Lives on `thread`
    QThread thread;
    QMutex mutex; ///< Guards `orders`
    std::vector<Order> orders;
    std::unique_ptr<QLockFile> lock;
};

Journal::Journal(int keepDeliveries, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(keepDeliveries))
{
    d->writer->moveToThread(&d->thread);
    d->thread.setObjectName(u"journal"_s);
    d->thread.start();
}

Journal::~Journal()
{
    // Orders that are still queued are carried out before: events are delivered in order.
    QMetaObject::invokeMethod(
        d->writer,
        [this] {
            delete d->writer;
            d->thread.quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

Result<QList<QueuedForward>> Journal::open(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QDir directory(folder);
    const bool isNew = !directory.exists();
    if (!QDir().mkpath(folder))
        return unexpected(Error{u"journal-folder"_s,
                                Tr::tr("The folder %1 for the journal cannot be made.").arg(shown),
                                {},
                                {}});
    if (isNew)
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    d->lock = std::make_unique<QLockFile>(directory.filePath(u"relay.lock"_s));
    d->lock->setStaleLockTime(0); // Only a dead process makes it stale
    if (!d->lock->tryLock(0)) {
        qint64 process = 0;
        QString host, program;
        if (d->lock->error() == QLockFile::LockFailedError
            && d->lock->getLockInfo(&process, &host, &program))
            return unexpected(
                Error{u"journal-in-use"_s,
                      Tr::tr("The journal in %1 is in use by %2 (process %3). Stop that relay, or "
                             "choose another folder (hooksmith-cli relay --data FOLDER).")
                          .arg(shown, program)
                          .arg(process),
                      {},
                      {}});
        return unexpected(
            Error{u"journal-folder"_s,
                  Tr::tr("The folder %1 for the journal cannot be written.").arg(shown),
                  {},
                  {}});
    }
    // Made by us and private before SQLite writes anything; its other files take over the mode.
    QFile file(directory.filePath(QLatin1StringView(fileName)));
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return unexpected(
            Error{u"journal-not-writable"_s,
                  Tr::tr("The journal %1 cannot be written: %2.")
                      .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                  file.errorString(),
                  {}});
    file.close();
    file.setPermissions(ownerOnly);
    Result<QList<QueuedForward>> result;
    QMetaObject::invokeMethod(
        d->writer, [this, &result, folder] { result = d->writer->open(folder); },
        Qt::BlockingQueuedConnection);
    return result;
}

void Journal::add(const Delivery &delivery, QObject *context, Callback done)
{
    d->order({Add{delivery},
              [context = QPointer(context), done = std::move(done)](const Result<void> &result) {
                  if (context)
                      QMetaObject::invokeMethod(
                          context, [done, result] { done(result); }, Qt::QueuedConnection);
              }});
}

void Journal::recordAttempt(const QString &deliveryId, int position, const ForwardAttempt &attempt,
                            Forward::State state)
{
    d->order({Attempt{deliveryId, position, attempt, state}, {}});
}

void Journal::flush(QObject *context, std::function<void()> done)
{
    d->order({Flush{}, [context = QPointer(context), done = std::move(done)](const Result<void> &) {
                  if (context)
                      QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
              }});
}

} // namespace hooksmith
