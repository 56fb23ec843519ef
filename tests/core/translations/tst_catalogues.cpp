// SPDX-License-Identifier: MIT
#include "core/base/localetext.h"
#include "core/base/pseudotranslator.h"
#include "core/base/translation.h"
#include "tests/support/paths.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The catalogues of translations/, the program that checks them, and what languages write.
class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourCataloguesAreSound();
    void faultsAreFound_data();
    void faultsAreFound();
    void compiledCataloguesLoad();
    void timesFollowTheLanguage_data();
    void timesFollowTheLanguage();
    void sentencesAreJoined();
    void pseudoText_data();
    void pseudoText();

private:
    struct Outcome
    {
        int code = -1;
        QString out, err;
    };
    static Outcome check(const QString &folder)
    {
        QProcess process;
        process.start(QStringLiteral(NODE_PROGRAM),
                      {test::sourcePath(u"translations/check.mjs"_s), folder});
        if (!process.waitForFinished(30000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
};

void TestCatalogues::ourCataloguesAreSound()
{
    const Outcome outcome = check(test::sourcePath(u"translations"_s));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    for (const char *language : {"de: ", "fr: ", "pt_BR: ", "ru: ", "en: "})
        QVERIFY2(outcome.out.contains(QLatin1StringView(language)), language);
}

void TestCatalogues::faultsAreFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("said"); // Empty: it is fine

    const auto single = [](const QString &source, const QString &translation) {
        return u"<message><source>%1</source><translation>%2</translation></message>"_s.arg(
            source, translation);
    };
    const auto forms = [](const QString &source, const QStringList &translations) {
        return u"<message numerus=\"yes\"><source>%1</source><translation><numerusform>%2"
               "</numerusform></translation></message>"_s.arg(
                   source, translations.join(u"</numerusform><numerusform>"_s));
    };
    QTest::newRow("fine") << single(u"Open %1 in %L2…"_s, u"In %2 %1 öffnen…"_s) << QString();
    QTest::newRow("not translated")
        << u"<message><source>%1</source><translation type=\"unfinished\"></translation></message>"_s
        << QString();
    QTest::newRow("placeholder missing")
        << single(u"%1 of %2"_s, u"%1"_s) << u"placeholders differ"_s;
    QTest::newRow("placeholder twice")
        << single(u"%1 of %2"_s, u"%1 von %1"_s) << u"placeholders differ"_s;
    QTest::newRow("count missing in one form")
        << forms(u"%n file(s)"_s, {u"eine Datei"_s, u"%n Dateien"_s}) << u"placeholders differ"_s;
    QTest::newRow("too few forms")
        << forms(u"%n file(s)"_s, {u"%n Dateien"_s}) << u"1 plural forms, de has 2"_s;
    QTest::newRow("too many forms")
        << forms(u"%n file(s)"_s, {u"%n a"_s, u"%n b"_s, u"%n c"_s}) << u"3 plural forms"_s;
    QTest::newRow("accelerator missing")
        << single(u"&amp;Open"_s, u"Öffnen"_s) << u"accelerators"_s;
    QTest::newRow("accelerator too many")
        << single(u"Open"_s, u"Ö&amp;ffnen"_s) << u"accelerators"_s;
    QTest::newRow("an ampersand is none")
        << single(u"A &amp;&amp; B &amp;amp; c"_s, u"A &amp;&amp; B &amp;amp; c"_s) << QString();
    QTest::newRow("leading space") << single(u" ms"_s, u"ms"_s) << u"spaces at the ends"_s;
    QTest::newRow("tag lost") << single(u"&lt;b&gt;x&lt;/b&gt;"_s, u"x"_s) << u"tags differ"_s;
    QTest::newRow("name in braces")
        << single(u"{{name}} is missing"_s, u"{{Name}} fehlt"_s) << u"{{names}} differ"_s;
    QTest::newRow("ellipsis lost") << single(u"Open…"_s, u"Öffnen"_s) << u"ellipsis"_s;
    QTest::newRow("finished without text") << single(u"Open"_s, {}) << u"empty"_s;
    // Two of the menu File in ui/actions/actions.cpp.
    QTest::newRow("same accelerator in one menu")
        << u"</context><context><name>Actions</name>"_s + single(u"&amp;Save"_s, u"&amp;Sichern"_s)
            + single(u"Save a&amp;ll"_s, u"Alle&amp;s sichern"_s)
        << u"have the same accelerator"_s;
}

void TestCatalogues::faultsAreFound()
{
    QFETCH(QString, message);
    QFETCH(QString, said);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"hooksmith_de.ts"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        u"<TS language=\"de\">\n<context>\n<name>Test</name>%1</context>\n</TS>\n"_s.arg(message)
            .toUtf8());
    file.close();
    const Outcome outcome = check(folder.path());
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QVERIFY2(outcome.code == (said.isEmpty() ? 0 : 1), qPrintable(outcome.err));
}

void TestCatalogues::compiledCataloguesLoad()
{
    const QStringList languages = translatedLanguages();
    QCOMPARE(languages.value(0), u"en"_s);
    for (const char *language : {"de", "fr", "pt_BR", "ru"})
        QVERIFY2(languages.contains(QLatin1StringView(language)), language);
    for (const QString &language : languages) {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/hooksmith_%1.qm"_s.arg(language)));
    }
}

void TestCatalogues::timesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("number");
    QTest::newRow("C") << u"C"_s << u"14:03:05"_s << u"7 Feb 2026 14:03:05.040"_s << u"1234.5"_s;
    QTest::newRow("English") << u"en_US"_s << u"2:03:05 PM"_s << u"2/7/26 2:03:05.040 PM"_s
                             << u"1,234.5"_s;
    QTest::newRow("German") << u"de_DE"_s << u"14:03:05"_s << u"07.02.26 14:03:05.040"_s
                            << u"1.234,5"_s;
    QTest::newRow("Portuguese") << u"pt_BR"_s << u"14:03:05"_s << u"07/02/2026 14:03:05.040"_s
                                << u"1.234,5"_s;
}

void TestCatalogues::timesFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, clock);
    QFETCH(QString, moment);
    QFETCH(QString, number);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const QDateTime time(QDate(2026, 2, 7), QTime(14, 3, 5, 40));
    // Newer CLDR data has a narrow space before PM.
    const auto spaces = [](QString text) { return text.replace(QChar(0x202f), u' '); };
    const QString clockMade = spaces(clockText(time));
    const QString momentMade = spaces(momentText(time, TimeDetail::Milliseconds));
    const QString numberMade = decimalText(1234.5, 1);
    QLocale::setDefault(before);
    QCOMPARE(clockMade, clock);
    QCOMPARE(momentMade, moment);
    QCOMPARE(numberMade, number);
}

void TestCatalogues::sentencesAreJoined()
{
    QCOMPARE(sentences({u"One."_s, {}, u"50 %1 more."_s}), u"One. 50 %1 more."_s);
    QCOMPARE(sentences({{}, u"One."_s}), u"One."_s);
    QCOMPARE(sentences({}), QString());
}

void TestCatalogues::pseudoText_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("longer");
    QTest::newRow("letters") << u"Save"_s << u"[Šàṽé~]"_s;
    QTest::newRow("accelerator") << u"&Save"_s << u"[&Sàṽé~~]"_s;
    QTest::newRow("placeholder") << u"%n of %L1"_s << u"[%n öƒ %L1~~~]"_s;
    QTest::newRow("tags") << u"<b>a</b>&nbsp;<code>go</code>"_s
                          << u"[<b>à</b>&nbsp;<code>go</code>~~~~~~~~~~~]"_s;
    QTest::newRow("space around it") << u" ms"_s << u" [ṁš]"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCatalogues::pseudoText()
{
    QFETCH(QString, sentence);
    QFETCH(QString, longer);
    QCOMPARE(hooksmith::pseudoText(sentence, Pseudo::Longer), longer);
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
