// SPDX-License-Identifier: MIT
#include "core/relay/journalschema.h"

#include "core/base/tr.h"
#include "core/script/jsvalue.h"

#include <QDir>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace hooksmith::journalschema {

namespace {

/// Version 1, as the first released program wrote it.
const char *const first[] = {
    R"(CREATE TABLE deliveries (
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
    R"(CREATE TABLE forwards (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        delivery TEXT NOT NULL REFERENCES deliveries(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        payload BLOB NOT NULL,
        state TEXT NOT NULL,
        failures INTEGER NOT NULL DEFAULT 0,
        UNIQUE (delivery, position)))",
    R"(CREATE INDEX forwards_state ON forwards(state) WHERE state <> 'delivered')",
    R"(CREATE TABLE attempts (
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
    R"(CREATE INDEX attempts_delivery ON attempts(delivery, position))",
};

/// Modes, signatures, repetitions, pins, refusals and the search index.
const char *const second[] = {
    "ALTER TABLE deliveries ADD COLUMN mode TEXT NOT NULL DEFAULT 'script'",
    "ALTER TABLE deliveries ADD COLUMN signature TEXT NOT NULL DEFAULT 'not-signed'",
    "ALTER TABLE deliveries ADD COLUMN signature_header TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN signature_algorithm TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN signature_reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN duplicate_of TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN replay_of TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN rule TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN explanation TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN duration_ms REAL NOT NULL DEFAULT 0",
    "ALTER TABLE deliveries ADD COLUMN reply_headers TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE deliveries ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE forwards ADD COLUMN kind TEXT NOT NULL DEFAULT 'message'",
    "ALTER TABLE forwards ADD COLUMN target TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attempts ADD COLUMN permanent INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE attempts ADD COLUMN differences TEXT NOT NULL DEFAULT ''",
    R"(CREATE TABLE refusals (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL,
        time_ms INTEGER NOT NULL,
        peer TEXT NOT NULL,
        integration_id TEXT NOT NULL,
        method TEXT NOT NULL,
        path TEXT NOT NULL,
        status INTEGER NOT NULL,
        code TEXT NOT NULL,
        message TEXT NOT NULL))",
    // What is searched. The index holds no copy of it: the view must give the very same text when
    // a delivery is forgotten, so the view may not change without building the index anew.
    R"(CREATE VIEW delivery_text AS SELECT seq,
        method || ' ' || target || char(10) || headers || char(10)
            || CAST(substr(body, 1, 65536) AS TEXT) AS text FROM deliveries)",
    R"(CREATE VIRTUAL TABLE search USING fts5(text, content='delivery_text', content_rowid='seq',
        tokenize='unicode61 remove_diacritics 2'))",
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL)",
    "INSERT INTO meta VALUES ('indexed', 0)",
};

/// Who sent what was refused, as far as that was known.
const char *const third[] = {
    "ALTER TABLE refusals ADD COLUMN provider TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE refusals ADD COLUMN event TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE refusals ADD COLUMN signature TEXT NOT NULL DEFAULT ''",
};

bool runAll(QSqlQuery &query, const char *const *begin, const char *const *end)
{
    for (const char *const *statement = begin; statement != end; ++statement) {
        if (!query.exec(QString::fromLatin1(*statement)))
            return false;
    }
    return true;
}

} // namespace

bool bringUpToDate(const QSqlDatabase &database, int from, QSqlError &error)
{
    QSqlQuery query(database);
    const auto fail = [&] {
        error = query.lastError();
        (void)query.exec(u"ROLLBACK"_s);
        return false;
    };
    // Takes effect only in an empty file, and lets it shrink later.
    if (from == 0 && !query.exec(u"PRAGMA auto_vacuum=INCREMENTAL"_s))
        return fail();
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return fail();
    if (from < 1 && !runAll(query, std::begin(first), std::end(first)))
        return fail();
    if (from < 2 && !runAll(query, std::begin(second), std::end(second)))
        return fail();
    if (from < 3 && !runAll(query, std::begin(third), std::end(third)))
        return fail();
    if (!query.exec(u"PRAGMA user_version=%1"_s.arg(version)) || !query.exec(u"COMMIT"_s))
        return fail();
    return true;
}

int resultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error writeError(const QString &file, const QSqlError &error)
{
    const QString shown = QDir::toNativeSeparators(file);
    switch (resultCode(error)) {
    case 13: // SQLITE_FULL
        return {u"journal-full"_s,
                Tr::tr("The delivery could not be stored in %1, because the disk is full, so it is "
                       "not accepted. Make room; the sender should send it again.")
                    .arg(shown),
                error.text(),
                {}};
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {u"journal-locked"_s,
                Tr::tr("The delivery could not be stored, because another program holds %1, so it "
                       "is not accepted. Close that program; the sender should send it again.")
                    .arg(shown),
                error.text(),
                {}};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return damagedError(file, error.text());
    default:
        // 19 is SQLITE_CONSTRAINT: this one only, and never later either.
        return {resultCode(error) == 19 ? u"journal-conflict"_s : u"journal-write"_s,
                Tr::tr("The delivery could not be stored in %1 (%2), so it is not accepted. Send "
                       "it again when there is room on the disk and the file can be written.")
                    .arg(shown, error.databaseText()),
                error.text(),
                {}};
    }
}

Error damagedError(const QString &file, const QString &detail)
{
    return {u"journal-corrupt"_s,
            Tr::tr("The delivery could not be stored, because %1 is damaged, so it is not "
                   "accepted. Stop the relay and move that file away.")
                .arg(QDir::toNativeSeparators(file)),
            detail,
            {}};
}

Error goneError(const QString &file)
{
    return {u"journal-gone"_s,
            Tr::tr("The delivery is not accepted, because %1 was deleted, moved or replaced while "
                   "the relay had it open. Start the relay again; the sender should send it again.")
                .arg(QDir::toNativeSeparators(file)),
            {},
            {}};
}

QByteArray headersJson(const QList<HeaderField> &headers)
{
    JsValue::Array list;
    list.reserve(headers.size());
    for (const HeaderField &field : headers)
        list.append(JsValue::array(
            {JsValue(QString::fromLatin1(field.name)), JsValue(QString::fromLatin1(field.value))}));
    return JsValue(list).toJson();
}

QList<HeaderField> headersFromJson(const QByteArray &json)
{
    QList<HeaderField> headers;
    const JsValue list = JsValue::fromJson(json).value_or(JsValue());
    for (const JsValue &item : list.toArray())
        headers.append({item.at(0).toString().toLatin1(), item.at(1).toString().toLatin1()});
    return headers;
}

} // namespace hooksmith::journalschema
