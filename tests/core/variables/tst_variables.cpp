// SPDX-License-Identifier: MIT
#include "core/variables/variables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void makesDynamicValues_data();
    void makesDynamicValues();
    void laterLayersWin();
    void namesWhatIsMissing();
    void stopsCycles();
    void stopsGrowth();
    void keepsSecretsOutOfRuns();
    void neverExpandsSecretsAgain();
    void resolvesSamples();
    void encodesCredentials();
    void leavesSamplesAlone();
    void keepsBytes();

private:
    static VariableScope scope();
};

VariableScope TestVariables::scope()
{
    DynamicSource fixed;
    fixed.now = [] { return QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC); };
    fixed.random = [] { return quint64(0x0123456789abcdef); };
    fixed.environment = [](const QString &name) -> std::optional<QString> {
        return name == "HOME"_L1 ? std::optional(u"/home/ann"_s) : std::nullopt;
    };
    VariableScope scope;
    scope.add(VariableOrigin::Base,
              {{u"host"_s, u"h.test"_s},
               {u"url"_s, u"https://{{host}}/x"_s},
               {u"empty"_s, QString()},
               {u"a.b-c_1"_s, u"odd"_s},
               {u"uml"_s, u"ü"_s}});
    scope.setDynamic(fixed);
    return scope;
}

void TestVariables::resolves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QByteArray("plain") << QByteArray("plain");
    QTest::newRow("one") << QByteArray("a {{host}} b") << QByteArray("a h.test b");
    QTest::newRow("blanks") << QByteArray("{{ host }}") << QByteArray("h.test");
    QTest::newRow("twice") << QByteArray("{{host}}{{host}}") << QByteArray("h.testh.test");
    QTest::newRow("nested value") << QByteArray("{{url}}") << QByteArray("https://h.test/x");
    QTest::newRow("empty") << QByteArray("[{{empty}}]") << QByteArray("[]");
    QTest::newRow("odd name") << QByteArray("{{a.b-c_1}}") << QByteArray("odd");
    QTest::newRow("UTF-8") << QByteArray("ä{{uml}}ä") << QByteArray("äüä");
    QTest::newRow("missing stays") << QByteArray("{{nope}}") << QByteArray("{{nope}}");
    QTest::newRow("template of another language") << QByteArray("{{#if x}}{{ .Values.x }}{{/if}}")
                                                  << QByteArray("{{#if x}}{{ .Values.x }}{{/if}}");
    QTest::newRow("open") << QByteArray("{{host") << QByteArray("{{host");
    QTest::newRow("three braces") << QByteArray("{{{host}}}") << QByteArray("{h.test}");
    QTest::newRow("environment") << QByteArray("{{$env.HOME}}") << QByteArray("/home/ann");
    QTest::newRow("environment missing")
        << QByteArray("{{$env.NOPE}}") << QByteArray("{{$env.NOPE}}");
}

void TestVariables::resolves()
{
    QFETCH(QByteArray, text);
    QList<VariableProblem> problems;
    QTEST(resolveText(text, scope(), u"x"_s, problems), "expected");
}

void TestVariables::makesDynamicValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("uuid") << u"$uuid"_s << u"01234567-89ab-4def-8048-d159e26af37b"_s;
    QTest::newRow("guid") << u"$guid"_s << u"01234567-89ab-4def-8048-d159e26af37b"_s;
    QTest::newRow("timestamp") << u"$timestamp"_s << u"1767323045"_s;
    QTest::newRow("timestampMs") << u"$timestampMs"_s << u"1767323045678"_s;
    QTest::newRow("isoTimestamp") << u"$isoTimestamp"_s << u"2026-01-02T03:04:05.678Z"_s;
    QTest::newRow("randomInt") << u"$randomInt"_s
                               << QString::number(quint64(0x0123456789abcdef) % 1001);
    QTest::newRow("randomHex") << u"$randomHex"_s << u"0123456789abcdef0123456789abcdef"_s;
}

void TestVariables::makesDynamicValues()
{
    QFETCH(QString, name);
    const std::optional<VariableValue> value = scope().lookup(name);
    QVERIFY(value);
    QTEST(value->value, "expected");
    QCOMPARE(value->origin, VariableOrigin::Dynamic);
}

void TestVariables::laterLayersWin()
{
    VariableScope layers = scope();
    layers.add(VariableOrigin::Environment, {{u"host"_s, u"test"_s}}, u"Test"_s);
    QCOMPARE(layers.lookup(u"host"_s)->value, u"test"_s);
    QVERIFY(originText(*layers.lookup(u"host"_s)).contains(u"Test"_s));
    layers.add(VariableOrigin::Local, {{u"host"_s, u"mine"_s}});
    QCOMPARE(layers.lookup(u"host"_s)->value, u"mine"_s);
    QCOMPARE(layers.lookup(u"host"_s)->origin, VariableOrigin::Local);
}

void TestVariables::namesWhatIsMissing()
{
    ExchangeRequest request;
    request.url = "/a?x={{one}}";
    request.headers = {{"X-A", "{{two}}"}};
    request.body = "{\n \"a\": \"{{host}}\",\n \"b\": \"{{three}}\"\n}";
    const ResolvedRequest result = resolved(request, scope());
    QCOMPARE(result.problems.size(), 3);
    QCOMPARE(result.problems.at(0).name, u"one"_s);
    QVERIFY(result.problems.at(1).place.contains(u"X-A"_s));
    QVERIFY2(result.problems.at(2).place.contains(u"line 3"_s),
             qPrintable(result.problems.at(2).place));
    QVERIFY(result.problems.at(2).message.contains(u"three"_s));
    QVERIFY(result.request.body.contains("h.test"));
}

void TestVariables::stopsCycles()
{
    VariableScope cyclic;
    cyclic.add(VariableOrigin::Base, {{u"a"_s, u"x{{b}}"_s}, {u"b"_s, u"y{{a}}"_s}});
    QList<VariableProblem> problems;
    QCOMPARE(resolveText("{{a}}", cyclic, u"p"_s, problems), "xy{{a}}");
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, VariableProblem::Kind::Cycle);
}

void TestVariables::stopsGrowth()
{
    VariableScope growing;
    QMap<QString, QString> values{{u"v0"_s, QString(1000, u'x')}};
    for (int i = 1; i < 9; ++i)
        values.insert(u"v%1"_s.arg(i), u"{{v%1}}"_s.arg(i - 1).repeated(10));
    growing.add(VariableOrigin::Base, values);
    QList<VariableProblem> problems;
    const QByteArray text = resolveText("{{v8}}", growing, u"p"_s, problems);
    QVERIFY(text.size() <= largestResolved);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().kind, VariableProblem::Kind::TooLarge);
}

void TestVariables::keepsSecretsOutOfRuns()
{
    QList<VariableProblem> problems;
    QCOMPARE(resolveText("{{secret.key}}", scope(), u"p"_s, problems), "{{secret.key}}");
    QCOMPARE(problems.first().kind, VariableProblem::Kind::SecretNeeded);
    VariableScope sending = scope();
    sending.setSecrets({{u"key"_s, u"s3cr3t"_s}});
    problems.clear();
    QCOMPARE(resolveText("{{secret.key}}", sending, u"p"_s, problems), "s3cr3t");
    QVERIFY(problems.isEmpty());
}

void TestVariables::neverExpandsSecretsAgain()
{
    VariableScope sending = scope();
    sending.setSecrets({{u"key"_s, u"{{host}}"_s}});
    QList<VariableProblem> problems;
    QCOMPARE(resolveText("{{secret.key}}", sending, u"p"_s, problems), "{{host}}");
}

void TestVariables::resolvesSamples()
{
    Sample sample;
    sample.incoming.url = "/hooks/{{host}}/t";
    sample.incoming.headers = {{"X", "{{host}}"}};
    sample.incoming.body = "{{host}}";
    const ResolvedSample result = resolved(sample, scope());
    QCOMPARE(result.sample.incoming.url, "/hooks/h.test/t");
    QCOMPARE(result.sample.incoming.headers.first().value, "h.test");
    QCOMPARE(result.sample.incoming.body, "h.test");
}

void TestVariables::encodesCredentials()
{
    ExchangeRequest request;
    request.headers = {{"Authorization", "Basic ann:{{host}}"}};
    QCOMPARE(resolved(request, scope()).request.headers.first().value,
             "Basic " + QByteArray("ann:h.test").toBase64());
    request.headers = {{"Authorization", "Basic ann:{{secret.x}}"}};
    QCOMPARE(resolved(request, scope()).request.headers.first().value, "Basic ann:{{secret.x}}");
}

void TestVariables::leavesSamplesAlone()
{
    Sample captured;
    captured.raw = JsValue::object({{u"variables"_s, false}});
    captured.incoming.body = "{{host}}";
    QCOMPARE(resolved(captured, scope()).sample.incoming.body, "{{host}}");
    QVERIFY(resolved(captured, scope()).problems.isEmpty());
    Sample event;
    event.kind = IntegrationType::Outgoing;
    event.incoming.body = "{{host}}";
    QCOMPARE(resolved(event, scope()).sample.incoming.body, "{{host}}");
}

void TestVariables::keepsBytes()
{
    const QByteArray bytes("\xff\0{{host}}\xfe", 12);
    QList<VariableProblem> problems;
    QCOMPARE(resolveText(bytes, scope(), u"p"_s, problems),
             QByteArray("\xff\0h.test\xfe", 9) + bytes.mid(11));
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
