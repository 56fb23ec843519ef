// SPDX-License-Identifier: MIT
#include "core/rocketchat/messagevalidation.h"

#include "tests/core/rocketchat/testdata.h"

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestMessageValidation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validates_data();
    void validates();
    void impersonation_data();
    void impersonation();
    void size_data();
    void size();
    void dateAsTs();
    void everyErrorHasAdvice_data();
    void everyErrorHasAdvice();
};

namespace {

const char *const oneOf =
    "Match error: Failed Match.OneOf, Match.Maybe or Match.Optional validation";
const char *const badUrl = "Invalid href value provided";
const char *const badField = "Invalid attachment field, title and value is required";

} // namespace

void TestMessageValidation::validates_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("error");
    const auto row = [](const QByteArray &name, const QByteArray &message, const char *error = "") {
        QTest::newRow(name.constData()) << message << QString::fromUtf8(error);
    };
    const auto attachment = [&row](const QByteArray &name, const QByteArray &members,
                                   const char *error = "") {
        row("4.4 attachment " + name, "{'attachments':[{" + members + "}]}", error);
    };
    row("4.4 empty message", "{}");
    for (const char *key : {"_id", "msg", "text", "alias", "emoji", "tmid"}) {
        const QByteArray name(key);
        row("4.4 " + name + " text", "{'" + name + "':'a'}");
        row("4.4 " + name + " number", "{'" + name + "':5}",
            "Match error: Expected string, got number");
        row("4.4 " + name + " object", "{'" + name + "':{}}",
            "Match error: Expected string, got object");
        row("4.4 " + name + " boolean", "{'" + name + "':false}",
            "Match error: Expected string, got boolean");
        row("4.4 " + name + " null is not looked at", "{'" + name + "':null}");
    }
    row("4.4 tshow", "{'tshow':true}");
    row("4.4 tshow text", "{'tshow':'yes'}", "Match error: Expected boolean, got string");
    row("4.4 avatar http", "{'avatar':'http://x/a.png'}");
    row("4.4 avatar https", "{'avatar':'https://x/a.png'}");
    row("4.4 avatar data", "{'avatar':'data:image/png;base64,AA'}");
    row("4.4 avatar relative", "{'avatar':'/avatar/x'}");
    row("4.4 avatar upload path", "{'avatar':'/file-upload/x'}");
    row("4.4 avatar javascript", "{'avatar':'javascript:alert(1)'}", badUrl);
    row("4.4 avatar javascript in disguise", "{'avatar':'JavaScript:a/b'}", badUrl);
    row("4.4 avatar plain word", "{'avatar':'cat'}", badUrl);
    row("4.4 avatar ftp", "{'avatar':'ftp://x/a'}", badUrl);
    row("4.4 avatar number", "{'avatar':5}", "Match error: Expected string, got number");
    row("4.4 attachments text", "{'attachments':'a'}", "Match error: Expected array, got \"a\"");
    row("4.4 attachments object", "{'attachments':{'a':1}}",
        "Match error: Expected array, got {\"a\":1}");
    row("4.4 blocks object", "{'blocks':{}}", "Match error: Expected array, got {}");
    row("4.4 customFields are off on a new server", "{'customFields':{'a':1}}",
        "Custom fields not enabled");
    row("4.4 attachment null", "{'attachments':[null]}",
        "Cannot read properties of null (reading 'color')");
    row("4.4 the second attachment", "{'attachments':[{},{'color':1}]}",
        "Match error: Expected string, got number");

    for (const char *key : {"color", "text", "button_alignment", "author_name", "title",
                            "image_preview", "image_type", "audio_type", "video_type"}) {
        const QByteArray name(key);
        attachment(name + " text", "'" + name + "':'a'");
        attachment(name + " number", "'" + name + "':5",
                   "Match error: Expected string, got number");
        attachment(name + " null is not looked at", "'" + name + "':null");
    }
    for (const char *key : {"thumb_url", "message_link", "author_link", "author_icon", "title_link",
                            "image_url", "audio_url", "video_url"}) {
        const QByteArray name(key);
        attachment(name + " absolute", "'" + name + "':'https://x/a'");
        attachment(name + " upload path", "'" + name + "':'/file-upload/1/a.png'");
        attachment(name + " relative", "'" + name + "':'/a/b'", badUrl);
        attachment(name + " empty", "'" + name + "':''", badUrl);
        attachment(name + " javascript", "'" + name + "':'javascript:a'", badUrl);
        attachment(name + " number", "'" + name + "':5",
                   "Match error: Expected string, got number");
    }
    for (const char *key : {"collapsed", "title_link_download"}) {
        const QByteArray name(key);
        attachment(name + " boolean", "'" + name + "':true");
        attachment(name + " text", "'" + name + "':'yes'",
                   "Match error: Expected boolean, got string");
    }
    for (const char *key : {"image_size", "audio_size", "video_size"}) {
        const QByteArray name(key);
        attachment(name + " number", "'" + name + "':5");
        attachment(name + " text", "'" + name + "':'5'",
                   "Match error: Expected number, got string");
    }
    attachment("ts text", "'ts':'2026-01-02T03:04:05Z'");
    attachment("ts number", "'ts':5");
    attachment("ts boolean", "'ts':true", oneOf);
    attachment("image_dimensions object", "'image_dimensions':{'width':1,'height':2}");
    attachment("image_dimensions list", "'image_dimensions':[1,2]",
               "Match error: Expected plain object");
    attachment("image_dimensions text", "'image_dimensions':'1x2'",
               "Match error: Expected object, got string");
    attachment("unknown members", "'footer':5,'pretext':{},'mrkdwn_in':'x','attachments':7");
    attachment("fields object", "'fields':{'title':'a'}",
               "Match error: Expected array, got {\"title\":\"a\"}");
    attachment("actions object", "'actions':{}", "Match error: Expected array, got {}");
    attachment("fields empty", "'fields':[]");
    attachment("field", "'fields':[{'title':'a','value':'b','short':true}]");
    attachment("field value number", "'fields':[{'title':'a','value':5}]");
    attachment("field value true", "'fields':[{'title':'a','value':true}]");
    attachment("field value 0", "'fields':[{'title':'a','value':0}]", badField);
    attachment("field value false", "'fields':[{'title':'a','value':false}]", badField);
    attachment("field value empty", "'fields':[{'title':'a','value':''}]", badField);
    attachment("field value null", "'fields':[{'title':'a','value':null}]", badField);
    attachment("field value absent", "'fields':[{'title':'a'}]", badField);
    attachment("field title empty", "'fields':[{'title':'','value':'b'}]", badField);
    attachment("field title absent", "'fields':[{'value':'b'}]", badField);
    attachment("field title number", "'fields':[{'title':1,'value':'b'}]",
               "Match error: Expected string, got number");
    attachment("field value object", "'fields':[{'title':'a','value':{}}]", oneOf);
    attachment("field value list", "'fields':[{'title':'a','value':['b']}]", oneOf);
    attachment("field short text", "'fields':[{'title':'a','value':'b','short':'true'}]",
               "Match error: Expected boolean, got string");
    attachment("field null", "'fields':[null]", "Cannot read properties of null (reading 'short')");
    for (const char *key : {"type", "text", "webview_height_ratio", "msg"})
        attachment("action " + QByteArray(key), "'actions':[{'" + QByteArray(key) + "':5}]",
                   "Match error: Expected string, got number");
    for (const char *key : {"url", "image_url"}) {
        attachment("action " + QByteArray(key),
                   "'actions':[{'" + QByteArray(key) + "':'https://x'}]");
        attachment("action relative " + QByteArray(key),
                   "'actions':[{'" + QByteArray(key) + "':'/x'}]", badUrl);
    }
    for (const char *key : {"is_webview", "msg_in_chat_window"})
        attachment("action " + QByteArray(key), "'actions':[{'" + QByteArray(key) + "':1}]",
                   "Match error: Expected boolean, got number");
}

void TestMessageValidation::validates()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, error);
    QCOMPARE(messageError(js(message.constData()), {}, profile("9.0")), error);
}

void TestMessageValidation::impersonation_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *user, const char *message, bool allowed) {
        QTest::newRow(name) << QByteArray(user) << QByteArray(message) << allowed;
    };
    row("4.4 alias, bot", "{'roles':['user','bot']}", "{'alias':'a'}", true);
    row("4.4 alias, app", "{'roles':['app']}", "{'alias':'a'}", true);
    row("4.4 alias, admin has it not", "{'roles':['admin']}", "{'alias':'a'}", false);
    row("4.4 avatar, user", "{'roles':['user']}", "{'avatar':'https://x'}", false);
    row("4.4 emoji needs nothing", "{'roles':['user']}", "{'emoji':':a:'}", true);
    row("4.4 empty alias needs nothing", "{'roles':['user']}", "{'alias':''}", true);
    row("4.4 no roles known", "{'_id':'u'}", "{'alias':'a'}", true);
}

void TestMessageValidation::impersonation()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, message);
    QFETCH(bool, allowed);
    QCOMPARE(messageError(js(message.constData()), js(user.constData()), profile("7.0")),
             allowed ? QString() : u"Not enough permission"_s);
}

void TestMessageValidation::size_data()
{
    QTest::addColumn<QByteArray>("profileId");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("accepted");
    for (const char *id : {"documented", "5", "6-vm2", "6", "7.0"})
        QTest::addRow("4.4 no size check, %s", id) << QByteArray(id) << 5001 << true;
    for (const char *id : {"7.5", "8.4", "8.4-raw", "9.0"}) {
        QTest::addRow("4.4 5000, %s", id) << QByteArray(id) << 5000 << true;
        QTest::addRow("4.4 5001, %s", id) << QByteArray(id) << 5001 << false;
    }
}

void TestMessageValidation::size()
{
    QFETCH(QByteArray, profileId);
    QFETCH(int, length);
    QFETCH(bool, accepted);
    const JsValue message = JsValue::object({{u"msg"_s, QString(length, u'x')}});
    QCOMPARE(messageError(message, {}, profile(profileId.constData())),
             accepted ? QString() : u"error-message-size-exceeded"_s);
}

void TestMessageValidation::dateAsTs()
{
    // 4.4: a Date object fails, although it looks like what the server stores itself.
    const JsValue attachment = JsValue::object({{u"ts"_s, JsValue::date(0)}});
    const JsValue message = JsValue::object({{u"attachments"_s, JsValue::array({attachment})}});
    QCOMPARE(messageError(message, {}, profile("7.0")), QString::fromLatin1(oneOf));
}

void TestMessageValidation::everyErrorHasAdvice_data()
{
    QTest::addColumn<QString>("error");
    for (const char *error :
         {"invalid-channel", badUrl, badField, oneOf, "error-message-size-exceeded",
          "Not enough permission", "Custom fields not enabled", "unknown-error"})
        QTest::newRow(error) << QString::fromLatin1(error);
}

void TestMessageValidation::everyErrorHasAdvice()
{
    QFETCH(QString, error);
    const PostingAdvice advice = explainPostingError(error);
    QVERIFY(advice.meaning.contains(error));
    QVERIFY(!advice.advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageValidation)
#include "tst_messagevalidation.moc"
