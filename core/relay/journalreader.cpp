// SPDX-License-Identifier: MIT
#include "core/relay/journalreader.h"

#include "core/base/tr.h"
#include "core/provider/provider.h"
#include "core/relay/journalschema.h"
#include "core/relay/runresultreader.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Deliveries that are looked through one by one even when an answer is wanted at once.
constexpr int quickUnindexed = 2000;

/// FTS5's own language is not for people: every word becomes the beginning of a word, literally.
QString searchExpression(const QString &text)
{
    QStringList words;
    const QStringList parts = text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    for (QString word : parts)
        words.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s);
    return words.join(u' ');
}

/// For LIKE, with '\' as the escape.
QString likePattern(QString word)
{
    for (const QString &special : {u"\\"_s, u"%"_s, u"_"_s})
        word.replace(special, u'\\' + special);
    return u'%' + word + u'%';
}

const QString entryColumns =
    u"d.seq, d.id, d.received_ms, d.integration_id, d.integration_name, d.peer, d.method, "
    "d.target, d.provider, d.event, d.provider_delivery, d.outcome, d.explanation, "
    "d.reply_status, d.mode, d.signature, d.signature_header, d.signature_algorithm, "
    "d.signature_reason, d.duplicate_of, d.replay_of, d.rule, d.note, d.duration_ms, d.pinned, "
    "length(d.body), (SELECT group_concat(state) FROM (SELECT state FROM forwards WHERE delivery "
    "= d.id ORDER BY position))"_s;

constexpr int entryColumnCount = 27;

/// From the two columns after entryColumns, "headers" and "body".
void readRequest(const QSqlQuery &query, HttpRequestMessage &request)
{
    request.headers =
        journalschema::headersFromJson(query.value(entryColumnCount).toString().toUtf8());
    request.body = query.value(entryColumnCount + 1).toByteArray();
}

/// What is read while it exists is of one moment.
class Snapshot
{
public:
    explicit Snapshot(QSqlDatabase database) : m_database(std::move(database))
    {
        (void)m_database.transaction();
    }
    ~Snapshot() { (void)m_database.commit(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    QSqlDatabase m_database;
};

JournalEntry entryOf(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    JournalEntry entry;
    Delivery &delivery = entry.delivery;
    entry.seq = next().toLongLong();
    delivery.id = next().toString();
    delivery.receivedMs = next().toLongLong();
    delivery.integrationId = next().toString();
    delivery.integrationName = next().toString();
    delivery.peer = next().toString();
    delivery.request.method = next().toString().toLatin1();
    delivery.request.target = next().toString().toLatin1();
    delivery.provider.id = next().toString();
    delivery.provider.event = next().toString();
    delivery.provider.deliveryId = next().toString();
    entry.outcome = next().toString();
    entry.explanation = next().toString();
    delivery.reply.status = next().toInt();
    delivery.mode = relayModeFromName(next().toString()).value_or(RelayMode::Script);
    delivery.signature.kind = signatureKindFromName(next().toString());
    delivery.signature.header = next().toString();
    delivery.signature.algorithm = next().toString();
    delivery.signature.reason = next().toString();
    delivery.duplicateOf = next().toString();
    delivery.replayOf = next().toString();
    delivery.rule = next().toString();
    delivery.note = next().toString();
    delivery.durationMs = next().toDouble();
    entry.pinned = next().toBool();
    entry.bodyBytes = next().toLongLong();
    for (const QString &state : next().toString().split(u',', Qt::SkipEmptyParts))
        delivery.forwards.append(Forward{{}, forwardStateFromName(state), {}, {}});
    const Provider *provider = providerById(delivery.provider.id);
    delivery.provider.name = provider ? QString::fromLatin1(provider->name) : u"Webhook"_s;
    return entry;
}

} // namespace

void JournalReader::open(const QString &folder)
{
    close();
    m_file = QDir(folder).filePath(QLatin1StringView(Journal::fileName));
    m_connection = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const bool isStill =
        !QFileInfo(folder).isWritable() && QFileInfo(m_file + u"-wal"_s).size() == 0;
    if (isStill) {
        // Where SQLite cannot make the files that readers and writers agree by (a mount that is
        // read only, somebody else's folder), and no log says that there is a writer.
        database.setDatabaseName(u"file:"_s
                                 + QString::fromLatin1(QUrl::toPercentEncoding(m_file, "/"))
                                 + u"?immutable=1"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    } else {
        database.setDatabaseName(m_file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    }
    m_openError = database.open() ? QSqlError() : database.lastError();
}

void JournalReader::close()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<QSqlQuery> JournalReader::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool worked = query.prepare(sql);
    for (int i = 0; worked && i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    worked = worked && query.exec();
    if (!worked) {
        const QSqlError error = m_openError.isValid() ? m_openError : query.lastError();
        const QString reason =
            error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        return unexpected(Error{u"journal-read"_s,
                                Tr::tr("The journal %1 cannot be read: %2.")
                                    .arg(QDir::toNativeSeparators(m_file), reason),
                                error.text(),
                                {}});
    }
    return query;
}

Result<QList<JournalEntry>> JournalReader::find(const JournalQuery &wanted)
{
    QStringList conditions;
    QVariantList conditionValues;
    const auto require = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        conditionValues.append(value);
    };
    if (!wanted.integrationId.isEmpty())
        require(u"d.integration_id = ?"_s, wanted.integrationId);
    if (!wanted.provider.isEmpty())
        require(u"d.provider = ?"_s, wanted.provider);
    if (wanted.status)
        require(u"d.reply_status = ?"_s, *wanted.status);
    if (wanted.beforeSeq > 0)
        require(u"d.seq < ?"_s, wanted.beforeSeq);
    if (wanted.pinnedOnly)
        conditions.append(u"d.pinned = 1"_s);
    if (wanted.state)
        require(u"d.id IN (SELECT delivery FROM forwards WHERE state = ?)"_s,
                forwardStateName(*wanted.state));

    QList<JournalEntry> entries;
    const auto collect = [&](const QString &from, const QVariantList &fromValues,
                             const QStringList &more) -> Result<void> {
        const QStringList all = more + conditions;
        const QString sql = u"SELECT %1 FROM %2%3 ORDER BY d.seq DESC LIMIT %4"_s.arg(
            wanted.withRequest ? entryColumns + u", d.headers, d.body"_s : entryColumns, from,
            all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s),
            QString::number(std::max<qsizetype>(wanted.limit - entries.size(), 0)));
        Result<QSqlQuery> query = run(sql, fromValues + conditionValues);
        if (!query)
            return unexpected(query.error());
        while (query->next()) {
            entries.append(entryOf(*query));
            if (wanted.withRequest)
                readRequest(*query, entries.last().delivery.request);
        }
        return {};
    };
    const QString expression = searchExpression(wanted.text);
    if (expression.isEmpty()) {
        if (const Result<void> done = collect(u"deliveries d"_s, {}, {}); !done)
            return unexpected(done.error());
        return entries;
    }
    // One state of the database for both questions: a delivery must be found in one of them, once.
    const Snapshot snapshot(QSqlDatabase::database(m_connection, false));
    // What arrived last may not be in the index yet: those are looked through one by one, first,
    // because they are the newest.
    QStringList each;
    QVariantList words;
    for (const QString &word :
         wanted.text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
        each.append(u"t.text LIKE ? ESCAPE '\\'"_s);
        words.append(likePattern(word));
    }
    const QString firstUnindexed = u"(SELECT value FROM meta WHERE key = 'indexed')"_s;
    const QString firstQuick =
        u"(SELECT COALESCE(MAX(seq), 0) - %1 FROM deliveries)"_s.arg(quickUnindexed);
    switch (wanted.part) {
    case JournalQuery::Part::All: each.prepend(u"d.seq > "_s + firstUnindexed); break;
    case JournalQuery::Part::Quick:
        each.prepend(u"d.seq > MAX(%1, %2)"_s.arg(firstUnindexed, firstQuick));
        break;
    case JournalQuery::Part::Rest:
        each.prepend(u"d.seq > %1 AND d.seq <= %2"_s.arg(firstUnindexed, firstQuick));
        break;
    }
    Result<void> done =
        collect(u"deliveries d JOIN delivery_text t ON t.seq = d.seq"_s, words, each);
    if (!done)
        return unexpected(done.error());
    // The newest matches first, by the index's own order; the rows only for those that are shown.
    const bool filtered = !conditions.isEmpty();
    done = collect(
        filtered
            ? u"(SELECT rowid AS hit FROM search WHERE search MATCH ?) CROSS JOIN deliveries d ON d.seq = hit"_s
            : u"(SELECT rowid AS hit FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT %1) CROSS JOIN deliveries d ON d.seq = hit"_s
                  .arg(wanted.limit),
        {expression}, {});
    if (!done)
        return unexpected(done.error());
    return entries;
}

Result<Delivery> JournalReader::load(const QString &deliveryId)
{
    Result<QSqlQuery> query =
        run(u"SELECT %1, d.headers, d.body, CAST(d.run AS BLOB), d.reply_headers, d.reply_body "
            "FROM deliveries d WHERE d.id = ?"_s.arg(entryColumns),
            {deliveryId});
    if (!query)
        return unexpected(query.error());
    if (!query->next())
        return unexpected(
            Error{u"not-found"_s,
                  Tr::tr("The delivery is not in the journal any more: it was cleared, or "
                         "forgotten to make room."),
                  deliveryId,
                  {}});
    Delivery delivery = entryOf(*query).delivery;
    readRequest(*query, delivery.request);
    delivery.result = runResultFromJson(
        JsValue::fromJson(query->value(entryColumnCount + 2).toByteArray()).value_or(JsValue()));
    delivery.reply.headers =
        journalschema::headersFromJson(query->value(entryColumnCount + 3).toString().toUtf8());
    delivery.reply.body = query->value(entryColumnCount + 4).toByteArray();

    query = run(u"SELECT position, payload, state, kind, target FROM forwards WHERE delivery = ? "
                "ORDER BY position"_s,
                {deliveryId});
    if (!query)
        return unexpected(query.error());
    delivery.forwards.clear();
    while (query->next()) {
        Forward forward;
        forward.payload = query->value(1).toByteArray();
        forward.state = forwardStateFromName(query->value(2).toString());
        const QString kind = query->value(3).toString();
        forward.kind = kind == "raw"_L1 ? Forward::Kind::Raw
            : kind == "rest"_L1         ? Forward::Kind::Rest
                                        : Forward::Kind::Message;
        forward.target = QUrl(query->value(4).toString());
        delivery.forwards.append(forward);
    }
    query = run(u"SELECT position, time_ms, target, status, error_code, error, duration_ms, reply, "
                "permanent, differences FROM attempts WHERE delivery = ? ORDER BY seq"_s,
                {deliveryId});
    if (!query)
        return unexpected(query.error());
    while (query->next()) {
        const qsizetype position = query->value(0).toInt();
        if (position < 0 || position >= delivery.forwards.size())
            continue;
        ForwardAttempt attempt;
        attempt.timeMs = query->value(1).toLongLong();
        attempt.target = query->value(2).toString();
        attempt.status = query->value(3).toInt();
        const QString code = query->value(4).toString();
        if (!code.isEmpty())
            attempt.error = Error{code, query->value(5).toString(), {}, {}};
        attempt.durationMs = query->value(6).toDouble();
        attempt.reply = query->value(7).toByteArray();
        attempt.permanent = query->value(8).toBool();
        attempt.differences = query->value(9).toString().split(u'\n', Qt::SkipEmptyParts);
        delivery.forwards[position].attempts.append(attempt);
    }
    return delivery;
}

Result<QList<RefusalEntry>> JournalReader::refusals(int limit)
{
    Result<QSqlQuery> query = run(u"PRAGMA user_version"_s, {});
    if (!query)
        return unexpected(query.error());
    // The file of an older program, before a relay of this one has opened it.
    const bool hasSenders =
        query->next() && query->value(0).toInt() >= journalschema::versionOfSenders;
    query->finish();
    query =
        run(u"SELECT time_ms, id, peer, integration_id, method, path, status, code, message, %1 "
            "FROM refusals ORDER BY seq DESC LIMIT ?"_s.arg(
                hasSenders ? u"provider, event, signature"_s : u"'', '', ''"_s),
            {limit});
    if (!query)
        return unexpected(query.error());
    QList<RefusalEntry> entries;
    while (query->next()) {
        RefusalEntry entry;
        entry.timeMs = query->value(0).toLongLong();
        entry.id = query->value(1).toString();
        entry.peer = query->value(2).toString();
        entry.integrationId = query->value(3).toString();
        entry.method = query->value(4).toString().toLatin1();
        entry.path = query->value(5).toString();
        entry.status = query->value(6).toInt();
        entry.error = {query->value(7).toString(), query->value(8).toString(), {}, {}};
        entry.provider = query->value(9).toString();
        entry.event = query->value(10).toString();
        entry.signature = query->value(11).toString();
        entries.append(entry);
    }
    return entries;
}

Result<JournalUsage> JournalReader::usage()
{
    Result<QSqlQuery> query =
        run(u"SELECT (SELECT COUNT(*) FROM deliveries), "
            "((SELECT * FROM pragma_page_count()) - (SELECT * FROM pragma_freelist_count())) "
            "* (SELECT * FROM pragma_page_size()), "
            "(SELECT received_ms FROM deliveries ORDER BY seq LIMIT 1), "
            "(SELECT COUNT(*) FROM forwards WHERE state = 'queued'), "
            "(SELECT COUNT(*) FROM forwards WHERE state = 'dead'), "
            "(SELECT COUNT(*) FROM forwards WHERE state = 'held')"_s,
            {});
    if (!query)
        return unexpected(query.error());
    JournalUsage usage;
    if (query->next()) {
        usage.deliveries = query->value(0).toLongLong();
        usage.bytes = query->value(1).toLongLong();
        usage.oldestMs = query->value(2).toLongLong();
        usage.queued = query->value(3).toLongLong();
        usage.dead = query->value(4).toLongLong();
        usage.held = query->value(5).toLongLong();
    }
    return usage;
}

} // namespace hooksmith
