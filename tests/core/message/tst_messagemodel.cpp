// SPDX-License-Identifier: MIT
#include "core/message/emojitable.h"
#include "core/message/messagemodel.h"

#include <QTest>
#include <QTimeZone>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestMessageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_context.now = QDateTime({2025, 3, 20}, QTime(10, 15, 30), QTimeZone::utc());
    }

    void kindIsDecidedInOrder()
    {
        QCOMPARE(first("{\"type\":\"file\",\"message_link\":\"x\"}").kind,
                 AttachmentModel::Kind::File);
        QCOMPARE(first("{\"type\":\"x\",\"message_link\":null}").kind,
                 AttachmentModel::Kind::Quote);
        QCOMPARE(first("{\"type\":\"x\"}").kind, AttachmentModel::Kind::Default);
        QVERIFY(first("7").isMalformed);
    }

    void textEnginesFollowMarkdownIn()
    {
        m_asked.clear();
        first("{\"pretext\":\"p\",\"text\":\"t\",\"fields\":[{\"title\":\"a\",\"value\":\"b\\nc\"}]"
              "}");
        QCOMPARE(m_asked,
                 (QStringList{u"inline p"_s, u"document t"_s, u"inline a"_s, u"inline b  \nc"_s}));
        m_asked.clear();
        first("{\"pretext\":\"p\",\"text\":\"t\",\"mrkdwn_in\":[\"fields\"]}");
        QCOMPARE(m_asked, QStringList());
        m_asked.clear();
        first("{\"message_link\":\"https://x.org\",\"text\":\"t\",\"title\":\"ignored\"}");
        QCOMPARE(m_asked, QStringList{u"message t"_s});
    }

    void fieldsThatBreakTheClientAreMarked()
    {
        const AttachmentModel attachment =
            first("{\"fields\":[{\"title\":\"a\",\"value\":5},{\"title\":\"b\",\"value\":\"x\"}]}");
        QVERIFY(!attachment.fields[0].problem.isEmpty());
        QVERIFY(attachment.fields[1].problem.isEmpty());
    }

    void onlyUsableActionsAreDrawn()
    {
        const AttachmentModel attachment =
            first("{\"actions\":[{\"type\":\"button\",\"text\":\"a\",\"url\":\"https://"
                  "x.org\"},{\"type\":\"button\",\"text\":\"b\"},{\"type\":\"select\",\"text\":"
                  "\"c\",\"url\":\"https://x.org\"},{\"type\":\"button\",\"url\":\"https://"
                  "x.org\"},{\"type\":\"button\",\"text\":\"d\",\"msg\":\"m\",\"msg_in_chat_"
                  "window\":true}]}");
        QCOMPARE(attachment.actions.size(), 2);
        QCOMPARE(attachment.actions[1].message, u"m"_s);
    }

    void frame()
    {
        m_context.roles = {u"Admin"_s};
        const MessageModel model =
            build("{\"alias\":\"Build\",\"avatar\":\"https://x.org/"
                  "a.png\",\"emoji\":\":x:\",\"bot\":{\"i\":\"1\"},\"msg\":\"hi\"}");
        m_context.roles.clear();
        QCOMPARE(model.displayName, u"Build"_s);
        QCOMPARE(model.avatarUrl, u"https://x.org/a.png"_s);
        QVERIFY(model.avatarEmoji.isEmpty());
        QCOMPARE(model.tags, (QStringList{u"Admin"_s, u"Bot"_s}));
        QCOMPARE(model.timeText, u"10:15 AM"_s);
        // rocket.cat: ten letters, colour 10 mod 6.
        QCOMPARE(model.avatarColor, 4);
        QCOMPARE(model.initial, u"R"_s);
        QVERIFY(build("{\"bot\":true}").tags.isEmpty());
    }

    void linkPreviewsFollowParseUrls()
    {
        QCOMPARE(build("{\"msg\":\"link\",\"parseUrls\":false}").linkPreviews.size(), 0);
        QCOMPARE(build("{\"msg\":\"link\",\"parseUrls\":true}").linkPreviews.size(), 1);
    }

    void timestamps_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("t") << u"t"_s << u"8:05 AM"_s;
        QTest::newRow("T") << u"T"_s << u"8:05:30 AM"_s;
        QTest::newRow("d") << u"d"_s << u"03/20/2025"_s;
        QTest::newRow("D") << u"D"_s << u"03/20/2025, 8:05 AM"_s;
        QTest::newRow("f") << u"f"_s << u"March 20th, 2025 at 8:05:30 AM GMT+0"_s;
        QTest::newRow("F") << u"F"_s << u"Thursday, March 20th, 2025 at 8:05:30 AM GMT+00:00"_s;
        QTest::newRow("R") << u"R"_s << u"2 hours ago"_s;
    }

    void timestamps()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        const QDateTime time({2025, 3, 20}, QTime(8, 5, 30), QTimeZone::utc());
        QCOMPARE(timestampText(time.toSecsSinceEpoch(), format.at(0), m_context.now), text);
    }

    void sizes()
    {
        QCOMPARE(fileSizeText(48211), u"47.08 kB"_s);
        QCOMPARE(fileSizeText(9120), u"8.91 kB"_s);
        QCOMPARE(fileSizeText(12), u"12 B"_s);
    }

    void emojiNames()
    {
        const EmojiTable table;
        // message-rendering.md, section 8: 6,548 names; two entries may share one.
        QVERIFY(table.count() > 6500);
        QCOMPARE(table.characters(u"rocket"_s), u"🚀"_s);
        QCOMPARE(table.characters(u"thumbsup"_s), u"👍"_s);
        QVERIFY(table.characters(u"no_such_name"_s).isEmpty());
    }

private:
    MessageModel build(const QByteArray &json)
    {
        const TextResolver resolve = [this](TextKind kind, const QString &text) {
            const QStringList names{u"message"_s, u"document"_s, u"inline"_s, u"plain"_s};
            m_asked.append(names[int(kind)] + u' ' + text);
            RichText out;
            Node node = Node::plain(text);
            if (text == "link"_L1) {
                node.type = NodeType::Link;
                node.target = u"https://example.org/a"_s;
            }
            out.nodes = {node};
            return out;
        };
        const auto message = JsValue::fromJson(json);
        return message ? buildMessageModel(*message, {}, m_context, resolve) : MessageModel();
    }
    AttachmentModel first(const QByteArray &json)
    {
        return build("{\"attachments\":[" + json + "]}").attachments.value(0);
    }

    MessageContext m_context;
    QStringList m_asked;
};

QTEST_GUILESS_MAIN(TestMessageModel)
#include "tst_messagemodel.moc"
