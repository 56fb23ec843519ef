// SPDX-License-Identifier: MIT
// What the journal's writer writes and reads: a row for each thing. When it does so, and what
// happens when it cannot, stands in journalwriter.cpp.
#include "core/base/logging.h"
#include "core/relay/journalschema.h"
#include "core/relay/journalwriter.h"
#include "core/relay/runresultreader.h"

#include <algorithm>
#include <QDateTime>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// SQLite has NOT NULL columns and Qt binds a null QString or QByteArray as NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QByteArray blob(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

/// Of the parameters of a statement. By name, because Qt makes a text of each number that is bound
/// by position, which costs more than what SQLite does with the value.
QString parameterName(qsizetype index)
{
    static const QStringList names = [] {
        QStringList list;
        for (int i = 0; i < 32; ++i)
            list.append(u":v%1"_s.arg(i));
        return list;
    }();
    return names.at(index);
}

/// With a parameter's name in the place of each '?'.
QString withNames(const QString &sql)
{
    QString named;
    qsizetype count = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += parameterName(count++);
        else
            named += c;
    }
    return named;
}

QString kindName(Forward::Kind kind)
{
    return kind == Forward::Kind::Raw ? u"raw"_s
        : kind == Forward::Kind::Rest ? u"rest"_s
                                      : u"message"_s;
}

Forward::Kind kindFromName(const QString &name)
{
    return name == "raw"_L1 ? Forward::Kind::Raw
        : name == "rest"_L1 ? Forward::Kind::Rest
                            : Forward::Kind::Message;
}

} // namespace

void JournalWriter::prepare()
{
    const auto prepared = [this](const QString &sql) {
        QSqlQuery query(database());
        query.setForwardOnly(true);
        if (!query.prepare(withNames(sql)))
            qCWarning(lcRelay) << "preparing a statement failed" << query.lastError().text();
        return query;
    };
    // Texts that are UTF-8 already are bound as bytes and cast, which saves two conversions.
    m_addDelivery = prepared(
        u"INSERT INTO deliveries (id, received_ms, integration_id, integration_name, peer, method, "
        "target, headers, body, provider, event, provider_delivery, outcome, run, reply_status, "
        "reply_body, mode, signature, signature_header, signature_algorithm, signature_reason, "
        "duplicate_of, replay_of, rule, note, explanation, duration_ms, reply_headers) VALUES "
        "(?,?,?,?,?,?,?,CAST(? AS TEXT),?,?,?,?,?,CAST(? AS TEXT),?,?,?,?,?,?,?,?,?,?,?,?,?,"
        "CAST(? AS TEXT))"_s);
    m_addForward = prepared(u"INSERT INTO forwards (delivery, position, payload, state, kind, "
                            "target) VALUES (?,?,?,?,?,?)"_s);
    m_addAttempt = prepared(
        u"INSERT INTO attempts (delivery, position, time_ms, target, status, error_code, error, "
        "duration_ms, reply, permanent, differences) VALUES (?,?,?,?,?,?,?,?,?,?,?)"_s);
    m_updateForward = prepared(u"UPDATE forwards SET state = ?, failures = failures + ? "
                               "WHERE delivery = ? AND position = ?"_s);
    m_setForward = prepared(u"UPDATE forwards SET state = ?, failures = 0, payload = COALESCE(?, "
                            "payload) WHERE delivery = ? AND position = ?"_s);
    m_addRefusal = prepared(u"INSERT INTO refusals (id, time_ms, peer, integration_id, method, "
                            "path, status, code, message, provider, event, signature) VALUES "
                            "(?,?,?,?,?,?,?,?,?,?,?,?)"_s);
}

Result<void> JournalWriter::exec(const QString &sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return unexpected(journalschema::writeError(m_file, query.lastError()));
    return {};
}

Result<void> JournalWriter::exec(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(parameterName(i), values.at(i));
    const bool worked = query.exec();
    Result<void> result;
    if (!worked)
        result = unexpected(journalschema::writeError(m_file, query.lastError()));
    query.finish();
    return result;
}

Result<void> JournalWriter::addDelivery(const Delivery &delivery)
{
    const HttpRequestMessage &request = delivery.request;
    const bool ran = !delivery.result.profile.isEmpty();
    Result<void> added = exec(m_addDelivery,
                              {delivery.id,
                               delivery.receivedMs,
                               text(delivery.integrationId),
                               text(delivery.integrationName),
                               text(delivery.peer),
                               text(QString::fromLatin1(request.method)),
                               text(QString::fromLatin1(request.target)),
                               journalschema::headersJson(request.headers),
                               blob(request.body),
                               text(delivery.provider.id),
                               text(delivery.provider.event),
                               text(delivery.provider.deliveryId),
                               ran ? outcomeCodeName(delivery.result.outcome.code) : u""_s,
                               delivery.result.toJson().toJson(),
                               delivery.reply.status,
                               blob(delivery.reply.body),
                               relayModeName(delivery.mode),
                               signatureKindName(delivery.signature.kind),
                               text(delivery.signature.header),
                               text(delivery.signature.algorithm),
                               text(delivery.signature.reason),
                               text(delivery.duplicateOf),
                               text(delivery.replayOf),
                               text(delivery.rule),
                               text(delivery.note),
                               text(delivery.result.outcome.explanation),
                               delivery.durationMs,
                               journalschema::headersJson(delivery.reply.headers)});
    for (int i = 0; added && i < delivery.forwards.size(); ++i) {
        const Forward &forward = delivery.forwards.at(i);
        added = exec(m_addForward,
                     {delivery.id, i, blob(forward.payload), forwardStateName(forward.state),
                      kindName(forward.kind), text(forward.target.toString(QUrl::FullyEncoded))});
    }
    return added;
}

Result<void> JournalWriter::addAttempt(const JournalOrder::Attempt &order)
{
    const ForwardAttempt &attempt = order.attempt;
    if (attempt.retryAfterMs) {
        const Result<void> noted = addWait(order);
        if (!noted)
            return noted;
    }
    const Result<void> added =
        exec(m_addAttempt,
             {order.deliveryId, order.position, attempt.timeMs, text(attempt.target),
              attempt.status, attempt.error ? attempt.error->code : u""_s,
              attempt.error ? text(attempt.error->message) : u""_s, attempt.durationMs,
              blob(attempt.reply), int(attempt.permanent), text(attempt.differences.join(u'\n'))});
    if (!added)
        return added;
    return exec(
        m_updateForward,
        {forwardStateName(order.state), attempt.error ? 1 : 0, order.deliveryId, order.position});
}

Result<void> JournalWriter::setForward(const JournalOrder::SetForward &order)
{
    return exec(
        m_setForward,
        {forwardStateName(order.state),
         order.payload ? QVariant(*order.payload) : QVariant(QMetaType(QMetaType::QByteArray)),
         order.deliveryId, order.position});
}

Result<void> JournalWriter::setPinned(const JournalOrder::Pin &order)
{
    QSqlQuery query(database());
    query.prepare(withNames(u"UPDATE deliveries SET pinned = ? WHERE id = ?"_s));
    return exec(query, {int(order.pinned), order.deliveryId});
}

Result<void> JournalWriter::addRefusal(const RefusalEntry &refusal)
{
    return exec(m_addRefusal,
                {refusal.id, refusal.timeMs, text(refusal.peer), text(refusal.integrationId),
                 text(QString::fromLatin1(refusal.method)), text(refusal.path), refusal.status,
                 text(refusal.error.code), text(refusal.error.message), text(refusal.provider),
                 text(refusal.event), text(refusal.signature)});
}

namespace {

// Of what targets ask for, rows of `meta`: from when and until when, each followed by the
// integration's id, a line end and the target. Both, because a clock that was set back meanwhile
// must not make a minute a day.
const QString waitFrom = u"wait-from:"_s, waitUntil = u"wait-until:"_s;

} // namespace

Result<void> JournalWriter::addWait(const JournalOrder::Attempt &order)
{
    const ForwardAttempt &attempt = order.attempt;
    QSqlQuery query(database());
    query.prepare(
        withNames(u"INSERT OR REPLACE INTO meta (key, value) SELECT ? || integration_id || "
                  "char(10) || ?, ? FROM deliveries WHERE id = ?"_s));
    const Result<void> from =
        exec(query, {waitFrom, text(attempt.target), attempt.timeMs, order.deliveryId});
    if (!from)
        return from;
    return exec(query,
                {waitUntil, text(attempt.target),
                 attempt.timeMs + qint64(attempt.retryAfterMs.value_or(0)), order.deliveryId});
}

void JournalWriter::readWaits()
{
    m_askedWaits.clear();
    QSqlQuery query(database());
    // What cannot be read or forgotten is only a wait.
    if (!query.exec(u"SELECT u.key, f.value, u.value FROM meta u JOIN meta f ON f.key = '%1' || "
                    "substr(u.key, %2) WHERE substr(u.key, 1, %3) = '%4'"_s.arg(waitFrom)
                        .arg(waitUntil.size() + 1)
                        .arg(waitUntil.size())
                        .arg(waitUntil)))
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (query.next()) {
        const QString place = query.value(0).toString().mid(waitUntil.size());
        const qint64 from = query.value(1).toLongLong(), until = query.value(2).toLongLong();
        const qint64 left = std::min(until - now, until - from);
        if (left > 0)
            m_askedWaits.append({place.section(u'\n', 0, 0), place.section(u'\n', 1), int(left)});
    }
    query.finish();
    if (m_askedWaits.isEmpty())
        (void)exec(u"DELETE FROM meta WHERE key LIKE 'wait-%'"_s);
}

Result<QList<QueuedForward>> JournalWriter::readQueue()
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    // Only a raw forward needs the request and the run, which may be long.
    if (!query.exec(
            u"SELECT f.delivery, f.position, f.payload, f.failures, d.received_ms, "
            "d.integration_id, d.integration_name, d.peer, d.provider, d.event, "
            "d.provider_delivery, d.method, d.target, f.kind, f.target, "
            "CASE f.kind WHEN 'raw' THEN d.headers END, CASE f.kind WHEN 'raw' THEN d.body END, "
            "CASE f.kind WHEN 'raw' THEN CAST(d.run AS BLOB) END, d.mode FROM forwards f "
            "JOIN deliveries d ON d.id = f.delivery WHERE f.state = 'queued' ORDER BY f.seq"_s))
        return unexpected(openError(query.lastError()));
    QList<QueuedForward> queue;
    while (query.next()) {
        QueuedForward item;
        item.position = query.value(1).toInt();
        item.payload = query.value(2).toByteArray();
        item.attempts = query.value(3).toInt();
        Delivery &delivery = item.delivery;
        delivery.id = query.value(0).toString();
        delivery.receivedMs = query.value(4).toLongLong();
        delivery.integrationId = query.value(5).toString();
        delivery.integrationName = query.value(6).toString();
        delivery.peer = query.value(7).toString();
        delivery.provider.id = query.value(8).toString();
        delivery.provider.event = query.value(9).toString();
        delivery.provider.deliveryId = query.value(10).toString();
        delivery.request.method = query.value(11).toString().toLatin1();
        delivery.request.target = query.value(12).toString().toLatin1();
        delivery.mode = relayModeFromName(query.value(18).toString()).value_or(RelayMode::Script);
        item.kind = kindFromName(query.value(13).toString());
        item.target = QUrl(query.value(14).toString());
        if (item.kind == Forward::Kind::Raw) {
            delivery.request.headers =
                journalschema::headersFromJson(query.value(15).toString().toUtf8());
            delivery.request.body = query.value(16).toByteArray();
            delivery.result.reply =
                runResultFromJson(
                    JsValue::fromJson(query.value(17).toByteArray()).value_or(JsValue()))
                    .reply;
        }
        queue.append(item);
    }
    if (query.lastError().isValid())
        return unexpected(openError(query.lastError()));
    return queue;
}

} // namespace hooksmith
