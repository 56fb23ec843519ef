// SPDX-License-Identifier: MIT
// The settings of `hooksmith-cli relay`: which are stronger, and what it says about wrong ones.
#include "tests/support/paths.h"
#include "tests/system/relay/relayfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;
using test::pushBody;
using test::RelayFixture;

class TestCliRelaySettings : public RelayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsStronger();
    void refusesWrongTypes_data();
    void refusesWrongTypes();
    void saysWhatIsUnknown_data();
    void saysWhatIsUnknown();
    void showsDifferences_data();
    void showsDifferences();

private:
    QStringList withConfig(const QByteArray &config)
    {
        write(u"relay.json"_s, config);
        return {u"--integration"_s, m_folder->filePath(u"integration.json"_s), u"--config"_s,
                m_folder->filePath(u"relay.json"_s)};
    }
};

void TestCliRelaySettings::theFileIsStronger()
{
    write(
        u"hooksmith.json"_s,
        R"({"format":1,"name":"W","relay":{"listen":"no such place","forward":"http://127.0.0.1:9/hooks/a/b"}})");
    write(
        u"integrations/gh/integration.json"_s,
        R"({"type":"webhook-incoming","_id":"gh","token":"tok","name":"GitHub","scriptEnabled":false})");
    write(u"relay.json"_s,
          R"({"listen":"127.0.0.1:0","forward":")" + m_target.hookUrl().toString().toUtf8()
              + R"("})");
    const QStringList arguments{m_folder->path(),
                                u"--config"_s,
                                m_folder->filePath(u"relay.json"_s),
                                u"--data"_s,
                                m_folder->filePath(u"data"_s),
                                u"--json"_s};
    startRelay(arguments);
    QVERIFY(next(u"listening"_s).isObject());
    QVERIFY(post(u"/hooks/gh/tok"_s, R"({"text":"hi"})").startsWith("HTTP/1.1 200"));
    next(u"forwarded"_s);
    QCOMPARE(m_target.messageCount(), 1);
    QCOMPARE(finish(), 0);

    // And the command line is stronger than both.
    startRelay(arguments + QStringList{u"--listen"_s, u"127.0.0.1:x"_s});
    QVERIFY(m_relay->waitForFinished());
    QCOMPARE(m_relay->exitCode(), 2);
    QVERIFY(m_relay->readAllStandardError().contains("127.0.0.1:x"));
}

void TestCliRelaySettings::refusesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *config, const char *key) {
        QTest::newRow(config) << QByteArray(config) << QByteArray(key);
    };
    row(R"({"listen":8080})", "\"relay.listen\"");
    row(R"({"forward":5})", "\"relay.forward\"");
    row(R"({"forward":"ftp://chat.example"})", "\"relay.forward\"");
    row(R"({"allowHosts":"a.example"})", "\"relay.allowHosts\"");
    row(R"({"allowHosts":["a.example",5]})", "\"relay.allowHosts\"");
    row(R"({"limits":[]})", "\"relay.limits\"");
    row(R"({"integrations":[]})", "\"relay.integrations\"");
    row(R"({"integrations":{"gh":5}})", "\"integrations.GitHub\"");
    row(R"({"integrations":{"gh":{"signature":{"provdier":"github","secretKey":"k"}}}})",
        "\"integrations.GitHub.signature.provdier\"");
    row(R"([])", "\"relay\"");
}

void TestCliRelaySettings::refusesWrongTypes()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, key);
    startRelay(withConfig(config));
    QVERIFY(m_relay->waitForFinished());
    QCOMPARE(m_relay->exitCode(), 2);
    QByteArray said = m_relay->readAllStandardError();
    QVERIFY2(said.contains(key) && said.contains("relay.json"), said.constData());

    // The same in a workspace.
    write(u"hooksmith.json"_s, R"({"format":1,"name":"W","relay":)" + config + '}');
    write(
        u"integrations/gh/integration.json"_s,
        R"({"type":"webhook-incoming","_id":"gh","token":"tok","name":"GitHub","scriptEnabled":false})");
    startRelay({m_folder->path()});
    QVERIFY(m_relay->waitForFinished());
    QCOMPARE(m_relay->exitCode(), 2);
    said = m_relay->readAllStandardError();
    QVERIFY2(said.contains(key) && said.contains("hooksmith.json"), said.constData());
}

void TestCliRelaySettings::saysWhatIsUnknown_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("said"); // Empty: nothing
    const auto row = [](const char *config, const char *said) {
        QTest::newRow(config) << QByteArray(config) << QByteArray(said);
    };
    row(R"({"limts":{"bodyBytes":2048}})", "\"relay.limts\"");
    row(R"({"limits":{"bodyByte":2048}})", "\"relay.limits.bodyByte\"");
    row(R"({"integrations":{"gh":{"singature":{"provider":"github"}}}})",
        "\"integrations.GitHub.singature\"");
    row(R"({"integrations":{"NOPE":{"mode":"hold"}}})", "\"NOPE\"");
    row(R"({"integrations":{"GitHub":{"mode":"script"}},"retry":{"attempts":3},"live":false})", "");
}

void TestCliRelaySettings::saysWhatIsUnknown()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, said);
    startRelay(withConfig(config) + common());
    QVERIFY(next(u"listening"_s).isObject());
    QCOMPARE(finish(), 0);
    const QByteArray error = m_relay->readAllStandardError();
    if (said.isEmpty())
        QCOMPARE(error, QByteArray());
    else
        QVERIFY2(error.contains(said) && error.contains("relay.json"), error.constData());
}

void TestCliRelaySettings::showsDifferences_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("event");
    QTest::newRow("refused") << 400 << u"failed"_s;
    QTest::newRow("taken, with other words") << 200 << u"forwarded"_s;
}

void TestCliRelaySettings::showsDifferences()
{
    QFETCH(int, status);
    QFETCH(QString, event);
    m_target.behave(R"({"path":"/hooks/","status":)" + QByteArray::number(status)
                    + R"(,"body":"{\"ok\":1}"})");
    startRelay(withConfig(R"({"integrations":{"gh":{"mode":"pass-through"}}})") + common());
    next(u"listening"_s);
    QVERIFY(post(u"/hooks/gh/tok"_s, pushBody).startsWith("HTTP/1.1 200"));
    const JsValue differences = next(event).value(u"differences");
    QVERIFY(differences.isArray() && !differences.toArray().isEmpty());
    QCOMPARE(finish(), 0);
    QProcess list;
    list.start(test::binPath(u"hooksmith-cli"_s),
               {u"deliveries"_s, u"--json"_s, u"--data"_s, m_folder->filePath(u"data"_s)});
    QVERIFY(list.waitForFinished());
    QCOMPARE(JsValue::fromJson(list.readAllStandardOutput())
                 .value_or(JsValue())
                 .value(u"forwards")
                 .at(0)
                 .value(u"differences"),
             differences);
}

QTEST_GUILESS_MAIN(TestCliRelaySettings)
#include "tst_cli_relay_settings.moc"
