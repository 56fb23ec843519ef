// SPDX-License-Identifier: MIT
#include "core/exchange/har.h"
#include "core/exchange/httpfile.h"
#include "core/exchange/requestimport.h"
#include "core/script/jsvalue.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestExchangeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHttpFiles();
    void refusesBrokenHttpFiles();
    void writesHttpFilesThatItReads();
    void readsHar();
    void readsHarForms();
    void refusesOtherHar_data();
    void refusesOtherHar();
    void writesHarThatItReads();
    void redactsHar();
    void readsPostman();
    void tellsWhatItGot_data();
    void tellsWhatItGot();
};

void TestExchangeFiles::readsHttpFiles()
{
    const auto requests = importHttpFile(uR"(@host = http://h
@api = {{host}}/api

### First
# @name login
// a comment
POST {{api}}/login HTTP/1.1
Content-Type: application/json
# X-Off: 1
X-A: b: c

{"a": 1}

{"b": 2}

> {%
  client.test("x", function () {});
%}

###
http://h/plain
    ?a=1
    &b=2

### With curl
curl -X PUT http://h/ \
  -d x
### From a file
PUT http://h/
Content-Type: x/y

< ./body.bin
)"_s);
    QVERIFY2(requests, requests ? "" : qPrintable(requests.error().message));
    QCOMPARE(requests->size(), 4);
    const ImportedRequest &first = requests->at(0);
    QCOMPARE(first.request.name, u"login"_s);
    QCOMPARE(first.request.method, "POST");
    QCOMPARE(first.request.url, "http://h/api/login");
    const QList<HeaderField> headers{{"Content-Type", "application/json"}, {"X-A", "b: c"}};
    QCOMPARE(first.request.headers, headers);
    QCOMPARE(first.request.body, "{\"a\": 1}\n\n{\"b\": 2}");
    QVERIFY(first.notes.join(u' ').contains(u"script at line 16"_s));
    QCOMPARE(requests->at(1).request.method, "GET");
    QCOMPARE(requests->at(1).request.url, "http://h/plain?a=1&b=2");
    QCOMPARE(requests->at(2).request.name, u"With curl"_s);
    QCOMPARE(requests->at(2).request.body, "x");
    QVERIFY(requests->at(3).notes.join(u' ').contains(u"./body.bin"_s));
}

void TestExchangeFiles::refusesBrokenHttpFiles()
{
    QCOMPARE(importHttpFile(u"### nothing\n"_s).error().code, u"http-file-empty"_s);
    const auto header = importHttpFile(u"GET http://h/\nnonsense\n"_s);
    QVERIFY(!header);
    QCOMPARE(header.error().code, u"http-file-invalid"_s);
    QCOMPARE(header.error().location->line, 2);
    const auto curl = importHttpFile(u"###\ncurl http://h/ -d 'x\n"_s);
    QVERIFY(!curl);
    QCOMPARE(curl.error().location->line, 2);
}

void TestExchangeFiles::writesHttpFilesThatItReads()
{
    ExchangeRequest request;
    request.name = u"A name"_s;
    request.method = "PATCH";
    request.url = "http://h/a?b=1";
    request.headers = {{"Content-Type", "application/json"}, {"X-Auth-Token", "tok"}};
    request.body = "{\n  \"a\": \"ü\"\n}";
    ExportOptions options;
    options.redaction.enabled = false;
    const auto back = importHttpFile(exportHttpFile(request, options));
    QVERIFY(back);
    QCOMPARE(back->first().request.name, request.name);
    QCOMPARE(back->first().request.method, request.method);
    QCOMPARE(back->first().request.url, request.url);
    QCOMPARE(back->first().request.headers, request.headers);
    QCOMPARE(back->first().request.body, request.body);
    QVERIFY(exportHttpFile(request).contains(u"X-Auth-Token: {{X_AUTH_TOKEN}}"_s));
}

void TestExchangeFiles::readsHar()
{
    const auto entries = importHar(R"({"log":{"version":"1.2","creator":{"name":"Firefox"},
        "entries":[{"request":{"method":"POST","url":"https://h/a","httpVersion":"h2",
          "headers":[{"name":":path","value":"/a"},{"name":"Content-Length","value":"3"},
                     {"name":"X-A","value":"b"}],
          "postData":{"mimeType":"text/plain","text":"abc"},"bodySize":3},
         "response":{"status":201,"statusText":"Created","headers":[{"name":"A","value":"b"}],
          "content":{"text":"AAE=","encoding":"base64"}}},
        {"request":{"method":"POST","url":"https://h/b","headers":[],"bodySize":900},
         "response":{"status":0}}]}})");
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    const ImportedRequest &first = entries->first();
    QCOMPARE(first.request.method, "POST");
    const QList<HeaderField> headers{{"X-A", "b"}, {"Content-Type", "text/plain"}};
    QCOMPARE(first.request.headers, headers);
    QCOMPARE(first.request.body, "abc");
    QCOMPARE(first.response->status, 201);
    QCOMPARE(first.response->body, QByteArray("\0\1", 2));
    QVERIFY(entries->at(1).notes.join(u' ').contains(u"900"_s));
    QVERIFY(!entries->at(1).response);
}

void TestExchangeFiles::readsHarForms()
{
    const auto entries =
        importHar(R"({"log":{"version":"1.2","entries":[{"request":{"method":"POST",
        "url":"https://h/a","headers":[],"postData":{
        "mimeType":"application/x-www-form-urlencoded",
        "params":[{"name":"a","value":"b c"},{"name":"d","value":"&"}]}}}]}})");
    QVERIFY(entries);
    QCOMPARE(entries->first().request.body, "a=b+c&d=%26");
}

void TestExchangeFiles::refusesOtherHar_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("not JSON") << QByteArray("{") << u"har-invalid"_s;
    QTest::newRow("no log") << QByteArray("{}") << u"har-invalid"_s;
    QTest::newRow("no entries") << QByteArray(R"({"log":{"version":"1.2","entries":[]}})")
                                << u"har-invalid"_s;
    QTest::newRow("version 2") << QByteArray(R"({"log":{"version":"2.0","entries":[]}})")
                               << u"har-version"_s;
}

void TestExchangeFiles::refusesOtherHar()
{
    QFETCH(QByteArray, json);
    const auto entries = importHar(json);
    QVERIFY(!entries);
    QTEST(entries.error().code, "code");
}

void TestExchangeFiles::writesHarThatItReads()
{
    ExchangeEntry entry;
    entry.request.method = "POST";
    entry.request.url = "http://h/a?b=c%20d";
    entry.request.headers = {{"X-A", "1"}, {"X-A", "2"}, {"Content-Type", "x/y"}};
    entry.request.body = QByteArray("\0\xff binary", 9);
    entry.response = ExchangeResponse{404, {}, {{"Content-Type", "text/plain"}}, "no"};
    entry.startedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    entry.durationMs = 12.5;
    Redaction off;
    off.enabled = false;
    const QByteArray har = exportHar({entry}, off);
    const JsValue log = JsValue::fromJson(har)->value(u"log");
    QCOMPARE(log.value(u"version").toString(), u"1.2"_s);
    const JsValue json = log.value(u"entries").at(0);
    QCOMPARE(json.value(u"startedDateTime").toString(), u"2026-01-02T03:04:05.006Z"_s);
    QCOMPARE(json.value(u"time").toNumber(), 12.5);
    QCOMPARE(json.value(u"response").value(u"statusText").toString(), u"Not Found"_s);
    QCOMPARE(json.value(u"request").value(u"queryString").at(0).value(u"value").toString(),
             u"c d"_s);
    const auto back = importHar(har);
    QVERIFY(back);
    QCOMPARE(back->first().request.headers, entry.request.headers);
    QCOMPARE(back->first().request.body, entry.request.body);
    QCOMPARE(back->first().response->body, "no");
}

void TestExchangeFiles::redactsHar()
{
    ExchangeEntry entry;
    entry.request.url = "http://h/hooks/id/t0k3n";
    entry.request.headers = {{"Authorization", "Bearer abc"}};
    const QByteArray har = exportHar({entry});
    QVERIFY(!har.contains("t0k3n"));
    QVERIFY(!har.contains("abc"));
    QVERIFY(har.contains("redacted"));
}

void TestExchangeFiles::readsPostman()
{
    const auto file = importRequests(R"({"info":{"name":"x",
        "schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
        "variable":[{"key":"base","value":"http://h"}],
        "auth":{"type":"bearer","bearer":[{"key":"token","value":"{{tok}}"}]},
        "item":[{"name":"Folder","item":[{"name":"Deep","event":[{"listen":"test"}],
          "request":{"method":"POST","url":{"raw":"{{base}}/a"},
          "header":[{"key":"X","value":"1"},{"key":"Y","value":"2","disabled":true}],
          "body":{"mode":"raw","raw":"{}","options":{"raw":{"language":"json"}}}}}]},
         {"name":"Form","request":{"method":"POST","url":"{{base}}/b","auth":{"type":"noauth"},
          "body":{"mode":"urlencoded","urlencoded":[{"key":"a","value":"b c"}]}}}]})",
                                     u"x.json"_s);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->format, ImportFormat::Postman);
    QCOMPARE(file->requests.size(), 2);
    const ExchangeRequest &deep = file->requests.first().request;
    QCOMPARE(deep.name, u"Deep"_s);
    QCOMPARE(deep.url, "http://h/a");
    const QList<HeaderField> headers{
        {"X", "1"}, {"Content-Type", "application/json"}, {"Authorization", "Bearer {{tok}}"}};
    QCOMPARE(deep.headers, headers);
    QVERIFY(file->requests.first().notes.join(u' ').contains(u"Deep"_s));
    QCOMPARE(file->requests.last().request.body, "a=b+c");
    QVERIFY(!file->requests.last().request.hasHeader("Authorization"));
}

void TestExchangeFiles::tellsWhatItGot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code"); // Empty: it is imported
    QTest::addColumn<int>("format");
    QTest::newRow("curl") << QByteArray("curl http://h/") << QString() << QString()
                          << int(ImportFormat::Curl);
    QTest::newRow("curl in a script") << QByteArray("#!/bin/sh\nset -e\ncurl http://h/\n")
                                      << u"a.sh"_s << QString() << int(ImportFormat::Curl);
    QTest::newRow("http") << QByteArray("GET http://h/") << u"a.http"_s << QString()
                          << int(ImportFormat::HttpFile);
    QTest::newRow("http pasted") << QByteArray("POST http://h/\n\nx") << QString() << QString()
                                 << int(ImportFormat::HttpFile);
    QTest::newRow("har") << QByteArray(
        R"({"log":{"version":"1.2","entries":[{"request":{"url":"http://h/"}}]}})")
                         << u"a.har"_s << QString() << int(ImportFormat::Har);
    QTest::newRow("har with BOM") << QByteArray(
        "\xef\xbb\xbf"
        R"({"log":{"entries":[{"request":{"url":"http://h/"}}]}})")
                                  << u"a.har"_s << QString() << int(ImportFormat::Har);
    QTest::newRow("sample") << QByteArray(R"({"format":1,"kind":"incoming","body":"x"})")
                            << u"a.json"_s << QString() << int(ImportFormat::Sample);
    QTest::newRow("payload") << QByteArray(R"({"ref":"refs/heads/main"})") << u"push.json"_s
                             << QString() << int(ImportFormat::JsonPayload);
    QTest::newRow("broken JSON") << QByteArray(R"({"ref":)") << u"push.json"_s << u"invalid-json"_s
                                 << 0;
    QTest::newRow("prose") << QByteArray("hello") << u"a.txt"_s << u"import-unknown"_s << 0;
    QTest::newRow("binary") << QByteArray("\x89PNG\xff") << u"a.png"_s << u"import-unknown"_s << 0;
}

void TestExchangeFiles::tellsWhatItGot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, code);
    const Result<ImportedFile> file = importRequests(bytes, name);
    if (!code.isEmpty()) {
        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
        return;
    }
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QTEST(int(file->format), "format");
}

QTEST_GUILESS_MAIN(TestExchangeFiles)
#include "tst_exchangefiles.moc"
