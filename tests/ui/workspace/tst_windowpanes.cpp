// SPDX-License-Identifier: MIT
#include "core/workspace/textfile.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/palette/shortcutdialog.h"
#include "ui/preview/messageview.h"
#include "ui/problems/problemspane.h"
#include "ui/scripteditor/diffview.h"
#include "ui/tests/testspane.h"
#include "ui/theme/style.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/sidefilesdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Panes by keys, room for the script, and the checks in JavaScript: a person at the window.
class TestWindowPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }

    void stepsThroughThePanes();
    void messageShowsItsFocus();
    void noticesLeaveTheWorkItsRoom();
    void escapeGoesBackToTheScript_data();
    void escapeGoesBackToTheScript();
    void sectionFiveKeys_data();
    void sectionFiveKeys();
    void scriptAloneAndBack();
    void narrowComparisonTakesTheWindow();
    void panesBelowGoAndComeBack();
    void aSyntaxErrorIsOneProblem();
    void problemsAreWalkedByKeys();

    void checksAreWrittenAndFail();
    void checksOfOthersAreNotOverwritten();
    void emptiedChecksAreTakenAway();

    void menuArrowStandsBesideTheText();
    void keysAreExportedAndImported();

private:
    QDockWidget &dock(const QString &name) const { return *m_f->child<QDockWidget>(name); }
    bool focusIsIn(const QString &dockName) const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && dock(dockName).isAncestorOf(focus);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_f->window(), key, modifiers);
    }
    TestStatus statusOf(const QString &title) const
    {
        for (const TestCase &test : m_f->child<TestsPane>(u"testsPane"_s)->model().tests()) {
            if (test.title() == title)
                return test.status;
        }
        return TestStatus::Broken;
    }

    std::unique_ptr<test::WindowFixture> m_f;
};

void TestWindowPanes::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
    m_f->script().setFocus();
    QTRY_VERIFY(m_f->script().hasFocus());
}

void TestWindowPanes::messageShowsItsFocus()
{
    auto *view = m_f->child<MessageView>(u"messageView"_s);
    QTRY_VERIFY(view->isVisible() && view->isLaidOut() && !view->messages().isEmpty());
    const auto ringed = [view] {
        const QColor ring = view->palette().color(QPalette::Highlight);
        return view->grab().toImage().pixelColor(0, view->height() / 2) == ring;
    };
    QVERIFY(!ringed());
    key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(view->hasFocus());
    QVERIFY(ringed());
    // As the data flows: the buttons are before it, and behind its links is what was made of it.
    m_f->child<QToolButton>(u"copyButton"_s)->setFocus();
    key(Qt::Key_Tab);
    QVERIFY(view->hasFocus());
    for (int i = 0; i < 100 && QApplication::focusWidget()->objectName() != "lossButton"_L1; ++i) {
        key(Qt::Key_Tab);
        QVERIFY(focusIsIn(u"messageDock"_s));
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"lossButton"_s);
    m_f->script().setFocus();
    key(Qt::Key_F6);
    QVERIFY(focusIsIn(u"messageDock"_s));
}

void TestWindowPanes::noticesLeaveTheWorkItsRoom()
{
    MainWindow &window = m_f->window();
    const QSize least = window.minimumSizeHint();
    for (int i = 0; i < 5; ++i)
        window.tell(
            {u"code-%1"_s.arg(i),
             u"Notice %1: nothing can be written to /home/somebody/with/a/long/name/below/it."_s
                 .arg(i)
                 .append(u" And a long explanation of what that means."_s.repeated(3)),
             {},
             {}});
    auto *area = window.findChild<NoticeArea *>();
    QTRY_VERIFY(area->height() > area->fontMetrics().height());
    QCoreApplication::processEvents();
    QVERIFY(area->height() <= window.height() / 3);
    QVERIFY2(window.minimumSizeHint().height() <= least.height() + 64,
             qPrintable(QString::number(window.minimumSizeHint().height())));
    QCOMPARE(window.minimumSizeHint().width(), least.width());
    // The newest is in sight, and reads as it was written.
    const NoticeBar *newest = area->bar(NoticeArea::aboutProgram + u"code-4"_s);
    QVERIFY(area->viewport()->rect().contains(newest->mapTo(area->viewport(), QPoint(0, 0))));
    QVERIFY(newest->text().startsWith(u"Notice 4: nothing can be written to /home/somebody/"_s));
}

void TestWindowPanes::stepsThroughThePanes()
{
    // Request, script, message: the order in which data flows.
    m_f->trigger("view.workspace");
    QVERIFY(focusIsIn(u"workspaceDock"_s));
    key(Qt::Key_F6);
    QVERIFY(focusIsIn(u"requestDock"_s));
    key(Qt::Key_F6);
    QVERIFY(m_f->script().hasFocus());
    key(Qt::Key_F6);
    QVERIFY(focusIsIn(u"messageDock"_s));
    key(Qt::Key_F6);
    QVERIFY(focusIsIn(u"consoleDock"_s)); // The one in front of those below
    key(Qt::Key_F6);
    QVERIFY(focusIsIn(u"workspaceDock"_s));
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(focusIsIn(u"consoleDock"_s));

    // Where one was in a pane is where one comes back to.
    auto *body = m_f->child<QPlainTextEdit>(u"requestBody"_s);
    QVERIFY(body);
    body->setFocus();
    key(Qt::Key_F6);
    QVERIFY(m_f->script().hasFocus());
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(body->hasFocus());

    dock(u"messageDock"_s).hide();
    m_f->script().setFocus();
    key(Qt::Key_F6);
    QVERIFY(focusIsIn(u"consoleDock"_s));
}

void TestWindowPanes::escapeGoesBackToTheScript_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("workspace") << QByteArray("view.workspace");
    QTest::newRow("request") << QByteArray("view.url");
    QTest::newRow("message") << QByteArray("view.message");
}

void TestWindowPanes::escapeGoesBackToTheScript()
{
    QFETCH(QByteArray, action);
    m_f->trigger(action.constData());
    QVERIFY(!m_f->script().hasFocus());
    key(Qt::Key_Escape);
    QVERIFY(m_f->script().hasFocus());
}

/// The keys of features.md, section 5, that belong to the window.
void TestWindowPanes::sectionFiveKeys_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QByteArray>("action");
    const auto row = [](const char *keys, const char *action) {
        QTest::newRow(keys) << QString::fromLatin1(keys) << QByteArray(action);
    };
    row("Ctrl+Return", "run.run");
    row("F5", "run.run");
    row("Shift+F5", "run.stop");
    row("Ctrl+Shift+P", "view.palette");
    row("F1", "view.palette");
    row("Ctrl+P", "view.goTo");
    row("Ctrl+K", "view.goTo");
    row("Ctrl+/", "edit.comment");
    row("Ctrl+D", "edit.duplicateLine");
    row("Alt+Up", "edit.moveLineUp");
    row("Alt+Down", "edit.moveLineDown");
    row("Ctrl+Alt+Up", "edit.cursorAbove");
    row("Ctrl+Alt+Down", "edit.cursorBelow");
    row("Ctrl+Space", "edit.complete");
    row("Ctrl+F", "edit.find");
    row("Ctrl+H", "edit.replace");
    row("F3", "edit.findNext");
    row("Ctrl+G", "edit.goToLine");
    row("Ctrl+Shift+F", "edit.findInFiles");
    row("Ctrl+L", "view.url");
    row("Ctrl+1", "view.request");
    row("Ctrl+2", "view.script");
    row("Ctrl+3", "view.message");
    row("Ctrl+4", "view.workspace");
    row("F6", "view.nextPane");
    row("F8", "view.nextProblem");
}

void TestWindowPanes::sectionFiveKeys()
{
    QFETCH(QString, keys);
    QFETCH(QByteArray, action);
    const QAction *one = m_f->window().actions().action(QLatin1StringView(action));
    QVERIFY(one->shortcuts().contains(QKeySequence(keys, QKeySequence::PortableText)));
}

void TestWindowPanes::scriptAloneAndBack()
{
    const int before = m_f->script().width();
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!dock(u"messageDock"_s).isVisible());
    QVERIFY(!dock(u"consoleDock"_s).isVisible());
    QTRY_VERIFY(m_f->script().width() > 2 * before);
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dock(u"messageDock"_s).isVisible());
    QTRY_VERIFY(m_f->script().width() < before + 20);

    // The layout that is remembered is the one to go back to.
    m_f->trigger("view.scriptAlone");
    m_f->window().close();
    m_f->end();
    m_f->start();
    QVERIFY(m_f->window().openWorkspace(m_f->path(u"ws"_s)));
    QVERIFY(dock(u"messageDock"_s).isVisible());
}

void TestWindowPanes::narrowComparisonTakesTheWindow()
{
    m_f->script().goTo(1, 1);
    QTest::keyClicks(&m_f->script(), u"// new "_s);
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    auto *diff = m_f->window().findChild<DiffView *>();
    QTRY_VERIFY(diff->isVisible());
    QTRY_VERIFY(diff->width() > 1200);
    QVERIFY(diff->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!diff->isVisible());
    QTRY_VERIFY(dock(u"messageDock"_s).isVisible());
    QVERIFY(m_f->script().hasFocus());
}

void TestWindowPanes::panesBelowGoAndComeBack()
{
    dock(u"traceDock"_s).raise();
    QTRY_VERIFY(!dock(u"traceDock"_s).visibleRegion().isEmpty());
    key(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(!dock(u"traceDock"_s).isVisible());
    QVERIFY(!dock(u"consoleDock"_s).isVisible());
    QVERIFY(!dock(u"searchDock"_s).isVisible());
    key(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(dock(u"traceDock"_s).isVisible());
    QTRY_VERIFY(!dock(u"traceDock"_s).visibleRegion().isEmpty());
    QVERIFY(!dock(u"searchDock"_s).isVisible()); // Was not there before either

    key(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(!dock(u"workspaceDock"_s).isVisible());
    key(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(dock(u"workspaceDock"_s).isVisible());
}

void TestWindowPanes::aSyntaxErrorIsOneProblem()
{
    RunResult result;
    result.outcome.code = OutcomeCode::ScriptError;
    result.error = ScriptError{u"SyntaxError"_s, u"Unexpected token '='"_s, 6, 7, {}};
    Finding finding;
    finding.severity = Severity::Error;
    finding.rule = u"syntax-error"_s;
    finding.message = u"Unexpected token '='"_s;
    finding.line = finding.endLine = 6;
    finding.column = 7;
    finding.endColumn = 8;
    result.findings.append(finding);
    const QList<Problem> one = problemsOf(result, u"script.js"_s);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.constFirst().message, u"SyntaxError: Unexpected token '='"_s);
    QCOMPARE(one.constFirst().endColumn, 8);

    // Another one, or another place, is said as well.
    result.findings[0].line = 7;
    QCOMPARE(problemsOf(result, u"script.js"_s).size(), 2);
}

void TestWindowPanes::problemsAreWalkedByKeys()
{
    m_f->script().selectAll();
    QTest::keyClicks(&m_f->script(),
                     u"class Script { process_incoming_request( { return unknown"_s);
    QTRY_VERIFY(!m_f->workbench().problems().isEmpty());
    QTRY_VERIFY(m_f->script().marks().size() >= 1);
    m_f->script().goTo(1, 1);
    key(Qt::Key_F8);
    QTRY_VERIFY(m_f->script().textCursor().position() > 0
                || m_f->script().marks().constFirst().column <= 1);
    QVERIFY(m_f->window().rect().intersects(dock(u"problemsDock"_s).geometry()));
}

void TestWindowPanes::checksAreWrittenAndFail()
{
    key(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = m_f->window().findChild<SideFilesDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto *text = dialog->findChild<CodeEditor *>(u"checksText"_s);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(
        text,
        u"test('names the branch', () => { expect(message.attachments[0].fields[0].value).toBe('trunk');"_s);
    auto *save = dialog->findChild<QPushButton *>(u"checksSave"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    const QString sample = m_f->workbench().sampleName();
    QVERIFY2(m_f->get(u"integrations/github/samples/%1.test.js"_s.arg(sample)).contains("trunk"),
             qPrintable(sample));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"github/"_s + sample), TestStatus::Failed, 30000);
    auto *tests = m_f->child<TestsPane>(u"testsPane"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!tests->isRunning(), 30000);
    QVERIFY(!dock(u"testsDock"_s).visibleRegion().isEmpty());
    QVERIFY2(dock(u"testsDock"_s).windowTitle().contains(u"1"_s),
             qPrintable(dock(u"testsDock"_s).windowTitle()));
    auto *shown = m_f->child<QPlainTextEdit>(u"testDiff"_s);
    QVERIFY2(shown->toPlainText().contains(u"names the branch"_s)
                 && shown->toPlainText().contains(u"to be \"trunk\""_s),
             qPrintable(shown->toPlainText()));

    // Mended: it passes, and the pane says which checks did.
    text->selectAll();
    QTest::keyClicks(
        text,
        u"test('names the branch', () => { expect(message.attachments[0].fields[0].value).toBe('main');"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"github/"_s + sample), TestStatus::Passed, 30000);
    const QPointer<QObject> open(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(open.isNull());
}

void TestWindowPanes::checksOfOthersAreNotOverwritten()
{
    QVERIFY(m_f->put(u"integrations/github/tests.js"_s, "expect(1).toBe(1);\n"));
    m_f->trigger("test.checks");
    auto *dialog = m_f->window().findChild<SideFilesDialog *>();
    auto *scope = dialog->findChild<QComboBox *>(u"checksScope"_s);
    scope->setCurrentIndex(1);
    auto *text = dialog->findChild<CodeEditor *>(u"checksText"_s);
    QCOMPARE(text->toPlainText(), u"expect(1).toBe(1);\n"_s);
    text->setFocus();
    QTest::keyClicks(text, u"// mine"_s);
    QVERIFY(m_f->put(u"integrations/github/tests.js"_s, "expect(2).toBe(2);\n"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"checksSave"_s), Qt::LeftButton);
    const auto *problem = dialog->findChild<QLabel *>(u"checksProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"tests.js"_s), qPrintable(problem->text()));
    QCOMPARE(m_f->get(u"integrations/github/tests.js"_s), QByteArray("expect(2).toBe(2);\n"));
    QVERIFY(dialog->isModified());

    // Closing does not throw it away unasked.
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto *question = dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QTRY_VERIFY(question->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(text->toPlainText().startsWith(u"// mine"_s));
}

void TestWindowPanes::emptiedChecksAreTakenAway()
{
    QVERIFY(m_f->put(u"integrations/github/tests.js"_s, "expect(1).toBe(1);\n"));
    m_f->trigger("test.checks");
    auto *dialog = m_f->window().findChild<SideFilesDialog *>();
    dialog->findChild<QComboBox *>(u"checksScope"_s)->setCurrentIndex(1);
    auto *text = dialog->findChild<CodeEditor *>(u"checksText"_s);
    text->setFocus();
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"checksSave"_s), Qt::LeftButton);
    QVERIFY(!QFile::exists(m_f->file(u"integrations/github/tests.js"_s)));
}

void TestWindowPanes::menuArrowStandsBesideTheText()
{
    Style style;
    QToolButton button;
    QMenu menu;
    button.setStyle(&style);
    button.setText(u"Display"_s);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setAutoRaise(true);
    const int without = button.sizeHint().width();
    button.setMenu(&menu);
    button.setPopupMode(QToolButton::InstantPopup);
    QVERIFY(button.sizeHint().width() > without); // Room for it
    button.resize(button.sizeHint());
    QImage picture = button.grab().toImage();
    // The last columns hold the arrow and nothing but: in the middle of the height.
    const QColor back = picture.pixelColor(0, 0);
    int first = -1;
    int last = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = picture.width() - 13; x < picture.width() - 2; ++x) {
            if (std::abs(picture.pixelColor(x, y).lightness() - back.lightness()) > 40) {
                first = first < 0 ? y : first;
                last = y;
            }
        }
    }
    QVERIFY(first >= 0);
    QVERIFY2(std::abs((first + last) / 2 - picture.height() / 2) <= 3,
             qPrintable(u"%1 to %2 of %3"_s.arg(first).arg(last).arg(picture.height())));
    button.setStyle(nullptr);
}

void TestWindowPanes::keysAreExportedAndImported()
{
    Actions &actions = m_f->window().actions();
    const QKeySequence mine(u"Ctrl+Alt+F9"_s);
    actions.setKeys(u"run.run"_s, {mine});
    ShortcutDialog dialog(actions);
    const QString file = m_f->path(u"keys.json"_s);
    QVERIFY(dialog.exportTo(file));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"shortcutResetAll"_s), Qt::LeftButton);
    QVERIFY(actions.action("run.run"_L1)->shortcut() != mine);
    QVERIFY(dialog.importFrom(file));
    QCOMPARE(actions.action("run.run"_L1)->shortcuts(), QList<QKeySequence>{mine});

    // Any other file changes nothing.
    const QString other = m_f->path(u"other.json"_s);
    for (const QByteArray &text : {"{}"_ba, "["_ba, "{\"format\":2,\"keys\":{}}"_ba}) {
        QVERIFY(writeFileAtomically(other, text));
        const Result<void> read = dialog.importFrom(other);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"other.json"_s), qPrintable(read.error().message));
        QCOMPARE(actions.action("run.run"_L1)->shortcuts(), QList<QKeySequence>{mine});
    }
    QVERIFY(!dialog.importFrom(m_f->path(u"nowhere.json"_s)));
}

QTEST_MAIN(TestWindowPanes)
#include "tst_windowpanes.moc"
