// SPDX-License-Identifier: MIT
#include "core/base/fuzzymatch.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void prefers_data();
    void prefers();
    void marksWhatMatched_data();
    void marksWhatMatched();
    void anEmptyPatternMatchesEverythingAlike();
};

void TestFuzzyMatch::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("candidate");
    QTest::addColumn<bool>("expected");
    QTest::newRow("prefix") << u"git"_s << u"github/push"_s << true;
    QTest::newRow("letters in order") << u"ghp"_s << u"github/push"_s << true;
    QTest::newRow("letters out of order") << u"phg"_s << u"github/push"_s << false;
    QTest::newRow("words in any order") << u"push git"_s << u"github/push"_s << true;
    QTest::newRow("a word that is not there") << u"git pull"_s << u"github/push"_s << false;
    QTest::newRow("case does not matter") << u"GITHUB"_s << u"GitHub"_s << true;
    QTest::newRow("umlauts") << u"über"_s << u"ÜBERWACHUNG"_s << true;
    QTest::newRow("a letter too often") << u"ggg"_s << u"github/grafana"_s << false;
    QTest::newRow("longer than the candidate") << u"github/push!"_s << u"github/push"_s << false;
    QTest::newRow("behind what is looked at") << u"z"_s << QString(300, u'a') + u'z' << false;
}

void TestFuzzyMatch::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, candidate);
    QFETCH(bool, expected);
    QCOMPARE(FuzzyMatcher(pattern).match(candidate).has_value(), expected);
}

void TestFuzzyMatch::prefers_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginnings of words") << u"sa"_s << u"Save all"_s << u"Restart"_s;
    QTest::newRow("initials") << u"sa"_s << u"Save all"_s << u"Usability"_s;
    QTest::newRow("neighbours") << u"push"_s << u"github/push"_s << u"gitlab/pull-user-hash"_s;
    QTest::newRow("the whole word") << u"run"_s << u"Run"_s << u"Runaway loops"_s;
    QTest::newRow("capitals inside words") << u"wg"_s << u"workspaceGuard"_s << u"wrong"_s;
    QTest::newRow("the shorter one") << u"push"_s << u"push"_s << u"push-tag-signed-by-bot"_s;
    QTest::newRow("best place, not the first")
        << u"test"_s << u"the last test"_s << u"tens of tiny"_s;
}

void TestFuzzyMatch::prefers()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyMatcher matcher(pattern);
    const auto good = matcher.match(better);
    QVERIFY(good);
    const auto bad = matcher.match(worse);
    if (bad)
        QVERIFY2(good->score > bad->score,
                 qPrintable(u"%1 <= %2"_s.arg(good->score).arg(bad->score)));
}

void TestFuzzyMatch::marksWhatMatched_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("candidate");
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("beginning") << u"git"_s << u"github"_s << QList<int>{0, 1, 2};
    QTest::newRow("the word, not stray letters")
        << u"push"_s << u"p/u/push"_s << QList<int>{4, 5, 6, 7};
    QTest::newRow("initials") << u"gp"_s << u"github/push"_s << QList<int>{0, 7};
    QTest::newRow("two words") << u"b a"_s << u"a b"_s << QList<int>{0, 2};
}

void TestFuzzyMatch::marksWhatMatched()
{
    QFETCH(QString, pattern);
    QFETCH(QString, candidate);
    const auto match = FuzzyMatcher(pattern).match(candidate);
    QVERIFY(match);
    QTEST(match->positions, "positions");
}

void TestFuzzyMatch::anEmptyPatternMatchesEverythingAlike()
{
    const FuzzyMatcher matcher(u"  "_s);
    QVERIFY(matcher.isEmpty());
    QCOMPARE(matcher.match(u"anything"_s)->score, 0);
    QCOMPARE(matcher.match(QString())->score, 0);
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
