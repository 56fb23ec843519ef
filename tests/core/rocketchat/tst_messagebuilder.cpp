// SPDX-License-Identifier: MIT
#include "core/rocketchat/messagebuilder.h"

#include "core/rocketchat/destination.h"
#include "tests/core/rocketchat/testdata.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestMessageBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void maps_data();
    void maps();
    void nullAttachmentFails();
    void attachmentThatIsUndefinedMember();
    void numberTextAndDates();
    void keyOrder();
    void defaults_data();
    void defaults();
    void destinations_data();
    void destinations();
    void ignored_data();
    void ignored();
    void trims_data();
    void trims();
};

namespace {

// What a message has when the payload says nothing else.
JsValue withDefaults(const JsValue &expected)
{
    JsValue message = js("{'msg':'','attachments':[],'parseUrls':true,'groupable':false}");
    for (const auto &[key, value] : expected.members())
        message.insert(key, value);
    return message;
}

} // namespace

void TestMessageBuilder::maps_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("defaults");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *payload, const char *expected,
                        const char *defaults = "{}") {
        QTest::newRow(name) << QByteArray(payload) << QByteArray(defaults) << QByteArray(expected);
    };
    row("4.1 text becomes msg", "{'text':'hi'}", "{'msg':'hi'}");
    row("4.1 text is trimmed", "{'text':'  hi\\n '}", "{'msg':'hi'}");
    row("4.1 msg is taken", "{'msg':'hi'}", "{'msg':'hi'}");
    row("4.1 text wins over msg", "{'text':'a','msg':'b'}", "{'msg':'a'}");
    row("4.1 empty text falls to msg", "{'text':'','msg':'b'}", "{'msg':'b'}");
    row("4.1 null text falls to msg", "{'text':null,'msg':'b'}", "{'msg':'b'}");
    row("4.1 0 as text falls to msg", "{'text':0,'msg':'b'}", "{'msg':'b'}");
    row("4.1 both absent: an empty message", "{}", "{'msg':''}");
    row("4.1 blank text is an empty message", "{'text':'   '}", "{'msg':''}");
    row("4.1 a number is printed as text", "{'text':12.5}", "{'msg':'12.5'}");
    row("4.1 an object is printed as text", "{'text':{'a':1}}", "{'msg':'[object Object]'}");
    row("4.1 a list is printed as text", "{'text':['a',null,2]}", "{'msg':'a,,2'}");
    row("4.1 true is printed as text", "{'text':true}", "{'msg':'true'}");
    row("4.1 username becomes alias", "{'username':'ci'}", "{'alias':'ci'}");
    row("4.1 alias is taken", "{'alias':'ci'}", "{'alias':'ci'}");
    row("4.1 username wins over alias", "{'username':'a','alias':'b'}", "{'alias':'a'}");
    row("4.1 empty username falls to alias", "{'username':'','alias':'b'}", "{'alias':'b'}");
    row("4.1 alias default", "{}", "{'alias':'bot'}", "{'alias':'bot'}");
    row("4.1 payload alias wins over the default", "{'alias':'a'}", "{'alias':'a'}",
        "{'alias':'bot'}");
    row("4.1 empty alias falls to the default", "{'alias':''}", "{'alias':'bot'}",
        "{'alias':'bot'}");
    row("4.1 the default '' is stored", "{}", "{'alias':''}", "{'alias':''}");
    row("4.1 icon_url becomes avatar", "{'icon_url':'http://x/a'}", "{'avatar':'http://x/a'}");
    row("4.1 avatar is taken", "{'avatar':'http://x/a'}", "{'avatar':'http://x/a'}");
    row("4.1 icon_url wins over avatar", "{'icon_url':'http://x/1','avatar':'http://x/2'}",
        "{'avatar':'http://x/1'}");
    row("4.1 empty icon_url falls to avatar", "{'icon_url':'','avatar':'http://x/2'}",
        "{'avatar':'http://x/2'}");
    row("4.1 icon_emoji becomes emoji", "{'icon_emoji':':a:'}", "{'emoji':':a:'}");
    row("4.1 emoji is taken", "{'emoji':':a:'}", "{'emoji':':a:'}");
    row("4.1 icon_emoji wins over emoji", "{'icon_emoji':':a:','emoji':':b:'}", "{'emoji':':a:'}");
    row("4.1 avatar excludes emoji", "{'avatar':'http://x/a','emoji':':b:'}",
        "{'avatar':'http://x/a'}");
    row("4.1 icon_url excludes icon_emoji", "{'icon_url':'http://x/a','icon_emoji':':b:'}",
        "{'avatar':'http://x/a'}");
    row("4.1 avatar default", "{}", "{'avatar':'http://x/d'}",
        "{'avatar':'http://x/d','emoji':':d:'}");
    row("4.1 emoji default without avatar default", "{}", "{'emoji':':d:'}",
        "{'avatar':'','emoji':':d:'}");
    row("4.1 payload emoji wins over the avatar default", "{'emoji':':a:'}", "{'emoji':':a:'}",
        "{'avatar':'http://x/d'}");
    row("4.1 payload avatar wins over the emoji default", "{'avatar':'http://x/a'}",
        "{'avatar':'http://x/a'}", "{'emoji':':d:'}");
    row("4.1 empty ones fall to the default", "{'avatar':'','emoji':''}", "{'emoji':':d:'}",
        "{'emoji':':d:'}");
    row("4.1 underscore: a number counts as empty", "{'avatar':5}", "{'emoji':':d:'}",
        "{'emoji':':d:'}");
    row("4.1 underscore: a boolean counts as empty", "{'emoji':true}", "{}");
    row("4.1 underscore: a list with items is not empty", "{'avatar':['x']}", "{'avatar':['x']}");
    row("4.1 attachments are kept", "{'attachments':[{'text':'a'}]}",
        "{'attachments':[{'text':'a'}],'parseUrls':false}");
    row("4.1 attachment msg becomes text", "{'attachments':[{'msg':' a '}]}",
        "{'attachments':[{'text':'a'}],'parseUrls':false}");
    row("4.1 attachment msg overwrites text", "{'attachments':[{'text':'t','msg':'a'}]}",
        "{'attachments':[{'text':'a'}],'parseUrls':false}");
    row("4.1 empty attachment msg is left alone", "{'attachments':[{'text':'t','msg':''}]}",
        "{'attachments':[{'text':'t','msg':''}],'parseUrls':false}");
    row("4.1 attachment msg number", "{'attachments':[{'msg':7}]}",
        "{'attachments':[{'text':'7'}],'parseUrls':false}");
    row("4.1 empty attachments switch parseUrls off", "{'attachments':[]}", "{'parseUrls':false}");
    row("4.1 null attachments", "{'attachments':null}", "{'parseUrls':true}");
    row("11.2 an object as attachments is ignored, parseUrls stays", "{'attachments':{'text':'a'}}",
        "{'attachments':[],'parseUrls':true}");
    row("11.2 a text as attachments is ignored, parseUrls stays", "{'attachments':'a'}",
        "{'attachments':[],'parseUrls':true}");
    row("4.1 unknown attachment members are kept",
        "{'attachments':[{'footer':'f','pretext':'p','mrkdwn_in':['text']}]}",
        "{'attachments':[{'footer':'f','pretext':'p','mrkdwn_in':['text']}],'parseUrls':false}");
    row("4.1 parseUrls false", "{'parseUrls':false}", "{'parseUrls':false}");
    row("4.1 parseUrls true with attachments", "{'parseUrls':true,'attachments':[{}]}",
        "{'parseUrls':true,'attachments':[{}]}");
    row("4.1 groupable true", "{'groupable':true}", "{'groupable':true}");
    row("4.1 tmid", "{'tmid':'abc'}", "{'tmid':'abc'}");
    row("4.1 customFields", "{'customFields':{'a':1}}", "{'customFields':{'a':1}}");
    row("4.1 bot", "{'bot':{'i':'abc'}}", "{'bot':{'i':'abc'}}");
    row("4.1 separateResponse is not stored", "{'separateResponse':true}", "{}");
    row("4.1 blocks are dropped", "{'blocks':[{}]}", "{}");
    row("4.1 tshow is dropped", "{'tshow':true}", "{}");
    row("4.1 _id, ts and u are dropped", "{'_id':'x','ts':1,'u':{'_id':'y'}}", "{}");
    row("4.1 link_names and mrkdwn are dropped", "{'link_names':1,'mrkdwn':true}", "{}");
    row("4.1 null tmid and customFields are removed", "{'tmid':null,'customFields':null}", "{}");
}

void TestMessageBuilder::maps()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, defaults);
    QFETCH(QByteArray, expected);
    const JsValue set = js(defaults.constData());
    const Result<JsValue> message =
        buildMessage(js(payload.constData()),
                     {{}, set.value(u"alias"), set.value(u"avatar"), set.value(u"emoji")});
    QVERIFY(message);
    COMPARE_JSON(*message, withDefaults(js(expected.constData())));
}

void TestMessageBuilder::nullAttachmentFails()
{
    const Result<JsValue> message = buildMessage(js("{'attachments':[{},null]}"), {});
    QVERIFY(!message);
    QCOMPARE(message.error().detail, u"Cannot read properties of null (reading 'msg')"_s);
}

void TestMessageBuilder::attachmentThatIsUndefinedMember()
{
    // A script may return members that are undefined or null: they are removed (4.1).
    const JsValue payload = JsValue::object(
        {{u"text"_s, u"a"_s}, {u"parseUrls"_s, nullptr}, {u"groupable"_s, nullptr}});
    const Result<JsValue> message = buildMessage(payload, {});
    QVERIFY(message);
    QVERIFY(!message->contains(u"parseUrls"));
    QVERIFY(!message->contains(u"groupable"));
}

void TestMessageBuilder::numberTextAndDates()
{
    const JsValue payload = JsValue::object({{u"text"_s, JsValue::date(0)}});
    const Result<JsValue> message = buildMessage(payload, {});
    QVERIFY(message);
    QVERIFY(message->value(u"msg").toString().contains(u"1970"));
}

void TestMessageBuilder::keyOrder()
{
    const Result<JsValue> message =
        buildMessage(js("{'bot':{'i':'1'},'tmid':'t','text':'a','emoji':':a:','alias':'b'}"), {});
    QVERIFY(message);
    QCOMPARE(message->keys().join(u' '),
             u"msg alias emoji attachments parseUrls groupable bot tmid"_s);
}

void TestMessageBuilder::defaults_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("alias"); // "undefined" or the value in quotes
    for (const char *id : {"5", "6-vm2", "6"}) {
        QTest::addRow("3.3.5 unset alias is undefined, %s", id)
            << QByteArray(id) << QByteArray("{}") << u"undefined"_s;
        QTest::addRow("3.3.5 alias set to '' stays '', %s", id)
            << QByteArray(id) << QByteArray("{'alias':''}") << u"\"\""_s;
    }
    for (const char *id : {"documented", "7.0", "7.5", "8.4", "8.4-raw", "9.0"}) {
        QTest::addRow("3.3.5 unset alias is '', %s", id)
            << QByteArray(id) << QByteArray("{}") << u"\"\""_s;
    }
    for (const char *id : {"5", "7.0", "9.0"})
        QTest::addRow("3.3.5 alias of the record, %s", id)
            << QByteArray(id) << QByteArray("{'alias':'ci'}") << u"\"ci\""_s;
}

void TestMessageBuilder::defaults()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, record);
    QFETCH(QString, alias);
    const Result<Integration> integration =
        Integration::fromJson(js(record.constData()), IntegrationType::Incoming);
    QVERIFY(integration);
    const PostingDefaults defaults =
        PostingDefaults::of(*integration, profile(profileId.constData()));
    QCOMPARE(QString::fromUtf8(sortedJson(defaults.alias)), alias);
    COMPARE_JSON(defaults.channel, js("['#general']"));
}

void TestMessageBuilder::destinations_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("fallback");
    QTest::addColumn<QString>("rooms"); // "room" or "room!error", joined by a space
    const auto row = [](const char *name, const char *payload, const char *rooms,
                        const char *fallback = "['#general']") {
        QTest::newRow(name) << QByteArray(payload) << QByteArray(fallback)
                            << QString::fromUtf8(rooms);
    };
    row("4.2 integration channel", "{}", "#general");
    row("4.2 several integration channels", "{}", "#a @b", "['#a','@b']");
    row("4.2 channel", "{'channel':'#a'}", "#a");
    row("4.2 channel wins over roomId", "{'channel':'#a','roomId':'r'}", "#a");
    row("4.2 roomId", "{'roomId':'r1'}", "r1");
    row("4.2 empty channel falls to roomId", "{'channel':'','roomId':'r1'}", "r1");
    row("4.2 empty both fall to the integration", "{'channel':'','roomId':null}", "#general");
    row("4.2 a list", "{'channel':['#a','@b','c']}", "#a @b c");
    row("4.2 roomId list", "{'roomId':['r1','r2']}", "r1 r2");
    row("4.2 de-duplicated", "{'channel':['#a','#a','@b','#a']}", "#a @b");
    row("4.2 # and plain name are two", "{'channel':['#a','a']}", "#a a");
    row("4.2 a user", "{'channel':'@ann'}", "@ann");
    row("4.2 an id", "{'channel':'GENERAL'}", "GENERAL");
    row("4.2 an id behind #", "{'channel':'#GENERAL'}", "#GENERAL");
    row("4.2 a string is not split", "{'channel':'#a,#b'}", "#a,#b!invalid-channel");
    row("4.2 # alone", "{'channel':'#'}", "#!invalid-channel");
    row("4.2 @ alone", "{'channel':'@'}", "@!invalid-channel");
    row("4.2 empty item", "{'channel':['']}", "!invalid-channel");
    row("4.2 space in a name", "{'channel':'#a b'}", "#a b!invalid-channel");
    row("4.2 other letters", "{'channel':'#привет-1'}", "#привет-1");
    row("4.2 dots, dashes, underscores", "{'channel':'#a.b-c_d'}", "#a.b-c_d");
    row("4.2 an empty list has no destination", "{'channel':[]}", "");
    row("4.2 a number", "{'channel':5}", "5!channel.slice is not a function");
    row("4.2 an object", "{'channel':{'a':1}}", "[object Object]!channel.slice is not a function");
    row("4.2 null in a list", "{'channel':[null]}",
        "null!Cannot read properties of null (reading '0')");
}

void TestMessageBuilder::destinations()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, fallback);
    QFETCH(QString, rooms);
    QStringList found;
    for (const Destination &d : destinationsOf(js(payload.constData()), js(fallback.constData())))
        found.append(d.error.isEmpty() ? d.room : QString(d.room + u'!' + d.error));
    QCOMPARE(found.join(u' '), rooms);
}

void TestMessageBuilder::ignored_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("ignored");
    QTest::newRow("4.1 nothing") << QByteArray("9.0") << QByteArray("{'text':'a','channel':'#b'}")
                                 << QString();
    QTest::newRow("4.1 blocks, tshow")
        << QByteArray("9.0") << QByteArray("{'blocks':[],'tshow':1}") << u"blocks tshow"_s;
    QTest::newRow("4.1 separateResponse 7.0")
        << QByteArray("7.0") << QByteArray("{'separateResponse':true}") << u"separateResponse"_s;
    QTest::newRow("4.1 separateResponse 7.5")
        << QByteArray("7.5") << QByteArray("{'separateResponse':true}") << QString();
    QTest::newRow("4.1 attachments no list")
        << QByteArray("7.5") << QByteArray("{'attachments':{}}") << u"attachments"_s;
}

void TestMessageBuilder::ignored()
{
    QFETCH(QByteArray, profileId);
    QFETCH(QByteArray, payload);
    QFETCH(QString, ignored);
    QCOMPARE(ignoredMembers(js(payload.constData()), profile(profileId.constData())).join(u' '),
             ignored);
}

void TestMessageBuilder::trims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("trimmed");
    QTest::newRow("spaces") << u" \t a b \r\n"_s << u"a b"_s;
    QTest::newRow("no-break space") << u"\u00a0a\u00a0"_s << u"a"_s;
    QTest::newRow("byte order mark is space") << u"\ufeffa\ufeff"_s << u"a"_s;
    QTest::newRow("next line is not") << u"\u0085a"_s << u"\u0085a"_s;
    QTest::newRow("line separators") << u"\u2028a\u2029"_s << u"a"_s;
    QTest::newRow("only spaces") << u"  "_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestMessageBuilder::trims()
{
    QFETCH(QString, text);
    QFETCH(QString, trimmed);
    QCOMPARE(jsTrimmed(text), trimmed);
}

QTEST_GUILESS_MAIN(TestMessageBuilder)
#include "tst_messagebuilder.moc"
