// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
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
    void dialogChangesTheWindow();
    void restartIsAsked();
    void missingPartsAreInOneBar();
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

void TestWindowSettings::dialogChangesTheWindow()
{
    test::WindowFixture fixture;
    fixture.start();
    QVERIFY(fixture.openExample());
    QTest::keyClick(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = fixture.child<ui::SettingsDialog>(u"settingsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *theme = fixture.child<QComboBox>(u"appearance/theme"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QVERIFY(ui::isDark(QApplication::palette()));
    const QString family = fixture.script().font().family();
    fixture.settings().set(Settings::Key::CodeFont, u"Liberation Sans"_s);
    QCOMPARE(fixture.script().font().families().constFirst(), u"Liberation Sans"_s);
    fixture.settings().reset(Settings::Key::CodeFont);
    QCOMPARE(fixture.script().font().family(), family);
    // The profile and the time limit are those of the next run.
    fixture.settings().set(Settings::Key::RunTimeout, 2345);
    fixture.settings().set(Settings::Key::Profile, u"9.0"_s);
    QCOMPARE(fixture.child<QComboBox>(u"profileBox"_s)->currentData().toString(), u"9.0"_s);
    const Result<RunInput> input = fixture.workbench().input();
    QVERIFY(input);
    QCOMPARE(input->timeoutMs, 2345);
    QCOMPARE(input->profile.id, u"9.0"_s);
    // It is about the workspace that was open.
    QVERIFY(fixture.window().openExample(fixture.path(u"other"_s)));
    QTRY_VERIFY(!fixture.child<ui::SettingsDialog>(u"settingsDialog"_s));
    fixture.settings().reset(Settings::Key::Theme);
}

void TestWindowSettings::restartIsAsked()
{
    test::WindowFixture fixture;
    fixture.start();
    QVERIFY(fixture.openExample());
    fixture.trigger("file.settings");
    QVERIFY(!fixture.window().wantsRestart());
    fixture.settings().set(Settings::Key::Language, u"fr"_s);
    fixture.script().insertPlainText(u"// mine\n"_s);
    auto *restart = fixture.child<QPushButton>(u"settingsRestart"_s);
    QVERIFY(restart->isVisible());
    QTest::mouseClick(restart, Qt::LeftButton);
    // Unsaved changes are asked about; who says "cancel" goes on.
    auto *box = fixture.window().findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(fixture.window().isVisible());
    QVERIFY(!fixture.window().wantsRestart());
    QVERIFY(fixture.documents().saveAll().isEmpty());
    fixture.trigger("file.settings");
    QTRY_VERIFY(fixture.child<QPushButton>(u"settingsRestart"_s)->isVisible());
    QTest::mouseClick(fixture.child<QPushButton>(u"settingsRestart"_s), Qt::LeftButton);
    QVERIFY(!fixture.window().isVisible());
    QVERIFY(fixture.window().wantsRestart());
}

void TestWindowSettings::missingPartsAreInOneBar()
{
    test::WindowFixture fixture;
    fixture.start();
    const Error first{u"no-esbuild"_s, u"First sentence."_s, {}, {}};
    const Error second{u"no-tls"_s, u"Second sentence."_s, {}, {}};
    fixture.window().tellAll({});
    QVERIFY(fixture.notice(u"sentence"_s).isEmpty());
    fixture.window().tellAll({first});
    QVERIFY(!fixture.notice(u"First sentence."_s).isEmpty());
    fixture.window().tellAll({first, second});
    QVERIFY(!fixture.notice(u"Several parts"_s).isEmpty());
    QTest::mouseClick(fixture.child<QPushButton>(u"startDetails"_s), Qt::LeftButton);
    auto *box = fixture.window().findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(first.message) && box->text().contains(second.message));
    box->close();
    QVERIFY(!fixture.notice(u"Several parts"_s).isEmpty()); // Until it is closed
}

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
