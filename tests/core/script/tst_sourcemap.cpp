// SPDX-License-Identifier: MIT
#include "core/script/sourcemap.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestSourceMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
};

void TestSourceMap::finds_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    // Hand-made: line 1 maps column 0 to 0:0 and column 4 to 0:16; line 2 maps nothing; line 3 maps
    // column 2 to 3:1 and has code of nobody's at column 10.
    QTest::newRow("at a segment") << 0 << 4 << u"0:16"_s;
    QTest::newRow("inside a segment") << 0 << 3 << u"0:0"_s;
    QTest::newRow("past the last segment") << 0 << 400 << u"0:16"_s;
    QTest::newRow("an empty line") << 1 << 0 << QString();
    QTest::newRow("before the first segment") << 2 << 1 << QString();
    QTest::newRow("relative to the line before") << 2 << 2 << u"3:1"_s;
    QTest::newRow("no such line") << 9 << 0 << QString();
    QTest::newRow("a negative line") << -1 << 0 << QString();
}

void TestSourceMap::finds()
{
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, expected);
    const auto map = SourceMap::fromMappings("AAAA,IAAgB;;EAGf,Q");
    QVERIFY(map.has_value());
    const auto found = map->find(line, column);
    QCOMPARE(found ? u"%1:%2"_s.arg(found->line).arg(found->column) : QString(), expected);
}

void TestSourceMap::refuses_data()
{
    QTest::addColumn<QByteArray>("mappings");
    QTest::newRow("not base64") << QByteArray("AA!A");
    QTest::newRow("ends inside a number") << QByteArray("AAAg");
    QTest::newRow("a number without end") << QByteArray("gggggggggggggggA");
    QTest::newRow("two fields") << QByteArray("AA");
    QTest::newRow("six fields") << QByteArray("AAAAAA");
    QTest::newRow("a negative line") << QByteArray("AADA");
    QTest::newRow("not ASCII") << QByteArray("\xff");
}

void TestSourceMap::refuses()
{
    QFETCH(QByteArray, mappings);
    const auto map = SourceMap::fromMappings(mappings);
    QVERIFY(!map.has_value());
    QCOMPARE(map.error().code, u"invalid-source-map"_s);
}

QTEST_GUILESS_MAIN(TestSourceMap)
#include "tst_sourcemap.moc"
