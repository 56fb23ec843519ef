// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QList>
#include <QString>

namespace hooksmith {

/// How well a text fits what somebody typed.
struct FuzzyMatch
{
    int score = 0; ///< Higher is better
    QList<int> positions; ///< Of the matched characters, ascending
};

/// Prepared once per typed text, then asked for every candidate. The characters must occur in
/// order, in any case; spaces part the pattern into words, each of which must occur (in any order).
/// Beginnings of words, capitals inside words, and neighbours count more; an exact or whole-word
/// match counts most; short candidates win ties.
class FuzzyMatcher
{
public:
    explicit FuzzyMatcher(const QString &pattern);

    /// Nothing when the candidate does not match. An empty pattern matches everything with score 0.
    std::optional<FuzzyMatch> match(const QString &candidate) const;
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    QStringList m_words; ///< Folded
};

} // namespace hooksmith
