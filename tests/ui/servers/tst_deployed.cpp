// SPDX-License-Identifier: MIT
#include "tests/support/standinclient.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/scripteditor/diffview.h"
#include "ui/scripteditor/picklist.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/servers/deployedcomparison.h"

#include <algorithm>
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// "Compare with the deployed script": from a server, with the token of the key store.
class TestDeployed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init();
    void cleanup() { m_f.reset(); }
    void saysWhenThereIsNoServer();
    void byTheIdOfTheRecord();
    void byNameWhenTheServerDoesNotKnowIt();
    void picksAmongServers();
    void saysWhatTheServerRefuses();
    void lateAnswersAreDropped();

private:
    void addServer(const QString &name, const QString &token = u"standin-auth-token"_s)
    {
        ServerBook &book = m_f->window().servers();
        ServerRecord record = ServerBook::makeRecord();
        record.name = name;
        record.address = QUrl(m_server.url());
        record.userId = u"standin-user"_s;
        book.put(record);
        bool kept = false;
        book.setToken(record.id, token, this, [&kept](const Result<void> &) { kept = true; });
        QTRY_VERIFY(kept);
    }
    void deploy(const QString &id, const QString &name, const QString &text)
    {
        m_server.setIntegration(
            JsValue::object({{u"_id"_s, id},
                             {u"type"_s, u"webhook-incoming"_s},
                             {u"name"_s, name},
                             {u"token"_s, u"t"_s},
                             {u"enabled"_s, true},
                             {u"scriptEnabled"_s, true},
                             {u"channel"_s, JsValue::array({JsValue(u"#dev"_s)})},
                             {u"script"_s, text}})
                .toJson());
    }
    ScriptEditor &script() { return *m_f->child<ScriptEditor>(u"scriptPane"_s); }
    bool compares(const QString &text)
    {
        if (!script().diffView().isVisible())
            return false;
        const QList<QPlainTextEdit *> sides = script().diffView().findChildren<QPlainTextEdit *>();
        return std::any_of(sides.begin(), sides.end(), [&text](const QPlainTextEdit *side) {
            return side->toPlainText().contains(text);
        });
    }
    PickList *list() { return m_f->window().findChild<PickList *>(); }
    void pick(const QString &letters)
    {
        QTest::keyClicks(&list()->input(), letters);
        QTest::keyClick(&list()->input(), Qt::Key_Return);
    }

    StandInClient m_server;
    std::unique_ptr<test::WindowFixture> m_f;
};

void TestDeployed::init()
{
    m_server.behaveWell();
    m_server.forget();
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestDeployed::saysWhenThereIsNoServer()
{
    m_f->trigger("view.compareDeployed");
    QVERIFY(!m_f->notice(u"No server"_s).isEmpty());
    QTest::mouseClick(m_f->child<QAbstractButton>(u"enterServer"_s), Qt::LeftButton);
    QTRY_VERIFY(m_f->window().findChild<QDialog *>(u"serversDialog"_s));
}

void TestDeployed::byTheIdOfTheRecord()
{
    const QString id = m_f->workbench().integration()->integration.id;
    deploy(id, u"GitHub"_s, u"class Script { /* as deployed */ }\r\n"_s);
    addServer(u"Production"_s);
    m_f->trigger("view.compareDeployed");
    QTRY_VERIFY_WITH_TIMEOUT(compares(u"as deployed"_s), 10000);
    QVERIFY(!list());
    const QList<QLabel *> labels = script().diffView().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"GitHub, on Production"_s);
    }));
    // It only reads.
    const QList<JsValue> requests = m_server.requests().toArray();
    QVERIFY(!requests.isEmpty());
    for (const JsValue &request : requests)
        QCOMPARE(request.value(u"method").toString(), u"GET"_s);
}

void TestDeployed::byNameWhenTheServerDoesNotKnowIt()
{
    deploy(u"abc1"_s, u"Deploys"_s, u"class Script { /* deploys */ }"_s);
    deploy(u"abc2"_s, u"Alerts of the harbour"_s, u"class Script { /* alerts */ }"_s);
    addServer(u"Production"_s);
    m_f->workbench().select(u"grafana"_s, {});
    m_f->trigger("view.compareDeployed");
    QTRY_VERIFY_WITH_TIMEOUT(list() && list()->isVisible(), 10000);
    pick(u"alerts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(compares(u"/* alerts */"_s), 10000);
}

void TestDeployed::picksAmongServers()
{
    const QString id = m_f->workbench().integration()->integration.id;
    deploy(id, u"GitHub"_s, u"class Script { /* as deployed */ }"_s);
    addServer(u"Production"_s);
    addServer(u"Stage"_s);
    m_f->trigger("view.compareDeployed");
    QTRY_VERIFY(list() && list()->isVisible());
    pick(u"stage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(compares(u"as deployed"_s), 10000);
}

void TestDeployed::saysWhatTheServerRefuses()
{
    addServer(u"Production"_s, u"another-token"_s);
    m_f->trigger("view.compareDeployed");
    QTRY_VERIFY_WITH_TIMEOUT(m_f->window().findChild<QMessageBox *>(), 10000);
    auto *box = m_f->window().findChild<QMessageBox *>();
    QVERIFY2(!box->text().isEmpty() && !box->text().contains(u"another-token"_s),
             qPrintable(box->text()));
    box->close();
    QVERIFY(!script().diffView().isVisible());
}

void TestDeployed::lateAnswersAreDropped()
{
    const QString id = m_f->workbench().integration()->integration.id;
    deploy(id, u"GitHub"_s, u"class Script { /* as deployed */ }"_s);
    addServer(u"Production"_s);
    m_f->trigger("view.compareDeployed");
    QSignalSpy fetched(m_f->window().findChild<DeployedComparison *>(),
                       &DeployedComparison::fetched);
    m_f->workbench().select(u"grafana"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, 10000);
    QVERIFY(!script().diffView().isVisible());
}

QTEST_MAIN(TestDeployed)
#include "tst_deployed.moc"
