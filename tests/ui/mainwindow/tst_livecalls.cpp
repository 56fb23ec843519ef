// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Calls of a script that leave the machine: asked for in the bar above the message, remembered for
/// the workspace, taken back. The server is a real one on the loopback address.
class TestLiveCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsCalledBeforeConsent();
    void cancelledQuestionAllowsNothing();
    void allowedCallsAreMadeWhenAskedFor();
    void consentIsRememberedForThisWorkspaceOnly();
    void barTakesConsentBack();
    void menuTakesConsentBack();
    void barCanBePutAway();

private:
    void typeCallingScript()
    {
        auto *script = m_f->child<CodeEditor>(u"scriptText"_s);
        script->setFocus();
        script->selectAll();
        script->insertPlainText(
            u"class Script { process_incoming_request() { const a = HTTP('GET', "
            "'http://127.0.0.1:%1/x'); return { content: { text: a.error ? 'no answer' : "
            "a.result.content } }; } }"_s.arg(m_server->serverPort()));
    }
    QPushButton &button() const { return *m_f->child<QPushButton>(u"liveButton"_s); }
    QString barText() const
    {
        const auto *bar = m_f->child<QWidget>(u"liveBar"_s);
        return bar->isVisible() ? m_f->child<QLabel>(u"liveText"_s)->text() : QString();
    }
    bool isAllowed() const { return m_f->window().actions().action("run.live"_L1)->isChecked(); }
    QMessageBox *question() const
    {
        return m_f->window().findChild<QMessageBox *>(u"liveQuestion"_s);
    }
    void press(QWidget *what) { QTest::mouseClick(what, Qt::LeftButton); }
    /// Presses the button of the question that has this role.
    bool answer(QMessageBox::ButtonRole role)
    {
        QMessageBox *box = question();
        if (!box || !QTest::qWaitFor([box] { return box->isVisible(); }))
            return false;
        for (QAbstractButton *choice : box->buttons()) {
            if (box->buttonRole(choice) == role) {
                press(choice);
                return true;
            }
        }
        return false;
    }
    /// Allows live calls by the bar, as a person would.
    void allow()
    {
        press(&button());
        QVERIFY(answer(QMessageBox::AcceptRole));
        QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"from the network"_s, 15000);
    }

    std::unique_ptr<QTcpServer> m_server;
    int m_calls = 0;
    std::unique_ptr<test::WindowFixture> m_f;
};

void TestLiveCalls::init()
{
    m_calls = 0;
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
        ++m_calls;
        QTcpSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 16\r\nConnection: close\r\n\r\n"
                          "from the network");
            socket->disconnectFromHost();
        });
    });
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
    QCOMPARE(barText(), QString());
    typeCallingScript();
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"no answer"_s, 15000);
}

void TestLiveCalls::cleanup()
{
    m_f.reset();
    m_server.reset();
}

void TestLiveCalls::nothingIsCalledBeforeConsent()
{
    QVERIFY2(barText().contains(u"GET http://127.0.0.1:"_s), qPrintable(barText()));
    m_f->trigger("run.run");
    QTRY_VERIFY(!m_f->runner().isRunning());
    QCOMPARE(m_f->message(), u"no answer"_s);
    QCOMPARE(m_calls, 0);
    QVERIFY(!isAllowed());
    QVERIFY(!m_f->result().live);
}

void TestLiveCalls::cancelledQuestionAllowsNothing()
{
    press(&button());
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return); // Cancel is what Return means here
    QTRY_VERIFY(!question());
    QVERIFY(!isAllowed());
    press(&button());
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(!isAllowed());
    QCOMPARE(m_calls, 0);
}

void TestLiveCalls::allowedCallsAreMadeWhenAskedFor()
{
    allow();
    QCOMPARE(m_calls, 1);
    QVERIFY(isAllowed());
    QVERIFY(m_f->result().live);
    QCOMPARE(m_f->result().http.size(), 1);
    QVERIFY(!m_f->result().http.first().stubbed);
    QCOMPARE(m_f->result().http.first().status, 200);
    // While a person types nothing leaves the machine.
    auto *script = m_f->child<CodeEditor>(u"scriptText"_s);
    QVERIFY(script->find(u"no answer"_s, QTextDocument::FindBackward));
    QTest::keyClicks(script, u"not called"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"not called"_s, 15000);
    QCOMPARE(m_calls, 1);
    QVERIFY(!barText().isEmpty());
    // Asked for again, in the bar.
    press(&button());
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"from the network"_s, 15000);
    QCOMPARE(m_calls, 2);
}

void TestLiveCalls::consentIsRememberedForThisWorkspaceOnly()
{
    allow();
    m_f->workbench().documents().saveAll();
    m_f->end();
    m_f->start();
    QVERIFY(m_f->openExample(u"other"_s));
    QVERIFY(!isAllowed());
    QVERIFY(m_f->window().openWorkspace(m_f->path(u"ws"_s)));
    QVERIFY(isAllowed());
}

void TestLiveCalls::barTakesConsentBack()
{
    allow();
    QTRY_VERIFY(!barText().isEmpty());
    press(&button());
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"no answer"_s, 15000);
    QVERIFY(!isAllowed());
    QVERIFY(
        !m_f->settings()
             .value(Settings::Key::LiveCalls, m_f->workbench().documents().workspace().directory())
             .toBool());
    m_f->trigger("run.run");
    QTRY_VERIFY(!m_f->runner().isRunning());
    QCOMPARE(m_calls, 1);
    QVERIFY(!m_f->result().live);
}

void TestLiveCalls::menuTakesConsentBack()
{
    allow();
    m_f->trigger("run.live");
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"no answer"_s, 15000);
    QVERIFY(!isAllowed());
    QVERIFY(!question());
    QCOMPARE(m_calls, 1);
    // And asks again.
    m_f->trigger("run.live");
    QTRY_VERIFY(question());
    QVERIFY(!isAllowed());
    QVERIFY(answer(QMessageBox::RejectRole));
    QTRY_VERIFY(!question());
    QVERIFY(!isAllowed());
    QCOMPARE(m_calls, 1);
}

void TestLiveCalls::barCanBePutAway()
{
    press(m_f->child<QToolButton>(u"liveClose"_s));
    QCOMPARE(barText(), QString());
    m_f->trigger("run.run");
    QTRY_VERIFY(!m_f->runner().isRunning());
    QCOMPARE(barText(), QString());
    QCOMPARE(m_calls, 0);
}

QTEST_MAIN(TestLiveCalls)
#include "tst_livecalls.moc"
