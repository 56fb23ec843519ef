// SPDX-License-Identifier: MIT
#include "tests/ui/workspace/windowfixture.h"
#include "ui/mainwindow/workspacemodel.h"
#include "ui/mainwindow/workspacepane.h"
#include "ui/palette/palette.h"
#include "ui/search/searchpane.h"
#include "ui/tests/testspane.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QInputDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Tree, properties, search, palette and shortcuts, with keys and clicks.
class TestWorkspacePanes : public QObject
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

    void propertiesChangeTheMessage();
    void propertiesSayTheServersErrors();
    void propertiesAreUndone();
    void propertiesOfAnOutgoingOne();
    void propertiesAreCopiedForTheServer();

    void searchFindsAndOpens();
    void searchSeesWhatIsNotSaved();
    void searchReplacesAndUndoes();

    void paletteRunsCommands();
    void paletteGoesToSamples();
    void paletteGoesToSymbolsAndLines();
    void shortcutsAreChangedAndKept();
    void everyShortcutIsUnique();

    void sessionIsRemembered();
    void modelsAreSound();

private:
    void drop(const QStringList &paths, const QModelIndex &on);
    WorkspacePane &pane() const { return *m_f->window().findChild<WorkspacePane *>(); }
    QTreeView &tree() const { return pane().view(); }
    void choose(const QString &slug, const QString &sample = {})
    {
        tree().setFocus();
        tree().setCurrentIndex(pane().model().indexOf(slug, sample));
    }
    template <class T>
    T &property(const QString &name) const
    {
        return *m_f->child<T>(u"property."_s + name);
    }
    void type(QLineEdit &line, const QString &text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    Integration record(const QString &slug) const
    {
        return m_f->documents().workspace().integration(slug)->integration;
    }
    bool testsAreDone() const { return !m_f->child<TestsPane>(u"testsPane"_s)->isRunning(); }

    std::unique_ptr<test::WindowFixture> m_f;
};

void TestWorkspacePanes::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestWorkspacePanes::renamesInTheTree()
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
    QCOMPARE(record(u"github"_s).name, u"GitHub"_s);
}

void TestWorkspacePanes::renameKeepsUnsavedEdits()
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

void TestWorkspacePanes::deletesAndBringsBack()
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

void TestWorkspacePanes::duplicatesWithTheKeyOfTheEditor()
{
    choose(u"github"_s, u"push"_s);
    QTest::keyClick(&tree(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(m_f->workbench().sampleName(), u"push-2"_s);
    const QString text = m_f->script().toPlainText();
    choose(u"github"_s);
    QTest::keyClick(&tree(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(m_f->workbench().slug(), u"github-2"_s);
    QCOMPARE(m_f->script().toPlainText(), text);
    QVERIFY(record(u"github-2"_s).token != record(u"github"_s).token);
}

void TestWorkspacePanes::drop(const QStringList &paths, const QModelIndex &on)
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

void TestWorkspacePanes::takesDroppedFiles()
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

void TestWorkspacePanes::droppedRequestsAreChosen()
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

void TestWorkspacePanes::undoneImportStaysOutOfTheWorkingFolder()
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

void TestWorkspacePanes::notesAreKeptBesideTheFiles()
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

void TestWorkspacePanes::newSampleIsUndone()
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

void TestWorkspacePanes::propertiesChangeTheMessage()
{
    m_f->trigger("file.properties");
    QTRY_VERIFY(m_f->child<QDockWidget>(u"propertiesDock"_s)->isVisible());
    auto &channel = property<QLineEdit>(u"channel"_s);
    QCOMPARE(channel.text(), u"#dev"_s);
    type(channel, u"#ops, @ann"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->result().messages.value(0).room, u"#ops"_s, 10000);
    QVERIFY(m_f->window().isWindowModified());
    const QString file = u"integrations/github/integration.json"_s;
    QVERIFY(m_f->get(file).contains("#dev")); // Not before it is saved
    m_f->trigger("file.save");
    const JsValue saved = *JsValue::fromJson(m_f->get(file));
    QCOMPARE(saved.value(u"channel").toJson(), "[\"#ops\",\"@ann\"]"_ba);
    QVERIFY(!m_f->window().isWindowModified());
}

void TestWorkspacePanes::propertiesSayTheServersErrors()
{
    m_f->trigger("file.properties");
    const auto error = [this](const QString &name) {
        const auto *label = m_f->child<QLabel>(u"propertyError."_s + name);
        return label->isVisible() ? label->text() : QString();
    };
    QCOMPARE(error(u"channel"_s), QString());
    type(property<QLineEdit>(u"channel"_s), u"dev"_s);
    QVERIFY2(error(u"channel"_s).contains(u"Start with @ or #"_s), qPrintable(error(u"channel"_s)));
    property<QLineEdit>(u"username"_s).setFocus();
    property<QLineEdit>(u"username"_s).selectAll();
    QTest::keyClick(&property<QLineEdit>(u"username"_s), Qt::Key_Delete);
    QVERIFY(error(u"username"_s).contains(u"Invalid username"_s));
    QVERIFY(m_f->child<QLabel>(u"propertyState"_s)->text().contains(u'2'));
    type(property<QLineEdit>(u"channel"_s), u"#dev"_s);
    QCOMPARE(error(u"channel"_s), QString());
}

void TestWorkspacePanes::propertiesAreUndone()
{
    m_f->trigger("file.properties");
    type(property<QLineEdit>(u"alias"_s), u"Robot"_s);
    QTest::mouseClick(&property<QCheckBox>(u"enabled"_s), Qt::LeftButton, Qt::NoModifier,
                      QPoint(8, property<QCheckBox>(u"enabled"_s).height() / 2));
    QCOMPARE(record(u"github"_s).alias, u"Robot"_s);
    QCOMPARE(record(u"github"_s).enabled, false);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->result().outcome.code, OutcomeCode::Refused, 10000);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(record(u"github"_s).enabled, true);
    QVERIFY(property<QCheckBox>(u"enabled"_s).isChecked());
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier); // All five letters are one step
    QVERIFY(record(u"github"_s).alias != u"Robot"_s);
    QCOMPARE(property<QLineEdit>(u"alias"_s).text(), record(u"github"_s).alias);
    QVERIFY(!m_f->window().isWindowModified());
}

void TestWorkspacePanes::propertiesOfAnOutgoingOne()
{
    m_f->workbench().select(u"pull-requests"_s, {});
    m_f->trigger("file.properties");
    QVERIFY(property<QWidget>(u"urls"_s).isVisible());
    QVERIFY(property<QWidget>(u"triggerWords"_s).isVisible());
    QVERIFY(!property<QWidget>(u"targetRoom"_s).isVisible());
    QVERIFY(!property<QWidget>(u"overrideDestinationChannelEnabled"_s).isVisible());
    auto &event = property<QComboBox>(u"event"_s);
    event.setFocus();
    event.setCurrentText(u"userCreated"_s);
    QVERIFY(property<QWidget>(u"targetRoom"_s).isVisible());
    QVERIFY(!property<QWidget>(u"channel"_s).isVisible());
    QVERIFY(!property<QWidget>(u"triggerWords"_s).isVisible());
    QCOMPARE(record(u"pull-requests"_s).event, u"userCreated"_s);
}

void TestWorkspacePanes::propertiesAreCopiedForTheServer()
{
    m_f->trigger("file.properties");
    QTest::mouseClick(m_f->child<QPushButton>(u"copyFields"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Post to Channel: #dev"_s));
    m_f->script().moveCursor(QTextCursor::End);
    m_f->script().insertPlainText(u"// unsaved"_s);
    QTest::mouseClick(m_f->child<QPushButton>(u"copyScript"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_f->script().toPlainText());
}

void TestWorkspacePanes::searchFindsAndOpens()
{
    m_f->trigger("edit.findInFiles");
    auto &text = *m_f->child<QLineEdit>(u"searchText"_s);
    QTRY_VERIFY(text.isVisible());
    type(text, u"prepare_outgoing_request"_s);
    auto &results = *m_f->child<QTreeWidget>(u"searchResults"_s);
    QTRY_VERIFY_WITH_TIMEOUT(results.topLevelItemCount() > 0, 5000);
    QVERIFY(results.topLevelItem(0)->text(0).contains(u"pull-requests"_s));
    results.setFocus();
    results.setCurrentItem(results.topLevelItem(0)->child(0));
    QTest::keyClick(&results, Qt::Key_Return);
    QCOMPARE(m_f->workbench().slug(), u"pull-requests"_s);
    QCOMPARE(m_f->script().textCursor().selectedText(), u"prepare_outgoing_request"_s);

    QTest::mouseClick(m_f->child<QToolButton>(u"searchRegex"_s), Qt::LeftButton);
    type(text, u"(unclosed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_f->child<QLabel>(u"searchSummary"_s)->text().contains(u"cannot be used"_s), 5000);
}

void TestWorkspacePanes::searchSeesWhatIsNotSaved()
{
    m_f->script().moveCursor(QTextCursor::End);
    m_f->script().insertPlainText(u"// zebra crossing"_s);
    m_f->trigger("edit.findInFiles");
    type(*m_f->child<QLineEdit>(u"searchText"_s), u"zebra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->child<QTreeWidget>(u"searchResults"_s)->topLevelItemCount(), 1,
                              5000);
}

void TestWorkspacePanes::searchReplacesAndUndoes()
{
    const QString sample = u"integrations/github/samples/push.json"_s;
    const QString script = u"integrations/grafana/script.js"_s;
    QVERIFY(m_f->put(script, "// octo-org here\nclass Script {}\n"));
    QByteArray sampleText = m_f->get(sample);
    sampleText.replace("\"format\"", "\"note\": \"octo-org\", \"format\"");
    QVERIFY(m_f->put(sample, sampleText));
    QTRY_VERIFY_WITH_TIMEOUT(m_f->documents()
                                 .textOf({DocumentId::Part::Sample, u"github"_s, u"push"_s})
                                 .contains(u"octo-org"_s),
                             10000);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_f->documents().textOf({DocumentId::Part::Script, u"grafana"_s}).contains(u"octo-org"_s),
        10000);
    const QByteArray before = m_f->get(sample);

    m_f->trigger("edit.findInFiles");
    type(*m_f->child<QLineEdit>(u"searchText"_s), u"octo-org"_s);
    auto &results = *m_f->child<QTreeWidget>(u"searchResults"_s);
    QTRY_VERIFY_WITH_TIMEOUT(results.topLevelItemCount() >= 2, 5000);
    QTest::mouseClick(m_f->child<QToolButton>(u"searchReplaceMode"_s), Qt::LeftButton);
    type(*m_f->child<QLineEdit>(u"searchReplacement"_s), u"acme"_s);
    // The preview shows both; nothing is changed yet.
    QVERIFY(results.topLevelItem(0)->child(0)->text(0).contains(u"octo-org → acme"_s));
    QCOMPARE(m_f->get(sample), before);
    QTest::mouseClick(m_f->child<QPushButton>(u"searchReplace"_s), Qt::LeftButton);
    QTRY_VERIFY(m_f->get(script).startsWith("// acme here"));
    QVERIFY(m_f->get(sample).contains("\"acme\""));
    QVERIFY(!m_f->get(sample).contains("octo-org"));

    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier); // One step for all files
    QTRY_COMPARE(m_f->get(sample), before);
    QVERIFY(m_f->get(script).startsWith("// octo-org here"));
}

void TestWorkspacePanes::paletteRunsCommands()
{
    m_f->script().setFocus();
    QTest::keyClick(&m_f->script(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto &line = *m_f->child<QLineEdit>(u"paletteLine"_s);
    QTRY_VERIFY(line.isVisible());
    QCOMPARE(line.text(), u">"_s);
    QTest::keyClicks(&line, u"togglecomm"_s);
    const auto &list = *m_f->child<QListView>(u"paletteList"_s);
    QCOMPARE(list.currentIndex().data().toString(), u"Toggle comment"_s);
    m_f->script().moveCursor(QTextCursor::Start);
    const QString before = m_f->script().toPlainText();
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(!line.isVisible());
    QVERIFY(m_f->script().hasFocus());
    QVERIFY(m_f->script().toPlainText() != before);

    QTest::keyClick(&m_f->script(), Qt::Key_F1);
    QTRY_VERIFY(line.isVisible());
    QCOMPARE(list.model()->index(0, 0).data().toString(), u"Toggle comment"_s); // Used last
    QTest::keyClicks(&line, u"qqqqqq"_s);
    QVERIFY(!list.isVisible());
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(!line.isVisible());
    QVERIFY(m_f->script().hasFocus());
}

void TestWorkspacePanes::paletteGoesToSamples()
{
    m_f->script().setFocus();
    QTest::keyClick(&m_f->script(), Qt::Key_P, Qt::ControlModifier);
    auto &line = *m_f->child<QLineEdit>(u"paletteLine"_s);
    QTRY_VERIFY(line.isVisible());
    QTest::keyClicks(&line, u"graf firing"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(m_f->workbench().slug(), u"grafana"_s);
    QCOMPARE(m_f->workbench().sampleName(), u"firing"_s);
}

void TestWorkspacePanes::paletteGoesToSymbolsAndLines()
{
    m_f->script().setPlainText(u"class Script {\n  process_incoming_request({ request }) {\n"
                               "    return {};\n  }\n}\nfunction helper() {}\n"_s);
    m_f->script().setFocus();
    QTest::keyClick(&m_f->script(), Qt::Key_P, Qt::ControlModifier);
    auto &line = *m_f->child<QLineEdit>(u"paletteLine"_s);
    const auto &list = *m_f->child<QListView>(u"paletteList"_s);
    QTRY_VERIFY(line.isVisible());
    QTest::keyClicks(&line, u"@"_s);
    QCOMPARE(list.model()->rowCount(), 3);
    QTest::keyClicks(&line, u"pir"_s);
    QCOMPARE(list.currentIndex().data().toString(), u"process_incoming_request"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(m_f->script().hasFocus());
    QCOMPARE(m_f->script().textCursor().blockNumber(), 1);
    QCOMPARE(m_f->script().textCursor().positionInBlock(), 2);

    QTest::keyClick(&m_f->script(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(line.isVisible());
    // What comes to the front meanwhile does not cover it.
    m_f->window().centralWidget()->raise();
    QCOMPARE(m_f->window().childAt(line.mapTo(&m_f->window(), line.rect().center())), &line);
    QTest::keyClicks(&line, u":99"_s);
    QVERIFY(!(list.currentIndex().flags() & Qt::ItemIsEnabled));
    QTest::keyClick(&line, Qt::Key_Return); // There is no such line: stays open
    QVERIFY(line.isVisible());
    QTest::keyClick(&line, Qt::Key_Backspace);
    QTest::keyClick(&line, Qt::Key_Backspace);
    QTest::keyClicks(&line, u"6"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(!line.isVisible());
    QCOMPARE(m_f->script().textCursor().blockNumber(), 5);
}

void TestWorkspacePanes::shortcutsAreChangedAndKept()
{
    m_f->trigger("help.shortcuts");
    auto *dialog = m_f->child<QDialog>(u"shortcutDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"shortcutFilter"_s), u"Save all"_s);
    auto *list = dialog->findChild<QTreeWidget *>(u"shortcutList"_s);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(0) == u"Save all"_s)
            list->setCurrentItem(list->topLevelItem(row));
    }
    auto *keys = dialog->findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
    keys->setKeySequence(QKeySequence(u"Ctrl+S"_s));
    auto *conflict = dialog->findChild<QLabel *>(u"shortcutConflict"_s);
    QVERIFY2(conflict->text().contains(u"\"Save\""_s), qPrintable(conflict->text()));
    keys->setKeySequence(QKeySequence(u"Ctrl+Alt+7"_s));
    QCOMPARE(conflict->text(), QString());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutAssign"_s), Qt::LeftButton);
    const auto key = [this] {
        return m_f->window().actions().action("file.saveAll"_L1)->shortcut().toString();
    };
    QCOMPARE(key(), u"Ctrl+Alt+7"_s);
    m_f->end();
    m_f->start();
    QCOMPARE(key(), u"Ctrl+Alt+7"_s);

    QVERIFY(m_f->openExample());
    m_f->trigger("help.shortcuts");
    dialog = m_f->child<QDialog>(u"shortcutDialog"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutResetAll"_s), Qt::LeftButton);
    QCOMPARE(key(), u"Ctrl+Shift+S"_s);
}

void TestWorkspacePanes::everyShortcutIsUnique()
{
    const Actions &actions = m_f->window().actions();
    const QList<QAction *> all = actions.all();
    for (const QAction *action : all) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            const QStringList others = actions.conflicts(action->objectName(), key);
            QVERIFY2(others.isEmpty(),
                     qPrintable(action->objectName() + u" and "_s + others.join(u", "_s) + u": "_s
                                + key.toString()));
        }
    }
}

void TestWorkspacePanes::sessionIsRemembered()
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

void TestWorkspacePanes::modelsAreSound()
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

QTEST_MAIN(TestWorkspacePanes)
#include "tst_workspacepanes.moc"
