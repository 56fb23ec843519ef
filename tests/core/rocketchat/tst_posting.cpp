// SPDX-License-Identifier: MIT
#include "core/rocketchat/posting.h"

#include "tests/core/rocketchat/testdata.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestPosting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void channels_data();
    void channels();
    void notes();
    void noDestination();
};

void TestPosting::channels_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("posted");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("items");
    const char *const oneBad = "{'text':'a','channel':['#a','#b c','#d']}";
    for (const char *id : {"documented", "5", "6-vm2", "6", "7.0"}) {
        QTest::addRow("4.5 earlier channels got it, %s", id)
            << QByteArray(id) << QByteArray(oneBad) << u"#a"_s << u"invalid-channel"_s
            << u"#a:ok #b c:invalid-channel"_s;
        QTest::addRow("4.5 separateResponse does not exist, %s", id)
            << QByteArray(id)
            << QByteArray("{'text':'a','channel':['#a','#b c'],'separateResponse':true}") << u"#a"_s
            << u"invalid-channel"_s << u"#a:ok #b c:invalid-channel"_s;
    }
    for (const char *id : {"7.5", "8.4", "8.4-raw", "9.0"}) {
        QTest::addRow("4.5 all or nothing, %s", id)
            << QByteArray(id) << QByteArray(oneBad) << QString() << u"invalid-channel"_s
            << u"#a:ok #b c:invalid-channel"_s;
        QTest::addRow("4.5 separateResponse, %s", id)
            << QByteArray(id)
            << QByteArray("{'text':'a','channel':['#a','#b c','#d'],'separateResponse':true}")
            << u"#a #d"_s << QString() << u"#a:ok #b c:invalid-channel #d:ok"_s;
        QTest::addRow("4.5 separateResponse, the message itself is bad, %s", id)
            << QByteArray(id)
            << QByteArray("{'text':'a','emoji':['x'],'channel':['#a'],'separateResponse':true}")
            << QString() << QString() << u"#a:Match error: Expected string, got object"_s;
    }
    QTest::newRow("4.5 validation fails before the first channel")
        << QByteArray("7.0") << QByteArray("{'text':'a','attachments':[{'color':1}]}") << QString()
        << u"Match error: Expected string, got number"_s
        << u"#general:Match error: Expected string, got number"_s;
    QTest::newRow("4.2 the integration's channel")
        << QByteArray("7.0") << QByteArray("{'text':'a'}") << u"#general"_s << QString()
        << u"#general:ok"_s;
}

void TestPosting::channels()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, payload);
    QFETCH(QString, posted);
    QFETCH(QString, error);
    QFETCH(QString, items);
    const PostingResult result =
        postMessage(js(payload.constData()), {}, {js("['#general']"), {}, {}, {}},
                    profile(profileId.constData()));
    QStringList rooms;
    for (const PostedMessage &message : result.posted)
        rooms.append(message.room);
    QCOMPARE(rooms.join(u' '), posted);
    QCOMPARE(result.error, error);
    QStringList reported;
    for (const PostingResult::Item &item : result.items)
        reported.append(item.channel.toString() + u':'
                        + (item.error.isEmpty() ? u"ok"_s : item.error));
    QCOMPARE(reported.join(u' '), items);
}

void TestPosting::notes()
{
    const PostingResult result =
        postMessage(js("{'text':'a','attachments':{},'blocks':[],'tshow':true}"), {},
                    {js("['#general']"), {}, {}, {}}, profile("7.0"));
    QCOMPARE(result.notes.size(), 2);
    QCOMPARE(result.notes.at(0).step, u"attachments-ignored"_s);
    QCOMPARE(result.notes.at(1).step, u"members-ignored"_s);
    QVERIFY(result.notes.at(1).detail.contains(u"blocks, tshow"_s));
    QCOMPARE(result.posted.size(), 1);
}

void TestPosting::noDestination()
{
    const PostingResult result =
        postMessage(js("{'text':'a'}"), {}, {js("[]"), {}, {}, {}}, profile("7.0"));
    QVERIFY(result.items.isEmpty());
    QVERIFY(result.posted.isEmpty());
}

QTEST_GUILESS_MAIN(TestPosting)
#include "tst_posting.moc"
