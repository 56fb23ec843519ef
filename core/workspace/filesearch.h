// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <atomic>
#include <functional>
#include <memory>
#include <QList>
#include <QString>

namespace hooksmith {

/// What to look for in many texts.
struct SearchQuery
{
    QString text;
    bool regularExpression = false; ///< PCRE; `^` and `$` stand for the ends of lines
    bool caseSensitive = false;
    bool wholeWords = false;
};

/// One text to look through. With `text` absent the file is read (what cannot be read as UTF-8 is
/// skipped and counted).
struct SearchTarget
{
    QString path; ///< Absolute
    QString slug; ///< Integration; may be empty
    QString sample; ///< Empty: the script or the record
    std::optional<QString> text = std::nullopt; ///< What is on the screen, saved or not
};

struct SearchMatch
{
    int line = 0; ///< From 1
    int column = 0; ///< From 1, in UTF-16 units
    qsizetype position = 0; ///< In the text
    qsizetype length = 0;
    QString lineText; ///< The line, cut to 400 characters around the match
    qsizetype lineOffset = 0; ///< Where the match begins in `lineText`
};

struct FileMatches
{
    SearchTarget target; ///< Its `text` is what was searched
    QList<SearchMatch> matches;
};

struct SearchOutcome
{
    QList<FileMatches> files; ///< Only those with matches, in the order of the targets
    qsizetype matches = 0;
    qsizetype unreadable = 0; ///< Files that are not UTF-8 or cannot be opened
    bool cutShort = false; ///< Stopped at `mostMatches`
};

constexpr qsizetype mostMatches = 10000;

/// "invalid-pattern" (with the column) when the regular expression cannot be used.
Result<void> checkQuery(const SearchQuery &query);

/// Looks through all targets; `cancelled` is asked between files. Pure: meant for a worker.
Result<SearchOutcome> searchFiles(const SearchQuery &query, const QList<SearchTarget> &targets,
                                  const std::atomic_bool &cancelled);

/// The text with every match replaced; with a regular expression `\1`, `$1` and `$&` stand for what
/// was captured. Only call with a query that checkQuery() accepts.
QString replacedText(const SearchQuery &query, const QString &replacement, const QString &text);
/// What stands in place of one match.
QString replacementFor(const SearchQuery &query, const QString &replacement, const QString &text,
                       const SearchMatch &match);

} // namespace hooksmith
