// SPDX-License-Identifier: MIT
#include "core/provider/signature.h"
#include "tests/support/paths.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/preview/previewpane.h"
#include "ui/tests/testsmodel.h"
#include "ui/tests/testspane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QTabBar>
#include <QTabWidget>
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
    void fromACurlToASignedRequest();
    void recoversAfterAKill();
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

/// Copied from a terminal, pasted, signed as GitHub does: the signature follows what is typed.
void TestWorkspaceStory::fromACurlToASignedRequest()
{
    test::WindowFixture f;
    f.start();
    QVERIFY(f.openExample());
    const QString before = f.workbench().sampleName();
    const QString oldFile = u"integrations/github/samples/%1.json"_s.arg(before);
    const QByteArray old = f.get(oldFile);

    // Paste the command where the address is: a new sample, shown at once.
    auto *url = f.child<QLineEdit>(u"requestUrl"_s);
    QGuiApplication::clipboard()->setText(
        u"curl -X POST 'https://chat.example.test/hooks/github/example-token-1' \\\n"
        "  -H 'X-GitHub-Event: ping' --json '{\"zen\":\"Keep it\",\"repository\":{\"full_name\":\"harbour/lamp\"}}'"_s);
    QTest::mouseClick(url, Qt::LeftButton);
    QTest::keyClick(url, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(f.workbench().sampleName() != before);
    QCOMPARE(url->text(), u"/hooks/github/example-token-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.message().contains(u"Keep it"_s), 15000);

    // Sign it.
    auto *tabs = f.child<QTabWidget>(u"requestTabs"_s);
    auto *provider = f.child<QComboBox>(u"signProvider"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(provider))
            QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {},
                              tabs->tabBar()->tabRect(i).center());
    }
    QTRY_VERIFY(provider->isVisible());
    provider->setFocus();
    QTest::keyClicks(provider, u"GitHub"_s);
    QCOMPARE(provider->currentText(), u"GitHub"_s);
    auto *secret = f.child<QLineEdit>(u"signSecret"_s);
    QTRY_VERIFY(secret->isVisible());
    QTest::mouseClick(secret, Qt::LeftButton);
    QTest::keyClicks(secret, u"keeper-of-keys"_s);
    QTest::keyClick(secret, Qt::Key_Return);
    const auto signature = [&f] {
        const IncomingSample sent = f.workbench().sample()->sample().value_or(Sample()).incoming;
        HttpRequestMessage message;
        message.method = sent.method;
        message.target = sent.url;
        message.headers = sent.headers;
        message.body = sent.body;
        SignatureContext context;
        context.secret = "keeper-of-keys";
        return signatureKindName(verifySignature(u"github"_s, message, context).kind);
    };
    const QString valid = signatureKindName(SignatureVerdict::Kind::Valid);
    QTRY_COMPARE(signature(), valid);

    // Another body: the message follows, and so does the signature.
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(0).center());
    auto *body = f.child<QPlainTextEdit>(u"requestBody"_s);
    QVERIFY(body->find(u"Keep it"_s));
    QTest::keyClicks(body, u"Keep going"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.message().contains(u"Keep going"_s), 15000);
    QTRY_COMPARE(signature(), valid);

    // Saved: the file has the signature and not the secret; the old sample is as it was.
    QTest::keyClick(body, Qt::Key_S, Qt::ControlModifier);
    const QString file = u"integrations/github/samples/%1.json"_s.arg(f.workbench().sampleName());
    QTRY_VERIFY(f.get(file).contains("Keep going"));
    QVERIFY(f.get(file).toLower().contains("x-hub-signature-256"));
    QVERIFY(!f.get(file).contains("keeper-of-keys"));
    QCOMPARE(f.get(oldFile), old);
}

/// The real program, killed with SIGKILL while somebody types: the next start brings it back.
void TestWorkspaceStory::recoversAfterAKill()
{
    test::WindowFixture f;
    QVERIFY(Workspace::createExample(f.path(u"ws"_s)));
    // The program keeps its data below XDG_DATA_HOME; the window of this test, in "app".
    QVERIFY(QDir().mkpath(f.path(u"app"_s)) && QDir().mkpath(f.path(u"data/hooksmith"_s)));
    QVERIFY(QFile::link(f.path(u"app"_s), f.path(u"data/hooksmith/hooksmith"_s)));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, f.path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, f.path(u"config"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(test::binPath(u"hooksmith"_s), {u"--type-every"_s, u"20"_s, f.path(u"ws"_s)});
    QVERIFY(program.waitForStarted());
    int lines = 0;
    QElapsedTimer typing;
    while (lines < 5 || typing.elapsed() < 4000) {
        QVERIFY2(program.waitForReadyRead(30000), qPrintable(program.errorString()));
        for (; program.canReadLine(); program.readLine()) {
            if (lines++ == 0)
                typing.start();
        }
    }
    program.kill();
    QVERIFY(program.waitForFinished());
    const QByteArray onDisk = f.get(u"integrations/github/script.js"_s);
    QVERIFY(!onDisk.contains("// typed"));

    f.start();
    QVERIFY(f.openExample());
    QVERIFY(!f.notice(u"can be brought back"_s).isEmpty());
    QVERIFY(!f.script().toPlainText().contains(u"// typed"_s));
    auto *restore = f.child<QAbstractButton>(u"recoveryRestore"_s);
    QVERIFY(restore && restore->isVisible());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY(f.script().toPlainText().contains(u"// typed 1\n"_s));
    QVERIFY(f.window().isWindowModified());
    QCOMPARE(f.get(u"integrations/github/script.js"_s), onDisk); // Until it is saved
    QTest::keyClick(&f.script(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(f.get(u"integrations/github/script.js"_s).contains("// typed 1\n"));
}

QTEST_MAIN(TestWorkspaceStory)
#include "tst_workspacestory.moc"
