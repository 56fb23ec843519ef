// SPDX-License-Identifier: MIT
#include "core/run/expectation.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

/// JSON with single quotes, so that the rows can be read.
JsValue json(QByteArray text)
{
    return JsValue::fromJson(text.replace('\'', '"')).value();
}

RunResult postedResult()
{
    RunResult result;
    result.profile = u"7.5"_s;
    result.outcome = {OutcomeCode::Posted, u"A sentence."_s};
    result.reply = Reply{200, JsValue::object({{u"success"_s, true}}), {}};
    result.messages = {
        {u"#general"_s,
         JsValue::object({{u"msg"_s, u"a"_s}, {u"gone"_s, JsValue()}, {u"ts"_s, JsValue::date(0)}}),
         {}}};
    result.timing.runMs = 12;
    return result;
}

} // namespace

/// What is kept of a run as its expected result, and how two of them are compared.
class TestExpectation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paths();
    void keepsTheStablePart();
    void outgoingHasRequestsAndRetries();
    void unstablePartsAreNoDifference();
    void fileRoundTrip();
    void halfAnEmojiCanBeReadAgain();
    void brokenFiles_data();
    void brokenFiles();
    void differencesOf_data();
    void differencesOf();
    void longTextsShowWhereTheyDiffer();
};

void TestExpectation::paths()
{
    QCOMPARE(Expectation::pathFor(u"/w/samples/push.json"_s), u"/w/samples/push.expected.json"_s);
    QCOMPARE(Expectation::pathFor(u"a.b.json"_s), u"a.b.expected.json"_s);
}

void TestExpectation::keepsTheStablePart()
{
    const JsValue kept = Expectation::fromResult(postedResult());
    QCOMPARE(QString::fromUtf8(Expectation::toJson(kept)), uR"({
  "format": 1,
  "outcome": {
    "code": "posted"
  },
  "reply": {
    "status": 200,
    "body": {
      "success": true
    }
  },
  "messages": [
    {
      "room": "#general",
      "message": {
        "msg": "a",
        "ts": "1970-01-01T00:00:00.000Z"
      }
    }
  ]
}
)"_s);
}

void TestExpectation::outgoingHasRequestsAndRetries()
{
    RunResult result;
    result.outgoing = true;
    result.outcome.code = OutcomeCode::NothingPosted;
    result.requests = {{u"POST"_s, u"https://example.test/"_s, JsValue::object(), u"{}"_s}};
    result.retries = {100, 1000};
    const JsValue kept = Expectation::fromResult(result);
    const QStringList keys{u"format"_s, u"outcome"_s, u"messages"_s, u"requests"_s, u"retries"_s};
    QCOMPARE(kept.keys(), keys);
    QCOMPARE(kept[u"retries"].toJson(), QByteArray("[100,1000]"));
    QCOMPARE(kept[u"requests"].at(0)[u"body"].toString(), u"{}"_s);
}

void TestExpectation::unstablePartsAreNoDifference()
{
    RunResult other = postedResult();
    other.profile = u"9.0"_s;
    other.outcome.explanation = u"Ein Satz."_s;
    other.timing.runMs = 99;
    other.console.append({u"log"_s, u"x"_s, 1, 1});
    other.trace.append({u"step"_s, u"detail"_s, {}});
    other.findings.append(Finding());
    QVERIFY(differences(Expectation::fromResult(postedResult()), Expectation::fromResult(other))
                .isEmpty());
}

void TestExpectation::fileRoundTrip()
{
    const JsValue kept = Expectation::fromResult(postedResult());
    const Result<JsValue> read = Expectation::fromJson(Expectation::toJson(kept), u"f.json"_s);
    QVERIFY(read);
    QVERIFY(differences(*read, kept).isEmpty());
}

void TestExpectation::halfAnEmojiCanBeReadAgain()
{
    RunResult result = postedResult();
    const QString half = QString(QChar(0xd83d)) + QChar(0xd83d) + u"\\ud83d \U0001f600"_s;
    result.messages.first().message.insert(u"msg"_s, half);
    const JsValue kept = Expectation::fromResult(result);
    QCOMPARE(kept[u"messages"].at(0)[u"message"][u"msg"].toString(),
             u"\ufffd\ufffd\\ud83d \U0001f600"_s);
    const Result<JsValue> read = Expectation::fromJson(Expectation::toJson(kept), u"f.json"_s);
    QVERIFY(read);
    QVERIFY(differences(*read, kept).isEmpty());
}

void TestExpectation::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("list") << QByteArray("[]") << u"invalid-expectation"_s << 1;
    QTest::newRow("no format") << QByteArray("{}") << u"unknown-format"_s << 1;
    QTest::newRow("format as text") << QByteArray("{\"format\":\"1\"}") << u"unknown-format"_s << 1;
    QTest::newRow("newer format") << QByteArray("{\"format\":2}") << u"unknown-format"_s << 1;
    QTest::newRow("merge conflict")
        << QByteArray("{\n\"format\": 1,\n<<<<<<< HEAD\n}") << QString() << 3;
}

void TestExpectation::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, line);
    const Result<JsValue> read = Expectation::fromJson(bytes, u"push.expected.json"_s);
    QVERIFY(!read);
    if (!code.isEmpty())
        QCOMPARE(read.error().code, code);
    QVERIFY(read.error().message.contains(u"push.expected.json"_s));
    QVERIFY(read.error().location);
    QCOMPARE(read.error().location->line, line);
}

void TestExpectation::differencesOf_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QStringList>("texts");
    const QStringList none;
    QTest::newRow("same") << QByteArray("{'a':[1,{'b':null}]}")
                          << QByteArray("{'a':[1,{'b':null}]}") << none;
    QTest::newRow("order of keys")
        << QByteArray("{'a':1,'b':2}") << QByteArray("{'b':2,'a':1}") << none;
    QTest::newRow("text in a message")
        << QByteArray("{'messages':[{'message':{'text':'a'}}]}")
        << QByteArray("{'messages':[{'message':{'text':'b'}}]}")
        << QStringList{u"messages[0].message.text: expected \"a\", got \"b\""_s};
    QTest::newRow("number is not its text") << QByteArray("{'a':1}") << QByteArray("{'a':'1'}")
                                            << QStringList{u"a: expected 1, got \"1\""_s};
    QTest::newRow("null is not absent") << QByteArray("{'a':null}") << QByteArray("{}")
                                        << QStringList{u"a: expected null, got nothing"_s};
    QTest::newRow("added member") << QByteArray("{}") << QByteArray("{'a':null}")
                                  << QStringList{u"a: expected nothing, got null"_s};
    QTest::newRow("missing item") << QByteArray("{'l':[1,2]}") << QByteArray("{'l':[1]}")
                                  << QStringList{u"l[1]: expected 2, got nothing"_s};
    QTest::newRow("added item") << QByteArray("{'l':[]}") << QByteArray("{'l':[{'x':1}]}")
                                << QStringList{u"l[0]: expected nothing, got {\"x\":1}"_s};
    QTest::newRow("other kind") << QByteArray("{'l':[]}") << QByteArray("{'l':{}}")
                                << QStringList{u"l: expected [], got {}"_s};
    QTest::newRow("key that needs quotes")
        << QByteArray("{'Content-Type':'a'}") << QByteArray("{'Content-Type':'b'}")
        << QStringList{u"[\"Content-Type\"]: expected \"a\", got \"b\""_s};
    QTest::newRow("all of them, expected order first")
        << QByteArray("{'a':1,'b':2}") << QByteArray("{'c':3,'b':0}")
        << QStringList{u"a: expected 1, got nothing"_s, u"b: expected 2, got 0"_s,
                       u"c: expected nothing, got 3"_s};
    QTest::newRow("whole value") << QByteArray("1") << QByteArray("2")
                                 << QStringList{u"result: expected 1, got 2"_s};
    QTest::newRow("lines") << QByteArray("{'t':'one\\ntwo\\nthree'}")
                           << QByteArray("{'t':'one\\n2\\n2b\\nthree'}")
                           << QStringList{u"t: expected \"one\\ntwo\\nthree\", got "
                                          "\"one\\n2\\n2b\\nthree\"\n  - two\n  + 2\n  + 2b"_s};
    QTest::newRow("repeated line")
        << QByteArray("{'t':'x\\nx'}") << QByteArray("{'t':'x\\nx\\nx'}")
        << QStringList{u"t: expected \"x\\nx\", got \"x\\nx\\nx\"\n  + x"_s};
}

void TestExpectation::differencesOf()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, actual);
    QFETCH(QStringList, texts);
    QStringList found;
    for (const Difference &difference : differences(json(expected), json(actual)))
        found.append(difference.toText());
    QCOMPARE(found, texts);
}

void TestExpectation::longTextsShowWhereTheyDiffer()
{
    const QString common(500, u'x');
    const Difference difference{u"body"_s, QString(common + u'A' + common),
                                QString(common + u'B' + common)};
    const QString text = difference.toText();
    QVERIFY2(text.contains(u"xA") && text.contains(u"xB"), qPrintable(text));
    QVERIFY2(text.size() < 400, qPrintable(text));
}

QTEST_APPLESS_MAIN(TestExpectation)
#include "tst_expectation.moc"
