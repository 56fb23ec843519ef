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
    void theStrongestSourceNamesTheTarget_data();
    void theStrongestSourceNamesTheTarget();
    void refusesToPassThroughByRest();
    void tellsMessagesOfADeliveryApart();
    void callsOfAnOutgoingScriptFailWithoutAnAnswer();

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
    row(R"({"integrations":{"gh":{"mode":"outgoing"}}})", "\"integrations.GitHub.mode\"");
    row(R"({"integrations":{"GitHub":{"forward":"http://127.0.0.1:9/hooks/a/b",)"
        R"("rest":{"server":"http://127.0.0.1:9","userId":"u","tokenKey":"k"}}}})",
        "\"integrations.GitHub.rest\" name two targets");
    row(R"({"forward":"http://127.0.0.1:9/hooks/a/b",)"
        R"("rest":{"server":"http://127.0.0.1:9","userId":"u","tokenKey":"k"}})",
        "\"relay.forward\" is not used");
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

/// "forward" and "rest" are one setting with two forms: a stronger one of either form counts.
void TestCliRelaySettings::theStrongestSourceNamesTheTarget_data()
{
    // 'F' and 'f': the webhook of the target and of nobody. 'R' and 'r': its REST interface, and
    // that of nobody.
    QTest::addColumn<QByteArray>("workspace");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("commandLine");
    QTest::addColumn<bool>("byRest");
    const auto row = [](const char *name, const char *workspace, const char *file,
                        const char *commandLine, bool byRest) {
        QTest::newRow(name) << QByteArray(workspace) << QByteArray(file) << QByteArray(commandLine)
                            << byRest;
    };
    row("--forward over the workspace's rest", "r", "", "F", false);
    row("--forward over the file's rest", "", "r", "F", false);
    row("--forward over both forms", "f", "r", "F", false);
    row("the file's forward over the workspace's rest", "r", "F", "", false);
    row("the file's rest over the workspace's forward", "f", "R", "", true);
    row("the file's rest over the workspace's rest", "r", "R", "", true);
    row("only the workspace's rest", "R", "", "", true);
}

void TestCliRelaySettings::theStrongestSourceNamesTheTarget()
{
    QFETCH(QByteArray, workspace);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, commandLine);
    QFETCH(bool, byRest);
    const auto settings = [this](const QByteArray &form) -> QByteArray {
        const QByteArray nobody = "http://127.0.0.1:9";
        const QByteArray server = form == "R" ? m_target.url().toUtf8() : nobody;
        if (form.toLower() == "r")
            return R"({"rest":{"server":")" + server
                + R"(","userId":"standin-user","tokenKey":"chat"}})";
        return R"({"forward":")"
            + (form == "F" ? m_target.hookUrl().toString().toUtf8()
                           : QByteArray(nobody + "/hooks/a/b"))
            + R"("})";
    };
    write(u"hooksmith.json"_s,
          workspace.isEmpty() ? QByteArray(R"({"format":1,"name":"W"})")
                              : R"({"format":1,"name":"W","relay":)" + settings(workspace) + '}');
    write(u"integrations/gh/integration.json"_s,
          R"({"type":"webhook-incoming","_id":"gh","token":"tok","name":"GitHub",)"
          R"("channel":"#general","scriptEnabled":false})");
    QStringList arguments{m_folder->path(), u"--listen"_s,
                          u"127.0.0.1:0"_s, u"--json"_s,
                          u"--data"_s,      m_folder->filePath(u"data"_s),
                          u"--secret"_s,    u"chat=env:HOOKSMITH_TEST_TOKEN"_s};
    if (!file.isEmpty()) {
        write(u"relay.json"_s, settings(file));
        arguments += {u"--config"_s, m_folder->filePath(u"relay.json"_s)};
    }
    if (!commandLine.isEmpty())
        arguments += {u"--forward"_s, m_target.hookUrl().toString()};
    qputenv("HOOKSMITH_TEST_TOKEN", "standin-auth-token");
    startRelay(arguments);
    const JsValue listening = next(u"listening"_s);
    QVERIFY(listening.isObject());
    QCOMPARE(listening.value(u"forward").toString().startsWith(m_target.url()), true);
    QCOMPARE(listening.value(u"forward").toString().contains(u"/hooks/"_s), !byRest);
    QVERIFY(post(u"/hooks/gh/tok"_s, R"({"text":"hi"})").startsWith("HTTP/1.1 200"));
    QVERIFY(next(u"forwarded"_s).isObject());
    QCOMPARE(m_target.messageCount(), 1);
    QCOMPARE(m_target.requests().at(0).value(u"target").toString() == u"/api/v1/chat.postMessage"_s,
             byRest);
    QCOMPARE(finish(), 0);
    QCOMPARE(m_relay->readAllStandardError(), QByteArray());
}

void TestCliRelaySettings::refusesToPassThroughByRest()
{
    const QByteArray rest = R"("rest":{"server":"http://127.0.0.1:9","userId":"u","tokenKey":"k"})";
    startRelay(withConfig(R"({"integrations":{"gh":{"mode":"pass-through"}},)" + rest + '}'));
    QVERIFY(m_relay->waitForFinished());
    QCOMPARE(m_relay->exitCode(), 2);
    const QByteArray said = m_relay->readAllStandardError();
    QVERIFY2(said.contains("\"GitHub\"") && said.contains("REST"), said.constData());
    // A webhook of its own, or one for all, is what it needs.
    startRelay(withConfig(R"({"integrations":{"gh":{"mode":"pass-through"}},)" + rest + '}')
               + common());
    QVERIFY(next(u"listening"_s).isObject());
    QCOMPARE(finish(), 0);
}

void TestCliRelaySettings::tellsMessagesOfADeliveryApart()
{
    write(u"integration.json"_s,
          R"({"type":"webhook-incoming","_id":"gh","token":"tok","name":"GitHub",)"
          R"("channel":["#general","@ann"],"scriptEnabled":false})");
    // The first message needs a second attempt.
    m_target.behave(R"({"path":"/api/v1/chat.postMessage","status":500,"times":1})");
    qputenv("HOOKSMITH_TEST_TOKEN", "standin-auth-token");
    QStringList arguments =
        withConfig(R"({"retry":{"firstDelayMs":10},"rest":{"server":")" + m_target.url().toUtf8()
                   + R"(","userId":"standin-user","tokenKey":"chat"}})");
    const QString data = m_folder->filePath(u"data"_s);
    arguments += {u"--listen"_s,
                  u"127.0.0.1:0"_s,
                  u"--data"_s,
                  data,
                  u"--json"_s,
                  u"--secret"_s,
                  u"chat=env:HOOKSMITH_TEST_TOKEN"_s};
    startRelay(arguments);
    QVERIFY(next(u"listening"_s).isObject());
    QVERIFY(post(u"/hooks/gh/tok"_s, R"({"text":"hi"})").startsWith("HTTP/1.1 200"));
    const JsValue failed = next(u"failed"_s);
    QCOMPARE(failed.value(u"channel").toString(), u"#general"_s);
    QCOMPARE(failed.value(u"attempts").toNumber(), 1.0);
    const JsValue forwarded = next(u"forwarded"_s);
    QCOMPARE(forwarded.value(u"channel").toString(), u"@ann"_s);
    QCOMPARE(forwarded.value(u"attempts").toNumber(), 1.0);
    const JsValue each = forwarded.value(u"forwards");
    QCOMPARE(each.at(0).value(u"channel").toString(), u"#general"_s);
    QCOMPARE(each.at(0).value(u"attempts").toNumber(), 2.0);
    QCOMPARE(finish(), 0);

    QProcess list;
    list.start(test::binPath(u"hooksmith-cli"_s),
               {u"deliveries"_s, u"--data"_s, data, u"--json"_s});
    QVERIFY(list.waitForFinished());
    const JsValue listed = JsValue::fromJson(list.readAllStandardOutput()).value_or(JsValue());
    const JsValue second = listed.value(u"forwards").at(1);
    QCOMPARE(second.value(u"channel").toString(), u"@ann"_s);
    QCOMPARE(second.value(u"payload").toJson(), QByteArray(R"({"text":"hi","channel":"@ann"})"));
    QVERIFY(!second.contains(u"edited"));
}

void TestCliRelaySettings::callsOfAnOutgoingScriptFailWithoutAnAnswer()
{
    write(u"integration.json"_s,
          R"({"type":"webhook-outgoing","_id":"gh","token":"tok","name":"GitHub","enabled":true,)"
          R"("event":"sendMessage","urls":["http://x"],"channel":"#general",)"
          R"("scriptEnabled":true,"scriptFile":"script.js"})");
    write(u"script.js"_s, R"(
class Script {
    prepare_outgoing_request() { return { url: 'http://127.0.0.1:9/x', method: 'GET', headers: {} }; }
    process_outgoing_response({ response }) { return { content: { text: 'got ' + response.status_code } }; }
})");
    const QByteArray call = R"({"token":"tok","channel_id":"GENERAL","channel_name":"general",)"
                            R"("user_name":"ann","text":"pr ls"})";
    startRelay(withConfig("{}") + common());
    QVERIFY(next(u"listening"_s).isObject());
    QVERIFY(post(u"/hooks/gh/tok"_s, call).endsWith("{}"));
    const JsValue without = next(u"received"_s);
    QVERIFY(without.value(u"outcome").toString() != u"posted"_s);
    QVERIFY2(without.value(u"explanation").toString().contains(u"live"_s),
             without.toJson().constData());
    QCOMPARE(finish(), 0);

    startRelay(withConfig(R"({"integrations":{"gh":{"mode":"hold","answer":{"status":202}}}})")
               + common());
    QVERIFY(next(u"listening"_s).isObject());
    QVERIFY(post(u"/hooks/gh/tok"_s, call).contains(R"({"text":"got 202")"));
    const QString note = next(u"received"_s).value(u"note").toString();
    QVERIFY2(note.contains(u"\"answer\""_s), qPrintable(note));
    QCOMPARE(finish(), 0);
    const QByteArray said = m_relay->readAllStandardError();
    QVERIFY2(said.contains("\"integrations.GitHub.mode\" is \"hold\"")
                 && said.contains("\"integrations.GitHub.answer\""),
             said.constData());
}

QTEST_GUILESS_MAIN(TestCliRelaySettings)
#include "tst_cli_relay_settings.moc"
