// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/exchange/exchangerequest.h"
#include "core/exchange/redaction.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace hooksmith {

/// One request that somebody sent, with its answer. Redacted before it is kept.
struct SentEntry
{
    QDateTime at; ///< UTC
    QString integration; ///< Slug, or empty
    QString sample; ///< Name, or empty
    ExchangeRequest request;
    std::optional<ExchangeResponse> response; ///< Absent: it failed
    QString error; ///< Why, as a sentence
    double totalMs = 0;
    qint64 responseSize = 0; ///< The whole answer's; the kept body may be shorter
};

/// What was sent, newest last, as JSON lines in this person's data folder (mode 0600). Secrets are
/// taken out before anything is written; of bodies the first 256 KB are kept.
class SentHistory
{
public:
    static constexpr qsizetype mostEntries = 500;
    static constexpr qsizetype largestBody = 256 * 1024;

    /// Empty: nothing is written. Lines that cannot be read are left out.
    explicit SentHistory(const QString &path = {});

    const QList<SentEntry> &entries() const { return m_entries; }
    /// "file-not-writable"; the entry is in the list all the same.
    Result<void> add(const SentEntry &entry, const Redaction &redaction);
    Result<void> clear();
    /// Whether all words of a search occur in it: method, address, status, sample, headers, body.
    static bool matches(const SentEntry &entry, const QString &words);

private:
    Result<void> rewrite() const;

    QString m_path;
    QList<SentEntry> m_entries;
};

} // namespace hooksmith
