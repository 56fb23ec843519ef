// SPDX-License-Identifier: MIT
#include "core/message/markup.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"
#include "tests/support/paths.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preview/previewimages.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/syntax.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
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
    template <class T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{*m_scripts,
                              [] {
                                  return std::make_unique<HostContextFactory>(
                                      test::binPath(u"hooksmith-scripthost"_s));
                              },
                              *m_runner, *m_syntax, *m_markup, *m_images, *m_settings,
                              m_folder->filePath(u"relay"_s)});
        m_result = {};
        connect(&m_window->workbench(), &Workbench::resultReady, m_window.get(),
                [this](const RunResult &result) { m_result = result; });
        m_window->resize(1280, 800);
        m_window->show();
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString message() const
    {
        return m_result.messages.isEmpty()
            ? QString()
            : m_result.messages.constFirst().message.value(u"msg").toString();
    }
    void typeCallingScript()
    {
        auto *script = child<CodeEditor>(u"scriptText"_s);
        script->setFocus();
        script->selectAll();
        script->insertPlainText(
            u"class Script { process_incoming_request() { const a = HTTP('GET', "
            "'http://127.0.0.1:%1/x'); return { content: { text: a.error ? 'no answer' : "
            "a.result.content } }; } }"_s.arg(m_server->serverPort()));
    }
    QPushButton &button() const { return *child<QPushButton>(u"liveButton"_s); }
    QString barText() const
    {
        const auto *bar = child<QWidget>(u"liveBar"_s);
        return bar->isVisible() ? child<QLabel>(u"liveText"_s)->text() : QString();
    }
    bool isAllowed() const { return m_window->actions().action("run.live"_L1)->isChecked(); }
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(u"liveQuestion"_s); }
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
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"from the network"_s, 15000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTcpServer> m_server;
    int m_calls = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HostContextFactory> m_scripts;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<HostToolHost> m_markupHost;
    std::unique_ptr<MarkupService> m_markup;
    std::unique_ptr<PreviewImages> m_images;
    std::unique_ptr<Syntax> m_syntax;
    std::unique_ptr<MainWindow> m_window;
    RunResult m_result;
};

void TestLiveCalls::init()
{
    const QString host = test::binPath(u"hooksmith-scripthost"_s);
    m_folder = std::make_unique<QTemporaryDir>();
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
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_scripts = std::make_unique<HostContextFactory>(host);
    m_runner = std::make_unique<Runner>(*m_scripts);
    m_markupHost = std::make_unique<HostToolHost>(host, u"markup"_s);
    m_markup = std::make_unique<MarkupService>(*m_markupHost);
    m_images = std::make_unique<PreviewImages>();
    m_syntax = std::make_unique<Syntax>();
    makeWindow();
    QVERIFY(m_window->openExample(path(u"ws"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 30000);
    QCOMPARE(barText(), QString());
    typeCallingScript();
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"no answer"_s, 15000);
}

void TestLiveCalls::cleanup()
{
    m_window.reset();
    m_syntax.reset();
    m_images.reset();
    m_markup.reset();
    m_markupHost.reset();
    m_runner.reset();
    m_scripts.reset();
    m_server.reset();
}

void TestLiveCalls::nothingIsCalledBeforeConsent()
{
    QVERIFY2(barText().contains(u"GET http://127.0.0.1:"_s), qPrintable(barText()));
    m_window->actions().action("run.run"_L1)->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(message(), u"no answer"_s);
    QCOMPARE(m_calls, 0);
    QVERIFY(!isAllowed());
    QVERIFY(!m_result.live);
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
    QVERIFY(m_result.live);
    QCOMPARE(m_result.http.size(), 1);
    QVERIFY(!m_result.http.first().stubbed);
    QCOMPARE(m_result.http.first().status, 200);
    // While a person types nothing leaves the machine.
    auto *script = child<CodeEditor>(u"scriptText"_s);
    QVERIFY(script->find(u"no answer"_s, QTextDocument::FindBackward));
    QTest::keyClicks(script, u"not called"_s);
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"not called"_s, 15000);
    QCOMPARE(m_calls, 1);
    QVERIFY(!barText().isEmpty());
    // Asked for again, in the bar.
    press(&button());
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"from the network"_s, 15000);
    QCOMPARE(m_calls, 2);
}

void TestLiveCalls::consentIsRememberedForThisWorkspaceOnly()
{
    allow();
    m_window->workbench().documents().saveAll();
    m_window.reset();
    makeWindow();
    QVERIFY(m_window->openExample(path(u"other"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 30000);
    QVERIFY(!isAllowed());
    QVERIFY(m_window->openWorkspace(path(u"ws"_s)));
    QVERIFY(isAllowed());
}

void TestLiveCalls::barTakesConsentBack()
{
    allow();
    QTRY_VERIFY(!barText().isEmpty());
    press(&button());
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"no answer"_s, 15000);
    QVERIFY(!isAllowed());
    QVERIFY(!m_settings
                 ->value(Settings::Key::LiveCalls,
                         m_window->workbench().documents().workspace().directory())
                 .toBool());
    m_window->actions().action("run.run"_L1)->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_calls, 1);
    QVERIFY(!m_result.live);
}

void TestLiveCalls::menuTakesConsentBack()
{
    allow();
    m_window->actions().action("run.live"_L1)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"no answer"_s, 15000);
    QVERIFY(!isAllowed());
    QVERIFY(!question());
    QCOMPARE(m_calls, 1);
    // And asks again.
    m_window->actions().action("run.live"_L1)->trigger();
    QTRY_VERIFY(question());
    QVERIFY(!isAllowed());
    QVERIFY(answer(QMessageBox::RejectRole));
    QTRY_VERIFY(!question());
    QVERIFY(!isAllowed());
    QCOMPARE(m_calls, 1);
}

void TestLiveCalls::barCanBePutAway()
{
    press(child<QToolButton>(u"liveClose"_s));
    QCOMPARE(barText(), QString());
    m_window->actions().action("run.run"_L1)->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(barText(), QString());
    QCOMPARE(m_calls, 0);
}

QTEST_MAIN(TestLiveCalls)
#include "tst_livecalls.moc"
