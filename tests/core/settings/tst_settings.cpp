// SPDX-License-Identifier: MIT
#include "core/settings/settings.h"
#include "core/settings/settingstable.h"

#include <QFile>
#include <QFileInfo>
#include <QMetaEnum>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;
using Key = Settings::Key;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableIsComplete();
    void defaultsHold_data();
    void defaultsHold();
    void wrongValues_data();
    void wrongValues();
    void unknownKeysStay();
    void retiredNames();
    void perWorkspace();
    void resettingKeepsOtherWorkspaces();
    void brokenFile_data();
    void brokenFile();
    void notWritable();
    void exportAndImport();
    void importRefuses();

private:
    QString path(const QString &name = u"settings.ini"_s) const { return m_folder->filePath(name); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::tableIsComplete()
{
    const QMetaEnum keys = QMetaEnum::fromType<Key>();
    QCOMPARE(settingsTable().size(), qsizetype(keys.keyCount()));
    QSet<QString> names;
    QSet<QString> categories;
    for (const SettingCategory &category : settingCategories())
        categories.insert(category.name);
    for (const SettingRow &row : settingsTable()) {
        const QStringList all = QStringList{row.name} + row.retired;
        for (const QString &name : all) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY2(row.text().endsWith(u'.'), qPrintable(row.text()));
        QVERIFY2(row.checked(row.fallback) == row.fallback, row.name.data());
        if (row.isChosen())
            QVERIFY2(categories.contains(row.category()), row.name.data());
        QCOMPARE(row.choices().isEmpty(), row.type != SettingType::Choice);
    }
}

void TestSettings::defaultsHold_data()
{
    QTest::addColumn<Key>("key");
    for (const SettingRow &row : settingsTable())
        QTest::newRow(row.name.data()) << row.key;
}

void TestSettings::defaultsHold()
{
    QFETCH(Key, key);
    const Settings settings(path());
    QCOMPARE(settings.value(key), settingRow(key).fallback);
    QVERIFY(!settings.isSet(key));
}

void TestSettings::wrongValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("no number") << QByteArray("[run]\ndelay=soon\n") << Key::RunDelay
                               << QVariant(120);
    QTest::newRow("too small") << QByteArray("[run]\ndelay=-1\n") << Key::RunDelay << QVariant(120);
    QTest::newRow("too large") << QByteArray("[run]\ndelay=99999999\n") << Key::RunDelay
                               << QVariant(120);
    QTest::newRow("good number") << QByteArray("[run]\ndelay=500\n") << Key::RunDelay
                                 << QVariant(500);
    QTest::newRow("no such choice")
        << QByteArray("[appearance]\ntheme=pink\n") << Key::Theme << QVariant(u"system"_s);
    QTest::newRow("no such language")
        << QByteArray("[appearance]\nlanguage=xx\n") << Key::Language << QVariant(u"system"_s);
    QTest::newRow("no switch") << QByteArray("[editor]\nlineNotes=perhaps\n") << Key::LineNotes
                               << QVariant(true);
    QTest::newRow("good switch") << QByteArray("[editor]\nlineNotes=false\n") << Key::LineNotes
                                 << QVariant(false);
    QTest::newRow("one word is a list of one")
        << QByteArray("[preview]\npictureHosts=a.example\n") << Key::PictureHosts
        << QVariant(QStringList{u"a.example"_s});
}

void TestSettings::wrongValues()
{
    QFETCH(QByteArray, line);
    QFETCH(Key, key);
    QFETCH(QVariant, expected);
    write(line);
    const Settings settings(path());
    QVERIFY(!settings.trouble());
    QCOMPARE(settings.value(key), expected);
}

void TestSettings::unknownKeysStay()
{
    write("[future]\nhologram=on\n\n[run]\ndelay=200\nwarp=9\n");
    {
        Settings settings(path());
        settings.set(Key::RunDelay, 300);
    }
    const QByteArray after = read();
    QVERIFY2(after.contains("hologram=on"), after.constData());
    QVERIFY2(after.contains("warp=9"), after.constData());
    QVERIFY2(after.contains("delay=300"), after.constData());
}

void TestSettings::retiredNames()
{
    write("[window]\ntheme=dark\n");
    {
        const Settings settings(path());
        QCOMPARE(settings.text(Key::Theme), u"dark"_s);
    }
    QVERIFY(!read().contains("[window]"));
    QVERIFY(read().contains("[appearance]\ntheme=dark"));
    // The successor holds where both are there.
    write("[window]\ntheme=dark\n\n[appearance]\ntheme=light\n");
    const Settings settings(path());
    QCOMPARE(settings.text(Key::Theme), u"light"_s);
}

void TestSettings::perWorkspace()
{
    Settings settings(path());
    const QString mine = u"/work/mine"_s;
    // What a person chooses holds for all workspaces that say nothing else.
    settings.set(Key::ProxyMode, u"none"_s);
    QCOMPARE(settings.text(Key::ProxyMode, mine), u"none"_s);
    settings.set(Key::ProxyMode, u"manual"_s, mine);
    QCOMPARE(settings.text(Key::ProxyMode, mine), u"manual"_s);
    QCOMPARE(settings.text(Key::ProxyMode), u"none"_s);
    QCOMPARE(settings.text(Key::ProxyMode, u"/work/other"_s), u"none"_s);
    // Consent and session are of one workspace only.
    settings.set(Key::LiveCalls, true);
    QVERIFY(!settings.flag(Key::LiveCalls, mine));
    settings.set(Key::OpenSample, u"push"_s);
    QCOMPARE(settings.text(Key::OpenSample, mine), QString());
}

void TestSettings::resettingKeepsOtherWorkspaces()
{
    Settings settings(path());
    settings.set(Key::ProxyMode, u"none"_s);
    settings.set(Key::ProxyMode, u"manual"_s, u"/a"_s);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.reset(Key::ProxyMode);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings.text(Key::ProxyMode), u"system"_s);
    QCOMPARE(settings.text(Key::ProxyMode, u"/a"_s), u"manual"_s);
    settings.reset(Key::ProxyMode, u"/a"_s);
    QCOMPARE(settings.text(Key::ProxyMode, u"/a"_s), u"system"_s);
    settings.reset(Key::ProxyMode, u"/a"_s);
    QCOMPARE(changed.count(), 2); // Nothing to reset
}

void TestSettings::brokenFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words") << QByteArray("this is no settings file\nat all\n");
    QTest::newRow("JSON") << QByteArray("{\"theme\": \"dark\"}\n");
    QTest::newRow("bytes") << QByteArray("\x7f"
                                         "ELF\0\x01=\0\0",
                                         9);
    QTest::newRow("zeroes, as after a crash") << QByteArray(4096, '\0');
}

void TestSettings::brokenFile()
{
    QFETCH(QByteArray, content);
    write(content);
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings-broken"_s));
        Settings settings(path());
        QVERIFY(settings.trouble());
        QCOMPARE(settings.trouble()->code, u"settings-broken"_s);
        QVERIFY(settings.trouble()->message.contains(u"settings.ini.broken"_s));
        QCOMPARE(settings.text(Key::Theme), u"system"_s);
        settings.set(Key::Theme, u"dark"_s);
    }
    QFile aside(path(u"settings.ini.broken"_s));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    const Settings again(path());
    QVERIFY(!again.trouble());
    QCOMPARE(again.text(Key::Theme), u"dark"_s);
    // A second one does not take the first one's place.
    write(content);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings-broken"_s));
    const Settings second(path());
    QVERIFY(QFileInfo::exists(path(u"settings.ini.broken"_s)));
    QVERIFY(QFileInfo::exists(path(u"settings.ini.broken-2"_s)));
}

void TestSettings::notWritable()
{
    // Below a file no folder can be made, not even by root.
    write("[run]\ndelay=200\n");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings-not-writable"_s));
    Settings settings(path(u"settings.ini/below/hooksmith.ini"_s));
    QVERIFY(settings.trouble());
    QCOMPARE(settings.trouble()->code, u"settings-not-writable"_s);
    settings.set(Key::RunDelay, 400);
    QCOMPARE(settings.number(Key::RunDelay), 400); // Until the program ends
}

void TestSettings::exportAndImport()
{
    Settings from(path(u"from.ini"_s));
    from.set(Key::Theme, u"dark"_s);
    from.set(Key::RunDelay, 120); // The default
    from.set(Key::PictureHosts, QStringList{u"a.example"_s, u"b.example"_s});
    from.set(Key::ExtraCa, u"/etc/mine.pem"_s);
    from.set(Key::LastWorkspace, u"/home/me/secret-project"_s);
    from.set(Key::ProxyMode, u"none"_s, u"/home/me/secret-project"_s);
    const QByteArray json = from.exported();
    QVERIFY2(!json.contains("secret-project") && !json.contains("mine.pem"), json.constData());
    QVERIFY2(!json.contains("delay") && !json.contains("network/"), json.constData());

    Settings to(path(u"to.ini"_s));
    to.set(Key::RunDelay, 700);
    const Result<Settings::Imported> imported = to.import(json);
    QVERIFY(imported);
    QCOMPARE(imported->taken, 2);
    QVERIFY(imported->refused.isEmpty());
    QCOMPARE(to.text(Key::Theme), u"dark"_s);
    QCOMPARE(to.list(Key::PictureHosts), (QStringList{u"a.example"_s, u"b.example"_s}));
    QCOMPARE(to.number(Key::RunDelay), 700);
}

void TestSettings::importRefuses()
{
    Settings settings(path());
    for (const char *wrong : {"no JSON", "{}", "[]", "{\"settings\":{}}"}) {
        const Result<Settings::Imported> imported = settings.import(wrong);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, u"invalid-settings"_s);
    }
    const Result<Settings::Imported> imported = settings.import(
        R"({"hooksmithSettings":1,"settings":{"run/delay":"soon","network/extraCa":"/x.pem",
            "future/key":1,"run/liveCalls":true,"appearance/theme":"light"}})");
    QVERIFY(imported);
    QCOMPARE(imported->taken, 1);
    QCOMPARE(
        imported->refused,
        (QStringList{u"future/key"_s, u"network/extraCa"_s, u"run/delay"_s, u"run/liveCalls"_s}));
    QVERIFY(!settings.isSet(Key::ExtraCa));
    QVERIFY(!settings.isSet(Key::LiveCalls));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
