// SPDX-License-Identifier: MIT
// A provider that sends a delivery again before it has an answer.
#include "tests/core/relay/relayharness.h"

#include <QNetworkReply>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {
const QString hook = u"/hooks/one/secret"_s;
const QList<HeaderField> github{{"X-GitHub-Event", "push"}, {"X-GitHub-Delivery", "d-1"}};
} // namespace

class TestRelayDuplicates : public RelayHarness
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_target.start()); }
    void init() { prepare(); }
    void cleanup() { m_relay.reset(); }
    void marksThemWhileTheFirstRuns();
    void forgetsWhatItCouldNotStore();
};

void TestRelayDuplicates::marksThemWhileTheFirstRuns()
{
    const Relay::RunFunction run = m_run;
    QList<std::function<void()>> held;
    m_run = [&held, run](const RunInput &input, std::function<void(const RunResult &)> done) {
        held.append([run, input, done = std::move(done)] { run(input, done); });
    };
    start({integration(u"one"_s)});
    QList<Delivery> arrived;
    connect(m_relay.get(), &Relay::received, this,
            [&arrived](const Delivery &delivery) { arrived.append(delivery); });
    for (int i = 0; i < 4; ++i) {
        QNetworkReply *reply = send("POST", hook, "again", github);
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
    QTRY_COMPARE(arrived.size(), 4);
    QVERIFY(m_answered.isEmpty());
    QVERIFY(arrived.at(0).duplicateOf.isEmpty());
    for (int i = 1; i < 4; ++i)
        QCOMPARE(arrived.at(i).duplicateOf, arrived.at(0).id);
    // Marked, and treated as all others.
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE(held.size(), i + 1);
        held.at(i)();
    }
    QTRY_COMPARE(m_answered.size(), 4);
    QCOMPARE(load(arrived.at(3).id).duplicateOf, arrived.at(0).id);
}

void TestRelayDuplicates::forgetsWhatItCouldNotStore()
{
    start({integration(u"one"_s)});
    QCOMPARE(ask("POST", hook, "before").status, 200);
    QVERIFY(QDir(dataFolder()).removeRecursively());
    QCOMPARE(ask("POST", hook, "first", github).status, 503);
    QList<Delivery> arrived;
    connect(m_relay.get(), &Relay::received, this,
            [&arrived](const Delivery &delivery) { arrived.append(delivery); });
    QCOMPARE(ask("POST", hook, "second", github).status, 503);
    QCOMPARE(arrived.size(), 1);
    QVERIFY2(arrived.at(0).duplicateOf.isEmpty(), "the first one never was ours");
}

QTEST_GUILESS_MAIN(TestRelayDuplicates)
#include "tst_relayduplicates.moc"
