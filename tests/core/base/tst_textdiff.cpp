// SPDX-License-Identifier: MIT
#include "core/base/textdiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hunks_data();
    void hunks();
    void anyTwoTextsCanBeRebuilt();
    void shortestForSmallTexts();
    void words_data();
    void words();
    void rowsPairWhatIsAlike();
    void oneHunkAtATime();
    void unified_data();
    void unified();
    void largeTextsStayFast();
};

namespace {

/// "ab cd" -> lines a, b, ' ', c, d.
QStringList letters(const QString &text)
{
    QStringList list;
    for (const QChar c : text)
        list.append(QString(c));
    return list;
}

QString describe(const QList<DiffHunk> &hunks)
{
    QStringList parts;
    for (const DiffHunk &hunk : hunks)
        parts.append(u"%1+%2>%3+%4"_s.arg(hunk.leftStart)
                         .arg(hunk.leftCount)
                         .arg(hunk.rightStart)
                         .arg(hunk.rightCount));
    return parts.join(u' ');
}

QStringList rebuilt(const QStringList &left, const QStringList &right, const QList<DiffHunk> &hunks)
{
    QStringList out;
    qsizetype at = 0;
    for (const DiffHunk &hunk : hunks) {
        out += left.mid(at, hunk.leftStart - at);
        out += right.mid(hunk.rightStart, hunk.rightCount);
        at = hunk.leftStart + hunk.leftCount;
    }
    return out + left.mid(at);
}

QString marked(const QString &text, const QList<DiffRange> &ranges)
{
    QString out = text;
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        out.insert(range->start + range->length, u']');
        out.insert(range->start, u'[');
    }
    return out;
}

qsizetype edits(const QList<DiffHunk> &hunks)
{
    qsizetype sum = 0;
    for (const DiffHunk &hunk : hunks)
        sum += hunk.leftCount + hunk.rightCount;
    return sum;
}

/// The textbook table, for comparison.
qsizetype shortestEdits(const QStringList &left, const QStringList &right)
{
    QList<QList<int>> table(left.size() + 1, QList<int>(right.size() + 1, 0));
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j)
            table[i][j] = left.at(i) == right.at(j) ? table[i + 1][j + 1] + 1
                                                    : qMax(table[i + 1][j], table[i][j + 1]);
    }
    return left.size() + right.size() - 2 * table[0][0];
}

} // namespace

void TestTextDiff::hunks_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("hunks");
    QTest::newRow("same") << letters(u"abc"_s) << letters(u"abc"_s) << QString();
    QTest::newRow("both empty") << QStringList() << QStringList() << QString();
    QTest::newRow("from nothing") << QStringList() << letters(u"ab"_s) << u"0+0>0+2"_s;
    QTest::newRow("to nothing") << letters(u"ab"_s) << QStringList() << u"0+2>0+0"_s;
    QTest::newRow("changed") << letters(u"abc"_s) << letters(u"axc"_s) << u"1+1>1+1"_s;
    QTest::newRow("added at the end") << letters(u"ab"_s) << letters(u"abc"_s) << u"2+0>2+1"_s;
    QTest::newRow("removed at the start") << letters(u"abc"_s) << letters(u"bc"_s) << u"0+1>0+0"_s;
    QTest::newRow("two places") << letters(u"abcdef"_s) << letters(u"aXcdeYf"_s)
                                << u"1+1>1+1 5+0>5+1"_s;
    QTest::newRow("classic example")
        << letters(u"abcabba"_s) << letters(u"cbabac"_s) << u"0+2>0+0 3+0>1+1 5+1>4+0 7+0>5+1"_s;
    QTest::newRow("an added function ends with its own brace")
        << u"f {|  1|}"_s.split(u'|') << u"f {|  1|}|g {|  2|}"_s.split(u'|') << u"3+0>3+3"_s;
    QTest::newRow("repeated lines slide down")
        << letters(u"axxb"_s) << letters(u"axxxb"_s) << u"3+0>3+1"_s;
}

void TestTextDiff::hunks()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    const QList<DiffHunk> found = diffHunks(left, right);
    QCOMPARE(rebuilt(left, right, found), right);
    if (QLatin1StringView(QTest::currentDataTag()) == "classic example"_L1)
        QCOMPARE(edits(found), 5); // Several are equally short
    else
        QTEST(describe(found), "hunks");
}

void TestTextDiff::anyTwoTextsCanBeRebuilt()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QStringList left;
        QStringList right;
        const int letterCount = 1 + round % 9;
        for (quint32 i = random.bounded(40u); i > 0; --i)
            left.append(QString::number(random.bounded(letterCount)));
        for (quint32 i = random.bounded(40u); i > 0; --i)
            right.append(QString::number(random.bounded(letterCount)));
        const QList<DiffHunk> found = diffHunks(left, right);
        QCOMPARE(rebuilt(left, right, found), right);
        for (const DiffHunk &hunk : found)
            QVERIFY(hunk.leftCount + hunk.rightCount > 0);
    }
}

void TestTextDiff::shortestForSmallTexts()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        QStringList left;
        QStringList right;
        // Every line twice at least: no anchors, so the answer must be a shortest one.
        for (quint32 i = random.bounded(12u); i > 0; --i)
            left.append(QString::number(random.bounded(4)));
        for (quint32 i = random.bounded(12u); i > 0; --i)
            right.append(QString::number(random.bounded(4)));
        left += left;
        right += right;
        QCOMPARE(edits(diffHunks(left, right)), shortestEdits(left, right));
    }
}

void TestTextDiff::words_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("leftMarked");
    QTest::addColumn<QString>("rightMarked");
    QTest::newRow("a name") << u"return content.title;"_s << u"return content.body;"_s
                            << u"return content.[title];"_s << u"return content.[body];"_s;
    QTest::newRow("added") << u"f(a)"_s << u"f(a, b)"_s << u"f(a)"_s << u"f(a[, b])"_s;
    QTest::newRow("neighbours are one change") << u"say hello world"_s << u"say good bye"_s
                                               << u"say [hello world]"_s << u"say [good bye]"_s;
    QTest::newRow("indentation") << u"  a"_s << u"    a"_s << u"[  ]a"_s << u"[    ]a"_s;
    QTest::newRow("emoji stay whole") << u"a 😀"_s << u"a 😁"_s << u"a [😀]"_s << u"a [😁]"_s;
}

void TestTextDiff::words()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const auto [leftRanges, rightRanges] = diffWords(left, right);
    QTEST(marked(left, leftRanges), "leftMarked");
    QTEST(marked(right, rightRanges), "rightMarked");
}

void TestTextDiff::rowsPairWhatIsAlike()
{
    const TextDiff diff = TextDiff::of(u"start\nconst a = one;\nconst b = two;\nend"_s,
                                       u"start\n// new\nconst b = three;\nend"_s);
    QCOMPARE(diff.hunks.size(), 1);
    const QList<DiffRow> rows = diff.rows();
    QString text;
    for (const DiffRow &row : rows)
        text += u"%1/%2 "_s.arg(row.left).arg(row.right);
    QCOMPARE(text, u"0/0 1/-1 -1/1 2/2 3/3 "_s);
    QCOMPARE(rows.at(3).kind, DiffRow::Kind::Changed);
    QCOMPARE(marked(diff.right.at(2), rows.at(3).rightWords), u"const b = [three];"_s);
}

void TestTextDiff::oneHunkAtATime()
{
    const TextDiff diff = TextDiff::of(u"a\nb\nc\nd\ne"_s, u"a\nB\nc\nd\nE\nf"_s);
    QCOMPARE(diff.hunks.size(), 2);
    QCOMPARE(diff.leftWithHunk(0), u"a\nB\nc\nd\ne"_s);
    QCOMPARE(diff.leftWithHunk(1), u"a\nb\nc\nd\nE\nf"_s);
    QCOMPARE(diff.rightWithoutHunk(0), u"a\nb\nc\nd\nE\nf"_s);
    QCOMPARE(diff.rightWithoutHunk(1), u"a\nB\nc\nd\ne"_s);
}

void TestTextDiff::unified_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("text");
    QTest::newRow("same") << u"a\n"_s << u"a\n"_s << QString();
    QTest::newRow("one line") << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s
                              << u"--- l\n+++ r\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"_s;
    QTest::newRow("no newline at the end")
        << u"a"_s << u"b"_s
        << u"--- l\n+++ r\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n"
           "\\ No newline at end of file\n"_s;
    QTest::newRow("from nothing") << QString() << u"a\n"_s
                                  << u"--- l\n+++ r\n@@ -0,0 +1 @@\n+a\n"_s;
    QTest::newRow("two far places")
        << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n"_s << u"x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n"_s
        << u"--- l\n+++ r\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+y\n"_s;
}

void TestTextDiff::unified()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(TextDiff::of(left, right).unified(u"l"_s, u"r"_s), "text");
}

void TestTextDiff::largeTextsStayFast()
{
    QStringList left;
    QStringList right;
    for (int i = 0; i < 20000; ++i) {
        left.append(u"left "_s + QString::number(i % 977));
        right.append(u"right "_s + QString::number(i % 991));
    }
    QElapsedTimer timer;
    timer.start();
    const QList<DiffHunk> found = diffHunks(left, right);
    QCOMPARE(rebuilt(left, right, found), right);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
