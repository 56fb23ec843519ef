// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// A part of two sequences that differs: `leftCount` items at `leftStart` became `rightCount` items
/// at `rightStart`. One of the counts may be 0; never both.
struct DiffHunk
{
    qsizetype leftStart = 0, leftCount = 0;
    qsizetype rightStart = 0, rightCount = 0;
    bool operator==(const DiffHunk &) const = default;
};

/// A range of characters in one line.
struct DiffRange
{
    qsizetype start = 0, length = 0;
    bool operator==(const DiffRange &) const = default;
};

/// Two lines that stand side by side; -1 = nothing on that side.
struct DiffRow
{
    enum class Kind { Equal, Changed, Removed, Added };
    Kind kind = Kind::Equal;
    qsizetype left = -1, right = -1; ///< Indexes of lines
    qsizetype hunk = -1; ///< Index into TextDiff::hunks, -1 for equal rows
    /// What differs within a changed pair of lines; both empty when little is common.
    QList<DiffRange> leftWords = {}, rightWords = {};
};

/// The lines of a text as an editor counts them: "a\n" has two, the second one empty.
QStringList diffLines(const QString &text);

/// The smallest readable set of differences between two lists of lines.
///
/// Lines that occur once on each side anchor the rest (patience), between them Myers' O(ND)
/// algorithm in linear space finds the shortest edit (E. W. Myers, "An O(ND) Difference Algorithm
/// and Its Variations", 1986). Between anchors that differ by more than some thousand edits
/// everything counts as changed, so that time stays bounded; the hunks are right in any case, only
/// larger.
QList<DiffHunk> diffHunks(const QStringList &left, const QStringList &right);

/// The characters that differ between two lines, in whole words. `similarity` (optional) gets the
/// share of common characters, 0 to 1.
std::pair<QList<DiffRange>, QList<DiffRange>> diffWords(const QString &left, const QString &right,
                                                        double *similarity = nullptr);

/// A comparison of two texts, ready to be shown.
struct TextDiff
{
    QStringList left, right; ///< Lines
    QList<DiffHunk> hunks;

    static TextDiff of(const QString &left, const QString &right);
    bool isEmpty() const { return hunks.isEmpty(); }

    /// All lines, aligned; lines of a hunk are paired with those that they resemble.
    QList<DiffRow> rows() const;
    /// `left` with this one hunk made as in `right`.
    QString leftWithHunk(qsizetype hunk) const;
    /// `right` with this one hunk put back to what `left` has.
    QString rightWithoutHunk(qsizetype hunk) const;
    /// The usual text form ("@@ -1,3 +1,4 @@"); empty when nothing differs.
    QString unified(const QString &leftName, const QString &rightName, int context = 3) const;
};

} // namespace hooksmith
