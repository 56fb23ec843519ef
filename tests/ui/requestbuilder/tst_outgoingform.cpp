// SPDX-License-Identifier: MIT
#include "core/rocketchat/outgoingpayload.h"
#include "tests/ui/support/windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The events of outgoing integrations and canned answers, edited without JSON.
class TestOutgoingForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachEventShowsWhatItCarries_data();
    void eachEventShowsWhatItCarries();
    void fieldsBecomeTheEvent();
    void triggerWordGoesToTheStart();
    void answersAreEditedInTheForm();
    void undoTakesFieldsBack();

private:
    SampleDocument &sample() { return *m_f.workbench().sample(); }
    OutgoingSample event() { return sample().sample().value_or(Sample()).outgoing; }
    template <class T>
    T *child(const QString &name)
    {
        T *found = m_f.child<T>(name);
        Q_ASSERT(found);
        return found;
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = child<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    test::WindowFixture m_f;
};

void TestOutgoingForm::initTestCase()
{
    m_f.start();
    QVERIFY(m_f.openExample());
}

void TestOutgoingForm::init()
{
    const Result<Sample> made = Sample::fromJson(
        R"({"format":1,"kind":"outgoing","event":"sendMessage",
            "room":{"_id":"GENERAL","name":"general","t":"c"},
            "user":{"_id":"u1","username":"ann","name":"Ann"},
            "message":{"_id":"m1","msg":"pr list","ts":"2026-01-02T03:04:05.000Z"}})",
        u"case"_s, {});
    QVERIFY(made);
    const Result<QString> added =
        m_f.documents().workspace().addSample(u"pull-requests"_s, u"case"_s, *made, BodyForm::Text);
    QVERIFY(added);
    m_f.documents().announceStructure();
    m_f.workbench().select(u"pull-requests"_s, *added);
    QApplication::setActiveWindow(&m_f.window());
    child<QTabWidget>(u"eventTabs"_s)->setCurrentIndex(0);
}

void TestOutgoingForm::eachEventShowsWhatItCarries_data()
{
    // Server specification, 5.1 and 5.2.
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("hidden");
    const QStringList message{u"eventMessage"_s, u"eventThread"_s, u"eventAlias"_s, u"eventBot"_s};
    const QStringList room{u"eventRoom"_s, u"eventRoomType"_s};
    QTest::newRow("sendMessage") << message + room + QStringList{u"eventEdited"_s}
                                 << QStringList{u"eventFile"_s, u"eventOwner"_s};
    QTest::newRow("fileUploaded") << message + room + QStringList{u"eventFile"_s}
                                  << QStringList{u"eventOwner"_s};
    QTest::newRow("roomCreated") << room + QStringList{u"eventOwner"_s} << message;
    QTest::newRow("roomArchived") << room << message + QStringList{u"eventOwner"_s};
    QTest::newRow("roomJoined") << room << message;
    QTest::newRow("roomLeft") << room << message;
    QTest::newRow("userCreated") << QStringList{u"eventUser"_s} << message + room;
}

void TestOutgoingForm::eachEventShowsWhatItCarries()
{
    QFETCH(const QStringList, shown);
    QFETCH(const QStringList, hidden);
    auto *kind = child<QComboBox>(u"eventKind"_s);
    const int wanted = kind->findData(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(wanted >= 0);
    kind->setFocus();
    for (int i = 0; i < 7 && kind->currentIndex() != wanted; ++i)
        QTest::keyClick(kind, kind->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(event().event, QString::fromLatin1(QTest::currentDataTag()));
    for (const QString &name : shown)
        QVERIFY2(!child<QWidget>(name)->isHidden(), qPrintable(name));
    for (const QString &name : hidden)
        QVERIFY2(child<QWidget>(name)->isHidden(), qPrintable(name));
}

void TestOutgoingForm::fieldsBecomeTheEvent()
{
    type(u"eventRoom"_s, u"ops"_s);
    type(u"eventUser"_s, u"ben"_s);
    type(u"eventThread"_s, u"m0"_s);
    auto *type = child<QComboBox>(u"eventRoomType"_s);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    QTest::keyClick(child<QCheckBox>(u"eventEdited"_s), Qt::Key_Space);
    QTest::keyClick(child<QCheckBox>(u"eventBot"_s), Qt::Key_Space);
    auto *text = child<QPlainTextEdit>(u"eventMessage"_s);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"pr help"_s);
    const OutgoingSample is = event();
    QCOMPARE(is.room.value(u"name").toString(), u"ops"_s);
    QCOMPARE(is.room.value(u"t").toString(), u"p"_s);
    QCOMPARE(is.user.value(u"username").toString(), u"ben"_s);
    QCOMPARE(is.message.value(u"msg").toString(), u"pr help"_s);
    QCOMPARE(is.message.value(u"tmid").toString(), u"m0"_s);
    QVERIFY(is.message.value(u"editedAt").isString());
    QCOMPARE(is.message.value(u"editedBy").value(u"username").toString(), u"ben"_s);
    QVERIFY(is.message.value(u"bot").isTruthy());
    // What the form does not show stays.
    QCOMPARE(is.message.value(u"ts").toString(), u"2026-01-02T03:04:05.000Z"_s);
    QTest::keyClick(child<QCheckBox>(u"eventEdited"_s), Qt::Key_Space);
    QVERIFY(!event().message.contains(u"editedAt"));
    // The thread goes with its text.
    this->type(u"eventThread"_s, u" "_s);
    child<QLineEdit>(u"eventThread"_s)->selectAll();
    QTest::keyClick(child<QLineEdit>(u"eventThread"_s), Qt::Key_Delete);
    QVERIFY(!event().message.contains(u"tmid"));
}

void TestOutgoingForm::triggerWordGoesToTheStart()
{
    auto *words = child<QComboBox>(u"eventTriggerWord"_s);
    QTRY_VERIFY(!words->isHidden());
    QVERIFY(words->count() > 1);
    const QString word = words->itemData(1).toString();
    auto *text = child<QPlainTextEdit>(u"eventMessage"_s);
    text->selectAll();
    text->insertPlainText(u"something"_s);
    QTRY_COMPARE(words->currentIndex(), 0);
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Down);
    QCOMPARE(event().message.value(u"msg").toString(), QString(word + u" something"_s));
}

void TestOutgoingForm::answersAreEditedInTheForm()
{
    child<QTabWidget>(u"eventTabs"_s)->setCurrentIndex(2);
    auto *add = child<QToolButton>(u"answerAdd"_s);
    // Two buttons of that name: the incoming form has one as well.
    const QList<QToolButton *> buttons = m_f.window().findChildren<QToolButton *>(u"answerAdd"_s);
    for (QToolButton *button : buttons) {
        if (button->isVisible())
            add = button;
    }
    const auto trigger = [add](const QString &name) {
        for (QAction *action : add->menu()->actions()) {
            if (action->objectName() == name)
                action->trigger();
        }
    };
    const auto visible = [this]<class T>(const QString &name, T *) -> T * {
        const QList<T *> all = m_f.window().findChildren<T *>(name);
        for (T *item : all) {
            if (item->isVisible())
                return item;
        }
        return nullptr;
    };
    trigger(u"answerAddOwn"_s);
    trigger(u"answerAddOwn"_s);
    trigger(u"answerAddScript"_s);
    QCOMPARE(event().responses.size(), 2);
    QCOMPARE(sample().sample()->http.size(), 1);
    auto *url = visible(u"answerUrl"_s, static_cast<QLineEdit *>(nullptr));
    QVERIFY(url);
    url->selectAll();
    QTest::keyClicks(url, u"https://api.test/x"_s);
    auto *status = visible(u"answerStatus"_s, static_cast<QSpinBox *>(nullptr));
    status->setFocus();
    status->selectAll();
    QTest::keyClicks(status, u"404"_s);
    auto *body = visible(u"answerText"_s, static_cast<QPlainTextEdit *>(nullptr));
    body->setFocus();
    body->selectAll();
    QTest::keyClicks(body, u"not here"_s);
    const HttpStub stub = sample().sample()->http.constFirst();
    QCOMPARE(stub.url, u"https://api.test/x"_s);
    QCOMPARE(stub.status, 404);
    QCOMPARE(stub.body, "not here"_ba);

    // The second answer of the integration's own call fails.
    auto *list = child<QListWidget>(u"eventAnswerList"_s);
    list->setCurrentRow(1);
    auto *kind = visible(u"answerKind"_s, static_cast<QComboBox *>(nullptr));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(event().responses.at(1).error, u"ECONNREFUSED"_s);
    QVERIFY(list->item(1)->text().contains(u"ECONNREFUSED"_s));
    // Other way round, and gone.
    QTest::mouseClick(visible(u"answerUp"_s, static_cast<QToolButton *>(nullptr)), Qt::LeftButton);
    QCOMPARE(event().responses.at(0).error, u"ECONNREFUSED"_s);
    QTest::mouseClick(visible(u"answerRemove"_s, static_cast<QToolButton *>(nullptr)),
                      Qt::LeftButton);
    QCOMPARE(event().responses.size(), 1);
    QVERIFY(event().responses.at(0).error.isEmpty());
}

void TestOutgoingForm::undoTakesFieldsBack()
{
    type(u"eventRoom"_s, u"ops"_s);
    auto *kind = child<QComboBox>(u"eventKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(event().event, u"fileUploaded"_s);
    QTest::keyClick(kind, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(event().event, u"sendMessage"_s);
    for (int i = 0; i < 5 && event().room.value(u"name").toString() != u"general"_s; ++i)
        QTest::keyClick(kind, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(event().room.value(u"name").toString(), u"general"_s);
    QTRY_COMPARE(child<QLineEdit>(u"eventRoom"_s)->text(), u"general"_s);
}

QTEST_MAIN(TestOutgoingForm)
#include "tst_outgoingform.moc"
