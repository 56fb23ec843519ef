// SPDX-License-Identifier: MIT
#include "core/workspace/filesearch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestFileSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsLineAndColumn();
    void readsFilesAndCountsTheUnreadable();
    void refusesABrokenPattern();
    void stopsAtTheLimit();
    void stopsWhenCancelled();
    void replaces_data();
    void replaces();
    void longLinesAreCut();

private:
    const std::atomic_bool m_no = false;
};

void TestFileSearch::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("options"); // r(egex) c(ase) w(ords)
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("plain") << u"a.b"_s << QString() << u"a.b axb A.B"_s
                           << QStringList{u"a.b"_s, u"A.B"_s};
    QTest::newRow("case") << u"a.b"_s << u"c"_s << u"a.b A.B"_s << QStringList{u"a.b"_s};
    QTest::newRow("words") << u"pull"_s << u"w"_s << u"pull pulled \"pull\""_s
                           << QStringList{u"pull"_s, u"pull"_s};
    QTest::newRow("regex") << u"a.b"_s << u"r"_s << u"a.b axb"_s << QStringList{u"a.b"_s, u"axb"_s};
    QTest::newRow("lines") << u"^\\w+$"_s << u"r"_s << u"one\ntwo x\nthree"_s
                           << QStringList{u"one"_s, u"three"_s};
    QTest::newRow("empty matches are none")
        << u"x*"_s << u"r"_s << u"axxb"_s << QStringList{u"xx"_s};
    QTest::newRow("umlauts") << u"ÄRGER"_s << QString() << u"ärger"_s << QStringList{u"ärger"_s};
    QTest::newRow("nothing") << u"zebra"_s << QString() << u"horse"_s << QStringList();
}

void TestFileSearch::finds()
{
    QFETCH(QString, pattern);
    QFETCH(QString, options);
    QFETCH(QString, text);
    const SearchQuery query{pattern, options.contains(u'r'), options.contains(u'c'),
                            options.contains(u'w')};
    const Result<SearchOutcome> outcome =
        searchFiles(query, {{u"/a.js"_s, u"a"_s, {}, text}}, m_no);
    QVERIFY(outcome.has_value());
    QStringList found;
    for (const FileMatches &file : outcome->files) {
        for (const SearchMatch &match : file.matches)
            found.append(text.mid(match.position, match.length));
    }
    QTEST(found, "found");
    QCOMPARE(outcome->matches, found.size());
}

void TestFileSearch::tellsLineAndColumn()
{
    const QString text = u"one\n  two two\n\ntwo"_s;
    const Result<SearchOutcome> outcome =
        searchFiles({u"two"_s}, {{u"/a.js"_s, u"a"_s, {}, text}}, m_no);
    const QList<SearchMatch> matches = outcome->files.constFirst().matches;
    QCOMPARE(matches.size(), 3);
    QCOMPARE(matches.at(0).line, 2);
    QCOMPARE(matches.at(0).column, 3);
    QCOMPARE(matches.at(1).column, 7);
    QCOMPARE(matches.at(1).lineText, u"  two two"_s);
    QCOMPARE(matches.at(1).lineOffset, 6);
    QCOMPARE(matches.at(2).line, 4);
    QCOMPARE(matches.at(2).column, 1);
}

void TestFileSearch::readsFilesAndCountsTheUnreadable()
{
    QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"good.js"_s, "find me\r\nfind me\r\n");
    put(u"latin1.js"_s, "find me \xe9"); // Cut off in the middle of a sequence
    const Result<SearchOutcome> outcome =
        searchFiles({u"find me"_s},
                    {{folder.filePath(u"good.js"_s), u"a"_s, {}},
                     {folder.filePath(u"latin1.js"_s), u"a"_s, {}},
                     {folder.filePath(u"missing.js"_s), u"a"_s, {}}},
                    m_no);
    QCOMPARE(outcome->matches, 2);
    QCOMPARE(outcome->unreadable, 2);
    QCOMPARE(outcome->files.constFirst().matches.at(1).line, 2);
}

void TestFileSearch::refusesABrokenPattern()
{
    const Result<SearchOutcome> outcome =
        searchFiles({u"a("_s, true}, {{u"/a.js"_s, u"a"_s, {}, u"a("_s}}, m_no);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, u"invalid-pattern"_s);
}

void TestFileSearch::stopsAtTheLimit()
{
    const QString text(mostMatches + 5, u'a');
    const Result<SearchOutcome> outcome =
        searchFiles({u"a"_s}, {{u"/a"_s, {}, {}, text}, {u"/b"_s, {}, {}, text}}, m_no);
    QCOMPARE(outcome->matches, mostMatches);
    QVERIFY(outcome->cutShort);
    QCOMPARE(outcome->files.size(), 1);
}

void TestFileSearch::stopsWhenCancelled()
{
    const std::atomic_bool yes = true;
    const Result<SearchOutcome> outcome = searchFiles({u"a"_s}, {{u"/a"_s, {}, {}, u"a"_s}}, yes);
    QCOMPARE(outcome->matches, 0);
}

void TestFileSearch::replaces_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("regex");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"#dev"_s << false << u"#ops"_s << u"to #dev and #DEV"_s
                           << u"to #ops and #ops"_s;
    QTest::newRow("plain takes $1 as it is") << u"a"_s << false << u"$1"_s << u"a"_s << u"$1"_s;
    QTest::newRow("groups") << u"(\\w+)=(\\w+)"_s << true << u"\\2=$1"_s << u"a=b c=d"_s
                            << u"b=a d=c"_s;
    QTest::newRow("the whole") << u"b+"_s << true << u"[$&]"_s << u"abbc"_s << u"a[bb]c"_s;
    QTest::newRow("line break") << u"; "_s << true << u";\\n"_s << u"a; b"_s << u"a;\nb"_s;
}

void TestFileSearch::replaces()
{
    QFETCH(QString, pattern);
    QFETCH(bool, regex);
    QFETCH(QString, replacement);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const SearchQuery query{pattern, regex};
    QCOMPARE(replacedText(query, replacement, text), expected);
    // One by one, from the end, gives the same.
    QString byHand = text;
    const Result<SearchOutcome> outcome = searchFiles(query, {{u"/a"_s, {}, {}, text}}, m_no);
    const QList<SearchMatch> matches = outcome->files.constFirst().matches;
    for (auto match = matches.rbegin(); match != matches.rend(); ++match)
        byHand.replace(match->position, match->length,
                       replacementFor(query, replacement, text, *match));
    QCOMPARE(byHand, expected);
}

void TestFileSearch::longLinesAreCut()
{
    const QString text = QString(100'000, u'x') + u"needle"_s + QString(100'000, u'y');
    const Result<SearchOutcome> outcome =
        searchFiles({u"needle"_s}, {{u"/a"_s, {}, {}, text}}, m_no);
    const SearchMatch match = outcome->files.constFirst().matches.constFirst();
    QVERIFY(match.lineText.size() <= 400);
    QCOMPARE(match.lineText.mid(match.lineOffset, match.length), u"needle"_s);
}

QTEST_APPLESS_MAIN(TestFileSearch)
#include "tst_filesearch.moc"
