// SPDX-License-Identifier: MIT
#include "core/workspace/textfile.h"
#include "tests/support/paths.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/preview/previewpane.h"
#include "ui/relay/trafficpane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Remembers what would have been opened outside.
class Opened : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

/// The welcome page and the rest of the Help menu, as a person uses them.
class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waysToBegin();
    void sendMeAWebhook();
    void fromHelpAndBack();
    void templateWithoutAWorkspace();
    void withoutAPlaceToWrite();
    void opensTheFileOfAWorkspace();
    void copiesDiagnostics();
    void opensTheLogFolder();
    void everyActionNamesItsKeys();

private:
    static bool isShown(const test::WindowFixture &fixture)
    {
        return fixture.child<WelcomePage>(u"welcome"_s)->isVisible();
    }
};

void TestWelcome::waysToBegin()
{
    test::WindowFixture fixture;
    fixture.start();
    QVERIFY(isShown(fixture));
    for (const char *id : {"file.new", "file.open", "file.newWorkspace", "file.example"}) {
        auto *button = fixture.child<QAbstractButton>(u"welcome."_s + QString::fromLatin1(id));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), id);
    }
    QVERIFY(!fixture.child<QPushButton>(u"welcomeBack"_s)->isVisible());
    // The page has the window for itself; the panes come with the work, as they were.
    auto *message = fixture.child<QDockWidget>(u"messageDock"_s);
    QVERIFY(!message->isVisible());
    QVERIFY(fixture.openExample());
    QVERIFY(!isShown(fixture));
    QVERIFY(message->isVisible());
    message->close();
    fixture.trigger("help.welcome");
    QVERIFY(!fixture.child<QDockWidget>(u"requestDock"_s)->isVisible());
    QTest::mouseClick(fixture.child<QPushButton>(u"welcomeBack"_s), Qt::LeftButton);
    QVERIFY(fixture.child<QDockWidget>(u"requestDock"_s)->isVisible());
    QVERIFY(!message->isVisible());
}

/// The example's record with a port that is free, because whoever works with Hooksmith while the
/// tests run has the usual one. createExample() keeps files that exist.
static bool chooseAnyPort(const QString &directory)
{
    const Result<QByteArray> record = readFile(u":/examples/workspace/hooksmith.json"_s);
    return record && record->contains(":4180")
        && writeFileAtomically(directory + u"/hooksmith.json"_s,
                               QByteArray(*record).replace(":4180", ":0"));
}

void TestWelcome::sendMeAWebhook()
{
    test::WindowFixture fixture;
    // Where the example goes on the person's machine
    qputenv("HOME", fixture.path(u"home"_s).toUtf8());
    QVERIFY(chooseAnyPort(MainWindow::exampleDirectory()));
    fixture.start();
    auto *start = fixture.child<QPushButton>(u"welcomeStart"_s);
    QVERIFY(start->isVisible());
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    auto *command = fixture.child<QLabel>(u"welcomeCommand"_s);
    QTRY_VERIFY_WITH_TIMEOUT(command->isVisible(), 20000);
    QVERIFY(isShown(fixture));
    QVERIFY(!start->isVisible());
    // The line is what a shell can run: it is run.
    QTest::mouseClick(fixture.child<QPushButton>(u"welcomeCopy"_s), Qt::LeftButton);
    const QString line = QGuiApplication::clipboard()->text();
    QVERIFY2(line.startsWith(u"curl "_s) && line.contains(u"http://127.0.0.1:"_s),
             qPrintable(line));
    QVERIFY(!line.contains(QChar(0x200b)));
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, line + u" --silent --show-error --noproxy '*'"_s});
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000);
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray(R"({"success":true})"));
    // And its message is on the screen.
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(fixture), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workbench().isCaptured(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.message().contains(u"github.test"_s), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().messagePane().view().messages().isEmpty(), 20000);
    // Traffic, with all of it, is in front of what was there before.
    QVERIFY(!fixture.child<QDockWidget>(u"trafficDock"_s)->visibleRegion().isEmpty());
}

void TestWelcome::fromHelpAndBack()
{
    test::WindowFixture fixture;
    fixture.start();
    QVERIFY(fixture.openExample());
    fixture.trigger("help.welcome");
    QVERIFY(isShown(fixture));
    QVERIFY(fixture.child<QPushButton>(u"welcomeStart"_s)->isVisible());
    // A run that ends meanwhile does not take it away; going on does.
    QSignalSpy ended(&fixture.workbench(), &Workbench::resultReady);
    fixture.trigger("run.run");
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 20000);
    QVERIFY(isShown(fixture));
    QTest::mouseClick(fixture.child<QPushButton>(u"welcomeBack"_s), Qt::LeftButton);
    QVERIFY(!isShown(fixture));
    QVERIFY(fixture.script().isVisible());
    // Esc goes back, too, wherever the focus is on the page.
    fixture.trigger("help.welcome");
    QVERIFY(isShown(fixture));
    auto *first = fixture.child<QAbstractButton>(u"welcome.file.new"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Escape);
    QVERIFY(!isShown(fixture));
    QTRY_VERIFY(fixture.script().hasFocus());
    // Recent workspaces: those that are there, but not the one that is open.
    QVERIFY(fixture.window().openExample(fixture.path(u"other"_s)));
    fixture.trigger("help.welcome");
    const QList<QLabel *> labels =
        fixture.child<WelcomePage>(u"welcome"_s)->findChildren<QLabel *>();
    QLabel *recent = nullptr;
    for (QLabel *label : labels) {
        if (label->text().startsWith(u"<a href"_s))
            recent = label;
    }
    QVERIFY(recent);
    QCOMPARE(recent->toolTip(), fixture.path(u"ws"_s));
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Tab); // Focuses nothing else: the link takes it
    Q_EMIT recent->linkActivated({});
    QTRY_COMPARE(fixture.documents().workspace().directory(), fixture.path(u"ws"_s));
    QVERIFY(!isShown(fixture));
}

void TestWelcome::templateWithoutAWorkspace()
{
    test::WindowFixture fixture;
    qputenv("HOME", fixture.path(u"home"_s).toUtf8());
    fixture.start();
    QTest::mouseClick(fixture.child<QAbstractButton>(u"welcome.file.new"_s), Qt::LeftButton);
    auto *gallery = fixture.child<QDialog>(u"templateGallery"_s);
    QTRY_VERIFY(gallery && gallery->isVisible());
    QVERIFY(fixture.documents().hasWorkspace());
    QVERIFY(fixture.documents().workspace().directory().endsWith(u"/My integrations"_s));
    QVERIFY(!fixture.notice(u"are kept in"_s).isEmpty());
    // A name is found by its letters, and whatever else has them somewhere is not.
    auto *filter = gallery->findChild<QLineEdit *>(u"templateFilter"_s);
    const auto *list = gallery->findChild<QListWidget *>();
    const auto found = [list] {
        QStringList titles;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                titles.append(list->item(row)->text());
        }
        return titles;
    };
    QTest::keyClicks(filter, u"stripe"_s);
    QCOMPARE(found(), QStringList{u"Stripe"_s});
    filter->clear();
    QTest::keyClicks(filter, u"pull request"_s); // Words of what it is for
    QVERIFY2(found().contains(u"GitHub"_s) && !found().contains(u"Stripe"_s),
             qPrintable(found().join(u", "_s)));
    filter->clear();
    QTest::mouseClick(gallery->findChild<QAbstractButton *>(u"createIntegration"_s),
                      Qt::LeftButton);
    QTRY_COMPARE(fixture.documents().workspace().integrations().size(), 1);
    QTRY_VERIFY(!isShown(fixture));
}

void TestWelcome::withoutAPlaceToWrite()
{
    test::WindowFixture fixture;
    const QByteArray home = qgetenv("HOME");
    const auto atEnd = qScopeGuard([home] { qputenv("HOME", home); });
    qputenv("HOME", "/proc/hooksmith"); // Where nobody, root neither, can write
    qputenv("XDG_DATA_HOME", "/proc/hooksmith");
    QVERIFY(writeFileAtomically(fixture.path(u"app"_s), "in the way of the relay's journal"));
    fixture.start();
    // A template: another folder is asked for, and the gallery opens in it.
    QTest::mouseClick(fixture.child<QAbstractButton>(u"welcome.file.new"_s), Qt::LeftButton);
    auto *box = fixture.child<QMessageBox>(u"askForOwnFolder"_s);
    QTRY_VERIFY(box && box->isVisible());
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QTRY_VERIFY(fixture.child<QFileDialog>(u"ownFolder"_s));
    auto *dialog = fixture.child<QFileDialog>(u"ownFolder"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(QDir().mkpath(fixture.path(u"chosen"_s)));
    Q_EMIT dialog->fileSelected(fixture.path(u"chosen"_s));
    dialog->close();
    QTRY_VERIFY(fixture.child<QDialog>(u"templateGallery"_s));
    QCOMPARE(fixture.documents().workspace().directory(), fixture.path(u"chosen"_s));
    fixture.child<QDialog>(u"templateGallery"_s)->reject();
    // The example: from a temporary folder, and that is said.
    fixture.trigger("file.example");
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.message().isEmpty(), 30000);
    const QString directory = fixture.documents().workspace().directory();
    QVERIFY2(directory.startsWith(QDir::tempPath()), qPrintable(directory));
    QVERIFY(!fixture.notice(u"gone when Hooksmith ends"_s).isEmpty());
    // The relay: with a journal in a temporary folder, and that is said, too.
    fixture.window().findChild<TrafficPane *>()->setSettings({u"127.0.0.1:0"_s, {}});
    fixture.trigger("relay.toggle");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().actions().action("relay.copyCurl"_L1)->isEnabled(),
                             20000);
    QVERIFY(!fixture.notice(u"The relay keeps what it receives in a temporary folder"_s).isEmpty());
    fixture.end();
    QVERIFY(!QFileInfo::exists(directory));
}

void TestWelcome::opensTheFileOfAWorkspace()
{
    // As the desktop does with a file of that type.
    test::WindowFixture fixture;
    fixture.start();
    QVERIFY(Workspace::createExample(fixture.path(u"ws"_s)));
    QVERIFY(fixture.window().openWorkspace(fixture.file(u"hooksmith.json"_s)));
    QCOMPARE(fixture.documents().workspace().directory(), fixture.path(u"ws"_s));
    QVERIFY(!fixture.documents().workspace().integrations().isEmpty());
}

void TestWelcome::copiesDiagnostics()
{
    test::WindowFixture fixture;
    fixture.start();
    QGuiApplication::clipboard()->clear();
    // Beside an installed program; the one that runs here is the test.
    qputenv("HOOKSMITH_SCRIPTHOST", test::binPath(u"hooksmith-scripthost"_s).toUtf8());
    fixture.trigger("help.copyDiagnostics");
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().startsWith(u"hooksmith "_s),
                             40000);
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"Sandbox"_s, u"core-js"_s, u"SQLite"_s, u"KSyntaxHighlighting"_s,
                                u"Window system"_s, u"Key store"_s, u"Settings"_s})
        QVERIFY2(text.contains(u"  "_s + part), qPrintable(text));
    QVERIFY2(text.contains(u"none, in memory"_s), qPrintable(text)); // This window's store is none
    QVERIFY2(!text.contains(u"style ,"_s), qPrintable(text));
}

void TestWelcome::opensTheLogFolder()
{
    test::WindowFixture fixture;
    fixture.start();
    Opened opened;
    QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
    fixture.trigger("help.logFolder"); // Nothing is logged in a test
    QVERIFY(opened.urls.isEmpty());
    QVERIFY(!fixture.notice(u"No log is written"_s).isEmpty());
    QVERIFY(QDir().mkpath(fixture.path(u"app/logs"_s)));
    fixture.trigger("help.logFolder");
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(fixture.path(u"app/logs"_s))});
}

void TestWelcome::everyActionNamesItsKeys()
{
    test::WindowFixture fixture;
    fixture.start();
    QVERIFY(chooseAnyPort(fixture.path(u"ws"_s)));
    QVERIFY(fixture.openExample());
    const QList<QAction *> all = fixture.window().actions().all();
    for (const QAction *action : all) {
        if (action->shortcut().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(action->toolTip().contains(keys), qPrintable(action->objectName()));
    }
    // Buttons that show something must say what they do.
    const QList<QToolButton *> buttons = fixture.window().findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->focusPolicy() == Qt::NoFocus && !button->defaultAction())
            continue; // Drawn only: the icon of a bar
        if (button->parentWidget() && button->parentWidget()->inherits("QLineEdit"))
            continue;
        if (button->parentWidget() && button->parentWidget()->inherits("QTabBar"))
            continue;
        QVERIFY2(
            !button->toolTip().isEmpty() || !button->text().isEmpty(),
            qPrintable(button->objectName() + u" in "_s
                       + QString::fromLatin1(button->parentWidget()->metaObject()->className())));
    }
    // What changes its text keeps its keys.
    QAction *relay = fixture.window().actions().action("relay.toggle"_L1);
    const QString before = relay->toolTip();
    relay->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(relay->toolTip() != before, 20000);
    QVERIFY2(relay->toolTip().contains(u"Ctrl+R"_s), qPrintable(relay->toolTip()));
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
