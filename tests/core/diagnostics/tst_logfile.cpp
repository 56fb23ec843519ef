// SPDX-License-Identifier: MIT
#include "core/base/logging.h"
#include "core/diagnostics/logfile.h"
#include "core/diagnostics/logredaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// Thousands of lines need not stand in the test's own log.
class Quiet
{
public:
    Quiet()
        : m_before(
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}))
    {
    }
    ~Quiet() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Quiet)

private:
    QtMessageHandler m_before;
};

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { LogFile::stop(); }
    void redacts_data();
    void redacts();
    void writesWhatIsLogged();
    void goesOnWhereItEnded();
    void rotates();
    void onlyItsOwnerReads();
    void notesGoIntoTheFileOnly();
    void threads();
    void notWritable_data();
    void notWritable();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestLogFile::redacts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept"); // What must still be there
    const auto row = [](const char *name, const QString &line, const QString &kept) {
        QTest::newRow(name) << line << kept;
    };
    row("token of a hook", u"posting to https://chat.example/hooks/64ab/s3cret-w0rd?x=1"_s,
        u"https://chat.example/hooks/64ab/[hidden]?x=1"_s);
    row("two hooks, one with a user", u"from /hooks/a/s3cret-w0rd/ to '/HOOKS/b/u/s3cret-w0rd'."_s,
        u"from /hooks/a/[hidden] to '/HOOKS/b/[hidden]'."_s);
    row("password in an address", u"proxy http://me:s3cret-w0rd@proxy.example:3128 refused"_s,
        u"http://me:[hidden]@proxy.example:3128 refused"_s);
    row("authorization", u"Authorization: Bearer s3cret-w0rd"_s,
        u"Authorization: Bearer [hidden]"_s);
    row("authorization, another scheme", u"authorization: AWS4 key=1, s3cret-w0rd"_s,
        u"authorization: [hidden]"_s);
    row("bearer alone", u"sent Bearer s3cret-w0rd.x"_s, u"sent Bearer [hidden]"_s);
    row("header", u"X-Auth-Token: s3cret-w0rd, X-User-Id: 12"_s,
        u"X-Auth-Token: [hidden], X-User-Id: 12"_s);
    row("signature", u"X-Hub-Signature-256=sha256=s3cret-w0rd"_s, u"X-Hub-Signature-256="_s);
    row("cookie", u"Set-Cookie: rc_token=s3cret-w0rd; Path=/"_s, u"Set-Cookie: [hidden]"_s);
    row("query", u"GET /x?room=1&access_token=s3cret-w0rd&y=2"_s,
        u"room=1&access_token=[hidden]&y=2"_s);
    row("JSON", u"{\"room\":\"a\",\"clientSecret\":\"s3cret-w0rd\",\"n\":1}"_s,
        u"{\"room\":\"a\",\"clientSecret\":\"[hidden]\",\"n\":1}"_s);
    row("password", u"password = 's3cret-w0rd'"_s, u"password = '[hidden]'"_s);
    row("api key", u"api_key: s3cret-w0rd apikey=s3cret-w0rd"_s, u"api_key: [hidden]"_s);
    row("nothing", u"received 17 bytes from 127.0.0.1 for github"_s,
        u"received 17 bytes from 127.0.0.1 for github"_s);
}

void TestLogFile::redacts()
{
    QFETCH(QString, line);
    QFETCH(QString, kept);
    const QString text = redactedLogLine(line);
    QVERIFY2(!text.contains(u"s3cret"_s), qPrintable(text));
    QVERIFY2(text.contains(kept), qPrintable(text));
}

void TestLogFile::writesWhatIsLogged()
{
    QTemporaryDir folder;
    const QString logs = LogFile::folderIn(folder.path());
    QVERIFY(LogFile::start(logs));
    QCOMPARE(LogFile::path(), logs + u"/hooksmith.log"_s);
    QTest::ignoreMessage(QtWarningMsg, "posting to /hooks/abc/s3cret-w0rd failed");
    qCWarning(lcRelay, "posting to /hooks/abc/s3cret-w0rd failed");
    qCDebug(lcRelay) << "too much to be told"; // Not without being asked for
    LogFile::stop();
    qCWarning(lcRelay) << "after the end";
    const QByteArray text = read(logs + u"/hooksmith.log"_s);
    QCOMPARE(text.count('\n'), 1);
    QVERIFY2(text.endsWith(" warning hooksmith.relay posting to /hooks/abc/[hidden] failed\n"),
             text.constData());
    QVERIFY(QDateTime::fromString(QString::fromUtf8(text.left(24)), Qt::ISODateWithMs).isValid());
    QVERIFY(
        !(QFile::permissions(logs + u"/hooksmith.log"_s) & (QFile::ReadOther | QFile::ReadGroup)));
    QVERIFY(LogFile::path().isEmpty());
}

void TestLogFile::goesOnWhereItEnded()
{
    QTemporaryDir folder;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(LogFile::start(folder.path()));
        qCWarning(lcScript) << "again" << i;
        LogFile::stop();
    }
    const QByteArray text = read(folder.filePath(u"hooksmith.log"_s));
    QVERIFY(text.contains("again 0") && text.contains("again 1"));
}

void TestLogFile::rotates()
{
    QTemporaryDir folder;
    const Quiet quiet;
    QVERIFY(LogFile::start(folder.path()));
    const QtMessageHandler ours = qInstallMessageHandler(nullptr);
    const QMessageLogContext context("", 0, "", "hooksmith.test");
    const QString line = u"0123456789"_s.repeated(1000);
    for (int i = 0; i < 700; ++i)
        ours(QtDebugMsg, context, QString::number(i) + u' ' + line);
    qInstallMessageHandler(ours);
    LogFile::stop();
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files,
             (QStringList{u"hooksmith.1.log"_s, u"hooksmith.2.log"_s, u"hooksmith.3.log"_s,
                          u"hooksmith.log"_s}));
    for (const QString &file : files)
        QVERIFY(QFileInfo(folder.filePath(file)).size() <= LogFile::maximumBytes);
    QVERIFY(read(folder.filePath(u"hooksmith.log"_s)).contains(" 699 0123"));
    QVERIFY(!read(folder.filePath(u"hooksmith.3.log"_s)).contains(" 0 0123")); // The oldest went
}

void TestLogFile::onlyItsOwnerReads()
{
    QTemporaryDir data;
    const Quiet quiet;
    const QString folder = LogFile::folderIn(data.path());
    QVERIFY(LogFile::start(folder));
    const QString line = u"0123456789"_s.repeated(10'000);
    for (int i = 0; i < 12; ++i)
        LogFile::note(QtInfoMsg, line);
    LogFile::stop();
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    for (const QString &name : {u"hooksmith.log"_s, u"hooksmith.1.log"_s}) {
        QVERIFY2(QFileInfo::exists(folder + u'/' + name), qPrintable(name));
        QVERIFY2(!(QFile::permissions(folder + u'/' + name) & others), qPrintable(name));
    }
}

void TestLogFile::notesGoIntoTheFileOnly()
{
    QTemporaryDir folder;
    LogFile::note(QtInfoMsg, u"before there is a file"_s);
    QVERIFY(LogFile::start(folder.path()));
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // Nothing on standard error
    LogFile::note(QtWarningMsg, u"shown: https://chat.example/hooks/a/s3cret-w0rd is refused"_s);
    LogFile::stop();
    const QByteArray text = read(folder.filePath(u"hooksmith.log"_s));
    QCOMPARE(text.count('\n'), 1);
    QVERIFY2(text.endsWith(
                 " warning hooksmith shown: https://chat.example/hooks/a/[hidden] is refused\n"),
             text.constData());
}

void TestLogFile::threads()
{
    QTemporaryDir folder;
    const Quiet quiet;
    QVERIFY(LogFile::start(folder.path()));
    const QtMessageHandler ours = qInstallMessageHandler(nullptr);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([ours] {
            const QMessageLogContext context("", 0, "", "hooksmith.test");
            for (int i = 0; i < 100; ++i)
                ours(QtDebugMsg, context, u"line"_s);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(20000));
    qInstallMessageHandler(ours);
    LogFile::stop();
    const QByteArrayList lines = read(folder.filePath(u"hooksmith.log"_s)).trimmed().split('\n');
    QCOMPARE(lines.size(), 400);
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith(" debug hooksmith.test line"), line.constData());
}

void TestLogFile::notWritable_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder cannot be made") << u"/proc/hooksmith/logs"_s;
}

void TestLogFile::notWritable()
{
    QFETCH(QString, path);
    const Result<void> started = LogFile::start(path);
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"log-not-writable"_s);
    QVERIFY(LogFile::path().isEmpty());
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
