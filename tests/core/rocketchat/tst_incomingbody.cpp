// SPDX-License-Identifier: MIT
#include "core/rocketchat/formbody.h"
#include "core/rocketchat/incomingbody.h"
#include "core/rocketchat/jsonerror.h"
#include "tests/core/rocketchat/testdata.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// What each server era makes of a body: section 3.4.
class TestIncomingBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void tooDeep_data();
    void tooDeep();
    void stream_data();
    void stream();
    void raw_data();
    void raw();
    void keepsTheForm_data();
    void keepsTheForm();
    void nests_data();
    void nests();
    void jsonErrors_data();
    void jsonErrors();
};

namespace {

const char *const json = "application/json";
const char *const form = "application/x-www-form-urlencoded";
const char *const restivus[] = {"documented", "5", "6-vm2", "6", "7.0"};
const char *const hono[] = {"7.5", "8.4", "8.4-raw", "9.0"};
const char *const newest[] = {"8.4", "8.4-raw", "9.0"};

IncomingBody readBody(const QByteArray &profileId, const QByteArray &method,
                      const QByteArray &contentType, const QByteArray &body)
{
    IncomingSample sample;
    sample.method = method;
    sample.body = body;
    if (!contentType.isEmpty())
        sample.headers.append({"Content-Type", contentType});
    return readIncomingBody(sample, profile(profileId.constData()));
}

} // namespace

void TestIncomingBody::reads_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("content"); // JSON, or "!" and the refusal
    const auto row = [](const char *name, const char *id, const QByteArray &type,
                        const QByteArray &body, const QByteArray &content) {
        QTest::addRow("3.4 %s, %s", name, id) << QByteArray(id) << type << body << content;
    };
    const QByteArray multipart = "multipart/form-data; boundary=B";
    const QByteArray parts = "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhi\r\n"
                             "--B\r\nContent-Disposition: form-data; name=\"f\"; "
                             "filename=\"x\"\r\n\r\nbytes\r\n--B--\r\n";
    for (const char *id : restivus) {
        const bool old = profile(id).oldJsonErrors;
        row("JSON object", id, json, R"({"text":"a"})", R"({"text":"a"})");
        row("JSON with charset", id, "application/json; charset=utf-8", R"({"a":1})", R"({"a":1})");
        row("JSON type in capitals", id, "Application/JSON", R"({"a":1})", R"({"a":1})");
        row("JSON array", id, json, "[1,2]", "[1,2]");
        row("invalid JSON", id, json, "{oops", "!Bad Request");
        row("JSON primitive", id, json, "5", "!Bad Request");
        row("JSON in Latin-1", id, "application/json; charset=ISO-8859-1", "{}",
            "!Unsupported Media Type");
        row("form in Latin-1", id, QByteArray(form) + "; charset=\"latin1\"", "a=1",
            "!Unsupported Media Type");
        row("JSON that is not UTF-8", id, json, "{\"text\":\"a\xff\"}", "{\"text\":\"a\ufffd\"}");
        row("JSON with half a pair", id, json, R"({"text":"\ud800"})", R"({"text":"\ud800"})");
        row("JSON behind a byte order mark", id, json, "\xef\xbb\xbf{\"a\":1}", R"({"a":1})");
        row("JSON number beyond a double", id, json, R"({"a":1e999})", R"({"a":null})");
        row("JSON with a payload field", id, json, R"({"payload":"{}"})", R"({"payload":"{}"})");
        row("form", id, form, "a=1&b=x+y%21", R"({"a":"1","b":"x y!"})");
        row("nested form", id, form, "a[b]=1&c[]=2&c[]=3", R"({"a":{"b":"1"},"c":["2","3"]})");
        row("payload unwrapped", id, form, "payload=%7B%22text%22%3A%22a%22%7D", R"({"text":"a"})");
        row("payload array unwrapped", id, form, "payload=%5B1%5D", "[1]");
        row("payload with bad JSON", id, form, "payload=oops",
            old ? "!Unexpected token o in JSON at position 0"
                : "!Unexpected token 'o', \"oops\" is not valid JSON");
        row("payload plus other fields", id, form, "payload=%7B%7D&a=1",
            R"({"payload":"{}","a":"1"})");
        row("payload with charset is not unwrapped", id, QByteArray(form) + "; charset=utf-8",
            "payload=%7B%7D", R"({"payload":"{}"})");
        row("raw JSON as a form", id, form, R"({"text":"a"})", R"({"{\"text\":\"a\"}":""})");
        row("multipart fields", id, multipart, parts, R"({"text":"hi"})");
        row("text/plain", id, "text/plain", "hello", R"("hello")");
        row("application/xml", id, "application/xml", "<a/>", R"("<a/>")");
        row("no content type", id, "", R"({"text":"a"})", "{}");
        row("empty POST", id, json, "", "{}");
    }
    for (const char *id : hono) {
        row("JSON object", id, json, R"({"text":"a"})", R"({"text":"a"})");
        row("JSON with charset", id, "application/json; charset=utf-8", R"({"a":1})", R"({"a":1})");
        row("invalid JSON is swallowed", id, json, "{oops", "{}");
        row("JSON number", id, json, "5", "{}");
        row("JSON that is not UTF-8", id, json, "{\"text\":\"a\xff\"}", "{\"text\":\"a\ufffd\"}");
        row("JSON with half a pair", id, json, R"({"text":"\ud800"})", R"({"text":"\ud800"})");
        row("JSON behind a byte order mark", id, json, "\xef\xbb\xbf{\"a\":1}", R"({"a":1})");
        row("JSON number beyond a double", id, json, R"({"a":1e999})", R"({"a":null})");
        row("JSON null", id, json, "null", "{}");
        row("JSON text is spread", id, json, R"("ab")", R"({"0":"a","1":"b"})");
        row("JSON with a payload field", id, json, R"({"payload":"{}"})", R"({"payload":"{}"})");
        row("form", id, form, "a=1&b=x+y%21", R"({"a":"1","b":"x y!"})");
        row("form, the last of a name wins", id, form, "a=1&a=2", R"({"a":"2"})");
        row("form is not nested", id, form, "a[b]=1", R"({"a[b]":"1"})");
        row("payload unwrapped", id, form, "payload=%7B%22text%22%3A%22a%22%7D", R"({"text":"a"})");
        row("payload with bad JSON stays a form", id, form, "payload=oops",
            R"({"payload":"oops"})");
        row("payload plus other fields", id, form, "payload=%7B%7D&a=1",
            R"({"payload":"{}","a":"1"})");
        row("multipart is not forwarded", id, multipart, parts, "{}");
        row("text/plain is spread", id, "text/plain", "hi", R"({"0":"h","1":"i"})");
        row("XML is spread", id, "application/xml", "<a>", R"({"0":"<","1":"a","2":">"})");
        row("no content type is spread", id, "", "{}", R"({"0":"{","1":"}"})");
        row("empty POST", id, json, "", "{}");
    }
    for (const char *id : newest) {
        row("JSON array replaced", id, json, "[1,2]", "{}");
        row("payload with charset is unwrapped", id, QByteArray(form) + "; charset=utf-8",
            "payload=%7B%22text%22%3A%22a%22%7D", R"({"text":"a"})");
        row("payload array", id, form, "payload=%5B1%5D",
            "!Integration payload must be a JSON object, not an array or primitive");
        row("payload primitive", id, form, "payload=5",
            "!Integration payload must be a JSON object, not an array or primitive");
        row("raw JSON as a form", id, form, R"({"text":"a"})", R"({"{\"text\":\"a\"}":""})");
    }
    row("JSON array", "7.5", json, "[1,2]", "[1,2]");
    row("payload with charset is not unwrapped", "7.5", QByteArray(form) + "; charset=utf-8",
        "payload=%7B%7D", R"({"payload":"{}"})");
    row("raw JSON as a form is parsed", "7.5", form, R"({"text":"a"})", R"({"text":"a"})");
    row("raw JSON with = in it", "7.5", form, R"({"text":"a=b"})", R"({"text":"a=b"})");
}

void TestIncomingBody::reads()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, content);
    const IncomingBody read = readBody(profileId, "POST", contentType, body);
    if (content.startsWith('!')) {
        QCOMPARE(read.refusal, QString::fromUtf8(content.mid(1)));
        return;
    }
    QCOMPARE(read.refusal, QString());
    QCOMPARE(sortedJson(read.content), sortedJson(*JsValue::fromJson(content)));
}

void TestIncomingBody::keepsTheForm_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("parsed");
    for (const char *id : restivus)
        QTest::addRow("3.5 body: what was parsed, %s", id)
            << QByteArray(id) << QByteArray(R"({"payload":"{\"text\":\"a\"}"})");
    for (const char *id : hono)
        QTest::addRow("3.5 body: the same as content, %s", id)
            << QByteArray(id) << QByteArray(R"({"text":"a"})");
}

void TestIncomingBody::keepsTheForm()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, parsed);
    const IncomingBody read =
        readBody(profileId, "POST", form, "payload=%7B%22text%22%3A%22a%22%7D");
    QCOMPARE(read.content.toJson(), QByteArray(R"({"text":"a"})"));
    QCOMPARE(read.parsed.toJson(), parsed);
}

void TestIncomingBody::tooDeep_data()
{
    QTest::addColumn<QByteArray>("profileId");
    for (const char *id : {"5", "7.0", "7.5", "9.0"})
        QTest::newRow(id) << QByteArray(id);
}

void TestIncomingBody::tooDeep()
{
    QFETCH(QByteArray, profileId);
    // Also one that would use up the stack of a reader that calls itself.
    for (const int depth : {5000, 1000000}) {
        const IncomingBody read =
            readBody(profileId, "POST", json, QByteArray(depth, '[') + QByteArray(depth, ']'));
        QCOMPARE(read.notes.size(), 1);
        // A list is replaced by an empty object there, whatever is in it (3.4).
        const bool replaced = profileId == "9.0";
        QCOMPARE(read.notes.first().step, replaced ? u"body-array"_s : u"body-too-deep"_s);
        QCOMPARE(read.tooDeep, !replaced);
        QVERIFY(read.refusal.isEmpty());
    }
}

void TestIncomingBody::stream_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("stream");
    for (const char *id : hono) {
        QTest::addRow("3.4 POST with a body, %s", id)
            << QByteArray(id) << QByteArray("POST") << QByteArray("{}") << true;
        QTest::addRow("3.4 empty POST, %s", id)
            << QByteArray(id) << QByteArray("POST") << QByteArray() << false;
        QTest::addRow("3.4 GET, %s", id)
            << QByteArray(id) << QByteArray("GET") << QByteArray() << false;
    }
    for (const char *id : restivus)
        QTest::addRow("3.4 GET runs the script, %s", id)
            << QByteArray(id) << QByteArray("GET") << QByteArray() << true;
}

void TestIncomingBody::stream()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, stream);
    const IncomingBody read = readBody(profileId, method, json, body);
    QCOMPARE(read.hasStream, stream);
    if (body.isEmpty())
        COMPARE_JSON(read.content, js("{}"));
}

void TestIncomingBody::raw_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("raw");
    for (const char *id : restivus) {
        QTest::addRow("3.5 content_raw is null for JSON, %s", id)
            << QByteArray(id) << QByteArray(json) << QByteArray("null");
        QTest::addRow("3.5 content_raw of an unparsed body, %s", id)
            << QByteArray(id) << QByteArray("application/octet-stream") << QByteArray(R"("{ }")");
    }
    for (const char *id : hono) {
        for (const char *type : {json, form, "text/plain"})
            QTest::addRow("3.5 content_raw, %s, %s", type, id)
                << QByteArray(id) << QByteArray(type) << QByteArray(R"("{ }")");
    }
}

void TestIncomingBody::raw()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, raw);
    QCOMPARE(readBody(profileId, "POST", contentType, "{ }").raw.toJson(), raw);
}

void TestIncomingBody::nests_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *query, const char *expected) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(expected);
    };
    row("", "{}");
    row("a=1", R"({"a":"1"})");
    row("a", R"({"a":""})");
    row("a=1&a=2&a=3", R"({"a":["1","2","3"]})");
    row("a[]=1", R"({"a":["1"]})");
    row("a[0]=x&a[1]=y", R"({"a":["x","y"]})");
    row("a[5]=x", R"({"a":["x"]})");
    row("a[21]=x", R"({"a":{"21":"x"}})");
    row("a[b][c]=1", R"({"a":{"b":{"c":"1"}}})");
    row("a[b]=1&a[c]=2", R"({"a":{"b":"1","c":"2"}})");
    row("a%5Bb%5D=1", R"({"a":{"b":"1"}})");
    row("a=%E2%82%AC+x", R"({"a":"€ x"})");
    row("a=1%ZZ", R"({"a":"1%ZZ"})");
    row("a[b][c][d][e][f][g]=1", R"({"a":{"b":{"c":{"d":{"e":{"f":{"[g]":"1"}}}}}}})");
    row("a=b=c", R"({"a":"b=c"})");
    row("&&a=1&", R"({"a":"1"})");
}

void TestIncomingBody::nests()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, expected);
    QCOMPARE(sortedJson(nestedForm(query)), sortedJson(*JsValue::fromJson(expected)));
}

void TestIncomingBody::jsonErrors_data()
{
    // Recorded with node -e 'try{JSON.parse(t)}catch(e){console.log(e.message)}' of Node 20.
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("valid") << u"{\"a\":[1,-2.5e3,true,null,\"x\\u0041\"]}"_s << QString();
    QTest::newRow("empty") << QString() << u"Unexpected end of JSON input"_s;
    QTest::newRow("word") << u"oops"_s << u"Unexpected token 'o', \"oops\" is not valid JSON"_s;
    QTest::newRow("open object") << u"{"_s
                                 << u"Expected property name or '}' in JSON at position 1"_s;
    QTest::newRow("open list")
        << u"[1"_s << u"Expected ',' or ']' after array element in JSON at position 2"_s;
    QTest::newRow("single quotes")
        << u"{'a':1}"_s << u"Expected property name or '}' in JSON at position 1"_s;
    QTest::newRow("trailing comma")
        << u"{\"a\":1,}"_s << u"Expected double-quoted property name in JSON at position 7"_s;
    QTest::newRow("no colon") << u"{\"a\" 1}"_s
                              << u"Expected ':' after property name in JSON at position 5"_s;
    QTest::newRow("no comma")
        << u"{\"a\":1 \"b\":2}"_s
        << u"Expected ',' or '}' after property value in JSON at position 7"_s;
    QTest::newRow("list without comma")
        << u"[1 2]"_s << u"Expected ',' or ']' after array element in JSON at position 3"_s;
    QTest::newRow("rest") << u"{} x"_s
                          << u"Unexpected non-whitespace character after JSON at position 3"_s;
    QTest::newRow("open string") << u"\"abc"_s << u"Unterminated string in JSON at position 4"_s;
    QTest::newRow("bad escape") << u"\"a\\x\""_s
                                << u"Bad escaped character in JSON at position 3"_s;
    QTest::newRow("line break in a string")
        << u"\"a\nb\""_s << u"Bad control character in string literal in JSON at position 2"_s;
    QTest::newRow("broken word") << u"{\"a\":tru}"_s
                                 << u"Unexpected token '}', \"{\"a\":tru}\" is not valid JSON"_s;
    QTest::newRow("trailing comma in a list")
        << u"[1,]"_s << u"Unexpected token ']', \"[1,]\" is not valid JSON"_s;
    QTest::newRow("fraction") << u"1."_s
                              << u"Unterminated fractional number in JSON at position 2"_s;
    QTest::newRow("exponent") << u"1e"_s
                              << u"Exponent part is missing a number in JSON at position 2"_s;
    QTest::newRow("minus") << u"-"_s << u"No number after minus sign in JSON at position 1"_s;
    QTest::newRow("long, at the start")
        << u"payload: this is a rather long text that is no JSON at all"_s
        << u"Unexpected token 'p', \"payload: t\"... is not valid JSON"_s;
    QTest::newRow("long, in the middle")
        << u"{\"a\": 1, \"bbbbbbbbbb\": oops, \"cccccccccccccccccc\": 2}"_s
        << u"Unexpected token 'o', ...\"bbbbbbb\": oops, \"ccc\"... is not valid JSON"_s;
}

void TestIncomingBody::jsonErrors()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    QCOMPARE(jsonParseError(text, false), message);
}

QTEST_GUILESS_MAIN(TestIncomingBody)
#include "tst_incomingbody.moc"
