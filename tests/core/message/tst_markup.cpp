// SPDX-License-Identifier: MIT
#include "core/message/markup.h"
#include "core/script/hosttoolhost.h"
#include "tests/support/paths.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The bundle in the real script host against what the library gives in Node (tests/data/markup).
class TestMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsNode();
    void emptyText();
    void attachmentTexts_data();
    void attachmentTexts();
    void runawayTextIsShownAsWritten();

private:
    QByteArray call(const QString &function, const JsValue &argument)
    {
        QByteArray out;
        bool done = false;
        m_host.call(function, argument.toJson(), this, [&](const Result<QByteArray> &json) {
            out = json ? *json : "error: " + json.error().code.toUtf8();
            done = true;
        });
        // 411 calls: QTRY_VERIFY would look only every 50 ms.
        const QDeadlineTimer deadline(20'000);
        while (!done && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
        return out;
    }

    HostToolHost m_host{test::binPath(u"hooksmith-scripthost"_s), u"markup"_s, 1500};
};

void TestMarkup::equalsNode()
{
    QFile file(test::sourcePath(u"tests/data/markup/expected.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const auto line = JsValue::fromJson(file.readLine().trimmed());
        QVERIFY(line);
        const JsValue argument = JsValue::object(
            {{u"text"_s, (*line)[u"text"]}, {u"options"_s, MarkupOptions().toJson()}});
        QCOMPARE(QString::fromUtf8(call(u"parse"_s, argument)), (*line)[u"tree"].toString());
        ++count;
    }
    QVERIFY2(count >= 300, qPrintable(QString::number(count)));
}

void TestMarkup::emptyText()
{
    QCOMPARE(call(u"parse"_s, JsValue::object({{u"text"_s, u""_s}})), QByteArray("[]"));
}

void TestMarkup::attachmentTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // Types with their texts
    QTest::newRow("one asterisk is bold") << u"*a*"_s << u"BOLD(a)"_s;
    QTest::newRow("two underscores are italic") << u"__a__"_s << u"ITALIC(a)"_s;
    QTest::newRow("one underscore is italic") << u"_a_"_s << u"ITALIC(a)"_s;
    QTest::newRow("a newline is a space") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("two spaces break") << u"a  \nb"_s << u"aBREAK()b"_s;
    QTest::newRow("HTML is text") << u"<b>x</b> & y"_s << u"<b>x</b> & y"_s;
    QTest::newRow("javascript links are text") << u"[x](javascript:alert)"_s << u"x"_s;
    QTest::newRow("mentions are text") << u"@ann #general"_s << u"@ann #general"_s;
    QTest::newRow("https links, which need RegExp.source")
        << u"https://x.org/a"_s << u"LINK(https://x.org/a)"_s;
}

void TestMarkup::attachmentTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto tree =
        JsValue::fromJson(call(u"markedInline"_s, JsValue::object({{u"text"_s, text}})));
    QVERIFY(tree);
    QString got;
    for (const JsValue &node : tree->toArray()) {
        const QString type = node[u"type"].toString();
        const QList<Node> nodes = nodesFromTree(JsValue(JsValue::Array{node}), EmojiTable(), false);
        got += type == "PLAIN_TEXT"_L1 ? plainText(nodes)
                                       : type + u'(' + plainText(nodes).trimmed() + u')';
    }
    QCOMPARE(got, shown);
}

void TestMarkup::runawayTextIsShownAsWritten()
{
    HostToolHost host(test::binPath(u"hooksmith-scripthost"_s), u"markup"_s, 400);
    MarkupService service(host);
    const QString runaway(3000, u'*');
    MarkupService::Item item;
    item.message = JsValue::object(
        {{u"msg"_s, runaway},
         {u"attachments"_s, JsValue::array({JsValue::object({{u"text"_s, u"*fine*"_s}})})}});
    MarkupService::Item second;
    second.message = JsValue::object({{u"msg"_s, u"*fine*"_s}});
    QList<MessageModel> models;
    service.build({item, second}, this, [&](const QList<MessageModel> &built) { models = built; });
    QTRY_COMPARE_WITH_TIMEOUT(models.size(), 2, 30'000);
    QCOMPARE(plainText(models[0].body.nodes), runaway);
    QVERIFY(!models[0].body.note.isEmpty());
    QVERIFY(models[1].body.note.isEmpty());
    QCOMPARE(models[1].body.nodes.value(0).children.value(0).type, NodeType::Bold);
    QVERIFY(models[0].attachments.value(0).text.has_value());
    QCOMPARE(models[0].attachments[0].text->note, QString());
}

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
