// SPDX-License-Identifier: MIT
#include "core/base/textdiff.h"

#include <algorithm>
#include <QHash>
#include <vector>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype mostEdits = 1500; // Per gap between anchors; time grows with its square
constexpr double resemblance = 0.4; // Lines with less in common are not marked word by word
constexpr qsizetype mostPairs = 4000; // Cells of the table that pairs the lines of a hunk

/// Compares two sequences of numbers; afterwards `leftChanged` and `rightChanged` tell which items
/// have no partner.
class Comparison
{
public:
    Comparison(const std::vector<int> &left, const std::vector<int> &right)
        : leftChanged(left.size(), 0), rightChanged(right.size(), 0), m_left(left), m_right(right)
    {
        patience({0, qsizetype(left.size()), 0, qsizetype(right.size())});
    }

    std::vector<char> leftChanged, rightChanged;

private:
    struct Box
    {
        qsizetype leftFrom, leftTo, rightFrom, rightTo;
        qsizetype width() const { return leftTo - leftFrom; }
        qsizetype height() const { return rightTo - rightFrom; }
    };

    void trim(Box &box) const
    {
        while (box.width() && box.height()
               && m_left[size_t(box.leftFrom)] == m_right[size_t(box.rightFrom)]) {
            ++box.leftFrom;
            ++box.rightFrom;
        }
        while (box.width() && box.height()
               && m_left[size_t(box.leftTo - 1)] == m_right[size_t(box.rightTo - 1)]) {
            --box.leftTo;
            --box.rightTo;
        }
    }

    void markAll(const Box &box)
    {
        std::fill(leftChanged.begin() + box.leftFrom, leftChanged.begin() + box.leftTo, 1);
        std::fill(rightChanged.begin() + box.rightFrom, rightChanged.begin() + box.rightTo, 1);
    }

    /// Splits at items that are unique on both sides and stand in the same order.
    void patience(Box box)
    {
        struct Seen
        {
            int leftCount = 0, rightCount = 0;
            qsizetype left = 0, right = 0;
        };
        // Unique in the whole texts: what is unique between two anchors only is often a bracket.
        QHash<int, Seen> seen;
        for (qsizetype i = box.leftFrom; i < box.leftTo; ++i) {
            Seen &one = seen[m_left[size_t(i)]];
            ++one.leftCount;
            one.left = i;
        }
        for (qsizetype i = box.rightFrom; i < box.rightTo; ++i) {
            Seen &one = seen[m_right[size_t(i)]];
            ++one.rightCount;
            one.right = i;
        }
        trim(box);
        if (!box.width() || !box.height())
            return markAll(box);
        std::vector<std::pair<qsizetype, qsizetype>> unique;
        for (const Seen &one : std::as_const(seen)) {
            if (one.leftCount == 1 && one.rightCount == 1 && one.left >= box.leftFrom
                && one.left < box.leftTo && one.right >= box.rightFrom && one.right < box.rightTo)
                unique.emplace_back(one.left, one.right);
        }
        std::sort(unique.begin(), unique.end());
        const std::vector<size_t> kept = longestIncreasing(unique);
        if (kept.empty())
            return shortestEdit(box);
        Box gap = box;
        for (const size_t index : kept) {
            gap.leftTo = unique[index].first;
            gap.rightTo = unique[index].second;
            patienceGap(gap);
            gap.leftFrom = gap.leftTo + 1;
            gap.rightFrom = gap.rightTo + 1;
        }
        gap.leftTo = box.leftTo;
        gap.rightTo = box.rightTo;
        patienceGap(gap);
    }

    void patienceGap(Box gap)
    {
        trim(gap);
        if (!gap.width() || !gap.height())
            markAll(gap);
        else
            shortestEdit(gap);
    }

    static std::vector<size_t>
    longestIncreasing(const std::vector<std::pair<qsizetype, qsizetype>> &pairs)
    {
        constexpr size_t none = size_t(-1);
        std::vector<size_t> tails;
        std::vector<size_t> before(pairs.size(), none);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto place = std::lower_bound(
                tails.begin(), tails.end(), pairs[i].second,
                [&pairs](size_t tail, qsizetype value) { return pairs[tail].second < value; });
            if (place != tails.begin())
                before[i] = *std::prev(place);
            if (place == tails.end())
                tails.push_back(i);
            else
                *place = i;
        }
        std::vector<size_t> kept;
        for (size_t at = tails.empty() ? none : tails.back(); at != none; at = before[at])
            kept.push_back(at);
        std::reverse(kept.begin(), kept.end());
        return kept;
    }

    /// Myers, linear space: finds a point in the middle of a shortest path, then both halves.
    void shortestEdit(Box box)
    {
        trim(box);
        if (!box.width() || !box.height())
            return markAll(box);
        qsizetype x = 0;
        qsizetype y = 0;
        if (!middle(box, x, y))
            return markAll(box);
        shortestEdit({box.leftFrom, box.leftFrom + x, box.rightFrom, box.rightFrom + y});
        shortestEdit({box.leftFrom + x, box.leftTo, box.rightFrom + y, box.rightTo});
    }

    bool middle(const Box &box, qsizetype &splitX, qsizetype &splitY)
    {
        const qsizetype n = box.width();
        const qsizetype m = box.height();
        const qsizetype limit = qMin((n + m + 1) / 2, mostEdits);
        const qsizetype delta = n - m;
        const bool odd = delta % 2 != 0;
        const qsizetype zero = limit + 1;
        constexpr qsizetype none = -1;
        // Furthest x on each diagonal k = x - y, walking from the start and from the end.
        std::vector<qsizetype> ahead(size_t(2 * zero + 1), none);
        std::vector<qsizetype> back(size_t(2 * zero + 1), none);
        const auto step = [&](std::vector<qsizetype> &v, qsizetype d, qsizetype k, bool reverse) {
            qsizetype x = none;
            if (d == 0) {
                x = 0;
            } else {
                if (const qsizetype down = v[size_t(zero + k + 1)]; down != none && down - k <= m)
                    x = down;
                if (const qsizetype right = v[size_t(zero + k - 1)]; right != none && right < n)
                    x = qMax(x, right + 1);
            }
            if (x != none) {
                qsizetype y = x - k;
                const auto same = [&] {
                    return reverse
                        ? m_left[size_t(box.leftTo - 1 - x)] == m_right[size_t(box.rightTo - 1 - y)]
                        : m_left[size_t(box.leftFrom + x)] == m_right[size_t(box.rightFrom + y)];
                };
                while (x < n && y < m && same()) {
                    ++x;
                    ++y;
                }
            }
            v[size_t(zero + k)] = x;
            return x;
        };
        for (qsizetype d = 0; d <= limit; ++d) {
            for (qsizetype k = -d; k <= d; k += 2) {
                const qsizetype x = step(ahead, d, k, false);
                const qsizetype other = delta - k;
                if (x == none || !odd || other < -(d - 1) || other > d - 1)
                    continue;
                const qsizetype met = back[size_t(zero + other)];
                if (met != none && x + met >= n) {
                    splitX = x;
                    splitY = x - k;
                    return true;
                }
            }
            for (qsizetype k = -d; k <= d; k += 2) {
                const qsizetype x = step(back, d, k, true);
                const qsizetype other = delta - k;
                if (x == none || odd || other < -d || other > d)
                    continue;
                const qsizetype met = ahead[size_t(zero + other)];
                if (met != none && x + met >= n) {
                    splitX = n - x;
                    splitY = m - (x - k);
                    return true;
                }
            }
        }
        return false;
    }

    const std::vector<int> &m_left;
    const std::vector<int> &m_right;
};

/// Of several equally short answers the one that people expect: a group of changed lines slides
/// down as far as it can, so that an added function ends with its own brace.
void slideDown(const std::vector<int> &items, std::vector<char> &changed,
               std::vector<char> &otherChanged)
{
    const qsizetype count = qsizetype(items.size());
    qsizetype other = 0;
    for (qsizetype i = 0; i < count;) {
        if (!changed[size_t(i)]) {
            while (other < qsizetype(otherChanged.size()) && otherChanged[size_t(other)])
                ++other;
            ++other;
            ++i;
            continue;
        }
        qsizetype from = i;
        qsizetype to = i;
        while (to < count && changed[size_t(to)])
            ++to;
        // Only where the other side has no change of its own at this place.
        const auto pure = [&] {
            return other >= qsizetype(otherChanged.size()) || !otherChanged[size_t(other)];
        };
        while (to < count && !changed[size_t(to)] && items[size_t(from)] == items[size_t(to)]
               && pure()) {
            changed[size_t(from++)] = 0;
            changed[size_t(to++)] = 1;
            ++other;
            while (to < count && changed[size_t(to)])
                ++to;
        }
        i = to;
    }
}

QList<DiffHunk> hunksOf(const std::vector<char> &left, const std::vector<char> &right)
{
    QList<DiffHunk> hunks;
    size_t l = 0;
    size_t r = 0;
    while (l < left.size() || r < right.size()) {
        if (l < left.size() && r < right.size() && !left[l] && !right[r]) {
            ++l;
            ++r;
            continue;
        }
        DiffHunk hunk{qsizetype(l), 0, qsizetype(r), 0};
        while (l < left.size() && left[l])
            ++l;
        while (r < right.size() && right[r])
            ++r;
        hunk.leftCount = qsizetype(l) - hunk.leftStart;
        hunk.rightCount = qsizetype(r) - hunk.rightStart;
        if (!hunk.leftCount && !hunk.rightCount)
            break; // Cannot happen: unchanged items come in pairs
        hunks.append(hunk);
    }
    return hunks;
}

/// Equal strings get equal numbers.
class Numbers
{
public:
    int of(QStringView text)
    {
        const auto found = m_known.constFind(text);
        if (found != m_known.constEnd())
            return *found;
        const int next = int(m_known.size());
        m_known.insert(text, next);
        return next;
    }

private:
    QHash<QStringView, int> m_known;
};

enum class CharKind { Word, Space, Other };
CharKind kindOf(QChar c)
{
    if (c.isLetterOrNumber() || c == u'_' || c == u'$' || c.isSurrogate())
        return CharKind::Word;
    return c.isSpace() ? CharKind::Space : CharKind::Other;
}

/// Words, runs of white space, and single other characters.
QList<DiffRange> words(QStringView line)
{
    QList<DiffRange> list;
    for (qsizetype i = 0; i < line.size();) {
        const CharKind kind = kindOf(line.at(i));
        qsizetype end = i + 1;
        while (kind != CharKind::Other && end < line.size() && kindOf(line.at(end)) == kind)
            ++end;
        list.append({i, end - i});
        i = end;
    }
    return list;
}

QList<DiffRange> changedRanges(QStringView line, const QList<DiffRange> &parts,
                               const std::vector<char> &changed)
{
    QList<DiffRange> ranges;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!changed[size_t(i)])
            continue;
        const DiffRange part = parts.at(i);
        if (!ranges.isEmpty()) {
            DiffRange &last = ranges.last();
            const qsizetype end = last.start + last.length;
            // "a b" -> "c d" reads better as one change than as two with a space between.
            if (line.sliced(end, part.start - end).trimmed().isEmpty()) {
                last.length = part.start + part.length - last.start;
                continue;
            }
        }
        ranges.append(part);
    }
    return ranges;
}

} // namespace

QStringList diffLines(const QString &text)
{
    return text.split(u'\n');
}

QList<DiffHunk> diffHunks(const QStringList &left, const QStringList &right)
{
    Numbers numbers;
    std::vector<int> leftItems;
    std::vector<int> rightItems;
    leftItems.reserve(size_t(left.size()));
    rightItems.reserve(size_t(right.size()));
    for (const QString &line : left)
        leftItems.push_back(numbers.of(line));
    for (const QString &line : right)
        rightItems.push_back(numbers.of(line));
    Comparison comparison(leftItems, rightItems);
    slideDown(leftItems, comparison.leftChanged, comparison.rightChanged);
    slideDown(rightItems, comparison.rightChanged, comparison.leftChanged);
    return hunksOf(comparison.leftChanged, comparison.rightChanged);
}

std::pair<QList<DiffRange>, QList<DiffRange>> diffWords(const QString &left, const QString &right,
                                                        double *similarity)
{
    Numbers numbers;
    const QList<DiffRange> leftWords = words(left);
    const QList<DiffRange> rightWords = words(right);
    std::vector<int> leftItems;
    std::vector<int> rightItems;
    for (const DiffRange &word : leftWords)
        leftItems.push_back(numbers.of(QStringView(left).sliced(word.start, word.length)));
    for (const DiffRange &word : rightWords)
        rightItems.push_back(numbers.of(QStringView(right).sliced(word.start, word.length)));
    const Comparison comparison(leftItems, rightItems);
    if (similarity) {
        qsizetype common = 0;
        for (qsizetype i = 0; i < leftWords.size(); ++i) {
            if (!comparison.leftChanged[size_t(i)]
                && !left.at(leftWords.at(i).start).isSpace()) // Indentation says nothing
                common += leftWords.at(i).length;
        }
        const auto weight = [](const QString &text) {
            return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
        };
        const auto most = qMax(weight(left), weight(right));
        *similarity = most ? double(common) / double(most) : 1;
    }
    return {changedRanges(left, leftWords, comparison.leftChanged),
            changedRanges(right, rightWords, comparison.rightChanged)};
}

TextDiff TextDiff::of(const QString &left, const QString &right)
{
    TextDiff diff;
    diff.left = diffLines(left);
    diff.right = diffLines(right);
    diff.hunks = diffHunks(diff.left, diff.right);
    return diff;
}

namespace {

/// Pairs the lines of a hunk so that the sum of their similarities is largest; -1 = no partner.
std::vector<qsizetype> partners(const TextDiff &diff, const DiffHunk &hunk)
{
    std::vector<qsizetype> partner(size_t(hunk.leftCount), -1);
    const qsizetype n = hunk.leftCount;
    const qsizetype m = hunk.rightCount;
    if (n * m > mostPairs) {
        for (qsizetype i = 0; i < qMin(n, m); ++i)
            partner[size_t(i)] = i;
        return partner;
    }
    std::vector<double> alike(size_t(n * m), 0);
    for (qsizetype i = 0; i < n; ++i) {
        for (qsizetype j = 0; j < m; ++j) {
            double value = 0;
            (void)diffWords(diff.left.at(hunk.leftStart + i), diff.right.at(hunk.rightStart + j),
                            &value);
            alike[size_t(i * m + j)] = value;
        }
    }
    const auto cell = [m](qsizetype i, qsizetype j) { return size_t(i * (m + 1) + j); };
    std::vector<double> best(size_t((n + 1) * (m + 1)), 0);
    const auto paired = [&](qsizetype i, qsizetype j) {
        const double value = alike[size_t(i * m + j)];
        return value < resemblance ? -1.0 : best[cell(i + 1, j + 1)] + value;
    };
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j)
            best[cell(i, j)] = std::max({best[cell(i + 1, j)], best[cell(i, j + 1)], paired(i, j)});
    }
    for (qsizetype i = 0, j = 0; i < n && j < m;) {
        if (paired(i, j) >= best[cell(i, j)] && paired(i, j) >= 0) {
            partner[size_t(i++)] = j++;
        } else if (best[cell(i + 1, j)] >= best[cell(i, j + 1)]) {
            ++i;
        } else {
            ++j;
        }
    }
    return partner;
}

} // namespace

QList<DiffRow> TextDiff::rows() const
{
    QList<DiffRow> list;
    qsizetype l = 0;
    qsizetype r = 0;
    for (qsizetype h = 0; h < hunks.size(); ++h) {
        const DiffHunk &hunk = hunks.at(h);
        while (l < hunk.leftStart)
            list.append({DiffRow::Kind::Equal, l++, r++, -1});
        const std::vector<qsizetype> partner = partners(*this, hunk);
        qsizetype j = 0;
        for (qsizetype i = 0; i < hunk.leftCount; ++i) {
            const qsizetype mate = partner[size_t(i)];
            if (mate < 0) {
                list.append({DiffRow::Kind::Removed, l + i, -1, h});
                continue;
            }
            for (; j < mate; ++j)
                list.append({DiffRow::Kind::Added, -1, r + j, h});
            DiffRow row{DiffRow::Kind::Changed, l + i, r + j, h};
            double similarity = 0;
            auto [leftWords, rightWords] = diffWords(left.at(l + i), right.at(r + j), &similarity);
            if (similarity >= resemblance) {
                row.leftWords = std::move(leftWords);
                row.rightWords = std::move(rightWords);
            }
            list.append(row);
            ++j;
        }
        for (; j < hunk.rightCount; ++j)
            list.append({DiffRow::Kind::Added, -1, r + j, h});
        l += hunk.leftCount;
        r += hunk.rightCount;
    }
    while (l < left.size())
        list.append({DiffRow::Kind::Equal, l++, r++, -1});
    return list;
}

QString TextDiff::leftWithHunk(qsizetype hunk) const
{
    const DiffHunk &h = hunks.at(hunk);
    const QStringList lines = left.mid(0, h.leftStart) + right.mid(h.rightStart, h.rightCount)
        + left.mid(h.leftStart + h.leftCount);
    return lines.join(u'\n');
}

QString TextDiff::rightWithoutHunk(qsizetype hunk) const
{
    const DiffHunk &h = hunks.at(hunk);
    const QStringList lines = right.mid(0, h.rightStart) + left.mid(h.leftStart, h.leftCount)
        + right.mid(h.rightStart + h.rightCount);
    return lines.join(u'\n');
}

QString TextDiff::unified(const QString &leftName, const QString &rightName, int context) const
{
    if (hunks.isEmpty())
        return {};
    // A last empty line is the end of the line before it, not a line of its own.
    const auto size = [](const QStringList &lines) {
        return lines.constLast().isEmpty() ? lines.size() - 1 : lines.size();
    };
    const qsizetype leftSize = size(left);
    const qsizetype rightSize = size(right);
    QString out = u"--- %1\n+++ %2\n"_s.arg(leftName, rightName);
    const auto put = [&out](QChar mark, const QStringList &lines, qsizetype index,
                            qsizetype count) {
        if (index >= count)
            return;
        out += mark + lines.at(index) + u'\n';
        if (index + 1 == lines.size())
            out += u"\\ No newline at end of file\n"_s;
    };
    for (qsizetype first = 0; first < hunks.size();) {
        qsizetype last = first;
        while (last + 1 < hunks.size()
               && hunks.at(last + 1).leftStart
                       - (hunks.at(last).leftStart + hunks.at(last).leftCount)
                   <= 2 * context)
            ++last;
        const DiffHunk &head = hunks.at(first);
        const DiffHunk &tail = hunks.at(last);
        const qsizetype before = qMin<qsizetype>(context, head.leftStart);
        const qsizetype leftFrom = head.leftStart - before;
        const qsizetype rightFrom = head.rightStart - before;
        const qsizetype leftTo = qMin(leftSize, tail.leftStart + tail.leftCount + context);
        const qsizetype rightTo = qMin(rightSize, tail.rightStart + tail.rightCount + context);
        const auto range = [](qsizetype from, qsizetype to) {
            const qsizetype count = qMax<qsizetype>(0, to - from);
            const QString start = QString::number(count ? from + 1 : from);
            return count == 1 ? start : start + u',' + QString::number(count);
        };
        out += u"@@ -%1 +%2 @@\n"_s.arg(range(leftFrom, leftTo), range(rightFrom, rightTo));
        qsizetype l = leftFrom;
        for (qsizetype h = first; h <= last; ++h) {
            const DiffHunk &hunk = hunks.at(h);
            for (; l < hunk.leftStart; ++l)
                put(u' ', left, l, leftSize);
            for (qsizetype i = 0; i < hunk.leftCount; ++i)
                put(u'-', left, hunk.leftStart + i, leftSize);
            for (qsizetype i = 0; i < hunk.rightCount; ++i)
                put(u'+', right, hunk.rightStart + i, rightSize);
            l = hunk.leftStart + hunk.leftCount;
        }
        for (; l < leftTo; ++l)
            put(u' ', left, l, leftSize);
        first = last + 1;
    }
    return out;
}

} // namespace hooksmith
