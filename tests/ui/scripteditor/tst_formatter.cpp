// SPDX-License-Identifier: MIT
#include "core/script/hosttoolhost.h"
#include "core/script/jsvalue.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The formatter's bundle in a real script host.
class TestFormatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formats_data();
    void formats();
    void saysWhyNot();
    void starterScriptsStayThemselves();

private:
    JsValue format(const QString &source, bool tabs = false, int indent = 2);
    std::unique_ptr<HostToolHost> m_host;
};

void TestFormatter::initTestCase()
{
    m_host = std::make_unique<HostToolHost>(test::binPath(u"hooksmith-scripthost"_s), u"format"_s,
                                            60000);
}

JsValue TestFormatter::format(const QString &source, bool tabs, int indent)
{
    std::optional<Result<QByteArray>> answer;
    const JsValue request =
        JsValue::object({{u"source"_s, source}, {u"tabs"_s, tabs}, {u"indent"_s, indent}});
    m_host->call(u"format"_s, request.toJson(), this,
                 [&answer](const Result<QByteArray> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 70000))
        return {};
    if (!answer->has_value()) {
        qWarning() << answer->error().message << answer->error().detail;
        return {};
    }
    return JsValue::fromJson(**answer).value_or(JsValue());
}

void TestFormatter::formats_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("tabs");
    QTest::addColumn<int>("indent");
    QTest::addColumn<QString>("after");
    QTest::newRow("spaces") << u"class A{f(){return 1}}"_s << false << 2
                            << u"class A {\n  f() {\n    return 1;\n  }\n}\n"_s;
    QTest::newRow("four") << u"if(a){b()}"_s << false << 4 << u"if (a) {\n    b();\n}\n"_s;
    QTest::newRow("tabs") << u"if(a){b()}"_s << true << 1 << u"if (a) {\n\tb();\n}\n"_s;
    QTest::newRow("comments stay") << u"// a\nf( /* b */ 1 ) // c\n/** d */\nlet x"_s << false << 2
                                   << u"// a\nf(/* b */ 1); // c\n/** d */\nlet x;\n"_s;
    QTest::newRow("modern")
        << u"const a=b?.c??`x${ d }`;e||=async()=>{await f}"_s << false << 2
        << u"const a = b?.c ?? `x${d}`;\ne ||= async () => {\n  await f;\n};\n"_s;
    QTest::newRow("double quotes") << u"a(\"b\");"_s << false << 2 << u"a(\"b\");\n"_s;
    QTest::newRow("other letters") << u"a('Grüße 😀')"_s << false << 2 << u"a('Grüße 😀');\n"_s;
    QTest::newRow("patterns") << u"a=/[/]\\/x/giu.test(b)"_s << false << 2
                              << u"a = /[/]\\/x/giu.test(b);\n"_s;
}

void TestFormatter::formats()
{
    QFETCH(QString, before);
    QFETCH(bool, tabs);
    QFETCH(int, indent);
    const JsValue result = format(before, tabs, indent);
    QTEST(result[u"text"].toString(), "after");
    QCOMPARE(format(result[u"text"].toString(), tabs, indent)[u"text"].toString(),
             result[u"text"].toString());
}

void TestFormatter::saysWhyNot()
{
    const JsValue result = format(u"class {{"_s);
    QVERIFY(result[u"text"].isUndefined());
    QVERIFY2(result[u"error"].toString().contains(u"1:7"_s),
             qPrintable(result[u"error"].toString()));
}

void TestFormatter::starterScriptsStayThemselves()
{
    // Tokens, comments and their order must be what they were: only white space, quotes, commas,
    // semicolons and brackets may differ.
    const QRegularExpression layout(u"[\\s'\"`;,(){}]"_s);
    int count = 0;
    QDirIterator files(test::sourcePath(u"resources/examples"_s), {u"*.js"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        const QString text = format(source)[u"text"].toString();
        QCOMPARE(QString(text).remove(layout), QString(source).remove(layout));
        ++count;
    }
    QVERIFY(count > 2);
}

QTEST_GUILESS_MAIN(TestFormatter)
#include "tst_formatter.moc"
