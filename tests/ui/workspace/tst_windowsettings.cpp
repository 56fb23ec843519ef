// SPDX-License-Identifier: MIT
#include "tests/ui/workspace/windowfixture.h"

#include <QAction>
#include <QFile>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The window follows the settings, whoever changes them, and says what is wrong with their file.
class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenFileIsSaid();
    void followsImportedSettings();
    void menuSetsTheTheme();
};

void TestWindowSettings::brokenFileIsSaid()
{
    test::WindowFixture fixture;
    QFile file(fixture.path(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello\n");
    file.close();
    fixture.start();
    QVERIFY(fixture.notice(u"settings.ini.broken"_s).contains(u"the defaults hold"_s));
    // Opening a workspace does away with what was about another one, but not with this.
    QVERIFY(fixture.openExample());
    QVERIFY(!fixture.notice(u"settings.ini.broken"_s).isEmpty());
    auto *close = fixture.child<QToolButton>(u"noticeClose"_s);
    QVERIFY(close && close->isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(fixture.notice(u"settings.ini.broken"_s).isEmpty());
}

void TestWindowSettings::followsImportedSettings()
{
    test::WindowFixture fixture;
    fixture.start();
    QVERIFY(fixture.openExample());
    QVERIFY(!fixture.child<QAction>(u"view.wordWrap"_s)->isChecked());
    const Result<Settings::Imported> imported = fixture.settings().import(
        R"({"hooksmithSettings":1,"settings":{"appearance/theme":"dark","editor/wordWrap":true,
            "editor/lineNotes":false,"run/delay":1}})");
    QVERIFY(imported);
    QCOMPARE(imported->refused, QStringList{u"run/delay"_s});
    QVERIFY(fixture.child<QAction>(u"view.wordWrap"_s)->isChecked());
    QVERIFY(!fixture.child<QAction>(u"view.lineNotes"_s)->isChecked());
    QVERIFY(fixture.child<QAction>(u"theme.dark"_s)->isChecked());
    QVERIFY(ui::isDark(QApplication::palette()));
    fixture.settings().reset(Settings::Key::Theme);
    QVERIFY(fixture.child<QAction>(u"theme.system"_s)->isChecked());
    QVERIFY(!ui::isDark(QApplication::palette()));
}

void TestWindowSettings::menuSetsTheTheme()
{
    test::WindowFixture fixture;
    fixture.start();
    fixture.child<QAction>(u"theme.dark"_s)->trigger();
    QCOMPARE(fixture.settings().text(Settings::Key::Theme), u"dark"_s);
    QVERIFY(ui::isDark(QApplication::palette()));
    fixture.child<QAction>(u"theme.light"_s)->trigger();
    QVERIFY(!ui::isDark(QApplication::palette()));
}

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
