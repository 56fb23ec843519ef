// SPDX-License-Identifier: MIT
#include "core/run/jsonplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// Places of members in JSON texts.
class TestJsonPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
};

void TestJsonPlace::places_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &json, const QStringList &path, int line,
                        int column) { QTest::newRow(name) << json << path << line << column; };
    row("nothing asked", "{\n\"a\":1}", {}, 1, 1);
    row("first", R"({"a":1})", {u"a"_s}, 1, 2);
    row("next line", "{\"a\":1,\n  \"b\" : 2}", {u"b"_s}, 2, 3);
    row("CRLF", "{\"a\":1,\r\n\"b\":2}", {u"b"_s}, 2, 1);
    row("a value is no name", R"({"a":"b","b":1})", {u"b"_s}, 1, 10);
    row("of an inner object", R"({"x":{"b":1},"b":2})", {u"b"_s}, 1, 14);
    row("inside", "{\"b\":0,\"x\":{\n\"b\":1}}", {u"x"_s, u"b"_s}, 2, 1);
    row("through a list", "{\"x\":[{},\n{\"b\":1}]}", {u"x"_s, u"b"_s}, 2, 2);
    row("missing: where its parent is", "{\n\"x\":{\"a\":1},\"b\":2}", {u"x"_s, u"b"_s}, 2, 1);
    row("missing at all", R"({"a":1})", {u"b"_s}, 1, 1);
    row("columns are characters", "{\"ü\":\"😀\",\"b\":1}", {u"b"_s}, 1, 11);
    row("escaped quotes and braces", R"({"a":"\"}{","b":1})", {u"b"_s}, 1, 13);
    row("a name with escapes", R"({"a":1,"\u0062":1})", {u"b"_s}, 1, 8);
    row("no end", R"({"a":1,"b)", {u"b"_s}, 1, 1);
    row("empty", "", {u"b"_s}, 1, 1);
}

void TestJsonPlace::places()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, path);
    const SourceLocation place = placeOfMember(json, path, u"f.json"_s);
    QTEST(place.line, "line");
    QTEST(place.column, "column");
    QCOMPARE(place.file, u"f.json"_s);
}

QTEST_APPLESS_MAIN(TestJsonPlace)
#include "tst_jsonplace.moc"
