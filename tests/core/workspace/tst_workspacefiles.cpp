// SPDX-License-Identifier: MIT
#include "core/workspace/migration.h"
#include "core/workspace/trash.h"
#include "core/workspace/workspace.h"

#include <csignal>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Renaming, copying, deleting, migrating: files of a real workspace in a temporary folder.
class TestWorkspaceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesOnlyReadsNoSample();
    void issuesOfUnreadSamplesCanBeAdopted();
    void renamesASampleWithItsExpectedResult();
    void renamesASampleWithItsBytes();
    void notesGoWithTheirSample();
    void renameTakesAFreeName();
    void exactNamesAreNotTaken();
    void renamesAnIntegration();
    void duplicates();
    void duplicateHasItsOwnAddress();
    void trashAndRestoreASample();
    void trashAndRestoreAnIntegration();
    void restoreNeverOverwrites();
    void ownTrashWhereTheSystemHasNone();
    void neverIntoTheFolderOfTheProgram();
    void savesARecordAndKeepsUnknownKeys();
    void clearedFieldsLeaveTheRecord();
    void fullDiskLosesNothing();
    void migratesWithABackup();
    void migrationRefuses_data();
    void migrationRefuses();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"ws/"_s + name); }
    QString sample(const QString &name) const
    {
        return path(u"integrations/github/samples/"_s + name);
    }
    void put(const QString &file, const QByteArray &bytes) const
    {
        QVERIFY(writeFileAtomically(file, bytes));
    }
    QByteArray get(const QString &file) const { return readFile(file).value_or("<none>"); }
    Workspace reopened() const { return Workspace::open(path({})).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
};

void TestWorkspaceFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // The trash of the person who runs this stays as it is.
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    m_workspace = *Workspace::createExample(path({}));
}

void TestWorkspaceFiles::namesOnlyReadsNoSample()
{
    put(sample(u"push.json"_s), "{ broken");
    Workspace workspace = *Workspace::open(path({}), Workspace::Loading::Names);
    const WorkspaceSample *push = workspace.integration(u"github"_s)->sample(u"push"_s);
    QVERIFY(push && !push->loaded && !push->sample && !push->issue);
    QVERIFY(workspace.issues().isEmpty());
    QCOMPARE(workspace.integration(u"github"_s)->samples.size(),
             m_workspace->integration(u"github"_s)->samples.size());

    push = workspace.load(u"github"_s, u"push"_s);
    QVERIFY(push->loaded && push->issue);
    QVERIFY(workspace.load(u"github"_s, u"branch-deleted"_s)->sample);
    QVERIFY(!workspace.load(u"github"_s, u"nothing"_s));
}

void TestWorkspaceFiles::issuesOfUnreadSamplesCanBeAdopted()
{
    put(sample(u"push.json"_s), "{ broken");
    Workspace complete = *Workspace::open(path({}), Workspace::Loading::Names);
    Workspace names = complete;
    complete.loadAll();
    QCOMPARE(complete.issues().size(), 1);
    names.adoptSampleIssues(complete.issues());
    QCOMPARE(names.issues().size(), 1);
    QCOMPARE(names.issues().constFirst().location.file, sample(u"push.json"_s));
}

void TestWorkspaceFiles::renamesASampleWithItsExpectedResult()
{
    const QByteArray content = get(sample(u"push.json"_s));
    const QByteArray expected = get(sample(u"push.expected.json"_s));
    QCOMPARE(m_workspace->renameSample(u"github"_s, u"push"_s, u"Push to Main"_s).value(),
             u"push-to-main"_s);
    QCOMPARE(get(sample(u"push-to-main.json"_s)), content);
    QCOMPARE(get(sample(u"push-to-main.expected.json"_s)), expected);
    QVERIFY(!QFile::exists(sample(u"push.json"_s)));
    QVERIFY(!QFile::exists(sample(u"push.expected.json"_s)));
    QVERIFY(m_workspace->integration(u"github"_s)->sample(u"push-to-main"_s)->sample);
    QVERIFY(!m_workspace->integration(u"github"_s)->sample(u"push"_s));
}

void TestWorkspaceFiles::renamesASampleWithItsBytes()
{
    put(sample(u"raw.json"_s), "{\"format\":1,\"kind\":\"incoming\",\"bodyFile\":\"raw.body\"}");
    put(sample(u"raw.body"_s), "\xff\x00 bytes"_ba);
    Workspace workspace = reopened();
    QCOMPARE(workspace.renameSample(u"github"_s, u"raw"_s, u"cooked"_s).value(), u"cooked"_s);
    QCOMPARE(get(sample(u"cooked.body"_s)), "\xff\x00 bytes"_ba);
    QVERIFY(!QFile::exists(sample(u"raw.body"_s)));
    QCOMPARE(workspace.integration(u"github"_s)->sample(u"cooked"_s)->sample->incoming.body,
             "\xff\x00 bytes"_ba);
    QVERIFY(reopened().issues().isEmpty());
}

void TestWorkspaceFiles::notesGoWithTheirSample()
{
    put(sample(u"push.md"_s), "# Push\n");
    QCOMPARE(m_workspace->renameSample(u"github"_s, u"push"_s, u"cooked"_s).value(), u"cooked"_s);
    QCOMPARE(get(sample(u"cooked.md"_s)), "# Push\n"_ba);
    QVERIFY(!QFile::exists(sample(u"push.md"_s)));
    const Result<Trashed> trashed = m_workspace->trashSample(u"github"_s, u"cooked"_s);
    QVERIFY(trashed);
    QVERIFY(!QFile::exists(sample(u"cooked.md"_s)));
    QVERIFY(m_workspace->restore(*trashed));
    QCOMPARE(get(sample(u"cooked.md"_s)), "# Push\n"_ba);
    QVERIFY(reopened().issues().isEmpty());
}

void TestWorkspaceFiles::renameTakesAFreeName()
{
    QCOMPARE(m_workspace->renameSample(u"github"_s, u"push"_s, u"branch-deleted"_s).value(),
             u"branch-deleted-2"_s);
    QVERIFY(QFile::exists(sample(u"branch-deleted.json"_s)));
    const Result<QString> missing = m_workspace->renameSample(u"github"_s, u"push"_s, u"x"_s);
    QCOMPARE(missing.error().code, u"not-found"_s);
}

void TestWorkspaceFiles::exactNamesAreNotTaken()
{
    const QByteArray before = get(sample(u"branch-deleted.json"_s));
    const Result<QString> taken =
        m_workspace->renameSample(u"github"_s, u"push"_s, u"branch-deleted"_s, Naming::Exact);
    QCOMPARE(taken.error().code, u"already-exists"_s);
    QCOMPARE(get(sample(u"branch-deleted.json"_s)), before);
    QCOMPARE(m_workspace->renameSample(u"github"_s, u"push"_s, u"My Push"_s, Naming::Exact).value(),
             u"My Push"_s);
}

void TestWorkspaceFiles::renamesAnIntegration()
{
    QCOMPARE(m_workspace->renameIntegration(u"github"_s, u"Code Events"_s).value(),
             u"code-events"_s);
    const WorkspaceIntegration *item = m_workspace->integration(u"code-events"_s);
    QVERIFY(item && !m_workspace->integration(u"github"_s));
    QCOMPARE(item->title(), u"Code Events"_s);
    QVERIFY(item->script.path.contains(u"code-events"_s));
    QVERIFY(m_workspace->saveScript(u"code-events"_s, u"// there\n"_s));
    QCOMPARE(get(path(u"integrations/code-events/script.js"_s)), "// there\n"_ba);
    QVERIFY(!QFileInfo::exists(path(u"integrations/github"_s)));
    // Back to a folder whose name is not that of its title.
    QCOMPARE(m_workspace->renameIntegration(u"code-events"_s, u"GitHub!"_s, u"github"_s).value(),
             u"github"_s);
    QVERIFY(reopened().issues().isEmpty());
}

void TestWorkspaceFiles::duplicates()
{
    QCOMPARE(m_workspace->duplicateSample(u"github"_s, u"push"_s).value(), u"push-2"_s);
    QCOMPARE(m_workspace->integration(u"github"_s)->sample(u"push-2"_s)->sample->incoming.body,
             m_workspace->integration(u"github"_s)->sample(u"push"_s)->sample->incoming.body);
    put(sample(u"push.json"_s), "{ broken"); // Can be copied as well
    Workspace workspace = reopened();
    const QString copy = workspace.duplicateSample(u"github"_s, u"push"_s).value();
    QCOMPARE(get(sample(copy + u".json"_s)), "{ broken"_ba);
}

void TestWorkspaceFiles::duplicateHasItsOwnAddress()
{
    QCOMPARE(m_workspace->duplicateIntegration(u"github"_s).value(), u"github-2"_s);
    const Workspace read = reopened();
    const Integration &first = read.integration(u"github"_s)->integration;
    const Integration &second = read.integration(u"github-2"_s)->integration;
    QVERIFY(first.id != second.id);
    QVERIFY(first.token != second.token);
    QVERIFY(!second.token.isEmpty());
    QCOMPARE(second.channel, first.channel);
    QCOMPARE(read.integration(u"github-2"_s)->samples.size(),
             read.integration(u"github"_s)->samples.size());
    QCOMPARE(read.integration(u"github-2"_s)->script.text,
             read.integration(u"github"_s)->script.text);
}

void TestWorkspaceFiles::trashAndRestoreASample()
{
    const QByteArray content = get(sample(u"push.json"_s));
    const Result<Trashed> trashed = m_workspace->trashSample(u"github"_s, u"push"_s);
    QVERIFY2(trashed.has_value(), qPrintable(trashed ? QString() : trashed.error().message));
    QCOMPARE(trashed->items.size(), 2); // With its expected result
    QVERIFY(!QFile::exists(sample(u"push.json"_s)));
    QVERIFY(!m_workspace->integration(u"github"_s)->sample(u"push"_s));
    for (const Trashed::Item &item : trashed->items)
        QVERIFY(QFileInfo::exists(item.kept));
    QVERIFY(m_workspace->restore(*trashed));
    QCOMPARE(get(sample(u"push.json"_s)), content);
    QVERIFY(QFile::exists(sample(u"push.expected.json"_s)));
    QVERIFY(m_workspace->load(u"github"_s, u"push"_s)->sample);
}

void TestWorkspaceFiles::trashAndRestoreAnIntegration()
{
    const qsizetype count = m_workspace->integrations().size();
    const Result<Trashed> trashed = m_workspace->trashIntegration(u"github"_s);
    QVERIFY(trashed.has_value());
    QVERIFY(!QFileInfo::exists(path(u"integrations/github"_s)));
    QCOMPARE(m_workspace->integrations().size(), count - 1);
    QVERIFY(m_workspace->restore(*trashed));
    QCOMPARE(m_workspace->integrations().size(), count);
    QVERIFY(m_workspace->integration(u"github"_s)->scriptUsable);
    // Nothing of it stays in the trash, not even the desktop's note.
    const QDir trash(m_folder->filePath(u"data/Trash"_s));
    QVERIFY(QDir(trash.filePath(u"files"_s)).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
    QVERIFY(QDir(trash.filePath(u"info"_s)).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
}

void TestWorkspaceFiles::restoreNeverOverwrites()
{
    const Trashed trashed = *m_workspace->trashSample(u"github"_s, u"push"_s);
    put(sample(u"push.json"_s), "new");
    const Result<void> restored = m_workspace->restore(trashed);
    QCOMPARE(restored.error().code, u"already-exists"_s);
    QCOMPARE(get(sample(u"push.json"_s)), "new"_ba);
    QVERIFY(QFileInfo::exists(trashed.items.constFirst().kept));
}

void TestWorkspaceFiles::ownTrashWhereTheSystemHasNone()
{
    // A file where the trash would be made.
    put(m_folder->filePath(u"data/Trash"_s), "in the way");
    const Result<Trashed> trashed = m_workspace->trashSample(u"github"_s, u"push"_s);
    QVERIFY2(trashed.has_value(), qPrintable(trashed ? QString() : trashed.error().message));
    QVERIFY(!QFile::exists(sample(u"push.json"_s)));
    if (!trashed->inSystemTrash) { // Some systems have another trash for this disk
        QVERIFY(trashed->items.constFirst().kept.startsWith(path(u".hooksmith/trash/"_s)));
        QCOMPARE(get(path(u".hooksmith/.gitignore"_s)), "*\n"_ba);
    }
    QVERIFY(m_workspace->restore(*trashed));
    QVERIFY(QFile::exists(sample(u"push.json"_s)));
}

void TestWorkspaceFiles::neverIntoTheFolderOfTheProgram()
{
    // A data folder that cannot be made: seen to put the trash where the program was started.
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "/proc/hooksmith");
    const QString was = QDir::currentPath();
    QVERIFY(QDir().mkpath(m_folder->filePath(u"cwd"_s)));
    QVERIFY(QDir::setCurrent(m_folder->filePath(u"cwd"_s)));
    const Result<Trashed> trashed = m_workspace->trashSample(u"github"_s, u"push"_s);
    QDir::setCurrent(was);
    qputenv("XDG_DATA_HOME", before);
    QVERIFY(trashed);
    QVERIFY(!trashed->inSystemTrash);
    QVERIFY(trashed->items.constFirst().kept.startsWith(path(u".hooksmith/trash/"_s)));
    QVERIFY(QDir(m_folder->filePath(u"cwd"_s)).isEmpty());
    QVERIFY(m_workspace->restore(*trashed));
    QVERIFY(QFile::exists(sample(u"push.json"_s)));
}

void TestWorkspaceFiles::savesARecordAndKeepsUnknownKeys()
{
    const QString file = path(u"integrations/github/integration.json"_s);
    put(file, "{\"type\":\"webhook-incoming\",\"later\":{\"b\":1,\"a\":2},\"channel\":\"#dev\"}");
    Workspace workspace = reopened();
    Integration record = workspace.integration(u"github"_s)->integration;
    record.alias = u"Bot"_s;
    QVERIFY(workspace.saveRecord(u"github"_s, record));
    const JsValue written = *JsValue::fromJson(get(file));
    QCOMPARE(written.value(u"later").toJson(), "{\"b\":1,\"a\":2}"_ba);
    QCOMPARE(written.value(u"alias").toString(), u"Bot"_s);
    QCOMPARE(workspace.integration(u"github"_s)->integration.alias, u"Bot"_s);

    put(file, "{\"type\":\"webhook-incoming\"}"); // Somebody else
    record.alias = u"Other"_s;
    QCOMPARE(workspace.saveRecord(u"github"_s, record).error().code, u"file-changed"_s);
    QCOMPARE(get(file), "{\"type\":\"webhook-incoming\"}"_ba);
    QVERIFY(workspace.saveRecord(u"github"_s, record, true));
}

void TestWorkspaceFiles::clearedFieldsLeaveTheRecord()
{
    Integration record = m_workspace->integration(u"github"_s)->integration;
    QVERIFY(!record.token.isEmpty());
    record.token.clear();
    QVERIFY(m_workspace->saveRecord(u"github"_s, record));
    QVERIFY(reopened().integration(u"github"_s)->integration.token.isEmpty());
}

void TestWorkspaceFiles::fullDiskLosesNothing()
{
    const QString file = path(u"integrations/github/script.js"_s);
    const QByteArray before = get(file);
    // Every write beyond 4 KB fails, as on a full disk.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> saved = m_workspace->saveScript(u"github"_s, QString(100'000, u'x'));
    const Result<QString> copied = m_workspace->duplicateSample(u"github"_s, u"push"_s);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, u"file-not-writable"_s);
    QVERIFY2(saved.error().message.contains(u"script.js"_s), qPrintable(saved.error().message));
    QCOMPARE(get(file), before);
    QCOMPARE(m_workspace->integration(u"github"_s)->script.text, QString::fromUtf8(before));
    QVERIFY(!copied || QFile::exists(sample(*copied + u".json"_s)));
    // Nothing half-written stays behind.
    const QStringList left = QDir(path(u"integrations/github"_s)).entryList(QDir::Files);
    QCOMPARE(left, (QStringList{u"integration.json"_s, u"script.js"_s}));
    QVERIFY(m_workspace->saveScript(u"github"_s, u"// fine again\n"_s));
}

void TestWorkspaceFiles::migratesWithABackup()
{
    const QByteArray old = "{\"name\":\"Mine\",\"later\":[1]}";
    put(path(u"hooksmith.json"_s), old);
    put(sample(u"push.json"_s), "{\"kind\":\"incoming\",\"body\":\"x\"}");
    put(path(u"notes.md"_s), "# Notes\n");
    QCOMPARE(Workspace::open(path({})).error().code, u"old-format"_s);

    const Result<Migration> migrated = migrateWorkspace(path({}));
    QVERIFY2(migrated.has_value(), qPrintable(migrated ? QString() : migrated.error().message));
    QCOMPARE(migrated->from, 0);
    QCOMPARE(migrated->to, 1);
    const Result<Workspace> opened = Workspace::open(path({}));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->name(), u"Mine"_s);
    QVERIFY(opened->issues().isEmpty());
    QCOMPARE(get(path(u"hooksmith.json"_s)),
             "{\n  \"format\": 1,\n  \"name\": \"Mine\",\n  \"later\": [\n    1\n  ]\n}\n"_ba);
    QVERIFY(get(sample(u"push.json"_s)).contains("\"format\": 1"));
    QCOMPARE(get(migrated->backup + u"/hooksmith.json"_s), old);
    QCOMPARE(get(migrated->backup + u"/integrations/github/samples/push.json"_s),
             "{\"kind\":\"incoming\",\"body\":\"x\"}"_ba);
    QCOMPARE(get(migrated->backup + u"/notes.md"_s), "# Notes\n"_ba);
    // Once is enough.
    QCOMPARE(migrateWorkspace(path({}))->backup, QString());
}

void TestWorkspaceFiles::migrationRefuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("newer") << "{\"format\":2}"_ba << u"unknown-format"_s;
    QTest::newRow("no number") << "{\"format\":\"one\"}"_ba << u"unknown-format"_s;
    QTest::newRow("broken") << "{"_ba << u"invalid-json"_s;
}

void TestWorkspaceFiles::migrationRefuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    put(path(u"hooksmith.json"_s), file);
    const Result<Migration> migrated = migrateWorkspace(path({}));
    QVERIFY(!migrated.has_value());
    QCOMPARE(migrated.error().code, code);
    QCOMPARE(get(path(u"hooksmith.json"_s)), file);
    QCOMPARE(QDir(m_folder->path()).entryList({u"ws-backup*"_s}), QStringList());
}

QTEST_GUILESS_MAIN(TestWorkspaceFiles)
#include "tst_workspacefiles.moc"
