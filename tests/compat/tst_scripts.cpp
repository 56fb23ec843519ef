// SPDX-License-Identifier: MIT
// Our integration scripts, run by the real script host, give what Node 20 gave (record.mjs).
#include "core/script/hostcontext.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hooksmith {

class TestScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameResultAsInNode_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = m_folder.entryList({u"*.js"_s}, QDir::Files, QDir::Name);
        QVERIFY2(names.size() >= 60, "the set has shrunk");
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << name.chopped(3);
    }

    void sameResultAsInNode()
    {
        QFETCH(const QString, name);
        const auto samples = JsValue::fromJson(read(name + u".samples.json"_s));
        const auto expected = JsValue::fromJson(read(name + u".expected.json"_s));
        QVERIFY(samples.has_value() && expected.has_value());
        QCOMPARE(expected->toArray().size(), samples->toArray().size());

        HostContextFactory factory(test::binPath(u"hooksmith-scripthost"_s));
        const std::unique_ptr<ScriptContext> context = factory.create();
        ScriptSource source;
        source.profile = profileById(u"7.5"_s).value();
        // The script shows its own results, so that undefined, dates and errors are compared too.
        source.text = QString::fromUtf8(read(u"../show.js"_s)) + wrapped(read(name + u".js"_s));
        std::optional<ScriptOutcome> outcome;
        const auto done = [&](const ScriptOutcome &result) { outcome = result; };
        context->load(source, ScriptLimits(), done);
        QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20000));
        QVERIFY2(outcome->kind == ScriptOutcome::Kind::Returned,
                 qPrintable(outcome->error.message));
        for (qsizetype i = 0; i < samples->toArray().size(); ++i) {
            const JsValue &sample = samples->at(i);
            JsValue argument = JsValue::object();
            argument.insert(u"method"_s,
                            sample.contains(u"method") ? sample[u"method"]
                                                       : JsValue(u"process_incoming_request"_s));
            argument.insert(u"argument"_s, sample[u"argument"]);
            outcome.reset();
            context->call(u"process_incoming_request"_s, argument, done);
            QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20000));
            QVERIFY2(outcome->kind == ScriptOutcome::Kind::Returned,
                     qPrintable(outcome->error.message));
            QCOMPARE(outcome->value.toString(), expected->at(i).toString());
        }
    }

private:
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString wrapped(const QByteArray &script)
    {
        return QString::fromUtf8(script)
            + u"\n{ const Inner = Script; Script = class { constructor() { this.inner = new "
              u"Inner(); }"
              " async process_incoming_request({ method, argument }) {"
              " try { return show(await this.inner[method](argument)); }"
              " catch (e) { return showThrown(e); } } }; }\n"_s;
    }

    const QDir m_folder{test::sourcePath(u"tests/compat/scripts"_s)};
};

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestScripts)
#include "tst_scripts.moc"
