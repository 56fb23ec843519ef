// SPDX-License-Identifier: MIT
#include "core/traffic/replayer.h"
#include "core/traffic/tunnels.h"
#include "tests/support/standinclient.h"
#include "ui/actions/actions.h"
#include "ui/relay/outsidedialog.h"
#include "ui/relay/relaytray.h"
#include "ui/relay/replaydialog.h"

#include <algorithm>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The relay's own dialogs and notifications, without a window around them.
class TestRelayDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        m_server.behaveWell();
        m_server.forget();
    }
    void replayerKeepsBytesAndHeaders();
    void replayerEndsEveryCall();
    void manyAreReplayedInOrder();
    void replayCanBeCancelled();
    void commandsCarryPortAndPath();
    void outsideDialogCopiesCommands();
    void installedToolsAreFound();
    void failuresAreNotified();
    void aJournalThatFailsIsNotified();
    void arrivalsAreNotifiedOnDemandAndTogether();
    void windowComesBackAfterTheIconsEvent_data();
    void windowComesBackAfterTheIconsEvent();

private:
    std::shared_ptr<const Delivery> made(int number) const
    {
        auto delivery = std::make_shared<Delivery>();
        delivery->id = u"d%1"_s.arg(number);
        delivery->integrationName = u"Alerts"_s;
        delivery->provider = {u"generic"_s, u"Generic"_s, {}, {}};
        delivery->request.method = "POST";
        delivery->request.target = "/hooks/standin/standin-token?n=" + QByteArray::number(number);
        delivery->request.headers = {
            {"Host", "old.example:1"}, {"Content-Type", "application/json"},
            {"X-Twice", "a"},          {"X-Twice", "b"},
            {"Content-Length", "999"}, {"Transfer-Encoding", "chunked"}};
        delivery->request.body = "{\"text\" :  \"number " + QByteArray::number(number) + "\"}\n";
        return delivery;
    }

    StandInClient m_server;
};

void TestRelayDialogs::replayerKeepsBytesAndHeaders()
{
    Replayer replayer;
    std::optional<Result<ReplayReply>> result;
    replayer.send(made(1)->request, QUrl(m_server.url()), [&](const auto &r) { result = r; });
    QVERIFY(!result);
    QTRY_VERIFY(result.has_value());
    QVERIFY(result->has_value());
    QCOMPARE((*result)->status, 200);
    const JsValue request = m_server.requests().at(0);
    QCOMPARE(request.value(u"target").toString(), u"/hooks/standin/standin-token?n=1"_s);
    QCOMPARE(QByteArray::fromBase64(request.value(u"bodyBase64").toString().toLatin1()),
             made(1)->request.body);
    QString twice, host;
    const JsValue::Array headers = request.value(u"headers").toArray();
    for (const JsValue &pair : headers) {
        const QString name = pair.at(0).toString().toLower();
        if (name == "x-twice"_L1)
            twice = pair.at(1).toString();
        else if (name == "host"_L1)
            host = pair.at(1).toString();
        QVERIFY(name != "transfer-encoding"_L1);
    }
    QCOMPARE(twice, u"a, b"_s);
    QVERIFY(!host.contains(u"old.example"_s));
}

void TestRelayDialogs::replayerEndsEveryCall()
{
    Replayer replayer;
    replayer.setTimeout(500);
    QStringList codes;
    const auto note = [&](const Result<ReplayReply> &r) {
        codes.append(r ? QString::number(r->status) : r.error().code);
    };
    m_server.behave(R"({"path":"/hooks","mode":"stall"})");
    replayer.send(made(1)->request, QUrl(m_server.url()), note);
    replayer.send(made(2)->request, QUrl(u"http://127.0.0.1:1"_s), note);
    replayer.send(made(3)->request, QUrl(m_server.url()), note);
    QTRY_COMPARE_WITH_TIMEOUT(codes.size(), 3, 15000);
    QCOMPARE(codes, (QStringList{u"replay-timeout"_s, u"replay-unreachable"_s, u"200"_s}));
}

void TestRelayDialogs::manyAreReplayedInOrder()
{
    ReplayDialog dialog({made(1), made(2), made(3)}, nullptr, m_server.url());
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"replaySend"_s), Qt::LeftButton);
    const auto *result = dialog.findChild<QLabel *>(u"replayResult"_s);
    QTRY_VERIFY2(result->text().startsWith(u"3 of 3 sent, 0 failed"_s), qPrintable(result->text()));
    const JsValue messages = m_server.messages();
    QCOMPARE(messages.toArray().size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(messages.at(i).value(u"message").value(u"msg").toString(),
                 u"number %1"_s.arg(i + 1));
}

void TestRelayDialogs::replayCanBeCancelled()
{
    m_server.behave(R"({"path":"/hooks","mode":"stall","times":-1})");
    ReplayDialog dialog({made(1), made(2)}, nullptr, m_server.url());
    dialog.show();
    auto *button = dialog.findChild<QPushButton *>(u"replaySend"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_server.requests().toArray().size(), 1);
    QCOMPARE(button->text(), u"Cancel"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(button->text().startsWith(u"Send to"_s));
    QVERIFY(dialog.findChild<QLabel *>(u"replayResult"_s)->text().contains(u"2 failed"_s));
}

void TestRelayDialogs::commandsCarryPortAndPath()
{
    const QList<TunnelTool> tools =
        tunnelTools(QUrl(u"http://127.0.0.1:4321"_s), u"/hooks/a b/it's"_s);
    QStringList ids;
    for (const TunnelTool &tool : tools) {
        ids.append(tool.id);
        QVERIFY2(tool.command.contains(u"4321"_s), qPrintable(tool.command));
        QVERIFY(tool.command.startsWith(tool.program + u' '));
        // Either the tool gets the whole address, or the person is told what to add to it.
        QVERIFY2(tool.command.contains(u"'http://127.0.0.1:4321/hooks/a b/"_s)
                     || tool.sender.contains(u"/hooks/a b/"_s),
                 qPrintable(tool.command));
    }
    QCOMPARE(ids, (QStringList{u"gh"_s, u"stripe"_s, u"cloudflared"_s, u"ngrok"_s, u"smee"_s}));
    QVERIFY(tools.constLast().warning.contains(u"signature"_s));
}

void TestRelayDialogs::outsideDialogCopiesCommands()
{
    OutsideDialog dialog;
    dialog.setPlace(QUrl(u"http://127.0.0.1:4321"_s), u"/hooks/x/y"_s, u"Alerts"_s);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QToolButton *>(u"outsideCopy-gh"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, dialog.findChild<QLineEdit *>(u"outsideCommand-gh"_s)->text());
    QVERIFY(copied.contains(u"--url=http://127.0.0.1:4321/hooks/x/y"_s));
    QVERIFY(dialog.findChild<QLabel *>(u"outsideIntro"_s)->text().contains(u"Alerts"_s));
    dialog.setPlace({}, u"/hooks/x/y"_s, u"Alerts"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"outsideIntro"_s)->text().contains(u"stopped"_s));
    QCOMPARE(dialog.findChildren<QLineEdit *>(u"outsideCommand-gh"_s).size(), 1);
}

void TestRelayDialogs::installedToolsAreFound()
{
    const QTemporaryDir folder;
    QFile program(folder.filePath(u"stripe"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile text(folder.filePath(u"ngrok"_s)); // Only looks like a program
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.close();
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit());
    const auto restore = qScopeGuard([&before] { qputenv("PATH", before); });
    OutsideDialog dialog;
    dialog.setPlace(QUrl(u"http://127.0.0.1:4321"_s), u"/hooks/x/y"_s, u"Alerts"_s);
    const auto state = [&dialog](const QString &id) {
        return dialog.findChild<QLabel *>(u"outsideState-"_s + id)->text();
    };
    QCOMPARE(state(u"stripe"_s), u"installed: "_s + program.fileName());
    for (const char *id : {"gh", "cloudflared", "ngrok", "smee"})
        QCOMPARE(state(QString::fromLatin1(id)), u"not installed"_s);
    const auto says = [&dialog](const QString &words) {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    };
    // What is needed once is said whether or not it is installed, how to get it only when it is
    // not.
    QVERIFY(says(u"stripe login"_s) && says(u"gh extension install"_s));
    QVERIFY(says(u"npm install"_s));
}

void TestRelayDialogs::failuresAreNotified()
{
    QWidget window;
    Actions actions(&window);
    RelayTray tray(actions);
    QSignalSpy said(&tray, &RelayTray::notified);
    Delivery delivery = *made(1);
    tray.take(delivery);
    QCOMPARE(said.size(), 0); // An arrival; nobody asked for those
    delivery.result.profile = u"documented"_s;
    delivery.result.outcome = {OutcomeCode::ScriptError, u"x is not defined"_s};
    tray.take(delivery);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 5000);
    QVERIFY(said.constFirst().at(0).toString().contains(u"failed"_s));
    QVERIFY(said.constFirst().at(1).toString().contains(u"x is not defined"_s));
    // While the person looks at the window nothing pops up.
    tray.setWindowActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 100);
    delivery.id = u"d2"_s;
    tray.take(delivery);
    QCOMPARE(said.size(), 1);
}

void TestRelayDialogs::aJournalThatFailsIsNotified()
{
    QWidget window;
    Actions actions(&window);
    RelayTray tray(actions);
    tray.setTellArrivals(true);
    QSignalSpy said(&tray, &RelayTray::notified);
    Delivery delivery = *made(1);
    delivery.refusal = Error{u"unknown-token"_s, u"Who are you?"_s, {}, {}};
    tray.take(delivery);
    delivery.refusal = Error{u"journal-full"_s, u"The disk is full."_s, {}, {}};
    tray.take(delivery);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.at(0).at(1).toString(), u"%1: The disk is full."_s.arg(delivery.integrationName));
}

void TestRelayDialogs::arrivalsAreNotifiedOnDemandAndTogether()
{
    QWidget window;
    Actions actions(&window);
    RelayTray tray(actions);
    tray.setTellArrivals(true);
    QSignalSpy said(&tray, &RelayTray::notified);
    for (int i = 0; i < 50; ++i) {
        tray.take(*made(i));
        tray.take(*made(i)); // News of the same one
    }
    QCOMPARE(said.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 5000);
    QVERIFY2(said.at(1).at(0).toString().startsWith(u"49"_s),
             qPrintable(said.at(1).at(0).toString()));
    QVERIFY(said.at(1).at(1).toString().contains(u"Alerts"_s));
}

void TestRelayDialogs::windowComesBackAfterTheIconsEvent_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("wanted");
    QTest::newRow("click") << int(QSystemTrayIcon::Trigger) << 1;
    QTest::newRow("double click") << int(QSystemTrayIcon::DoubleClick) << 1;
    QTest::newRow("menu") << int(QSystemTrayIcon::Context) << 0;
    QTest::newRow("message") << -1 << 1;
}

/// The window hides the icon, which must not happen while the icon handles the click.
void TestRelayDialogs::windowComesBackAfterTheIconsEvent()
{
    QFETCH(const int, reason);
    QFETCH(const int, wanted);
    QWidget window;
    Actions actions(&window);
    RelayTray tray(actions);
    tray.show(u"Relay"_s);
    auto *icon = tray.findChild<QSystemTrayIcon *>();
    QVERIFY(icon);
    QSignalSpy asked(&tray, &RelayTray::windowWanted);
    if (reason < 0)
        Q_EMIT icon->messageClicked();
    else
        Q_EMIT icon->activated(QSystemTrayIcon::ActivationReason(reason));
    QCOMPARE(asked.count(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(asked.count(), wanted);
}

QTEST_MAIN(TestRelayDialogs)
#include "tst_relaydialogs.moc"
