// SPDX-License-Identifier: MIT
#include "core/base/fuzzymatch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

// What one matched character is worth.
constexpr int plain = 1;
constexpr int neighbour = 8; ///< Follows the one matched before
constexpr int wordStart = 10; ///< After a separator or at the beginning
constexpr int capital = 8; ///< Inside a word: "cS" in camelScore
constexpr int first = 4; ///< The very first character of the candidate
constexpr int gap = -1; ///< Per character left out between two matched ones, up to `longestGap`
constexpr int longestGap = 6;
constexpr int exactWord = 20; ///< The typed word is a whole word of the candidate
constexpr int nothing = -1'000'000;
constexpr qsizetype longest = 256; ///< Of a candidate; the rest is not looked at

bool isSeparator(QChar c)
{
    return !c.isLetterOrNumber();
}

int worth(const QString &text, qsizetype at)
{
    if (at == 0)
        return plain + wordStart + first;
    const QChar before = text.at(at - 1);
    if (isSeparator(before))
        return plain + wordStart;
    if (text.at(at).isUpper() && !before.isUpper())
        return plain + capital;
    return plain;
}

/// Best way to find `word` (folded) in `text` (with its folded form): dynamic programming over
/// (typed character, position), which is exact and fast for the lengths that names have.
int bestMatch(const QString &word, const QString &text, const QString &folded,
              QList<int> &positions)
{
    const qsizetype n = std::min(folded.size(), longest);
    const qsizetype m = word.size();
    if (m > n)
        return nothing;
    // Cheap refusal: most candidates of a long list end here.
    qsizetype from = 0;
    for (const QChar c : word) {
        from = folded.indexOf(c, from);
        if (from < 0 || from >= n)
            return nothing;
        ++from;
    }
    QList<int> score(m * n, nothing);
    QList<int> came(m * n, -1);
    for (qsizetype i = 0; i < m; ++i) {
        // Best of the row above, so far, with the gap to the present place taken off.
        int best = nothing;
        qsizetype bestAt = -1;
        for (qsizetype j = i; j < n; ++j) {
            if (i > 0 && j > 0 && score[(i - 1) * n + j - 1] > nothing) {
                const int candidate = score[(i - 1) * n + j - 1];
                const int kept = best == nothing
                    ? nothing
                    : best + gap * int(std::min(j - 1 - bestAt, qsizetype(longestGap)));
                if (candidate >= kept) {
                    best = candidate;
                    bestAt = j - 1;
                }
            }
            if (folded.at(j) != word.at(i))
                continue;
            if (i == 0) {
                score[j] = worth(text, j);
                continue;
            }
            if (best == nothing)
                continue;
            const int jumped =
                best + gap * int(std::min(j - 1 - bestAt, qsizetype(longestGap))) + worth(text, j);
            const int before = score[(i - 1) * n + j - 1];
            const int next = before == nothing ? nothing : before + neighbour + worth(text, j);
            score[i * n + j] = std::max(jumped, next);
            came[i * n + j] = int(next >= jumped ? j - 1 : bestAt);
        }
    }
    qsizetype end = -1;
    for (qsizetype j = m - 1; j < n; ++j) {
        if (score[(m - 1) * n + j] > nothing
            && (end < 0 || score[(m - 1) * n + j] > score[(m - 1) * n + end]))
            end = j;
    }
    if (end < 0)
        return nothing;
    int total = score[(m - 1) * n + end];
    const qsizetype last = end;
    for (qsizetype i = m; i-- > 0;) {
        positions.append(int(end));
        end = came[i * n + end];
    }
    const qsizetype begin = positions.constLast();
    const bool whole = last - begin + 1 == m && (begin == 0 || isSeparator(text.at(begin - 1)))
        && (last + 1 == text.size() || isSeparator(text.at(last + 1)));
    return whole ? total + exactWord : total;
}

/// Case folded character by character, so that positions stay.
QString fold(const QString &text)
{
    QString folded = text;
    for (QChar &c : folded)
        c = c.toCaseFolded();
    return folded;
}

} // namespace

FuzzyMatcher::FuzzyMatcher(const QString &pattern)
    : m_words(fold(pattern).split(u' ', Qt::SkipEmptyParts))
{
}

std::optional<FuzzyMatch> FuzzyMatcher::match(const QString &candidate) const
{
    FuzzyMatch found;
    if (m_words.isEmpty())
        return found;
    const QString folded = fold(candidate);
    for (const QString &word : m_words) {
        const int score = bestMatch(word, candidate, folded, found.positions);
        if (score == nothing)
            return std::nullopt;
        found.score += score;
    }
    std::sort(found.positions.begin(), found.positions.end());
    found.positions.erase(std::unique(found.positions.begin(), found.positions.end()),
                          found.positions.end());
    found.score -= int(std::min(candidate.size(), longest) / 8);
    return found;
}

} // namespace hooksmith
