// SPDX-License-Identifier: MIT
// The filters of `hooksmith-cli relay`, and `hooksmith-cli deliveries`, with a real relay.
#include "tests/support/paths.h"
#include "tests/system/relay/relayfixture.h"

#include <csignal>
#include <QScopeGuard>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::pushBody;
using test::RelayFixture;

class TestCliDeliveries : public RelayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void printsOnlyWhatMatches_data();
    void printsOnlyWhatMatches();
    void filtersWhatCameBeforeTheStart_data();
    void filtersWhatCameBeforeTheStart();
    void listsTheJournal_data();
    void listsTheJournal();
    void listsForPeople();
    void readsWhereItCannotWrite();
    void saysWhyItCannotRead();
    void looksWhereTheWindowKeepsIt();
    void refusesBadListing_data();
    void refusesBadListing();

private:
    /// A push that is forwarded, one that throws, one that the target refuses for good, and a wrong
    /// token; each has its letter in the header X-Case.
    void sendFour();
    struct Listing
    {
        int exitCode = -1;
        QByteArray out, error;
    };
    Listing list(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_journal; ///< What listsTheJournal() reads; made once
};

void TestCliDeliveries::sendFour()
{
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody, "X-GitHub-Event: push\r\nX-Case: a\r\n")
                .startsWith("HTTP/1.1 200"));
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), 1, 15000);
    (void)post(u"/hooks/gh/tok"_s, R"({"fail":true})", "X-Case: b\r\n");
    m_target.behave(
        R"({"path":"/hooks/","status":400,"body":"{\"success\":false,\"error\":\"invalid-channel\"}"})");
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody, "X-GitHub-Event: release\r\nX-Case: c\r\n")
                .startsWith("HTTP/1.1 200"));
    QVERIFY(post(u"/hooks/gh/wrong"_s, pushBody, "X-Case: d\r\n").startsWith("HTTP/1.1 404"));
}

TestCliDeliveries::Listing TestCliDeliveries::list(const QStringList &arguments)
{
    QProcess process;
    process.start(test::binPath(u"hooksmith-cli"_s), QStringList{u"deliveries"_s} + arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCliDeliveries::printsOnlyWhatMatches_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char *name, const QStringList &filters, const char *events) {
        QTest::newRow(name) << filters
                            << QString::fromLatin1(events).split(u' ', Qt::SkipEmptyParts);
    };
    // a: received, forwarded; b: received; c: received, failed; d: refused. Sorted.
    row("none", {}, "failed forwarded received received received refused");
    row("blank", {u" "_s}, "failed forwarded received received received refused");
    row("event", {u"event:push"_s}, "forwarded received");
    row("header", {u"header:x-case=c"_s}, "failed received");
    row("json", {u"json:fail=true"_s}, "received");
    row("text of the body", {u"refs/heads/MAIN"_s}, "failed forwarded received received refused");
    row("outcome", {u"outcome:script-error"_s}, "received");
    row("refused", {u"is:refused"_s}, "refused");
    row("not refused", {u"-is:refused"_s}, "failed forwarded received received received");
    row("becomes dead", {u"is:dead"_s}, "failed");
    row("ceases to wait", {u"is:waiting"_s}, "received received");
    row("several terms", {u"provider:github -event:push"_s}, "failed received");
    row("several options", {u"provider:github"_s, u"-event:push"_s}, "failed received");
    row("nothing", {u"provider:gitlab"_s}, "");
}

void TestCliDeliveries::printsOnlyWhatMatches()
{
    QFETCH(const QStringList, filters);
    QFETCH(const QStringList, events);
    QStringList arguments =
        QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)} + common();
    for (const QString &filter : filters)
        arguments += {u"--filter"_s, filter};
    startRelay(arguments);
    next(u"listening"_s);
    sendFour();
    QCOMPARE(finish(), 0);
    QStringList printed;
    while (m_relay->canReadLine()) {
        const JsValue line = JsValue::fromJson(m_relay->readLine()).value_or(JsValue());
        printed.append(line.value(u"event").toString());
    }
    printed.sort();
    QCOMPARE(printed, events);
    // Whatever is printed, all of them are stored, and forwarded as far as the target lets them.
    const Listing all = list({u"--data"_s, m_folder->filePath(u"data"_s), u"--json"_s});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.out.count('\n'), 4);
    QCOMPARE(m_target.messageCount(), 1);
}

void TestCliDeliveries::filtersWhatCameBeforeTheStart_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("printed");
    QTest::newRow("by header") << u"header:x-case=a"_s << true;
    QTest::newRow("by outcome") << u"outcome:posted"_s << true;
    QTest::newRow("other header") << u"header:x-case=b"_s << false;
}

void TestCliDeliveries::filtersWhatCameBeforeTheStart()
{
    QFETCH(const QString, filter);
    QFETCH(const bool, printed);
    const QStringList arguments =
        QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)} + common();
    m_target.behave(R"({"path":"/hooks/","status":503,"times":-1})");
    startRelay(arguments);
    next(u"listening"_s);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody, "X-Case: a\r\n").startsWith("HTTP/1.1 200"));
    next(u"failed"_s);
    QCOMPARE(finish(SIGKILL), -2);
    m_target.behaveWell();
    startRelay(QStringList{u"--filter"_s, filter} + arguments);
    next(u"listening"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_target.messageCount(), 1, 15000);
    if (printed)
        next(u"forwarded"_s);
    QCOMPARE(finish(), 0);
    QCOMPARE(m_relay->readAllStandardOutput(), QByteArray());
}

void TestCliDeliveries::listsTheJournal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("listed"); // Letters, newest first; "d" is the refused one
    QTest::newRow("everything") << QStringList{} << u"d c b a"_s;
    QTest::newRow("limit") << QStringList{u"--limit=2"_s} << u"d c"_s;
    QTest::newRow("no limit") << QStringList{u"--limit=0"_s} << u"d c b a"_s;
    QTest::newRow("text") << QStringList{u"--filter=refs/heads"_s} << u"c a"_s;
    QTest::newRow("middle of a word") << QStringList{u"--filter=efs/hea"_s} << u"c a"_s;
    QTest::newRow("header") << QStringList{u"--filter=header:x-case=b"_s} << u"b"_s;
    QTest::newRow("json") << QStringList{u"--filter=json:pusher.name=ann"_s} << u"c a"_s;
    QTest::newRow("status") << QStringList{u"--filter=status:404"_s} << u"d"_s;
    QTest::newRow("outcome") << QStringList{u"--filter=outcome:script-error"_s} << u"b"_s;
    QTest::newRow("dead") << QStringList{u"--filter=is:dead"_s} << u"c"_s;
    QTest::newRow("refused") << QStringList{u"--filter=is:refused"_s} << u"d"_s;
    QTest::newRow("two filters") << QStringList{u"--filter=provider:github"_s,
                                                u"--filter=-is:dead"_s}
                                 << u"a"_s;
    QTest::newRow("filter and limit")
        << QStringList{u"--filter=-is:refused"_s, u"--limit=1"_s} << u"c"_s;
    QTest::newRow("nothing") << QStringList{u"--filter=is:pinned"_s} << u""_s;
}

void TestCliDeliveries::listsTheJournal()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, listed);
    if (!m_journal) {
        m_journal = std::make_unique<QTemporaryDir>();
        startRelay({u"--integration"_s, m_folder->filePath(u"integration.json"_s), u"--listen"_s,
                    u"127.0.0.1:0"_s, u"--forward"_s, m_target.hookUrl().toString(), u"--data"_s,
                    m_journal->path(), u"--json"_s});
        next(u"listening"_s);
        sendFour();
        QCOMPARE(finish(), 0);
    }
    const Listing listing =
        list(QStringList{u"--data"_s, m_journal->path(), u"--json"_s} + arguments);
    QCOMPARE(listing.exitCode, 0);
    QCOMPARE(listing.error, QByteArray());
    QStringList letters;
    const QList<QByteArray> lines = listing.out.split('\n');
    for (const QByteArray &text : lines) {
        if (text.isEmpty())
            continue;
        const JsValue line = JsValue::fromJson(text).value_or(JsValue());
        QVERIFY2(!line.value(u"id").toString().isEmpty(), text.constData());
        const QString event = line.value(u"providerEvent").toString();
        letters.append(line.value(u"event").toString() == "refused"_L1 ? u"d"_s
                           : event == "push"_L1                        ? u"a"_s
                           : event == "release"_L1                     ? u"c"_s
                                                                       : u"b"_s);
        if (letters.constLast() == "c"_L1)
            QCOMPARE(line.value(u"forwards").at(0).value(u"state").toString(), u"dead"_s);
    }
    QCOMPARE(letters.join(u' '), listed);
    QVERIFY(!listing.out.contains("/tok"));
    QVERIFY(!listing.out.contains("/wrong"));
    QVERIFY(!listing.out.contains("standin-token"));
}

void TestCliDeliveries::listsForPeople()
{
    startRelay(QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)}
               + common());
    next(u"listening"_s);
    const QStringList where{u"--data"_s, m_folder->filePath(u"data"_s)};
    Listing listing = list(where);
    QCOMPARE(listing.exitCode, 0);
    QCOMPARE(listing.out, QByteArray());
    QVERIFY2(listing.error.contains("empty"), listing.error.constData());
    sendFour();
    QTRY_VERIFY_WITH_TIMEOUT(list(where).out.contains("Given up."), 15000);
    // While the relay holds the journal.
    listing = list(where);
    QCOMPARE(listing.exitCode, 0);
    QVERIFY2(listing.out.contains("GitHub push"), listing.out.constData());
    QVERIFY2(listing.out.contains("refused (404)"), listing.out.constData());
    QVERIFY2(listing.out.contains("invalid-channel"), listing.out.constData());
    QVERIFY(!listing.out.contains("/tok"));
    listing = list(where + QStringList{u"--filter"_s, u"provider:gitlab"_s});
    QCOMPARE(listing.exitCode, 0);
    QVERIFY2(listing.error.contains("no delivery matches"), listing.error.constData());
    QCOMPARE(finish(), 0);
}

void TestCliDeliveries::readsWhereItCannotWrite()
{
    startRelay(QStringList{u"--integration"_s, m_folder->filePath(u"integration.json"_s)}
               + common());
    next(u"listening"_s);
    sendFour();
    QCOMPARE(finish(), 0);
    // A name that means something in an address.
    const QString data = m_folder->filePath(u"data"_s), mounted = m_folder->filePath(u"a b?c%"_s);
    QVERIFY(QDir().mkpath(mounted));
    if (QProcess::execute(u"mount"_s, {u"--bind"_s, data, mounted}) != 0)
        QSKIP("mounting needs root");
    const auto unmount = qScopeGuard([&mounted] {
        QProcess::execute(u"umount"_s, {u"-l"_s, mounted});
    });
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,bind,ro"_s, mounted}), 0);
    const Listing listing = list({u"--data"_s, mounted, u"--json"_s});
    QCOMPARE(listing.error, QByteArray());
    QCOMPARE(listing.exitCode, 0);
    QCOMPARE(listing.out.count('\n'), 4);
}

void TestCliDeliveries::saysWhyItCannotRead()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data/relay.sqlite"_s))); // A folder
    const Listing listing = list({u"--data"_s, m_folder->filePath(u"data"_s)});
    QCOMPARE(listing.exitCode, 2);
    QVERIFY2(listing.error.contains("cannot be read: ")
                 && !listing.error.contains("cannot be read: ."),
             listing.error.constData());
}

void TestCliDeliveries::looksWhereTheWindowKeepsIt()
{
    const QTemporaryDir data;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, data.path());
    process.setProcessEnvironment(environment);
    process.start(test::binPath(u"hooksmith-cli"_s), {u"deliveries"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains(data.filePath(u"hooksmith/hooksmith/relay"_s).toUtf8()),
             said.constData());
}

void TestCliDeliveries::refusesBadListing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("no journal") << QStringList{} << u"none"_s;
    QTest::newRow("filter") << QStringList{u"--filter=took:long"_s}
                            << u"from character 1: \"long\""_s;
    QTest::newRow("limit") << QStringList{u"--limit=many"_s} << u"\"many\""_s;
    QTest::newRow("negative limit") << QStringList{u"--limit=-1"_s} << u"\"-1\""_s;
    QTest::newRow("words") << QStringList{u"push"_s} << u"--filter"_s;
    QTest::newRow("option") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
}

void TestCliDeliveries::refusesBadListing()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const Listing listing =
        list(QStringList{u"--data"_s, m_folder->filePath(u"none"_s)} + arguments);
    QCOMPARE(listing.exitCode, 2);
    QCOMPARE(listing.out, QByteArray());
    QVERIFY2(listing.error.contains(names.toUtf8()), listing.error.constData());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"none"_s)));
}

QTEST_GUILESS_MAIN(TestCliDeliveries)
#include "tst_cli_deliveries.moc"
