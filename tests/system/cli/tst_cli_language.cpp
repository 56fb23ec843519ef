// SPDX-License-Identifier: MIT
#include "core/base/translation.h"
#include "core/script/jsvalue.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// What the language of a shell changes in hooksmith-cli, and what it must not.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpFollowsTheShell_data();
    void helpFollowsTheShell();
    void runDocumentStaysTheSame_data();
    void runDocumentStaysTheSame();
    void junitStaysTheSame();
    void decimalsStayTheSame();

private:
    struct Run
    {
        int code = -1;
        QByteArray out;
    };
    using Variables = QList<std::pair<QString, QString>>;

    static Run run(const QStringList &arguments, const Variables &variables)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_NUMERIC"})
            environment.remove(QLatin1StringView(name));
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(test::binPath(u"hooksmith-cli"_s), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput()};
    }

    /// The document without the sentences for people and without what took how long.
    static JsValue withoutSentences(const JsValue &value)
    {
        if (value.isArray()) {
            JsValue::Array list;
            const JsValue::Array items = value.toArray();
            for (const JsValue &item : items)
                list.append(withoutSentences(item));
            return JsValue(list);
        }
        if (!value.isObject())
            return value;
        JsValue object = JsValue::object();
        for (const JsValue::Member &member : value.members()) {
            static const QStringList sentences{u"explanation"_s, u"detail"_s, u"advice"_s,
                                               u"timing"_s};
            const bool finding = member.first == "message"_L1 && value.contains(u"rule"_s);
            object.insert(member.first,
                          sentences.contains(member.first) || finding
                              ? JsValue(u"…"_s)
                              : withoutSentences(member.second));
        }
        return object;
    }

    static QStringList samplesOf(const QString &folder)
    {
        const QStringList all =
            QDir(folder + u"/samples"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        return all.filter(QRegularExpression(u"^(?!.*\\.expected\\.json$)"_s));
    }

    static QString example(const QString &path)
    {
        return test::sourcePath(u"resources/examples/workspace/integrations/"_s + path);
    }
};

void TestCliLanguage::helpFollowsTheShell_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Variables>("variables");
    QTest::newRow("LC_MESSAGES") << u"de"_s << Variables{{u"LC_MESSAGES"_s, u"de_DE.UTF-8"_s}};
    QTest::newRow("LC_ALL wins") << u"fr"_s
                                 << Variables{{u"LC_MESSAGES"_s, u"de_DE.UTF-8"_s},
                                              {u"LC_ALL"_s, u"fr_FR.UTF-8"_s}};
    QTest::newRow("LANG") << u"pt_BR"_s << Variables{{u"LANG"_s, u"pt_BR.UTF-8"_s}};
    QTest::newRow("messages unlike numbers")
        << u"ru"_s
        << Variables{{u"LANG"_s, u"en_US.UTF-8"_s}, {u"LC_MESSAGES"_s, u"ru_RU.UTF-8"_s}};
    QTest::newRow("no language") << u"en"_s << Variables{{u"LC_ALL"_s, u"C.UTF-8"_s}};
}

void TestCliLanguage::helpFollowsTheShell()
{
    QFETCH(QString, language);
    QFETCH(Variables, variables);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/hooksmith_%1.qm"_s.arg(language)));
    QString wanted = translator.translate("Hooksmith", "Commands:");
    if (wanted.isEmpty())
        wanted = u"Commands:"_s; // Not translated yet, or English
    const Run help = run({u"--help"_s}, variables);
    QCOMPARE(help.code, 0);
    QVERIFY2(QString::fromUtf8(help.out).contains(wanted), help.out.constData());
}

void TestCliLanguage::runDocumentStaysTheSame_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::newRow("German") << Variables{{u"LC_ALL"_s, u"de_DE.UTF-8"_s}};
    QTest::newRow("Russian") << Variables{{u"LC_ALL"_s, u"ru_RU.UTF-8"_s}};
    QTest::newRow("every sentence in another language")
        << Variables{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"HOOKSMITH_PSEUDO"_s, u"longer"_s}};
}

void TestCliLanguage::runDocumentStaysTheSame()
{
    QFETCH(Variables, variables);
    const QString folder = example(u"github"_s);
    const QStringList samples = samplesOf(folder);
    QVERIFY(!samples.isEmpty());
    for (const QString &sample : samples) {
        const QStringList arguments{u"run"_s,
                                    u"--integration"_s,
                                    folder + u"/integration.json"_s,
                                    u"--request"_s,
                                    folder + u"/samples/"_s + sample,
                                    u"--json"_s};
        const Run plain = run(arguments, {{u"LC_ALL"_s, u"C.UTF-8"_s}});
        const Run other = run(arguments, variables);
        QCOMPARE(other.code, plain.code);
        const Result<JsValue> first = JsValue::fromJson(plain.out);
        const Result<JsValue> second = JsValue::fromJson(other.out);
        QVERIFY2(first && second, plain.out.constData());
        QVERIFY(first->contains(u"outcome"_s));
        QCOMPARE(withoutSentences(*second).toJson(2), withoutSentences(*first).toJson(2));
    }
}

void TestCliLanguage::junitStaysTheSame()
{
    QTemporaryDir folder;
    const auto document = [&](const QString &name, const Variables &variables) {
        const QString file = folder.filePath(name);
        (void)run(
            {u"test"_s, test::sourcePath(u"resources/examples/workspace"_s), u"--junit"_s, file},
            variables);
        QFile junit(file);
        if (!junit.open(QIODevice::ReadOnly))
            return QString();
        static const QRegularExpression time(u" time=\"[0-9.]+\""_s);
        return QString::fromUtf8(junit.readAll()).remove(time);
    };
    const QString plain = document(u"plain.xml"_s, {{u"LC_ALL"_s, u"C.UTF-8"_s}});
    QVERIFY(plain.contains("<testcase"_L1));
    QVERIFY(!plain.contains(" time="_L1)); // A point in every language
    QCOMPARE(document(u"german.xml"_s, {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}}), plain);
    QCOMPARE(document(u"pseudo.xml"_s,
                      {{u"LC_ALL"_s, u"ru_RU.UTF-8"_s}, {u"HOOKSMITH_PSEUDO"_s, u"longer"_s}}),
             plain);
}

void TestCliLanguage::decimalsStayTheSame()
{
    const QString folder = example(u"github"_s);
    const QString sample = samplesOf(folder).value(0);
    const Run run_ = run({u"run"_s, u"--integration"_s, folder + u"/integration.json"_s,
                          u"--request"_s, folder + u"/samples/"_s + sample, u"--json"_s},
                         {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}});
    const Result<JsValue> document = JsValue::fromJson(run_.out);
    QVERIFY(document.has_value());
    QVERIFY(document->value(u"timing"_s).value(u"runMs"_s).isNumber());
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_cli_language.moc"
