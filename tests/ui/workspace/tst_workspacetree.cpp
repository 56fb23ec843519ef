// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"
#include "ui/mainwindow/workspacemodel.h"
#include "ui/mainwindow/workspacepane.h"
#include "ui/tests/testspane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QInputDialog>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Integrations and samples in the tree: renamed, deleted, dropped, brought back.
class TestWorkspaceTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }
    void renamesInTheTree();
    void renameKeepsUnsavedEdits();
    void deletesAndBringsBack();
    void duplicatesWithTheKeyOfTheEditor();
    void takesDroppedFiles();
    void droppedRequestsAreChosen();
    void undoneImportStaysOutOfTheWorkingFolder();
    void notesAreKeptBesideTheFiles();
    void newSampleIsUndone();
    void sessionIsRemembered();
    void modelsAreSound();

private:
    void drop(const QStringList &paths, const QModelIndex &on);
    WorkspacePane &pane() const { return *m_f->window().findChild<WorkspacePane *>(); }
    QTreeView &tree() const { return m_f->tree(); }
    void choose(const QString &slug, const QString &sample = {})
    {
        tree().setFocus();
        tree().setCurrentIndex(pane().model().indexOf(slug, sample));
    }
    bool testsAreDone() const { return !m_f->child<TestsPane>(u"testsPane"_s)->isRunning(); }

    std::unique_ptr<test::WindowFixture> m_f;
};

void TestWorkspaceTree::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestWorkspaceTree::renamesInTheTree()
{
    choose(u"github"_s, u"ping-as-form"_s);
    QTest::keyClick(&tree(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"ping-as-form"_s);
    QTest::keyClicks(editor, u"Ping"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_f->file(u"integrations/github/samples/ping.json"_s)));
    QVERIFY(!QFile::exists(m_f->file(u"integrations/github/samples/ping-as-form.json"_s)));
    QTRY_COMPARE(m_f->workbench().sampleName(), u"ping"_s);
    QCOMPARE(tree().currentIndex().data().toString(), u"ping"_s);

    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(m_f->file(u"integrations/github/samples/ping-as-form.json"_s)));
    QCOMPARE(m_f->workbench().sampleName(), u"ping-as-form"_s);

    choose(u"github"_s);
    QTest::keyClick(&tree(), Qt::Key_F2);
    editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Code"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_f->file(u"integrations/code/script.js"_s)));
    QTRY_COMPARE(m_f->workbench().slug(), u"code"_s);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(m_f->file(u"integrations/github/script.js"_s)));
    QCOMPARE(m_f->record(u"github"_s).name, u"GitHub"_s);
}

void TestWorkspaceTree::renameKeepsUnsavedEdits()
{
    m_f->script().setFocus();
    m_f->script().moveCursor(QTextCursor::End);
    QTest::keyClicks(&m_f->script(), u"// unsaved"_s);
    choose(u"github"_s);
    QTest::keyClick(&tree(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Code"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_f->workbench().slug(), u"code"_s);
    QVERIFY(m_f->script().toPlainText().endsWith(u"// unsaved"_s));
    QVERIFY(m_f->window().isWindowModified());
    m_f->trigger("file.save");
    QVERIFY(m_f->get(u"integrations/code/script.js"_s).endsWith("// unsaved"));
}

void TestWorkspaceTree::deletesAndBringsBack()
{
    choose(u"github"_s, u"push"_s);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QTRY_VERIFY(!QFile::exists(m_f->file(u"integrations/github/samples/push.json"_s)));
    QVERIFY(m_f->workbench().sampleName() != u"push"_s);
    QVERIFY(!m_f->notice(u"moved to the trash"_s).isEmpty());
    QTest::mouseClick(m_f->child<QPushButton>(u"undoDelete"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(m_f->file(u"integrations/github/samples/push.json"_s)));
    QTRY_COMPARE(m_f->workbench().sampleName(), u"push"_s);

    // The key in a text deletes a character and nothing else.
    m_f->script().setFocus();
    m_f->script().moveCursor(QTextCursor::Start);
    const qsizetype length = m_f->script().toPlainText().size();
    QTest::keyClick(&m_f->script(), Qt::Key_Delete);
    QCOMPARE(m_f->script().toPlainText().size(), length - 1);
    QVERIFY(QFile::exists(m_f->file(u"integrations/github/script.js"_s)));

    // What was typed and not saved comes back as well.
    choose(u"github"_s);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QTRY_VERIFY(!QFileInfo::exists(m_f->file(u"integrations/github"_s)));
    QVERIFY(m_f->workbench().slug() != u"github"_s);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_f->workbench().slug(), u"github"_s);
    QCOMPARE(m_f->script().toPlainText().size(), length - 1);
}

void TestWorkspaceTree::duplicatesWithTheKeyOfTheEditor()
{
    choose(u"github"_s, u"push"_s);
    QTest::keyClick(&tree(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(m_f->workbench().sampleName(), u"push-2"_s);
    const QString text = m_f->script().toPlainText();
    choose(u"github"_s);
    QTest::keyClick(&tree(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(m_f->workbench().slug(), u"github-2"_s);
    QCOMPARE(m_f->script().toPlainText(), text);
    QVERIFY(m_f->record(u"github-2"_s).token != m_f->record(u"github"_s).token);
}

void TestWorkspaceTree::drop(const QStringList &paths, const QModelIndex &on)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint at = tree().visualRect(on).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree().viewport(), &event);
    QVERIFY(event.isAccepted());
}

void TestWorkspaceTree::takesDroppedFiles()
{
    const QString folder = m_f->path(u"outside"_s);
    QVERIFY(writeFileAtomically(folder + u"/payload.json"_s, "{\"zen\":\"dropped\"}"));
    QVERIFY(writeFileAtomically(folder + u"/Mine.js"_s, "class Script {}\n"));
    drop({folder + u"/payload.json"_s}, pane().model().indexOf(u"grafana"_s));
    QTRY_COMPARE(m_f->workbench().slug(), u"grafana"_s);
    QTRY_COMPARE(m_f->workbench().sampleName(), u"payload"_s);
    QCOMPARE(m_f->workbench().sample()->bodyBytes(), "{\"zen\":\"dropped\"}"_ba);

    drop({folder + u"/Mine.js"_s}, pane().model().indexOf(u"grafana"_s));
    QTRY_COMPARE(m_f->workbench().slug(), u"mine"_s);
    QCOMPARE(m_f->script().toPlainText(), u"class Script {}\n"_s);
    QCOMPARE(readFile(folder + u"/Mine.js"_s).value(), "class Script {}\n"_ba); // Copied
}

void TestWorkspaceTree::droppedRequestsAreChosen()
{
    const QString folder = m_f->path(u"outside"_s);
    const QByteArray http = "### first\nPOST https://example.test/hooks/a/b\n"
                            "Content-Type: application/json\n\n{\"n\":1}\n"
                            "### second\nPOST https://example.test/hooks/a/b\n"
                            "Content-Type: application/json\n\n{\"n\":2}\n";
    QVERIFY(writeFileAtomically(folder + u"/calls.http"_s, http));
    drop({folder + u"/calls.http"_s}, pane().model().indexOf(u"grafana"_s));
    // Several: the person says which, and they go where they were dropped.
    QTRY_VERIFY(m_f->window().findChild<QDialog *>(u"importDialog"_s));
    auto *dialog = m_f->window().findChild<QDialog *>(u"importDialog"_s);
    auto *list = dialog->findChild<QTreeView *>(u"importList"_s);
    QVERIFY(list);
    const QModelIndex first = list->model()->index(0, 0);
    QVERIFY(list->model()->setData(first, Qt::Unchecked, Qt::CheckStateRole));
    const QModelIndex second = list->model()->index(1, 0);
    QVERIFY(list->model()->setData(second, Qt::Checked, Qt::CheckStateRole));
    auto *accept = dialog->findChild<QAbstractButton *>(u"importButton"_s);
    QVERIFY(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(m_f->workbench().slug(), u"grafana"_s);
    QTRY_COMPARE(m_f->workbench().sampleName(), u"second"_s);
    QCOMPARE(m_f->workbench().sample()->bodyBytes(), "{\"n\":2}"_ba);
    QVERIFY(!QFile::exists(m_f->file(u"integrations/grafana/samples/first.json"_s)));

    // A broken one is no payload: it is refused with its reason.
    const std::pair<QByteArray, QString> bad[] = {
        {"{\"log\":{\"entries\":[", u"bad.har"_s},
        {R"({"log":{"version":"2.0","entries":[]}})", u"2.0"_s},
    };
    for (const auto &[bytes, word] : bad) {
        QVERIFY(writeFileAtomically(folder + u"/bad.har"_s, bytes));
        drop({folder + u"/bad.har"_s}, pane().model().indexOf(u"grafana"_s));
        QTRY_VERIFY(m_f->window().findChild<QMessageBox *>());
        const QPointer<QMessageBox> box(m_f->window().findChild<QMessageBox *>());
        QVERIFY2(box->text().contains(word), qPrintable(box->text()));
        QCOMPARE(m_f->workbench().sampleName(), u"second"_s);
        box->close();
        QTRY_VERIFY(box.isNull());
    }
}

void TestWorkspaceTree::undoneImportStaysOutOfTheWorkingFolder()
{
    // A desktop without a usable trash, and a program that was started somewhere.
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "/dev/null/nowhere");
    const QString before = QDir::currentPath();
    const QString started = m_f->path(u"started-here"_s);
    QVERIFY(QDir().mkpath(started) && QDir::setCurrent(started));
    QVERIFY(writeFileAtomically(m_f->path(u"outside/payload.json"_s), "{\"a\":1}"));
    drop({m_f->path(u"outside/payload.json"_s)}, pane().model().indexOf(u"grafana"_s));
    const QString file = m_f->file(u"integrations/grafana/samples/payload.json"_s);
    QTRY_VERIFY(QFile::exists(file));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!QFile::exists(file));
    QVERIFY(QDir(started).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(QFile::exists(m_f->file(u".hooksmith/trash"_s)));
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(file)); // And back again
    QDir::setCurrent(before);
    if (home.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", home);
}

void TestWorkspaceTree::notesAreKeptBesideTheFiles()
{
    QTest::keyClick(&m_f->script(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = m_f->window().findChild<QDialog *>(u"notesDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    const QString sample = m_f->workbench().sampleName();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"notesText"_s), u"# From the wiki"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"notesSave"_s), Qt::LeftButton);
    const QString file = u"integrations/github/samples/%1.md"_s.arg(sample);
    QTRY_COMPARE(m_f->get(file), "# From the wiki"_ba);
    QTest::keyClick(dialog, Qt::Key_Escape);
    const QModelIndex shown = pane().model().indexOf(u"github"_s, sample);
    QVERIFY(shown.data(Qt::ToolTipRole).toString().contains(u"From the wiki"_s));
    // They are no sample, and no fault of the workspace.
    QVERIFY(m_f->documents().workspace().issues().isEmpty());
    QVERIFY(!m_f->documents().workspace().integration(u"github"_s)->sample(sample + u".md"_s));
}

void TestWorkspaceTree::newSampleIsUndone()
{
    choose(u"github"_s);
    m_f->trigger("file.newSample");
    auto *dialog = m_f->window().findChild<QInputDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Second try"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_f->workbench().sampleName(), u"second-try"_s);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!QFile::exists(m_f->file(u"integrations/github/samples/second-try.json"_s)));
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(m_f->file(u"integrations/github/samples/second-try.json"_s)));
}

void TestWorkspaceTree::sessionIsRemembered()
{
    m_f->workbench().select(u"grafana"_s, u"resolved"_s);
    choose(u"pull-requests"_s, u"list"_s);
    QCOMPARE(m_f->workbench().sampleName(), u"list"_s);
    tree().collapse(pane().model().indexOf(u"github"_s));
    auto *console = m_f->child<QDockWidget>(u"consoleDock"_s);
    console->hide();
    m_f->window().close();
    m_f->end();

    m_f->start();
    QVERIFY(m_f->window().openWorkspace(m_f->path(u"ws"_s)));
    QCOMPARE(m_f->workbench().slug(), u"pull-requests"_s);
    QCOMPARE(m_f->workbench().sampleName(), u"list"_s);
    QVERIFY(!tree().isExpanded(pane().model().indexOf(u"github"_s)));
    QVERIFY(tree().isExpanded(pane().model().indexOf(u"grafana"_s)));
    QVERIFY(!m_f->child<QDockWidget>(u"consoleDock"_s)->isVisible());
    choose(u"grafana"_s); // The integration: with the sample that it was left with
    QCOMPARE(m_f->workbench().sampleName(), u"resolved"_s);
}

void TestWorkspaceTree::modelsAreSound()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester workspace(&pane().model(), Mode::QtTest);
    QAbstractItemModelTester tests(m_f->child<QTreeView>(u"tests"_s)->model(), Mode::QtTest);
    QAbstractItemModelTester palette(m_f->child<QListView>(u"paletteList"_s)->model(),
                                     Mode::QtTest);
    choose(u"github"_s, u"push"_s);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    m_f->trigger("test.runIntegration");
    QTRY_VERIFY_WITH_TIMEOUT(testsAreDone(), 60000);
    m_f->trigger("view.goTo");
    QTest::keyClicks(m_f->child<QLineEdit>(u"paletteLine"_s), u"push"_s);
}

QTEST_MAIN(TestWorkspaceTree)
#include "tst_workspacetree.moc"
