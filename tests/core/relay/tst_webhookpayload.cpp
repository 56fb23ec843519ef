// SPDX-License-Identifier: MIT
#include "core/relay/webhookpayload.h"
#include "core/rocketchat/messagebuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

JsValue js(const char *json)
{
    return JsValue::fromJson(json).value();
}

Integration receiving(const QStringList &channels = {u"#general"_s})
{
    Integration integration = Integration::defaults(IntegrationType::Incoming);
    integration.channel = channels;
    return integration;
}

} // namespace

class TestWebhookPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsBack_data();
    void mapsBack();
    void comesOutTheSame_data();
    void comesOutTheSame();
    void namesRoomsOnlyWhenChosen_data();
    void namesRoomsOnlyWhenChosen();
    void noticesEdits_data();
    void noticesEdits();
};

void TestWebhookPayload::mapsBack_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *name, const char *stored, const char *payload) {
        QTest::newRow(name) << QByteArray(stored) << QByteArray(payload);
    };
    row("text", R"({"msg":"hi","parseUrls":true,"groupable":false})",
        R"({"text":"hi","parseUrls":true,"groupable":false})");
    row("empty message is not an empty body", R"({"msg":""})", R"({"text":""})");
    row("server's own members stay behind",
        R"({"msg":"a","bot":{"i":"x"},"_id":"1","rid":"r","u":{},"ts":1,"blocks":[]})",
        R"({"text":"a"})");
    row("avatar before emoji", R"({"msg":"a","alias":"A","avatar":"/a.png","emoji":":x:"})",
        R"({"text":"a","alias":"A","avatar":"/a.png"})");
    row("empty members are left out", R"({"msg":"a","alias":"","emoji":"","attachments":[]})",
        R"({"text":"a"})");
    row("attachments and thread",
        R"({"msg":"a","attachments":[{"title":"t","fields":[]}],"parseUrls":false,"tmid":"m","customFields":{"k":1}})",
        R"({"text":"a","attachments":[{"title":"t","fields":[]}],"parseUrls":false,"tmid":"m","customFields":{"k":1}})");
}

void TestWebhookPayload::mapsBack()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, payload);
    QCOMPARE(webhookPayload(js(stored.constData())).toJson(), payload);
}

void TestWebhookPayload::comesOutTheSame_data()
{
    QTest::addColumn<QByteArray>("posted");
    const auto row = [](const char *name, const char *posted) {
        QTest::newRow(name) << QByteArray(posted);
    };
    row("text", R"({"text":"  hi  "})");
    row("nothing", R"({"unknown":1})");
    row("slack style", R"({"text":"a","username":"CI","icon_url":"https://x.test/a.png"})");
    row("emoji", R"({"msg":"a","icon_emoji":":robot:"})");
    row("attachments",
        R"({"attachments":[{"msg":" inner ","color":"#f00","fields":[{"title":"a","value":"b","short":true}]}]})");
    row("empty attachments", R"({"text":"https://x.test","attachments":[]})");
    row("urls not parsed", R"({"text":"https://x.test","parseUrls":false})");
    row("attachments with parsed urls", R"({"attachments":[{"title":"t"}],"parseUrls":true})");
    row("groupable thread", R"({"text":"a","groupable":true,"tmid":"m1"})");
    row("emoji outside the BMP", "{\"text\":\"\xf0\x9f\x9a\x80 \xc3\xa4\"}");
}

/// The point of it all: what the receiving webhook stores is what our run said would be stored.
void TestWebhookPayload::comesOutTheSame()
{
    QFETCH(QByteArray, posted);
    const Profile profile = profileById(u"7.0"_s).value();
    const PostingDefaults defaults = PostingDefaults::of(receiving(), profile);
    const Result<JsValue> first = buildMessage(js(posted.constData()), defaults);
    QVERIFY(first);
    const Result<JsValue> second = buildMessage(webhookPayload(*first), defaults);
    QVERIFY(second);
    QCOMPARE(second->toJson(), first->toJson());
}

void TestWebhookPayload::namesRoomsOnlyWhenChosen_data()
{
    QTest::addColumn<QStringList>("configured");
    QTest::addColumn<QStringList>("rooms");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QByteArray>("payloads");
    const QStringList two{u"#a"_s, u"#b"_s};
    QTest::newRow("the configured room") << QStringList{u"#a"_s} << QStringList{u"#a"_s}
                                         << QStringList{u"x"_s} << QByteArray(R"([{"text":"x"}])");
    QTest::newRow("all configured rooms")
        << two << two << QStringList{u"x"_s, u"x"_s} << QByteArray(R"([{"text":"x"}])");
    QTest::newRow("another room") << two << QStringList{u"@ann"_s} << QStringList{u"x"_s}
                                  << QByteArray(R"([{"text":"x","channel":"@ann"}])");
    QTest::newRow("one of two configured") << two << QStringList{u"#a"_s} << QStringList{u"x"_s}
                                           << QByteArray(R"([{"text":"x","channel":"#a"}])");
    QTest::newRow("several other rooms")
        << QStringList{u"#z"_s} << two << QStringList{u"x"_s, u"x"_s}
        << QByteArray(R"([{"text":"x","channel":["#a","#b"]}])");
    QTest::newRow("different messages")
        << QStringList{u"#z"_s} << two << QStringList{u"x"_s, u"y"_s}
        << QByteArray(R"([{"text":"x","channel":"#a"},{"text":"y","channel":"#b"}])");
    QTest::newRow("none") << two << QStringList() << QStringList() << QByteArray("[]");
}

void TestWebhookPayload::namesRoomsOnlyWhenChosen()
{
    QFETCH(QStringList, configured);
    QFETCH(QStringList, rooms);
    QFETCH(QStringList, texts);
    QList<PostedMessage> messages;
    for (int i = 0; i < rooms.size(); ++i)
        messages.append({rooms.at(i), JsValue::object({{u"msg"_s, texts.at(i)}})});
    const QByteArray joined =
        '[' + webhookPayloads(messages, receiving(configured)).join(',') + ']';
    QTEST(joined, "payloads");
}

void TestWebhookPayload::noticesEdits_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("edited");
    const auto row = [](const char *payload, const QString &channel, bool edited) {
        QTest::newRow(payload) << QByteArray(payload) << channel << edited;
    };
    row(R"({"text":"hi","alias":"A","parseUrls":true})", {}, false);
    row(R"({"text":"hi","alias":"A","parseUrls":true,"channel":"#a"})", u"#a"_s, false);
    row(R"({"text":"hi","alias":"A","parseUrls":true,"channel":["#a","#b"]})", u"#a, #b"_s, false);
    row(R"({"text":"hi","alias":"A","roomId":"GENERAL"})", u"GENERAL"_s, false); // By REST
    row(R"({"text":"hi","alias":"A","channel":"#c"})", u"#c"_s, true);
    row(R"({"text":"ho","alias":"A","parseUrls":true})", {}, true);
    row(R"({"text":"hi","parseUrls":true})", {}, true);
    row("hi", {}, true);
}

void TestWebhookPayload::noticesEdits()
{
    QFETCH(QByteArray, payload);
    const JsValue message = js(R"({"msg":"hi","alias":"A","parseUrls":true})");
    const QList<PostedMessage> messages{
        {u"#a"_s, message, {}}, {u"#b"_s, message, {}}, {u"GENERAL"_s, message, {}}};
    QTEST(payloadChannel(payload), "channel");
    QTEST(isEditedPayload(payload, messages), "edited");
}

QTEST_GUILESS_MAIN(TestWebhookPayload)
#include "tst_webhookpayload.moc"
