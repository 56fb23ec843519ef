// SPDX-License-Identifier: MIT
#include "core/script/jsvalue.h"

#include <cmath>
#include <limits>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// JSON as JSON.parse and JSON.stringify have it, and the wire form between parent and child.
class TestJsValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textOfAnyLength_data();
    void textOfAnyLength();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void numbers_data();
    void numbers();
    void halfSurrogates();
    void deep();
    void manyKeys();
    void wire_data();
    void wire();
    void plainWire();
};

void TestJsValue::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("written"); // What JSON.stringify(JSON.parse(json)) gives in Node
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &written) {
        QTest::newRow(name) << json << written;
    };
    row("empty object", "{}", "{}");
    row("empty list", "[ ]", "[]");
    row("nothing in a list of lists", "[[],[[]],{}]", "[[],[[]],{}]");
    row("space everywhere", " \r\n\t{ \"a\" :\t[ 1 ,\n2 ] } \n", R"({"a":[1,2]})");
    row("word", "true", "true");
    row("text at the root", R"("a")", R"("a")");
    row("empty name", R"({"":1,"a":{"":2}})", R"({"":1,"a":{"":2}})");
    row("empty text", R"([""])", R"([""])");
    row("names of escapes", R"({"\u0061\n":1})", R"({"a\n":1})");
    row("every short escape", R"("\"\\\/\b\f\n\r\t")", R"("\"\\/\b\f\n\r\t")");
    row("control character", R"("\u001f\u0000")", R"("\u001f\u0000")");
    row("UTF-8 of every length", R"("é€😀")", R"("é€😀")");
    row("escaped pair", R"("\ud83d\ude00")", R"("😀")");
    row("lone high half", R"("a\ud800b")", R"("a\ud800b")");
    row("lone low half", R"("\udc00")", R"("\udc00")");
    row("halves in the wrong order", R"("\ude00\ud83d")", R"("\ude00\ud83d")");
    row("half before a pair", R"("\ud83d\ud83d\ude00")", R"("\ud83d😀")");
    row("noncharacter", R"("\ufdd0\ud800")", "\"\xef\xb7\x90\\ud800\"");
    row("byte order mark inside", "\"\xef\xbb\xbf\"", "\"\xef\xbb\xbf\"");
    row("byte order mark in front", "\xef\xbb\xbf[1]", "[1]");
    row("separators of lines", R"("\u2028\u2029")", "\"\xe2\x80\xa8\xe2\x80\xa9\"");
    row("last of two", R"({"a":1,"b":2,"a":3})", R"({"a":3,"b":2})");
    row("numbers first", R"({"b":1,"2":2,"10":3,"1":4,"a":5,"01":6,"4294967295":7,"4294967294":8})",
        R"({"1":4,"2":2,"10":3,"4294967294":8,"b":1,"a":5,"01":6,"4294967295":7})");
    row("__proto__", R"({"__proto__":1,"a":2})", R"({"__proto__":1,"a":2})");
}

void TestJsValue::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, written);
    const Result<JsValue> value = JsValue::fromJson(json);
    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    QCOMPARE(value->toJson(), written);
    const Result<JsValue> again = JsValue::fromJson(value->toJson());
    QVERIFY(again);
    QVERIFY(*again == *value);
}

void TestJsValue::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &json, int line, int column) {
        QTest::newRow(name) << json << line << column;
    };
    row("nothing", "", 1, 1);
    row("space only", " \n ", 2, 2);
    row("no end", "[1,", 1, 4);
    row("no end of an object", R"({"a")", 1, 5);
    row("no end of a text", R"("abc)", 1, 5);
    row("two values", "1 2", 1, 3);
    row("comma before ]", "[1,]", 1, 4);
    row("comma before }", "{\"a\":1,\n}", 2, 1);
    row("comma first", "[,1]", 1, 2);
    row("two commas", "[1,,2]", 1, 4);
    row("no comma", "[1 2]", 1, 4);
    row("no colon", R"({"a" 1})", 1, 6);
    row("no value", R"({"a":})", 1, 6);
    row("bare name", "{a:1}", 1, 2);
    row("single quotes", "['a']", 1, 2);
    row("wrong bracket", "[1}", 1, 3);
    row("wrong brace", R"({"a":1])", 1, 7);
    row("bracket too many", "[]]", 1, 3);
    row("half a word", "[tru]", 1, 5);
    row("another word", "[nul1]", 1, 5);
    row("NaN", "NaN", 1, 1);
    row("plus", "+1", 1, 1);
    row("leading zero", "01", 1, 2);
    row("point first", ".5", 1, 1);
    row("point last", "1.", 1, 3);
    row("no exponent", "1e", 1, 3);
    row("no exponent after its sign", "1e+", 1, 4);
    row("minus only", "[-]", 1, 3);
    row("hexadecimal", "0x10", 1, 2);
    row("line feed in a text", "\"a\nb\"", 1, 3);
    row("zero byte in a text", QByteArray("\"a\0\"", 4), 1, 3);
    row("zero byte after the value", QByteArray("1\0", 2), 1, 2);
    row("unknown escape", R"("\x41")", 1, 3);
    row("escape of three digits", R"("\u12")", 1, 6);
    row("escape at the end", "\"\\", 1, 3);
    row("not UTF-8", "{\"a\":\"\xff\"}", 1, 7);
    row("half of UTF-8", "\"\xc3\"", 1, 2);
    row("surrogate in UTF-8", "\"\xed\xa0\x80\"", 1, 2);
    row("comment", "/* */1", 1, 1);
    row("column counts characters", "[\"é😀\" x]", 1, 8);
}

void TestJsValue::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(int, column);
    const Result<JsValue> value = JsValue::fromJson(json, u"f.json"_s);
    QVERIFY(!value);
    QCOMPARE(value.error().code, u"invalid-json"_s);
    QVERIFY(!value.error().detail.isEmpty());
    QVERIFY(value.error().location);
    QCOMPARE(value.error().location->line, line);
    QCOMPARE(value.error().location->column, column);
}

void TestJsValue::numbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<double>("expected");
    QTest::addColumn<QString>("text"); // String(JSON.parse(json)) in Node
    const auto row = [](const char *json, double expected, const char *text) {
        QTest::newRow(json) << QByteArray(json) << expected << QString::fromLatin1(text);
    };
    constexpr double infinity = std::numeric_limits<double>::infinity();
    row("0", 0, "0");
    row("-0", -0.0, "0");
    row("-0.0e5", -0.0, "0");
    row("1", 1, "1");
    row("-17", -17, "-17");
    row("999999999999999", 999999999999999, "999999999999999");
    row("9007199254740993", 9007199254740992, "9007199254740992");
    row("123456789012345678901234567890", 123456789012345678901234567890.,
        "1.2345678901234568e+29");
    row("0.1", 0.1, "0.1");
    row("1e3", 1000, "1000");
    row("1E+21", 1e21, "1e+21");
    row("1e-7", 1e-7, "1e-7");
    row("0.000001", 1e-6, "0.000001");
    row("5e-324", 5e-324, "5e-324");
    row("1e-400", 0, "0");
    row("1.7976931348623157e308", 1.7976931348623157e308, "1.7976931348623157e+308");
    row("1e400", infinity, "Infinity");
    row("-1e400", -infinity, "-Infinity");
    row("0.00001e-330", 0, "0");
    row("0.00001e330", infinity, "Infinity");
    row("-1e-99999999999999999999", -0.0, "0");
    row("1e99999999999999999999", infinity, "Infinity");
    row("0.0000000001e318", 1e308, "1e+308");
}

void TestJsValue::numbers()
{
    QFETCH(QByteArray, json);
    QFETCH(double, expected);
    QFETCH(QString, text);
    const Result<JsValue> value = JsValue::fromJson(json);
    QVERIFY(value);
    QVERIFY(value->isNumber());
    // Not QCOMPARE: that calls neighbours equal.
    QVERIFY2(value->toNumber() == expected, qPrintable(value->toJsString()));
    QCOMPARE(std::signbit(value->toNumber()), std::signbit(expected));
    QCOMPARE(value->toJsString(), text);
}

void TestJsValue::halfSurrogates()
{
    const Result<JsValue> value = JsValue::fromJson(R"({"\ud800":"x\udfff"})");
    QVERIFY(value);
    QCOMPARE(value->members().first().first, QString(QChar(0xd800)));
    QCOMPARE(value->members().first().second.toString(), u"x"_s + QChar(0xdfff));
}

void TestJsValue::deep()
{
    QVERIFY(JsValue::fromJson(QByteArray(4000, '[') + QByteArray(4000, ']')));
    const Result<JsValue> deeper = JsValue::fromJson(QByteArray(4001, '[') + QByteArray(4001, ']'));
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().code, u"invalid-json"_s);
    // Neither may such a text use up the stack when it is not well-formed.
    QVERIFY(!JsValue::fromJson(QByteArray(5000000, '[')));
}

void TestJsValue::manyKeys()
{
    QByteArray json = "{";
    for (int i = 0; i < 1000; ++i)
        json += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    json += R"("k3":"three","k999":"last"})";
    const Result<JsValue> value = JsValue::fromJson(json);
    QVERIFY(value);
    QCOMPARE(value->members().size(), 1000);
    QCOMPARE(value->members().at(3).second, JsValue(u"three"_s));
    QCOMPARE(value->members().at(999).second, JsValue(u"last"_s));
    QCOMPARE(value->members().at(998).second, JsValue(998));
}

void TestJsValue::wire_data()
{
    QTest::addColumn<JsValue>("value");
    const JsValue tagLike =
        JsValue::object({{u"\u0001hs"_s, JsValue(u"date"_s)}, {u"v"_s, JsValue(5)}});
    QTest::newRow("undefined") << JsValue();
    QTest::newRow("null") << JsValue(nullptr);
    QTest::newRow("NaN and infinities")
        << JsValue::array({JsValue(std::numeric_limits<double>::infinity()),
                           JsValue(-std::numeric_limits<double>::infinity()), JsValue(-0.0)});
    QTest::newRow("date") << JsValue::date(1767323045000.);
    QTest::newRow("regexp") << JsValue::regExp(u"a+"_s, u"gi"_s);
    QTest::newRow("error") << JsValue::error(u"TypeError"_s, u"m"_s, u"s"_s);
    QTest::newRow("big number") << JsValue::bigInt(u"12345678901234567890"_s);
    QTest::newRow("map") << JsValue::map(
        {{JsValue(u"a"_s), JsValue::date(0)}, {JsValue::object(), JsValue()}});
    QTest::newRow("set") << JsValue::set({JsValue(), JsValue(1), JsValue::set({JsValue(2)})});
    QTest::newRow("undefined inside")
        << JsValue::object({{u"a"_s, JsValue()}, {u"b"_s, JsValue::array({JsValue()})}});
    QTest::newRow("looks like a tag") << tagLike;
    QTest::newRow("looks like a wrapper")
        << JsValue::object({{u"\u0001hs"_s, JsValue(u"object"_s)}, {u"v"_s, tagLike}});
    QTest::newRow("tag-like beside dates")
        << JsValue::array({tagLike, JsValue::date(1),
                           JsValue::object({{u"x"_s, tagLike}, {u"y"_s, JsValue::date(2)}})});
    QTest::newRow("tag-like object that holds a date")
        << JsValue::object({{u"\u0001hs"_s, JsValue(u"set"_s)}, {u"v"_s, JsValue::date(3)}});
    QTest::newRow("half a pair") << JsValue(QString(QChar(0xd800)));
}

void TestJsValue::wire()
{
    QFETCH(JsValue, value);
    const Result<JsValue> back = JsValue::fromWire(value.toWire());
    QVERIFY(back);
    QVERIFY(*back == value);
    QCOMPARE(back->toWire(), value.toWire());
    if (value.isArray())
        QCOMPARE(std::signbit(back->at(2).toNumber()), std::signbit(value.at(2).toNumber()));
}

void TestJsValue::plainWire()
{
    bool isPlain = false;
    JsValue::object({{u"a"_s, JsValue(u"\u0001hs"_s)}, {u"b"_s, JsValue(1.5)}}).toWire(&isPlain);
    QVERIFY(isPlain);
    JsValue::object({{u"a"_s, JsValue::date(0)}}).toWire(&isPlain);
    QVERIFY(!isPlain);
    JsValue::object({{u"\u0001hs"_s, JsValue(1)}}).toWire(&isPlain);
    QVERIFY(!isPlain);
}

/// Texts are read eight and written sixteen characters at a time while nothing special comes.
void TestJsValue::textOfAnyLength_data()
{
    QTest::addColumn<QString>("special");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("quote") << u"\""_s << QByteArray(R"(\")");
    QTest::newRow("backslash") << u"\\"_s << QByteArray(R"(\\)");
    QTest::newRow("line end") << u"\n"_s << QByteArray(R"(\n)");
    QTest::newRow("control") << QString(QChar(1)) << QByteArray(R"(\u0001)");
    QTest::newRow("last of the controls") << QString(QChar(0x1f)) << QByteArray(R"(\u001f)");
    QTest::newRow("first that stands for itself") << u" "_s << QByteArray(" ");
    QTest::newRow("last of ASCII") << QString(QChar(0x7f)) << QByteArray("\x7f");
    QTest::newRow("two bytes") << u"\u00e9"_s << QByteArray("\xc3\xa9");
    QTest::newRow("four bytes") << u"\U0001f600"_s << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << QByteArray(R"(\ud83d)");
}

void TestJsValue::textOfAnyLength()
{
    QFETCH(const QString, special);
    QFETCH(const QByteArray, json);
    const QString letters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    for (qsizetype before = 0; before <= 36; ++before) {
        for (qsizetype after = 0; after <= 36; ++after) {
            const QString head = letters.left(before);
            const QString tail = letters.right(after);
            const QString text = head + special + tail + special;
            const QByteArray expected = '"' + head.toLatin1() + json + tail.toLatin1() + json + '"';
            QCOMPARE(JsValue(text).toJson(), expected);
            const Result<JsValue> read = JsValue::fromJson(expected);
            QVERIFY(read.has_value());
            QCOMPARE(read->toString(), text);
            // Without its end it is no text.
            QVERIFY(!JsValue::fromJson(expected.chopped(1)).has_value());
        }
    }
}

QTEST_GUILESS_MAIN(TestJsValue)
#include "tst_jsvalue.moc"
