// SPDX-License-Identifier: MIT
// Thousands of short expressions give the same text here as in Node 20: the tables of
// tests/compat/expressions with what record.mjs wrote down. Differences that we know of are in
// differences.json (and in docs/engine-differences.md); when one disappears, this test says so.
#include "app/scripthost/natives.h"
#include "core/script/jsvalue.h"
#include "core/script/lowering.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QJSEngine>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestExpressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(
            u"qt.qml.compiler=false\nqt.qml.usedbeforedeclared=false"_s);
        const auto json = JsValue::fromJson(read(m_folder.filePath(u"differences.json"_s)));
        QVERIFY(json.has_value());
        m_differences = *json;
    }

    void sameTextAsInNode_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("findings");
        int count = 0;
        for (const QString &name : m_folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            const QString area = name.chopped(4);
            const auto expected =
                JsValue::fromJson(read(m_folder.filePath(area + u".expected.json"_s)));
            QVERIFY2(expected.has_value(), qPrintable(name));
            QStringList expressions;
            const QStringList lines = QString::fromUtf8(read(m_folder.filePath(name))).split(u'\n');
            for (const QString &line : lines) {
                if (!line.trimmed().isEmpty() && !line.startsWith("//"_L1))
                    expressions.append(line);
            }
            QList<Answer> actual = run(area, expressions);
            if (area == "patterns"_L1
                || area
                    == "shortlists"_L1) { // Once more, as for engines that take them apart wrongly
                expressions += expressions;
                actual += run(area, expressions.first(actual.size()), true);
            }
            QCOMPARE(actual.size(), expressions.size());
            for (qsizetype i = 0; i < expressions.size(); ++i) {
                QVERIFY2(expected->contains(expressions[i]), "run record.mjs again");
                QTest::addRow("%s: %s (%lld)", qPrintable(area),
                              expressions[i].toUtf8().constData(), qlonglong(i))
                    << actual[i].text << (*expected)[expressions[i]].toString()
                    << m_differences[area][expressions[i]].toString() << actual[i].findings;
                ++count;
            }
        }
        QVERIFY2(count >= 1000, "the table has shrunk");
    }

    void sameTextAsInNode()
    {
        QFETCH(const QString, actual);
        QFETCH(const QString, expected);
        QFETCH(const QString, known);
        QFETCH(const QString, findings);
        // Newer engines and newer locale data differ less, and in a few places where Qt 6.4 does
        // not.
        const bool newer = Lowering::mixesPatterns();
        if (!known.isEmpty() && (newer ? actual != expected : known != "newer-engine"_L1)) {
            QVERIFY2(actual != expected, "no difference any more: take it off differences.json");
            if (known == "message"_L1 || known == "newer-engine"_L1)
                QVERIFY2(!findings.isEmpty(), qPrintable(u"silently different: "_s + actual));
            return;
        }
        QCOMPARE(actual, expected);
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// As a script is lowered in the product (core/script/lowering.cpp), but waiting for it.
    static LoweredScript lower(const QString &text, bool splitPatterns)
    {
        QProcess esbuild;
        esbuild.start(test::binPath(u"esbuild"_s),
                      lowering::esbuildArguments()
                          + QStringList{u"--log-override:bigint=silent"_s});
        esbuild.write(text.toUtf8());
        esbuild.closeWriteChannel();
        if (!esbuild.waitForFinished() || esbuild.exitCode() != 0)
            qWarning("esbuild: %s", esbuild.readAllStandardError().constData());
        Lowering::Options options;
        options.asyncKinds = true;
        options.splitPatterns = splitPatterns;
        return lowering::finish(esbuild.readAllStandardOutput(), text, options)
            .value_or(LoweredScript());
    }

    struct Answer
    {
        QString text;
        QString findings; ///< Rules, noted when the text was asked for
    };

    /// Each expression in one engine of the area, one after the other.
    QList<Answer> run(const QString &area, const QStringList &expressions,
                      bool splitPatterns = Lowering::mixesPatterns()) const
    {
        QJSEngine engine;
        installNatives(engine, QStringLiteral(HOOKSMITH_BUNDLE_DIR "/words.js"));
        const QJSValue bundle = engine.evaluate(
            QString::fromUtf8(read(QStringLiteral(HOOKSMITH_BUNDLE_DIR "/compat.js"))),
            u"compat.js"_s);
        if (bundle.isError())
            qWarning("compat.js: %s", qPrintable(bundle.toString()));
        QString text = QString::fromUtf8(read(m_folder.filePath(u"../show.js"_s)));
        text += u"var tests = [], results = [], findings = [], done = false;\n"_s;
        for (const QString &expression : expressions)
            text += u"tests.push(async () => ("_s + expression + u"));\n"_s;
        text +=
            u"(async () => { for (const test of tests) { try { results.push(show(await test())); }"
            " catch (e) { results.push(showThrown(e)); }"
            " findings.push(hooksmithCompat.takeNotes().map((note) => note[0]).join()); }"
            " done = true; })();\n"_s;
        const LoweredScript lowered = lower(text, splitPatterns);
        QJSValue places = engine.newArray(uint(lowered.places.size()) * 2);
        for (qsizetype i = 0; i < lowered.places.size(); ++i) {
            places.setProperty(quint32(i) * 2, lowered.places.at(i).line - 1);
            places.setProperty(quint32(i) * 2 + 1, lowered.places.at(i).column - 1);
        }
        const QJSValue compat = engine.globalObject().property(u"hooksmithCompat"_s);
        // Findings are made for what happens in the script.
        const QString file = u"script.js"_s;
        compat.property(u"setSource"_s).call({file, text, QJSValue(), area, places});
        // The runtime's; only uncaught values need their places kept.
        engine.evaluate(u"this.__hooksmithThrown = (value) => value;"
                        "this.console = { log() {} }"_s);
        const QJSValue result = engine.evaluate(lowered.text, file);
        if (result.isError()) {
            qWarning("%s:%d: %s", qPrintable(area), result.property(u"lineNumber"_s).toInt(),
                     qPrintable(result.toString()));
        }
        const QJSValue global = engine.globalObject();
        const bool settled =
            QTest::qWaitFor([&] { return global.property(u"done"_s).toBool(); }, 180000);
        if (!settled) {
            const int at = global.property(u"results"_s).property(u"length"_s).toInt();
            qWarning("%s: %s never settles", qPrintable(area), qPrintable(expressions.value(at)));
        }
        QList<Answer> answers;
        const QJSValue results = global.property(u"results"_s);
        const QJSValue findings = global.property(u"findings"_s);
        for (int i = 0; i < results.property(u"length"_s).toInt(); ++i) {
            answers.append({results.property(quint32(i)).toString(),
                            findings.property(quint32(i)).toString()});
        }
        return answers;
    }

    const QDir m_folder{test::sourcePath(u"tests/compat/expressions"_s)};
    JsValue m_differences;
};

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestExpressions)
#include "tst_expressions.moc"
