// SPDX-License-Identifier: MIT
#include "tests/ui/servers/serverbookfixture.h"
#include "ui/servers/sendmessagedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Posting from the message pane, by keys and clicks, against the stand-in server.
class TestSendMessageDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_f.server.start()); }
    void init();
    void cleanup() { m_f.book.reset(); }
    void postsWhereTheButtonSays();
    void nothingIsPostedUnasked();
    void roomsOfTheMessages();
    void oneRoomForAll();
    void rooms_data();
    void rooms();
    void failuresAreSaid();
    void tokenThatIsMissingIsSaid();
    void withoutAServer();

private:
    static PostedMessage message(const QString &room, const char *json)
    {
        return {room, JsValue::fromJson(json).value_or(JsValue())};
    }
    std::unique_ptr<SendMessageDialog> open(const QList<PostedMessage> &messages)
    {
        auto dialog = std::make_unique<SendMessageDialog>(*m_f.book, messages);
        dialog->show();
        return dialog;
    }
    static QPushButton *button(const SendMessageDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(u"sendPost"_s);
    }
    static QString result(const SendMessageDialog &dialog)
    {
        const auto *label = dialog.findChild<QLabel *>(u"sendResult"_s);
        return label->isVisible() ? label->text() : QString();
    }

    test::ServerBookFixture m_f;
};

void TestSendMessageDialog::init()
{
    m_f.prepare();
    ServerRecord record = ServerBook::makeRecord();
    record.name = u"Test"_s;
    record.address = QUrl(m_f.server.url());
    record.userId = u"standin-user"_s;
    m_f.book->put(record);
    bool isKept = false;
    m_f.book->setToken(record.id, u"standin-auth-token"_s, this,
                       [&isKept](const auto &) { isKept = true; });
    QTRY_VERIFY(isKept);
}

void TestSendMessageDialog::postsWhereTheButtonSays()
{
    const auto dialog = open(
        {message(u"#general"_s,
                 R"({"msg":"hello","alias":"Build","attachments":[{"title":"t","text":"x"}]})")});
    QCOMPARE(button(*dialog)->text().remove(u'&'), u"Post to #general on Test"_s);
    auto *room = dialog->findChild<QLineEdit *>(u"sendRoom"_s);
    room->setFocus();
    room->selectAll();
    QTest::keyClicks(room, u"test-room"_s);
    QCOMPARE(button(*dialog)->text().remove(u'&'), u"Post to #test-room on Test"_s);
    QCOMPARE(m_f.server.messageCount(), 0);
    QTest::keyClick(room, Qt::Key_Return); // The button is the default one
    QTRY_VERIFY2(result(*dialog).startsWith(u"✓"_s), qPrintable(result(*dialog)));
    QVERIFY(result(*dialog).contains(u"#test-room on Test"_s));
    const JsValue messages = m_f.server.messages();
    QCOMPARE(messages.toArray().size(), 1);
    QCOMPARE(messages.at(0)[u"room"].toString(), u"#test-room"_s);
    const JsValue stored = messages.at(0)[u"message"];
    QCOMPARE(stored[u"msg"].toString(), u"hello"_s);
    QCOMPARE(stored[u"alias"].toString(), u"Build"_s);
    QCOMPARE(stored[u"attachments"].at(0)[u"title"].toString(), u"t"_s);
    // Again is possible.
    QTRY_VERIFY(button(*dialog)->isEnabled());
}

void TestSendMessageDialog::nothingIsPostedUnasked()
{
    auto dialog = open({message(u"#general"_s, R"({"msg":"hello"})")});
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    dialog.reset();
    QCOMPARE(m_f.server.messageCount(), 0);
    QCOMPARE(m_f.server.requests().toArray().size(), 0);
}

void TestSendMessageDialog::roomsOfTheMessages()
{
    const auto dialog =
        open({message(u"#general"_s, R"({"msg":"a"})"), message(u"#ops"_s, R"({"msg":"b"})")});
    QCOMPARE(button(*dialog)->text().remove(u'&'), u"Post to #general, #ops on Test"_s);
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QTRY_VERIFY2(result(*dialog).startsWith(u"✓"_s), qPrintable(result(*dialog)));
    const JsValue messages = m_f.server.messages();
    QCOMPARE(messages.toArray().size(), 2);
    QCOMPARE(messages.at(0)[u"room"].toString(), u"#general"_s);
    QCOMPARE(messages.at(1)[u"room"].toString(), u"#ops"_s);
}

void TestSendMessageDialog::oneRoomForAll()
{
    // The same message for two rooms is posted once to the one.
    const auto dialog =
        open({message(u"#general"_s, R"({"msg":"a"})"), message(u"#ops"_s, R"({"msg":"a"})"),
              message(u"#ops"_s, R"({"msg":"b"})")});
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"sendRoom"_s), u"@ann"_s);
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QTRY_VERIFY2(result(*dialog).startsWith(u"✓"_s), qPrintable(result(*dialog)));
    QCOMPARE(m_f.server.messageCount(), 2);
    QCOMPARE(m_f.server.messages().at(1)[u"room"].toString(), u"@ann"_s);
}

void TestSendMessageDialog::rooms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("room");
    QTest::newRow("channel") << u"#general"_s << u"#general"_s;
    QTest::newRow("bare word") << u" general "_s << u"#general"_s;
    QTest::newRow("person") << u"@ann"_s << u"@ann"_s;
    QTest::newRow("id") << u"GENERALroom12345a"_s << u"GENERALroom12345a"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestSendMessageDialog::rooms()
{
    QFETCH(QString, typed);
    QFETCH(QString, room);
    QCOMPARE(SendMessageDialog::roomFor(typed), room);
}

void TestSendMessageDialog::failuresAreSaid()
{
    const auto dialog = open({message(u"#general"_s, R"({"msg":"hello"})")});
    m_f.server.behave(R"({"path":"/api","status":401,"body":"{}"})");
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QTRY_VERIFY2(result(*dialog).startsWith(u"✗"_s), qPrintable(result(*dialog)));
    QVERIFY(button(*dialog)->isEnabled());
    // And it can be tried again.
    m_f.server.behaveWell();
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QTRY_VERIFY2(result(*dialog).startsWith(u"✓"_s), qPrintable(result(*dialog)));
}

void TestSendMessageDialog::tokenThatIsMissingIsSaid()
{
    bool isGone = false;
    m_f.book->setToken(m_f.book->servers().constFirst().id, {}, this,
                       [&isGone](const auto &) { isGone = true; });
    QTRY_VERIFY(isGone);
    const auto dialog = open({message(u"#general"_s, R"({"msg":"hello"})")});
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QTRY_VERIFY2(result(*dialog).startsWith(u"✗"_s), qPrintable(result(*dialog)));
    QCOMPARE(m_f.server.requests().toArray().size(), 0);
}

void TestSendMessageDialog::withoutAServer()
{
    m_f.book->remove(m_f.book->servers().constFirst().id, this, [](const auto &) {});
    const auto dialog = open({message(u"#general"_s, R"({"msg":"hello"})")});
    QVERIFY(!button(*dialog)->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"sendNote"_s)->text().contains(u"no server"_s));
    QSignalSpy servers(dialog.get(), &SendMessageDialog::serversRequested);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendServers"_s), Qt::LeftButton);
    QCOMPARE(servers.size(), 1);
    // One that is entered meanwhile can be used.
    ServerRecord record = ServerBook::makeRecord();
    record.name = u"New"_s;
    record.address = QUrl(m_f.server.url());
    m_f.book->put(record);
    QTRY_COMPARE(button(*dialog)->text().remove(u'&'), u"Post to #general on New"_s);
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && qobject_cast<QPushButton *>(widget))
            QVERIFY(!qobject_cast<QPushButton *>(widget)->text().isEmpty());
    }
}

QTEST_MAIN(TestSendMessageDialog)
#include "tst_sendmessagedialog.moc"
