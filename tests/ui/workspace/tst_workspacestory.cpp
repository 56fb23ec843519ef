// SPDX-License-Identifier: MIT
#include "tests/ui/workspace/windowfixture.h"
#include "ui/preview/previewpane.h"
#include "ui/tests/testsmodel.h"
#include "ui/tests/testspane.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTreeView>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Issue 5, "Done when": from an empty folder to a tested integration, with keys and clicks.
class TestWorkspaceStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTemplateToTest();
};

void TestWorkspaceStory::fromTemplateToTest()
{
    test::WindowFixture f;
    QVERIFY(f.put(u"hooksmith.json"_s, "{\"format\":1,\"name\":\"Story\"}"));
    f.start();
    QVERIFY(f.window().openWorkspace(f.path(u"ws"_s)));
    const auto press = [&f](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &f.window(), key, modifiers);
    };

    // An empty workspace says how to begin.
    auto *begin = f.child<QAbstractButton>(u"welcome.file.new"_s);
    QVERIFY(begin && begin->isVisible());

    // New integration from a template, in two steps: choose, create.
    QTest::mouseClick(begin, Qt::LeftButton);
    auto *gallery = f.child<QDialog>(u"templateGallery"_s);
    QTRY_VERIFY(gallery && gallery->isVisible());
    QTest::keyClicks(gallery->findChild<QLineEdit *>(u"templateFilter"_s), u"github"_s);
    const auto *list = gallery->findChild<QListWidget *>(u"templateList"_s);
    QCOMPARE(list->currentItem()->text(), u"GitHub"_s);
    auto *preview = gallery->findChild<PreviewPane *>(u"templatePreview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!preview->view().messages().isEmpty(), 15000);
    QTest::mouseClick(gallery->findChild<QAbstractButton *>(u"createIntegration"_s),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!f.message().isEmpty(), 15000);
    QTRY_VERIFY_WITH_TIMEOUT(!f.window().messagePane().view().messages().isEmpty(), 15000);
    QVERIFY(!begin->isVisible());
    // A desktop gives the window back its focus when the dialog goes; the offscreen platform has no
    // window manager, and keys reach shortcuts only in an active window.
    QTRY_VERIFY(!f.child<QDialog>(u"templateGallery"_s)); // It deletes itself
    QApplication::setActiveWindow(&f.window());
    QVERIFY(QFile::exists(f.file(u"integrations/github/script.js"_s)));
    const QString first = f.message();
    const QString sample = f.workbench().sampleName();
    const QString expectedFile = u"integrations/github/samples/"_s + sample + u".expected.json"_s;

    // Edit: the message changes with it.
    CodeEditor &script = f.script();
    script.setFocus();
    script.selectAll();
    QTest::keyClick(&script, Qt::Key_Delete);
    script.insertPlainText(
        u"class Script {\n  process_incoming_request({ request }) {\n    return { content: { "
        "text: 'Hello' } };\n  }\n}\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.message(), u"Hello"_s, 15000);
    QVERIFY(script.find(u"Hello"_s, QTextDocument::FindBackward));
    QTest::keyClicks(&script, u"Good day"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.message(), u"Good day"_s, 15000);

    // Accept: what is seen is what is expected from now on.
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(f.get(expectedFile).contains("\"Good day\""), 5000);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!f.window().isWindowModified());
    const TestsModel &tests = f.child<TestsPane>(u"testsPane"_s)->model();
    const auto status = [&tests, &sample] {
        for (const TestCase &test : tests.tests()) {
            if (test.name == sample)
                return testStatusName(test.status);
        }
        return QString();
    };
    QCOMPARE(status(), testStatusName(TestStatus::Passed));

    // Break it: the test says what is different, in words and as a diff.
    QVERIFY(script.find(u"Good day"_s, QTextDocument::FindBackward) || script.find(u"Good day"_s));
    script.setFocus();
    QTest::keyClicks(&script, u"Good night"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.message(), u"Good night"_s, 15000);
    press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(status(), testStatusName(TestStatus::Differs), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(!f.child<TestsPane>(u"testsPane"_s)->isRunning(), 30000);
    auto *view = f.child<QTreeView>(u"tests"_s);
    QVERIFY(view->isVisible());
    for (int row = 0; row < tests.rowCount(); ++row) {
        if (tests.tests().at(row).name == sample)
            view->setCurrentIndex(view->model()->index(row, 0));
    }
    const QString diff = f.child<QPlainTextEdit>(u"testDiff"_s)->toPlainText();
    QVERIFY2(diff.contains(u"expected \"Good day\", got \"Good night\""_s), qPrintable(diff));
    QVERIFY(diff.contains(u"-        \"msg\": \"Good day\""_s)
            || diff.contains(u"\"msg\": \"Good day\""_s));

    // Fix it: the same test passes.
    script.setFocus();
    QVERIFY(script.find(u"Good night"_s, QTextDocument::FindBackward)
            || script.find(u"Good night"_s));
    QTest::keyClicks(&script, u"Good day"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.message(), u"Good day"_s, 15000);
    press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(status(), testStatusName(TestStatus::Passed), 30000);

    // And all of it can be taken back: the integration goes to the trash and comes again.
    f.child<QTreeView>(u"workspaceTree"_s)->setFocus();
    f.workbench().select(u"github"_s, sample);
    QTRY_VERIFY_WITH_TIMEOUT(!f.child<TestsPane>(u"testsPane"_s)->isRunning(), 30000);
    QVERIFY(first != f.message());
}

QTEST_MAIN(TestWorkspaceStory)
#include "tst_workspacestory.moc"
