// SPDX-License-Identifier: MIT
#include "core/relay/relaythread.h"
#include "core/script/hostcontext.h"

#include <future>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

/// The relay on a thread of its own: what it says and answers comes on the thread that made it.
class TestRelayThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersWhileOursIsBusy();
    void copiesAreMerged();
    void journalAnswersHere();
    void decisionsAnswerHere();
    void secretsComeFromHere_data();
    void secretsComeFromHere();
    void failedStartsAreTold_data();
    void failedStartsAreTold();
    void tellsWhenTheJournalCanBeUsed();
    void stopFinishesAndIsTold();
    void nothingIsCalledForTheGone();

private:
    static RelayConfig config(RelayMode mode);
    void start(const RelayConfig &config);
    /// Sends from another thread, with blocking sockets; the reply.
    std::future<QByteArray> post(const QByteArray &body, const QByteArray &headers = {}) const;
    static QByteArray got(std::future<QByteArray> &reply);

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<RelayThread> m_relay;
    QList<Delivery> m_news;
};

void TestRelayThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = {};
    m_news.clear();
}

void TestRelayThread::cleanup()
{
    m_relay.reset();
}

RelayConfig TestRelayThread::config(RelayMode mode)
{
    RelayIntegration item;
    item.integration = Integration::defaults(IntegrationType::Incoming);
    item.integration.id = u"a"_s;
    item.integration.name = u"Name of a"_s;
    item.integration.token = u"t"_s;
    item.integration.scriptEnabled = false; // The message is the body's text
    item.profile = profileById(u"7.0"_s).value();
    item.mode = mode;
    RelayConfig config;
    config.profile = item.profile;
    config.integrations = {item};
    config.forwardUrl = QUrl(u"http://127.0.0.1:9/hooks/x/y"_s); // Nobody is there
    return config;
}

void TestRelayThread::start(const RelayConfig &config)
{
    m_relay = std::make_unique<RelayThread>(
        config,
        [] {
            return std::make_unique<HostContextFactory>(u"none"_s, HostContextFactory::Spare::None);
        },
        m_secrets);
    connect(m_relay.get(), &RelayThread::delivery, this, [this](const Delivery &delivery) {
        QCOMPARE(QThread::currentThread(), thread());
        m_news.append(delivery);
    });
    const Result<void> started = m_relay->start(m_folder->filePath(u"data"_s));
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    QVERIFY(m_relay->isRunning());
}

std::future<QByteArray> TestRelayThread::post(const QByteArray &body,
                                              const QByteArray &headers) const
{
    const auto port = quint16(QUrl(m_relay->url()).port());
    return std::async(std::launch::async, [port, body, headers] {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (!socket.waitForConnected(15000))
            return QByteArray("(no connection)");
        socket.write("POST /hooks/a/t HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                     "Content-Type: application/json\r\n"
                     + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                     + body);
        while (socket.waitForReadyRead(15000)) { }
        return socket.readAll();
    });
}

QByteArray TestRelayThread::got(std::future<QByteArray> &reply)
{
    const bool ready = QTest::qWaitFor(
        [&] { return reply.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
        30000);
    return ready ? reply.get() : QByteArray("(nothing)");
}

void TestRelayThread::answersWhileOursIsBusy()
{
    start(config(RelayMode::Answer));
    std::future<QByteArray> reply = post(R"({"text":"a"})");
    // This thread does nothing else meanwhile: no event of it is needed for the answer.
    QCOMPARE(reply.wait_for(std::chrono::seconds(30)), std::future_status::ready);
    QVERIFY(reply.get().startsWith("HTTP/1.1 200"));
    QVERIFY(m_news.isEmpty());
    QTRY_VERIFY(!m_news.isEmpty());
    QCOMPARE(m_news.constLast().reply.status, 200);
}

void TestRelayThread::copiesAreMerged()
{
    start(config(RelayMode::Answer));
    for (int i = 0; i < 20; ++i) {
        std::future<QByteArray> reply = post("{\"text\":\"" + QByteArray::number(i) + "\"}");
        QCOMPARE(reply.wait_for(std::chrono::seconds(30)), std::future_status::ready);
        QVERIFY(reply.get().startsWith("HTTP/1.1 200"));
    }
    const auto isTold = [this] {
        return m_news.size() >= 20 && m_news.constLast().reply.status == 200
            && m_news.constLast().request.body == R"({"text":"19"})";
    };
    QTRY_VERIFY(isTold());
    // Received and answered: one copy of each, the later one, in the order of arrival. Only of the
    // last one the answer may have come when this thread had time again.
    for (int i = 0; i < 19; ++i) {
        QCOMPARE(m_news.at(i).request.body, "{\"text\":\"" + QByteArray::number(i) + "\"}");
        QCOMPARE(m_news.at(i).reply.status, 200);
    }
    QVERIFY(m_news.size() <= 21);
}

void TestRelayThread::journalAnswersHere()
{
    start(config(RelayMode::Hold));
    std::future<QByteArray> reply = post(R"({"text":"held"})");
    QVERIFY(got(reply).startsWith("HTTP/1.1 200"));
    RemoteJournal *journal = m_relay->journal();
    QVERIFY(journal);
    std::optional<QList<JournalEntry>> found;
    journal->find({}, this, [&](const Result<QList<JournalEntry>> &entries) {
        QCOMPARE(QThread::currentThread(), thread());
        found = entries.value_or(QList<JournalEntry>());
    });
    QTRY_VERIFY(found);
    QCOMPARE(found->size(), 1);
    std::optional<Delivery> loaded;
    journal->load(found->constFirst().delivery.id, this, [&](const Result<Delivery> &delivery) {
        loaded = delivery.value_or(Delivery());
    });
    QTRY_VERIFY(loaded);
    QCOMPARE(loaded->request.body, QByteArray(R"({"text":"held"})"));
    journal->setPinned(loaded->id, true);
    std::optional<bool> cleared;
    journal->clear(true, this, [&](const Result<void> &result) { cleared = result.has_value(); });
    QTRY_COMPARE(cleared, std::optional(true));
    found.reset();
    journal->find({}, this, [&](const Result<QList<JournalEntry>> &entries) {
        found = entries.value_or(QList<JournalEntry>());
    });
    QTRY_VERIFY(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(found->constFirst().pinned);
}

void TestRelayThread::decisionsAnswerHere()
{
    start(config(RelayMode::Hold));
    std::future<QByteArray> reply = post(R"({"text":"held"})");
    QVERIFY(got(reply).startsWith("HTTP/1.1 200"));
    QTRY_VERIFY(!m_news.isEmpty() && m_news.constLast().has(Forward::State::Held));
    const QString id = m_news.constLast().id;
    std::optional<Result<void>> done;
    const auto note = [&](const Result<void> &result) {
        QCOMPARE(QThread::currentThread(), thread());
        done = result;
    };
    m_relay->drop(id, this, note);
    QTRY_VERIFY(done);
    QVERIFY(*done);
    QTRY_VERIFY(m_news.constLast().has(Forward::State::Dropped));
    done.reset();
    m_relay->release(id, {}, this, note);
    QTRY_VERIFY(done);
    QCOMPARE(done->error().code, u"nothing-held"_s);
    done.reset();
    m_relay->requeue(u"unknown"_s, this, note);
    QTRY_VERIFY(done);
    QCOMPARE(done->error().code, u"not-found"_s);
    done.reset();
    m_relay->replay({id}, {}, this, note);
    QTRY_VERIFY(done);
    QVERIFY(*done);
    QTRY_COMPARE(m_news.constLast().replayOf, id);
    done.reset();
    m_relay->submit(u"gone"_s, {}, this, note);
    QTRY_VERIFY(done);
    QCOMPARE(done->error().code, u"unknown-integration"_s);
    // Integrations change while it runs.
    m_relay->setIntegrations({});
    reply = post(R"({"text":"too late"})");
    QVERIFY(!got(reply).startsWith("HTTP/1.1 200"));
}

void TestRelayThread::secretsComeFromHere_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("right") << u"s3cret"_s << QByteArray("s3cret") << QByteArray("200");
    QTest::newRow("wrong") << u"s3cret"_s << QByteArray("other") << QByteArray("401");
    QTest::newRow("unknown") << QString() << QByteArray("s3cret") << QByteArray("503");
}

void TestRelayThread::secretsComeFromHere()
{
    QFETCH(const QString, stored);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, status);
    if (!stored.isEmpty())
        m_secrets.set(u"gitlab/a"_s, stored);
    RelayConfig wanted = config(RelayMode::Answer);
    wanted.integrations[0].mode = RelayMode::Hold;
    wanted.integrations[0].signature.provider = u"gitlab"_s;
    wanted.integrations[0].signature.secretKey = u"gitlab/a"_s;
    start(wanted);
    QSignalSpy missing(m_relay.get(), &RelayThread::secretMissing);
    std::future<QByteArray> reply =
        post(R"({"text":"a"})", "X-Gitlab-Event: Push Hook\r\nX-Gitlab-Token: " + sent + "\r\n");
    const QByteArray answer = got(reply);
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
    if (stored.isEmpty())
        QTRY_COMPARE(missing.count(), 1);
    else
        QCOMPARE(missing.count(), 0);
    if (!stored.isEmpty())
        return;
    // Entered meanwhile.
    m_secrets.set(u"gitlab/a"_s, u"s3cret"_s);
    m_relay->reloadSecrets();
    reply = post(R"({"text":"a"})", "X-Gitlab-Event: Push Hook\r\nX-Gitlab-Token: s3cret\r\n");
    QVERIFY(got(reply).startsWith("HTTP/1.1 200"));
}

void TestRelayThread::failedStartsAreTold_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("port") << u"port"_s << u"port-in-use"_s;
    QTest::newRow("journal") << u"journal"_s << u"journal-in-use"_s;
    QTest::newRow("folder") << u"folder"_s << u"journal-folder"_s;
}

void TestRelayThread::failedStartsAreTold()
{
    QFETCH(const QString, what);
    QFETCH(const QString, code);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    start(config(RelayMode::Answer)); // Holds the journal
    RelayConfig wanted = config(RelayMode::Answer);
    QString folder = m_folder->filePath(u"second"_s);
    if (what == "port"_L1)
        wanted.port = other.serverPort();
    if (what == "journal"_L1)
        folder = m_folder->filePath(u"data"_s);
    if (what == "folder"_L1) {
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly)); // In its place
    }
    RelayThread relay(
        wanted,
        [] {
            return std::make_unique<HostContextFactory>(u"none"_s, HostContextFactory::Spare::None);
        },
        m_secrets);
    const Result<void> started = relay.start(folder);
    QVERIFY(!started);
    QCOMPARE(started.error().code, code);
    QVERIFY(!relay.isRunning());
    QVERIFY(!relay.journal());
}

void TestRelayThread::tellsWhenTheJournalCanBeUsed()
{
    const QString database = m_folder->filePath(u"data/relay.sqlite"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    QFile file(database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    start(config(RelayMode::Hold));
    QVERIFY(!m_relay->journal());
    QCOMPARE(m_relay->warnings().size(), 1);
    QCOMPARE(m_relay->warnings().at(0).code, u"journal-corrupt"_s);
    std::future<QByteArray> reply = post(R"({"text":"early"})");
    QVERIFY(got(reply).startsWith("HTTP/1.1 503"));
    QTRY_COMPARE(m_news.size(), 1); // In the list, with its reason
    QCOMPARE(m_news.at(0).refusal.value_or(Error()).code, u"journal-corrupt"_s);
    // Nothing else slips past it either.
    std::optional<Result<void>> submitted;
    m_relay->submit(u"a"_s, {}, this, [&](const Result<void> &result) { submitted = result; });
    QTRY_VERIFY(submitted);
    QTRY_COMPARE(m_news.constLast().reply.status, 503);

    QSignalSpy changed(m_relay.get(), &RelayThread::journalTroubleChanged);
    QVERIFY(QFile::rename(database, m_folder->filePath(u"damaged"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20000);
    QVERIFY(m_relay->journal());
    QVERIFY(m_relay->warnings().isEmpty());
    reply = post(R"({"text":"late"})");
    QVERIFY(got(reply).startsWith("HTTP/1.1 200"));
}

void TestRelayThread::stopFinishesAndIsTold()
{
    start(config(RelayMode::Hold));
    std::future<QByteArray> reply = post(R"({"text":"held"})");
    QVERIFY(got(reply).startsWith("HTTP/1.1 200"));
    QSignalSpy stopped(m_relay.get(), &RelayThread::stopped);
    m_relay->stop();
    QVERIFY(!m_relay->isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 20000);
    QVERIFY(!m_news.isEmpty()); // Told before
    m_relay.reset();
    // The journal is free again, and has it.
    start(config(RelayMode::Hold));
    std::optional<qsizetype> count;
    m_relay->journal()->find({}, this, [&](const Result<QList<JournalEntry>> &entries) {
        count = entries.value_or(QList<JournalEntry>()).size();
    });
    QTRY_COMPARE(count, std::optional<qsizetype>(1));
}

void TestRelayThread::nothingIsCalledForTheGone()
{
    start(config(RelayMode::Hold));
    auto context = std::make_unique<QObject>();
    int calls = 0;
    m_relay->journal()->find({}, context.get(),
                             [&](const Result<QList<JournalEntry>> &) { ++calls; });
    m_relay->drop(u"unknown"_s, context.get(), [&](const Result<void> &) { ++calls; });
    context.reset();
    bool later = false;
    m_relay->journal()->find({}, this, [&](const Result<QList<JournalEntry>> &) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(calls, 0);
    // And with the relay itself gone, nothing is left that could call.
    m_relay->journal()->find({}, this, [&](const Result<QList<JournalEntry>> &) { ++calls; });
    m_relay.reset();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestRelayThread)
#include "tst_relaythread.moc"
