// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include "core/base/error.h"
#include "core/http/headerfield.h"

namespace hooksmith {

/// The journal's tables. A newer program brings an older file up to date in one transaction; an
/// older program refuses a newer file.
namespace journalschema {

constexpr int version = 3;
/// The first one whose refusals say who sent them.
constexpr int versionOfSenders = 3;

/// Creates or migrates. `from` is the file's user_version (0: new and empty).
bool bringUpToDate(const QSqlDatabase &database, int from, QSqlError &error);

/// The error for a failed write, with what the person can do about it.
Error writeError(const QString &file, const QSqlError &error);
/// The same for a file that is no longer the one that was opened, and for one that is damaged.
Error goneError(const QString &file);
Error damagedError(const QString &file, const QString &detail);
/// The SQLite result code without its extension (13 = full); 0 when there is none.
int resultCode(const QSqlError &error);

/// Header bytes as Latin-1 text, which loses nothing: [["Name","value"], ...].
QByteArray headersJson(const QList<HeaderField> &headers);
QList<HeaderField> headersFromJson(const QByteArray &json);

} // namespace journalschema
} // namespace hooksmith
