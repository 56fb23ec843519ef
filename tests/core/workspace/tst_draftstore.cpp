// SPDX-License-Identifier: MIT
#include "core/workspace/draftstore.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aDeadProgramsDraftsAreFound();
    void aLivingProgramsDraftsAreNot();
    void anOrderlyEndLeavesNothing();
    void savedTextsAreForgotten();
    void theNewestOfADocumentCounts();
    void discardTakesAllOfADocument();
    void nobodyElseCanReadThem();
    void brokenFilesAreSkipped();
    void aFailureIsSaidOnce();

private:
    QString folder() const { return m_folder->filePath(u"drafts"_s); }
    static Draft draft(const QString &document, const QString &text, int second = 0)
    {
        return {u"/ws"_s, document, "base"_ba, JsValue::object({{u"text"_s, text}}),
                QDateTime(QDate(2026, 1, 2), QTime(3, 4, second), Qt::UTC)};
    }
    /// What a killed program leaves: its folder, with the lock of a process that is gone.
    void leaveBehind(const QList<Draft> &drafts)
    {
        DraftStore store(folder());
        for (const Draft &one : drafts)
            store.write(one);
        store.flush();
        QStringList sessions = QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        sessions.removeIf([](const QString &name) { return name.startsWith(u"dead"_s); });
        const QString session = sessions.constFirst();
        const QString dead = folder() + u"/dead-"_s + QString::number(++m_dead) + session.left(4);
        QVERIFY(QDir().mkpath(dead));
        const QStringList files =
            QDir(folder() + u'/' + session).entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(folder() + u'/' + session + u'/' + file, dead + u'/' + file));
        QFile lock(dead + u"/session.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nhooksmith\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    }
    static QStringList texts(const QList<Draft> &drafts)
    {
        QStringList all;
        for (const Draft &one : drafts)
            all.append(one.document + u'=' + one.content.value(u"text").toString());
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_dead = 0;
};

void TestDraftStore::aDeadProgramsDraftsAreFound()
{
    leaveBehind({draft(u"a.js"_s, u"one"_s, 1), draft(u"b.js"_s, u"two"_s, 2)});
    DraftStore store(folder());
    const QList<Draft> found = store.abandoned(u"/ws"_s);
    QCOMPARE(texts(found), (QStringList{u"b.js=two"_s, u"a.js=one"_s})); // Newest first
    QCOMPARE(found.constFirst().base, "base"_ba);
    QCOMPARE(found.constFirst().time, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 2), Qt::UTC));
    QVERIFY(store.abandoned(u"/other"_s).isEmpty());
    // Looking does not use them up.
    QCOMPARE(store.abandoned(u"/ws"_s).size(), 2);
}

void TestDraftStore::aLivingProgramsDraftsAreNot()
{
    DraftStore living(folder());
    living.write(draft(u"a.js"_s, u"mine"_s));
    living.flush();
    DraftStore store(folder());
    QVERIFY(store.abandoned(u"/ws"_s).isEmpty());
    QVERIFY(living.abandoned(u"/ws"_s).isEmpty());
}

void TestDraftStore::anOrderlyEndLeavesNothing()
{
    {
        DraftStore store(folder());
        store.write(draft(u"a.js"_s, u"x"_s));
    }
    QVERIFY(QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

void TestDraftStore::savedTextsAreForgotten()
{
    DraftStore store(folder());
    store.write(draft(u"a.js"_s, u"x"_s));
    store.write(draft(u"b.js"_s, u"y"_s));
    store.remove(u"/ws"_s, u"a.js"_s);
    store.flush();
    QDirIterator files(folder(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    files.next();
    QVERIFY(!files.hasNext());
}

void TestDraftStore::theNewestOfADocumentCounts()
{
    leaveBehind({draft(u"a.js"_s, u"older"_s, 1)});
    leaveBehind({draft(u"a.js"_s, u"newer"_s, 9)});
    DraftStore store(folder());
    QCOMPARE(texts(store.abandoned(u"/ws"_s)), QStringList{u"a.js=newer"_s});
}

void TestDraftStore::discardTakesAllOfADocument()
{
    leaveBehind({draft(u"a.js"_s, u"older"_s, 1), draft(u"b.js"_s, u"other"_s, 1)});
    leaveBehind({draft(u"a.js"_s, u"newer"_s, 9)});
    DraftStore store(folder());
    store.discard(store.abandoned(u"/ws"_s).constFirst());
    store.flush();
    QCOMPARE(texts(store.abandoned(u"/ws"_s)), QStringList{u"b.js=other"_s});
}

void TestDraftStore::nobodyElseCanReadThem()
{
    DraftStore store(folder());
    store.write(draft(u"a.js"_s, u"secret"_s));
    store.flush();
    QDirIterator files(folder(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    const QFileInfo file(files.next());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(file.absolutePath()).permissions() & others));
}

void TestDraftStore::brokenFilesAreSkipped()
{
    leaveBehind({draft(u"a.js"_s, u"good"_s)});
    const QString dead = QDir(folder()).entryList({u"dead*"_s}, QDir::Dirs).constFirst();
    QFile broken(folder() + u'/' + dead + u"/half.json"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\":1,\"works");
    broken.close();
    DraftStore store(folder());
    QCOMPARE(texts(store.abandoned(u"/ws"_s)), QStringList{u"a.js=good"_s});
}

void TestDraftStore::aFailureIsSaidOnce()
{
    // A file where the folder should be: nobody, root included, can write below it.
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    DraftStore store(folder());
    QSignalSpy failed(&store, &DraftStore::failed);
    store.write(draft(u"a.js"_s, u"x"_s));
    store.write(draft(u"a.js"_s, u"y"_s));
    store.flush();
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed.constFirst().constFirst().value<Error>();
    QCOMPARE(error.code, u"file-not-writable"_s);
    QVERIFY2(error.message.contains(u"drafts"_s), qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
