// SPDX-License-Identifier: MIT
#include "core/message/lossreport.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestLossReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fates_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<KeyFate>("fate");
        const auto row = [](const char *name, const char *json, const char16_t *path,
                            KeyFate fate) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf16(path) << fate;
        };
        row("text is renamed", "{\"text\":\"a\"}", u"text", KeyFate::Renamed);
        row("msg is shown", "{\"msg\":\"a\"}", u"msg", KeyFate::Shown);
        row("text wins over msg", "{\"text\":\"a\",\"msg\":\"b\"}", u"msg", KeyFate::Ignored);
        row("text of the wrong type", "{\"text\":5}", u"text", KeyFate::Refused);
        row("username is renamed", "{\"username\":\"a\"}", u"username", KeyFate::Renamed);
        row("a picture wins over an emoji", "{\"icon_emoji\":\":x:\",\"avatar\":\"https://x.org\"}",
            u"icon_emoji", KeyFate::Ignored);
        row("blocks", "{\"blocks\":[]}", u"blocks", KeyFate::Ignored);
        row("unknown key", "{\"mrkdwn\":true}", u"mrkdwn", KeyFate::Ignored);
        row("override that is off", "{\"channel\":\"#x\"}", u"channel", KeyFate::Refused);
        row("attachments that are no list", "{\"attachments\":{}}", u"attachments",
            KeyFate::Ignored);
        row("an attachment's msg", "{\"attachments\":[{\"msg\":\"a\"}]}", u"attachments[0].msg",
            KeyFate::Renamed);
        row("footer", "{\"attachments\":[{\"footer\":\"a\"}]}", u"attachments[0].footer",
            KeyFate::Ignored);
        row("ts of a default one", "{\"attachments\":[{\"ts\":1}]}", u"attachments[0].ts",
            KeyFate::Ignored);
        row("ts of a quote", "{\"attachments\":[{\"ts\":1,\"message_link\":\"https://x.org\"}]}",
            u"attachments[0].ts", KeyFate::Shown);
        row("author_link without a name", "{\"attachments\":[{\"author_link\":\"https://x.org\"}]}",
            u"attachments[0].author_link", KeyFate::Ignored);
        row("Slack colour", "{\"attachments\":[{\"color\":\"good\"}]}", u"attachments[0].color",
            KeyFate::Ignored);
        row("color of the wrong type", "{\"attachments\":[{\"color\":1}]}", u"attachments[0].color",
            KeyFate::Refused);
        row("address that is none", "{\"attachments\":[{\"image_url\":\"a.png\"}]}",
            u"attachments[0].image_url", KeyFate::Refused);
        row("javascript address", "{\"attachments\":[{\"title_link\":\"javascript:x\"}]}",
            u"attachments[0].title_link", KeyFate::Refused);
        row("field without a value",
            "{\"attachments\":[{\"fields\":[{\"title\":\"a\",\"value\":0}]}]}",
            u"attachments[0].fields[0]", KeyFate::Refused);
        row("field with a number",
            "{\"attachments\":[{\"fields\":[{\"title\":\"a\",\"value\":5}]}]}",
            u"attachments[0].fields[0].value", KeyFate::Ignored);
        row("action without a target",
            "{\"attachments\":[{\"actions\":[{\"type\":\"button\",\"text\":\"a\"}]}]}",
            u"attachments[0].actions[0]", KeyFate::Ignored);
    }

    void fates()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(KeyFate, fate);
        const auto message = JsValue::fromJson(json);
        QVERIFY(message);
        for (const KeyReport &report : lossReport(*message, {})) {
            if (report.path == path) {
                QCOMPARE(report.fate, fate);
                return;
            }
        }
        QFAIL("the key is not in the report");
    }

    void linesAreNamedOnlyWhenCertain()
    {
        const auto message = JsValue::fromJson("{\"text\":\"a\",\"emoji\":\"b\",\"alias\":\"c\"}");
        const auto reports = lossReport(
            *message,
            u"let a = 1;\nout.emoji = 'b';\nreturn { text: 'a',\n alias: 1, x: { alias: 2 } };"_s);
        QCOMPARE(reports[0].line, 3);
        QCOMPARE(reports[1].line, 2);
        QCOMPARE(reports[2].line, 0);
    }
};

QTEST_GUILESS_MAIN(TestLossReport)
#include "tst_lossreport.moc"
