// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The form of an integration, with keys and clicks.
class TestPropertiesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }
    void propertiesChangeTheMessage();
    void propertiesSayTheServersErrors();
    void propertiesAreUndone();
    void propertiesOfAnOutgoingOne();
    void propertiesAreCopiedForTheServer();

private:
    template <class T>
    T &property(const QString &name) const
    {
        return *m_f->child<T>(u"property."_s + name);
    }

    std::unique_ptr<test::WindowFixture> m_f;
};

void TestPropertiesPane::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestPropertiesPane::propertiesChangeTheMessage()
{
    m_f->trigger("file.properties");
    QTRY_VERIFY(m_f->child<QDockWidget>(u"propertiesDock"_s)->isVisible());
    auto &channel = property<QLineEdit>(u"channel"_s);
    QCOMPARE(channel.text(), u"#dev"_s);
    m_f->type(channel, u"#ops, @ann"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->result().messages.value(0).room, u"#ops"_s, 10000);
    QVERIFY(m_f->window().isWindowModified());
    const QString file = u"integrations/github/integration.json"_s;
    QVERIFY(m_f->get(file).contains("#dev")); // Not before it is saved
    m_f->trigger("file.save");
    const JsValue saved = *JsValue::fromJson(m_f->get(file));
    QCOMPARE(saved.value(u"channel").toJson(), "[\"#ops\",\"@ann\"]"_ba);
    QVERIFY(!m_f->window().isWindowModified());
}

void TestPropertiesPane::propertiesSayTheServersErrors()
{
    m_f->trigger("file.properties");
    const auto error = [this](const QString &name) {
        const auto *label = m_f->child<QLabel>(u"propertyError."_s + name);
        return label->isVisible() ? label->text() : QString();
    };
    QCOMPARE(error(u"channel"_s), QString());
    m_f->type(property<QLineEdit>(u"channel"_s), u"dev"_s);
    QVERIFY2(error(u"channel"_s).contains(u"Start with @ or #"_s), qPrintable(error(u"channel"_s)));
    property<QLineEdit>(u"username"_s).setFocus();
    property<QLineEdit>(u"username"_s).selectAll();
    QTest::keyClick(&property<QLineEdit>(u"username"_s), Qt::Key_Delete);
    QVERIFY(error(u"username"_s).contains(u"Invalid username"_s));
    QVERIFY(m_f->child<QLabel>(u"propertyState"_s)->text().contains(u'2'));
    m_f->type(property<QLineEdit>(u"channel"_s), u"#dev"_s);
    QCOMPARE(error(u"channel"_s), QString());
}

void TestPropertiesPane::propertiesAreUndone()
{
    m_f->trigger("file.properties");
    m_f->type(property<QLineEdit>(u"alias"_s), u"Robot"_s);
    QTest::mouseClick(&property<QCheckBox>(u"enabled"_s), Qt::LeftButton, Qt::NoModifier,
                      QPoint(8, property<QCheckBox>(u"enabled"_s).height() / 2));
    QCOMPARE(m_f->record(u"github"_s).alias, u"Robot"_s);
    QCOMPARE(m_f->record(u"github"_s).enabled, false);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->result().outcome.code, OutcomeCode::Refused, 10000);
    m_f->tree().setFocus();
    QTest::keyClick(&m_f->tree(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_f->record(u"github"_s).enabled, true);
    QVERIFY(property<QCheckBox>(u"enabled"_s).isChecked());
    QTest::keyClick(&m_f->tree(), Qt::Key_Z, Qt::ControlModifier); // All five letters are one step
    QVERIFY(m_f->record(u"github"_s).alias != u"Robot"_s);
    QCOMPARE(property<QLineEdit>(u"alias"_s).text(), m_f->record(u"github"_s).alias);
    QVERIFY(!m_f->window().isWindowModified());
}

void TestPropertiesPane::propertiesOfAnOutgoingOne()
{
    m_f->workbench().select(u"pull-requests"_s, {});
    m_f->trigger("file.properties");
    QVERIFY(property<QWidget>(u"urls"_s).isVisible());
    QVERIFY(property<QWidget>(u"triggerWords"_s).isVisible());
    QVERIFY(!property<QWidget>(u"targetRoom"_s).isVisible());
    QVERIFY(!property<QWidget>(u"overrideDestinationChannelEnabled"_s).isVisible());
    auto &event = property<QComboBox>(u"event"_s);
    event.setFocus();
    event.setCurrentText(u"userCreated"_s);
    QVERIFY(property<QWidget>(u"targetRoom"_s).isVisible());
    QVERIFY(!property<QWidget>(u"channel"_s).isVisible());
    QVERIFY(!property<QWidget>(u"triggerWords"_s).isVisible());
    QCOMPARE(m_f->record(u"pull-requests"_s).event, u"userCreated"_s);
}

void TestPropertiesPane::propertiesAreCopiedForTheServer()
{
    m_f->trigger("file.properties");
    QTest::mouseClick(m_f->child<QPushButton>(u"copyFields"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Post to Channel: #dev"_s));
    m_f->script().moveCursor(QTextCursor::End);
    m_f->script().insertPlainText(u"// unsaved"_s);
    QTest::mouseClick(m_f->child<QPushButton>(u"copyScript"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_f->script().toPlainText());
}

QTEST_MAIN(TestPropertiesPane)
#include "tst_propertiespane.moc"
