// SPDX-License-Identifier: MIT
#include "core/script/jsvalue.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// The contract of `hooksmith-cli markup` (cli.md) with the real program: where the text comes
/// from, what the options change, how it refuses. What the trees look like is tst_markup's part.
class TestCliMarkup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textArgument_data();
    void textArgument();
    void fileIsTheText_data();
    void fileIsTheText();
    void options_data();
    void options();
    void usageErrors_data();
    void usageErrors();
    void fileThatIsNotThere();
    void help();

private:
    struct Run
    {
        int code = -1;
        QByteArray out, err;
        /// Every character of the texts in the tree, in order.
        QString text() const
        {
            const Result<JsValue> json = JsValue::fromJson(out);
            return json ? textOf(*json) : u"not JSON"_s;
        }
        static QString textOf(const JsValue &node)
        {
            if (node.isString())
                return node.toString();
            QString all;
            if (node.isArray()) {
                for (const JsValue &child : node.toArray())
                    all += textOf(child);
            } else if (node.isObject()) {
                all = textOf(node[u"value"]);
            }
            return all;
        }
    };

    static Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(test::binPath(u"hooksmith-cli"_s), QStringList{u"markup"_s} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

void TestCliMarkup::textArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("output");
    const QByteArray plain =
        R"([{"type":"PARAGRAPH","value":[{"type":"PLAIN_TEXT","value":"hello"}]}])";
    QTest::newRow("plain") << QStringList{u"hello"_s} << plain;
    QTest::newRow("bold")
        << QStringList{u"*b*"_s}
        << QByteArray(
               R"([{"type":"PARAGRAPH","value":[{"type":"BOLD","value":[{"type":"PLAIN_TEXT","value":"b"}]}]}])");
    QTest::newRow("begins with a dash")
        << QStringList{u"- a"_s}
        << QByteArray(
               R"([{"type":"UNORDERED_LIST","value":[{"type":"LIST_ITEM","value":[{"type":"PLAIN_TEXT","value":"a"}]}]}])");
    QTest::newRow("after --") << QStringList{u"--"_s, u"hello"_s} << plain;
    QTest::newRow("empty") << QStringList{QString()} << QByteArray("[]");
}

void TestCliMarkup::textArgument()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, output);
    const Run result = run(arguments);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.out, output + '\n');
    QCOMPARE(result.code, 0);
}

void TestCliMarkup::fileIsTheText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("blocks");
    QTest::newRow("no final newline") << QByteArray("one") << u"one"_s << 1;
    QTest::newRow("final newline") << QByteArray("one\n") << u"one"_s << 1;
    QTest::newRow("two lines and a final newline") << QByteArray("one\ntwo\n") << u"onetwo"_s << 2;
    QTest::newRow("byte order mark is text")
        << QByteArray("\xef\xbb\xbf*one*") << u"\ufeffone"_s << 1;
    QTest::newRow("UTF-8") << QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x9a\x80 x")
                           << u"grüß \U0001f680 x"_s << 1;
    QTest::newRow("empty") << QByteArray() << QString() << 0;
}

void TestCliMarkup::fileIsTheText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, blocks);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"text.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Run fromFile = run({u"--file"_s, file.fileName()});
    QCOMPARE(fromFile.err, QByteArray());
    QCOMPARE(fromFile.code, 0);
    const Result<JsValue> tree = JsValue::fromJson(fromFile.out);
    QVERIFY(tree);
    if (!fromFile.out.contains("EMOJI")) // Keeps the character under another key
        QCOMPARE(fromFile.text(), text);
    QCOMPARE(tree->toArray().size(), blocks);
    // The same bytes through standard input and as an argument make the same tree.
    QCOMPARE(run({u"--file"_s, u"-"_s}, bytes).out, fromFile.out);
    QCOMPARE(run({u"--file=-"_s}, bytes).out, fromFile.out);
    // Qt drops a byte order mark from the arguments of a program.
    if (!bytes.startsWith("\xef\xbb\xbf"))
        QCOMPARE(run({QString::fromUtf8(bytes)}).out, fromFile.out);
}

void TestCliMarkup::options_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<QByteArray>("lacks");
    QTest::newRow("defaults: colours, emoticons, \\( \\)")
        << uR"(color:#ff0000 :) \(x\) $y$)"_s << QString() << QByteArray("INLINE_KATEX")
        << QByteArray(R"("value":"y")");
    QTest::newRow("colours on") << u"color:#ff0000"_s << QString() << QByteArray("\"COLOR\"")
                                << QByteArray("PLAIN_TEXT");
    QTest::newRow("colours off") << u"color:#ff0000"_s << uR"({"colors":false})"_s
                                 << QByteArray("PLAIN_TEXT") << QByteArray("\"COLOR\"");
    QTest::newRow("emoticons off") << u"a :) b"_s << uR"({"emoticons":false})"_s
                                   << QByteArray("a :) b") << QByteArray("EMOJI");
    // One inner key overridden must leave the other as it was.
    QTest::newRow("dollars on, brackets stay")
        << uR"(\(x\) and more)"_s << uR"({"katex":{"dollarSyntax":true}})"_s
        << QByteArray("INLINE_KATEX") << QByteArray("(x");
    QTest::newRow("dollars on") << u"a $y$ b"_s << uR"({"katex":{"dollarSyntax":true}})"_s
                                << QByteArray("INLINE_KATEX") << QByteArray("$");
    QTest::newRow("brackets off") << uR"(\(x\))"_s << uR"({"katex":{"parenthesisSyntax":false}})"_s
                                  << QByteArray("PLAIN_TEXT") << QByteArray("INLINE_KATEX");
    QTest::newRow("a domain of the server's own")
        << u"see wiki.corp now"_s << uR"({"customDomains":["corp"]})"_s << QByteArray("\"LINK\"")
        << QByteArray("see wiki.corp now");
}

void TestCliMarkup::options()
{
    QFETCH(QString, text);
    QFETCH(QString, options);
    QFETCH(QByteArray, contains);
    QFETCH(QByteArray, lacks);
    QStringList arguments{text};
    if (!options.isEmpty())
        arguments += {u"--options"_s, options};
    const Run result = run(arguments);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains(contains), result.out.constData());
    QVERIFY2(!result.out.contains(lacks), result.out.constData());
}

void TestCliMarkup::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("two texts") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("text and file") << QStringList{u"a"_s, u"--file"_s, u"x"_s};
    QTest::newRow("unknown option") << QStringList{u"a"_s, u"--colour"_s};
    QTest::newRow("file without a name") << QStringList{u"--file"_s};
    QTest::newRow("options without a value") << QStringList{u"a"_s, u"--options"_s};
    QTest::newRow("options that are no JSON") << QStringList{u"a"_s, u"--options"_s, u"{x"_s};
    QTest::newRow("options that are a list") << QStringList{u"a"_s, u"--options"_s, u"[]"_s};
    QTest::newRow("an option that the parser does not know")
        << QStringList{u"a"_s, u"--options"_s, uR"({"colours":true})"_s};
    QTest::newRow("an option of the wrong type")
        << QStringList{u"a"_s, u"--options"_s, uR"({"colors":"yes"})"_s};
    QTest::newRow("katex that is no object")
        << QStringList{u"a"_s, u"--options"_s, uR"({"katex":true})"_s};
    QTest::newRow("an unknown key in katex")
        << QStringList{u"a"_s, u"--options"_s, uR"({"katex":{"dollar":true}})"_s};
    QTest::newRow("domains that are no list")
        << QStringList{u"a"_s, u"--options"_s, uR"({"customDomains":"corp"})"_s};
}

void TestCliMarkup::usageErrors()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.trimmed().isEmpty());
}

void TestCliMarkup::fileThatIsNotThere()
{
    const Run result = run({u"--file"_s, u"/nowhere/text.md"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("/nowhere/text.md"), result.err.constData());
    QCOMPARE(result.out, QByteArray());
}

void TestCliMarkup::help()
{
    const Run result = run({u"--help"_s});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains("--options"));
}

QTEST_GUILESS_MAIN(TestCliMarkup)
#include "tst_cli_markup.moc"
