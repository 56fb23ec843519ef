// SPDX-License-Identifier: MIT
#include "core/exchange/bodyformat.h"
#include "core/exchange/codeexport.h"
#include "core/exchange/headernames.h"
#include "core/exchange/query.h"
#include "core/script/jsvalue.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestRequestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targetsComeBackAsTheyWere_data();
    void targetsComeBackAsTheyWere();
    void parametersAreEncoded_data();
    void parametersAreEncoded();
    void kinds_data();
    void kinds();
    void formats();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void headersOfProvidersAreKnown();
    void fetchRuns();
    void pythonRuns();
};

void TestRequestParts::targetsComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("parameters");
    QTest::newRow("no query") << QByteArray("/hooks/a/b") << 0;
    QTest::newRow("empty query") << QByteArray("/hooks/a/b?") << 0;
    QTest::newRow("odd spelling") << QByteArray("/a?x=%7e+y&&b&c=&=d#f?g") << 5;
    QTest::newRow("absolute") << QByteArray("https://{{host}}/a?x={{y}}") << 1;
}

void TestRequestParts::targetsComeBackAsTheyWere()
{
    QFETCH(QByteArray, target);
    const TargetParts parts = TargetParts::split(target);
    QTEST(int(parts.query.size()), "parameters");
    QCOMPARE(parts.join(), target);
}

void TestRequestParts::parametersAreEncoded_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("plain") << "a"_ba
                           << "b/c:d@e"_ba
                           << "a=b/c:d@e"_ba;
    QTest::newRow("separators") << "a&b"_ba
                                << "c=d#e+f"_ba
                                << "a%26b=c%3Dd%23e%2Bf"_ba;
    QTest::newRow("not ASCII") << "a"_ba << QByteArray("\xc3\xa4 b") << "a=%C3%A4%20b"_ba;
    QTest::newRow("variable") << "a"_ba
                              << "x {{n.1}} y"_ba
                              << "a=x%20{{n.1}}%20y"_ba;
    QTest::newRow("no value") << "a"_ba
                              << ""_ba
                              << "a="_ba;
}

void TestRequestParts::parametersAreEncoded()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const QueryParameter made = QueryParameter::make(name, value);
    QTEST(made.raw, "raw");
    const TargetParts back = TargetParts::split("/?" + made.raw);
    QCOMPARE(back.query.constFirst().name, name);
    QCOMPARE(back.query.constFirst().value, value);
}

void TestRequestParts::kinds_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<BodyKind>("kind");
    QTest::newRow("json") << "Application/JSON; charset=utf-8"_ba << BodyKind::JsonText;
    QTest::newRow("cloud event") << "application/cloudevents+json"_ba << BodyKind::JsonText;
    QTest::newRow("form") << "application/x-www-form-urlencoded"_ba << BodyKind::Form;
    QTest::newRow("multipart") << "multipart/form-data; boundary=x"_ba << BodyKind::Multipart;
    QTest::newRow("soap") << "application/soap+xml"_ba << BodyKind::Xml;
    QTest::newRow("none") << ""_ba << BodyKind::Text;
}

void TestRequestParts::kinds()
{
    QFETCH(QByteArray, type);
    QTEST(kindOfContentType(type), "kind");
}

void TestRequestParts::formats()
{
    QCOMPARE(formattedJson(R"({"b":1,"a":[2]})").value(),
             "{\n  \"b\": 1,\n  \"a\": [\n    2\n  ]\n}"_ba);
    const QByteArray xml =
        formattedXml("<?xml version=\"1.0\"?><a x:y=\"1\"><b>t &amp; u</b><!--c--><d/></a>")
            .value();
    QVERIFY2(xml.contains("\n  <b>t &amp; u</b>\n"), xml.constData());
    QVERIFY(xml.contains("<a x:y=\"1\">") && xml.contains("<!--c-->") && xml.contains("<d/>"));
    QCOMPARE(formattedXml(xml).value(), xml);
}

void TestRequestParts::saysWhereItIsWrong_data()
{
    QTest::addColumn<bool>("isXml");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("json") << false << "{\n\"a\": }"_ba << 2;
    QTest::newRow("xml") << true << "<a>\n<b></a>"_ba << 2;
}

void TestRequestParts::saysWhereItIsWrong()
{
    QFETCH(bool, isXml);
    QFETCH(QByteArray, text);
    const Result<QByteArray> done = isXml ? formattedXml(text) : formattedJson(text);
    QVERIFY(!done);
    QVERIFY(done.error().location);
    QTEST(done.error().location->line, "line");
    if (isXml)
        QVERIFY(!checkXml(text));
}

void TestRequestParts::headersOfProvidersAreKnown()
{
    for (const char *name : {"X-Hub-Signature-256", "Stripe-Signature", "Content-Type"})
        QVERIFY2(knownHeaderNames().contains(QLatin1StringView(name)), name);
    QVERIFY(usualHeaderValues(u"content-TYPE"_s).contains(u"application/json"_s));
    QVERIFY(usualHeaderValues(u"X-Mine"_s).isEmpty());
}

namespace {

ExchangeRequest odd()
{
    ExchangeRequest request;
    request.method = "POST";
    request.url = "http://127.0.0.1:9/a/b?x=1";
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer abcdef"}};
    request.body = "{\"t\":\"it's \\\"\xf0\x9f\x98\x80\\\"\n\"}";
    return request;
}

/// What a program prints; null when it is not installed here.
QByteArray output(const QString &program, const QStringList &arguments, const QString &input)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    return process.waitForFinished(30000)
        ? process.readAllStandardOutput() + process.readAllStandardError()
        : QByteArray("timeout");
}

} // namespace

void TestRequestParts::fetchRuns()
{
    const QString code = exportFetch(odd());
    QVERIFY(code.contains(u"process.env.AUTHORIZATION"_s) && !code.contains(u"abcdef"_s));
    const QByteArray out = output(u"node"_s, {u"--input-type=module"_s},
                                  u"globalThis.fetch = async (url, o) => { "
                                  u"console.log(JSON.stringify([url, o.method, o.body]));"
                                  "return { status: 1, text() {} }; };\n"_s
                                      + code);
    if (out.isNull())
        QSKIP("node is not installed");
    const Result<JsValue> seen = JsValue::fromJson(out.left(out.indexOf('\n')));
    QVERIFY2(seen, out.constData());
    QCOMPARE(seen->at(0).toString().toUtf8(), odd().url);
    QCOMPARE(seen->at(2).toString().toUtf8(), odd().body);
}

void TestRequestParts::pythonRuns()
{
    const QString code = exportPython(odd());
    QVERIFY(code.contains(u"os.environ[\"AUTHORIZATION\"]"_s) && !code.contains(u"abcdef"_s));
    QString probe = code;
    probe.replace(u"urllib.request.urlopen(request)"_s,
                  u"exit(print(request.full_url, request.data.hex()))"_s);
    probe.prepend(u"import os\nos.environ['AUTHORIZATION'] = 'x'\n"_s);
    const QByteArray out = output(u"python3"_s, {u"-"_s}, probe);
    if (out.isNull())
        QSKIP("python3 is not installed");
    QCOMPARE(out.trimmed(), odd().url + ' ' + odd().body.toHex());
}

QTEST_GUILESS_MAIN(TestRequestParts)
#include "tst_requestparts.moc"
