// SPDX-License-Identifier: MIT
// What is wrong with a text is said in V8's words: the table of syntax.json with what record.mjs
// wrote down. Those that we know to differ are in `known`; when one disappears, this test says so.
#include "core/script/hosttoolhost.h"
#include "core/script/lint.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestSyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameWordsAsInNode_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const Result<JsValue> sources = JsValue::fromJson(contents(u"syntax.json"_s));
        const Result<JsValue> expected = JsValue::fromJson(contents(u"syntax.expected.json"_s));
        QVERIFY(sources && expected);
        QCOMPARE(expected->toArray().size(), sources->toArray().size());
        QVERIFY2(sources->toArray().size() >= 140, "the table has shrunk");
        for (qsizetype i = 0; i < sources->toArray().size(); ++i) {
            const QString source = sources->at(i).toString();
            QTest::addRow("%d %s", int(i), JsValue(source).toJson().constData())
                << source << expected->at(i).toString();
        }
    }

    void sameWordsAsInNode()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, expected);
        std::optional<Result<QList<Finding>>> answer;
        m_linter.lint(source, Integration::defaults(IntegrationType::Incoming), this,
                      [&answer](const Result<QList<Finding>> &found) { answer = found; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20000);
        QVERIFY(answer->has_value());
        QString actual;
        const QList<Finding> found = **answer;
        for (const Finding &finding : found) {
            // The words of a parser of scripts; 8.4 reads the text as a module.
            if (finding.rule == "syntax-error"_L1 && finding.profiles.contains(u"9.0"_s))
                actual = finding.message;
        }
        // Rules of their own say what each server makes of these.
        static const QStringList rules{u"top-level-return"_s, u"top-level-import"_s,
                                       u"top-level-export"_s, u"top-level-await"_s};
        for (const Finding &finding : found) {
            if (actual.isEmpty() && rules.contains(finding.rule))
                actual = expected;
        }
        static const QStringList known{u"async () => { await }"_s,
                                       u"({a:1} = 1)"_s,
                                       u"[a] => 1"_s,
                                       u"for (let x, y of z);"_s,
                                       u"while(1) let x"_s,
                                       u"/\\u{110000}/u"_s,
                                       u"async x = 1"_s,
                                       u"a?."_s,
                                       u"..."_s,
                                       u"class A { a: 1 }"_s};
        if (known.contains(source))
            QVERIFY2(actual != expected, "no difference any more: take it off the list");
        else
            QCOMPARE(actual, expected);
    }

private:
    static QByteArray contents(const QString &name)
    {
        QFile file(test::sourcePath(u"tests/compat/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    HostToolHost m_host{test::binPath(u"hooksmith-scripthost"_s), u"lint"_s};
    Linter m_linter{m_host};
};

QTEST_GUILESS_MAIN(TestSyntax)
#include "tst_syntax.moc"
