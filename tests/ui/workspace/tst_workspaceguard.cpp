// SPDX-License-Identifier: MIT
#include "core/workspace/textfile.h"
#include "tests/support/paths.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/widgets/noticebar.h"

#include <algorithm>
#include <csignal>
#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
#include <QTreeView>
#include <sys/resource.h>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Nothing that a person typed is lost, whatever happens to the files: real files, a real window.
class TestWorkspaceGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }

    void anUntouchedScriptIsReadAgain();
    void anUntouchedSampleIsReadAgain();
    void aChangedRecordRunsAnew();
    void ownSavesAreNoForeignChanges();
    void aTouchedScriptIsNeverOverwritten();
    void compareShowsBothTexts();
    void keepMineIsSavedWithoutAQuestion();
    void takeTheirsReplacesWhatWasTyped();
    void aTouchedSampleIsNeverOverwritten();
    void aDeletedScriptCanBeSavedAgain();
    void addedAndRemovedFilesShowInTheTree();
    void aBrokenWorkspaceFileLeavesTheWork();
    void invalidUtf8IsNeverWrittenBack();
    void crlfStays();
    void readOnlyFolderIsSaid();
    void fullDiskIsSaid();
    void anotherEncodingIsSaidAndKept();
    void newerFormatIsSaid();
    void olderFormatIsMigratedWithConsent();
    void aSecondWindowIsSaid();
    void aCrashLosesNothing();
    void recoveredTextsCanBeLookedAtFirst();
    void thrownAwayDraftsAreGone();
    void savingEndsTheDraft();

private:
    void type(const QString &text)
    {
        m_f->script().setFocus();
        m_f->script().selectAll();
        m_f->script().insertPlainText(text);
    }
    /// A script that says `text`.
    static QByteArray says(const QByteArray &text)
    {
        return "class Script { process_incoming_request() { return {content: {text: '" + text
            + "'}}; } }\n";
    }
    /// Waits for it as a person does: a button that joins a visible bar is shown a moment later.
    bool press(const QString &name)
    {
        QAbstractButton *shown = nullptr;
        const auto find = [this, &name, &shown] {
            const QList<QAbstractButton *> buttons =
                m_f->window().findChildren<QAbstractButton *>(name);
            const auto found = std::find_if(buttons.begin(), buttons.end(),
                                            [](const auto *button) { return button->isVisible(); });
            shown = found == buttons.end() ? nullptr : *found;
            return shown != nullptr;
        };
        if (!QTest::qWaitFor(find, 5000))
            return false;
        QTest::mouseClick(shown, Qt::LeftButton);
        return true;
    }
    QString messageBox() const
    {
        const QList<QMessageBox *> boxes = m_f->window().findChildren<QMessageBox *>();
        for (const QMessageBox *box : boxes) {
            if (box->isVisible())
                return box->text();
        }
        return {};
    }
    void answer(QMessageBox::StandardButton button) const
    {
        const QList<QMessageBox *> boxes = m_f->window().findChildren<QMessageBox *>();
        for (const QMessageBox *box : boxes) {
            if (box->isVisible())
                QTest::mouseClick(box->button(button), Qt::LeftButton);
        }
    }
    /// The drafts of this window as if its program had been killed now: a copy without a holder.
    void crash()
    {
        const QDir drafts(m_f->path(u"app/drafts"_s));
        const QString session = drafts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QVERIFY(!session.isEmpty());
        const QString saved = m_f->path(u"saved"_s);
        QVERIFY(QDir().mkpath(saved));
        const QDir from(drafts.filePath(session));
        const QStringList files = from.entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(from.filePath(file), saved + u'/' + file));
        m_f->end();
        QVERIFY(QDir().mkpath(drafts.path()));
        QVERIFY(QDir().rename(saved, drafts.filePath(u"dead"_s)));
    }
    int drafts() const
    {
        int count = 0;
        const QDir root(m_f->path(u"app/drafts"_s));
        const QStringList sessions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &session : sessions)
            count += int(QDir(root.filePath(session)).entryList({u"*.json"_s}, QDir::Files).size());
        return count;
    }

    const QString m_script = u"integrations/github/script.js"_s;
    const QString m_sample = u"integrations/github/samples/push.json"_s;
    std::unique_ptr<test::WindowFixture> m_f;
};

void TestWorkspaceGuard::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestWorkspaceGuard::anUntouchedScriptIsReadAgain()
{
    QVERIFY(m_f->put(m_script, says("from outside")));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"from outside"_s, 10000);
    QCOMPARE(m_f->script().toPlainText().toUtf8(), says("from outside"));
    QVERIFY(!m_f->window().isWindowModified());
    QVERIFY(m_f->notice(u"script.js"_s).contains(u"read again"_s));
    // Written in place, as "echo >> file" does, is noticed too.
    QFile file(m_f->file(m_script));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(says("in place"));
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"in place"_s, 10000);
    // It can be undone, as any other change of the text.
    m_f->script().setFocus();
    m_f->script().undo();
    QCOMPARE(m_f->script().toPlainText().toUtf8(), says("from outside"));
    QVERIFY(m_f->window().isWindowModified());
}

void TestWorkspaceGuard::anUntouchedSampleIsReadAgain()
{
    QByteArray text = m_f->get(m_sample);
    QVERIFY(text.contains("\"refs/heads/main\""));
    text.replace("\"refs/heads/main\"", "\"refs/heads/elsewhere\"");
    QVERIFY(m_f->put(m_sample, text));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_f->workbench().sample()->body().toPlainText().contains(u"refs/heads/elsewhere"_s), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(m_f->message().contains(u"elsewhere"_s), 10000);
}

void TestWorkspaceGuard::aChangedRecordRunsAnew()
{
    const QString record = u"integrations/github/integration.json"_s;
    QByteArray text = m_f->get(record);
    QVERIFY(text.contains("#dev"));
    text.replace("#dev", "#elsewhere");
    QVERIFY(m_f->put(record, text));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->result().messages.value(0).room, u"#elsewhere"_s, 10000);
}

void TestWorkspaceGuard::ownSavesAreNoForeignChanges()
{
    type(QString::fromUtf8(says("mine")));
    m_f->trigger("file.save");
    QCOMPARE(m_f->get(m_script), says("mine"));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"mine"_s, 10000);
    // The watcher has looked by the time that another, foreign change has arrived.
    QVERIFY(m_f->put(u"integrations/grafana/script.js"_s, "// other\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->documents().workspace().integration(u"grafana"_s)->script.text,
                              u"// other\n"_s, 10000);
    QCOMPARE(m_f->notice(u"github"_s), QString());
    QVERIFY(m_f->script().document()->isUndoAvailable());
}

void TestWorkspaceGuard::aTouchedScriptIsNeverOverwritten()
{
    type(QString::fromUtf8(says("mine")));
    QVERIFY(m_f->put(m_script, says("theirs")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_f->notice(u"while you were editing"_s).isEmpty(), 10000);
    QCOMPARE(m_f->script().toPlainText().toUtf8(), says("mine"));
    // Saving does not overwrite theirs without a question.
    m_f->trigger("file.save");
    QTRY_VERIFY(!messageBox().isEmpty());
    QCOMPARE(m_f->get(m_script), says("theirs"));
    answer(QMessageBox::Cancel);
    QCOMPARE(m_f->get(m_script), says("theirs"));
    // The disk says again what it said: there is nothing to decide any more.
    QVERIFY(m_f->window().isWindowModified());
}

void TestWorkspaceGuard::compareShowsBothTexts()
{
    type(QString::fromUtf8(says("mine")));
    QVERIFY(m_f->put(m_script, says("theirs")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_f->notice(u"while you were editing"_s).isEmpty(), 10000);
    QVERIFY(press(u"conflictCompare"_s));
    const auto *diff = m_f->window().findChild<QDialog *>(u"diffDialog"_s);
    QVERIFY(diff);
    const QString text = diff->findChild<QPlainTextEdit *>(u"diffText"_s)->toPlainText();
    QVERIFY2(text.contains(u"-class Script { process_incoming_request() { return {content: "
                           "{text: 'theirs'}}; } }"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"'mine'"_s));
    QVERIFY(!m_f->notice(u"while you were editing"_s).isEmpty()); // It is still to be decided
}

void TestWorkspaceGuard::keepMineIsSavedWithoutAQuestion()
{
    type(QString::fromUtf8(says("mine")));
    QVERIFY(m_f->put(m_script, says("theirs")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_f->notice(u"while you were editing"_s).isEmpty(), 10000);
    QVERIFY(press(u"conflictKeep"_s));
    QCOMPARE(m_f->get(m_script), says("theirs")); // Not before it is saved
    m_f->trigger("file.save");
    QCOMPARE(messageBox(), QString());
    QCOMPARE(m_f->get(m_script), says("mine"));
}

void TestWorkspaceGuard::takeTheirsReplacesWhatWasTyped()
{
    type(QString::fromUtf8(says("mine")));
    QVERIFY(m_f->put(m_script, says("theirs")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_f->notice(u"while you were editing"_s).isEmpty(), 10000);
    QVERIFY(press(u"conflictReload"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"theirs"_s, 10000);
    QCOMPARE(m_f->script().toPlainText().toUtf8(), says("theirs"));
    QVERIFY(!m_f->window().isWindowModified());
    QTRY_COMPARE(m_f->notice(u"while you were editing"_s), QString());
    m_f->script().undo(); // Even now nothing is lost
    QCOMPARE(m_f->script().toPlainText().toUtf8(), says("mine"));
}

void TestWorkspaceGuard::aTouchedSampleIsNeverOverwritten()
{
    m_f->workbench().sample()->setUrl(u"/typed"_s);
    const QByteArray theirs = m_f->get(m_sample).replace("refs/heads/main", "refs/heads/theirs");
    QVERIFY(m_f->put(m_sample, theirs));
    QTRY_VERIFY_WITH_TIMEOUT(m_f->notice(u"while you were editing"_s).contains(u"push.json"_s),
                             10000);
    QCOMPARE(m_f->workbench().sample()->url(), u"/typed"_s);
    QVERIFY(!m_f->workbench().sample()->body().toPlainText().contains(u"refs/heads/theirs"_s));
    QCOMPARE(m_f->get(m_sample), theirs);
}

void TestWorkspaceGuard::aDeletedScriptCanBeSavedAgain()
{
    const QString text = m_f->script().toPlainText();
    QVERIFY(QFile::remove(m_f->file(m_script)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_f->notice(u"was deleted on disk"_s).isEmpty(), 10000);
    QCOMPARE(m_f->script().toPlainText(), text);
    QVERIFY(m_f->window().isWindowModified());
    m_f->trigger("file.save");
    QCOMPARE(messageBox(), QString());
    QCOMPARE(QString::fromUtf8(m_f->get(m_script)), text);
}

void TestWorkspaceGuard::addedAndRemovedFilesShowInTheTree()
{
    const QAbstractItemModel *model = m_f->child<QTreeView>(u"workspaceTree"_s)->model();
    const int before = model->rowCount();
    QVERIFY(m_f->put(u"integrations/aaa/integration.json"_s,
                     "{\"type\":\"webhook-incoming\",\"name\":\"New one\"}"));
    QVERIFY(m_f->put(u"integrations/aaa/script.js"_s, "class Script {}\n"));
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), before + 1, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(model->index(0, 0).data().toString(), u"New one"_s, 10000);
    QCOMPARE(m_f->workbench().slug(), u"github"_s); // Where the person was
    QVERIFY(QDir(m_f->file(u"integrations/github"_s)).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), before, 10000);
    QTRY_VERIFY(m_f->workbench().slug() != u"github"_s);
}

void TestWorkspaceGuard::aBrokenWorkspaceFileLeavesTheWork()
{
    type(QString::fromUtf8(says("mine")));
    QVERIFY(m_f->put(u"hooksmith.json"_s, "{ broken"));
    QTRY_VERIFY_WITH_TIMEOUT(m_f->notice(u"stays open"_s).contains(u"hooksmith.json"_s), 10000);
    QCOMPARE(m_f->script().toPlainText().toUtf8(), says("mine"));
    QVERIFY(m_f->put(u"hooksmith.json"_s, "{\"format\":1}"));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->notice(u"stays open"_s), QString(), 10000);
}

void TestWorkspaceGuard::invalidUtf8IsNeverWrittenBack()
{
    const QByteArray latin1 = "// caf\xe9\nclass Script {}\n";
    QVERIFY(m_f->put(m_script, latin1));
    QTRY_VERIFY_WITH_TIMEOUT(!m_f->documents().script(u"github"_s), 10000);
    QTRY_VERIFY(m_f->child<QTreeView>(u"problems"_s)->model()->rowCount() > 0);
    m_f->trigger("file.saveAll");
    QCOMPARE(m_f->get(m_script), latin1);
}

void TestWorkspaceGuard::crlfStays()
{
    QVERIFY(m_f->put(m_script, says("one").replace("\n", "\r\n") + "// two\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"one"_s, 10000);
    QVERIFY(!m_f->script().toPlainText().contains(u'\r'));
    m_f->script().moveCursor(QTextCursor::End);
    QTest::keyClicks(&m_f->script(), u"// three"_s);
    m_f->trigger("file.save");
    QCOMPARE(m_f->get(m_script), says("one").replace("\n", "\r\n") + "// two\r\n// three");
}

void TestWorkspaceGuard::readOnlyFolderIsSaid()
{
    // Root may write anywhere; a folder in the file's place refuses everybody.
    type(QString::fromUtf8(says("mine")));
    QVERIFY(QFile::remove(m_f->file(m_script)));
    QVERIFY(QDir().mkpath(m_f->file(m_script)));
    QVERIFY(m_f->put(m_script + u"/keep"_s, "x"));
    m_f->trigger("file.save");
    QTRY_VERIFY(messageBox().contains(u"script.js"_s));
    answer(QMessageBox::Ok);
    QCOMPARE(m_f->script().toPlainText().toUtf8(), says("mine"));
    QVERIFY(m_f->window().isWindowModified());
}

void TestWorkspaceGuard::fullDiskIsSaid()
{
    const QByteArray before = m_f->get(m_script);
    const QString typed = QString::fromUtf8(says("mine")) + u"// "_s + QString(100'000, u'x');
    type(typed);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"mine"_s, 15000);
    // Every write beyond 4 KB fails, as on a full disk.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    m_f->trigger("file.save");
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QTRY_VERIFY(messageBox().contains(u"script.js"_s));
    answer(QMessageBox::Ok);
    QCOMPARE(m_f->get(m_script), before); // Whole, as it was
    QCOMPARE(m_f->script().toPlainText(), typed);
    QVERIFY(m_f->window().isWindowModified());
    // There is room again: nothing was lost.
    m_f->trigger("file.save");
    QCOMPARE(m_f->get(m_script), typed.toUtf8());
    QVERIFY(!m_f->window().isWindowModified());
}

void TestWorkspaceGuard::anotherEncodingIsSaidAndKept()
{
    const QByteArray latin1 = "class Script {} // \xe9t\xe9\n";
    QVERIFY(m_f->put(m_script, latin1));
    QVERIFY(m_f->put(m_sample, "{\"format\":1,\"kind\":\"incoming\",\"body\":\"\xe9\"}"));
    const QByteArray sample = m_f->get(m_sample);
    QVERIFY(m_f->window().openWorkspace(m_f->path(u"ws"_s)));
    m_f->workbench().select(u"github"_s, u"push"_s);
    const auto said = [this](const QString &file) {
        const QList<Problem> problems = m_f->workbench().problems();
        return std::any_of(problems.begin(), problems.end(), [&file](const Problem &problem) {
            return problem.message.contains(u"UTF-8"_s)
                && (problem.message.contains(file) || problem.file.contains(file));
        });
    };
    QTRY_VERIFY(said(u"script.js"_s));
    QTRY_VERIFY(said(u"push.json"_s));
    m_f->trigger("file.saveAll");
    QCOMPARE(m_f->get(m_script), latin1);
    QCOMPARE(m_f->get(m_sample), sample);
}

void TestWorkspaceGuard::newerFormatIsSaid()
{
    const QString other = m_f->path(u"newer"_s);
    QVERIFY(writeFileAtomically(other + u"/hooksmith.json"_s, "{\"format\":99}"));
    QVERIFY(!m_f->window().openWorkspace(other));
    QTRY_VERIFY(messageBox().contains(u"99"_s));
    answer(QMessageBox::Ok);
    QCOMPARE(readFile(other + u"/hooksmith.json"_s).value(), "{\"format\":99}"_ba);
    QVERIFY(!m_f->message().isEmpty()); // What was open still is
}

void TestWorkspaceGuard::olderFormatIsMigratedWithConsent()
{
    const QString other = m_f->path(u"older"_s);
    QVERIFY(writeFileAtomically(other + u"/hooksmith.json"_s, "{\"name\":\"Old\"}"));
    QVERIFY(!m_f->window().openWorkspace(other));
    QTRY_VERIFY(!messageBox().isEmpty());
    answer(QMessageBox::Cancel);
    QCOMPARE(readFile(other + u"/hooksmith.json"_s).value(), "{\"name\":\"Old\"}"_ba);

    QVERIFY(!m_f->window().openWorkspace(other));
    QTRY_VERIFY(!messageBox().isEmpty());
    answer(QMessageBox::Ok);
    QTRY_COMPARE(m_f->documents().workspace().name(), u"Old"_s);
    const QString said = m_f->notice(u"brought up to date"_s);
    const QString backup = QDir(m_f->path({})).entryList({u"older-backup*"_s}).value(0);
    QVERIFY2(!backup.isEmpty() && said.contains(backup), qPrintable(said));
}

void TestWorkspaceGuard::aSecondWindowIsSaid()
{
    QCOMPARE(m_f->notice(u"another Hooksmith"_s), QString());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The real program, with our data folder as its own.
    environment.insert(u"XDG_DATA_HOME"_s, m_f->path(u"xdg"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_f->path(u"config"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QVERIFY(QDir().mkpath(m_f->path(u"xdg/hooksmith"_s)));
    m_f->end();
    QVERIFY(QFile::link(m_f->path(u"app"_s), m_f->path(u"xdg/hooksmith/hooksmith"_s)));
    QProcess other;
    other.setProcessEnvironment(environment);
    other.start(test::binPath(u"hooksmith"_s), {m_f->path(u"ws"_s)});
    QVERIFY(other.waitForStarted());
    const QDir locks(m_f->path(u"app/locks"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!locks.entryList({u"*.lock"_s}, QDir::Files).isEmpty(), 20000);

    m_f->start();
    QVERIFY(m_f->openExample());
    QVERIFY(m_f->notice(u"another Hooksmith"_s).contains(QString::number(other.processId())));
    other.kill();
    QVERIFY(other.waitForFinished());
    // Once it is gone, coming back to the window takes the warning away.
    QEvent active(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&m_f->window(), &active);
    QCOMPARE(m_f->notice(u"another Hooksmith"_s), QString());
}

void TestWorkspaceGuard::aCrashLosesNothing()
{
    type(QString::fromUtf8(says("typed")));
    m_f->workbench().sample()->setUrl(u"/hooks/github/example-token-1?typed=1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), 2, 5000);
    const QByteArray script = m_f->get(m_script);
    const QByteArray sample = m_f->get(m_sample);
    QVERIFY(!script.contains("typed")); // Only saving writes to the workspace
    crash();

    m_f->start();
    QVERIFY(m_f->openExample());
    QVERIFY(m_f->notice(u"can be brought back"_s).contains(u'2'));
    QVERIFY(m_f->message() != u"typed"_s);
    QVERIFY(press(u"recoveryRestore"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"typed"_s, 10000);
    QCOMPARE(m_f->workbench().sample()->url(), u"/hooks/github/example-token-1?typed=1"_s);
    QVERIFY(m_f->window().isWindowModified());
    QCOMPARE(m_f->get(m_script), script);
    QCOMPARE(m_f->get(m_sample), sample);
    // Another crash right now would lose nothing either.
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), 2, 5000);
    m_f->trigger("file.saveAll");
    QCOMPARE(m_f->get(m_script), says("typed"));
    QVERIFY(m_f->get(m_sample).contains("?typed=1"));
}

void TestWorkspaceGuard::recoveredTextsCanBeLookedAtFirst()
{
    type(QString::fromUtf8(says("typed")));
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), 1, 5000);
    crash();
    m_f->start();
    QVERIFY(m_f->openExample());
    QVERIFY(press(u"recoveryLook"_s));
    const auto *dialog = m_f->window().findChild<QDialog *>(u"recoveryDialog"_s);
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QListWidget *>(u"recoveryList"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"github/script.js"_s));
    const QString diff = dialog->findChild<QPlainTextEdit *>(u"diffText"_s)->toPlainText();
    QVERIFY2(diff.contains(u"+class Script"_s) && diff.contains(u"'typed'"_s), qPrintable(diff));
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"recoveryAccept"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"typed"_s, 10000);
    QCOMPARE(m_f->notice(u"can be brought back"_s), QString());
}

void TestWorkspaceGuard::thrownAwayDraftsAreGone()
{
    type(QString::fromUtf8(says("typed")));
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), 1, 5000);
    crash();
    m_f->start();
    QVERIFY(m_f->openExample());
    QVERIFY(press(u"recoveryDiscard"_s));
    QTRY_COMPARE(drafts(), 0);
    m_f->end();
    m_f->start();
    QVERIFY(m_f->openExample());
    QCOMPARE(m_f->notice(u"can be brought back"_s), QString());
}

void TestWorkspaceGuard::savingEndsTheDraft()
{
    type(QString::fromUtf8(says("typed")));
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), 1, 5000);
    m_f->trigger("file.save");
    QTRY_COMPARE(drafts(), 0);
}

QTEST_MAIN(TestWorkspaceGuard)
#include "tst_workspaceguard.moc"
